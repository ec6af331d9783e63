// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"

#include "typeset/fonts.h"
#include "typeset/textlayout.h"

#include <algorithm>
#include <cmath>

namespace rebond::typeset {

namespace {

constexpr double kOwnHeight = 208;
constexpr double kLabelSize = points(TextSize::Note);
constexpr double kEndSize = points(TextSize::Body);
constexpr double kLine = 1.6;
constexpr double kEdge = 0.5; // of the band
constexpr double kDot = 3;
const TextLook kLabel{.size = kLabelSize, .colour = Colour::Quiet};

class ShareLayout
{
public:
    ShareLayout(const document::ShareCurve &curve, QSizeF room, const Style &style)
        : m_curve(curve),
          m_style(style),
          m_room(room.width(), room.height() > 0 ? room.height() : kOwnHeight),
          m_last(std::max(1, curve.lastDay))
    {
        double most = 0;
        for (const document::SharePoint &point : curve.points) {
            if (point.day <= m_last)
                most = std::max({most, point.share, high(point)});
        }
        m_quarters = std::clamp(int(std::ceil(most * 4 - 1e-9)), 1, 4);
    }

    Drawing drawing()
    {
        Drawing drawing{.size = m_room, .marks = {}};
        setPlot();
        if (m_plot.width() < 20 || m_plot.height() < 20) // nothing could be read
            return drawing;
        drawBand();
        drawGrid();
        drawEdges();
        drawDays();
        drawMedian();
        drawLine();
        drawing.marks = std::move(m_marks);
        return drawing;
    }

private:
    [[nodiscard]] double xOf(int day) const { return m_plot.left() + m_plot.width() * double(day) / m_last; }
    [[nodiscard]] double yOf(double share) const { return m_plot.bottom() - m_plot.height() * share * 4 / m_quarters; }
    [[nodiscard]] double end() const { return shareAt(m_last).share; }
    // Without a band it is the line itself.
    [[nodiscard]] static double share(const document::SharePoint &point) { return point.share; }
    [[nodiscard]] static double low(const document::SharePoint &point)
    {
        return point.band ? point.band->low : point.share;
    }
    [[nodiscard]] static double high(const document::SharePoint &point)
    {
        return point.band ? point.band->high : point.share;
    }
    [[nodiscard]] document::SharePoint shareAt(int day) const
    {
        document::SharePoint reached;
        for (const document::SharePoint &point : m_curve.points) {
            if (point.day <= day)
                reached = point;
        }
        return reached;
    }

    void setPlot()
    {
        const double left = textWidth(m_style.formats().percent(1), Face::Regular, kLabelSize, m_style)
                          + look::space(2);
        const double right = textWidth(m_style.formats().percent(1), Face::Bold, kEndSize, m_style) + kDot
                           + look::space(2);
        // Below: the days, what they are, and two lines of who was followed.
        const double below = leading(kLabelSize) * (m_curve.followed.isEmpty() ? 2 : 4) + look::space(2);
        m_plot = QRectF(QPointF(left, look::space(4)), QPointF(m_room.width() - right, m_room.height() - below));
    }

    void drawGrid()
    {
        for (int quarter = 0; quarter <= m_quarters; ++quarter) {
            const double y = yOf(quarter / 4.0);
            const bool base = quarter == 0;
            m_marks.append({Rule{.from = {m_plot.left(), y},
                                 .to = {m_plot.right(), y},
                                 .width = base ? 0.75 : 0.5,
                                 .colour = base ? Colour::Neutral : Colour::Line},
                            0});
            appendText(m_marks, m_style.formats().percent(quarter / 4.0),
                       QPointF(m_plot.left() - look::space(2), y + kLabelSize * 0.36), kLabel, m_style, Qt::AlignRight);
        }
    }

    // Numbers stand under their mark; the last one ends with the room.
    void drawDays()
    {
        const double line = leading(kLabelSize);
        double days = m_plot.bottom() + look::space(1) + kLabelSize;
        const double followed = days + 3 * line;
        for (const document::FollowedPeople &each : m_curve.followed) {
            if (each.day > m_last)
                break;
            const double x = xOf(each.day);
            m_marks.append({Rule{.from = {x, m_plot.bottom()},
                                 .to = {x, m_plot.bottom() + 3},
                                 .width = 0.75,
                                 .colour = Colour::Neutral},
                            0});
            appendText(m_marks, m_style.formats().number(each.day), QPointF(x, days), kLabel, m_style,
                       Qt::AlignHCenter);
            appendText(m_marks, each.number, QPointF(x, followed), kLabel, m_style, Qt::AlignHCenter);
        }
        appendText(m_marks, m_curve.axisLabel, QPointF(m_plot.right(), days + line), kLabel, m_style, Qt::AlignRight);
        if (!m_curve.followed.isEmpty())
            appendText(m_marks, m_curve.followedLabel, QPointF(0, days + 2 * line), kLabel, m_style);
    }

    void drawMedian()
    {
        if (!m_curve.medianDay || *m_curve.medianDay > m_last || m_quarters < 2)
            return;
        const double x = xOf(*m_curve.medianDay);
        const double y = yOf(0.5);
        for (const Rule &rule :
             {Rule{.from = {m_plot.left(), y}, .to = {x, y}}, Rule{.from = {x, y}, .to = {x, m_plot.bottom()}}}) {
            Rule dotted = rule;
            dotted.width = 0.75;
            dotted.colour = Colour::Quiet;
            dotted.dotted = true;
            m_marks.append({dotted, 0});
        }
        const double width = textWidth(m_curve.medianLabel, Face::Regular, kLabelSize, m_style);
        const bool isRight = x + look::space(1) + width <= m_plot.right();
        appendText(m_marks, m_curve.medianLabel,
                   QPointF(x + (isRight ? look::space(1) : -look::space(1)), m_plot.bottom() - look::space(1)), kLabel,
                   m_style, isRight ? Qt::AlignLeft : Qt::AlignRight);
    }

    // The stairs of one of the three lines, from left to right.
    [[nodiscard]] QPainterPath steps(double (*valueOf)(const document::SharePoint &)) const
    {
        QPainterPath path(QPointF(m_plot.left(), yOf(0)));
        double y = yOf(0);
        for (const document::SharePoint &point : m_curve.points) {
            if (point.day > m_last)
                break;
            path.lineTo(xOf(point.day), y);
            y = yOf(valueOf(point));
            path.lineTo(xOf(point.day), y);
        }
        path.lineTo(m_plot.right(), y);
        return path;
    }
    void drawBand()
    {
        if (m_curve.points.isEmpty())
            return;
        QPainterPath band = steps(high);
        band.connectPath(steps(low).toReversed());
        band.closeSubpath();
        m_marks.append({Shape{.path = band, .fill = Colour::ReboundTint}, 0});
    }
    // The edges of the band are seen where its tint is not, on a printer without colours. Over the lines of the grid, or
    // they would be broken where both run along.
    void drawEdges()
    {
        if (m_curve.points.isEmpty())
            return;
        for (const auto edge : {high, low})
            m_marks.append({Shape{.path = steps(edge), .stroke = Colour::Quiet, .strokeWidth = kEdge}, 0});
    }
    void drawLine()
    {
        m_marks.append({Shape{.path = steps(share), .stroke = Colour::Rebound, .strokeWidth = kLine}, 0});
        QPainterPath dot;
        const QPointF at(m_plot.right(), yOf(end()));
        dot.addEllipse(at, kDot, kDot);
        m_marks.append({Shape{.path = dot, .fill = Colour::Rebound}, 0});
        appendText(m_marks, m_style.formats().percent(end()), at + QPointF(kDot + look::space(1), kEndSize * 0.36),
                   {.face = Face::Bold, .size = kEndSize, .colour = Colour::Rebound}, m_style);
    }

    const document::ShareCurve &m_curve;
    const Style &m_style;
    QSizeF m_room;
    int m_last;
    int m_quarters = 4; // the axis ends at so many
    QRectF m_plot;      // points
    QList<Mark> m_marks;
};

} // namespace

Drawing layoutShareCurve(const document::ShareCurve &curve, QSizeF room, const Style &style)
{
    return ShareLayout(curve, room, style).drawing();
}

} // namespace rebond::typeset
