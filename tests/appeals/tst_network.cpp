// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of each network, what users set over them, and the addresses that begin a message there.
#include "appeals/network.h"

#include "support/json.h"
#include "support/runner.h"

#include <algorithm>

using namespace rebond::appeals;

class TestNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachNetworkTakesWhatItTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("link");
        QTest::addColumn<int>("tags");
        QTest::addColumn<bool>("onPicture");
        QTest::addColumn<QSize>("picture");
        QTest::newRow("X") << QStringLiteral("X") << 280 << 23 << 10 << true << QSize(1600, 900);
        QTest::newRow("its old name") << QStringLiteral("twitter") << 280 << 23 << 10 << true << QSize(1600, 900);
        QTest::newRow("LinkedIn") << QStringLiteral(" linkedIN ") << 3000 << 0 << 10 << false << QSize(1200, 627);
        QTest::newRow("Mastodon") << QStringLiteral("Mastodon") << 500 << 23 << 10 << false << QSize(1600, 900);
        QTest::newRow("Facebook") << QStringLiteral("Facebook") << 5000 << 0 << 10 << false << QSize(1200, 630);
        QTest::newRow("Bluesky") << QStringLiteral("Bluesky") << 300 << 0 << 10 << false << QSize(1600, 900);
        QTest::newRow("another") << QStringLiteral("Réseau Inventé") << 500 << 0 << 10 << false << QSize(1200, 627);
    }
    void eachNetworkTakesWhatItTakes()
    {
        QFETCH(QString, name);
        const Network network = networkNamed(name);
        QTEST(network.mostCharacters, "characters");
        QTEST(network.linkLength, "link");
        QTEST(network.mostTags, "tags");
        QTEST(network.tagsOnPicture, "onPicture");
        QTEST(network.picture, "picture");
        QVERIFY(ensureSound(network).has_value());
    }
    void sizesAreReadAndWritten()
    {
        QStringList texts;
        for (const QSize size : pictureSizes()) {
            texts.append(textOf(size));
            QCOMPARE(parsePictureSize(textOf(size)), std::optional(size));
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("1200x627"), QStringLiteral("1200x630"),
                                     QStringLiteral("1080x1080"), QStringLiteral("1600x900")}));
        QVERIFY(!parsePictureSize(u"1200x628"));
        QVERIFY(!parsePictureSize(u""));
    }
    void whatIsSetIsKeptAndTheRestIsStandard()
    {
        QCOMPARE(jsonOf(standardNetworks()), QByteArray());
        QCOMPARE(networksFrom({}), standardNetworks());
        QList<Network> networks = standardNetworks();
        networks[0].mostCharacters = 25'000;
        Network invented = networkNamed(QStringLiteral("Réseau Inventé"));
        invented.mostTags = 3;
        invented.counting = Counting::Weighted;
        networks.append(invented);
        const QByteArray json = jsonOf(networks);
        QCOMPARE(networksFrom(json), networks);
        QVERIFY(!json.contains("Mastodon"));
    }
    void whatCannotBeIsTheStandard_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{[");
        QTest::newRow("no list") << QByteArray("{\"name\":\"X\"}");
        QTest::newRow("too short") << rebond::test::json("[{'name':'X','characters':0}]");
        QTest::newRow("too long") << rebond::test::json("[{'name':'X','characters':1000000000}]");
        QTest::newRow("too many accounts") << rebond::test::json("[{'name':'X','tags':-1}]");
        QTest::newRow("no number") << rebond::test::json("[{'name':'X','link':'23 signs','characters':null}]");
        QTest::newRow("no picture of ours") << rebond::test::json("[{'name':'X','picture':'9999x1'}]");
        QTest::newRow("a script") << rebond::test::json("[{'name':'X','share':'javascript:alert(1)//{text}'}]");
        QTest::newRow("in the open") << rebond::test::json("[{'name':'X','share':'http://example.org/{text}'}]");
        QTest::newRow("without a name") << rebond::test::json("[{'name':' ','characters':300}]");
    }
    void whatCannotBeIsTheStandard()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(networksFrom(json), standardNetworks());
    }
    void whatIsWrongIsTold()
    {
        Network network = networkNamed(QStringLiteral("X"));
        network.mostCharacters = 5;
        QVERIFY(ensureSound(network).error().sentence.startsWith(QStringLiteral("A message for X")));
        network = networkNamed(QStringLiteral("X"));
        network.shareAddress = QStringLiteral("file:///etc/passwd");
        QVERIFY(ensureSound(network).error().sentence.contains(QStringLiteral("https://")));
    }
    void aSharePageHoldsTheMessage()
    {
        const auto coded = [](const QString &network, const QString &text, const QString &link) {
            const auto address = shareAddressOf(networkNamed(network), text, link);
            return address ? QString::fromLatin1(address->toEncoded()) : QString();
        };
        QCOMPARE(coded(QStringLiteral("X"), QStringLiteral("a&b #i4Emploi\né%"), {}),
                 QStringLiteral("https://x.com/intent/post?text=a%26b%20%23i4Emploi%0A%C3%A9%25"));
        QCOMPARE(coded(QStringLiteral("Facebook"), QStringLiteral("a"), QStringLiteral("https://example.org/?a=1&b=2")),
                 QStringLiteral(
                     "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2"));
        QCOMPARE(coded(QStringLiteral("Mastodon"), QStringLiteral("{link}"), QStringLiteral("x")),
                 QStringLiteral("https://mastodon.social/share?text=%7Blink%7D"));
        QVERIFY(!shareAddressOf(networkNamed(QStringLiteral("Réseau Inventé")), QStringLiteral("a"), {}));
    }
};

REBOND_TEST(TestNetwork)
#include "tst_network.moc"
