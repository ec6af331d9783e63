// SPDX-License-Identifier: GPL-3.0-or-later
// Every record of a kind, read in one go as only a test may.
#pragma once

#include "storage/mappings/all.h"
#include "storage/store.h"

namespace rebond::test {

template<typename R>
[[nodiscard]] QList<R> all(storage::Store &store)
{
    return store.read([](storage::Reader &reader) { return reader.list<R>(); }).value();
}

} // namespace rebond::test
