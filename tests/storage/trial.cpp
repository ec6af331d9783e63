// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trial.h"

#include <QFile>

namespace rebond::test {

using storage::Migration;

namespace {

QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    if (text.count(from) != 1)
        qFatal("the first schema no longer holds, once: %s", from);
    return text.replace(from, to);
}

} // namespace

QByteArray migrationData(const QString &name)
{
    QFile file(QStringLiteral(REBOND_TEST_DATA "/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    return file.readAll();
}

QList<Migration> trialMigrations()
{
    QByteArray first = storage::builtInMigrations().first().sql;
    first = replaced(first, "    project_role TEXT NOT NULL,\n", "");
    first = replaced(first, "    website TEXT NOT NULL,\n", "    site TEXT NOT NULL,\n");
    // What came to the program's own schema later comes with the trial's second, which leads to today's.
    QByteArray second = migrationData(QStringLiteral("trial_0002.sql"));
    const QList<Migration> later = storage::builtInMigrations().mid(2);
    for (const Migration &migration : later)
        second += '\n' + migration.sql;
    return {{1, QStringLiteral("0001_trial"), first}, {2, QStringLiteral("0002_trial"), second}};
}

Migration slowMigration()
{
    return {
        3, QStringLiteral("0003_slow"),
        "UPDATE company SET city = city || ' (bis)';\n"
        "CREATE TABLE filler AS WITH RECURSIVE line (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line LIMIT 600000) "
        "SELECT n, hex(randomblob(250)) AS noise FROM line;\n"};
}

} // namespace rebond::test
