// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of the page on the screen: the same layout, in the system's face and in the colours of the window.
#pragma once

#include "base/id.h"
#include "document/block.h"
#include "figures/activity.h"
#include "figures/reading.h"
#include "ui/kit/drawingview.h"

#include <QHash>

namespace rebond::ui::dashboard {

inline constexpr int kMostNamesAtOnce = 5; // beside a step; the others are counted

// `name` says what the drawing is. Those who do not see it are told its alternative; keyboard and mouse ask about its
// groups and its steps one by one, which the reading words. `names`: who made the steps of a day.
void showPeople(kit::DrawingView &view, const document::Pictogram &people, const figures::Reading &reading,
                const QString &language, const QString &name);
void showCurve(kit::DrawingView &view, const document::StepCurve &curve, const figures::Reading &reading,
               const QHash<RawId, QString> &names, const QString &language, const QString &name);

// The Mondays of the weeks drawn; none where there is nothing to draw. Each bar can be asked about, row by row.
QList<QDate> showWeeks(kit::DrawingView &view, const QList<figures::ActivityWeek> &weeks, const Formats &formats,
                       const QString &name);

} // namespace rebond::ui::dashboard
