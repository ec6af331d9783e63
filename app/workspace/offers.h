// SPDX-License-Identifier: GPL-3.0-or-later
// Which members of an open cohort an offer may suit, with the skills of their current CVs. From any thread.
#pragma once

#include "base/result.h"
#include "desk/offers.h"

#include <QStringList>

namespace rebond::workspace {

class Workspace;

// Names and keywords of the section of skills, in order; nothing of a CV that cannot be read.
[[nodiscard]] QStringList skillsIn(const domain::Cv &cv);

// The offer of the cohort with that reference, as typed or as Rebond writes its own. NotFound, with what to do, without one.
[[nodiscard]] Result<domain::Offer> offerMeant(const Workspace &workspace, const QString &reference);

// As of the workspace's day. NotFound where the offer has gone.
struct OfferReading
{
    domain::Offer offer;
    desk::OfferMatches found;
};
[[nodiscard]] Result<OfferReading> membersForOffer(const Workspace &workspace, Id<domain::Offer> offer);

} // namespace rebond::workspace
