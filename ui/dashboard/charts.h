// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of the page on the screen: the same layout, in the system's face and in the colours of the window.
#pragma once

#include "document/block.h"
#include "ui/kit/drawingview.h"

namespace rebond::ui::dashboard {

// Pixels a point of a drawing takes, so that its notes are as large as the window's small text.
[[nodiscard]] qreal pixelsPerPoint();

// `name` says what the drawing is; `words` what there is to see, for those who do not see it.
void showPeople(kit::DrawingView &view, const document::Pictogram &people, const QString &language,
                const QString &name);
void showCurve(kit::DrawingView &view, const document::StepCurve &curve, const QString &language, const QString &name,
               const QString &words);

} // namespace rebond::ui::dashboard
