// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/references.h"

#include "storage/mappings/all.h"

namespace rebond::storage {

namespace {

constexpr int kAtOnce = 500;

template<typename Target, typename T>
inline constexpr bool kRefers = std::is_same_v<T, Id<Target>> || std::is_same_v<T, std::optional<Id<Target>>>;

template<typename Target, typename R>
void redirect(R &record, Id<Target> from, Id<Target> to)
{
    forEachColumn<R>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(record.*(column.field))>;
        if constexpr (kRefers<Target, T>) {
            if (record.*(column.field) == from)
                record.*(column.field) = to;
        }
    });
    if constexpr (kHasLinks<R>) {
        auto &others = record.*(Mapping<R>::kLinks.field);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(others)>, QList<Id<Target>>>)
            std::replace(others.begin(), others.end(), from, to);
    }
}

// Those found are changed until none is found any more: a record that was changed no longer refers to the one.
template<typename Target, typename R, typename F>
qint64 redirectAll(Transaction &transaction, Id<Target> from, Id<Target> to, F &&find)
{
    qint64 count = 0;
    for (QList<R> found = find(); !found.isEmpty(); found = find()) {
        for (const R &record : std::as_const(found)) {
            R changed = record;
            redirect(changed, from, to);
            transaction.replace(record, changed);
        }
        count += found.size();
    }
    return count;
}

template<typename Target, typename R>
qint64 moveIn(Transaction &transaction, Id<Target> from, Id<Target> to)
{
    qint64 count = 0;
    forEachColumn<R>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(std::declval<R>().*(column.field))>;
        if constexpr (kRefers<Target, T>) {
            count += redirectAll<Target, R>(transaction, from, to, [&] {
                return transaction.list<R>(Query<R>().where(column.field, T(from)).page(kAtOnce));
            });
        }
    });
    if constexpr (kHasLinks<R>) {
        constexpr auto links = Mapping<R>::kLinks;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(std::declval<R>().*(links.field))>,
                                     QList<Id<Target>>>) {
            const QString conditions = QStringLiteral(" WHERE id IN (SELECT %1 FROM %2 WHERE %3 = ? LIMIT %4)")
                                           .arg(QLatin1String(links.ownColumn), QLatin1String(links.table),
                                                QLatin1String(links.otherColumn))
                                           .arg(kAtOnce);
            count += redirectAll<Target, R>(transaction, from, to, [&] {
                QList<R> found;
                transaction.eachWhere<R>(conditions, {from.toString()}, [&](R &&record) {
                    found.append(std::move(record));
                    return true;
                });
                return found;
            });
        }
    }
    return count;
}

} // namespace

template<typename Target>
qint64 moveReferences(Transaction &transaction, Id<Target> from, Id<Target> to)
{
    qint64 count = 0;
    forEachRecord([&]<typename R>() {
        if constexpr (!std::is_same_v<R, Target>) // its own id is a column, too
            count += moveIn<Target, R>(transaction, from, to);
    });
    return count;
}

template qint64 moveReferences(Transaction &, Id<domain::Member>, Id<domain::Member>);
template qint64 moveReferences(Transaction &, Id<domain::Company>, Id<domain::Company>);

} // namespace rebond::storage
