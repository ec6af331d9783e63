// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at once about the thing that is due: a follow-up done, postponed or closed, an interview held or not,
// what was learnt at a check-point, an act for who was not heard of, consents agreed to again. One button each, in their
// order by the keys 1, 2, 3 … of the list; each is one undo step.
#pragma once

#include "desk/today.h"
#include "storage/store.h"
#include "ui/kit/task.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;

namespace rebond::ui::kit {
class FlowLayout;
}

namespace rebond::ui::dashboard {

class SettleBar final : public QWidget
{
    Q_OBJECT
public:
    SettleBar(std::shared_ptr<storage::Store> store, bool mayEdit, QWidget *parent = nullptr);

    // None: nothing is chosen, or what is cannot be settled. A follow-up is put off to a day of the week of work.
    void offer(const std::optional<desk::Item> &item, QDate today, const WorkingWeek &week);
    // The line only counts what is left out: it can be shown.
    void offerMore();
    [[nodiscard]] const QList<QPushButton *> &buttons() const { return m_buttons; }
    // The button of that place, from 0; false where there is none.
    bool press(int place);

Q_SIGNALS:
    void openRequested(); // of the record: there it is settled
    void moreRequested();
    void nextActRequested(rebond::RawId after); // the follow-up of that act is done by another act
    void actForRequested(rebond::RawId member); // who was not heard of is written for
    void begun();                               // a button is pressed: the keyboard has nothing more to do here
    void failed(const rebond::Error &error);

private:
    using Operation = std::function<Done(storage::Store &)>;
    QPushButton *add(const QString &text, const char *objectName, const QString &help);
    void addOperation(const QString &text, const char *objectName, const QString &help, Operation operation);
    [[nodiscard]] static QString openText(desk::ItemKind kind);
    void offerFollowUp(const desk::Item &item);
    void offerInterview(const desk::Item &item);
    void offerCheckpoint(const desk::Item &item);
    void offerMember(const desk::Item &item);
    void offerConsents(const desk::Item &item);
    void offerToOpen(desk::ItemKind kind);
    void run(const Operation &operation);

    std::shared_ptr<storage::Store> m_store;
    bool m_mayEdit;
    kit::FlowLayout *m_flow;
    QList<QPushButton *> m_buttons;
    std::optional<desk::Item> m_item;
    bool m_isMore = false;
    QDate m_today;
    WorkingWeek m_week;
    QPointer<kit::Task> m_running; // one at a time: the list is read anew after each
};

} // namespace rebond::ui::dashboard
