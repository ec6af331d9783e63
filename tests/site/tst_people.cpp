// SPDX-License-Identifier: GPL-3.0-or-later
// What of whom may be told: facts that each would be somebody's trouble if they were otherwise.
#include "group.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using test::Group;

class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noAgreementMeansNo()
    {
        Group group;
        Member &member = group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.givePhoto(member);
        for (const ConsentMedium medium : {ConsentMedium::Booklet, ConsentMedium::Trombinoscope, ConsentMedium::Press,
                                           ConsentMedium::Social, ConsentMedium::Outreach}) {
            group.agree(member, ConsentUse::Name, medium);
            group.agree(member, ConsentUse::Cv, medium);
            group.agree(member, ConsentUse::Photo, medium);
        }
        QCOMPARE(group.shown().people.size(), 0);
        // A photo, an address, a rebound alone make nobody appear.
        group.agree(member, ConsentUse::Photo);
        group.agree(member, ConsentUse::Contact);
        group.agree(member, ConsentUse::Rebound);
        QCOMPARE(group.shown().people.size(), 0);
    }
    void eachUseIsAskedForByItself()
    {
        Group group;
        Member &member = group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        member.headline = QStringLiteral("Chercheuse de galets");
        member.sectors = {QStringLiteral("Tourisme")};
        member.occupations = {QStringLiteral("Guide")};
        member.email = QStringLiteral("zoe@example.org");
        member.phone = QStringLiteral("+33100000000");
        member.city = QStringLiteral("Nulleville");
        member.birthYear = 1961;
        member.availableFrom = group.day();
        group.givePhoto(member);
        group.rebound(member);

        group.agree(member, ConsentUse::Name);
        site::Person person = group.shown().people.value(0);
        QCOMPARE(person.name, QStringLiteral("Zoé Fictive"));
        QCOMPARE(person.initials, QStringLiteral("ZF"));
        QVERIFY(!person.showsCv && person.headline.isEmpty() && person.sectors.isEmpty() && person.photo.isEmpty());
        QVERIFY(person.email.isEmpty() && person.phone.isEmpty() && person.city.isEmpty() && !person.hasRebounded);

        group.agree(member, ConsentUse::Cv);
        person = group.shown().people.value(0);
        QCOMPARE(person.headline, QStringLiteral("Chercheuse de galets"));
        QVERIFY(person.isAvailable);
        member.availableFrom = group.day().addDays(1);
        QVERIFY(!group.shown().people.value(0).isAvailable);
        QCOMPARE(person.sectors, QStringList{QStringLiteral("Tourisme")});
        QVERIFY(person.photo.isEmpty() && person.email.isEmpty());

        group.agree(member, ConsentUse::Photo);
        person = group.shown().people.value(0);
        QVERIFY(!person.photo.isEmpty() && person.picture == *member.photo);
        QVERIFY(person.email.isEmpty() && person.city.isEmpty());

        group.agree(member, ConsentUse::Contact);
        person = group.shown().people.value(0);
        QCOMPARE(person.email, QStringLiteral("zoe@example.org"));
        QCOMPARE(person.city, QStringLiteral("Nulleville"));
        QVERIFY(!person.hasRebounded);

        group.agree(member, ConsentUse::Rebound);
        QVERIFY(group.shown().people.value(0).hasRebounded);
    }
    // A CV alone is shown without anything that says whose it is.
    void aCvWithoutANameTellsNobody()
    {
        Group group;
        Member &member = group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        member.headline = QStringLiteral("Je suis ZOE, guide");
        member.occupations = {QStringLiteral("Guide"), QStringLiteral("Gérante de Fictive Conseil")};
        member.city = QStringLiteral("Nulleville");
        member.profileUrl = QStringLiteral("https://example.org/zoe");
        group.givePhoto(member);
        for (const ConsentUse use : {ConsentUse::Cv, ConsentUse::Photo, ConsentUse::Contact})
            group.agree(member, use);
        const site::Shown shown = group.shown();
        QCOMPARE(shown.people.size(), 1);
        const site::Person &person = shown.people.first();
        QVERIFY(person.name.isEmpty() && person.initials.isEmpty() && person.photo.isEmpty());
        QVERIFY(person.city.isEmpty() && person.profileUrl.isEmpty());
        QCOMPARE(person.headline, QString());
        QCOMPARE(person.occupations, QStringList{QStringLiteral("Guide")});
        QVERIFY(!person.page.contains(QStringLiteral("zoe")));
    }
    void agreementsEnd_data()
    {
        QTest::addColumn<int>("givenAgo");
        QTest::addColumn<int>("expiresIn");
        QTest::addColumn<int>("withdrawnIn");
        QTest::addColumn<bool>("isShown");
        constexpr int kNever = 9999;
        QTest::newRow("the last day") << 10 << 0 << kNever << true;
        QTest::newRow("the day after") << 10 << -1 << kNever << false;
        QTest::newRow("withdrawn today") << 10 << 100 << 0 << false;
        QTest::newRow("withdrawn from tomorrow on") << 10 << 100 << 1 << true;
        QTest::newRow("not yet given") << -1 << 100 << kNever << false;
    }
    void agreementsEnd()
    {
        QFETCH(int, givenAgo);
        QFETCH(int, expiresIn);
        QFETCH(int, withdrawnIn);
        Group group;
        const Member &member = group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        Consent &consent = group.agree(member, ConsentUse::Name);
        consent.givenOn = group.day().addDays(-givenAgo);
        consent.expiresOn = group.day().addDays(expiresIn);
        if (withdrawnIn != 9999)
            consent.withdrawnOn = group.day().addDays(withdrawnIn);
        QTEST(!group.shown().people.isEmpty(), "isShown");
    }
    void theLastDayIsTheFirstEnd()
    {
        Group group;
        const Member &first = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        QVERIFY(!group.shown().lastDay);
        Consent &photo = group.agree(first, ConsentUse::Rebound);
        photo.expiresOn = group.day().addDays(40);
        QCOMPARE(group.shown().lastDay, group.day().addDays(40));
        // A longer one for the same use counts instead.
        group.agree(first, ConsentUse::Rebound).expiresOn = group.day().addDays(90);
        QCOMPARE(group.shown().lastDay, group.day().addDays(90));
        // Withdrawn for a day to come: it holds until the day before.
        const Member &second = group.add(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.agree(second, ConsentUse::Name).withdrawnOn = group.day().addDays(7);
        QCOMPARE(group.shown().lastDay, group.day().addDays(6));
        // What is not shown has no say.
        const Member &third = group.add(QStringLiteral("Léa"), QStringLiteral("Rêvée"));
        group.agree(third, ConsentUse::Photo).expiresOn = group.day().addDays(1);
        QCOMPARE(group.shown().lastDay, group.day().addDays(6));
    }
    void whoIsDeadOrWasEnteredByMistakeIsNotShown()
    {
        Group group;
        Member &dead = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        dead.leftOn = group.day().addDays(-5);
        dead.exitReason = ExitReason::DECES;
        group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé")).exitReason = ExitReason::ERREUR;
        group.addShown(QStringLiteral("Léa"), QStringLiteral("Rêvée")).joinedOn = group.day().addDays(1);
        QCOMPARE(group.shown().people.size(), 0);
        // Who has left stays as long as their agreement: only they take themselves off (the count would tell who it was).
        Member &left = group.addShown(QStringLiteral("Noé"), QStringLiteral("Songé"));
        left.leftOn = group.day().addDays(-5);
        left.exitReason = ExitReason::EMPLOI;
        QCOMPARE(group.shown().people.size(), 1);
    }
    void oneWhoHasNotReboundedHasNoBadge()
    {
        Group group;
        const Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(member, ConsentUse::Rebound);
        QVERIFY(!group.shown().people.first().hasRebounded);
    }
    void inOrderOfFamilyNameAndThoseWithoutBehind()
    {
        Group group;
        group.agree(group.add(QStringLiteral("Anna"), QStringLiteral("Aaa")), ConsentUse::Cv);
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.addShown(QStringLiteral("Max"), QStringLiteral("Écume"));
        group.addShown(QStringLiteral("Bob"), QStringLiteral("écume"));
        QStringList names;
        for (const site::Person &person : group.shown().people)
            names.append(person.name);
        QCOMPARE(names, (QStringList{QStringLiteral("Bob écume"), QStringLiteral("Max Écume"),
                                     QStringLiteral("Zoé Fictive"), QString()}));
    }
    void wordsOfOthersNameNobodyWhoIsNotNamed()
    {
        Group group;
        group.add(QStringLiteral("Jean-Luc"), QStringLiteral("Boulanger"));
        Member &zoe = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        zoe.headline = QStringLiteral("Formée par jean luc BOULANGER");
        zoe.occupations = {QStringLiteral("Boulanger")};
        const site::Shown shown = group.shown();
        QCOMPARE(shown.people.first().headline, QString());
        QCOMPARE(shown.people.first().occupations, QStringList{QStringLiteral("Boulanger")}); // a word
    }
    void thePressNamesOnlyWhoIsNamed_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isShown");
        const QString harmless = QStringLiteral("Un groupe au travail");
        QTest::newRow("nobody") << harmless << QStringLiteral("https://example.org/a") << true;
        QTest::newRow("who agreed") << QStringLiteral("Zoé Fictive raconte") << QString() << true;
        QTest::newRow("who did not, in the title") << QStringLiteral("M. CACHÉ raconte") << QString() << false;
        QTest::newRow("in the address") << harmless << QStringLiteral("https://example.org/max-cache-raconte") << false;
        QTest::newRow("in the address, encoded")
            << harmless << QStringLiteral("https://example.org/max-Cach%C3%A9") << false;
        QTest::newRow("part of a word") << QStringLiteral("La cachette") << QString() << true;
    }
    void thePressNamesOnlyWhoIsNamed()
    {
        QFETCH(QString, title);
        QFETCH(QString, url);
        QFETCH(bool, isShown);
        Group group;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(group.add(QStringLiteral("Max"), QStringLiteral("Caché")), ConsentUse::Name, ConsentMedium::Press);
        group.mention(title).url = url;
        const site::Shown shown = group.shown();
        QCOMPARE(shown.press.size(), isShown ? 1 : 0);
        QCOMPARE(shown.pressLeftOut, isShown ? 0 : 1);
    }
    void whoIsQuotedIsNamedWithBothAgreements()
    {
        Group group;
        const Member &both = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(both, ConsentUse::Name, ConsentMedium::Press);
        const Member &onlySite = group.addShown(QStringLiteral("Max"), QStringLiteral("Inventé"));
        const Member &onlyPress = group.add(QStringLiteral("Léa"), QStringLiteral("Rêvée"));
        group.agree(onlyPress, ConsentUse::Name, ConsentMedium::Press);
        group.mention(QStringLiteral("Trois voix")).members = {both.id, onlySite.id, onlyPress.id};
        QCOMPARE(group.shown().press.first().named, QStringList{QStringLiteral("Zoé Fictive")});
    }
    void whatIsToComeInThePressIsNotThereYet()
    {
        Group group;
        group.mention(QStringLiteral("Demain")).date = group.day().addDays(1);
        const site::Shown shown = group.shown();
        QVERIFY(shown.press.isEmpty());
        QCOMPARE(shown.pressLeftOut, 0);
    }
    void addressesThatDoHarmAreNone()
    {
        Group group;
        Member &member = group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        member.profileUrl = QStringLiteral("javascript:alert(1)");
        member.email = QStringLiteral("nobody");
        group.agree(member, ConsentUse::Contact);
        group.mention(QStringLiteral("Un titre")).url = QStringLiteral("data:text/html,x");
        const site::Shown shown = group.shown();
        QCOMPARE(shown.people.first().profileUrl, QString());
        QCOMPARE(shown.people.first().email, QString());
        QCOMPARE(shown.press.first().url, QString());
    }
};

REBOND_TEST(TestPeople)
#include "tst_people.moc"
