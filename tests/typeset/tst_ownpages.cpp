// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs that others made: what is drawn comes through, and nothing else does. The files are written here by hand.
#include "typeset/ownpages.h"

#include "typeset/binding.h"
#include "typeset/pagepainter.h"
#include "typeset/pdf.h"

#include "handmade.h"
#include "support/runner.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace rebond;
using namespace rebond::typeset;
using test::HandMade, test::kFont;

namespace {

// `pages` pages that say "Bonjour 1" …
QByteArray plainPdf(int pages, const QByteArray &box = "[0 0 595 842]", const QByteArray &more = {})
{
    HandMade made;
    made.add("<< /Type /Catalog /Pages 2 0 R >>");
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(4 + 2 * i) + " 0 R ";
    made.add("<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>");
    made.add(kFont);
    for (int i = 0; i < pages; ++i) {
        made.add("<< /Type /Page /Parent 2 0 R /MediaBox " + box + ' ' + more
                 + " /Resources << /Font << /F1 3 0 R >> >> /Contents " + QByteArray::number(5 + 2 * i) + " 0 R >>");
        made.addStream("BT /F1 24 Tf 72 700 Td (Bonjour " + QByteArray::number(i + 1) + ") Tj ET");
    }
    return made.file();
}

// Everything that acts or hides, hung wherever it may hang; some of it where only the drawing's resources lead.
QByteArray hostilePdf()
{
    HandMade made;
    made.add("<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
             " /AA << /WC << /S /JavaScript /JS (app.alert\\(2\\)) >> >> /AcroForm << /Fields [6 0 R] /XFA (geheim) >>"
             " /Names << /EmbeddedFiles << /Names [(evil.exe) 8 0 R] >> >> /Metadata 10 0 R >>");
    made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
    made.add(kFont);
    made.add(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /AA << /O << /S /JavaScript /JS (app.alert\\(3\\)) >> >>"
        " /Annots [6 0 R 7 0 R 11 0 R] /Resources << /Font << /F1 3 0 R >> /XObject << /X1 12 0 R >>"
        " /Properties << /P1 << /S /JavaScript /JS (app.alert\\(4\\)) >> /P2 1 0 R /P3 8 0 R >> >>"
        " /Contents 5 0 R >>");
    made.addStream("BT /F1 24 Tf 72 700 Td (Bonjour) Tj ET /X1 Do");
    made.add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (champ) /V (geheim) /Rect [0 0 9 9] >>");
    made.add("<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /Launch /F (evil.exe) >> >>");
    made.add("<< /Type /Filespec /F (evil.exe) /EF << /F 9 0 R >> >>");
    made.addStream("MZ-geheim", "/Type /EmbeddedFile");
    made.addStream("<x:xmpmeta>geheim</x:xmpmeta>", "/Type /Metadata /Subtype /XML");
    made.add("<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI (file:///evil) >> >>");
    made.addStream("BT /F1 24 Tf 72 600 Td (Dessin) Tj ET",
                   "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                   " /Metadata 10 0 R /PieceInfo << /X << /Private (geheim) >> >> /AF [8 0 R]");
    return made.file();
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit
             ? process.readAllStandardOutput()
             : QByteArray();
}

bool isThere(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

document::Running someFoot()
{
    return document::Running{.left = document::quiet(QStringLiteral("Les rebonds"))};
}

PageList insertedOf(const OwnPages &own)
{
    return insertedPages(own, someFoot(), QStringLiteral("fr"), [](int page, int count) {
        return QStringLiteral("CV de Zoé, page %1 sur %2").arg(page).arg(count);
    });
}

} // namespace

class TestOwnPages : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QString kept(const QByteArray &bytes, const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    // Every object and stream as it can be searched.
    QByteArray unpacked(const QByteArray &pdf) const
    {
        const QString from = kept(pdf, QStringLiteral("packed.pdf"));
        const QString to = m_folder.filePath(QStringLiteral("unpacked.pdf"));
        outputOf(QStringLiteral("qpdf"),
                 {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), from, to});
        QFile file(to);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString wordsOf(const QByteArray &pdf) const
    {
        return QString::fromUtf8(
                   outputOf(QStringLiteral("pdftotext"), {kept(pdf, QStringLiteral("words.pdf")), QStringLiteral("-")}))
            .simplified();
    }

private Q_SLOTS:
    void whatActsStaysBehind()
    {
        if (!isThere("qpdf") || !isThere("pdftotext"))
            QSKIP("needs qpdf and pdftotext");
        const OwnPages own = sanitised(hostilePdf());
        QCOMPARE(own.fault, PdfFault::None);
        QCOMPARE(own.sizes, QList<QSizeF>{QSizeF(595, 842)});
        const auto inVolume = writePdf(insertedOf(own), {.title = QStringLiteral("Livret")});
        QVERIFY(inVolume);
        for (const QByteArray &pdf : {*own.pdf, *inVolume}) {
            const QByteArray text = unpacked(pdf);
            QVERIFY(text.size() > 500);
            for (const char *dead : {"JavaScript", "/JS", "app.alert", "OpenAction", "/AA ", "Launch", "evil",
                                     "AcroForm", "XFA", "geheim", "EmbeddedFile", "Filespec", "Widget", "PieceInfo"})
                QVERIFY2(!text.contains(dead), dead);
            QCOMPARE(wordsOf(pdf),
                     pdf == *own.pdf ? QStringLiteral("Bonjour Dessin") : QStringLiteral("Bonjour Dessin Les rebonds"));
            QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), kept(pdf, QStringLiteral("c.pdf"))})
                        .contains("No syntax or stream encoding errors found"));
        }
    }
    // A form that was filled in is read as it was seen, whoever drew what is in it; its buttons, and what is hidden, are not there.
    void whatWasFilledInIsRead()
    {
        if (!isThere("qpdf") || !isThere("pdftotext"))
            QSKIP("needs qpdf and pdftotext");
        const auto filled = [](const QByteArray &more) {
            HandMade made;
            made.add("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R 8 0 R] /DA (/F1 12 Tf 0 g)"
                     " /DR << /Font << /F1 3 0 R >> >> "
                     + more + " >> >>");
            made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
            made.add(kFont);
            made.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
                     " /Contents 5 0 R /Annots [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R] >>");
            made.addStream("BT /F1 24 Tf 72 700 Td (Nom) Tj ET");
            const QByteArray widget =
                "<< /Type /Annot /Subtype /Widget /AA << /K << /S /JavaScript /JS (geheim) >> >> ";
            made.add(widget + "/FT /Tx /T (a) /V (Rose) /Rect [72 600 300 630] /AP << /N 11 0 R >> >>");
            made.add(widget + "/FT /Tx /T (b) /V (Jardins) /Rect [72 560 300 590] >>");
            made.add(widget + "/FT /Btn /Ff 65536 /T (c) /Rect [72 500 300 530] /AP << /N 12 0 R >> >>");
            made.add("<< /Type /Annot /Subtype /FreeText /Rect [72 460 300 490] /AP << /N 13 0 R >> >>");
            made.add("<< /Type /Annot /Subtype /Stamp /F 2 /Rect [72 420 300 450] /AP << /N 12 0 R >> >>");
            for (const char *words : {"Rose", "geheim", "Libre"})
                made.addStream(QByteArray("BT /F1 12 Tf 2 8 Td (") + words + ") Tj ET",
                               "/BBox [0 0 228 30] /Resources << /Font << /F1 3 0 R >> >>");
            return made.file();
        };
        QCOMPARE(wordsOf(*sanitised(filled({})).pdf), QStringLiteral("Nom Rose Libre"));
        const OwnPages undrawn = sanitised(filled("/NeedAppearances true"));
        QCOMPARE(wordsOf(*undrawn.pdf), QStringLiteral("Nom Rose Jardins Libre"));
        for (const char *dead : {"geheim", "JavaScript", "AcroForm", "Widget"})
            QVERIFY2(!unpacked(*undrawn.pdf).contains(dead), dead);
    }
    void pagesAreAsLargeAsTheyAreSeen_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("A4") << QByteArray("[0 0 595 842]") << QByteArray() << QSizeF(595, 842);
        QTest::newRow("turned") << QByteArray("[0 0 595 842]") << QByteArray("/Rotate 90") << QSizeF(842, 595);
        QTest::newRow("turned back") << QByteArray("[0 0 595 842]") << QByteArray("/Rotate -90") << QSizeF(842, 595);
        QTest::newRow("on its head") << QByteArray("[0 0 595 842]") << QByteArray("/Rotate 180") << QSizeF(595, 842);
        QTest::newRow("elsewhere") << QByteArray("[100 100 400 500]") << QByteArray() << QSizeF(300, 400);
        QTest::newRow("corners swapped") << QByteArray("[400 500 100 100]") << QByteArray() << QSizeF(300, 400);
        QTest::newRow("a poster") << QByteArray("[0 0 2382 4764]") << QByteArray() << QSizeF(595.5, 1191);
    }
    void pagesAreAsLargeAsTheyAreSeen()
    {
        QFETCH(const QByteArray, box);
        QFETCH(const QByteArray, more);
        QFETCH(const QSizeF, size);
        const OwnPages own = sanitised(plainPdf(1, box, more));
        QCOMPARE(own.fault, PdfFault::None);
        QCOMPARE(own.sizes, QList<QSizeF>{size});
    }
    // Addresses alone come through, where they stood; the page of a turned or larger sheet is turned and made smaller with them.
    void linksLeadWhereTheyLed()
    {
        const auto annotated = [](const QByteArray &more) {
            HandMade made;
            made.add("<< /Type /Catalog /Pages 2 0 R >>");
            made.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
            made.add("<< /Type /Page /Parent 2 0 R " + more
                     + " /Resources << >> /Contents 4 0 R /Annots [5 0 R 6 0 R 7 0 R 8 0 R 9 0 R] >>");
            made.addStream("q Q");
            const auto link = [](const QByteArray &action) {
                return "<< /Type /Annot /Subtype /Link /Rect [100 200 300 240] /A << " + action + " >> >>";
            };
            made.add(link("/S /URI /URI (https://example.org/zoe)"));
            made.add(link("/S /URI /URI (mailto:zoe@example.org)"));
            made.add(link("/S /URI /URI (javascript:alert\\(1\\))"));
            made.add(link("/S /URI /URI (https://zoe:geheim@example.org)"));
            made.add(link("/S /Launch /F (evil.exe)"));
            return made.file();
        };
        const OwnPages upright = sanitised(annotated("/MediaBox [0 0 595 842]"));
        QCOMPARE(upright.links.size(), 2);
        QCOMPARE(upright.links[0].address, QStringLiteral("https://example.org/zoe"));
        QCOMPARE(upright.links[1].address, QStringLiteral("mailto:zoe@example.org"));
        QCOMPARE(upright.links[0].room, QRectF(100, 842 - 240, 200, 40));
        // A quarter turn to the right: what was at the left is at the top, what was below is at the left.
        const OwnPages turned = sanitised(annotated("/MediaBox [0 0 595 842] /Rotate 90"));
        QCOMPARE(turned.links[0].room, QRectF(200, 100, 40, 200));
        const OwnPages larger = sanitised(annotated("/MediaBox [0 0 1191 2382]"));
        QCOMPARE(larger.links[0].room, QRectF(50, 1191 - 120, 100, 20));
        // Among our pages they keep their place on the page that is made smaller.
        const PageList pages = insertedOf(upright);
        QRectF room;
        QList<QRectF> links;
        for (const Mark &mark : pages.page(0).marks) {
            if (const auto *insert = std::get_if<Insert>(&mark.content))
                room = insert->room;
            else if (const auto *area = std::get_if<LinkArea>(&mark.content))
                links.append(area->room);
        }
        QCOMPARE(links.size(), 2);
        const double scale = std::min(room.width() / 595, room.height() / 842);
        QVERIFY(qAbs(links[0].width() - 200 * scale) < 0.01 && qAbs(links[0].height() - 40 * scale) < 0.01);
        QVERIFY(qAbs((links[0].center().x() - room.center().x()) - (200 - 297.5) * scale) < 0.01);
        QVERIFY(qAbs((links[0].center().y() - room.center().y()) - (842 - 220 - 421) * scale) < 0.01);
        if (!isThere("qpdf"))
            return;
        // Each is read aloud by its address, not by the number of the page that is drawn after it.
        const auto pdf = writePdf(bindVolume({{.name = QStringLiteral("a"), .contents = pages}}),
                                  {.title = QStringLiteral("Livret")});
        QVERIFY(pdf);
        const QByteArray json = outputOf(QStringLiteral("qpdf"),
                                         {QStringLiteral("--json"), kept(*pdf, QStringLiteral("l.pdf"))});
        QVERIFY(json.count("https://example.org/zoe") >= 2 && json.count("mailto:zoe@example.org") >= 2);
    }
    void whatCannotBeBoundIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, PdfFault fault) {
            QTest::newRow(name) << bytes << int(fault);
        };
        HandMade loop;
        loop.add("<< /Type /Catalog /Pages 2 0 R >>");
        loop.add("<< /Type /Pages /Count 1 /Kids [2 0 R] >>");
        HandMade bomb;
        bomb.add("<< /Type /Catalog /Pages 2 0 R >>");
        bomb.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        bomb.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
        bomb.addStream(qCompress(QByteArray(220 * 1024 * 1024, ' ')).mid(4), "/Filter /FlateDecode");
        HandMade picture;
        picture.add("<< /Type /Catalog /Pages 2 0 R >>");
        picture.add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
        picture.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    " /Resources << /XObject << /I 5 0 R >> >> >>");
        picture.addStream("/I Do");
        picture.addStream("x", "/Type /XObject /Subtype /Image /Width 90000 /Height 90000 /ColorSpace /DeviceGray"
                               " /BitsPerComponent 8");
        row("nothing", {}, PdfFault::Broken);
        row("a web page", "<html><body>CV</body></html>", PdfFault::Broken);
        row("cut off", plainPdf(1).left(60), PdfFault::Broken);
        row("a tree that bites its tail", loop.file(), PdfFault::Broken);
        row("too long", plainPdf(kMostOwnPages + 1), PdfFault::TooManyPages);
        row("no page", plainPdf(0), PdfFault::NoPages);
        row("a bomb", bomb.file(), PdfFault::TooLarge);
        row("a picture without end", picture.file(), PdfFault::TooLarge);
        row("no size", plainPdf(1, "[0 0 0 0]"), PdfFault::Broken);
    }
    void whatCannotBeBoundIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, fault);
        const OwnPages own = sanitised(bytes);
        QCOMPARE(int(own.fault), fault);
        QVERIFY(!own.pdf && own.sizes.isEmpty());
        QVERIFY(sentenceOf(own.fault).endsWith(u'.'));
    }
    // As long as the mending of a broken table of contents goes, the pages are there.
    void whatIsBrokenIsMended()
    {
        QByteArray bytes = plainPdf(2);
        bytes.replace("startxref\n", "startxref\n9");
        const OwnPages own = sanitised(bytes);
        QCOMPARE(own.fault, PdfFault::None);
        QCOMPARE(own.sizes.size(), 2);
    }
    void aPasswordIsAskedForByNobody()
    {
        if (!isThere("qpdf"))
            QSKIP("needs qpdf");
        const QString plain = kept(plainPdf(1), QStringLiteral("plain.pdf"));
        const auto lockedWith = [&](const QString &user) {
            const QString path = m_folder.filePath(QStringLiteral("locked.pdf"));
            outputOf(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), user, QStringLiteral("owner"),
                                              QStringLiteral("256"), QStringLiteral("--"), plain, path});
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(sanitised(lockedWith(QStringLiteral("geheim"))).fault, PdfFault::Locked);
        const OwnPages open = sanitised(lockedWith({})); // opens for everybody
        QCOMPARE(open.fault, PdfFault::None);
        QVERIFY(!open.pdf->contains("/Encrypt"));
        // Whose password is known has the same document without it.
        const QByteArray locked = lockedWith(QStringLiteral("géhéim"));
        QCOMPARE(unlocked(locked, QStringLiteral("wrong")).fault, PdfFault::Locked);
        const UnlockedPdf mine = unlocked(locked, QStringLiteral("géhéim"));
        QCOMPARE(mine.fault, PdfFault::None);
        QVERIFY(!mine.pdf.contains("/Encrypt"));
        QCOMPARE(sanitised(mine.pdf).sizes, QList<QSizeF>{QSizeF(595, 842)});
        QCOMPARE(unlocked("no PDF", {}).fault, PdfFault::Broken);
    }
    // The data a CV was written with are read back from its file, and from no other.
    void whatAPdfCarriesIsReadBack()
    {
        constexpr qsizetype kMost = 4096;
        const QByteArray resume = R"({"basics": {"name": "Zoé Imaginaire"}})";
        document::Metadata metadata{.title = QStringLiteral("CV")};
        metadata.attachments = {{QStringLiteral("resume.json"), QStringLiteral("application/json"), resume}};
        const auto pdf = writePdf(insertedOf(sanitised(plainPdf(1))), metadata);
        QVERIFY(pdf);
        QCOMPARE(carriedFile(*pdf, QStringLiteral("resume.json"), kMost).bytes.value_or(QByteArray()), resume);
        QCOMPARE(carriedFile(*pdf, QStringLiteral("other.json"), kMost).bytes.value_or(QByteArray()), resume);
        QVERIFY(!carriedFile(*pdf, QStringLiteral("resume.xml"), kMost).bytes);
        const OwnFile tooLarge = carriedFile(*pdf, QStringLiteral("resume.json"), resume.size() - 1);
        QVERIFY(!tooLarge.bytes);
        const OwnFile none = carriedFile(plainPdf(1), QStringLiteral("resume.json"), kMost);
        QVERIFY(none.fault == PdfFault::None && !none.bytes);
        QCOMPARE(carriedFile("no PDF", QStringLiteral("resume.json"), kMost).fault, PdfFault::Broken);
        // What is bound has none of it.
        QVERIFY(!carriedFile(*sanitised(*pdf).pdf, QStringLiteral("resume.json"), kMost).bytes);
    }
    // What nobody sees as the file opens is not there: neither text nor drawings, by whatever way they are hidden.
    void hiddenLayersStayBehind_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("shown") << QByteArray("<< >>") << true;
        QTest::newRow("off") << QByteArray("<< /OFF [7 0 R] >>") << false;
        QTest::newRow("all off") << QByteArray("<< /BaseState /OFF >>") << false;
        QTest::newRow("all off but this") << QByteArray("<< /BaseState /OFF /ON [7 0 R] >>") << true;
        QTest::newRow("off as it is viewed")
            << QByteArray("<< /AS [<< /Event /View /Category [/View] /OCGs [7 0 R] >>] >>") << false;
    }
    void hiddenLayersStayBehind()
    {
        if (!isThere("qpdf") || !isThere("pdftotext"))
            QSKIP("needs qpdf and pdftotext");
        QFETCH(const QByteArray, settings);
        QFETCH(const bool, isShown);
        HandMade made;
        made.add("<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [7 0 R] /D " + settings + " >> >>");
        made.add("<< /Type /Pages /Count 1 /Kids [4 0 R] >>");
        made.add(kFont);
        made.add(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources"
            " << /Font << /F1 3 0 R >> /XObject << /X1 6 0 R /X2 9 0 R >> /Properties << /MC0 7 0 R /MC1 8 0 R >> >> >>");
        made.addStream(
            "BT /F1 24 Tf 72 700 Td (Bonjour) Tj ET /OC /MC0 BDC q BT /F1 24 Tf 30 TL 72 600 Td (Brouillon) Tj"
            " (encore) ' ET 10 10 99 99 re f Q EMC /OC /MC1 BDC BT /F1 24 Tf 72 500 Td (Ensemble) Tj ET EMC"
            " /X1 Do /X2 Do BT /F1 24 Tf 72 300 Td (Adieu) Tj ET");
        made.addStream(
            "BT /F1 24 Tf 72 400 Td (Tampon) Tj ET",
            "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R /Resources << /Font << /F1 3 0 R >> >>");
        made.add("<< /Type /OCG /Name (geheim)"
                 + QByteArray(settings.contains("/AS") ? " /Usage << /View << /ViewState /OFF >> >>" : "") + " >>");
        made.add("<< /Type /OCMD /OCGs [7 0 R] >>");
        made.addStream("/OC /MC0 BDC BT /F1 24 Tf 72 350 Td (Dedans) Tj ET EMC",
                       "/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >>"
                       " /Properties << /MC0 7 0 R >> >>");
        const OwnPages own = sanitised(made.file());
        QCOMPARE(own.fault, PdfFault::None);
        QCOMPARE(wordsOf(*own.pdf), isShown ? QStringLiteral("Bonjour Brouillon encore Ensemble Tampon Dedans Adieu")
                                            : QStringLiteral("Bonjour Adieu"));
        const QByteArray text = unpacked(*own.pdf);
        QVERIFY(!text.contains("geheim") && !text.contains("RebondHidden"));
        QCOMPARE(text.contains("99 99 re"), isShown);
        QVERIFY(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), kept(*own.pdf, QStringLiteral("o.pdf"))})
                    .contains("No syntax or stream encoding errors found"));
    }
    void aHiddenLayerThatNeverEndsTakesNothingBeforeIt()
    {
        HandMade made;
        made.add("<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >> >>");
        made.add("<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>");
        made.add("<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Properties << /MC0 5 0 R >> >> >>");
        made.addStream("1 2 33 44 re f /OC /MC0 BDC 5 6 77 88 re f");
        made.add("<< /Type /OCG >>");
        const QByteArray left = isThere("qpdf") ? unpacked(*sanitised(made.file()).pdf) : "33 44 re";
        QVERIFY(left.contains("33 44 re") && !left.contains("77 88 re"));
    }
    // Some bytes changed, cut off or doubled, the same at each run: it is bound or refused, and what is bound is sane.
    void whateverIsChangedNothingElseHappens()
    {
        std::mt19937 random(20121);
        const QList<QByteArray> sources{hostilePdf(), plainPdf(2)};
        int bound = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = sources.at(i % 2);
            const auto below = [&](qsizetype most) { return qsizetype(random() % quint32(most)); };
            for (qsizetype change = 1 + below(4); change > 0; --change) {
                const qsizetype at = below(bytes.size());
                switch (below(3)) {
                case 0: bytes[at] = char(random() & 0xFF); break;
                case 1: bytes.remove(at, 1 + below(30)); break;
                default: bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(30))); break;
                }
            }
            const OwnPages own = sanitised(bytes);
            QCOMPARE(own.fault == PdfFault::None, own.pdf != nullptr);
            if (!own.pdf)
                continue;
            ++bound;
            QVERIFY(!own.sizes.isEmpty() && own.sizes.size() <= kMostOwnPages);
            QCOMPARE(sanitised(*own.pdf).sizes, own.sizes);
        }
        QVERIFY2(bound > 50, qPrintable(QString::number(bound))); // most changes can be mended
    }
    void equalFilesGiveEqualBytes()
    {
        QCOMPARE(*sanitised(plainPdf(3)).pdf, *sanitised(plainPdf(3)).pdf);
        const OwnPages own = sanitised(plainPdf(3));
        const document::Metadata metadata{.title = QStringLiteral("Livret")};
        QVERIFY(writePdf(insertedOf(own), metadata).value() == writePdf(insertedOf(own), metadata).value());
    }
    // A window paints no PDF: a box in its place says what stands there.
    void onScreenTheyAreABoxWithWords()
    {
        const PageList pages = insertedOf(sanitised(plainPdf(1)));
        Page wordless = pages.page(0);
        int inserts = 0;
        for (Mark &mark : wordless.marks) {
            if (auto *insert = std::get_if<Insert>(&mark.content)) {
                QCOMPARE(insert->words, QStringLiteral("CV de Zoé, page 1 sur 1"));
                insert->words.clear();
                ++inserts;
                const QImage shown = renderImage(pages.page(0), pages.style(), 72);
                const QPoint corner = insert->room.toRect().topLeft() + QPoint(4, 4);
                QCOMPARE(shown.pixel(corner), rgb(Colour::Raised));
            }
        }
        QCOMPARE(inserts, 1);
        QVERIFY(renderImage(pages.page(0), pages.style(), 72) != renderImage(wordless, pages.style(), 72));
    }
    // Among pages of ours, numbered through, with words for who does not see them.
    void theyStandInAVolume()
    {
        if (!isThere("qpdf") || !isThere("pdftotext") || !isThere("pdfinfo"))
            QSKIP("needs qpdf, pdftotext and pdfinfo");
        document::Document first;
        first.metadata.title = QStringLiteral("Un");
        first.footer = someFoot();
        first.blocks = {document::Heading{1, QStringLiteral("Avant")}};
        document::Document last = first;
        last.blocks = {document::Heading{1, QStringLiteral("Après")}};
        const PageList pages = bindVolume({{.name = QStringLiteral("a"), .contents = first},
                                           {.name = QStringLiteral("b"),
                                            .title = QStringLiteral("Zoé"),
                                            .contents = insertedOf(sanitised(plainPdf(2)))},
                                           {.name = QStringLiteral("c"), .contents = last}});
        QCOMPARE(pages.count(), 4);
        const auto pdf = writePdf(pages, {.title = QStringLiteral("Livret")});
        QVERIFY(pdf);
        QCOMPARE(wordsOf(*pdf), QStringLiteral("Avant Les rebonds 1 Bonjour 1 Les rebonds 2 Bonjour 2 Les rebonds 3 "
                                               "Après Les rebonds 4"));
        const QByteArray json = outputOf(QStringLiteral("qpdf"),
                                         {QStringLiteral("--json"), kept(*pdf, QStringLiteral("v.pdf"))});
        QVERIFY(json.contains("CV de Zo\xC3\xA9, page 2 sur 2"));
        const QByteArray structure = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"),
                                                                          m_folder.filePath(QStringLiteral("v.pdf"))});
        QCOMPARE(QString::fromUtf8(structure).count(QRegularExpression(QStringLiteral("(?m)^\\s*Figure\\b"))), 2);
        QVERIFY(structure.indexOf("Avant") < structure.indexOf("Figure"));
        QVERIFY(structure.lastIndexOf("Figure") < structure.indexOf("Apr\xC3\xA8s"));
    }
};

REBOND_TEST(TestOwnPages)
#include "tst_ownpages.moc"
