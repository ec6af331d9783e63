// SPDX-License-Identifier: GPL-3.0-or-later
// What a site is made of: facts as they are, before anybody's consent was asked (people.h).
#pragma once

#include "domain/facts.h"
#include "domain/press.h"
#include "figures/figures.h"

#include <QHash>
#include <QList>
#include <QString>

namespace rebond::site {

// What the law wants said of who publishes, and how the site is to be found.
struct Options
{
    QString publisher = {}; // who answers for the site: a name, an address
    QString contact = {};   // an e-mail address of the collective
    QString host = {};      // the name and address of who serves the pages
    bool isIndexed = true;  // search engines may list it
    // Where visitors find it, "https://example.org/60/": news, the list of its pages and pictures shown elsewhere need whole
    // addresses. Empty: there are none of these.
    QString address = {};
};

struct Sources
{
    domain::CohortFacts facts;
    figures::Figures figures; // their day is the day of the site
    QList<domain::Consent> consents;
    QList<domain::PressMention> press;          // the newest first
    QHash<Id<domain::File>, QString> photoSums; // SHA-256 of each member's photo, as it is kept
    Options options;
};

} // namespace rebond::site
