// SPDX-License-Identifier: GPL-3.0-or-later
// What of a cohort's figures an audience may read: masking.h applied to all tables at once, because they share totals
// (channels add up to the attribution, sectors to the headline). Where the headline is hidden nothing that adds up to it is
// told, and under a row of the attribution that is hidden no channel of its is listed: the number of rows is a number too.
#pragma once

#include "figures/breakdown.h"
#include "figures/figures.h"
#include "figures/masking.h"

namespace rebond::figures {

// One mask for each count of people in Figures, under the same name; counts of acts and interviews are not of people.
struct Disclosure
{
    Mask entered = Mask::Shown; // counted, the denominator, is always shown
    Mask neutralised = Mask::Shown;
    Mask rebounded = Mask::Shown; // rate and interval go with it
    Mask searching = Mask::Shown;
    Mask training = Mask::Shown;
    Mask other = Mask::Shown;
    Mask noNews = Mask::Shown; // knowledge_rate goes with it
    Mask durable = Mask::Shown;
    Mask transition = Mask::Shown;
    QList<Mask> byType;    // row by row of reboundsByType
    QList<Mask> byChannel; // row by row of reboundsByChannel
    Mask collective = Mask::Shown;
    Mask individual = Mask::Shown;
    Mask unknown = Mask::Shown;
    Mask inWork = Mask::Shown;
    Mask upcoming = Mask::Shown;
    std::array<QList<PairMask>, kBreakdowns.size()> groups; // by breakdown, row by row of groupsOf()
    // To outsiders steps stand at the ends of months, merged until each is of more people than are masked, so that no day of a
    // step is one person's; what is left over stands on the report's own day. The last row is the headline, where that is shown.
    QList<CurvePoint> curve;
};

[[nodiscard]] Disclosure disclose(const Figures &figures, Audience audience);

} // namespace rebond::figures
