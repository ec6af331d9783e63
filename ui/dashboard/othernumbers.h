// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the report that do not stand on the page, each leading to its rows all the same: a button with a menu, table by
// table, each line with its number.
#pragma once

#include "figures/reading.h"

#include <QPushButton>

#include <optional>

class QMenu;

namespace rebond::ui::dashboard {

class OtherNumbers final : public QPushButton
{
    Q_OBJECT
public:
    explicit OtherNumbers(QWidget *parent = nullptr);

    void setReading(const figures::Reading &reading);

Q_SIGNALS:
    void chosen(const QString &figure, const QString &heading); // as figures::explain() knows it

private:
    void fill(); // when the menu is asked for: a file may have hundreds of sectors
    void addTable(figures::TableId table, const QString &family);
    void addNumber(QMenu *menu, const QString &figure, const QString &label, const QString &number);

    std::optional<figures::Reading> m_reading;
    QMenu *m_menu;
};

} // namespace rebond::ui::dashboard
