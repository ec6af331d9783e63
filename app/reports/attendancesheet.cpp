// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancesheet.h"

#include "base/dates.h"
#include "domain/holidays.h"
#include "domain/wording.h"
#include "reports/letterhead.h"

#include <QCoreApplication>

#include <iterator>

namespace rebond::reports {

using namespace document;
using domain::HalfDay;

namespace {

constexpr int kDotsOfAHalf = 14; // what half the width takes beside a label
constexpr int kDotsOfAnHour = 4;
constexpr int kDotsOfALine = 24;

class Said
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceSheet)
public:
    static QString title() { return tr("Attendance sheet"); }
    //: before a line to fill in by hand: the organisation that arranges the workshop, and its number as one that trains
    static QString organisation() { return tr("Organisation and its registration number:"); }
    static QString group() { return tr("Group:"); }
    //: what the workshop is called
    static QString workshop() { return tr("Workshop:"); }
    static QString reference() { return tr("Session:"); }
    static QString leader() { return tr("Led by:"); }
    static QString date() { return tr("Date:"); }
    static QString halfDay() { return tr("Half-day:"); }
    static QString hours() { return tr("Hours:"); }
    static QString place() { return tr("Place:"); }
    //: of a workshop: %1 and %2 are times, or dots to write them on
    static QString fromTo(const QString &from, const QString &to) { return tr("from %1 to %2").arg(from, to); }
    //: head of a column of numbers: 1, 2, 3 …
    static QString number() { return tr("No"); }
    static QString familyName() { return tr("Family name"); }
    static QString givenName() { return tr("First name"); }
    //: head of the column to sign in
    static QString signature(HalfDay halfDay)
    {
        return halfDay == HalfDay::Matin ? tr("Signature, morning") : tr("Signature, afternoon");
    }
    //: head of a column: who leads the workshop
    static QString ledBy() { return tr("Led by"); }
    static QString note()
    {
        return tr("Each person signs in their own line, that day; the leader then crosses out the lines left empty and "
                  "signs.");
    }
    //: read aloud in place of the table
    static QString people(int count) { return tr("%n line(s) to sign, each with a name", nullptr, count); }
    static QString leaderTable() { return tr("A line to sign for whoever leads the workshop"); }
    //: warning; %1 is a date, %2 the name of a public holiday
    static QString holiday(const QString &day, const QString &name)
    {
        return tr("%1 is a public holiday (%2): look whether the day of the workshop is right before the sheet is "
                  "signed.")
            .arg(day, name);
    }
    //: warning; %1 is a date
    static QString sunday(const QString &day)
    {
        return tr("%1 is a Sunday: look whether the day of the workshop is right before the sheet is signed.").arg(day);
    }
    //: warning; %1 is a date
    static QString nobody(const QString &day)
    {
        return tr("Nobody is in the group on %1: the sheet has empty lines only.").arg(day);
    }
    //: warning
    static QString bothHalfDays()
    {
        return tr(
            "This workshop lasts into the afternoon, and each half-day is signed by itself: arrange the afternoon "
            "as a workshop of its own.");
    }
    //: Name of a file: %1 is a date
    static QString morningFile(const QString &date) { return tr("Attendance %1 morning").arg(date); }
    //: Name of a file: %1 is a date
    static QString afternoonFile(const QString &date) { return tr("Attendance %1 afternoon").arg(date); }
};

QString dots(int count)
{
    return QString(count, QChar(0x2026));
}

RichText fact(const QString &label, const QString &value, int dotsWithout = kDotsOfAHalf)
{
    return quiet(label) + QStringLiteral(" ") + (value.isEmpty() ? quiet(dots(dotsWithout)) : semibold(value));
}

// A line each: fifteen people and their facts are one page.
Block lines(const QList<RichText> &facts)
{
    RichText text;
    for (const RichText &each : facts) {
        if (!text.isEmpty())
            text.spans.last().text += u'\n';
        text = text + each;
    }
    return Paragraph{.text = text, .size = TextSize::Small};
}

QString fromTo(const domain::Workshop &workshop, const Formats &formats)
{
    const QString from = workshop.time ? formats.time(*workshop.time) : dots(kDotsOfAnHour);
    const QString to = workshop.endTime ? formats.time(*workshop.endTime) : dots(kDotsOfAnHour);
    return Said::fromTo(from, to);
}

// The title and whose paper it is; the logo beside them takes no line of its own.
void addHead(Blocks &blocks, const AttendanceSheet &sheet)
{
    Blocks head = {Heading{1, Said::title()}, lines({fact(Said::organisation(), sheet.organisation, kDotsOfALine)})};
    Blocks logo = letterhead(sheet.logo);
    if (logo.empty())
        std::move(head.begin(), head.end(), std::back_inserter(blocks));
    else
        blocks.push_back(TwoColumns{.left = std::move(head), .right = std::move(logo)});
}

TwoColumns facts(const AttendanceSheet &sheet, const Formats &formats)
{
    const domain::Workshop &workshop = sheet.workshop;
    TwoColumns columns;
    columns.left.push_back(
        lines({fact(Said::workshop(), formats.typography(workshop.title)), fact(Said::reference(), workshop.reference),
               fact(Said::group(), sheet.cohort.name), fact(Said::leader(), workshop.facilitator)}));
    columns.right.push_back(lines(
        {fact(Said::date(), formats.date(workshop.date)), fact(Said::halfDay(), domain::wordingOf(workshop.halfDay)),
         fact(Said::hours(), fromTo(workshop, formats)), fact(Said::place(), formats.typography(workshop.place))}));
    return columns;
}

Table peopleTable(const AttendanceSheet &sheet, const Formats &formats)
{
    Table table;
    table.isForm = true;
    table.columns = {{.heading = Said::number(), .align = Align::Right, .weight = 1.4},
                     {.heading = Said::familyName(), .weight = 5},
                     {.heading = Said::givenName(), .weight = 4.2},
                     {.heading = Said::signature(sheet.workshop.halfDay), .weight = 8.4}};
    int number = 0;
    for (const AttendanceSheet::Person &person : sheet.people)
        table.rows.append({formats.number(++number), person.familyName, person.givenName, RichText()});
    for (int i = 0; i < kLinesForLateComers; ++i)
        table.rows.append({RichText(), RichText(), RichText(), RichText()});
    table.alternative = Said::people(number);
    return table;
}

// Its line to sign stands below theirs: two columns have two gaps less between them.
Table leaderTable(const domain::Workshop &workshop)
{
    Table table;
    table.isForm = true;
    table.columns = {{.heading = Said::ledBy(), .weight = 10.6},
                     {.heading = Said::signature(workshop.halfDay), .weight = 7.68}};
    table.rows = {{RichText(workshop.facilitator), RichText()}};
    table.alternative = Said::leaderTable();
    return table;
}

} // namespace

Document attendanceSheet(const AttendanceSheet &sheet, const Formats &formats)
{
    const domain::Workshop &workshop = sheet.workshop;
    const QString title = formats.typography(workshop.title);
    const QString when = formats.date(workshop.date) + QStringLiteral(", ")
                       + domain::wordingOf(workshop.halfDay).toLower();
    const QString dash = QStringLiteral(" – ");
    Document document;
    document.metadata.title = Said::title() + dash + title + dash + when;
    document.metadata.language = codeOf(formats.language());
    // No instant: the same sheet is the same bytes, whenever it is printed.
    // A page that comes loose says whose sheet it is.
    document.header = Running{.left = quiet(Said::title() + dash + title), .right = quiet(when), .onFirstPage = false};
    document.footer = Running{.left = quiet(sheet.cohort.name + QStringLiteral(" · ") + workshop.reference),
                              .right = {},
                              .pageNumber = true};
    addHead(document.blocks, sheet);
    document.blocks.push_back(facts(sheet, formats));
    document.blocks.push_back(peopleTable(sheet, formats));
    document.blocks.push_back(leaderTable(workshop));
    document.blocks.push_back(Note{Said::note()});
    return document;
}

QString attendanceWarning(const AttendanceSheet &sheet, const Formats &formats)
{
    const QDate date = sheet.workshop.date;
    const QString day = formats.date(date);
    QStringList sentences;
    if (const auto holiday = domain::holidayOn(date, sheet.cohort.territory))
        sentences.append(Said::holiday(day, domain::wordingOf(*holiday)));
    else if (date.dayOfWeek() == Qt::Sunday)
        sentences.append(Said::sunday(day));
    if (lastsBothHalfDays(sheet.workshop))
        sentences.append(Said::bothHalfDays());
    if (sheet.people.isEmpty())
        sentences.append(Said::nobody(day));
    return formats.typography(capitalised(sentences.join(u' ')));
}

QString attendanceFileName(const domain::Workshop &workshop)
{
    const QString date = isoDate(workshop.date);
    return (workshop.halfDay == HalfDay::Matin ? Said::morningFile(date) : Said::afternoonFile(date))
         + QStringLiteral(".pdf");
}

} // namespace rebond::reports
