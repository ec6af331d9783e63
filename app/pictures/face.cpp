// SPDX-License-Identifier: GPL-3.0-or-later
// Ears, face, age, beard, brows, eyes, nose, mouth, glasses, earrings.
#include "pictures/frame.h"

#include <QPainter>

#include <array>

namespace rebond::pictures {

namespace {

constexpr double kEyeX = 0.41;
constexpr double kMouthY = 0.60;

QColor ink()
{
    return QColor(0x2A2320);
}

QPainterPath arc(const Frame &f, double fromX, double fromY, double midX, double midY, double toX, double toY)
{
    QPainterPath path = f.path({fromX, fromY});
    path.quadTo(f.at(midX, midY), f.at(toX, toY));
    return path;
}

void drawWrinkles(const Frame &f)
{
    const int age = f.traits.wrinkles;
    if (age == 0)
        return;
    const QColor soft = mixed(f.skin.base, f.skin.line, 0.55);
    for (const double side : {-1.0, 1.0}) {
        f.stroke(arc(f, side * 0.29, 0.36, side * 0.44, 0.44, side * 0.45, 0.58), soft, 3);
        f.stroke(arc(f, side * 0.27, 0.155, side * 0.42, 0.225, side * 0.55, 0.145), soft, 3);
        if (age < 2)
            continue;
        f.stroke(arc(f, side * 0.69, -0.02, side * 0.75, -0.045, side * 0.8, -0.07), soft, 2.6);
        f.stroke(arc(f, side * 0.70, 0.05, side * 0.76, 0.06, side * 0.81, 0.055), soft, 2.6);
    }
    if (age == 2) {
        f.stroke(arc(f, -0.3, -0.52, 0, -0.565, 0.3, -0.52), soft, 2.6);
        f.stroke(arc(f, -0.2, -0.42, 0, -0.455, 0.2, -0.42), soft, 2.6);
    }
}

void drawEyes(const Frame &f)
{
    const bool isFeminine = f.traits.presentation == Presentation::Feminine;
    for (const double side : {-1.0, 1.0}) {
        const double x = side * kEyeX;
        f.oval({x, 0.02}, 9.5, 11.5, ink());
        f.painter.setBrush(QColor(0xFFFFFF));
        f.painter.drawEllipse(f.at(x, 0.02) + QPointF(3, -4), 3, 3);
        const double outer = isFeminine ? 0.205 : 0.165;
        f.stroke(arc(f, x - side * 0.145, -0.035, x, -0.15, x + side * outer, isFeminine ? -0.055 : -0.03), ink(),
                 isFeminine ? 5 : 4);
    }
}

void drawBrows(const Frame &f)
{
    const double lift = f.traits.presentation == Presentation::Feminine ? 0.05 : 0;
    const double width = 6.0 + 2.2 * f.traits.brows - (lift > 0 ? 1.5 : 0);
    for (const double side : {-1.0, 1.0})
        f.stroke(arc(f, side * 0.22, -0.23 - lift, side * 0.44, -0.35 - lift, side * 0.64, -0.225 - lift / 2),
                 f.browColour, width);
}

void drawNose(const Frame &f)
{
    QPainterPath nose;
    switch (f.traits.nose) {
    case Nose::Button: nose = arc(f, -0.11, 0.33, 0, 0.43, 0.11, 0.33); break;
    case Nose::Straight:
        nose = f.path({0.035, 0.06});
        f.curve(nose, {0.06, 0.2}, {0.17, 0.3}, {0.14, 0.36});
        f.curve(nose, {0.11, 0.4}, {0.02, 0.4}, {-0.06, 0.385});
        break;
    case Nose::Broad:
        nose = f.path({-0.18, 0.32});
        f.curve(nose, {-0.19, 0.42}, {-0.07, 0.39}, {0, 0.41});
        f.curve(nose, {0.07, 0.39}, {0.19, 0.42}, {0.18, 0.32});
        break;
    case Nose::Long:
        nose = f.path({0.05, -0.02});
        f.curve(nose, {0.1, 0.14}, {0.2, 0.33}, {0.15, 0.40});
        f.curve(nose, {0.11, 0.44}, {0.03, 0.44}, {-0.04, 0.42});
        break;
    }
    f.stroke(nose, f.skin.line, 5);
}

// Lips of a closed mouth: a bow above, a fuller curve below.
void drawLips(const Frame &f, double half, double depth)
{
    QPainterPath lips = f.path({-half, kMouthY - 0.02});
    f.curve(lips, {-half * 0.5, kMouthY - 0.015}, {-0.1, kMouthY - 0.03}, {0, kMouthY + 0.005});
    f.curve(lips, {0.1, kMouthY - 0.03}, {half * 0.5, kMouthY - 0.015}, {half, kMouthY - 0.02});
    f.curve(lips, {half * 0.55, kMouthY + depth + 0.06}, {-half * 0.55, kMouthY + depth + 0.06},
            {-half, kMouthY - 0.02});
    f.fill(lips, f.skin.lips);
    f.stroke(arc(f, -half, kMouthY - 0.02, 0, kMouthY + depth * 0.95, half, kMouthY - 0.02),
             mixed(f.skin.lips, ink(), 0.35), 3.4);
}

void drawOpenSmile(const Frame &f, double half)
{
    QPainterPath mouth = f.path({-half, kMouthY - 0.05});
    f.curve(mouth, {-half * 0.5, kMouthY - 0.015}, {half * 0.5, kMouthY - 0.015}, {half, kMouthY - 0.05});
    f.curve(mouth, {half * 0.72, kMouthY + 0.2}, {-half * 0.72, kMouthY + 0.2}, {-half, kMouthY - 0.05});
    mouth.closeSubpath();
    f.fill(mouth, QColor(0x7A2F2D));
    QPainterPath teeth = f.path({-half, kMouthY - 0.05});
    f.curve(teeth, {-half * 0.5, kMouthY - 0.015}, {half * 0.5, kMouthY - 0.015}, {half, kMouthY - 0.05});
    f.curve(teeth, {half * 0.7, kMouthY + 0.09}, {-half * 0.7, kMouthY + 0.09}, {-half, kMouthY - 0.05});
    f.fill(teeth.intersected(mouth), QColor(0xFBF8F2));
    if (f.traits.presentation == Presentation::Feminine)
        f.stroke(mouth, f.skin.lips, 5);
}

void drawMouth(const Frame &f)
{
    const bool isFeminine = f.traits.presentation == Presentation::Feminine;
    const QColor line = mixed(f.skin.lips, ink(), 0.3);
    switch (f.traits.mouth) {
    case Mouth::Smile:
        if (isFeminine)
            drawLips(f, 0.29, 0.12);
        else
            f.stroke(arc(f, -0.29, kMouthY - 0.02, 0, kMouthY + 0.15, 0.29, kMouthY - 0.02), line, 6);
        break;
    case Mouth::Wide:
        if (isFeminine)
            drawLips(f, 0.34, 0.16);
        else
            f.stroke(arc(f, -0.35, kMouthY - 0.04, 0, kMouthY + 0.19, 0.35, kMouthY - 0.04), line, 6);
        break;
    case Mouth::OpenSmile: drawOpenSmile(f, isFeminine ? 0.33 : 0.36); break;
    case Mouth::Half:
        f.stroke(arc(f, -0.24, kMouthY + 0.03, 0.08, kMouthY + 0.12, 0.31, kMouthY - 0.05),
                 isFeminine ? f.skin.lips : line, isFeminine ? 7.5 : 6);
        break;
    }
}

QPainterPath moustache(const Frame &f)
{
    QPainterPath path = f.path({0, 0.47});
    f.curve(path, {0.16, 0.42}, {0.36, 0.5}, {0.44, 0.63});
    f.curve(path, {0.32, 0.6}, {0.12, 0.585}, {0, 0.555});
    f.curve(path, {-0.12, 0.585}, {-0.32, 0.6}, {-0.44, 0.63});
    f.curve(path, {-0.36, 0.5}, {-0.16, 0.42}, {0, 0.47});
    return path;
}

// From ear to ear round the chin, `below` lower than it.
QPainterPath fullBeard(const Frame &f, double below)
{
    const double reach = 0.48 + 0.34 * f.traits.jaw;
    QPainterPath path = f.path({-1.005, 0.02});
    f.curve(path, {-1.03, 0.66 + 0.16 * f.traits.jaw}, {-reach, 1 + below}, {0, 1 + below});
    f.curve(path, {reach, 1 + below}, {1.03, 0.66 + 0.16 * f.traits.jaw}, {1.005, 0.02});
    f.curve(path, {0.93, 0.18}, {0.88, 0.36}, {0.74, 0.46});
    f.curve(path, {0.6, 0.53}, {0.46, 0.40}, {0.2, 0.445});
    f.curve(path, {0.1, 0.455}, {-0.1, 0.455}, {-0.2, 0.445});
    f.curve(path, {-0.46, 0.40}, {-0.6, 0.53}, {-0.74, 0.46});
    f.curve(path, {-0.88, 0.36}, {-0.93, 0.18}, {-1.005, 0.02});
    return path;
}

QPainterPath goatee(const Frame &f)
{
    QPainterPath path = f.path({-0.42, 0.56});
    f.curve(path, {-0.46, 0.9}, {-0.3, 1.07}, {0, 1.07});
    f.curve(path, {0.3, 1.07}, {0.46, 0.9}, {0.42, 0.56});
    f.curve(path, {0.34, 0.42}, {0.14, 0.43}, {0, 0.46});
    f.curve(path, {-0.14, 0.43}, {-0.34, 0.42}, {-0.42, 0.56});
    return path;
}

// The bare skin round the mouth that a beard leaves.
void drawBareLips(const Frame &f, const QColor &colour)
{
    QPainterPath bare = f.path({-0.33, 0.575});
    f.curve(bare, {-0.16, 0.55}, {0.16, 0.55}, {0.33, 0.575});
    f.curve(bare, {0.28, 0.78}, {-0.28, 0.78}, {-0.33, 0.575});
    f.fill(bare, colour);
}

} // namespace

void drawHead(const Frame &f)
{
    for (const double side : {-1.0, 1.0}) {
        if (!showsEars(f.traits.hairStyle))
            break;
        f.oval({side * 1.01, 0.12}, 19, 29, f.skin.base);
        f.oval({side * 1.03, 0.13}, 9.5, 17, f.skin.shade);
    }
    const QPainterPath face = f.faceOutline();
    f.fill(face, f.skin.base);
    f.painter.save();
    f.painter.setClipPath(face);
    f.painter.setOpacity(0.45);
    for (const double side : {-1.0, 1.0})
        f.oval({side * 0.6, 0.36}, 25, 17, f.skin.blush);
    f.painter.restore();
    drawWrinkles(f);
}

void drawBeard(const Frame &f)
{
    const QColor stubble = mixed(f.skin.base, f.hair.base, 0.28);
    switch (f.traits.beard) {
    case Beard::None: return;
    case Beard::Stubble:
        f.fill(fullBeard(f, 0).intersected(f.faceOutline()), stubble);
        drawBareLips(f, mixed(f.skin.base, stubble, 0.25));
        return;
    case Beard::Short:
        f.fill(fullBeard(f, 0.025), f.hair.base);
        drawBareLips(f, f.skin.base);
        f.fill(moustache(f), f.hair.base);
        return;
    case Beard::Full:
        f.fill(fullBeard(f, 0.22), f.hair.base);
        f.stroke(arc(f, -0.3, 0.93, 0, 1.12, 0.3, 0.93), f.hair.shade, 4);
        f.stroke(arc(f, -0.16, 1.02, 0, 1.1, 0.16, 1.02), f.hair.shade, 4);
        drawBareLips(f, f.skin.base);
        f.fill(moustache(f), f.hair.base);
        return;
    case Beard::Goatee:
        f.fill(goatee(f), f.hair.base);
        drawBareLips(f, f.skin.base);
        return;
    case Beard::Moustache: return; // over the mouth: with the features
    }
}

void drawFeatures(const Frame &f)
{
    drawBrows(f);
    drawEyes(f);
    drawNose(f);
    drawMouth(f);
    if (f.traits.beard == Beard::Moustache)
        f.fill(moustache(f), f.hair.base);
}

void drawGlasses(const Frame &f)
{
    if (f.traits.glasses == Glasses::None)
        return;
    static const std::array<QColor, 6> colours{QColor(0x2B3440), QColor(0x6A3B22), QColor(0x9A2F3F),
                                               QColor(0x1F5C8E), QColor(0x8A6A1F), QColor(0x3D5A4A)};
    const QColor frame = colours[static_cast<size_t>(f.traits.glassesColour) % colours.size()];
    const double rx = f.across(0.295);
    for (const double side : {-1.0, 1.0}) {
        const QPointF c = f.at(side * kEyeX, 0.04);
        const double out = c.x() > 300 ? 1 : -1;
        QPainterPath lens;
        if (f.traits.glasses == Glasses::Round) {
            lens.addEllipse(c, rx, rx);
        } else if (f.traits.glasses == Glasses::CatEye) {
            lens.moveTo(c + QPointF(-out * rx, -14));
            lens.cubicTo(c + QPointF(-out * rx * 0.3, -30), c + QPointF(out * rx * 0.6, -30),
                         c + QPointF(out * rx * 1.22, -33));
            lens.cubicTo(c + QPointF(out * rx * 1.12, 34), c + QPointF(-out * rx * 0.9, 40),
                         c + QPointF(-out * rx, -14));
        } else {
            lens.addRoundedRect(QRectF(c.x() - rx, c.y() - 24, 2 * rx, 49), 14, 14);
        }
        f.fill(lens, QColor(255, 255, 255, 34));
        if (f.traits.glasses == Glasses::HalfRim)
            f.painter.setClipRect(QRectF(c.x() - rx - 10, c.y() - 40, 2 * rx + 20, 42));
        f.stroke(lens, frame, f.traits.glasses == Glasses::HalfRim ? 6.5 : 5.5);
        f.painter.setClipping(false);
        QPainterPath arm(c + QPointF(out * rx, -8));
        arm.lineTo(f.at(side * 1.0, -0.06));
        f.stroke(arm, frame, 5);
    }
    f.stroke(arc(f, -kEyeX + 0.295, 0.0, 0, -0.09, kEyeX - 0.295, 0.0), frame, 5);
}

void drawEarrings(const Frame &f)
{
    if (f.traits.earrings == Earrings::None || !showsEars(f.traits.hairStyle))
        return;
    const QColor gold(0xD9A93A);
    const QColor stone = f.cloth.base;
    for (const double side : {-1.0, 1.0}) {
        const QPointF lobe = f.at(side * 1.03, 0.3);
        f.painter.setPen(Qt::NoPen);
        f.painter.setBrush(gold);
        if (f.traits.earrings == Earrings::Hoops) {
            f.painter.setBrush(Qt::NoBrush);
            f.painter.setPen(QPen(gold, 4));
            f.painter.drawEllipse(lobe + QPointF(0, 14), 13, 14);
            continue;
        }
        f.painter.drawEllipse(lobe, 5.5, 5.5);
        if (f.traits.earrings == Earrings::Drops) {
            f.painter.setBrush(stone);
            f.painter.drawEllipse(lobe + QPointF(0, 18), 6.5, 11);
        }
    }
}

} // namespace rebond::pictures
