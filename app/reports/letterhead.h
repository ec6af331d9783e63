// SPDX-License-Identifier: GPL-3.0-or-later
// Whose paper a report is: the sign of the organisation at its head, who signs it at its end.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "domain/reportoptions.h"

#include <QByteArray>
#include <QDate>

namespace rebond::reports {

// The logo in its own shape, as large as a head takes; nothing where the bytes are no PNG.
[[nodiscard]] document::Blocks letterhead(const QByteArray &png);

// Place and day, name, function, on the right; nothing where nobody signs. Kept together.
[[nodiscard]] document::Blocks signature(const domain::ReportOptions &options, QDate day, const Formats &formats);

} // namespace rebond::reports
