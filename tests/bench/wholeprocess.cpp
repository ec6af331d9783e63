// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeprocess.h"

#include "measure.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace rebond::bench {

namespace {

// Of all children that have ended and theirs that they waited for, in milliseconds; 0 where the system does not tell.
double childrensMs()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
#else
    return 0;
#endif
}

} // namespace

const char *verdict(bool isMet)
{
    return isMet ? "met" : "MISSED";
}

void takeOnce(Took &best, const QString &program, const QStringList &arguments, const QString &pdf)
{
    QFile::remove(pdf);
    const double before = childrensMs();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const double clock = timed([&] {
        process.start(program, arguments);
        (void)process.waitForFinished(-1);
    });
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        stop(program + QStringLiteral(": ") + QString::fromLocal8Bit(process.readAll()).right(500));
    best.processorMs = std::min(best.processorMs, childrensMs() - before);
    best.clockMs = std::min(best.clockMs, clock);
    QFile written(pdf);
    if (!written.open(QIODevice::ReadOnly) || written.read(5) != "%PDF-")
        stop(program + QStringLiteral(" wrote no PDF"));
}

void measurePeer(const Peer &peer, const Ours &ours, int repetitions)
{
    if (peer.program.isEmpty()) {
        std::printf("  %-44s  skipped: it is not installed here\n", qPrintable(peer.name));
        return;
    }
    Took mine;
    Took theirs;
    for (int i = 0; i < repetitions; ++i) {
        takeOnce(mine, ours.program, ours.arguments, ours.pdf);
        takeOnce(theirs, peer.program, peer.arguments, peer.pdf);
    }
    std::printf("  %-44s %8.0f %8.0f  %.1f times ours, by the clock %.1f (goal: %.0f): %s\n", qPrintable(peer.name),
                theirs.processorMs, theirs.clockMs, theirs.processorMs / mine.processorMs,
                theirs.clockMs / mine.clockMs, peer.goal, verdict(theirs.clockMs >= peer.goal * mine.clockMs));
}

} // namespace rebond::bench
