// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mappings/relays.h"

namespace rebond::storage {

using domain::FollowerCount;

QVariant Codec<QList<FollowerCount>>::toColumn(const QList<FollowerCount> &value)
{
    QStringList lines;
    lines.reserve(value.size());
    for (const FollowerCount &each : value)
        lines.append(isoDate(each.day) + u' ' + QString::number(each.count));
    return Codec<QString>::toColumn(lines.join(u'\n'));
}

QList<FollowerCount> Codec<QList<FollowerCount>>::fromColumn(const QVariant &column)
{
    QList<FollowerCount> value;
    const QStringList lines = column.toString().split(u'\n', Qt::SkipEmptyParts);
    value.reserve(lines.size());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (words.size() != 2)
            throw damagedColumn(column);
        value.append({Codec<QDate>::fromColumn(words[0]), Codec<int>::fromColumn(words[1])});
    }
    return value;
}

} // namespace rebond::storage
