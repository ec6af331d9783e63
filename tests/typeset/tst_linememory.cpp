// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a text is what breaking it anew gives, also where its one line is taken for a narrower room.
#include "typeset/linememory.h"

#include "support/runner.h"

#include <random>

using namespace rebond;
using namespace rebond::typeset;

namespace {

// Words of letters, numbers and signs that French sets apart, in spans of any look.
document::RichText someText(std::mt19937 &random)
{
    static const QStringList kWords{QStringLiteral("Efficacité"),    QStringLiteral("« fin »"),
                                    QStringLiteral("33 %"),          QStringLiteral("12 000"),
                                    QStringLiteral("ont rebondi ;"), QStringLiteral("à-valoir"),
                                    QStringLiteral("30/06/2012"),    QStringLiteral("x\ny"),
                                    QStringLiteral("Œuvre")};
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    document::RichText text;
    for (int span = below(4); span >= 0; --span) {
        QString words;
        for (int word = below(7); word > 0; --word)
            words += kWords.at(below(int(kWords.size()))) + u' ';
        document::Span made{.text = words, .emphasis = document::Emphasis(below(4))};
        if (below(4) == 0)
            made.size = TextSize::Note;
        if (below(5) == 0)
            made.colour = Colour::Sea;
        text.spans.append(made);
    }
    return text;
}

// All that is said of lines.
QString toldOf(const QList<Line> &lines)
{
    QString told;
    for (const Line &line : lines) {
        told += QStringLiteral("%1 %2 %3|").arg(line.width).arg(line.height).arg(line.baseline);
        for (const Line::Piece &piece : line.pieces)
            told += QStringLiteral("%1 %2 %3 %4 %5 %6 %7;")
                        .arg(piece.run.at.x())
                        .arg(piece.run.width)
                        .arg(piece.run.size)
                        .arg(int(piece.run.face))
                        .arg(int(piece.run.colour))
                        .arg(piece.span)
                        .arg(piece.run.text);
        told += u'\n';
    }
    return told;
}

} // namespace

class TestLineMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsRememberedIsTheSame()
    {
        std::mt19937 random(20);
        const Style style;
        int oneLine = 0;
        for (int i = 0; i < 400; ++i) {
            const document::RichText text = someText(random);
            const TextLook look{.face = Face(random() % 4), .size = points(TextSize(random() % 3))};
            const double width = 20 + double(random() % 500);
            const QString whole = toldOf(breakLines(text, look, kOneLine, style));
            const QString anew = toldOf(breakLines(text, look, width, style));
            const LineMemory memory;
            QCOMPARE(toldOf(breakLines(text, look, kOneLine, style)), whole);
            QCOMPARE(toldOf(breakLines(text, look, width, style)), anew); // of the one line, where it fits
            QCOMPARE(toldOf(breakLines(text, look, width, style)), anew);
            QCOMPARE(toldOf(breakLines(text, look, kOneLine, style)), whole);
            oneLine += whole == anew ? 1 : 0;
        }
        QVERIFY2(oneLine > 40 && oneLine < 360, qPrintable(QString::number(oneLine)));
    }
    // Another look, size, language or family is another question.
    void questionsAreNotMixedUp()
    {
        const document::RichText text(QStringLiteral("Combien ont rebondi ?"));
        const auto ask = [&](const TextLook &look, const Style &style) {
            return toldOf(breakLines(text, look, kOneLine, style));
        };
        const LineMemory memory;
        const QString plain = ask({}, {});
        QVERIFY(ask({.face = Face::Bold}, {}) != plain);
        QVERIFY(ask({.size = 8}, {}) != plain);
        QVERIFY(ask({.colour = Colour::Quiet}, {}) != plain);
        QVERIFY(ask({}, Style{.language = QStringLiteral("en")}) != plain);
        QCOMPARE(ask({}, {}), plain);
    }
    // A text of one look is set without formats: as wide as one that is cut into spans, which needs them.
    void oneSpanIsAsWideAsItsParts()
    {
        for (const QString &words :
             {QStringLiteral("Efficacité et effort"), QStringLiteral("12 000 démarches envoyées")}) {
            const qsizetype space = words.lastIndexOf(u' ') + 1;
            for (const Face face : {Face::Regular, Face::Semibold, Face::Bold, Face::Italic}) {
                const TextLook look{.face = face, .size = 9.5};
                const document::RichText parts = document::RichText(words.left(space)) + words.mid(space);
                const double whole = breakLines(words, look, kOneLine, {}).first().width;
                QVERIFY(qAbs(breakLines(parts, look, kOneLine, {}).first().width - whole) < 0.2);
            }
        }
    }
    // Only who lays out remembers: the memory ends with the outermost, and its room with it.
    void oneWithinAnotherIsThatOther()
    {
        QVERIFY(!LineMemory::ofThisThread());
        {
            const LineMemory outer;
            QCOMPARE(LineMemory::ofThisThread(), &outer);
            {
                const LineMemory inner;
                QCOMPARE(LineMemory::ofThisThread(), &outer);
            }
            QCOMPARE(LineMemory::ofThisThread(), &outer);
        }
        QVERIFY(!LineMemory::ofThisThread());
    }
};

REBOND_TEST(TestLineMemory)
#include "tst_linememory.moc"
