// SPDX-License-Identifier: GPL-3.0-or-later
// The measure a face is drawn in: x in half-widths of the face from its axis, y from the line of the eyes, −1 at the top
// of the skull, +1 at the chin.
#pragma once

#include "pictures/portrait.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>

class QPainter;

namespace rebond::pictures {

struct Tones
{
    QColor base;
    QColor shade;
};

struct SkinTones
{
    QColor base;
    QColor shade; // neck under the chin, ears
    QColor line;  // nose, wrinkles
    QColor blush;
    QColor lips;
};

class Frame
{
public:
    Frame(QPainter &painter, const PortraitTraits &traits);

    QPainter &painter;
    const PortraitTraits &traits;

    [[nodiscard]] QPointF at(double x, double y) const;
    [[nodiscard]] double across(double x) const { return x * m_halfWidth; } // a breadth in pixels
    [[nodiscard]] double down(double y) const;                              // a height in pixels, below the eyes

    // Path making in face measure; a path begins where the first point says.
    [[nodiscard]] QPainterPath path(QPointF start) const;
    void line(QPainterPath &path, double x, double y) const;
    void curve(QPainterPath &path, QPointF c1, QPointF c2, QPointF end) const;

    // A stroke with round ends, in pixels.
    void stroke(const QPainterPath &path, const QColor &colour, double width) const;
    void fill(const QPainterPath &path, const QColor &colour) const;
    void oval(QPointF centre, double rx, double ry,
              const QColor &colour) const; // centre in face measure, radii in pixels

    [[nodiscard]] QPainterPath faceOutline() const;

    SkinTones skin;
    Tones hair;
    QColor browColour;
    Tones cloth;
    Tones second;

private:
    double m_halfWidth = 0;
    double m_upper = 0;
    double m_lower = 0;
};

[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share); // share of b, 0 … 1
[[nodiscard]] QColor backgroundOf(const PortraitTraits &traits);

// Draw order: backHair, body, head, beard, features, frontHair, glasses, overlay.
void drawBackHair(const Frame &frame);
void drawBody(const Frame &frame);
void drawHead(const Frame &frame); // ears, face, cheeks, wrinkles
void drawBeard(const Frame &frame);
void drawFeatures(const Frame &frame); // brows, eyes, nose, mouth
void drawFrontHair(const Frame &frame);
void drawGlasses(const Frame &frame);
void drawEarrings(const Frame &frame);
void drawHairOverShoulders(const Frame &frame);

// Whether the style leaves the ears to be seen.
[[nodiscard]] bool showsEars(HairStyle style);

} // namespace rebond::pictures
