// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/draft.h"
#include "demo/draws.h"

#include <algorithm>
#include <numeric>

namespace rebond::demo {

using namespace domain;

namespace {

// The digit that makes the sum of Luhn's rule a multiple of ten.
QChar checkDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return QChar(u'0' + (10 - sum % 10) % 10);
}

// Of the right form and belonging to nobody: no SIREN was ever given that begins with 000.
QString sirenOf(int number)
{
    const QString digits = QStringLiteral("000") + QString::number(61207 + number * 37).rightJustified(5, u'0');
    return digits + checkDigit(digits);
}

QString siretOf(const QString &siren)
{
    const QString digits = siren + QStringLiteral("0001");
    return digits + checkDigit(digits);
}

constexpr const char16_t *kStreets[] = {
    u"rue du Vieux-Figuier", u"avenue des Deux-Cigales",       u"chemin de la Restanque",
    u"place du Lavoir-Bleu", u"boulevard des Palmes-d’Argent", u"quai du Petit-Mousse",
    u"impasse du Caroubier", u"allée des Bergamotes",          u"montée du Cabanon",
    u"traverse des Lézards",
};

constexpr const char16_t *kPositions[] = {
    u"Directrice des ressources humaines",
    u"Gérant",
    u"Responsable du recrutement",
    u"Directeur",
    u"Assistante de direction",
    u"Chargée de recrutement",
    u"Directeur technique",
    u"Présidente",
};

constexpr const char16_t *kSources[] = {
    u"Salon de l’emploi", u"Site de l’entreprise",         u"Réseau d’un membre",
    u"Annonce",           u"Petit-déjeuner d’entreprises", u"",
};

} // namespace

void addCompanies(Draft &draft)
{
    Draws draws(250);
    // In order of entry, companies of all trades come mixed.
    std::vector<int> order(companyRows().size());
    std::iota(order.begin(), order.end(), 0);
    draws.shuffle(order);
    for (const int place : order) {
        const CompanyRow &row = companyRows()[static_cast<size_t>(place)];
        const SectorRow &sector = sectors()[static_cast<size_t>(row.sector)];
        const TownRow &town = towns()[static_cast<size_t>(row.town)];
        const int number = static_cast<int>(draft.out.companies.size()) + 1;
        Company company;
        company.id = draft.ids.next<Company>();
        company.reference = referenceOf(u'E', number, 3);
        company.name = QString::fromUtf16(row.name);
        if (draws.below(5) < 3) {
            company.siren = sirenOf(number);
            if (draws.below(2) == 0)
                company.siret = siretOf(company.siren);
        }
        company.naf = draws.pick(cells(sector.naf));
        company.sector = QString::fromUtf16(sector.name);
        if (row.headcount != 0)
            company.headcount = row.headcount;
        company.address = QString::number(draws.between(1, 98)) + u' ' + QString::fromUtf16(draws.pick(kStreets));
        company.postalCode = QString::fromUtf16(town.postalCode);
        company.city = QString::fromUtf16(town.name);
        if (draws.below(4) != 0)
            company.website = QStringLiteral("https://") + slug(company.name) + QStringLiteral(".example.org");
        // 04 65 71 xx xx: kept by the French regulator for works of fiction.
        if (draws.below(3) != 0)
            company.phone = QStringLiteral("+3346571") + QString::number(1000 + number * 29).rightJustified(4, u'0');
        draft.out.companies.append(company);
    }
}

void addContacts(Draft &draft)
{
    Draws draws(80);
    for (const ContactRow &row : contactRows()) {
        const int number = static_cast<int>(draft.out.contacts.size()) + 1;
        const Company &company = draft.out.companies[number * 3 - 1];
        Contact contact;
        contact.id = draft.ids.next<Contact>();
        contact.reference = referenceOf(u'C', number, 2);
        contact.company = company.id;
        contact.familyName = QString::fromUtf16(row.family);
        contact.givenName = QString::fromUtf16(row.given);
        contact.position = QString::fromUtf16(draws.pick(kPositions));
        if (draws.below(5) != 0) {
            contact.email = slug(contact.givenName) + u'.' + slug(contact.familyName) + u'@' + slug(company.name)
                          + QStringLiteral(".example.org");
        }
        if (draws.below(3) == 0)
            contact.phone = QStringLiteral("+3346571") + QString::number(9000 + number * 7);
        contact.source = QString::fromUtf16(draws.pick(kSources));
        contact.objected = number == 37;
        draft.out.contacts.append(contact);
    }
}

} // namespace rebond::demo
