// SPDX-License-Identifier: GPL-3.0-or-later
// All figures of the contract by SQL alone, through the bare library: the peer that the figures' speed is measured
// against, and a second opinion on every number.
#pragma once

#include "baresqlite.h"
#include "figures/figures.h"

#include <QMap>
#include <QStringList>

namespace rebond::bench {

struct BareFigures
{
    QMap<QByteArray, qint64> counts; // "counted", "durable", "outreach.acts" …
    QMap<QByteArray, qint64> byType;
    QMap<QByteArray, qint64> byChannel;
    QMap<QByteArray, std::pair<qint64, qint64>> bySector;  // counted, rebounded
    QMap<QByteArray, std::pair<qint64, qint64>> byAgeBand; // likewise
    QMap<QByteArray, qint64> curve;                        // cumulated, by ISO date
};

// Of the only cohort of the file.
[[nodiscard]] BareFigures bareFigures(BareDatabase &database, const figures::Question &question);

// In one sentence each; empty where the two agree in every number.
[[nodiscard]] QStringList differences(const figures::Figures &ours, const BareFigures &bare);

} // namespace rebond::bench
