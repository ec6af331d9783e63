// SPDX-License-Identifier: GPL-3.0-or-later
// One person's data: what is held, handed out to that person, erased. From any thread; the journal is read whole.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "domain/records.h"
#include "storage/persondata.h"
#include "workspace/workspace.h"

#include <QString>

namespace rebond::workspace {

// What the file holds, by kind; and what erasing would do with it.
struct PersonHolding
{
    domain::Member member;
    bool hasPhoto = false;
    bool hasCv = false;
    qint64 consents = 0;
    qint64 interviews = 0;
    qint64 outcomes = 0;
    qint64 checkpoints = 0;
    qint64 workshops = 0;  // where something was noted of them
    qint64 ownActs = 0;    // theirs alone: erased with them
    qint64 sharedActs = 0; // with others, or in the group's name: these stay, without them and without notes
    qint64 relays = 0;     // what relays were asked for them
    qint64 offers = 0;     // those that were proposed to them
    qint64 press = 0;      // mentions that name them: these stay, without their name
    qint64 reports = 0;    // frozen ones that count them: these stay, and count somebody unnamed
    qint64 journalEntries = 0;
    int backups = 0;            // that hold the person and go by themselves in time: a restore of one erases them again
    int copies = 0;             // that may hold the person and stay until somebody deletes them (backup/erasures.h)
    storage::Mentions mentions; // of free text in which the person may be meant: an erasure leaves it
};

// The member of the cohort that is meant by reference, e-mail or name. NotFound or Invalid with a sentence.
[[nodiscard]] Result<Id<domain::Member>> memberMeant(const Workspace &workspace, const QString &words);

[[nodiscard]] Result<PersonHolding> holdingOf(const Workspace &workspace, Id<domain::Member> member);

// All that is held as a .zip that a person can read: a text that says what is in it, the lists as CSV, workshops, consents,
// frozen reports, journal, photo, CV in its file and in its versions. What stands at the path is replaced whole; a cohort
// file never.
[[nodiscard]] Done writeDossier(const Workspace &workspace, Id<domain::Member> member, const Formats &formats,
                                const QString &output);

} // namespace rebond::workspace
