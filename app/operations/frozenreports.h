// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as they were handed out: keeping one, taking one off the list. Facts are not touched by either, so that the final
// report of a closed cohort can be frozen, too.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "domain/frozenreport.h"
#include "storage/store.h"

#include <QList>

#include <functional>

namespace rebond::operations {

// One write keeps the record; once it is on the disk publish() puts the PDF where it belongs, and where that fails a second
// write takes the record off the list again. Where the first fails publish() is not called. The label of the step names the
// day reported on.
[[nodiscard]] Result<domain::FrozenReport> freezeReport(storage::Store &store, const domain::FrozenReport &report,
                                                        const Formats &formats, const std::function<Done()> &publish);

// The file that was handed out stays where it is. NotFound where it is no longer on the list.
[[nodiscard]] Done forgetFrozenReport(storage::Store &store, Id<domain::FrozenReport> id, const Formats &formats);

// Of one cohort, the latest first.
[[nodiscard]] Result<QList<domain::FrozenReport>> frozenReports(const storage::Store &store, Id<domain::Cohort> cohort);

} // namespace rebond::operations
