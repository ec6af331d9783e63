// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"

#include <QCoreApplication>

namespace rebond::domain {

namespace {

struct FixedDay
{
    int month;
    int day;
    Holiday holiday;
    const char *territory = nullptr; // null: everywhere
};

constexpr FixedDay kFixedDays[] = {
    {1, 1, Holiday::NewYear},
    {5, 1, Holiday::LabourDay},
    {5, 8, Holiday::Victory1945},
    {7, 14, Holiday::NationalDay},
    {8, 15, Holiday::Assumption},
    {11, 1, Holiday::AllSaints},
    {11, 11, Holiday::Armistice1918},
    {12, 25, Holiday::Christmas},
    {12, 26, Holiday::SaintStephen, "57"},
    {12, 26, Holiday::SaintStephen, "67"},
    {12, 26, Holiday::SaintStephen, "68"},
    {4, 27, Holiday::Abolition, "976"},  // Mayotte
    {5, 22, Holiday::Abolition, "972"},  // Martinique
    {5, 27, Holiday::Abolition, "971"},  // Guadeloupe
    {6, 10, Holiday::Abolition, "973"},  // Guyane
    {12, 20, Holiday::Abolition, "974"}, // La Réunion
};

bool isAlsaceOrMoselle(const QString &territory)
{
    return territory == u"57" || territory == u"67" || territory == u"68";
}

QString said(const char *words)
{
    return QCoreApplication::translate("Vocabulary", words);
}

} // namespace

// The rule of Butcher (1876), without tables and without exceptions.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int within = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (within / 4) - epact - within % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int day = epact + weekday - 7 * late + 114;
    return {year, day / 31, day % 31 + 1};
}

std::optional<Holiday> holidayOn(QDate day, const QString &territory)
{
    if (!day.isValid())
        return {};
    const QString where = territory.trimmed();
    for (const FixedDay &fixed : kFixedDays) {
        if (fixed.month == day.month() && fixed.day == day.day()
            && (!fixed.territory || where == QLatin1String(fixed.territory)))
            return fixed.holiday;
    }
    switch (easterSunday(day.year()).daysTo(day)) {
    case -2: return isAlsaceOrMoselle(where) ? std::optional(Holiday::GoodFriday) : std::nullopt;
    case 1: return Holiday::EasterMonday;
    case 39: return Holiday::Ascension;
    case 50: return Holiday::WhitMonday;
    default: return {};
    }
}

QString wordingOf(Holiday holiday)
{
    switch (holiday) {
    case Holiday::NewYear: return said(QT_TRANSLATE_NOOP("Vocabulary", "New Year’s Day"));
    case Holiday::GoodFriday: return said(QT_TRANSLATE_NOOP("Vocabulary", "Good Friday"));
    case Holiday::EasterMonday: return said(QT_TRANSLATE_NOOP("Vocabulary", "Easter Monday"));
    case Holiday::LabourDay: return said(QT_TRANSLATE_NOOP("Vocabulary", "Labour Day"));
    case Holiday::Victory1945: return said(QT_TRANSLATE_NOOP("Vocabulary", "Victory of 1945"));
    case Holiday::Ascension: return said(QT_TRANSLATE_NOOP("Vocabulary", "Ascension Day"));
    case Holiday::WhitMonday: return said(QT_TRANSLATE_NOOP("Vocabulary", "Whit Monday"));
    case Holiday::Abolition: return said(QT_TRANSLATE_NOOP("Vocabulary", "Abolition of slavery"));
    case Holiday::NationalDay: return said(QT_TRANSLATE_NOOP("Vocabulary", "National Day"));
    case Holiday::Assumption: return said(QT_TRANSLATE_NOOP("Vocabulary", "Assumption Day"));
    case Holiday::AllSaints: return said(QT_TRANSLATE_NOOP("Vocabulary", "All Saints’ Day"));
    case Holiday::Armistice1918: return said(QT_TRANSLATE_NOOP("Vocabulary", "Armistice of 1918"));
    case Holiday::Christmas: return said(QT_TRANSLATE_NOOP("Vocabulary", "Christmas Day"));
    case Holiday::SaintStephen: return said(QT_TRANSLATE_NOOP("Vocabulary", "Saint Stephen’s Day"));
    }
    Q_UNREACHABLE();
}

} // namespace rebond::domain
