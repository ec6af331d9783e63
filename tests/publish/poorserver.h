// SPDX-License-Identifier: GPL-3.0-or-later
// A small WebDAV server in a thread of its own, for what a good one never does: it keeps files in memory, and a rule
// given by the test answers before it does. It asks nobody for a password.
#pragma once

#include "madesite.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

class QTcpSocket;

namespace rebond::test {

class PoorServer
{
public:
    struct Asked
    {
        QByteArray method;
        QString path; // "/www/index.html"
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    // The whole answer, head and body, instead of the server's own; one without bytes closes the connection. Called in
    // the server's thread.
    using Rule = std::function<std::optional<QByteArray>(const Asked &asked)>;

    explicit PoorServer(Rule rule = {});
    ~PoorServer();
    PoorServer(const PoorServer &) = delete;
    PoorServer &operator=(const PoorServer &) = delete;

    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1/www/").arg(m_port); }
    [[nodiscard]] Files files();        // by name, hidden ones too
    [[nodiscard]] QStringList log();    // "PUT index.html"
    [[nodiscard]] QList<Asked> asked(); // all of it

    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &headers = {},
                                           const QByteArray &body = {});

private:
    void run();
    void serve(QTcpSocket &socket);
    [[nodiscard]] QByteArray answerTo(const Asked &asked);
    [[nodiscard]] QByteArray listing() const;

    Rule m_rule;
    std::mutex m_mutex;
    Files m_files;
    QList<Asked> m_asked;
    std::atomic<quint16> m_port = 0;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace rebond::test
