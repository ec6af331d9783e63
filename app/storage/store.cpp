// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store.h"

#include "storage/connection.h"
#include "storage/erasure.h"
#include "storage/fileheader.h"
#include "storage/migrator.h"
#include "storage/scaffold.h"

#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace rebond::storage {

namespace {
// What an erasure left when its program died behind the commit; it may have to wait for a file that can be written.
void finishErasure(Connection &connection)
{
    try {
        wipeRemains(connection);
    } catch (const Failure &failure) {
        qWarning("storage: remains of an erasure: %s", qPrintable(failure.error().detail));
    }
}
} // namespace

Store::Store(Location location, const Author &author)
    : m_location(std::make_unique<Location>(std::move(location))),
      m_author(author),
      m_owner(QThread::currentThread()),
      m_history(*this)
{
    qRegisterMetaType<ChangeSet>();
}

Store::~Store() = default;

QString Store::path() const
{
    return m_location->path;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Author &author)
{
    return open(path, author, builtInMigrations());
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Author &author,
                                           const QList<Migration> &migrations)
{
    if (const auto header = checkHeader(path, migrations.last().version); !header)
        return fail(header.error());
    std::unique_ptr<Store> store(new Store(Location{Engine::Sqlite, path, {}, {}, {}}, author));
    if (const Done connected = store->connect(Opening::Work, migrations); !connected)
        return fail(connected.error());
    sweepLeftovers(QFileInfo(path).path());
    return store;
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &path, const Author &author, const Error &why)
{
    if (const auto header = checkHeader(path, builtInMigrations().last().version); !header)
        return fail(header.error());
    std::unique_ptr<Store> store(new Store(Location{Engine::Sqlite, path, {}, {}, {}}, author));
    store->m_refusal = why;
    if (const Done connected = store->connect(Opening::Reading, builtInMigrations()); !connected)
        return fail(connected.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::openServer(const QString &host, const QString &user, const QString &database,
                                                 const Author &author)
{
    std::unique_ptr<Store> store(new Store(Location{Engine::Postgres, database, host, user, {}}, author));
    if (const Done connected = store->connect(Opening::Work, builtInMigrations()); !connected)
        return fail(connected.error());
    return store;
}

Done Store::create(const QString &path, const Author &author, const std::function<Done(Store &)> &fill)
{
    Scaffold scaffold(path);
    const Result<QString> hidden = scaffold.open();
    if (!hidden)
        return fail(hidden.error());
    {
        std::unique_ptr<Store> store(new Store(Location{Engine::Sqlite, *hidden, {}, {}, path}, author));
        if (const Done connected = store->connect(Opening::Create, builtInMigrations()); !connected)
            return connected;
        store->m_isSound = true; // just made
        if (const Done filled = fill(*store); !filled)
            return filled;
    }
    return scaffold.publish();
}

Done Store::connect(Opening opening, const QList<Migration> &migrations)
{
    try {
        const auto access = opening == Opening::Create  ? Connection::Access::Create
                          : opening == Opening::Reading ? Connection::Access::ReadOnly
                                                        : Connection::Access::ReadWrite;
        auto connection = std::make_unique<Connection>(*m_location, access);
        if (const Done ready = bringUpToDate(*connection, opening, migrations); !ready)
            return ready;
        checkSchema(*connection, migrations);
        if (opening == Opening::Work && hasRemains(*connection) && checkPages(*connection))
            finishErasure(*connection);
        m_seen = newestId(*connection);
        m_connection = std::move(connection);
        return {};
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
}

Done Store::bringUpToDate(Connection &connection, Opening opening, const QList<Migration> &migrations)
{
    refuseNewer(connection, migrations);
    const int present = schemaVersion(connection);
    if (present == migrations.last().version)
        return {};
    if (opening == Opening::Reading) {
        return fail(Error::Kind::Conflict,
                    //: %1 is a file
                    QCoreApplication::translate(
                        "Storage", "“%1” was written by an older version of Rebond and may only be read here: it "
                                   "would have to be brought up to date first. Copy it elsewhere and open the copy.")
                        .arg(m_location->shown()));
    }
    const bool isServer = m_location->engine == Engine::Postgres;
    if (isServer && present == 0)
        refuseTablesOfOthers(connection);
    if (opening == Opening::Create || isServer) { // a server's backups are its administrator's
        migrate(connection, migrations);
        return {};
    }
    if (const Done sound = checkPages(connection); !sound) // a migration is a write: never into a damaged file
        return sound;
    m_isSound = true;
    upgradeFile(connection, migrations);
    return {};
}

void Store::upgradeFile(Connection &connection, const QList<Migration> &migrations)
{
    Upgrade upgrade;
    upgrade.from = schemaVersion(connection);
    upgrade.to = migrations.last().version;
    upgrade.backup = backUp(connection, upgrade.to);
    try {
        migrate(connection, migrations);
    } catch (const Failure &failure) {
        Error error = failure.errorOf(m_location->shown());
        error.sentence += u' '
                        //: %1 is a file; said after the reason why an older file could not be brought up to date
                        + QCoreApplication::translate("Storage",
                                                      "The file stays in the form of the older version of Rebond that "
                                                      "wrote it; a backup of it stands in “%1”.")
                              .arg(upgrade.backup);
        throw Failure(error);
    }
    m_upgrade = upgrade;
}

// The path of the copy. Throws Failure.
QString Store::backUp(Connection &connection, int version) const
{
    connection.begin(true); // who may not write, or not now, gets no backup at each attempt
    connection.rollback();
    const QFileInfo file(QFileInfo(m_location->path).canonicalFilePath()); // links: beside what they lead to
    const QString stamp = m_author.clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString name = file.absoluteDir().filePath(
        QStringLiteral("%1-avant-v%2-%3").arg(file.completeBaseName()).arg(version).arg(stamp));
    QString backup = name + QStringLiteral(".rebond");
    // A migration that was interrupted has left its own.
    for (int number = 2; QFileInfo::exists(backup); ++number)
        backup = QStringLiteral("%1-%2.rebond").arg(name).arg(number);
    Scaffold scaffold(backup);
    const QString hidden = orFail(scaffold.open());
    connection.execute(QStringLiteral("VACUUM INTO ?"), {hidden});
    {
        Connection copy(Location{Engine::Sqlite, hidden, {}, {}, backup}, Connection::Access::ReadOnly);
        if (copy.one(QStringLiteral("PRAGMA integrity_check(1)")).toString() != QLatin1String("ok")
            || schemaVersion(copy) != schemaVersion(connection)) {
            throw Failure(
                //: %1 is a file
                Error{Error::Kind::Storage,
                      QCoreApplication::translate("Storage",
                                                  "The backup of “%1” before its update failed; nothing was changed. "
                                                  "Check the disk.")
                          .arg(m_location->shown()),
                      backup});
        }
    }
    orFail(scaffold.publish());
    return backup;
}

template<typename F>
auto Store::withConnection(bool writing, F &&f) const
{
    if (QThread::currentThread() == m_owner)
        return f(*m_connection);
    Connection own(*m_location, writing ? Connection::Access::ReadWrite : Connection::Access::ReadOnly);
    return f(own);
}

Done Store::runRead(const std::function<Done(Reader &)> &body) const
{
    try {
        return withConnection(false, [&](Connection &connection) -> Done {
            connection.begin(false);
            try {
                Reader reader(connection);
                Done done = body(reader);
                connection.rollback();
                return done;
            } catch (...) {
                connection.rollback();
                throw;
            }
        });
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
}

void Store::setAuthorName(const QString &name)
{
    const std::lock_guard<std::mutex> writing(m_writing);
    m_author.name = name;
}

Done Store::runWrite(const QString &label, const std::function<Done(Transaction &)> &body, Purpose purpose,
                     std::optional<RawId> reverts)
{
    if (m_refusal)
        return fail(*m_refusal);
    if (const Done sound = ensureSound(); !sound)
        return sound;
    ChangeSet changes;
    try {
        const std::lock_guard<std::mutex> writing(m_writing);
        const Done done = withConnection(true, [&](Connection &connection) {
            const Done written = writeOn(connection, label, body, purpose, reverts, changes);
            if (purpose == Purpose::Erasure)
                connection.forgetValues(); // not in memory either
            return written;
        });
        if (!done)
            return done;
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
    if (!changes.isEmpty()) // unlocked by now: who hears of a write may write in turn
        Q_EMIT m_changes.committed(changes);
    return {};
}

Done Store::writeOn(Connection &connection, const QString &label, const std::function<Done(Transaction &)> &body,
                    Purpose purpose, std::optional<RawId> reverts, ChangeSet &changes)
{
    connection.begin(true);
    try {
        connection.lockWriters();
        // A write's journal id is its last: with it ids grow from write to write, whatever the clocks of those who write.
        const QString newest = newestId(connection);
        if (newest != m_seen && !hasEntry(connection, m_seen))
            throw replaced();
        if (const auto last = RawId::parse(newest))
            m_author.ids.startAfter(*last);
        Transaction transaction(connection, m_author.ids);
        const Done done = body(transaction);
        if (done && purpose == Purpose::Aside) {
            connection.commit([] { return false; }); // in doubt it is made again
            return done;
        }
        // The erasure of a member who was removed before changes nothing but the journal.
        if (!done || (transaction.m_changes.isEmpty() && purpose != Purpose::Erasure)) {
            connection.rollback();
            return done;
        }
        const QString name = transaction.m_label.isEmpty() ? label : transaction.m_label;
        const RawId entry = writeJournal(connection, transaction, name, reverts);
        connection.commit([&] { return hasEntry(connection, entry.toString()); });
        m_seen = entry.toString();
        if (purpose == Purpose::Change)
            m_history.committed(entry, name);
        else if (purpose == Purpose::Revert)
            m_history.reverted(entry);
        else
            m_history.clear();
        changes = std::move(transaction.m_changes);
        return {};
    } catch (...) {
        connection.rollback();
        throw;
    }
}

QString Store::newestId(Connection &connection)
{
    return connection.one(QStringLiteral("SELECT max(id) FROM journal")).toString();
}

bool Store::hasEntry(Connection &connection, const QString &id)
{
    return id.isEmpty() || !connection.one(QStringLiteral("SELECT id FROM journal WHERE id = ?"), {id}).isNull();
}

// A journal only grows: one that lacks what this store has read or written is that of another file.
Failure Store::replaced() const
{
    return Failure(
        //: %1 is a file
        Error{Error::Kind::Conflict,
              QCoreApplication::translate("Storage", "“%1” was replaced by another state of it, by a copy, a "
                                                     "synchronisation or a restored backup. Nothing was written; open "
                                                     "the file anew.")
                  .arg(m_location->shown()),
              QStringLiteral("journal entry %1 is missing").arg(m_seen)});
}

Result<bool> Store::wasReplaced() const
{
    try {
        const std::lock_guard<std::mutex> writing(m_writing);
        // Through the path anew: a connection that is open still reads a file that was renamed away or deleted.
        Connection connection(*m_location, Connection::Access::ReadOnly);
        return !hasEntry(connection, m_seen);
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
}

RawId Store::writeJournal(Connection &connection, Transaction &transaction, const QString &label,
                          std::optional<RawId> reverts)
{
    transaction.settle();
    transaction.storeCounters();
    const RawId id = m_author.ids.next();
    const int count = transaction.m_log.count();
    connection
        .prepare(
            QStringLiteral("INSERT INTO journal (id, happened_at, author, label, change_count, reverts_id, contents) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .run({id.toString(), m_author.clock.now().toString(Qt::ISODateWithMs),
              m_author.name.isNull() ? QLatin1String("") : m_author.name, label, count,
              reverts ? QVariant(reverts->toString()) : QVariant(),
              Codec<QByteArray>::toColumn(transaction.m_log.finish())});
    return id;
}

Done Store::ensureSound() const
{
    if (m_isSound || m_location->engine == Engine::Postgres)
        return {};
    try {
        return withConnection(false, [&](Connection &connection) -> Done {
            const Done sound = checkPages(connection);
            if (sound)
                m_isSound = true;
            return sound;
        });
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
}

// quick_check does not see a leaf of a table WITHOUT ROWID that stands in the place of another (a lost or stale write of a
// page): the order of keys is looked at by integrity_check alone. The tables that people are counted from are small enough
// for it at each session (0.4 s at 10,000 members and 50,000 interviews); a million acts take 8 s and wait for checkWhole().
Done Store::checkPages(Connection &connection) const
{
    if (const Done checked = ask(connection, QStringLiteral("PRAGMA quick_check(1)")); !checked)
        return checked;
    for (const Kind kind :
         {Kind::Cohort, Kind::Member, Kind::Consent, Kind::Outcome, Kind::Checkpoint, Kind::Interview}) {
        const QString check = QStringLiteral("PRAGMA integrity_check('%1')").arg(nameOf(kind));
        if (const Done checked = ask(connection, check); !checked)
            return checked;
    }
    return {};
}

Done Store::checkWhole() const
{
    if (m_location->engine == Engine::Postgres)
        return {};
    try {
        return withConnection(false, [&](Connection &connection) -> Done {
            return ask(connection, QStringLiteral("PRAGMA integrity_check(1)"));
        });
    } catch (const Failure &failure) {
        return fail(failure.errorOf(m_location->shown()));
    }
}

Done Store::ask(Connection &connection, const QString &check) const
{
    const QString answer = connection.one(check).toString();
    if (answer == QLatin1String("ok"))
        return {};
    //: %1 is a file
    return storageFailed(
        QCoreApplication::translate("Storage",
                                    "“%1” is damaged: no figure made from it could be trusted, and nothing is written "
                                    "to it. Keep it, and restore a backup.")
            .arg(m_location->shown()),
        answer);
}

Result<Erased> Store::erasePerson(Id<domain::Member> member)
{
    Erased done;
    if (const Done erased = runWrite(QCoreApplication::translate("Storage", "Erase a person's data"),
                                     [&](Transaction &transaction) -> Done {
                                         auto person = eraseMember(transaction, member);
                                         if (!person)
                                             return fail(person.error());
                                         done.members = std::move(person->members);
                                         done.known = std::move(person->known);
                                         return {};
                                     },
                                     Purpose::Erasure, {});
        !erased)
        return fail(erased.error());
    done.remains = makeAnew();
    return done;
}

Result<int> Store::eraseIn(const Location &unseen, const Author &author, const QList<Id<domain::Member>> &members)
{
    std::unique_ptr<Store> store(new Store(unseen, author));
    if (const Done connected = store->connect(Opening::Create, builtInMigrations()); !connected)
        return fail(connected.error());
    int erased = 0;
    for (const Id<domain::Member> &member : members) {
        const Result<Erased> gone = store->erasePerson(member);
        if (!gone && gone.error().kind != Error::Kind::NotFound)
            return fail(gone.error());
        if (gone && gone->remains)
            return fail(*gone->remains);
        erased += gone ? 1 : 0;
    }
    return erased;
}

// A task that reads (a page that follows the erasure) holds the file for a moment: that is waited for.
std::optional<Error> Store::makeAnew()
{
    constexpr int kAttempts = 4; // each waits for SQLite's own busy time
    for (int attempt = 1;; ++attempt) {
        try {
            const std::lock_guard<std::mutex> writing(m_writing);
            withConnection(true, [&](Connection &connection) { wipeRemains(connection); });
            return {};
        } catch (const Failure &failure) {
            if (failure.error().kind == Error::Kind::Conflict && attempt < kAttempts)
                continue;
            return Error{Error::Kind::Storage,
                         //: %1 is a file
                         QCoreApplication::translate(
                             "Storage", "The person's data were erased from the records, but remains of them may "
                                        "stand in unused parts of “%1”. Make room on its disk, then open the file "
                                        "again: that takes them away.")
                             .arg(m_location->shown()),
                         failure.error().detail};
        }
    }
}

} // namespace rebond::storage
