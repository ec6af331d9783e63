// SPDX-License-Identifier: GPL-3.0-or-later
// What a process knows of itself: its terminal, its limits, its memory.
#include "base/platform.h"

#include <QFile>

#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <pwd.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

namespace rebond::platform {

QString userName()
{
    const passwd *known = ::getpwuid(::geteuid());
    return known && known->pw_name ? QString::fromLocal8Bit(known->pw_name) : QString();
}

bool errorsGoToTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

std::optional<QString> askHidden(const QString &prompt)
{
    constexpr qsizetype kLongest = 4096;
    constexpr char kInterrupt = 3;
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            ::close(terminal);
        return {};
    }
    termios hidden = before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
    const auto say = [terminal](const QByteArray &words) {
        (void)!::write(terminal, words.constData(), static_cast<size_t>(words.size()));
    };
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    say(prompt.toUtf8());
    QByteArray line;
    char c = 0;
    bool isWhole = false;
    while (line.size() < kLongest && ::read(terminal, &c, 1) == 1 && c != kInterrupt) {
        if ((isWhole = c == '\n'))
            break;
        line += c;
    }
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    say("\n");
    ::close(terminal);
    return isWhole ? std::optional(QString::fromUtf8(line)) : std::nullopt;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define REBOND_HAS_SHADOW 1 // sanitizers map more than any limit allows
#endif

bool limitProcess(qint64 bytes, int seconds)
{
    constexpr rlim_t kMostFilesOpen = 64; // libraries load what they need late
    struct rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) != 0)
        return false;
    struct rlimit time = {};
    time.rlim_cur = rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + 1) + rlim_t(seconds);
    time.rlim_max = RLIM_INFINITY;
    if (struct rlimit now = {}; ::getrlimit(RLIMIT_CPU, &now) == 0)
        time.rlim_max = now.rlim_max;
    struct rlimit none = {}; // what others made is not left on the disk, nor when it breaks the process
    bool isLimited = ::setrlimit(RLIMIT_CORE, &none) == 0 && ::setrlimit(RLIMIT_FSIZE, &none) == 0;
    struct rlimit files = {};
    files.rlim_cur = files.rlim_max = kMostFilesOpen;
    isLimited = ::setrlimit(RLIMIT_NOFILE, &files) == 0 && isLimited;
    isLimited = ::setrlimit(RLIMIT_CPU, &time) == 0 && isLimited;
#ifndef REBOND_HAS_SHADOW
    struct rlimit memory = {};
    memory.rlim_cur = memory.rlim_max = rlim_t(bytes);
    isLimited = ::setrlimit(RLIMIT_AS, &memory) == 0 && isLimited;
#else
    Q_UNUSED(bytes)
#endif
    return isLimited;
}

void letOtherThreadsGoFirst()
{
#ifdef Q_OS_LINUX
    constexpr int kThisThread = 0; // elsewhere that would be the whole process
    constexpr int kNiceness = 5;   // a third of the share of a thread that has none
    (void)::setpriority(PRIO_PROCESS, kThisThread, kNiceness);
#endif
}

void shareHeapAmongThreads()
{
#ifdef M_ARENA_MAX
    ::mallopt(M_ARENA_MAX, 1);
#endif
}

qint64 processMemoryPeak()
{
#ifdef Q_OS_LINUX
    // Not getrusage: that remembers the parent's peak across exec.
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        if (at >= 0)
            return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
    }
    return 0;
#else
    struct rusage usage = {};
    if (::getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
#ifdef Q_OS_MACOS
    return qint64(usage.ru_maxrss);
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
#endif
}

bool resetProcessMemoryPeak()
{
#ifdef Q_OS_LINUX
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    return reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && reset.write("5") == 1;
#else
    return false;
#endif
}

} // namespace rebond::platform
