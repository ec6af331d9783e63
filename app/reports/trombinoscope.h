// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope: the group as pictures and names, as a directory, on a wall, on badges and on the table. What others see
// holds only those who have agreed to it; the roll-call stays with the facilitator and names everybody.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/facts.h"
#include "domain/records.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>

#include <memory>

namespace rebond::reports {

enum class PeopleOrder { Name, Sector, Occupation };
enum class PeopleVariant {
    Directory,
    Poster, // everybody on one page
    RollCall,
    NameTents, // without photos
    Badges,
};
// All but the facilitator's own sheet.
[[nodiscard]] constexpr bool isSeenByOthers(PeopleVariant variant)
{
    return variant != PeopleVariant::RollCall;
}
[[nodiscard]] constexpr bool hasPhotos(PeopleVariant variant)
{
    return variant != PeopleVariant::NameTents;
}
// Where people are shown by what they do, a heading stands above each group, and it may be told who has rebounded.
[[nodiscard]] constexpr bool isPicture(PeopleVariant variant)
{
    return variant == PeopleVariant::Directory || variant == PeopleVariant::Poster;
}

// What is asked for; 0 columns or rows are chosen by the page. Of a roll-call, columns are boxes to tick; name tents have one.
struct PeopleShape
{
    PeopleOrder order = PeopleOrder::Name;
    PeopleVariant variant = PeopleVariant::Directory;
    int columns = 0;
    int rows = 0;
    bool tellsRebounds = false; // of those who agreed to it, on a picture
    friend bool operator==(const PeopleShape &, const PeopleShape &) = default;
};

// Everybody of the cohort there is to show, and how it may be done on a day.
struct PeopleChoice
{
    QList<domain::Member> shown;                        // in order of entry
    QList<domain::Member> leftOut;                      // of what others see: no consent to be named holds
    QHash<Id<domain::Member>, Id<domain::File>> photos; // of those shown whose consent holds for their photo too
    QList<domain::Member> photosHeld;   // shown without the photo that is there: no consent for it holds
    QSet<Id<domain::Member>> rebounded; // of those shown, where it may be told
    QList<domain::Member> reboundsHeld; // have rebounded, and no consent to tell it holds
    QList<domain::Member> photosBroken; // whose photo would stand here and cannot be drawn: initials do
};

// Who has died or was entered by mistake is nowhere; whoever has left or is still to come is as the others are.
[[nodiscard]] PeopleChoice choosePeople(const QList<domain::Member> &members, const QList<domain::Outcome> &outcomes,
                                        const QList<domain::Consent> &consents, PeopleVariant variant, QDate day);

// Who of those shown has rebounded by that day, and of whom it may be told. For shapes that tell it.
void tellRebounds(PeopleChoice &people, const domain::CohortFacts &facts, const QList<domain::Consent> &consents,
                  QDate day);

struct Trombinoscope
{
    QString cohort;
    PeopleShape shape;
    PeopleChoice people;                                 // photos: only those that can be shown
    std::shared_ptr<const document::PictureShelf> shelf; // knows pictures by the id of their file
    QDate day;
    QDateTime created;
    QString author;
};

[[nodiscard]] document::Document trombinoscope(const Trombinoscope &order, const Formats &formats);

// What the sheet is called: "Trombinoscope", "Roll-call" …
[[nodiscard]] QString titleOf(PeopleVariant variant);

// First letters of the given and the family name, as capitals; never empty where there is a name.
[[nodiscard]] QString initialsOf(const domain::Member &member);

} // namespace rebond::reports
