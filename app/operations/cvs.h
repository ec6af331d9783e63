// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of a member's CV. Each function is one write and one undo step; nothing is entered into a closed cohort.
#pragma once

#include "base/result.h"
#include "domain/cv.h"
#include "storage/store.h"

#include <QList>
#include <QString>

namespace rebond::operations {

// Keeps a version, new (no id) or as it was read and changed. A member's first version is their current one whatever it says; one
// that is kept as current takes that from the others. Since which day it is that is written here, whatever it says. Conflict where
// it was changed meanwhile, NotFound where the member or the version is gone.
[[nodiscard]] Result<domain::Cv> saveCv(storage::Store &store, const domain::Cv &cv);

// The version kept last becomes the current one where the current one is removed.
[[nodiscard]] Done removeCvVersion(storage::Store &store, Id<domain::Cv> id);

// Of a member, the oldest first.
[[nodiscard]] Result<QList<domain::Cv>> cvsOf(const storage::Store &store, Id<domain::Member> member);

// The current one; none where there is no version.
[[nodiscard]] Result<std::optional<domain::Cv>> currentCv(const storage::Store &store, Id<domain::Member> member);

} // namespace rebond::operations
