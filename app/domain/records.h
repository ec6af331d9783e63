// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a cohort file: plain values, equality defaulted, no I/O. Rules over them are pure functions
// (outcomeclass.h, app/figures). Each record has an id (ours), a reference (short, stable, unique in its kind, the
// user's or ours; exports write it) and a revision that grows by one at each write (0: not yet stored).
//
// Dates are local civil dates. Lists (sectors, occupations, ROME codes, channels) keep their order: the first counts.
#pragma once

#include "base/id.h"
#include "domain/vocabulary.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace rebond::domain {

struct Cohort
{
    Id<Cohort> id;
    QString name;
    QString territory; // département or region code as the organisers write it, e.g. "06"
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    std::optional<int> goal;       // rebounds aimed at
    std::optional<QDate> closedOn; // from that day on nothing is entered any more
    int revision = 0;
    friend bool operator==(const Cohort &, const Cohort &) = default;
};

// Bytes kept in the cohort file: photos, CV files, advertisements, what was sent.
struct File
{
    Id<File> id;
    QString name;      // as it came, without folders
    QString mediaType; // e.g. "image/png"
    QString sha256;    // lower-case hex of bytes
    QByteArray bytes;
    std::optional<QDate> keptOn; // the day it was taken in; of earlier ones nobody noted it
    int revision = 0;
    friend bool operator==(const File &, const File &) = default;
};

struct Member
{
    Id<Member> id;
    Id<Cohort> cohort;
    QString reference;
    QString familyName;
    QString givenName;
    QString email;
    QString phone; // E.164 where it is a French number, else as given
    QString postalCode;
    QString city;
    std::optional<int> birthYear;
    QStringList sectors;
    QStringList occupations;
    QStringList romeCodes;
    QString headline;
    std::optional<int> mobilityKm;
    std::optional<QDate> availableFrom;
    QString profileUrl;
    QDate joinedOn;
    std::optional<QDate> leftOn;
    std::optional<ExitReason> exitReason;
    std::optional<Intention> intention;
    std::optional<bool> stillSearching;
    QString projectRole;
    QString roleText; // what they can tell of that role in an interview
    std::optional<Id<File>> photo;
    std::optional<Id<File>> cv; // as they wrote it: PDF, DOCX or ODT
    int revision = 0;
    friend bool operator==(const Member &, const Member &) = default;
    [[nodiscard]] QString displayName() const { return (givenName + u' ' + familyName).trimmed(); }
};

// What a member agreed to: one use in one medium. Withdrawn consents stay as history.
struct Consent
{
    Id<Consent> id;
    Id<Member> member;
    ConsentUse use = ConsentUse::Name;
    ConsentMedium medium = ConsentMedium::Booklet;
    std::optional<QDate> givenOn;
    std::optional<QDate> expiresOn;   // the last day it holds
    std::optional<QDate> withdrawnOn; // from that day on it does not hold
    QString evidence;
    int revision = 0;
    friend bool operator==(const Consent &, const Consent &) = default;
};

// Companies and contacts belong to the file, not to one cohort: "has anybody already written to them?"
struct Company
{
    Id<Company> id;
    QString reference;
    QString name;
    QString siren; // 9 digits
    QString siret; // 14 digits
    QString naf;   // "62.01Z"
    QString sector;
    std::optional<int> headcount;
    QString address;
    QString postalCode;
    QString city;
    QString website;
    QString phone;
    bool doNotContact = false;
    int revision = 0;
    friend bool operator==(const Company &, const Company &) = default;
};

struct Contact
{
    Id<Contact> id;
    QString reference;
    Id<Company> company;
    QString familyName;
    QString givenName;
    QString position;
    QString email;
    QString phone;
    QString source;
    bool objected = false;
    int revision = 0;
    friend bool operator==(const Contact &, const Contact &) = default;
};

// One dated act of outreach. A lead is no record: it is the acts of the same on-behalf-of, members, company and
// position, and its status is derived from them.
struct Act
{
    Id<Act> id;
    Id<Cohort> cohort;
    QString reference;
    QDate date;
    Id<Company> company;
    QList<Id<Member>> members; // a set, ascending; may be empty only where onBehalfOf is Collectif
    OnBehalfOf onBehalfOf = OnBehalfOf::Membre;
    Channel channel = Channel::Courriel;
    Direction direction = Direction::Sortant;
    QString position;
    std::optional<ActResult> result;
    QString nextAction;
    std::optional<QDate> dueOn;
    QString notes;
    // Of the advertisement that is answered, as it was published.
    QString advertText;
    std::optional<Id<File>> advert; // the same as a document or a picture
    // What was sent with it, byte by byte: CVs of its members.
    std::optional<Id<File>> sent;
    int revision = 0;
    friend bool operator==(const Act &, const Act &) = default;
};

struct Interview
{
    Id<Interview> id;
    QString reference;
    QDate date;
    std::optional<QTime> time;
    Id<Member> member;
    Id<Company> company;
    std::optional<int> round;
    std::optional<InterviewKind> kind;
    InterviewState state = InterviewState::Prevu;
    QString debrief;
    int revision = 0;
    friend bool operator==(const Interview &, const Interview &) = default;
};

struct Outcome
{
    Id<Outcome> id;
    QString reference;
    Id<Member> member;
    OutcomeType type = OutcomeType::CDI;
    std::optional<Id<Company>> company;
    QString position;
    QDate effectiveOn;
    QDate knownOn;
    std::optional<QDate> plannedEnd;
    std::optional<QDate> endedOn;
    std::optional<double> weeklyHours;
    std::optional<Channel> primaryChannel;
    QList<Channel> contributingChannels;
    Evidence evidence = Evidence::Declare;
    std::optional<QDate> cancelledKnownOn;
    int revision = 0;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

struct Checkpoint
{
    Id<Checkpoint> id;
    QString reference;
    Id<Outcome> outcome;
    int months = 3; // 3, 6 or 12
    QDate answeredOn;
    CheckpointResult result = CheckpointResult::Inconnu;
    int revision = 0;
    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

} // namespace rebond::domain
