// SPDX-License-Identifier: GPL-3.0-or-later
// Several words of a closed list, each with a box to tick: the space bar ticks the one the keyboard stands on.
#pragma once

#include <QListWidget>
#include <QStringList>

namespace rebond::ui::models {

class ChoiceList final : public QListWidget
{
    Q_OBJECT
public:
    // What is shown for each word, in the same order.
    ChoiceList(const QStringList &words, const QStringList &wordings, QWidget *parent = nullptr);

    // The words ticked, parted as a cell of a list parts them; words that are none of the list are let go.
    [[nodiscard]] QString cell() const;
    void setCell(const QString &cell);
};

} // namespace rebond::ui::models
