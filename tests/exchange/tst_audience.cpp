// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site: the forms in which counters write them, and what is not taken.
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::test;

class TestAudienceLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    QString told()
    {
        QStringList days;
        const QList<AudienceDay> all = m_bench->all<AudienceDay>();
        for (const AudienceDay &day : all) {
            days.append(QStringLiteral("%1 %2 %3 %4")
                            .arg(day.date.toString(Qt::ISODate))
                            .arg(day.visits)
                            .arg(day.pageViews ? QString::number(*day.pageViews) : QStringLiteral("?"),
                                 day.source.isEmpty() ? QStringLiteral("-") : day.source));
        }
        days.sort();
        return days.join(QStringLiteral(" | "));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void countersAreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("days");
        QTest::newRow("Matomo, its own words, a day of which it knows nothing")
            << QByteArray("date,nb_uniq_visitors,nb_visits,nb_actions,nb_pageviews\n"
                          "2011-11-27,10,12,40,31\n2011-11-28\n2011-11-29,0,0,0,0\n")
            << QStringLiteral("2011-11-27 12 31 Matomo | 2011-11-29 0 0 Matomo");
        QTest::newRow("Matomo, in English") << QByteArray("Date,Unique visitors,Visits,Actions\n2011-11-27,10,12,40\n")
                                            << QStringLiteral("2011-11-27 12 ? Matomo");
        QTest::newRow("Matomo, in French, below a title")
            << QByteArray("Visites du site;;;\nDate;Visiteurs uniques;Visites;Vues de pages\n27/11/2011;10;1 012;31\n")
            << QStringLiteral("2011-11-27 1012 31 Matomo");
        QTest::newRow("GoAccess") << QByteArray(
            "\"0\",,\"general\",,,,,,,,\"2011-11-30 09:00:00 +0100\",\"date_time\"\r\n"
            "\"0\",,\"visitors\",\"120\",\"45\",\"60.00%\",\"1234567\",,,\"29/Nov/2011\"\r\n"
            "\"1\",,\"visitors\",\"80\",\"30\",\"40.00%\",\"234567\",,,\"20111128\"\r\n"
            "\"0\",,\"requests\",\"99\",\"44\",\"49.50%\",\"1\",\"GET\",\"HTTP/1.1\",\"/index.html\"\r\n")
                                  << QStringLiteral("2011-11-28 30 ? GoAccess | 2011-11-29 45 ? GoAccess");
        QTest::newRow("plain, without headings") << QByteArray("27/11/2011;12;31\n28/11/2011;0\n")
                                                 << QStringLiteral("2011-11-27 12 31 - | 2011-11-28 0 ? -");
        QTest::newRow("with headings and a source")
            << QByteArray("Jour;Visites;Compteur\n27/11/2011;12;Compteur inventé\n")
            << QStringLiteral("2011-11-27 12 ? Compteur inventé");
    }
    void countersAreUnderstood()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QString, days);
        const QString first = m_bench->counts(ListKind::Audience, list);
        QCOMPARE(told(), days);
        QCOMPARE(first, QStringLiteral("%1 0 0 0 0").arg(days.count(u'|') + 1));
        // Once more changes nothing, and neither does what goes out.
        const QString again = QStringLiteral("0 0 %1 0 0").arg(days.count(u'|') + 1);
        QCOMPARE(m_bench->counts(ListKind::Audience, list), again);
        QCOMPARE(m_bench->counts(ListKind::Audience, m_bench->exported(ListKind::Audience)), again);
    }

    void aDayOfTheSameSourceIsReplaced()
    {
        const QByteArray headings = "Date;Visites;Pages vues;Source\n";
        QCOMPARE(m_bench->counts(ListKind::Audience, headings + "27/11/2011;12;30;Matomo\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Audience, headings + "27/11/2011;15;33;matomo\n27/11/2011;9;;GoAccess\n"),
                 QStringLiteral("1 1 0 0 0"));
        QVERIFY(told().contains(QStringLiteral("2011-11-27 15 33")));
        QVERIFY(told().contains(QStringLiteral("2011-11-27 9 ? GoAccess")));
        QCOMPARE(m_bench->all<AudienceDay>().size(), 2);
    }

    void whatCannotBeIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("says");
        QTest::newRow("a week is not a day")
            << QByteArray("Date;Visites\n27/11/2011;1\n2011-11-21,2011-11-27;12\n") << QStringLiteral("day by day");
        QTest::newRow("nor is a month") << QByteArray("date,nb_visits,nb_actions\n2011-11,120,300\n")
                                        << QStringLiteral("day by day");
        QTest::newRow("fewer than none") << QByteArray("Date;Visites\n27/11/2011;-3\n") << QStringLiteral("Visites");
        QTest::newRow("no number") << QByteArray("Date;Visites\n27/11/2011;beaucoup\n") << QStringLiteral("Visites");
        QTest::newRow("no visits") << QByteArray("Date;Visiteurs uniques\n27/11/2011;3\n")
                                   << QStringLiteral("“Visites” is missing");
        QTest::newRow("one day twice") << QByteArray("27/11/2011;3\n28/11/2011;4\n27/11/2011;5\n")
                                       << QStringLiteral("Lines 1 and 3");
        QTest::newRow("before the first web site")
            << QByteArray("Date;Visites\n27/11/2011;3\n28/11/1011;4\n") << QStringLiteral("no site to visit");
        QTest::newRow("no end") << QByteArray("Date;Visites\n31/12/9999;3\n") << QStringLiteral("no site to visit");
        QTest::newRow("GoAccess without visitors")
            << QByteArray("\"0\",,\"requests\",\"99\",\"44\",\"49.50%\",\"/index.html\"\n") << QStringLiteral("panel");
    }
    void whatCannotBeIsRefusedWhole()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QString, says);
        const auto report = m_bench->import(ListKind::Audience, list);
        const QString sentence = !report         ? report.error().sentence
                               : report->refusal ? report->refusal->sentence
                                                 : QString();
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY(m_bench->all<AudienceDay>().isEmpty());
    }
};

REBOND_TEST(TestAudienceLists)
#include "tst_audience.moc"
