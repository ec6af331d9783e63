// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/followup.h"

#include "desk/leads.h"
#include "desk/timeline.h"
#include "domain/wording.h"
#include "figures/catalogue.h"
#include "operations/reportoptions.h"
#include "storage/mappings/all.h"
#include "workspace/places.h"
#include "workspace/reportparts.h"
#include "workspace/writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::workspace {

using domain::Member;
using reports::FollowUpSheet;
using storage::Query;
using storage::Reader;

namespace {

using Step = FollowUpSheet::Step;

constexpr int kPortion = 200;
constexpr int kMostLeads = 200;

class FollowUpSaid
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpSheet)
public:
    static QString interview() { return tr("Interview"); }
    //: %1 is the number of the round of interviews
    static QString round(int number) { return tr("round %1").arg(number); }
    static QString workshop() { return tr("Workshop"); }
    static QString followUp() { return tr("Follow up"); }
    static QString checkpoint(int months) { return tr("Check-point after %n month(s)", nullptr, months); }
    //: a kind of event: an offer of work was proposed to a member
    static QString offer() { return tr("Offer proposed"); }
    static QString joined() { return tr("Joined the group"); }
    static QString left() { return tr("Left the group"); }
    static QString cancelled() { return tr("cancelled"); }
    //: %1 is a date
    static QString until(const QString &day) { return tr("until %1").arg(day); }
    //: %1 is what a member will do until the next workshop
    static QString agreed(const QString &what) { return tr("agreed: %1").arg(what); }
    //: %1 is what a member did of what was agreed
    static QString done(const QString &what) { return tr("done: %1").arg(what); }
    static QString gone() { return tr("This member is no longer in the group: there is no follow-up sheet of them."); }
};

QString wordsOf(QStringList parts)
{
    for (QString &part : parts)
        part = part.simplified();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// What each entry says on the sheet; an entry that has no place there gives none. Notes are left where they are.
class OnTheSheet
{
public:
    OnTheSheet(const desk::Entry &entry, const desk::Names &names, const Formats &formats)
        : m_entry(entry),
          m_names(names),
          m_formats(formats)
    {}

    std::optional<Step> operator()(const domain::Act &act) const
    {
        return Step{m_entry.date,
                    wordsOf({domain::wordingOf(act.channel), act.direction == domain::Direction::Entrant
                                                                 ? domain::wordingOf(act.direction)
                                                                 : QString()}),
                    wordsOf({m_names.companies.value(act.company), act.position}),
                    act.result ? domain::wordingOf(*act.result) : QString()};
    }
    std::optional<Step> operator()(const domain::Interview &interview) const
    {
        return Step{m_entry.date,
                    wordsOf({FollowUpSaid::interview(), interview.time ? m_formats.time(*interview.time) : QString()}),
                    m_names.companies.value(interview.company),
                    wordsOf({domain::wordingOf(interview.state),
                             interview.round ? FollowUpSaid::round(*interview.round) : QString()})};
    }
    std::optional<Step> operator()(const domain::Outcome &outcome) const
    {
        return Step{m_entry.date, domain::wordingOf(outcome.type),
                    wordsOf(
                        {outcome.company ? m_names.companies.value(*outcome.company) : QString(), outcome.position}),
                    wordsOf({outcome.plannedEnd ? FollowUpSaid::until(m_formats.date(*outcome.plannedEnd)) : QString(),
                             outcome.cancelledKnownOn ? FollowUpSaid::cancelled() : QString()})};
    }
    std::optional<Step> operator()(const domain::Checkpoint &checkpoint) const
    {
        return Step{m_entry.date,
                    FollowUpSaid::checkpoint(checkpoint.months),
                    {},
                    domain::wordingOf(checkpoint.result)};
    }
    std::optional<Step> operator()(const desk::Attended &attended) const
    {
        const auto noted = attended.participation.value_or(domain::Participation());
        return Step{m_entry.date, FollowUpSaid::workshop(), attended.workshop.title.simplified(),
                    wordsOf({noted.mark ? domain::wordingOf(*noted.mark) : QString(),
                             noted.agreed.isEmpty() ? QString() : FollowUpSaid::agreed(noted.agreed),
                             noted.done.isEmpty() ? QString() : FollowUpSaid::done(noted.done)})};
    }
    std::optional<Step> operator()(const Member &member) const
    {
        if (m_entry.kind == desk::EntryKind::Joined)
            return Step{m_entry.date, FollowUpSaid::joined(), {}, {}};
        return Step{m_entry.date,
                    FollowUpSaid::left(),
                    {},
                    member.exitReason ? domain::wordingOf(*member.exitReason) : QString()};
    }
    // With what was answered, however much later.
    std::optional<Step> operator()(const desk::Proposed &proposed) const
    {
        if (m_entry.kind == desk::EntryKind::Answered)
            return {};
        const auto &[offer, proposal] = proposed;
        const bool isAnswered = proposal.answer && proposal.answeredOn;
        return Step{m_entry.date, FollowUpSaid::offer(),
                    wordsOf({offer.company ? m_names.companies.value(*offer.company) : QString(), offer.position}),
                    isAnswered
                        ? wordsOf({domain::wordingOf(*proposal.answer), m_formats.shortDate(*proposal.answeredOn)})
                        : QString()};
    }
    // What is published of them, and who is asked to pass it on, is no step of their search.
    std::optional<Step> operator()(const desk::AskedRelay &) const { return {}; }
    std::optional<Step> operator()(const domain::Consent &) const { return {}; }
    std::optional<Step> operator()(const domain::PressMention &) const { return {}; }

private:
    const desk::Entry &m_entry;
    const desk::Names &m_names;
    const Formats &m_formats;
};

void count(FollowUpSheet::Counts &counts, const desk::Entry &entry)
{
    if (std::holds_alternative<domain::Act>(entry.record))
        ++counts.acts;
    else if (const auto *interview = std::get_if<domain::Interview>(&entry.record))
        counts.interviews += interview->state == domain::InterviewState::Tenu ? 1 : 0;
    else if (const auto *attended = std::get_if<desk::Attended>(&entry.record);
             attended && attended->participation && attended->participation->mark) {
        ++counts.marked;
        counts.attended += domain::isAbsence(*attended->participation->mark) ? 0 : 1;
    }
}

// Whether it is still ahead: what else lies in days to come (a job, a departure) is told as what happened.
bool isAhead(const desk::Entry &entry, QDate today)
{
    if (const auto *interview = std::get_if<domain::Interview>(&entry.record))
        return interview->state == domain::InterviewState::Prevu && entry.date >= today;
    return std::holds_alternative<desk::Attended>(entry.record) && entry.date > today;
}

void addHistory(FollowUpSheet &sheet, Reader &reader, const Formats &formats)
{
    std::optional<desk::Cursor> after;
    do {
        const desk::Portion portion = desk::timelineOf(reader, sheet.member.id, after, kPortion);
        for (const desk::Entry &entry : portion.entries) {
            auto step = std::visit(OnTheSheet(entry, portion.names, formats), entry.record);
            if (!step)
                continue;
            if (isAhead(entry, sheet.day)) {
                step->how.clear();
                sheet.next.append(*step);
                continue;
            }
            count(sheet.counts, entry);
            if (sheet.happened.size() < kMostFollowUpSteps)
                sheet.happened.append(*step);
            else
                ++sheet.leftOut;
        }
        after = portion.next;
    } while (after);
}

void addLeads(FollowUpSheet &sheet, Reader &reader)
{
    const desk::Leads leads = desk::leadsOf(reader, sheet.member.id, sheet.day, kMostLeads);
    for (const desk::Lead &lead : leads.leads) {
        if (!lead.state.next)
            continue;
        const domain::Act &newest = lead.acts.first();
        const QString action = lead.state.next->action.simplified();
        sheet.next.append({lead.state.next->dueOn,
                           action.isEmpty() ? FollowUpSaid::followUp() : action,
                           wordsOf({leads.names.companies.value(newest.company), newest.position}),
                           {}});
    }
    std::stable_sort(sheet.next.begin(), sheet.next.end(), [](const Step &one, const Step &other) {
        return one.date && (!other.date || *one.date < *other.date);
    });
}

QString buddyOf(Reader &reader, Id<Member> member)
{
    using domain::BuddyPair;
    auto pair = reader.first<BuddyPair>(Query<BuddyPair>().where(&BuddyPair::member, member));
    if (!pair)
        pair = reader.first<BuddyPair>(Query<BuddyPair>().where(&BuddyPair::other, member));
    const auto buddy = pair ? reader.find(pair->member == member ? pair->other : pair->member) : std::nullopt;
    return buddy ? buddy->displayName() : QString();
}

} // namespace

Result<FollowUpSheet> followUpOf(const Workspace &workspace, Id<Member> id, const Formats &formats)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](Reader &reader) -> Result<FollowUpSheet> {
        const auto member = reader.find(id);
        if (!member || member->cohort != workspace.cohort().id)
            return notFound(FollowUpSaid::gone());
        FollowUpSheet sheet;
        sheet.cohort = workspace.cohort();
        sheet.member = *member;
        sheet.day = workspace.clock().today();
        sheet.created = workspace.clock().now();
        sheet.buddy = buddyOf(reader, id);
        const auto places = placesOf(reader, sheet.cohort, sheet.day, {*member});
        if (const auto place = places.constFind(id); place != places.constEnd())
            sheet.place = figures::labelOfOne(*place);
        addHistory(sheet, reader, formats);
        addLeads(sheet, reader);
        const auto options = operations::reportOptionsOf(reader, sheet.cohort.id);
        if (const auto logo = options.logo ? reader.find(*options.logo) : std::nullopt)
            sheet.logo = logo->bytes;
        return sheet;
    });
}

Done writeFollowUp(const Workspace &workspace, Id<Member> member, const Formats &formats, const QString &path,
                   TaskContext &task)
{
    return writeMade(path, task, [&]() -> Result<QByteArray> {
        const auto sheet = followUpOf(workspace, member, formats);
        if (!sheet)
            return fail(sheet.error());
        return pdfOf(reports::followUpSheet(*sheet, formats), task);
    });
}

} // namespace rebond::workspace
