// SPDX-License-Identifier: GPL-3.0-or-later
// Who would get which file of a folder, before any is kept.
#pragma once

#include "workspace/attaching.h"

#include <QWidget>

class QCheckBox;
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

    // Who goes down the table stays where they are, where a plan comes anew.
    void setPlan(const workspace::AttachPlan &plan);
    // The plan that stands there may not hold any more; another comes.
    void tellReading();
    // What is being kept can no longer be left.
    void setKeeping(bool isKeeping);
    [[nodiscard]] QWidget *firstStop() const;

Q_SIGNALS:
    void keepRequested();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void allow();
    void fillTable(const workspace::AttachPlan &plan);

    QList<workspace::AttachLine> m_lines;
    QLabel *m_heading;
    QLabel *m_summary;
    kit::FittedTable *m_table;
    QStandardItemModel *m_rows;
    QCheckBox *m_skip; // all or nothing, as lists come in, unless this is ticked
    QPushButton *m_keep;
    QPushButton *m_leave;
    bool m_hasFiles = false;
    bool m_isRefused = false;
};

} // namespace rebond::ui::trombinoscope
