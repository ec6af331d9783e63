// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/davlisting.h"

#include "support/runner.h"

using namespace rebond;
using publish::Entry;

namespace {

QByteArray response(const QByteArray &href, const QByteArray &properties)
{
    return "<D:response><D:href>" + href + "</D:href><D:propstat><D:prop>" + properties
         + "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
}

QByteArray multistatus(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\">" + inner + "</D:multistatus>";
}

const QByteArray kCollection = "<D:resourcetype><D:collection/></D:resourcetype>";
const QByteArray kFile = "<D:resourcetype/><D:getcontentlength>12</D:getcontentlength>";

} // namespace

class TestDavListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsRead()
    {
        const auto entries = publish::parseListing(
            multistatus(response("/www/", kCollection) + response("/www/index.html", kFile)
                        + response("/www/a%20b.html", "<D:resourcetype/>") + response("/www/sub/", kCollection)
                        + response("/www/sub/deep.html", kFile) + response("/other/x.html", kFile)));
        QVERIFY(entries);
        const QList<Entry> expected{{QStringLiteral("index.html"), 12, true},
                                    {QStringLiteral("a b.html"), -1, true},
                                    {QStringLiteral("sub"), -1, false}};
        QCOMPARE(*entries, expected);
    }
    void wholeAddressesAndOtherPathsAreUnderstood()
    {
        const auto entries = publish::parseListing(
            multistatus(response("http://inside.example.org:81/x/www/", kCollection)
                        + response("http://inside.example.org:81/x/www/index.html", kFile)));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1);
        QCOMPARE(entries->first().name, QStringLiteral("index.html"));
        const auto empty = publish::parseListing(multistatus(response("/", kCollection)));
        QVERIFY(empty);
        QVERIFY(empty->isEmpty());
    }
    void everythingElseIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html><body/></html>");
        QTest::newRow("cut") << multistatus(response("/www/", kCollection)).chopped(9);
        QTest::newRow("no entries") << multistatus({});
        QTest::newRow("a word that grows")
            << QByteArray("<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
                          "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]>")
                   + multistatus(response("/&e;&e;&e;&e;", kCollection)).mid(21);
    }
    void everythingElseIsNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!publish::parseListing(bytes));
    }
};

REBOND_TEST(TestDavListing)
#include "tst_davlisting.moc"
