// SPDX-License-Identifier: GPL-3.0-or-later
// What consents let be told before everybody, and what is said of the rest.
#include "appeals/told.h"

#include "people.h"
#include "support/english.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::appeals;
using namespace rebond::domain;
using test::agreed;
using test::kAppealDay;
using Why = KeptBack::Why;

class TestTold : public QObject
{
    Q_OBJECT

    static QString everythingOf(const Told &told)
    {
        return (told.occupations + told.sectors + told.skills
                + QStringList{told.name, told.initials, told.field, told.headline, told.city, told.profileUrl})
            .join(u'\n');
    }

private Q_SLOTS:
    void onlyWhatWasAgreedIsTold_data()
    {
        QTest::addColumn<QList<ConsentUse>>("uses");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("photo");
        QTest::addColumn<QString>("occupation");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QList<Kept>>("kept");
        using Uses = QList<ConsentUse>;
        const QString odile = QStringLiteral("Odile Exemple");
        const QString job = QStringLiteral("Comptable");
        const QString nice = QStringLiteral("Nice");
        QTest::newRow("nothing") << Uses() << QString() << false << QString() << QString()
                                 << QList<Kept>{Kept::Name, Kept::Photo, Kept::Search, Kept::Contact};
        QTest::newRow("the name") << Uses{ConsentUse::Name} << odile << false << QString() << QString()
                                  << QList<Kept>{Kept::Photo, Kept::Search, Kept::Contact};
        QTest::newRow("the photo alone") << Uses{ConsentUse::Photo} << QString() << false << QString() << QString()
                                         << QList<Kept>{Kept::Name, Kept::Photo, Kept::Search, Kept::Contact};
        QTest::newRow("the CV alone") << Uses{ConsentUse::Cv} << QString() << false << job << QString()
                                      << QList<Kept>{Kept::Name, Kept::Photo, Kept::Contact};
        QTest::newRow("contact alone") << Uses{ConsentUse::Contact} << QString() << false << QString() << QString()
                                       << QList<Kept>{Kept::Name, Kept::Photo, Kept::Search, Kept::Contact};
        QTest::newRow("name and CV") << Uses{ConsentUse::Name, ConsentUse::Cv} << odile << false << job << QString()
                                     << QList<Kept>{Kept::Photo, Kept::Contact};
        QTest::newRow("all") << Uses{ConsentUse::Name, ConsentUse::Photo, ConsentUse::Cv, ConsentUse::Contact} << odile
                             << true << job << nice << QList<Kept>();
    }
    void onlyWhatWasAgreedIsTold()
    {
        QFETCH(QList<ConsentUse>, uses);
        QList<Consent> consents;
        for (const ConsentUse use : uses) {
            consents.append(agreed(use));
            consents.append(agreed(use, ConsentMedium::Site));
        }
        const Told told = toldOf(test::anAccountant(), consents, kAppealDay);
        QTEST(told.name, "name");
        QTEST(told.hasPhoto, "photo");
        QTEST(told.occupation(), "occupation");
        QTEST(told.city, "city");
        QList<Kept> kept;
        for (const KeptBack &each : told.keptBack)
            kept.append(each.what);
        QTEST(kept, "kept");
        QCOMPARE(told.name.isEmpty(), told.initials.isEmpty());
        QCOMPARE(told.city.isEmpty(), told.profileUrl.isEmpty());
        QCOMPARE(told.occupation().isEmpty(), told.headline.isEmpty() && !told.mobilityKm && !told.availableFrom);
        QCOMPARE(told.field, QStringLiteral("Support à l’entreprise"));
        QCOMPARE(keptSentences(told, test::kEnglish).size(), kept.size());
        for (const char *never : {"odile@", "+33", "1960"})
            QVERIFY2(!everythingOf(told).contains(QLatin1String(never)), never);
    }
    // With the CV alone, and without a name that stands in them; a day that has come is nothing to tell.
    void skillsAreOfTheCv()
    {
        const QStringList skills{QStringLiteral("SQL"), QString(), QStringLiteral("Méthode Exemple")};
        Member member = test::anAccountant();
        member.availableFrom = kAppealDay;
        const Told named = toldOf(member, test::allAgreed(), kAppealDay, skills);
        QCOMPARE(named.skills, (QStringList{QStringLiteral("SQL"), QStringLiteral("Méthode Exemple")}));
        QVERIFY(!named.availableFrom);
        QCOMPARE(toldOf(member, {agreed(ConsentUse::Cv)}, kAppealDay, skills).skills,
                 QStringList{QStringLiteral("SQL")});
        QVERIFY(toldOf(member, {agreed(ConsentUse::Name)}, kAppealDay, skills).skills.isEmpty());
    }
    void anotherMediumIsNone()
    {
        QList<Consent> consents;
        for (const ConsentMedium medium : {ConsentMedium::Booklet, ConsentMedium::Site, ConsentMedium::Press}) {
            for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Photo, ConsentUse::Cv, ConsentUse::Contact})
                consents.append(agreed(use, medium));
        }
        QCOMPARE(toldOf(test::anAccountant(), consents, kAppealDay), toldOf(test::anAccountant(), {}, kAppealDay));
    }

    void theReasonIsTold_data()
    {
        QTest::addColumn<Consent>("consent");
        QTest::addColumn<KeptBack>("kept");
        QTest::addColumn<QString>("words");
        Consent name = agreed(ConsentUse::Name);
        name.withdrawnOn = kAppealDay;
        QTest::newRow("withdrawn") << name << KeptBack{Kept::Name, Why::Withdrawn, kAppealDay}
                                   << QStringLiteral("was withdrawn on 1 March 2012");
        name = agreed(ConsentUse::Name);
        name.expiresOn = QDate(2012, 2, 29);
        QTest::newRow("ended") << name << KeptBack{Kept::Name, Why::Ended, QDate(2012, 2, 29)}
                               << QStringLiteral("held until 29 February 2012");
        name = agreed(ConsentUse::Name);
        name.givenOn = QDate(2012, 3, 2);
        QTest::newRow("to come") << name << KeptBack{Kept::Name, Why::NotYet, QDate(2012, 3, 2)}
                                 << QStringLiteral("holds from 2 March 2012");
        QTest::newRow("another use") << agreed(ConsentUse::Rebound) << KeptBack{Kept::Name, Why::NoConsent, {}}
                                     << QStringLiteral("No consent to be named on social networks");
    }
    void theReasonIsTold()
    {
        QFETCH(Consent, consent);
        QFETCH(QString, words);
        const Told told = toldOf(test::anAccountant(), {consent}, kAppealDay);
        QVERIFY(told.name.isEmpty());
        QTEST(told.keptBack.value(0), "kept");
        const QString sentence = keptSentences(told, test::kEnglish).value(0);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }
    void aNameWithinATextIsAName()
    {
        Member member = test::anAccountant();
        member.headline = QStringLiteral("ODILE, comptable heureuse");
        member.occupations = {QStringLiteral("Assistante d’Exemple"), QStringLiteral("Comptable")};
        const Told nameless = toldOf(member, {agreed(ConsentUse::Cv)}, kAppealDay);
        QCOMPARE(nameless.headline, QString());
        QCOMPARE(nameless.occupations, QStringList(QStringLiteral("Comptable")));
        QVERIFY(nameless.keptBack.contains(KeptBack{Kept::Headline, Why::TellsName, {}}));
        QVERIFY(!everythingOf(nameless).contains(QStringLiteral("odile"), Qt::CaseInsensitive));
        const Told named = toldOf(member, test::allAgreed(), kAppealDay);
        QCOMPARE(named.headline, member.headline);
        // Also where what nobody sees parts it.
        member.headline = QStringLiteral("Od\u200Cile, comptable heureuse");
        member.occupations = {QStringLiteral("Assistante d’Ex\u200Demple"), QStringLiteral("Comptable")};
        const Told parted = toldOf(member, {agreed(ConsentUse::Cv)}, kAppealDay);
        QCOMPARE(parted.headline, QString());
        QCOMPARE(parted.occupations, QStringList(QStringLiteral("Comptable")));
    }
    void hostileTextsAreHarmless()
    {
        Member member = test::anAccountant();
        member.givenName = QStringLiteral("@tous\u202E");
        member.familyName = QStringLiteral("<script>\u0000\n#x");
        member.headline = QStringLiteral("a\u0007b\r\nc");
        member.profileUrl = QStringLiteral("javascript:alert(1)");
        const Told told = toldOf(member, test::allAgreed(), kAppealDay);
        QCOMPARE(told.name, QStringLiteral("tous <script> x"));
        QCOMPARE(told.headline, QStringLiteral("ab c"));
        QCOMPARE(told.profileUrl, QString());
        member.givenName = QStringLiteral("نور");
        member.familyName = QStringLiteral("👩\u200D💻");
        const Told other = toldOf(member, test::allAgreed(), kAppealDay);
        QCOMPARE(other.name, QStringLiteral("نور 👩\u200D💻"));
        QCOMPARE(other.initials, QStringLiteral("ن"));
    }
    void whatIsNotThereIsNotKeptBack()
    {
        Member member;
        member.givenName = QStringLiteral("Odile");
        const Told told = toldOf(member, {}, kAppealDay);
        QCOMPARE(told.keptBack.size(), 1);
        QCOMPARE(told.field, QString());
    }
};

REBOND_TEST(TestTold)
#include "tst_told.moc"
