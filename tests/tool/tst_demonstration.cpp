// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolrun.h"

#include "support/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;

class TestDemonstration : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QJsonObject figures(const QStringList &more) const
    {
        const auto run = runTool(QStringList{QStringLiteral("figures"), m_file, QStringLiteral("--json")} + more);
        return QJsonDocument::fromJson(run.out).object();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("demo.rebond"));
        const auto run = runTool({QStringLiteral("demo"), m_file});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("--today 2012-06-30"), run.err.constData()); // else its consents have expired
    }

    void twentyOfSixtyAndNineteenAsKnownThatDay()
    {
        const QStringList day{QStringLiteral("--as-of"), QStringLiteral("2012-06-30")};
        const QJsonObject all = figures(day);
        QCOMPARE(all[QStringLiteral("rebounded")][QStringLiteral("count")].toInt(), 20);
        QCOMPARE(all[QStringLiteral("rebounded")][QStringLiteral("of")].toInt(), 60);
        QCOMPARE(all[QStringLiteral("outreach")][QStringLiteral("acts")].toInt(), 412);
        const QJsonObject known = figures(day
                                          + QStringList{QStringLiteral("--known-by"), QStringLiteral("2012-06-30")});
        QCOMPARE(known[QStringLiteral("rebounded")][QStringLiteral("count")].toInt(), 19);
    }

    void theRowsBehindTheHeadlineAreAsMany()
    {
        const auto run = runTool({QStringLiteral("figures"), m_file, QStringLiteral("--as-of"),
                                  QStringLiteral("2012-06-30"), QStringLiteral("--explain"),
                                  QStringLiteral("rebounded")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out.trimmed().count("\r\n"), 20); // headings and 20 rows
        const auto acts = runTool({QStringLiteral("figures"), m_file, QStringLiteral("--as-of"),
                                   QStringLiteral("2012-06-30"), QStringLiteral("--explain"),
                                   QStringLiteral("outreach.answered")});
        QCOMPARE(acts.out.trimmed().count("\r\n"), 120);
    }

    void itIsTheSameAtEachCall()
    {
        const QString other = m_folder.filePath(QStringLiteral("again.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), other}).status, 0);
        QVERIFY(bytesOf(other) == bytesOf(m_file));
    }

    void whatStandsIsNotOverwritten()
    {
        const QByteArray before = bytesOf(m_file);
        const auto run = runTool({QStringLiteral("demo"), m_file});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("demo.rebond"));
        QVERIFY(bytesOf(m_file) == before);
    }

    void theReportSaysSoOnItsFirstPage()
    {
        const QString pdf = m_folder.filePath(QStringLiteral("bilan.pdf"));
        const QStringList words{QStringLiteral("report"),
                                m_file,
                                pdf,
                                QStringLiteral("--as-of"),
                                QStringLiteral("2012-06-30"),
                                QStringLiteral("--today"),
                                QStringLiteral("2012-07-15")};
        const auto run = runTool(words);
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
        const QByteArray first = bytesOf(pdf);
        QCOMPARE(runTool(words).status, 0);
        QVERIFY2(bytesOf(pdf) == first, "the same data and day give the same bytes");
        const auto text = runProgram(QStringLiteral("pdftotext"),
                                     {QStringLiteral("-l"), QStringLiteral("1"), pdf, QStringLiteral("-")});
        if (text.status != 0)
            QSKIP("pdftotext is not installed");
        QVERIFY(text.out.contains("sur 60 ont rebondi") && text.out.contains("20\n"));
        QVERIFY2(text.out.contains("sur 60 ont rebondi"), text.out.constData());
        QVERIFY2(text.out.contains("Ensemble"), "headline, tables and method note stand on one page");
    }

    void onlyTheInternalReportNamesPeople()
    {
        for (const char *audience : {"internal", "funder", "public"}) {
            const QString pdf = m_folder.filePath(QLatin1String(audience) + QStringLiteral(".pdf"));
            QCOMPARE(runTool({QStringLiteral("report"), m_file, pdf, QStringLiteral("--as-of"),
                              QStringLiteral("2012-06-30"), QStringLiteral("--audience"), QLatin1String(audience)})
                         .status,
                     0);
            const auto text = runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
            if (text.status != 0)
                QSKIP("pdftotext is not installed");
            const bool isInternal = QLatin1String(audience) == QLatin1String("internal");
            QVERIFY(text.out.contains("sur 60 ont rebondi"));
            QCOMPARE(text.out.contains("Dorméa"), isInternal); // one of the twenty
        }
    }
};

REBOND_TEST(TestDemonstration)
#include "tst_demonstration.moc"
