// SPDX-License-Identifier: GPL-3.0-or-later
// The relays and what they were asked. Included by all.h, which everybody else includes.
#pragma once

#include "base/folding.h"
#include "domain/relay.h"
#include "storage/mapping.h"

namespace rebond::storage {

// "2012-06-30 1500", a line a day.
template<>
struct Codec<QList<domain::FollowerCount>>
{
    static QVariant toColumn(const QList<domain::FollowerCount> &value);
    static QList<domain::FollowerCount> fromColumn(const QVariant &column);
};

template<>
struct Mapping<domain::Relay>
{
    using R = domain::Relay;
    static constexpr Kind kKind = Kind::Relay;
    static constexpr const char *kReferencePrefix = "L";
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"reference", &R::reference},
        Column{"name", &R::name},
        Column{"network", &R::network},
        Column{"handle", &R::handle},
        Column{"email", &R::email},
        Column{"sectors", &R::sectors},
        Column{"rome_codes", &R::romeCodes},
        Column{"bio_tag", &R::bioTag},
        Column{"followers", &R::followers},
        Column{"introduced_on", &R::introducedOn},
        Column{"monthly_limit", &R::monthlyLimit},
        Column{"stopped_on", &R::stoppedOn},
        Column{"notes", &R::notes},
        Column{"revision", &R::revision},
    };
    static constexpr auto kDerived = std::tuple{
        Derived<R>{"name_key", [](const R &r) { return QVariant(fold(r.name)); }},
        Derived<R>{"account_key", [](const R &r) { return QVariant(accountKey(r)); }},
        Derived<R>{"words_key",
                   [](const R &r) {
                       return QVariant(fold(QString(r.name + u' ' + r.network + u' ' + r.handle + u' '
                                                    + r.sectors.join(u' ') + u' ' + r.romeCodes.join(u' '))));
                   }},
    };
    static constexpr NoLinks kLinks{};
};

template<>
struct Mapping<domain::RelayRequest>
{
    using R = domain::RelayRequest;
    static constexpr Kind kKind = Kind::RelayRequest;
    static constexpr const char *kReferencePrefix = nullptr;
    static constexpr auto kColumns = std::tuple{
        Column{"id", &R::id},
        Column{"relay_id", &R::relay},
        Column{"member_id", &R::member},
        Column{"asked_on", &R::askedOn},
        Column{"done_on", &R::doneOn},
        Column{"link", &R::link},
        Column{"reaction", &R::reaction},
        Column{"thanked_on", &R::thankedOn},
        Column{"revision", &R::revision},
    };
    static constexpr std::tuple<> kDerived{};
    static constexpr NoLinks kLinks{};
};

} // namespace rebond::storage
