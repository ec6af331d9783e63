// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is what is read: the demonstration through every list and format into a new file and back.
#include "toolrun.h"

#include "support/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace rebond::test;

namespace {
const char *const kKinds[] = {"members", "companies", "contacts", "outreach", "interviews", "outcomes", "checkpoints"};
}

class TestListRoundTrip : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    static ToolRun take(const char *command, const QString &cohort, const QString &list, const char *kind,
                        const QStringList &more = {})
    {
        return runTool(QStringList{QString::fromUtf8(command), cohort, list, QStringLiteral("--kind"),
                                   QString::fromUtf8(kind), QStringLiteral("--today"), QStringLiteral("2012-07-15")}
                       + more);
    }
    static QList<QByteArray> figuresOf(const QString &cohort)
    {
        QList<QByteArray> all;
        for (const char *day : {"2011-12-31", "2012-06-30", "2013-06-30"}) {
            const QStringList words{QStringLiteral("figures"), cohort, QStringLiteral("--json"),
                                    QStringLiteral("--as-of"), QString::fromUtf8(day)};
            for (const QStringList &more :
                 {QStringList(), {QStringLiteral("--known-by"), QStringLiteral("2012-06-30")}}) {
                const ToolRun run = runTool(words + more);
                all += run.status == 0 ? run.out : cohort.toUtf8() + run.err; // failures are never alike
            }
        }
        return all;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeNew(const QString &cohort) const
    {
        QCOMPARE(runTool({QStringLiteral("new"), cohort, QStringLiteral("--name"), QStringLiteral("60 dans le 06"),
                          QStringLiteral("--today"), QStringLiteral("2012-07-15")})
                     .status,
                 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_demo = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_demo}).status, 0);
    }

    void theDemonstrationThroughLists_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "ods"})
            QTest::newRow(ending) << QString::fromUtf8(ending);
    }
    void theDemonstrationThroughLists()
    {
        QFETCH(QString, ending);
        const QString copy = path(QStringLiteral("copie-%1.rebond").arg(ending));
        makeNew(copy);
        const auto listOf = [&](const char *kind, const QString &from) {
            return path(QStringLiteral("%1-%2.%3").arg(from, QString::fromUtf8(kind), ending));
        };
        for (const char *kind : kKinds) {
            const QString list = listOf(kind, QStringLiteral("demo"));
            const ToolRun written = take("export", m_demo, list, kind,
                                         {QStringLiteral("--lang"), QStringLiteral("en")});
            QVERIFY2(written.status == 0 && written.out.isEmpty(), written.err.constData());
            const ToolRun read = take("import", copy, list, kind, {QStringLiteral("--json")});
            QVERIFY2(read.status == 0, read.err.constData());
            const QJsonObject answer = read.json();
            QVERIFY2(answer[QStringLiteral("created")].toInt() > 0, kind);
            for (const char *none : {"updated", "unchanged", "companies_created", "refused_rows"})
                QVERIFY2(answer[QLatin1String(none)].toInt(-1) == 0,
                         qPrintable(QLatin1String(kind) + QLatin1String(none)));
            QCOMPARE(answer[QStringLiteral("remarks")].toArray(), QJsonArray());
            QCOMPARE(answer[QStringLiteral("unknown_columns")].toArray(), QJsonArray());
        }
        QCOMPARE(figuresOf(copy), figuresOf(m_demo));
        for (const char *kind : kKinds) {
            const QString first = listOf(kind, QStringLiteral("demo"));
            const ToolRun again = take("import", copy, first, kind, {QStringLiteral("--json")});
            QCOMPARE(again.status, 0);
            for (const char *none : {"created", "updated", "companies_created", "refused_rows"})
                QVERIFY2(again.json()[QLatin1String(none)].toInt(-1) == 0,
                         qPrintable(QLatin1String(kind) + QLatin1String(none)));
            const QString back = listOf(kind, QStringLiteral("copie"));
            QCOMPARE(take("export", copy, back, kind).status, 0); // in French: the same list
            QVERIFY2(bytesOf(back) == bytesOf(first), kind);
        }
    }

    // What is in order of entry is not in order of reference: nothing may lean on either.
    void eachListComesBackIntoItsOwnFileUnchanged_data() { theDemonstrationThroughLists_data(); }
    void eachListComesBackIntoItsOwnFileUnchanged()
    {
        QFETCH(QString, ending);
        const QByteArray before = bytesOf(m_demo);
        for (const char *kind : kKinds) {
            const QString list = path(QStringLiteral("retour-%1.%2").arg(QString::fromUtf8(kind), ending));
            QCOMPARE(take("export", m_demo, list, kind).status, 0);
            const QJsonObject answer = take("import", m_demo, list, kind, {QStringLiteral("--json")}).json();
            QVERIFY2(answer[QStringLiteral("unchanged")].toInt() > 0, kind);
            for (const char *none : {"created", "updated", "companies_created", "refused_rows"})
                QVERIFY2(answer[QLatin1String(none)].toInt(-1) == 0,
                         qPrintable(QLatin1String(kind) + QLatin1String(none)));
        }
        QVERIFY(bytesOf(m_demo) == before);
    }

    void listsOfAnEmptyCohortAreTemplates_data() { theDemonstrationThroughLists_data(); }
    void listsOfAnEmptyCohortAreTemplates()
    {
        QFETCH(QString, ending);
        const QString empty = path(QStringLiteral("vide-%1.rebond").arg(ending));
        makeNew(empty);
        const QByteArray before = bytesOf(empty);
        for (const char *kind : kKinds) {
            const QString list = path(QStringLiteral("modèle-%1.%2").arg(QString::fromUtf8(kind), ending));
            QCOMPARE(take("export", empty, list, kind).status, 0);
            const ToolRun run = take("import", empty, list, kind, {QStringLiteral("--json")});
            QVERIFY2(run.status == 0 && run.err.isEmpty(), run.err.constData());
            for (const char *none : {"created", "updated", "unchanged", "companies_created", "refused_rows"})
                QCOMPARE(run.json()[QLatin1String(none)].toInt(-1), 0);
            QCOMPARE(run.json()[QStringLiteral("unknown_columns")].toArray(), QJsonArray());
        }
        QVERIFY(bytesOf(empty) == before);
    }
};

REBOND_TEST(TestListRoundTrip)
#include "tst_roundtrip.moc"
