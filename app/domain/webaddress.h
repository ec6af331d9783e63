// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses and web addresses: kept as written, refused where they could not work or could do harm.
#pragma once

#include "domain/cleaned.h"

namespace rebond::domain {

// One address, local@domain.tld, as mail programs accept them: letters of any script, no quoted local part, no address in
// numbers. "mailto:" and angle brackets around it are taken off; case is kept.
[[nodiscard]] Result<Cleaned> cleanEmail(QStringView text);

// http and https only, whatever else is a scheme is refused (javascript:, data:, file: …), as are user names in the
// address, white space, quotes and angle brackets. "www.example.org" gets https://. At most 2,000 characters. The text may
// contain letters beyond ASCII: who writes it into a page or a link encodes it (QUrl) and escapes it.
[[nodiscard]] Result<Cleaned> cleanHttpUrl(QStringView text);

} // namespace rebond::domain
