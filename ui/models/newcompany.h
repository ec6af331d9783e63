// SPDX-License-Identifier: GPL-3.0-or-later
// A form that names a company says before it is saved whether that one is to be added.
#pragma once

#include "storage/store.h"

#include <memory>

namespace rebond::ui::models {

class FormPanel;

// From now on, under the form's field of the company, as soon as it is left.
void tellOfNewCompanies(FormPanel *form, std::shared_ptr<storage::Store> store);

} // namespace rebond::ui::models
