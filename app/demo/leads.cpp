// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/leads.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace rebond::demo {

using namespace domain;

QDate workday(QDate date)
{
    static const std::set<QDate> holidays{
        {2011, 6, 2}, {2011, 6, 13}, {2011, 7, 14}, {2011, 8, 15}, {2011, 11, 1}, {2011, 11, 11},
        {2012, 4, 9}, {2012, 5, 1},  {2012, 5, 8},  {2012, 5, 17}, {2012, 5, 28},
    };
    while (date.dayOfWeek() > 5 || holidays.count(date) != 0)
        date = date.addDays(1);
    return date;
}

namespace {

constexpr int kUncontacted = 17;     // companies nobody wrote to
constexpr int kSharedCompanies = 25; // member leads to a company where somebody had been before

struct Window
{
    QDate from;
    QDate to;
    [[nodiscard]] qint64 days() const { return from.daysTo(to); }
};

// The working plan. Companies are handed out by trade, each once, but for the shared.
class Planner
{
public:
    explicit Planner(const Draft &draft) : m_draft(draft), m_draws(412) {}
    std::vector<Lead> plan();

private:
    void reserveNamedCompanies();
    void planNamed();
    void planHired();
    void planCollective();
    void planJune();
    void planOthers();

    Window windowOf(int member) const;
    int takeCompany(int sector);
    int sharedCompany(int member);
    Lead leadOf(const Pattern &pattern, QDate from, int member) const;
    int sectorOf(int member) const;
    int leadsWanted(int member) const;
    const Outcome *reboundOf(int member) const;

    const Draft &m_draft;
    Draws m_draws;
    std::vector<Lead> m_leads;
    std::vector<std::vector<int>> m_free = std::vector<std::vector<int>>(kSectorCount); // companies by sector
    std::vector<int> m_sectorOfCompany;
    std::vector<int> m_leadsOf = std::vector<int>(60); // by member
};

bool isRebound(const Outcome &outcome)
{
    return outcome.type == OutcomeType::CDI || outcome.type == OutcomeType::CDD || outcome.type == OutcomeType::CTT
        || outcome.type == OutcomeType::CREA;
}

const Outcome *Planner::reboundOf(int member) const
{
    for (const Outcome &outcome : m_draft.out.outcomes) {
        if (outcome.member == m_draft.out.members[member].id && isRebound(outcome) && !outcome.cancelledKnownOn
            && outcome.effectiveOn <= reportDay())
            return &outcome;
    }
    return nullptr;
}

int Planner::sectorOf(int member) const
{
    return static_cast<int>(memberRows()[static_cast<size_t>(m_draft.memberRow[static_cast<size_t>(member)])].sector);
}

// From a week after entry until the person found work, left, began a course or was heard of no more.
Window Planner::windowOf(int member) const
{
    const Member &who = m_draft.out.members[member];
    Window window{who.joinedOn.addDays(7), reportDay().addDays(-16)};
    for (const Outcome &outcome : m_draft.out.outcomes) {
        if (outcome.member == who.id && !outcome.cancelledKnownOn)
            window.to = std::min(window.to, outcome.effectiveOn.addDays(-10));
    }
    if (who.leftOn)
        window.to = std::min(window.to, who.leftOn->addDays(-3));
    return window;
}

// 20 rebounded × 2, 3 in training × 3, 4 gone or silent × 2, 33 searching × 4 but for three of them.
int Planner::leadsWanted(int member) const
{
    const Member &who = m_draft.out.members[member];
    if (reboundOf(member) != nullptr)
        return 2;
    for (const Outcome &outcome : m_draft.out.outcomes) {
        if (outcome.member == who.id && !outcome.cancelledKnownOn && outcome.effectiveOn <= reportDay())
            return outcome.type == OutcomeType::FORM ? 3 : 2;
    }
    if (who.exitReason == ExitReason::SNOUV)
        return 2;
    const bool isBrief = who.exitReason == ExitReason::EMPLOI || who.joinedOn == QDate(2011, 9, 5);
    return isBrief ? 3 : 4;
}

// Where the trade has no company left, the trade with the most left gives one.
int Planner::takeCompany(int sector)
{
    auto *queue = &m_free[static_cast<size_t>(sector)];
    if (queue->empty())
        queue = &*std::ranges::max_element(m_free, {}, [](const auto &free) { return free.size(); });
    const int company = queue->back();
    queue->pop_back();
    return company;
}

// A company of the member's trade, if there is one, that was contacted before, though not by this member.
int Planner::sharedCompany(int member)
{
    std::vector<int> candidates;
    std::vector<int> others;
    for (const Lead &lead : m_leads) {
        const bool isMine = std::ranges::any_of(m_leads, [&](const Lead &other) {
            return other.company == lead.company && std::ranges::count(other.members, member) != 0;
        });
        if (isMine)
            continue;
        const bool isSameTrade = m_sectorOfCompany[static_cast<size_t>(lead.company)] == sectorOf(member);
        (isSameTrade ? candidates : others).push_back(lead.company);
    }
    return m_draws.pick(candidates.empty() ? others : candidates);
}

Lead Planner::leadOf(const Pattern &pattern, QDate from, int member) const
{
    Lead lead;
    int round = 0;
    for (const Event &event : pattern.events) {
        const QDate date = workday(from.addDays(event.day));
        if (event.kind == 'a')
            lead.acts.push_back({date, QString::fromLatin1(event.result)});
        else
            lead.meetings.push_back({date, {}, ++round, InterviewState::Tenu, member});
    }
    return lead;
}

void Planner::reserveNamedCompanies()
{
    std::set<int> named;
    for (const NamedLead &lead : namedLeads())
        named.insert(m_draft.companyNamed(QString::fromUtf16(lead.company)));
    for (const OutcomeRow &row : outcomeRows()) {
        if (*row.employer != u'\0')
            named.insert(m_draft.companyNamed(QString::fromUtf16(row.employer)));
    }
    std::vector<int> free;
    for (int i = 0; i < m_draft.out.companies.size(); ++i) {
        const QString &sector = m_draft.out.companies[i].sector;
        const auto place = std::ranges::find_if(sectors(), [&](const SectorRow &row) { return sector == row.name; });
        m_sectorOfCompany.push_back(static_cast<int>(place - sectors().begin()));
        if (named.count(i) == 0)
            free.push_back(i);
    }
    m_draws.shuffle(free);
    for (const int company : free)
        m_free[static_cast<size_t>(m_sectorOfCompany[static_cast<size_t>(company)])].push_back(company);
}

void Planner::planNamed()
{
    for (const NamedLead &row : namedLeads()) {
        const int member = m_draft.memberNamed(QString::fromUtf16(row.family));
        const bool isMet = *row.firstMeeting != '\0';
        const QString last = isMet ? QStringLiteral("entretien") : QStringLiteral("sans_reponse");
        Lead lead;
        lead.members = {member};
        lead.company = m_draft.companyNamed(QString::fromUtf16(row.company));
        lead.dueOn = day(row.dueOn);
        const bool isSecond = *row.secondAct != '\0';
        lead.acts.push_back({day(row.firstAct), isSecond ? QStringLiteral("sans_reponse") : last});
        if (isSecond)
            lead.acts.push_back({day(row.secondAct), last});
        const std::pair<const char *, const char *> meetings[] = {{row.firstMeeting, row.firstTime},
                                                                  {row.secondMeeting, row.secondTime}};
        for (const auto &[date, time] : meetings) {
            if (*date == '\0')
                continue;
            Meeting meeting{day(date), QTime::fromString(QString::fromLatin1(time), QStringLiteral("HH:mm")),
                            static_cast<int>(lead.meetings.size()) + 1, InterviewState::Tenu, member};
            // Nobody has said yet how the last meetings of June went.
            if (meeting.date > reportDay() || meeting.date >= QDate(2012, 6, 26))
                meeting.state = InterviewState::Prevu;
            lead.meetings.push_back(meeting);
        }
        m_leads.push_back(lead);
        ++m_leadsOf[static_cast<size_t>(member)];
    }
}

// The leads that ended in a contract: eleven in members' names, two in the group's, told backwards from the first day.
void Planner::planHired()
{
    int place = 0;
    for (int member = 0; member < m_draft.out.members.size(); ++member) {
        const Outcome *outcome = reboundOf(member);
        if (outcome == nullptr || !outcome->company || outcome->type == OutcomeType::CTT
            || outcome->knownOn > reportDay())
            continue;
        const bool isCollective = outcome->primaryChannel == Channel::Collectif;
        const Pattern &pattern = !isCollective && outcome->type == OutcomeType::CDI && place < 3 ? hiredInThree()
                                                                                                 : hired();
        if (&pattern == &hiredInThree())
            ++place;
        Lead lead = leadOf(pattern, outcome->effectiveOn.addDays(-6 - pattern.events.back().day), member);
        lead.isCollective = isCollective;
        lead.members = {member};
        const auto employer = std::ranges::find(m_draft.out.companies, *outcome->company, &Company::id);
        lead.company = static_cast<int>(employer - m_draft.out.companies.begin());
        lead.channel = codeOf(*outcome->primaryChannel);
        m_leads.push_back(lead);
        if (!isCollective)
            ++m_leadsOf[static_cast<size_t>(member)];
    }
}

std::vector<const Pattern *> dealt(const std::vector<Pattern> &patterns, Draws &draws)
{
    std::vector<const Pattern *> cards;
    for (const Pattern &pattern : patterns)
        cards.insert(cards.end(), static_cast<size_t>(pattern.count), &pattern);
    draws.shuffle(cards);
    return cards;
}

// Six campaigns of letters "au nom des 60".
void Planner::planCollective()
{
    static const QDate campaigns[] = {{2011, 6, 28}, {2011, 9, 20}, {2011, 11, 22},
                                      {2012, 1, 24}, {2012, 3, 20}, {2012, 5, 15}};
    std::vector<int> seekers;
    for (int member = 0; member < m_draft.out.members.size(); ++member) {
        if (leadsWanted(member) == 4 && !m_draft.out.members[member].leftOn)
            seekers.push_back(member);
    }
    const auto cards = dealt(collectivePatterns(), m_draws);
    for (size_t i = 0; i < cards.size(); ++i) {
        const QDate from = campaigns[i * 6 / cards.size()].addDays(m_draws.below(18));
        const int member = m_draws.pick(seekers);
        Lead lead = leadOf(*cards[i], from, member);
        lead.isCollective = true;
        // A letter for everybody goes to any trade, one that puts somebody forward to that person's.
        if (!lead.meetings.empty() || m_draws.below(3) == 0)
            lead.members = {member};
        lead.company = takeCompany(lead.members.empty() ? static_cast<int>(i) % kSectorCount : sectorOf(member));
        m_leads.push_back(lead);
    }
    // One letter of the last campaign is to be followed up on the report's day itself.
    for (auto lead = m_leads.rbegin(); lead != m_leads.rend(); ++lead) {
        if (lead->acts.size() == 2 && lead->acts.back().result == QStringLiteral("sans_reponse")) {
            lead->acts.back().date = QDate(2012, 6, 15);
            lead->dueOn = reportDay();
            break;
        }
    }
}

// Before the summer, those who search write once more: 13 new letters, 13 second ones. Two who have grown tired do not.
void Planner::planJune()
{
    static const Pattern one{1, {{0, 'a', "sans_reponse"}}};
    static const Pattern two{1, {{-16, 'a', "sans_reponse"}, {0, 'a', "sans_reponse"}}};
    static const QString without[] = {
        QStringLiteral("Lantosque"),   QStringLiteral("Iribar"),  QStringLiteral("Oliverasque"),
        QStringLiteral("Garbiol"),     QStringLiteral("Aubanel"), QStringLiteral("Esparvier"),
        QStringLiteral("Pélissandre"),
    };
    int place = 0;
    for (int member = 0; member < m_draft.out.members.size(); ++member) {
        const Member &who = m_draft.out.members[member];
        if (leadsWanted(member) < 3 || windowOf(member).to < QDate(2012, 6, 14)
            || std::ranges::count(without, who.familyName) != 0)
            continue;
        Lead lead = leadOf(place++ % 2 == 0 ? one : two, QDate(2012, 6, 18).addDays(m_draws.below(12)), member);
        lead.members = {member};
        lead.company = takeCompany(sectorOf(member));
        m_leads.push_back(lead);
        ++m_leadsOf[static_cast<size_t>(member)];
    }
}

void Planner::planOthers()
{
    std::vector<int> slots;
    for (int member = 0; member < m_draft.out.members.size(); ++member)
        slots.insert(slots.end(), static_cast<size_t>(leadsWanted(member) - m_leadsOf[static_cast<size_t>(member)]),
                     member);
    // Who had little time chooses first, so that long leads go to those who had a year.
    std::ranges::stable_sort(slots, {}, [this](int member) { return windowOf(member).days(); });
    auto cards = dealt(memberPatterns(), m_draws);
    Q_ASSERT(slots.size() == cards.size());
    std::vector<char> shared(slots.size());
    std::fill_n(shared.begin(), kSharedCompanies, 1);
    m_draws.shuffle(shared);
    for (size_t i = 0; i < slots.size(); ++i) {
        const Window window = windowOf(slots[i]);
        const auto fits = [&](const Pattern *pattern) { return pattern->events.back().day + 4 <= window.days(); };
        const auto card = std::ranges::find_if(cards, fits);
        Q_ASSERT(card != cards.end());
        const Pattern &pattern = **card;
        cards.erase(card);
        const int latest = static_cast<int>(window.days()) - pattern.events.back().day - 4;
        Lead lead = leadOf(pattern, window.from.addDays(m_draws.between(0, latest)), slots[i]);
        lead.company = shared[i] != 0 ? sharedCompany(slots[i]) : takeCompany(sectorOf(slots[i]));
        lead.members = {slots[i]};
        m_leads.push_back(lead);
    }
}

std::vector<Lead> Planner::plan()
{
    reserveNamedCompanies();
    planNamed();
    planHired();
    planCollective();
    planJune();
    planOthers();
    Q_ASSERT(std::accumulate(m_free.begin(), m_free.end(), size_t(0),
                             [](size_t sum, const auto &free) { return sum + free.size(); })
             <= kUncontacted);
    return std::move(m_leads);
}

} // namespace

std::vector<Lead> planLeads(const Draft &draft)
{
    return Planner(draft).plan();
}

} // namespace rebond::demo
