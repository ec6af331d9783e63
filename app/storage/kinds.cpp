// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kinds.h"

#include <QStringList>

#include <array>

namespace rebond::storage {

namespace {
constexpr std::array<const char *, 23> kNames =
    {"cohort",         "file",          "member",     "consent",  "company",       "contact",    "act",
     "interview",      "outcome",       "checkpoint", "workshop", "participation", "buddy_pair", "press_mention",
     "report_options", "frozen_report", "cv",         "relay",    "relay_request", "offer",      "offer_proposal",
     "letter_template", "audience_day"};
}

QString nameOf(Kind kind)
{
    // Shared: each change of an import names its kind in the journal.
    static const QStringList names = [] {
        QStringList made;
        for (const char *name : kNames)
            made.append(QLatin1String(name));
        return made;
    }();
    return names.at(static_cast<qsizetype>(kind));
}

std::optional<Kind> kindNamed(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QLatin1String(kNames[i]))
            return static_cast<Kind>(i);
    }
    return {};
}

} // namespace rebond::storage
