// SPDX-License-Identifier: GPL-3.0-or-later
// A cohort file as a whole: copied while it is in use, put back, and looked into without being opened for work. From any
// thread; none of it changes the source.
#pragma once

#include "base/safefile.h"
#include "domain/records.h"
#include "storage/store.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>

namespace rebond::storage {

// What a file holds, at a glance.
struct Holding
{
    int version = 0; // of the schema
    QStringList cohorts;
    qint64 members = 0;
    qint64 acts = 0;
    QString lastEntry;    // the newest of the journal is known by it; empty where nothing was ever written
    QDateTime lastChange; // its instant, UTC; invalid as above
    friend bool operator==(const Holding &, const Holding &) = default;
};

// Reads every page (SQLite's quick_check), then counts. Refusals as those of Store::open; Storage where it is damaged.
[[nodiscard]] Result<Holding> lookInto(const QString &path);
// The newest entry of the journal, without looking at the pages: quick.
[[nodiscard]] Result<Holding> newestOf(const QString &path);

// What SQLite writes beside a database, as endings of its name. Either would be taken for one of a file put in its place.
inline constexpr std::array<const char *, 2> kBeside = {"-journal", "-wal"};

// A copy of one consistent state, whoever writes meanwhile, made anew without the remains of what was deleted. It appears
// under its name when it has been reopened and its pages checked. Conflict where the target is the source itself, or has a
// journal beside it and so is in use.
[[nodiscard]] Done copyFile(const QString &source, const QString &target, SafeFile::Overwrite overwrite);

struct PutBack
{
    int erasedAgain = 0; // of those who were in the copy
};
// The way back: a copy of `backup` under `target`, whole or not at all. Every page, key and index is checked; the members
// of `erased` are erased in it before it appears. Its schema stays that of the backup where nobody is erased: opening brings
// it up to date. lastLook, where there is one, is asked when all is made and nothing has appeared yet; its error is the
// answer, and the target stays.
[[nodiscard]] Result<PutBack> putBack(const QString &backup, const QString &target, SafeFile::Overwrite overwrite,
                                      const Author &author, const QList<Id<domain::Member>> &erased,
                                      const std::function<Done()> &lastLook = {});

// Whether its journal has that entry (Holding::lastEntry): quick.
[[nodiscard]] Result<bool> holdsEntry(const QString &path, const QString &entry);

// Whether the member has a record there.
[[nodiscard]] Result<bool> holdsMember(const QString &path, Id<domain::Member> member);

// Whom the journal of a file tells to be erased.
[[nodiscard]] Result<QList<Id<domain::Member>>> erasedMembers(const QString &path);

} // namespace rebond::storage
