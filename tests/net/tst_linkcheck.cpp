// SPDX-License-Identifier: GPL-3.0-or-later
// Links that lead somewhere and links that do not, over loopback alone.
#include "net/linkcheck.h"

#include "net/pageserver.h"
#include "support/runner.h"

#include <QTcpServer>

using namespace rebond;

namespace {

class StoppedTask final : public TaskContext
{
public:
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

// A port on which nobody listens any more.
QString nobodysAddress()
{
    QTcpServer server;
    return server.listen(QHostAddress(QHostAddress::LocalHost), 0)
             ? QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())
             : QString();
}

} // namespace

class TestLinkCheck : public QObject
{
    Q_OBJECT

    std::unique_ptr<net::PageServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        auto started = net::PageServer::start(
            [](const QString &name) {
                return name == u"index.html" ? std::optional(QByteArray(500'000, 'x')) : std::nullopt;
            },
            QStringLiteral("index.html"));
        QVERIFY(started);
        m_server = std::move(*started);
    }
    void deadOnesAreTold()
    {
        const QString home = m_server->address().toString();
        QStringList addresses{home, home + QStringLiteral("gone.html"), nobodysAddress(),
                              QStringLiteral("javascript:alert(1)"), QStringLiteral("file:///etc/passwd")};
        for (int i = 0; i < 10; ++i) // more than are asked at a time
            addresses.append(home + QStringLiteral("index.html"));
        SilentTask task;
        const auto states = net::checkLinks(addresses, task);
        QVERIFY(states);
        QCOMPARE(states->size(), addresses.size());
        for (qsizetype i = 0; i < addresses.size(); ++i) {
            QCOMPARE(states->at(i).address, addresses.at(i));
            QVERIFY2(states->at(i).isDead == (i >= 1 && i <= 4), qPrintable(addresses.at(i)));
        }
        QCOMPARE(states->at(0).status, 200);
        QCOMPARE(states->at(1).status, 404);
        QCOMPARE(states->at(2).status, 0);
    }
    void nothingIsAskedOfNobody()
    {
        SilentTask task;
        const auto states = net::checkLinks({}, task);
        QVERIFY(states && states->isEmpty());
    }
    void theUserStopsIt()
    {
        StoppedTask task;
        const auto states = net::checkLinks({m_server->address().toString()}, task);
        QVERIFY(!states);
        QCOMPARE(states.error().kind, Error::Kind::Cancelled);
    }
};

REBOND_TEST(TestLinkCheck)
#include "tst_linkcheck.moc"
