// SPDX-License-Identifier: GPL-3.0-or-later
// Funnel and activity a second time, act by act and day by day, from the definitions as they are worded.
#pragma once

#include "domain/companyfacts.h"
#include "referencereader.h"

namespace rebond::test {

[[nodiscard]] QJsonObject referenceFunnel(const Reader &reader, const QList<CompanyFacts> &companies);
[[nodiscard]] QJsonObject referenceActivity(const Reader &reader, const QList<CompanyFacts> &companies);

} // namespace rebond::test
