// SPDX-License-Identifier: GPL-3.0-or-later
// Programs measured from their start to their end: how long somebody waits for a file, and what it costs.
#pragma once

#include <QString>
#include <QStringList>

#include <limits>

namespace rebond::bench {

// "met" or "MISSED"
[[nodiscard]] const char *verdict(bool isMet);

// Of a whole process, in milliseconds; the best of what was taken.
struct Took
{
    double processorMs = std::numeric_limits<double>::infinity(); // of all its threads, and of children it waited for
    double clockMs = std::numeric_limits<double>::infinity();     // what somebody waits
};

// Runs a program once that writes a PDF, and keeps what it took where that is less; ends this program where it fails.
void takeOnce(Took &best, const QString &program, const QStringList &arguments, const QString &pdf);

// Another program that makes such a PDF.
struct Peer
{
    QString name;
    QString program; // empty: not there
    QStringList arguments;
    QString pdf;     // that it writes
    double goal = 1; // times ours by the clock, at least
};

// By turns with ours; says on a line what came out, or that the peer is not installed. Faster is who makes somebody wait less:
// the goal is one of the clock.
struct Ours
{
    QString program;
    QStringList arguments;
    QString pdf;
};
void measurePeer(const Peer &peer, const Ours &ours, int repetitions);

} // namespace rebond::bench
