// SPDX-License-Identifier: GPL-3.0-or-later
// What refers to a record, whatever kind of record it is: found in the mappings, so that a kind made later is not forgotten.
#pragma once

#include "storage/transaction.h"

#include "domain/records.h"

namespace rebond::storage {

// Lets every record that refers to one refer to another instead; answers how many did. A set that names both names the
// other once. Through the indexes of the columns, some hundreds of records in memory at a time.
template<typename Target>
qint64 moveReferences(Transaction &transaction, Id<Target> from, Id<Target> to);

extern template qint64 moveReferences(Transaction &, Id<domain::Member>, Id<domain::Member>);
extern template qint64 moveReferences(Transaction &, Id<domain::Company>, Id<domain::Company>);

} // namespace rebond::storage
