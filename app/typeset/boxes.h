// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that no font of this machine has, neither ours nor its own: on paper boxes stand in their place.
#pragma once

#include "typeset/page.h"
#include "typeset/style.h"

#include <QString>
#include <QStringList>

class QPainter;
class QPointF;

namespace rebond::typeset {

// More of them are not looked for: who is told of so many knows which font is missing.
inline constexpr int kMostBoxes = 20;

// Each once, in their order, with its accents; at most kMostBoxes + 1. Emoji are none: they are not set. Latin text costs a glance
// at each letter; other text is laid out once more. Any thread.
[[nodiscard]] QStringList lettersInNoFont(const QString &text, const Style &style = {});
// Of all that is said on these pages.
[[nodiscard]] QStringList lettersInNoFont(const PageList &pages);

// Draws text as drawText() does, from its base in the painter's font, with an empty box for each letter of a script that no font
// joins: in a PDF Qt fills these, and a name stands there as if it were blacked out. False where there is none: nothing is drawn.
[[nodiscard]] bool drawWithEmptyBoxes(QPainter &painter, const QPointF &base, const QString &text);

} // namespace rebond::typeset
