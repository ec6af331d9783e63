// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and labels as the trainer writes them once, with fields that a list fills in (app/letters). A template is the file's,
// as companies are: the next cohort writes with the same words. Plain values; records.h says what holds of every record.
#pragma once

#include "domain/records.h"

namespace rebond::domain {

struct LetterTemplate
{
    Id<LetterTemplate> id;
    QString reference;
    QString name;
    QString recipients; // "companies", "contacts", "relays", "members": of which list
    QString sheet;      // "letter", or that of labels: "2x7" (letters/labelsheet.h)
    QString subject;    // with fields; of labels empty
    QString body;       // with fields; lines ended by "\n"
    int revision = 0;
    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

} // namespace rebond::domain
