// SPDX-License-Identifier: GPL-3.0-or-later
// The attendance sheet of a workshop (feuille d'émargement): a form that people sign. It says what those who audit a training
// look for: who arranges it, what it is called, which day, half-day and hours, where, who leads it, a line to sign for each
// person of that day, one for whoever leads it. What the file does not know is a dotted line to fill in by hand.
//
// Its words depend on the workshop and the members alone, neither on the day it is printed nor on marks in the register.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/workshop.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rebond::reports {

struct AttendanceSheet
{
    struct Person
    {
        QString familyName;
        QString givenName;
        friend bool operator==(const Person &, const Person &) = default;
    };
    domain::Cohort cohort;
    domain::Workshop workshop;
    QList<Person> people; // whom it concerns that day (domain::isConcerned), in the order of the list
    QByteArray logo;      // PNG; may be empty
    QString organisation; // that arranges it, with its number as one that trains; empty: a line to fill in
};

// Empty lines below the people: who comes that day and is in no list yet signs there.
inline constexpr int kLinesForLateComers = 3;

[[nodiscard]] document::Document attendanceSheet(const AttendanceSheet &sheet, const Formats &formats);

// What to look at before it is printed: the day is a public holiday or a Sunday, nobody is concerned. Sentences for whoever
// prints, never on the sheet; empty where nothing is the matter.
[[nodiscard]] QString attendanceWarning(const AttendanceSheet &sheet, const Formats &formats);

[[nodiscard]] QString attendanceFileName(const domain::Workshop &workshop); // "Attendance 2012-06-26 morning.pdf"

} // namespace rebond::reports
