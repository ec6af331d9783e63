// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/offers.h"

#include "base/dates.h"
#include "base/folding.h"
#include "storage/mappings/all.h"
#include "storage/opencohort.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

using domain::Act;
using domain::Member;
using domain::Offer;
using domain::OfferProposal;
using domain::ProposalAnswer;
using storage::Query;
using storage::Transaction;

namespace {

class OfferSaid
{
    Q_DECLARE_TR_FUNCTIONS(Offers)
public:
    static QString offerGone() { return tr("This offer is no longer in the file: somebody has deleted it."); }
    static QString memberGone() { return tr("This member is no longer in the file: somebody has deleted it."); }
    static QString proposalGone() { return tr("This proposal is no longer in the file: somebody has deleted it."); }
    static QString noted()
    {
        return tr("Somebody else has changed this note meanwhile. Yours is still in the field: keep it in the place of "
                  "theirs, or take theirs.");
    }
    static QString nobody() { return tr("Choose at least one member."); }
    static QString noDay() { return tr("Say the day."); }
    //: %1 is the reference of an offer, %2 a date
    static QString expired(const Offer &offer)
    {
        return tr("Offer %1 could be answered until %2: it is proposed to nobody any more. Correct its last day where it "
                  "was extended.")
            .arg(offer.reference, dateCell(*offer.expiresOn));
    }
    //: %1 is the name of a member
    static QString otherCohort(const Member &member)
    {
        return tr("%1 belongs to another cohort than the offer.").arg(member.displayName());
    }
    //: %1 is the name of a member, %2 a date
    static QString proposed(const Member &member, const OfferProposal &proposal)
    {
        return tr("This offer was proposed to %1 on %2 already.")
            .arg(member.displayName(), dateCell(proposal.proposedOn));
    }
    static QString beforeProposed() { return tr("This day is before the day of proposing."); }
    //: %1 is the reference of an offer
    static QString noCompany(const Offer &offer)
    {
        return tr("Offer %1 names no company: write it into the offer, then the application can be written down.")
            .arg(offer.reference);
    }
    //: %1 is the reference of an offer
    static QString noAddressee(const Offer &offer)
    {
        return tr("Offer %1 names no company: write it into the offer, then CVs can be sent there.")
            .arg(offer.reference);
    }
    //: %1 is the reference of an offer
    static QString otherCompany(const Offer &offer)
    {
        return tr("Offer %1 is another company’s: choose the one that it names.").arg(offer.reference);
    }
    //: %1 is the reference of an offer
    static QString ofOtherCohort(const Offer &offer)
    {
        return tr("Offer %1 belongs to another cohort: open that one first.").arg(offer.reference);
    }
    //: a note on somebody to whom an offer was proposed; %1 is the reference of an act
    static QString sentWith(const Act &act) { return tr("CV sent to the company: act %1").arg(act.reference); }
    //: %1 is the name of a member, %2 a date
    static QString applied(const Member &member, QDate day)
    {
        return tr("That %1 applied there on %2 is written down already.").arg(member.displayName(), dateCell(day));
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %2 of a member
    static QString proposing(const Offer &offer, const Member &member)
    {
        return tr("Propose offer %1 to %2").arg(offer.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %n how many members
    static QString proposingToSeveral(const Offer &offer, int count)
    {
        return tr("Propose offer %1 to %n member(s)", nullptr, count).arg(offer.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %2 of a member
    static QString answering(const Offer &offer, const Member &member)
    {
        return tr("Note what %2 answered to offer %1").arg(offer.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %2 of a member
    static QString noting(const Offer &offer, const Member &member)
    {
        return tr("Change the note on offer %1 and %2").arg(offer.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %2 of a member
    static QString removing(const Offer &offer, const Member &member)
    {
        return tr("Delete that offer %1 was proposed to %2").arg(offer.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %n to how many members
    static QString removingSeveral(const Offer &offer, int count)
    {
        return tr("Delete that offer %1 was proposed to %n member(s)", nullptr, count).arg(offer.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of an offer, %2 of a member
    static QString applying(const Offer &offer, const Member &member)
    {
        return tr("Note that %2 applies to offer %1").arg(offer.reference, member.reference);
    }
};

// Offer and member that stand, in an open cohort that both belong to.
struct OfferAndMember
{
    Offer offer;
    Member member;
};

Result<OfferAndMember> standing(Transaction &transaction, Id<Offer> offerId, Id<Member> memberId)
{
    auto offer = transaction.find(offerId);
    if (!offer)
        return notFound(OfferSaid::offerGone());
    auto member = transaction.find(memberId);
    if (!member)
        return notFound(OfferSaid::memberGone());
    if (const Done open = storage::ensureOpen(transaction, memberId); !open)
        return fail(open.error());
    if (member->cohort != offer->cohort)
        return invalid(OfferSaid::otherCohort(*member));
    return OfferAndMember{*std::move(offer), *std::move(member)};
}

std::optional<OfferProposal> proposalOf(Transaction &transaction, Id<Offer> offer, Id<Member> member)
{
    return transaction.first(
        Query<OfferProposal>().where(&OfferProposal::offer, offer).where(&OfferProposal::member, member));
}

std::optional<OfferProposal> proposalOf(Transaction &transaction, const OfferAndMember &both)
{
    return proposalOf(transaction, both.offer.id, both.member.id);
}

Done mayBeProposed(Transaction &transaction, const OfferAndMember &both, QDate day)
{
    if (!day.isValid())
        return invalid(OfferSaid::noDay());
    if (hasExpired(both.offer, day))
        return invalid(OfferSaid::expired(both.offer));
    if (const auto proposal = proposalOf(transaction, both))
        return invalid(OfferSaid::proposed(both.member, *proposal));
    return {};
}

// Changes a proposal that stands in one write; `change` may refuse.
template<typename Change>
Result<OfferProposal> changeProposal(storage::Store &store, Id<OfferProposal> id,
                                     QString (*label)(const Offer &, const Member &), const Change &change)
{
    return store.write(QString(), [&](Transaction &transaction) -> Result<OfferProposal> {
        auto proposal = transaction.find(id);
        if (!proposal)
            return notFound(OfferSaid::proposalGone());
        const auto both = standing(transaction, proposal->offer, proposal->member);
        if (!both)
            return fail(both.error());
        transaction.setLabel(label(both->offer, both->member));
        if (const Done changed = change(*proposal); !changed)
            return fail(changed.error());
        return transaction.save(*proposal);
    });
}

bool isWrittenDown(Transaction &transaction, const Act &act)
{
    const auto sameDay = transaction.list(Query<Act>().where(&Act::company, act.company).where(&Act::date, act.date));
    return std::any_of(sameDay.cbegin(), sameDay.cend(), [&](const Act &each) {
        return each.cohort == act.cohort && each.members == act.members && each.onBehalfOf == act.onBehalfOf
            && each.direction == act.direction && fold(each.position) == fold(act.position);
    });
}

Act applicationTo(const OfferAndMember &both, QDate day, const std::optional<QDate> &dueOn)
{
    Act act;
    act.cohort = both.offer.cohort;
    act.date = day;
    act.company = *both.offer.company;
    act.members = {both.member.id};
    act.channel = channelOf(both.offer.origin);
    act.position = both.offer.position;
    act.dueOn = dueOn;
    act.advertText = both.offer.text;
    return act;
}

} // namespace

Result<QList<OfferProposal>> proposeOffer(storage::Store &store, Id<Offer> offer, const QList<Id<Member>> &members,
                                          QDate day)
{
    if (members.isEmpty())
        return invalid(OfferSaid::nobody());
    return store.write(QString(), [&](Transaction &transaction) -> Result<QList<OfferProposal>> {
        QList<OfferProposal> proposals;
        for (const Id<Member> &member : members) {
            const auto both = standing(transaction, offer, member);
            if (!both)
                return fail(both.error());
            if (const Done free = mayBeProposed(transaction, *both, day); !free)
                return fail(free.error());
            transaction.setLabel(members.size() == 1
                                     ? OfferSaid::proposing(both->offer, both->member)
                                     : OfferSaid::proposingToSeveral(both->offer, static_cast<int>(members.size())));
            OfferProposal proposal;
            proposal.offer = offer;
            proposal.member = member;
            proposal.proposedOn = day;
            proposals.append(transaction.save(proposal));
        }
        return proposals;
    });
}

Result<OfferProposal> answerProposal(storage::Store &store, Id<OfferProposal> id, ProposalAnswer answer, QDate day)
{
    if (!day.isValid())
        return invalid(OfferSaid::noDay());
    return changeProposal(store, id, OfferSaid::answering, [&](OfferProposal &proposal) -> Done {
        if (day < proposal.proposedOn)
            return invalid(OfferSaid::beforeProposed());
        proposal.answer = answer;
        proposal.answeredOn = day;
        return {};
    });
}

Result<OfferProposal> noteOnProposal(storage::Store &store, Id<OfferProposal> id, const QString &before,
                                     const QString &after)
{
    return changeProposal(store, id, OfferSaid::noting, [&](OfferProposal &proposal) -> Done {
        const QString typed = after.trimmed();
        if (typed == before.trimmed())
            return {}; // nothing was typed
        if (proposal.note != before && proposal.note != typed)
            return fail(Error::Kind::Conflict, OfferSaid::noted());
        proposal.note = typed;
        return {};
    });
}

Done removeProposal(storage::Store &store, Id<OfferProposal> id)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto proposal = transaction.find(id);
        if (!proposal)
            return notFound(OfferSaid::proposalGone());
        const auto both = standing(transaction, proposal->offer, proposal->member);
        if (!both)
            return fail(both.error());
        transaction.setLabel(OfferSaid::removing(both->offer, both->member));
        transaction.remove(*proposal);
        return {};
    });
}

Done removeProposals(storage::Store &store, const QList<Id<OfferProposal>> &proposals)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        for (const Id<OfferProposal> &id : proposals) {
            const auto proposal = transaction.find(id);
            if (!proposal)
                return notFound(OfferSaid::proposalGone());
            const auto both = standing(transaction, proposal->offer, proposal->member);
            if (!both)
                return fail(both.error());
            transaction.setLabel(OfferSaid::removingSeveral(both->offer, static_cast<int>(proposals.size())));
            transaction.remove(*proposal);
        }
        return {};
    });
}

Result<Act> answeringOffer(storage::Reader &reader, Act act, Id<Offer> id)
{
    const auto offer = reader.find(id);
    if (!offer)
        return notFound(OfferSaid::offerGone());
    if (offer->cohort != act.cohort)
        return invalid(OfferSaid::ofOtherCohort(*offer));
    if (!offer->company)
        return invalid(OfferSaid::noAddressee(*offer));
    if (*offer->company != act.company)
        return invalid(OfferSaid::otherCompany(*offer));
    if (hasExpired(*offer, act.date))
        return invalid(OfferSaid::expired(*offer));
    act.position = offer->position;
    act.advertText = offer->text;
    return act;
}

QList<OfferProposal> proposeWith(Transaction &transaction, const Act &act, Id<Offer> offer)
{
    QList<OfferProposal> proposals;
    for (const Id<Member> &member : act.members) {
        if (proposalOf(transaction, offer, member))
            continue;
        OfferProposal proposal;
        proposal.offer = offer;
        proposal.member = member;
        proposal.proposedOn = act.date;
        proposal.note = OfferSaid::sentWith(act);
        proposals.append(transaction.save(proposal));
    }
    return proposals;
}

Result<Act> applyToOffer(storage::Store &store, Id<Offer> offer, Id<Member> member, QDate day,
                         const std::optional<QDate> &dueOn)
{
    if (!day.isValid())
        return invalid(OfferSaid::noDay());
    return store.write(QString(), [&](Transaction &transaction) -> Result<Act> {
        const auto both = standing(transaction, offer, member);
        if (!both)
            return fail(both.error());
        if (!both->offer.company)
            return invalid(OfferSaid::noCompany(both->offer));
        transaction.setLabel(OfferSaid::applying(both->offer, both->member));
        const Act act = applicationTo(*both, day, dueOn);
        if (isWrittenDown(transaction, act))
            return invalid(OfferSaid::applied(both->member, day));
        if (auto proposal = proposalOf(transaction, *both)) {
            proposal->answer = ProposalAnswer::Postule;
            proposal->answeredOn = std::max(day, proposal->proposedOn);
            transaction.save(*proposal);
        }
        return transaction.save(act);
    });
}

} // namespace rebond::operations
