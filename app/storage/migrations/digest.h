// SPDX-License-Identifier: GPL-3.0-or-later
// What the migrations beside make of nothing, in one number: a file with just this schema is known by it, without making the
// schema anew beside it to compare. Whoever adds a migration renews it: tst_migration fails and prints the new one.
#pragma once

namespace rebond::storage {

// SHA-256 in hex of the schema that the last migration leaves, as schemaDigest() takes it.
inline constexpr char kSchemaDigest[] = "e8c9a6c687e9997e8e1be69c8261eff15e66d1ae930e24d7d5655df67ec98337";

} // namespace rebond::storage
