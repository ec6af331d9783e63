// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <cstdio>
#include <cstdlib>

namespace rebond::bench {

namespace {

QString verdictOf(bool isMet)
{
    return isMet ? QStringLiteral("met") : QStringLiteral("MISSED");
}

} // namespace

void stop(const QString &why)
{
    std::fprintf(stderr, "rebond-bench: %s\n", qPrintable(why));
    std::exit(1);
}

void Table::add(const QString &operation, const Pair &pair, std::optional<double> goal)
{
    const auto ms = [](double value) {
        return QString::number(value, 'f', value < 10 ? 2 : 0) + QStringLiteral(" ms");
    };
    m_rows.push_back({operation, ms(pair.oursMs), ms(pair.bareMs), QString::number(pair.ratio(), 'f', 2),
                      goal ? QStringLiteral("<= %1").arg(*goal) : QString(),
                      goal ? verdictOf(pair.ratio() <= *goal) : QString()});
}

void Table::addMemory(const QString &operation, qint64 bytes, qint64 goalBytes)
{
    const auto megabytes = [](qint64 value) { return QString::number(value / 1'000'000) + QStringLiteral(" MB"); };
    m_rows.push_back({operation,
                      megabytes(bytes),
                      {},
                      {},
                      QStringLiteral("< ") + megabytes(goalBytes),
                      verdictOf(bytes < goalBytes)});
}

void Table::print() const
{
    const auto line = [](const Row &row) {
        std::printf("%s%s%s%s%s  %s\n", qPrintable(row.operation.leftJustified(58)),
                    qPrintable(row.ours.rightJustified(11)), qPrintable(row.bare.rightJustified(11)),
                    qPrintable(row.ratio.rightJustified(8)), qPrintable(row.goal.rightJustified(10)),
                    qPrintable(row.verdict));
    };
    line({QStringLiteral("operation"),
          QStringLiteral("ours"),
          QStringLiteral("bare"),
          QStringLiteral("ratio"),
          QStringLiteral("goal"),
          {}});
    for (const Row &row : m_rows)
        line(row);
}

} // namespace rebond::bench
