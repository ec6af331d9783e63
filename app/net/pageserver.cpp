// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pageserver.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>

namespace rebond::net {

namespace {

constexpr qint64 kLongestRequest = 16 * 1024;      // of the head; browsers send one or two kilobytes
constexpr qint64 kMostHeard = 4 * kLongestRequest; // is in memory of a visitor who goes on talking
constexpr int kPatience = 15000;                   // milliseconds a visitor may take
constexpr int kMostVisitors = 64;                  // at a time
constexpr char kHeadEnd[] = "\r\n\r\n";

struct Answer
{
    QByteArray status = "404 Not Found";
    QByteArray type = "text/plain; charset=utf-8";
    QByteArray body = "404\n";
};

Answer refusal(const char *status)
{
    return {status, "text/plain; charset=utf-8", QByteArray(status) + '\n'};
}

QByteArray typeOf(const QString &name)
{
    if (name.endsWith(QLatin1String(".html")))
        return "text/html; charset=utf-8";
    if (name.endsWith(QLatin1String(".jpg")))
        return "image/jpeg";
    if (name.endsWith(QLatin1String(".webp")))
        return "image/webp";
    if (name.endsWith(QLatin1String(".pdf")))
        return "application/pdf";
    if (name.endsWith(QLatin1String(".xml")))
        return "application/xml; charset=utf-8";
    return "application/octet-stream";
}

QByteArray newKey()
{
    std::array<quint32, 4> parts{};
    QRandomGenerator::system()->fillRange(parts.data(), qsizetype(parts.size()));
    return QByteArray(reinterpret_cast<const char *>(parts.data()), sizeof(parts)).toHex();
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-][A-Za-z0-9_.-]{0,200}\\z"));
    return form.match(name).hasMatch() && !name.contains(QLatin1String(".."));
}

// The value of a header that stands exactly once.
std::optional<QByteArray> headerOf(const QList<QByteArray> &lines, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).trimmed().toLower() != name)
            continue;
        if (value)
            return {};
        value = line.mid(colon + 1).trimmed().toLower();
    }
    return value;
}

} // namespace

// Lives in the thread of its owner; m_host and all that is under it in m_thread.
class PageServer::Listener
{
public:
    Listener(Files files, QString home) : m_files(std::move(files)), m_home(std::move(home)), m_host(new QObject)
    {
        m_host->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
        m_thread.start();
    }
    ~Listener()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    // Why it cannot; empty where it does.
    [[nodiscard]] QString listen()
    {
        QString why;
        QMetaObject::invokeMethod(
            m_host,
            [this, &why] {
                auto *server = new QTcpServer(m_host);
                server->setProxy(QNetworkProxy::NoProxy); // one would listen elsewhere, and for others
                QObject::connect(server, &QTcpServer::newConnection, m_host, [this, server] { welcome(*server); });
                if (server->listen(QHostAddress(QHostAddress::LocalHost), 0))
                    m_port = server->serverPort();
                else
                    why = server->errorString();
            },
            Qt::BlockingQueuedConnection);
        return why;
    }
    [[nodiscard]] QUrl address() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/%2/").arg(m_port).arg(QString::fromLatin1(m_key)));
    }

private:
    void welcome(QTcpServer &server)
    {
        while (QTcpSocket *visitor = server.nextPendingConnection()) {
            QObject::connect(visitor, &QTcpSocket::disconnected, visitor, [this, visitor] {
                --m_visitors;
                visitor->deleteLater();
            });
            if (++m_visitors > kMostVisitors) {
                visitor->abort();
                continue;
            }
            visitor->setReadBufferSize(kMostHeard);
            QObject::connect(visitor, &QTcpSocket::readyRead, visitor, [this, visitor] { hear(*visitor); });
            QTimer::singleShot(kPatience, visitor, [visitor] { visitor->abort(); });
        }
    }
    void hear(QTcpSocket &visitor)
    {
        const QByteArray head = visitor.peek(kLongestRequest);
        const qsizetype end = head.indexOf(kHeadEnd);
        if (end < 0 && head.size() < kLongestRequest)
            return; // more is to come
        QObject::disconnect(&visitor, &QTcpSocket::readyRead, nullptr, nullptr);
        const QList<QByteArray> lines = head.left(std::max<qsizetype>(end, 0)).replace("\r\n", "\n").split('\n');
        const bool isHead = lines.first().startsWith("HEAD ");
        const Answer answer = end < 0 ? refusal("431 Request Header Fields Too Large") : answerTo(lines);
        visitor.write("HTTP/1.1 " + answer.status + "\r\nContent-Type: " + answer.type
                      + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
                      + "\r\nConnection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff"
                        "\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer"
                      + kHeadEnd);
        if (!isHead)
            visitor.write(answer.body);
        visitor.disconnectFromHost(); // once it is written
    }
    [[nodiscard]] Answer answerTo(const QList<QByteArray> &lines) const
    {
        const QList<QByteArray> request = lines.first().split(' ');
        if (request.size() != 3 || !request.at(2).startsWith("HTTP/1."))
            return refusal("400 Bad Request");
        // A page from elsewhere whose own name was pointed at this machine names that.
        const QByteArray port = ':' + QByteArray::number(m_port);
        const auto host = headerOf(lines, "host");
        if (!host || (*host != "127.0.0.1" + port && *host != "localhost" + port))
            return refusal("403 Forbidden");
        if (request.first() != "GET" && request.first() != "HEAD")
            return refusal("405 Method Not Allowed");
        const QByteArray place = '/' + m_key + '/';
        QByteArray path = request.at(1);
        if (const qsizetype question = path.indexOf('?'); question >= 0)
            path.truncate(question);
        if (!path.startsWith(place))
            return {};
        const QString name = path.size() == place.size() ? m_home : QString::fromLatin1(path.mid(place.size()));
        if (!isPlainName(name))
            return {};
        const auto file = m_files(name);
        return file ? Answer{"200 OK", typeOf(name), *file} : Answer{};
    }

    Files m_files;
    QString m_home;
    QByteArray m_key = newKey();
    quint16 m_port = 0;
    int m_visitors = 0;
    QThread m_thread;
    QObject *m_host; // gone with the thread
};

PageServer::PageServer() = default;
PageServer::~PageServer() = default;

Result<std::unique_ptr<PageServer>> PageServer::start(Files files, const QString &home)
{
    std::unique_ptr<PageServer> server(new PageServer);
    server->m_listener = std::make_unique<Listener>(std::move(files), home);
    const QString why = server->m_listener->listen();
    if (!why.isEmpty())
        return fail(Error::Kind::Network,
                    QCoreApplication::translate("Net", "This machine does not let Rebond show pages to its browser. "
                                                       "Publish into a folder, and open index.html there."),
                    why);
    return server;
}

QUrl PageServer::address() const
{
    return m_listener->address();
}

} // namespace rebond::net
