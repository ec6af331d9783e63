// SPDX-License-Identifier: GPL-3.0-or-later
// What Style draws all controls with.
#pragma once

#include <QBrush>
#include <QColor>
#include <QPen>
#include <QRectF>

class QPainter;
class QStyleOption;

namespace rebond::ui::kit {

inline constexpr qreal kArrows = 6; // units, of choices and numbers: how wide their arrows stand

// The ring of the look is two pixels at the usual size and grows with the letters.
[[nodiscard]] qreal ringWidth();
[[nodiscard]] qreal radius(); // of the corners of what is typed into or pressed
[[nodiscard]] bool isEnabled(const QStyleOption *option);

// The pen stays within `rect`.
void fillRound(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &pen, qreal corner);
void drawRing(QPainter *painter, const QRectF &rect, const QColor &colour, qreal corner);
enum class Points { Down, Up };
void drawArrow(QPainter *painter, const QRectF &rect, const QColor &colour, Points points = Points::Down);

} // namespace rebond::ui::kit
