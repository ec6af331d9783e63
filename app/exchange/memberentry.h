// SPDX-License-Identifier: GPL-3.0-or-later
// A member typed in a form, with what lists have no field for or keep in records of their own.
#pragma once

#include "exchange/draft.h"
#include "exchange/entry.h"

namespace rebond::exchange {

struct MemberExtras
{
    QString roleText;
    // The consents that stood when the form began, and those that are to stand. What is no longer wanted is withdrawn
    // today and stays as history; other dates of a consent are a withdrawal and a new one.
    QList<ConsentTerms> before;
    QList<ConsentTerms> wanted;
};

// enter(), with these, in the same write. Conflict where the consents were changed by somebody else meanwhile.
[[nodiscard]] Result<Entered<domain::Member>> enterMember(storage::Store &store, const QString &label,
                                                          const domain::Member &base, const QList<TypedField> &typed,
                                                          const MemberExtras &extras, const Asking &asking = {});

// All of a member's consents, those withdrawn too, in the order of the vocabulary, then of entry.
[[nodiscard]] Result<QList<domain::Consent>> consentsOf(const storage::Store &store, Id<domain::Member> member);
// The terms of those that are not withdrawn.
[[nodiscard]] QList<ConsentTerms> standingTerms(const QList<domain::Consent> &consents);

} // namespace rebond::exchange
