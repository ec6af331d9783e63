// SPDX-License-Identifier: GPL-3.0-or-later
// All that a file holds about one member: what a person may ask for, and what erasing takes away.
#pragma once

#include "domain/cv.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/records.h"
#include "domain/relay.h"
#include "domain/workshop.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::storage {

// An entry of the journal that tells about the person.
struct JournalTrace
{
    QDateTime at; // UTC
    QString author;
    QString label;
};

struct WorkshopTrace
{
    domain::Workshop workshop;
    domain::Participation participation;
};

// That a relay was asked to pass on the person's search.
struct RelayTrace
{
    domain::Relay relay;
    domain::RelayRequest request;
};

// That an offer was proposed to the person.
struct OfferTrace
{
    domain::Offer offer;
    domain::OfferProposal proposal;
};

// An outcome by which a report counts the person.
struct CountedOutcome
{
    Id<domain::Outcome> id;
    std::optional<domain::Outcome> record; // none where it was deleted since
};

// A report that was frozen and counts the person: all that it keeps of them, without the others whom it counts.
struct ReportTrace
{
    QDate asOf;
    std::optional<QDate> knownBy;
    QDate frozenOn;
    QString audience; // as in domain::FrozenReport, and so the next
    QString place;
    std::optional<CountedOutcome> outcome; // that decided it
    std::optional<bool> isDurable;         // of whoever had rebounded
    std::optional<CountedOutcome> best;    // that decided whether
    std::optional<CountedOutcome> working; // the job that was not over
};

struct PersonRecords
{
    domain::Member member;
    std::optional<domain::File> photo;
    std::optional<domain::File> cv;
    QList<domain::Cv> cvs;                        // every version of the structured one, the oldest first
    QList<domain::Consent> consents;              // withdrawn ones too
    QList<domain::Act> acts;                      // all that name the member, by date
    QHash<Id<domain::Act>, domain::File> adverts; // kept with them
    QHash<Id<domain::Act>, domain::File> sent;    // the same, of acts that name nobody else: others' CVs are not theirs
    QList<domain::Interview> interviews;
    QList<domain::Outcome> outcomes;
    QList<domain::Checkpoint> checkpoints;
    QList<WorkshopTrace> workshops; // where something was noted of them, by date
    QList<domain::BuddyPair> buddies;
    QList<domain::PressMention> press;                   // all that name the member, by date
    QHash<Id<domain::PressMention>, domain::File> scans; // of these
    QList<RelayTrace> relays;                            // what relays were asked for the member, by date
    QList<OfferTrace> offers;                            // those that were proposed to the member, by date
    QList<ReportTrace> reports; // all that count the member, or who was merged into them, the latest first
    QList<JournalTrace> journal;
};

// Goes through the whole journal: in a Task. Nothing where there is no such member.
[[nodiscard]] std::optional<PersonRecords> recordsOfPerson(Reader &reader, Id<domain::Member> member);

// Text in which the person may be meant, and which an erasure leaves, for only a reader can tell: free text about somebody or
// something else that has their family name, e-mail or telephone number in it; and what stays of the press mentions they are
// linked to, which may name them in other words.
struct Mention
{
    // Act, Interview, Participation, Member, Company, Contact, PressMention, ReportOptions, Cv, Relay, RelayRequest, Offer,
    // OfferProposal or LetterTemplate
    Kind kind = Kind::Act;
    RawId id;
    // Of the record; of the member for a participation or a CV, of the relay for a request, of the offer for a proposal, the
    // cohort's name for options.
    QString reference;
    QString where; // a few words around the place
};
struct Mentions
{
    QList<Mention> found; // at most as many as were asked for
    bool areMore = false;
};
// Reads through all notes: in a Task.
[[nodiscard]] Mentions mentionsOf(Reader &reader, const domain::Member &member, int limit);

// Whether erasing the member takes the act away; else it stays, without them and without its free text.
[[nodiscard]] inline bool isTheirsAlone(const domain::Act &act)
{
    return act.members.size() == 1 && act.onBehalfOf == domain::OnBehalfOf::Membre;
}

} // namespace rebond::storage
