// SPDX-License-Identifier: GPL-3.0-or-later
// Names of records as lists write them, looked up in the file as they are asked for. Private to this room.
#pragma once

#include "exchange/fieldtable.h"
#include "exchange/lookups.h"

namespace rebond::exchange {

class StoredReferences final : public References
{
public:
    StoredReferences(storage::Reader &reader, const MemberLookup &members, const CompanyLookup &companies)
        : m_reader(reader),
          m_members(members),
          m_companies(companies)
    {}

    [[nodiscard]] QString member(Id<domain::Member> id) const override;
    // The name where it is no other company's, nor taken for anything else; else the reference.
    [[nodiscard]] QString company(Id<domain::Company> id) const override;
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome> id) const override;
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member> id) const override;

private:
    storage::Reader &m_reader;
    const MemberLookup &m_members;
    const CompanyLookup &m_companies;
    mutable QHash<Id<domain::Company>, QString> m_companyNames;
};

// The same for one record: only those who could be meant are looked at, however many members and companies there are.
class NamesOfOne final : public References
{
public:
    explicit NamesOfOne(storage::Reader &reader) : m_reader(reader) {}

    [[nodiscard]] QString member(Id<domain::Member> id) const override;
    [[nodiscard]] QString company(Id<domain::Company> id) const override;
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome> id) const override;
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member> id) const override;

private:
    storage::Reader &m_reader;
};

// Those a member has not taken back.
[[nodiscard]] QList<domain::Consent> standingConsents(storage::Reader &reader, Id<domain::Member> member);
[[nodiscard]] ConsentTerms termsOf(const domain::Consent &consent);

} // namespace rebond::exchange
