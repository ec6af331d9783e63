// SPDX-License-Identifier: GPL-3.0-or-later
// For who publishes, never for the site: who is not on it, or without a name, and why; and whose agreements come to an end.
#pragma once

#include "site/sources.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::site {

enum class Why {
    NeverAgreed, // to what would put them there
    Ended,       // the agreement had a last day
    Withdrawn,
    NotYet, // it begins later
};

struct LeftOut
{
    Id<domain::Member> member;
    QString name;
    bool isNameless = false; // a CV without a name stands there; else nothing does
    Why why = Why::NeverAgreed;
    std::optional<QDate> day; // it ended, was withdrawn on, begins on
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

struct Ending
{
    Id<domain::Member> member;
    QString name;
    domain::ConsentUse use = domain::ConsentUse::Name;
    QDate lastDay;
    friend bool operator==(const Ending &, const Ending &) = default;
};

struct Audit
{
    QList<LeftOut> leftOut; // by name
    QList<Ending> endings;  // of what stands there today; the first to end in front
};

// The members who are counted on that day, entered and neither dead nor entered by mistake.
[[nodiscard]] Audit auditOf(const Sources &sources);

} // namespace rebond::site
