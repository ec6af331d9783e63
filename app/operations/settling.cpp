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

// As many months or days as before: a sheet of two years is one of two years again.
QDate renewedUntil(const Consent &consent, QDate today)
{
    const QDate end = *consent.expiresOn;
    if (!consent.givenOn || *consent.givenOn >= end)
        return std::max(today, end).addYears(1);
    const QDate begin = *consent.givenOn;
    const int months = (end.year() - begin.year()) * 12 + end.month() - begin.month();
    const QDate renewed = begin.addMonths(months) == end ? today.addMonths(months) : today.addDays(begin.daysTo(end));
    return std::max(renewed, end.addDays(1));
}

bool isRenewed(const QList<Consent> &all, const Consent &consent)
{
    return consent.expiresOn && std::any_of(all.cbegin(), all.cend(), [&](const Consent &other) {
               return other.use == consent.use && other.medium == consent.medium && other.id != consent.id
                   && !other.withdrawnOn && (!other.expiresOn || *other.expiresOn > *consent.expiresOn);
           });
}

enum class OfConsents { Renewal, Withdrawal };

// change() is given each as it stands. Nothing is agreed to anew in a closed cohort; to take an agreement back is the person's
// right at any time.
template<typename F>
Done changeConsents(Store &store, OfConsents what, const QString &label, const QList<Id<Consent>> &consents, F &&change)
{
    const bool isRenewal = what == OfConsents::Renewal;
    return store.write({}, [&](Transaction &transaction) -> Done {
        const auto first = consents.isEmpty() ? std::nullopt : transaction.find(consents.first());
        const auto member = first ? transaction.find(first->member) : std::nullopt;
        if (!member)
            return gone();
        transaction.setLabel(label.arg(member->reference)); // it stays in the journal when the person is erased
        if (const Done open = ensureOpen(transaction, member->cohort); !open && isRenewal)
            return open;
        QList<Consent> all = transaction.list(Query<Consent>().where(&Consent::member, member->id));
        if (!isRenewal) // what was renewed may go together with its renewal
            all.removeIf([&](const Consent &consent) { return consents.contains(consent.id); });
        for (const Id<Consent> &id : consents) {
            const auto standing = transaction.find(id);
            if (!standing || standing->member != member->id)
                return gone();
            if (standing->withdrawnOn || (isRenewal && !standing->expiresOn) || isRenewed(all, *standing))
                return settledMeanwhile();
            change(transaction, *standing);
        }
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

Done renewConsents(Store &store, const QList<Id<Consent>> &consents, QDate today)
{
    //: on the undo button and in the journal; %1 is a reference
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "Renew consents of %1"));
    return changeConsents(store, OfConsents::Renewal, label, consents,
                          [today](Transaction &transaction, const Consent &standing) {
                              Consent renewed;
                              renewed.member = standing.member;
                              renewed.use = standing.use;
                              renewed.medium = standing.medium;
                              renewed.givenOn = today;
                              renewed.expiresOn = renewedUntil(standing, today);
                              transaction.save(renewed);
                          });
}

Done withdrawConsents(Store &store, const QList<Id<Consent>> &consents, QDate today)
{
    //: on the undo button and in the journal; %1 is a reference
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "Withdraw consents of %1"));
    return changeConsents(store, OfConsents::Withdrawal, label, consents,
                          [today](Transaction &transaction, const Consent &standing) {
                              Consent withdrawn = standing;
                              withdrawn.withdrawnOn = today;
                              transaction.replace(standing, withdrawn);
                          });
}

Done noteLeaving(Store &store, Id<Member> id, ExitReason reason, QDate today)
{
    //: on the undo button and in the journal; %1 is a reference
    const QString label = said(QT_TRANSLATE_NOOP("Settling", "%1 has left the group"));
    return store.write({}, [&](Transaction &transaction) -> Done {
        const auto standing = transaction.find(id);
        if (!standing)
            return gone();
        transaction.setLabel(label.arg(standing->reference));
        if (const Done open = ensureOpen(transaction, standing->cohort); !open)
            return open;
        if (standing->leftOn)
            return settledMeanwhile();
        Member left = *standing;
        left.leftOn = std::max(today, standing->joinedOn);
        left.exitReason = reason;
        transaction.replace(*standing, left);
        return {};
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
