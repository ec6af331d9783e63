// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/persondata.h"

#include "storage/erasure.h"
#include "storage/mappings/all.h"

namespace rebond::storage {

std::optional<PersonRecords> recordsOfPerson(Reader &reader, Id<domain::Member> id)
{
    const auto member = reader.find(id);
    if (!member)
        return {};
    PersonRecords records;
    records.member = *member;
    if (member->photo)
        records.photo = reader.find(*member->photo);
    records.consents = reader.list(Query<domain::Consent>().where(&domain::Consent::member, id));
    reader.eachWhere<domain::Act>(
        QStringLiteral(" WHERE id IN (SELECT act_id FROM act_member WHERE member_id = ?) ORDER BY happened_on, id"),
        {id.toString()}, [&](domain::Act &&act) {
            records.acts.append(std::move(act));
            return true;
        });
    for (const domain::Act &act : std::as_const(records.acts)) {
        if (const auto advert = act.advert ? reader.find(*act.advert) : std::nullopt)
            records.adverts.insert(act.id, *advert);
    }
    records.interviews = reader.list(
        Query<domain::Interview>().where(&domain::Interview::member, id).orderBy(&domain::Interview::date));
    records.outcomes = reader.list(
        Query<domain::Outcome>().where(&domain::Outcome::member, id).orderBy(&domain::Outcome::effectiveOn));
    for (const domain::Outcome &outcome : std::as_const(records.outcomes))
        records.checkpoints += reader.list(Query<domain::Checkpoint>().where(&domain::Checkpoint::outcome, outcome.id));
    for (const QString &entry : journalAbout(reader, id)) {
        Rows rows = reader.run(QStringLiteral("SELECT happened_at, author, label FROM journal WHERE id = ?"), {entry});
        if (rows.next())
            records.journal.append({QDateTime::fromString(rows.value(0).toString(), Qt::ISODateWithMs).toUTC(),
                                    rows.value(1).toString(), rows.value(2).toString()});
    }
    return records;
}

} // namespace rebond::storage
