// SPDX-License-Identifier: GPL-3.0-or-later
// A member's search as a message: the grammar of #i4Emploi, free templates, what each network takes.
#include "appeals/message.h"

#include "people.h"
#include "support/english.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::appeals;
using domain::ConsentUse;
using domain::Member;
using test::kAppealDay;
using test::kEnglish;

class TestMessage : public QObject
{
    Q_OBJECT

    static Order orderFor(const char *network, const QList<domain::Consent> &consents = test::allAgreed(),
                          const Member &member = test::anAccountant())
    {
        Order order;
        order.told = toldOf(member, consents, kAppealDay);
        order.network = networkNamed(QString::fromUtf8(network));
        order.group = QStringLiteral("60 dans le 06");
        return order;
    }
    static QStringList relays(int count)
    {
        QStringList handles;
        for (int i = 1; i <= count; ++i)
            handles.append(QStringLiteral("@relais%1").arg(i));
        return handles;
    }

private Q_SLOTS:
    void theGrammarIsThatOfI4Emploi_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("voice");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        const int group = int(Voice::Group);
        QTest::newRow("X") << QStringLiteral("X") << group
                           << QStringLiteral("#PleaseRT Recherche #emploi : Comptable (Gestion) #i4Emploi "
                                             "https://example.org/odile")
                           << 83;
        QTest::newRow("who seeks") << QStringLiteral("X") << int(Voice::Seeker)
                                   << QStringLiteral("#PleaseRT Recherche #emploi : Comptable (Gestion) #i4EmploiR "
                                                     "https://example.org/odile")
                                   << 84;
        QTest::newRow("LinkedIn") << QStringLiteral("LinkedIn") << group
                                  << QStringLiteral("#PleaseRT Recherche #emploi : Comptable (Gestion) #i4Emploi "
                                                    "https://example.org/odile @relais1 @relais2")
                                  << 103;
    }
    void theGrammarIsThatOfI4Emploi()
    {
        QFETCH(QString, network);
        QFETCH(int, voice);
        Order order = orderFor(network.toUtf8().constData());
        order.voice = Voice(voice);
        order.handles = relays(2);
        const auto message = composed(order, kEnglish);
        QVERIFY(message.has_value());
        QTEST(message->text, "text");
        QTEST(message->length, "length");
        QCOMPARE(message->tagged, relays(2));
        QVERIFY(message->canBeSent());
    }
    void withoutConsentOnlyTheFieldIsTold()
    {
        const auto message = composed(orderFor("X", {}), kEnglish);
        QVERIFY(message.has_value());
        QCOMPARE(message->text, QStringLiteral("#PleaseRT Recherche #emploi : Support à l’entreprise #i4Emploi"));
        Member member = test::anAccountant();
        member.romeCodes.clear();
        const auto nothing = composed(orderFor("X", {}, member), kEnglish);
        QVERIFY(nothing.has_value());
        QCOMPARE(nothing->text, QStringLiteral("#PleaseRT Recherche #emploi #i4Emploi"));
        QVERIFY(nothing->has(Remark::NoSearch));
        QVERIFY(!message->has(Remark::NoSearch));
    }
    void whatIsKeptBackIsInNoTemplate()
    {
        const QString all = QStringLiteral("{poste} {secteur} {nom} {accroche} {mobilité} {disponible} {ville} {lien} "
                                           "{groupe} {mot-dièse} {relais}");
        Order order = orderFor("Mastodon", {});
        order.text = all;
        const auto message = composed(order, kEnglish);
        QVERIFY(message.has_value());
        QCOMPARE(message->text, QStringLiteral("Support à l’entreprise 60 dans le 06 #i4Emploi"));
        order = orderFor("Mastodon");
        order.text = all;
        order.handles = {QStringLiteral("relais")};
        const auto whole = composed(order, kEnglish);
        QVERIFY(whole.has_value());
        QCOMPARE(whole->text,
                 QStringLiteral("Comptable Gestion Odile Exemple Vingt ans de bilans sans une rature within "
                                "30 km available from 2 April 2012 Nice https://example.org/odile 60 dans "
                                "le 06 #i4Emploi @relais"));
    }

    void theLimitIsTheNetworks_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("tooMany");
        QTest::newRow("X, full") << QStringLiteral("X") << 280 << 0;
        QTest::newRow("X, one too many") << QStringLiteral("X") << 281 << 1;
        QTest::newRow("Mastodon, full") << QStringLiteral("Mastodon") << 500 << 0;
        QTest::newRow("Mastodon, too long") << QStringLiteral("Mastodon") << 512 << 12;
        QTest::newRow("LinkedIn, full") << QStringLiteral("LinkedIn") << 3000 << 0;
        QTest::newRow("LinkedIn, one too many") << QStringLiteral("LinkedIn") << 3001 << 1;
    }
    void theLimitIsTheNetworks()
    {
        QFETCH(QString, network);
        QFETCH(int, letters);
        QFETCH(int, tooMany);
        Order order = orderFor(network.toUtf8().constData());
        order.text = QString(letters - 10, u'a') + QStringLiteral(" #i4Emploi");
        order.text.remove(0, 1);
        order.text.prepend(u'b');
        const auto message = composed(order, kEnglish);
        QVERIFY(message.has_value());
        QCOMPARE(message->length, letters);
        QCOMPARE(message->canBeSent(), tooMany == 0);
        QCOMPARE(message->remarks.contains(Remarked{Remark::TooLong, tooMany}), tooMany > 0);
        if (tooMany > 0)
            QVERIFY(sentenceOf({Remark::TooLong, tooMany}, order.network).contains(QString::number(tooMany)));
    }
    void asManyAccountsAsTheNetworkTakes()
    {
        Order order = orderFor("X");
        order.handles = relays(12) + relays(3);
        const auto onPicture = composed(order, kEnglish);
        QVERIFY(onPicture.has_value());
        QCOMPARE(onPicture->tagged, relays(10));
        QVERIFY(!onPicture->text.contains(u'@'));
        QVERIFY(onPicture->remarks.contains(Remarked{Remark::TooManyTags, 2}));
        QVERIFY(onPicture->remarks.contains(Remarked{Remark::TagsByHand, 10}));
        order.network = networkNamed(QStringLiteral("Mastodon"));
        order.network.mostTags = 1;
        order.handles = {QStringLiteral("@@un@example.org"), QStringLiteral("Relais Imaginé"),
                         QStringLiteral("@UN@example.org")};
        const auto inText = composed(order, kEnglish);
        QVERIFY(inText.has_value());
        QVERIFY(inText->text.endsWith(QStringLiteral(" @un@example.org")));
        QVERIFY(inText->remarks.contains(Remarked{Remark::TooManyTags, 1}));
    }
    void theMarkIsWhatRelaysFind()
    {
        Order order = orderFor("X");
        order.tag = QStringLiteral("i4Emploi");
        order.text = QStringLiteral("{poste} {tag}");
        QVERIFY(!composed(order, kEnglish)->has(Remark::NoTag));
        order.text = QStringLiteral("{poste} #i4EmploiR");
        QVERIFY(composed(order, kEnglish)->has(Remark::NoTag));
        order.voice = Voice::Seeker;
        QVERIFY(!composed(order, kEnglish)->has(Remark::NoTag));
        order.text = QStringLiteral("\u202E");
        QVERIFY(composed(order, kEnglish)->has(Remark::Empty));
    }
    void aMarkIsOneWord_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("tag");
        QTest::newRow("with its sign") << QStringLiteral("#i4Emploi") << QStringLiteral("#i4Emploi");
        QTest::newRow("without") << QStringLiteral(" 60dans06 ") << QStringLiteral("#60dans06");
        QTest::newRow("accents") << QStringLiteral("#emploi_été") << QStringLiteral("#emploi_été");
        QTest::newRow("digits only") << QStringLiteral("#606") << QString();
        QTest::newRow("two words") << QStringLiteral("#i4 Emploi") << QString();
        QTest::newRow("a hyphen") << QStringLiteral("#i4-Emploi") << QString();
        QTest::newRow("empty") << QStringLiteral("#") << QString();
    }
    void aMarkIsOneWord()
    {
        QFETCH(QString, written);
        QFETCH(QString, tag);
        const auto clean = cleanTag(written);
        QCOMPARE(clean.value_or(QString()), tag);
        QCOMPARE(clean.has_value(), !tag.isEmpty());
    }
    void nobodyIsCalledByARecord()
    {
        Member member = test::anAccountant();
        member.occupations = {QStringLiteral("@tous #gratuit\u202E {nom}")};
        member.sectors = {QString(60, u'W')};
        const auto message = composed(orderFor("X", test::allAgreed(), member), kEnglish);
        QVERIFY(message.has_value());
        QVERIFY2(message->text.contains(QStringLiteral("tous gratuit {nom} (WWW")), qPrintable(message->text));
        QCOMPARE(message->text.count(u'@'), 0);
        QCOMPARE(message->text.count(u'#'), 3);
    }
};

REBOND_TEST(TestMessage)
#include "tst_message.moc"
