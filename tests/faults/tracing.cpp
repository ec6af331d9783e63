// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/tracing.h"

#include "support/caches.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace rebond::faults {

namespace {

const QSet<QByteArray> kWriting = {"pwrite64",  "write",     "pwritev",   "pwritev2", "writev",   "fsync",
                                   "fdatasync", "ftruncate", "fallocate", "unlink",   "unlinkat", "rename",
                                   "renameat",  "renameat2", "link",      "linkat",   "fchmod",   "fchmodat",
                                   "chmod",     "fchown",    "mkdir",     "mkdirat"};
const QSet<QByteArray> kReading = {"open",       "openat",     "read",   "pread64", "readv",    "preadv",
                                   "stat",       "lstat",      "fstat",  "statx",   "lseek",    "close",
                                   "newfstatat", "fstatat64",  "fcntl",  "access",  "flock",    "faccessat",
                                   "faccessat2", "getdents64", "statfs", "fstatfs", "readlink", "readlinkat"};

QString strace()
{
    static const QString program = QStandardPaths::findExecutable(QStringLiteral("strace"));
    return program;
}

struct Call
{
    QByteArray process;
    QByteArray name;
    QByteArray line; // without the number of the process
};

// "1234 pwrite64(4</x/c.rebond>, …) = 4096"; nothing for signals, exits and the second half of an interrupted line.
std::optional<Call> callOf(const QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const qsizetype bracket = line.indexOf('(');
    if (space <= 0 || bracket < space)
        return {};
    const QByteArray name = line.mid(space, bracket - space).trimmed();
    if (name.isEmpty() || name.contains('<') || name.contains('+') || name.contains('-'))
        return {};
    return Call{line.left(space), name, line.mid(space).trimmed()};
}

bool isWriting(const Call &call)
{
    if (kWriting.contains(call.name))
        return true;
    return call.name.startsWith("open")
        && (call.line.contains("O_CREAT") || call.line.contains("O_TMPFILE") || call.line.contains("O_TRUNC"));
}

// The file of the folder that a call is about, alike in every run: hidden names are random, so are inode numbers.
std::optional<QString> fileIn(const QString &folder, const QByteArray &line)
{
    static const QRegularExpression random(QStringLiteral("#[0-9]+|rebond-[0-9a-f]{16}"));
    const QString text = QString::fromUtf8(line);
    const qsizetype at = text.indexOf(folder);
    if (at < 0)
        return {};
    static const QRegularExpression end(QStringLiteral("[\">]"));
    return text.mid(at + folder.size(), text.indexOf(end, at) - at - folder.size())
        .replace(random, QStringLiteral("?"));
}

// strace counts in each thread by itself: the fault may strike a font that another thread loads beside the file, and what
// follows from that says nothing of the file.
bool isAsMeant(const QList<Call> &struck, const Point &point, const QString &folder)
{
    const auto isMeant = [&](const Call &call) {
        const auto file = fileIn(folder, call.line);
        return file && (point.file.isNull() || *file == point.file);
    };
    if (struck.isEmpty() || point.fault == Fault::StaysFull)
        return !struck.isEmpty() && isMeant(struck.first());
    return std::all_of(struck.begin(), struck.end(), isMeant);
}

QByteArray errorOf(Fault fault)
{
    switch (fault) {
    case Fault::Kill: return "signal=KILL";
    case Fault::DiskFull:
    case Fault::StaysFull: return "error=ENOSPC";
    case Fault::DiskFails: return "error=EIO";
    }
    return {};
}

QProcessEnvironment environment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    test::makeRoomForCaches(environment);
    return environment;
}

Ending start(const QString &program, const QStringList &words, std::chrono::seconds patience = std::chrono::minutes(1))
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    Ending ending;
    if (!process.waitForFinished(static_cast<int>(std::chrono::milliseconds(patience).count()))) {
        process.kill();
        process.waitForFinished();
        return ending;
    }
    ending.how = process.exitStatus() == QProcess::NormalExit ? Ending::How::Exited : Ending::How::Crashed;
    ending.status = process.exitCode();
    ending.out = process.readAllStandardOutput();
    ending.err = process.readAllStandardError();
    return ending;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

// Beside the folder, not in it.
QString logOf(const QString &folder)
{
    return folder + QStringLiteral(".strace");
}

QStringList listing(const QSet<QByteArray> &names)
{
    QStringList list;
    for (const QByteArray &name : names)
        list.append(u'?' + QString::fromLatin1(name)); // "?": no harm where this processor has no such call
    return list;
}

} // namespace

QString nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Kill: return QStringLiteral("KILL");
    case Fault::DiskFull: return QStringLiteral("ENOSPC");
    case Fault::DiskFails: return QStringLiteral("EIO");
    case Fault::StaysFull: return QStringLiteral("ENOSPC+");
    }
    return {};
}

QString Point::name() const
{
    return QStringLiteral("%1:%2:%3").arg(QString::fromLatin1(call)).arg(occurrence).arg(nameOf(fault));
}

std::optional<QString> whyNoTracing()
{
    if (strace().isEmpty())
        return QStringLiteral("strace is not installed");
    const Ending ending = start(strace(), {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
                                           QStringLiteral("trace=chdir"), QStringLiteral("-e"),
                                           QStringLiteral("inject=chdir:error=EIO"), QStringLiteral("sh"),
                                           QStringLiteral("-c"), QStringLiteral("cd / || exit 7")});
    if (ending.how == Ending::How::Exited && ending.status == 7)
        return {};
    return QStringLiteral("this system does not let one process trace and disturb another: ")
         + QString::fromUtf8(ending.err).section(u'\n', 0, 0);
}

Ending run(const Command &command, std::chrono::seconds patience)
{
    return start(command.program, command.words, patience);
}

Recording record(const Command &command, const QString &folder, const QByteArray &marker)
{
    const QStringList calls = listing(kWriting + kReading);
    Recording recording;
    recording.ending = start(strace(), QStringList{QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-qq"),
                                                   QStringLiteral("-o"), logOf(folder), QStringLiteral("-e"),
                                                   QStringLiteral("trace=") + calls.join(u','), command.program}
                                           + command.words);
    QHash<QByteArray, int> counts;         // by process and name, as strace counts
    QHash<QByteArray, int> countsInThread; // and by file
    QByteArray first;                      // the process's own thread
    bool isBegun = marker.isEmpty();
    for (const QByteArray &line : linesOf(logOf(folder))) {
        const auto call = callOf(line);
        if (!call)
            continue;
        if (first.isEmpty())
            first = call->process;
        int occurrence = ++counts[call->process + ' ' + call->name];
        isBegun = isBegun || (call->name == "write" && call->line.contains(marker));
        const auto file = fileIn(folder, call->line);
        if (!isBegun || !file)
            continue;
        // strace counts in each thread alike: the n-th call of another thread would be the first one's long before.
        const bool isByFile = call->process != first;
        if (isByFile)
            occurrence = ++countsInThread[call->process + ' ' + call->name + ' ' + file->toUtf8()];
        for (const Fault fault : kFaults) {
            const bool isForWritingOnly = fault == Fault::Kill || fault == Fault::StaysFull;
            if (isWriting(*call) || !isForWritingOnly)
                recording.points.append(Point{call->name, occurrence, fault, *file, isByFile, call->line});
        }
    }
    return recording;
}

Ending runDisturbed(const Command &command, const Point &point, const QString &folder)
{
    const QString log = logOf(folder);
    const QString call = QString::fromLatin1(point.call);
    const QString injection = QStringLiteral("inject=%1:%2:when=%3%4")
                                  .arg(call, QString::fromLatin1(errorOf(point.fault)))
                                  .arg(point.occurrence)
                                  .arg(point.fault == Fault::StaysFull ? QStringLiteral("+") : QString());
    QStringList words{QStringLiteral("-f"),
                      QStringLiteral("-y"),
                      QStringLiteral("-qq"),
                      QStringLiteral("-o"),
                      log,
                      QStringLiteral("-e"),
                      QStringLiteral("trace=") + call,
                      QStringLiteral("-e"),
                      injection};
    if (point.isByFile) // strace remarks on any but the shortest form of a path
        words.append({QStringLiteral("-P"), QDir::cleanPath(folder + u'/' + point.file)});
    if (point.fault != Fault::Kill) // other calls then run at full speed; signals are lost that way (strace 6.1)
        words.append(QStringLiteral("--seccomp-bpf"));
    Ending ending = start(strace(), words + QStringList{command.program} + command.words);
    if (ending.how == Ending::How::Hung)
        return ending;
    // strace ends as its tracee ended: the log tells a kill of ours from a crash.
    QList<Call> struck;
    Call last;
    QHash<QByteArray, Call> begun; // by thread: strace tells of a call in two halves where another thread comes between
    for (const QByteArray &line : linesOf(log)) {
        if (line.contains("+++ killed by SIGKILL"))
            ending.how = Ending::How::Killed;
        else if (line.contains("+++ killed by"))
            ending.how = Ending::How::Crashed;
        if (const auto seen = callOf(line)) {
            last = *seen;
            begun.insert(seen->process, *seen);
        }
        if (line.contains("(INJECTED)"))
            struck.append(begun.value(line.left(line.indexOf(' '))));
    }
    if (ending.how == Ending::How::Killed)
        struck = {last};
    ending.isDisturbed = isAsMeant(struck, point, folder);
    return ending;
}

} // namespace rebond::faults
