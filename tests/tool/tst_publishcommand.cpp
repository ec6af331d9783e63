// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a script sends it to its host: real servers on loopback, and what is refused before anything is sent.
#include "publish/realservers.h"
#include "support/runner.h"
#include "toolrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace rebond::test;

namespace {

const QByteArray kVariable = "REBOND_PASSWORD";

} // namespace

class TestPublishCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QStringList call(const QString &url, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("publish"),
                           m_file,
                           url,
                           QStringLiteral("--today"),
                           QStringLiteral("2012-06-30"),
                           QStringLiteral("--lang"),
                           QStringLiteral("en"),
                           QStringLiteral("--user"),
                           kUser}
             + more;
    }
    static QStringList namesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = m_folder.filePath(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }
    void init() { qputenv(kVariable.constData(), kPassword.toUtf8()); }
    void cleanupTestCase() { qunsetenv(kVariable.constData()); }

    // What stands at the host is what `site` writes, to the byte; sent again, nothing moves.
    void itStandsAtAWebHostAsInAFolder()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const auto run = runTool(call(server.address() + QStringLiteral("public/")));
        QVERIFY2(run.status == 0, (run.err + server.log().toUtf8()).constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("the counter says 20."), run.err.constData());
        const QString site = m_folder.filePath(QStringLiteral("site"));
        const auto written = runTool({QStringLiteral("site"), m_file, site, QStringLiteral("--today"),
                                      QStringLiteral("2012-06-30"), QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(written.status, 0);
        const QString there = server.pages() + QStringLiteral("/public");
        const QStringList names = namesIn(site);
        QVERIFY(names.size() > 60);
        QCOMPARE(namesIn(there), names);
        for (const QString &name : names) {
            if (!name.startsWith(u'.'))
                QVERIFY2(bytesOf(there + u'/' + name) == bytesOf(site + u'/' + name), qPrintable(name));
        }
        const auto again = runTool(
            call(server.address() + QStringLiteral("public/"), {QStringLiteral("--folder"), site}));
        QVERIFY2(again.err.contains("nothing was sent"), again.err.constData());
    }
    // A key that nobody has confirmed is told, and refused; the one that is told is taken.
    void anSshHostIsTrustedByItsKeyAlone()
    {
        const SshServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        const auto unknown = runTool(call(server.address()));
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.err.contains("--host-key " + server.fingerprint().toLatin1()), unknown.err.constData());
        const auto other = runTool(call(server.address(), {QStringLiteral("--host-key=SHA256:") + QString(43, u'A')}));
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("another key"), other.err.constData());
        QCOMPARE(namesIn(server.pages()), QStringList());
        QVERIFY(!server.log().contains(QStringLiteral("password for")));
        const auto run = runTool(call(server.address(), {QStringLiteral("--host-key"), server.fingerprint()}));
        QVERIFY2(run.status == 0, (run.err + server.log().toUtf8()).constData());
        QVERIFY(namesIn(server.pages()).size() > 60);
    }
    void aWrongPasswordIsOneSentence()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        qputenv(kVariable.constData(), "falsch");
        const auto run = runTool(call(server.address()));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.count('\n') == 1 && run.err.contains("refuses this user"), run.err.constData());
        QCOMPARE(namesIn(server.pages()), QStringList());
    }
    // Without a terminal nobody can be asked: setsid takes it away.
    void whereNobodyCanBeAskedItIsTold()
    {
        qunsetenv(kVariable.constData());
        const auto run = runProgram(QStringLiteral("setsid"),
                                    QStringList{QStringLiteral("-w"), qEnvironmentVariable("REBOND_TOOL")}
                                        + call(QStringLiteral("http://127.0.0.1:9/")));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("REBOND_PASSWORD"), run.err.constData());
    }
    // On a terminal whose errors go into a file nobody would see what is waited for.
    void whoseErrorsGoElsewhereIsNotAsked()
    {
        qunsetenv(kVariable.constData());
        QStringList words = QStringList{qEnvironmentVariable("REBOND_TOOL")}
                          + call(QStringLiteral("http://127.0.0.1:9/"));
        for (QString &word : words)
            word = u'\'' + word + u'\'';
        const QString errors = m_folder.filePath(QStringLiteral("errors"));
        const auto run = runProgram(QStringLiteral("script"),
                                    {QStringLiteral("-qec"), words.join(u' ') + QStringLiteral(" 2>'%1'").arg(errors),
                                     QStringLiteral("/dev/null")});
        if (run.status < 0)
            QSKIP("script is not installed");
        QCOMPARE(run.status, 1);
        QVERIFY2(bytesOf(errors).contains("REBOND_PASSWORD"), bytesOf(errors).constData());
        QVERIFY2(!run.out.contains("Password"), run.out.constData());
    }
    // A site that could not be put by is not written where the program was called.
    void withoutRoomOnItsWayNothingIsWritten()
    {
        const QByteArray before = qgetenv("TMPDIR");
        QFile none(m_folder.filePath(QStringLiteral("none"))); // no folder, and none can be made in it
        QVERIFY(none.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", none.fileName().toLocal8Bit());
        const auto run = runTool(call(QStringLiteral("http://127.0.0.1:9/")));
        if (before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", before);
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.count('\n') == 1 && run.err.contains("--folder"), run.err.constData());
        QVERIFY(!QFileInfo::exists(QStringLiteral("index.html")));
    }
    // On a terminal it is typed, and not shown.
    void onATerminalItIsTypedUnseen()
    {
        const WebDavServer server;
        if (!server.whyMissing().isEmpty())
            QSKIP(qPrintable(server.whyMissing()));
        qunsetenv(kVariable.constData());
        QStringList words = QStringList{qEnvironmentVariable("REBOND_TOOL")} + call(server.address());
        for (QString &word : words)
            word = u'\'' + word + u'\'';
        QProcess terminal; // script gives the program a terminal of its own
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qec"), words.join(u' '), QStringLiteral("/dev/null")});
        if (!terminal.waitForStarted())
            QSKIP("script is not installed");
        QByteArray shown;
        while (!shown.contains("Password of facilitator") && terminal.waitForReadyRead(120'000))
            shown += terminal.readAll();
        terminal.write(kPassword.toUtf8() + '\n');
        QVERIFY2(terminal.waitForFinished(120'000), shown.constData());
        shown += terminal.readAll();
        QVERIFY2(terminal.exitCode() == 0, shown.constData());
        QVERIFY2(!shown.contains("geheim"), shown.constData());
        QVERIFY(namesIn(server.pages()).size() > 60);
    }
    void whatIsNoPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("a folder") << QStringLiteral("/tmp/x");
        QTest::newRow("FTP") << QStringLiteral("ftp://ftp.example.org/");
        QTest::newRow("readable by all") << QStringLiteral("http://dav.example.org/");
        QTest::newRow("a password in it") << QStringLiteral("sftp://u:geheim@ssh.example.org/");
    }
    void whatIsNoPlaceIsRefused()
    {
        QFETCH(QString, url);
        const auto run = runTool(call(url));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        QVERIFY2(!run.err.contains("geheim"), run.err.constData());
    }
};

REBOND_TEST(TestPublishCommand)
#include "tst_publishcommand.moc"
