// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/boxes.h"
#include "typeset/fonts.h"
#include "typeset/spaces.h"
#include "typeset/textlayout.h"

#include "support/runner.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <QThread>

#include <utility>

using namespace rebond;
using namespace rebond::typeset;

Q_DECLARE_METATYPE(rebond::typeset::Face)

namespace {

const Formats kFrench(Language::French);

QString joined(const QList<Line> &lines)
{
    QString all;
    for (const Line &line : lines) {
        for (const Line::Piece &piece : line.pieces)
            all += piece.run.text;
    }
    return all;
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Names of people on whatever sheet: what no typeface has leaves no box, and the words beside it stay apart.
    void emojiAreNotSet()
    {
        const document::RichText text = document::RichText(QStringLiteral("Zoé 🌸"))
                                      + document::semibold(QStringLiteral(" · 🎂 fêtes"));
        QCOMPARE(joined(breakLines(text, {}, kOneLine, {})), QStringLiteral("Zoé · fêtes"));
        for (const QString &before : {QStringLiteral("Zoé 🌸"), QStringLiteral("Zoé 🌸 ")})
            QCOMPARE(joined(breakLines(document::RichText(before) + document::semibold(QStringLiteral("fêtes")), {},
                                       kOneLine, {})),
                     QStringLiteral("Zoé fêtes"));
        const TextLook look{.size = 20};
        QCOMPARE(withWholeWords(look, QStringLiteral("Zoé ") + QStringLiteral("🌸").repeated(40), 100, {}).size, 20.0);
        QVERIFY(!breakLines(QStringLiteral("🌸"), {}, kOneLine, {}).isEmpty());
    }
    // U+0378 is no letter yet, so no font has it; Greek, Cyrillic and Vietnamese are in ours.
    void lettersInNoFontAreTold()
    {
        const QString none = QStringLiteral("\u0378");
        QCOMPARE(lettersInNoFont(QStringLiteral("Zoé ") + none + QStringLiteral(" Œuvré, ") + none), QStringList(none));
        QCOMPARE(lettersInNoFont(none + QStringLiteral("\u0301 🌸")), QStringList(none + QStringLiteral("\u0301")));
        QVERIFY(lettersInNoFont(QStringLiteral("Ελένη\nЖанна, Nguyễn\u202F: « 12 € » 🌸 – ‘Łódź’\u200B")).isEmpty());
        // Where no font has a script at all, each of its letters is told; Qt sets some scripts otherwise then.
        for (const auto &[script, letters] :
             {std::pair(QFontDatabase::Devanagari, QStringLiteral("न म न")),
              std::pair(QFontDatabase::Thai, QStringLiteral("ก ข ก")),
              std::pair(QFontDatabase::SimplifiedChinese, QStringLiteral("李 明 李"))}) {
            const bool isMissing = QFontDatabase::families(script).isEmpty();
            QCOMPARE(lettersInNoFont(letters), isMissing ? letters.split(u' ').mid(0, 2) : QStringList());
        }
        QString many;
        for (char16_t unit = 0xE000; unit < 0xE100; ++unit) // for private use
            many += QChar(unit);
        QVERIFY(lettersInNoFont(many).size() <= kMostBoxes + 1);
    }
    // Qt fills them in a PDF. Where a font has the script there is nothing to do.
    void boxesAreEmpty()
    {
        const bool isMissing = QFontDatabase::families(QFontDatabase::Devanagari).isEmpty();
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(fontFor(Face::Regular, 1, {}));
        QVERIFY(!drawWithEmptyBoxes(painter, {0, 80}, QStringLiteral("Zoé Ελένη")));
        QCOMPARE(drawWithEmptyBoxes(painter, {0, 80}, QStringLiteral("न")), isMissing);
        QVERIFY(painter.end());
        qsizetype dark = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        const int side = pixelSize(1);
        QVERIFY2((dark > 0) == isMissing && dark < qsizetype(side) * side / 3, qPrintable(QString::number(dark)));
    }
    // What is not looked at because it is Latin is in each face.
    void latinIsInEveryFace()
    {
        for (const Face face : {Face::Regular, Face::Semibold, Face::Bold, Face::Italic}) {
            const QRawFont raw = QRawFont::fromFont(fontFor(face, 11, Style{}));
            for (char16_t unit = 0x20; unit < 0x180; ++unit) {
                const bool isControl = unit >= 0x7F && unit < 0xA0;
                QVERIFY2(isControl || raw.supportsCharacter(QChar(unit)), qPrintable(QString::number(unit, 16)));
            }
            for (const QChar sign : QStringLiteral("–—―‘’‚‛“”„•…€"))
                QVERIFY2(raw.supportsCharacter(sign), qPrintable(QString(sign)));
        }
    }
    void everyFaceIsTheEmbeddedOne_data()
    {
        QTest::addColumn<Face>("face");
        QTest::addColumn<int>("weight");
        QTest::addColumn<bool>("slanted");
        QTest::newRow("regular") << Face::Regular << int(QFont::Normal) << false;
        QTest::newRow("semibold") << Face::Semibold << int(QFont::DemiBold) << false;
        QTest::newRow("bold") << Face::Bold << int(QFont::Bold) << false;
        QTest::newRow("italic") << Face::Italic << int(QFont::Normal) << true;
    }
    void everyFaceIsTheEmbeddedOne()
    {
        QFETCH(Face, face);
        QFETCH(int, weight);
        QFETCH(bool, slanted);
        QVERIFY(ensureFonts());
        const QFont font = fontFor(face, 11, Style{});
        const QFontInfo info(font);
        QCOMPARE(info.family(), QStringLiteral("Open Sans"));
        QCOMPARE(info.weight(), weight);
        QCOMPARE(info.italic(), slanted);
        QCOMPARE(info.pixelSize(), 220);
        const QRawFont raw = QRawFont::fromFont(font);
        QVERIFY(raw.isValid());
        QCOMPARE(raw.weight(), weight); // of the file itself: not made bold by smearing
        QVERIFY(raw.familyName().startsWith(QLatin1String("Open Sans")));
    }
    void facesDifferInWidth() // two that fell back to one file would not
    {
        const Style style;
        const QString text = QStringLiteral("Quatorze ont trouvé");
        const double regular = textWidth(text, Face::Regular, 11, style);
        const double semibold = textWidth(text, Face::Semibold, 11, style);
        const double bold = textWidth(text, Face::Bold, 11, style);
        QVERIFY(regular < semibold);
        QVERIFY(semibold < bold);
    }
    void digitsAreAllAsWide()
    {
        for (const Face face : {Face::Regular, Face::Semibold, Face::Bold}) {
            const double zero = textWidth(QStringLiteral("0"), face, 9.5, Style{});
            for (int digit = 1; digit < 10; ++digit)
                QVERIFY(qAbs(textWidth(QString::number(digit), face, 9.5, Style{}) - zero) < 0.02);
        }
    }
    void noLigatures()
    {
        QTextLayout layout(QStringLiteral("efficacité"), fontFor(Face::Regular, 11, Style{}));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        qsizetype glyphs = 0;
        for (const QGlyphRun &run : layout.glyphRuns())
            glyphs += run.glyphIndexes().size();
        QCOMPARE(glyphs, 10);
    }

    void frenchSpaces_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("set");
        QTest::newRow("semicolon") << QStringLiteral("individuelle ; l’origine")
                                   << QStringLiteral("individuelle\u202F; l’origine");
        QTest::newRow("percent after no-break") << QStringLiteral("33\u00A0%") << QStringLiteral("33\u202F%");
        QTest::newRow("percent after narrow") << QStringLiteral("33\u202F%") << QStringLiteral("33\u202F%");
        QTest::newRow("quotes") << QStringLiteral("« au nom des 60 »") << QStringLiteral("«\u202Fau nom des 60\u202F»");
        QTest::newRow("question") << QStringLiteral("Qui ? Moi !") << QStringLiteral("Qui\u202F? Moi\u202F!");
        QTest::newRow("time and address stay")
            << QStringLiteral("10:30 https://example.org?a") << QStringLiteral("10:30 https://example.org?a");
        QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("a\u2028b");
        QTest::newRow("sign on its own line") << QStringLiteral("a\n: b") << QStringLiteral("a\u2028: b");
        QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0000").left(4) << QStringLiteral("a b");
        QTest::newRow("empty") << QString() << QString();
    }
    void frenchSpaces()
    {
        QFETCH(QString, given);
        QFETCH(QString, set);
        if (given.size() == 4 && given.endsWith(QChar()))
            set += u' ';
        QCOMPARE(withSpaces(given, kFrench), set);
        QCOMPARE(withSpaces(withSpaces(given, kFrench), kFrench), set);
        QCOMPARE(withSpaces(given, kFrench).size(), given.size()); // spans keep their places
    }
    void englishKeepsItsSpaces()
    {
        QCOMPARE(withSpaces(QStringLiteral("Odd : 33 %"), Formats(Language::English)), QStringLiteral("Odd : 33 %"));
    }
    void aNarrowSpaceIsNarrowAndReadsAsOne()
    {
        const Style style;
        const double plain = textWidth(QStringLiteral("33\u00A0a"), Face::Regular, 11, style);
        const double narrow = textWidth(QStringLiteral("33\u202Fa"), Face::Regular, 11, style);
        const double none = textWidth(QStringLiteral("33a"), Face::Regular, 11, style);
        QVERIFY(narrow - none > 0.13 * 11 && narrow - none < 0.19 * 11);
        QVERIFY(plain - narrow > 0.08 * 11);
        const QList<Line> lines = breakLines(QStringLiteral("33 %"), {}, 200, style);
        QCOMPARE(joined(lines), QStringLiteral("33\u00A0%")); // a character the font has
    }
    void signsNeverBeginALine()
    {
        for (double width = 20; width < 200; width += 3.7) {
            const QList<Line> lines =
                breakLines(QStringLiteral(
                               "Treize par une recherche individuelle ; « deux » : inconnus ? Oui ! Soit 33 % des cas"),
                           {}, width, Style{});
            for (const Line &line : lines) {
                if (width > 75) // "individuelle ;" fits
                    QVERIFY2(!QStringView(u";:?!%»\u00A0").contains(line.pieces.first().run.text.front()),
                             qPrintable(line.pieces.first().run.text));
            }
        }
    }

    void nothingIsLostInBreaking_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("un deux trois quatre cinq six sept huit neuf dix onze douze");
        QTest::newRow("one long word") << QString(300, u'm');
        QTest::newRow("address") << QStringLiteral(
            "voir https://example.org/a/very/long/path/that/goes/on?and=on&on=on ici");
        QTest::newRow("hyphens") << QStringLiteral("Dix-huit vingt-deux arc-en-ciel Vérignac-Lantosque-Dorméa");
        QTest::newRow("other scripts") << QStringLiteral("Дмитрий Ελένη 日本 שלום");
        QTest::newRow("composed and not") << QStringLiteral("e\u0301le\u0300ve");
        QTest::newRow("surrogates") << QStringLiteral("a\U0001D538b \U0001D538\U0001D538");
        QTest::newRow("only spaces") << QStringLiteral("     ");
    }
    void nothingIsLostInBreaking()
    {
        QFETCH(QString, text);
        for (const double width : {15.0, 40.0, 111.1, 500.0}) {
            const QList<Line> lines = breakLines(text, {}, width, Style{});
            QCOMPARE(joined(lines), text.normalized(QString::NormalizationForm_C));
            for (const Line &line : lines)
                QVERIFY(line.width <= width + 0.1 || line.pieces.first().run.text.trimmed().size() <= 2);
        }
    }
    void spansKeepTheirLook()
    {
        const document::RichText text = document::bold(QStringLiteral("Gras "))
                                      + document::quiet(QStringLiteral("calme "))
                                      + document::link(QStringLiteral("lien"), QStringLiteral("https://example.org"));
        const QList<Line> lines = breakLines(text, {}, 400, Style{});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].pieces.size(), 3);
        QCOMPARE(lines[0].pieces[0].run.face, Face::Bold);
        QCOMPARE(lines[0].pieces[1].run.colour, Colour::Quiet);
        QCOMPARE(lines[0].pieces[2].run.colour, Colour::Sea);
        // side by side, without holes or overlaps
        QVERIFY(qAbs(lines[0].pieces[1].run.at.x() - lines[0].pieces[0].run.width) < 0.01);
    }
    void emptyTextIsOneLine()
    {
        const QList<Line> lines = breakLines({}, {.size = 9.5}, 100, Style{});
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].height, leading(9.5));
    }
    void breaksAlikeInEveryThread()
    {
        const auto lay = [] {
            return joined(breakLines(QStringLiteral("Dix-huit travaillent toujours au 30 juin."), {}, 90, Style{}))
                       .size()
                 + breakLines(QStringLiteral("Dix-huit travaillent toujours au 30 juin."), {}, 90, Style{}).size()
                       * 1000;
        };
        const qsizetype here = lay();
        qsizetype there = 0;
        const std::unique_ptr<QThread> thread(QThread::create([&] { there = lay(); }));
        thread->start();
        thread->wait();
        QCOMPARE(there, here);
    }
    // "A · B" broken behind its dot: nothing is left to be parted there.
    void noLineEndsWithThePartingDot()
    {
        const document::RichText text = document::RichText(QStringLiteral("Azurel"))
                                      + document::quiet(QStringLiteral("\u00A0· "))
                                      + QStringLiteral("Mistralou\u00A0· Cigalou");
        const Style style;
        const QList<Line> whole = breakLines(text, {}, kOneLine, style);
        QCOMPARE(whole.size(), 1);
        QCOMPARE(joined(whole).count(u'·'), 2);
        const QList<Line> lines = breakLines(text, {}, whole.first().width / 2, style);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(joined(lines), QStringLiteral("Azurel Mistralou Cigalou")); // whoever listens hears three words
        for (const Line &line : lines) {
            double right = 0;
            for (const Line::Piece &piece : line.pieces)
                right = std::max(right, piece.run.at.x() + piece.run.width);
            QVERIFY2(std::abs(right - line.width) < 1, qPrintable(QString::number(right - line.width)));
        }
    }
};

REBOND_TEST(TestText)
#include "tst_text.moc"
