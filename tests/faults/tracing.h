// SPDX-License-Identifier: GPL-3.0-or-later
// A program run under strace: once to see which of its system calls concern a folder, then once for each of them with that
// call killed or failed. Calls are counted by name from the start of the process, so that what concerns a file without a
// name (O_TMPFILE), which no path filter sees, is reached too.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rebond::faults {

enum class Fault {
    Kill,      // SIGKILL instead of the call
    DiskFull,  // ENOSPC, once
    DiskFails, // EIO, once
    StaysFull, // ENOSPC from that call on, for all of its name
};
inline constexpr Fault kFaults[] = {Fault::Kill, Fault::DiskFull, Fault::DiskFails, Fault::StaysFull};
[[nodiscard]] QString nameOf(Fault fault);

struct Command
{
    QString program;
    QStringList words;
};

// Where to disturb: the occurrence-th call of that name in the life of the process, from 1.
struct Point
{
    QByteArray call;
    int occurrence = 0;
    Fault fault = Fault::Kill;
    QString file;          // of the folder, random parts of its name left out; null: any
    bool isByFile = false; // counted among the calls on that file only, not among all calls of that name
    QByteArray seen;       // the call as recorded, for people
    // "pwrite64:17:EIO": what REBOND_FAULT_POINT takes
    [[nodiscard]] QString name() const;
};

struct Ending
{
    enum class How { Exited, Killed, Crashed, Hung };
    How how = How::Hung;
    int status = -1; // of Exited
    QByteArray out;
    QByteArray err;
    bool isDisturbed = false; // the fault came, and where it was meant to
};

// Nothing where one process may trace another and disturb it; else why not.
[[nodiscard]] std::optional<QString> whyNoTracing();

struct Recording
{
    Ending ending;
    QList<Point> points;
};
// Runs the command undisturbed and lists the points that concern the folder, from the moment it prints `marker` (from the
// start where that is empty).
[[nodiscard]] Recording record(const Command &command, const QString &folder, const QByteArray &marker);

// patience: after how long it counts as hanging; more than SQLite's busy timeout, on a machine with other work.
[[nodiscard]] Ending run(const Command &command, std::chrono::seconds patience = std::chrono::minutes(1));
[[nodiscard]] Ending runDisturbed(const Command &command, const Point &point, const QString &folder);

} // namespace rebond::faults
