// SPDX-License-Identifier: GPL-3.0-or-later
// Names that are read from right to left stand within their room, as all others do.
#include "typeset/persontile.h"

#include "support/runner.h"
#include "typeset/fonts.h"
#include "typeset/typesetter.h"

#include <QFontMetricsF>

#include <cmath>
#include <utility>

using namespace rebond;
using namespace rebond::typeset;

class TestDirection : public QObject
{
    Q_OBJECT

    static double spaceOf(double size) { return textWidth(QStringLiteral("a b"), Face::Regular, size, {}) / 2; }
    static void checkWithin(const QList<Mark> &marks, const QRectF &room)
    {
        int runs = 0;
        for (const Mark &mark : marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (!run)
                continue;
            ++runs;
            QVERIFY2(run->width > 0, qPrintable(run->text));
            // A space at the end of a line hangs out at the left.
            const QString where = QStringLiteral("%1 at %2, %3 wide").arg(run->text).arg(run->at.x()).arg(run->width);
            QVERIFY2(run->at.x() >= room.left() - spaceOf(run->size), qPrintable(where));
            QVERIFY2(run->at.x() + run->width <= room.right() + spaceOf(run->size), qPrintable(where));
        }
        QVERIFY(runs > 0);
    }

private Q_SLOTS:
    void aLineStandsWithinItsRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << QStringLiteral("نور محاسبة طويلة جدا");
        QTest::newRow("Hebrew") << QStringLiteral("נועה מנהלת חשבונות ותיקה");
        QTest::newRow("Latin within Arabic") << QStringLiteral("نور Exemple محاسبة");
        QTest::newRow("Arabic within Latin") << QStringLiteral("Nour محاسبة Exemple");
        QTest::newRow("Latin") << QStringLiteral("Odile Exemple de Quelque-Part");
    }
    void aLineStandsWithinItsRoom()
    {
        QFETCH(QString, text);
        for (const double width : {400.0, 60.0, 30.0}) {
            const FittedText fitted = fittedText(text, {.size = 11}, QSizeF(width, 400), {});
            QList<Mark> marks;
            append(marks, fitted, QPointF(100, 0), 0);
            checkWithin(marks, QRectF(100, 0, width, 400));
            QString all;
            for (const Mark &mark : std::as_const(marks))
                all += std::get<TextRun>(mark.content).text;
            QCOMPARE(all.simplified().remove(u' '), QString(text).remove(u' '));
        }
    }
    // A company's name and, quieter, its town: each is painted by itself, so each has a place of its own.
    void partsOfALineStandBesideEachOther()
    {
        for (const auto &[first, second] : {std::pair{"شركة الخيال", " · Antibes"}, std::pair{"Azurel", " · الخيال"},
                                            std::pair{"شركة Azurel الخيال", " · Nice"},
                                            std::pair{"Comptable محاسب", " · 1998 – 2003"}, // years among its letters
                                            std::pair{"نور 12 Azurel", " · Antibes الخيال"},
                                            std::pair{"Azu\u202Erel", " · Nice"}, // turned, and never turned back
                                            std::pair{"\u202BAzurel, Antibes", " · Nice"}}) {
            const document::RichText text = document::semibold(QString::fromUtf8(first))
                                          + document::quiet(QString::fromUtf8(second));
            const Line line = breakLines(text, {.size = 11}, kOneLine, {}).first();
            QCOMPARE(line.pieces.size(), 2);
            const TextRun &one = line.pieces[0].run;
            const TextRun &other = line.pieces[1].run;
            const QString where = QStringLiteral("%1 at %2, %3 wide, beside %4, %5 wide, of %6")
                                      .arg(one.text)
                                      .arg(one.at.x())
                                      .arg(one.width)
                                      .arg(other.at.x())
                                      .arg(other.width)
                                      .arg(line.width);
            const bool isApart = one.at.x() + one.width <= other.at.x() + 0.1
                              || other.at.x() + other.width <= one.at.x() + 0.1;
            QVERIFY2(isApart, qPrintable(where));
            QVERIFY2(std::abs(one.width + other.width - line.width) < 0.5, qPrintable(where));
            // Painted alone, each is read the way the line is, so that the dot between them stays between them.
            const bool isFromTheRight = QString::fromUtf8(first).isRightToLeft();
            QVERIFY2(one.isRightToLeft == isFromTheRight && other.isRightToLeft == isFromTheRight, qPrintable(where));
        }
    }
    void linesReadFromTheRightBeginThere()
    {
        document::Document document;
        document.blocks = {document::Paragraph{
            .text = QStringLiteral("خبرة خمسة عشر عاما في المحاسبة والرواتب في شركات متوسطة وكبيرة ").repeated(4)}};
        const PageList pages = Typesetter().typeset(document);
        QList<TextRun> runs;
        double right = 0;
        for (const Mark &mark : pages.page(0).marks) {
            if (const auto *run = std::get_if<TextRun>(&mark.content)) {
                runs.append(*run);
                right = std::max(right, run->at.x() + run->width);
            }
        }
        QVERIFY(runs.size() > 2);
        for (const TextRun &run : std::as_const(runs)) {
            const QString where = QStringLiteral("%1 at %2, %3 wide").arg(run.text).arg(run.at.x()).arg(run.width);
            QVERIFY2(std::abs(run.at.x() + run.width - right) < 2 * spaceOf(11), qPrintable(where));
        }
        QVERIFY(right <= Paper::a4().inner().right() + spaceOf(11));
    }
    void initialsStandInTheirBox()
    {
        QList<Mark> marks;
        document::Person person;
        person.initials = QStringLiteral("نم");
        const QRectF box(50, 50, 80, 100);
        appendPortrait(marks, person, box, 0, {});
        checkWithin(marks, box);
        // In the middle, whatever space is painted at their left for whoever reads on.
        const auto run = std::get<TextRun>(marks.last().content);
        QVERIFY(run.text.endsWith(u' ') && run.isRightToLeft);
        const QFontMetricsF metrics(fontFor(run.face, run.size, {}));
        const double space = metrics.horizontalAdvance(u' ') / kUnitsPerPoint;
        QVERIFY(space > 1);
        QVERIFY2(std::abs(run.at.x() + space + run.width / 2 - box.center().x()) < 0.5, qPrintable(run.text));
    }
};

REBOND_TEST(TestDirection)
#include "tst_direction.moc"
