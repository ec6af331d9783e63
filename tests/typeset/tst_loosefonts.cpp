// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that others made: which of their fonts are not in them, told of letters that somebody sees. Written here by hand.
#include "typeset/ownpages.h"

#include "handmade.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::typeset;

namespace {

constexpr char kHelvetica[] = "/Subtype /Type1 /BaseFont /Helvetica";
constexpr char kWithFile[] = "/FontFile2 7 0 R";
constexpr char kWritten[] = "BT /F1 24 Tf 72 700 Td (Bonjour) Tj ET";

// One page with one font, which drawings within it may use, too.
QByteArray pdfWith(const QByteArray &font, const QByteArray &descriptor, const QByteArray &contents)
{
    test::HandMade made;
    made.add("<< /Type /Catalog /Pages 2 0 R >>");
    made.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources"
             " << /Font << /F1 5 0 R >> /XObject << /Own 8 0 R "
             + QByteArray(contents.contains("/Bare") ? "/Bare 9 0 R" : "") + " >> >> >>");
    made.addStream(contents);
    made.add("<< /Type /Font " + font + " >>");
    made.add("<< /Type /FontDescriptor " + descriptor + " >>");
    made.addStream("as if it were a font");
    made.addStream("BT /F2 9 Tf (Dedans) Tj ET",
                   "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /Font << /F2 10 0 R >> >>");
    made.addStream("BT /F1 9 Tf (Dedans) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 99 99]");
    made.add("<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Calibri >>");
    return made.file();
}

} // namespace

class TestLooseFonts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fontsThatAreNotThereAreTold_data()
    {
        QTest::addColumn<QByteArray>("font");
        QTest::addColumn<QByteArray>("descriptor");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &font, const QByteArray &descriptor,
                            const QByteArray &contents, const QStringList &expected) {
            QTest::newRow(name) << font << descriptor << contents
                                << (QStringList(QStringLiteral("Calibri")) + expected);
        };
        const QByteArray simple = "/Subtype /TrueType /BaseFont /GHIJKL+Arial /FontDescriptor 6 0 R";
        const QByteArray composite =
            "/Subtype /Type0 /BaseFont /Arial-Identity-H /Encoding /Identity-H /DescendantFonts"
            " [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /FontDescriptor 6 0 R >>]";
        const QStringList helvetica(QStringLiteral("Helvetica"));
        const QStringList arial(QStringLiteral("Arial"));
        row("by name alone", kHelvetica, {}, kWritten, helvetica);
        row("embedded", simple, kWithFile, kWritten, {});
        row("a descriptor without a file", simple, "/Flags 4", kWritten, arial);
        row("a descriptor whose file is none", simple, "/FontFile2 null", kWritten, arial);
        row("composite, embedded", composite, kWithFile, kWritten, {});
        row("composite, left out", composite, "/Flags 4", kWritten, arial);
        row("composite, without a descendant", "/Subtype /Type0 /BaseFont /Batang", {}, kWritten,
            {QStringLiteral("Batang")});
        row("drawn in the file", "/Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /CharProcs << >>", {}, kWritten, {});
        row("without a name", "/Subtype /Type1", {}, kWritten, {QStringLiteral("F1")});
        row("listed, not used", kHelvetica, {}, "0 0 9 9 re f", {});
        row("chosen, nothing written", kHelvetica, {}, "BT /F1 24 Tf ET", {});
        row("under a scan", kHelvetica, {}, "BT 3 Tr /F1 24 Tf (Bonjour) Tj ET", {});
        row("under a scan and on it", kHelvetica, {}, "q 3 Tr /F1 24 Tf Q BT /F1 24 Tf (Bonjour) Tj ET", helvetica);
        row("in a drawing that uses the page's", kHelvetica, {}, "/Bare Do", helvetica);
    }
    void fontsThatAreNotThereAreTold()
    {
        QFETCH(const QByteArray, font);
        QFETCH(const QByteArray, descriptor);
        QFETCH(const QByteArray, contents);
        QFETCH(QStringList, expected);
        const OwnPages own = sanitised(pdfWith(font, descriptor, contents + " /Own Do"));
        QCOMPARE(own.fault, PdfFault::None);
        QStringList told = own.looseFonts;
        told.sort();
        expected.sort();
        QCOMPARE(told, expected);
    }
};

REBOND_TEST(TestLooseFonts)
#include "tst_loosefonts.moc"
