// SPDX-License-Identifier: GPL-3.0-or-later
// How near two sets of ROME codes are: as much of a code as both have.
#pragma once

#include <QStringList>

#include <optional>

namespace rebond::desk {

// The nearer, the earlier.
enum class RomeStep {
    Occupation,  // one code: M1805
    Domain,      // its letter and two digits: M18
    GreatDomain, // its letter: M
};

struct SharedRome
{
    RomeStep step = RomeStep::Occupation;
    QString part; // "M1805", "M18", "M"
};

// The nearest step at which both have something; of several codes the first one sought. Nothing where they share nothing.
[[nodiscard]] std::optional<SharedRome> sharedRome(const QStringList &sought, const QStringList &others);

} // namespace rebond::desk
