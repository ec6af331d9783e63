// SPDX-License-Identifier: GPL-3.0-or-later
// A form that names a company says before it is saved whether that one is to be added.
#pragma once

#include "storage/store.h"

#include <QString>

#include <memory>
#include <optional>

namespace rebond::ui::models {

class FormPanel;

// The name of a company that may have been meant by one that no company has: a company is soon there twice.
[[nodiscard]] std::optional<QString> companyMeant(storage::Reader &reader, const QString &name);
// A sentence that says a company is new, and who may have been meant.
[[nodiscard]] QString newCompanySentence(const QString &first, const std::optional<QString> &meant);

// From now on, under the form's field of the company, as soon as it is left.
void tellOfNewCompanies(FormPanel *form, std::shared_ptr<storage::Store> store);

} // namespace rebond::ui::models
