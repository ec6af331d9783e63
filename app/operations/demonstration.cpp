// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/demonstration.h"

#include "demo/cohort60.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace rebond::operations {

namespace {

constexpr quint64 kSeedOfJournal = 2011; // any number: it has to be the same at each call

template<typename R>
void saveAll(storage::Transaction &transaction, const QList<R> &records)
{
    for (const R &record : records)
        transaction.save(record);
}

} // namespace

Done createDemonstration(const QString &path)
{
    const demo::Cohort60 cohort = demo::cohort60();
    const FixedClock clock(demo::instant());
    IdMaker ids(clock, kSeedOfJournal);
    return storage::Store::create(path, storage::Author{clock, ids, {}}, [&](storage::Store &store) -> Done {
        // The journal is part of the file: its words must not depend on the language of the moment.
        return store.write(QStringLiteral("60 dans le 06"), [&](storage::Transaction &transaction) {
            transaction.save(cohort.cohort);
            saveAll(transaction, cohort.files);
            saveAll(transaction, cohort.members);
            saveAll(transaction, cohort.consents);
            saveAll(transaction, cohort.companies);
            saveAll(transaction, cohort.contacts);
            saveAll(transaction, cohort.acts);
            saveAll(transaction, cohort.interviews);
            saveAll(transaction, cohort.outcomes);
            saveAll(transaction, cohort.checkpoints);
            saveAll(transaction, cohort.workshops);
            saveAll(transaction, cohort.participations);
            saveAll(transaction, cohort.buddyPairs);
            saveAll(transaction, cohort.scans);
            saveAll(transaction, cohort.pressMentions);
            saveAll(transaction, cohort.relays);
            saveAll(transaction, cohort.cvs);
            saveAll(transaction, cohort.offers);
            saveAll(transaction, cohort.audience);
        });
    });
}

QDate DemonstrationClock::today() const
{
    return demo::reportDay();
}

} // namespace rebond::operations
