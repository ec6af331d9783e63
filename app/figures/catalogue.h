// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure, named and worded in one place. Screen, paper and the reading table take labels, questions and rules from
// here, values from reading.h.
#pragma once

#include "domain/outcomeclass.h"
#include "figures/breakdown.h"
#include "figures/standings.h"

#include <QString>

#include <optional>
#include <span>

namespace rebond::figures {

enum class FigureId {
    Entered,
    Neutralised,
    Counted,
    Rebounded,
    Rate,
    Interval,
    InRebounded,
    Searching,
    Training,
    Other,
    NoNews,
    KnowledgeRate,
    Durable,
    Transition,
    Collective,
    Individual,
    Unknown,
    InWork,
    Upcoming,
    Acts,
    ActsForCollective,
    ActsForMember,
    Companies,
    Answered,
    Held,
    Planned,
    ToQualify,
    // Tables: they have a title and a rule, their rows have the values (the median stands beside its table).
    ByType,
    ByChannel,
    BySector,
    ByAgeBand,
    Curve,
    Survival,
    MedianDays,
    Retention,
    KnowledgeBounds,
    WithinDays,
    SixMonthDurable,
    Funnel,
    Activity,
    ByRomeDomain,
    ByIntention,
    ByDepartment,
};

enum class Unit {
    People,      // a whole number of persons; small ones are masked
    OfPeople,    // "20 of 60"
    Share,       // a fraction of people: percent, or counts under 20 people
    ShareRange,  // from one fraction to another
    PeopleRange, // "20 to 22 of 60"
    Acts,
    Companies,
    Interviews,
    Days,
    Table, // rows of People
};

struct CatalogueEntry
{
    FigureId id;
    const char *name; // where it stands in the JSON, "decomposition.training"; --explain takes it
    Unit unit;
    bool shownToPublic;    // by default the public reads the headline only
    const char *labelText; // English sources; translated by the functions below
    const char *questionText;
    const char *definitionText;

    [[nodiscard]] QString label() const;      // a few words: "In training or insertion (SIAE)"
    [[nodiscard]] QString question() const;   // what the figure answers
    [[nodiscard]] QString definition() const; // the rule in plain language, whole sentences
};

// In the order of the contract.
[[nodiscard]] std::span<const CatalogueEntry> catalogue();
[[nodiscard]] const CatalogueEntry &entryOf(FigureId id);

// Decimals of a percentage among n people: none under 100 (domain rule), else one.
[[nodiscard]] int percentDecimals(qint64 n);
// Under 20 people a share is written as counts.
inline constexpr qint64 kFewestForPercent = 20;

[[nodiscard]] QString labelOfForm(domain::OutcomeType type,
                                  domain::OutcomeClass value); // "Fixed-term contract, six months or more"
[[nodiscard]] QString labelOf(AgeBand band);                   // "25 to 49 years"
[[nodiscard]] QString labelOf(Place place);                    // as in the decomposition
[[nodiscard]] QString labelOfOne(Place place);                 // of one person: "A rebondi"
[[nodiscard]] QString labelOfSector(const QString &name);      // the name, or words for "none given"
// A row of a breakdown: "M · Support à l’entreprise", "25 to 49 years", "A job", "Département 06".
[[nodiscard]] QString labelOfGroup(Breakdown breakdown, const QString &name);
[[nodiscard]] QString codeOf(Place place);                // "no_news"
[[nodiscard]] QString codeOf(domain::OutcomeClass value); // "durable", "transition", "positive", "none"

} // namespace rebond::figures
