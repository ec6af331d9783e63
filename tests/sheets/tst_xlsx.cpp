// SPDX-License-Identifier: GPL-3.0-or-later
#include "making.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::sheets;
using namespace rebond::sheets::test;

namespace {

QByteArray sheetOf(const QByteArray &data)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + data
         + "</sheetData></worksheet>";
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("sheetData");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &data, std::initializer_list<const char *> rows) {
            QTest::newRow(name) << data << lines(rows);
        };
        row("shared texts", "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>",
            {"1/1: Nom·Zoé & Cie"});
        row("rich text runs", "<row r='1'><c r='A1' t='s'><v>2</v></c></row>", {"1/1: Jean Paul"});
        row("phonetic runs are not text", "<row r='1'><c r='A1' t='s'><v>3</v></c></row>", {"1/1: 東京"});
        row("spaces and line ends are kept", "<row r='1'><c r='A1' t='s'><v>4</v></c></row>", {"1/1:  a\n b "});
        row("escapes", "<row r='1'><c r='A1' t='s'><v>5</v></c></row>", {"1/1: a\rb_x0041_c_x00"});
        row("inline texts",
            "<row r='1'><c r='A1' t='inlineStr'><is><t>un</t></is></c><c r='B1' t='inlineStr'><is><r><t>de</t></r><r><t>ux</t></r></is></c></row>",
            {"1/1: un·deux"});
        row("formula results",
            "<row r='1'><c r='A1' t='str'><f>CONCAT(\"a\",1)</f><v>a1</v></c><c r='B1'><f>1+1</f><v>2</v></c></row>",
            {"1/1: a1·N:2"});
        row("formula without a result", "<row r='1'><c r='A1'><f>1+1</f></c><c r='B1'><v>2</v></c></row>",
            {"1/1: ·N:2"});
        row("errors of formulas", "<row r='1'><c r='A1' t='e'><v>#N/A</v></c></row>", {"1/1: E:#N/A"});
        row("booleans", "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c></row>",
            {"1/1: B:VRAI·B:FAUX"});
        row("numbers",
            "<row r='1'><c r='A1'><v>6000</v></c><c r='B1' t='n'><v>1.5E2</v></c><c r='C1'><v>0.1</v></c></row>",
            {"1/1: N:6000·N:150·N:0,1"});
        row("styles",
            "<row r='1'><c r='A1' s='1'><v>40714</v></c><c r='B1' s='2'><v>0.395833333333333</v></c><c r='C1' s='3'><v>40714.5</v></c>"
            "<c r='D1' s='4'><v>6000</v></c><c r='E1' s='5'><v>12</v></c><c r='F1' s='99'><v>40714</v></c></row>",
            {"1/1: D:2011-06-20·T:09:30·M:2011-06-20T12:00·N:06000·N:12·N:40714"});
        row("ISO dates",
            "<row r='1'><c r='A1' t='d'><v>2011-06-20T00:00:00Z</v></c><c r='B1' t='d'><v>bientôt</v></c></row>",
            {"1/1: D:2011-06-20·bientôt"});
        row("gaps",
            "<row r='3'><c r='B3'><v>1</v></c><c r='E3'><v>2</v></c></row><row r='7'><c r='A7'><v>3</v></c></row>",
            {"3/3: ·N:1···N:2", "7/7: N:3"});
        row("no references", "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
            {"1/1: N:1··N:2", "3/3: N:3"});
        row("some references", "<row r='2'><c r='C2'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
            {"2/2: ··N:1·N:2", "3/3: N:3"});
        row("blank cells with a style",
            "<row r='1'><c r='A1' s='1'/><c r='B1'><v>1</v></c><c r='XFD1' s='1'/></row><row r='2'><c r='A2' s='1'/></row>",
            {"1/1: ·N:1"});
        row("hidden rows are read", "<row r='1' hidden='1'><c r='A1'><v>1</v></c></row>", {"1/1: N:1"});
        row("extensions are passed over",
            "<row r='1'><c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c><extLst><c><v>9</v></c></extLst></row>",
            {"1/1: N:1"});
        row("no rows", "", {});
    }
    void readsCells()
    {
        QFETCH(QByteArray, sheetData);
        QFETCH(QStringList, rows);
        XlsxParts parts;
        parts.sheetData = sheetData;
        parts.sharedTexts =
            "<si><t>Nom</t></si><si><t>Zo\xC3\xA9 &amp; Cie</t></si>"
            "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Jean </t></r><r><t>Paul</t></r></si>"
            "<si><t>\xE6\x9D\xB1\xE4\xBA\xAC</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='1'/></si>"
            "<si><t xml:space='preserve'> a\r\n b </t></si><si><t>a_x000D_b_x005F_x0041_c_x00</t></si>";
        parts.numberFormats =
            "<numFmt numFmtId='164' formatCode='dd/mm/yyyy\\ hh:mm'/><numFmt numFmtId='165' formatCode='00000'/>";
        parts.cellFormats =
            "<xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='4'/>";
        QCOMPARE(readShown(xlsx(parts)), rows);
    }

    void daysFrom1904()
    {
        XlsxParts parts;
        parts.workbook = "<workbookPr date1904='1'/><sheets><sheet name='Feuille1' sheetId='1' r:id='rId1'/></sheets>";
        parts.cellFormats = "<xf numFmtId='14'/>";
        parts.sheetData = "<row r='1'><c r='A1' s='1'><v>39252</v></c></row>";
        QCOMPARE(readShown(xlsx(parts)), lines({"1/1: D:2011-06-20"}));
    }

    void choosesTheSheet_data()
    {
        QTest::addColumn<QByteArray>("sheets");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const QByteArray &sheets, const char *asked, const char *answer) {
            QTest::newRow(name) << sheets << QString::fromUtf8(asked) << QString::fromUtf8(answer);
        };
        const QByteArray two = "<sheet name='Membres' r:id='rId1'/><sheet name='Été &amp; Co' r:id='rId2'/>";
        row("the first", two, "", "1/1: un");
        row("by name", two, "Été & Co", "1/1: deux");
        row("by folded name", two, "ete & CO", "1/1: deux");
        row("the first that is not hidden", "<sheet name='a' state='hidden' r:id='rId1'/><sheet name='b' r:id='rId2'/>",
            "", "1/1: deux");
        row("very hidden too", "<sheet name='a' state='veryHidden' r:id='rId1'/><sheet name='b' r:id='rId2'/>", "",
            "1/1: deux");
        row("a hidden one by name", "<sheet name='a' state='hidden' r:id='rId1'/><sheet name='b' r:id='rId2'/>", "a",
            "1/1: un");
        row("all hidden", "<sheet name='a' state='hidden' r:id='rId1'/>", "", "1/1: un");
        row("charts are no lists", "<sheet name='Courbe' r:id='rId5'/><sheet name='b' r:id='rId2'/>", "", "1/1: deux");
        row("two that fold alike", "<sheet name='Ete' r:id='rId1'/><sheet name='Été' r:id='rId2'/>", "ETE",
            "The spreadsheet essai has no sheet called “ETE”. Its sheets are: Ete, Été.");
        row("unknown", two, "Contacts",
            "The spreadsheet essai has no sheet called “Contacts”. Its sheets are: Membres, Été & Co.");
        row("none", "<sheet name='Courbe' r:id='rId5'/>", "",
            "The spreadsheet essai has no sheet with cells. Choose another file.");
    }
    void choosesTheSheet()
    {
        QFETCH(QByteArray, sheets);
        QFETCH(QString, asked);
        XlsxParts parts;
        parts.workbook = "<sheets>" + sheets + "</sheets>";
        parts.others = {{"xl/worksheets/sheet1.xml",
                         sheetOf("<row r='1'><c r='A1' t='inlineStr'><is><t>un</t></is></c></row>")},
                        {"xl/worksheets/sheet2.xml",
                         sheetOf("<row r='1'><c r='A1' t='inlineStr'><is><t>deux</t></is></c></row>")}};
        const QStringList answer = readShown(xlsx(parts), {asked, {}, {}});
        QCOMPARE(answer.size(), 1);
        QTEST(answer.first(), "answer");
    }

    void takesOtherPrefixesAndTheStrictForm()
    {
        XlsxParts parts;
        parts.others = {
            {"xl/workbook.xml",
             "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:rel='http://purl.oclc.org/ooxml/officeDocument/relationships'>"
             "<x:sheets><x:sheet name='a' rel:id='rId1'/></x:sheets></x:workbook>"},
            {"xl/worksheets/sheet1.xml",
             "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
             "<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>un</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"}};
        QCOMPARE(readShown(xlsx(parts)), lines({"1/1: un"}));
    }

    void worksWithoutTheOptionalParts()
    {
        XlsxParts parts;
        parts.sheetData = "<row r='1'><c r='A1' s='3'><v>1</v></c></row>";
        parts.others = {{"xl/styles.xml", {}}, {"xl/sharedStrings.xml", {}}, {"_rels/.rels", {}}};
        QCOMPARE(readShown(xlsx(parts)), lines({"1/1: N:1"}));
    }

    void namesOfPartsHaveNoCase()
    {
        XlsxParts parts;
        parts.others = {{"xl/worksheets/sheet1.xml", {}},
                        {"xl/Worksheets/Sheet1.xml", sheetOf("<row r='1'><c r='A1'><v>1</v></c></row>")}};
        QCOMPARE(readShown(xlsx(parts)), lines({"1/1: N:1"}));
    }

    void refuses_data()
    {
        QTest::addColumn<XlsxParts>("parts");
        QTest::addColumn<QString>("words");
        const auto data = [](const char *name, const QByteArray &sheetData, const char *words) {
            XlsxParts parts;
            parts.sheetData = sheetData;
            QTest::newRow(name) << parts << QString::fromUtf8(words);
        };
        const auto part = [](const char *name, const QByteArray &partName, const QByteArray &bytes, const char *words) {
            XlsxParts parts;
            parts.others = {{partName, bytes}};
            QTest::newRow(name) << parts << QString::fromUtf8(words);
        };
        data("rows out of order", "<row r='2'/><row r='1'/>", "damaged near row 2");
        data("row zero", "<row r='0'/>", "damaged near row 0");
        data("row without number", "<row r='x'/>", "damaged near row 0");
        data("cells out of order", "<row r='4'><c r='B4'><v>1</v></c><c r='A4'><v>1</v></c></row>",
             "damaged near row 4");
        data("no reference at all", "<row r='4'><c r='4'><v>1</v></c></row>", "damaged near row 4");
        data("shared text that is not there", "<row r='5'><c r='A5' t='s'><v>7</v></c></row>", "damaged near row 5");
        data("shared text without number", "<row r='5'><c r='A5' t='s'><v>x</v></c></row>", "damaged near row 5");
        data("a text that is no UTF-8", "<row r='6'><c r='A6' t='inlineStr'><is><t>\xE9t\xE9</t></is></c></row>",
             "damaged near row 6");
        data("a column too many", "<row r='2'><c r='ALM2'><v>1</v></c></row>", "line 2 has more than 1,000 columns");
        data("a row too many", "<row r='1048577'><c r='A1048577'><v>1</v></c></row>", "more than 1,000,000 rows");
        data("cell too long",
             "<row r='3'><c r='B3' t='inlineStr'><is><t>" + QByteArray(kMaxCellBytes + 1, 'x') + "</t></is></c></row>",
             "line 3, column 2");
        data("cell far too long",
             "<row r='3'><c r='B3' t='inlineStr'><is><t>" + QByteArray(kMaxCellBytes * 9, 'x') + "</t></is></c></row>",
             "essai");
        data("broken XML", "<row r='1'><c r='A1'></row>", "damaged in its part xl/worksheets/sheet1.xml");
        part("no data", "xl/worksheets/sheet1.xml", "<worksheet/>", "damaged near row 0");
        part("document type", "xl/worksheets/sheet1.xml",
             "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData/></worksheet>",
             "a document type in xl/worksheets/sheet1.xml");
        part("document type in another part", "xl/styles.xml", "<!DOCTYPE a><styleSheet/>",
             "a document type in xl/styles.xml");
        part("broken styles", "xl/styles.xml", "<styleSheet>", "damaged in its part xl/styles.xml");
        part("broken shared texts", "xl/sharedStrings.xml", "<sst><si><t>a",
             "damaged in its part xl/sharedStrings.xml");
        part("no sheet part", "xl/worksheets/sheet1.xml", {}, "damaged in its part xl/worksheets/sheet1.xml");
        part("no workbook", "xl/workbook.xml", {}, "damaged in its part xl/workbook.xml");
        part("a binary workbook", "_rels/.rels",
             "<Relationships><Relationship Type='a/officeDocument' Target='xl/workbook.bin'/></Relationships>", "xlsb");
        XlsxParts word;
        word.others =
            {{"_rels/.rels",
              "<Relationships><Relationship Type='a/officeDocument' Target='word/document.xml'/></Relationships>"},
             {"xl/workbook.xml", {}}};
        QTest::newRow("a word processor's document") << word << QStringLiteral("a document of another kind");
    }
    void refuses()
    {
        QFETCH(XlsxParts, parts);
        QFETCH(QString, words);
        const QString sentence = refusalOf(xlsx(parts));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.contains(u"essai"));
    }

    void aHugeNumberOfBlankCellsCostsNothing()
    {
        XlsxParts parts;
        parts.sheetData = "<row r='1'><c r='A1'><v>1</v></c></row>";
        for (int i = 2; i < 20'000; ++i)
            parts.sheetData += "<row r='" + QByteArray::number(i * 50) + "' ht='15'><c r='XFC"
                             + QByteArray::number(i * 50) + "' s='1'/></row>";
        QCOMPARE(readShown(xlsx(parts)), lines({"1/1: N:1"}));
    }
};

REBOND_TEST(TestXlsx)
#include "tst_xlsx.moc"
