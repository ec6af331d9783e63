// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/hostlist.h"

#include "support/runner.h"

using namespace rebond;
using publish::HostList;

class TestHostList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsReadAsItWasWritten()
    {
        HostList list;
        list.sums.insert(QStringLiteral("index.html"), QByteArray(64, 'a'));
        list.sums.insert(QStringLiteral("photo-1.jpg"), {});
        list.day = QDate(2012, 6, 30);
        list.count = QStringLiteral("< 11");
        list.of = QStringLiteral("60");
        QCOMPARE(publish::parseHostList(publish::bytesOf(list), {}).value(), list);
        list.day = {};
        list.count.clear();
        list.of.clear();
        QCOMPARE(publish::parseHostList(publish::bytesOf(list), {}).value(), list);
    }
    void onlyTheSitesNamesAndTrueSumsAreBelieved()
    {
        const auto list = publish::parseHostList(
            R"({"files": ["index.html", "../../etc/passwd", ".htaccess", "A.HTML", "membre-a.html", 7, "a/b.html", ""],
                "sums": {"index.html": "zz", "membre-a.html": 5, "../x": "00"}, "count": "12345678901234567890123"})",
            {});
        QVERIFY(list);
        QCOMPARE(list->sums.keys(), QStringList({QStringLiteral("index.html"), QStringLiteral("membre-a.html")}));
        QCOMPARE(list->sums.value(QStringLiteral("index.html")), QByteArray());
        QCOMPARE(list->count.size(), 20);
    }
    void whatIsNoListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<html>404</html>");
        QTest::newRow("cut") << QByteArray("{\"files\": [\"index.html\"");
        QTest::newRow("another") << QByteArray("{\"sums\": {}}");
    }
    void whatIsNoListIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto list = publish::parseHostList(bytes, QStringLiteral("https://host.example.org/"));
        QVERIFY(!list);
        QVERIFY(list.error().sentence.contains(QStringLiteral("host.example.org")));
    }
};

REBOND_TEST(TestHostList)
#include "tst_hostlist.moc"
