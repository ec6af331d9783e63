// SPDX-License-Identifier: GPL-3.0-or-later
// One outcome: who found what, which class it has and by which rule, since when and until when, through whom, how well it
// is proved, and whether it held. Check-points, the end and a cancelling are written down here.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "domain/records.h"
#include "storage/store.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"

#include <QDate>
#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace rebond::ui::kit {
class Card;
class Columns;
class DateEdit;
class FactList;
} // namespace rebond::ui::kit

namespace rebond::ui::outcomes {

class CheckpointLines;

class OutcomePanel final : public QWidget
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
    OutcomePanel(std::shared_ptr<storage::Store> store, const Around &around, QWidget *parent = nullptr);

    void setOutcome(const domain::Outcome &outcome, const QString &member, const QString &company);
    void clear();
    void readCheckpointsAgain(); // something was committed
    [[nodiscard]] std::optional<domain::Outcome> shown() const;

Q_SIGNALS:
    void editRequested();
    void memberRequested(rebond::RawId id);
    void companyRequested(rebond::RawId id);
    void checkpointsShown(); // those of the outcome are there

protected:
    bool event(QEvent *event) override;

private:
    void proposeDay();
    void renewDay(); // where the day proposed is not today any more
    QWidget *makeHead();
    QWidget *makeFacts();
    QWidget *makeActions();
    void tellFacts();
    void tellStanding();
    void allow(QPushButton *button, bool isAllowed);
    // One operation on the outcome shown, on the day that stands in the field; what goes wrong is told in the bar.
    template<typename T>
    void act(const QString &title, std::function<Result<T>(storage::Store &, Id<domain::Outcome>, QDate)> operation);

    std::shared_ptr<storage::Store> m_store;
    Around m_around;
    domain::Outcome m_outcome; // null id: none
    QList<domain::Checkpoint> m_checkpoints;
    QPointer<kit::Task> m_reading;
    kit::Card *m_card;
    kit::Columns *m_columns;
    QLabel *m_member = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_class = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_standing = nullptr;
    QPushButton *m_company = nullptr;
    kit::FactList *m_lines = nullptr;
    QLabel *m_position = nullptr;
    QLabel *m_effective = nullptr;
    QLabel *m_known = nullptr;
    QLabel *m_planned = nullptr;
    QLabel *m_ended = nullptr;
    QLabel *m_hours = nullptr;
    QLabel *m_evidence = nullptr;
    QLabel *m_through = nullptr;
    QLabel *m_helped = nullptr;
    QLabel *m_reference = nullptr;
    QLabel *m_checkpointTitle = nullptr;
    CheckpointLines *m_checkpointLines = nullptr;
    kit::DateEdit *m_day = nullptr;
    QDate m_proposed; // what it stands at, where nobody typed another
    QPushButton *m_end = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace rebond::ui::outcomes
