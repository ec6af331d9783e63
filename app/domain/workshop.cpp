// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop.h"

#include "base/dates.h"
#include "base/formats.h"
#include "domain/wording.h"

namespace rebond::domain {

namespace {
constexpr int kMorningBegins = 9;
constexpr int kNoon = 13;
constexpr int kAfternoonBegins = 14;
} // namespace

QString momentKeyOf(const Workshop &workshop)
{
    const QString time = workshop.time ? workshop.time->toString(QStringLiteral("HH:mm")) : QStringLiteral("00:00");
    return isoDate(workshop.date) + (workshop.halfDay == HalfDay::Matin ? QStringLiteral(" 1 ") : QStringLiteral(" 2 "))
         + time;
}

QString momentKeyBefore(QDate day)
{
    return isoDate(day);
}

QString momentKeyAfter(QDate day)
{
    return isoDate(day) + QStringLiteral(" 9");
}

bool isConcerned(const Member &member, QDate day)
{
    return member.exitReason != ExitReason::ERREUR && member.joinedOn <= day
        && (!member.leftOn || day <= *member.leftOn);
}

HalfDay halfDayOf(QTime time)
{
    return time.hour() < kNoon ? HalfDay::Matin : HalfDay::ApresMidi;
}

QString hoursOf(const Workshop &workshop, const Formats &formats)
{
    if (!workshop.time)
        return wordingOf(workshop.halfDay);
    const QString from = formats.time(*workshop.time);
    return workshop.endTime ? from + QStringLiteral("–") + formats.time(*workshop.endTime) : from;
}

bool lastsBothHalfDays(const Workshop &workshop)
{
    return workshop.time && halfDayOf(*workshop.time) == HalfDay::Matin && workshop.endTime
        && *workshop.endTime > QTime(kAfternoonBegins, 0);
}

HalfDayOn nextHalfDay(QDate day, QTime time)
{
    if (day.dayOfWeek() <= Qt::Friday) {
        if (time.hour() < kMorningBegins)
            return {day, HalfDay::Matin};
        if (time.hour() < kAfternoonBegins)
            return {day, HalfDay::ApresMidi};
    }
    do
        day = day.addDays(1);
    while (day.dayOfWeek() > Qt::Friday);
    return {day, HalfDay::Matin};
}

} // namespace rebond::domain
