// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "support/runner.h"

#include <set>

using rebond::FixedClock;
using rebond::IdMaker;
using rebond::RawId;

class TestId : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textSortsAsNumbersDo()
    {
        FixedClock clock(QDateTime(QDate(2012, 6, 30), QTime(8, 0), Qt::UTC));
        IdMaker ids(clock);
        RawId before = ids.next();
        for (int i = 0; i < 20000; ++i) {
            if (i % 7 == 0)
                clock.set(clock.now().addMSecs(i % 3 == 0 ? -5 : 11)); // the clock may go back
            const RawId id = ids.next();
            QVERIFY(before < id);
            QVERIFY(before.toString() < id.toString());
            before = id;
        }
    }
    void textGoesThereAndBack()
    {
        for (const RawId id :
             {RawId{0, 1}, RawId{1, 0}, RawId{~0ULL, ~0ULL}, RawId{0x0123456789ABCDEF, 0xFEDCBA9876543210}}) {
            QCOMPARE(id.toString().size(), 26);
            QVERIFY(RawId::parse(id.toString()) == id);
        }
    }
    void refusesWhatIsNoId()
    {
        QVERIFY(!RawId::parse(u""));
        QVERIFY(!RawId::parse(u"8ZZZZZZZZZZZZZZZZZZZZZZZZZ")); // 131 bits
        QVERIFY(!RawId::parse(u"0000000000000000000000000U")); // U is not in the alphabet
        QVERIFY(!RawId::parse(u"000000000000000000000000"));
    }
    void seededIdsAreTheSame()
    {
        const FixedClock clock(QDate(2011, 6, 20));
        IdMaker one(clock, 60);
        IdMaker two(clock, 60);
        for (int i = 0; i < 100; ++i)
            QVERIFY(one.next() == two.next());
    }
    void idsGoOnFromTheLastOfAnotherProcess()
    {
        const FixedClock early(QDate(1960, 1, 1)); // before what 48 bits without a sign can tell
        IdMaker first(early);
        const RawId last = [&] {
            RawId id;
            for (int i = 0; i < 10; ++i)
                id = first.next();
            return id;
        }();
        IdMaker second(early);
        second.startAfter(last);
        QVERIFY(last < second.next());
        const FixedClock later(QDate(2012, 6, 30));
        IdMaker third(later);
        const RawId own = third.next();
        third.startAfter(last); // an older one changes nothing
        QVERIFY(own < third.next());
        QVERIFY(first.next().toString() < third.next().toString());
    }
    void theSpecificationsExample()
    {
        // github.com/ulid/spec: the time part of 01ARZ3NDEKTSV4RRFFQ69G5FAV is 1469918176385 ms.
        const auto id = RawId::parse(u"01ARYZ6S41TSV4RRFFQ69G5FAV");
        QVERIFY(id.has_value());
        QCOMPARE(id->high >> 16, 1469918176385ULL);
    }
};

REBOND_TEST(TestId)
#include "tst_id.moc"
