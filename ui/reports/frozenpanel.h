// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the pages: freezing the report that is shown, those frozen before with what has changed since, whether a PDF at hand is
// one of them; and what the report is held against.
#pragma once

#include "ui/kit/page.h"
#include "workspace/freezing.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace rebond::ui::kit {
class DateEdit;
class SecondClick;
class Task;
} // namespace rebond::ui::kit

namespace rebond::ui::reports {

class ThenNowTable;

class FrozenPanel final : public QWidget
{
    Q_OBJECT
public:
    // What is shown at this moment; none where the day in the field is none.
    using OrderNow = std::function<std::optional<workspace::ReportOrder>()>;

    FrozenPanel(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &around, OrderNow orderNow,
                QWidget *parent = nullptr);
    ~FrozenPanel() override;

    void readAgain();
    // Side by side is for ourselves only.
    void setAudience(figures::Audience audience);
    [[nodiscard]] workspace::Beside beside() const; // nothing for the others
    // Takes the other day as it stands in its field; false where one is asked for and that is none.
    [[nodiscard]] bool settleDay();
    void goToDay();
    // What is to be known of the other day; empty where there is nothing.
    void tellOfDay(const QString &remark);

Q_SIGNALS:
    void shown();   // the list is that of the file
    void checked(); // the answer stands in the message bar
    void besideChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Escape stops what runs

private:
    [[nodiscard]] QPushButton *makeButton(const QString &text, const char *objectName, void (FrozenPanel::*press)());
    void addFrozen(QVBoxLayout *column);
    void addBeside(QVBoxLayout *column);
    void dressBeside();
    void show(const QList<workspace::FrozenState> &states);
    using QWidget::show;
    void showChosen();
    void showNothing();
    void follow(kit::Task *task);
    void stop();
    [[nodiscard]] const workspace::FrozenState *chosen() const;
    [[nodiscard]] QString titleOf(const domain::FrozenReport &report) const;
    void freeze();
    void write(const workspace::ReportOrder &order, const QString &path);
    void takeOff();
    void check();
    void tell(const std::optional<domain::FrozenReport> &report, const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    OrderNow m_orderNow;
    QPointer<kit::Task> m_reading;
    QPointer<kit::Task> m_latest; // of those that Cancel stops
    bool m_isStale = false;
    bool m_isRead = false; // the list is, or was, that of the file
    bool m_isFreezing = false;
    bool m_isForOurselves = true;
    QList<workspace::FrozenState> m_states;
    QList<Id<domain::Cohort>> m_others;

    QListWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_since;
    ThenNowTable *m_thenNow;
    QLabel *m_notKept;
    QListWidget *m_changes;
    QPushButton *m_takeOff = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer *m_patience;
    kit::SecondClick *m_secondClick;
    QCheckBox *m_besideDay;
    kit::DateEdit *m_day;
    QLabel *m_ofDay;
    QCheckBox *m_besideGroups;
};

} // namespace rebond::ui::reports
