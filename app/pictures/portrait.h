// SPDX-License-Identifier: GPL-3.0-or-later
// Invented faces, drawn by the program: friendly, flat, of all ages of working life. Nobody is portrayed.
#pragma once

#include <QImage>
#include <QSize>

namespace rebond::pictures {

inline constexpr QSize kPictureSize(600, 750); // 4:5, of every picture of a person

enum class Presentation { Feminine, Masculine };

enum class HairStyle {
    // feminine
    SideBob,
    FringeBob,
    LongStraight,
    LongWavy,
    Pixie,
    TopBun,
    LowBun,
    CurlyMid,
    RoundAfro,
    ShortLayered,
    SidePonytail,
    CentrePart,
    // masculine
    SidePart,
    SweptBack,
    Receding,
    Crown,
    Bald,
    Crew,
    ShortCurls,
    ThickWaves,
    Quiff,
    ShortAfro,
};
enum class HairColour { White, Silver, Grey, PepperAndSalt, Black, DarkBrown, Chestnut, Auburn, DarkBlond, Blond };
enum class Beard { None, Stubble, Short, Full, Goatee, Moustache };
enum class Glasses { None, Round, Rectangular, CatEye, HalfRim };
enum class Nose { Button, Straight, Broad, Long };
enum class Mouth { Smile, Wide, OpenSmile, Half };
enum class Clothes { Sweater, VNeck, Shirt, Blazer, BlazerAndTie, Turtleneck, Blouse, Cardigan, Scarf };
enum class Earrings { None, Studs, Drops, Hoops };

// Everything that is drawn. Numbers index palettes and are taken modulo their size.
struct PortraitTraits
{
    Presentation presentation = Presentation::Feminine;
    int wrinkles = 0;    // 0 none … 2 lived
    double width = 1.0;  // of the face: 0.93 … 1.06
    double length = 1.0; // of its lower half: 0.95 … 1.06
    double jaw = 0.5;    // 0 pointed … 1 square
    int skin = 0;
    HairStyle hairStyle = HairStyle::SideBob;
    bool isMirrored = false; // the parting on the other side
    HairColour hairColour = HairColour::Grey;
    Beard beard = Beard::None;
    Glasses glasses = Glasses::None;
    int glassesColour = 0;
    Nose nose = Nose::Straight;
    Mouth mouth = Mouth::Smile;
    int brows = 0; // 0 … 2, thin to bushy
    Clothes clothes = Clothes::Sweater;
    int clothesColour = 0;
    int secondColour = 0; // shirt under a jacket, scarf
    Earrings earrings = Earrings::None;
    int background = 0;

    friend bool operator==(const PortraitTraits &, const PortraitTraits &) = default;
};

// A face for the seed that suits presentation and age in years; equal arguments give equal traits.
[[nodiscard]] PortraitTraits portraitTraits(quint64 seed, Presentation presentation, int age);

// kPictureSize, opaque. Needs no application object. Draws the same pixels at each call.
[[nodiscard]] QImage drawPortrait(const PortraitTraits &traits);

} // namespace rebond::pictures
