// SPDX-License-Identifier: GPL-3.0-or-later
// Whose paper a report is: the sign of the organisation at its head, who signs it at its end.
#pragma once

#include "base/formats.h"
#include "document/block.h"
#include "domain/reportoptions.h"

#include <QByteArray>
#include <QDate>

namespace rebond::reports {

enum class LogoPlace {
    Head, // of a letter or a report
    Cover // that has room for more
};

// The logo in its own shape, as large as its place takes, but no pixel of it larger than a point; nothing where the bytes are no PNG.
[[nodiscard]] document::Blocks letterhead(const QByteArray &png, LogoPlace place = LogoPlace::Head);

// Place and day, name, function, on the right; nothing where nobody signs. Kept together.
[[nodiscard]] document::Blocks signature(const domain::ReportOptions &options, QDate day, const Formats &formats);

} // namespace rebond::reports
