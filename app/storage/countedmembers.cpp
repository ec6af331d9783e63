// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mappings/frozenreports.h"

namespace rebond::storage {

using domain::CountedMember;

namespace {

const QString kNone = QStringLiteral("-");
const QString kDurable = QStringLiteral("durable");
const QString kTransition = QStringLiteral("transition");

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
    for (const CountedMember &counted : value) {
        QStringList words{counted.place, wordOf(counted.member), wordOf(counted.outcome)};
        if (const auto &rebound = counted.rebound)
            words << (rebound->isDurable ? kDurable : kTransition) << rebound->best.toString()
                  << wordOf(rebound->working);
        lines.append(words.join(u' '));
    }
    return Codec<QString>::toColumn(lines.join(u'\n'));
}

QList<CountedMember> Codec<QList<CountedMember>>::fromColumn(const QVariant &column)
{
    QList<CountedMember> value;
    const QStringList lines = column.toString().split(u'\n', Qt::SkipEmptyParts);
    value.reserve(lines.size());
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ');
        const bool isRebound = words.size() == 6;
        if (!isRebound && words.size() != 3)
            throw damagedColumn(column);
        CountedMember counted{idOf<domain::Member>(words[1]), idOf<domain::Outcome>(words[2]), words[0]};
        if (isRebound) {
            if (words[3] != kDurable && words[3] != kTransition)
                throw damagedColumn(column);
            counted.rebound = domain::CountedRebound{Codec<Id<domain::Outcome>>::fromColumn(words[4]),
                                                     words[3] == kDurable, idOf<domain::Outcome>(words[5])};
        }
        value.append(counted);
    }
    return value;
}

} // namespace rebond::storage
