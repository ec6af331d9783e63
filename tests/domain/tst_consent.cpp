// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements.h"
#include "domain/consent.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;

class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWithinItsDates_data()
    {
        QTest::addColumn<QDate>("given");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("withdrawn");
        QTest::addColumn<bool>("holds");
        const QDate none;
        const QDate day(2012, 6, 30); // the day asked for
        QTest::newRow("no dates") << none << none << none << true;
        QTest::newRow("given that day") << day << none << none << true;
        QTest::newRow("given the day after") << day.addDays(1) << none << none << false;
        QTest::newRow("last day") << none << day << none << true;
        QTest::newRow("expired the day before") << none << day.addDays(-1) << none << false;
        QTest::newRow("withdrawn that day") << none << none << day << false;
        QTest::newRow("withdrawn the day after") << none << none << day.addDays(1) << true;
        QTest::newRow("withdrawn before its end") << day.addYears(-1) << day.addYears(1) << day.addDays(-3) << false;
    }
    void holdsWithinItsDates()
    {
        QFETCH(QDate, given);
        QFETCH(QDate, expires);
        QFETCH(QDate, withdrawn);
        Consent consent;
        consent.givenOn = given.isValid() ? std::optional(given) : std::nullopt;
        consent.expiresOn = expires.isValid() ? std::optional(expires) : std::nullopt;
        consent.withdrawnOn = withdrawn.isValid() ? std::optional(withdrawn) : std::nullopt;
        QTEST(isValidOn(consent, QDate(2012, 6, 30)), "holds");
    }
    void oneUseInOneMediumOnly()
    {
        Consent photo;
        photo.use = ConsentUse::Photo;
        photo.medium = ConsentMedium::Booklet;
        const QDate day(2012, 6, 30);
        QVERIFY(allows({photo}, ConsentUse::Photo, ConsentMedium::Booklet, day));
        QVERIFY(!allows({photo}, ConsentUse::Photo, ConsentMedium::Site, day));
        QVERIFY(!allows({photo}, ConsentUse::Name, ConsentMedium::Booklet, day));
        QVERIFY(!allows({}, ConsentUse::Photo, ConsentMedium::Booklet, day));
    }
    void aNewConsentHoldsBesideAWithdrawnOne()
    {
        Consent old;
        old.withdrawnOn = QDate(2012, 1, 1);
        Consent again;
        again.givenOn = QDate(2012, 3, 1);
        QVERIFY(allows({old, again}, ConsentUse::Name, ConsentMedium::Booklet, QDate(2012, 6, 30)));
        QVERIFY(!allows({old, again}, ConsentUse::Name, ConsentMedium::Booklet, QDate(2012, 2, 1)));
    }
    // Of a whole group: each member's own, in the medium it is about or another one that is named, and until when.
    void aGroupsAgreementsAreEachOnesOwn()
    {
        const QDate day(2012, 6, 30);
        const Id<Member> one(RawId{1, 1});
        const Id<Member> other(RawId{1, 2});
        Consent photo;
        photo.member = one;
        photo.use = ConsentUse::Photo;
        photo.medium = ConsentMedium::Site;
        photo.expiresOn = day.addDays(90);
        Consent longer = photo;
        longer.expiresOn = day.addYears(1);
        longer.withdrawnOn = day.addDays(100); // does not hold that day any more
        Consent name;
        name.member = other;
        name.use = ConsentUse::Name;
        name.medium = ConsentMedium::Press;
        const Agreements agreements({photo, name, longer}, day, ConsentMedium::Site);
        QVERIFY(agreements.allow(one, ConsentUse::Photo) && !agreements.allow(other, ConsentUse::Photo));
        QVERIFY(!agreements.allow(one, ConsentUse::Photo, ConsentMedium::Social));
        QVERIFY(!agreements.allow(other, ConsentUse::Name));
        QVERIFY(agreements.allow(other, ConsentUse::Name, ConsentMedium::Press));
        QCOMPARE(agreements.endOf(one, ConsentUse::Photo), std::optional(day.addDays(99)));
        QCOMPARE(agreements.endOf(other, ConsentUse::Name, ConsentMedium::Press), std::nullopt);
        QCOMPARE(agreements.of(one), (QList<Consent>{photo, longer}));
    }
    void theDeadAndTheMistakenAreNotToBeShown()
    {
        const QDate day(2012, 6, 30);
        QList<Member> members(4);
        for (qsizetype i = 0; i < members.size(); ++i)
            members[i].id = Id<Member>(RawId{1, quint64(i + 1)});
        members[1].exitReason = ExitReason::ERREUR;
        members[2].exitReason = ExitReason::EMPLOI;
        members[3].exitReason = ExitReason::DECES;
        Outcome death;
        death.member = members[0].id;
        death.type = OutcomeType::DECES;
        death.effectiveOn = day;
        const QSet<Id<Member>> others{members[1].id, members[3].id};
        QCOMPARE(notToBeShown(members, {}, day), others);
        QCOMPARE(notToBeShown(members, {death}, day), others + QSet{members[0].id});
        QCOMPARE(notToBeShown(members, {death}, day.addDays(-1)), others);
        death.cancelledKnownOn = day;
        QCOMPARE(notToBeShown(members, {death}, day), others);
        death.cancelledKnownOn.reset();
        death.type = OutcomeType::CDI;
        QCOMPARE(notToBeShown(members, {death}, day), others);
    }
};

REBOND_TEST(TestConsent)
#include "tst_consent.moc"
