// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filecopy.h"

#include "storage/connection.h"
#include "storage/fileheader.h"
#include "storage/journal.h"
#include "storage/mappings/all.h"
#include "storage/migrator.h"
#include "storage/scaffold.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace rebond::storage {

namespace {

constexpr char kFullCode[] = "[13]"; // SQLITE_FULL, as Connection::failure() writes it

Location placeOf(const QString &path, const QString &name = {})
{
    return Location{Engine::Sqlite, path, {}, {}, name};
}

Result<int> checkHeader(const QString &path)
{
    return storage::checkHeader(path, builtInMigrations().last().version);
}

// Throws Failure.
void check(Connection &connection, const QString &pragma)
{
    const QString answer = connection.one(pragma).toString();
    if (answer == QLatin1String("ok"))
        return;
    //: %1 is a file
    throw Failure(Error{Error::Kind::Storage,
                        QCoreApplication::translate("Storage", "“%1” is damaged: it cannot serve as a backup. Keep it, "
                                                               "and use another one.")
                            .arg(connection.location().shown()),
                        answer});
}

void readNewest(Connection &connection, Holding &holding)
{
    holding.version = schemaVersion(connection);
    Statement newest = connection.prepare(
        QStringLiteral("SELECT id, happened_at FROM journal ORDER BY id DESC LIMIT 1"));
    newest.run({});
    if (!newest.next())
        return;
    holding.lastEntry = newest.value(0).toString();
    holding.lastChange = QDateTime::fromString(newest.value(1).toString(), Qt::ISODateWithMs).toUTC();
}

// Every page first: counts of a damaged file are worth nothing.
Holding read(Connection &connection)
{
    check(connection, QStringLiteral("PRAGMA quick_check(1)"));
    connection.begin(false);
    Holding holding;
    readNewest(connection, holding);
    Statement cohorts = connection.prepare(QStringLiteral("SELECT name FROM cohort ORDER BY id"));
    cohorts.run({});
    while (cohorts.next())
        holding.cohorts.append(cohorts.value(0).toString());
    holding.members = connection.one(QStringLiteral("SELECT count(*) FROM member")).toLongLong();
    holding.acts = connection.one(QStringLiteral("SELECT count(*) FROM act")).toLongLong();
    connection.rollback();
    return holding;
}

// A file beside which a journal stands is being written, or was when its writer died: another one put in its place would
// be taken for the one the journal belongs to.
Done ensureFree(const QString &target)
{
    const QString canonical = QFileInfo(target).canonicalFilePath();
    const QString real = canonical.isEmpty() ? target : canonical;
    const bool isFree = std::all_of(kBeside.begin(), kBeside.end(), [&](const char *ending) {
        return QFileInfo(real + QLatin1String(ending)).size() == 0;
    });
    if (isFree)
        return {};
    //: %1 is a file
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "“%1” is in use: a journal stands beside it. Close it in every "
                                                       "window, or choose another name.")
                    .arg(target));
}

Done ensureOther(const QString &source, const QString &target)
{
    const QString real = QFileInfo(target).canonicalFilePath();
    if (real.isEmpty() || real != QFileInfo(source).canonicalFilePath())
        return {};
    //: %1 is a file
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "“%1” cannot be a copy of itself. Choose another name.")
                    .arg(target));
}

// Read and write, though it only reads: a journal left by a crash is rolled back, and VACUUM writes into the copy.
void vacuumInto(const QString &source, const QString &hidden, const QString &target)
{
    Connection connection(placeOf(source), Connection::Access::ReadWrite);
    try {
        connection.execute(QStringLiteral("VACUUM INTO ?"), {hidden});
    } catch (const Failure &failure) {
        Error error = failure.error();
        if (!error.detail.contains(QLatin1String(kFullCode)))
            throw;
        error.sentence.replace(connection.location().shown(), target); // only the copy takes room
        throw Failure(error);
    }
}

template<typename F>
auto guarded(const QString &shown, F &&f) -> decltype(f())
{
    try {
        return f();
    } catch (const Failure &failure) {
        return fail(failure.errorOf(shown));
    }
}

// The backup as a database under a hidden name, without the erased, checked.
Result<PutBack> makeOf(const QString &backup, const Location &hidden, const Author &author,
                       const QList<Id<domain::Member>> &erased)
{
    const Done copied = guarded(backup, [&]() -> Done {
        {
            Connection source(placeOf(backup), Connection::Access::ReadOnly);
            check(source, QStringLiteral("PRAGMA integrity_check(1)"));
        }
        vacuumInto(backup, hidden.path, hidden.shown());
        return {};
    });
    if (!copied)
        return fail(copied.error());
    PutBack done;
    if (!erased.isEmpty()) {
        const auto again = Store::eraseIn(hidden, author, erased);
        if (!again)
            return fail(again.error());
        done.erasedAgain = *again;
    }
    const Done whole = guarded(hidden.shown(), [&]() -> Done {
        Connection copy(hidden, Connection::Access::ReadOnly);
        (void)read(copy);
        return {};
    });
    return whole ? Result<PutBack>(done) : Result<PutBack>(fail(whole.error()));
}

} // namespace

Result<Holding> lookInto(const QString &path)
{
    if (const auto header = checkHeader(path); !header)
        return fail(header.error());
    return guarded(path, [&]() -> Result<Holding> {
        Connection connection(placeOf(path), Connection::Access::ReadOnly);
        return read(connection);
    });
}

Result<Holding> newestOf(const QString &path)
{
    if (const auto header = checkHeader(path); !header)
        return fail(header.error());
    return guarded(path, [&]() -> Result<Holding> {
        Connection connection(placeOf(path), Connection::Access::ReadOnly);
        Holding holding;
        readNewest(connection, holding);
        return holding;
    });
}

Done copyFile(const QString &source, const QString &target, SafeFile::Overwrite overwrite)
{
    if (const auto header = checkHeader(source); !header)
        return fail(header.error());
    for (const Done &possible : {ensureOther(source, target), ensureFree(target)}) {
        if (!possible)
            return possible;
    }
    Scaffold scaffold(target, overwrite);
    const Result<QString> hidden = scaffold.open();
    if (!hidden)
        return fail(hidden.error());
    const Done made = guarded(source, [&]() -> Done {
        vacuumInto(source, *hidden, target);
        Connection copy(placeOf(*hidden, target), Connection::Access::ReadOnly);
        (void)read(copy);
        return {};
    });
    return made ? scaffold.publish() : made;
}

Result<PutBack> putBack(const QString &backup, const QString &target, SafeFile::Overwrite overwrite,
                        const Author &author, const QList<Id<domain::Member>> &erased,
                        const std::function<Done()> &lastLook)
{
    if (const auto header = checkHeader(backup); !header)
        return fail(header.error());
    for (const Done &possible : {ensureOther(backup, target), ensureFree(target)}) {
        if (!possible)
            return fail(possible.error());
    }
    Scaffold scaffold(target, overwrite);
    const Result<QString> hidden = scaffold.open();
    if (!hidden)
        return fail(hidden.error());
    const auto made = makeOf(backup, placeOf(*hidden, target), author, erased);
    if (!made)
        return fail(made.error());
    for (const Done &unchanged : {lastLook ? lastLook() : Done(), ensureFree(target)}) {
        if (!unchanged)
            return fail(unchanged.error());
    }
    if (const Done published = scaffold.publish(); !published)
        return fail(published.error());
    return *made;
}

namespace {
Result<bool> holdsRow(const QString &path, const QString &table, const QString &id)
{
    if (const auto header = checkHeader(path); !header)
        return fail(header.error());
    return guarded(path, [&]() -> Result<bool> {
        Connection connection(placeOf(path), Connection::Access::ReadOnly);
        return !connection.one(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(table), {id}).isNull();
    });
}
} // namespace

Result<bool> holdsEntry(const QString &path, const QString &entry)
{
    return holdsRow(path, QStringLiteral("journal"), entry);
}

Result<bool> holdsMember(const QString &path, Id<domain::Member> member)
{
    return holdsRow(path, QStringLiteral("member"), member.toString());
}

Result<QList<Id<domain::Member>>> erasedMembers(const QString &path)
{
    if (const auto header = checkHeader(path); !header)
        return fail(header.error());
    return guarded(path, [&]() -> Result<QList<Id<domain::Member>>> {
        Connection connection(placeOf(path), Connection::Access::ReadOnly);
        QList<Id<domain::Member>> members;
        Statement entries = connection.prepare(QStringLiteral("SELECT contents FROM journal ORDER BY id"));
        entries.run({});
        while (entries.next()) {
            visitChanges(entries.value(0).toByteArray(), Order::Forward, [&](Change &&change) {
                const Id<domain::Member> member(change.id);
                if (change.kind == Kind::Member && change.isErased && !members.contains(member))
                    members.append(member);
                return true;
            });
        }
        return members;
    });
}

} // namespace rebond::storage
