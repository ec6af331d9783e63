// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/merge.h"

#include "base/folding.h"
#include "operations/cohorts.h"
#include "operations/shownfiles.h"
#include "storage/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

using domain::Company;
using domain::Member;
using storage::Query;
using storage::Transaction;

namespace {

Error meanwhile()
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate(
                "Operations", "One of the two was changed meanwhile. Nothing was merged: look at them again."),
            {}};
}

template<typename R>
Result<R> merge(Transaction &transaction, R stays, const R &goes)
{
    const auto kept = transaction.find(stays.id);
    const auto gone = transaction.find(goes.id);
    if (!kept || !gone || kept->revision != stays.revision || gone->revision != goes.revision)
        return fail(meanwhile());
    stays.reference = kept->reference;
    if constexpr (requires { stays.cohort; })
        stays.cohort = kept->cohort;
    storage::moveReferences(transaction, gone->id, kept->id);
    transaction.remove(*gone); // first: a number that only one may have passes to the other
    return transaction.replace(*kept, stays);
}

// A merge of people is told in the journal by the one that stays being changed beside the one that is removed: an erasure
// finds what the other record told about them by that (storage/erasure.cpp). Where no field changes, one is changed and
// changed back.
void leaveTrace(Transaction &transaction, Member &merged)
{
    Member marked = merged;
    marked.headline += u'\u2009';
    merged = transaction.replace(transaction.replace(merged, marked), merged);
}

// Both were at one workshop, or each has a buddy: only one record of a kind may name the one that stays. What was said of
// either is kept; a buddy of their own goes before the other's.
QString both(const QString &own, const QString &others)
{
    if (own.isEmpty() || others.isEmpty() || own == others)
        return own.isEmpty() ? others : own;
    return own + u'\n' + others;
}

// Closing a workshop asks for a mark of either: whoever came under one name was marked absent under the other.
std::optional<domain::Presence> betterOf(std::optional<domain::Presence> own, std::optional<domain::Presence> others)
{
    using domain::Presence;
    static_assert(Presence::Present < Presence::Retard && Presence::Retard < Presence::Justifie
                  && Presence::Justifie < Presence::Absent);
    return own && others ? std::min(*own, *others) : own ? own : others;
}

void joinParticipations(Transaction &transaction, Id<Member> stays, Id<Member> goes)
{
    using domain::Participation;
    const auto others = transaction.list(Query<Participation>().where(&Participation::member, goes));
    for (const Participation &other : others) {
        const auto own = transaction.first(Query<Participation>()
                                               .where(&Participation::member, stays)
                                               .where(&Participation::workshop, other.workshop));
        if (!own)
            continue;
        Participation joined = *own;
        joined.mark = betterOf(own->mark, other.mark);
        joined.agreed = both(own->agreed, other.agreed);
        joined.done = both(own->done, other.done);
        joined.note = both(own->note, other.note);
        transaction.replace(*own, joined);
        transaction.remove(other);
    }
}

// One offer, proposed under both names: proposed on the earlier day; an answer of their own goes before the other's.
void joinProposals(Transaction &transaction, Id<Member> stays, Id<Member> goes)
{
    using domain::OfferProposal;
    const auto others = transaction.list(Query<OfferProposal>().where(&OfferProposal::member, goes));
    for (const OfferProposal &other : others) {
        const auto own = transaction.first(
            Query<OfferProposal>().where(&OfferProposal::offer, other.offer).where(&OfferProposal::member, stays));
        if (!own)
            continue;
        OfferProposal joined = *own;
        joined.proposedOn = std::min(own->proposedOn, other.proposedOn);
        if (!own->answer) {
            joined.answer = other.answer;
            joined.answeredOn = other.answeredOn;
        }
        joined.note = both(own->note, other.note);
        transaction.replace(*own, joined);
        transaction.remove(other);
    }
}

QList<domain::BuddyPair> pairsOf(Transaction &transaction, Id<Member> member)
{
    using domain::BuddyPair;
    return transaction.list(Query<BuddyPair>().where(&BuddyPair::member, member))
         + transaction.list(Query<BuddyPair>().where(&BuddyPair::other, member));
}

void joinPairs(Transaction &transaction, Id<Member> stays, Id<Member> goes)
{
    const auto pairs = pairsOf(transaction, goes);
    for (const domain::BuddyPair &pair : pairs) {
        const Id<Member> buddy = pair.member == goes ? pair.other : pair.member;
        transaction.remove(pair);
        if (buddy == stays || !pairsOf(transaction, stays).isEmpty())
            continue;
        domain::BuddyPair joined;
        joined.member = std::min(stays, buddy);
        joined.other = std::max(stays, buddy);
        joined.since = pair.since;
        transaction.save(joined);
    }
}

// What these consents (one record's) allow ends with what the person withdrew under the other: merging revives nothing.
// What was given on the day of the withdrawal or later was meant anew.
void withdrawAsIn(Transaction &transaction, const QList<domain::Consent> &consents,
                  const QList<domain::Consent> &others)
{
    for (const domain::Consent &consent : consents) {
        domain::Consent ended = consent;
        for (const domain::Consent &other : others) {
            if (other.use != consent.use || other.medium != consent.medium || !other.withdrawnOn
                || (consent.givenOn && *consent.givenOn >= *other.withdrawnOn))
                continue;
            ended.withdrawnOn = std::min(ended.withdrawnOn.value_or(*other.withdrawnOn), *other.withdrawnOn);
        }
        transaction.replace(consent, ended);
    }
}

void joinConsents(Transaction &transaction, Id<Member> stays, Id<Member> goes)
{
    using domain::Consent;
    const auto own = transaction.list(Query<Consent>().where(&Consent::member, stays));
    const auto others = transaction.list(Query<Consent>().where(&Consent::member, goes));
    withdrawAsIn(transaction, own, others);
    withdrawAsIn(transaction, others, own);
}

// Each version is kept; the stayer's current one stays it.
void joinCvs(Transaction &transaction, Id<Member> stays, Id<Member> goes)
{
    using domain::Cv;
    const auto own = transaction.list(Query<Cv>().where(&Cv::member, stays));
    const bool hasCurrent = std::any_of(own.cbegin(), own.cend(), [](const Cv &cv) { return cv.isCurrent; });
    const auto others = transaction.list(Query<Cv>().where(&Cv::member, goes));
    for (const Cv &other : others) {
        Cv joined = other;
        joined.isCurrent = other.isCurrent && !hasCurrent;
        if (!joined.isCurrent)
            joined.currentSince.reset();
        transaction.replace(other, joined);
    }
}

bool isSamePerson(const domain::Contact &one, const domain::Contact &other)
{
    const auto nameOf = [](const domain::Contact &contact) {
        return fold(QString(contact.familyName + u' ' + contact.givenName));
    };
    const QString email = fold(one.email);
    return email.isEmpty() || other.email.isEmpty() ? nameOf(one) == nameOf(other) : email == fold(other.email);
}

// Somebody who is a contact under both names and asked for silence under one did so once and for all.
void joinObjections(Transaction &transaction, Id<Company> stays, Id<Company> goes)
{
    using domain::Contact;
    const auto own = transaction.list(Query<Contact>().where(&Contact::company, stays));
    const auto others = transaction.list(Query<Contact>().where(&Contact::company, goes));
    const auto objectAsIn = [&](const QList<Contact> &contacts, const QList<Contact> &told) {
        for (const Contact &contact : contacts) {
            Contact silent = contact;
            for (const Contact &other : told)
                silent.objected = silent.objected || (other.objected && isSamePerson(contact, other));
            transaction.replace(contact, silent);
        }
    };
    objectAsIn(own, others);
    objectAsIn(others, own);
}

// A photo, a CV: what is nobody's any more is not kept.
void removeUnseen(Transaction &transaction, const std::optional<Id<domain::File>> &id)
{
    if (!id || isShown(transaction, *id))
        return;
    if (const auto file = transaction.find(*id))
        transaction.remove(*file);
}

Error sameRecord()
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Operations", "This is one record, not two."), {}};
}

} // namespace

Result<Member> mergeMembers(storage::Store &store, const Member &stays, const Member &goes)
{
    if (stays.id == goes.id)
        return fail(sameRecord());
    if (stays.cohort != goes.cohort)
        return invalid(
            QCoreApplication::translate("Operations",
                                        "These members belong to two cohorts: each cohort keeps a record of its own."));
    //: on the undo button and in the journal; %1 and %2 are references of members
    const QString label = QCoreApplication::translate("Operations", "Merge member %1 into %2")
                              .arg(goes.reference, stays.reference);
    return store.write(label, [&](Transaction &transaction) -> Result<Member> {
        const auto gone = transaction.find(goes.id);
        const auto kept = transaction.find(stays.id);
        if (Done open = ensureOpen(transaction, stays.id); !open)
            return fail(open.error());
        if (kept && gone) {
            joinParticipations(transaction, kept->id, gone->id);
            joinPairs(transaction, kept->id, gone->id);
            joinProposals(transaction, kept->id, gone->id);
            joinConsents(transaction, kept->id, gone->id);
            joinCvs(transaction, kept->id, gone->id);
        }
        auto merged = merge(transaction, stays, goes);
        if (!merged)
            return merged;
        if (merged->revision == kept->revision)
            leaveTrace(transaction, *merged);
        for (const auto &file : {gone->photo, kept->photo, gone->cv, kept->cv})
            removeUnseen(transaction, file);
        return merged;
    });
}

Result<Company> mergeCompanies(storage::Store &store, const Company &stays, const Company &goes)
{
    if (stays.id == goes.id)
        return fail(sameRecord());
    //: on the undo button and in the journal; %1 and %2 are references of companies
    const QString label = QCoreApplication::translate("Operations", "Merge company %1 into %2")
                              .arg(goes.reference, stays.reference);
    return store.write(label, [&](Transaction &transaction) {
        joinObjections(transaction, stays.id, goes.id);
        return merge(transaction, stays, goes);
    });
}

} // namespace rebond::operations
