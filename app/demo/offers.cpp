// SPDX-License-Identifier: GPL-3.0-or-later
// Invented offers, some received for the group, some found. Come last of all: no other record depends on them, and no figure
// counts them. Nobody has been told of them yet. Companies are those that somebody has written to already.
#include "demo/draft.h"

#include "domain/offer.h"

#include <algorithm>

namespace rebond::demo {

using namespace domain;

namespace {

struct OfferRow
{
    const char *received;
    OfferOrigin origin;
    const char16_t *source;
    const char16_t *sector; // of the company; empty where the offer names none
    const char16_t *position;
    const char16_t *rome;
    const char16_t *skills; // '|' between them
    const char16_t *postalCode;
    const char16_t *city;
    std::optional<OfferContract> contract;
    const char *expires;
    const char16_t *text;
};

constexpr OfferRow kOffers[] = {
    {"2012-05-21", OfferOrigin::Groupe, u"Petit-déjeuner d’entreprises", u"Finance et gestion",
     u"Responsable administratif et financier", u"M1205", u"Comptabilité|tableur", u"06000", u"Nice",
     OfferContract::CDI, "2012-06-15", u"Remplacement d’un départ en retraite. Équipe de quatre personnes."},
    {"2012-06-04", OfferOrigin::Groupe, u"Courriel au collectif", u"Informatique", u"Développeur ou développeuse Java",
     u"M1805", u"SQL|Linux", u"06560", u"Valbonne", OfferContract::CDI, "2012-07-06",
     u"Refonte d’un logiciel de réservation. Trois jours par semaine sur place."},
    {"2012-06-11", OfferOrigin::Trouvee, u"Panneau d’une médiathèque inventée", u"", u"Comptable à temps partiel",
     u"M1203", u"Comptabilité|TVA", u"06400", u"Cannes", OfferContract::CDD, "2012-07-13",
     u"Dix-huit heures par semaine, horaires à convenir."},
    {"2012-06-18", OfferOrigin::Groupe, u"Salon de l’emploi", u"Ressources humaines",
     u"Chargé ou chargée de recrutement", u"M1502", u"Recrutement|paie", u"06200", u"Nice", OfferContract::CDD,
     "2012-07-31", u"Mission de huit mois, prise de poste en septembre."},
    {"2012-06-25", OfferOrigin::Groupe, u"Réseau d’un membre", u"Commerce et marketing", u"Responsable de secteur",
     u"D1406", u"Vente|négociation", u"06600", u"Antibes", OfferContract::CDI, "",
     u"Portefeuille de commerces indépendants, voiture de service."},
    {"2012-06-27", OfferOrigin::Trouvee, u"Journal de Nulle-Part", u"", u"Cadre de santé", u"J1502", u"Soins", u"83000",
     u"Toulon", std::nullopt, "2012-07-04", u"Établissement de soins de suite, soixante lits."},
};

// Of the first act that goes to that sector.
std::optional<Id<Company>> companyOf(const Draft &draft, const QString &sector)
{
    for (const Act &act : draft.out.acts) {
        const auto company = std::find_if(draft.out.companies.cbegin(), draft.out.companies.cend(),
                                          [&](const Company &each) { return each.id == act.company; });
        if (company != draft.out.companies.cend() && company->sector == sector)
            return company->id;
    }
    return {};
}

} // namespace

void addOffers(Draft &draft)
{
    int number = 0;
    for (const OfferRow &row : kOffers) {
        Offer offer;
        offer.cohort = draft.out.cohort.id;
        offer.reference = referenceOf(u'O', ++number, 2);
        offer.receivedOn = day(row.received);
        offer.origin = row.origin;
        offer.source = QString::fromUtf16(row.source);
        offer.company = companyOf(draft, QString::fromUtf16(row.sector));
        offer.position = QString::fromUtf16(row.position);
        offer.romeCode = QString::fromUtf16(row.rome);
        offer.skills = cells(row.skills);
        offer.postalCode = QString::fromUtf16(row.postalCode);
        offer.city = QString::fromUtf16(row.city);
        offer.contract = row.contract;
        if (const QDate last = day(row.expires); last.isValid())
            offer.expiresOn = last;
        offer.text = QString::fromUtf16(row.text);
        offer.id = draft.ids.next<Offer>();
        draft.out.offers.append(offer);
    }
}

} // namespace rebond::demo
