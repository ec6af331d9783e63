// SPDX-License-Identifier: GPL-3.0-or-later
// What may be told, and nothing else: the one place where consents decide about the site. No consent means no; what a member
// did not agree to for the medium "site" is in no page, no picture and no name of a file.
#pragma once

#include "site/sources.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace rebond::site {

// A file that is drawn when it is not there yet.
struct Paper
{
    QString file; // empty: there is none
    std::function<Result<QByteArray>(TaskContext &)> draw;
};

// A member as everybody may see them. What they did not agree to is empty.
struct Person
{
    QString page;               // its file
    QString name;               // empty: a CV without a name
    QString initials;           // where there is no photo; empty without a name
    QString photo;              // its file; empty
    Id<domain::File> picture;   // what that file is made of
    bool isPhotoSocial = false; // it may be shown in networks, where somebody gives the address of the page
    bool showsCv = false;       // the fields up to isAvailable
    Paper cv;                   // as a PDF
    QString headline;
    QStringList sectors;
    QStringList occupations;
    std::optional<int> mobilityKm;
    std::optional<QDate> availableFrom;
    bool isAvailable = false; // that day has come
    QString email; // from here on: a contact
    QString phone;
    QString city;
    QString profileUrl;
    bool hasRebounded = false; // they let it be told
};

struct PressLine
{
    QDate date;
    QString outlet;
    domain::PressMedium medium = domain::PressMedium::Ecrite;
    QString title;
    QString url;       // http or https, as a browser sends it; may be empty
    QStringList named; // who is quoted in it, and agreed to be named in the press and on the site
    QString mark;      // the same whatever is corrected in it
};

struct Shown
{
    QList<Person> people; // by family name; those without a name behind, in an order that tells nothing
    // Of all CVs that stand there as a PDF, in the words of a language; none where nobody has one there.
    std::function<Paper(Language)> bookletIn;
    QList<PressLine> press;
    int pressLeftOut = 0; // they name somebody who may not be named on the site
    // The last day on which all that is shown may be shown: the first end of a consent. None: as long as nobody withdraws.
    std::optional<QDate> lastDay;
};

[[nodiscard]] Shown shownOf(const Sources &sources);

} // namespace rebond::site
