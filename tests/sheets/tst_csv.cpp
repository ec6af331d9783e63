// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvreader.h"

#include "making.h"
#include "support/runner.h"

#include <QBuffer>

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

QByteArray utf16(const QString &text, bool isBigEndian, bool hasMark)
{
    QByteArray bytes;
    for (const QChar c : (hasMark ? QString(QChar(0xFEFF)) : QString()) + text) {
        const char high = static_cast<char>(c.row());
        const char low = static_cast<char>(c.cell());
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRowsWithTheirNumbers_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &file, std::initializer_list<const char *> rows) {
            QTest::newRow(name) << file << lines(rows);
        };
        row("two rows", "a;b\nc;d\n", {"1/1: a·b", "2/2: c·d"});
        row("no line end at the end", "a;b\nc;d", {"1/1: a·b", "2/2: c·d"});
        row("CR LF", "a;b\r\nc;d\r\n", {"1/1: a·b", "2/2: c·d"});
        row("CR", "a;b\rc;d\r", {"1/1: a·b", "2/2: c·d"});
        row("mixed line ends", "a;1\rb;2\r\nc;3\nd;4\r\r\ne;5",
            {"1/1: a·1", "2/2: b·2", "3/3: c·3", "4/4: d·4", "6/6: e·5"});
        row("blank lines count but are not given", "\n\na;b\n;;\n  ; \nc;d\n\n", {"3/3: a·b", "6/6: c·d"});
        row("no-break spaces are blank", "a;b\n\xC2\xA0;\nc;d", {"1/1: a·b", "3/3: c·d"});
        row("empty cells at the end are dropped", "a;b;;\n;c;;;\n", {"1/1: a·b", "2/2: ·c"});
        row("spaces are kept", " a ; b\n", {"1/1:  a · b"});
        row("quotes", "\"a;b\";\"c\"\"d\"\n\"\";e\n", {"1/1: a;b·c\"d", "2/2: ·e"});
        row("quoted line ends count as lines", "a;\"b\nc\r\nd\re\"\nf;g\n", {"1/1: a·b\nc\r\nd\re", "5/2: f·g"});
        row("CR at the end of a quoted cell", "\"a\r\";b\nc;d", {"1/1: a\r·b", "3/2: c·d"});
        row("LF first in a quoted cell after a CR", "a;b\r\"\nc\";d\n", {"1/1: a·b", "2/2: \nc·d"});
        row("quote within an unquoted cell", "a\"b;5\" x 3\"\nc;d", {"1/1: a\"b·5\" x 3\"", "2/2: c·d"});
        row("text after a closing quote", "\"a\"b;\"c\" \nd;\"e\"\"\"", {"1/1: ab·c ", "2/2: d·e\""});
        row("only a quoted empty cell", "a;b\n\"\"\nc;d", {"1/1: a·b", "3/3: c·d"});
        row("tabs", "a\tb\n1\t2\n", {"1/1: a·b", "2/2: 1·2"});
        row("commas", "a,b\n1,2\n", {"1/1: a·b", "2/2: 1·2"});
        row("bars", "a|b\n1|2\n", {"1/1: a·b", "2/2: 1·2"});
        row("one column", "a\nb\n", {"1/1: a", "2/2: b"});
        row("sep= line", "sep=,\r\na;b,c\r\n", {"2/1: a;b·c"});
        row("SEP= of another separator", "SEP=^\na;b^c\n", {"2/1: a;b·c"});
        row("quoted sep= line", "\"sep=\t\"\na;b\tc\n", {"2/1: a;b·c"});
        row("sep= that is a heading", "sep=;b\nc;d\n", {"1/1: sep=·b", "2/2: c·d"});
        row("sep= line with a byte order mark", "\xEF\xBB\xBFsep=;\na;b\n", {"2/1: a·b"});
        row("sep= line alone", "sep=;", {});
        row("byte order mark alone", "\xEF\xBB\xBF", {});
        row("only blank lines", "\n\r\n;;\n", {});
        row("U+FEFF within", "a;b\nc\xEF\xBB\xBF;d\n", {"1/1: a·b", "2/2: c\uFEFF·d"});
    }
    void readsRowsWithTheirNumbers()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, rows);
        QCOMPARE(readShown(file), rows);
    }

    void recognisesTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QString>("cell");
        const QString text = QStringLiteral("Prénom;Métier\nZoé;Chef d’œuvre à 5 €\n");
        const QString cell = QStringLiteral("Chef d’œuvre à 5 €");
        QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << cell;
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << Encoding::Utf8 << cell;
        QTest::newRow("UTF-16 LE with mark") << utf16(text, false, true) << Encoding::Utf16LittleEndian << cell;
        QTest::newRow("UTF-16 BE with mark") << utf16(text, true, true) << Encoding::Utf16BigEndian << cell;
        QTest::newRow("UTF-16 LE") << utf16(text, false, false) << Encoding::Utf16LittleEndian << cell;
        QTest::newRow("UTF-16 BE") << utf16(text, true, false) << Encoding::Utf16BigEndian << cell;
        QTest::newRow("Windows-1252") << QByteArray("Pr\xE9nom;M\xE9tier\nZo\xE9;Chef d\x92\x9Cuvre \xE0 5 \x80\n")
                                      << Encoding::Windows1252 << cell;
        QTest::newRow("one byte that is not UTF-8") << QByteArray("Nom;Ville\nZo\xC3\xA9;Orl\xE9"
                                                                  "ans\n")
                                                    << Encoding::Windows1252 << QStringLiteral("Orléans");
        QTest::newRow("cut off UTF-8") << QByteArray("Nom;Ville\nZo;Orl\xC3") << Encoding::Windows1252
                                       << QStringLiteral("OrlÃ");
        QTest::newRow("emoji in UTF-16") << utf16(QStringLiteral("Nom;Note\nZoé;😀 bien\n"), false, false)
                                         << Encoding::Utf16LittleEndian << QStringLiteral("😀 bien");
    }
    void recognisesTheEncoding()
    {
        QFETCH(QByteArray, file);
        const auto table = readBytes(file);
        QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
        QTEST(table->origin.encoding, "encoding");
        QCOMPARE(table->rows.size(), 2);
        QTEST(table->rows[1].text(1).toString(), "cell");
    }

    void recognisesTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QChar>("separator");
        const auto row = [](const char *name, const QByteArray &file, char16_t separator) {
            QTest::newRow(name) << file << QChar(separator);
        };
        row("commas in sentences", "Nom;Notes\nDupont;vient, puis part, puis revient\nDurand;oui, non\n", u';');
        row("decimal commas", "Date;Heures;Taux\n1/2/2011;35,5;1,5\n1/3/2011;20,5;1,75\n", u';');
        row("bars in lists", "Nom,Secteur,Ville\nA,Informatique|Conseil,Nice\nB,Industrie|Bois,Nice\n", u',');
        row("semicolons in quotes", "\"Nom\",\"Notes\"\n\"A\",\"x;y;z\"\n\"B\",\"x;y;z\"\n", u',');
        row("line ends in quotes", "Nom\tNotes\nA\t\"un;\ndeux;\ntrois;\"\n", u'\t');
        row("title above", "Liste des membres, cohorte 06, juin\n\nNom;Prénom;Ville\nA;B;C\nD;E;F\n", u';');
        row("title with separators behind", "Liste;;;\nNom;Prénom;Ville;CP\nA;B;C;D\n", u';');
        row("ragged rows with decimal commas", "a;b;c;d;e;f;g\n1,5;2\n1,5;2;3;4\n1,5;2;3;4;5;6\n1,5;2;3\n", u';');
        row("only headings", "Référence,Nom,Prénom\n", u',');
        row("only headings with a comma in one", "Nom, usuel;Prénom;Ville\n", u';');
        row("a date and a sentence", "Date;Compte rendu\n12/06/2011;Bien, très bien\n13/06/2011;Oui, on rappelle\n",
            u';');
        row("nothing to tell by", "Nom\nDupont\n", u';');
        row("tabs with commas and semicolons", "Nom\tNotes\nA\tb, c; d\nE\tf, g; h\n", u'\t');
    }
    void recognisesTheSeparator()
    {
        QFETCH(QByteArray, file);
        const auto table = readBytes(file);
        QVERIFY(table.has_value());
        QTEST(table->origin.separator, "separator");
        QTEST(guessSeparator(QString::fromUtf8(file), true), "separator");
    }

    void takesTheSeparatorAndEncodingAsked()
    {
        QCOMPARE(readShown("a;b,c\n", {{}, u',', {}}), lines({"1/1: a;b·c"}));
        QCOMPARE(readShown("a;\xC3\xA9\n", {{}, {}, Encoding::Windows1252}), lines({"1/1: a·Ã©"}));
        QCOMPARE(readShown("sep=;\na;b,c\n", {{}, u',', {}}), lines({"2/1: a;b·c"}));
    }

    void refusesWithFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QByteArray &file, std::initializer_list<const char *> words) {
            QTest::newRow(name) << file << lines(words);
        };
        row("quote never closed", "a;b\nc;\"d\ne;f\n", {"essai", "line 2", "never closed"});
        row("quote never closed, far into the file", "a;b\n\"x\ny\";z\nc;\"d\ne;f\n",
            {"essai", "line 4", "never closed"});
        row("zero character", QByteArray("a;b\nccccccccccccccccccccccccccccccccc;d\0e\n", 40),
            {"essai", "line 2", "column 2", "zero"});
        row("zero character in quotes", QByteArray("a;b\ncccccccccccccccccccccccc;\"\nd\0e\"\n", 36),
            {"essai", "line 3", "column 2"});
        row("zero character in UTF-16", utf16(QStringLiteral("a;b\nc") + QChar(QChar::Null) + u'\n', false, true),
            {"essai", "line 2", "zero"});
        row("half a surrogate pair", utf16(QStringLiteral("a;b\nc") + QChar(0xD83D) + u'd', false, true),
            {"essai", "UTF-16"});
        row("UTF-16 cut within a character", utf16(QStringLiteral("a;b\nc;d"), false, true).chopped(1),
            {"essai", "UTF-16", "line 2"});
        row("cell too long", "a;b\nc;" + QByteArray(kMaxCellBytes + 1, 'x') + "\n",
            {"essai", "line 2", "column 2", "1 MiB"});
        row("accented cell too long", "a;b\nc;" + QByteArray("\xC3\xA9").repeated(kMaxCellBytes / 2) + "x\n",
            {"line 2", "column 2", "1 MiB"});
        row("quoted cell too long", "a;b\nc;\"" + QByteArray(kMaxCellBytes + 1, 'x') + "\n",
            {"essai", "line 2", "column 2", "quotation mark"});
        row("a column too many", "a\n" + QByteArray(";").repeated(kMaxColumns) + "b\n",
            {"essai", "line 2", "1,000 columns"});
        row("a sheet's name", "a;b\n", {"essai", "no sheets", "Feuille2"});
    }
    void refusesWithFileAndLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QStringList, words);
        const bool asksForSheet = words.contains(QStringLiteral("Feuille2"));
        const QString sentence = refusalOf(file, {asksForSheet ? QStringLiteral("Feuille2") : QString(), {}, {}});
        for (const QString &word : words)
            QVERIFY2(sentence.contains(word), qPrintable(QStringLiteral("'%1' lacks '%2'").arg(sentence, word)));
        QVERIFY(sentence.endsWith(u'.'));
    }

    void takesWhatJustFits()
    {
        const auto wide = readBytes("a\n" + QByteArray("b;").repeated(kMaxColumns) + "\n");
        QVERIFY(wide.has_value());
        QCOMPARE(wide->rows[1].size(), kMaxColumns);
        const auto blankBeyond = readBytes("a;b" + QByteArray(";").repeated(20'000) + "\n");
        QVERIFY(blankBeyond.has_value());
        QCOMPARE(blankBeyond->rows[0].size(), 2);
        const auto longest = readBytes("a;b\nc;" + QByteArray(kMaxCellBytes, 'x') + "\n");
        QVERIFY(longest.has_value());
        QCOMPARE(longest->rows[1].text(1).size(), kMaxCellBytes);
    }

    void countsRows()
    {
        const auto count = [](int rows, int blank) {
            QByteArray bytes = "a;b\n" + QByteArray("x;1\n").repeated(rows) + QByteArray("\n").repeated(blank);
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            SilentTask task;
            qint64 given = 0;
            const auto origin = forEachRow(
                buffer, QStringLiteral("essai"), {},
                [&](const Row &) {
                    ++given;
                    return Done();
                },
                task);
            return origin ? given : -1;
        };
        QCOMPARE(count(1'000'000, 0), 1'000'001); // with the headings
        QCOMPARE(count(1'000'001, 0), -1);
        QCOMPARE(count(10, 40'000), 11);
        QCOMPARE(count(10, 1'100'000), -1);
    }

    void anErrorOfTheSinkStopsTheReading()
    {
        QByteArray bytes = QByteArray("a;b\n").repeated(1000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        SilentTask task;
        int given = 0;
        const auto origin = forEachRow(
            buffer, QStringLiteral("essai"), {},
            [&](const Row &) -> Done {
                if (++given == 3)
                    return rebond::fail(Error::Kind::Conflict, QStringLiteral("Stop."));
                return {};
            },
            task);
        QVERIFY(!origin);
        QCOMPARE(origin.error().kind, Error::Kind::Conflict);
        QCOMPARE(given, 3);
    }

    void canBeCancelled()
    {
        class Impatient final : public TaskContext
        {
        public:
            void step(qint64 done, qint64 total, const QString &) override
            {
                ++steps;
                inRange = inRange && done > 0 && done <= total;
            }
            bool isCancelled() const override { return steps >= 2; }
            int steps = 0;
            bool inRange = true;
        };
        QByteArray bytes = QByteArray("abcdefgh;bcdefghi\n").repeated(200'000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Impatient task;
        qint64 given = 0;
        const auto origin = forEachRow(
            buffer, QStringLiteral("essai"), {},
            [&](const Row &) {
                ++given;
                return Done();
            },
            task);
        QVERIFY(!origin);
        QCOMPARE(origin.error().kind, Error::Kind::Cancelled);
        QVERIFY(given < 100'000);
        QVERIFY(task.inRange);
    }

    // Wherever the pieces of a file are cut, the rows are the same.
    void piecesDoNotMatter()
    {
        Chance chance(11);
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = chance.below(30); i >= 0; --i)
                text += chance.text() + (chance.below(3) == 0 ? QStringLiteral("\r\n") : QStringLiteral(";"));
            QList<Row> whole;
            QList<Row> pieces;
            const RowSink toWhole = [&](const Row &row) {
                whole += row.squeezed();
                return Done();
            };
            const RowSink toPieces = [&](const Row &row) {
                pieces += row.squeezed();
                return Done();
            };
            CsvParser one(QStringLiteral("essai"), u';', toWhole);
            const Done first = one.feed(text);
            const Done firstEnd = first ? one.finish() : first;
            CsvParser many(QStringLiteral("essai"), u';', toPieces);
            Done second;
            for (qsizetype i = 0; i < text.size() && second;) {
                const qsizetype length = std::min<qsizetype>(1 + chance.below(3), text.size() - i);
                second = many.feed(QStringView(text).sliced(i, length));
                i += length;
            }
            if (second)
                second = many.finish();
            QCOMPARE(shown(pieces), shown(whole));
            QCOMPARE(second.has_value(), firstEnd.has_value());
        }
    }
};

REBOND_TEST(TestCsv)
#include "tst_csv.moc"
