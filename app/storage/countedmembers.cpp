// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mappings/frozenreports.h"

namespace rebond::storage {

using domain::CountedMember;

namespace {

const QString kNone = QStringLiteral("-");

template<typename R>
QString wordOf(const std::optional<Id<R>> &id)
{
    return id ? id->toString() : kNone;
}

template<typename R>
std::optional<Id<R>> idOf(const QString &word)
{
    return word == kNone ? std::nullopt : std::optional(Codec<Id<R>>::fromColumn(word));
}

} // namespace

QVariant Codec<QList<CountedMember>>::toColumn(const QList<CountedMember> &value)
{
    QStringList lines;
    lines.reserve(value.size());
    for (const CountedMember &counted : value)
        lines.append(QStringList{counted.place, wordOf(counted.member), wordOf(counted.outcome)}.join(u' '));
    return Codec<QString>::toColumn(lines.join(u'\n'));
}

QList<CountedMember> Codec<QList<CountedMember>>::fromColumn(const QVariant &column)
{
    QList<CountedMember> value;
    const QStringList lines = column.toString().split(u'\n', Qt::SkipEmptyParts);
    value.reserve(lines.size());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        if (words.size() != 3)
            throw damagedColumn(column);
        value.append({idOf<domain::Member>(words[1]), idOf<domain::Outcome>(words[2]), words[0]});
    }
    return value;
}

} // namespace rebond::storage
