// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that the tests did not make (tests/data/lists: typed by several hands, saved by LibreOffice) brought in by the
// program: the figures are those of count.py, which counts them from the files with nothing of the house.
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cmath>

using namespace rebond::test;

namespace {

struct List
{
    const char *kind;
    const char *file;
};
const List kLists[] = {{"members", "membres.csv"},    {"companies", "entreprises.xlsx"}, {"contacts", "contacts.ods"},
                       {"outreach", "demarches.csv"}, {"interviews", "entretiens.xlsx"}, {"outcomes", "placements.ods"},
                       {"checkpoints", "points.csv"}};

QString listPath(const char *name)
{
    return QStringLiteral(REBOND_LISTS "/") + QString::fromUtf8(name);
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

// Numbers may differ in their last digit: sums are made in another order.
bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isDouble() && b.isDouble())
        return std::abs(a.toDouble() - b.toDouble()) < 1e-9;
    if (a.isArray() && b.isArray()) {
        const QJsonArray left = a.toArray();
        const QJsonArray right = b.toArray();
        bool same = left.size() == right.size();
        for (qsizetype i = 0; same && i < left.size(); ++i)
            same = isSame(left[i], right[i]);
        return same;
    }
    if (a.isObject() && b.isObject()) {
        const QJsonObject left = a.toObject();
        const QJsonObject right = b.toObject();
        bool same = left.keys() == right.keys();
        for (auto it = left.begin(); same && it != left.end(); ++it)
            same = isSame(it.value(), right[it.key()]);
        return same;
    }
    return a == b;
}

// The keys of `expected` whose value is another in `answer`; those of issues to come may be missing there.
QStringList differences(const QJsonObject &expected, const QJsonObject &answer)
{
    QStringList different;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!answer.contains(it.key()) || !isSame(it.value(), answer[it.key()]))
            different.append(it.key());
    }
    return different;
}

} // namespace

class TestTrainersLists : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_cohort;

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    ToolRun import(const QString &cohort, const List &list, const QStringList &more = {}) const
    {
        return runTool(QStringList{QStringLiteral("import"), cohort, listPath(list.file), QStringLiteral("--kind"),
                                   QString::fromUtf8(list.kind), QStringLiteral("--json"), QStringLiteral("--today"),
                                   QStringLiteral("2013-01-15")}
                       + more);
    }
    QJsonObject figures(const QString &cohort, const QString &day, const QString &known) const
    {
        QStringList words{QStringLiteral("figures"), cohort, QStringLiteral("--json"), QStringLiteral("--as-of"), day};
        if (!known.isEmpty())
            words += QStringList{QStringLiteral("--known-by"), known};
        return runTool(words).json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cohort = path("tremplin.rebond");
        QCOMPARE(runTool({QStringLiteral("new"), m_cohort, QStringLiteral("--name"),
                          QStringLiteral("Tremplin Ouest 06"), QStringLiteral("--today"), QStringLiteral("2013-01-15")})
                     .status,
                 0);
    }

    void eachComesInWholeAsItsPreviewSaid()
    {
        const QJsonObject expected = objectIn(listPath("expected/imports.json"));
        QCOMPARE(expected.size(), 7);
        for (const List &list : kLists) {
            const Snapshot before = snapshotOf(m_folder.path());
            const ToolRun preview = import(m_cohort, list, {QStringLiteral("--dry-run")});
            QCOMPARE(preview.status, 0);
            QCOMPARE(snapshotOf(m_folder.path()), before);
            const ToolRun run = import(m_cohort, list);
            QVERIFY2(run.status == 0, run.err.constData());
            QCOMPARE(run.out, preview.out);
            const QJsonObject wanted = expected[QString::fromUtf8(list.kind)].toObject();
            const QJsonObject answer = run.json();
            QCOMPARE(answer[QStringLiteral("kind")].toString(), QString::fromUtf8(list.kind));
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                QVERIFY2(answer[it.key()] == it.value(), qPrintable(QString::fromUtf8(list.kind) + u' ' + it.key()));
            for (const char *none : {"updated", "unchanged", "refused_rows"})
                QCOMPARE(answer[QLatin1String(none)].toInt(-1), 0);
        }
    }

    void theLostZerosOfNiceAreTold()
    {
        const QString other = path("membres.rebond");
        QCOMPARE(runTool({QStringLiteral("new"), other, QStringLiteral("--name"), QStringLiteral("A")}).status, 0);
        const QJsonArray remarks = import(other, kLists[0]).json()[QStringLiteral("remarks")].toArray();
        QVERIFY(std::any_of(remarks.begin(), remarks.end(), [](const QJsonValue &each) {
            const QJsonObject one = each.toObject();
            return one[QStringLiteral("line")].toInt() == 5 && one[QStringLiteral("column")].toString() == u"CP"
                && one[QStringLiteral("reason")].toString().contains(u"06000");
        }));
    }

    void theFiguresAreThoseOfTheCountByHand()
    {
        // README of the lists: by hand, on 31 December 2012.
        const QJsonObject all = figures(m_cohort, QStringLiteral("2012-12-31"), {});
        QCOMPARE(all[QStringLiteral("rebounded")][QStringLiteral("count")].toInt(), 12);
        QCOMPARE(all[QStringLiteral("rebounded")][QStringLiteral("of")].toInt(), 33);
        const QJsonObject known = figures(m_cohort, QStringLiteral("2012-12-31"), QStringLiteral("2012-12-31"));
        QCOMPARE(known[QStringLiteral("rebounded")][QStringLiteral("count")].toInt(), 10);
        const QDir expected(listPath("expected"));
        const QStringList files = expected.entryList({QStringLiteral("figures-*.json")});
        QCOMPARE(files.size(), 3);
        for (const QString &file : files) {
            const QJsonObject wanted = objectIn(expected.filePath(file));
            const QJsonObject answer = figures(m_cohort, wanted[QStringLiteral("as_of")].toString(),
                                               wanted[QStringLiteral("known_by")].toString());
            QCOMPARE(differences(wanted, answer), QStringList());
        }
    }

    void theFiguresAreThoseOfTheIndependentCountOnOtherDays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("known");
        const auto row = [](const char *day, const char *known = "") {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(day), QLatin1String(known))))
                << QString::fromUtf8(day) << QString::fromUtf8(known);
        };
        row("2012-01-09"); // the first entries
        row("2012-02-12"); // the eve of the first rebound
        row("2012-02-13");
        row("2012-03-31");
        row("2012-08-30"); // 31 August and 27 February: six months to the day
        row("2012-08-31");
        row("2012-09-30", "2012-09-30");
        row("2012-09-30", "2012-06-30");
        row("2012-12-31", "2013-01-15");
        row("2013-01-15");
        row("2013-06-30");
        row("2014-12-31", "2012-12-31");
    }
    void theFiguresAreThoseOfTheIndependentCountOnOtherDays()
    {
        QFETCH(QString, day);
        QFETCH(QString, known);
        QStringList words{listPath("count.py"), day};
        if (!known.isEmpty())
            words += known;
        const ToolRun counted = runProgram(QStringLiteral("python3"), words);
        if (counted.status == -1 || counted.status == 127)
            QSKIP("python3 is not installed");
        QVERIFY2(counted.status == 0, counted.err.constData());
        QCOMPARE(differences(counted.json(), figures(m_cohort, day, known)), QStringList());
    }

    void aSecondTimeNothingChanges()
    {
        const QJsonObject expected = objectIn(listPath("expected/imports.json"));
        const QString day = QStringLiteral("2012-12-31");
        const QJsonObject before = figures(m_cohort, day, {});
        const Snapshot standing = snapshotOf(m_folder.path());
        for (const List &list : kLists) {
            const ToolRun run = import(m_cohort, list);
            QCOMPARE(run.status, 0);
            const QJsonObject answer = run.json();
            const QJsonObject first = expected[QString::fromUtf8(list.kind)].toObject();
            QCOMPARE(answer[QStringLiteral("unchanged")], first[QStringLiteral("created")]);
            for (const char *none : {"created", "updated", "companies_created", "refused_rows"})
                QCOMPARE(answer[QLatin1String(none)].toInt(-1), 0);
        }
        QCOMPARE(figures(m_cohort, day, {}), before);
        QCOMPARE(snapshotOf(m_folder.path()), standing); // not even an entry in the journal
    }

    void whatIsWrongIsToldLineByLine()
    {
        const QJsonObject wanted = objectIn(listPath("expected/refusals.json"));
        const List list{"outreach", "fautes.csv"};
        const Snapshot before = snapshotOf(m_folder.path());
        const ToolRun run = import(m_cohort, list);
        QCOMPARE(run.status, 1);
        QCOMPARE(snapshotOf(m_folder.path()), before);
        const auto places = [](const QJsonArray &refused) {
            QStringList each;
            for (const auto &value : refused) {
                const QJsonObject one = value.toObject();
                each += QStringLiteral("%1/%2 %3")
                            .arg(one[QStringLiteral("line")].toInt())
                            .arg(one[QStringLiteral("row")].toInt())
                            .arg(one[QStringLiteral("column")].toString());
            }
            return each;
        };
        const QJsonArray expected = wanted[QStringLiteral("refused")].toArray();
        QCOMPARE(places(run.json()[QStringLiteral("refused")].toArray()), places(expected));
        QCOMPARE(run.json()[QStringLiteral("refused_rows")].toInt(), int(expected.size()));
        const QJsonObject others = import(m_cohort, list, {QStringLiteral("--skip-refused")}).json();
        QCOMPARE(others[QStringLiteral("created")], wanted[QStringLiteral("created")]);
        QCOMPARE(others[QStringLiteral("refused_rows")].toInt(), int(expected.size()));
    }
};

REBOND_TEST(TestTrainersLists)
#include "tst_trainerslists.moc"
