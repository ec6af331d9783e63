// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/dateaxis.h"

#include "typeset/fonts.h"

#include <QHash>

namespace rebond::typeset {

namespace {

constexpr double kApart = 10; // points between two labels, at least
constexpr int kMostTicks = 12;

struct Step
{
    enum class Unit { Day, Month, Year } unit;
    int count;
    int days; // about
};
constexpr Step kSteps[] = {
    {Step::Unit::Day, 1, 1},         {Step::Unit::Day, 2, 2},       {Step::Unit::Day, 7, 7},
    {Step::Unit::Day, 14, 14},       {Step::Unit::Month, 1, 30},    {Step::Unit::Month, 2, 61},
    {Step::Unit::Month, 3, 91},      {Step::Unit::Month, 6, 183},   {Step::Unit::Year, 1, 365},
    {Step::Unit::Year, 2, 730},      {Step::Unit::Year, 5, 1826},   {Step::Unit::Year, 10, 3652},
    {Step::Unit::Year, 20, 7305},    {Step::Unit::Year, 50, 18262}, {Step::Unit::Year, 100, 36524},
    {Step::Unit::Year, 500, 182621},
};

// The first date of the step on or after `from`: Mondays, months counted from January, years counted from 0.
QDate firstOf(const Step &step, QDate from)
{
    switch (step.unit) {
    case Step::Unit::Day: return step.count < 7 ? from : from.addDays((8 - from.dayOfWeek()) % 7);
    case Step::Unit::Month: {
        QDate date(from.year(), from.month(), 1);
        while (date < from || (date.month() - 1) % step.count != 0)
            date = date.addMonths(1);
        return date;
    }
    case Step::Unit::Year: {
        QDate date(from.year(), 1, 1);
        while (date < from || date.year() % step.count != 0)
            date = date.addYears(1);
        return date;
    }
    }
    return from;
}

QDate after(const Step &step, QDate date)
{
    switch (step.unit) {
    case Step::Unit::Day: return date.addDays(step.count);
    case Step::Unit::Month: return date.addMonths(step.count);
    case Step::Unit::Year: return date.addYears(step.count);
    }
    return {};
}

QString labelOf(const Step &step, QDate date, QDate previous, const Style &style)
{
    const QString year = QString::number(date.year());
    if (step.unit == Step::Unit::Year)
        return year;
    const Formats formats = style.formats();
    QString label = step.unit == Step::Unit::Day ? formats.shortDayMonth(date) : formats.shortMonth(date.month());
    if (!previous.isValid() || previous.year() != date.year())
        label += u' ' + year;
    return label.replace(u' ', QChar::Nbsp);
}

QList<DateTick> ticksOf(const Step &step, QDate from, QDate to, double width, const Style &style)
{
    QList<DateTick> ticks;
    QDate previous;
    const double span = double(from.daysTo(to));
    for (QDate date = firstOf(step, from); date.isValid() && date <= to; date = after(step, date)) {
        ticks.append({.date = date,
                      .label = labelOf(step, date, previous, style),
                      .x = width * double(from.daysTo(date)) / span});
        previous = date;
    }
    return ticks;
}

// Centres the labels below their ticks, within the axis; false where two come too near.
bool setLabels(QList<DateTick> &ticks, double width, double overhang, double textSize, const Style &style)
{
    double free = -overhang;
    for (DateTick &tick : ticks) {
        tick.width = textWidth(tick.label, Face::Regular, textSize, style);
        tick.left = std::clamp(tick.x - tick.width / 2, -overhang, std::max(-overhang, width + overhang - tick.width));
        if (tick.left < free || tick.left + tick.width > width + overhang)
            return false;
        free = tick.left + tick.width + kApart;
    }
    return true;
}

} // namespace

QList<DateTick> dateTicks(QDate from, QDate to, double width, double overhang, double textSize, const Style &style)
{
    if (!from.isValid() || !to.isValid() || from >= to || width <= 0)
        return {};
    const qint64 span = from.daysTo(to);
    for (const Step &step : kSteps) {
        if (span / step.days > kMostTicks)
            continue;
        QList<DateTick> ticks = ticksOf(step, from, to, width, style);
        if (!ticks.isEmpty() && setLabels(ticks, width, overhang, textSize, style))
            return ticks;
    }
    QList<DateTick> only{{.date = from, .label = labelOf(kSteps[0], from, {}, style)}};
    if (setLabels(only, width, overhang, textSize, style))
        return only;
    return {};
}

} // namespace rebond::typeset
