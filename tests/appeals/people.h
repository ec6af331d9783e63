// SPDX-License-Identifier: GPL-3.0-or-later
// An invented member with everything a record can hold, and consents for social networks.
#pragma once

#include "domain/records.h"

#include <QDate>

namespace rebond::test {

inline const QDate kAppealDay(2012, 3, 1);

inline domain::Member anAccountant()
{
    domain::Member member;
    member.id = Id<domain::Member>(RawId{.high = 1, .low = 1});
    member.givenName = QStringLiteral("Odile");
    member.familyName = QStringLiteral("Exemple");
    member.city = QStringLiteral("Nice");
    member.email = QStringLiteral("odile@example.org");
    member.phone = QStringLiteral("+33100000000");
    member.sectors = {QStringLiteral("Gestion"), QStringLiteral("Commerce")};
    member.occupations = {QStringLiteral("Comptable"), QStringLiteral("Contrôleuse de gestion")};
    member.romeCodes = {QStringLiteral("M1203")};
    member.headline = QStringLiteral("Vingt ans de bilans sans une rature");
    member.mobilityKm = 30;
    member.availableFrom = QDate(2012, 4, 2);
    member.profileUrl = QStringLiteral("https://example.org/odile");
    member.birthYear = 1960;
    member.photo = Id<domain::File>(member.id.raw());
    return member;
}

inline domain::Consent agreed(domain::ConsentUse use, domain::ConsentMedium medium = domain::ConsentMedium::Social)
{
    domain::Consent consent;
    consent.use = use;
    consent.medium = medium;
    return consent;
}

inline QList<domain::Consent> allAgreed()
{
    using domain::ConsentUse;
    return {agreed(ConsentUse::Name), agreed(ConsentUse::Photo), agreed(ConsentUse::Cv), agreed(ConsentUse::Contact)};
}

} // namespace rebond::test
