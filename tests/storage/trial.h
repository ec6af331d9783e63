// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations that prove the mechanism while the program has only its first: a house of an older day, and the step from
// it to today's.
#pragma once

#include "storage/migrator.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rebond::test {

// tests/data/migrations/<name>
[[nodiscard]] QByteArray migrationData(const QString &name);

// 1: the first schema without member.project_role, with company.site for company.website; 2:
// tests/data/migrations/trial_0002.sql.
[[nodiscard]] QList<storage::Migration> trialMigrations();

// A third that fills the disk for a long while: to be killed in.
[[nodiscard]] storage::Migration slowMigration();

} // namespace rebond::test
