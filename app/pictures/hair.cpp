// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/frame.h"
#include "pictures/hairshapes.h"

#include <QPainter>

namespace rebond::pictures {

bool showsEars(HairStyle style)
{
    switch (style) {
    case HairStyle::SideBob:
    case HairStyle::FringeBob:
    case HairStyle::LongStraight:
    case HairStyle::LongWavy:
    case HairStyle::CurlyMid:
    case HairStyle::RoundAfro:
    case HairStyle::ShortLayered:
    case HairStyle::CentrePart: return false;
    default: return true;
    }
}

void drawBackHair(const Frame &f)
{
    f.fill(backHair(f), mixed(f.hair.base, f.hair.shade, 0.75));
}

void drawHairOverShoulders(const Frame &f)
{
    f.fill(loweredHair(f), f.hair.base);
}

void drawFrontHair(const Frame &f)
{
    if (f.traits.hairStyle == HairStyle::Bald || f.traits.hairStyle == HairStyle::Crown) {
        QPainterPath shine = f.path({-0.5, -0.66}); // on the bare skull
        f.curve(shine, {-0.4, -0.8}, {-0.25, -0.86}, {-0.1, -0.88});
        f.stroke(shine, mixed(f.skin.base, Qt::white, 0.35), 7);
    }
    const QPainterPath hair = frontHair(f);
    if (hair.isEmpty())
        return;
    f.fill(hair, f.hair.base);
    f.painter.save();
    f.painter.setClipPath(hair);
    f.stroke(strands(f), f.hair.shade, 4);
    f.painter.restore();
}

} // namespace rebond::pictures
