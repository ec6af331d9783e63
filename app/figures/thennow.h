// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen report's figures as they were counted, beside those of the same question asked today. What stands under "then" is
// read from what the report kept (json.h) and never counted again: a program that counts otherwise is found out by it.
#pragma once

#include "figures/catalogue.h"
#include "figures/revision.h"

#include <QList>

namespace rebond::figures {

struct ThenNow
{
    FigureId figure = FigureId::Counted;
    qint64 then = 0;
    qint64 now = 0;
    friend bool operator==(const ThenNow &, const ThenNow &) = default;
};

// The counts of people, the headline first; one that the report has not kept is left out. Empty where it keeps none any more,
// because somebody whom it counted was erased. Internal. facts: as for revise().
[[nodiscard]] QList<ThenNow> thenAndNow(const domain::FrozenReport &report, const domain::CohortFacts &facts,
                                        QDate today);

} // namespace rebond::figures
