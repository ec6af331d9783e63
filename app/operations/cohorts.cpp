// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/cohorts.h"

#include "base/folding.h"
#include "operations/cohortcorrection.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rebond::operations {

namespace {

using domain::Cohort;

constexpr qsizetype kLongestName = 200; // it stands in titles, in the journal and in sentences

// Control characters too: names are shown on terminals.
bool isLineEnd(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

Result<Cohort> cohortFrom(const NewCohort &wanted)
{
    const QString name = wanted.name.trimmed();
    if (name.isEmpty())
        return invalid(QCoreApplication::translate("Cohorts", "A cohort needs a name, for example “60 dans le 06”."));
    if (name.size() > kLongestName || std::any_of(name.begin(), name.end(), [](QChar c) { return isLineEnd(c); })) {
        //: %1 is a number
        return invalid(QCoreApplication::translate("Cohorts",
                                                   "The name of a cohort is one line of at most %1 characters: give a "
                                                   "shorter one.")
                           .arg(kLongestName));
    }
    if (wanted.startsOn && wanted.endsOn && *wanted.endsOn < *wanted.startsOn)
        return invalid(
            QCoreApplication::translate("Cohorts",
                                        "The end of the cohort is before its beginning. Mend one of the two dates."));
    if (wanted.goal && *wanted.goal < 0)
        return invalid(
            QCoreApplication::translate("Cohorts", "The goal is a number of people: it cannot be negative."));
    Cohort cohort;
    cohort.name = name;
    cohort.territory = wanted.territory.trimmed();
    cohort.startsOn = wanted.startsOn;
    cohort.endsOn = wanted.endsOn;
    cohort.goal = wanted.goal;
    return cohort;
}

// `wanted` may be among the cohorts already.
Done ensureNameIsFree(storage::Transaction &transaction, const Cohort &wanted)
{
    const QList<Cohort> namesakes = transaction.list(storage::Query<Cohort>().whereKey("name_key", fold(wanted.name)));
    if (std::all_of(namesakes.begin(), namesakes.end(), [&](const Cohort &each) { return each.id == wanted.id; }))
        return {};
    //: %1 is the name of a cohort
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Cohorts",
                                            "The file already holds a cohort named “%1”. Choose another name.")
                    .arg(wanted.name));
}

QString namesOf(const QList<Cohort> &cohorts)
{
    QStringList names;
    for (const Cohort &cohort : cohorts)
        //: %1 is a name in a list of names
        names.append(QCoreApplication::translate("Cohorts", "“%1”").arg(cohort.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

Done createCohortFile(const QString &path, const storage::Author &author, const NewCohort &cohort)
{
    if (const auto checked = cohortFrom(cohort); !checked) // before a file is begun
        return fail(checked.error());
    return storage::Store::create(path, author, [&](storage::Store &store) -> Done {
        const auto added = addCohort(store, cohort);
        return added ? Done() : fail(added.error());
    });
}

Result<Cohort> addCohort(storage::Store &store, const NewCohort &wanted)
{
    const auto cohort = cohortFrom(wanted);
    if (!cohort)
        return cohort;
    return store.write(QCoreApplication::translate("Cohorts", "Begin a cohort"),
                       [&](storage::Transaction &transaction) -> Result<Cohort> {
                           if (const Done free = ensureNameIsFree(transaction, *cohort); !free)
                               return fail(free.error());
                           return transaction.save(*cohort);
                       });
}

Result<Cohort> correctCohort(storage::Store &store, const Cohort &cohort, const NewCohort &corrected)
{
    const auto said = cohortFrom(corrected);
    if (!said)
        return said;
    Cohort right = *said;
    right.id = cohort.id;
    right.closedOn = cohort.closedOn;
    right.revision = cohort.revision;
    return store.write(QCoreApplication::translate("Cohorts", "Correct a cohort"),
                       [&](storage::Transaction &transaction) -> Result<Cohort> {
                           if (const Done open = ensureOpen(transaction, right.id); !open)
                               return fail(open.error());
                           if (const Done free = ensureNameIsFree(transaction, right); !free)
                               return fail(free.error());
                           return transaction.save(right);
                       });
}

Done closeCohort(storage::Store &store, const Cohort &cohort, QDate day)
{
    return store.write(QCoreApplication::translate("Cohorts", "Close a cohort"),
                       [&](storage::Transaction &transaction) {
                           Cohort closed = cohort;
                           closed.closedOn = day;
                           (void)transaction.save(closed);
                       });
}

Done reopenCohort(storage::Store &store, const Cohort &cohort)
{
    return store.write(QCoreApplication::translate("Cohorts", "Reopen a cohort"),
                       [&](storage::Transaction &transaction) {
                           Cohort open = cohort;
                           open.closedOn.reset();
                           (void)transaction.save(open);
                       });
}

Result<QList<Cohort>> cohortsOf(const storage::Store &store)
{
    return store.read([](storage::Reader &reader) { return reader.list<Cohort>(); });
}

Result<Cohort> chooseCohort(const storage::Store &store, const QString &name)
{
    const auto cohorts = cohortsOf(store);
    if (!cohorts)
        return fail(cohorts.error());
    if (cohorts->isEmpty())
        //: %1 is a file
        return notFound(
            QCoreApplication::translate("Cohorts", "“%1” holds no cohort yet. Begin one first.").arg(store.path()));
    if (name.trimmed().isEmpty()) {
        if (cohorts->size() == 1)
            return cohorts->first();
        //: %1 is a file, %2 a list of names in quotation marks
        return notFound(
            QCoreApplication::translate("Cohorts", "“%1” holds several cohorts: %2. Say which one is meant.")
                .arg(store.path(), namesOf(*cohorts)));
    }
    const QString wanted = fold(name);
    for (const Cohort &cohort : *cohorts) {
        if (fold(cohort.name) == wanted)
            return cohort;
    }
    //: %1 is a file, %2 a name, %3 a list of names in quotation marks
    return notFound(QCoreApplication::translate("Cohorts", "“%1” holds no cohort named “%2”. It holds: %3.")
                        .arg(store.path(), name, namesOf(*cohorts)));
}

} // namespace rebond::operations
