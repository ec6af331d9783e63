// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/earlieracts.h"

#include "storage/datedfacts.h"
#include "storage/mappings/all.h"

namespace rebond::desk {

using namespace domain;
using storage::Query;

EarlierActs earlierActsAt(storage::Reader &reader, Id<Company> company, QDate plannedOn, const EarlierActsAsked &asked)
{
    EarlierActs earlier;
    earlier.acts = storage::actsBefore(reader, company, storage::behindAll(), asked.limit + 1);
    earlier.acts.removeIf([&](const Act &act) { return act.id == asked.except; });
    earlier.acts.resize(std::min<qsizetype>(earlier.acts.size(), asked.limit));
    earlier.total = storage::countActsAt(reader, company, QDate(1000, 1, 1), QDate(9999, 12, 31), asked.except);
    earlier.recent = storage::countActsAt(reader, company, plannedOn.addDays(-asked.recentDays),
                                          plannedOn.addDays(asked.recentDays), asked.except);
    for (const Act &act : std::as_const(earlier.acts))
        earlier.names.add(reader, act.members);
    earlier.names.add(reader, company);
    if (const auto found = reader.find(company))
        earlier.doNotContact = found->doNotContact;
    earlier.objecting = reader.list(Query<Contact>().where(&Contact::company, company).where(&Contact::objected, true));
    return earlier;
}

} // namespace rebond::desk
