// SPDX-License-Identifier: GPL-3.0-or-later
// What a cohort's report looks like: which parts it has for whom, what the facilitator says beside the figures, who signs it
// under which sign. Each is one write and one undo step; of a closed cohort, too: it is still reported on.
#pragma once

#include "base/result.h"
#include "domain/reportoptions.h"
#include "storage/store.h"

#include <QByteArray>

namespace rebond::operations {

inline constexpr qsizetype kLongestComment = 4000;  // a page of paper
inline constexpr qsizetype kLongestSignature = 120; // of each of its lines

// Those kept; what a cohort without any has: all parts, nothing said.
[[nodiscard]] domain::ReportOptions reportOptionsOf(storage::Reader &reader, Id<domain::Cohort> cohort);

// Keeps what is different between the two, field by field, whatever was kept of the others meanwhile; the logo is never among
// them. Ends are trimmed, signatures are one line. Nothing is written where nothing differs. Invalid where a text is too long.
// Answers what is kept now.
[[nodiscard]] Result<domain::ReportOptions> keepReportOptions(storage::Store &store,
                                                              const domain::ReportOptions &before,
                                                              domain::ReportOptions after);

// `png`: as pictures::logoOf() writes it. The one that was there goes.
[[nodiscard]] Done setReportLogo(storage::Store &store, Id<domain::Cohort> cohort, const QByteArray &png);
[[nodiscard]] Done removeReportLogo(storage::Store &store, Id<domain::Cohort> cohort);

} // namespace rebond::operations
