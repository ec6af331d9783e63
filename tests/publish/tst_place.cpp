// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/place.h"

#include "support/runner.h"

using namespace rebond;
using publish::Place;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("account");
        QTest::newRow("WebDAV") << "https://dav.example.org/www"
                                << "u"
                                << "https://dav.example.org/www/"
                                << "https://u@dav.example.org";
        QTest::newRow("davs") << " davs://dav.example.org/ "
                              << "u"
                              << "https://dav.example.org/"
                              << "https://u@dav.example.org";
        QTest::newRow("a port") << "https://dav.example.org:8443/a b/"
                                << "u"
                                << "https://dav.example.org:8443/a%20b/"
                                << "https://u@dav.example.org:8443";
        QTest::newRow("nobody") << "https://dav.example.org"
                                << ""
                                << "https://dav.example.org/"
                                << "https://@dav.example.org";
        QTest::newRow("SFTP") << "sftp://moi@ssh.example.org/~/www"
                              << ""
                              << "sftp://ssh.example.org/~/www/"
                              << "sftp://moi@ssh.example.org";
        QTest::newRow("the user apart counts") << "sftp://moi@ssh.example.org:2222/www/"
                                               << "toi"
                                               << "sftp://ssh.example.org:2222/www/"
                                               << "sftp://toi@ssh.example.org:2222";
        QTest::newRow("this machine") << "http://127.0.0.1:8080/x/"
                                      << "u"
                                      << "http://127.0.0.1:8080/x/"
                                      << "http://u@127.0.0.1:8080";
    }
    void addressesAreRead()
    {
        QFETCH(QString, given);
        QFETCH(QString, user);
        QFETCH(QString, address);
        QFETCH(QString, account);
        const auto place = publish::parsePlace(given, user);
        QVERIFY2(place, place ? "" : qPrintable(place.error().sentence));
        QCOMPARE(publish::addressOf(*place), address);
        QCOMPARE(publish::accountOf(*place), account);
        QCOMPARE(publish::parsePlace(address, place->user).value(), *place);
    }
    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "is no place";
        QTest::newRow("a folder") << "/var/www"
                                  << "is no place";
        QTest::newRow("FTP") << "ftp://ftp.example.org/"
                             << "is no place";
        QTest::newRow("a file") << "file:///tmp/"
                                << "is no place";
        QTest::newRow("no host") << "https:///www/"
                                 << "is no place";
        QTest::newRow("a query") << "https://dav.example.org/?a=b"
                                 << "is no place";
        QTest::newRow("upwards") << "https://dav.example.org/a/../b/"
                                 << "is no place";
        QTest::newRow("upwards, in code") << "https://dav.example.org/a/%2e%2e/b/"
                                          << "is no place";
        QTest::newRow("a line end") << "sftp://u@ssh.example.org/a%0Arm%20b/"
                                    << "is no place";
        QTest::newRow("readable by all") << "http://dav.example.org/"
                                         << "others can read it";
        QTest::newRow("a password") << "sftp://u:geheim@ssh.example.org/"
                                    << "password does not belong";
        QTest::newRow("a password, and no address") << "sftp://u:geheim@ssh.example.org:99999/"
                                                    << "is no place";
        QTest::newRow("a password with a stroke") << "sftp://u:gehe/geheim@ssh.example.org/"
                                                  << "is no place";
        QTest::newRow("a password without a way") << "u:geheim@ssh.example.org"
                                                  << "is no place";
        QTest::newRow("a password and a query") << "https://u:geheim@dav.example.org/?a=b"
                                                << "is no place";
        QTest::newRow("SFTP of nobody") << "sftp://ssh.example.org/"
                                        << "name of the user";
    }
    void othersAreRefused()
    {
        QFETCH(QString, given);
        QFETCH(QString, says);
        const auto place = publish::parsePlace(given);
        QVERIFY(!place);
        QVERIFY2(place.error().sentence.contains(says), qPrintable(place.error().sentence));
        QVERIFY(!place.error().sentence.contains(QStringLiteral("geheim")));
        QVERIFY(place.error().sentence.endsWith(u'.'));
    }
};

REBOND_TEST(TestPlace)
#include "tst_place.moc"
