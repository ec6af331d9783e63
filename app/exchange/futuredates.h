// SPDX-License-Identifier: GPL-3.0-or-later
// Days of facts that have not come yet: such a row comes in, with a remark, for a year is easily mistyped. Days that may
// well lie ahead (an interview planned, a job that begins later, a planned end) are none of them.
#pragma once

#include "domain/records.h"
#include "exchange/rules.h"

#include <QDate>
#include <QList>

namespace rebond::exchange {

[[nodiscard]] QList<Fault> futureDates(const domain::Member &member, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Act &act, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Interview &interview, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Outcome &outcome, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::PressMention &mention, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Checkpoint &checkpoint, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Relay &relay, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::Offer &offer, QDate today);
[[nodiscard]] QList<Fault> futureDates(const domain::AudienceDay &day, QDate today);
// Lists without dates of facts.
template<typename R>
[[nodiscard]] QList<Fault> futureDates(const R &, QDate)
{
    return {};
}

} // namespace rebond::exchange
