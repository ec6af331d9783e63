// SPDX-License-Identifier: GPL-3.0-or-later
// Private to this room: the only files that include Qt Sql. A connection belongs to the thread that opened it.
#pragma once

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/openfiles.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rebond::storage {

// Where the data are: a file for SQLite, a libpq connection string for PostgreSQL.
struct Location
{
    Engine engine = Engine::Sqlite;
    QString path; // the file, or the name of the database
    QString host; // PostgreSQL: host or folder of the Unix socket
    QString user; // PostgreSQL
    QString name; // as named in sentences to the user, where that is not the path: a file made under a hidden name
    [[nodiscard]] QString shown() const { return name.isEmpty() ? path : name; }
};

class Connection;

// A statement as the engine keeps it, with the values that were bound to it last.
struct Prepared
{
    explicit Prepared(const QSqlDatabase &database) : query(database) {}
    QSqlQuery query;
    QVariantList bound;
};

// The one way rows are read: next() is false at the end of the data only; a read error throws. (QSqlQuery::next() also
// answers false on a read error, and a report would then silently count too few.)
class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void run(const QVariantList &binds); // throws Failure
    [[nodiscard]] bool next();           // throws Failure
    [[nodiscard]] QVariant value(int column) const { return m_prepared->query.value(column); }
    [[nodiscard]] qint64 affected() const { return m_prepared->query.numRowsAffected(); }

private:
    friend class Connection;
    Statement(Connection &connection, QString sql, std::unique_ptr<Prepared> prepared);

    Connection *m_connection;
    QString m_sql;
    std::unique_ptr<Prepared> m_prepared;
};

class Connection
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };
    Connection(const Location &location, Access access); // throws Failure
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const Location &location() const { return m_location; }

    // Prepared once per text and kept; a statement being read is not handed out a second time.
    [[nodiscard]] Statement prepare(const QString &sql);
    void forgetValues(); // statements not in use are let go, with what was bound to them last
    void execute(const QString &sql, const QVariantList &binds = {});
    [[nodiscard]] QVariant one(const QString &sql, const QVariantList &binds = {}); // first column of the only row

    void begin(bool writing);
    void lockWriters(); // first thing in a write, see Dialect
    // A COMMIT that fails may have been carried out all the same: after its last write SQLite syncs the emptied journal and
    // gives its locks back, and each of these can fail. So isThere() is asked what the file holds then; where it finds the
    // change, the commit has happened. Throws Failure where it has not: nothing was changed.
    void commit(const std::function<bool()> &isThere);
    void rollback() noexcept; // what cannot be rolled back is rolled back by the engine at the next opening

    // What is told where a change would break a rule of the schema.
    [[nodiscard]] Failure contradiction(const QString &detail) const;
    // Turns the engine's failure into one that names the file and the remedy.
    [[nodiscard]] Failure failure(const QSqlError &error, const QString &doing) const;

private:
    friend class Statement;
    void open(Access access);
    void configureSqlite(Access access);
    void configureServer();

    Location m_location;
    Dialect m_dialect;
    QString m_name;
    std::optional<OpenFile> m_openFile; // released after m_database
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<Prepared>>>> m_idle;
};

} // namespace rebond::storage
