// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repeats.h"

#include <algorithm>
#include <optional>
#include <span>

namespace rebond::exchange {

namespace {

void refuse(std::vector<RowTrace> &rows, quint32 row, quint32 twin)
{
    rows[row].state = RowState::Refused;
    rows[row].twin = rows[twin].line;
}

// The first row of the group that says something else than this one.
std::optional<quint32> firstThatDiffers(const std::vector<RowTrace> &rows, std::span<const RowKey> group, quint32 row)
{
    const auto other = std::find_if(group.begin(), group.end(),
                                    [&](const RowKey &each) { return rows[each.row].content != rows[row].content; });
    return other == group.end() ? std::optional<quint32>() : other->row;
}

// The row to name beside a refused one: `kept`, but `other`, which differs from it, beside those equal to `kept`.
quint32 twinOf(const std::vector<RowTrace> &rows, quint32 row, quint32 kept, quint32 other)
{
    return rows[row].content == rows[kept].content ? other : kept;
}

// The rows with one reference: one record, so they must say the same.
void markByReference(std::vector<RowTrace> &rows, std::span<const RowKey> group)
{
    const quint32 first = group.front().row;
    const std::optional<quint32> other = firstThatDiffers(rows, group, first);
    for (const RowKey &each : group) {
        if (other)
            refuse(rows, each.row, twinOf(rows, each.row, first, *other));
        else if (each.row != first)
            rows[each.row].state = RowState::Repeated;
    }
}

// The rows with one natural key, of which those with a reference are records of their own.
void markByKey(std::vector<RowTrace> &rows, std::span<const RowKey> group)
{
    std::vector<RowKey> live;
    std::copy_if(group.begin(), group.end(), std::back_inserter(live),
                 [&](const RowKey &each) { return rows[each.row].state == RowState::Pending; });
    const auto isUsed = [](const RowKey &each) { return each.isUsed; };
    if (live.size() < 2 || std::none_of(live.begin(), live.end(), isUsed))
        return;
    const auto owner = std::find_if(live.begin(), live.end(),
                                    [&](const RowKey &each) { return rows[each.row].hasReference; });
    const auto referenced = std::count_if(live.begin(), live.end(),
                                          [&](const RowKey &each) { return rows[each.row].hasReference; });
    const RowKey kept = owner != live.end() ? *owner : live.front();
    const std::optional<quint32> other = firstThatDiffers(rows, live, kept.row);
    const bool areEqual = referenced < 2 && !other;
    for (const RowKey &each : live) {
        if (rows[each.row].hasReference || (areEqual && each.row == kept.row))
            continue;
        if (areEqual)
            rows[each.row].state = RowState::Repeated;
        else // equal to two records with references: there is no telling which is meant
            refuse(rows, each.row, other ? twinOf(rows, each.row, kept.row, *other) : kept.row);
    }
}

} // namespace

void markRepeats(std::vector<RowTrace> &rows, std::vector<RowKey> &keys)
{
    // References first: a row that repeats another takes no part in what follows.
    std::sort(keys.begin(), keys.end(), [](const RowKey &a, const RowKey &b) {
        return std::tuple(!a.isReference, a.key, a.row) < std::tuple(!b.isReference, b.key, b.row);
    });
    for (auto begin = keys.begin(); begin != keys.end();) {
        const auto end = std::find_if(begin, keys.end(), [&](const RowKey &each) {
            return each.key != begin->key || each.isReference != begin->isReference;
        });
        const std::span<const RowKey> group(begin, end);
        if (group.size() > 1)
            (begin->isReference ? markByReference : markByKey)(rows, group);
        begin = end;
    }
}

} // namespace rebond::exchange
