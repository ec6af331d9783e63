// SPDX-License-Identifier: GPL-3.0-or-later
// Which relays are proposed for a member, against the rule written out a second time over all of them; how many they reach.
#include "desk/relays.h"

#include "desk/records.h"

#include "base/folding.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::desk;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

const QDate kRelayDay(2012, 6, 15);

struct RelayWorld
{
    QList<Member> members;
    QList<Relay> relays;
    QList<RelayRequest> requests;
};

class RelayInventor
{
public:
    explicit RelayInventor(quint32 seed) : m_random(seed) {}

    RelayWorld store(Store &store)
    {
        RelayWorld world;
        const Done stored = store.write(QStringLiteral("Invent"), [&](Transaction &t) {
            Cohort cohort;
            cohort.name = QStringLiteral("Une");
            cohort = t.save(cohort);
            for (int i = 0; i < 6; ++i) {
                Member member;
                member.cohort = cohort.id;
                member.familyName = QStringLiteral("Inventé %1").arg(i);
                member.joinedOn = QDate(2011, 6, 20);
                member.romeCodes = codes();
                member.sectors = sectors();
                world.members.append(t.save(member));
            }
            for (int i = 0; i < 60; ++i)
                world.relays.append(t.save(relay(i)));
            for (int i = 0; i < 90; ++i) {
                RelayRequest request;
                request.relay = world.relays.at(below(60)).id;
                request.member = world.members.at(below(6)).id;
                request.askedOn = kRelayDay.addDays(-below(70));
                world.requests.append(t.save(request));
            }
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        return world;
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    QStringList codes()
    {
        static const QStringList all = QStringLiteral("M1805 M1802 M1203 K2111 K1903 D1106").split(u' ');
        QStringList some;
        for (int i = below(3); i > 0; --i)
            some.append(all.at(below(static_cast<int>(all.size()))));
        return some;
    }
    QStringList sectors()
    {
        static const QStringList all = QStringLiteral("Informatique|INFORMATIQUE|Banque|Santé|Commerce").split(u'|');
        QStringList some;
        for (int i = below(3); i > 0; --i)
            some.append(all.at(below(static_cast<int>(all.size()))));
        return some;
    }
    Relay relay(int number)
    {
        Relay relay;
        relay.name = QStringLiteral("Relais %1").arg(number);
        relay.network = QStringLiteral("Réseau");
        relay.handle = QStringLiteral("@r%1").arg(number);
        relay.romeCodes = codes();
        relay.sectors = sectors();
        if (below(3) > 0)
            relay.introducedOn = kRelayDay.addDays(-below(200));
        if (below(3) == 0)
            relay.monthlyLimit = below(3);
        if (below(8) == 0)
            relay.stoppedOn = kRelayDay.addDays(below(5) - 2);
        for (int day = 1; day <= below(4); ++day)
            relay.followers.append({kRelayDay.addDays(10 * day - 20), below(1000)});
        return relay;
    }

    QRandomGenerator m_random;
};

// 1 the same code, 2 the same domain, 3 the same great domain, 4 the sector, 5 nothing.
int placeOf(const Member &member, const Relay &relay)
{
    int place = 5;
    for (const QString &one : member.romeCodes) {
        for (const QString &other : relay.romeCodes) {
            if (one == other)
                place = std::min(place, 1);
            if (one.at(0) == other.at(0) && one.at(1) == other.at(1) && one.at(2) == other.at(2))
                place = std::min(place, 2);
            if (one.at(0) == other.at(0))
                place = std::min(place, 3);
        }
    }
    for (const QString &one : member.sectors) {
        for (const QString &other : relay.sectors) {
            if (one.toLower() == other.toLower())
                place = std::min(place, 4);
        }
    }
    return place;
}

// Each place of the list is given to the best of those left, comparing two by two.
QStringList proposedByHand(const RelayWorld &world, const Member &member, int limit)
{
    const auto newest = [&](const Relay &relay) {
        QDate day;
        for (const RelayRequest &request : world.requests) {
            if (request.relay == relay.id && (!day.isValid() || request.askedOn > day))
                day = request.askedOn;
        }
        return day;
    };
    const auto inMonth = [&](const Relay &relay) {
        int count = 0;
        for (const RelayRequest &request : world.requests) {
            if (request.relay == relay.id && request.askedOn.month() == kRelayDay.month()
                && request.askedOn.year() == kRelayDay.year())
                ++count;
        }
        return count;
    };
    const auto isBetter = [&](const Relay &one, const Relay &other) {
        if (placeOf(member, one) != placeOf(member, other))
            return placeOf(member, one) < placeOf(member, other);
        if (newest(one) != newest(other)) {
            if (!newest(one).isValid() || !newest(other).isValid())
                return !newest(one).isValid();
            return newest(one) < newest(other);
        }
        if (inMonth(one) != inMonth(other))
            return inMonth(one) < inMonth(other);
        if (one.introducedOn.has_value() != other.introducedOn.has_value())
            return one.introducedOn.has_value();
        return one.id < other.id;
    };
    QList<Relay> left;
    for (const Relay &relay : world.relays) {
        const bool isOver = relay.monthlyLimit && inMonth(relay) >= *relay.monthlyLimit;
        const bool isAtPeace = relay.stoppedOn && *relay.stoppedOn <= kRelayDay;
        if (!isOver && !isAtPeace && placeOf(member, relay) < 5)
            left.append(relay);
    }
    QStringList proposed;
    while (!left.isEmpty() && proposed.size() < limit) {
        qsizetype best = 0;
        for (qsizetype i = 1; i < left.size(); ++i) {
            if (isBetter(left.at(i), left.at(best)))
                best = i;
        }
        proposed.append(left.at(best).reference + u' ' + QString::number(placeOf(member, left.at(best))));
        left.removeAt(best);
    }
    return proposed;
}

} // namespace

class TestDeskRelays : public QObject
{
    Q_OBJECT

    static QStringList proposed(Store &store, const Member &member, int limit)
    {
        const auto choices = store.read([&](Reader &reader) { return relaysFor(reader, member, kRelayDay, limit); });
        QStringList lines;
        for (const RelayChoice &choice : choices.value())
            lines.append(choice.standing.relay.reference + u' '
                         + QString::number(static_cast<int>(choice.nearness) + 1));
        return lines;
    }

private Q_SLOTS:
    void theyAreThoseOfTheRule_data() { addEngines(); }
    void theyAreThoseOfTheRule()
    {
        REBOND_FETCH_ENGINE(engine);
        int several = 0;
        for (quint32 seed = 1; seed <= 6; ++seed) {
            Bench bench(engine, seed);
            const RelayWorld world = RelayInventor(seed).store(bench.store());
            for (const Member &member : world.members) {
                const QStringList expected = proposedByHand(world, member, kRelaysAtMost);
                QCOMPARE(proposed(bench.store(), member, kRelaysAtMost), expected);
                QCOMPARE(proposed(bench.store(), member, 1000), proposedByHand(world, member, 1000));
                several += expected.size() > 5 ? 1 : 0;
            }
        }
        QVERIFY(several > 5); // the rule had something to choose from
    }

    // Neither who the member is nor what a relay is called moves anybody.
    void ageAndNamesAreNothingToIt()
    {
        Bench bench(Engine::Sqlite);
        const RelayWorld world = RelayInventor(3).store(bench.store());
        for (Member member : world.members) {
            const QStringList before = proposed(bench.store(), member, kRelaysAtMost);
            member.birthYear = 1950;
            member.familyName = QStringLiteral("Aaa");
            member.givenName = QStringLiteral("Zoé");
            QCOMPARE(proposed(bench.store(), member, kRelaysAtMost), before);
        }
    }

    void theReasonIsWhatBothHave()
    {
        Member member;
        member.romeCodes = {QStringLiteral("K2111"), QStringLiteral("M1805")};
        member.sectors = {QStringLiteral("Santé"), QStringLiteral("Énergie")};
        const auto shared = [&](const QStringList &codes, const QStringList &sectors) {
            RelayStanding standing;
            standing.relay.romeCodes = codes;
            standing.relay.sectors = sectors;
            const auto choice = relayChoice(member, standing);
            return choice ? choice->shared : QStringLiteral("-");
        };
        const QStringList none;
        QCOMPARE(shared({QStringLiteral("K2101"), QStringLiteral("M1805")}, none), QStringLiteral("M1805"));
        QCOMPARE(shared({QStringLiteral("M1801")}, {QStringLiteral("Santé")}), QStringLiteral("M18"));
        QCOMPARE(shared({QStringLiteral("M1203")}, none), QStringLiteral("M"));
        QCOMPARE(shared({QStringLiteral("A1101")}, {QStringLiteral("ENERGIE")}), QStringLiteral("Énergie"));
        QCOMPARE(shared({QStringLiteral("A1101")}, {QStringLiteral("Banque")}), QStringLiteral("-"));
        QCOMPARE(shared(none, none), QStringLiteral("-"));
    }

    void reachIsTheNewestCountsTogether()
    {
        Bench bench(Engine::Sqlite);
        const RelayWorld world = RelayInventor(5).store(bench.store());
        Reach expected;
        for (const Relay &relay : world.relays) {
            if (relay.stoppedOn && *relay.stoppedOn <= kRelayDay)
                continue;
            std::optional<FollowerCount> last;
            for (const FollowerCount &each : relay.followers) {
                if (each.day <= kRelayDay)
                    last = each; // they are by day
            }
            if (!last) {
                ++expected.unknown;
                continue;
            }
            ++expected.relays;
            expected.followers += last->count;
            if (!expected.oldest || last->day < *expected.oldest)
                expected.oldest = last->day;
            if (!expected.newest || last->day > *expected.newest)
                expected.newest = last->day;
        }
        QVERIFY(expected.relays > 5 && expected.unknown > 5);
        const auto reach = bench.store().read([](Reader &reader) { return reachOfAll(reader, kRelayDay); });
        QVERIFY(*reach == expected);
    }

    void theLogOfARelayIsTheLatestFirst()
    {
        Bench bench(Engine::Sqlite);
        const RelayWorld world = RelayInventor(7).store(bench.store());
        for (const Relay &relay : world.relays) {
            QList<RelayRequest> expected;
            for (const RelayRequest &request : world.requests) {
                if (request.relay == relay.id)
                    expected.append(request);
            }
            std::sort(expected.begin(), expected.end(), [](const RelayRequest &one, const RelayRequest &other) {
                return one.askedOn != other.askedOn ? one.askedOn > other.askedOn : other.id < one.id;
            });
            const auto found = bench.store().read([&](Reader &reader) { return requestsOf(reader, relay.id, 100); });
            QVERIFY(*found == expected);
        }
    }
};

REBOND_TEST(TestDeskRelays)
#include "tst_relays.moc"
