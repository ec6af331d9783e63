// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/boardcolumn.h"

#include "figures/catalogue.h"

namespace rebond::ui::members {

void BoardColumn::setCards(const QList<workspace::BoardCard> &cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int BoardColumn::rowOf(Id<domain::Member> member) const
{
    for (int row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).id == member)
            return row;
    }
    return -1;
}

int BoardColumn::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant BoardColumn::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const workspace::BoardCard &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return QString(card.givenName + u' ' + card.familyName).trimmed();
    //: for screen readers, a card of the board: %1 is a name, %2 where that member stands
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(data(index, Qt::DisplayRole).toString(), figures::labelOfOne(m_place));
    default: return {};
    }
}

} // namespace rebond::ui::members

#include "moc_boardcolumn.cpp"
