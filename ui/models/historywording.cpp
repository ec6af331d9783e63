// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historywording.h"

#include "domain/wording.h"
#include "domain/workshop.h"
#include "ui/kit/labels.h"

#include <QCoreApplication>

namespace rebond::ui::models {

using kit::joined;

namespace {

using domain::wordingOf;

QString said(const QString &text)
{
    return text.simplified();
}

class Wording
{
public:
    Wording(const desk::Entry &entry, const desk::Names &names, const Formats &formats, Whose whose, Notes notes)
        : m_kind(entry.kind),
          m_names(names),
          m_formats(formats),
          m_whose(whose),
          m_notes(notes)
    {}

    QString operator()(const domain::Act &act) const
    {
        QStringList who;
        for (const Id<domain::Member> &member : act.members)
            who.append(m_names.members.value(member));
        // The channel of that name says it already.
        const bool isCollective = act.onBehalfOf == domain::OnBehalfOf::Collectif
                               && act.channel != domain::Channel::Collectif;
        return joined({wordingOf(act.channel),
                       act.direction == domain::Direction::Entrant ? wordingOf(act.direction) : QString(),
                       company(act.company), isCollective ? wordingOf(act.onBehalfOf) : QString(),
                       m_whose == Whose::Companys ? m_formats.list(who) : QString(), said(act.position),
                       //: in a history: a letter or message that had CVs with it
                       act.sent ? QCoreApplication::translate("History", "with CVs") : QString(),
                       act.result ? wordingOf(*act.result) : QString(), saidAmongUs(act.notes)});
    }
    QString operator()(const domain::Interview &interview) const
    {
        //: in a history: %1 is the number of the round
        const QString round = interview.round ? QCoreApplication::translate("History", "round %1").arg(*interview.round)
                                              : QString();
        return joined({QCoreApplication::translate("History", "Interview"), company(interview.company),
                       member(interview.member), interview.time ? m_formats.time(*interview.time) : QString(), round,
                       wordingOf(interview.state), saidAmongUs(interview.debrief)});
    }
    QString operator()(const domain::Outcome &outcome) const
    {
        return joined({wordingOf(outcome.type), outcome.company ? company(*outcome.company) : QString(),
                       member(outcome.member), said(outcome.position),
                       outcome.plannedEnd
                           //: in a history: %1 is a date
                           ? QCoreApplication::translate("History", "until %1").arg(m_formats.date(*outcome.plannedEnd))
                           : QString(),
                       outcome.cancelledKnownOn ? QCoreApplication::translate("History", "cancelled") : QString()});
    }
    QString operator()(const domain::Checkpoint &checkpoint) const
    {
        return joined(
            {QCoreApplication::translate("History", "Check-point after %n month(s)", nullptr, checkpoint.months),
             wordingOf(checkpoint.result)});
    }
    QString operator()(const domain::Consent &consent) const
    {
        const QString what = joined({wordingOf(consent.use), wordingOf(consent.medium)});
        QString how;
        if (m_kind == desk::EntryKind::ConsentWithdrawn)
            how = QCoreApplication::translate("History", "Consent withdrawn");
        else if (m_kind == desk::EntryKind::ConsentExpired)
            how = QCoreApplication::translate("History", "Last day of a consent");
        else
            how = QCoreApplication::translate("History", "Consent given");
        return joined({how, what});
    }
    QString operator()(const desk::Attended &attended) const
    {
        const domain::Workshop &workshop = attended.workshop;
        const domain::Participation noted = attended.participation.value_or(domain::Participation());
        const QString agreed = said(noted.agreed);
        return joined({QCoreApplication::translate("History", "Workshop"), said(workshop.title),
                       hoursOf(workshop, m_formats), noted.mark ? wordingOf(*noted.mark) : QString(),
                       //: in a history: %1 is what a member will do until the next workshop
                       agreed.isEmpty() ? QString() : QCoreApplication::translate("History", "agreed: %1").arg(agreed),
                       saidAmongUs(noted.note)});
    }
    QString operator()(const domain::PressMention &mention) const
    {
        QStringList who;
        for (const Id<domain::Member> &member : mention.members)
            who.append(m_names.members.value(member));
        const QString title = said(mention.title);
        return joined({QCoreApplication::translate("History", "Press"), said(mention.outlet), wordingOf(mention.medium),
                       title.isEmpty() ? QString() : m_formats.quoted(title),
                       mention.tone ? wordingOf(*mention.tone) : QString(),
                       m_whose == Whose::Companys ? m_formats.list(who) : QString(), saidAmongUs(mention.notes)});
    }
    QString operator()(const desk::Proposed &proposed) const
    {
        const auto &[offer, proposal] = proposed;
        const bool isAnswer = m_kind == desk::EntryKind::Answered;
        return joined({isAnswer ? QCoreApplication::translate("History", "Answer to an offer")
                                : QCoreApplication::translate("History", "Offer proposed"),
                       isAnswer && proposal.answer ? wordingOf(*proposal.answer) : QString(),
                       offer.company ? company(*offer.company) : QString(), said(offer.position),
                       isAnswer ? QString() : saidAmongUs(proposal.note)});
    }
    QString operator()(const desk::AskedRelay &asked) const
    {
        const auto &[relay, request] = asked;
        return joined({QCoreApplication::translate("History", "Relay asked"), said(relay.name), said(relay.network),
                       //: in a history, of a relay: it has passed a search on; %1 is a date
                       request.doneOn
                           ? QCoreApplication::translate("History", "done on %1").arg(m_formats.date(*request.doneOn))
                           : QString()});
    }
    QString operator()(const domain::Member &who) const
    {
        if (m_kind == desk::EntryKind::Joined)
            return QCoreApplication::translate("History", "Joined the cohort");
        return joined({QCoreApplication::translate("History", "Left the cohort"),
                       who.exitReason ? wordingOf(*who.exitReason) : QString()});
    }

private:
    [[nodiscard]] QString saidAmongUs(const QString &text) const
    {
        return m_notes == Notes::Shown ? said(text) : QString();
    }
    [[nodiscard]] QString company(Id<domain::Company> id) const
    {
        return m_whose == Whose::Members ? m_names.companies.value(id) : QString();
    }
    [[nodiscard]] QString member(Id<domain::Member> id) const
    {
        return m_whose == Whose::Companys ? m_names.members.value(id) : QString();
    }

    desk::EntryKind m_kind;
    const desk::Names &m_names;
    const Formats &m_formats;
    Whose m_whose;
    Notes m_notes;
};

// To sort and filter by, whatever the rest says.
QString kindOf(desk::EntryKind kind)
{
    switch (kind) {
    case desk::EntryKind::Joined: return QCoreApplication::translate("History", "Joined the cohort");
    case desk::EntryKind::Left: return QCoreApplication::translate("History", "Left the cohort");
    case desk::EntryKind::ConsentGiven:
    case desk::EntryKind::ConsentWithdrawn:
    case desk::EntryKind::ConsentExpired: return QCoreApplication::translate("History", "Consent");
    case desk::EntryKind::Workshop: return QCoreApplication::translate("History", "Workshop");
    //: of work, proposed to a member or answered
    case desk::EntryKind::Proposed:
    case desk::EntryKind::Answered: return QCoreApplication::translate("History", "Offer");
    //: who passes on, on social networks, that members look for work
    case desk::EntryKind::RelayAsked: return QCoreApplication::translate("History", "Relay");
    //: a letter, a call, a visit …
    case desk::EntryKind::Act: return QCoreApplication::translate("History", "Act");
    case desk::EntryKind::Interview: return QCoreApplication::translate("History", "Interview");
    //: a job found, a training begun …
    case desk::EntryKind::Outcome: return QCoreApplication::translate("History", "Outcome");
    case desk::EntryKind::Checkpoint: return QCoreApplication::translate("History", "Check-point");
    //: an article, a broadcast …
    case desk::EntryKind::Press: return QCoreApplication::translate("History", "Press");
    }
    Q_UNREACHABLE();
}

QString notesOf(const desk::Entry &entry)
{
    if (const auto *act = std::get_if<domain::Act>(&entry.record))
        return said(act->notes);
    if (const auto *interview = std::get_if<domain::Interview>(&entry.record))
        return said(interview->debrief);
    if (const auto *mention = std::get_if<domain::PressMention>(&entry.record))
        return said(mention->notes);
    if (const auto *proposed = std::get_if<desk::Proposed>(&entry.record))
        return entry.kind == desk::EntryKind::Proposed ? said(proposed->proposal.note) : QString();
    const auto *attended = std::get_if<desk::Attended>(&entry.record);
    return attended && attended->participation ? said(attended->participation->note) : QString();
}

} // namespace

QString wordingOf(const desk::Entry &entry, const desk::Names &names, const Formats &formats, Whose whose, Notes notes)
{
    return formats.typography(std::visit(Wording(entry, names, formats, whose, notes), entry.record));
}

QString wordingOfConsents(desk::EntryKind kind, int count)
{
    switch (kind) {
    case desk::EntryKind::ConsentWithdrawn:
        return QCoreApplication::translate("History", "%n consent(s) withdrawn", nullptr, count);
    case desk::EntryKind::ConsentExpired:
        return QCoreApplication::translate("History", "Last day of %n consent(s)", nullptr, count);
    default: return QCoreApplication::translate("History", "%n consent(s) given", nullptr, count);
    }
}

QList<Heading> eventHeadings(const QString &whose)
{
    return {
        Heading{.key = "name", .text = whose, .characters = 24},
        //: heading of a column
        Heading{.key = "date", .text = QCoreApplication::translate("History", "Day"), .characters = 12},
        //: heading of a column: act, interview, outcome …
        Heading{.key = "kind", .text = QCoreApplication::translate("History", "Kind"), .characters = 14},
        //: heading of a column
        Heading{.key = "what", .text = QCoreApplication::translate("History", "What happened"), .characters = 50},
        //: heading of a column
        Heading{.key = "notes", .text = QCoreApplication::translate("History", "Notes"), .characters = 30},
    };
}

QStringList eventOf(const QString &name, const desk::Entry &entry, const desk::Names &names, const Formats &formats,
                    Whose whose)
{
    return {name, formats.shortDate(entry.date), kindOf(entry.kind),
            wordingOf(entry, names, formats, whose, Notes::Hidden), notesOf(entry)};
}

} // namespace rebond::ui::models
