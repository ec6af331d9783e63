// SPDX-License-Identifier: GPL-3.0-or-later
// The site as a script makes it: what it answers, and with which rights the files stand there.
#include "support/runner.h"
#include "toolrun.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using rebond::test::runTool;

class TestSiteCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList call(const QString &site, const QStringList &more = {}) const
    {
        return QStringList{QStringLiteral("site"),
                           m_file,
                           at(site),
                           QStringLiteral("--today"),
                           QStringLiteral("2012-06-30"),
                           QStringLiteral("--lang"),
                           QStringLiteral("en")}
             + more;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = at(QStringLiteral("demo.rebond"));
        QCOMPARE(runTool({QStringLiteral("demo"), m_file}).status, 0);
    }
    void itIsWrittenForEverybodyToRead()
    {
        const auto run = runTool(call(QStringLiteral("public")));
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("on the site") && run.err.contains("--publisher"), run.err.constData());
        const QDir site(at(QStringLiteral("public")));
        const auto others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(site.path()).permissions() & others, QFile::Permissions(QFile::ReadOther | QFile::ExeOther));
        const QFileInfoList files = site.entryInfoList(QDir::Files | QDir::Hidden);
        QVERIFY(files.size() > 60);
        for (const QFileInfo &file : files)
            QCOMPARE(file.permissions() & others, QFile::Permissions(QFile::ReadOther));
        QXmlStreamReader reader(bytesOf(site.filePath(QStringLiteral("index.html"))));
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
    void theSameCallGivesTheSameBytes()
    {
        QCOMPARE(runTool(call(QStringLiteral("one"), {QStringLiteral("--quiet")})).err, QByteArray());
        QCOMPARE(runTool(call(QStringLiteral("two"))).status, 0);
        const QDir one(at(QStringLiteral("one")));
        const QDir two(at(QStringLiteral("two")));
        const QStringList files = one.entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(two.entryList(QDir::Files | QDir::Hidden), files);
        for (const QString &name : files)
            QVERIFY2(bytesOf(one.filePath(name)) == bytesOf(two.filePath(name)), qPrintable(name));
        const auto again = runTool(call(QStringLiteral("one")));
        QVERIFY2(again.err.contains("\n0 file"), again.err.constData());
    }
    // For each of the two manifests one file and its name, for the folder its name, and one for all else.
    void theDiskIsWaitedForOnce()
    {
        const QString log = at(QStringLiteral("strace.log"));
        const auto run = rebond::test::runToolUnder({QStringLiteral("strace"), QStringLiteral("-f"),
                                                     QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"),
                                                     QStringLiteral("-o"), log, QStringLiteral("-e"),
                                                     QStringLiteral("trace=fsync,fdatasync,syncfs")},
                                                    call(QStringLiteral("traced"), {QStringLiteral("--no-pdf")}));
        if (run.status == -1 || run.err.contains("ptrace"))
            QSKIP("strace is not installed, or may not trace");
        QVERIFY2(run.status == 0, run.err.constData());
        const QByteArray calls = bytesOf(log);
        QFile::remove(log);
        QVERIFY(QDir(at(QStringLiteral("traced"))).count() > 200);
        QVERIFY2(calls.count("syncfs(") == 1, calls.constData());
        QVERIFY2(calls.count("sync(") == 5, calls.constData());
    }
    // Each with the words of its language, one beside the other, in one step.
    void twoLanguagesAreOneSite()
    {
        const auto run = runTool(
            call(QStringLiteral("both"),
                 {QStringLiteral("--no-pdf"), QStringLiteral("--languages"), QStringLiteral("fr,en")}));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY2(run.err.contains("stand"), run.err.constData()); // the call itself goes on in English
        const QByteArray french = bytesOf(at(QStringLiteral("both/index.html")));
        const QByteArray english = bytesOf(at(QStringLiteral("both/index.en.html")));
        QVERIFY(french.contains("<html lang=\"fr\">") && french.contains(">Accueil</a>"));
        QVERIFY(french.contains("30 juin 2012") && !french.contains("30 June 2012"));
        QVERIFY(english.contains("<html lang=\"en\">") && english.contains(">Home</a>"));
        QVERIFY(english.contains("30 June 2012") && !english.contains(">Accueil</a>"));
        QVERIFY(french.contains("href=\"index.en.html\"") && english.contains("href=\"index.html\""));
        QCOMPARE(runTool(call(QStringLiteral("none"), {QStringLiteral("--languages"), QStringLiteral("fr,de")})).status,
                 2);
        QVERIFY(!QFile::exists(at(QStringLiteral("none"))));
    }
    void whoAnswersForItStandsInTheLegalNotice()
    {
        const auto run = runTool(
            call(QStringLiteral("named"),
                 {QStringLiteral("--publisher"), QStringLiteral("Association Fictive"), QStringLiteral("--host"),
                  QStringLiteral("Hébergeur Inventé"), QStringLiteral("--contact"),
                  QStringLiteral("contact@example.org"), QStringLiteral("--noindex")}));
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(!run.err.contains("--publisher"));
        const QByteArray legal = bytesOf(at(QStringLiteral("named/mentions-legales.html")));
        QVERIFY(legal.contains("Association Fictive") && legal.contains("Hébergeur Inventé"));
        QVERIFY(legal.contains("mailto:contact@example.org") && legal.contains("noindex"));
    }
    void aCallThatCannotBeDoneChangesNothing_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("the folder of the file") << QString() << QStringList();
        QTest::newRow("a file") << QStringLiteral("demo.rebond") << QStringList();
        QTest::newRow("an address that is none")
            << QStringLiteral("none") << QStringList{QStringLiteral("--contact"), QStringLiteral("nobody")};
        QTest::newRow("a cohort that is none")
            << QStringLiteral("none") << QStringList{QStringLiteral("--cohort"), QStringLiteral("none")};
    }
    void aCallThatCannotBeDoneChangesNothing()
    {
        QFETCH(QString, site);
        QFETCH(QStringList, more);
        const auto before = rebond::test::snapshotOf(m_folder.path());
        const auto run = runTool(call(site, more));
        QCOMPARE(run.status, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.count('\n') == 1, run.err.constData());
        QCOMPARE(rebond::test::snapshotOf(m_folder.path()), before);
    }
    void aFolderIsNeeded()
    {
        const auto run = runTool({QStringLiteral("site"), m_file});
        QCOMPARE(run.status, 2);
        QVERIFY(!run.err.isEmpty());
    }
};

REBOND_TEST(TestSiteCommand)
#include "tst_sitecommand.moc"
