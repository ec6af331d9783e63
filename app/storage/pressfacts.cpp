// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pressfacts.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

using namespace domain;

QStringList outletsByPrefix(Reader &reader, Id<Cohort> cohort, const QString &folded, int limit)
{
    QStringList outlets;
    QString key; // the last one given: each is looked for behind it, however many mentions an outlet has
    while (outlets.size() < limit) {
        Rows rows = reader.run(QStringLiteral("SELECT outlet_key FROM press_mention WHERE cohort_id = ? AND "
                                              "outlet_key >= ? AND outlet_key < ? AND outlet_key > ? "
                                              "ORDER BY outlet_key, id LIMIT 1"),
                               {cohort.toString(), Codec<QString>::toColumn(folded),
                                QString(folded + QStringLiteral("\U0010FFFF")), Codec<QString>::toColumn(key)});
        if (!rows.next())
            break;
        key = rows.value(0).toString();
        const auto last = reader.first(
            Query<PressMention>().where(&PressMention::cohort, cohort).whereKey("outlet_key", key).reversed().page(1));
        if (last)
            outlets.append(last->outlet);
    }
    return outlets;
}

} // namespace rebond::storage
