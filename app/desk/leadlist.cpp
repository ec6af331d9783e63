// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/leadlist.h"

#include "base/folding.h"
#include "domain/leadstatus.h"
#include "storage/deskfacts.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Place;
using storage::Reader;

constexpr int kActsAtOnce = 500; // but for the first: most acts stand for a lead of their own

// What the newest act alone excludes, so that its lead need not be gathered. True promises nothing.
bool mayFit(const Act &newest, LeadFilter filter, QDate day, const Thresholds &thresholds)
{
    switch (filter) {
    case LeadFilter::Unanswered:
        if (newest.result)
            return newest.result == ActResult::SansReponse;
        return newest.direction == Direction::Sortant && newest.date.addDays(thresholds.silenceDays) <= day;
    case LeadFilter::Due: return newest.dueOn && *newest.dueOn <= day;
    default: return true;
    }
}

class Walk
{
public:
    Walk(Reader &reader, const LeadsAsked &asked, const std::optional<LeadsPlace> &after)
        : m_reader(reader),
          m_asked(asked),
          m_place(after ? std::optional(after->act) : std::nullopt)
    {
        m_acts.cohort = asked.cohort;
        m_acts.onBehalfOf = asked.onBehalfOf;
        m_acts.isNewestFirst = asked.isNewestFirst;
        if (after)
            m_acts.of = after->of;
        else if (const QString folded = fold(asked.search); !folded.isEmpty())
            m_acts.of = storage::namedLike(reader, asked.cohort, folded, asked.named + 1);
        m_portion.isVague = m_acts.of
                         && (m_acts.of->companies.size() > asked.named || m_acts.of->members.size() > asked.named);
    }

    Result<LeadPortion> go()
    {
        for (int atOnce = std::min(m_asked.limit + m_asked.limit / 4 + 10, kActsAtOnce); !isFull();
             atOnce = kActsAtOnce) {
            const QList<Act> acts = storage::actsBehind(m_reader, m_acts, m_place, atOnce);
            for (const Act &act : acts) {
                if (isCancelled())
                    return cancelled();
                m_place = Place{act.date, act.id.raw()};
                take(act);
                if (isFull())
                    break;
            }
            if (isCancelled())
                return cancelled();
            if (acts.size() < atOnce && (acts.isEmpty() || m_place->id == acts.last().id.raw()))
                return std::move(m_portion); // the end
        }
        if (m_place)
            m_portion.next = LeadsPlace{*m_place, m_acts.of};
        return std::move(m_portion);
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_asked.isCancelled && m_asked.isCancelled(); }
    [[nodiscard]] bool isFull() const
    {
        return m_portion.leads.size() >= m_asked.limit || m_judged >= m_asked.judged || m_lookedAt >= m_asked.lookedAt;
    }
    void take(const Act &act)
    {
        ++m_lookedAt;
        if (act.cohort != m_asked.cohort || !mayFit(act, m_asked.filter, m_asked.day, m_asked.thresholds))
            return;
        ++m_judged;
        if (storage::isSettled(m_reader, act))
            return;
        const Lead lead = leadWith(m_reader, act, m_asked.day, m_asked.thresholds);
        if (!fits(lead.state, m_asked.filter, m_asked.day))
            return;
        m_portion.leads.append(lead);
        m_portion.names.add(m_reader, act.members);
        m_portion.names.add(m_reader, act.company);
    }

    Reader &m_reader;
    const LeadsAsked &m_asked;
    std::optional<Place> m_place;
    storage::ActsAsked m_acts;
    LeadPortion m_portion;
    int m_judged = 0;
    int m_lookedAt = 0;
};

} // namespace

bool fits(const LeadState &state, LeadFilter filter, QDate day)
{
    switch (filter) {
    case LeadFilter::All: return true;
    case LeadFilter::Unanswered: return state.status == LeadStatus::SansReponse;
    case LeadFilter::Due: return state.next && state.next->dueOn && *state.next->dueOn <= day;
    case LeadFilter::Open: return isOpen(state.status);
    case LeadFilter::Closed: return isClosed(state.status);
    }
    Q_UNREACHABLE();
}

Result<LeadPortion> leadsBehind(Reader &reader, const LeadsAsked &asked, const std::optional<LeadsPlace> &after)
{
    return Walk(reader, asked, after).go();
}

} // namespace rebond::desk
