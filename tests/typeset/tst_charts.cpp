// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"
#include "typeset/dateaxis.h"
#include "typeset/eventlabels.h"

#include "sample.h"
#include "support/runner.h"

#include <random>

using namespace rebond;
using namespace rebond::typeset;

namespace {

QStringList texts(const Drawing &drawing)
{
    QStringList all;
    for (const Mark &mark : drawing.marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            all.append(run->text.trimmed());
    }
    return all;
}

// What of its line is ink, and a little more.
QRectF ink(const TextRun &run)
{
    return QRectF(run.at.x(), run.at.y() - run.size * 0.74, run.width, run.size * 0.95);
}

bool textsMeet(const Drawing &drawing)
{
    QList<QRectF> boxes;
    for (const Mark &mark : drawing.marks) {
        if (const auto *run = std::get_if<TextRun>(&mark.content)) {
            for (const QRectF &other : std::as_const(boxes)) {
                if (other.intersects(ink(*run)) && !run->text.trimmed().isEmpty()
                    && qAbs(other.right() - run->at.x()) > 0.05)
                    return true;
            }
            boxes.append(ink(*run));
        }
    }
    return false;
}

bool isInside(const Drawing &drawing)
{
    const QRectF room = QRectF(QPointF(), drawing.size).adjusted(-1, -1, 1, 1);
    return std::all_of(drawing.marks.begin(), drawing.marks.end(), [&](const Mark &mark) {
        const auto *run = std::get_if<TextRun>(&mark.content);
        return room.contains(run ? ink(*run) : bounds(mark)) || bounds(mark).isEmpty();
    });
}

int people(const Drawing &drawing, bool filled)
{
    int starts = 0;
    for (const Mark &mark : drawing.marks) {
        const auto &shape = std::get<Shape>(mark.content);
        if (shape.fill.has_value() != filled)
            continue;
        for (int i = 0; i < shape.path.elementCount(); ++i)
            starts += shape.path.elementAt(i).isMoveTo() ? 1 : 0;
    }
    return starts / 2; // a head and shoulders each
}

const Shape &curveLine(const Drawing &drawing)
{
    for (const Mark &mark : drawing.marks) {
        const auto *shape = std::get_if<Shape>(&mark.content);
        if (shape && shape->stroke == Colour::Rebound)
            return *shape;
    }
    qFatal("no curve");
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aShareCurveStaysInItsRoom_data()
    {
        QTest::addColumn<int>("lastDay");
        QTest::addColumn<double>("share");
        QTest::newRow("a year, a third") << 376 << 0.33;
        QTest::newRow("a month, hardly any") << 30 << 0.05;
        QTest::newRow("three years, all") << 1100 << 1.0;
        QTest::newRow("one day") << 1 << 0.5;
    }
    void aShareCurveStaysInItsRoom()
    {
        QFETCH(int, lastDay);
        QFETCH(double, share);
        document::ShareCurve curve;
        curve.lastDay = lastDay;
        curve.axisLabel = QStringLiteral("Jours depuis l’entrée");
        curve.followedLabel = QStringLiteral("Encore suivis");
        for (int i = 1; i <= 10; ++i) {
            const double reached = share * i / 10;
            curve.points.append(
                {.day = std::max(1, lastDay * i / 10),
                 .share = reached,
                 .band = document::ShareBand{.low = reached * 0.7, .high = std::min(1.0, reached * 1.4)}});
        }
        const int step = std::max(1, lastDay / 6);
        for (int day = 0; day <= lastDay; day += step)
            curve.followed.append({.day = day, .number = QString::number(60 - day / step)});
        curve.medianDay = lastDay / 2;
        curve.medianLabel = QStringLiteral("moitié : 188 jours");
        for (const double width : {520.0, 240.0}) {
            const Drawing drawing = layoutShareCurve(curve, QSizeF(width, 208), Style());
            QVERIFY(isInside(drawing));
            QVERIFY2(!textsMeet(drawing), qPrintable(texts(drawing).join(u'|')));
            const QRectF line = curveLine(drawing).path.boundingRect();
            QVERIFY(line.height() > 20); // whatever is reached can be seen
            // A number and its sign may be runs of two faces.
            const auto packed = [](const QString &text) {
                return text.simplified().remove(u' ').remove(QChar(0x202F));
            };
            QVERIFY(packed(texts(drawing).join(u'|').remove(u'|'))
                        .contains(packed(Formats(Language::French).percent(share))));
            // Each step is as high as its share: the line ends where its axis says so.
            const double top = std::ceil(std::min(1.0, share * 1.4) * 4) / 4;
            QVERIFY(
                std::abs(line.height() / (208 - look::space(4) - 4 * leading(points(TextSize::Note)) - look::space(2))
                         - share / top)
                < 0.01);
        }
    }
    void anEmptyShareCurveDrawsNoLine()
    {
        const Drawing drawing = layoutShareCurve({}, QSizeF(520, 208), Style());
        QVERIFY(isInside(drawing));
        QVERIFY(layoutShareCurve({}, QSizeF(10, 10), Style()).marks.isEmpty());
    }
    // Bars are as high as their counts, on a scale of their own; each week can be asked about.
    void weeksStayInTheirRoom_data()
    {
        QTest::addColumn<int>("weeks");
        for (const int weeks : {1, 5, 53})
            QTest::addRow("%d", weeks) << weeks;
    }
    void weeksStayInTheirRoom()
    {
        QFETCH(int, weeks);
        document::WeekChart chart;
        chart.from = QDate(2011, 6, 20);
        document::WeekLine acts{.label = QStringLiteral("Démarches"),
                                .scale = QStringLiteral("au plus 1000 en une semaine")};
        document::WeekLine interviews{.label = QStringLiteral("Entretiens tenus"),
                                      .scale = QStringLiteral("au plus 1")};
        for (int week = 0; week < weeks; ++week) {
            acts.counts.append(1000 - week % 3);
            interviews.counts.append(week % 2);
        }
        chart.lines = {acts, interviews};
        for (const double width : {520.0, 240.0, 120.0}) {
            const Drawing drawing = layoutWeeks(chart, QSizeF(width, 0), Style());
            QVERIFY(isInside(drawing));
            QVERIFY2(!textsMeet(drawing), qPrintable(texts(drawing).join(u'|')));
            QCOMPARE(drawing.spots.size(), 2 * weeks);
            for (int row = 0; row < 2; ++row) {
                const Spot &last = drawing.spots.at((row + 1) * weeks - 1);
                QCOMPARE(last.date, QDate(2011, 6, 20).addDays(7 * (weeks - 1)));
                QVERIFY(last.value == weeks - 1 && last.row == row);
            }
            QCOMPARE(layoutWeeks(chart, QSizeF(width, 150), Style()).size.height(), 150.0);
            QList<QRectF> bars;
            for (const Mark &mark : drawing.marks) {
                if (const auto *shape = std::get_if<Shape>(&mark.content))
                    bars.append(shape->path.boundingRect());
            }
            QCOMPARE(bars.size(), weeks > 1 ? 2 : 1); // a row without anything has no bar
            QVERIFY(bars.first().height() > 10);
            if (weeks > 1) // 1 is as high as 1,000
                QVERIFY(std::abs(bars.first().height() - bars.last().height()) < 0.01);
        }
        QVERIFY(layoutWeeks({}, QSizeF(520, 0), Style()).marks.isEmpty());
        QVERIFY(layoutWeeks(chart, QSizeF(10, 10), Style()).marks.isEmpty());
    }
    void datesAreNamedAsPeopleNameThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<double>("width");
        QTest::addColumn<QString>("labels");
        const auto nb = [](const char16_t *text) { return QString::fromUtf16(text).replace(u'_', QChar::Nbsp); };
        QTest::newRow("a year") << QStringLiteral("fr") << QDate(2011, 6, 6) << QDate(2012, 6, 30) << 450.0
                                << nb(u"juil._2011|sept.|nov.|janv._2012|mars|mai");
        QTest::newRow("a year in English") << QStringLiteral("en") << QDate(2011, 6, 6) << QDate(2012, 6, 30) << 450.0
                                           << nb(u"July_2011|Sept|Nov|Jan_2012|Mar|May");
        QTest::newRow("four days") << QStringLiteral("fr") << QDate(2012, 5, 30) << QDate(2012, 6, 2) << 450.0
                                   << nb(u"30_mai_2012|31_mai|1er_juin|2_juin");
        QTest::newRow("one day") << QStringLiteral("fr") << QDate(2012, 6, 29) << QDate(2012, 6, 30) << 450.0
                                 << nb(u"29_juin_2012|30_juin");
        QTest::newRow("weeks, from Mondays") << QStringLiteral("fr") << QDate(2012, 6, 1) << QDate(2012, 7, 5) << 450.0
                                             << nb(u"4_juin_2012|11_juin|18_juin|25_juin|2_juil.");
        QTest::newRow("three months") << QStringLiteral("fr") << QDate(2012, 3, 10) << QDate(2012, 7, 10) << 450.0
                                      << nb(u"avr._2012|mai|juin|juil.");
        QTest::newRow("five years")
            << QStringLiteral("fr") << QDate(2008, 3, 10) << QDate(2013, 2, 1) << 450.0
            << nb(u"juil._2008|janv._2009|juil.|janv._2010|juil.|janv._2011|juil.|janv._2012|juil.|janv._2013");
        QTest::newRow("forty years") << QStringLiteral("fr") << QDate(1980, 3, 10) << QDate(2020, 2, 1) << 450.0
                                     << nb(u"1985|1990|1995|2000|2005|2010|2015|2020");
        QTest::newRow("narrow") << QStringLiteral("fr") << QDate(2011, 6, 6) << QDate(2012, 6, 30) << 150.0
                                << nb(u"juil._2011|janv._2012");
    }
    void datesAreNamedAsPeopleNameThem()
    {
        QFETCH(QString, language);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(double, width);
        QFETCH(QString, labels);
        QStringList found;
        for (const DateTick &tick : dateTicks(from, to, width, 15, 8, Style{.language = language}))
            found.append(tick.label);
        QCOMPARE(found.join(u'|'), labels);
    }
    void datesNeverTouch()
    {
        const QDate from(2011, 6, 6);
        for (const QString &language : {QStringLiteral("fr"), QStringLiteral("en")}) {
            for (const double width : {40.0, 90.0, 200.0, 450.0, 900.0}) {
                for (int days = 1; days < 60000; days += std::max(1, days / 9)) {
                    const QList<DateTick> ticks = dateTicks(from, from.addDays(days), width, 12, 8,
                                                            Style{.language = language});
                    double free = -12;
                    for (const DateTick &tick : ticks) {
                        QVERIFY(tick.left >= free - 0.001);
                        QVERIFY(tick.x >= 0 && tick.x <= width);
                        free = tick.left + tick.width + 5;
                    }
                    QVERIFY(free - 5 <= width + 12.001);
                    QVERIFY2(width < 80 || !ticks.isEmpty(), qPrintable(QStringLiteral("%1 days").arg(days)));
                }
            }
        }
    }

    void eventsFindRoom()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            QList<EventSpot> spots;
            for (int i = 0; i < 1 + round % 9; ++i)
                spots.append({.x = 20.0 + double(random() % 400), .width = 30.0 + double(random() % 90)});
            std::sort(spots.begin(), spots.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
            const QList<EventPlace> places = placeEvents(spots, 20, 420, 5);
            QCOMPARE(places.size(), spots.size());
            for (qsizetype i = 0; i < places.size(); ++i) {
                QVERIFY(places[i].row >= 0 || spots.size() > 5);
                if (places[i].row < 0)
                    continue;
                QVERIFY(places[i].left >= 20 && places[i].left + spots[i].width <= 420);
                for (qsizetype j = 0; j < i; ++j) {
                    const bool apart = places[j].left + spots[j].width < places[i].left
                                    || places[i].left + spots[i].width < places[j].left;
                    QVERIFY(places[i].row != places[j].row || apart);
                }
            }
        }
    }
    void farEventsShareARow()
    {
        const QList<EventPlace> places =
            placeEvents({{.x = 20, .width = 80}, {.x = 150, .width = 50}, {.x = 400, .width = 60}}, 0, 420, 4);
        QCOMPARE(places[0].row, 0);
        QCOMPARE(places[1].row, 0);
        QCOMPARE(places[2].row, 0);
        QVERIFY(places[2].left + 60 < 400); // left of its line, there being no room at the right
    }
    // In one row each in turn would stand right of its line, and leave the one in the middle no room.
    void aFewMakeRoomForEachOther()
    {
        const QList<EventSpot> spots{{.x = 150, .width = 100}, {.x = 200, .width = 100}, {.x = 350, .width = 100}};
        const QList<EventPlace> places = placeEvents(spots, 20, 420, 1);
        QCOMPARE(places[0].row, 0);
        QCOMPARE(places[1].row, 0);
        QCOMPARE(places[2].row, -1); // three of these do not fit, two do
        const QList<EventPlace> all =
            placeEvents({{.x = 150, .width = 100}, {.x = 200, .width = 100}, {.x = 310, .width = 100}}, 20, 420, 1);
        for (const EventPlace &place : all)
            QCOMPARE(place.row, 0);
        QCOMPARE(all[0].left, 150 - 3 - 100.0);
        QCOMPARE(all[1].left, 200 + 3.0);
        QCOMPARE(all[2].left, 310 + 3.0);
    }
    void nearEventsGoDownTheRows()
    {
        const QList<EventPlace> places =
            placeEvents({{.x = 20, .width = 80}, {.x = 30, .width = 80}, {.x = 40, .width = 80}}, 0, 420, 4);
        QCOMPARE(places[0].row, 0);
        QCOMPARE(places[1].row, 1);
        QCOMPARE(places[2].row, 2);
    }

    void curvesStayInTheirRoom_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("events");
        QTest::newRow("nothing") << 300 << 0 << 0;
        QTest::newRow("one point") << 300 << 1 << 1;
        QTest::newRow("one day") << 0 << 1 << 1;
        QTest::newRow("a week") << 7 << 3 << 3;
        QTest::newRow("a year") << 365 << 20 << 6;
        QTest::newRow("crowded") << 365 << 200 << 30;
        QTest::newRow("thirty years") << 11000 << 9000 << 5;
    }
    void curvesStayInTheirRoom()
    {
        QFETCH(int, days);
        QFETCH(int, points);
        QFETCH(int, events);
        document::StepCurve curve{.from = QDate(2011, 6, 6), .asOf = QDate(2011, 6, 6).addDays(days)};
        for (int i = 0; i < points; ++i)
            curve.points.append({.date = curve.from.addDays(qint64(days) * (i + 1) / (points + 1)), .value = i + 1});
        for (int i = 0; i < events; ++i)
            curve.events.append({.date = curve.from.addDays(qint64(days) * i / std::max(1, events - 1)),
                                 .label = QStringLiteral("Télématin, France %1").arg(i)});
        for (const QSizeF room :
             {QSizeF(493, 0), QSizeF(493, 128), QSizeF(493, 72), QSizeF(250, 140), QSizeF(900, 400)}) {
            const Drawing drawing = layoutCurve(curve, room, Style{});
            QCOMPARE(drawing.size.width(), room.width());
            QVERIFY(drawing.size.height() == room.height() || room.height() == 0);
            QVERIFY(isInside(drawing) && !textsMeet(drawing));
            QVERIFY(texts(drawing).contains(QLocale(QStringLiteral("fr")).toString(points)) || points > 999);
        }
    }
    void aTinyRoomIsNoCrash()
    {
        for (const QSizeF room : {QSizeF(0, 0), QSizeF(10, 10), QSizeF(40, 200), QSizeF(400, 20)})
            QVERIFY(isInside(layoutCurve(test::sampleCurve(), room, Style{})));
    }
    void noDatesAtAllDrawNothing() { QVERIFY(layoutCurve({}, QSizeF(400, 200), Style{}).marks.isEmpty()); }
    void theAxisCountsInWholeNiceNumbers_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("numbers");
        QTest::newRow("none") << 0 << QStringLiteral("0 1 2 3 4");
        QTest::newRow("one") << 1 << QStringLiteral("0 1 2 3 4");
        QTest::newRow("seven") << 7 << QStringLiteral("0 2 4 6 8");
        QTest::newRow("twenty") << 20 << QStringLiteral("0 5 10 15 20");
        QTest::newRow("twenty-one") << 21 << QStringLiteral("0 5 10 15 20 25");
        QTest::newRow("sixty") << 60 << QStringLiteral("0 20 40 60");
        QTest::newRow("two thousand") << 2000 << QStringLiteral("0 500 1\u00A0000 1\u00A0500 2\u00A0000");
    }
    void theAxisCountsInWholeNiceNumbers()
    {
        QFETCH(int, most);
        QFETCH(QString, numbers);
        document::StepCurve curve{.from = QDate(2011, 6, 6),
                                  .asOf = QDate(2012, 6, 6),
                                  .endLabel = QStringLiteral("fin")};
        if (most > 0)
            curve.points.append({.date = QDate(2011, 9, 1), .value = most});
        QString found;
        for (const Mark &mark : layoutCurve(curve, QSizeF(493, 200), Style{}).marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (run && run->text.front().isDigit() && run->at.x() < 30)
                found += run->text;
            else if (run && run->text == QString(QChar::Nbsp))
                found += run->text;
            else if (run && run->text.startsWith(QLatin1String("000")))
                found += run->text;
            else if (run && run->text.startsWith(QLatin1String("500")))
                found += run->text;
        }
        QCOMPARE(found.trimmed().left(numbers.size()), numbers);
    }
    void theLineIsMadeOfStepsAndEndsAtAsOf()
    {
        const Drawing drawing = layoutCurve(test::sampleCurve(), QSizeF(493, 200), Style{});
        const QPainterPath &path = curveLine(drawing).path;
        for (int i = 1; i < path.elementCount(); ++i) {
            const QPointF a = path.elementAt(i - 1);
            const QPointF b = path.elementAt(i);
            QVERIFY(a.x() == b.x() || a.y() == b.y());
            QVERIFY(b.x() >= a.x() && b.y() <= a.y());
        }
        QVERIFY(texts(drawing).contains(QStringLiteral("20")));
    }
    void whatComesAfterAsOfIsNotDrawn()
    {
        document::StepCurve curve = test::sampleCurve();
        const Drawing before = layoutCurve(curve, QSizeF(493, 200), Style{});
        curve.points.append({.date = QDate(2012, 7, 1), .value = 21});
        curve.events.append({.date = QDate(2012, 7, 2), .label = QStringLiteral("Plus tard")});
        const Drawing after = layoutCurve(curve, QSizeF(493, 200), Style{});
        QCOMPARE(texts(after), texts(before));
        QCOMPARE(curveLine(after).path, curveLine(before).path);
    }
    void theOrderOfPointsDoesNotMatter()
    {
        document::StepCurve curve = test::sampleCurve();
        const QPainterPath path = curveLine(layoutCurve(curve, QSizeF(493, 200), Style{})).path;
        std::reverse(curve.points.begin(), curve.points.end());
        QCOMPARE(curveLine(layoutCurve(curve, QSizeF(493, 200), Style{})).path, path);
    }
    void reboundsBeforeTheAxisLiftItsStart()
    {
        document::StepCurve curve{.from = QDate(2011, 6, 6), .asOf = QDate(2011, 7, 6)};
        curve.points = {{.date = QDate(2011, 5, 1), .value = 2}, {.date = QDate(2011, 6, 20), .value = 3}};
        const QPainterPath path = curveLine(layoutCurve(curve, QSizeF(493, 200), Style{})).path;
        const double top = QPointF(path.elementAt(path.elementCount() - 1)).y();
        const double start = QPointF(path.elementAt(0)).y();
        const double unit = start - top; // 2 → 3
        QVERIFY(unit > 10);
    }

    void nobodyIsLeftOut_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("k");
        QTest::newRow("one") << 1 << 0;
        QTest::newRow("seven") << 7 << 7;
        QTest::newRow("twelve") << 12 << 5;
        QTest::newRow("sixty") << 60 << 20;
        QTest::newRow("sixty-one") << 61 << 20;
        QTest::newRow("two hundred and fifty") << 250 << 100;
        QTest::newRow("ten thousand") << 10000 << 3333;
    }
    void nobodyIsLeftOut()
    {
        QFETCH(int, n);
        QFETCH(int, k);
        for (const int columns : {0, 1, 20}) {
            for (const QSizeF room : {QSizeF(493, 0), QSizeF(200, 60), QSizeF(800, 90)}) {
                const Drawing drawing = layoutPictogram({.people = n, .filled = k, .columns = columns}, room, Style{});
                QCOMPARE(people(drawing, true), k);
                QCOMPARE(people(drawing, false), n - k);
                QVERIFY(isInside(drawing));
                QVERIFY(drawing.size.width() <= room.width() + 0.01);
                QVERIFY2(drawing.size.height() <= (room.height() > 0 ? room.height() : 150) + 0.01,
                         qPrintable(QString::number(drawing.size.height())));
            }
        }
    }
    // Everybody stands in the part of those like them, whatever rows are full; and the outline says as much at once.
    void eachIsAskedAboutAsOneOfTheirs()
    {
        for (const auto &[n, k] : {std::pair(1, 0), std::pair(7, 7), std::pair(60, 20), std::pair(61, 23),
                                   std::pair(61, 60), std::pair(250, 3), std::pair(1007, 490)}) {
            for (const int columns : {0, 1, 20}) {
                const document::Pictogram pictogram{.people = n, .filled = k, .columns = columns};
                const Drawing drawing = layoutPictogram(pictogram, QSizeF(493, 0), Style{});
                const Drawing outline = outlinePictogram(pictogram, QSizeF(493, 0), Style{});
                QCOMPARE(outline.size, drawing.size);
                QVERIFY(outline.marks.isEmpty());
                QCOMPARE(outline.spots.size(), (k > 0 ? 1 : 0) + (k < n ? 1 : 0));
                for (const Mark &mark : drawing.marks) {
                    const auto &shape = std::get<Shape>(mark.content);
                    for (const QPolygonF &part : shape.path.toSubpathPolygons()) {
                        const QPointF middle = part.boundingRect().center();
                        for (const Spot &spot : outline.spots)
                            QCOMPARE(spot.area.contains(middle), (spot.value == 1) == shape.fill.has_value());
                    }
                }
            }
        }
    }
    void sixtyStandInThreeRowsOfTwentyFromMarginToMargin()
    {
        const Drawing drawing = layoutPictogram({.people = 60, .filled = 20}, QSizeF(493, 0), Style{});
        QCOMPARE(drawing.size.width(), 493.0);
        const auto &filled = std::get<Shape>(drawing.marks[0].content);
        QVERIFY(filled.path.boundingRect().bottom() < drawing.size.height() / 3);
        QVERIFY(qAbs(filled.path.boundingRect().right() - 493) < 0.1);
    }
    void noPeopleNoDrawing() { QVERIFY(layoutPictogram({}, QSizeF(493, 0), Style{}).marks.isEmpty()); }
    void aDarkWindowNeedsNoSecondLayout()
    {
        const Drawing light = layoutCurve(test::sampleCurve(), QSizeF(493, 200), Style{});
        const Drawing dark = layoutCurve(test::sampleCurve(), QSizeF(493, 200), Style{.theme = Theme::Dark});
        QCOMPARE(dump(PageList({}, {Page{.size = dark.size, .marks = dark.marks}}, {Node{}})),
                 dump(PageList({}, {Page{.size = light.size, .marks = light.marks}}, {Node{}})));
    }
    void longHeadlinesShrink()
    {
        for (const QString &words : {QStringLiteral("sur 60 ont rebondi"),
                                     QStringLiteral("sur 1 234 567 personnes accompagnées ont rebondi")}) {
            const Drawing drawing = layoutHeadline({.number = QStringLiteral("1 234"),
                                                    .words = words,
                                                    .subline = QStringLiteral("au 30 juin")},
                                                   493, Style{});
            for (const Mark &mark : drawing.marks)
                QVERIFY(bounds(mark).right() <= 493.5);
        }
    }
};

REBOND_TEST(TestCharts)
#include "tst_charts.moc"
