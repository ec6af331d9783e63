// SPDX-License-Identifier: GPL-3.0-or-later
// Which record each list is made of.
#pragma once

#include "domain/audience.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"
#include "exchange/listkind.h"

namespace rebond::exchange {

// f.template operator()<R>() for the record of that list; all of them answer the same type.
template<typename F>
auto withRecordOf(ListKind kind, F &&f)
{
    switch (kind) {
    case ListKind::Members: return f.template operator()<domain::Member>();
    case ListKind::Companies: return f.template operator()<domain::Company>();
    case ListKind::Contacts: return f.template operator()<domain::Contact>();
    case ListKind::Outreach: return f.template operator()<domain::Act>();
    case ListKind::Interviews: return f.template operator()<domain::Interview>();
    case ListKind::Outcomes: return f.template operator()<domain::Outcome>();
    case ListKind::Checkpoints: return f.template operator()<domain::Checkpoint>();
    case ListKind::Press: return f.template operator()<domain::PressMention>();
    case ListKind::Relays: return f.template operator()<domain::Relay>();
    case ListKind::Offers: return f.template operator()<domain::Offer>();
    case ListKind::Audience: return f.template operator()<domain::AudienceDay>();
    }
    Q_UNREACHABLE();
}

} // namespace rebond::exchange
