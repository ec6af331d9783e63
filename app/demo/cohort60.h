// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration: "60 dans le 06", sixty invented job-seekers of Nice and around, one year of their search, and the
// figures known on 30 June 2012 (20 of 60 rebounded, 19 of them known by that day). Pure: no file, no clock, no chance.
#pragma once

#include "base/id.h"
#include "domain/audience.h"
#include "domain/cv.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"
#include "domain/workshop.h"

#include <QDate>
#include <QDateTime>
#include <QList>

namespace rebond::demo {

// All records, each list in order of entry, references given ("M01", "E001", "C01", "D001", "I01", "P01", "S01", "A01", "R01",
// "L01", "O01", "V001"). Members point to their portrait in files; two of the sixty have none.
struct Cohort60
{
    domain::Cohort cohort;
    QList<domain::File> files;
    QList<domain::Member> members;
    QList<domain::Consent> consents;
    QList<domain::Company> companies;
    QList<domain::Contact> contacts;
    QList<domain::Act> acts;
    QList<domain::Interview> interviews;
    QList<domain::Outcome> outcomes;
    QList<domain::Checkpoint> checkpoints;
    QList<domain::Workshop> workshops; // the last one is still to come
    QList<domain::Participation> participations;
    QList<domain::BuddyPair> buddyPairs;
    QList<domain::File> scans; // of press mentions
    QList<domain::PressMention> pressMentions;
    QList<domain::Relay> relays;
    QList<domain::Cv> cvs; // of 55, each the current one
    QList<domain::Offer> offers;
    QList<domain::AudienceDay> audience;
};

// The day of the report, and the instant at which the demonstration says it was written (after the last fact was known).
[[nodiscard]] QDate reportDay();
[[nodiscard]] QDateTime instant();

// The same records for ids made alike. cohort60() makes the ids itself, from instant(): the same records always.
[[nodiscard]] Cohort60 cohort60(IdMaker &ids);
[[nodiscard]] Cohort60 cohort60();

} // namespace rebond::demo
