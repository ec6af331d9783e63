// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

QByteArray textCell(const QByteArray &paragraphs)
{
    return "<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row" + attributes + '>' + cells + "</table:table-row>";
}

QByteArray valueCell(const QByteArray &type, const QByteArray &value, const QByteArray &shown)
{
    return "<table:table-cell office:value-type='" + type + "' " + value + "><text:p>" + shown
         + "</text:p></table:table-cell>";
}

} // namespace

class TestOds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");
        const auto data = [](const char *name, const QByteArray &rows, std::initializer_list<const char *> expected) {
            QTest::newRow(name) << rows << lines(expected);
        };
        const auto cell = [](const char *name, const QByteArray &cells, const char *expected) {
            QTest::newRow(name) << row(cells) << lines({expected});
        };
        cell("text", textCell("<text:p>Zo\xC3\xA9 &amp; Cie</text:p>"), "1/1: Zoé & Cie");
        cell("two paragraphs", textCell("<text:p>un</text:p><text:p/><text:p>deux</text:p>"), "1/1: un\n\ndeux");
        cell(
            "spans and links",
            textCell(
                "<text:p>un <text:span>deux<text:span> trois</text:span></text:span> <text:a>quatre</text:a></text:p>"),
            "1/1: un deux trois quatre");
        cell("runs of spaces", textCell("<text:p>  un   deux\n  <text:span> trois</text:span></text:p>"),
             "1/1: un deux trois");
        cell(
            "spaces, tabs and line breaks as elements",
            textCell(
                "<text:p><text:s text:c='2'/>un <text:s/>deux<text:tab/>trois<text:line-break/>quatre<text:s/></text:p>"),
            "1/1:   un  deux\ttrois\nquatre ");
        cell("a space behind an element", textCell("<text:p>un<text:s/> deux</text:p>"), "1/1: un  deux");
        cell(
            "notes are not text",
            textCell(
                "<office:annotation><text:p>note</text:p></office:annotation><text:p>un<office:annotation><text:p>n</text:p></office:annotation></text:p>"),
            "1/1: un");
        cell("drawings are not text",
             textCell(
                 "<draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame><text:p>un</text:p>"),
             "1/1: un");
        cell(
            "ruby keeps its base",
            textCell(
                "<text:p><text:ruby><text:ruby-base>un</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p>"),
            "1/1: un");
        cell("a text only in the attribute", "<table:table-cell office:value-type='string' office:string-value='un'/>",
             "1/1: un");
        cell(
            "the text before the attribute",
            "<table:table-cell office:value-type='string' office:string-value='un'><text:p>deux</text:p></table:table-cell>",
            "1/1: deux");
        cell("a number",
             valueCell("float", "office:value='6000'",
                       "6\xC2\xA0"
                       "000,00"),
             "1/1: N:6000");
        cell("a number of another form", valueCell("float", "office:value='1.5E-2'", "0,02"), "1/1: N:0,015");
        cell("a percentage", valueCell("percentage", "office:value='0.25'", "25 %"), "1/1: N:0,25");
        cell("an amount", valueCell("currency", "office:currency='EUR' office:value='12.5'", "12,50 €"), "1/1: N:12,5");
        cell("a postal code", valueCell("float", "office:value='6000'", "06000"), "1/1: N:06000");
        cell("a phone number", valueCell("float", "office:value='612345678'", "06 12 34 56 78"), "1/1: N:0612345678");
        cell("another number than is shown", valueCell("float", "office:value='6000'", "06001"), "1/1: N:6000");
        cell("a date", valueCell("date", "office:date-value='2011-06-20'", "20/06/11"), "1/1: D:2011-06-20");
        cell("a moment", valueCell("date", "office:date-value='2011-06-20T09:30:00'", "x"), "1/1: M:2011-06-20T09:30");
        cell("a midnight", valueCell("date", "office:date-value='2011-06-20T00:00:00'", "x"), "1/1: D:2011-06-20");
        cell("a date that is none", valueCell("date", "office:date-value='20.6.2011'", "20 juin"), "1/1: 20 juin");
        cell("a time", valueCell("time", "office:time-value='PT09H30M00S'", "9:30"), "1/1: T:09:30");
        cell("booleans",
             valueCell("boolean", "office:boolean-value='true'", "VRAI")
                 + valueCell("boolean", "office:boolean-value='false'", "FAUX"),
             "1/1: B:VRAI·B:FAUX");
        cell(
            "an error",
            "<table:table-cell office:value-type='string' office:string-value='' calcext:value-type='error'><text:p>#N/D</text:p></table:table-cell>",
            "1/1: E:#N/D");
        cell(
            "an error as a number",
            "<table:table-cell office:value-type='float' office:value='0' calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>",
            "1/1: E:#DIV/0!");
        cell("a number that is none", valueCell("float", "office:value='x'", "12 env."), "1/1: 12 env.");
        cell(
            "repeated cells",
            "<table:table-cell table:number-columns-repeated='2'/><table:table-cell table:number-columns-repeated='3'><text:p>x</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated='16379'/>",
            "1/1: ··x·x·x");
        cell(
            "covered cells hold their place",
            textCell("<text:p>un</text:p>")
                + "<table:covered-table-cell table:number-columns-repeated='2'><text:p>dessous</text:p></table:covered-table-cell>"
                + textCell("<text:p>deux</text:p>"),
            "1/1: un···deux");
        const QByteArray x = textCell("<text:p>x</text:p>");
        data("repeated rows",
             row(x, " table:number-rows-repeated='2'") + row("<table:table-cell/>", " table:number-rows-repeated='5'")
                 + row(x),
             {"1/1: x", "2/2: x", "8/8: x"});
        data("blank rows to the end",
             row(x)
                 + row("<table:table-cell table:number-columns-repeated='16384'/>",
                       " table:number-rows-repeated='1048575'"),
             {"1/1: x"});
        data("hidden and filtered rows are read",
             row(x, " table:visibility='collapse'") + row(x, " table:visibility='filter'"), {"1/1: x", "2/2: x"});
        data("groups and headers",
             "<table:table-header-rows>" + row(x) + "</table:table-header-rows><table:table-row-group>" + row(x)
                 + "<table:table-row-group>" + row(x)
                 + "</table:table-row-group></table:table-row-group><table:table-rows>" + row(x)
                 + "</table:table-rows>",
             {"1/1: x", "2/2: x", "3/3: x", "4/4: x"});
        data("shapes beside the rows",
             "<table:shapes><draw:frame><table:table><table:table-row>" + x
                 + "</table:table-row></table:table></draw:frame></table:shapes>" + row(x),
             {"1/1: x"});
        data("no rows", "", {});
    }
    void readsCells()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, expected);
        QCOMPARE(readShown(odsTable(rows)), expected);
    }

    void choosesTheSheet_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isFirstHidden");
        QTest::addColumn<QString>("answer");
        const auto data = [](const char *name, const char *asked, bool isFirstHidden, const char *answer) {
            QTest::newRow(name) << QString::fromUtf8(asked) << isFirstHidden << QString::fromUtf8(answer);
        };
        data("the first", "", false, "1/1: un");
        data("the first that is not hidden", "", true, "1/1: deux");
        data("by name", "Été", false, "1/1: deux");
        data("by folded name", "ETE", false, "1/1: deux");
        data("a hidden one by name", "Membres", true, "1/1: un");
        data("unknown", "Contacts", false,
             "The spreadsheet essai has no sheet called “Contacts”. Its sheets are: Membres, Été.");
    }
    void choosesTheSheet()
    {
        QFETCH(QString, asked);
        QFETCH(bool, isFirstHidden);
        const auto table = [](const QByteArray &name, const QByteArray &style, const QByteArray &text) {
            return "<table:table table:name='" + name + "' table:style-name='" + style + "'>"
                 + row(textCell("<text:p>" + text + "</text:p>")) + "</table:table>";
        };
        const QByteArray styles =
            "<style:style style:name='ta1' style:family='table'><style:table-properties table:display='true'/></style:style>"
            "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>";
        const QByteArray changes =
            "<table:tracked-changes><table:deletion><table:table table:name='x'/></table:deletion></table:tracked-changes>";
        const QByteArray file = ods(changes + table("Membres", isFirstHidden ? "ta2" : "ta1", "un")
                                        + table("Été", "ta1", "deux"),
                                    styles);
        QTEST(readShown(file, {asked, {}, {}}).value(0), "answer");
        const auto whole = readBytes(file);
        QCOMPARE(whole->origin.sheets, lines({"Membres", "Été"}));
    }

    void allSheetsHidden()
    {
        const QByteArray styles =
            "<style:style style:name='t' style:family='table'><style:table-properties table:display='false'/></style:style>";
        QCOMPARE(readShown(ods("<table:table table:name='a' table:style-name='t'>"
                                   + row(textCell("<text:p>un</text:p>")) + "</table:table>",
                               styles)),
                 lines({"1/1: un"}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        const auto data = [](const char *name, const QByteArray &file, const char *words) {
            QTest::newRow(name) << file << QString::fromUtf8(words);
        };
        const QByteArray x = textCell("<text:p>x</text:p>");
        const QByteArray manifest =
            "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>";
        const auto parts = [&](const QByteArray &mimetype, const QByteArray &manifestXml, const QByteArray &content) {
            return zipOf({{"mimetype", mimetype}, {"META-INF/manifest.xml", manifestXml}, {"content.xml", content}});
        };
        const QByteArray mimetype = "application/vnd.oasis.opendocument.spreadsheet";
        data("no sheet", ods(""), "no sheet with cells");
        data("a text document", parts("application/vnd.oasis.opendocument.text", manifest, odsContent("")),
             "a document of another kind");
        data(
            "locked",
            parts(
                mimetype,
                "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
                "\x17\x2A"),
            "password");
        data("document type", parts(mimetype, manifest, "<!DOCTYPE x [<!ENTITY a 'b'>]>" + odsContent("")),
             "a document type in content.xml");
        data("broken XML", parts(mimetype, manifest, odsContent("<table:table>")), "damaged in its part content.xml");
        data("cut XML", parts(mimetype, manifest, odsContent("<table:table>" + row(x)).chopped(40)),
             "damaged in its part content.xml");
        data("a text that is no UTF-8", odsTable(row(textCell("<text:p>\xE9</text:p>"))), "damaged near row 1");
        data("a zero", odsTable(row(textCell(QByteArray("<text:p>a\0b</text:p>", 20)))), "damaged near row 1");
        data("a column too many",
             odsTable(
                 row("<table:table-cell table:number-columns-repeated='1001'><text:p>x</text:p></table:table-cell>")),
             "more than 1,000 columns");
        data("a cell behind a great many columns",
             odsTable(row("<table:table-cell table:number-columns-repeated='2000000000'/>" + x)),
             "more than 1,000 columns");
        data("rows repeated beyond the end", odsTable(row(x, " table:number-rows-repeated='1048577'")),
             "more than 1,000,000 rows");
        data("a row behind the end", odsTable(row("", " table:number-rows-repeated='2000000000'") + row(x)),
             "more than 1,000,000 rows");
        data("much text repeated",
             odsTable(row(textCell("<text:p>" + QByteArray(300'000, 'x') + "</text:p>"),
                          " table:number-rows-repeated='1000'")),
             "far more data");
        data("many cells repeated",
             odsTable(
                 row("<table:table-cell table:number-columns-repeated='1000'><text:p>x</text:p></table:table-cell>",
                     " table:number-rows-repeated='900000'")),
             "far more data");
        data("cell too long",
             odsTable(row(x) + row(textCell("<text:p>" + QByteArray(kMaxCellBytes + 1, 'x') + "</text:p>"))),
             "line 2, column 1");
        data("a great many spaces", odsTable(row(textCell("<text:p>x<text:s text:c='2000000000'/></text:p>"))),
             "line 1, column 1");
        data("a great many spaces in pieces",
             odsTable(
                 row(textCell("<text:p>x" + QByteArray("<text:s text:c='1000000'/>").repeated(100) + "</text:p>"))),
             "line 1, column 1");
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, words);
        const QString sentence = refusalOf(file);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.contains(u"essai"));
    }
};

REBOND_TEST(TestOds)
#include "tst_ods.moc"
