// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using rebond::test::runTool;

class TestWrongCalls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void wrongCallsEndInTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &words) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts);
        };
        row("nothing", {});
        row("unknown command", QStringLiteral("dance"));
        row("unknown option", QStringLiteral("figures x.rebond --fast"));
        row("no file", QStringLiteral("figures"));
        row("one file too many", QStringLiteral("figures a b"));
        row("no name", QStringLiteral("new x.rebond"));
        row("a date that is none", QStringLiteral("figures x.rebond --as-of 2012-02-30"));
        row("a French date", QStringLiteral("figures x.rebond --as-of 30/06/2012"));
        row("today that is none", QStringLiteral("figures x.rebond --today soon"));
        row("a language unknown", QStringLiteral("figures x.rebond --lang de"));
        row("an audience unknown", QStringLiteral("report x.rebond y.pdf --audience friends"));
        row("an option twice", QStringLiteral("figures x.rebond --json --json"));
        row("a goal that is no number", QStringLiteral("new x.rebond --name A --goal many"));
        row("a figure unknown", QStringLiteral("figures x.rebond --explain luck"));
        row("an option before the command", QStringLiteral("--lang en figures x.rebond"));
        row("a command by its beginning", QStringLiteral("fig x.rebond"));
        row("an option by its beginning", QStringLiteral("figures x.rebond --js"));
        row("a short option", QStringLiteral("figures x.rebond -j"));
        row("a short option in the place of a file", QStringLiteral("demo -f"));
        row("a value for what takes none", QStringLiteral("figures x.rebond --json=yes"));
        row("no value for what takes one", QStringLiteral("figures x.rebond --as-of"));
        row("an empty date", QStringLiteral("figures x.rebond --as-of="));
        row("a day before all calendars", QStringLiteral("figures x.rebond --as-of 0000-01-01"));
        row("a year of five digits", QStringLiteral("figures x.rebond --as-of 10000-01-01"));
        row("a date with a time", QStringLiteral("figures x.rebond --known-by 2012-06-30T10:00"));
        row("a month of one digit", QStringLiteral("figures x.rebond --as-of 2012-6-30"));
        row("a kind in capitals", QStringLiteral("import x.rebond y.csv --kind Members"));
        row("no kind", QStringLiteral("import x.rebond y.csv"));
        row("a kind of export unknown", QStringLiteral("export x.rebond y.csv --kind people"));
        row("an option of another command", QStringLiteral("export x.rebond y.csv --kind members --dry-run"));
        row("no input", QStringLiteral("import x.rebond --kind members"));
        row("two inputs", QStringLiteral("import x.rebond y.csv z.csv --kind members"));
        row("a goal past all numbers", QStringLiteral("new x.rebond --name A --goal 99999999999"));
        row("a goal below zero", QStringLiteral("new x.rebond --name A --goal -5"));
        row("half a goal", QStringLiteral("new x.rebond --name A --goal 1.5"));
        row("help with a wrong option", QStringLiteral("figures --help --fast"));
    }
    void wrongCallsEndInTwo()
    {
        QFETCH(QStringList, words);
        const auto run = runTool(words);
        QCOMPARE(run.status, 2);
        QVERIFY(!QFile::exists(QStringLiteral("x.rebond")) && !QFile::exists(QStringLiteral("-f")));
        QVERIFY(!run.err.isEmpty());
        QCOMPARE(run.out, QByteArray());
    }

    // The form, and the day that was meant in it; help says the form, too.
    void aDateOfAnotherFormIsToldHowToWriteIt_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("told");
        QTest::newRow("French") << QStringLiteral("01/11/2026") << QStringLiteral("2026-11-01");
        QTest::newRow("with points") << QStringLiteral("1.11.26") << QStringLiteral("2026-11-01");
        QTest::newRow("none at all") << QStringLiteral("soon") << QStringLiteral("2012-06-30");
    }
    void aDateOfAnotherFormIsToldHowToWriteIt()
    {
        QFETCH(QString, written);
        QFETCH(QString, told);
        const auto run = runTool({QStringLiteral("new"), QStringLiteral("x.rebond"), QStringLiteral("--name"),
                                  QStringLiteral("A"), QStringLiteral("--starts"), written, QStringLiteral("--lang"),
                                  QStringLiteral("en")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("YYYY-MM-DD") && run.err.contains("like " + told.toUtf8())
                     && run.err.contains(written.toUtf8()),
                 run.err.constData());
        const auto help = runTool({QStringLiteral("new"), QStringLiteral("--help")});
        QVERIFY2(help.out.contains("--starts YYYY-MM-DD") && help.out.contains("--ends YYYY-MM-DD"),
                 help.out.constData());
    }

    void whatIsNoCohortFileEndsInOneAndStaysAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Nom;Prénom\r\n");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("somebody's database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\1');
    }
    void whatIsNoCohortFileEndsInOneAndStaysAsItWas()
    {
        QFETCH(QByteArray, bytes);
        const QString path = write(QStringLiteral("other.rebond"), bytes);
        const QString pdf = m_folder.filePath(QStringLiteral("none.pdf"));
        for (const QStringList &words :
             {QStringList{QStringLiteral("figures"), path}, QStringList{QStringLiteral("check"), path},
              QStringList{QStringLiteral("report"), path, pdf}}) {
            const auto run = runTool(words);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.err.count('\n'), 1); // one sentence
            QVERIFY(run.err.contains("other.rebond"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
        QVERIFY(!QFile::exists(pdf));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("other.rebond")});
    }

    void missingFilesAndFoldersEndInOne()
    {
        QCOMPARE(runTool({QStringLiteral("figures"), m_folder.filePath(QStringLiteral("none.rebond"))}).status, 1);
        QCOMPARE(runTool({QStringLiteral("figures"), m_folder.path()}).status, 1);
        QCOMPARE(runTool({QStringLiteral("demo"), m_folder.filePath(QStringLiteral("no/such/folder.rebond"))}).status,
                 1);
        QCOMPARE(runTool({QStringLiteral("figures"), QStringLiteral("/dev/zero")}).status, 1);
    }

    void callsThatAreRight_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
        const QString demo = m_folder.filePath(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), demo}).status, 0);
        const QString figures = QStringLiteral("figures");
        row("values behind =", {figures, demo, QStringLiteral("--as-of=2012-06-30"), QStringLiteral("--lang=en")});
        row("options before the file", {figures, QStringLiteral("--json"), demo});
        row("a file behind --", {figures, QStringLiteral("--json"), QStringLiteral("--"), demo});
        row("a name that begins with a hyphen",
            {QStringLiteral("new"), QStringLiteral("--help"), QStringLiteral("--"), QStringLiteral("-x.rebond")});
        row("the first day there is", {figures, demo, QStringLiteral("--as-of"), QStringLiteral("1000-01-01")});
        row("known long before", {figures, demo, QStringLiteral("--known-by"), QStringLiteral("1500-01-01")});
        row("a clock of long ago", {figures, demo, QStringLiteral("--today"), QStringLiteral("1066-10-14")});
        row("no cohort named", {figures, demo, QStringLiteral("--cohort=")});
        row("help without the rest", {QStringLiteral("import"), QStringLiteral("--help")});
        row("help of all", {QStringLiteral("--help")});
        row("which one it is", {QStringLiteral("--version")});
    }
    void callsThatAreRight()
    {
        QFETCH(QStringList, words);
        const auto run = runTool(words);
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(!run.out.isEmpty());
        QCOMPARE(run.err, QByteArray());
    }

    // It is still to come for a while: said in one sentence, and counted all the same.
    void theLastDayThereIsIsCounted()
    {
        const QString demo = m_folder.filePath(QStringLiteral("last.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), demo}).status, 0);
        const auto run = runTool({QStringLiteral("figures"), demo, QStringLiteral("--as-of"),
                                  QStringLiteral("9999-12-31"), QStringLiteral("--lang=en")});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(!run.out.isEmpty());
        QVERIFY2(run.err.contains("9999") && run.err.count('\n') == 1, run.err.constData());
    }

    void aCohortHasANameOfOneLine()
    {
        const QString path = m_folder.filePath(QStringLiteral("sans.rebond"));
        for (const QString &name : {QString(), QStringLiteral("  "), QStringLiteral("a\nb"), QString(201, u'x'),
                                    QStringLiteral("a\x1b[31mb")}) {
            const auto run = runTool({QStringLiteral("new"), path, QStringLiteral("--name"), name});
            QCOMPARE(run.status, 1);
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY(!QFile::exists(path));
        }
        const auto backwards = runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("A"),
                                        QStringLiteral("--starts"), QStringLiteral("2012-01-01"),
                                        QStringLiteral("--ends"), QStringLiteral("2011-12-31")});
        QCOMPARE(backwards.status, 1);
        QVERIFY(!QFile::exists(path));
    }

    void theLanguageIsThatOfTheSystemOrFrench_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("French") << QByteArray("fr_FR.UTF-8") << true;
        QTest::newRow("French of Canada, not UTF-8") << QByteArray("fr_CA.ISO-8859-1") << true;
        QTest::newRow("English") << QByteArray("en_GB.UTF-8") << false;
        QTest::newRow("German") << QByteArray("de_DE.UTF-8") << true;
        QTest::newRow("none") << QByteArray("C") << true;
        QTest::newRow("nonsense") << QByteArray("xx_YY.ZZZ") << true;
    }
    void theLanguageIsThatOfTheSystemOrFrench()
    {
        QFETCH(QByteArray, locale);
        QFETCH(bool, isFrench);
        const auto run = runTool({QStringLiteral("figures"), QStringLiteral("été.rebond")}, locale);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(isFrench ? "n’existe pas" : "does not exist"), run.err.constData());
        QVERIFY2(run.err.contains("été.rebond"), run.err.constData()); // UTF-8, whatever the system says
    }

    void severalCohortsNeedAName()
    {
        const QString path = m_folder.filePath(QStringLiteral("two.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("Été 2011")}).status,
                 0);
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("ete  2011"),
                          QStringLiteral("--add")})
                     .status,
                 1);
        QCOMPARE(runTool({QStringLiteral("new"), path, QStringLiteral("--name"), QStringLiteral("Hiver"),
                          QStringLiteral("--add")})
                     .status,
                 0);
        const auto unclear = runTool({QStringLiteral("figures"), path});
        QCOMPARE(unclear.status, 1);
        QVERIFY(unclear.err.contains("Hiver") && unclear.err.contains("two.rebond"));
        QCOMPARE(runTool({QStringLiteral("figures"), path, QStringLiteral("--cohort"), QStringLiteral("ETE 2011")})
                     .status,
                 0);
        const auto unknown = runTool({QStringLiteral("figures"), path, QStringLiteral("--cohort"),
                                      QStringLiteral("Automne"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(unknown.status, 1);
        QCOMPARE(QString::fromUtf8(unknown.err),
                 QStringLiteral("“%1” holds no cohort named “Automne”. It holds: “Été 2011”, “Hiver”.\n").arg(path));
    }
};

REBOND_TEST(TestWrongCalls)
#include "tst_wrongcalls.moc"
