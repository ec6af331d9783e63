// SPDX-License-Identifier: GPL-3.0-or-later
// What "the same record" is for each list, what a record must fulfil, and what its cells refer to (the contract,
// section 2). Everything that differs between the lists beyond their fields stands here and in rules_*.cpp.
#pragma once

#include "base/result.h"
#include "domain/audience.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"
#include "exchange/draft.h"
#include "exchange/fingerprint.h"
#include "exchange/lookups.h"
#include "exchange/standingdays.h"
#include "storage/transaction.h"

#include <QList>

#include <optional>

namespace rebond::exchange {

// Where an import stands: what rows are resolved and completed with.
struct Surroundings
{
    storage::Transaction &transaction;
    MemberLookup &members; // empty where the kind names none
    CompanyLookup &companies;
    StandingDays &actDays; // told of every row of the list before the first is written
    Id<domain::Cohort> cohort;
    QDate today;
};

// Why a row is refused: the key of the field, nullptr where the row as a whole is meant.
struct Fault
{
    const char *field = nullptr;
    QString reason;
};

template<typename R>
struct Rules;

// The ways by which a row without reference may be known, the first that it fills first.
using Keys = QList<Fingerprint>;

// Each of them:
//   kNamesMembers, kNamesCompany   whether cells refer to others
//   resolve(draft, around)         puts the ids of what cells name into draft.record
//   keys(draft)                    of a resolved draft
//   find(draft, around)            the records of the first key, at most two
//   complete(record, draft, around) what a new record has besides its cells
//   heldByAnother(record, around)  an e-mail, SIREN or SIRET of another record
//   check(record)                  of the record as it would be stored
//   label(count)                   of the journal entry, translated
//   title(draft)                   for the preview
#define REBOND_RULES(R, namesMembers, namesCompany)                                                                    \
    template<>                                                                                                         \
    struct Rules<domain::R>                                                                                            \
    {                                                                                                                  \
        using Record = domain::R;                                                                                      \
        static constexpr bool kNamesMembers = namesMembers;                                                            \
        static constexpr bool kNamesCompany = namesCompany;                                                            \
        [[nodiscard]] static std::optional<Fault> resolve(Draft<Record> &draft, Surroundings &around);                 \
        [[nodiscard]] static Keys keys(const Draft<Record> &draft);                                                    \
        [[nodiscard]] static QList<Record> find(const Draft<Record> &draft, Surroundings &around);                     \
        static void complete(Record &record, const Draft<Record> &draft, const Surroundings &around);                  \
        [[nodiscard]] static std::optional<Fault> heldByAnother(const Record &record, Surroundings &around);           \
        [[nodiscard]] static QList<Fault> check(const Record &record);                                                 \
        [[nodiscard]] static QString label(int count);                                                                 \
        [[nodiscard]] static QString title(const Draft<Record> &draft);                                                \
    }

REBOND_RULES(Member, false, false);
REBOND_RULES(Company, false, false);
REBOND_RULES(Contact, false, true);
REBOND_RULES(Act, true, true);
REBOND_RULES(Interview, true, true);
REBOND_RULES(Outcome, true, true);
REBOND_RULES(Checkpoint, true, false);
REBOND_RULES(PressMention, true, false);
REBOND_RULES(Relay, false, false);
REBOND_RULES(Offer, false, true);
REBOND_RULES(AudienceDay, false, false);
#undef REBOND_RULES

// What is kept all the same, and should be looked at: of a record as it was stored.
[[nodiscard]] QList<Fault> remarksOn(storage::Reader &reader, const domain::PressMention &mention);
template<typename R>
[[nodiscard]] QList<Fault> remarksOn(storage::Reader &, const R &)
{
    return {};
}

} // namespace rebond::exchange
