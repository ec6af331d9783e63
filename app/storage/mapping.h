// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record meets SQL: one tuple of columns each, in mappings/*.h, and nowhere else. Reading, writing, journal,
// undo, stale-write refusal and the schema check all come from it.
#pragma once

#include "base/id.h"
#include "storage/codec.h"
#include "storage/kinds.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <tuple>
#include <type_traits>

namespace rebond::storage {

template<typename R, typename T>
struct Column
{
    const char *name;
    T R::*field;
};
template<typename R, typename T>
Column(const char *, T R::*) -> Column<R, T>; // clang before 17 does not deduce aggregates by itself

// A column that C++ computes from the record, so that both engines search and sort alike (folded names).
template<typename R>
struct Derived
{
    const char *name;
    QVariant (*value)(const R &);
};

// A set of other records in a table of its own: act_member(act_id, member_id).
template<typename R, typename Other>
struct LinkTable
{
    const char *table;
    const char *ownColumn;
    const char *otherColumn;
    QList<Id<Other>> R::*field;
};

struct NoLinks
{};

// Specialised for each record: kKind, kColumns (tuple of Column; id first, revision last), kDerived (tuple of Derived),
// kLinks (LinkTable or NoLinks), kReferencePrefix (of references made by Rebond; nullptr where the record has none).
template<typename R>
struct Mapping;

template<typename R>
inline constexpr bool kHasLinks = !std::is_same_v<std::remove_cvref_t<decltype(Mapping<R>::kLinks)>, NoLinks>;

template<typename R>
inline constexpr int kColumnCount =
    static_cast<int>(std::tuple_size_v<std::remove_cvref_t<decltype(Mapping<R>::kColumns)>>);

template<typename R, typename F>
void forEachColumn(F &&f)
{
    std::apply([&](const auto &...column) { (f(column), ...); }, Mapping<R>::kColumns);
}

template<typename R, typename F>
void forEachDerived(F &&f)
{
    std::apply([&](const auto &...derived) { (f(derived), ...); }, Mapping<R>::kDerived);
}

// The next three are compiled once for each record, in records.cpp.

// The links of a record as comma-joined ids; null where it has none.
template<typename R>
[[nodiscard]] QVariant linksOf(const R &record);

// The columns of a record in the mapping's order, links last as comma-joined ids: what the journal keeps.
template<typename R>
[[nodiscard]] QVariantList valuesOf(const R &record);

// The way back; value(i) answers the i-th column in the mapping's order.
template<typename R>
[[nodiscard]] R recordFrom(const std::function<QVariant(int)> &value);

// The column a field is stored in; a field without a column does not compile into a query silently: it asserts.
template<typename R, typename T>
[[nodiscard]] const char *columnOf(T R::*field)
{
    const char *name = nullptr;
    forEachColumn<R>([&](const auto &column) {
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(column.field)>, T R::*>) {
            if (column.field == field)
                name = column.name;
        }
    });
    Q_ASSERT(name);
    return name;
}

} // namespace rebond::storage
