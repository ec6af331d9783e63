// SPDX-License-Identifier: GPL-3.0-or-later
// The trombinoscope: the group as pictures and names. The directory leaves the room, so that only those stand in it who
// have agreed to it; the roll-call stays with the facilitator and names everybody.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/records.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>

namespace rebond::reports {

enum class PeopleOrder { Name, Sector, Occupation };
enum class PeopleVariant { Directory, RollCall };

// What is asked for; 0 columns or rows are chosen by the page. Of a roll-call, columns are boxes to tick.
struct PeopleShape
{
    PeopleOrder order = PeopleOrder::Name;
    PeopleVariant variant = PeopleVariant::Directory;
    int columns = 0;
    int rows = 0;
};

// Everybody of the cohort there is to show, and how it may be done on a day.
struct PeopleChoice
{
    QList<domain::Member> shown;                        // in order of entry
    QList<domain::Member> leftOut;                      // of the directory: no consent to be named holds
    QHash<Id<domain::Member>, Id<domain::File>> photos; // of those shown whose consent holds for their photo too
    QList<domain::Member> photosHeld; // shown without the photo that is there: no consent for it holds
};

// Who has died or was entered by mistake is nowhere; whoever has left or is still to come is as the others are.
[[nodiscard]] PeopleChoice choosePeople(const QList<domain::Member> &members, const QList<domain::Outcome> &outcomes,
                                        const QList<domain::Consent> &consents, PeopleVariant variant, QDate day);

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

// First letters of the given and the family name, as capitals; never empty where there is a name.
[[nodiscard]] QString initialsOf(const domain::Member &member);

} // namespace rebond::reports
