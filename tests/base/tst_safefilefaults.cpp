// SPDX-License-Identifier: GPL-3.0-or-later
// SafeFile killed and given errors at each system call that counts, and on disks of every size that is too small: wholly
// done or wholly absent, and told. strace and unshare do the disturbing; without them the tests skip.
#include "base/safefile.h"

#include "support/runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

constexpr int kNewSize = 300000;
const QByteArray kOld = QByteArray(5000, 'o');

QString writer()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/safefile_writer");
}

struct Ending
{
    bool isKilled = false;
    bool wasDisturbed = false;
    int status = 0;
    QByteArray said;
};

// What is in the folder besides the target.
QStringList leftoversIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden | QDir::System);
}

QProcessEnvironment calmEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // not possible while traced
    return environment;
}

// Each injection as strace takes it: "fsync:error=EIO:when=1".
Ending runDisturbed(const QStringList &injections, const QString &path, const QString &how)
{
    QProcess process;
    const QString log = QFileInfo(path).path() + QStringLiteral("/../strace.log");
    QStringList arguments{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"), log};
    QStringList calls;
    for (const QString &injection : injections) {
        calls << injection.section(u':', 0, 0);
        arguments << QStringLiteral("-e") << QStringLiteral("inject=") + injection;
    }
    arguments << QStringLiteral("-e") << QStringLiteral("trace=") + calls.join(u',');
    process.setProcessEnvironment(calmEnvironment());
    process.start(QStringLiteral("strace"), arguments + QStringList{writer(), path, QString::number(kNewSize), how});
    Ending ending;
    if (!process.waitForFinished(60000))
        return ending;
    ending.isKilled = process.exitStatus() == QProcess::CrashExit || process.exitCode() > 128;
    ending.status = process.exitCode();
    ending.said = process.readAllStandardError();
    QFile lines(log);
    ending.wasDisturbed = ending.isKilled
                       || (lines.open(QIODevice::ReadOnly) && lines.readAll().contains("(INJECTED)"));
    return ending;
}

// Empty where all is as promised.
QString breach(const Ending &ending, const QString &path, const QByteArray &before, bool mayLeave)
{
    QFile file(path);
    const QByteArray now = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const bool isOld = now == before && file.exists() == !before.isEmpty();
    const bool isNew = now == QByteArray(kNewSize, 'n');
    if (ending.isKilled) {
        if (!isOld && !isNew)
            return QStringLiteral("killed, and neither old nor new stands there");
        rebond::removeLeftovers(QFileInfo(path).path(), std::chrono::seconds(0));
    } else if (ending.status == 0 && !isNew) {
        return QStringLiteral("said done, and the new file does not stand there");
    } else if (ending.status != 0 && !isOld) {
        return QStringLiteral("said not done, and the old state does not stand there");
    } else if (ending.status != 0 && ending.said.trimmed().isEmpty()) {
        return QStringLiteral("not done, without a sentence");
    }
    if (!leftoversIn(QFileInfo(path).path()).isEmpty() && !(mayLeave && !ending.isKilled))
        return QStringLiteral("something was left behind");
    return {};
}

} // namespace

class TestSafeFileFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCallKilledOrFailing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("stands"); // an old file
        QTest::newRow("over an old file") << QStringLiteral("replace") << true;
        QTest::newRow("a new file") << QStringLiteral("replace") << false;
        QTest::newRow("a new file, never over another") << QStringLiteral("refuse") << false;
        QTest::newRow("by name, over an old file") << QStringLiteral("name") << true;
        QTest::newRow("the last of many, over an old file") << QStringLiteral("many") << true;
    }
    void eachCallKilledOrFailing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        QFETCH(QString, how);
        QFETCH(bool, stands);
        int points = 0;
        for (const char *call : {"pwrite64", "fsync", "linkat", "renameat2", "rename", "unlink", "fchmod", "flock"}) {
            int most = 20; // how often the call is made, once known
            for (const char *fault : {"error=EIO", "error=ENOSPC", "signal=KILL"}) {
                for (int at = 1; at <= most; ++at) {
                    const QTemporaryDir dir;
                    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("out")));
                    const QString path = dir.filePath(QStringLiteral("out/a.pdf"));
                    if (stands)
                        put(path);
                    const Ending ending = runDisturbed({QStringLiteral("%1:%2:when=%3")
                                                            .arg(QLatin1String(call), QLatin1String(fault))
                                                            .arg(at)},
                                                       path, how);
                    if (ending.said.contains("ptrace"))
                        QSKIP("this system does not let one process trace another");
                    const bool mayLeave = qstrcmp(call, "unlink") == 0; // what cannot be taken away stays
                    const QString wrong = breach(ending, path, stands ? kOld : QByteArray(), mayLeave);
                    QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 %2 %3: %4: %5")
                                                             .arg(QLatin1String(call), QLatin1String(fault))
                                                             .arg(at)
                                                             .arg(wrong, QString::fromUtf8(ending.said))));
                    if (ending.wasDisturbed)
                        ++points;
                    else
                        most = at - 1;
                }
            }
        }
        QVERIFY2(points >= 12, qPrintable(QString::number(points)));
        qInfo("%d points", points);
    }
    void manyWaitForTheDiskOnce_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<bool>("isDisturbed"); // the call is made at all
        QTest::addColumn<int>("status");
        QTest::newRow("not at each file") << QStringList{QStringLiteral("fsync:error=EIO")} << false << 0;
        QTest::newRow("not twice") << QStringList{QStringLiteral("syncfs:error=EIO:when=2+")} << false << 0;
        QTest::newRow("told where it fails") << QStringList{QStringLiteral("syncfs:error=EIO")} << true << 1;
        QTest::newRow("a system without it") << QStringList{QStringLiteral("syncfs:error=ENOSYS")} << true << 0;
        QTest::newRow("a system without it, told where a file fails")
            << QStringList{QStringLiteral("syncfs:error=ENOSYS"), QStringLiteral("fsync:error=EIO:when=2")} << true
            << 1;
    }
    void manyWaitForTheDiskOnce()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        QFETCH(QStringList, faults);
        QFETCH(bool, isDisturbed);
        QFETCH(int, status);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("out")));
        const Ending ending = runDisturbed(faults, dir.filePath(QStringLiteral("out/a.html")), QStringLiteral("many"));
        if (ending.said.contains("ptrace"))
            QSKIP("this system does not let one process trace another");
        QCOMPARE(ending.wasDisturbed, isDisturbed);
        QCOMPARE(ending.status, status);
        QCOMPARE(ending.said.contains("The disk reported an error"), status != 0);
        QCOMPARE(leftoversIn(dir.filePath(QStringLiteral("out"))), QStringList());
    }
    void theCheckSeesAPlainOverwriteFail()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        bool isSeen = false;
        for (int at = 1; at < 10 && !isSeen; ++at) { // a sanitizer's own writes may come first
            const QTemporaryDir dir;
            QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("out")));
            const QString path = dir.filePath(QStringLiteral("out/a.pdf"));
            put(path);
            const QString injection = QStringLiteral("write:signal=KILL:when=%1").arg(at);
            const Ending ending = runDisturbed({injection}, path, QStringLiteral("plain"));
            if (ending.said.contains("ptrace"))
                QSKIP("this system does not let one process trace another");
            isSeen = !breach(ending, path, kOld, false).isEmpty();
        }
        QVERIFY(isSeen);
    }

    void poorerFileSystemsDoToo_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("stands");
        const QString noExchange = QStringLiteral("renameat2:error=EINVAL");
        const QString noUnnamed = QStringLiteral(
            "access:error=ENOENT"); // /proc away, so there are no files without a name
        const QString noLinks = QStringLiteral("linkat:error=EPERM");
        const QString noFolderSync = QStringLiteral("fsync:error=EINVAL:when=2");
        QTest::newRow("no exchange of names") << QStringList{noExchange} << QStringLiteral("replace") << true;
        QTest::newRow("no unnamed files") << QStringList{noUnnamed} << QStringLiteral("refuse") << false;
        QTest::newRow("no hard links either") << QStringList{noUnnamed, noLinks} << QStringLiteral("refuse") << false;
        QTest::newRow("no syncing of folders") << QStringList{noFolderSync} << QStringLiteral("replace") << true;
    }
    void poorerFileSystemsDoToo()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        QFETCH(QStringList, missing);
        QFETCH(QString, how);
        QFETCH(bool, stands);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("out")));
        const QString path = dir.filePath(QStringLiteral("out/a.pdf"));
        if (stands)
            put(path);
        const Ending ending = runDisturbed(missing, path, how);
        if (ending.said.contains("ptrace"))
            QSKIP("this system does not let one process trace another");
        QVERIFY(ending.wasDisturbed && !ending.isKilled);
        QVERIFY2(ending.status == 0, ending.said.constData());
        const QString wrong = breach(ending, path, stands ? kOld : QByteArray(), false);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void theLastStepMayFailWithoutExchange_data()
    {
        QTest::addColumn<QStringList>("missing");
        QTest::addColumn<bool>("isOldKept");
        const QStringList faults{QStringLiteral("renameat2:error=EINVAL"), QStringLiteral("fsync:error=EIO:when=2")};
        QTest::newRow("the old file comes back by its second name") << faults << true;
        // The first two links: over what stands there, refused; from no name to the hidden one.
        QTest::newRow("no second names: told that the new file stands there")
            << faults + QStringList{QStringLiteral("linkat:error=EPERM:when=3")} << false;
    }
    void theLastStepMayFailWithoutExchange()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("strace is not installed");
        QFETCH(QStringList, missing);
        QFETCH(bool, isOldKept);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("out")));
        const QString path = dir.filePath(QStringLiteral("out/a.pdf"));
        put(path);
        const Ending ending = runDisturbed(missing, path, QStringLiteral("replace"));
        if (ending.said.contains("ptrace"))
            QSKIP("this system does not let one process trace another");
        QVERIFY2(ending.wasDisturbed && ending.status == 1, ending.said.constData());
        const QString wrong = breach(ending, path, isOldKept ? kOld : QByteArray(kNewSize, 'n'), false);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(ending.said.contains("is unchanged"), isOldKept);
        QCOMPARE(ending.said.contains("in the place of the old one"), !isOldKept);
    }

    void everyDiskThatIsTooSmallIsTold_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("over an old file") << QStringLiteral("replace");
        QTest::newRow("by name") << QStringLiteral("name");
    }
    void everyDiskThatIsTooSmallIsTold()
    {
        QFETCH(QString, how);
        const QByteArray report = onDisks(how);
        if (report.isEmpty())
            QSKIP("this system lets nobody mount a small disk of his own");
        int full = 0;
        for (const QByteArray &line : report.trimmed().split('\n')) {
            // "<KiB> <status> <old|new|other> <leftovers>"
            const QList<QByteArray> words = line.split(' ');
            QVERIFY2(words.size() == 4, line.constData());
            const bool isSound = (words.at(1) == "1" && words.at(2) == "old")
                              || (words.at(1) == "0" && words.at(2) == "new");
            QVERIFY2(isSound && words.at(3) == "0", line.constData());
            full += words.at(1) == "1" ? 1 : 0;
        }
        QVERIFY(full > 60);
        QVERIFY(report.contains(" 0 new "));
    }
    void theCheckSeesAPlainOverwriteFillTheDisk()
    {
        const QByteArray report = onDisks(QStringLiteral("plain"));
        if (report.isEmpty())
            QSKIP("this system lets nobody mount a small disk of his own");
        QVERIFY(report.contains(" other "));
    }

private:
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(kOld), kOld.size());
    }
    // Disks of 16 to 340 KiB in steps of a page, in a mount namespace of their own. Empty where that is not allowed.
    static QByteArray onDisks(const QString &how)
    {
        const QString script = QStringLiteral(R"sh(
            set -u
            head -c %3 /dev/zero | tr '\0' n > "$1/new"
            head -c 5000 /dev/zero | tr '\0' o > "$1/old"
            mkdir "$1/disk" || exit 3
            size=16
            while [ $size -le 340 ]; do
                mount -t tmpfs -o size=${size}k tmpfs "$1/disk" || exit 3
                cp "$1/old" "$1/disk/a.pdf"
                "%1" "$1/disk/a.pdf" %3 %2 2>"$1/said"; status=$?
                found=other
                cmp -s "$1/disk/a.pdf" "$1/old" && found=old
                cmp -s "$1/disk/a.pdf" "$1/new" && found=new
                [ $status = 1 ] && [ %2 != plain ] && ! grep -q '\.' "$1/said" && found=silent
                echo $size $status $found $(($(ls -A "$1/disk" | wc -l) - 1))
                umount "$1/disk"
                size=$((size + 4))
            done)sh")
                                   .arg(writer(), how)
                                   .arg(kNewSize);
        for (const QString &unshare : {QStringLiteral("-m"), QStringLiteral("-rm")}) {
            const QTemporaryDir dir;
            QProcess process;
            process.setProcessEnvironment(calmEnvironment());
            process.start(QStringLiteral("unshare"), {unshare, QStringLiteral("sh"), QStringLiteral("-c"), script,
                                                      QStringLiteral("sh"), dir.path()});
            if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit
                && process.exitCode() == 0)
                return process.readAllStandardOutput();
        }
        return {};
    }
};

REBOND_TEST(TestSafeFileFaults)
#include "tst_safefilefaults.moc"
