// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/fileheader.h"
#include "storage/keptpages.h"
#include "storage/mappings/all.h"
#include "storage/migrations/digest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

namespace rebond::storage {

namespace {

QList<QString> statementsOf(const QByteArray &sql)
{
    QList<QString> statements;
    QString statement;
    const QList<QByteArray> lines = sql.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("--") || trimmed.isEmpty())
            continue;
        statement += QString::fromUtf8(line) + u'\n';
        if (trimmed.endsWith(';')) {
            statement.chop(statement.size() - statement.lastIndexOf(u';'));
            statements.append(std::exchange(statement, {}));
        }
    }
    return statements;
}

void storeVersion(Connection &connection, int version)
{
    if (connection.dialect().engine() == Engine::Sqlite) {
        connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
        connection.execute(QStringLiteral("PRAGMA application_id=%1").arg(kApplicationId));
        return;
    }
    connection.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"));
    connection.execute(QStringLiteral("DELETE FROM schema_version"));
    connection.execute(QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(version));
}

// SQLite drops a table row by row and refuses where others refer to it, and can only be told otherwise outside of a
// transaction (sqlite.org/lang_altertable.html, section 7). PostgreSQL alters tables in place.
class ReferencesUnchecked
{
public:
    explicit ReferencesUnchecked(Connection &connection) : m_connection(connection) { set(false); }
    ~ReferencesUnchecked()
    {
        try {
            set(true);
        } catch (const Failure &failure) {
            qWarning("storage: %s", qPrintable(failure.error().detail));
        }
    }
    ReferencesUnchecked(const ReferencesUnchecked &) = delete;
    ReferencesUnchecked &operator=(const ReferencesUnchecked &) = delete;

    void checkNow() const
    {
        if (m_connection.dialect().engine() != Engine::Sqlite)
            return;
        const QVariant broken = m_connection.one(QStringLiteral("PRAGMA foreign_key_check"));
        if (!broken.isNull())
            throw m_connection.contradiction(QStringLiteral("a row of %1 refers to nothing").arg(broken.toString()));
    }

private:
    void set(bool checked) const
    {
        if (m_connection.dialect().engine() == Engine::Sqlite)
            m_connection.execute(QStringLiteral("PRAGMA foreign_keys=%1").arg(checked ? 1 : 0));
    }

    Connection &m_connection;
};

// Without the engine's own tables.
QMap<QString, QSet<QString>> tablesOf(Connection &connection)
{
    QMap<QString, QSet<QString>> found;
    Statement statement = connection.prepare(connection.dialect().columnsOfTables());
    statement.run({});
    while (statement.next())
        found[statement.value(0).toString()].insert(statement.value(1).toString());
    return found;
}

QMap<QString, QSet<QString>> tablesOfMappings(Engine engine)
{
    QMap<QString, QSet<QString>> expected = {
        {QStringLiteral("journal"),
         {QStringLiteral("id"), QStringLiteral("happened_at"), QStringLiteral("author"), QStringLiteral("label"),
          QStringLiteral("change_count"), QStringLiteral("reverts_id"), QStringLiteral("contents")}},
        {QStringLiteral("reference_counter"), {QStringLiteral("kind"), QStringLiteral("last")}},
        {QLatin1String(kPagesTable), {QStringLiteral("file_id"), QStringLiteral("rules"), QStringLiteral("bytes")}},
    };
    forEachRecord([&]<typename R>() {
        QSet<QString> &columns = expected[nameOf(Mapping<R>::kKind)];
        forEachColumn<R>([&](const auto &column) { columns.insert(QLatin1String(column.name)); });
        forEachDerived<R>([&](const auto &derived) { columns.insert(QLatin1String(derived.name)); });
        if constexpr (kHasLinks<R>) {
            constexpr auto links = Mapping<R>::kLinks;
            expected[QLatin1String(links.table)] = {QLatin1String(links.ownColumn), QLatin1String(links.otherColumn)};
        }
    });
    if (engine == Engine::Postgres)
        expected[QStringLiteral("schema_version")] = {QStringLiteral("version")};
    return expected;
}

// What SQLite was told to make: types, keys and conditions included. Each field with its length before it, so that no two
// schemas are written alike. A trigger or a view never is the engine's own, whatever it is called; of tables only its statistics
// are: another that is called like them could refer to ours, and keep people from being deleted.
QByteArray definitionsIn(Connection &connection)
{
    QByteArray found;
    Statement statement = connection.prepare(
        QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE type <> 'index' "
                       "AND NOT (type = 'table' AND name GLOB 'sqlite_stat[1-4]') ORDER BY type, name, sql"));
    statement.run({});
    while (statement.next()) {
        for (int column = 0; column < 3; ++column) {
            const QByteArray field = statement.value(column).toString().toUtf8();
            found += QByteArray::number(field.size()) + ':' + field;
        }
    }
    return found;
}

} // namespace

const QList<Migration> &builtInMigrations()
{
    static const QList<Migration> migrations = [] {
        QList<Migration> made;
        const QDir folder(QStringLiteral(":/rebond/migrations"));
        const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            const bool opened = file.open(QIODevice::ReadOnly);
            Q_ASSERT(opened);
            Q_UNUSED(opened)
            made.append(Migration{QStringView(name).left(4).toInt(), name.chopped(4), file.readAll()});
        }
        return made;
    }();
    return migrations;
}

int schemaVersion(Connection &connection)
{
    if (connection.dialect().engine() == Engine::Sqlite)
        return connection.one(QStringLiteral("PRAGMA user_version")).toInt();
    const bool isThere = !connection
                              .one(QStringLiteral(
                                  "SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                  "current_schema() AND table_name = 'schema_version'"))
                              .isNull();
    return isThere ? connection.one(QStringLiteral("SELECT version FROM schema_version")).toInt() : 0;
}

void migrate(Connection &connection, const QList<Migration> &migrations)
{
    const int present = schemaVersion(connection);
    const QString rowless = connection.dialect().rowless();
    const ReferencesUnchecked unchecked(connection);
    connection.begin(true);
    try {
        for (const Migration &migration : migrations) {
            if (migration.version <= present)
                continue;
            const QList<QString> statements = statementsOf(migration.sql);
            for (QString statement : statements)
                connection.execute(statement.replace(QLatin1String("{rowless}"), rowless));
        }
        storeVersion(connection, migrations.last().version);
        unchecked.checkNow();
        connection.commit([&] { return schemaVersion(connection) == migrations.last().version; });
    } catch (...) {
        connection.rollback();
        throw;
    }
}

void refuseNewer(Connection &connection, const QList<Migration> &migrations)
{
    const int present = schemaVersion(connection);
    const int latest = migrations.last().version;
    if (present > latest)
        throw Failure(newerVersion(connection.location().shown(), present, latest));
}

void refuseTablesOfOthers(Connection &connection)
{
    const QStringList tables = tablesOf(connection).keys();
    if (tables.isEmpty())
        return;
    throw Failure(Error{Error::Kind::Invalid,
                        //: %1 is the name of a database on a server
                        QCoreApplication::translate("Storage", "The database “%1” holds tables of another program. "
                                                               "Nothing was changed; name an empty database.")
                            .arg(connection.location().shown()),
                        tables.join(u", ")});
}

QByteArray schemaDigest(Connection &connection)
{
    return QCryptographicHash::hash(definitionsIn(connection), QCryptographicHash::Sha256).toHex();
}

void checkSchema(Connection &connection, const QList<Migration> &migrations)
{
    // The digest is of the program's own list, whose tables are those of the mappings: nearly every file. Another SQLite may
    // word a schema otherwise, so one that differs is compared with what this one makes.
    const bool isProgramsList = &migrations == &builtInMigrations();
    if (isProgramsList && connection.dialect().engine() == Engine::Sqlite && schemaDigest(connection) == kSchemaDigest)
        return;
    bool isOurs = tablesOf(connection) == tablesOfMappings(connection.dialect().engine());
    if (isOurs && connection.dialect().engine() == Engine::Sqlite) {
        Connection scratch(Location{Engine::Sqlite, QStringLiteral(":memory:"), {}, {}, {}},
                           Connection::Access::Create);
        migrate(scratch, migrations);
        isOurs = definitionsIn(connection) == definitionsIn(scratch);
    }
    if (isOurs)
        return;
    throw Failure(Error{Error::Kind::Storage,
                        //: %1 is a file
                        QCoreApplication::translate("Storage",
                                                    "“%1” is damaged or was changed by another program: its tables are "
                                                    "not those of Rebond. Restore a backup.")
                            .arg(connection.location().shown()),
                        QStringLiteral("schema differs from the mappings or migrations")});
}

} // namespace rebond::storage
