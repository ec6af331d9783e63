// SPDX-License-Identifier: GPL-3.0-or-later
// A curve of which a part is not known: a gap, and no fall to nothing.
#include "typeset/charts.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::typeset;

namespace {

// The one line that is stroked, and all words.
struct DrawnCurve
{
    Shape line;
    QStringList words;
};

DrawnCurve drawnFrom(const document::StepCurve &curve)
{
    DrawnCurve drawn;
    for (const Mark &mark : layoutCurve(curve, QSizeF(493, 200), Style{}).marks) {
        if (const auto *shape = std::get_if<Shape>(&mark.content); shape && shape->stroke)
            drawn.line = *shape;
        else if (const auto *run = std::get_if<TextRun>(&mark.content))
            drawn.words.append(run->text.trimmed());
    }
    return drawn;
}

document::StepCurve gappedCurve()
{
    document::StepCurve curve{.from = QDate(2011, 6, 6), .asOf = QDate(2011, 6, 10)};
    curve.counted = QStringLiteral("Visites");
    curve.points = {{.date = QDate(2011, 6, 6), .value = 5},
                    {.date = QDate(2011, 6, 7), .value = 0, .people = {}, .isKnown = false},
                    {.date = QDate(2011, 6, 8), .value = 0},
                    {.date = QDate(2011, 6, 9), .value = 70}};
    return curve;
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotKnownIsAGap()
    {
        const document::StepCurve curve = gappedCurve();
        QCOMPARE(layoutCurve(curve, QSizeF(493, 200), Style{}).spots.size(), 3);
        const DrawnCurve drawn = drawnFrom(curve);
        QVERIFY(drawn.line.stroke == Colour::Quiet); // not the colour of people
        const QList<QPolygonF> pieces = drawn.line.path.toSubpathPolygons();
        QCOMPARE(pieces.size(), 2);
        const double day = (pieces[1].last().x() - pieces[1].first().x()) / 2; // two days are known to the end
        QVERIFY(std::abs(pieces[1].first().x() - pieces[0].last().x() - day) < 0.01);
        QVERIFY(pieces[0].boundingRect().height() < 0.01); // neither rising from none nor falling to it
    }
    void theLastNumberStandsOnlyWhereItIsKnown()
    {
        document::StepCurve curve = gappedCurve();
        QVERIFY(drawnFrom(curve).words.contains(QStringLiteral("70")));
        curve.points.last().isKnown = false;
        QVERIFY(!drawnFrom(curve).words.contains(QStringLiteral("70")));
    }
};

REBOND_TEST(TestGaps)
#include "tst_gaps.moc"
