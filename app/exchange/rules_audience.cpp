// SPDX-License-Identifier: GPL-3.0-or-later
// The visits of the site.
#include "exchange/rules.h"

#include "base/dates.h"
#include "base/folding.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::exchange {

using domain::AudienceDay;
using storage::Query;

std::optional<Fault> Rules<AudienceDay>::resolve(Draft<AudienceDay> &, Surroundings &)
{
    return {};
}

// Day and source: two counters of one site are never one another.
Keys Rules<AudienceDay>::keys(const Draft<AudienceDay> &draft)
{
    return {Fingerprinter(207).add(draft.record.date).add(fold(draft.record.source)).value()};
}

QList<AudienceDay> Rules<AudienceDay>::find(const Draft<AudienceDay> &draft, Surroundings &around)
{
    return around.transaction.list<AudienceDay>(Query<AudienceDay>()
                                                    .where(&AudienceDay::cohort, around.cohort)
                                                    .where(&AudienceDay::date, draft.record.date)
                                                    .whereKey("source_key", fold(draft.record.source))
                                                    .page(2));
}

void Rules<AudienceDay>::complete(AudienceDay &record, const Draft<AudienceDay> &, const Surroundings &around)
{
    record.cohort = around.cohort;
}

std::optional<Fault> Rules<AudienceDay>::heldByAnother(const AudienceDay &, Surroundings &)
{
    return {};
}

QList<Fault> Rules<AudienceDay>::check(const AudienceDay &)
{
    return {};
}

QString Rules<AudienceDay>::label(int count)
{
    return QCoreApplication::translate("Lists", "Import the visits of %n day(s)", nullptr, count);
}

QString Rules<AudienceDay>::title(const Draft<AudienceDay> &draft)
{
    QStringList parts = {dateCell(draft.record.date), draft.record.source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace rebond::exchange
