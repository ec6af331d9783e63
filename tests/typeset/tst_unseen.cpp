// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody sees as somebody's PDF opens is not in what is made of it. Judged by poppler and qpdf.
#include "typeset/ownpages.h"

#include "handmade.h"
#include "support/runner.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rebond;
using namespace rebond::typeset;

class TestUnseen : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    // What a program says of the sane form of a file.
    QByteArray said(const QString &program, QStringList arguments, const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath(QStringLiteral("sane.pdf")));
        const OwnPages sane = sanitised(pdf);
        if (!sane.pdf || !file.open(QIODevice::WriteOnly) || file.write(*sane.pdf) != sane.pdf->size())
            return {};
        file.close();
        QProcess process;
        process.start(program, arguments << file.fileName() << QStringLiteral("-"));
        return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
    }
    QString wordsOf(const QByteArray &pdf) const
    {
        return QString::fromUtf8(said(QStringLiteral("pdftotext"), {}, pdf)).simplified();
    }
    static void addWords(test::HandMade &made, const QByteArray &words, const QByteArray &more)
    {
        made.addStream("BT /F1 12 Tf 2 8 Td (" + words + ") Tj ET",
                       "/BBox [0 0 228 30] /Resources << /Font << /F1 3 0 R >> >> " + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : {"pdftotext", "qpdf"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP("needs qpdf and pdftotext (package poppler-utils)");
        }
    }
    // One drawing serves two stamps, of which one is on a hidden layer; another drawing is on it by itself.
    void stampsAreSeenAsTheirLayersAre()
    {
        test::HandMade made;
        made.add("<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [7 0 R] >> >> >>");
        made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        made.add(test::kFont);
        made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                 " /Contents 5 0 R /Annots [8 0 R 9 0 R 10 0 R] >>");
        made.addStream("BT /F1 24 Tf 72 700 Td (Page) Tj ET");
        made.add("<< /Type /OCG /Name (shown) >>");
        made.add("<< /Type /OCG /Name (hidden) >>");
        const QByteArray stamp = "<< /Type /Annot /Subtype /Stamp ";
        made.add(stamp + "/Rect [72 600 300 630] /OC 6 0 R /AP << /N 11 0 R >> >>");
        made.add(stamp + "/Rect [72 500 300 530] /OC 7 0 R /AP << /N 11 0 R >> >>");
        made.add(stamp + "/Rect [72 400 300 430] /OC 6 0 R /AP << /N 12 0 R >> >>");
        addWords(made, "Tampon", {});
        addWords(made, "geheim", "/OC 7 0 R");
        QCOMPARE(wordsOf(made.file()), QStringLiteral("Page Tampon"));
    }
    // Not even where a search of the file would find it.
    void whatOnlyAHiddenLayerDrawsIsNotInTheFile()
    {
        test::HandMade made;
        made.add("<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>");
        made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        made.add(test::kFont);
        made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources"
                 " << /XObject << /X1 7 0 R /X2 8 0 R >> /Properties << /MC0 6 0 R >> >> >>");
        made.addStream("/X1 Do /OC /MC0 BDC /X2 Do EMC");
        made.add("<< /Type /OCG >>");
        addWords(made, "Dessin", "/Type /XObject /Subtype /Form");
        addWords(made, "geheim", "/Type /XObject /Subtype /Form");
        const QByteArray unpacked = said(QStringLiteral("qpdf"),
                                         {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable")},
                                         made.file());
        QVERIFY(unpacked.contains("(Dessin)"));
        QVERIFY(!unpacked.contains("geheim"));
    }
    void whatIsTypedUnseenStaysUnseen()
    {
        test::HandMade made;
        made.add("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R] /NeedAppearances true"
                 " /DA (/F1 12 Tf 0 g) /DR << /Font << /F1 3 0 R >> >> >> >>");
        made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        made.add(test::kFont);
        made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                 " /Contents 5 0 R /Annots [6 0 R 7 0 R] >>");
        made.addStream("BT /F1 24 Tf 72 700 Td (Page) Tj ET");
        const QByteArray field = "<< /Type /Annot /Subtype /Widget /FT /Tx ";
        const QByteArray empty = " /AP << /N 8 0 R >> >>";
        made.add(field + "/T (a) /V (Jardins) /Rect [72 600 300 630]" + empty);
        made.add(field + "/T (b) /Ff 8192 /V (geheim) /Rect [72 560 300 590]" + empty);
        made.addStream("/Tx BMC EMC", "/BBox [0 0 228 30] /Resources << >>");
        QCOMPARE(wordsOf(made.file()), QStringLiteral("Page Jardins"));
    }
};

REBOND_TEST(TestUnseen)
#include "tst_unseen.moc"
