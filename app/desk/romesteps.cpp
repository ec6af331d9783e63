// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/romesteps.h"

#include <algorithm>

namespace rebond::desk {

namespace {

// How much of a code each step compares.
struct RomeLetters
{
    RomeStep step;
    qsizetype letters;
};
constexpr RomeLetters kRomeLetters[] = {
    {RomeStep::Occupation, 5},
    {RomeStep::Domain, 3},
    {RomeStep::GreatDomain, 1},
};

} // namespace

std::optional<SharedRome> sharedRome(const QStringList &sought, const QStringList &others)
{
    for (const auto &[step, letters] : kRomeLetters) {
        const qsizetype count = letters; // what a lambda may take along
        for (const QString &code : sought) {
            const QString part = code.left(count);
            const bool isShared = !part.isEmpty()
                               && std::any_of(others.cbegin(), others.cend(),
                                              [&](const QString &other) { return other.left(count) == part; });
            if (isShared)
                return SharedRome{step, part};
        }
    }
    return {};
}

} // namespace rebond::desk
