// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/disclosure.h"

#include "domain/outcomeclass.h"

namespace rebond::figures {

using domain::OutcomeType;

namespace {

// A table without zeros whose rows fall into groups, each with a sum that has to be thought known. Where a group cannot
// keep its secret, nothing of the table is told.
QList<Mask> maskGrouped(const QList<qint64> &counts, const QList<int> &groups, const QList<int> &hiddenGroups,
                        Audience audience)
{
    QList<Mask> masks(counts.size(), Mask::Shown);
    bool kept = true;
    const int last = groups.isEmpty() ? -1 : *std::max_element(groups.begin(), groups.end());
    for (int group = 0; group <= last; ++group) {
        QList<Cell> cells;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (groups.at(i) == group)
                cells.append({counts.at(i), false, false, {}});
        }
        const Masking masking = mask(cells, audience, Zeros::LeftOut);
        const bool hidden = hiddenGroups.contains(group);
        kept = kept && (hidden || !masking.hideTotal);
        for (qsizetype i = 0, row = 0; i < counts.size(); ++i) {
            if (groups.at(i) == group)
                masks[i] = hidden ? Mask::Withheld : masking.cells.at(row++);
        }
    }
    if (!kept)
        masks.fill(Mask::Withheld);
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

void maskRebounds(const Figures &figures, Audience audience, Disclosure &made)
{
    const OutcomeClasses &classes = figures.outcomeClasses;
    const Masking ofClasses = mask({{classes.durable, false, false, {}}, {classes.transition, false, false, {}}},
                                   audience);
    made.durable = ofClasses.cells.at(0);
    made.transition = ofClasses.cells.at(1);

    const Masking ofWork = mask({{figures.inWork, false, false, {}},
                                 {figures.rebounded.count - figures.inWork, false, false, {}}},
                                audience);
    made.inWork = ofWork.cells.at(0);
    made.upcoming = maskAlone(figures.upcoming, audience);

    const Attribution &attribution = figures.attribution;
    const Masking ofAttribution = mask({{attribution.collective, false, false, {}},
                                        {attribution.individual, false, false, {}},
                                        {attribution.unknown, false, false, {}}},
                                       audience);
    made.collective = ofAttribution.cells.at(0);
    made.individual = ofAttribution.cells.at(1);
    made.unknown = ofAttribution.cells.at(2);
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
    made.byType = maskGrouped(counts, groups, headlineHidden ? QList<int>{0, 1, 2} : QList<int>{}, audience);

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
    made.byChannel = maskGrouped(counts, groups, hidden, audience);
}

// Two crossed variables: a row tells how many rebounded only where many did and many did not.
template<typename Rows>
QList<PairMask> maskCrossed(const Rows &rows, const Disclosure &made, Audience audience, Zeros zeros)
{
    QList<Cell> counted;
    for (const auto &row : rows)
        counted.append({row.counted, false, false, {}});
    const Masking ofCounted = mask(counted, audience, zeros);

    const qint64 largest = largestMasked(audience);
    QList<Cell> rebounded;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        const auto &row = rows[size_t(i)];
        const bool apart = ofCounted.cells.at(i) != Mask::Shown || row.rebounded <= largest
                        || row.counted - row.rebounded <= largest;
        // A row of nobody has nobody to protect.
        rebounded.append({row.rebounded, row.counted == 0, apart && row.counted > 0,
                          ofCounted.cells.at(i) == Mask::Shown ? std::optional(row.counted) : std::nullopt});
    }
    const Masking ofRebounded = mask(rebounded, audience, Zeros::Listed);
    QList<PairMask> masks;
    for (qsizetype i = 0; i < counted.size(); ++i) {
        const bool known = made.rebounded == Mask::Shown;
        const Mask second = known || audience == Audience::Internal ? ofRebounded.cells.at(i) : Mask::Withheld;
        masks.append({ofCounted.cells.at(i), second});
    }
    return masks;
}

QList<CurvePoint> mergedSteps(const Figures &figures, const Disclosure &made, Audience audience)
{
    if (audience == Audience::Internal)
        return figures.curve;
    QList<CurvePoint> merged;
    if (made.rebounded != Mask::Shown)
        return merged;
    const qint64 largest = largestMasked(audience);
    const auto before = [&merged] { return merged.isEmpty() ? 0 : merged.last().rebounded; };
    for (const CurvePoint &point : figures.curve) {
        if (point.rebounded - before() > largest)
            merged.append(point);
    }
    // The headline tells the last count: what is left joins the last step rather than stand as a small one.
    if (!merged.isEmpty() && !figures.curve.isEmpty())
        merged.last() = figures.curve.last();
    return merged;
}

} // namespace

Disclosure disclose(const Figures &figures, Audience audience)
{
    Disclosure made;
    maskPopulation(figures, audience, made);
    maskDecomposition(figures, audience, made);
    maskRebounds(figures, audience, made);
    maskTypesAndChannels(figures, audience, made);
    made.bySector = maskCrossed(figures.bySector, made, audience, Zeros::LeftOut);
    made.byAgeBand = maskCrossed(figures.byAgeBand, made, audience, Zeros::Listed);
    made.curve = mergedSteps(figures, made, audience);
    return made;
}

} // namespace rebond::figures
