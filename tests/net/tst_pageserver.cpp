// SPDX-License-Identifier: GPL-3.0-or-later
// Real requests over loopback: what a browser asks, and what somebody who means harm would.
#include "net/pageserver.h"

#include "support/runner.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace rebond;
using net::PageServer;

namespace {

constexpr int kWait = 10000;

struct Response
{
    QByteArray status; // "200"
    QByteArray head;
    QByteArray body;
};

// The bytes as they are given, and all that comes back until the other side closes.
Response talk(const QUrl &address, const QByteArray &request, const QString &host = QStringLiteral("127.0.0.1"))
{
    QTcpSocket socket;
    socket.connectToHost(host, quint16(address.port()));
    if (!socket.waitForConnected(kWait))
        return {};
    socket.write(request);
    QByteArray all;
    while (socket.waitForReadyRead(kWait))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3), all.left(end), end < 0 ? QByteArray() : all.mid(end + 4)};
}

QByteArray asked(const QByteArray &method, const QByteArray &path, const QByteArray &host)
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

} // namespace

class TestPageServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageServer> m_server;

    QByteArray hostName() const { return "127.0.0.1:" + QByteArray::number(m_server->address().port()); }
    QByteArray key() const { return m_server->address().path().toLatin1(); } // "/4f…/"
    Response get(const QByteArray &path, const QByteArray &method = "GET") const
    {
        return talk(m_server->address(), asked(method, path, hostName()));
    }

private Q_SLOTS:
    void init()
    {
        auto started = PageServer::start(
            [](const QString &name) -> std::optional<QByteArray> {
                if (name == QLatin1String("index.html"))
                    return QByteArray("<html>home</html>");
                if (name == QLatin1String("photo-1.jpg"))
                    return QByteArray(300'000, 'p');
                if (name == QLatin1String("photo-2.jpg")) // more than the system takes in for who does not read
                    return QByteArray(20'000'000, 'p');
                return {};
            },
            QStringLiteral("index.html"));
        QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
        m_server = std::move(*started);
    }
    void cleanup() { m_server.reset(); }

    void aBrowserGetsWhatIsThere()
    {
        const Response home = get(key());
        QCOMPARE(home.status, QByteArray("200"));
        QCOMPARE(home.body, QByteArray("<html>home</html>"));
        QVERIFY(home.head.contains("Content-Type: text/html; charset=utf-8"));
        QVERIFY(home.head.contains("Cache-Control: no-store"));
        QCOMPARE(get(key() + "index.html").body, home.body);
        QCOMPARE(get(key() + "index.html?x=1").body, home.body);
        const Response photo = get(key() + "photo-1.jpg");
        QVERIFY(photo.head.contains("Content-Type: image/jpeg"));
        QCOMPARE(photo.body.size(), 300'000);
        const Response head = get(key() + "index.html", "HEAD");
        QCOMPARE(head.status, QByteArray("200"));
        QVERIFY(head.head.contains("Content-Length: 17"));
        QVERIFY(head.body.isEmpty());
        QCOMPARE(get(key() + "else.html").status, QByteArray("404"));
    }
    void nobodyClimbsOut_data()
    {
        QTest::addColumn<QByteArray>("path"); // behind the key
        QTest::newRow("up") << QByteArray("../index.html");
        QTest::newRow("up, in code") << QByteArray("%2e%2e/index.html");
        QTest::newRow("far up") << QByteArray("../../../../etc/passwd");
        QTest::newRow("a stroke, in code") << QByteArray("..%2findex.html");
        QTest::newRow("backwards") << QByteArray("..\\index.html");
        QTest::newRow("a folder") << QByteArray("sub/index.html");
        QTest::newRow("two strokes") << QByteArray("/index.html");
        QTest::newRow("hidden") << QByteArray(".rebond-site.json");
        QTest::newRow("a nothing") << QByteArray("index.html%00");
    }
    void nobodyClimbsOut()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(get(key() + path).status, QByteArray("404"));
    }
    void withoutTheKeyThereIsNothing()
    {
        for (const char *path : {"/", "/index.html", "/../index.html"})
            QCOMPARE(get(path).status, QByteArray("404"));
        auto other = PageServer::start([](const QString &) { return QByteArray("x"); }, QStringLiteral("index.html"));
        QVERIFY(other);
        QVERIFY(other->get()->address().path() != m_server->address().path());
        QVERIFY(m_server->address().path().size() >= 32);
    }
    // A page from elsewhere whose name was pointed at this machine.
    void anotherHostIsRefused()
    {
        const QUrl address = m_server->address();
        QCOMPARE(talk(address, asked("GET", key(), "evil.example.org")).status, QByteArray("403"));
        QCOMPARE(talk(address, asked("GET", key(), "127.0.0.1:1")).status, QByteArray("403"));
        QCOMPARE(talk(address, "GET " + key() + " HTTP/1.1\r\n\r\n").status, QByteArray("403"));
        QCOMPARE(talk(address,
                      "GET " + key() + " HTTP/1.1\r\nHost: " + hostName() + "\r\nHost: " + hostName() + "\r\n\r\n")
                     .status,
                 QByteArray("403"));
    }
    void nothingIsTaken()
    {
        for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS"})
            QCOMPARE(get(key(), method).status, QByteArray("405"));
        QCOMPARE(talk(m_server->address(), "nonsense\r\n\r\n").status, QByteArray("400"));
        QCOMPARE(talk(m_server->address(), "GET " + key() + " HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')).status,
                 QByteArray("431"));
        QCOMPARE(get(key()).status, QByteArray("200")); // and goes on
    }
    // Who sends without end, and does not read, has no more of the memory than a request may take.
    void whoGoesOnTalkingIsNotHeardOut()
    {
        constexpr qint64 kOffered = 64 * 1024 * 1024;
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_server->address().port()));
        QVERIFY(socket.waitForConnected(kWait));
        socket.setReadBufferSize(1); // the answer stays where it is
        socket.write("GET " + key() + "photo-2.jpg HTTP/1.1\r\nHost: " + hostName() + "\r\n\r\n");
        const QByteArray more(1024 * 1024, 'x');
        qint64 taken = 0;
        QElapsedTimer since;
        for (since.start(); taken < kOffered && since.elapsed() < 5000 && socket.isValid();) {
            if (socket.bytesToWrite() < more.size())
                socket.write(more);
            const qint64 before = socket.bytesToWrite();
            if (!socket.waitForBytesWritten(500))
                break;
            taken += before - socket.bytesToWrite();
        }
        QVERIFY2(taken < kOffered / 2, qPrintable(QString::number(taken)));
        QCOMPARE(get(key()).status, QByteArray("200")); // and goes on with the others
    }
    void onlyThisMachineIsHeard()
    {
        QCOMPARE(m_server->address().host(), QStringLiteral("127.0.0.1"));
        QTcpSocket socket;
        const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
        for (const QHostAddress &each : addresses) {
            if (each.isLoopback() || each.protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            socket.connectToHost(each, quint16(m_server->address().port()));
            QVERIFY2(!socket.waitForConnected(2000), qPrintable(each.toString()));
            socket.abort();
        }
    }
    void itEndsWithItsOwner()
    {
        const QUrl address = m_server->address();
        QTcpSocket waiting; // and has said nothing yet
        waiting.connectToHost(QStringLiteral("127.0.0.1"), quint16(address.port()));
        QVERIFY(waiting.waitForConnected(kWait));
        m_server.reset();
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), quint16(address.port()));
        QVERIFY(!late.waitForConnected(2000));
    }
};

REBOND_TEST(TestPageServer)
#include "tst_pageserver.moc"
