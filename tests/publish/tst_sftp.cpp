// SPDX-License-Identifier: GPL-3.0-or-later
// Sending to OpenSSH: the key first, then the password, then the files.
#include "publish/sending.h"

#include "madesite.h"
#include "realservers.h"
#include "stopped.h"
#include "support/runner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>
#include <limits>

using namespace rebond;
using namespace rebond::test;

namespace {

// Drops the line when a megabyte of a file has come there.
class Cutter final : public TaskContext
{
public:
    Cutter(SshServer &server, const QString &folder) : m_server(server), m_folder(folder) {}
    void step(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override
    {
        const QFileInfoList coming = QDir(m_folder).entryInfoList({QStringLiteral(".rebond-*.part")},
                                                                  QDir::Files | QDir::Hidden);
        if (!m_isCut && !coming.isEmpty() && coming.first().size() > 1'000'000) {
            m_isCut = true;
            m_server.dropConnections();
        }
        return false;
    }
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    SshServer &m_server;
    QString m_folder;
    mutable bool m_isCut = false;
};

} // namespace

class TestSftp : public QObject
{
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::unique_ptr<SshServer> m_server;

    QString folder() const { return m_temporary.filePath(QStringLiteral("site")); }
    QString at(const QString &name) const { return m_server->address() + name + u'/'; }
    QString there(const QString &name) const { return m_server->pages() + u'/' + name; }
    void prepare(const QString &people, const QString &count) { writeSite(folder(), siteOf(people, count), count); }
    Result<publish::Sent> sendTo(const QString &address, const QString &key, const QString &password = kPassword)
    {
        SilentTask task;
        const auto place = publish::parsePlace(address, kUser);
        const auto host = publish::openHost(*place, {password, key});
        return publish::send(folder(), *place, *host, task);
    }
    static QString saidOf(const Result<publish::Sent> &sent)
    {
        return sent ? QString() : sent.error().sentence + u' ' + sent.error().detail;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SshServer>();
        if (!m_server->whyMissing().isEmpty())
            QSKIP(qPrintable(m_server->whyMissing()));
    }
    void aSiteIsSentRenewedAndTakenAway()
    {
        const QString address = at(QStringLiteral("le \"collectif\" à nous"));
        const QString folderThere = there(QStringLiteral("le \"collectif\" à nous"));
        prepare(QStringLiteral("ab"), QStringLiteral("19"));
        const auto first = sendTo(address, m_server->fingerprint());
        QVERIFY2(first, qPrintable(saidOf(first) + m_server->log()));
        QCOMPARE(filesIn(folderThere), siteOf(QStringLiteral("ab"), QStringLiteral("19")));
        const auto others = QFile::permissions(folderThere + QStringLiteral("/index.html")) & QFile::ReadOther;
        QVERIFY(others); // visitors may read it
        prepare(QStringLiteral("ac"), QStringLiteral("20"));
        const auto second = sendTo(address, m_server->fingerprint());
        QVERIFY2(second, qPrintable(saidOf(second)));
        QCOMPARE(second->removed, 2);
        QCOMPARE(second->unchanged, 2);
        QCOMPARE(filesIn(folderThere), siteOf(QStringLiteral("ac"), QStringLiteral("20")));
        const auto third = sendTo(address, m_server->fingerprint());
        QVERIFY(third);
        QCOMPARE(third->sent + third->removed, 0);
        QCOMPARE(QDir(folderThere).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")),
                 QStringList());
    }
    void itBeginsWhereTheUserDoes()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const QString address = m_server->address().section(u'/', 0, 2) + QStringLiteral("/~/home/");
        const auto sent = sendTo(address, m_server->fingerprint());
        QVERIFY2(sent, qPrintable(saidOf(sent)));
        QCOMPARE(filesIn(there(QStringLiteral("home"))), siteOf(QStringLiteral("a"), QStringLiteral("20")));
    }
    void theKeyIsToldAsOthersWriteIt()
    {
        SilentTask task;
        const auto place = publish::parsePlace(m_server->address(), kUser);
        const auto key = publish::hostKeyOf(*place, task);
        QVERIFY2(key, key ? "" : qPrintable(key.error().sentence));
        QCOMPARE(*key, m_server->fingerprint());
        QVERIFY(key->startsWith(QStringLiteral("SHA256:")));
    }
    void anUnknownKeyAndAnotherOneAreRefused()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto logins = m_server->log().count(QStringLiteral("password for"));
        const auto unknown = sendTo(at(QStringLiteral("keys")), {});
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().sentence.contains(m_server->fingerprint()), qPrintable(saidOf(unknown)));
        QVERIFY(unknown.error().sentence.contains(QStringLiteral("not known yet")));
        const QString other = QStringLiteral("SHA256:") + QString(43, u'A');
        const auto changed = sendTo(at(QStringLiteral("keys")), other);
        QVERIFY(!changed);
        QVERIFY2(changed.error().sentence.contains(QStringLiteral("another key")), qPrintable(saidOf(changed)));
        QVERIFY(changed.error().sentence.contains(other));
        QCOMPARE(m_server->log().count(QStringLiteral("password for")), logins); // not said to whom one cannot trust
        QVERIFY(!QFile::exists(there(QStringLiteral("keys"))));
    }
    void aWrongPasswordIsRefused()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto sent = sendTo(at(QStringLiteral("wrong")), m_server->fingerprint(), QStringLiteral("falsch"));
        QVERIFY(!sent);
        QVERIFY2(sent.error().sentence.contains(QStringLiteral("refuses this user")), qPrintable(saidOf(sent)));
        QVERIFY(!saidOf(sent).contains(QStringLiteral("falsch")));
        QVERIFY(!QFile::exists(there(QStringLiteral("wrong"))));
    }
    void aFolderTooDeepOrWithoutRightsIsTold()
    {
        prepare(QStringLiteral("a"), QStringLiteral("20"));
        const auto deep = sendTo(at(QStringLiteral("not/there")), m_server->fingerprint());
        QVERIFY(!deep);
        QVERIFY2(deep.error().sentence.contains(QStringLiteral("none above it")), qPrintable(saidOf(deep)));
        const QString address = m_server->address().section(u'/', 0, 2) + QStringLiteral("/etc/");
        const auto closed = sendTo(address, m_server->fingerprint());
        QVERIFY(!closed);
        QVERIFY2(closed.error().sentence.contains(QStringLiteral("does not let this user")),
                 qPrintable(saidOf(closed)));
    }
    // Files above 4 kB cannot be kept: what a full disk looks like from here.
    void aFullDiskIsTold()
    {
        SshServer server(QStringLiteral("trap '' XFSZ; ulimit -f 4;"));
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        Files files = siteOf(QStringLiteral("a"), QStringLiteral("20"));
        files[QStringLiteral("photo-a.jpg")] = QByteArray(100'000, 'x');
        writeSite(folder(), files, QStringLiteral("20"));
        const QString address = server.address();
        const auto sent = sendTo(address, server.fingerprint());
        QVERIFY(!sent);
        QVERIFY2(sent.error().kind == Error::Kind::Storage, qPrintable(saidOf(sent) + server.log()));
        QVERIFY2(sent.error().sentence.contains(QStringLiteral("its disk may be full")), qPrintable(saidOf(sent)));
        QCOMPARE(filesIn(server.pages()), Files());
        QCOMPARE(QDir(server.pages()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".part")),
                 QStringList());
    }
    void theUserStopsItWhileNobodyAnswers()
    {
        QTcpServer silent; // takes the connection, and says nothing
        QVERIFY(silent.listen(QHostAddress(QHostAddress::LocalHost), 0));
        const auto place = publish::parsePlace(QStringLiteral("sftp://127.0.0.1:%1/").arg(silent.serverPort()), kUser);
        qint64 least = std::numeric_limits<qint64>::max(); // a busy machine lets anybody wait, but not each time
        for (int attempt = 0; attempt < 3 && least >= 2500; ++attempt) {
            Stopped task;
            QElapsedTimer since;
            since.start();
            const auto key = publish::hostKeyOf(*place, task);
            least = std::min(least, since.elapsed());
            QVERIFY(!key);
            QCOMPARE(key.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY2(least < 2500, qPrintable(QString::number(least)));
    }
    // The machine at the other end goes down in the middle of a large photo.
    void afterACutItGoesOn()
    {
        const QString people = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
        Files files = siteOf(people, QStringLiteral("20"));
        files[QStringLiteral("photo-z.jpg")] = QByteArray(30'000'000, 'z'); // the last of the photos
        writeSite(folder(), files, QStringLiteral("20"));
        const auto place = publish::parsePlace(at(QStringLiteral("cut")), kUser);
        const auto host = publish::openHost(*place, {kPassword, m_server->fingerprint()});
        Cutter cutter(*m_server, there(QStringLiteral("cut")));
        const auto cut = publish::send(folder(), *place, *host, cutter);
        QVERIFY(cutter.isCut());
        QVERIFY(!cut);
        QVERIFY2(cut.error().sentence.contains(QStringLiteral("the line broke off")), qPrintable(saidOf(cut)));
        QVERIFY(!QFile::exists(there(QStringLiteral("cut/photo-z.jpg")))); // not even half of it
        QVERIFY(!QFile::exists(there(QStringLiteral("cut/index.html"))));
        const auto sent = sendTo(at(QStringLiteral("cut")), m_server->fingerprint());
        QVERIFY2(sent, qPrintable(saidOf(sent)));
        QCOMPARE(sent->unchanged, people.size() - 1);
        QCOMPARE(filesIn(there(QStringLiteral("cut"))), files);
    }
};

REBOND_TEST(TestSftp)
#include "tst_sftp.moc"
