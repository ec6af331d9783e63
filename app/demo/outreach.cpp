// SPDX-License-Identifier: GPL-3.0-or-later
// Acts and interviews out of the leads: channel, words, what to do next.
#include "demo/leads.h"
#include "demo/phrases.h"

#include <algorithm>

namespace rebond::demo {

using namespace domain;

namespace {

constexpr Channel kMemberChannels[] = {
    Channel::Courriel, Channel::Courriel,  Channel::Courriel,  Channel::Courriel,  Channel::Annonce, Channel::Annonce,
    Channel::Annonce,  Channel::Spontanee, Channel::Spontanee, Channel::Telephone, Channel::Reseau,  Channel::Reseau,
    Channel::Courrier, Channel::Visite,    Channel::Salon,     Channel::Cabinet,   Channel::Public,
};
constexpr Channel kReminderChannels[] = {Channel::Telephone, Channel::Telephone, Channel::Courriel, Channel::Courriel,
                                         Channel::Visite};
constexpr Channel kCollectiveChannels[] = {Channel::Collectif, Channel::Collectif, Channel::Collectif,
                                           Channel::Collectif, Channel::Livret,    Channel::Relais,
                                           Channel::Presse};
constexpr InterviewKind kFirstKinds[] = {InterviewKind::Presentiel, InterviewKind::Presentiel, InterviewKind::Telephone,
                                         InterviewKind::Telephone,  InterviewKind::Salon,      InterviewKind::Reseau};
constexpr InterviewKind kLaterKinds[] = {InterviewKind::Presentiel, InterviewKind::Presentiel, InterviewKind::Test,
                                         InterviewKind::Visio};

// From this day on, silence is no result yet.
QDate stillOpenFrom()
{
    return reportDay().addDays(-20);
}

bool isSilence(const PlannedAct &act)
{
    return act.result == QStringLiteral("sans_reponse");
}

QString phrase(Draws &draws, Phrases phrases)
{
    return QString::fromUtf16(draws.pick(phrases));
}

class Writer
{
public:
    explicit Writer(Draft &draft) : m_draft(draft), m_draws(316) {}
    void writeActs(const Lead &lead);
    void writeMeetings(const Lead &lead);
    void finish();

private:
    Act actOf(const Lead &lead, size_t place, Channel first);
    void writeNext(const Lead &lead, size_t place, Act &act);
    Interview interviewOf(const Lead &lead, const Meeting &meeting);

    Draft &m_draft;
    Draws m_draws;
    QList<Act> m_acts;
    QList<Interview> m_interviews;
};

void Writer::writeNext(const Lead &lead, size_t place, Act &act)
{
    const bool isLast = place + 1 == lead.acts.size();
    if (!isLast && isSilence(lead.acts[place])) {
        act.nextAction = phrase(m_draws, reminderActions());
        act.dueOn = lead.acts[place + 1].date;
    } else if (isLast && !act.result) {
        act.nextAction = phrase(m_draws, reminderActions());
        act.dueOn = lead.dueOn.isValid() ? lead.dueOn : workday(act.date.addDays(17));
    } else if (isLast && lead.dueOn.isValid()) {
        act.nextAction = QStringLiteral("Préparer l’entretien");
        act.dueOn = lead.dueOn;
    }
}

Act Writer::actOf(const Lead &lead, size_t place, Channel first)
{
    const PlannedAct &plan = lead.acts[place];
    Act act;
    act.cohort = m_draft.out.cohort.id;
    act.date = plan.date;
    act.company = m_draft.out.companies[lead.company].id;
    for (const int member : lead.members)
        act.members.append(m_draft.out.members[member].id);
    act.onBehalfOf = lead.isCollective ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
    const bool isLast = place + 1 == lead.acts.size();
    if (!(isLast && isSilence(plan) && plan.date >= stillOpenFrom()))
        act.result = parseTerm<ActResult>(plan.result);
    act.channel = place == 0 ? first : m_draws.pick(kReminderChannels);
    const bool isTheirMove = place == 0
                               ? first == Channel::OffreGroupe || first == Channel::Presse || first == Channel::Site
                               : act.result && *act.result != ActResult::SansReponse
                                     && *act.result != ActResult::Retrait && m_draws.below(2) == 0;
    act.direction = isTheirMove && act.result && *act.result != ActResult::SansReponse ? Direction::Entrant
                                                                                       : Direction::Sortant;
    if (!lead.members.empty())
        act.position = m_draft.out.members[lead.members.front()].occupations.first();
    if (act.channel == Channel::OffreGroupe)
        act.notes = phrase(m_draws, groupOfferNotes());
    else if (act.result && *act.result != ActResult::SansReponse)
        act.notes = phrase(m_draws, answerNotes(*act.result));
    else if (place > 0)
        act.notes = phrase(m_draws, reminderNotes(act.channel));
    else
        act.notes = phrase(m_draws, lead.isCollective ? collectiveNotes() : firstLetterNotes(act.channel));
    writeNext(lead, place, act);
    return act;
}

void Writer::writeActs(const Lead &lead)
{
    Channel first = lead.isCollective ? m_draws.pick(kCollectiveChannels) : m_draws.pick(kMemberChannels);
    if (!lead.channel.isEmpty())
        first = *parseTerm<Channel>(lead.channel);
    else if (lead.acts.front().result == QStringLiteral("proposition"))
        first = Channel::OffreGroupe;
    else if (lead.isCollective && first == Channel::Presse && isSilence(lead.acts.front()))
        first = Channel::Collectif; // the press brings those who call, not those who are silent
    for (size_t place = 0; place < lead.acts.size(); ++place)
        m_acts.append(actOf(lead, place, first));
}

Interview Writer::interviewOf(const Lead &lead, const Meeting &meeting)
{
    Interview interview;
    interview.date = meeting.date;
    static constexpr int kHours[] = {9, 10, 11, 14, 15, 16, 17};
    const QTime drawn(m_draws.pick(kHours), 30 * m_draws.below(2));
    interview.time = meeting.time.isValid() ? meeting.time : drawn;
    interview.member = m_draft.out.members[meeting.member].id;
    interview.company = m_draft.out.companies[lead.company].id;
    interview.round = meeting.round;
    interview.kind = meeting.round == 1 ? m_draws.pick(kFirstKinds) : m_draws.pick(kLaterKinds);
    interview.state = meeting.state;
    if (meeting.state == InterviewState::Tenu)
        interview.debrief = phrase(m_draws, debriefs(meeting.round, *interview.kind));
    else if (meeting.state != InterviewState::Prevu)
        interview.debrief = phrase(m_draws, missedDebriefs(meeting.state));
    return interview;
}

void Writer::writeMeetings(const Lead &lead)
{
    for (const Meeting &meeting : lead.meetings)
        m_interviews.append(interviewOf(lead, meeting));
}

// In order of date, as they were noted down; ids and references grow with it.
void Writer::finish()
{
    std::ranges::stable_sort(m_acts, {}, &Act::date);
    for (Act &act : m_acts) {
        act.id = m_draft.ids.next<Act>();
        act.reference = referenceOf(u'D', static_cast<int>(m_draft.out.acts.size()) + 1, 3);
        m_draft.out.acts.append(act);
    }
    std::ranges::stable_sort(m_interviews, {}, &Interview::date);
    for (Interview &interview : m_interviews) {
        interview.id = m_draft.ids.next<Interview>();
        interview.reference = referenceOf(u'I', static_cast<int>(m_draft.out.interviews.size()) + 1, 2);
        m_draft.out.interviews.append(interview);
    }
}

// Five meetings that did not come off at the first date: each a line of its own before the one that did.
void addMissedMeetings(std::vector<Lead> &leads)
{
    std::vector<InterviewState> states{InterviewState::Absent, InterviewState::Annule, InterviewState::Excuse,
                                       InterviewState::Annule, InterviewState::Excuse};
    for (Lead &lead : leads) {
        if (states.empty())
            return;
        const bool isOrdinary = !lead.isCollective && lead.acts.back().result == QStringLiteral("refus");
        if (!isOrdinary || lead.meetings.empty())
            continue;
        Meeting missed = lead.meetings.front();
        missed.date = workday(missed.date.addDays(-4));
        missed.state = states.back();
        states.pop_back();
        lead.meetings.insert(lead.meetings.begin(), missed);
    }
}

// Two companies ask to be left alone after a letter, one before.
void markDoNotContact(Draft &draft)
{
    int wanted = 2;
    for (const Act &act : std::as_const(draft.out.acts)) {
        if (wanted == 0 || act.result != ActResult::Refus || act.onBehalfOf != OnBehalfOf::Collectif)
            continue;
        const auto later = std::ranges::count_if(draft.out.acts, [&](const Act &other) {
            return other.company == act.company && other.date > act.date;
        });
        if (later != 0)
            continue;
        std::ranges::find(draft.out.companies, act.company, &Company::id)->doNotContact = true;
        --wanted;
    }
    const auto untouched = std::ranges::find_if(draft.out.companies, [&](const Company &company) {
        return std::ranges::find(draft.out.acts, company.id, &Act::company) == draft.out.acts.end()
            && std::ranges::find(draft.out.outcomes, company.id, &Outcome::company) == draft.out.outcomes.end();
    });
    untouched->doNotContact = true;
}

} // namespace

void addOutreach(Draft &draft)
{
    std::vector<Lead> leads = planLeads(draft);
    addMissedMeetings(leads);
    Writer writer(draft);
    for (const Lead &lead : leads) {
        writer.writeActs(lead);
        writer.writeMeetings(lead);
    }
    writer.finish();
    markDoNotContact(draft);
}

} // namespace rebond::demo
