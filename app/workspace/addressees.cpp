// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/addressees.h"

#include "base/folding.h"
#include "domain/phone.h"
#include "domain/relay.h"
#include "domain/workshop.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::workspace {

using domain::Company;
using domain::Contact;
using domain::Member;
using domain::Relay;
using letters::Field;
using letters::Recipients;
using storage::Query;
using storage::Reader;

namespace {

class AddresseesSaid
{
    Q_DECLARE_TR_FUNCTIONS(Mailing)
public:
    static QString silentCompany() { return tr("asked not to be contacted"); }
    static QString silentContact() { return tr("objected to being written to"); }
    static QString silentRelay() { return tr("asked for peace"); }
    static QString notInTheGroup() { return tr("is not in the group today"); }
};

// Lines without those that are empty.
QStringList lines(const QStringList &all)
{
    QStringList kept;
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            kept.append(line.trimmed());
    }
    return kept;
}

QString town(const QString &postalCode, const QString &city)
{
    return (postalCode + u' ' + city).trimmed();
}

letters::Values valuesOf(const Company &company)
{
    return {{Field::Name, company.name},
            {Field::Company, company.name},
            {Field::Address, company.address},
            {Field::PostalCode, company.postalCode},
            {Field::City, company.city},
            {Field::Sector, company.sector},
            {Field::Phone, domain::formatPhone(company.phone)},
            {Field::Reference, company.reference}};
}

Recipient recipientOf(const Company &company)
{
    Recipient recipient;
    recipient.id = company.id.raw();
    recipient.reference = company.reference;
    recipient.name = company.name;
    recipient.address = lines({company.name, company.address, town(company.postalCode, company.city)});
    recipient.values = valuesOf(company);
    recipient.company = company.id.raw();
    if (company.doNotContact)
        recipient.against = AddresseesSaid::silentCompany();
    return recipient;
}

Recipient recipientOf(const Contact &contact, const Company &company)
{
    const QString name = QString(contact.givenName + u' ' + contact.familyName).trimmed();
    Recipient recipient;
    recipient.id = contact.id.raw();
    recipient.reference = contact.reference;
    recipient.name = name.isEmpty() ? company.name : name + QStringLiteral(" · ") + company.name;
    recipient.address = lines(
        {company.name, name, contact.position, company.address, town(company.postalCode, company.city)});
    recipient.values = valuesOf(company);
    recipient.values.insert(
        {{Field::Name, name},
         {Field::GivenName, contact.givenName},
         {Field::FamilyName, contact.familyName},
         {Field::Function, contact.position},
         {Field::Email, contact.email},
         {Field::Phone, domain::formatPhone(contact.phone.isEmpty() ? company.phone : contact.phone)},
         {Field::Reference, contact.reference}});
    recipient.company = company.id.raw();
    recipient.contact = name;
    if (contact.objected)
        recipient.against = AddresseesSaid::silentContact();
    else if (company.doNotContact)
        recipient.against = AddresseesSaid::silentCompany();
    return recipient;
}

Recipient recipientOf(const Relay &relay, QDate today)
{
    Recipient recipient;
    recipient.id = relay.id.raw();
    recipient.reference = relay.reference;
    recipient.name = relay.name;
    recipient.address = lines({relay.name, relay.email});
    recipient.values = {{Field::Name, relay.name},      {Field::Network, relay.network},
                        {Field::Account, relay.handle}, {Field::Sector, relay.sectors.value(0)},
                        {Field::Email, relay.email},    {Field::Reference, relay.reference}};
    if (domain::hasStopped(relay, today))
        recipient.against = AddresseesSaid::silentRelay();
    return recipient;
}

Recipient recipientOf(const Member &member, QDate today)
{
    Recipient recipient;
    recipient.id = member.id.raw();
    recipient.reference = member.reference;
    recipient.name = member.displayName();
    recipient.address = lines({member.displayName(), town(member.postalCode, member.city)});
    recipient.values = {{Field::Name, member.displayName()},
                        {Field::GivenName, member.givenName},
                        {Field::FamilyName, member.familyName},
                        {Field::PostalCode, member.postalCode},
                        {Field::City, member.city},
                        {Field::Sector, member.sectors.value(0)},
                        {Field::Occupation, member.occupations.value(0)},
                        {Field::Email, member.email},
                        {Field::Phone, domain::formatPhone(member.phone)},
                        {Field::Reference, member.reference}};
    if (!domain::isConcerned(member, today))
        recipient.against = AddresseesSaid::notInTheGroup();
    return recipient;
}

class Gathering
{
public:
    Gathering(Reader &reader, const QString &folded) : m_reader(reader), m_folded(folded) {}

    // False: it is enough.
    bool add(Recipient recipient)
    {
        if (m_list.recipients.size() + m_list.leftOut.size() >= kMostRecipients) {
            m_list.isCutShort = true;
            return false;
        }
        (recipient.against.isEmpty() ? m_list.recipients : m_list.leftOut).append(std::move(recipient));
        return true;
    }
    [[nodiscard]] bool fits(const QStringList &texts) const
    {
        return m_folded.isEmpty() || std::any_of(texts.cbegin(), texts.cend(), [this](const QString &text) {
                   return fold(text).contains(m_folded);
               });
    }
    void readCompanies()
    {
        m_reader.each<Company>(Query<Company>().orderByKey("name_key"), [this](Company &&company) {
            return !fits({company.name, company.city, company.sector}) || add(recipientOf(company));
        });
    }
    void readContacts()
    {
        QHash<Id<Company>, Company> companies;
        m_reader.each<Contact>(Query<Contact>().orderByKey("name_key"), [&](Contact &&contact) {
            auto company = companies.find(contact.company);
            if (company == companies.end()) {
                const auto found = m_reader.find(contact.company);
                company = companies.insert(contact.company, found.value_or(Company()));
            }
            return !fits({contact.givenName, contact.familyName, company->name, company->city, company->sector})
                || add(recipientOf(contact, *company));
        });
    }
    void readRelays(QDate today)
    {
        m_reader.each<Relay>(Query<Relay>().orderByKey("name_key"), [&](Relay &&relay) {
            return !fits({relay.name, relay.network, relay.handle}) || add(recipientOf(relay, today));
        });
    }
    void readMembers(Id<domain::Cohort> cohort, QDate today)
    {
        const auto query = Query<Member>().where(&Member::cohort, cohort).orderByKey("name_key");
        m_reader.each<Member>(query, [&](Member &&member) {
            return !fits({member.displayName(), member.city, member.sectors.join(u' ')})
                || add(recipientOf(member, today));
        });
    }
    [[nodiscard]] RecipientList list() const { return m_list; }

private:
    Reader &m_reader;
    QString m_folded;
    RecipientList m_list;
};

} // namespace

RecipientList readRecipients(Reader &reader, Id<domain::Cohort> cohort, Recipients list, const QString &folded,
                             QDate today)
{
    Gathering gathering(reader, folded);
    switch (list) {
    case Recipients::Companies: gathering.readCompanies(); break;
    case Recipients::Contacts: gathering.readContacts(); break;
    case Recipients::Relays: gathering.readRelays(today); break;
    case Recipients::Members: gathering.readMembers(cohort, today); break;
    }
    return gathering.list();
}

} // namespace rebond::workspace
