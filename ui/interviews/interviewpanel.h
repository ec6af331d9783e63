// SPDX-License-Identifier: GPL-3.0-or-later
// One interview: who, where, when, how it went by one key, what was learnt, and what comes next.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "domain/records.h"
#include "operations/interviews.h"
#include "storage/store.h"
#include "ui/kit/messagebar.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class Columns;
class FactList;
}

namespace rebond::ui::interviews {

class NextSteps;

class InterviewPanel final : public QWidget
{
    Q_OBJECT
public:
    struct Around
    {
        kit::MessageBar &messages;
        const Formats &formats;
        const Clock &clock; // a window may stay open over night
        bool mayEdit = false;
    };
    InterviewPanel(std::shared_ptr<storage::Store> store, const Around &around, QWidget *parent = nullptr);

    void setInterview(const domain::Interview &interview, const QString &member, const QString &company);
    void clear();
    [[nodiscard]] std::optional<domain::Interview> shown() const;
    // In the order of the keys 1 to 5.
    void setState(int key);
    void beginDebrief();
    // With what can be done about the interview shown.
    void fillMenu(QMenu &menu) const;

    // A debrief that is being typed, with what stood there before: another hand's words are not overwritten.
    struct Debrief
    {
        Id<domain::Interview> interview;
        QString before;
        QString typed;
    };
    [[nodiscard]] std::optional<Debrief> begunDebrief() const;
    void takeUpDebrief(const Debrief &debrief); // as soon as that interview is shown
    // Those that could not be kept when they were left, whichever interview is shown since.
    [[nodiscard]] QList<Debrief> refusedDebriefs() const { return m_refused.values(); }
    void takeUpRefused(const Debrief &debrief); // when that interview is shown, below what stands there then
    void giveUpDebrief();
    // What is to come after an interview, typed and not saved (nextsteps.h), whichever interview is shown since.
    struct BegunNext
    {
        Id<domain::Interview> interview;
        QVariantMap typed;
    };
    [[nodiscard]] QList<BegunNext> begunNext() const;
    void takeUpNext(const BegunNext &begun); // when that interview is shown
    void giveUpNext();
    void saveDebrief();

Q_SIGNALS:
    void editRequested();
    void stateSet(const rebond::domain::Interview &interview);
    void roundPlanned(const rebond::domain::Interview &interview);
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFacts();
    QWidget *makeStates();
    QWidget *makeDebrief();
    void makeNext();
    void dressDebrief();
    void leaveDebrief(); // another interview, or none, takes its place
    [[nodiscard]] Done keepDebrief();
    void beginNext(bool isRound);
    void prepareNext(bool isRound);
    void leaveNext();
    void bringNextBack();
    void endNext(Id<domain::Interview> interview); // it is saved
    void writeFollowUp(const operations::FollowUp &wanted);
    void planRound(const operations::NextRound &wanted);

    std::shared_ptr<storage::Store> m_store;
    Around m_around;
    domain::Interview m_interview;                   // null id: none
    QString m_debriefBefore;                         // what the field began with
    std::optional<Debrief> m_waiting;                // for its interview to be shown
    QHash<Id<domain::Interview>, Debrief> m_refused; // debriefs that could not be kept when they were left
    QHash<Id<domain::Interview>, QVariantMap> m_begunNext; // of interviews that are not shown
    kit::Card *m_card;
    kit::Columns *m_columns;
    QLabel *m_member = nullptr;
    QLabel *m_company = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_standing = nullptr;
    kit::FactList *m_lines = nullptr;
    QLabel *m_form = nullptr;
    QLabel *m_reference = nullptr;
    std::array<QPushButton *, 5> m_states{};
    QPlainTextEdit *m_debrief = nullptr;
    QPushButton *m_saveDebrief = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_followUp = nullptr;
    QPushButton *m_nextRound = nullptr;
    NextSteps *m_next = nullptr;
};

} // namespace rebond::ui::interviews
