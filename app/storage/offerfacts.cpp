// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/offerfacts.h"

#include "base/dates.h"
#include "base/folding.h"
#include "storage/mappings/all.h"
#include "storage/whosearches.h"

#include <algorithm>

namespace rebond::storage {

using domain::Act;
using domain::Cohort;
using domain::Direction;
using domain::Member;
using domain::Offer;
using domain::OfferProposal;

QList<Member> membersToPropose(Reader &reader, Id<Cohort> cohort, QDate day)
{
    const QVariant on = Codec<QDate>::toColumn(day);
    const QString outcome = QStringLiteral("EXISTS (SELECT 1 FROM outcome o WHERE o.member_id = member.id "
                                           "AND o.effective_on <= ? AND o.cancelled_known_on IS NULL%1)");
    QList<Member> members;
    reader.eachWhere<Member>(QStringLiteral(" WHERE cohort_id = ? AND ") + isThere() + QStringLiteral(" AND NOT ")
                                 + outcome.arg(QStringLiteral(" AND o.type = 'DECES'"))
                                 + QStringLiteral(" AND (still_searching = ? OR (still_searching IS NULL AND NOT ")
                                 + outcome.arg(QString()) + QStringLiteral(")) ORDER BY id"),
                             {cohort.toString(), on, on, on, true, on}, [&](Member &&member) {
                                 members.append(std::move(member));
                                 return true;
                             });
    return members;
}

QList<OfferProposal> proposalsOf(Reader &reader, Id<Offer> offer)
{
    return reader.list(Query<OfferProposal>().where(&OfferProposal::offer, offer));
}

std::optional<Act> actFor(Reader &reader, const Offer &offer, const OfferProposal &proposal)
{
    if (!offer.company)
        return {};
    const QString post = fold(offer.position);
    const auto acts = reader.list(Query<Act>().where(&Act::company, *offer.company).orderBy(&Act::date));
    const auto sent = std::find_if(acts.cbegin(), acts.cend(), [&](const Act &act) {
        return act.cohort == offer.cohort && act.date >= proposal.proposedOn && act.direction == Direction::Sortant
            && act.members.contains(proposal.member) && fold(act.position) == post;
    });
    return sent == acts.cend() ? std::nullopt : std::optional(*sent);
}

Found<Offer> offersEnding(Reader &reader, Id<Cohort> cohort, QDate from, QDate to, int limit)
{
    const auto ending = [&] {
        return Query<Offer>()
            .where(&Offer::cohort, cohort)
            .fromKey("expiry_key", isoDate(from)) // not those of all years before
            .upTo(&Offer::expiresOn, to);
    };
    Found<Offer> found;
    found.total = reader.count(ending());
    found.records = reader.list(ending().orderByKey("expiry_key").page(limit));
    return found;
}

} // namespace rebond::storage
