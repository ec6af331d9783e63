// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as people type them: a row that cannot be taken refuses the list with its line, its column and the reason; what
// is only unusual comes in. Played through the program, as a script does.
#include "toolrun.h"

#include "support/runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace rebond::test;

class TestBadRows : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_cohort;

    // status of the preview and its JSON, of a list in a file called liste.csv
    ToolRun import(const QByteArray &list, const QString &kind, const QStringList &more = {}) const
    {
        QFile file(m_folder.filePath(QStringLiteral("liste.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            return {};
        file.close();
        return runTool(QStringList{QStringLiteral("import"), m_cohort, file.fileName(), QStringLiteral("--kind"), kind,
                                   QStringLiteral("--json"), QStringLiteral("--today"), QStringLiteral("2013-01-15")}
                       + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cohort = m_folder.filePath(QStringLiteral("cohorte.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), m_cohort, QStringLiteral("--name"), QStringLiteral("Été")}).status, 0);
        const ToolRun members = import("Référence;Nom;Prénom;Courriel;Date d'entrée\r\n"
                                       "M1;Calvérac;Élodie;elodie@example.org;9/1/2012\r\n"
                                       "M2;Bastidon;Paul;paul@example.org;9/1/2012\r\n"
                                       "M3;Paul;Bastidon;;9/1/2012\r\nM4;Bastidon;Paul;;9/1/2012\r\n",
                                       QStringLiteral("members"));
        QCOMPARE(members.status, 0);
    }

    // Each row is counted once, whatever became of it: with those that repeat another the counts come to all of them.
    void theCountsComeToAllRows()
    {
        const QString cohort = m_folder.filePath(QStringLiteral("comptes.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), cohort, QStringLiteral("--name"), QStringLiteral("Été")}).status, 0);
        QFile list(m_folder.filePath(QStringLiteral("comptes.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Nom;Prénom;Courriel;Date d'entrée\r\n"
                   "Garbiol;Inès;;9/1/2012\r\n"
                   "Garbiol;Inès;;9/1/2012\r\n"    // says the same
                   "Iribar;Solange;;31/2/2012\r\n" // no such day
                   "Oriol;Noé;noe@example.org;9/1/2012\r\n"
                   "Oriol;Noémie;noe@example.org;9/1/2012\r\n" // the same person, called otherwise: both are refused
                   "Mirandole;Perle;;9/1/2012\r\n");
        list.close();
        const QStringList words{QStringLiteral("import"),  cohort,
                                list.fileName(),           QStringLiteral("--kind"),
                                QStringLiteral("members"), QStringLiteral("--skip-refused"),
                                QStringLiteral("--lang"),  QStringLiteral("en"),
                                QStringLiteral("--today"), QStringLiteral("2013-01-15")};
        const ToolRun first = runTool(words);
        QCOMPARE(first.status, 0);
        QVERIFY2(first.out.startsWith("Rows read: 6. Created: 2, updated: 0, unchanged: 0, repeated: 1, refused: 3.\n"),
                 first.out.constData());
        const ToolRun again = runTool(words);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.startsWith("Rows read: 6. Created: 0, updated: 0, unchanged: 2, repeated: 1, refused: 3.\n"),
                 again.out.constData());
    }

    void aRowThatIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("column"); // empty: the row as a whole
        QTest::addColumn<QString>("reason"); // a part of it, in English
        const auto row = [](const char *name, const char *kind, const QByteArray &list, int line, const char *column,
                            const char *reason) {
            QTest::newRow(name) << QString::fromUtf8(kind) << list << line << QString::fromUtf8(column)
                                << QString::fromUtf8(reason);
        };
        const QByteArray acts = "Date;Entreprise;Membres;Canal\r\n";
        const QByteArray members = "Nom;Prénom;Courriel;Date d'entrée\r\n";
        row("31 February", "outreach", acts + "31/02/2012;Acme;M1;courriel\r\n", 2, "Date",
            "“31/02/2012” is not a date: that month has only 29 days.");
        row("30 February, ISO", "outreach", acts + "2012-02-30;Acme;M1;courriel\r\n", 2, "Date", "is not a date");
        row("29 February of a common year", "outreach", acts + "29/2/2011;Acme;M1;courriel\r\n", 2, "Date",
            "is not a date");
        row("an American date", "outreach", acts + "2/13/2012;Acme;M1;courriel\r\n", 2, "Date", "is not a date");
        row("a year of five digits", "outreach", acts + "1/2/20120;Acme;M1;courriel\r\n", 2, "Date", "is not a date");
        row("a month in letters", "outreach", acts + "février 2012;Acme;M1;courriel\r\n", 2, "Date", "is not a date");
        row("a number as a date in CSV", "outreach", acts + "41000;Acme;M1;courriel\r\n", 2, "Date", "is not a date");
        row("two members of one name", "outreach", acts + "1/2/2012;Acme;Paul Bastidon;courriel\r\n", 2, "Membres",
            "is the name of two members: write the reference");
        row("the second of two members is ambiguous", "outreach", acts + "1/2/2012;Acme;M1|bastidon PAUL;courriel\r\n",
            2, "Membres", "is the name of two members");
        row("two members of one family name", "outreach", acts + "1/2/2012;Acme;BASTIDON;courriel\r\n", 2, "Membres",
            "Several members of the cohort are called “BASTIDON”: write the reference of the one who is meant "
            "(M2, M3, M4).");
        row("one member of that family name", "outreach", acts + "1/2/2012;Acme;Calvérac;courriel\r\n", 2, "Membres",
            "No member of the cohort is called “Calvérac”: write a reference, an e-mail address or the whole name.");
        row("nobody of that name", "outreach", acts + "1/2/2012;Acme;Zoé Personne;courriel\r\n", 2, "Membres",
            "No member of the cohort is called “Zoé Personne”");
        row("nobody's e-mail", "outreach", acts + "1/2/2012;Acme;zoe@example.org;courriel\r\n", 2, "Membres",
            "No member of the cohort is called “zoe@example.org”");
        row("no member where one acts", "outreach", acts + "1/2/2012;Acme;;courriel\r\n", 2, "Membres",
            "needs its member");
        row("a channel nobody knows", "outreach", acts + "1/2/2012;Acme;M1;pigeon\r\n", 2, "Canal",
            "“pigeon” is not known here. Write one of: Courriel, Téléphone");
        row("an empty company", "outreach", acts + "1/2/2012; \t ;M1;courriel\r\n", 2, "Entreprise",
            "“Entreprise” is empty: fill it in.");
        row("one cell too many", "outreach", acts + "1/2/2012;Acme;M1;courriel;;surplus\r\n", 2, "",
            "more cells than there are headings: “surplus”");
        row("the line is that of the file", "outreach",
            "Nos démarches\r\n\r\n" + acts
                + "1/2/2012;\"Acme\r\net fils\";M1;courriel\r\n\r\n31/2/2012;B;M1;courriel\r\n",
            7, "Date", "is not a date");
        row("a total at the bottom", "members", members + "A;B;;1/2/2012\r\nTotal : 1;;;\r\n", 3, "Prénom",
            "“Prénom” is empty");
        row("the headings again, as on each printed page", "members",
            members + "A;B;;1/2/2012\r\n" + members + "C;D;;1/2/2012\r\n", 3, "Courriel", "is not an e-mail address");
        row("twins, the second differs", "members", members + "A;B;;1/2/2012\r\nA;B;a@example.org;1/2/2012\r\n", 2, "",
            "Lines 2 and 3 are the same record with different contents");
        row("twins, the third differs", "members", // the second is equal to the first: it is not its twin
            members + "A;B;;1/2/2012\r\nA;B;;1/2/2012\r\nA;B;a@example.org;1/2/2012\r\n", 3, "",
            "Lines 3 and 4 are the same record with different contents");
        row("one reference, two people", "members",
            "Référence;Nom;Prénom;Date d'entrée\r\nM9;A;B;1/2/2012\r\nM9;C;D;1/2/2012\r\n", 3, "",
            "Lines 2 and 3 are the same record with different contents");
        row("an e-mail that is another's", "members",
            "Référence;Nom;Prénom;Courriel;Date d'entrée\r\nM9;A;B;paul@example.org;1/2/2012\r\n", 2, "Courriel",
            "is the e-mail address of Paul Bastidon already");
        row("a name that fits two", "members", "Nom;Prénom;Date d'entrée\r\nBastidon;Paul;9/1/2012\r\n", 2, "",
            "The row fits two records, M2 and M4");
        row("left before he came", "members", "Nom;Prénom;Date d'entrée;Date de sortie\r\nA;B;1/2/2012;31/1/2012\r\n",
            2, "Date de sortie", "before the date of entry");
        row("a number of social security", "members",
            "Nom;Prénom;Accroche;Date d'entrée\r\nA;B;1 84 12 76 451 089 46;1/2/2012\r\n", 2, "Accroche",
            "social security number");
        row("a number past all bounds", "members",
            "Nom;Prénom;Mobilité;Date d'entrée\r\nA;B;99999999999999999999;1/2/2012\r\n", 2, "Mobilité",
            "a number from 0 to 40000");
        row("a year of birth to come", "members",
            "Nom;Prénom;Année de naissance;Date d'entrée\r\nA;B;19999;1/2/2012\r\n", 2, "Année de naissance",
            "a number from 1900 to 2100");
        row("25 o'clock", "interviews", "Date;Heure;Membre;Entreprise\r\n1/2/2012;25h00;M1;Acme\r\n", 2, "Heure",
            "is not a time of day");
        row("an end before the beginning", "outcomes",
            "Membre;Type;Date d'effet;Fin prévue\r\nM1;CDD;1/2/2012;31/1/2012\r\n", 2, "Fin prévue",
            "before the first day");
        row("a check-point of no outcome", "checkpoints",
            "Membre;Date d'effet;Mois;Date;Résultat\r\nM1;1/2/2012;3;1/5/2012;Même poste\r\n", 2, "Date d'effet",
            "The member has no outcome that takes effect on 01/02/2012");
        row("a SIREN with a wrong digit", "companies", "Raison sociale;SIREN\r\nAcme;732829321\r\n", 2, "SIREN",
            "a digit is wrong");
    }
    void aRowThatIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, list);
        QFETCH(int, line);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        const QString file = m_folder.filePath(QStringLiteral("liste.csv"));
        QFile::remove(file);
        const Snapshot before = snapshotOf(m_folder.path());
        const ToolRun run = import(list, kind, {QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains("liste.csv") && run.err.endsWith(".\n"), run.err.constData());
        const QJsonObject answer = run.json();
        for (const char *count : {"created", "updated", "unchanged", "companies_created"})
            QCOMPARE(answer[QLatin1String(count)].toInt(-1), 0);
        bool isTold = false;
        const QJsonArray refused = answer[QStringLiteral("refused")].toArray();
        for (const auto &each : refused) {
            const QJsonObject one = each.toObject();
            isTold = isTold
                  || (one[QStringLiteral("line")].toInt() == line
                      && (column.isEmpty() ? one[QStringLiteral("column")].isNull()
                                           : one[QStringLiteral("column")].toString() == column)
                      && one[QStringLiteral("reason")].toString().contains(reason));
        }
        QVERIFY2(isTold, run.out.constData());
        const ToolRun french = import(list, kind);
        QCOMPARE(french.status, 1);
        QVERIFY2(!french.err.contains("was not imported"), french.err.constData()); // not half in English
        QFile::remove(file);
        QCOMPARE(snapshotOf(m_folder.path()), before);
    }

    void whatIsOnlyUnusualComesIn_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("created");
        QTest::addColumn<QStringList>("unknown");
        const auto row = [](const char *name, const QByteArray &list, int created = 1,
                            const QStringList &unknown = {}) { QTest::newRow(name) << list << created << unknown; };
        const QByteArray two = "Nom;Prénom;Accroche;Date d'entrée\nA;B;x;1/2/2012\nC;D;y;1/2/2012\n";
        row("a mark of order", "\xEF\xBB\xBF" + two, 2);
        row("line ends of old Macs", QByteArray(two).replace('\n', '\r'), 2);
        row("line ends of three systems", "Nom;Prénom;Date d'entrée\r\nA;B;1/2/2012\rC;D;1/2/2012\nE;F;1/2/2012", 3);
        row("tabs", QByteArray(two).replace(';', '\t'), 2);
        row("bars", QByteArray(two).replace(';', '|'), 2);
        row("commas", QByteArray(two).replace(';', ','), 2);
        row("separators behind every row", QByteArray(two).replace("\n", ";;;\n"), 2);
        row("separators behind the rows only", "Nom;Prénom;Date d'entrée\nA;B;1/2/2012;;;\n");
        row("short rows", "Nom;Prénom;Date d'entrée;Courriel;Ville\nA;B;1/2/2012\n");
        row("a title in one wide cell", "Liste des inscrits;;;\n;;;\n" + two, 2);
        row("two lines of headings", "Identité;;Projet;Dates\n" + two, 2);
        row("a line end within a cell",
            "Nom;Prénom;Accroche;Date d'entrée\nA;B;\"deux\r\nlignes; \"\"et\"\" un point\";1/2/2012\n");
        row("a quote within a cell", "Nom;Prénom;Date d'entrée\nA \"x\" y;B\"r;1/2/2012\n");
        row("formulas", "Nom;Prénom;Accroche;Date d'entrée\n=1+1;+B;'@SOMME(A1);1/2/2012\n");
        row("twice the same row", "Nom;Prénom;Date d'entrée\nA;B;1/2/2012\nA ; B;01.02.12\n", 1);
        row("a column nobody knows", "Nom;Prénom;Casier;Date d'entrée\nA;B;12;1/2/2012\n", 1,
            {QStringLiteral("Casier")});
        row("English headings", "reference,family_name,given_name,joined_on\nR1,A,B,2012-02-01\n");
        row("headings and nothing", "Nom;Prénom;Date d'entrée\n", 0);
        row("a line that names the separator", "sep=,\nNom,Prénom,Date d'entrée\nA,B,1/2/2012\n");
        row("Windows-1252 with a euro", "Nom;Pr\xE9nom;Date d'entr\xE9"
                                        "e\nA \x80;B;1/2/2012\n");
    }
    void whatIsOnlyUnusualComesIn()
    {
        QFETCH(QByteArray, list);
        QFETCH(int, created);
        QFETCH(QStringList, unknown);
        const ToolRun run = import(list, QStringLiteral("members"), {QStringLiteral("--dry-run")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject answer = run.json();
        QCOMPARE(answer[QStringLiteral("created")].toInt(), created);
        QCOMPARE(answer[QStringLiteral("refused_rows")].toInt(), 0);
        QCOMPARE(answer[QStringLiteral("unknown_columns")].toVariant().toStringList(), unknown);
    }
};

REBOND_TEST(TestBadRows)
#include "tst_badrows.moc"
