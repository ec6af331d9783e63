// SPDX-License-Identifier: GPL-3.0-or-later
// Which table of the ROME the program looks occupations up in, and its replacement by the official file.
#pragma once

#include "exchange/rometable.h"
#include "ui/kit/card.h"
#include "ui/kit/page.h"
#include "ui/kit/task.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace rebond::ui::file {

class RomeCard final : public kit::Card
{
    Q_OBJECT
public:
    explicit RomeCard(const kit::Surroundings &around, QWidget *parent = nullptr);

    void readAgain(); // behind the window

private:
    void tell(const rebond::exchange::RomeTable &table, bool isShipped);
    void ask();
    void replaceBy(const QString &path);
    void goBack();

    kit::Surroundings m_around;
    QLabel *m_told;
    QPushButton *m_replace;
    QPushButton *m_back;
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_replacing;
};

} // namespace rebond::ui::file
