// SPDX-License-Identifier: GPL-3.0-or-later
// The public holidays of France, computed: eleven everywhere (Code du travail, L3133-1), two more in Alsace and Moselle, and
// the day of the abolition of slavery in five overseas départements. None is written down year by year.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rebond::domain {

enum class Holiday {
    NewYear,
    GoodFriday, // Alsace and Moselle
    EasterMonday,
    LabourDay,
    Victory1945,
    Ascension,
    WhitMonday,
    Abolition, // overseas
    NationalDay,
    Assumption,
    AllSaints,
    Armistice1918,
    Christmas,
    SaintStephen, // Alsace and Moselle
};

// Of the Gregorian calendar; its years begin with 1583.
[[nodiscard]] QDate easterSunday(int year);

// The holiday on that day, for a cohort of that département ("06"; what is none has the eleven). Where two fall on one
// day, the one with a fixed date.
[[nodiscard]] std::optional<Holiday> holidayOn(QDate day, const QString &territory = {});

[[nodiscard]] QString wordingOf(Holiday holiday); // "Easter Monday"

} // namespace rebond::domain
