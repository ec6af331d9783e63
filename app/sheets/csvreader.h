// SPDX-License-Identifier: GPL-3.0-or-later
// Reading CSV: RFC 4180 quotes, any separator of the four, any line ends, in one pass over decoded pieces of the file.
#pragma once

#include "sheets/reader.h"

namespace rebond::sheets {

// The separator of a CSV text, from its beginning (some 64,000 characters): the one that cuts most rows into the same
// number of cells. `isWhole` where the text is the whole file. ';' where nothing speaks for another.
[[nodiscard]] QChar guessSeparator(QStringView beginning, bool isWhole);

// The separator that a first line "sep=;" announces, and how many characters that line takes without its line end.
struct Announced
{
    QChar separator;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<Announced> announcedSeparator(QStringView beginning);

// Cuts decoded text into rows. Tolerant where no meaning is lost: text after a closing quote belongs to the cell, a quote
// within an unquoted cell is a character.
class CsvParser
{
public:
    CsvParser(QString file, QChar separator, const RowSink &sink);

    // A first line that announces the separator is a line of the file but no row of the sheet.
    void skipFirstLine() { m_skipLine = true; }
    [[nodiscard]] Done feed(QStringView piece);
    [[nodiscard]] Done finish();
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    enum class State { CellStart, Unquoted, Quoted, QuoteInQuoted };

    [[nodiscard]] Done unquoted(const QChar *&at, const QChar *end);
    [[nodiscard]] Done quoted(const QChar *&at, const QChar *end);
    [[nodiscard]] Done endCell();
    [[nodiscard]] Done endRow();
    [[nodiscard]] Done add(const QChar *begin, const QChar *end, bool isQuoted);
    [[nodiscard]] Done checkLengths(bool isQuoted);
    void lineEnd(QChar c);

    QString m_file;
    char16_t m_separator;
    const RowSink &m_sink;
    State m_state = State::CellStart;
    bool m_afterReturn = false; // the last character was CR: an LF now belongs to it
    bool m_skipLine = false;
    bool m_rowBegun = false;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 1;
    qint64 m_rowNumber = 0;
    qint64 m_given = 0;
    qsizetype m_nextCheck = 0; // characters of the cell below which it cannot be too long
    Row m_row;
};

[[nodiscard]] Result<Origin> readCsv(QIODevice &device, const QString &name, const ReadOptions &options,
                                     const RowSink &sink, TaskContext &task);

} // namespace rebond::sheets
