// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the manual that are printed from the program's own tables, as Markdown in the language of the application.
#pragma once

#include <QString>

namespace rebond::test {

// Between "<!-- name -->" and "<!-- end -->": "columns members", "figures", "keys", "commands". Empty for any other name.
[[nodiscard]] QString printedPart(const QString &name, const QString &language);

} // namespace rebond::test
