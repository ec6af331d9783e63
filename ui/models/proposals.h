// SPDX-License-Identifier: GPL-3.0-or-later
// What lines that name a member or a company propose for the first letters.
#pragma once

#include "storage/store.h"
#include "ui/kit/completingedit.h"

#include "domain/records.h"

#include <memory>

namespace rebond::ui::models {

[[nodiscard]] kit::CompletingEdit::Proposals membersLike(std::shared_ptr<storage::Store> store,
                                                         Id<domain::Cohort> cohort);
[[nodiscard]] kit::CompletingEdit::Proposals companiesLike(std::shared_ptr<storage::Store> store);
// Of the press register.
[[nodiscard]] kit::CompletingEdit::Proposals outletsLike(std::shared_ptr<storage::Store> store,
                                                         Id<domain::Cohort> cohort);

} // namespace rebond::ui::models
