// SPDX-License-Identifier: GPL-3.0-or-later
// Neck, shoulders and what they wear. In pixels: shoulders do not grow with the face.
#include "pictures/frame.h"

#include <QPainter>

namespace rebond::pictures {

namespace {

constexpr double kAxis = 300;

double neckHalf(const Frame &f)
{
    return f.traits.presentation == Presentation::Feminine ? 45 : 55;
}

double shoulderHalf(const Frame &f)
{
    return f.traits.presentation == Presentation::Feminine ? 196 : 226;
}

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    path.closeSubpath();
    return path;
}

// Mirrors a path at the axis.
QPainterPath mirrored(const QPainterPath &path)
{
    return QTransform(-1, 0, 0, 1, 2 * kAxis, 0).map(path);
}

void bothSides(const Frame &f, const QPainterPath &left, const QColor &colour)
{
    f.fill(left, colour);
    f.fill(mirrored(left), colour);
}

// Shoulders down to the frame; the neckline at y, half as wide as asked.
QPainterPath torso(const Frame &f, double necklineY, double necklineHalf)
{
    const double s = shoulderHalf(f);
    QPainterPath path(QPointF(kAxis - necklineHalf, necklineY));
    path.cubicTo(kAxis - necklineHalf - 20, necklineY + 22, kAxis - s + 54, 592, kAxis - s + 22, 628);
    path.cubicTo(kAxis - s - 6, 660, kAxis - s - 16, 710, kAxis - s - 20, 760);
    path.lineTo(kAxis + s + 20, 760);
    path.cubicTo(kAxis + s + 16, 710, kAxis + s + 6, 660, kAxis + s - 22, 628);
    path.cubicTo(kAxis + s - 54, 592, kAxis + necklineHalf + 20, necklineY + 22, kAxis + necklineHalf, necklineY);
    path.closeSubpath();
    return path;
}

void drawNeck(const Frame &f)
{
    const double n = neckHalf(f);
    QPainterPath neck(QPointF(kAxis - n, 430));
    neck.lineTo(kAxis - n, 535);
    neck.cubicTo(kAxis - n - 4, 575, kAxis - n - 40, 590, kAxis - n - 90, 604);
    neck.lineTo(kAxis - n - 60, 700);
    neck.lineTo(kAxis + n + 60, 700);
    neck.lineTo(kAxis + n + 90, 604);
    neck.cubicTo(kAxis + n + 40, 590, kAxis + n + 4, 575, kAxis + n, 535);
    neck.lineTo(kAxis + n, 430);
    neck.closeSubpath();
    f.fill(neck, f.skin.base);
    f.painter.save();
    f.painter.setClipPath(neck);
    f.fill(f.faceOutline().translated(0, 26), f.skin.shade);
    f.painter.restore();
}

// The neckline a round-necked garment leaves, `depth` low.
QPainterPath scoop(const Frame &f, double half, double depth)
{
    Q_UNUSED(f)
    QPainterPath path(QPointF(kAxis - half, 556));
    path.cubicTo(kAxis - half + 8, 556 + depth * 1.25, kAxis + half - 8, 556 + depth * 1.25, kAxis + half, 556);
    path.lineTo(kAxis + half, 500);
    path.lineTo(kAxis - half, 500);
    path.closeSubpath();
    return path;
}

void drawSweater(const Frame &f)
{
    const double half = neckHalf(f) + 20;
    const QPainterPath body = torso(f, 552, half + 6).subtracted(scoop(f, half, 42));
    f.fill(body, f.cloth.base);
    QPainterPath rib(QPointF(kAxis - half, 556));
    rib.cubicTo(kAxis - half + 8, 556 + 52, kAxis + half - 8, 556 + 52, kAxis + half, 556);
    f.stroke(rib, f.cloth.shade, 12);
}

// The two flaps of a shirt collar, and the neckline between them.
void drawCollar(const Frame &f, const Tones &tones, double depth)
{
    const double n = neckHalf(f);
    const QPainterPath flap = polygon({{kAxis - n - 4, 528},
                                       {kAxis - n - 34, 556},
                                       {kAxis - 46, 556 + depth},
                                       {kAxis - 4, 556 + depth * 0.62},
                                       {kAxis - n + 6, 552}});
    bothSides(f, flap, tones.base);
    QPainterPath edge(QPointF(kAxis - n - 34, 556));
    edge.lineTo(kAxis - 46, 556 + depth);
    edge.lineTo(kAxis - 4, 556 + depth * 0.62);
    f.stroke(edge, tones.shade, 3.5);
    f.stroke(mirrored(edge), tones.shade, 3.5);
}

QPainterPath deepV(const Frame &f, double depth)
{
    const double n = neckHalf(f);
    return polygon(
        {{kAxis - n - 22, 540}, {kAxis, 560 + depth}, {kAxis + n + 22, 540}, {kAxis + n, 480}, {kAxis - n, 480}});
}

void drawShirt(const Frame &f)
{
    const double n = neckHalf(f);
    const QPainterPath open = polygon({{kAxis - n - 10, 540}, {kAxis, 612}, {kAxis + n + 10, 540}, {kAxis, 480}});
    f.fill(torso(f, 540, n + 14).subtracted(open), f.cloth.base);
    QPainterPath placket(QPointF(kAxis, 612));
    placket.lineTo(kAxis, 760);
    f.stroke(placket, f.cloth.shade, 4);
    for (const double y : {648.0, 700.0}) {
        f.painter.setPen(Qt::NoPen);
        f.painter.setBrush(f.second.base);
        f.painter.drawEllipse(QPointF(kAxis + 9, y), 4.5, 4.5);
    }
    drawCollar(f, {mixed(f.cloth.base, Qt::white, 0.10), f.cloth.shade}, 58);
}

void drawVNeck(const Frame &f)
{
    const double n = neckHalf(f);
    f.fill(torso(f, 540, n + 14)
               .subtracted(polygon({{kAxis - 26, 540}, {kAxis, 588}, {kAxis + 26, 540}, {kAxis, 480}})),
           f.second.base);
    f.fill(torso(f, 540, n + 22).subtracted(deepV(f, 96)), f.cloth.base);
    QPainterPath edge(QPointF(kAxis - n - 22, 544));
    edge.lineTo(kAxis, 658);
    edge.lineTo(kAxis + n + 22, 544);
    f.stroke(edge, f.cloth.shade, 9);
    drawCollar(f, f.second, 50);
}

void drawTie(const Frame &f)
{
    const QColor tie = mixed(f.cloth.base, QColor(0xB03A2E), 0.62);
    f.fill(polygon({{kAxis - 15, 584}, {kAxis + 15, 584}, {kAxis + 10, 608}, {kAxis - 10, 608}}),
           mixed(tie, Qt::black, 0.15));
    f.fill(polygon({{kAxis - 10, 608}, {kAxis + 10, 608}, {kAxis + 24, 760}, {kAxis - 24, 760}}), tie);
}

void drawLapels(const Frame &f)
{
    const double n = neckHalf(f);
    const QPainterPath lapel = polygon({{kAxis - n - 24, 540},
                                        {kAxis - n - 74, 616},
                                        {kAxis - n - 44, 628},
                                        {kAxis - n - 58, 648},
                                        {kAxis - 6, 760},
                                        {kAxis + 2, 748}});
    bothSides(f, lapel, f.cloth.shade);
}

void drawBlazer(const Frame &f)
{
    const double n = neckHalf(f);
    if (f.traits.presentation == Presentation::Feminine && f.traits.clothes == Clothes::Blazer) {
        f.fill(torso(f, 552, n + 24).subtracted(scoop(f, n + 8, 58)), f.second.base);
    } else {
        const bool hasTie = f.traits.clothes == Clothes::BlazerAndTie;
        const QPainterPath open = polygon(
            {{kAxis - 30, 540}, {kAxis, hasTie ? 586.0 : 604.0}, {kAxis + 30, 540}, {kAxis, 480}});
        f.fill(torso(f, 540, n + 14).subtracted(open), f.second.base);
        if (hasTie)
            drawTie(f);
        drawCollar(f, {mixed(f.second.base, Qt::white, 0.4), f.second.shade}, 48);
    }
    f.fill(torso(f, 540, n + 24).subtracted(deepV(f, 190)), f.cloth.base);
    drawLapels(f);
}

void drawTurtleneck(const Frame &f)
{
    const double n = neckHalf(f);
    f.fill(torso(f, 556, n + 22), f.cloth.base);
    QPainterPath roll;
    roll.addRoundedRect(QRectF(kAxis - n - 13, 512, 2 * n + 26, 62), 20, 20);
    f.fill(roll, mixed(f.cloth.base, Qt::white, 0.08));
    QPainterPath fold(QPointF(kAxis - n - 8, 566));
    fold.quadTo(kAxis, 586, kAxis + n + 8, 566);
    f.stroke(fold, f.cloth.shade, 5);
}

void drawBlouse(const Frame &f)
{
    const double half = neckHalf(f) + 26;
    f.fill(torso(f, 556, half + 4).subtracted(scoop(f, half, 78)), f.cloth.base);
    QPainterPath chain(QPointF(kAxis - half + 22, 560));
    chain.cubicTo(kAxis - half + 30, 622, kAxis + half - 30, 622, kAxis + half - 22, 560);
    f.stroke(chain, QColor(0xD9A93A), 3.2);
    f.painter.setPen(Qt::NoPen);
    f.painter.setBrush(f.second.base);
    f.painter.drawEllipse(QPointF(kAxis, 608), 7, 7);
}

void drawCardigan(const Frame &f)
{
    const double half = neckHalf(f) + 14;
    f.fill(torso(f, 552, half + 10).subtracted(scoop(f, half, 44)), f.second.base);
    f.fill(torso(f, 540, half + 8).subtracted(deepV(f, 150)), f.cloth.base);
    QPainterPath edge(QPointF(kAxis - half - 8, 544));
    edge.quadTo(kAxis - 30, 660, kAxis, 712);
    edge.lineTo(kAxis, 760);
    f.stroke(edge, f.cloth.shade, 11);
    f.stroke(mirrored(edge), f.cloth.shade, 11);
}

void drawScarf(const Frame &f)
{
    const double n = neckHalf(f);
    f.fill(torso(f, 546, n + 26), f.cloth.base);
    const QColor wool = mixed(f.second.base, f.cloth.base, 0.18);
    QPainterPath loop(QPointF(kAxis - n - 30, 520));
    loop.cubicTo(kAxis - n - 52, 590, kAxis - 40, 632, kAxis, 632);
    loop.cubicTo(kAxis + 40, 632, kAxis + n + 52, 590, kAxis + n + 30, 520);
    loop.cubicTo(kAxis + n, 566, kAxis - n, 566, kAxis - n - 30, 520);
    f.fill(loop, wool);
    f.fill(polygon({{kAxis + 6, 610}, {kAxis + 56, 604}, {kAxis + 74, 760}, {kAxis + 14, 760}}),
           mixed(wool, f.cloth.base, 0.18));
    QPainterPath fold(QPointF(kAxis - n - 22, 556));
    fold.quadTo(kAxis - 10, 616, kAxis + n + 20, 560);
    f.stroke(fold, mixed(wool, f.cloth.base, 0.3), 5);
}

} // namespace

void drawBody(const Frame &f)
{
    drawNeck(f);
    switch (f.traits.clothes) {
    case Clothes::Sweater: return drawSweater(f);
    case Clothes::VNeck: return drawVNeck(f);
    case Clothes::Shirt: return drawShirt(f);
    case Clothes::Blazer:
    case Clothes::BlazerAndTie: return drawBlazer(f);
    case Clothes::Turtleneck: return drawTurtleneck(f);
    case Clothes::Blouse: return drawBlouse(f);
    case Clothes::Cardigan: return drawCardigan(f);
    case Clothes::Scarf: return drawScarf(f);
    }
}

} // namespace rebond::pictures
