// SPDX-License-Identifier: GPL-3.0-or-later
// Another program on the same cohort file. "hold FILE" takes its lock and says so; "write FILE" writes two members in each
// write, without end; "lock FILE" is in the middle of a write that has reached the file. All until they are killed or their
// input ends. "try FILE" writes once: its status is 0, or 3 where the file is busy.
#include "backup/filelock.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

using namespace rebond;

namespace {

int hold(const QString &file)
{
    backup::FileLock lock(file);
    if (lock.take() != backup::FileLock::Answer::Held)
        return 1;
    std::fputs("held\n", stdout);
    std::fflush(stdout);
    while (std::fgetc(stdin) != EOF) {
    }
    return 0;
}

int write(const QString &file)
{
    const SystemClock clock;
    IdMaker ids(clock);
    const auto store = storage::Store::open(file, storage::Author{clock, ids, {}});
    if (!store)
        return 1;
    for (int i = 0;; ++i) {
        const auto done = (*store)->write(QStringLiteral("Pair"), [&](storage::Transaction &transaction) {
            const domain::Cohort cohort = transaction.list<domain::Cohort>().first();
            for (int twin = 0; twin < 2; ++twin) {
                domain::Member member;
                member.cohort = cohort.id;
                member.familyName = QStringLiteral("Paire %1").arg(i);
                member.joinedOn = QDate(2012, 1, 2);
                (void)transaction.save(member);
            }
        });
        if (!done && done.error().kind != Error::Kind::Conflict)
            return 1;
        if (i == 0) {
            std::fputs("writing\n", stdout);
            std::fflush(stdout);
        }
    }
}

// With SQLite alone: what is in the file may be half a write at that moment.
int lock(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(file);
    QSqlQuery query(database);
    if (!database.open())
        return 1;
    query = QSqlQuery(database);
    if (!query.exec(QStringLiteral("PRAGMA cache_size=1")) || !query.exec(QStringLiteral("BEGIN EXCLUSIVE"))
        || !query.exec(QStringLiteral("UPDATE member SET city = 'à moitié'")))
        return 1;
    std::fputs("locked\n", stdout);
    std::fflush(stdout);
    while (std::fgetc(stdin) != EOF) {
    }
    return 0;
}

int tryOnce(const QString &file)
{
    const SystemClock clock;
    IdMaker ids(clock);
    const auto store = storage::Store::open(file, storage::Author{clock, ids, {}});
    if (!store)
        return store.error().kind == Error::Kind::Conflict ? 3 : 1;
    const Done done = (*store)->write(QStringLiteral("Try"), [](storage::Transaction &transaction) {
        domain::Cohort cohort = transaction.list<domain::Cohort>().first();
        cohort.name += u'!';
        (void)transaction.save(cohort);
    });
    return done ? 0 : done.error().kind == Error::Kind::Conflict ? 3 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const QHash<QString, int (*)(const QString &)> deeds{{QStringLiteral("hold"), hold},
                                                         {QStringLiteral("write"), write},
                                                         {QStringLiteral("lock"), lock},
                                                         {QStringLiteral("try"), tryOnce}};
    return deeds.contains(words[1]) ? deeds.value(words[1])(words[2]) : 2;
}
