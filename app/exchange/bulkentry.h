// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many records, in one step: what a field may hold and what must hold of each record is what a form says.
#pragma once

#include "base/task.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/relay.h"
#include "exchange/entry.h"
#include "exchange/listkind.h"

namespace rebond::exchange {

// Fields that several records may have in common: not the reference, nor what names other records.
[[nodiscard]] QList<int> fieldsForMany(ListKind kind);

struct BulkResult
{
    struct Refusal
    {
        QString reference; // of the record
        QString sentence;
    };
    qint64 changed = 0;
    qint64 unchanged = 0; // held that value already
    qint64 refused = 0;
    static constexpr int kMostRefusals = 100;
    QList<Refusal> refusals; // the first ones
};

// Writes that one text into that field of each of the records, in one write of that label, and leaves out those that must
// not hold it: they are told. Empty clears the field. Invalid where the text is none for the field, whatever the record, and
// where the cohort of one is closed: then nothing is written, nor where the task is cancelled.
template<typename R>
[[nodiscard]] Result<BulkResult> enterMany(storage::Store &store, const QString &label, const QList<Id<R>> &records,
                                           const TypedField &typed, TaskContext &task);

extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Member>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Company>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Act>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Interview>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Outcome>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Relay>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::PressMention>> &,
                                             const TypedField &, TaskContext &);
extern template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::Offer>> &,
                                             const TypedField &, TaskContext &);

} // namespace rebond::exchange
