// SPDX-License-Identifier: GPL-3.0-or-later
// The members by where they stand today. Nobody is moved by hand: where somebody stands follows from what is written down
// of them.
#pragma once

#include "ui/members/boardcolumn.h"
#include "ui/members/memberdelegate.h"

#include <QWidget>

#include <array>

class QLabel;
class QListView;

namespace rebond::ui::members {

class Board final : public QWidget
{
    Q_OBJECT
public:
    explicit Board(Thumbnails &thumbnails, QWidget *parent = nullptr);

    void setBoard(const workspace::Board &board);
    // Marks the card of that member, if it is there.
    void setCurrent(Id<domain::Member> member);

    [[nodiscard]] QList<QWidget *> lists() const; // from left to right

Q_SIGNALS:
    void chosen(RawId id); // by the user
    void openRequested(RawId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        BoardColumn *cards = nullptr;
        QListView *list = nullptr;
        QLabel *heading = nullptr;
        figures::Place place = figures::Place::Searching;
    };
    [[nodiscard]] Column makeColumn(figures::Place place, Thumbnails &thumbnails);
    void mark(const Column &column, int row);
    void goBeside(const QListView *list, int step);

    std::array<Column, workspace::Board::kPlaces.size()> m_columns;
    QLabel *m_uncounted;
    Id<domain::Member> m_current;
    bool m_isMarking = false; // not the user's doing
};

} // namespace rebond::ui::members
