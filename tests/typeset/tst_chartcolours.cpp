// SPDX-License-Identifier: GPL-3.0-or-later
// Every mark of every drawing can be seen and read, in light and dark, on the page and on a card: 4.5 to 1, by the contrast ratio
// of WCAG 2.1. What is fainter tells nothing by itself: the lines of a grid, and a tint within edges or below a line.
#include "typeset/charts.h"
#include "typeset/typesetter.h"

#include "contrast.h"
#include "sample.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::document;
using namespace rebond::typeset;

namespace {

constexpr double kLeast = 4.5;

ShareCurve someShares()
{
    ShareCurve curve{.axisLabel = QStringLiteral("Jours"),
                     .followedLabel = QStringLiteral("Suivis"),
                     .lastDay = 300,
                     .medianDay = 200,
                     .medianLabel = QStringLiteral("moitié"),
                     .alternative = QStringLiteral("a")};
    for (int day = 50; day <= 250; day += 50) {
        const double share = day / 400.0;
        curve.points.append({.day = day, .share = share, .band = ShareBand{.low = share * 0.7, .high = share * 1.3}});
        curve.followed.append({.day = day, .number = QString::number(60 - day / 10)});
    }
    return curve;
}

BarTable someBars()
{
    BarTable table;
    for (const BarStyle style : {BarStyle::Strong, BarStyle::Soft, BarStyle::Neutral})
        table.rows.append({.label = QStringLiteral("x"), .number = QStringLiteral("1"), .share = 0.5, .style = style});
    table.alternative = QStringLiteral("a");
    return table;
}

QList<Mark> marksOfBars()
{
    return Typesetter().typeset({.blocks = {someBars()}}).page(0).marks;
}

QList<Shape> barsOf(const QList<Mark> &marks)
{
    QList<Shape> bars;
    for (const Mark &mark : marks) {
        if (const auto *shape = std::get_if<Shape>(&mark.content))
            bars.append(*shape);
    }
    return bars;
}

// What stands out of a mark against its ground; none where it tells nothing by itself.
std::optional<Colour> telling(const Mark &mark)
{
    if (const auto *run = std::get_if<TextRun>(&mark.content))
        return run->colour;
    if (const auto *rule = std::get_if<Rule>(&mark.content))
        return rule->colour == Colour::Line ? std::nullopt : std::optional(rule->colour);
    const auto *shape = std::get_if<Shape>(&mark.content);
    if (!shape || shape->fill == Colour::ReboundTint)
        return {};
    return shape->stroke ? shape->stroke : shape->fill;
}

} // namespace

class TestChartColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMarkStandsOut_data()
    {
        QTest::addColumn<QList<Mark>>("marks");
        const Style style;
        const QSizeF room(493, 200);
        WeekChart weeks{.from = QDate(2011, 6, 20),
                        .lines = {{.label = QStringLiteral("Démarches"), .counts = {3, 0, 9}}}};
        QTest::newRow("curve") << layoutCurve(test::sampleCurve(), room, style).marks;
        QTest::newRow("share curve") << layoutShareCurve(someShares(), room, style).marks;
        QTest::newRow("weeks") << layoutWeeks(weeks, room, style).marks;
        QTest::newRow("people") << layoutPictogram({.people = 60, .filled = 20}, {493, 0}, style).marks;
        QTest::newRow("headline") << layoutHeadline({.number = QStringLiteral("20"),
                                                     .words = QStringLiteral("sur 60 ont rebondi"),
                                                     .subline = QStringLiteral("au 30 juin 2012")},
                                                    493, style)
                                         .marks;
        QTest::newRow("bars") << marksOfBars();
    }
    void everyMarkStandsOut()
    {
        QFETCH(QList<Mark>, marks);
        bool isTinted = false; // what is drawn later may lie on it
        int told = 0;
        for (const Mark &mark : marks) {
            const auto *shape = std::get_if<Shape>(&mark.content);
            isTinted = isTinted || (shape && shape->fill == Colour::ReboundTint);
            const auto colour = telling(mark);
            if (!colour)
                continue;
            ++told;
            const bool isAxis = *colour == Colour::Neutral; // beside the tint, never on it
            for (const Theme theme : {Theme::Light, Theme::Dark}) {
                for (const Colour ground : {Colour::Paper, Colour::Raised, Colour::ReboundTint}) {
                    if (ground == Colour::ReboundTint && (!isTinted || isAxis))
                        continue;
                    const double found = test::contrast(*colour, ground, theme);
                    QVERIFY2(found >= kLeast,
                             qPrintable(
                                 QStringLiteral("colour %1 on %2: %3").arg(int(*colour)).arg(int(ground)).arg(found)));
                }
            }
        }
        QVERIFY(told > 0);
    }
    // On a printer without colours: filled, lightly filled within an edge, an edge alone.
    void barsAreToldApartWithoutColour()
    {
        const QList<Shape> bars = barsOf(marksOfBars());
        QCOMPARE(bars.size(), 3);
        QVERIFY(bars.at(0).fill == Colour::Rebound && !bars.at(0).stroke);
        QVERIFY(bars.at(1).fill == Colour::ReboundSoft && bars.at(1).stroke == Colour::Rebound);
        QVERIFY(!bars.at(2).fill && bars.at(2).stroke == Colour::Neutral);
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            QVERIFY(test::contrast(Colour::Rebound, Colour::ReboundSoft, theme) >= 1.8);
            QVERIFY(test::contrast(Colour::ReboundSoft, Colour::Paper, theme) >= 1.8);
        }
        // Of equal length, edge included.
        const auto spanOf = [](const Shape &bar) {
            const double edge = bar.stroke ? bar.strokeWidth : 0;
            return bar.path.boundingRect().width() + edge;
        };
        for (const Shape &bar : bars)
            QVERIFY(qAbs(spanOf(bar) - spanOf(bars.at(0))) < 0.001);
    }
    // The band of the estimate is there without its tint.
    void theBandHasEdges()
    {
        const Drawing drawing = layoutShareCurve(someShares(), QSizeF(493, 200), Style());
        QRectF band;
        QList<QRectF> edges;
        for (const Mark &mark : drawing.marks) {
            const auto *shape = std::get_if<Shape>(&mark.content);
            if (shape && shape->fill == Colour::ReboundTint)
                band = shape->path.boundingRect();
            else if (shape && shape->stroke == Colour::Quiet)
                edges.append(shape->path.boundingRect());
        }
        QCOMPARE(edges.size(), 2);
        QVERIFY(qAbs(edges.at(0).top() - band.top()) < 0.001);
        QVERIFY(edges.at(1).top() > band.top() + 10);
        for (const QRectF &edge : edges)
            QVERIFY(qAbs(edge.left() - band.left()) < 0.001 && qAbs(edge.right() - band.right()) < 0.001);
        ShareCurve plain = someShares();
        plain.points.clear();
        for (const Mark &mark : layoutShareCurve(plain, QSizeF(493, 200), Style()).marks) {
            const auto *shape = std::get_if<Shape>(&mark.content);
            QVERIFY(!shape || shape->stroke != Colour::Quiet);
        }
    }
};

REBOND_TEST(TestChartColours)
#include "tst_chartcolours.moc"
