// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one file that are the same record (the contract, section 2): equal ones are one, different ones are refused as
// duplicates of each other. Works on fingerprints, so that no row has to be kept.
#pragma once

#include "exchange/fingerprint.h"

#include <QtGlobal>

#include <vector>

namespace rebond::exchange {

enum class RowState : quint8 { Pending, Refused, Repeated };

struct RowTrace
{
    quint64 text = 0;    // of the cells, to see that the file is the same at the second reading
    quint64 content = 0; // of the values
    quint32 line = 0;
    quint32 twin = 0; // line of the other row, where refused as a duplicate
    RowState state = RowState::Pending;
    bool hasReference = false;
};

struct RowKey
{
    Fingerprint key;
    quint32 row = 0;          // index of its trace
    bool isReference = false; // the key is the reference
    bool isUsed = false;      // it is by this key that the row is known
};

// Sets state and twin. A row without reference is compared by the key it is known by to all rows that have that key,
// whatever they are known by themselves. Sorts the keys.
void markRepeats(std::vector<RowTrace> &rows, std::vector<RowKey> &keys);

} // namespace rebond::exchange
