// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "figures/breakdown.h"
#include "figures/figures.h"
#include "figures/maturity.h"
#include "figures/retention.h"
#include "figures/standings.h"
#include "figures/statistics.h"

#include <QHash>

#include <map>
#include <vector>

namespace rebond::figures {

using domain::Channel;
using domain::OutcomeClass;
using domain::OutcomeType;

namespace {

struct Pair
{
    qint64 counted = 0;
    qint64 rebounded = 0;
};

// What has to be gathered before it can be put in order.
struct Tallies
{
    std::map<OutcomeType, qint64> types; // the enumerations stand in the vocabulary's order
    std::map<std::pair<OutcomeType, OutcomeClass>, qint64> forms;
    std::map<Channel, qint64> channels;
    QHash<QString, Pair> sectors;
    GroupCounter groups;
    std::map<QDate, qint64> dates;
    QList<Spell> spells;
};

void addRebound(const Standing &standing, Figures &figures, Tallies &tallies)
{
    const domain::Outcome &first = *standing.deciding;
    ++figures.decomposition.rebounded;
    ++(classOf(*standing.best) == OutcomeClass::Durable ? figures.outcomeClasses.durable
                                                        : figures.outcomeClasses.transition);
    ++tallies.types[first.type];
    ++tallies.forms[{first.type, classOf(first)}];
    ++tallies.dates[first.effectiveOn];
    if (first.primaryChannel) {
        ++tallies.channels[*first.primaryChannel];
        ++(isCollective(*first.primaryChannel) ? figures.attribution.collective : figures.attribution.individual);
    } else {
        ++figures.attribution.unknown;
    }
    if (standing.working)
        ++figures.inWork;
}

void addCounted(const Standing &standing, Figures &figures, Tallies &tallies)
{
    ++figures.population.counted;
    tallies.spells.append(spellOf(standing, figures.question.asOf));
    const bool rebounded = standing.place == Place::Rebounded;
    Pair &sector = tallies.sectors[sectorOf(*standing.member)];
    AgeBandCount &band = figures.byAgeBand.at(size_t(ageBandOf(*standing.member, figures.question.asOf)));
    ++sector.counted;
    ++band.counted;
    sector.rebounded += rebounded ? 1 : 0;
    band.rebounded += rebounded ? 1 : 0;
    tallies.groups.add(*standing.member, rebounded, figures.question.asOf);
    if (standing.upcoming)
        ++figures.upcoming;
    switch (standing.place) {
    case Place::Rebounded: addRebound(standing, figures, tallies); break;
    case Place::Searching: ++figures.decomposition.searching; break;
    case Place::Training: ++figures.decomposition.training; break;
    case Place::Other: ++figures.decomposition.other; break;
    case Place::NoNews: ++figures.decomposition.noNews; break;
    }
}

QList<SectorCount> inFoldedOrder(const QHash<QString, Pair> &sectors)
{
    std::vector<std::pair<QString, SectorCount>> keyed;
    keyed.reserve(size_t(sectors.size()));
    for (auto sector = sectors.constBegin(); sector != sectors.constEnd(); ++sector)
        keyed.emplace_back(fold(sector.key()), SectorCount{sector.key(), sector->counted, sector->rebounded});
    // Two spellings that fold alike stay two rows, as written.
    std::sort(keyed.begin(), keyed.end(), [](const auto &one, const auto &other) {
        return std::tie(one.first, one.second.name) < std::tie(other.first, other.second.name);
    });
    QList<SectorCount> ordered;
    ordered.reserve(qsizetype(keyed.size()));
    for (const auto &sector : keyed)
        ordered.append(sector.second);
    return ordered;
}

void arrange(const Tallies &tallies, Figures &figures)
{
    for (const auto &[type, count] : tallies.types)
        figures.reboundsByType.append({type, count});
    for (const auto &[form, count] : tallies.forms)
        figures.reboundsByForm.append({form.first, form.second, count});
    for (const auto &[channel, count] : tallies.channels)
        figures.reboundsByChannel.append({channel, count});
    figures.bySector = inFoldedOrder(tallies.sectors);
    tallies.groups.arrange(figures);
    qint64 soFar = 0;
    for (const auto &[date, count] : tallies.dates) {
        soFar += count;
        figures.curve.append({date, soFar});
    }
    figures.survival = kaplanMeier(tallies.spells);
    figures.medianDays = medianDay(figures.survival);
}

Knowledge knowledgeOf(const Decomposition &parts, qint64 counted)
{
    Knowledge made;
    made.known = counted - parts.noNews;
    made.of = counted;
    made.isTooLow = made.known * 100 < counted * kFewestKnownPercent;
    if (counted > 0)
        made.bounds = Interval{*share(parts.rebounded, counted), *share(parts.rebounded + parts.noNews, counted)};
    return made;
}

} // namespace

Figures compute(const domain::CohortFacts &facts, const Question &question)
{
    Figures figures;
    figures.cohort = facts.cohort.name;
    figures.question = question;
    for (size_t i = 0; i < figures.byAgeBand.size(); ++i)
        figures.byAgeBand.at(i).band = AgeBand(i);
    for (size_t i = 0; i < figures.retention.size(); ++i)
        figures.retention.at(i).months = kRetentionMonths.at(i);
    for (size_t i = 0; i < figures.withinDays.size(); ++i)
        figures.withinDays.at(i).days = kWithinDays.at(i);
    const Retention retention(facts, question);
    Tallies tallies;
    for (const Standing &standing : standings(facts, question)) {
        ++figures.population.entered;
        if (standing.neutralised) {
            ++figures.population.neutralised;
            continue;
        }
        addCounted(standing, figures, tallies);
        addMaturity(standing, retention, figures);
        if (standing.place == Place::Rebounded)
            retention.add(standing, figures.retention);
    }
    arrange(tallies, figures);
    const qint64 counted = figures.population.counted;
    figures.rebounded.count = figures.decomposition.rebounded;
    figures.rebounded.of = counted;
    figures.rebounded.rate = share(figures.rebounded.count, counted);
    figures.rebounded.interval = wilson(figures.rebounded.count, counted);
    figures.knowledgeRate = share(counted - figures.decomposition.noNews, counted);
    figures.knowledge = knowledgeOf(figures.decomposition, counted);
    figures.outreach = facts.outreach;
    figures.interviews = facts.interviews;
    return figures;
}

QString codeOf(AgeBand band)
{
    switch (band) {
    case AgeBand::Under25: return QStringLiteral("under_25");
    case AgeBand::From25To49: return QStringLiteral("25_49");
    case AgeBand::From50: return QStringLiteral("50_plus");
    case AgeBand::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace rebond::figures
