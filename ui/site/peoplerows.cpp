// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/site/peoplerows.h"

#include <algorithm>

namespace rebond::ui::site {

PeopleRows::PeopleRows(const QStringList &headings, QObject *parent) : QAbstractTableModel(parent), m_headings(headings)
{}

void PeopleRows::setHeadings(const QStringList &headings)
{
    if (m_headings == headings)
        return;
    m_headings = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headings.size()) - 1);
}

void PeopleRows::setRows(const QList<Row> &rows)
{
    const bool isSame = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                   [](const Row &a, const Row &b) {
                                       return a.member == b.member && a.cells == b.cells;
                                   });
    if (isSame)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PeopleRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PeopleRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant PeopleRows::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::TextAlignmentRole && m_numbers.contains(index.column()))
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return m_rows.at(index.row()).cells.value(index.column());
}

QVariant PeopleRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return QVariant::fromValue<Qt::Alignment>(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace rebond::ui::site

#include "moc_peoplerows.cpp"
