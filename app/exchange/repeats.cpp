// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/repeats.h"

#include <algorithm>
#include <span>

namespace rebond::exchange {

namespace {

void refuse(std::vector<RowTrace> &rows, quint32 row, quint32 twin)
{
    rows[row].state = RowState::Refused;
    rows[row].twin = rows[twin].line;
}

// The rows with one reference: one record, so they must say the same.
void markByReference(std::vector<RowTrace> &rows, std::span<const RowKey> group)
{
    const quint32 first = group.front().row;
    const bool areEqual = std::all_of(group.begin(), group.end(), [&](const RowKey &each) {
        return rows[each.row].content == rows[first].content;
    });
    for (const RowKey &each : group.subspan(1)) {
        if (areEqual)
            rows[each.row].state = RowState::Repeated;
        else
            refuse(rows, each.row, first);
    }
    if (!areEqual)
        refuse(rows, first, group[1].row);
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
    const bool areEqual = referenced < 2 && std::all_of(live.begin(), live.end(), [&](const RowKey &each) {
                              return rows[each.row].content == rows[kept.row].content;
                          });
    for (const RowKey &each : live) {
        if (rows[each.row].hasReference || (areEqual && each.row == kept.row))
            continue;
        if (areEqual)
            rows[each.row].state = RowState::Repeated;
        else
            refuse(rows, each.row, each.row == kept.row ? live[1].row : kept.row);
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
