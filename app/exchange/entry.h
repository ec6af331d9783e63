// SPDX-License-Identifier: GPL-3.0-or-later
// One record typed in a form. What a field may hold and what must hold of a record is what the lists say: a form refuses
// what an import refuses, with the same sentences. Fields are named by their place in fieldsOf(kind).
#pragma once

#include "domain/records.h"
#include "exchange/asking.h"
#include "storage/store.h"

#include <QList>
#include <QMap>
#include <QString>

namespace rebond::exchange {

struct TypedField
{
    int field = 0;
    QString text; // as a cell of a list; empty clears the field
};

struct FieldFault
{
    int field = -1; // -1: the record as a whole
    QString sentence;
    std::optional<Meant> meant = {}; // where it is about a name, and another one may have been meant
};

// What a form begins with: the text an export writes, dates as people write them.
template<typename R>
[[nodiscard]] QString textOf(const R &record, int field);

// The same for several fields of a record as the file holds it, its company and members by names that find them again.
template<typename R>
[[nodiscard]] Result<QMap<int, QString>> textsOf(const storage::Store &store, const R &record,
                                                 const QList<int> &fields);

// Brings what was typed into a record. Faults where a text has the wrong form or a required field is empty; the fields
// without fault are in the record all the same. Remarks tell what was mended (a lost zero of a postal code).
struct Applied
{
    QList<FieldFault> faults;
    QList<FieldFault> remarks;
    QList<FieldFault> doubts = {}; // questions, of who asks (asking.h)
};
template<typename R>
[[nodiscard]] Applied apply(R &record, const QList<TypedField> &typed);

// The record as stored, or why it was not: where there are faults, or doubts that were asked about, nothing was written.
template<typename R>
struct Entered
{
    R record;
    Applied told;
    bool stoodAlready = false; // an equal record: nothing was written, as a list would leave it unchanged
    [[nodiscard]] bool isStored() const { return told.faults.isEmpty() && told.doubts.isEmpty(); }
};
// Applies, judges beside the other records of the file, and writes, in one write of that label. A record that was changed
// meanwhile is a Conflict, told by its revision; Invalid where its cohort is closed. Cells that name a company or members
// mean what they mean in a list: an unknown company is made, a name that fits nobody or two people is a fault of its field.
// Members are those of the record's cohort, or of `cohort` where the record has none of its own. Doubts are asked about where
// `asking` says in which language, and of a record that stands only where they are about what was typed.
template<typename R>
[[nodiscard]] Result<Entered<R>> enter(storage::Store &store, const QString &label, const R &base,
                                       const QList<TypedField> &typed, Id<domain::Cohort> cohort = {},
                                       const Asking &asking = {});

// A new act of outreach: nothing is taken for said that was not typed, as in a list.
[[nodiscard]] Result<Entered<domain::Act>> enterAct(storage::Store &store, const QString &label,
                                                    Id<domain::Cohort> cohort, const QList<TypedField> &typed,
                                                    const Asking &asking = {});

// The forms there are so far.
extern template QString textOf(const domain::Member &, int);
extern template Applied apply(domain::Member &, const QList<TypedField> &);
extern template Result<Entered<domain::Member>> enter(storage::Store &, const QString &, const domain::Member &,
                                                      const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
extern template QString textOf(const domain::Company &, int);
extern template Applied apply(domain::Company &, const QList<TypedField> &);
extern template Result<Entered<domain::Company>> enter(storage::Store &, const QString &, const domain::Company &,
                                                       const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
extern template QString textOf(const domain::Act &, int);
extern template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::Act &, const QList<int> &);
extern template Applied apply(domain::Act &, const QList<TypedField> &);
extern template Result<Entered<domain::Act>> enter(storage::Store &, const QString &, const domain::Act &,
                                                   const QList<TypedField> &, Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
