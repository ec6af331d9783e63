// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/futuredates.h"

#include <QCoreApplication>

#include <initializer_list>
#include <optional>
#include <utility>

namespace rebond::exchange {

namespace {

QList<Fault> laterThan(QDate today, std::initializer_list<std::pair<const char *, std::optional<QDate>>> dates)
{
    QList<Fault> faults;
    for (const auto &[field, date] : dates) {
        if (date && *date > today)
            faults.append({field, QCoreApplication::translate("Lists", "This day is still to come: check the year.")});
    }
    return faults;
}

} // namespace

QList<Fault> futureDates(const domain::Member &member, QDate today)
{
    return laterThan(today, {{"joined_on", member.joinedOn}, {"left_on", member.leftOn}});
}

QList<Fault> futureDates(const domain::Act &act, QDate today)
{
    return laterThan(today, {{"date", act.date}});
}

QList<Fault> futureDates(const domain::Interview &interview, QDate today)
{
    const bool isOver = interview.state == domain::InterviewState::Tenu
                     || interview.state == domain::InterviewState::Absent;
    return isOver ? laterThan(today, {{"date", interview.date}}) : QList<Fault>();
}

QList<Fault> futureDates(const domain::Outcome &outcome, QDate today)
{
    return laterThan(today, {{"known_on", outcome.knownOn},
                             {"ended_on", outcome.endedOn},
                             {"cancelled_known_on", outcome.cancelledKnownOn}});
}

QList<Fault> futureDates(const domain::Checkpoint &checkpoint, QDate today)
{
    return laterThan(today, {{"answered_on", checkpoint.answeredOn}});
}

QList<Fault> futureDates(const domain::PressMention &mention, QDate today)
{
    return laterThan(today, {{"date", mention.date}});
}

// A day from which a relay asks for peace may well be agreed ahead.
QList<Fault> futureDates(const domain::Relay &relay, QDate today)
{
    QList<Fault> faults = laterThan(today, {{"introduced_on", relay.introducedOn}});
    const std::optional<QDate> counted = relay.followers.isEmpty()
                                           ? std::nullopt
                                           : std::optional(relay.followers.last().day); // the newest is the last
    return faults + laterThan(today, {{"followers", counted}});
}

QList<Fault> futureDates(const domain::Offer &offer, QDate today)
{
    return laterThan(today, {{"received_on", offer.receivedOn}});
}

QList<Fault> futureDates(const domain::AudienceDay &day, QDate today)
{
    return laterThan(today, {{"date", day.date}});
}

} // namespace rebond::exchange
