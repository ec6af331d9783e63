// SPDX-License-Identifier: GPL-3.0-or-later
#include "poorserver.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace rebond::test {

namespace {

constexpr int kLookEveryMs = 20;
constexpr int kPatienceMs = 10'000;

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

std::optional<PoorServer::Asked> readQuestion(QTcpSocket &socket)
{
    QByteArray bytes;
    qsizetype end = -1;
    while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
        if (!socket.waitForReadyRead(kPatienceMs))
            return {};
        bytes += socket.readAll();
    }
    const QList<QByteArray> lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    PoorServer::Asked asked;
    asked.method = lines.first().split(' ').value(0);
    asked.path = QUrl::fromPercentEncoding(lines.first().split(' ').value(1));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        asked.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    asked.body = bytes.mid(end + 4);
    const qsizetype length = asked.headers.value("content-length").toLongLong();
    while (asked.body.size() < length) {
        if (!socket.waitForReadyRead(kPatienceMs))
            return {};
        asked.body += socket.readAll();
    }
    return asked;
}

} // namespace

PoorServer::PoorServer(Rule rule) : m_rule(std::move(rule)), m_thread([this] { run(); })
{
    while (m_port == 0)
        std::this_thread::yield();
}

PoorServer::~PoorServer()
{
    m_isEnding = true;
    m_thread.join();
}

Files PoorServer::files()
{
    const std::lock_guard lock(m_mutex);
    return m_files;
}

QList<PoorServer::Asked> PoorServer::asked()
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

QStringList PoorServer::log()
{
    QStringList lines;
    for (const Asked &each : asked())
        lines.append(QString::fromLatin1(each.method) + u' ' + nameOf(each.path));
    return lines;
}

QByteArray PoorServer::answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
         + headers + "\r\n" + body;
}

void PoorServer::run()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    m_port = server.serverPort();
    while (!m_isEnding) {
        if (!server.waitForNewConnection(kLookEveryMs))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        serve(*socket);
    }
}

void PoorServer::serve(QTcpSocket &socket)
{
    const auto asked = readQuestion(socket);
    if (!asked)
        return;
    QByteArray answer;
    {
        const std::lock_guard lock(m_mutex);
        m_asked.append(*asked);
    }
    const auto ruled = m_rule ? m_rule(*asked) : std::nullopt;
    answer = ruled ? *ruled : answerTo(*asked);
    if (answer.isEmpty())
        return socket.abort();
    socket.write(answer);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kPatienceMs)) {
    }
    socket.disconnectFromHost();
    if (socket.state() != QTcpSocket::UnconnectedState)
        socket.waitForDisconnected(kPatienceMs);
}

QByteArray PoorServer::listing() const
{
    QByteArray xml = "<?xml version=\"1.0\"?><multistatus xmlns=\"DAV:\"><response><href>/www/</href><propstat><prop>"
                     "<resourcetype><collection/></resourcetype></prop></propstat></response>";
    for (auto each = m_files.cbegin(); each != m_files.cend(); ++each)
        xml += "<response><href>/www/" + each.key().toUtf8() + "</href><propstat><prop><getcontentlength>"
             + QByteArray::number(each->size()) + "</getcontentlength></prop></propstat></response>";
    return xml + "</multistatus>";
}

QByteArray PoorServer::answerTo(const Asked &asked)
{
    const std::lock_guard lock(m_mutex);
    const QString name = nameOf(asked.path);
    if (asked.method == "PROPFIND")
        return answer("207 Multi-Status", "Content-Type: application/xml\r\n", listing());
    if (asked.method == "PUT") {
        m_files.insert(name, asked.body);
        return answer("201 Created");
    }
    if (!m_files.contains(name))
        return answer("404 Not Found");
    if (asked.method == "GET")
        return answer("200 OK", {}, m_files.value(name));
    if (asked.method == "DELETE")
        m_files.remove(name);
    else if (asked.method == "MOVE")
        m_files.insert(nameOf(QUrl::fromEncoded(asked.headers.value("destination")).path()), m_files.take(name));
    return answer("204 No Content");
}

} // namespace rebond::test
