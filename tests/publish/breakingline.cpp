// SPDX-License-Identifier: GPL-3.0-or-later
#include "breakingline.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace rebond::test {

BreakingLine::BreakingLine(int serverPort, qint64 bytes)
    : m_serverPort(serverPort),
      m_left(bytes),
      m_thread([this] { run(); })
{
    while (m_port == 0)
        std::this_thread::yield();
}

BreakingLine::~BreakingLine()
{
    m_isEnding = true;
    m_thread.join();
}

void BreakingLine::run()
{
    QEventLoop loop;
    QTcpServer server;
    const auto join = [&](QTcpSocket *near) {
        auto *far = new QTcpSocket(near); // goes with it
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_serverPort));
        QObject::connect(near, &QTcpSocket::readyRead, far, [this, near, far] {
            const QByteArray bytes = near->readAll();
            m_left -= bytes.size();
            if (isBroken()) {
                far->abort();
                near->abort();
            } else {
                far->write(bytes);
            }
        });
        QObject::connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        QObject::connect(near, &QTcpSocket::disconnected, far, &QTcpSocket::disconnectFromHost);
        QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *near = server.nextPendingConnection()) {
            if (isBroken())
                near->abort();
            else
                join(near);
        }
    });
    server.listen(QHostAddress(QHostAddress::LocalHost), 0);
    m_port = server.serverPort();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (m_isEnding)
            loop.quit();
    });
    look.start(20);
    loop.exec();
}

} // namespace rebond::test
