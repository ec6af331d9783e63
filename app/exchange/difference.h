// SPDX-License-Identifier: GPL-3.0-or-later
// In which fields two records differ, as a form shows them, and how one takes a field from the other.
#pragma once

#include "domain/records.h"

#include <QList>
#include <QString>

namespace rebond::exchange {

struct FieldDifference
{
    int field = 0; // place in fieldsOf(kind)
    QString first; // as a form writes it; may be empty
    QString second;
    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

// Of the fields that a list writes into the record itself, but for the reference, which names it.
template<typename R>
[[nodiscard]] QList<FieldDifference> differences(const R &first, const R &second);
template<typename R>
void takeField(int field, const R &from, R &to);

extern template QList<FieldDifference> differences(const domain::Member &, const domain::Member &);
extern template void takeField(int, const domain::Member &, domain::Member &);
extern template QList<FieldDifference> differences(const domain::Company &, const domain::Company &);
extern template void takeField(int, const domain::Company &, domain::Company &);

} // namespace rebond::exchange
