// SPDX-License-Identifier: GPL-3.0-or-later
// Another program on the same cohort file. "hold FILE" takes its lock and says so; "write FILE" writes two members in each
// write, without end. Both until they are killed or their input ends.
#include "backup/filelock.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QCoreApplication>

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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    return words[1] == QLatin1String("hold") ? hold(words[2]) : write(words[2]);
}
