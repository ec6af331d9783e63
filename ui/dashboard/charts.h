// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of the dashboard: the ones of the page, in the system's face and in the colours of the window.
#pragma once

#include "figures/figures.h"
#include "ui/kit/drawingview.h"

#include <QDate>

namespace rebond::ui::dashboard {

struct CurveSpan
{
    QDate from; // the axis begins here
    QDate to;   // and ends here, the as-of date
};

// Pixels a point of a drawing takes, so that its notes are as large as the window's small text.
[[nodiscard]] qreal pixelsPerPoint();

// N people of whom k are filled; `words` is the same in words.
void showPeople(kit::DrawingView &view, qint64 filled, qint64 people, const QString &language, const QString &name, const QString &words);
// The curve of rebounds; `points` as the audience may see them.
void showCurve(kit::DrawingView &view, const QList<figures::CurvePoint> &points, const CurveSpan &span,
               const QString &language, const QString &name, const QString &words);

} // namespace rebond::ui::dashboard
