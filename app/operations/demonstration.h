// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration cohort as a file.
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace rebond::operations {

// Writes "60 dans le 06" to a new file: the same data at each call, ids and instants included. Conflict where something
// stands at the path.
[[nodiscard]] Done createDemonstration(const QString &path);

// The clock in the demonstration: always the day it speaks of, 30 June 2012, but with the instants of another clock, so that
// what is written into it comes after what was there. The other clock must outlive this one.
class DemonstrationClock final : public Clock
{
public:
    explicit DemonstrationClock(const Clock &instants) : m_instants(instants) {}
    [[nodiscard]] QDateTime now() const override { return m_instants.now(); }
    [[nodiscard]] QDate today() const override;

private:
    const Clock &m_instants;
};

} // namespace rebond::operations
