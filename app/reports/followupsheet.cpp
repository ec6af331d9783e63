// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/followupsheet.h"

#include "base/dates.h"
#include "domain/phone.h"
#include "domain/wording.h"
#include "reports/letterhead.h"

#include <QCoreApplication>

#include <iterator>

namespace rebond::reports {

using namespace document;

namespace {

constexpr int kLinesToWrite = 4;

class FollowUpSaid
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpSheet)
public:
    static QString title() { return tr("Follow-up sheet"); }
    static QString next() { return tr("What is next"); }
    static QString nothingNext() { return tr("Nothing is written down to be done."); }
    static QString happened() { return tr("What happened"); }
    static QString nothingYet() { return tr("Nothing is written down yet."); }
    //: title of empty lines to write on by hand
    static QString today() { return tr("Said and agreed today"); }
    //: head of a column
    static QString day() { return tr("Day"); }
    //: head of a column: a letter, an interview, a workshop …
    static QString what() { return tr("What"); }
    //: head of a column: a company, or the title of a workshop
    static QString with() { return tr("With whom, where"); }
    //: head of a column: what came of it, or what was agreed
    static QString result() { return tr("What came of it"); }
    //: head of a column: what is to be done
    static QString toDo() { return tr("To do"); }
    //: head of a column to write in by hand
    static QString agreed() { return tr("What was said, what is to be done"); }
    //: head of a column to write in by hand: until when
    static QString until() { return tr("By when"); }
    static QString occupation() { return tr("Looks for:"); }
    static QString stands() { return tr("Stands today:"); }
    static QString phone() { return tr("Telephone:"); }
    static QString email() { return tr("E-mail:"); }
    static QString joined() { return tr("In the group since:"); }
    static QString left() { return tr("Left on:"); }
    static QString buddy() { return tr("Buddy:"); }
    static QString mobility() { return tr("Mobility:"); }
    static QString available() { return tr("Available from:"); }
    static QString counts() { return tr("So far:"); }
    static QString acts(int count) { return tr("%n act(s)", nullptr, count); }
    static QString interviews(int count) { return tr("%n interview(s) held", nullptr, count); }
    //: at how many workshops somebody was, of %1
    static QString workshops(int attended, const QString &marked)
    {
        return tr("at %n of %1 workshop(s)", nullptr, attended).arg(marked);
    }
    //: head of a box to sign in
    static QString facilitator() { return tr("The facilitator, date and signature"); }
    //: head of a box to sign in
    static QString member() { return tr("The member, date and signature"); }
    static QString older(int count) { return tr("%n older line(s) are not on this sheet.", nullptr, count); }
    static QString note()
    {
        return tr("For the person and those who accompany them. Notes that facilitators keep among themselves are not "
                  "on this sheet.");
    }
    static QString nextTable(int count) { return tr("%n thing(s) to do, by day", nullptr, count); }
    static QString happenedTable(int count)
    {
        return tr("%n thing(s) that happened, the newest first", nullptr, count);
    }
    static QString linesToWrite() { return tr("Empty lines to write on"); }
    static QString boxesToSign() { return tr("Two boxes to sign in"); }
    //: the name of a file; %1 is a reference, %2 a date
    static QString file(const QString &reference, const QString &date)
    {
        return tr("Follow-up %1 %2").arg(reference, date);
    }
};

void addFact(RichText &text, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    if (!text.isEmpty())
        text.spans.last().text += u'\n';
    text = text + quiet(label) + QStringLiteral(" ") + semibold(value);
}

QString dayOf(const std::optional<QDate> &day, const Formats &formats)
{
    return day ? formats.date(*day) : QString();
}

QString countsInWords(const FollowUpSheet::Counts &counts, const Formats &formats)
{
    QStringList words{FollowUpSaid::acts(counts.acts), FollowUpSaid::interviews(counts.interviews)};
    if (counts.marked > 0)
        words.append(FollowUpSaid::workshops(counts.attended, formats.number(counts.marked)));
    return formats.list(words);
}

TwoColumns factsOf(const FollowUpSheet &sheet, const Formats &formats)
{
    const domain::Member &member = sheet.member;
    RichText left;
    addFact(left, FollowUpSaid::stands(), sheet.place);
    addFact(left, FollowUpSaid::occupation(),
            formats.typography((member.occupations + member.sectors).join(QStringLiteral(", "))));
    addFact(left, FollowUpSaid::mobility(),
            member.mobilityKm ? formats.number(*member.mobilityKm) + QChar(kNoBreakSpace) + QStringLiteral("km")
                              : QString());
    addFact(left, FollowUpSaid::available(), dayOf(member.availableFrom, formats));
    addFact(left, FollowUpSaid::counts(), countsInWords(sheet.counts, formats));
    RichText right;
    addFact(right, FollowUpSaid::phone(), domain::formatPhone(member.phone));
    addFact(right, FollowUpSaid::email(), member.email);
    addFact(right, FollowUpSaid::joined(), formats.date(member.joinedOn));
    addFact(right, FollowUpSaid::left(), dayOf(member.leftOn, formats));
    addFact(right, FollowUpSaid::buddy(), sheet.buddy);
    TwoColumns columns;
    columns.left.push_back(Paragraph{.text = left, .size = TextSize::Small});
    columns.right.push_back(Paragraph{.text = right, .size = TextSize::Small});
    return columns;
}

void addHead(Blocks &blocks, const FollowUpSheet &sheet, const Formats &formats)
{
    Blocks head = {Heading{1, sheet.member.displayName()},
                   Paragraph{.text = quiet(FollowUpSaid::title() + QStringLiteral(" · ") + formats.date(sheet.day)
                                           + QStringLiteral(" · ") + sheet.cohort.name),
                             .size = TextSize::Small}};
    Blocks logo = letterhead(sheet.logo);
    if (logo.empty())
        std::move(head.begin(), head.end(), std::back_inserter(blocks));
    else
        blocks.push_back(TwoColumns{.left = std::move(head), .right = std::move(logo)});
}

// What is to be done says itself; what happened says first of what kind it was.
Table stepTable(const QList<FollowUpSheet::Step> &steps, bool isNext, const Formats &formats)
{
    Table table;
    table.columns = {{.heading = FollowUpSaid::day(), .weight = 2.4},
                     {.heading = isNext ? FollowUpSaid::toDo() : FollowUpSaid::what(), .weight = 3.6},
                     {.heading = FollowUpSaid::with(), .weight = 4},
                     {.heading = isNext ? RichText() : RichText(FollowUpSaid::result()), .weight = 4}};
    if (isNext)
        table.columns.removeLast();
    for (const FollowUpSheet::Step &step : steps) {
        QList<RichText> row{dayOf(step.date, formats), formats.typography(step.what), formats.typography(step.with)};
        if (!isNext)
            row.append(formats.typography(step.how));
        table.rows.append(row);
    }
    const int count = static_cast<int>(steps.size());
    table.alternative = isNext ? FollowUpSaid::nextTable(count) : FollowUpSaid::happenedTable(count);
    return table;
}

Table tableToWriteOn()
{
    Table table;
    table.isForm = true;
    table.columns = {{.heading = FollowUpSaid::agreed(), .weight = 5}, {.heading = FollowUpSaid::until(), .weight = 1}};
    for (int i = 0; i < kLinesToWrite; ++i)
        table.rows.append({RichText(), RichText()});
    table.alternative = FollowUpSaid::linesToWrite();
    return table;
}

Table tableToSign(const FollowUpSheet &sheet)
{
    Table table;
    table.isForm = true;
    table.columns = {{.heading = FollowUpSaid::facilitator()}, {.heading = FollowUpSaid::member()}};
    table.rows = {{RichText(), RichText(sheet.member.displayName())}};
    table.alternative = FollowUpSaid::boxesToSign();
    return table;
}

void addSteps(Blocks &blocks, const FollowUpSheet &sheet, const Formats &formats)
{
    blocks.push_back(Heading{2, FollowUpSaid::next()});
    if (sheet.next.isEmpty())
        blocks.push_back(Paragraph{.text = quiet(FollowUpSaid::nothingNext()), .size = {}});
    else
        blocks.push_back(stepTable(sheet.next, true, formats));
    blocks.push_back(Heading{2, FollowUpSaid::today()});
    blocks.push_back(tableToWriteOn());
    blocks.push_back(tableToSign(sheet));
    blocks.push_back(Heading{2, FollowUpSaid::happened()});
    if (sheet.happened.isEmpty())
        blocks.push_back(Paragraph{.text = quiet(FollowUpSaid::nothingYet()), .size = {}});
    else
        blocks.push_back(stepTable(sheet.happened, false, formats));
    if (sheet.leftOut > 0)
        blocks.push_back(Paragraph{.text = quiet(FollowUpSaid::older(static_cast<int>(sheet.leftOut))), .size = {}});
}

} // namespace

Document followUpSheet(const FollowUpSheet &sheet, const Formats &formats)
{
    const QString name = sheet.member.displayName();
    const QString day = formats.date(sheet.day);
    Document document;
    document.metadata.title = FollowUpSaid::title() + QStringLiteral(" – ") + name + QStringLiteral(" – ") + day;
    document.metadata.language = codeOf(formats.language());
    document.metadata.created = sheet.created;
    document.header = Running{.left = quiet(FollowUpSaid::title() + QStringLiteral(" – ") + name),
                              .right = quiet(day),
                              .onFirstPage = false};
    document.footer = Running{.left = quiet(sheet.cohort.name + QStringLiteral(" · ") + sheet.member.reference),
                              .right = {},
                              .pageNumber = true};
    addHead(document.blocks, sheet, formats);
    document.blocks.push_back(factsOf(sheet, formats));
    // At the foot of the first page: a last one may hold nothing else.
    document.blocks.push_back(Note{FollowUpSaid::note()});
    addSteps(document.blocks, sheet, formats);
    return document;
}

QString followUpFileName(const FollowUpSheet &sheet)
{
    return FollowUpSaid::file(sheet.member.reference, isoDate(sheet.day)) + QStringLiteral(".pdf");
}

} // namespace rebond::reports
