// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/disclosure.h"

#include "domain/outcomeclass.h"

#include <algorithm>

namespace rebond::figures {

using domain::OutcomeType;

namespace {

// A table without zeros whose rows fall into groups, each with a sum that has to be thought known. `hiddenGroups` are not
// listed; nor is a group that cannot keep its secret, or where `isOne` the whole table with it.
QList<Mask> maskGrouped(const QList<qint64> &counts, const QList<int> &groups, const QList<int> &hiddenGroups,
                        bool isOne, Audience audience)
{
    QList<Mask> masks(counts.size(), Mask::Shown);
    bool isKept = true;
    const int last = groups.isEmpty() ? -1 : *std::max_element(groups.begin(), groups.end());
    for (int group = 0; group <= last; ++group) {
        QList<Cell> cells;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (groups.at(i) == group)
                cells.append(Cell{.value = counts.at(i)});
        }
        const Masking masking = mask(cells, audience, Zeros::LeftOut);
        const bool isListed = !hiddenGroups.contains(group) && !masking.hideTotal;
        isKept = isKept && isListed;
        for (qsizetype i = 0, row = 0; i < counts.size(); ++i) {
            if (groups.at(i) == group)
                masks[i] = isListed ? masking.cells.at(row++) : Mask::Unlisted;
        }
    }
    if (isOne && !isKept)
        masks.fill(Mask::Unlisted);
    return masks;
}

// Which types can be of which class: all durable, all transition, or either.
int classGroup(OutcomeType type)
{
    switch (type) {
    case OutcomeType::CDD:
    case OutcomeType::CTT:
    case OutcomeType::PORT:
    case OutcomeType::ALT: return 1;
    case OutcomeType::AIDE: return 2;
    default: return 0;
    }
}

void maskPopulation(const Figures &figures, Audience audience, Disclosure &made)
{
    // entered = neutralised + counted, and counted stands in the headline.
    made.neutralised = maskAlone(figures.population.neutralised, audience);
    if (made.neutralised != Mask::Shown)
        made.entered = Mask::Withheld;
}

void maskDecomposition(const Figures &figures, Audience audience, Disclosure &made)
{
    const Decomposition &parts = figures.decomposition;
    made.rebounded = maskAlone(parts.rebounded, audience);
    const Masking masking = mask({{parts.rebounded, made.rebounded == Mask::Shown, false, {}},
                                  {parts.searching, false, false, {}},
                                  {parts.training, false, false, {}},
                                  {parts.other, false, false, {}},
                                  {parts.noNews, false, false, {}}},
                                 audience);
    made.rebounded = masking.cells.at(0);
    made.searching = masking.cells.at(1);
    made.training = masking.cells.at(2);
    made.other = masking.cells.at(3);
    made.noNews = masking.cells.at(4);
}

// Parts of the rebounded, whose number is known.
void maskRebounds(const Figures &figures, Audience audience, Disclosure &made)
{
    const OutcomeClasses &classes = figures.outcomeClasses;
    const Masking ofClasses = mask({{.value = classes.durable}, {.value = classes.transition}}, audience);
    made.durable = ofClasses.cells.at(0);
    made.transition = ofClasses.cells.at(1);

    const Masking ofWork = mask({{.value = figures.inWork}, {.value = figures.rebounded.count - figures.inWork}},
                                audience);
    made.inWork = ofWork.cells.at(0);

    // And so is that of the others.
    const qint64 others = figures.population.counted - figures.rebounded.count;
    const Masking ofOthers = mask({{.value = figures.upcoming}, {.value = others - figures.upcoming}}, audience);
    made.upcoming = ofOthers.cells.at(0);

    const Attribution &attribution = figures.attribution;
    const Masking ofAttribution = mask({{.value = attribution.collective},
                                        {.value = attribution.individual},
                                        {.value = attribution.unknown}},
                                       audience);
    made.collective = ofAttribution.cells.at(0);
    made.individual = ofAttribution.cells.at(1);
    made.unknown = ofAttribution.cells.at(2);
}

void withholdRebounds(Disclosure &made)
{
    for (Mask *mask : {&made.durable, &made.transition, &made.inWork, &made.upcoming, &made.collective,
                       &made.individual, &made.unknown})
        *mask = Mask::Withheld;
}

void maskTypesAndChannels(const Figures &figures, Audience audience, Disclosure &made)
{
    QList<qint64> counts;
    QList<int> groups;
    for (const TypeCount &row : figures.reboundsByType) {
        counts.append(row.count);
        groups.append(classGroup(row.type));
    }
    const bool headlineHidden = made.rebounded != Mask::Shown;
    made.byType = maskGrouped(counts, groups, headlineHidden ? QList<int>{0, 1, 2} : QList<int>{}, true, audience);

    counts.clear();
    groups.clear();
    for (const ChannelCount &row : figures.reboundsByChannel) {
        counts.append(row.count);
        groups.append(isCollective(row.channel) ? 1 : 0);
    }
    QList<int> hidden;
    if (made.individual != Mask::Shown)
        hidden.append(0);
    if (made.collective != Mask::Shown)
        hidden.append(1);
    made.byChannel = maskGrouped(counts, groups, hidden, false, audience);
}

QList<PairMask> maskBreakdown(const Figures &figures, Breakdown breakdown, const Disclosure &made, Audience audience)
{
    QList<PartCell> rows;
    for (const GroupCount &group : groupsOf(figures, breakdown))
        rows.append({group.counted, group.rebounded});
    QList<PairMask> masks = maskParts(rows, audience, breakdown == Breakdown::AgeBand ? Zeros::Listed : Zeros::LeftOut);
    for (qsizetype i = 0; i < masks.size() && made.rebounded != Mask::Shown; ++i) {
        PairMask &row = masks[i];
        const bool isOfNobody = rows.at(i).whole == 0 && row.counted == Mask::Shown; // what is hidden there is known
        if (row.rebounded != Mask::Unlisted && !isOfNobody)
            row.rebounded = Mask::Withheld;
    }
    return masks;
}

// The day on which outsiders are told of a rebound: everybody's day but their own.
QDate toldOn(QDate day, QDate asOf)
{
    return std::min(asOf, QDate(day.year(), day.month(), day.daysInMonth()));
}

QList<CurvePoint> mergedSteps(const Figures &figures, const Disclosure &made, Audience audience)
{
    if (audience == Audience::Internal)
        return figures.curve;
    QList<CurvePoint> merged;
    if (made.rebounded != Mask::Shown)
        return merged;
    const qint64 largest = largestMasked(audience);
    const QDate asOf = figures.question.asOf;
    const QList<CurvePoint> &steps = figures.curve;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QDate day = toldOn(steps.at(i).date, asOf);
        const bool isWhole = i + 1 == steps.size() || steps.at(i + 1).date > day;
        const qint64 before = merged.isEmpty() ? 0 : merged.last().rebounded;
        if (isWhole && steps.at(i).rebounded - before > largest)
            merged.append({day, steps.at(i).rebounded});
    }
    // The headline tells the last count, and its day is the report's: what is left joins the last step there rather than stand
    // as a small one.
    if (!merged.isEmpty() && merged.last().rebounded != steps.last().rebounded)
        merged.last() = {asOf, steps.last().rebounded};
    return merged;
}

} // namespace

Disclosure disclose(const Figures &figures, Audience audience)
{
    Disclosure made;
    maskPopulation(figures, audience, made);
    maskDecomposition(figures, audience, made);
    if (made.rebounded == Mask::Shown)
        maskRebounds(figures, audience, made);
    else
        withholdRebounds(made);
    maskTypesAndChannels(figures, audience, made);
    for (const Breakdown breakdown : kBreakdowns)
        made.groups.at(size_t(breakdown)) = maskBreakdown(figures, breakdown, made, audience);
    made.curve = mergedSteps(figures, made, audience);
    return made;
}

} // namespace rebond::figures
