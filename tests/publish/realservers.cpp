// SPDX-License-Identifier: GPL-3.0-or-later
#include "realservers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QMultiMap>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace rebond::test {

namespace {

constexpr int kServerStartMs = 20'000;
constexpr int kServerStopMs = 10'000;
const QString kApacheModules = QStringLiteral("/usr/lib/apache2/modules");

// $1 folder, $2 the server's command. It ends when this program lets go of it, however that comes.
constexpr char kKeepServer[] = R"(
cd "$1" || exit 1
sh -c "$2" >server.log 2>&1 </dev/null &
server=$!
echo $server >server.pid
trap : INT TERM HUP
cat >/dev/null
kill $server
wait $server
cd / && rm -rf -- "$1" 2>/dev/null
)";

// $1 KiB, $2 where, then a command.
constexpr char kMountSmallDisk[] = R"(
mount -t tmpfs -o size="$1"k,mode=0777 tmpfs "$2" || exit 1
shift 2
exec "$@"
)";

QString programNamed(const QString &name)
{
    return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

bool ranWell(const QString &name, const QStringList &words)
{
    QProcess process;
    process.start(programNamed(name), words);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool isRunByRoot()
{
    return ::geteuid() == 0;
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), 0) ? server.serverPort() : 0;
}

// As /etc/shadow holds a password.
QString shadowOf(const QString &password)
{
    QProcess process;
    process.start(programNamed(QStringLiteral("openssl")),
                  {QStringLiteral("passwd"), QStringLiteral("-6"), QStringLiteral("-stdin")});
    process.write(password.toUtf8() + '\n');
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromLatin1(process.readAllStandardOutput()).trimmed();
}

// The loader says on standard error what it cannot find, and goes on.
bool isPreloaded(const QString &library)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), library);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("true"), QStringList());
    return process.waitForFinished() && process.readAllStandardError().isEmpty();
}

} // namespace

RealServer::RealServer() : m_port(freePort())
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_folder = folder.path();
    QDir(m_folder).mkpath(QStringLiteral("www"));
}

RealServer::~RealServer()
{
    if (m_keeper.state() == QProcess::NotRunning) {
        QDir(m_folder).removeRecursively();
        return;
    }
    m_keeper.closeWriteChannel();
    if (!m_keeper.waitForFinished(kServerStopMs))
        qWarning("a server of the test did not stop");
    else if (m_diskKiB > 0) // it could not take away what the disk stood on
        QDir(m_folder).removeRecursively();
}

QString RealServer::process() const
{
    QFile file(m_folder + QStringLiteral("/server.pid"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
}

QString RealServer::pagesSeen() const
{
    return m_diskKiB == 0 ? pages() : QStringLiteral("/proc/%1/root%2").arg(process(), pages());
}

bool RealServer::makeRoom(int diskKiB) const
{
    return ranWell(QStringLiteral("nsenter"),
                   {QStringLiteral("-t"), process(), QStringLiteral("-m"), QStringLiteral("mount"),
                    QStringLiteral("-o"), QStringLiteral("remount,size=%1k").arg(diskKiB), pages()});
}

QString RealServer::log() const
{
    QFile file(m_folder + QStringLiteral("/server.log"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void RealServer::write(const QString &name, const QString &text, bool isSecret)
{
    QFile file(m_folder + u'/' + name);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    if (isSecret)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool RealServer::answers() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_port));
    return socket.waitForConnected(500);
}

QString RealServer::start(const QString &command)
{
    QStringList words{QStringLiteral("sh"),
                      QStringLiteral("-c"),
                      QLatin1String(kKeepServer),
                      QStringLiteral("keep"),
                      m_folder,
                      command};
    if (isRunByRoot()) {
        if (!ranWell(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), m_folder}))
            return QStringLiteral("no user without rights to run a server as");
        words = QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=nobody"),
                            QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups")}
              + words;
    }
    if (m_diskKiB > 0) {
        if (!isRunByRoot() || !ranWell(QStringLiteral("unshare"), {QStringLiteral("-m"), QStringLiteral("true")}))
            return QStringLiteral("only root, and not everywhere, may mount a small disk");
        words = QStringList{QStringLiteral("unshare"),      QStringLiteral("-m"),
                            QStringLiteral("sh"),           QStringLiteral("-c"),
                            QLatin1String(kMountSmallDisk), QStringLiteral("mount"),
                            QString::number(m_diskKiB),     pages()}
              + words;
    }
    m_keeper.setWorkingDirectory(QStringLiteral("/"));
    m_keeper.setProcessChannelMode(QProcess::ForwardedChannels);
    m_keeper.start(words.takeFirst(), words);
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < kServerStartMs; QThread::msleep(50)) {
        if (answers())
            return {};
    }
    return QStringLiteral("the server did not start: ") + log();
}

WebDavServer::WebDavServer(Speaks speaks, int diskKiB) : m_speaks(speaks)
{
    takeSmallDisk(diskKiB);
    miss(begin());
}

QString WebDavServer::begin()
{
    if (programNamed(QStringLiteral("apache2")).isEmpty()
        || !QFile::exists(kApacheModules + QStringLiteral("/mod_dav_fs.so")))
        return QStringLiteral("apache2-bin is not installed");
    const bool isTls = m_speaks == Speaks::Tls;
    if (isTls
        && !ranWell(QStringLiteral("openssl"),
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                     QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                     QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                     QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
                     folder() + QStringLiteral("/key.pem"), QStringLiteral("-out"), certificate()}))
        return QStringLiteral("openssl is not installed");
    QString text;
    QStringList modules{QStringLiteral("mpm_event"),  QStringLiteral("authn_core"), QStringLiteral("authn_file"),
                        QStringLiteral("auth_basic"), QStringLiteral("authz_core"), QStringLiteral("authz_user"),
                        QStringLiteral("dav"),        QStringLiteral("dav_fs")};
    if (isTls)
        modules.append({QStringLiteral("socache_shmcb"), QStringLiteral("ssl")});
    const bool isDigest = m_speaks == Speaks::Digest;
    if (isDigest)
        modules.append(QStringLiteral("auth_digest"));
    for (const QString &module : std::as_const(modules))
        text += QStringLiteral("LoadModule %1_module %2/mod_%1.so\n").arg(module, kApacheModules);
    text += QStringLiteral(R"(
ServerName localhost
Listen 127.0.0.1:%2
ServerRoot %1
DefaultRuntimeDir %1
PidFile %1/pid
Mutex file:%1 default
ErrorLog /dev/stderr
DocumentRoot %1/www
DavLockDB %1/locks
StartServers 1
MinSpareThreads 5
ThreadsPerChild 5
MaxRequestWorkers 10
<Directory %1/www>
  Dav On
  AuthType %3
  AuthName "x"
  AuthUserFile %1/users
  Require valid-user
</Directory>
)")
                .arg(folder(), QString::number(port()), isDigest ? QStringLiteral("Digest") : QStringLiteral("Basic"));
    if (isTls)
        text += QStringLiteral("SSLEngine on\nSSLCertificateFile %1/cert.pem\nSSLCertificateKeyFile %1/key.pem\n")
                    .arg(folder());
    write(QStringLiteral("conf"), text);
    writeUsers();
    return start(
        QStringLiteral("exec %1 -D FOREGROUND -f %2/conf").arg(programNamed(QStringLiteral("apache2")), folder()));
}

// As htpasswd and htdigest do.
void WebDavServer::writeUsers()
{
    const QByteArray user = kUser.toUtf8();
    const QByteArray password = kPassword.toUtf8();
    using Hash = QCryptographicHash;
    const QByteArray line = m_speaks == Speaks::Digest
                              ? user + ":x:" + Hash::hash(user + ":x:" + password, Hash::Md5).toHex()
                              : user + ":{SHA}" + Hash::hash(password, Hash::Sha1).toBase64();
    write(QStringLiteral("users"), QString::fromLatin1(line) + u'\n');
}

QString WebDavServer::address() const
{
    return addressBy(port());
}

QString WebDavServer::addressBy(int otherPort) const
{
    return QStringLiteral("%1://localhost:%2/")
        .arg(m_speaks == Speaks::Tls ? QStringLiteral("https") : QStringLiteral("http"))
        .arg(otherPort);
}

SshServer::SshServer(const QString &before)
{
    miss(begin(before));
}

// The names of users, and their passwords, are this server's own: libnss-wrapper puts them before the system's.
QString SshServer::begin(const QString &before)
{
    const QString key = folder() + QStringLiteral("/hostkey");
    if (programNamed(QStringLiteral("sshd")).isEmpty())
        return QStringLiteral("openssh-server is not installed");
    if (!isPreloaded(QStringLiteral("libnss_wrapper.so")))
        return QStringLiteral("libnss-wrapper is not installed");
    if (!ranWell(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                                QStringLiteral("-N"), QString(), QStringLiteral("-f"), key}))
        return QStringLiteral("openssh-client is not installed");
    QProcess print;
    print.start(programNamed(QStringLiteral("ssh-keygen")), {QStringLiteral("-lf"), key});
    print.waitForFinished();
    m_fingerprint = QString::fromLatin1(print.readAllStandardOutput()).section(u' ', 1, 1);
    const uint user = isRunByRoot() ? 65534 : ::geteuid();
    const uint group = isRunByRoot() ? 65534 : ::getegid();
    write(QStringLiteral("passwd"),
          QStringLiteral("sshd:x:65533:%1::/nonexistent:/usr/sbin/nologin\n%2:x:%3:%1::%4:/bin/sh\n")
              .arg(QString::number(group), kUser, QString::number(user), pages()));
    write(QStringLiteral("group"), QStringLiteral("people:x:%1:\n").arg(group));
    write(QStringLiteral("shadow"), QStringLiteral("%1:%2:19000:0:99999:7:::\n").arg(kUser, shadowOf(kPassword)));
    write(QStringLiteral("conf"), QStringLiteral(R"(
Port %2
ListenAddress 127.0.0.1
HostKey %1/hostkey
PidFile none
UsePAM no
PasswordAuthentication yes
KbdInteractiveAuthentication no
PubkeyAuthentication no
StrictModes no
Subsystem sftp internal-sftp
)")
                                      .arg(folder(), QString::number(port())));
    return start(
        before
        + QStringLiteral(" LD_PRELOAD=libnss_wrapper.so NSS_WRAPPER_PASSWD=%1/passwd NSS_WRAPPER_GROUP=%1/group "
                         "NSS_WRAPPER_SHADOW=%1/shadow exec %2 -D -e -f %1/conf")
              .arg(folder(), programNamed(QStringLiteral("sshd"))));
}

// Of each connection, one process that was started by the server and one that was started by that.
void SshServer::dropConnections()
{
    const int server = process().toInt();
    QMultiMap<int, int> started;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll(); // "12 (name) S 11 …": the last is who started it
        started.insert(line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt(), process.toInt());
    }
    QList<int> theirs = started.values(server);
    for (qsizetype i = 0; server > 0 && i < theirs.size(); ++i) {
        theirs.append(started.values(theirs.at(i)));
        ::kill(theirs.at(i), SIGKILL);
    }
}

QString SshServer::address() const
{
    return QStringLiteral("sftp://127.0.0.1:%1%2/").arg(port()).arg(pages());
}

} // namespace rebond::test
