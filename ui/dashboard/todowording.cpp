// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/todowording.h"

#include "domain/wording.h"
#include "ui/kit/labels.h"

#include <QCoreApplication>

#include <utility>

namespace rebond::ui::dashboard {

using kit::joined;

namespace {

using desk::Today;

struct Part
{
    desk::Section Today::*section;
    const char *heading; // translated in the context "Todo"
};

// What is late or of this day comes first; follow-ups of the days to come can wait, and are many.
const Part kParts[] = {
    //: heading of a section of the things to do
    {&Today::followUpsOverdue, QT_TRANSLATE_NOOP("Todo", "Follow-ups overdue")},
    //: heading of a section of the things to do
    {&Today::followUpsToday, QT_TRANSLATE_NOOP("Todo", "Follow-ups today")},
    //: heading of a section of the things to do
    {&Today::interviewsToday, QT_TRANSLATE_NOOP("Todo", "Interviews today")},
    //: heading of a section of the things to do: interviews that are past; how they went is not yet known
    {&Today::interviewsToQualify, QT_TRANSLATE_NOOP("Todo", "Interviews to qualify")},
    //: heading of a section of the things to do: the other days of this week
    {&Today::interviewsThisWeek, QT_TRANSLATE_NOOP("Todo", "Interviews this week")},
    //: heading of a section of the things to do
    {&Today::checkpointsOverdue, QT_TRANSLATE_NOOP("Todo", "Check-points overdue")},
    //: heading of a section of the things to do
    {&Today::checkpointsDue, QT_TRANSLATE_NOOP("Todo", "Check-points due")},
    //: heading of a section of the things to do: members for whom nobody has written for a while
    {&Today::silentMembers, QT_TRANSLATE_NOOP("Todo", "Silent members")},
    //: heading of a section of the things to do: members who were away from the last workshops
    {&Today::absentMembers, QT_TRANSLATE_NOOP("Todo", "Absent members")},
    //: heading of a section of the things to do
    {&Today::consentsExpired, QT_TRANSLATE_NOOP("Todo", "Consents expired")},
    //: heading of a section of the things to do: they expire soon
    {&Today::consentsExpiring, QT_TRANSLATE_NOOP("Todo", "Consents expiring")},
    //: heading of a section of the things to do: offers of work that can be answered for a few days more
    {&Today::offersEnding, QT_TRANSLATE_NOOP("Todo", "Offers ending soon")},
    //: heading of a section of the things to do: of the days after this one
    {&Today::followUpsSoon, QT_TRANSLATE_NOOP("Todo", "Follow-ups to come")},
};

// The words for one item; every fact of its kind that is there.
class Wording
{
public:
    Wording(const desk::Item &item, const desk::Names &names, const Formats &formats)
        : m_item(item),
          m_names(names),
          m_formats(formats)
    {}

    [[nodiscard]] QString sentence() const
    {
        switch (m_item.kind) {
        case desk::ItemKind::FollowUp:
            return joined({m_item.nextAction.simplified(), company(), m_item.position.simplified(), who(), lateness()});
        case desk::ItemKind::Interview: return interview();
        case desk::ItemKind::Checkpoint: return checkpoint();
        case desk::ItemKind::SilentMember: return silence();
        case desk::ItemKind::Consents: return consents();
        case desk::ItemKind::Absences: return absences();
        case desk::ItemKind::Offer: return offer();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString company() const
    {
        return m_item.company ? m_names.companies.value(*m_item.company) : QString();
    }
    [[nodiscard]] QString who() const
    {
        if (m_item.members.isEmpty()) // only the group's acts name nobody
            return domain::wordingOf(domain::OnBehalfOf::Collectif);
        QStringList names;
        for (const Id<domain::Member> &member : m_item.members)
            names.append(m_names.members.value(member));
        return m_formats.list(names);
    }
    [[nodiscard]] int daysLate() const { return static_cast<int>(m_item.daysLate); }
    // Nothing where it is due on the day itself: the section says so.
    [[nodiscard]] QString lateness() const
    {
        if (m_item.daysLate > 0) {
            //: in a line of the things to do: for so long a follow-up has been due
            return QCoreApplication::translate("Todo", "%n day(s) late", nullptr, daysLate());
        }
        return m_item.daysLate < 0 ? on(m_formats.dayMonth(m_item.date)) : QString();
    }
    [[nodiscard]] static QString on(const QString &date)
    {
        //: in a line of the things to do: %1 is the date on which it is due
        return QCoreApplication::translate("Todo", "on %1").arg(date);
    }
    [[nodiscard]] QString interview() const
    {
        const bool isPlanned = m_item.state == domain::InterviewState::Prevu;
        if (isPlanned && m_item.daysLate > 0) {
            //: in a line of the things to do: %1 is a date, %2 a member, %3 a company
            return QCoreApplication::translate("Todo", "Interview of %1 · %2 · %3: how did it go?")
                .arg(m_formats.date(m_item.date), who(), company());
        }
        return joined({m_item.daysLate == 0 ? QString() : m_formats.dayMonth(m_item.date),
                       m_item.time ? m_formats.time(*m_item.time) : QString(), who(), company(),
                       isPlanned ? QString() : domain::wordingOf(m_item.state)});
    }
    [[nodiscard]] QString checkpoint() const
    {
        //: in a line of the things to do: it is to be asked whether somebody is still there, after 3, 6 or 12 months
        const QString after = QCoreApplication::translate("Todo", "%n month(s) in the job", nullptr, m_item.months);
        return joined({after, who(), company(), m_item.position.simplified(), on(m_formats.date(m_item.date))});
    }
    [[nodiscard]] QString silence() const
    {
        //: in a line of the things to do, after the name of a member
        const QString since = QCoreApplication::translate("Todo", "no act for %n day(s)", nullptr, daysLate());
        return joined({who(), since});
    }
    [[nodiscard]] QString absences() const
    {
        //: in a line of the things to do, after the name of a member; %1 is the date of the first absence
        const QString since = QCoreApplication::translate("Todo", "away from %n workshop(s) in a row, since %1",
                                                          nullptr, m_item.absences);
        return joined({who(), since.arg(m_formats.dayMonth(m_item.date))});
    }
    [[nodiscard]] QString offer() const
    {
        //: in a line of the things to do: %1 is the last day to answer an offer
        const QString until = QCoreApplication::translate("Todo", "until %1").arg(m_formats.dayMonth(m_item.date));
        const QString proposed = m_item.proposed > 0
                                   //: in a line of the things to do: to how many members an offer was proposed
                                   ? QCoreApplication::translate("Todo", "proposed to %n member(s)", nullptr,
                                                                 m_item.proposed)
                                   //: in a line of the things to do: of an offer
                                   : QCoreApplication::translate("Todo", "proposed to nobody yet");
        return joined({m_item.position.simplified(), company(), until, proposed});
    }
    [[nodiscard]] QString consents() const
    {
        const int count = static_cast<int>(m_item.consents.size());
        const QString date = m_formats.date(m_item.date);
        if (m_item.daysLate > 0) {
            //: in a line of the things to do, after the name of a member; %1 is a date
            const QString expired = QCoreApplication::translate("Todo", "%n consent(s) expired on %1", nullptr, count);
            return joined({who(), expired.arg(date)});
        }
        //: in a line of the things to do, after the name of a member; %1 is a date
        const QString soon = QCoreApplication::translate("Todo", "%n consent(s) to expire on %1", nullptr, count);
        return joined({who(), soon.arg(date)});
    }

    const desk::Item &m_item;
    const desk::Names &m_names;
    const Formats &m_formats;
};

QString headingOf(const Part &part, const desk::Section &section, const Formats &formats)
{
    QString count = formats.number(section.total);
    if (section.isAtLeast) {
        //: behind a heading, in brackets: %1 is a number
        count = QCoreApplication::translate("Todo", "at least %1").arg(count);
    }
    return QCoreApplication::translate("Todo", part.heading) + QStringLiteral(" (") + count + u')';
}

QString remainderOf(const desk::Section &section)
{
    const int count = static_cast<int>(section.total - section.items.size());
    if (section.isAtLeast) {
        //: the last line of a section of the things to do: how many it does not show
        return QCoreApplication::translate("Todo", "and at least %n more", nullptr, count);
    }
    //: the last line of a section of the things to do: how many it does not show
    return QCoreApplication::translate("Todo", "and %n more", nullptr, count);
}

// What is to be done about a follow-up is done with the company, about an interview, a check-point or an offer with the
// interview, the outcome or the offer, about everything else with the member.
TodoLine lineOf(const desk::Item &item, const desk::Names &names, const Formats &formats)
{
    TodoLine line;
    line.sentence = sentenceOf(item, names, formats);
    line.item = item;
    if (item.kind == desk::ItemKind::FollowUp)
        line.company = item.company;
    else if (item.kind == desk::ItemKind::Interview)
        line.interview = item.interview;
    else if (item.kind == desk::ItemKind::Checkpoint)
        line.outcome = item.outcome;
    else if (item.kind == desk::ItemKind::Offer)
        line.offer = item.offer;
    else if (!item.members.isEmpty())
        line.member = item.members.first();
    return line;
}

} // namespace

QString sentenceOf(const desk::Item &item, const desk::Names &names, const Formats &formats)
{
    return formats.typography(Wording(item, names, formats).sentence());
}

QStringList todoHeadings()
{
    QStringList headings;
    for (const Part &part : kParts)
        headings.append(QCoreApplication::translate("Todo", part.heading));
    return headings;
}

QList<TodoLine> todoLines(const Today &today, const Formats &formats)
{
    QList<TodoLine> lines;
    for (const Part &part : kParts) {
        const desk::Section &section = today.*(part.section);
        if (section.items.isEmpty())
            continue;
        QString heading = headingOf(part, section, formats);
        for (const desk::Item &item : section.items) {
            TodoLine line = lineOf(item, today.names, formats);
            line.section = std::exchange(heading, QString());
            lines.append(std::move(line));
        }
        if (section.total > section.items.size()) {
            TodoLine line;
            line.sentence = remainderOf(section);
            line.more = section.total - section.items.size();
            lines.append(std::move(line));
        }
    }
    return lines;
}

} // namespace rebond::ui::dashboard
