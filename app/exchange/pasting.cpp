// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pasting.h"

#include "base/folding.h"
#include "exchange/field.h"

#include <QCoreApplication>
#include <QStringList>

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
        return place < m_shown.size() ? ofColumn(m_shown.at(place))
                                      : QCoreApplication::translate("Lists", "Column %1").arg(place + 1);
    }

private:
    ListKind m_kind;
    const QList<ShownColumn> &m_shown;
    QStringList m_known; // folded
};

} // namespace

QByteArray listOfPasted(const QString &text, ListKind kind, const QList<ShownColumn> &shown)
{
    QString rows = text;
    rows.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    while (rows.startsWith(u'\n'))
        rows.remove(0, 1);
    if (rows.trimmed().isEmpty())
        return {};
    const qsizetype end = rows.indexOf(u'\n');
    QStringList first = rows.left(end < 0 ? rows.size() : end).split(u'\t');
    const Headings headings(kind, shown);
    const auto known = std::count_if(first.cbegin(), first.cend(),
                                     [&](const QString &cell) { return headings.isOne(cell); });
    const auto filled = std::count_if(first.cbegin(), first.cend(),
                                      [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    QString list;
    if (known > 0 && 2 * known >= filled) {
        for (QString &cell : first)
            cell = headings.replaced(cell);
        list = first.join(u'\t') + (end < 0 ? QString() : rows.mid(end));
    } else {
        QStringList line;
        for (qsizetype i = 0; i < first.size(); ++i)
            line.append(headings.at(i));
        list = line.join(u'\t') + u'\n' + rows;
    }
    // One column has no tab in it by which the reader could tell what parts the cells.
    const QString separator = first.size() == 1 ? QStringLiteral("sep=\t\n") : QString();
    return (QChar(u'\uFEFF') + separator + list).toUtf8();
}

} // namespace rebond::exchange
