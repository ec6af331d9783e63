// SPDX-License-Identifier: GPL-3.0-or-later
// The press register.
#include "exchange/rules.h"

#include "base/dates.h"
#include "base/folding.h"
#include "exchange/pressentry.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::exchange {

using domain::Member;
using domain::PressMention;
using storage::Query;

std::optional<Fault> Rules<PressMention>::resolve(Draft<PressMention> &draft, Surroundings &around)
{
    QList<Id<Member>> &members = draft.record.members;
    for (const QString &name : std::as_const(draft.extras.members)) {
        const auto member = around.members.resolve(name);
        if (!member)
            return Fault{"members", member.error().sentence};
        members.append(*member);
    }
    std::sort(members.begin(), members.end());
    members.resize(std::distance(members.begin(), std::unique(members.begin(), members.end())));
    return {};
}

// Day, outlet and title. Not the address: several broadcasts may lead to one page of their station.
Keys Rules<PressMention>::keys(const Draft<PressMention> &draft)
{
    const PressMention &mention = draft.record;
    return {Fingerprinter(204).add(mention.date).add(fold(mention.outlet)).add(fold(mention.title)).value()};
}

QList<PressMention> Rules<PressMention>::find(const Draft<PressMention> &draft, Surroundings &around)
{
    const PressMention &mention = draft.record;
    const QString title = fold(mention.title);
    QList<PressMention> found;
    const auto query = Query<PressMention>()
                           .where(&PressMention::cohort, around.cohort)
                           .where(&PressMention::date, mention.date)
                           .whereKey("outlet_key", fold(mention.outlet));
    around.transaction.each<PressMention>(query, [&](PressMention &&each) {
        if (fold(each.title) == title)
            found.append(std::move(each));
        return found.size() < 2;
    });
    return found;
}

void Rules<PressMention>::complete(PressMention &record, const Draft<PressMention> &, const Surroundings &around)
{
    record.cohort = around.cohort;
}

std::optional<Fault> Rules<PressMention>::heldByAnother(const PressMention &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<PressMention>::check(const PressMention &)
{
    return {};
}

QString Rules<PressMention>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import %n press mention(s)", nullptr, count);
}

QString Rules<PressMention>::title(const Draft<PressMention> &draft)
{
    QStringList parts = {dateCell(draft.record.date), draft.record.outlet, draft.record.title};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<Fault> remarksOn(storage::Reader &reader, const PressMention &mention)
{
    const QString warning = warningOf(quotedWithoutConsent(reader, mention.members, mention.date), mention.date);
    return warning.isEmpty() ? QList<Fault>() : QList<Fault>{{"members", warning}};
}

} // namespace rebond::exchange
