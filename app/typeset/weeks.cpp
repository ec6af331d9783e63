// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"

#include "typeset/dateaxis.h"
#include "typeset/fonts.h"
#include "typeset/textlayout.h"

#include <algorithm>

namespace rebond::typeset {

namespace {

constexpr double kBarsHeight = 24;
constexpr double kWeekText = points(TextSize::Note);
constexpr double kFullestBar = 0.75; // of the week's width
constexpr double kWidestBar = 24;    // a few weeks are no walls
const TextLook kWeekLabel{.size = kWeekText, .colour = Colour::Quiet};
const TextLook kWeekName{.face = Face::Semibold, .size = kWeekText, .colour = Colour::Ink};
const TextLook kWeekNumber{.face = Face::Bold, .size = kWeekText, .colour = Colour::Ink};

class WeekLayout
{
public:
    WeekLayout(const document::WeekChart &chart, QSizeF room, const Style &style) : m_chart(chart), m_style(style)
    {
        for (const document::WeekLine &line : chart.lines)
            m_weeks = std::max(m_weeks, int(line.counts.size()));
        const double rows = double(chart.lines.size());
        const double text = rows * (textHeight() + look::space(2)) + leading(kWeekText) + look::space(1);
        m_room = QSizeF(room.width(), room.height() > 0 ? room.height() : text + rows * kBarsHeight);
        m_bars = chart.lines.isEmpty() ? 0 : (m_room.height() - text) / rows;
    }

    Drawing drawing()
    {
        Drawing drawing{.size = m_room, .marks = {}};
        setSides();
        if (m_weeks == 0 || !m_chart.from.isValid() || m_right - m_left < 20 || m_bars < 8) // nothing could be read
            return drawing;
        for (int row = 0; row < m_chart.lines.size(); ++row)
            drawLine(m_chart.lines.at(row), topOf(row), baseOf(row));
        drawDates(baseOf(static_cast<int>(m_chart.lines.size()) - 1));
        drawing.marks = std::move(m_marks);
        drawing.spots = spots();
        return drawing;
    }

private:
    // What the row is and what its highest bar is, and a little white.
    [[nodiscard]] static double textHeight() { return leading(kWeekText) + look::space(1); }
    [[nodiscard]] double topOf(int row) const { return row * (textHeight() + m_bars + look::space(2)); }
    [[nodiscard]] double baseOf(int row) const { return topOf(row) + textHeight() + m_bars; }
    [[nodiscard]] double xOf(int week) const { return m_left + (m_right - m_left) * week / m_weeks; }
    [[nodiscard]] double middleOf(int week) const { return (xOf(week) + xOf(week + 1)) / 2; }
    [[nodiscard]] double barWidth() const { return std::min((m_right - m_left) / m_weeks * kFullestBar, kWidestBar); }

    // Room at the right for the last week's number.
    void setSides()
    {
        double widest = 0;
        for (const document::WeekLine &line : m_chart.lines) {
            const int last = line.counts.isEmpty() ? 0 : line.counts.last();
            widest = std::max(widest, textWidth(m_style.formats().number(last), Face::Bold, kWeekText, m_style));
        }
        m_right = m_room.width() - widest - look::space(1);
    }

    void drawLine(const document::WeekLine &line, double top, double base)
    {
        drawWords(line, top + kWeekText);
        m_marks.append(
            {Rule{.from = {m_left, base}, .to = {m_right, base}, .width = 0.75, .colour = Colour::Neutral}, 0});
        const auto highest = std::max_element(line.counts.cbegin(), line.counts.cend());
        const int most = highest == line.counts.cend() ? 0 : *highest;
        QPainterPath bars;
        for (int week = 0; week < line.counts.size(); ++week) {
            if (const int count = line.counts.at(week); count > 0) {
                const double height = m_bars * count / most;
                bars.addRect(QRectF(middleOf(week) - barWidth() / 2, base - height, barWidth(), height));
            }
        }
        if (!bars.isEmpty())
            m_marks.append({Shape{.path = bars, .fill = Colour::Quiet}, 0});
        if (line.counts.isEmpty())
            return;
        appendText(m_marks, m_style.formats().number(line.counts.last()), QPointF(m_right + look::space(1), base),
                   kWeekNumber, m_style);
    }

    // The scale gives way to the label.
    void drawWords(const document::WeekLine &line, double baseline)
    {
        const QString label = elided(line.label, kWeekName, m_room.width(), m_style).plain();
        appendText(m_marks, label, QPointF(0, baseline), kWeekName, m_style);
        const double taken = textWidth(label, kWeekName.face, kWeekText, m_style) + look::space(2);
        if (textWidth(line.scale, Face::Regular, kWeekText, m_style) <= m_room.width() - taken)
            appendText(m_marks, line.scale, QPointF(taken, baseline), kWeekLabel, m_style);
    }

    // A tick is where its week begins, or the month within it.
    void drawDates(double base)
    {
        const QDate end = m_chart.from.addDays(7 * qint64(m_weeks));
        for (const DateTick &tick : dateTicks(m_chart.from, end, m_right - m_left, 0, kWeekText, m_style)) {
            const double x = m_left + tick.x;
            m_marks.append({Rule{.from = {x, base}, .to = {x, base + 3}, .width = 0.75, .colour = Colour::Neutral}, 0});
            appendText(m_marks, tick.label, QPointF(m_left + tick.left, m_room.height() - kWeekText * 0.3), kWeekLabel,
                       m_style);
        }
    }

    // Row by row, one a week: what is between two rows belongs to the lower one.
    [[nodiscard]] QList<Spot> spots() const
    {
        QList<Spot> made;
        for (int row = 0; row < m_chart.lines.size(); ++row) {
            for (int week = 0; week < m_weeks; ++week) {
                Spot spot{.area = {},
                          .ring = {},
                          .date = m_chart.from.addDays(7 * qint64(week)),
                          .value = week,
                          .row = row,
                          .people = {}};
                const QRectF column(QPointF(xOf(week), row > 0 ? baseOf(row - 1) : 0),
                                    QPointF(xOf(week + 1), baseOf(row)));
                spot.area.addRect(column);
                spot.ring.addRect(column.adjusted(0.5, 0.5, -0.5, -0.5));
                made.append(spot);
            }
        }
        return made;
    }

    const document::WeekChart &m_chart;
    const Style &m_style;
    QSizeF m_room;
    int m_weeks = 0;
    double m_bars = 0; // height of the highest bar of each row
    double m_left = 0;
    double m_right = 0;
    QList<Mark> m_marks;
};

} // namespace

Drawing layoutWeeks(const document::WeekChart &chart, QSizeF room, const Style &style)
{
    return WeekLayout(chart, room, style).drawing();
}

} // namespace rebond::typeset
