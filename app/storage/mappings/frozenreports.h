// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that were handed out. Included by all.h, which everybody else includes.
#pragma once

#include "domain/frozenreport.h"
#include "storage/mapping.h"

namespace rebond::storage {

template<>
struct Codec<QDateTime>
{
    static QVariant toColumn(const QDateTime &value)
    {
        return value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static QDateTime fromColumn(const QVariant &column)
    {
        const QDateTime value = QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
        return value.isValid() ? value.toUTC() : throw damagedColumn(column);
    }
};

// "rebounded 01F8…03 01F8…12": a place, the member, the outcome; "-" for what is none. Behind, of whoever had rebounded,
// "durable 01F8…12 01F8…12": the class, the outcome it goes by, the job that was not over. No words of people are among them.
template<>
struct Codec<QList<domain::CountedMember>>
{
    static QVariant toColumn(const QList<domain::CountedMember> &value);
    static QList<domain::CountedMember> fromColumn(const QVariant &column);
};

template<>
struct Mapping<domain::FrozenReport>
{
    using R = domain::FrozenReport;
    static constexpr Kind kKind = Kind::FrozenReport;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"cohort_id", &R::cohort},
        Column{"frozen_at", &R::frozenAt},
        Column{"frozen_on", &R::frozenOn},
        Column{"as_of", &R::asOf},
        Column{"known_by", &R::knownBy},
        Column{"rules", &R::rules},
        Column{"audience", &R::audience},
        Column{"language", &R::language},
        Column{"author", &R::author},
        Column{"sha256", &R::sha256},
        Column{"figures", &R::figures},
        Column{"counted_members", &R::members},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
