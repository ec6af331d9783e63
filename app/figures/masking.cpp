// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/masking.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace rebond::figures {

namespace {

// A set of whole numbers as ascending ranges that do not touch.
struct Range
{
    qint64 low;
    qint64 high;
};
using Ranges = std::vector<Range>;

void normalise(Ranges &ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const Range &one, const Range &other) { return one.low < other.low; });
    Ranges merged;
    for (const Range &range : ranges) {
        if (range.low > range.high)
            continue;
        if (!merged.empty() && range.low <= merged.back().high + 1)
            merged.back().high = std::max(merged.back().high, range.high);
        else
            merged.push_back(range);
    }
    ranges = std::move(merged);
}

// All sums of one number of each, up to `limit`.
Ranges sums(const Ranges &one, const Ranges &other, qint64 limit)
{
    Ranges all;
    for (const Range &a : one) {
        for (const Range &b : other) {
            if (a.low + b.low <= limit)
                all.push_back({a.low + b.low, std::min(a.high + b.high, limit)});
        }
    }
    normalise(all);
    return all;
}

// How many numbers of `values` leave a rest of `total` that the others can make, counted no further than 2.
int fitting(const Ranges &values, const Ranges &others, qint64 total)
{
    qint64 found = 0;
    for (const Range &value : values) {
        for (const Range &rest : others) {
            const qint64 low = std::max(value.low, total - rest.high);
            const qint64 high = std::min(value.high, total - rest.low);
            found += std::max<qint64>(0, high - low + 1);
        }
    }
    return int(std::min<qint64>(found, 2));
}

// What a reader who knows the rules and the total can say of each cell.
class Reader
{
public:
    Reader(const QList<Cell> &cells, qint64 largest, Zeros zeros) : m_cells(cells), m_largest(largest), m_zeros(zeros)
    {
        for (const Cell &cell : cells)
            m_total += cell.value;
    }

    // Whether the total gives some hidden cell away. `smallIsTold`: withheld cells are known to be none of the small ones.
    [[nodiscard]] bool findsOne(const QList<Mask> &masks, bool smallIsTold) const
    {
        std::vector<Ranges> hidden;
        qint64 rest = m_total;
        for (qsizetype i = 0; i < masks.size(); ++i) {
            if (masks.at(i) == Mask::Shown)
                rest -= m_cells.at(i).value;
            else
                hidden.push_back(possible(m_cells.at(i), masks.at(i), smallIsTold, rest));
        }
        return givesAway(hidden, rest);
    }

private:
    [[nodiscard]] Ranges possible(const Cell &cell, Mask mask, bool smallIsTold, qint64 limit) const
    {
        const qint64 most = cell.atMost ? std::min(*cell.atMost, limit) : limit;
        Ranges ranges;
        if (mask == Mask::Small) {
            ranges = {{std::max<qint64>(1, cell.atLeast), std::min(m_largest, most)}};
        } else {
            ranges = {{std::max(smallIsTold ? m_largest + 1 : 1, cell.atLeast), most}};
            if (m_zeros == Zeros::Listed && cell.atLeast == 0)
                ranges.push_back({0, 0});
        }
        normalise(ranges);
        return ranges;
    }

    [[nodiscard]] static bool givesAway(const std::vector<Ranges> &hidden, qint64 rest)
    {
        const size_t count = hidden.size();
        std::vector<Ranges> before(count + 1, Ranges{{0, 0}});
        std::vector<Ranges> after(count + 1, Ranges{{0, 0}});
        for (size_t i = 0; i < count; ++i)
            before[i + 1] = sums(before[i], hidden[i], rest);
        for (size_t i = count; i > 0; --i)
            after[i - 1] = sums(hidden[i - 1], after[i], rest);
        for (size_t i = 0; i < count; ++i) {
            if (fitting(hidden[i], sums(before[i], after[i + 1], rest), rest) < 2)
                return true;
        }
        return false;
    }

    const QList<Cell> &m_cells;
    qint64 m_largest;
    Zeros m_zeros;
    qint64 m_total = 0;
};

// The next to withhold: the smallest that is somebody, else an empty one; -1 where none is left.
qsizetype smallestShown(const QList<Cell> &cells, const QList<Mask> &masks)
{
    qsizetype best = -1;
    const auto cost = [](const Cell &cell) {
        return cell.value == 0 ? std::numeric_limits<qint64>::max() : cell.value;
    };
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (masks.at(i) == Mask::Shown && !cells.at(i).shownElsewhere
            && (best < 0 || cost(cells.at(i)) < cost(cells.at(best))))
            best = i;
    }
    return best;
}

} // namespace

QString codeOf(Audience audience)
{
    switch (audience) {
    case Audience::Internal: return QStringLiteral("internal");
    case Audience::Funder: return QStringLiteral("funder");
    case Audience::Public: return QStringLiteral("public");
    }
    return {};
}

qint64 largestMasked(Audience audience)
{
    switch (audience) {
    case Audience::Internal: return 0;
    case Audience::Funder: return 4;
    case Audience::Public: return 10;
    }
    Q_UNREACHABLE();
}

Mask maskAlone(qint64 value, Audience audience)
{
    return value >= 1 && value <= largestMasked(audience) ? Mask::Small : Mask::Shown;
}

Masking mask(const QList<Cell> &cells, Audience audience, Zeros zeros)
{
    Masking masking;
    if (audience == Audience::Internal) {
        masking.cells.fill(Mask::Shown, cells.size());
        return masking;
    }
    for (const Cell &cell : cells) {
        const Mask alone = cell.shownElsewhere ? Mask::Shown : maskAlone(cell.value, audience);
        const bool hidden = cell.sensitive && !cell.shownElsewhere && alone == Mask::Shown;
        masking.cells.append(hidden ? Mask::Withheld : alone);
    }
    const Reader reader(cells, largestMasked(audience), zeros);
    bool isFound = reader.findsOne(masking.cells, true);
    while (isFound) {
        const qsizetype next = smallestShown(cells, masking.cells);
        if (next < 0)
            break;
        masking.cells[next] = Mask::Withheld;
        isFound = reader.findsOne(masking.cells, true);
    }
    if (!isFound)
        return masking;
    for (qsizetype i = 0; i < cells.size(); ++i)
        masking.cells[i] = cells.at(i).shownElsewhere ? Mask::Shown : Mask::Withheld;
    masking.hideTotal = reader.findsOne(masking.cells, false);
    return masking;
}

// Each column is masked while the other stays as it is: a reader who does not know the other can only think of more.
QList<PairMask> maskParts(const QList<PartCell> &rows, Audience audience, Zeros zeros)
{
    const qint64 largest = largestMasked(audience);
    QList<Cell> wholes;
    for (const PartCell &row : rows)
        wholes.append({.value = row.whole, .atLeast = row.part});
    const Masking ofWholes = mask(wholes, audience, zeros);
    QList<Cell> parts;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PartCell &row = rows.at(i);
        const bool isTelling = ofWholes.cells.at(i) != Mask::Shown || row.part <= largest
                            || row.whole - row.part <= largest;
        // A row of nobody has nobody to protect.
        parts.append({.value = row.part,
                      .shownElsewhere = row.whole == 0 && ofWholes.cells.at(i) == Mask::Shown,
                      .sensitive = isTelling,
                      .atMost = row.whole});
    }
    const Masking ofParts = mask(parts, audience, Zeros::Listed);
    const bool isListed = !ofWholes.hideTotal && !ofParts.hideTotal;
    QList<PairMask> masks;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isListed)
            masks.append({ofWholes.cells.at(i), ofParts.cells.at(i)});
        else
            masks.append({Mask::Unlisted, Mask::Unlisted});
    }
    return masks;
}

} // namespace rebond::figures
