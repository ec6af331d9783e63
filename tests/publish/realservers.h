// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's own servers, each with a configuration of its own in a temporary folder, on a port of 127.0.0.1, without any
// right (as nobody where the test is root). They end with the test, also where it is killed.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace rebond::test {

inline const QString kUser = QStringLiteral("facilitator");
inline const QString kPassword = QStringLiteral("geheim é 1"); // of both servers

class RealServer
{
public:
    RealServer();
    virtual ~RealServer();
    RealServer(const RealServer &) = delete;
    RealServer &operator=(const RealServer &) = delete;

    [[nodiscard]] QString whyMissing() const { return m_whyMissing; } // empty: it runs
    [[nodiscard]] QString folder() const { return m_folder; }         // of everything it needs
    [[nodiscard]] QString pages() const { return m_folder + QStringLiteral("/www"); }
    // The same as the server sees it: where it has a small disk, nobody else does.
    [[nodiscard]] QString pagesSeen() const;
    // The small disk becomes larger.
    [[nodiscard]] bool makeRoom(int diskKiB) const;
    [[nodiscard]] QString log() const; // what it has said

protected:
    // A free port at the moment.
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString process() const; // its number
    void write(const QString &name, const QString &text, bool isSecret = false);
    // A shell command that stays in the foreground, run in folder(). Why it does not run; empty where it does.
    [[nodiscard]] QString start(const QString &command);
    void miss(const QString &why) { m_whyMissing = why; }
    // pages() stand on a disk of so many KiB, which this server alone has. Before start().
    void takeSmallDisk(int diskKiB) { m_diskKiB = diskKiB; }

private:
    [[nodiscard]] bool answers() const;

    QString m_folder;
    QString m_whyMissing;
    int m_port = 0;
    int m_diskKiB = 0;
    QProcess m_keeper;
};

class WebDavServer final : public RealServer
{
public:
    // Tls: with a certificate() signed by itself, for "localhost". Digest: the password is shown by a riddle alone.
    enum class Speaks { Plain, Tls, Digest };
    // diskKiB: of the small disk that it has; 0: none.
    explicit WebDavServer(Speaks speaks = Speaks::Plain, int diskKiB = 0);
    [[nodiscard]] QString address() const;
    // The same by another port of this machine.
    [[nodiscard]] QString addressBy(int otherPort) const;
    using RealServer::port;
    [[nodiscard]] QString certificate() const { return folder() + QStringLiteral("/cert.pem"); }

private:
    [[nodiscard]] QString begin();
    void writeUsers();
    Speaks m_speaks;
};

class SshServer final : public RealServer
{
public:
    // before: shell words in front of the server, e.g. "ulimit -f 1;".
    explicit SshServer(const QString &before = {});
    [[nodiscard]] QString address() const; // of pages()
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }
    void dropConnections(); // as a machine that goes down does; it takes new ones

private:
    [[nodiscard]] QString begin(const QString &before);
    QString m_fingerprint; // by ssh-keygen
};

} // namespace rebond::test
