// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/difference.h"

#include "exchange/entry.h"
#include "exchange/fieldtable.h"

namespace rebond::exchange {

template<typename R>
QList<FieldDifference> differences(const R &first, const R &second)
{
    QList<FieldDifference> differing;
    const auto table = fieldTable<R>();
    for (int i = 0; i < static_cast<int>(table.size()); ++i) {
        const Field<R> &field = table[static_cast<size_t>(i)];
        if (!field.copy || !field.print || std::string_view(field.key) == "reference")
            continue;
        const QString one = textOf(first, i);
        const QString other = textOf(second, i);
        if (one != other)
            differing.append({i, one, other});
    }
    return differing;
}

template<typename R>
void takeField(int field, const R &from, R &to)
{
    fieldTable<R>()[static_cast<size_t>(field)].copy(from, to);
}

template QList<FieldDifference> differences(const domain::Member &, const domain::Member &);
template void takeField(int, const domain::Member &, domain::Member &);
template QList<FieldDifference> differences(const domain::Company &, const domain::Company &);
template void takeField(int, const domain::Company &, domain::Company &);

} // namespace rebond::exchange
