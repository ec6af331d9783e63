// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/interviews.h"

#include "domain/rounds.h"
#include "domain/wording.h"
#include "operations/cohorts.h"
#include "storage/datedfacts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::operations {

namespace {

using domain::Act;
using domain::Interview;
using storage::Query;
using storage::Transaction;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Interviews", sentence);
}

// Reads it in the same write: what is changed is what stands now.
template<typename F>
auto withInterview(storage::Store &store, const QString &label, Id<Interview> id, F &&f)
{
    using Answer = std::invoke_result_t<F, Transaction &, const Interview &>;
    return store.write(label, [&](Transaction &transaction) -> Answer {
        const auto interview = transaction.find(id);
        if (!interview)
            return notFound(say(QT_TRANSLATE_NOOP(
                "Interviews", "This interview is no longer in the file: somebody removed it. Choose another one.")));
        if (const Done open = ensureOpen(transaction, interview->member); !open)
            return fail(open.error());
        return f(transaction, *interview);
    });
}

// The member's newest act of their own at the company says which lead goes on.
QString leadPosition(Transaction &transaction, const Interview &interview)
{
    for (const Act &act :
         storage::actsBefore(transaction, interview.member, storage::behindAll(), storage::kActsLookedAt)) {
        const bool isOwn = act.onBehalfOf == domain::OnBehalfOf::Membre && act.members.size() == 1;
        if (isOwn && act.company == interview.company)
            return act.position;
    }
    return {};
}

enum class Standing { Any, Planned };

Result<Interview> setState(storage::Store &store, Id<Interview> id, domain::InterviewState state, Standing standing)
{
    return withInterview(store, {}, id, [&](Transaction &transaction, Interview changed) -> Result<Interview> {
        //: on the undo button and in the journal; %1 is the reference of an interview, %2 its state ("Held")
        transaction.setLabel(
            say(QT_TRANSLATE_NOOP("Interviews", "Interview %1: %2")).arg(changed.reference, domain::wordingOf(state)));
        if (standing == Standing::Planned && changed.state != domain::InterviewState::Prevu)
            return fail(Error::Kind::Conflict,
                        say(QT_TRANSLATE_NOOP("Interviews",
                                              "Somebody has said meanwhile how this interview went: look at it before "
                                              "you change it.")));
        changed.state = state;
        return transaction.save(changed);
    });
}

} // namespace

Result<Interview> setInterviewState(storage::Store &store, Id<Interview> id, domain::InterviewState state)
{
    return setState(store, id, state, Standing::Any);
}

Done qualifyInterview(storage::Store &store, Id<Interview> id, domain::InterviewState state)
{
    const auto set = setState(store, id, state, Standing::Planned);
    return set ? Done() : fail(set.error());
}

Result<Interview> setDebrief(storage::Store &store, Id<Interview> id, const QString &before, const QString &after)
{
    //: on the undo button and in the journal
    const QString label = say(QT_TRANSLATE_NOOP("Interviews", "Write the debrief of an interview"));
    return withInterview(store, label, id, [&](Transaction &transaction, Interview changed) -> Result<Interview> {
        if (changed.debrief != before && changed.debrief != after)
            return fail(Error::Kind::Conflict,
                        say(QT_TRANSLATE_NOOP(
                            "Interviews", "Somebody else has written in this debrief meanwhile. Yours is still in "
                                          "the field: copy it, choose the interview again and put both together.")));
        changed.debrief = after;
        return transaction.save(changed);
    });
}

Result<Act> followUp(storage::Store &store, Id<Interview> id, const FollowUp &wanted, QDate day)
{
    const QString action = wanted.action.trimmed();
    if (action.isEmpty())
        return invalid(say(QT_TRANSLATE_NOOP("Interviews", "Say what is to be done next, in a few words.")));
    if (wanted.dueOn && *wanted.dueOn < day)
        return invalid(
            say(QT_TRANSLATE_NOOP("Interviews",
                                  "The next step would be due before today: give it today's date or a later one.")));
    //: on the undo button and in the journal
    const QString label = say(QT_TRANSLATE_NOOP("Interviews", "Follow up an interview"));
    return withInterview(store, label, id, [&](Transaction &transaction, const Interview &interview) -> Result<Act> {
        const auto member = transaction.find(interview.member);
        Q_ASSERT(member); // the file's own keys see to it
        Act act;
        act.cohort = member->cohort;
        act.date = day;
        act.company = interview.company;
        act.members = {interview.member};
        act.channel = wanted.channel;
        act.position = leadPosition(transaction, interview);
        act.nextAction = action;
        act.dueOn = wanted.dueOn;
        return transaction.save(act);
    });
}

Result<Interview> planNextRound(storage::Store &store, Id<Interview> id, const NextRound &wanted)
{
    if (!wanted.date.isValid())
        return invalid(say(QT_TRANSLATE_NOOP("Interviews", "The next round needs its day.")));
    //: on the undo button and in the journal
    const QString label = say(QT_TRANSLATE_NOOP("Interviews", "Plan the next round"));
    return withInterview(store, label, id, [&](Transaction &transaction, const Interview &held) -> Result<Interview> {
        if (wanted.date < held.date)
            return invalid(
                say(QT_TRANSLATE_NOOP("Interviews", "The next round would be before this one: give it a later day.")));
        Interview next;
        next.date = wanted.date;
        next.time = wanted.time;
        next.kind = wanted.kind;
        next.member = held.member;
        next.company = held.company;
        next.round = domain::nextRound(transaction.list(
            Query<Interview>().where(&Interview::member, held.member).where(&Interview::company, held.company)));
        return transaction.save(next);
    });
}

} // namespace rebond::operations
