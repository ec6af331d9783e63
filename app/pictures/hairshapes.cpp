// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/hairshapes.h"

#include <array>
#include <cmath>
#include <numbers>

namespace rebond::pictures {

namespace {

// The outside of a head of hair: from the left ear over the crown to the right ear.
QPainterPath crown(const Frame &f, double earY, double half, double height)
{
    QPainterPath path = f.path({-half, earY});
    f.curve(path, {-half * 1.1, -0.62}, {-0.72, -height}, {0, -height});
    f.curve(path, {0.72, -height}, {half * 1.1, -0.62}, {half, earY});
    return path;
}

// A bob: crown and sides down to `end`; the inside is left to the caller, who stands at the lower right.
QPainterPath bobOutside(const Frame &f, double end, double half)
{
    QPainterPath path = f.path({-half, end});
    f.curve(path, {-half * 1.13, 0.3}, {-1.36, -0.5}, {-0.98, -0.92});
    f.curve(path, {-0.7, -1.22}, {-0.32, -1.29}, {0, -1.29});
    f.curve(path, {0.32, -1.29}, {0.7, -1.22}, {0.98, -0.92});
    f.curve(path, {1.36, -0.5}, {half * 1.13, 0.3}, {half, end});
    f.curve(path, {half * 0.94, end + 0.09}, {half * 0.8, end + 0.07}, {half * 0.72, end - 0.03});
    return path;
}

void closeBob(const Frame &f, QPainterPath &path, double end, double half)
{
    f.curve(path, {-0.99, 0.1}, {-1.0, end * 0.55}, {-half * 0.72, end - 0.03});
    f.curve(path, {-half * 0.8, end + 0.07}, {-half * 0.94, end + 0.09}, {-half, end});
    path.closeSubpath();
}

QPainterPath sideBob(const Frame &f, double end, double half)
{
    QPainterPath path = bobOutside(f, end, half);
    f.curve(path, {1.0, end * 0.55}, {0.99, 0.1}, {0.94, -0.2});
    f.curve(path, {0.88, -0.5}, {0.7, -0.72}, {0.40, -0.86});
    f.curve(path, {0.1, -0.56}, {-0.45, -0.42}, {-0.93, -0.24});
    closeBob(f, path, end, half);
    return path;
}

QPainterPath fringeBob(const Frame &f, double end, double half)
{
    QPainterPath path = bobOutside(f, end, half);
    f.curve(path, {1.0, end * 0.55}, {0.99, 0.1}, {0.93, -0.26});
    f.curve(path, {0.6, -0.47}, {-0.6, -0.47}, {-0.93, -0.26});
    closeBob(f, path, end, half);
    return path;
}

QPainterPath centrePart(const Frame &f, double end, double half)
{
    QPainterPath path = bobOutside(f, end, half);
    f.curve(path, {1.0, end * 0.55}, {0.99, 0.1}, {0.95, -0.1});
    f.curve(path, {0.9, -0.5}, {0.4, -0.62}, {0, -0.93});
    f.curve(path, {-0.4, -0.62}, {-0.9, -0.5}, {-0.95, -0.1});
    closeBob(f, path, end, half);
    return path;
}

QPainterPath pixie(const Frame &f)
{
    QPainterPath path = crown(f, 0.1, 1.07, 1.27);
    f.curve(path, {1.03, 0.2}, {0.97, 0.2}, {0.93, 0.06});
    f.curve(path, {0.95, -0.2}, {0.92, -0.38}, {0.84, -0.5});
    f.curve(path, {0.74, -0.62}, {0.66, -0.74}, {0.56, -0.82});
    f.curve(path, {0.3, -0.5}, {-0.2, -0.36}, {-0.62, -0.4});
    f.curve(path, {-0.76, -0.38}, {-0.88, -0.3}, {-0.92, -0.18});
    f.curve(path, {-0.95, -0.1}, {-0.95, 0}, {-0.93, 0.06});
    f.curve(path, {-0.97, 0.2}, {-1.03, 0.2}, {-1.07, 0.1});
    path.closeSubpath();
    return path;
}

// Combed close to the head: buns, ponytails.
QPainterPath combedBack(const Frame &f)
{
    QPainterPath path = crown(f, 0.0, 1.035, 1.15);
    f.curve(path, {1.02, 0.08}, {0.97, 0.04}, {0.96, -0.02});
    f.curve(path, {0.97, -0.4}, {0.84, -0.6}, {0.6, -0.72});
    f.curve(path, {0.32, -0.86}, {-0.3, -0.86}, {-0.6, -0.72});
    f.curve(path, {-0.84, -0.6}, {-0.97, -0.4}, {-0.96, -0.02});
    f.curve(path, {-0.97, 0.04}, {-1.02, 0.08}, {-1.035, 0.0});
    path.closeSubpath();
    return path;
}

QPainterPath shortLayered(const Frame &f)
{
    QPainterPath path = f.path({-1.26, 0.5});
    f.curve(path, {-1.1, 0.4}, {-1.34, -0.4}, {-1.04, -0.86});
    f.curve(path, {-0.78, -1.26}, {-0.34, -1.36}, {0.02, -1.34});
    f.curve(path, {0.4, -1.34}, {0.8, -1.22}, {1.04, -0.86});
    f.curve(path, {1.34, -0.4}, {1.1, 0.4}, {1.26, 0.5});
    f.curve(path, {1.12, 0.62}, {0.94, 0.56}, {0.9, 0.4});
    f.curve(path, {1.0, 0.2}, {0.98, -0.1}, {0.9, -0.34});
    f.curve(path, {0.8, -0.56}, {0.66, -0.68}, {0.5, -0.8});
    f.curve(path, {0.36, -0.54}, {0.02, -0.44}, {-0.3, -0.42});
    f.curve(path, {-0.56, -0.4}, {-0.8, -0.36}, {-0.92, -0.22});
    f.curve(path, {-0.99, 0.0}, {-1.0, 0.2}, {-0.9, 0.4});
    f.curve(path, {-0.94, 0.56}, {-1.12, 0.62}, {-1.26, 0.5});
    path.closeSubpath();
    return path;
}

// Turned the way Qt turns its ellipses, so that a winding fill joins the two instead of cutting holes. The outlines here
// run the other way, unless the face is mirrored.
QPainterPath turnedLikeEllipses(const Frame &f, const QPainterPath &path)
{
    QPainterPath turned = f.traits.isMirrored ? path.toReversed() : path;
    turned.setFillRule(Qt::WindingFill);
    return turned;
}

// Curls: discs strung along an arc from one angle to another (degrees, 0 = to the right, 90 = up).
void addCurls(const Frame &f, QPainterPath &path, double from, double to, int count, double rx, double ry,
              double radius)
{
    for (int i = 0; i < count; ++i) {
        const double angle = (from + (to - from) * i / (count - 1)) * std::numbers::pi / 180;
        // Alternating sizes, so that the outline is hair and not a flower.
        const double size = radius * (i % 2 == 0 ? 1.0 : 0.82);
        path.addEllipse(f.at(rx * std::cos(angle), -ry * std::sin(angle)), size, size);
    }
}

QPainterPath curls(const Frame &f, double half, double height, double radius, double reach)
{
    QPainterPath path = crown(f, 0.0, half * 0.95, height);
    f.curve(path, {0.97, -0.1}, {0.93, -0.36}, {0.8, -0.5});
    f.curve(path, {0.5, -0.72}, {-0.5, -0.72}, {-0.8, -0.5});
    f.curve(path, {-0.93, -0.36}, {-0.97, -0.1}, {-half * 0.95, 0.0});
    path.closeSubpath();
    path = turnedLikeEllipses(f, path);
    addCurls(f, path, -reach, 180 + reach, 15, half, height - 0.06, radius);
    addCurls(f, path, 36, 144, 7, 0.82, 0.98, radius * 0.85);
    return path;
}

QPainterPath sidePart(const Frame &f, double height, double lift)
{
    QPainterPath path = crown(f, 0.03, 1.06, height);
    f.curve(path, {1.02, 0.1}, {0.97, 0.08}, {0.96, 0.02});
    f.curve(path, {0.98, -0.25}, {0.93, -0.42}, {0.84, -0.52});
    f.curve(path, {0.5, -0.56 - lift}, {-0.1, -0.58 - lift}, {-0.5, -0.9});
    f.curve(path, {-0.6, -0.74}, {-0.84, -0.56}, {-0.9, -0.4});
    f.curve(path, {-0.97, -0.25}, {-0.97, -0.1}, {-0.96, 0.02});
    f.curve(path, {-0.97, 0.08}, {-1.02, 0.1}, {-1.06, 0.03});
    path.closeSubpath();
    return path;
}

// Combed straight back from a high, round hairline.
QPainterPath sweptBack(const Frame &f)
{
    QPainterPath path = crown(f, 0.03, 1.05, 1.22);
    f.curve(path, {1.02, 0.1}, {0.97, 0.08}, {0.96, 0.02});
    f.curve(path, {0.98, -0.25}, {0.92, -0.44}, {0.8, -0.56});
    f.curve(path, {0.6, -0.8}, {-0.6, -0.8}, {-0.8, -0.56});
    f.curve(path, {-0.92, -0.44}, {-0.98, -0.25}, {-0.96, 0.02});
    f.curve(path, {-0.97, 0.08}, {-1.02, 0.1}, {-1.05, 0.03});
    path.closeSubpath();
    return path;
}

// Gone at the temples, a tongue left in the middle. The inside stays within the skull, or the wall would show through.
QPainterPath receding(const Frame &f)
{
    QPainterPath path = crown(f, 0.03, 1.05, 1.14);
    f.curve(path, {1.02, 0.1}, {0.97, 0.08}, {0.96, 0.02});
    f.curve(path, {0.98, -0.22}, {0.94, -0.36}, {0.86, -0.44});
    f.curve(path, {0.8, -0.6}, {0.66, -0.74}, {0.46, -0.82});
    f.curve(path, {0.36, -0.82}, {0.3, -0.62}, {0, -0.6});
    f.curve(path, {-0.3, -0.62}, {-0.36, -0.82}, {-0.46, -0.82});
    f.curve(path, {-0.66, -0.74}, {-0.8, -0.6}, {-0.86, -0.44});
    f.curve(path, {-0.94, -0.36}, {-0.98, -0.22}, {-0.96, 0.02});
    f.curve(path, {-0.97, 0.08}, {-1.02, 0.1}, {-1.05, 0.03});
    path.closeSubpath();
    return path;
}

QPainterPath wreath(const Frame &f)
{
    QPainterPath path;
    for (const double side : {-1.0, 1.0}) {
        path.moveTo(f.at(side * 0.95, 0.08));
        f.curve(path, {side * 1.04, 0.12}, {side * 1.09, 0.08}, {side * 1.09, 0.0});
        f.curve(path, {side * 1.19, -0.2}, {side * 1.13, -0.44}, {side * 1.01, -0.52});
        f.curve(path, {side * 0.95, -0.56}, {side * 0.9, -0.54}, {side * 0.88, -0.46});
        f.curve(path, {side * 0.86, -0.36}, {side * 0.95, -0.1}, {side * 0.95, 0.08});
        path.closeSubpath();
    }
    return path;
}

// Clipped short: a square hairline.
QPainterPath clipped(const Frame &f, double height, double half)
{
    QPainterPath path = crown(f, 0.02, half, height);
    f.curve(path, {1.0, 0.08}, {0.97, 0.06}, {0.96, 0.0});
    f.curve(path, {0.97, -0.2}, {0.94, -0.36}, {0.88, -0.46});
    f.curve(path, {0.78, -0.52}, {0.72, -0.58}, {0.66, -0.68});
    f.curve(path, {0.36, -0.76}, {-0.36, -0.76}, {-0.66, -0.68});
    f.curve(path, {-0.72, -0.58}, {-0.78, -0.52}, {-0.88, -0.46});
    f.curve(path, {-0.94, -0.36}, {-0.97, -0.2}, {-0.96, 0.0});
    f.curve(path, {-0.97, 0.06}, {-1.0, 0.08}, {-half, 0.02});
    path.closeSubpath();
    return path;
}

QPainterPath quiff(const Frame &f)
{
    QPainterPath path = f.path({-1.06, 0.03});
    f.curve(path, {-1.16, -0.5}, {-1.0, -1.0}, {-0.72, -1.16});
    f.curve(path, {-0.5, -1.42}, {0.3, -1.5}, {0.72, -1.3});
    f.curve(path, {0.94, -1.2}, {1.14, -0.6}, {1.06, 0.03});
    f.curve(path, {1.02, 0.1}, {0.97, 0.08}, {0.96, 0.02});
    f.curve(path, {0.98, -0.25}, {0.95, -0.5}, {0.82, -0.64});
    f.curve(path, {0.7, -0.78}, {0.3, -0.66}, {-0.1, -0.72});
    f.curve(path, {-0.4, -0.76}, {-0.7, -0.72}, {-0.86, -0.5});
    f.curve(path, {-0.95, -0.3}, {-0.97, -0.1}, {-0.96, 0.02});
    f.curve(path, {-0.97, 0.08}, {-1.02, 0.1}, {-1.06, 0.03});
    path.closeSubpath();
    return path;
}

QPainterPath thickWaves(const Frame &f)
{
    QPainterPath path = f.path({-1.1, 0.26});
    f.curve(path, {-1.3, 0.1}, {-1.06, -0.2}, {-1.2, -0.42});
    f.curve(path, {-1.26, -0.72}, {-0.98, -0.78}, {-0.92, -0.98});
    f.curve(path, {-0.84, -1.24}, {-0.5, -1.18}, {-0.36, -1.28});
    f.curve(path, {-0.16, -1.42}, {0.14, -1.36}, {0.3, -1.28});
    f.curve(path, {0.5, -1.32}, {0.84, -1.22}, {0.92, -0.98});
    f.curve(path, {1.04, -0.8}, {1.28, -0.7}, {1.2, -0.42});
    f.curve(path, {1.08, -0.2}, {1.3, 0.1}, {1.1, 0.26});
    f.curve(path, {1.0, 0.28}, {0.95, 0.14}, {0.95, 0.02});
    f.curve(path, {0.97, -0.3}, {0.9, -0.5}, {0.74, -0.62});
    f.curve(path, {0.5, -0.56}, {0.3, -0.66}, {0.16, -0.8});
    f.curve(path, {-0.1, -0.6}, {-0.5, -0.56}, {-0.82, -0.5});
    f.curve(path, {-0.94, -0.36}, {-0.97, -0.2}, {-0.95, 0.02});
    f.curve(path, {-0.95, 0.14}, {-1.0, 0.28}, {-1.1, 0.26});
    path.closeSubpath();
    return path;
}

// A curtain behind neck and shoulders down to `end`.
QPainterPath curtain(const Frame &f, double half, double end)
{
    QPainterPath path = f.path({-half * 0.9, -0.4});
    f.curve(path, {-half * 1.05, 0.3}, {-half, end * 0.8}, {-half, end});
    f.curve(path, {-half * 0.5, end + 0.1}, {half * 0.5, end + 0.1}, {half, end});
    f.curve(path, {half, end * 0.8}, {half * 1.05, 0.3}, {half * 0.9, -0.4});
    path.closeSubpath();
    return path;
}

QPainterPath lockOnShoulder(const Frame &f, double side, bool isWavy)
{
    QPainterPath path = f.path({side * 1.02, -0.2});
    if (isWavy) {
        f.curve(path, {side * 1.5, 0.2}, {side * 1.16, 0.6}, {side * 1.36, 0.95});
        f.curve(path, {side * 1.52, 1.26}, {side * 1.3, 1.46}, {side * 1.24, 1.66});
        f.curve(path, {side * 1.18, 1.86}, {side * 1.04, 2.0}, {side * 0.8, 2.04});
        f.curve(path, {side * 0.94, 1.7}, {side * 0.56, 1.44}, {side * 0.7, 1.1});
    } else {
        f.curve(path, {side * 1.34, 0.3}, {side * 1.42, 1.1}, {side * 1.26, 1.66});
        f.curve(path, {side * 1.2, 1.84}, {side * 1.04, 2.0}, {side * 0.84, 2.08});
        f.curve(path, {side * 0.82, 1.7}, {side * 0.64, 1.3}, {side * 0.72, 1.0});
    }
    f.curve(path, {side * 0.8, 0.7}, {side * 0.92, 0.4}, {side * 0.92, 0.0});
    path.closeSubpath();
    return path;
}

QPainterPath tail(const Frame &f)
{
    QPainterPath path = f.path({0.9, 0.42});
    f.curve(path, {1.3, 0.5}, {1.42, 1.1}, {1.2, 1.6});
    f.curve(path, {1.12, 1.84}, {0.98, 1.96}, {0.86, 2.02});
    f.curve(path, {0.74, 1.8}, {0.62, 1.4}, {0.76, 1.0});
    f.curve(path, {0.8, 0.8}, {0.84, 0.6}, {0.9, 0.42});
    return path;
}

} // namespace

QPainterPath frontHair(const Frame &f)
{
    switch (f.traits.hairStyle) {
    case HairStyle::SideBob: return sideBob(f, 0.94, 1.2);
    case HairStyle::FringeBob: return fringeBob(f, 0.84, 1.2);
    case HairStyle::LongStraight: return centrePart(f, 1.0, 1.16);
    case HairStyle::LongWavy: return sideBob(f, 1.04, 1.2);
    case HairStyle::CentrePart: return centrePart(f, 1.16, 1.26);
    case HairStyle::Pixie: return pixie(f);
    case HairStyle::TopBun:
    case HairStyle::LowBun:
    case HairStyle::SidePonytail: return combedBack(f);
    case HairStyle::ShortLayered: return shortLayered(f);
    case HairStyle::CurlyMid: return curls(f, 1.12, 1.2, 30, 34);
    case HairStyle::RoundAfro: return curls(f, 1.16, 1.2, 34, 8);
    case HairStyle::SidePart: return sidePart(f, 1.24, 0.0);
    case HairStyle::SweptBack: return sweptBack(f);
    case HairStyle::Receding: return receding(f);
    case HairStyle::Crown: return wreath(f);
    case HairStyle::Bald: return {};
    case HairStyle::Crew: return clipped(f, 1.1, 1.02);
    case HairStyle::ShortAfro: return clipped(f, 1.26, 1.07);
    case HairStyle::ShortCurls: return curls(f, 1.0, 1.12, 26, 0);
    case HairStyle::ThickWaves: return thickWaves(f);
    case HairStyle::Quiff: return quiff(f);
    }
    Q_UNREACHABLE();
}

QPainterPath backHair(const Frame &f)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    switch (f.traits.hairStyle) {
    case HairStyle::SideBob: return curtain(f, 1.17, 0.9);
    case HairStyle::FringeBob: return curtain(f, 1.17, 0.8);
    case HairStyle::CentrePart: return curtain(f, 1.22, 1.14);
    case HairStyle::ShortLayered: return curtain(f, 1.08, 0.5);
    case HairStyle::LongStraight: return curtain(f, 1.3, 1.8);
    case HairStyle::LongWavy: return curtain(f, 1.34, 1.8);
    case HairStyle::TopBun: path.addEllipse(f.at(0, -1.34), 47, 43); return path;
    case HairStyle::LowBun: path.addEllipse(f.at(0.86, 0.74), 44, 44); return path;
    case HairStyle::CurlyMid:
        path.addEllipse(f.at(0, 0.3), f.across(1.28), f.down(0.86));
        addCurls(f, path, 170, 250, 7, 1.3, 1.05, 34);
        addCurls(f, path, 10, -70, 7, 1.3, 1.05, 34);
        return path;
    case HairStyle::RoundAfro:
        path.addEllipse(f.at(0, -0.36), f.across(1.52), f.across(1.42));
        addCurls(f, path, -20, 200, 21, 1.48, 1.34, 24);
        return path;
    default: return path;
    }
}

QPainterPath loweredHair(const Frame &f)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (f.traits.hairStyle == HairStyle::LongStraight || f.traits.hairStyle == HairStyle::LongWavy) {
        for (const double side : {-1.0, 1.0})
            path.addPath(lockOnShoulder(f, side, f.traits.hairStyle == HairStyle::LongWavy));
    } else if (f.traits.hairStyle == HairStyle::SidePonytail) {
        path = tail(f);
    }
    return path;
}

QPainterPath strands(const Frame &f)
{
    QPainterPath path;
    const auto add = [&](QPointF from, QPointF c1, QPointF c2, QPointF to) {
        path.moveTo(f.at(from.x(), from.y()));
        f.curve(path, c1, c2, to);
    };
    switch (f.traits.hairStyle) {
    case HairStyle::SideBob:
    case HairStyle::LongWavy:
    case HairStyle::ShortLayered:
    case HairStyle::Pixie:
        add({0.36, -0.98}, {0.0, -0.74}, {-0.5, -0.62}, {-0.96, -0.44});
        add({0.2, -1.14}, {-0.2, -0.98}, {-0.7, -0.84}, {-1.06, -0.56});
        break;
    case HairStyle::SidePart:
    case HairStyle::Quiff:
        add({-0.46, -1.0}, {-0.1, -0.8}, {0.4, -0.72}, {0.84, -0.66});
        add({-0.4, -1.1}, {0.0, -0.96}, {0.5, -0.9}, {0.94, -0.72});
        break;
    case HairStyle::FringeBob:
        add({-0.3, -0.9}, {-0.34, -0.7}, {-0.36, -0.6}, {-0.36, -0.5});
        add({0.1, -0.95}, {0.12, -0.75}, {0.12, -0.65}, {0.12, -0.52});
        add({0.5, -0.85}, {0.54, -0.7}, {0.56, -0.6}, {0.56, -0.5});
        break;
    case HairStyle::LongStraight:
    case HairStyle::CentrePart:
        add({0.02, -1.28}, {0.0, -1.15}, {0.0, -1.05}, {0.0, -0.92});
        add({0.2, -1.08}, {0.6, -0.9}, {1.0, -0.6}, {1.08, 0.1});
        add({-0.2, -1.08}, {-0.6, -0.9}, {-1.0, -0.6}, {-1.08, 0.1});
        break;
    case HairStyle::TopBun:
    case HairStyle::LowBun:
    case HairStyle::SidePonytail:
        add({-0.5, -0.78}, {-0.4, -0.95}, {-0.2, -1.08}, {0, -1.12});
        add({0.5, -0.78}, {0.4, -0.95}, {0.2, -1.08}, {0, -1.12});
        break;
    case HairStyle::SweptBack:
    case HairStyle::Receding:
        for (const double x : {-0.3, 0.0, 0.3})
            add({x, -0.8}, {x * 1.02, -0.95}, {x * 0.95, -1.05}, {x * 0.85, -1.16});
        break;
    case HairStyle::ThickWaves:
        add({0.2, -0.9}, {-0.1, -0.72}, {-0.5, -0.74}, {-0.86, -0.62});
        add({0.3, -0.96}, {0.5, -0.8}, {0.8, -0.8}, {1.0, -0.5});
        break;
    default: break;
    }
    return path;
}

} // namespace rebond::pictures
