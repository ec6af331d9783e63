// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacker.h"

#include <algorithm>

namespace rebond::test {

using figures::Breakdown;
using figures::Disclosure;
using figures::Figures;
using figures::Mask;

namespace {
constexpr int kMostSteps = 200'000;
}

Attacker::Attacker(const Figures &figures, const Disclosure &disclosure, figures::Audience audience)
    : m_largest(figures::largestMasked(audience)),
      m_all(figures.population.counted)
{
    addPeople(figures, disclosure);
    addRebounds(figures, disclosure);
    addTypesAndChannels(figures, disclosure);
    for (const Breakdown breakdown : figures::kBreakdowns)
        addBreakdown(figures, disclosure, breakdown);
    m_sumsOf.resize(m_variables.size());
    for (size_t i = 0; i < m_sums.size(); ++i) {
        for (const auto &[variable, sign] : m_sums[i].parts)
            m_sumsOf[variable].push_back(i);
    }
}

// `isPlain`: a withheld number may be a small one as well.
size_t Attacker::add(const QString &name, qint64 truth, Mask mask, bool isPerhapsNobody, bool isPlain)
{
    Variable made{name, truth, truth, truth, false, mask != Mask::Shown};
    if (mask == Mask::Small) {
        made.low = 1;
        made.high = m_largest;
    } else if (mask == Mask::Withheld) {
        made.low = isPlain ? 1 : m_largest + 1;
        made.high = m_all + m_largest + 1;
        made.orNone = isPerhapsNobody;
    }
    m_variables.push_back(made);
    return m_variables.size() - 1;
}

// Whether one of a pair may be a small one though it is withheld: where both are so alike, or all under the headline.
bool Attacker::isPlain(const Disclosure &d, qint64 one, qint64 other) const
{
    const auto isSmall = [this](qint64 value) { return value >= 1 && value <= m_largest; };
    return d.rebounded != Mask::Shown || isSmall(one) || isSmall(other);
}

size_t Attacker::addFree(qint64 truth)
{
    m_variables.push_back({QString(), truth, 1, m_all + m_largest + 1, true, false});
    return m_variables.size() - 1;
}

std::vector<size_t> Attacker::addAll(const QString &name, const QList<qint64> &truths, const QList<Mask> &masks,
                                     bool arePerhapsNobody, bool isPlain)
{
    // Where small ones are withheld without being called so, this reader is even told that they are. Where no number stands
    // in the whole column, nor a small one called so, they may be: such columns are what is left where calling one small
    // would tell it.
    bool isAllWithheld = true;
    for (qsizetype i = 0; i < truths.size(); ++i) {
        const bool isNobodys = masks.at(i) == Mask::Shown && truths.at(i) == 0;
        isPlain = isPlain || (masks.at(i) == Mask::Withheld && truths.at(i) >= 1 && truths.at(i) <= m_largest);
        isAllWithheld = isAllWithheld && (masks.at(i) == Mask::Withheld || isNobodys);
    }
    isPlain = isPlain || isAllWithheld;
    std::vector<size_t> made;
    for (qsizetype i = 0; i < truths.size(); ++i)
        made.push_back(
            add(QStringLiteral("%1 %2").arg(name).arg(i), truths.at(i), masks.at(i), arePerhapsNobody, isPlain));
    return made;
}

void Attacker::sum(const std::vector<size_t> &parts, std::optional<size_t> whole, qint64 total)
{
    Sum made;
    made.total = total;
    for (const size_t part : parts)
        made.parts.emplace_back(part, 1);
    if (whole)
        made.parts.emplace_back(*whole, -1);
    m_sums.push_back(made);
}

void Attacker::addPeople(const Figures &f, const Disclosure &d)
{
    const auto entered = add(QStringLiteral("entered"), f.population.entered, d.entered, true, true);
    const auto neutralised = add(QStringLiteral("neutralised"), f.population.neutralised, d.neutralised, true, false);
    m_variables[entered].high += f.population.entered;
    Sum both{{{entered, 1}, {neutralised, -1}}, m_all};
    m_sums.push_back(both);
    const figures::Decomposition &parts = f.decomposition;
    const auto all = addAll(QStringLiteral("decomposition"),
                            {parts.rebounded, parts.searching, parts.training, parts.other, parts.noNews},
                            {d.rebounded, d.searching, d.training, d.other, d.noNews}, true);
    m_rebounded = all.front();
    sum(all, {}, m_all);
    // Who has a job to come is one of the others.
    const qint64 others = m_all - parts.rebounded - f.upcoming;
    const auto upcoming = add(QStringLiteral("upcoming"), f.upcoming, d.upcoming, true, isPlain(d, f.upcoming, others));
    sum({upcoming, addFree(others), m_rebounded}, {}, m_all);
}

void Attacker::addRebounds(const Figures &f, const Disclosure &d)
{
    const auto classes = addAll(QStringLiteral("class"), {f.outcomeClasses.durable, f.outcomeClasses.transition},
                                {d.durable, d.transition}, true, d.rebounded != Mask::Shown);
    m_durable = classes.front();
    sum(classes, m_rebounded);
    const qint64 others = f.rebounded.count - f.inWork;
    const auto inWork = add(QStringLiteral("in work"), f.inWork, d.inWork, true, isPlain(d, f.inWork, others));
    sum({inWork, addFree(others)}, m_rebounded);
    const auto origins = addAll(QStringLiteral("attribution"),
                                {f.attribution.collective, f.attribution.individual, f.attribution.unknown},
                                {d.collective, d.individual, d.unknown}, true, d.rebounded != Mask::Shown);
    m_collective = origins.at(0);
    m_individual = origins.at(1);
    sum(origins, m_rebounded);
}

void Attacker::addTypesAndChannels(const Figures &f, const Disclosure &d)
{
    for (const bool isCollective : {true, false}) {
        QList<qint64> truths;
        QList<Mask> masks;
        for (qsizetype i = 0; i < f.reboundsByChannel.size(); ++i) {
            const figures::ChannelCount &row = f.reboundsByChannel.at(i);
            if (domain::isCollective(row.channel) == isCollective && d.byChannel.at(i) != Mask::Unlisted) {
                truths.append(row.count);
                masks.append(d.byChannel.at(i));
            }
        }
        if (!truths.isEmpty())
            sum(addAll(QStringLiteral("channel"), truths, masks, false), isCollective ? m_collective : m_individual);
    }
    if (d.byType.contains(Mask::Unlisted) || d.byType.isEmpty())
        return;
    // By whether the type alone makes the class: that is how they are masked, and how they bound the classes.
    std::vector<size_t> all;
    std::vector<size_t> lasting;
    for (const QString &group : {QStringLiteral("lasting"), QStringLiteral("either"), QStringLiteral("AIDE")}) {
        QList<qint64> truths;
        QList<Mask> masks;
        for (qsizetype i = 0; i < f.reboundsByType.size(); ++i) {
            const QString code = domain::codeOf(f.reboundsByType.at(i).type);
            const QStringList either{QStringLiteral("CDD"), QStringLiteral("CTT"), QStringLiteral("PORT"),
                                     QStringLiteral("ALT")};
            const QString own = code == QStringLiteral("AIDE") ? code
                              : either.contains(code)          ? QStringLiteral("either")
                                                               : QStringLiteral("lasting");
            if (own == group) {
                truths.append(f.reboundsByType.at(i).count);
                masks.append(d.byType.at(i));
            }
        }
        for (const size_t each : addAll(QStringLiteral("type"), truths, masks, false)) {
            all.push_back(each);
            if (group == QStringLiteral("lasting"))
                lasting.push_back(each);
        }
    }
    sum(all, m_rebounded);
    qint64 others = m_variables[m_durable].truth;
    for (const size_t each : lasting)
        others -= m_variables[each].truth;
    lasting.push_back(addFree(others));
    sum(lasting, m_durable);
}

void Attacker::addBreakdown(const Figures &f, const Disclosure &d, Breakdown breakdown)
{
    QList<qint64> wholes;
    QList<qint64> parts;
    QList<Mask> ofWholes;
    QList<Mask> ofParts;
    const QList<figures::GroupCount> groups = groupsOf(f, breakdown);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const figures::PairMask &mask = d.groups.at(size_t(breakdown)).at(i);
        if (mask.counted == Mask::Unlisted)
            continue;
        wholes.append(groups.at(i).counted);
        parts.append(groups.at(i).rebounded);
        ofWholes.append(mask.counted);
        ofParts.append(mask.rebounded);
    }
    if (wholes.isEmpty())
        return;
    const QString name = codeOf(breakdown);
    const auto counted = addAll(name, wholes, ofWholes, breakdown == Breakdown::AgeBand);
    const auto rebounded = addAll(name + QStringLiteral(" rebounded"), parts, ofParts, true,
                                  d.rebounded != Mask::Shown);
    sum(counted, {}, m_all);
    sum(rebounded, m_rebounded);
    for (size_t i = 0; i < counted.size(); ++i)
        sum({rebounded[i], addFree(m_variables[counted[i]].truth - m_variables[rebounded[i]].truth)}, counted[i]);
}

bool Attacker::allows(size_t variable, qint64 value) const
{
    const Variable &of = m_variables[variable];
    return (value >= of.low && value <= of.high) || (value == 0 && of.orNone);
}

qint64 Attacker::missing(const Sum &sum, const Values &values) const
{
    qint64 left = sum.total;
    for (const auto &[variable, sign] : sum.parts)
        left -= sign * values[variable];
    return left;
}

bool Attacker::mends(Values &values, std::vector<bool> &changed, int depth, int &steps) const
{
    const auto broken = std::find_if(m_sums.begin(), m_sums.end(),
                                     [&](const Sum &sum) { return missing(sum, values) != 0; });
    if (broken == m_sums.end())
        return true;
    if (depth == 0 || ++steps > kMostSteps)
        return false;
    const qint64 left = missing(*broken, values);
    for (const auto &[variable, sign] : broken->parts) {
        if (changed[variable])
            continue;
        const qint64 before = values[variable];
        const qint64 wanted = before + sign * left;
        const qint64 nearer = before + (sign * left > 0 ? 1 : -1);
        for (const qint64 value : {wanted, nearer, m_variables[variable].low, qint64(0)}) {
            if (value == before || !allows(variable, value))
                continue;
            values[variable] = value;
            changed[variable] = true;
            if (mends(values, changed, depth - 1, steps))
                return true;
        }
        values[variable] = before;
        changed[variable] = false;
    }
    return false;
}

// What the sums leave of each box; false where nothing is left of one.
bool Attacker::narrow(Boxes &boxes) const
{
    const auto least = [](const Box &box) { return box.orNone ? 0 : box.low; };
    const auto most = [](const Box &box) { return box.low > box.high ? 0 : box.high; };
    for (bool isNarrower = true; isNarrower;) {
        isNarrower = false;
        for (const Sum &sum : m_sums) {
            qint64 low = 0;
            qint64 high = 0;
            for (const auto &[variable, sign] : sum.parts) {
                low += sign > 0 ? least(boxes[variable]) : -most(boxes[variable]);
                high += sign > 0 ? most(boxes[variable]) : -least(boxes[variable]);
            }
            for (const auto &[variable, sign] : sum.parts) {
                Box &box = boxes[variable];
                const qint64 a = sign > 0 ? least(box) : -most(box);
                const qint64 b = sign > 0 ? most(box) : -least(box);
                qint64 from = sum.total - (high - b);
                qint64 to = sum.total - (low - a);
                if (sign < 0) {
                    std::swap(from, to);
                    from = -from;
                    to = -to;
                }
                const Box before = box;
                box.low = std::max(box.low, from);
                box.high = std::min(box.high, to);
                box.orNone = box.orNone && from <= 0 && to >= 0;
                if (box.low > box.high && !box.orNone)
                    return false;
                if (before.low != box.low || before.high != box.high || before.orNone != box.orNone) {
                    isNarrower = true;
                    low += (sign > 0 ? least(box) : -most(box)) - a;
                    high += (sign > 0 ? most(box) : -least(box)) - b;
                }
            }
        }
    }
    return true;
}

std::optional<bool> Attacker::exists(Boxes boxes, int &steps) const
{
    if (!narrow(boxes))
        return false;
    if (++steps > 3000)
        return {};
    const auto size = [](const Box &box) { return std::max<qint64>(0, box.high - box.low + 1) + (box.orNone ? 1 : 0); };
    size_t chosen = boxes.size();
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (size(boxes[i]) > 1 && (chosen == boxes.size() || size(boxes[i]) < size(boxes[chosen])))
            chosen = i;
    }
    if (chosen == boxes.size())
        return true;
    std::vector<qint64> values;
    if (boxes[chosen].orNone)
        values.push_back(0);
    for (qint64 value = boxes[chosen].low; value <= boxes[chosen].high; ++value)
        values.push_back(value);
    const qint64 truth = m_variables[chosen].truth;
    std::sort(values.begin(), values.end(),
              [truth](qint64 one, qint64 other) { return qAbs(one - truth) < qAbs(other - truth); });
    for (const qint64 value : values) {
        Boxes tried = boxes;
        tried[chosen] = {value, value, false};
        const std::optional<bool> answer = exists(tried, steps);
        if (!answer || *answer)
            return answer;
    }
    return false;
}

int Attacker::hidden() const
{
    return int(std::count_if(m_variables.begin(), m_variables.end(),
                             [](const Variable &variable) { return variable.isWanted; }));
}

QList<Attacker::Find> Attacker::found(int &undecided) const
{
    QList<Find> finds;
    Values truth;
    for (const Variable &variable : m_variables)
        truth.push_back(variable.truth);
    for (size_t i = 0; i < m_variables.size(); ++i) {
        const Variable &wanted = m_variables[i];
        if (!wanted.isWanted)
            continue;
        std::vector<qint64> others;
        for (const qint64 value :
             {wanted.truth + 1, wanted.truth - 1, wanted.truth + 2, wanted.truth - 2, wanted.low, qint64(0)}) {
            if (value != wanted.truth && allows(i, value))
                others.push_back(value);
        }
        const auto isPossible = [&](qint64 value) {
            for (const int depth : {2, 4, 6, 9}) {
                Values values = truth;
                std::vector<bool> changed(values.size());
                values[i] = value;
                changed[i] = true;
                int steps = 0;
                if (mends(values, changed, depth, steps))
                    return true;
            }
            return false;
        };
        if (std::any_of(others.begin(), others.end(), isPossible))
            continue;
        std::optional<bool> isOther = false;
        for (qint64 value = 0; value <= wanted.high && isOther == false; ++value) {
            if (value == wanted.truth || !allows(i, value))
                continue;
            Boxes boxes;
            for (const Variable &variable : m_variables)
                boxes.push_back({variable.low, variable.high, variable.orNone});
            boxes[i] = {value, value, false};
            int steps = 0;
            isOther = exists(boxes, steps);
        }
        if (!isOther)
            ++undecided;
        else if (!*isOther)
            finds.append({wanted.name, wanted.truth});
    }
    return finds;
}

} // namespace rebond::test
