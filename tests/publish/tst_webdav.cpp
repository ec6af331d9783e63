// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to Apache with mod_dav, with and without TLS.
#include "publish/sending.h"

#include "breakingline.h"
#include "madesite.h"
#include "realservers.h"
#include "support/patience.h"
#include "support/runner.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::test;

class TestWebDav : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::unique_ptr<WebDavServer> m_server;

    QString folder() const { return m_temporary.filePath(QStringLiteral("site")); }
    void prepare(const QString &people, const QString &count) { writeSite(folder(), siteOf(people, count), count); }
    Result<publish::Sent> sendTo(const QString &address, const QString &password = kPassword)
    {
        SilentTask task;
        const auto place = publish::parsePlace(address, kUser);
        const auto host = publish::openHost(*place, {password, {}});
        return publish::send(folder(), *place, *host, task);
    }
    static QStringList hiddenIn(const QString &place)
    {
        return QDir(place)
            .entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden)
            .filter(QRegularExpression(QStringLiteral("[.](part|davfs.*)$")));
    }
    static QString saidOf(const Result<publish::Sent> &sent)
    {
        return sent ? QString() : sent.error().sentence + u' ' + sent.error().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<WebDavServer>();
        if (!m_server->whyMissing().isEmpty())
            QSKIP(qPrintable(m_server->whyMissing()));
    }
    void aSiteIsSentRenewedAndTakenAway()
    {
        const QString address = m_server->address() + QStringLiteral("le collectif/");
        prepare(QStringLiteral("ab"), QStringLiteral("19"));
        const auto first = sendTo(address);
        QVERIFY2(first, qPrintable(saidOf(first) + m_server->log()));
        QVERIFY(first->isWhole);
        const QString there = m_server->pages() + QStringLiteral("/le collectif"); // it was made
        QCOMPARE(filesIn(there), siteOf(QStringLiteral("ab"), QStringLiteral("19")));
        prepare(QStringLiteral("ac"), QStringLiteral("20"));
        const auto second = sendTo(address);
        QVERIFY2(second, qPrintable(saidOf(second)));
        QCOMPARE(second->removed, 2);
        QCOMPARE(second->unchanged, 2);
        QCOMPARE(filesIn(there), siteOf(QStringLiteral("ac"), QStringLiteral("20")));
        const auto third = sendTo(address);
        QVERIFY(third);
        QCOMPARE(third->sent + third->removed, 0);
        QCOMPARE(QDir(there).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")), QStringList());
    }
    void aWrongPasswordIsRefused()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const QString address = m_server->address() + QStringLiteral("wrong/");
        const auto sent = sendTo(address, QStringLiteral("falsch"));
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(QStringLiteral("refuses this user")), qPrintable(saidOf(sent)));
        QVERIFY(!saidOf(sent).contains(QStringLiteral("falsch")));
        QVERIFY(!QFile::exists(m_server->pages() + QStringLiteral("/wrong")));
        QVERIFY(sendTo(address)); // and with the right one
    }
    void aHostThatWantsNoPasswordInPlainGetsNone()
    {
        const WebDavServer server(WebDavServer::Speaks::Digest);
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto refused = sendTo(server.address(), QStringLiteral("falsch"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("refuses this user")), qPrintable(saidOf(refused)));
        const auto sent = sendTo(server.address());
        QVERIFY2(sent, qPrintable(saidOf(sent) + server.log()));
        QCOMPARE(filesIn(server.pages()), siteOf(QStringLiteral("a"), QStringLiteral("20")));
    }
    void aFullDiskIsToldAndItGoesOn()
    {
        const WebDavServer server(WebDavServer::Speaks::Plain, 64);
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const QString people = QStringLiteral("abcdefghijklmnop");
        const Files site = siteOf(people, QStringLiteral("20"));
        prepare(people, QStringLiteral("20"));
        const auto full = sendTo(server.address());
        QVERIFY(!full);
        QCOMPARE(full.error().kind, Error::Kind::Storage);
        QVERIFY2(full.error().sentence.contains(QStringLiteral("no room left")), qPrintable(saidOf(full)));
        const Files half = filesIn(server.pagesSeen());
        QVERIFY2(half.size() > 5 && half.size() < 16, qPrintable(QString::number(half.size())));
        for (auto each = half.cbegin(); each != half.cend(); ++each)
            QVERIFY2(each.value() == site.value(each.key()), qPrintable(each.key())); // none of them half
        QVERIFY(!half.contains(QStringLiteral("index.html")));
        QCOMPARE(hiddenIn(server.pagesSeen()), QStringList());
        QVERIFY(server.makeRoom(4096));
        const auto sent = sendTo(server.address());
        QVERIFY2(sent, qPrintable(saidOf(sent) + server.log()));
        QCOMPARE(filesIn(server.pagesSeen()), site);
    }
    // In the middle of a photo, the last of them.
    void afterACutItGoesOn()
    {
        const QString people = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
        Files files = siteOf(people, QStringLiteral("20"));
        files[QStringLiteral("photo-z.jpg")] = QByteArray(2'000'000, 'z');
        writeSite(folder(), files, QStringLiteral("20"));
        const QString there = m_server->pages() + QStringLiteral("/cut");
        const BreakingLine line(m_server->port(), 1'000'000);
        const auto cut = sendTo(m_server->addressBy(line.port()) + QStringLiteral("cut/"));
        QVERIFY(line.isBroken());
        QVERIFY(!cut);
        QVERIFY2(cut.error().kind == Error::Kind::Network && cut.error().sentence.contains(QStringLiteral("broke off")),
                 qPrintable(saidOf(cut)));
        QCOMPARE(filesIn(there).size(), people.size() - 1); // not even half of it, and no page
        const auto sent = sendTo(m_server->address() + QStringLiteral("cut/"));
        QVERIFY2(sent, qPrintable(saidOf(sent)));
        QCOMPARE(sent->unchanged, people.size() - 1);
        QCOMPARE(filesIn(there), files);
        QTRY_COMPARE_WITH_TIMEOUT(hiddenIn(there), QStringList(), kPatience); // nor what Apache had of it
    }
    void aFolderTooDeepIsTold()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto sent = sendTo(m_server->address() + QStringLiteral("not/there/"));
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(QStringLiteral("none above it")), qPrintable(saidOf(sent)));
    }
    void aFolderWithoutRightsIsTold()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        QVERIFY(sendTo(m_server->address() + QStringLiteral("closed/")));
        const QString there = m_server->pages() + QStringLiteral("/closed");
        QFile::setPermissions(there, QFile::ReadOwner | QFile::ExeOwner);
        prepare(QStringLiteral("b"), QStringLiteral("20"));
        const auto sent = sendTo(m_server->address() + QStringLiteral("closed/"));
        QFile::setPermissions(there, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!sent);
        QVERIFY2(sent.error().kind == Error::Kind::Storage, qPrintable(saidOf(sent)));
        QCOMPARE(filesIn(there), siteOf(QStringLiteral("a"), QStringLiteral("20")));
    }
    // It is the system that says whom to trust: a certificate that nobody vouches for is refused before the password is
    // sent.
    void aCertificateIsNeverForgiven()
    {
        WebDavServer server(WebDavServer::Speaks::Tls);
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto refused = sendTo(server.address());
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(QStringLiteral("certificate of “localhost:")),
                 qPrintable(saidOf(refused)));
        QCOMPARE(filesIn(server.pages()), Files());
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates(QSslCertificate::fromPath(server.certificate()));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto sent = sendTo(server.address());
        const auto otherName = sendTo(
            server.address().replace(QStringLiteral("localhost"), QStringLiteral("127.0.0.1")));
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(sent, qPrintable(saidOf(sent)));
        QCOMPARE(filesIn(server.pages()), siteOf(QStringLiteral("a"), QStringLiteral("20")));
        QVERIFY(!otherName); // it is somebody else's certificate there
        QVERIFY2(otherName.error().sentence.contains(QStringLiteral("certificate of")), qPrintable(saidOf(otherName)));
    }
};

REBOND_TEST(TestWebDav)
#include "tst_webdav.moc"
