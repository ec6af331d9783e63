// SPDX-License-Identifier: GPL-3.0-or-later
// Members, companies, contacts.
#include "exchange/rules.h"

#include "base/folding.h"
#include "exchange/fieldtable.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

namespace {

using domain::Company;
using domain::Contact;
using domain::Member;
using storage::Query;

enum Salt : quint64 { ByEmail = 100, ByName, BySiret, BySiren };

template<typename R>
QString familyFirst(const R &record)
{
    return fold(QString(record.familyName + u' ' + record.givenName));
}

template<typename R>
QString spoken(const R &record)
{
    return (record.givenName + u' ' + record.familyName).trimmed();
}

} // namespace

std::optional<Fault> Rules<Member>::resolve(Draft<Member> &, Surroundings &)
{
    return {};
}

Keys Rules<Member>::keys(const Draft<Member> &draft)
{
    const Member &member = draft.record;
    Keys keys;
    if (!member.email.isEmpty())
        keys.append(Fingerprinter(ByEmail).add(fold(member.email)).value());
    keys.append(Fingerprinter(ByName).add(familyFirst(member)).add(member.joinedOn).value());
    return keys;
}

QList<Member> Rules<Member>::find(const Draft<Member> &draft, Surroundings &around)
{
    const Member &member = draft.record;
    auto query = Query<Member>().where(&Member::cohort, around.cohort);
    if (!member.email.isEmpty())
        query.whereKey("email_key", fold(member.email));
    else
        query.whereKey("name_key", familyFirst(member)).where(&Member::joinedOn, member.joinedOn);
    return around.transaction.list<Member>(query.page(2));
}

void Rules<Member>::complete(Member &record, const Draft<Member> &, const Surroundings &around)
{
    record.cohort = around.cohort;
}

std::optional<Fault> Rules<Member>::heldByAnother(const Member &record, Surroundings &around)
{
    if (record.email.isEmpty())
        return {};
    const auto query =
        Query<Member>().where(&Member::cohort, record.cohort).whereKey("email_key", fold(record.email)).page(2);
    const QList<Member> holders = around.transaction.list<Member>(query);
    for (const Member &holder : holders) {
        if (holder.id != record.id) {
            //: %1 is an e-mail address, %2 the name of a person
            return Fault{"email", QCoreApplication::translate("Lists", "“%1” is the e-mail address of %2 already.")
                                      .arg(record.email, spoken(holder))};
        }
    }
    return {};
}

QList<Fault> Rules<Member>::check(const Member &record)
{
    if (record.leftOn && *record.leftOn < record.joinedOn)
        return {{"left_on", QCoreApplication::translate("Lists", "The date of exit is before the date of entry.")}};
    return {};
}

QString Rules<Member>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n member(s)", nullptr, count);
}

QString Rules<Member>::title(const Draft<Member> &draft)
{
    return spoken(draft.record);
}

std::optional<Fault> Rules<Company>::resolve(Draft<Company> &, Surroundings &)
{
    return {};
}

Keys Rules<Company>::keys(const Draft<Company> &draft)
{
    const Company &company = draft.record;
    Keys keys;
    if (!company.siret.isEmpty())
        keys.append(Fingerprinter(BySiret).add(company.siret).value());
    if (!company.siren.isEmpty())
        keys.append(Fingerprinter(BySiren).add(company.siren).value());
    keys.append(Fingerprinter(ByName).add(fold(company.name)).value());
    return keys;
}

QList<Company> Rules<Company>::find(const Draft<Company> &draft, Surroundings &around)
{
    const Company &company = draft.record;
    Query<Company> query;
    if (!company.siret.isEmpty())
        query.where(&Company::siret, company.siret);
    else if (!company.siren.isEmpty())
        query.where(&Company::siren, company.siren);
    else
        query.whereKey("name_key", fold(company.name));
    return around.transaction.list<Company>(query.page(2));
}

void Rules<Company>::complete(Company &, const Draft<Company> &, const Surroundings &) {}

std::optional<Fault> Rules<Company>::heldByAnother(const Company &record, Surroundings &around)
{
    const auto held = [&](const char *field, QString Company::*number) -> std::optional<Fault> {
        if ((record.*number).isEmpty())
            return {};
        const QList<Company> holders = around.transaction.list<Company>(
            Query<Company>().where(number, record.*number).page(2));
        for (const Company &holder : holders) {
            if (holder.id != record.id) {
                //: %1 is the number of a company, %2 the name of another
                return Fault{field, QCoreApplication::translate("Lists", "“%1” is the number of “%2” already.")
                                        .arg(record.*number, holder.name)};
            }
        }
        return {};
    };
    if (auto fault = held("siret", &Company::siret))
        return fault;
    return held("siren", &Company::siren);
}

QList<Fault> Rules<Company>::check(const Company &)
{
    return {};
}

QString Rules<Company>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n company(ies)", nullptr, count);
}

QString Rules<Company>::title(const Draft<Company> &draft)
{
    return draft.record.name;
}

std::optional<Fault> Rules<Contact>::resolve(Draft<Contact> &draft, Surroundings &around)
{
    if (draft.extras.company.isEmpty() && !draft.record.company.isNull())
        return {}; // of a form that says whose contact it is
    const auto company = around.companies.resolve(draft.extras.company, around.transaction);
    if (!company)
        return Fault{"company", company.error().sentence};
    draft.record.company = company->id;
    return {};
}

Keys Rules<Contact>::keys(const Draft<Contact> &draft)
{
    const Contact &contact = draft.record;
    Keys keys;
    if (!contact.email.isEmpty())
        keys.append(Fingerprinter(ByEmail).add(contact.company.raw()).add(fold(contact.email)).value());
    keys.append(Fingerprinter(ByName).add(contact.company.raw()).add(familyFirst(contact)).value());
    return keys;
}

QList<Contact> Rules<Contact>::find(const Draft<Contact> &draft, Surroundings &around)
{
    const Contact &contact = draft.record;
    auto query = Query<Contact>().where(&Contact::company, contact.company);
    if (!contact.email.isEmpty())
        query.whereKey("email_key", fold(contact.email));
    else
        query.whereKey("name_key", familyFirst(contact));
    return around.transaction.list<Contact>(query.page(2));
}

void Rules<Contact>::complete(Contact &, const Draft<Contact> &, const Surroundings &) {}

// Within one company an address is one person's: it tells contacts apart. Groups of companies share addresses.
std::optional<Fault> Rules<Contact>::heldByAnother(const Contact &record, Surroundings &around)
{
    if (record.email.isEmpty())
        return {};
    const auto query =
        Query<Contact>().where(&Contact::company, record.company).whereKey("email_key", fold(record.email)).page(2);
    const QList<Contact> holders = around.transaction.list<Contact>(query);
    const auto other = std::find_if(holders.cbegin(), holders.cend(),
                                    [&](const Contact &holder) { return holder.id != record.id; });
    if (other == holders.cend())
        return {};
    //: %1 is an e-mail address, %2 the name of a person
    return Fault{"email", QCoreApplication::translate("Lists", "“%1” is the e-mail address of %2 already.")
                              .arg(record.email, spoken(*other))};
}

QList<Fault> Rules<Contact>::check(const Contact &)
{
    return {};
}

QString Rules<Contact>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n contact(s)", nullptr, count);
}

QString Rules<Contact>::title(const Draft<Contact> &draft)
{
    return spoken(draft.record);
}

} // namespace rebond::exchange
