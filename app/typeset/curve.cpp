// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"

#include "typeset/dateaxis.h"
#include "typeset/eventlabels.h"
#include "typeset/fonts.h"
#include "typeset/textlayout.h"

#include <QFontMetricsF>

#include <cmath>

namespace rebond::typeset {

namespace {

constexpr double kOwnHeight = 200;
constexpr double kLabelSize = points(TextSize::Note);
constexpr double kEndSize = points(TextSize::Body);
constexpr double kEventRow = 11;
constexpr double kForEvents = 0.25;    // of the height, for labels above the curve …
constexpr double kMostForEvents = 0.4; // … where one would have no place
constexpr double kNumbersApart = kLabelSize * 1.2; // on the axis of a low curve, from one baseline to the next
constexpr double kDot = 3;             // radius of the end point
constexpr double kLine = 1.6;
constexpr double kRing = 4; // radius of the ring round a step that is asked about
const TextLook kLabel{.size = kLabelSize, .colour = Colour::Quiet};

// Whole numbers at a calm distance: at most five steps of 1, 2, 5, 10, 20, 25, 50, 100 …
int niceStep(int top)
{
    int decade = 1;
    while (true) {
        for (const int step : {1, 2, 5}) {
            if (top <= 5 * qint64(step) * decade)
                return step * decade;
        }
        decade *= 10;
    }
}

// What the curve shows, cleaned: ascending, within its dates, one value a date.
struct Course
{
    QDate from;
    QDate to;
    int start = 0; // the value on `from` before that day's step
    QList<document::CurvePoint> steps;
    [[nodiscard]] int end() const { return steps.isEmpty() ? start : steps.last().value; }
    [[nodiscard]] bool isKnownAtEnd() const { return steps.isEmpty() || steps.last().isKnown; }
};

Course courseOf(const document::StepCurve &curve)
{
    QList<document::CurvePoint> points = curve.points;
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    Course course;
    course.to = curve.asOf.isValid() ? curve.asOf : (points.isEmpty() ? curve.from : points.last().date);
    course.from = curve.from.isValid() ? curve.from : (points.isEmpty() ? course.to : points.first().date);
    if (course.from >= course.to)
        course.from = course.to.addDays(-1); // a line needs a length
    for (const document::CurvePoint &point : std::as_const(points)) {
        if (point.date < course.from)
            course.start = point.value;
        else if (point.date <= course.to) {
            if (!course.steps.isEmpty() && course.steps.last().date == point.date)
                course.steps.removeLast();
            course.steps.append(point);
        }
    }
    return course;
}

class CurveLayout
{
public:
    CurveLayout(const document::StepCurve &curve, QSizeF room, const Style &style)
        : m_curve(curve),
          m_style(style),
          m_course(courseOf(curve)),
          m_room(room.width(), room.height() > 0 ? room.height() : kOwnHeight)
    {
        int top = std::max(m_course.start, m_curve.yMax);
        for (const document::CurvePoint &point : std::as_const(m_course.steps))
            top = std::max(top, point.value);
        top = std::max(top, 4); // one rebound is not a mountain
        m_step = niceStep(top);
        m_top = (top + m_step - 1) / m_step * m_step;
        m_endLabel = curve.endLabel.isEmpty() ? style.formats().number(m_course.end()) : curve.endLabel;
    }

    Drawing drawing()
    {
        Drawing drawing{.size = m_room, .marks = {}};
        if (!m_course.to.isValid())
            return drawing;
        setEvents();
        setPlot();
        if (m_plot.width() < 20 || m_plot.height() < 20) // nothing could be read
            return drawing;
        drawArea();
        drawGrid();
        drawDates();
        drawEvents();
        drawLine();
        drawing.marks = std::move(m_marks);
        drawing.spots = spots();
        return drawing;
    }

private:
    [[nodiscard]] double xOf(QDate date) const
    {
        return m_plot.left()
             + m_plot.width() * double(m_course.from.daysTo(date)) / double(m_course.from.daysTo(m_course.to));
    }
    [[nodiscard]] double yOf(int value) const { return m_plot.bottom() - m_plot.height() * double(value) / m_top; }

    // Sides first (they fix the dates' places), then the rows events need above, then the height that is left.
    void setEvents()
    {
        double numbers = 0;
        for (int value = 0; value <= m_top; value += m_step)
            numbers = std::max(numbers, textWidth(m_style.formats().number(value), Face::Regular, kLabelSize, m_style));
        const double right = textWidth(m_endLabel, Face::Bold, kEndSize, m_style) + kDot + look::space(2);
        m_plot = QRectF(QPointF(numbers + look::space(2), 0), QPointF(m_room.width() - right, m_room.height()));
        if (m_plot.width() < 20)
            return;
        for (const document::CurveEvent &event : m_curve.events) {
            if (event.date >= m_course.from && event.date <= m_course.to)
                m_events.append(event);
        }
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const auto &a, const auto &b) { return a.date < b.date; });
        const QFontMetricsF metrics(fontFor(Face::Regular, kLabelSize, m_style));
        for (document::CurveEvent &event : m_events) {
            event.label = metrics.elidedText(event.label.simplified(), Qt::ElideRight,
                                             m_plot.width() * 0.42 * kUnitsPerPoint);
            m_spots.append({.x = xOf(event.date), .width = textWidth(event.label, Face::Regular, kLabelSize, m_style)});
        }
        const auto rowsIn = [this](double share) { return std::clamp(int(m_room.height() * share / kEventRow), 1, 5); };
        const int most = rowsIn(kMostForEvents);
        for (int rows = rowsIn(kForEvents); rows <= most; ++rows) {
            m_places = placeEvents(m_spots, m_plot.left(), m_room.width(), rows); // the end label stands lower
            // A low curve gives up some of its height rather than a label.
            if (std::none_of(m_places.cbegin(), m_places.cend(), [](const EventPlace &each) { return each.row < 0; }))
                return;
        }
    }
    void setPlot()
    {
        int rows = 0;
        for (const EventPlace &place : std::as_const(m_places))
            rows = std::max(rows, place.row + 1);
        m_plot.setTop(rows > 0 ? rows * kEventRow + look::space(2) : look::space(2));
        m_plot.setBottom(m_room.height() - leading(kLabelSize) - look::space(1));
    }

    void drawGrid()
    {
        const double apart = m_plot.height() * m_step / m_top;
        const int step = m_step * std::max(1, int(std::ceil(kNumbersApart / apart)));
        for (int value = 0; value <= m_top; value += step) {
            const double y = yOf(value);
            const bool base = value == 0;
            m_marks.append({Rule{.from = {m_plot.left(), y},
                                 .to = {m_plot.right(), y},
                                 .width = base ? 0.75 : 0.5,
                                 .colour = base ? Colour::Neutral : Colour::Line},
                            0});
            appendText(m_marks, m_style.formats().number(value),
                       QPointF(m_plot.left() - look::space(2), y + kLabelSize * 0.36), kLabel, m_style, Qt::AlignRight);
        }
    }
    void drawDates()
    {
        const double overhang = std::min(m_plot.left(), m_room.width() - m_plot.right());
        const double y = m_plot.bottom();
        for (const DateTick &tick :
             dateTicks(m_course.from, m_course.to, m_plot.width(), overhang, kLabelSize, m_style)) {
            const double x = m_plot.left() + tick.x;
            m_marks.append({Rule{.from = {x, y}, .to = {x, y + 3}, .width = 0.75, .colour = Colour::Neutral}, 0});
            appendText(m_marks, tick.label, QPointF(m_plot.left() + tick.left, m_room.height() - kLabelSize * 0.3),
                       kLabel, m_style);
        }
    }
    void drawEvents()
    {
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const EventPlace &place = m_places[i];
            if (place.row < 0)
                continue; // a line nobody can name tells nothing
            const double x = xOf(m_events[i].date);
            double top = place.row * kEventRow;
            const int rows = int(std::ceil(m_plot.top() / kEventRow));
            for (int row = place.row + 1; row < rows; ++row) { // spares the labels it must cross
                if (!hasLabelAt(x, row))
                    continue;
                drawEventLine(x, top, row * kEventRow);
                top = (row + 1) * kEventRow;
            }
            drawEventLine(x, top, m_plot.bottom());
            appendText(m_marks, m_events[i].label, QPointF(place.left, place.row * kEventRow + kLabelSize), kLabel,
                       m_style);
        }
    }

    void drawEventLine(double x, double top, double bottom)
    {
        if (bottom > top)
            m_marks.append(
                {Rule{.from = {x, top}, .to = {x, bottom}, .width = 0.75, .colour = Colour::Quiet, .dotted = true}, 0});
    }
    [[nodiscard]] bool hasLabelAt(double x, int row) const
    {
        for (qsizetype i = 0; i < m_places.size(); ++i) {
            if (m_places[i].row == row && x > m_places[i].left - 1 && x < m_places[i].left + m_spots[i].width + 1)
                return true;
        }
        return false;
    }

    // The line, in as many pieces as there are stretches of which something is known.
    [[nodiscard]] QList<QPolygonF> pieces() const
    {
        QList<QPolygonF> made;
        QPolygonF piece;
        if (isOfRebounds()) // who counts visits does not begin at none
            piece.append(QPointF(m_plot.left(), yOf(m_course.start)));
        const auto goTo = [&piece](double x) {
            if (!piece.isEmpty() && x > piece.last().x())
                piece.append(QPointF(x, piece.last().y()));
        };
        const auto end = [&made, &piece] {
            if (piece.size() > 1)
                made.append(piece);
            piece.clear();
        };
        for (const document::CurvePoint &point : m_course.steps) {
            const double x = xOf(point.date);
            goTo(x);
            if (point.isKnown)
                piece.append(QPointF(x, yOf(point.value)));
            else
                end();
        }
        goTo(m_plot.right());
        end();
        return made;
    }
    static void appendTo(QPainterPath &path, const QPolygonF &piece)
    {
        path.moveTo(piece.first());
        for (const QPointF &point : piece)
            path.lineTo(point); // passes over the one it is at
    }
    void drawArea()
    {
        if (m_course.steps.isEmpty() && m_course.start == 0)
            return;
        QPainterPath area;
        for (const QPolygonF &piece : pieces()) {
            appendTo(area, piece);
            area.lineTo(piece.last().x(), m_plot.bottom());
            area.lineTo(piece.first().x(), m_plot.bottom());
            area.closeSubpath();
        }
        m_marks.append({Shape{.path = area, .fill = isOfRebounds() ? Colour::ReboundTint : Colour::Raised}, 0});
    }
    void drawLine()
    {
        const Colour colour = isOfRebounds() ? Colour::Rebound : Colour::Quiet;
        QPainterPath line;
        for (const QPolygonF &piece : pieces())
            appendTo(line, piece);
        m_marks.append({Shape{.path = line, .stroke = colour, .strokeWidth = kLine}, 0});
        if (!m_course.isKnownAtEnd())
            return;
        QPainterPath dot;
        const QPointF end(m_plot.right(), yOf(m_course.end()));
        dot.addEllipse(end, kDot, kDot);
        m_marks.append({Shape{.path = dot, .fill = colour}, 0});
        appendText(m_marks, m_endLabel, end + QPointF(kDot + look::space(1), kEndSize * 0.36),
                   {.face = Face::Bold, .size = kEndSize, .colour = colour}, m_style);
    }
    [[nodiscard]] bool isOfRebounds() const { return m_curve.counted.isEmpty(); }

    // Pointing anywhere between a step and the next one means it, above the line and below.
    [[nodiscard]] QList<Spot> spots() const
    {
        QList<Spot> made;
        for (qsizetype i = 0; i < m_course.steps.size(); ++i) {
            const document::CurvePoint &point = m_course.steps[i];
            if (!point.isKnown)
                continue;
            const double x = xOf(point.date);
            const bool isLast = i + 1 == m_course.steps.size();
            const double end = isLast ? m_room.width() : xOf(m_course.steps[i + 1].date);
            Spot spot{.area = {}, .ring = {}, .date = point.date, .value = point.value, .people = point.people};
            spot.area.addRect(QRectF(QPointF(x, m_plot.top()), QPointF(std::max(end, x), m_plot.bottom())));
            spot.ring.addEllipse(QPointF(x, yOf(point.value)), kRing, kRing);
            made.append(spot);
        }
        return made;
    }

    const document::StepCurve &m_curve;
    const Style &m_style;
    Course m_course;
    QSizeF m_room;
    int m_step = 1;
    int m_top = 1;
    QString m_endLabel;
    QRectF m_plot; // points
    QList<document::CurveEvent> m_events;
    QList<EventSpot> m_spots;
    QList<EventPlace> m_places;
    QList<Mark> m_marks;
};

} // namespace

Drawing layoutCurve(const document::StepCurve &curve, QSizeF room, const Style &style)
{
    return CurveLayout(curve, room, style).drawing();
}

} // namespace rebond::typeset
