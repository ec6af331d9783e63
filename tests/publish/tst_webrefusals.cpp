// SPDX-License-Identifier: GPL-3.0-or-later
// Web servers that refuse, break off, lead elsewhere or cannot move files: each has its sentence, and nothing is lost.
#include "publish/sending.h"

#include "poorserver.h"
#include "stopped.h"
#include "support/runner.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace rebond;
using namespace rebond::test;

namespace {

using Asked = PoorServer::Asked;

} // namespace

class TestWebRefusals : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;

    QString folder() const { return m_temporary.filePath(QStringLiteral("site")); }
    Result<publish::Sent> sendTo(const QString &address, TaskContext &task)
    {
        const auto place = publish::parsePlace(address, QStringLiteral("u"));
        const auto host = publish::openHost(*place, {QStringLiteral("geheim"), {}});
        return publish::send(folder(), *place, *host, task);
    }
    Result<publish::Sent> sendTo(const QString &address)
    {
        SilentTask task;
        return sendTo(address, task);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); // one would be another machine that is asked
        writeSite(folder(), siteOf(QStringLiteral("abc"), QStringLiteral("20")), QStringLiteral("20"));
    }
    void aGoodServerGetsIt()
    {
        PoorServer server;
        const auto sent = sendTo(server.address());
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().sentence + sent.error().detail));
        QVERIFY(sent->isWhole);
        QCOMPARE(server.files().size(), 11); // and the list
        int moves = 0;
        const QList<Asked> asked = server.asked();
        for (const Asked &each : asked) {
            if (each.method == "PUT") // never in place
                QVERIFY2(each.path.startsWith(QStringLiteral("/www/.rebond-")), qPrintable(each.path));
            moves += each.method == "MOVE" ? 1 : 0;
        }
        QCOMPARE(moves, 12); // ten files; the list before and after
    }
    void whatItAnswersIsSaid_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *method, const QByteArray &answer, const char *says) {
            QTest::newRow(name) << QByteArray(method) << answer << QString::fromUtf8(says);
        };
        row("wrong password", "PROPFIND",
            PoorServer::answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"), "refuses this user");
        row("no WebDAV", "PROPFIND", PoorServer::answer("405 Method Not Allowed"), "takes no files by WebDAV");
        row("a page", "PROPFIND", PoorServer::answer("200 OK", {}, "<html></html>"), "takes no files by WebDAV");
        row("nonsense", "PROPFIND", PoorServer::answer("207 Multi-Status", {}, "<multi"), "takes no files by WebDAV");
        row("moved", "PROPFIND",
            PoorServer::answer("301 Moved Permanently", "Location: https://other.example.org/www/\r\n"),
            "https://other.example.org/www/");
        row("busy", "PROPFIND", PoorServer::answer("503 Service Unavailable", "Retry-After: 60\r\n"), "is busy");
        row("no rights", "PUT", PoorServer::answer("403 Forbidden"), "does not let this user");
        row("no folder", "PUT", PoorServer::answer("409 Conflict"), "There is no folder");
        row("full", "PUT", PoorServer::answer("507 Insufficient Storage"), "no room left");
        row("its own fault", "PUT", PoorServer::answer("500 Internal Server Error"), "did not keep");
        row("cut before the answer", "PUT", {}, "broke off");
        row("cut in the answer", "PROPFIND",
            PoorServer::answer("207 Multi-Status", {}, QByteArray(5000, 'x')).chopped(3000), "broke off");
        row("no answer of HTTP", "PROPFIND", "SSH-2.0-OpenSSH\r\n\r\n\r\n", "broke off");
    }
    void whatItAnswersIsSaid()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, answer);
        QFETCH(QString, says);
        PoorServer server(
            [&](const Asked &asked) { return asked.method == method ? std::optional(answer) : std::nullopt; });
        const auto sent = sendTo(server.address());
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(says), qPrintable(sent.error().sentence + u' ' + sent.error().detail));
        QVERIFY(sent.error().sentence.endsWith(u'.'));
        QVERIFY(!sent.error().sentence.contains(QStringLiteral("geheim")));
        QVERIFY(!sent.error().detail.contains(QStringLiteral("geheim")));
        QCOMPARE(server.files(), Files()); // nothing half
    }
    // A redirect is told; neither the password nor a file goes there.
    void nobodyElseIsSpokenTo()
    {
        PoorServer other;
        PoorServer server([&](const Asked &) {
            return std::optional(
                PoorServer::answer("307 Temporary Redirect", "Location: " + other.address().toLatin1() + "\r\n"));
        });
        const auto sent = sendTo(server.address());
        QVERIFY(!sent);
        QVERIFY(sent.error().sentence.contains(other.address()));
        QVERIFY(other.asked().isEmpty());
        QCOMPARE(server.asked().size(), 1);
        QVERIFY(!server.asked().first().headers.contains("authorization")); // it has not asked
    }
    void aWrongPasswordIsNotSaidTwice()
    {
        PoorServer server([](const Asked &) {
            return std::optional(PoorServer::answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        });
        QVERIFY(!sendTo(server.address()));
        QCOMPARE(server.asked().size(), 2); // without, and with
    }
    // A disk that is full for a while, and a line that breaks: the next sending brings the rest.
    void itGoesOnAfterwards_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("full") << PoorServer::answer("507 Insufficient Storage");
        QTest::newRow("cut") << QByteArray();
    }
    void itGoesOnAfterwards()
    {
        QFETCH(QByteArray, answer);
        std::atomic_int puts = 0;
        std::atomic_bool isBad = true;
        PoorServer server([&](const Asked &asked) -> std::optional<QByteArray> {
            const bool isLarge = asked.body.size() > 2000; // what is small still finds room
            if (asked.method != "PUT" || !isBad || (!answer.isEmpty() && !isLarge))
                return {};
            return ++puts > 2 ? std::optional(answer) : std::nullopt;
        });
        QVERIFY(!sendTo(server.address()));
        const Files half = server.files();
        QVERIFY(half.size() >= 2 && half.size() < 11);
        QVERIFY(!half.contains(QStringLiteral("index.html"))); // the way in comes after what it leads to
        isBad = false;
        const auto sent = sendTo(server.address());
        QVERIFY(sent);
        Files there = server.files();
        there.remove(QStringLiteral(".rebond-site.json"));
        QCOMPARE(there, siteOf(QStringLiteral("abc"), QStringLiteral("20")));
        QCOMPARE(sent->sent + sent->unchanged, 10);
        if (!answer.isEmpty()) // the line held: what was sent is noted
            QCOMPARE(sent->unchanged, 2);
    }
    void whoCannotMoveGetsThemInPlace_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"405 Method Not Allowed", "501 Not Implemented", "502 Bad Gateway"})
            QTest::newRow(status) << QByteArray(status);
    }
    void whoCannotMoveGetsThemInPlace()
    {
        QFETCH(QByteArray, status);
        writeSite(folder(), siteOf(QStringLiteral("abc"), QStringLiteral("20")), QStringLiteral("20"));
        PoorServer server([&](const Asked &asked) {
            return asked.method == "MOVE" ? std::optional(PoorServer::answer(status)) : std::nullopt;
        });
        const auto sent = sendTo(server.address());
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().sentence));
        QVERIFY(sent->isWhole);              // there was nothing that somebody could miss
        QCOMPARE(server.files().size(), 11); // nothing under another name is left
        QCOMPARE(server.log().filter(QStringLiteral("MOVE")).size(), 1);
        writeSite(folder(), siteOf(QStringLiteral("abc"), QStringLiteral("21")), QStringLiteral("21"));
        const auto again = sendTo(server.address());
        QVERIFY2(again, again ? "" : qPrintable(again.error().sentence));
        QVERIFY(again->sent > 0 && !again->isWhole);
    }
    void theUserStopsItWhileNobodyAnswers()
    {
        QTcpServer silent; // takes the connection, and says nothing
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost), 0));
        qint64 least = std::numeric_limits<qint64>::max(); // a busy machine lets anybody wait, but not each time
        for (int attempt = 0; attempt < 3 && least >= 1500; ++attempt) {
            Stopped task;
            QElapsedTimer since;
            since.start();
            const auto sent = sendTo(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort()), task);
            least = std::min(least, since.elapsed());
            QVERIFY(!sent);
            QCOMPARE(sent.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY2(least < 1500, qPrintable(QString::number(least)));
    }
    void whereNobodyListensIsSaid()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const QString address = QStringLiteral("http://127.0.0.1:%1/").arg(gone.serverPort());
        gone.close();
        const auto refused = sendTo(address);
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("does not answer")),
                 qPrintable(refused.error().sentence));
        // Longer than a name can be: nobody has to be asked whether there is one.
        const QString longest = QStringList(5, QString(60, u'a')).join(u'.');
        const auto unknown = sendTo(QStringLiteral("https://%1/").arg(longest));
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().sentence.contains(QStringLiteral("No host called")),
                 qPrintable(unknown.error().sentence + unknown.error().detail));
    }
};

REBOND_TEST(TestWebRefusals)
#include "tst_webrefusals.moc"
