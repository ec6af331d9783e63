// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the page of the site. Private to this room.
#pragma once

#include "base/formats.h"
#include "ui/site/peoplerows.h"
#include "workspace/sitepublishing.h"

#include <QString>

namespace rebond::ui::site {

// Why somebody is not on the site, or without a name.
[[nodiscard]] QString whyOf(const rebond::site::LeftOut &who, const Formats &formats);
[[nodiscard]] QList<PeopleRows::Row> rowsOf(const QList<rebond::site::LeftOut> &leftOut, const Formats &formats);
[[nodiscard]] QList<PeopleRows::Row> rowsOf(const QList<rebond::site::Ending> &endings, const Formats &formats);
// "Site published on 30 June 2012: 19, today 20." What stands in the folder beside today's count.
[[nodiscard]] QString standingOf(const workspace::SiteSurvey &survey, const Formats &formats);
// What publishing now would change, and how much it matters; with its sign.
[[nodiscard]] QString duty(const workspace::SiteSurvey &survey);

} // namespace rebond::ui::site
