// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to a company in the name of members, kept as it left: the act and the very file, in one write and one undo step.
#pragma once

#include "base/result.h"
#include "domain/offer.h"
#include "domain/records.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace rebond::operations {

inline constexpr qint64 kLargestSending = 50LL * 1024 * 1024;

// A PDF under that name, without its folders; Invalid where it is larger than is kept.
[[nodiscard]] Result<domain::File> sentFile(const QString &name, const QByteArray &pdf);

// Whether something may be sent to the company for members of the cohort: NotFound where it is gone, Invalid where it asked not
// to be contacted any more or where the cohort is closed.
[[nodiscard]] Done ensureMayBeSent(storage::Reader &reader, Id<domain::Cohort> cohort, Id<domain::Company> company);

// The newest act of the cohort with which a file went to act.company that shows any of act.members, or where that is nobody
// anybody: in answer to the same offer, of which act is what answeringOffer() makes, or where there is none, on the same day.
[[nodiscard]] std::optional<domain::Act> sentBefore(storage::Reader &reader, const domain::Act &act, bool isAnswer);
// Conflict, with a sentence that names that act, where there is one.
[[nodiscard]] Done ensureNotSentBefore(storage::Reader &reader, const domain::Act &act, bool isAnswer);

enum class Repeat { Refused, Meant };

// Keeps a new act with that file. Once both are on the disk publish() puts the file where it is sent from, and where that fails
// they are taken away again; where the write fails publish() is not called. What ensureMayBeSent() refuses is refused, and in the
// same write, unless it is meant, what went there before: of two that begin at one instant one is sent. In answer
// to an offer it is also what answeringOffer() makes of it and refuses, and proposeWith() writes down (offers.h).
[[nodiscard]] Result<domain::Act> keepSending(storage::Store &store, domain::Act act, const domain::File &file,
                                              const std::function<Done()> &publish,
                                              const std::optional<Id<domain::Offer>> &offer = {},
                                              Repeat repeat = Repeat::Refused);

} // namespace rebond::operations
