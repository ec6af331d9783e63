// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/offerfacts.h"

#include "base/dates.h"
#include "storage/mappings/all.h"
#include "storage/whosearches.h"

namespace rebond::storage {

using domain::Cohort;
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
