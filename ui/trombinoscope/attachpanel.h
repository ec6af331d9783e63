// SPDX-License-Identifier: GPL-3.0-or-later
// Who would get which file of a folder, before any is kept.
#pragma once

#include "workspace/attaching.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace rebond::ui::kit {
class FittedTable;
}

namespace rebond::ui::trombinoscope {

class AttachPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachPanel(QWidget *parent = nullptr);

    void setPlan(const workspace::AttachPlan &plan);
    // What is being kept can no longer be left.
    void setKeeping(bool isKeeping);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void keepRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_summary;
    kit::FittedTable *m_table;
    QStandardItemModel *m_rows;
    QPushButton *m_keep;
    QPushButton *m_leave;
};

} // namespace rebond::ui::trombinoscope
