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

// Applies what is missing, all of it in one transaction: the schema is wholly the old one or wholly the new. A migration
// may rebuild a table that others refer to; every reference is checked at the end. Throws Failure. The caller has made
// the backup.
void migrate(Connection &connection, const QList<Migration> &migrations);

// Refused where the schema is newer than the last of the migrations. Throws Failure.
void refuseNewer(Connection &connection, const QList<Migration> &migrations);

// On a server: Invalid where a database without a schema of Rebond holds tables of others. Throws Failure.
void refuseTablesOfOthers(Connection &connection);

// Of a file: SHA-256 in hex of all that checkSchema() compares with what the migrations make. Throws Failure.
[[nodiscard]] QByteArray schemaDigest(Connection &connection);

// Storage where the tables are not those that the migrations make, or their columns not those of the mappings: the file
// was made or changed by others. A file may not bring triggers or views either, which would act in our name; indexes are
// its own affair. For the program's own list (by address) the digest beside the migrations saves making them. Throws Failure.
void checkSchema(Connection &connection, const QList<Migration> &migrations);

} // namespace rebond::storage
