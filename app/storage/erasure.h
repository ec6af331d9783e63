// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: what Store::erasePerson does inside its write.
#pragma once

#include "base/result.h"
#include "domain/records.h"

#include <QStringList>

namespace rebond::storage {

class Connection;
class Reader;
class Transaction;

struct JournalAbout
{
    QStringList entries;               // ids of those that tell about the person
    QList<Id<domain::Member>> members; // the person's, then those of whoever was merged into them
};
[[nodiscard]] JournalAbout journalAbout(Reader &reader, Id<domain::Member> member);
struct ErasedPerson
{
    QList<Id<domain::Member>> members; // the member's, then those of whoever was merged into them
    QList<domain::Member> known;       // as they were named in the record and, as far as it tells, in the journal
};
// NotFound as Store::erasePerson.
[[nodiscard]] Result<ErasedPerson> eraseMember(Transaction &transaction, Id<domain::Member> member);
// After its commit: the bytes of what was erased go from the unused parts of the data, too. Throws Failure.
void wipeRemains(Connection &connection);
// Whether an erasure was committed and that did not follow: the program died between the two.
[[nodiscard]] bool hasRemains(Connection &connection);

} // namespace rebond::storage
