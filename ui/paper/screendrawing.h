// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings of typeset in a DrawingView: the same layout as on paper, in the system's face and in the colours of the window.
#pragma once

#include "typeset/charts.h"
#include "typeset/style.h"
#include "ui/kit/drawingview.h"

#include <QPalette>

#include <functional>

namespace rebond::ui::paper {

// Pixels a point of a drawing takes, so that its notes are as large as the window's small text.
[[nodiscard]] qreal pixelsPerPoint();
[[nodiscard]] typeset::Style screenStyle(const QPalette &palette, const QString &language);
void paintDrawing(QPainter &painter, const QRectF &area, qreal scale, const typeset::Drawing &drawing,
                  const typeset::Style &style);
// Spots of the layout where the drawing stands on the screen, in words.
[[nodiscard]] QList<kit::DrawingView::Spot> placed(const QList<typeset::Spot> &spots, const QRectF &area,
                                                   const std::function<QString(const typeset::Spot &)> &wordsOf);

// A curve in that view: its height in points, and what is said of its steps.
void showCurve(kit::DrawingView &view, const document::StepCurve &curve, qreal heightPt, const QString &language,
               const std::function<QString(const typeset::Spot &)> &wordsOf);

} // namespace rebond::ui::paper
