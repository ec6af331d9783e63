// SPDX-License-Identifier: GPL-3.0-or-later
// One version of a member's CV: in a language, for an occupation aimed at. What it says is kept as one JSON Resume document
// (app/cv reads and writes it): keys that other programs put there stay, and a change is one field of one record. records.h
// says what holds of every record.
#pragma once

#include "domain/records.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rebond::domain {

struct Cv
{
    Id<Cv> id;
    Id<Member> member;
    QString name;                      // of the version, as its writer tells it from the others
    QString language;                  // BCP 47: "fr", "en"
    QString target;                    // the occupation aimed at; may be empty
    bool isCurrent = false;            // the one that is shown and bound; of the versions of a member one at most
    std::optional<QDate> currentSince; // the day it was made that, where it is known; none of any other
    QString resume;                    // JSON Resume 1.0.0, compact; never empty once stored by operations/cvs.h
    int revision = 0;
    friend bool operator==(const Cv &, const Cv &) = default;
};

} // namespace rebond::domain
