// SPDX-License-Identifier: GPL-3.0-or-later
// All that a file holds about one member: what a person may ask for, and what erasing takes away.
#pragma once

#include "domain/records.h"
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

struct PersonRecords
{
    domain::Member member;
    std::optional<domain::File> photo;
    QList<domain::Consent> consents; // withdrawn ones too
    QList<domain::Act> acts;         // all that name the member, by date
    QHash<Id<domain::Act>, domain::File> adverts; // kept with them
    QList<domain::Interview> interviews;
    QList<domain::Outcome> outcomes;
    QList<domain::Checkpoint> checkpoints;
    QList<JournalTrace> journal;
};

// Goes through the whole journal: in a Task. Nothing where there is no such member.
[[nodiscard]] std::optional<PersonRecords> recordsOfPerson(Reader &reader, Id<domain::Member> member);

// Whether erasing the member takes the act away; else it stays, without them and without its free text.
[[nodiscard]] inline bool isTheirsAlone(const domain::Act &act)
{
    return act.members.size() == 1 && act.onBehalfOf == domain::OnBehalfOf::Membre;
}

} // namespace rebond::storage
