// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/outcomes.h"

#include "domain/checkpoints.h"
#include "domain/outcomeclass.h"
#include "operations/cohorts.h"
#include "storage/deskfacts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

namespace {

using domain::Act;
using domain::Checkpoint;
using domain::Member;
using domain::Outcome;
using storage::Query;
using storage::Transaction;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Outcomes", sentence);
}

// Reads it in the same write: what is changed is what stands now.
template<typename F>
auto withOutcome(storage::Store &store, const QString &label, Id<Outcome> id, F &&f)
{
    using Answer = std::invoke_result_t<F, Transaction &, const Outcome &>;
    return store.write(label, [&](Transaction &transaction) -> Answer {
        const auto outcome = transaction.find(id);
        if (!outcome)
            return notFound(say(
                QT_TRANSLATE_NOOP("Outcomes",
                                  "This outcome is no longer in the file: somebody removed it. Choose another one.")));
        if (const Done open = ensureOpen(transaction, outcome->member); !open)
            return fail(open.error());
        return f(transaction, *outcome);
    });
}

// Why a check-point cannot be answered; empty where it can.
QString refusalOf(const Outcome &outcome, int months, QDate answeredOn)
{
    const auto &known = domain::kCheckpointMonths;
    if (std::find(known.begin(), known.end(), months) == known.end())
        return say(QT_TRANSLATE_NOOP("Outcomes", "A check-point is made after 3, 6 or 12 months."));
    if (!domain::isRebound(domain::classOf(outcome)))
        return say(
            QT_TRANSLATE_NOOP("Outcomes", "Check-points are about jobs and companies: this outcome is neither."));
    if (!domain::stands(outcome, {}))
        return say(QT_TRANSLATE_NOOP("Outcomes", "This outcome was cancelled: there is nothing to check."));
    if (!answeredOn.isValid() || answeredOn < outcome.effectiveOn)
        return say(QT_TRANSLATE_NOOP("Outcomes", "The answer would be from before the first day: give a later one."));
    return {};
}

struct Answer
{
    Id<Outcome> outcome;
    int months;
    domain::CheckpointResult result;
    QDate answeredOn;
};
enum class Again { Allowed, Refused };

Result<Checkpoint> answer(storage::Store &store, const Answer &given, Again again)
{
    //: on the undo button and in the journal: 3, 6 or 12 months after somebody found work
    const QString label = QCoreApplication::translate("Outcomes", "Answer the check-point after %n month(s)", nullptr,
                                                      given.months);
    return withOutcome(
        store, label, given.outcome, [&](Transaction &transaction, const Outcome &outcome) -> Result<Checkpoint> {
            if (const QString refusal = refusalOf(outcome, given.months, given.answeredOn); !refusal.isEmpty())
                return invalid(refusal);
            const auto standing = transaction.first(
                Query<Checkpoint>().where(&Checkpoint::outcome, outcome.id).where(&Checkpoint::months, given.months));
            if (standing && again == Again::Refused)
                return fail(Error::Kind::Conflict,
                            say(QT_TRANSLATE_NOOP("Outcomes",
                                                  "Somebody has answered this check-point meanwhile: look at "
                                                  "the outcome before you change it.")));
            Checkpoint checkpoint = standing.value_or(Checkpoint());
            checkpoint.outcome = outcome.id;
            checkpoint.months = given.months;
            checkpoint.answeredOn = given.answeredOn;
            checkpoint.result = given.result;
            return transaction.save(checkpoint);
        });
}

} // namespace

Result<Checkpoint> answerCheckpoint(storage::Store &store, Id<Outcome> id, int months, domain::CheckpointResult result,
                                    QDate answeredOn)
{
    return answer(store, {id, months, result, answeredOn}, Again::Allowed);
}

Done settleCheckpoint(storage::Store &store, Id<Outcome> id, int months, domain::CheckpointResult result,
                      QDate answeredOn)
{
    const auto answered = answer(store, {id, months, result, answeredOn}, Again::Refused);
    return answered ? Done() : fail(answered.error());
}

Done takeAnswerBack(storage::Store &store, Id<Checkpoint> id)
{
    //: on the undo button and in the journal
    return store.write(say(QT_TRANSLATE_NOOP("Outcomes", "Take the answer of a check-point back")),
                       [&](Transaction &transaction) -> Done {
                           const auto checkpoint = transaction.find(id);
                           if (!checkpoint)
                               return {};
                           const auto outcome = transaction.find(checkpoint->outcome);
                           if (const Done open = ensureOpen(transaction, outcome.value().member); !open)
                               return open;
                           transaction.remove(*checkpoint);
                           return {};
                       });
}

Result<Outcome> endOutcome(storage::Store &store, Id<Outcome> id, QDate endedOn)
{
    //: on the undo button and in the journal
    const QString label = say(QT_TRANSLATE_NOOP("Outcomes", "Write down the end of a contract"));
    return withOutcome(store, label, id, [&](Transaction &transaction, Outcome changed) -> Result<Outcome> {
        if (!endedOn.isValid() || endedOn < changed.effectiveOn)
            return invalid(
                say(QT_TRANSLATE_NOOP("Outcomes", "The end would be before the first day: give the day it ended.")));
        changed.endedOn = endedOn;
        return transaction.save(changed);
    });
}

Result<Outcome> cancelOutcome(storage::Store &store, Id<Outcome> id, QDate knownOn)
{
    //: on the undo button and in the journal
    const QString label = say(QT_TRANSLATE_NOOP("Outcomes", "Cancel an outcome"));
    return withOutcome(store, label, id, [&](Transaction &transaction, Outcome changed) -> Result<Outcome> {
        if (changed.cancelledKnownOn)
            return invalid(say(QT_TRANSLATE_NOOP("Outcomes", "This outcome is cancelled already.")));
        if (!knownOn.isValid())
            return invalid(say(QT_TRANSLATE_NOOP("Outcomes", "Give the day on which you learnt of it.")));
        changed.cancelledKnownOn = knownOn;
        return transaction.save(changed);
    });
}

Result<QList<Act>> closeLeads(storage::Store &store, const QList<Id<Act>> &newest,
                              const std::optional<Id<Member>> &placed)
{
    const int count = static_cast<int>(newest.size());
    //: on the undo button and in the journal: leads of a member who found work elsewhere
    const QString label = QCoreApplication::translate("Outcomes", "Close %n lead(s): placed elsewhere", nullptr, count);
    return store.write(label, [&](Transaction &transaction) -> Result<QList<Act>> {
        QList<Act> closed;
        for (const Id<Act> &id : newest) {
            const auto last = transaction.find(id);
            if (!last || storage::isSettled(transaction, *last))
                continue;
            if (const Done open = ensureOpen(transaction, last->cohort); !open)
                return fail(open.error());
            Act bare = *last;
            bare.dueOn.reset();
            bare.nextAction.clear();
            closed.append(transaction.replace(*last, bare));
        }
        if (auto member = placed ? transaction.find(*placed) : std::nullopt; member && member->stillSearching == true) {
            if (const Done open = ensureOpen(transaction, member->cohort); !open)
                return fail(open.error());
            member->stillSearching = false;
            transaction.save(*member);
        }
        return closed;
    });
}

Done keepSearching(storage::Store &store, Id<Member> id)
{
    //: on the undo button and in the journal: a member who found work
    return store.write(say(QT_TRANSLATE_NOOP("Outcomes", "Note that a member is still searching")),
                       [&](Transaction &transaction) -> Done {
                           auto member = transaction.find(id);
                           if (!member || member->stillSearching == true)
                               return {};
                           if (const Done open = ensureOpen(transaction, member->cohort); !open)
                               return open;
                           member->stillSearching = true;
                           transaction.save(*member);
                           return {};
                       });
}

} // namespace rebond::operations
