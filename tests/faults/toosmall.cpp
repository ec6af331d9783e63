// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/toosmall.h"

#include <QDate>
#include <QFile>
#include <QList>

namespace rebond::faults {

namespace {

// $1/case-<KiB>/{out,said,status,left} for each step; the action's own words come after the four numbers.
constexpr char kOnDisks[] = R"sh(
    set -u
    top=$1; size=$2; last=$3; step=$4; shift 4
    mkdir "$top/disk" || exit 3
    while [ $size -le $last ]; do
        mount -t tmpfs -o size=${size}k tmpfs "$top/disk" || exit 3
        cp "$top"/before/* "$top/disk" || exit 4
        case=$top/case-$size; mkdir "$case"
        "$@" >"$case/out" 2>"$case/said"; echo $? >"$case/status"
        cp -a "$top/disk" "$case/left"
        umount "$top/disk" || exit 3
        size=$((size + step))
    done)sh";
constexpr char kBelowLimits[] = R"sh(
    set -u
    top=$1; size=$2; last=$3; step=$4; shift 4
    while [ $size -le $last ]; do
        rm -rf "$top/disk"; cp -a "$top/before" "$top/disk" || exit 4
        case=$top/case-$size; mkdir "$case"
        (ulimit -f $((size * 2)); exec "$@" >"$case/out" 2>"$case/said"); echo $? >"$case/status"
        cp -a "$top/disk" "$case/left"
        size=$((size + step))
    done)sh";

struct Attempt
{
    int sizeKiB = 0;
    Ending ending;
    QString folder; // what it left
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Ending runShell(const QStringList &isolation, const QString &script, const QStringList &words)
{
    QStringList all = isolation;
    all << QStringLiteral("sh") << QStringLiteral("-c") << script << QStringLiteral("sh") << words;
    return run({all.first(), all.mid(1)}, std::chrono::minutes(10)); // many attempts
}

// How this user may mount a file system that only his children see: as root, or as root of a namespace of his own.
QStringList isolation()
{
    static const QStringList found = [] {
        for (const QString &options : {QStringLiteral("-m"), QStringLiteral("-rm")}) {
            const QStringList words{QStringLiteral("unshare"), options};
            if (runShell(words, QStringLiteral("mount -t tmpfs -o size=64k tmpfs /mnt"), {}).status == 0)
                return words;
        }
        return QStringList();
    }();
    return found;
}

Result<QList<Attempt>> attemptsOf(const Action &action, const QString &folder, const Room &room)
{
    if (Done filled = fill(folder + QStringLiteral("/before"), action.files); !filled)
        return fail(filled.error());
    const Command command = action.command(folder + QStringLiteral("/disk"));
    const QStringList words = QStringList{folder, QString::number(room.firstKiB), QString::number(room.lastKiB),
                                          QString::number(kStepKiB), command.program}
                            + command.words;
    const bool isDisk = room.kind == Room::Kind::Disk;
    const Ending script = runShell(isDisk ? isolation() : QStringList(),
                                   QString::fromLatin1(isDisk ? kOnDisks : kBelowLimits), words);
    if (script.how != Ending::How::Exited || script.status != 0)
        return storageFailed(QStringLiteral("the attempts could not be made: ") + QString::fromUtf8(script.err));
    QList<Attempt> attempts;
    for (int size = room.firstKiB; size <= room.lastKiB; size += kStepKiB) {
        const QString one = folder + QStringLiteral("/case-%1/").arg(size);
        Ending ending;
        ending.how = Ending::How::Exited;
        ending.status = bytesOf(one + QStringLiteral("status")).trimmed().toInt();
        ending.out = bytesOf(one + QStringLiteral("out"));
        ending.err = bytesOf(one + QStringLiteral("said"));
        attempts.append({size, ending, one + QStringLiteral("left")});
    }
    return attempts;
}

} // namespace

std::optional<QString> whyNoDisks()
{
    if (isolation().isEmpty())
        return QStringLiteral("this system lets nobody mount a small disk of his own (root, or unshare -rm, may)");
    return {};
}

int sizeOf(const Action &action)
{
    qint64 bytes = 0;
    for (const QByteArray &file : action.files)
        bytes += file.size() + 4096;
    return static_cast<int>(bytes / 1024);
}

Result<int> judgeAll(const Action &action, const QString &folder, const Room &room)
{
    Room today = room;
    today.firstKiB += int(QDate::currentDate().toJulianDay() % 2) * kStepKiB / 2;
    const auto attempts = attemptsOf(action, folder, today);
    if (!attempts)
        return fail(attempts.error());
    Memory memory;
    int refused = 0;
    for (const Attempt &attempt : *attempts) {
        const Verdict verdict = judge(action, attempt.ending, attempt.folder, false, memory);
        if (!verdict.breach.isEmpty())
            return storageFailed(QStringLiteral("%1 with %2 KiB: %3: %4")
                                     .arg(action.name)
                                     .arg(attempt.sizeKiB)
                                     .arg(verdict.breach, QString::fromUtf8(attempt.ending.err)));
        refused += attempt.ending.status == 1 ? 1 : 0;
    }
    if (refused < 1 || attempts->last().ending.status != 0)
        return storageFailed(QStringLiteral("%1: %2 of %3 refused: the steps miss the point")
                                 .arg(action.name)
                                 .arg(refused)
                                 .arg(attempts->size()));
    return refused;
}

} // namespace rebond::faults
