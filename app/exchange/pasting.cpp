// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasting.h"

#include "base/folding.h"
#include "exchange/field.h"
#include "sheets/csvreader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rebond::exchange {

namespace {

class Headings
{
public:
    Headings(ListKind kind, const QList<ShownColumn> &shown) : m_kind(kind), m_shown(shown)
    {
        for (const FieldInfo &field : fieldsOf(kind)) {
            m_known.append(foldHeading(field.heading));
            m_known.append(foldHeading(field.key));
            for (const QString &synonym : field.synonyms)
                m_known.append(foldHeading(synonym));
        }
    }

    // Of the column shown under that heading, as lists call it; the heading itself where nothing is.
    [[nodiscard]] QString replaced(const QString &cell) const
    {
        for (const ShownColumn &column : m_shown) {
            if (foldHeading(column.heading) == foldHeading(cell))
                return ofColumn(column);
        }
        return cell;
    }
    // Whether a heading among these is one of the given name: then the name beside it is the family's.
    [[nodiscard]] bool haveGivenName(const QStringList &cells) const
    {
        const int place = fieldAt(m_kind, u"given_name");
        if (place < 0)
            return false;
        const FieldInfo &field = fieldsOf(m_kind).at(place);
        QStringList words{foldHeading(field.heading), foldHeading(field.key)};
        for (const QString &synonym : field.synonyms)
            words.append(foldHeading(synonym));
        return std::any_of(cells.cbegin(), cells.cend(),
                           [&](const QString &cell) { return words.contains(foldHeading(cell)); });
    }
    [[nodiscard]] bool isOfBothNames(const QString &cell) const
    {
        const int place = fieldAt(m_kind, u"full_name");
        return place >= 0 && replaced(cell) == fieldsOf(m_kind).at(place).heading;
    }
    [[nodiscard]] bool isOne(const QString &cell) const
    {
        const QString folded = foldHeading(cell);
        return !folded.isEmpty() && (m_known.contains(folded) || replaced(cell) != cell);
    }
    [[nodiscard]] QString ofColumn(const ShownColumn &column) const
    {
        int field = fieldAt(m_kind, column.key);
        if (field < 0 && column.key == u"name") // both names in one column
            field = fieldAt(m_kind, u"full_name");
        return field < 0 ? column.heading : fieldsOf(m_kind).at(field).heading;
    }
    [[nodiscard]] QString at(qsizetype place) const
    {
        //: heading of a column that was pasted and has none: %1 is its number
        return place < m_shown.size() && !m_shown.at(place).isHidden
                 ? ofColumn(m_shown.at(place))
                 : QCoreApplication::translate("Lists", "Column %1").arg(place + 1);
    }

private:
    ListKind m_kind;
    const QList<ShownColumn> &m_shown;
    QStringList m_known; // folded
};

struct FirstRow
{
    QStringList cells; // empty ones at the end, too
    qsizetype end = 0; // where the next row begins
};

// As the import will read it: spreadsheets put a cell with a line break in quotation marks, and it takes several lines.
FirstRow firstRowOf(const QString &rows)
{
    FirstRow first;
    bool isWhole = false;
    const sheets::RowSink take = [&](const sheets::Row &row) -> Done {
        first.cells = row.texts();
        first.cells.resize(std::max(first.cells.size(), row.column()));
        isWhole = true;
        return {};
    };
    sheets::CsvParser parser({}, u'\t', take);
    while (!isWhole && first.end < rows.size()) {
        const qsizetype end = rows.indexOf(u'\n', first.end);
        const qsizetype next = end < 0 ? rows.size() : end + 1;
        if (!parser.feed(QStringView(rows).mid(first.end, next - first.end)))
            break;
        first.end = next;
    }
    if (isWhole || (parser.finish() && isWhole))
        return first;
    // What is no list, such as a quotation mark that nothing closes: the import will say why.
    first.end = rows.indexOf(u'\n') < 0 ? rows.size() : rows.indexOf(u'\n') + 1;
    first.cells = rows.left(first.end).chopped(first.end > 0 && rows[first.end - 1] == u'\n' ? 1 : 0).split(u'\t');
    return first;
}

QString lineOf(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(u'\n') || cell.contains(u'\t') || cell.contains(u'"'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u'\t') + u'\n';
}

} // namespace

QByteArray listOfPasted(const QString &text, ListKind kind, const QList<ShownColumn> &shown)
{
    QString rows = text;
    rows.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (rows.startsWith(u'\n'))
        rows.remove(0, 1);
    if (rows.trimmed().isEmpty())
        return {};
    FirstRow first = firstRowOf(rows);
    const Headings headings(kind, shown);
    const auto known = std::count_if(first.cells.cbegin(), first.cells.cend(),
                                     [&](const QString &cell) { return headings.isOne(cell); });
    const auto filled = std::count_if(first.cells.cbegin(), first.cells.cend(),
                                      [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    QString list;
    if (known > 0 && 2 * known >= filled) {
        const bool isFamilyName = headings.haveGivenName(first.cells);
        for (QString &cell : first.cells) {
            if (!isFamilyName || !headings.isOfBothNames(cell))
                cell = headings.replaced(cell);
        }
        list = lineOf(first.cells) + rows.mid(first.end);
    } else {
        QStringList line;
        for (qsizetype i = 0; i < first.cells.size(); ++i)
            line.append(headings.at(i));
        list = lineOf(line) + rows;
    }
    // One column has no tab in it by which the reader could tell what parts the cells.
    const QString separator = first.cells.size() == 1 ? QStringLiteral("sep=\t\n") : QString();
    return (QChar(u'\uFEFF') + separator + list).toUtf8();
}

} // namespace rebond::exchange
