// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/portrait.h"

#include "pictures/frame.h"

#include <QPainter>

#include <array>

namespace rebond::pictures {

namespace {

constexpr double kAxis = 300;
constexpr double kCloser = 1.13;
constexpr double kEyeLine = 335;
constexpr double kHalfWidth = 112;
constexpr double kUpper = 158; // eye line to the top of the skull
constexpr double kLower = 160; // eye line to the chin

template<typename T, size_t n>
const T &entry(const std::array<T, n> &table, int index)
{
    return table[static_cast<size_t>(index % static_cast<int>(n))];
}

const std::array<SkinTones, 7> &skins()
{
    static const std::array<SkinTones, 7> table{{
        {QColor(0xF7DAC6), QColor(0xEBC2A8), QColor(0xD59F82), QColor(0xF0AE98), QColor(0xC96A62)},
        {QColor(0xF1C9A9), QColor(0xE1AF8A), QColor(0xC58A63), QColor(0xE79C80), QColor(0xBE5F55)},
        {QColor(0xE6B88F), QColor(0xD29E72), QColor(0xAF7B50), QColor(0xD98E6A), QColor(0xB05548)},
        {QColor(0xD5A077), QColor(0xBF885E), QColor(0x96633D), QColor(0xC67F58), QColor(0xA14D40)},
        {QColor(0xB67C54), QColor(0x9E6741), QColor(0x774729), QColor(0xA7663F), QColor(0x8A3F36)},
        {QColor(0x91603F), QColor(0x7A4D30), QColor(0x57341F), QColor(0x8A5132), QColor(0x74332D)},
        {QColor(0x714A35), QColor(0x5D3A28), QColor(0x3F2518), QColor(0x6F3F2B), QColor(0x5E2A26)},
    }};
    return table;
}

const std::array<Tones, 10> &hairs() // in the order of HairColour
{
    static const std::array<Tones, 10> table{{
        {QColor(0xECE9E4), QColor(0xD3CFC8)},
        {QColor(0xC6CBD1), QColor(0xA9B0B8)},
        {QColor(0x8F959C), QColor(0x757B83)},
        {QColor(0x5B5F65), QColor(0x777C83)},
        {QColor(0x24211F), QColor(0x3B3633)},
        {QColor(0x42302A), QColor(0x57413A)},
        {QColor(0x6E4630), QColor(0x573523)},
        {QColor(0x94502F), QColor(0x7A3F23)},
        {QColor(0xA9854F), QColor(0x8F6D3B)},
        {QColor(0xD2AC6C), QColor(0xB98F50)},
    }};
    return table;
}

const std::array<QColor, 12> &cloths()
{
    static const std::array<QColor, 12> table{
        QColor(0x5E4B87), QColor(0x7C3F30), QColor(0x2F6B57), QColor(0x0B5FA5), QColor(0x24323F), QColor(0xB4632B),
        QColor(0x9A3F52), QColor(0x3F7288), QColor(0x6B7238), QColor(0x4B5159), QColor(0xC08A2E), QColor(0x31506B),
    };
    return table;
}

const std::array<QColor, 6> &seconds()
{
    static const std::array<QColor, 6> table{QColor(0xF6F3EC), QColor(0xE3ECF4), QColor(0xF3DDD3),
                                             QColor(0xD9E6DA), QColor(0xE9DFC7), QColor(0xDCD6E6)};
    return table;
}

const std::array<QColor, 8> &backgrounds()
{
    static const std::array<QColor, 8> table{QColor(0xDCE7F0), QColor(0xEAE1D4), QColor(0xE2DEEC), QColor(0xF0E0D9),
                                             QColor(0xDDE9DF), QColor(0xF1E8CF), QColor(0xD6E7E8), QColor(0xE7E6E1)};
    return table;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QColor backgroundOf(const PortraitTraits &traits)
{
    return entry(backgrounds(), traits.background);
}

Frame::Frame(QPainter &p, const PortraitTraits &t)
    : painter(p),
      traits(t),
      skin(entry(skins(), t.skin)),
      hair(entry(hairs(), static_cast<int>(t.hairColour))),
      m_halfWidth(kHalfWidth * t.width),
      m_upper(kUpper),
      m_lower(kLower * t.length)
{
    const QColor ink(0x1B2733);
    // Brows under white hair stay dark enough to be seen.
    browColour = mixed(hair.base, ink, t.hairColour <= HairColour::Silver ? 0.38 : 0.2);
    const QColor base = entry(cloths(), t.clothesColour);
    cloth = {base, mixed(base, ink, 0.22)};
    const QColor light = entry(seconds(), t.secondColour);
    second = {light, mixed(light, ink, 0.12)};
}

QPointF Frame::at(double x, double y) const
{
    return {kAxis + (traits.isMirrored ? -x : x) * m_halfWidth, kEyeLine + y * (y < 0 ? m_upper : m_lower)};
}

double Frame::down(double y) const
{
    return y * m_lower;
}

QPainterPath Frame::path(QPointF start) const
{
    return QPainterPath(at(start.x(), start.y()));
}

void Frame::line(QPainterPath &path, double x, double y) const
{
    path.lineTo(at(x, y));
}

void Frame::curve(QPainterPath &path, QPointF c1, QPointF c2, QPointF end) const
{
    path.cubicTo(at(c1.x(), c1.y()), at(c2.x(), c2.y()), at(end.x(), end.y()));
}

void Frame::stroke(const QPainterPath &path, const QColor &colour, double width) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void Frame::fill(const QPainterPath &path, const QColor &colour) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
}

void Frame::oval(QPointF centre, double rx, double ry, const QColor &colour) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at(centre.x(), centre.y()), rx, ry);
}

QPainterPath Frame::faceOutline() const
{
    const double reach = 0.44 + 0.34 * traits.jaw; // how far the chin stays broad
    const double drop = 0.60 + 0.16 * traits.jaw;  // how low the cheeks stay wide
    QPainterPath outline = path({-1, 0});
    curve(outline, {-1, -0.56}, {-0.56, -1}, {0, -1});
    curve(outline, {0.56, -1}, {1, -0.56}, {1, 0});
    curve(outline, {1, drop}, {reach, 1}, {0, 1});
    curve(outline, {-reach, 1}, {-1, drop}, {-1, 0});
    outline.closeSubpath();
    return outline;
}

QImage drawPortrait(const PortraitTraits &traits)
{
    QImage image(kPictureSize, QImage::Format_RGB32);
    image.fill(backgroundOf(traits));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    // Closer, as a portrait is taken: the eyes a little above the middle.
    painter.translate(kAxis, kEyeLine + 28);
    painter.scale(kCloser, kCloser);
    painter.translate(-kAxis, -kEyeLine);
    const Frame frame(painter, traits);
    // A light disc behind dark hair, a darker one behind white.
    const QColor wall = backgroundOf(traits);
    const bool isFair = traits.hairColour <= HairColour::Silver;
    frame.oval({0, 0.3}, 236, 236, isFair ? wall.darker(111) : mixed(wall, Qt::white, 0.42));
    drawBackHair(frame);
    drawBody(frame);
    drawHairOverShoulders(frame);
    drawHead(frame);
    drawBeard(frame);
    drawFeatures(frame);
    drawFrontHair(frame);
    drawEarrings(frame);
    drawGlasses(frame);
    return image;
}

} // namespace rebond::pictures
