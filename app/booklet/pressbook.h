// SPDX-License-Identifier: GPL-3.0-or-later
// The press-book as parts of a volume: a cover, the contents (on it where they are few), the register year by year, behind each year the scans of what appeared,
// and how often the site was visited. Who is quoted is named where they agreed to be; the tone stands there for ourselves only.
#pragma once

#include "base/formats.h"
#include "booklet/imprint.h"
#include "domain/press.h"
#include "reports/sitevisits.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace rebond::booklet {

struct BookedMention
{
    domain::PressMention mention;
    QStringList quoted;   // names of those who agreed
    bool hasScan = false; // its pages come behind the register of its year
    friend bool operator==(const BookedMention &, const BookedMention &) = default;
};

struct PressBook : Imprint
{
    bool isInternal = false;
    QList<BookedMention> mentions; // ascending by date
    reports::SiteVisits visits;    // without days: nothing is said of them
};

// A part without a document is the next scan, in the order of the mentions.
[[nodiscard]] std::vector<Part> partsOf(const PressBook &book, const Formats &formats);

[[nodiscard]] document::Metadata metadataOf(const PressBook &book, const Formats &formats);

// The line at the foot of a scan, and what it is called.
[[nodiscard]] document::Running footOf(const PressBook &book, const BookedMention &mention, const Formats &formats);
[[nodiscard]] QString titleOf(const BookedMention &mention, const Formats &formats);

} // namespace rebond::booklet
