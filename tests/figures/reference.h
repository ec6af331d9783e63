// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a second time: written from the contract's text, rule by rule, as slowly and literally as it reads, sharing
// nothing with app/figures. Only for comparing.
#pragma once

#include "domain/facts.h"

#include <QJsonObject>

#include <optional>

namespace rebond::test {

// `sectorOrder`: every sector name that occurs, in the order the contract wants them listed.
[[nodiscard]] QJsonObject referenceFigures(const domain::CohortFacts &facts, QDate asOf, std::optional<QDate> knownBy,
                                           const QStringList &sectorOrder);

// The first path at which the two differ, or an empty text; numbers may differ by 1e-12.
[[nodiscard]] QString firstDifference(const QJsonValue &one, const QJsonValue &other, const QString &path = {});

} // namespace rebond::test
