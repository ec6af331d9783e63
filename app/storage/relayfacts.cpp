// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/relayfacts.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

using namespace domain;

namespace {

std::optional<QDate> newestDay(Reader &reader, Query<RelayRequest> query)
{
    const auto newest = reader.first(query.orderBy(&RelayRequest::askedOn).reversed().page(1));
    return newest ? std::optional(newest->askedOn) : std::nullopt;
}

} // namespace

RelayLoad relayLoad(Reader &reader, Id<Relay> relay, QDate day, const std::optional<Id<Member>> &member)
{
    const auto ofRelay = Query<RelayRequest>().where(&RelayRequest::relay, relay);
    const QDate first(day.year(), day.month(), 1);
    RelayLoad load;
    load.lastAsked = newestDay(reader, ofRelay);
    load.inMonth = static_cast<int>(reader.count(Query<RelayRequest>()
                                                     .where(&RelayRequest::relay, relay)
                                                     .from(&RelayRequest::askedOn, first)
                                                     .upTo(&RelayRequest::askedOn, first.addMonths(1).addDays(-1))));
    if (member && load.lastAsked)
        load.lastAskedFor =
            newestDay(reader,
                      Query<RelayRequest>().where(&RelayRequest::member, *member).where(&RelayRequest::relay, relay));
    return load;
}

QList<RelayRequest> requestsOf(Reader &reader, Id<Relay> relay, int limit)
{
    return reader.list(Query<RelayRequest>()
                           .where(&RelayRequest::relay, relay)
                           .orderBy(&RelayRequest::askedOn)
                           .reversed()
                           .page(limit));
}

} // namespace rebond::storage
