// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of one column of the board, as views see them.
#pragma once

#include "workspace/board.h"

#include <QAbstractListModel>

namespace rebond::ui::members {

class BoardColumn final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit BoardColumn(figures::Place place, QObject *parent = nullptr) : QAbstractListModel(parent), m_place(place)
    {}

    void setCards(const QList<workspace::BoardCard> &cards); // nothing is told where they are the same
    [[nodiscard]] const workspace::BoardCard &cardAt(int row) const { return m_cards.at(row); }
    [[nodiscard]] int rowOf(Id<domain::Member> member) const; // -1: not here

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    figures::Place m_place;
    QList<workspace::BoardCard> m_cards;
};

} // namespace rebond::ui::members
