// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a list as read: the values of a record, and what refers to other records as it was written.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rebond::exchange {

// One item of the consents column: photo:booklet@2011-06-20/2013-06-20.
struct ConsentTerms
{
    domain::ConsentUse use = domain::ConsentUse::Name;
    domain::ConsentMedium medium = domain::ConsentMedium::Booklet;
    std::optional<QDate> givenOn;
    std::optional<QDate> expiresOn;
    friend bool operator==(const ConsentTerms &, const ConsentTerms &) = default;
};

// What a row says besides the fields of its record.
struct Extras
{
    QString company;     // the cell as written: reference, SIRET, SIREN or name
    QStringList members; // each a reference, an e-mail or a name
    QDate effectiveOn;   // check-points: of their outcome
    QList<ConsentTerms> consents;
    Id<domain::Member> member; // check-points: resolved, of their outcome
};

template<typename R>
struct Draft
{
    R record;
    Extras extras;
    quint32 filled = 0; // bit i: the cell of field i was not empty

    [[nodiscard]] bool has(int field) const { return field >= 0 && (filled >> field & 1U) != 0; }
    void setFilled(int field) { filled |= 1U << field; }
};

} // namespace rebond::exchange
