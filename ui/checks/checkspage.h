// SPDX-License-Identifier: GPL-3.0-or-later
// Verify the data: one list of what somebody should look at, made behind the window after every change while the page is
// shown. From a line to its record; from two records that may be one to their merge.
#pragma once

#include "exchange/listkind.h"
#include "ui/checks/mergeview.h"
#include "ui/models/outputdesk.h"
#include "workspace/checklist.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QPointer>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace rebond::ui::kit {
class EmptyState;
class FittedTable;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::checks {

class ChecksModel;

class ChecksPage final : public kit::Page, public models::GoesOut
{
    Q_OBJECT
public:
    ChecksPage(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
               QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget *firstStop() override;
    // The lines of the kind that is chosen.
    [[nodiscard]] bool canGoOut() const override;
    void print() override;
    void exportShown() override;

Q_SIGNALS:
    void recordRequested(rebond::exchange::ListKind list, rebond::RawId record);
    void looked(); // other lines stand on the page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBoard();
    void connectBoard();
    void connectOutput();
    [[nodiscard]] rebond::reports::PrintedList printedList() const;
    void look();
    void show(const workspace::CheckList &list);
    using QWidget::show;
    void narrow(); // to the kind that is chosen
    void fillKinds(const workspace::CheckList &list);
    void showButtons();
    [[nodiscard]] const workspace::CheckLine *chosen() const;
    void openRecord();
    void beginMerge();
    void merge();
    void told(const TwoOfAKind &wanted, const Done &done);
    void showBoard();

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    ChecksModel *m_model;
    models::OutputDesk *m_output;
    QPointer<kit::Task> m_looking;
    QString m_version; // of the data and the day the lines are of
    bool m_isStale = false;

    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    QLabel *m_count = nullptr;
    QLabel *m_more = nullptr;
    QComboBox *m_kinds = nullptr;
    kit::FittedTable *m_table = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_merge = nullptr;
    MergeView *m_mergeView;
    QElapsedTimer m_sinceMerged; // the same key may come once more
};

} // namespace rebond::ui::checks
