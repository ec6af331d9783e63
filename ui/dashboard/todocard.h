// SPDX-License-Identifier: GPL-3.0-or-later
// What is due on a day, by sections, each line the way to a record, and settled below the list. Read behind the window.
#pragma once

#include "base/formats.h"
#include "desk/today.h"
#include "storage/store.h"
#include "ui/dashboard/todowording.h"
#include "ui/kit/card.h"
#include "ui/kit/task.h"

#include <QDate>
#include <QPointer>

#include <memory>

class QLabel;

namespace rebond::ui::kit {
class FittedTable;
}

namespace rebond::ui::dashboard {

class SettleBar;
class TodoModel;

// Hidden until the first reading is done, and where what is due cannot be read.
class TodoCard final : public kit::Card
{
    Q_OBJECT
public:
    static constexpr int kItemsASection = 12; // the others are counted, and shown when they are asked for

    // The store is held by every reading: it may end after the card.
    TodoCard(std::shared_ptr<storage::Store> store, const Formats &formats, bool mayEdit, QWidget *parent = nullptr);

    // One reading at a time: asked while one is under way, it reads again afterwards, and the last word counts.
    void read(Id<domain::Cohort> cohort, QDate day);
    // Hold from the next reading on.
    void setThresholds(const desk::Thresholds &thresholds) { m_thresholds = thresholds; }
    // As they are shown: sections and sentences, and how both are headed.
    [[nodiscard]] const QList<TodoLine> &lines() const;
    [[nodiscard]] QStringList headings() const;

Q_SIGNALS:
    void arrived(); // a reading is done, and shown
    // Enter or a double click on a line.
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void nextActRequested(rebond::RawId after); // a follow-up is done: by one more act of that one's lead
    void actForRequested(rebond::RawId member); // who was not heard of is written for
    void failed(const rebond::Error &error);
    void interviewRequested(rebond::RawId id);
    void outcomeRequested(rebond::RawId id);
    void offerRequested(rebond::RawId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const desk::Today &today);
    void open(int row);
    void offerToSettle();
    void showMore();

    std::shared_ptr<storage::Store> m_store;
    const Formats &m_formats;
    Id<domain::Cohort> m_cohort;
    QDate m_day;
    desk::Thresholds m_thresholds;
    int m_limit = kItemsASection;
    QPointer<kit::Task> m_reading;
    bool m_isStale = false; // asked again while reading
    TodoModel *m_model;
    kit::FittedTable *m_table;
    SettleBar *m_settle;
    QLabel *m_nothing;
    QLabel *m_stale;
};

} // namespace rebond::ui::dashboard
