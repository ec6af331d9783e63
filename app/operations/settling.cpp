// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/settling.h"

#include "domain/lead.h"
#include "operations/cohorts.h"
#include "storage/deskfacts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

namespace {

using namespace domain;
using storage::Query;
using storage::Store;
using storage::Transaction;

QString said(const char *sentence)
{
    return QCoreApplication::translate("Settling", sentence);
}

tl::unexpected<Error> gone()
{
    return notFound(said(QT_TRANSLATE_NOOP("Settling", "This is no longer in the file: somebody took it out.")));
}

tl::unexpected<Error> settledMeanwhile()
{
    return fail(Error::Kind::Conflict,
                said(QT_TRANSLATE_NOOP("Settling",
                                       "Somebody settled this meanwhile: what stands now is left as it is.")));
}

// mend() answers whether there is a follow-up still.
template<typename F>
Done mendAct(Store &store, const QString &label, Id<Act> id, F &&mend)
{
    return store.write(label, [&](Transaction &transaction) -> Done {
        const auto current = transaction.find(id);
        if (!current)
            return gone();
        if (Done open = ensureOpen(transaction, current->cohort); !open)
            return open;
        Act mended = *current;
        if (!mend(mended))
            return settledMeanwhile();
        transaction.replace(*current, mended);
        return {};
    });
}

ActResult resultOf(Ending ending)
{
    switch (ending) {
    case Ending::Refused: return ActResult::Refus;
    case Ending::KeptInPool: return ActResult::Vivier;
    case Ending::Withdrawn: return ActResult::Retrait;
    }
    Q_UNREACHABLE();
}

} // namespace

Done postponeFollowUp(Store &store, Id<Act> act, QDate today, const WorkingWeek &week)
{
    //: on the undo button and in the journal
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "Postpone a follow-up"));
    return mendAct(store, label, act, [&](Act &mended) {
        if (!mended.dueOn)
            return false;
        mended.dueOn = week.onOrAfter(std::max(*mended.dueOn, today).addDays(kPostponedDays));
        return true;
    });
}

Done dropFollowUp(Store &store, Id<Act> act)
{
    //: on the undo button and in the journal
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "Close a follow-up"));
    return mendAct(store, label, act, [](Act &mended) {
        const bool isOpen = mended.dueOn || !mended.nextAction.isEmpty();
        mended.dueOn.reset();
        mended.nextAction.clear();
        return isOpen;
    });
}

Result<Act> closeLead(Store &store, Id<Act> act, Ending ending, QDate day)
{
    //: on the undo button and in the journal: a lead is what was done for the same members, company and position
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "Close a lead"));
    return store.write(label, [&](Transaction &transaction) -> Result<Act> {
        const auto standing = transaction.find(act);
        if (!standing)
            return gone();
        if (const Done open = ensureOpen(transaction, standing->cohort); !open)
            return fail(open.error());
        if (storage::isSettled(transaction, *standing) || standing->result == resultOf(ending))
            return settledMeanwhile();
        Act last;
        last.cohort = standing->cohort;
        last.date = std::max(day, standing->date); // it comes behind all others
        last.company = standing->company;
        last.members = standing->members;
        last.onBehalfOf = standing->onBehalfOf;
        last.channel = standing->channel;
        last.direction = ending == Ending::Withdrawn ? Direction::Sortant : Direction::Entrant;
        last.position = standing->position;
        last.result = resultOf(ending);
        return transaction.save(last);
    });
}

} // namespace rebond::operations
