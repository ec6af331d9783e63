// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the file it is given by the trial migrations and a slow one: to be killed in the middle by tst_migration.
#include "storage/trial.h"

#include "storage/store.h"

#include <QCoreApplication>

using namespace rebond;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const FixedClock clock(QDate(2012, 6, 30));
    IdMaker ids(clock, 5);
    QList<storage::Migration> migrations = test::trialMigrations();
    migrations.append(test::slowMigration());
    const auto store = storage::Store::open(QCoreApplication::arguments().value(1), {clock, ids, {}}, migrations);
    return store ? 0 : 1;
}
