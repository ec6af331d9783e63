// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cluster.h"

#include "storage/connection.h"
#include "storage/folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace rebond::test {

namespace {

constexpr int kStartMs = 60000;
constexpr int kStopMs = 20000;
constexpr int kLongestSocketPath = 100; // of 107: what the system allows

// $1 folder, $2 folder of the programs. PostgreSQL refuses to run as root; nothing here reaches a network or fsyncs.
constexpr char kKeep[] = R"(
cd "$1" || exit 1
"$2/initdb" -D data -U rebond -A trust -E UTF8 --locale=C -N >initdb.log 2>&1 </dev/null || exit 1
"$2/postgres" -D data -k "$1" -p 5432 -c listen_addresses= -c unix_socket_permissions=0700 -c fsync=off \
    -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off \
    -c shared_buffers=16MB -c jit=off \
    >server.log 2>&1 </dev/null &
server=$!
trap : INT TERM HUP
cat >/dev/null
kill -INT $server
wait $server
cd / && rm -rf -- "$1"
)";

QString programs()
{
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : std::as_const(versions)) {
        const QString folder = debian.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")) && QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    return found.isEmpty() ? QString() : QFileInfo(found).canonicalPath();
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

Cluster &Cluster::ofThisProgram()
{
    static std::unique_ptr<Cluster> cluster;
    if (!cluster) {
        cluster.reset(new Cluster);
        qAddPostRoutine([] { cluster.reset(); }); // before Qt itself ends
    }
    return *cluster;
}

Cluster::Cluster()
{
    m_whyMissing = start();
}

Cluster::~Cluster()
{
    if (m_keeper.state() == QProcess::NotRunning)
        return;
    m_keeper.closeWriteChannel();
    if (!m_keeper.waitForFinished(kStopMs))
        qWarning("the throwaway PostgreSQL did not stop");
}

// The keeper's user owns it, so that it can be taken away by the keeper.
bool Cluster::makeFolder()
{
    QTemporaryDir folder(scratchTemplate());
    if (!folder.isValid())
        return false;
    folder.setAutoRemove(false);
    m_folder = folder.path();
    return !isRoot() || QProcess::execute(QStringLiteral("chown"), {QStringLiteral("nobody:nogroup"), m_folder}) == 0;
}

QString Cluster::start()
{
#ifndef Q_OS_UNIX
    return QStringLiteral("no Unix sockets here");
#endif
    const QString bin = programs();
    if (bin.isEmpty())
        return QStringLiteral("PostgreSQL is not installed");
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("Qt's driver QPSQL is not installed");
    if (!makeFolder())
        return QStringLiteral("no folder for PostgreSQL's data");
    if (m_folder.toLocal8Bit().size() + 20 > kLongestSocketPath)
        return QStringLiteral("the temporary folder's path is too long for a socket");
    QStringList command =
        {QStringLiteral("sh"), QStringLiteral("-c"), QLatin1String(kKeep), QStringLiteral("keep"), m_folder, bin};
    if (isRoot()) {
        command = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                              QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")}
                + command;
    }
    m_keeper.setWorkingDirectory(QStringLiteral("/"));
    m_keeper.setProcessChannelMode(QProcess::ForwardedChannels);
    m_keeper.start(command.takeFirst(), command);
    QElapsedTimer waited;
    waited.start();
    const storage::Location server{storage::Engine::Postgres, QStringLiteral("postgres"), m_folder, user(), {}};
    while (waited.elapsed() < kStartMs) {
        if (QFile::exists(m_folder + QStringLiteral("/.s.PGSQL.5432"))) {
            try {
                storage::Connection connection(server, storage::Connection::Access::ReadWrite);
                return {};
            } catch (const storage::Failure &) { // not yet
            }
        }
        if (m_keeper.waitForFinished(20))
            return QStringLiteral("PostgreSQL did not start: see %1").arg(m_folder);
    }
    return QStringLiteral("PostgreSQL did not start in time: see %1").arg(m_folder);
}

QString Cluster::newDatabase()
{
    const QString name = QStringLiteral("rebond_%1").arg(++m_databases);
    storage::Connection
        server(storage::Location{storage::Engine::Postgres, QStringLiteral("postgres"), m_folder, user(), {}},
               storage::Connection::Access::ReadWrite);
    server.execute(QStringLiteral("CREATE DATABASE %1").arg(name));
    return name;
}

} // namespace rebond::test
