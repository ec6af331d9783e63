// SPDX-License-Identifier: GPL-3.0-or-later
// From what was done at one company to its approaches, and from approaches to the funnel. What an approach that names nobody
// cannot reach, and what one hiring ends: see funnel.h.
#pragma once

#include "figures/figures.h"
#include "figures/funnel.h"
#include "figures/statistics.h"

#include <QHash>

#include <map>

namespace rebond::figures {

// The outcomes that can end an approach: those of class durable or transition that count at (D, K).
class Hirings
{
public:
    Hirings(const domain::CohortFacts &facts, const Question &question); // keeps nothing of the facts
    struct Hiring
    {
        std::optional<Id<domain::Company>> company;
        QDate effectiveOn;
        QDate toldOn; // the earlier of effective_on and known_on
    };
    [[nodiscard]] const QList<Hiring> &of(Id<domain::Member> member) const;

private:
    QHash<Id<domain::Member>, QList<Hiring>> m_hirings;
};

// In order of sending, then of people and position. Linear in acts and interviews but for their sorting.
[[nodiscard]] QList<Approach> approachesIn(const domain::CompanyFacts &facts, const Hirings &hirings, QDate asOf);

class FunnelCounter
{
public:
    explicit FunnelCounter(QDate asOf) : m_asOf(asOf) {}
    void add(const Approach &approach);
    [[nodiscard]] Funnel funnel() const;

private:
    struct Tally
    {
        FunnelRow row;
        std::map<qint64, DayEnds> soonest; // of spells to the first answer, as each of the two medians takes them
        std::map<qint64, DayEnds> latest;
        void add(const Approach &approach, QDate asOf);
        [[nodiscard]] FunnelRow finished() const;
    };
    QDate m_asOf;
    Tally m_collective;
    Tally m_individual;
    Tally m_all;
    std::map<domain::Channel, Tally> m_channels;
    std::map<QDate, Tally> m_months;
};

} // namespace rebond::figures
