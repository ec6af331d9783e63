// SPDX-License-Identifier: GPL-3.0-or-later
// One week of interviews: a column a day, or day under day where seven columns would be too narrow to read. Read behind
// the window; a commit reads it anew.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "desk/week.h"
#include "storage/store.h"
#include "ui/kit/task.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace rebond::ui::kit {
class FlowLayout;
}

namespace rebond::ui::interviews {

class InterviewCard;

class WeekView final : public QWidget
{
    Q_OBJECT
public:
    // The store is held by every reading: it may end after the view.
    WeekView(std::shared_ptr<storage::Store> store, Id<domain::Cohort> cohort, const Formats &formats,
             const Clock &clock, QWidget *parent = nullptr);

    // Another week, the one in which that day is.
    void goTo(QDate day);
    [[nodiscard]] QDate monday() const { return m_monday; }
    [[nodiscard]] QString title() const; // "Week of 25 June 2012"
    [[nodiscard]] qint64 total() const;  // of the week's interviews, once it has arrived; 0 until then
    void choose(std::optional<RawId> id);
    [[nodiscard]] bool isNarrow() const;
    // What the menu of a card holds; the card is chosen then.
    void setMenu(std::function<void(QMenu &)> menu) { m_menu = std::move(menu); }

Q_SIGNALS:
    void arrived(); // the week asked for is shown
    // Another one is chosen, or it changed; none: nothing of this week is.
    void chosen(const std::optional<rebond::domain::Interview> &interview);
    void opened(rebond::RawId id);
    void failed(const rebond::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Day
    {
        QWidget *place = nullptr;
        QLabel *heading = nullptr;
        QVBoxLayout *cards = nullptr;
        QLabel *more = nullptr;
        QList<InterviewCard *> shown;
    };

    void makeHead(QVBoxLayout *column);
    void makeDays();
    QPushButton *addStep(const QString &text, const char *objectName, const QKeySequence &key, const QString &help);
    void read();
    void showWeek(desk::Week week);
    void fillDay(Day &day, const desk::WeekDay &week);
    void tellChosen();
    void arrange();
    void move(int days, int places);

    std::shared_ptr<storage::Store> m_store;
    Id<domain::Cohort> m_cohort;
    const Formats &m_formats;
    const Clock &m_clock;
    QDate m_monday;
    desk::Week m_week;
    std::optional<RawId> m_chosen;
    kit::FlowLayout *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    std::array<Day, 7> m_days;
    std::function<void(QMenu &)> m_menu;
    QPointer<kit::Task> m_reading;
    bool m_isStale = false; // asked again while reading
};

} // namespace rebond::ui::interviews
