// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/names.h"

#include "storage/mappings/all.h"

namespace rebond::desk {

using namespace domain;

void Names::add(storage::Reader &reader, Id<Member> member)
{
    if (members.contains(member))
        return;
    const auto found = reader.find(member);
    members.insert(member, found ? found->displayName() : QString());
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
    const auto found = reader.find(company);
    companies.insert(company, found ? found->name : QString());
}

} // namespace rebond::desk
