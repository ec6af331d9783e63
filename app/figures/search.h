// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the search itself: how far outreach gets, how much is done in a week. They look at every act, so they are
// asked for apart from figures.h's, and counted one company at a time.
#pragma once

#include "base/formats.h"
#include "figures/activity.h"
#include "figures/approaches.h"
#include "figures/funnel.h"

namespace rebond::figures {

struct SearchFigures
{
    Funnel funnel;
    Activity activity;
    friend bool operator==(const SearchFigures &, const SearchFigures &) = default;
};

// Linear in members, outcomes and acts; holds counts, and no act. The order of companies does not matter.
class SearchCounter
{
public:
    // facts: members and outcomes of the cohort; nothing is kept of them.
    SearchCounter(const domain::CohortFacts &facts, const Question &question)
        : m_asOf(question.asOf),
          m_hirings(facts, question),
          m_funnel(question.asOf),
          m_activity(facts, question)
    {}
    void add(const domain::CompanyFacts &facts)
    {
        for (const Approach &approach : approachesIn(facts, m_hirings, m_asOf))
            m_funnel.add(approach);
        m_activity.add(facts);
    }
    [[nodiscard]] SearchFigures figures() const { return {m_funnel.funnel(), m_activity.activity()}; }

private:
    QDate m_asOf;
    Hirings m_hirings;
    FunnelCounter m_funnel;
    ActivityCounter m_activity;
};

// As aligned lines for reading on a terminal, below those of table(). Internal.
[[nodiscard]] QString searchTable(const SearchFigures &search, const Formats &formats);

} // namespace rebond::figures
