// SPDX-License-Identifier: GPL-3.0-or-later
// What the migrations beside make of nothing, in one number: a file with just this schema is known by it, without making the
// schema anew beside it to compare. Whoever adds a migration renews it: tst_migration fails and prints the new one.
#pragma once

namespace rebond::storage {

// SHA-256 in hex of the schema that the last migration leaves, as schemaDigest() takes it.
inline constexpr char kSchemaDigest[] = "e9a78ba22ca6db307e99e83afa565b59f896ae5902f96f31455f1b21cb93f183";

} // namespace rebond::storage
