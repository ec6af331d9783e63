// SPDX-License-Identifier: GPL-3.0-or-later
// The offers.
#include "exchange/rules.h"

#include "base/dates.h"
#include "base/folding.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

using domain::Offer;
using storage::Query;

std::optional<Fault> Rules<Offer>::resolve(Draft<Offer> &draft, Surroundings &around)
{
    if (draft.extras.company.isEmpty())
        return {};
    const auto company = around.companies.resolve(draft.extras.company, around.transaction);
    if (!company)
        return Fault{"company", company.error().sentence};
    draft.record.company = company->id;
    return {};
}

// Day, post, company and source: one employer may look for two people in one post, by two ways.
Keys Rules<Offer>::keys(const Draft<Offer> &draft)
{
    const Offer &offer = draft.record;
    return {Fingerprinter(206)
                .add(offer.receivedOn)
                .add(fold(offer.position))
                .add(fold(offer.source))
                .add(offer.company.value_or(Id<domain::Company>()).raw())
                .value()};
}

QList<Offer> Rules<Offer>::find(const Draft<Offer> &draft, Surroundings &around)
{
    const Offer &offer = draft.record;
    const QString source = fold(offer.source);
    QList<Offer> found;
    const auto query = Query<Offer>()
                           .where(&Offer::cohort, around.cohort)
                           .where(&Offer::receivedOn, offer.receivedOn)
                           .whereKey("position_key", fold(offer.position));
    around.transaction.each<Offer>(query, [&](Offer &&each) {
        if (fold(each.source) == source && each.company == offer.company)
            found.append(std::move(each));
        return found.size() < 2;
    });
    return found;
}

void Rules<Offer>::complete(Offer &record, const Draft<Offer> &, const Surroundings &around)
{
    record.cohort = around.cohort;
}

std::optional<Fault> Rules<Offer>::heldByAnother(const Offer &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<Offer>::check(const Offer &record)
{
    if (record.expiresOn && *record.expiresOn < record.receivedOn) {
        return {
            {"expires_on", QCoreApplication::translate("Lists", "The last day is before the day it was received.")}};
    }
    return {};
}

QString Rules<Offer>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n offer(s)", nullptr, count);
}

QString Rules<Offer>::title(const Draft<Offer> &draft)
{
    QStringList parts = {dateCell(draft.record.receivedOn), draft.record.position, draft.extras.company};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rebond::exchange
