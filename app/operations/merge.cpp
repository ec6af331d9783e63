// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/merge.h"

#include "storage/mappings/all.h"
#include "storage/references.h"

#include <QCoreApplication>

namespace rebond::operations {

using domain::Company;
using domain::Member;
using storage::Query;
using storage::Transaction;

namespace {

Error meanwhile()
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate(
                "Operations", "One of the two was changed meanwhile. Nothing was merged: look at them again."),
            {}};
}

// A merge is told in the journal by the one that stays being changed beside the one that is removed: an erasure of the
// person finds what the other record told about them by that (storage/erasure.cpp). Where no field changes, one is changed
// and changed back.
template<typename R>
R saveWithTrace(Transaction &transaction, const R &current, const R &wanted, QString R::*field)
{
    R saved = transaction.replace(current, wanted);
    if (saved.revision != current.revision)
        return saved;
    R marked = saved;
    marked.*field += u'\u2009';
    return transaction.replace(transaction.replace(saved, marked), wanted);
}

template<typename R>
Result<R> merge(Transaction &transaction, R stays, const R &goes, QString R::*field)
{
    const auto kept = transaction.find(stays.id);
    const auto gone = transaction.find(goes.id);
    if (!kept || !gone || kept->revision != stays.revision || gone->revision != goes.revision)
        return fail(meanwhile());
    stays.reference = kept->reference;
    if constexpr (requires { stays.cohort; })
        stays.cohort = kept->cohort;
    storage::moveReferences(transaction, gone->id, kept->id);
    transaction.remove(*gone); // first: a number that only one may have passes to the other
    return saveWithTrace(transaction, *kept, stays, field);
}

// An e-mail, a photo: what is nobody's any more is not kept.
void removeUnseen(Transaction &transaction, const std::optional<Id<domain::File>> &photo)
{
    if (!photo || transaction.count<Member>(Query<Member>().where(&Member::photo, photo)) > 0)
        return;
    if (const auto file = transaction.find(*photo))
        transaction.remove(*file);
}

Error sameRecord()
{
    return {Error::Kind::Invalid, QCoreApplication::translate("Operations", "This is one record, not two."), {}};
}

} // namespace

Result<Member> mergeMembers(storage::Store &store, const Member &stays, const Member &goes)
{
    if (stays.id == goes.id)
        return fail(sameRecord());
    if (stays.cohort != goes.cohort)
        return invalid(
            QCoreApplication::translate("Operations",
                                        "These members belong to two cohorts: each cohort keeps a record of its own."));
    //: on the undo button and in the journal; %1 and %2 are references of members
    const QString label = QCoreApplication::translate("Operations", "Merge member %1 into %2")
                              .arg(goes.reference, stays.reference);
    return store.write(label, [&](Transaction &transaction) -> Result<Member> {
        const auto gone = transaction.find(goes.id);
        const auto kept = transaction.find(stays.id);
        auto merged = merge(transaction, stays, goes, &Member::headline);
        if (!merged)
            return merged;
        for (const auto &photo : {gone->photo, kept->photo})
            removeUnseen(transaction, photo);
        return merged;
    });
}

Result<Company> mergeCompanies(storage::Store &store, const Company &stays, const Company &goes)
{
    if (stays.id == goes.id)
        return fail(sameRecord());
    //: on the undo button and in the journal; %1 and %2 are references of companies
    const QString label = QCoreApplication::translate("Operations", "Merge company %1 into %2")
                              .arg(goes.reference, stays.reference);
    return store.write(label,
                       [&](Transaction &transaction) { return merge(transaction, stays, goes, &Company::address); });
}

} // namespace rebond::operations
