// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/relays.h"

#include "base/dates.h"
#include "domain/webaddress.h"
#include "storage/mappings/all.h"
#include "storage/opencohort.h"
#include "storage/relayfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::operations {

using domain::FollowerCount;
using domain::Member;
using domain::Relay;
using domain::RelayRequest;
using storage::Query;
using storage::Transaction;

namespace {

class RelaySaid
{
    Q_DECLARE_TR_FUNCTIONS(Relays)
public:
    static QString relayGone() { return tr("This relay is no longer in the file: somebody has deleted it."); }
    static QString memberGone() { return tr("This member is no longer in the file: somebody has deleted it."); }
    static QString requestGone() { return tr("This request is no longer in the file: somebody has deleted it."); }
    //: %1 is the name of a relay, %2 a date
    static QString stopped(const Relay &relay)
    {
        return tr("%1 has asked for peace since %2: choose another relay.").arg(relay.name, dateCell(*relay.stoppedOn));
    }
    //: %1 is the name of a relay, %n how many requests a month were agreed
    static QString full(const Relay &relay, int limit)
    {
        return tr("%1 takes %n request(s) a month, and has had them: choose another relay, or wait until next month.",
                  nullptr, limit)
            .arg(relay.name);
    }
    //: %1 is the name of a relay, %2 a date
    static QString asked(const Relay &relay, QDate day)
    {
        return tr("%1 was asked for this member on %2 already.").arg(relay.name, dateCell(day));
    }
    //: on the undo button and in the journal; %1 is the reference of a relay, %2 of a member
    static QString asking(const Relay &relay, const Member &member)
    {
        return tr("Ask relay %1 for %2").arg(relay.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of a member, %n how many relays
    static QString askingSeveral(const Member &member, int count)
    {
        return tr("Ask %n relay(s) for %1", nullptr, count).arg(member.reference);
    }
    static QString nobody() { return tr("Choose at least one relay."); }
    //: on the undo button and in the journal; %1 is the reference of a relay, %2 of a member
    static QString changing(const Relay &relay, const Member &member)
    {
        return tr("Change the request to relay %1 for %2").arg(relay.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of a relay, %2 of a member
    static QString removing(const Relay &relay, const Member &member)
    {
        return tr("Delete the request to relay %1 for %2").arg(relay.reference, member.reference);
    }
    //: on the undo button and in the journal; %1 is the reference of a relay
    static QString counting(const Relay &relay) { return tr("Count the followers of relay %1").arg(relay.reference); }
    static QString noCount() { return tr("Followers are counted on a day, and are not fewer than none."); }
    static QString beforeAsked() { return tr("This day is before the day of asking."); }
    static QString noDay() { return tr("Say the day of asking."); }
};

// Relay and member of a request that stands.
struct Both
{
    Relay relay;
    Member member;
};

Result<Both> bothOf(Transaction &transaction, Id<Relay> relayId, Id<Member> memberId)
{
    auto relay = transaction.find(relayId);
    if (!relay)
        return notFound(RelaySaid::relayGone());
    auto member = transaction.find(memberId);
    if (!member)
        return notFound(RelaySaid::memberGone());
    if (const Done open = storage::ensureOpen(transaction, memberId); !open)
        return fail(open.error());
    return Both{*std::move(relay), *std::move(member)};
}

// `instead`: of a request that stands, whose day changes: it takes no more of the month that it was in.
Done mayBeAsked(Transaction &transaction, const Both &both, QDate day, std::optional<QDate> instead = {})
{
    if (!day.isValid())
        return invalid(RelaySaid::noDay());
    if (hasStopped(both.relay, day))
        return invalid(RelaySaid::stopped(both.relay));
    const auto same = transaction.count(Query<RelayRequest>()
                                            .where(&RelayRequest::relay, both.relay.id)
                                            .where(&RelayRequest::askedOn, day)
                                            .where(&RelayRequest::member, both.member.id));
    if (same > 0)
        return invalid(RelaySaid::asked(both.relay, day));
    const auto &limit = both.relay.monthlyLimit;
    const bool isInMonth = instead && instead->year() == day.year() && instead->month() == day.month();
    if (limit && storage::relayLoad(transaction, both.relay.id, day).inMonth - (isInMonth ? 1 : 0) >= *limit)
        return invalid(RelaySaid::full(both.relay, *limit));
    return {};
}

Done tidy(RelayRequest &request)
{
    request.reaction = request.reaction.trimmed();
    request.link = request.link.trimmed();
    if (!request.askedOn.isValid())
        return invalid(RelaySaid::noDay());
    for (const auto &day : {request.doneOn, request.thankedOn}) {
        if (day && *day < request.askedOn)
            return invalid(RelaySaid::beforeAsked());
    }
    if (request.link.isEmpty())
        return {};
    auto link = domain::cleanHttpUrl(request.link);
    if (!link)
        return fail(std::move(link.error()));
    request.link = link->text;
    return {};
}

} // namespace

Result<RelayRequest> askRelay(storage::Store &store, Id<Relay> relay, Id<Member> member, QDate day)
{
    auto asked = askRelays(store, {relay}, member, day);
    if (!asked)
        return fail(std::move(asked.error()));
    return asked->first();
}

Result<QList<RelayRequest>> askRelays(storage::Store &store, const QList<Id<Relay>> &relays, Id<Member> member,
                                      QDate day)
{
    if (relays.isEmpty())
        return invalid(RelaySaid::nobody());
    return store.write(QString(), [&](Transaction &transaction) -> Result<QList<RelayRequest>> {
        QList<RelayRequest> requests;
        for (const Id<Relay> &relay : relays) {
            const auto both = bothOf(transaction, relay, member);
            if (!both)
                return fail(both.error());
            if (const Done free = mayBeAsked(transaction, *both, day); !free)
                return fail(free.error());
            transaction.setLabel(relays.size() == 1
                                     ? RelaySaid::asking(both->relay, both->member)
                                     : RelaySaid::askingSeveral(both->member, static_cast<int>(relays.size())));
            RelayRequest request;
            request.relay = relay;
            request.member = member;
            request.askedOn = day;
            requests.append(transaction.save(request));
        }
        return requests;
    });
}

Result<RelayRequest> saveRequest(storage::Store &store, RelayRequest request)
{
    if (const Done sound = tidy(request); !sound)
        return fail(sound.error());
    return store.write(QString(), [&](Transaction &transaction) -> Result<RelayRequest> {
        const auto stored = transaction.find(request.id);
        if (!stored)
            return notFound(RelaySaid::requestGone());
        const auto both = bothOf(transaction, stored->relay, stored->member);
        if (!both)
            return fail(both.error());
        if (request.askedOn != stored->askedOn) {
            if (const Done free = mayBeAsked(transaction, *both, request.askedOn, stored->askedOn); !free)
                return fail(free.error());
        }
        transaction.setLabel(RelaySaid::changing(both->relay, both->member));
        request.relay = stored->relay;
        request.member = stored->member;
        return transaction.save(request);
    });
}

Done removeRequest(storage::Store &store, Id<RelayRequest> id)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto stored = transaction.find(id);
        if (!stored)
            return notFound(RelaySaid::requestGone());
        const auto both = bothOf(transaction, stored->relay, stored->member);
        if (!both)
            return fail(both.error());
        transaction.setLabel(RelaySaid::removing(both->relay, both->member));
        transaction.remove(*stored);
        return {};
    });
}

Result<Relay> countFollowers(storage::Store &store, Id<Relay> id, const FollowerCount &count)
{
    if (!count.day.isValid() || count.count < 0)
        return invalid(RelaySaid::noCount());
    return store.write(QString(), [&](Transaction &transaction) -> Result<Relay> {
        auto relay = transaction.find(id);
        if (!relay)
            return notFound(RelaySaid::relayGone());
        transaction.setLabel(RelaySaid::counting(*relay));
        QList<FollowerCount> &counts = relay->followers;
        counts.removeIf([&](const FollowerCount &each) { return each.day == count.day; });
        counts.append(count);
        std::sort(counts.begin(), counts.end(),
                  [](const FollowerCount &one, const FollowerCount &other) { return one.day < other.day; });
        return transaction.save(*relay);
    });
}

} // namespace rebond::operations
