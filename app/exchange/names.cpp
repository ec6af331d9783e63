// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/names.h"

#include "exchange/consentcell.h"
#include "storage/mappings/all.h"
#include "storage/transaction.h"

namespace rebond::exchange {

using domain::Company;
using domain::Consent;
using domain::Member;
using domain::Outcome;
using storage::Query;

namespace {

References::OutcomeKey keyOf(storage::Reader &reader, Id<Outcome> id)
{
    const auto outcome = reader.find(id);
    return outcome ? References::OutcomeKey{outcome->member, outcome->effectiveOn} : References::OutcomeKey{};
}

QList<ConsentTerms> consentsOf(storage::Reader &reader, Id<Member> id)
{
    QList<ConsentTerms> terms;
    const QList<Consent> consents = standingConsents(reader, id);
    for (const Consent &consent : consents)
        terms.append(termsOf(consent));
    sortConsents(terms);
    return terms;
}

} // namespace

QString StoredReferences::member(Id<Member> id) const
{
    return m_members.nameOf(id);
}

QString StoredReferences::company(Id<Company> id) const
{
    const auto known = m_companyNames.constFind(id);
    if (known != m_companyNames.constEnd())
        return *known;
    QString name;
    if (const auto company = m_reader.find(id)) {
        const auto found = m_companies.find(company->name);
        name = found && *found == id ? company->name : company->reference;
    }
    m_companyNames.insert(id, name);
    return name;
}

References::OutcomeKey StoredReferences::outcome(Id<Outcome> id) const
{
    return keyOf(m_reader, id);
}

QList<ConsentTerms> StoredReferences::consents(Id<Member> id) const
{
    return consentsOf(m_reader, id);
}

QString NamesOfOne::member(Id<Member> id) const
{
    const auto member = m_reader.find(id);
    if (!member)
        return {};
    const QString name = member->displayName();
    const auto resolved = MemberLookup(m_reader, member->cohort, {name}).resolve(name);
    return resolved && *resolved == id ? name : member->reference;
}

QString NamesOfOne::company(Id<Company> id) const
{
    const auto company = m_reader.find(id);
    if (!company)
        return {};
    const auto found = CompanyLookup(m_reader, company->name).find(company->name);
    return found && *found == id ? company->name : company->reference;
}

References::OutcomeKey NamesOfOne::outcome(Id<Outcome> id) const
{
    return keyOf(m_reader, id);
}

QList<ConsentTerms> NamesOfOne::consents(Id<Member> id) const
{
    return consentsOf(m_reader, id);
}

QList<Consent> standingConsents(storage::Reader &reader, Id<Member> member)
{
    QList<Consent> consents = reader.list<Consent>(Query<Consent>().where(&Consent::member, member));
    erase_if(consents, [](const Consent &consent) { return consent.withdrawnOn.has_value(); });
    return consents;
}

ConsentTerms termsOf(const Consent &consent)
{
    return {consent.use, consent.medium, consent.givenOn, consent.expiresOn};
}

} // namespace rebond::exchange
