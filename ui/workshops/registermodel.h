// SPDX-License-Identifier: GPL-3.0-or-later
// The cohort at one workshop, a row each: name, mark, what was agreed. A mark that was given is shown at once; until it is
// written, what is read from the file does not take it away.
#pragma once

#include "desk/round.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rebond {
class Formats;
}

namespace rebond::ui::workshops {

using Marks = QHash<Id<domain::Member>, std::optional<domain::Presence>>;

class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MarkColumn, AgreedColumn, BuddyColumn, ColumnCount };

    explicit RegisterModel(const Formats &formats, QObject *parent = nullptr);

    void setRound(const desk::Round &round);
    void clear();
    [[nodiscard]] const desk::Round &round() const { return m_round; } // with the marks as they are shown
    [[nodiscard]] const desk::Turn &turnAt(int row) const { return m_round.turns.at(row); }
    [[nodiscard]] int rowOf(Id<domain::Member> member) const; // -1: not there

    void mark(int row, std::optional<domain::Presence> mark);
    // They were written, or refused: as far as they are still what is shown, the next reading says how it is.
    void settle(const Marks &told);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString markText(const desk::Turn &turn) const;
    [[nodiscard]] QString unconcernedText(const desk::Turn &turn) const;
    void showMarks();

    const Formats &m_formats;
    desk::Round m_round;
    Marks m_unwritten;
};

} // namespace rebond::ui::workshops
