// SPDX-License-Identifier: GPL-3.0-or-later
// What contradicts itself or the calendar, one line each: where it stands, about whom, and what is odd.
#pragma once

#include "base/formats.h"
#include "workspace/doubtlist.h"

#include <QWidget>

class QLabel;

namespace rebond::ui::kit {
class FittedTable;
}

namespace rebond::ui::dashboard {

class DoubtsModel;

class DoubtsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DoubtsPage(const Formats &formats, QWidget *parent = nullptr);

    void setList(const workspace::DoubtList &list);
    [[nodiscard]] QWidget *firstStop();

Q_SIGNALS:
    void left(); // the user goes back

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Formats &m_formats;
    QLabel *m_more;
    DoubtsModel *m_model;
    kit::FittedTable *m_table;
};

} // namespace rebond::ui::dashboard
