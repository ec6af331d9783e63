// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolrun.h"

#include "support/caches.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace rebond::test {

namespace {

constexpr qint64 kHashedBytes = 16 << 20;

#ifdef Q_OS_LINUX
rusage usedByRuns()
{
    rusage used{};
    (void)getrusage(RUSAGE_CHILDREN, &used);
    return used;
}
#endif

// A started program inherits the peak of the one that starts it: that is not its own doing.
void forgetOwnPeak()
{
#ifdef Q_OS_LINUX
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
#endif
}

double processorSeconds()
{
#ifdef Q_OS_LINUX
    const rusage used = usedByRuns();
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
         + static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
#else
    return 0;
#endif
}

ToolRun run(const QString &program, const QStringList &words, const QString &output = {},
            const QByteArray &locale = "fr_FR.UTF-8")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    makeRoomForCaches(environment);
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    forgetOwnPeak();
    const double before = processorSeconds();
    process.start(program, words);
    if (!process.waitForStarted() || !process.waitForFinished(120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError(), processorSeconds() - before};
}

QString tool()
{
    // Beside the tests where somebody runs them by hand.
    return qEnvironmentVariable("REBOND_TOOL",
                                QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/rebond-tool"));
}

} // namespace

QJsonObject ToolRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

ToolRun runTool(const QStringList &words, const QByteArray &locale)
{
    return run(tool(), words, {}, locale);
}

ToolRun runToolUnder(QStringList starter, const QStringList &words)
{
    const QString program = starter.takeFirst();
    return run(program, starter + QStringList{tool()} + words);
}

ToolRun runToolAsNobody(const QStringList &words)
{
    // A home of its own, as everybody has one, for what fontconfig keeps.
    static const QTemporaryDir home;
    QFile::setPermissions(home.path(), QFile::Permissions(0x7777));
    return runToolUnder({QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                         QStringLiteral("--clear-groups"), QStringLiteral("env"), QStringLiteral("-u"),
                         QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("HOME=") + home.path()},
                        words);
}

bool canRunAsNobody()
{
    return runToolAsNobody({QStringLiteral("--version")}).status == 0;
}

ToolRun runProgram(const QString &program, const QStringList &words)
{
    return run(program, words);
}

ToolRun runToolInto(const QString &output, const QStringList &words)
{
    return run(tool(), words, output);
}

qint64 memoryPeakOfRuns()
{
#ifdef Q_OS_LINUX
    return static_cast<qint64>(usedByRuns().ru_maxrss) << 10; // told in kibibytes
#else
    return 0;
#endif
}

Snapshot snapshotOf(const QString &folder)
{
    Snapshot snapshot;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QFileInfo info = all.fileInfo();
        QFile file(path);
        if (info.isSymLink()) {
            snapshot[path] = "link to " + info.symLinkTarget().toUtf8();
        } else if (!info.isFile()) {
            snapshot[path] = info.isDir() ? "folder" : "no file";
        } else if (info.size() > kHashedBytes) {
            snapshot[path] = QByteArray::number(info.size()) + " bytes";
        } else if (file.open(QIODevice::ReadOnly)) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            snapshot[path] = hash.addData(&file) ? hash.result().toHex() : QByteArray("unreadable");
        } else {
            snapshot[path] = "closed";
        }
    }
    return snapshot;
}

} // namespace rebond::test
