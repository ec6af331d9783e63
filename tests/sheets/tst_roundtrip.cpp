// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read back equal: random tables through every format, separator, encoding and line end.
#include "sheets/writer.h"

#include "making.h"
#include "sheets/guard.h"
#include "support/rounds.h"
#include "support/runner.h"

#include <QBuffer>

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

// Plain CSV by other programs than ours.
QString csvText(const QList<Row> &rows, QChar separator, const QString &lineEnd, bool quotesAll)
{
    QString text;
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < std::max<qsizetype>(row.size(), 2); ++i) {
            QString cell = row.text(i).toString();
            const bool needs = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n')
                            || cell.contains(u'\r');
            if (quotesAll || needs)
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            text += (i > 0 ? QString(separator) : QString()) + cell;
        }
        text += lineEnd;
    }
    return text;
}

QByteArray encoded(const QString &text, Encoding encoding, bool hasMark)
{
    QByteArray bytes;
    switch (encoding) {
    case Encoding::Utf8: return (hasMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    case Encoding::Windows1252:
        for (const QChar c : text)
            bytes += c == u'€' ? '\x80' : c == u'Œ' ? '\x8C' : c == u'’' ? '\x92' : static_cast<char>(c.cell());
        return bytes;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        for (const QChar c : (hasMark ? QString(QChar(0xFEFF)) : QString()) + text) {
            const bool isBig = encoding == Encoding::Utf16BigEndian;
            bytes.append(static_cast<char>(isBig ? c.row() : c.cell()))
                .append(static_cast<char>(isBig ? c.cell() : c.row()));
        }
        return bytes;
    }
    return bytes;
}

QList<Row> stripped(const QList<Row> &rows, const QString &unwanted)
{
    QList<Row> kept;
    for (const Row &row : rows) {
        Row copy;
        for (qsizetype i = 0; i < row.size(); ++i)
            copy.append(row.text(i).toString().remove(unwanted), row.kind(i));
        kept += copy;
    }
    return kept;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvOfAnyMake_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<bool>("hasMark");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("lineEnd");
        const std::pair<const char *, QChar> separators[] = {{"semicolon", u';'},
                                                             {"comma", u','},
                                                             {"tab", u'\t'},
                                                             {"bar", u'|'}};
        const std::pair<const char *, QString> lineEnds[] = {{"LF", QStringLiteral("\n")},
                                                             {"CR LF", QStringLiteral("\r\n")},
                                                             {"CR", QStringLiteral("\r")}};
        const std::tuple<const char *, Encoding, bool> encodings[] = {{"UTF-8", Encoding::Utf8, false},
                                                                      {"UTF-8 with mark", Encoding::Utf8, true},
                                                                      {"Windows-1252", Encoding::Windows1252, false},
                                                                      {"UTF-16 LE", Encoding::Utf16LittleEndian, true},
                                                                      {"UTF-16 BE", Encoding::Utf16BigEndian, true}};
        for (const auto &[encodingName, encoding, hasMark] : encodings) {
            for (const auto &[separatorName, separator] : separators) {
                for (const auto &[lineEndName, lineEnd] : lineEnds)
                    QTest::addRow("%s, %s, %s", encodingName, separatorName, lineEndName)
                        << encoding << hasMark << separator << lineEnd;
            }
        }
    }
    void csvOfAnyMake()
    {
        QFETCH(Encoding, encoding);
        QFETCH(bool, hasMark);
        QFETCH(QChar, separator);
        QFETCH(QString, lineEnd);
        Chance chance(23);
        int rowsSeen = 0;
        for (int round = 0; round < 150; ++round) {
            QList<Row> rows = chance.table(false);
            if (encoding == Encoding::Windows1252)
                rows = stripped(rows, QStringLiteral("😀"));
            const QByteArray file = encoded(csvText(rows, separator, lineEnd, chance.below(2) == 0), encoding, hasMark);
            if (file.isEmpty())
                continue;
            // With so few and so odd rows nothing can be recognised: what is asked for here is that nothing is lost.
            const auto table = readBytes(file, {{}, separator, encoding});
            QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
            QCOMPARE(table->rows, withoutBlank(rows));
            rowsSeen += static_cast<int>(table->rows.size());
        }
        QVERIFY(rowsSeen > 300);
    }

    void csvOfOurs()
    {
        Chance chance(29);
        for (int round = 0; round < rebond::test::rounds(3'000); ++round) {
            QList<Row> rows = chance.table(true);
            Row headings(lines({"Référence", "Nom", "Prénom", "Courriel", "Téléphone", "Notes"}));
            rows.prepend(headings);
            const QByteArray file = writeCsv(rows);
            QVERIFY(file.startsWith("\xEF\xBB\xBFR\xC3\xA9"
                                    "f\xC3\xA9rence;Nom;"));
            QVERIFY(file.endsWith("\r\n"));
            const auto table = readBytes(file, {{}, u';', {}});
            QVERIFY(table.has_value());
            const QList<Row> expected = withoutBlank(rows);
            QCOMPARE(table->rows.size(), expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i)
                QCOMPARE(table->rows[i].texts(), expected[i].texts());
        }
    }

    void csvIsWrittenAsSaid()
    {
        const QByteArray file = writeCsv(
            {Row({u"a", u"b", u"c"}), Row({u"x;y", u"dit \"oui\""}), Row({u"l1\nl2", u" ", u"é"})});
        QCOMPARE(file, QByteArray("\xEF\xBB\xBF"
                                  "a;b;c\r\n\"x;y\";\"dit \"\"oui\"\"\";\r\n\"l1\nl2\"; ;\xC3\xA9\r\n"));
        QCOMPARE(writeCsv({}), QByteArray("\xEF\xBB\xBF"));
    }

    void csvWriterTellsOfAFullDevice()
    {
        class Full final : public QIODevice
        {
        public:
            qint64 readData(char *, qint64) override { return -1; }
            qint64 writeData(const char *, qint64 size) override { return std::min<qint64>(size, 10); }
        };
        Full device;
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        CsvWriter writer(device);
        QVERIFY(writer.write(Row({u"abcdefghij", u"klmnop"})).has_value());
        const Done done = writer.finish();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
    }

    void guardedCellsComeBack()
    {
        Chance chance(31);
        for (int round = 0; round < rebond::test::rounds(2'000); ++round) {
            const QList<Row> rows = chance.table(false);
            QList<Row> guarded;
            for (const Row &row : rows) {
                Row copy;
                for (const QString &text : row.texts())
                    copy.append(guardCell(text));
                guarded += copy;
            }
            const auto table = readBytes(writeCsv(guarded), {{}, u';', {}});
            QVERIFY(table.has_value());
            QList<Row> back;
            for (const Row &row : table->rows) {
                Row copy;
                for (const QString &text : row.texts())
                    copy.append(unguardCell(text).toString());
                back += copy;
            }
            QCOMPARE(withoutBlank(back), withoutBlank(rows)); // a tab alone is blank, a guarded one is not
        }
    }

    void xlsx_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("texts") << false;
        QTest::newRow("typed cells") << true;
    }
    void xlsx()
    {
        QFETCH(bool, isTyped);
        Chance chance(37);
        for (int round = 0; round < rebond::test::rounds(600); ++round) {
            QList<Row> rows = chance.table(isTyped);
            if (round % 7 == 0)
                rows.prepend(Row({u"\r\x01\x1F", u"_x005F_", u"\r\n", u"_x0041_ _xé"}));
            const auto file = writeXlsx(rows, {QStringLiteral("L'été: 1/2"), false});
            QVERIFY(file.has_value());
            QCOMPARE(writeXlsx(rows, {QStringLiteral("L'été: 1/2"), false}).value(), *file);
            const auto table = readBytes(*file);
            QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
            QCOMPARE(table->origin.sheet, QStringLiteral("L'été  1 2"));
            QCOMPARE(shown(table->rows).size(), withoutBlank(rows).size());
            QCOMPARE(table->rows, withoutBlank(rows));
        }
    }

    void ods_data() { xlsx_data(); }
    void ods()
    {
        QFETCH(bool, isTyped);
        Chance chance(41);
        for (int round = 0; round < rebond::test::rounds(600); ++round) {
            const QList<Row> rows = chance.table(isTyped);
            const auto file = writeOds(rows, {QStringLiteral("L'été"), false});
            QVERIFY(file.has_value());
            QCOMPARE(writeOds(rows, {QStringLiteral("L'été"), false}).value(), *file);
            const auto table = readBytes(*file);
            QVERIFY2(table.has_value(), qPrintable(table ? QString() : table.error().sentence));
            QCOMPARE(table->origin.sheet, QStringLiteral("L'été"));
            QCOMPARE(table->rows, withoutBlank(rows));
        }
    }

    void datesThatXlsxCannotHoldAreTexts()
    {
        Row row;
        row.append(u"1789-07-14", Cell::Kind::Date);
        row.append(u"20/06/2011", Cell::Kind::Date);
        row.append(u"06000", Cell::Kind::Number);
        const auto table = readBytes(writeXlsx({row}, {QStringLiteral("a"), false}).value());
        QCOMPARE(shown(table->rows), lines({"1/1: 1789-07-14·20/06/2011·06000"}));
        const auto fromOds = readBytes(writeOds({row}, {QStringLiteral("a"), false}).value());
        QCOMPARE(shown(fromOds->rows), lines({"1/1: D:1789-07-14·20/06/2011·06000"}));
    }

    void headingsStayTexts()
    {
        Row headings;
        headings.append(u"2011", Cell::Kind::Number);
        Row row;
        row.append(u"12", Cell::Kind::Number);
        QCOMPARE(shown(readBytes(writeXlsx({headings, row}, {}).value())->rows), lines({"1/1: 2011", "2/2: N:12"}));
        QCOMPARE(shown(readBytes(writeOds({headings, row}, {}).value())->rows), lines({"1/1: 2011", "2/2: N:12"}));
    }

    void controlCharactersAreLeftOutOfOds()
    {
        const auto table = readBytes(writeOds({Row({u"a\x01"
                                                    u"b\r\nc\rd"})},
                                              {QStringLiteral("a"), false})
                                         .value());
        QCOMPARE(shown(table->rows), lines({"1/1: ab\nc\nd"}));
    }

    void halfCharactersAreReplaced()
    {
        const QString half = QStringLiteral("a") + QChar(0xD83D) + u'b' + QChar(0xDE00);
        QCOMPARE(shown(readBytes(writeXlsx({Row({half})}, {}).value())->rows), lines({"1/1: a\uFFFDb\uFFFD"}));
        QCOMPARE(shown(readBytes(writeOds({Row({half})}, {}).value())->rows), lines({"1/1: a\uFFFDb\uFFFD"}));
    }

    void tooLongForXlsx()
    {
        const QString text(32'768, u'x');
        const auto file = writeXlsx({Row({u"a"}), Row({u"b", text})}, {});
        QVERIFY(!file);
        QVERIFY2(file.error().sentence.contains(u"row 2, column 2"), qPrintable(file.error().sentence));
        QVERIFY(writeXlsx({Row({u"a"}), Row({u"b", text.left(32'767)})}, {}).has_value());
        QVERIFY(writeOds({Row({u"b", text})}, {}).has_value());
    }

    void emptyLists()
    {
        QVERIFY(readBytes(writeXlsx({}, {}).value())->rows.isEmpty());
        QVERIFY(readBytes(writeOds({}, {}).value())->rows.isEmpty());
        QVERIFY(readBytes(writeOds({Row()}, {}).value())->rows.isEmpty());
    }
};

REBOND_TEST(TestRoundTrip)
#include "tst_roundtrip.moc"
