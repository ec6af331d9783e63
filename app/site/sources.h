// SPDX-License-Identifier: GPL-3.0-or-later
// What a site is made of: facts as they are, before anybody's consent was asked (people.h).
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/facts.h"
#include "domain/press.h"
#include "figures/figures.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rebond::site {

struct UsefulLink
{
    QString words;   // may be empty: the address stands there
    QString address; // http or https
    friend bool operator==(const UsefulLink &, const UsefulLink &) = default;
};

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
    QList<UsefulLink> links = {}; // for visitors, on a page of their own
    bool hasPapers = false;       // the CV of each as a PDF, and all of them as a booklet
    // Of the pages. The first has the plain names, another its own beside them, and each page leads to the same in the others.
    // Empty: one, that of whoever makes the site.
    QList<Language> languages = {};
};

// What of a member a CV on paper may tell.
struct CvForm
{
    bool isNamed = false; // else it is one without a name
    bool tellsContact = false;
};

struct CvSheet
{
    QString sum;       // of all it is made of: the same sum, the same paper
    QStringList words; // all that can be read on it, a text each
};

// Who makes papers, which are no pages of this room's. Each may be missing: then there are none.
struct Papers
{
    // None where the member has no CV that can be set.
    std::function<std::optional<CvSheet>(const domain::Member &, const CvForm &)> findCv = {};
    std::function<Result<QByteArray>(Id<domain::Member>, const CvForm &, TaskContext &)> drawCv = {};
    // Of these people, who each have a CV there; the language is that of all that is not in their CVs.
    std::function<Result<QByteArray>(const QList<Id<domain::Member>> &, Language, TaskContext &)> drawBooklet = {};
};

struct Sources
{
    domain::CohortFacts facts;
    figures::Figures figures; // their day is the day of the site
    QList<domain::Consent> consents;
    QList<domain::PressMention> press;          // the newest first
    QHash<Id<domain::File>, QString> photoSums; // SHA-256 of each member's photo, as it is kept
    Options options;
    Papers papers = {};
};

} // namespace rebond::site
