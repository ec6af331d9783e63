// SPDX-License-Identifier: GPL-3.0-or-later
// How the thread of the window fares while something happens: a timer that should fire each millisecond tells how long the
// loop of events was away, and the last paint, or the last work behind the window, tells when all had come.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace rebond::bench {

struct Watched
{
    double answeredMs = 0; // until the first answer that was told of; 0: none was
    double wholeMs = 0;    // until nothing moved any more
    double blockMs = 0;    // the longest that a key would have had to wait
    // In processor time, which other programs do not lengthen as much: of the thread between two beats, of all threads.
    double longestWorkMs = 0;
    double cpuMs = 0;
};

// Of all threads of this program, so far.
[[nodiscard]] double cpuMs();

class Pulse final : public QObject
{
public:
    Pulse(); // of the application, which stands already
    // Does it, and waits until nothing has moved for a while.
    [[nodiscard]] Watched watch(const std::function<void()> &act);
    void answered(); // what was asked for stands in the window, or its beginning

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beat();
    [[nodiscard]] double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_moved = 0;
    double m_begin = 0;
    double m_answered = 0;
    double m_longest = 0;
    double m_lastWork = 0;
    double m_longestWork = 0;
};

} // namespace rebond::bench
