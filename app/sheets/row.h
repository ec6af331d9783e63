// SPDX-License-Identifier: GPL-3.0-or-later
// What a list is made of once the file format is forgotten: rows of texts, each with the kind its spreadsheet gave it.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <initializer_list>

namespace rebond::sheets {

// The contract, section 2.
inline constexpr qsizetype kMaxColumns = 1'000;
inline constexpr qsizetype kMaxCellBytes = 1 << 20; // in UTF-8
inline constexpr qint64 kMaxRows = 1'000'000;       // besides one row of headings; blank rows are not counted

// One cell, borrowed from its row: the text lives as long as the row is neither changed nor destroyed.
struct Cell
{
    enum class Kind : quint8 {
        Text,     // as written; the only kind a CSV file has
        Number,   // "6000", "-0,5": no exponent, no grouping, a comma before decimals, 15 significant digits
        Date,     // "2011-06-20"
        Time,     // "09:30", "09:30:15" where seconds are not 0; more than 23 hours where it is a duration
        DateTime, // "2011-06-20T09:30": a day and a time that is not midnight
        Boolean,  // "VRAI" or "FAUX", as a French spreadsheet shows it
        Error,    // "#N/A": what a formula that came to nothing shows; only read, never written
    };

    QStringView text; // never contains U+0000 or half a surrogate pair; may contain line ends
    Kind kind = Kind::Text;

    friend bool operator==(const Cell &, const Cell &) = default;
};

// One row. All its texts stand in one string (a list of 100,000 rows is 200,000 blocks of memory, not millions), and empty
// cells at its end are not kept: "a;b;;" has two cells. Copying is cheap (implicitly shared).
class Row
{
public:
    Row() = default;
    Row(std::initializer_list<QStringView> texts);
    explicit Row(const QStringList &texts);

    [[nodiscard]] qint64 line() const { return m_line; } // physical line of a CSV file where the row begins, from 1
    [[nodiscard]] qint64 row() const
    {
        return m_row;
    } // the number a spreadsheet shows, from 1; sheets: line() == row()
    void setPosition(qint64 line, qint64 row);

    [[nodiscard]] qsizetype size() const { return m_cells.size(); }
    [[nodiscard]] Cell at(qsizetype column) const; // from 0; an empty text beyond the end
    [[nodiscard]] QStringView text(qsizetype column) const { return at(column).text; }
    [[nodiscard]] Cell::Kind kind(qsizetype column) const { return at(column).kind; }
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool isBlank() const; // nothing but spaces (no-break ones too), tabs and line ends
    [[nodiscard]] qsizetype characters() const { return m_text.size(); }
    [[nodiscard]] Row squeezed() const; // a copy without spare room, for keeping
    void fillFrom(const Row &other);    // the same contents, in the memory this row has already

    // Filling, from left to right.
    void clear();
    void append(QStringView text, Cell::Kind kind = Cell::Kind::Text);
    void skip(qsizetype cells) { m_skipped += cells; }       // empty cells: cost nothing until another follows them
    void extend(QStringView piece) { m_text.append(piece); } // a piece of the cell that endCell() will close
    [[nodiscard]] bool extendUtf8(QByteArrayView piece);     // false where it is no UTF-8 or has U+0000 in it
    void endCell(Cell::Kind kind = Cell::Kind::Text);
    [[nodiscard]] qsizetype column() const { return m_cells.size() + m_skipped; } // of the cell that is being filled
    [[nodiscard]] QStringView openCell() const { return QStringView(m_text).mid(m_open); }

    // Texts and kinds; where the rows stand does not matter.
    friend bool operator==(const Row &a, const Row &b) { return a.m_text == b.m_text && a.m_cells == b.m_cells; }

private:
    qint64 m_line = 0;
    qint64 m_row = 0;
    QString m_text;
    QList<quint32> m_cells; // where each cell ends in m_text, times 8, plus its kind
    qsizetype m_skipped = 0;
    qsizetype m_open = 0;
};

} // namespace rebond::sheets
