// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the schema of a file to that of this program: numbered SQL files, never edited after a release.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rebond::storage {

class Connection;

struct Migration
{
    int version = 0;
    QString name;   // of its file, e.g. "0001_house"
    QByteArray sql; // statements, each ended by ";" at the end of a line
};

// Those built into the program, in order, 1, 2, 3 …
[[nodiscard]] const QList<Migration> &builtInMigrations();

[[nodiscard]] int schemaVersion(Connection &connection); // 0: no schema; throws Failure

// Applies what is missing, all of it in one transaction: the schema is wholly the old one or wholly the new. Throws
// Failure. The caller has made the backup.
void migrate(Connection &connection, const QList<Migration> &migrations);

// Storage where the columns of the tables are not those of the mappings: the file was made or changed by others.
// Throws Failure.
void checkSchema(Connection &connection);

} // namespace rebond::storage
