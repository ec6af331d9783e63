// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope as a script makes it. Who stands in it is derived from the list of members that the tool exports.
#include "toolrun.h"

#include "support/runner.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using rebond::test::runProgram;
using rebond::test::runTool;
using rebond::test::ToolRun;

class TestTrombinoscope : public QObject
{
    Q_OBJECT

    struct Listed
    {
        QString name;
        QString family;
        QString sector;
        bool isNamed = false;
    };

    QTemporaryDir m_folder;
    QString m_file;
    QList<Listed> m_members;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ToolRun make(const QString &output, const QStringList &more = {}) const
    {
        return runTool(QStringList{QStringLiteral("trombinoscope"), m_file, path(output), QStringLiteral("--today"),
                                   QStringLiteral("2012-06-30")}
                       + more);
    }
    // The words in the order they were painted; empty where there is no pdftotext.
    QString wordsOf(const QString &name) const
    {
        const auto run = runProgram(QStringLiteral("pdftotext"),
                                    {QStringLiteral("-raw"), path(name), QStringLiteral("-")});
        return run.status == 0 ? QString::fromUtf8(run.out).simplified() : QString();
    }
    // use:medium@given/expires, the days in it as ISO, where they are known.
    static bool holds(const QString &consents, const QString &what, QDate day)
    {
        for (const QString &each : consents.split(u'|')) {
            if (each.section(u'@', 0, 0).trimmed() != what)
                continue;
            const QString when = each.section(u'@', 1);
            const QDate given = QDate::fromString(when.section(u'/', 0, 0), Qt::ISODate);
            const QDate expires = QDate::fromString(when.section(u'/', 1, 1).trimmed(), Qt::ISODate);
            if ((!given.isValid() || given <= day) && (!expires.isValid() || day <= expires))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = path(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
        QCOMPARE(runTool({QStringLiteral("export"), m_file, path(QStringLiteral("m.csv")), QStringLiteral("--kind"),
                          QStringLiteral("members")})
                     .status,
                 0);
        const QStringList lines = QString::fromUtf8(bytesOf(QStringLiteral("m.csv")))
                                      .remove(QChar(0xFEFF))
                                      .remove(u'"')
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        const QStringList headings = lines.first().split(u';');
        const auto cell = [&](const QStringList &row, const QString &heading) {
            return row.value(headings.indexOf(heading));
        };
        for (const QString &line : lines.mid(1)) {
            const QStringList row = line.split(u';');
            Listed listed;
            listed.family = cell(row, QStringLiteral("Nom"));
            listed.name = cell(row, QStringLiteral("Prénom")) + u' ' + listed.family;
            listed.sector = cell(row, QStringLiteral("Secteur")).section(u'|', 0, 0).trimmed();
            listed.isNamed = holds(cell(row, QStringLiteral("Consentements")), QStringLiteral("name:trombinoscope"),
                                   QDate(2012, 6, 30));
            m_members.append(listed);
        }
        QCOMPARE(m_members.size(), 60);
        const auto named = std::count_if(m_members.cbegin(), m_members.cend(), [](const auto &m) { return m.isNamed; });
        QVERIFY2(named > 40 && named < 57, qPrintable(QString::number(named)));
    }

    void whoIsLeftOutIsNamedToTheCallerAndNotOnPaper()
    {
        const ToolRun run = make(QStringLiteral("a.pdf"));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(run.out.isEmpty());
        const QString told = QString::fromUtf8(run.err).section(u'\n', 0, 0);
        const QString paper = wordsOf(QStringLiteral("a.pdf")).remove(u' ');
        for (const Listed &member : m_members) {
            QVERIFY2(told.contains(member.name) != member.isNamed, qPrintable(member.name));
            if (!paper.isEmpty())
                QVERIFY2(paper.contains(QString(member.name).remove(u' ')) == member.isNamed, qPrintable(member.name));
        }
        QCOMPARE(make(QStringLiteral("b.pdf"), {QStringLiteral("--quiet")}).err, QByteArray());
        QVERIFY(bytesOf(QStringLiteral("a.pdf")) == bytesOf(QStringLiteral("b.pdf")));
    }
    void sectorsStandAboveTheirMembersInOrder()
    {
        QCOMPARE(make(QStringLiteral("s.pdf"), {QStringLiteral("--order"), QStringLiteral("sector")}).status, 0);
        const QString paper = wordsOf(QStringLiteral("s.pdf")).remove(u' ');
        if (paper.isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        QMap<qsizetype, const Listed *> places; // by where the name stands
        for (const Listed &member : m_members) {
            if (member.isNamed)
                places.insert(paper.indexOf(QString(member.name).remove(u' ')), &member);
        }
        QStringList sectors; // as they begin
        qsizetype before = 0;
        for (auto place = places.cbegin(); place != places.cend(); ++place) {
            const QString sector = place.value()->sector;
            if (sectors.isEmpty() || sectors.last() != sector) {
                QVERIFY2(!sectors.contains(sector), qPrintable(sector)); // one place for each
                sectors.append(sector);
                // Its heading stands between the last name of the sector before and the first of its own.
                const qsizetype heading = paper.lastIndexOf(QString(sector).remove(u' '), place.key());
                QVERIFY2(heading >= before && heading < place.key(), qPrintable(place.value()->name));
            }
            before = place.key();
        }
        QVERIFY(sectors.size() > 5);
    }
    void theRollCallNamesEverybodyOnTheSheetAskedFor()
    {
        const ToolRun run = make(QStringLiteral("r.pdf"),
                                 {QStringLiteral("--variant"), QStringLiteral("roll-call"), QStringLiteral("--paper"),
                                  QStringLiteral("A3"), QStringLiteral("--landscape"), QStringLiteral("--rows"),
                                  QStringLiteral("12")});
        QVERIFY2(run.status == 0, run.err.constData());
        const auto info = runProgram(QStringLiteral("pdfinfo"), {path(QStringLiteral("r.pdf"))});
        if (info.status != 0)
            QSKIP("pdfinfo is not installed (package poppler-utils)");
        QVERIFY2(info.out.contains("1191 x 842"), info.out.constData());
        const QRegularExpression five(QStringLiteral("Pages: +5\\b"));
        QVERIFY2(QString::fromUtf8(info.out).contains(five), info.out.constData());
        const QString paper = wordsOf(QStringLiteral("r.pdf")).remove(u' ');
        for (const Listed &member : m_members)
            QVERIFY2(paper.contains(QString(member.name).remove(u' ')), qPrintable(member.name));
    }
    // Whatever others see holds the same people, and nobody else.
    void everyKindForOthersHasTheSamePeople_data()
    {
        QTest::addColumn<QString>("variant");
        QTest::addColumn<int>("perPage"); // by arithmetic of millimetres; 0: one page for everybody
        QTest::newRow("poster") << QStringLiteral("poster") << 0;
        QTest::newRow("badges") << QStringLiteral("badges") << 10; // 190 / 90 across, 277 / 55 down
        QTest::newRow("tents") << QStringLiteral("tents") << 2;    // 277 / 138
    }
    void everyKindForOthersHasTheSamePeople()
    {
        QFETCH(QString, variant);
        QFETCH(int, perPage);
        const QString file = variant + QStringLiteral(".pdf");
        const ToolRun run = make(file, {QStringLiteral("--variant"), variant});
        QVERIFY2(run.status == 0, run.err.constData());
        const QString paper = wordsOf(file).remove(u' ');
        if (paper.isEmpty())
            QSKIP("pdftotext is not installed (package poppler-utils)");
        qsizetype named = 0;
        for (const Listed &member : m_members) {
            const QString name = QString(member.name).remove(u' ');
            QVERIFY2(paper.contains(name) == member.isNamed, qPrintable(member.name));
            named += member.isNamed ? 1 : 0;
        }
        const auto info = runProgram(QStringLiteral("pdfinfo"), {path(file)});
        const qsizetype pages = perPage == 0 ? 1 : (named + perPage - 1) / perPage;
        const QRegularExpression count(QStringLiteral("Pages: +%1\\b").arg(pages));
        QVERIFY2(QString::fromUtf8(info.out).contains(count), info.out.constData());
    }
    void picturesAreAFileAPage()
    {
        const ToolRun run = make(QStringLiteral("wall.svg"), {QStringLiteral("--columns"), QStringLiteral("10"),
                                                              QStringLiteral("--rows"), QStringLiteral("4")});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(bytesOf(QStringLiteral("wall-1.svg")).contains("<svg"));
        QVERIFY(bytesOf(QStringLiteral("wall-2.svg")).contains("<svg")); // more than 40 are named
        QVERIFY(!QFile::exists(path(QStringLiteral("wall.svg"))) && !QFile::exists(path(QStringLiteral("wall-3.svg"))));
    }
    void aWrongCallIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        row("no column", {QStringLiteral("--columns"), QStringLiteral("0")});
        row("too many columns", {QStringLiteral("--columns"), QStringLiteral("21")});
        row("too many rows", {QStringLiteral("--rows"), QStringLiteral("1000")});
        row("no number", {QStringLiteral("--rows"), QStringLiteral("four")});
        row("no paper", {QStringLiteral("--paper"), QStringLiteral("A5")});
        row("no order", {QStringLiteral("--order"), QStringLiteral("age")});
        row("no variant", {QStringLiteral("--variant"), QStringLiteral("painting")});
    }
    void aWrongCallIsTold()
    {
        QFETCH(QStringList, words);
        const ToolRun run = make(QStringLiteral("wrong.pdf"), words);
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        QVERIFY(!QFile::exists(path(QStringLiteral("wrong.pdf"))));
    }
    // All consents of the demonstration are over by then: one sentence, and no file.
    void whereNobodyAgreedThereIsNoFile()
    {
        const QStringList words{QStringLiteral("trombinoscope"), m_file, path(QStringLiteral("none.pdf")),
                                QStringLiteral("--today"), QStringLiteral("2020-01-01")};
        const ToolRun run = runTool(words);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(path(QStringLiteral("none.pdf"))));
        QCOMPARE(runTool(words + QStringList{QStringLiteral("--variant"), QStringLiteral("roll-call")}).status, 0);
        const ToolRun misnamed = make(QStringLiteral("a.odt"));
        QCOMPARE(misnamed.status, 1);
        QVERIFY2(misnamed.err.contains("a.odt"), misnamed.err.constData());
    }
};

REBOND_TEST(TestTrombinoscope)
#include "tst_trombinoscope.moc"
