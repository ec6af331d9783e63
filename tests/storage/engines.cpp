// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/engines.h"

#include "storage/cluster.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <functional>

namespace rebond::test {

using storage::Engine;
using storage::Store;

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow(nameOf(Engine::Sqlite)) << Engine::Sqlite;
    QTest::newRow(nameOf(Engine::Postgres)) << Engine::Postgres;
}

QString whyMissing(Engine engine)
{
    return engine == Engine::Sqlite ? QString() : Cluster::ofThisProgram().whyMissing();
}

const char *nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? "SQLite" : "PostgreSQL";
}

namespace {

std::unique_ptr<Store> orAbort(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        qFatal("no store to test on: %s", told(store).constData());
    return std::move(*store);
}

// Without any of the guards that storage sets: what another program would do.
void onRawConnection(const storage::Location &location, const std::function<void(QSqlQuery &)> &f)
{
    const QString name = QStringLiteral("raw");
    {
        const bool isFile = location.engine == Engine::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"),
                                                          name);
        database.setDatabaseName(location.path);
        database.setHostName(location.host);
        database.setUserName(location.user);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        f(query);
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

Bench::Bench(Engine engine, quint64 seed)
    : m_ids(std::make_unique<IdMaker>(m_clock, seed)),
      m_otherIds(std::make_unique<IdMaker>(m_clock, seed + 1))
{
    m_location.engine = engine;
    if (engine == Engine::Postgres) {
        m_location.host = Cluster::ofThisProgram().folder();
        m_location.user = Cluster::user();
        m_location.path = Cluster::ofThisProgram().newDatabase();
    } else {
        m_location.path = m_folder.filePath(QStringLiteral("cohorte.rebond"));
        const Done created = Store::create(m_location.path, author(), [](Store &) -> Done { return {}; });
        if (!created)
            qFatal("no file to test on: %s", told(created).constData());
    }
    reopen();
}

Bench::~Bench() = default;

storage::Author Bench::author() const
{
    return {m_clock, *m_ids, QStringLiteral("Testeuse")};
}

QString Bench::path() const
{
    return m_location.path;
}

void Bench::reopen()
{
    m_store.reset();
    m_store = orAbort(m_location.engine == Engine::Sqlite
                          ? Store::open(m_location.path, author())
                          : Store::openServer(m_location.host, m_location.user, m_location.path, author()));
}

std::unique_ptr<Store> Bench::another() const
{
    const storage::Author other{m_clock, *m_otherIds, QStringLiteral("Collègue")};
    return orAbort(m_location.engine == Engine::Sqlite
                       ? Store::open(m_location.path, other)
                       : Store::openServer(m_location.host, m_location.user, m_location.path, other));
}

QList<QStringList> Bench::ask(const QString &sql) const
{
    QList<QStringList> rows;
    onRawConnection(m_location, [&](QSqlQuery &query) {
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < query.record().count(); ++column)
                row.append(query.isNull(column) ? QStringLiteral("∅") : query.value(column).toString());
            rows.append(row);
        }
        if (query.lastError().isValid())
            qFatal("%s", qPrintable(query.lastError().text()));
    });
    return rows;
}

void Bench::tell(const QString &sql) const
{
    onRawConnection(m_location, [&](QSqlQuery &query) {
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    });
}

} // namespace rebond::test
