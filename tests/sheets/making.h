// SPDX-License-Identifier: GPL-3.0-or-later
// Makes little files of each format in memory and reads them.
#pragma once

#include "sheets/package.h"
#include "sheets/reader.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <random>

namespace rebond::sheets::test {

// "1/1: a·b" : line/row, then the cells, a non-text cell with the first letters of its kind: "N:6000".
[[nodiscard]] QStringList lines(std::initializer_list<const char *> utf8);
[[nodiscard]] QStringList shown(const QList<Row> &rows);

[[nodiscard]] Result<Table> readBytes(const QByteArray &bytes, const ReadOptions &options = {},
                                      const QString &name = QStringLiteral("essai"));
// The rows as shown(), or the sentence of the refusal.
[[nodiscard]] QStringList readShown(const QByteArray &bytes, const ReadOptions &options = {});
[[nodiscard]] QString refusalOf(const QByteArray &bytes, const ReadOptions &options = {});

// .xlsx files. Parts not given are the least that works; a part given as null is left out.
struct XlsxParts
{
    QByteArray sheetData;   // what stands within <sheetData>
    QByteArray cellFormats; // <xf …/> elements after a first General one
    QByteArray numberFormats;
    QByteArray sharedTexts;              // <si> elements
    QByteArray workbook;                 // within <workbook>, instead of one sheet called Feuille1
    QMap<QByteArray, QByteArray> others; // more parts, or instead of those
};
[[nodiscard]] QMap<QByteArray, QByteArray> xlsxParts(const XlsxParts &parts);
[[nodiscard]] QByteArray xlsx(const XlsxParts &parts);
[[nodiscard]] QByteArray zipOf(const QMap<QByteArray, QByteArray> &parts);
// The same packed as tight as deflate can; the house's writer takes less time over it.
[[nodiscard]] QByteArray denseZip(const QMap<QByteArray, QByteArray> &parts);

// .ods files: what stands within <office:spreadsheet>, and within <office:automatic-styles>.
[[nodiscard]] QByteArray odsContent(const QByteArray &spreadsheet, const QByteArray &styles = {});
[[nodiscard]] QByteArray ods(const QByteArray &spreadsheet, const QByteArray &styles = {});
[[nodiscard]] QByteArray odsTable(const QByteArray &rows); // of one table called Feuille1

// Random texts that try the formats: quotes, separators, line ends, spaces at the ends, apostrophes, accents, emoji.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<quint32>(bound)); }
    [[nodiscard]] QString text();
    [[nodiscard]] QList<Row> table(bool isTyped);
    [[nodiscard]] std::pair<QString, Cell::Kind> typed();

private:
    std::mt19937 m_engine;
};

// What reading gives back of rows that were written: blank ones are left out.
[[nodiscard]] QList<Row> withoutBlank(const QList<Row> &rows);

} // namespace rebond::sheets::test
