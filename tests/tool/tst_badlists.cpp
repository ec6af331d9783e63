// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is given to import in place of a list ends in 1, soon and in little memory, with one sentence that says what,
// where and what to do, in both languages; the cohort file and its folder stay as they were.
#include "badfiles.h"
#include "toolrun.h"

#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace rebond::test;

namespace {

using Maker = std::function<void(QFile &)>; // writes the list

const QByteArray kHeadings = "Date;Entreprise;Membres;Canal\r\n";

Maker bytes(const QByteArray &content)
{
    return [content](QFile &file) { file.write(content); };
}

// The same text again and again.
Maker repeated(const QByteArray &unit, int mebibytes)
{
    return [unit, mebibytes](QFile &file) {
        const QByteArray block = unit.repeated((1 << 20) / static_cast<int>(unit.size()));
        for (int i = 0; i < mebibytes; ++i)
            file.write(block);
    };
}

Maker made(QByteArray (*make)())
{
    return [make](QFile &file) { file.write(make()); };
}

QByteArray tenThousandColumns()
{
    QByteArray headings = kHeadings.trimmed();
    for (int i = 4; i < 10'000; ++i)
        headings += ";Colonne " + QByteArray::number(i);
    return headings + "\r\n";
}

QByteArray tenThousandCells()
{
    QByteArray cells;
    for (int i = 0; i < 10'000; ++i)
        cells += "<c t=\"inlineStr\"><is><t>Colonne " + QByteArray::number(i) + "</t></is></c>";
    return xlsxOf("<row>" + cells + "</row>");
}

QByteArray tenThousandRepeatedCells()
{
    return odsOf("<table:table-row><table:table-cell table:number-columns-repeated=\"10000\">"
                 "<text:p>Colonne</text:p></table:table-cell></table:table-row>");
}

QByteArray bombOfSpaces()
{
    return xlsxOf(QByteArray(120 << 20, ' '));
}

// A few bytes that say: a thousand columns of a long text, a million times.
QByteArray bombOfRepeats()
{
    return odsOf("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                 " table:number-columns-repeated=\"1000\"><text:p>"
                 + QByteArray(1000, 'x') + "</text:p></table:table-cell></table:table-row>");
}

QByteArray laughsInXlsx()
{
    return xlsxOf("<row><c t=\"inlineStr\"><is><t>&lol9;</t></is></c></row>", billionLaughs());
}

QByteArray laughsInOds()
{
    return odsOf("<table:table-row><table:table-cell><text:p>&lol9;</text:p></table:table-cell></table:table-row>",
                 billionLaughs());
}

QByteArray externalInXlsx()
{
    return xlsxOf("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>", externalEntity());
}

QByteArray externalInOds()
{
    return odsOf("<table:table-row><table:table-cell><text:p>&x;</text:p></table:table-cell></table:table-row>",
                 externalEntity());
}

QByteArray unknownEntityInOds()
{
    return odsOf("<table:table-row><table:table-cell><text:p>&x;</text:p></table:table-cell></table:table-row>");
}

QByteArray halfOf(const QByteArray &whole)
{
    return whole.first(whole.size() / 2);
}

} // namespace
Q_DECLARE_METATYPE(Maker)

class TestBadLists : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_cohort;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Both languages, one for good and one as a preview; answers the sentences.
    QList<QByteArray> refuse(const QStringList &words, int expected = 1) const
    {
        const Snapshot before = snapshotOf(m_folder.path());
        QList<QByteArray> sentences;
        const QList<QStringList> ways = {{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--json")},
                                         {QStringLiteral("--dry-run")}};
        for (const QStringList &way : ways) {
            const ToolRun run = runTool(QStringList{QStringLiteral("import"), m_cohort} + words + way);
            if (run.status != expected)
                sentences += "status " + QByteArray::number(run.status) + ": " + run.err;
            else if (run.err.count('\n') != 1 || !run.err.endsWith(".\n"))
                sentences += "not one sentence: " + run.err;
            else if (run.err.contains("%1") || run.err.contains("%n"))
                sentences += "a hole in the sentence: " + run.err;
            else
                sentences += run.err.trimmed();
            if (way.contains(QStringLiteral("--json")) && !run.out.isEmpty() && run.json().isEmpty())
                sentences.last() += " (no JSON)";
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
            if (run.seconds > 10)
                sentences.last() += " (took " + QByteArray::number(run.seconds) + " s)";
            if (memoryPeakOfRuns() > 300 << 20)
                sentences.last() += " (took " + QByteArray::number(memoryPeakOfRuns() >> 20) + " MiB)";
#endif
        }
        if (snapshotOf(m_folder.path()) != before)
            sentences = {"the folder is not as it was", "le dossier n’est pas comme il était"};
        return sentences;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_cohort = path(QStringLiteral("cohorte.rebond"));
        QCOMPARE(runTool({QStringLiteral("new"), m_cohort, QStringLiteral("--name"), QStringLiteral("Été")}).status, 0);
        QFile members(path(QStringLiteral("membres.csv")));
        QVERIFY(members.open(QIODevice::WriteOnly));
        members.write("Référence;Nom;Prénom;Courriel;Date d'entrée\r\n"
                      "M1;Calvérac;Élodie;elodie@example.org;9/1/2012\r\n"
                      "M2;Bastidon;Paul;;9/1/2012\r\nM3;Paul;Bastidon;;9/1/2012\r\n");
        members.close();
        QCOMPARE(runTool({QStringLiteral("import"), m_cohort, members.fileName(), QStringLiteral("--kind"),
                          QStringLiteral("members")})
                     .status,
                 0);
    }

    void noListAtAll_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const auto row = [](const char *name, const char *file, const Maker &make, const char *english,
                            const char *french) {
            QTest::newRow(name) << QString::fromUtf8(file) << make << QString::fromUtf8(english)
                                << QString::fromUtf8(french);
        };
        row("an empty file", "vide.csv", bytes({}), "is empty", "est vide");
        row("a PDF as CSV", "bilan.csv", bytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n"), "PDF document",
            "PDF");
        row("a JPEG as CSV", "photo.csv", bytes(QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20)),
            "picture", "image");
        row("a JPEG as .xlsx", "photo.xlsx",
            bytes(QByteArray("\xFF\xD8\xFF\xE1\0\x10"
                             "Exif\0\0",
                             12)),
            "picture", "image");
        row("zeros as CSV", "zéros.csv", bytes(QByteArray(100'000, '\0')), "not a text file", "texte");
        row("an .xlsx with a password", "secret.xlsx", made(encryptedXlsx), "protected by a password", "mot de passe");
        row("an .ods with a password", "secret.ods", made(encryptedOds), "protected by a password", "mot de passe");
        row("half an .xlsx", "moitié.xlsx", bytes(halfOf(xlsxOf("<row/>"))), "damaged or incomplete", "incomplet");
        row("half an .ods", "moitié.ods", bytes(halfOf(odsOf({}))), "damaged or incomplete", "incomplet");
        row("a zip of other things", "photos.xlsx", bytes(zipOf({{"photo.jpg", "x"}})), "archive", "archive");
        row("an .xlsx of 120 MB of spaces", "bombe.xlsx", made(bombOfSpaces), "more data than", "données");
        row("an .ods of a million repeats", "bombe.ods", made(bombOfRepeats), "more data than", "données");
        row("a billion laughs in .xlsx", "rires.xlsx", made(laughsInXlsx), "document type", "type de document");
        row("a billion laughs in .ods", "rires.ods", made(laughsInOds), "document type", "type de document");
        row("an external entity in .xlsx", "dehors.xlsx", made(externalInXlsx), "document type", "type de document");
        row("an external entity in .ods", "dehors.ods", made(externalInOds), "document type", "type de document");
        row("an entity nobody declared", "inconnue.ods", made(unknownEntityInOds), "damaged in its part content.xml",
            "content.xml");
        row("a zero in the headings", "nul1.csv", bytes(QByteArray("Date;\0Entreprise;Membres;Canal\r\n", 32)),
            "line 1, column 2", "ligne 1, colonne 2");
        row("a zero in a cell", "nul2.csv", bytes(kHeadings + QByteArray("1/2/2012;A\0B;M1;courriel\r\n", 25)),
            "line 2, column 2", "ligne 2, colonne 2");
        row("a line of 200 MB", "long.csv", repeated("abcdefghij", 200), "line 1, column 1", "ligne 1, colonne 1");
        row("a quoted line of 200 MB", "long2.csv", repeated("\"abcdefghi", 200), "line 1, column 1",
            "ligne 1, colonne 1");
        row(
            "a second line of 200 MB", "long3.csv",
            [](QFile &file) {
                file.write(kHeadings + "1/2/2012;");
                repeated("abcdefghij", 200)(file);
            },
            "line 2, column 2", "ligne 2, colonne 2");
        row("200 MB of separators", "points.csv", repeated(";;;;;;;;;;", 200), "holds no row", "aucune ligne");
        row("200 MB of cells in a line", "cellules.csv", repeated("a;b;c;d;e;", 200), "1,000 columns", "colonnes");
        row("200 MB of line ends", "lignes.csv", repeated("\r\n", 200), "1,000,000 rows", "lignes");
        row("10,000 columns in CSV", "large.csv", made(tenThousandColumns), "line 1 has more than 1,000 columns",
            "ligne 1");
        row("10,000 columns in .xlsx", "large.xlsx", made(tenThousandCells), "line 1 has more than 1,000 columns",
            "ligne 1");
        row("10,000 columns in .ods", "large.ods", made(tenThousandRepeatedCells), "line 1 has more than 1,000 columns",
            "ligne 1");
        row("a quote that is never closed", "guillemet.csv", bytes(kHeadings + "1/2/2012;\"A;M1;courriel\r\n"),
            "line 2 is never closed", "ligne 2");
        row("a mark of order and nothing", "marque.csv", bytes("\xEF\xBB\xBF"), "holds no row", "aucune ligne");
        row("blank lines", "blancs.csv", bytes("\r\n \r\n;;\r\n"), "holds no row", "aucune ligne");
        row("half a character of UTF-16", "utf16.csv",
            bytes(QByteArray("\xFF\xFE"
                             "D\0a\0t\0e\0;\0x",
                             13)),
            "UTF-16", "UTF-16");
        row("no column of a list", "autre.csv", bytes("Bonjour;tout\r\nun;monde\r\n"), "The column “Date” is missing",
            "« Date »");
        row("two columns for one field", "deux.csv",
            bytes("Date;Entreprise;Société;Membres;Canal\r\n1/2/2012;A;B;M1;courriel\r\n"),
            "The columns “Entreprise” and “Société” are both taken", "« Entreprise »");
        row("a column missing", "sans.csv", bytes("Date;Entreprise;Membres\r\n1/2/2012;A;M1\r\n"),
            "The column “Canal” is missing", "« Canal »");
    }
    void noListAtAll()
    {
        QFETCH(QString, file);
        QFETCH(Maker, make);
        QFETCH(QString, english);
        QFETCH(QString, french);
        QFile list(path(file));
        QVERIFY(list.open(QIODevice::WriteOnly));
        make(list);
        list.close();
        const QList<QByteArray> sentences = refuse(
            {list.fileName(), QStringLiteral("--kind"), QStringLiteral("outreach")});
        QVERIFY(list.remove());
        for (const QByteArray &sentence : sentences)
            QVERIFY2(sentence.contains(file.toUtf8()), sentence.constData());
        QVERIFY2(sentences[0].contains(english.toUtf8()), sentences[0].constData());
        const QString inFrench = QString::fromUtf8(sentences[1]).replace(QChar(0x202F), u' ');
        QVERIFY2(inFrench.contains(french), sentences[1].constData());
        QVERIFY2(sentences[0] != sentences[1] || french.isEmpty(), sentences[1].constData());
    }
};

REBOND_TEST(TestBadLists)
#include "tst_badlists.moc"
