// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of a site as they are asked for and kept: "fr", "en", "fr,en".
#pragma once

#include "base/formats.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace rebond::site {

// In the order in which they are named. Invalid where one is unknown or named twice, or none is.
[[nodiscard]] Result<QList<Language>> parseLanguages(const QString &codes);
[[nodiscard]] QString codesOf(const QList<Language> &languages);

} // namespace rebond::site
