// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/names.h"

#include "storage/mappings/all.h"

namespace rebond::desk {

using namespace domain;
using storage::Query;

void Names::add(storage::Reader &reader, Id<Member> member)
{
    if (members.contains(member))
        return;
    Member named; // these columns only: a whole member is two dozen
    reader.eachOf(
        Query<Member>().where(&Member::id, member),
        [&](const QString &given, const QString &family) {
            named.givenName = given;
            named.familyName = family;
            return false;
        },
        &Member::givenName, &Member::familyName);
    members.insert(member, named.displayName());
}

void Names::add(storage::Reader &reader, const QList<Id<Member>> &several)
{
    for (const Id<Member> &member : several)
        add(reader, member);
}

void Names::add(storage::Reader &reader, Id<Company> company)
{
    if (companies.contains(company))
        return;
    QString &name = companies[company];
    reader.eachOf(
        Query<Company>().where(&Company::id, company),
        [&](const QString &found) {
            name = found;
            return false;
        },
        &Company::name);
}

} // namespace rebond::desk
