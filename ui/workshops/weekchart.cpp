// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshops/weekchart.h"

#include "base/formats.h"
#include "ui/kit/theme.h"
#include "ui/workshops/wording.h"

#include <QPainter>

#include <algorithm>

namespace rebond::ui::workshops {

WeekChart::WeekChart(const Formats &formats, QWidget *parent) : QWidget(parent), m_formats(formats)
{
    setObjectName(QStringLiteral("weekChart"));
    setProperty("rebondData", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekChart::setWeeks(const QList<desk::WeekCount> &weeks)
{
    m_weeks = weeks;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString WeekChart::text() const
{
    QStringList lines;
    for (const desk::WeekCount &week : m_weeks) {
        //: %1 is the last day of a week, %2 what was done in it
        lines.append(tr("Week to %1: %2").arg(m_formats.dayMonth(week.lastDay), activityOf(week.counts)));
    }
    return lines.join(u'\n');
}

QStringList WeekChart::rowNames()
{
    return {tr("Week to"), tr("Acts"), tr("Interviews held"), tr("Outcomes")};
}

int WeekChart::namesWidth() const
{
    int width = 0;
    const QStringList names = rowNames();
    for (const QString &name : names)
        width = std::max(width, fontMetrics().horizontalAdvance(name));
    return width + fontMetrics().averageCharWidth() * 2;
}

int WeekChart::widthNeeded() const
{
    int week = 0;
    for (const desk::WeekCount &each : m_weeks)
        week = std::max(week, fontMetrics().horizontalAdvance(m_formats.shortDayMonth(each.lastDay)));
    return namesWidth() + (week + fontMetrics().averageCharWidth() * 2) * static_cast<int>(m_weeks.size());
}

QSize WeekChart::minimumSizeHint() const
{
    return {kit::unit(80), fontMetrics().lineSpacing() * 7};
}

void WeekChart::paintEvent(QPaintEvent *)
{
    if (m_weeks.isEmpty())
        return;
    QPainter painter(this);
    const kit::Colours &colours = kit::coloursOf(palette());
    const QStringList names = rowNames();
    const int line = fontMetrics().lineSpacing();
    const int left = namesWidth();
    const int table = line * static_cast<int>(names.size());
    const int chart = height() - table - line; // above the highest bar stands what bars are
    const qreal wide = qreal(width() - left) / qreal(m_weeks.size());
    painter.setPen(colours.quiet);
    for (qsizetype row = 0; row < names.size(); ++row)
        painter.drawText(QRectF(0, height() - table + line * qreal(row), left, line), Qt::AlignVCenter | Qt::AlignLeft,
                         names.at(row));
    painter.drawText(QRectF(0, 0, width(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     //: above the bars of a chart: the weeks of the group
                     tr("The bars: acts of each week"));
    const qint64 most = std::max<qint64>(1,
                                         std::max_element(m_weeks.begin(), m_weeks.end(),
                                                          [](const desk::WeekCount &one, const desk::WeekCount &other) {
                                                              return one.counts.acts < other.counts.acts;
                                                          })
                                             ->counts.acts);
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const desk::WeekCount &week = m_weeks.at(i);
        const bool isLast = i + 1 == m_weeks.size();
        const QRectF column(left + wide * qreal(i), 0, wide, height());
        const qreal tall = chart * qreal(week.counts.acts) / qreal(most);
        const QRectF bar(column.left() + wide * 0.2, line + chart - tall, wide * 0.6, tall);
        painter.fillRect(bar, isLast ? colours.rebound : colours.edge);
        QFont font = this->font();
        font.setBold(isLast); // not by colour alone
        painter.setFont(font);
        painter.setPen(isLast ? colours.ink : colours.quiet);
        const QStringList cells = {m_formats.shortDayMonth(week.lastDay), m_formats.number(week.counts.acts),
                                   m_formats.number(week.counts.interviews), m_formats.number(week.counts.outcomes)};
        for (qsizetype row = 0; row < cells.size(); ++row)
            painter.drawText(QRectF(column.left(), height() - table + line * qreal(row), wide, line), Qt::AlignCenter,
                             cells.at(row));
    }
}

} // namespace rebond::ui::workshops

#include "moc_weekchart.cpp"
