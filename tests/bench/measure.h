// SPDX-License-Identifier: GPL-3.0-or-later
// What a benchmark measures: ours and the bare operation by turns in one run, the best of some repetitions each, since
// other programs only ever make a repetition slower.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace rebond::bench {

// Says why on standard error and ends the program with status 1: a benchmark has nobody to hand an error to.
[[noreturn]] void stop(const QString &why);

// Milliseconds that f takes.
template<typename F>
[[nodiscard]] double timed(F &&f)
{
    QElapsedTimer timer;
    timer.start();
    f();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Pair
{
    double oursMs = std::numeric_limits<double>::infinity();
    double bareMs = std::numeric_limits<double>::infinity();
    [[nodiscard]] double ratio() const { return oursMs / bareMs; }
};

// Both answer how many milliseconds the part of them took that counts.
template<typename Ours, typename Bare>
[[nodiscard]] Pair byTurns(int repetitions, Ours &&ours, Bare &&bare)
{
    Pair best;
    for (int i = 0; i < repetitions; ++i) {
        best.bareMs = std::min(best.bareMs, bare());
        best.oursMs = std::min(best.oursMs, ours());
    }
    return best;
}

// The printed result: one row an operation.
class Table
{
public:
    // goal: the largest ratio that is fine; none where the row is for information.
    void add(const QString &operation, const Pair &pair, std::optional<double> goal = {});
    void addMemory(const QString &operation, qint64 bytes, qint64 goalBytes);
    void print() const;

private:
    struct Row
    {
        QString operation;
        QString ours;
        QString bare;
        QString ratio;
        QString goal;
        QString verdict;
    };
    std::vector<Row> m_rows;
};

} // namespace rebond::bench
