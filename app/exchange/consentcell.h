// SPDX-License-Identifier: GPL-3.0-or-later
// The consents column: a list of use:medium@given/expires, dates ISO and optional.
#pragma once

#include "base/result.h"
#include "exchange/draft.h"

namespace rebond::exchange {

// Each consent once, in the order of the vocabulary; "photo:booklet", "photo:booklet@2011-06-20",
// "photo:booklet@2011-06-20/2013-06-20", "photo:booklet@/2013-06-20".
[[nodiscard]] Result<QList<ConsentTerms>> parseConsents(QStringView cell);
[[nodiscard]] QString consentsCell(QList<ConsentTerms> consents);
void sortConsents(QList<ConsentTerms> &consents);

} // namespace rebond::exchange
