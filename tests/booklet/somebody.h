// SPDX-License-Identifier: GPL-3.0-or-later
// Invented members of a booklet.
#pragma once

#include "booklet/people.h"

#include <QStringList>

namespace rebond::test {

template<typename R>
Id<R> numbered(quint64 number)
{
    RawId raw;
    raw.low = number;
    return Id<R>(raw);
}

inline domain::Member somebody(quint64 number, const QString &given, const QString &family, const QString &sector = {},
                               const QStringList &occupations = {}, const QStringList &codes = {})
{
    domain::Member member;
    member.id = numbered<domain::Member>(number);
    member.reference = QStringLiteral("M%1").arg(number);
    member.givenName = given;
    member.familyName = family;
    if (!sector.isEmpty())
        member.sectors = {sector, QStringLiteral("Ailleurs")};
    member.occupations = occupations;
    member.romeCodes = codes;
    member.joinedOn = QDate(2012, 1, 9);
    return member;
}

inline booklet::Shown shownAs(const domain::Member &member, bool isNamed = true)
{
    booklet::Shown shown;
    shown.member = member;
    shown.isNamed = isNamed;
    shown.tellsContact = isNamed;
    return shown;
}

} // namespace rebond::test
