// SPDX-License-Identifier: GPL-3.0-or-later
// Which features go together: grey comes with years, beards with some chins, earrings with ears that show.
#include "pictures/portrait.h"

#include <array>
#include <span>

namespace rebond::pictures {

namespace {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed * 0xD1342543DE82EF95ULL + 0x2545F4914F6CDD1DULL) {}
    int below(int n)
    {
        m_state += 0x9E3779B97F4A7C15ULL; // SplitMix64 (Steele, Lea, Flood 2014)
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        z ^= z >> 31;
        return static_cast<int>((z >> 33) % static_cast<quint64>(n));
    }
    bool chance(int percent) { return below(100) < percent; }
    double between(double from, double to) { return from + (to - from) * below(1000) / 999.0; }
    template<typename T>
    T pick(std::span<const T> choices)
    {
        return choices[static_cast<size_t>(below(static_cast<int>(choices.size())))];
    }

private:
    quint64 m_state;
};

using enum HairStyle;

constexpr HairStyle kFeminine[] = {SideBob, FringeBob, LongStraight, LongWavy,     Pixie,        Pixie,      TopBun,
                                   LowBun,  CurlyMid,  ShortLayered, ShortLayered, SidePonytail, CentrePart, SideBob};
constexpr HairStyle kFeminineSenior[] = {SideBob,  FringeBob, Pixie,        ShortLayered, TopBun,     LowBun,
                                         CurlyMid, Pixie,     ShortLayered, SideBob,      CentrePart, LongWavy};
constexpr HairStyle kFeminineDeep[] = {RoundAfro, TopBun, CurlyMid, Pixie, LowBun, SidePonytail};
constexpr HairStyle kMasculine[] = {SidePart, SweptBack, Crew, ShortCurls, ThickWaves, Quiff, Receding, Bald};
constexpr HairStyle kMasculineSenior[] = {SidePart, SweptBack,  Receding, Crown,    Bald,
                                          Crew,     ThickWaves, Crown,    Receding, ShortCurls};
constexpr HairStyle kMasculineDeep[] = {ShortAfro, Crew, Bald, ShortAfro, Crown};

constexpr HairColour kAged[] = {HairColour::White, HairColour::Silver, HairColour::Silver,
                                HairColour::Grey,  HairColour::Grey,   HairColour::PepperAndSalt};
constexpr HairColour kNatural[] = {HairColour::Black,    HairColour::DarkBrown, HairColour::DarkBrown,
                                   HairColour::Chestnut, HairColour::Auburn,    HairColour::DarkBlond,
                                   HairColour::Blond};
constexpr HairColour kDark[] = {HairColour::Black, HairColour::Black, HairColour::DarkBrown};

constexpr Clothes kFeminineClothes[] = {Clothes::Sweater,    Clothes::Shirt,  Clothes::Blazer,
                                        Clothes::Turtleneck, Clothes::Blouse, Clothes::Blouse,
                                        Clothes::Cardigan,   Clothes::Scarf,  Clothes::Blazer};
constexpr Clothes kMasculineClothes[] = {Clothes::Sweater,    Clothes::VNeck,  Clothes::Shirt,
                                         Clothes::Blazer,     Clothes::Blazer, Clothes::BlazerAndTie,
                                         Clothes::Turtleneck, Clothes::Shirt,  Clothes::VNeck};

HairStyle styleOf(Dice &dice, const PortraitTraits &traits, int age)
{
    const bool isFeminine = traits.presentation == Presentation::Feminine;
    if (traits.skin >= 5)
        return isFeminine ? dice.pick<HairStyle>(kFeminineDeep) : dice.pick<HairStyle>(kMasculineDeep);
    if (age >= 52)
        return isFeminine ? dice.pick<HairStyle>(kFeminineSenior) : dice.pick<HairStyle>(kMasculineSenior);
    return isFeminine ? dice.pick<HairStyle>(kFeminine) : dice.pick<HairStyle>(kMasculine);
}

HairColour colourOf(Dice &dice, const PortraitTraits &traits, int age)
{
    const int grey = age >= 57 ? 94 : age >= 50 ? 78 : age >= 44 ? 35 : 0;
    // Some dye: women more often.
    const int dyed = traits.presentation == Presentation::Feminine ? 18 : 3;
    if (dice.chance(grey) && !dice.chance(dyed))
        return dice.pick<HairColour>(kAged);
    return traits.skin >= 3 ? dice.pick<HairColour>(kDark) : dice.pick<HairColour>(kNatural);
}

Beard beardOf(Dice &dice, const PortraitTraits &traits)
{
    constexpr Beard kBeards[] = {Beard::Stubble, Beard::Short,     Beard::Full,
                                 Beard::Goatee,  Beard::Moustache, Beard::Short};
    if (traits.presentation == Presentation::Feminine || !dice.chance(46))
        return Beard::None;
    return dice.pick<Beard>(kBeards);
}

Glasses glassesOf(Dice &dice, const PortraitTraits &traits, int age)
{
    constexpr Glasses kGlasses[] = {Glasses::Round, Glasses::Rectangular, Glasses::HalfRim};
    constexpr Glasses kFeminineGlasses[] = {Glasses::Round, Glasses::Rectangular, Glasses::CatEye, Glasses::CatEye};
    if (!dice.chance(age >= 52 ? 56 : 26))
        return Glasses::None;
    return traits.presentation == Presentation::Feminine ? dice.pick<Glasses>(kFeminineGlasses)
                                                         : dice.pick<Glasses>(kGlasses);
}

} // namespace

PortraitTraits portraitTraits(quint64 seed, Presentation presentation, int age)
{
    constexpr int kSkins[] = {0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6};
    constexpr Mouth kMouths[] = {Mouth::Smile, Mouth::Smile, Mouth::Wide, Mouth::OpenSmile, Mouth::Half};
    constexpr Earrings kEarrings[] = {Earrings::None, Earrings::Studs, Earrings::Drops, Earrings::Hoops};
    Dice dice(seed);
    PortraitTraits traits;
    const bool isFeminine = presentation == Presentation::Feminine;
    traits.presentation = presentation;
    traits.wrinkles = age >= 57 ? 2 : age >= 47 ? 1 : 0;
    traits.width = dice.between(0.93, 1.04) * (isFeminine ? 0.97 : 1.0);
    traits.length = dice.between(0.96, 1.05);
    traits.jaw = isFeminine ? dice.between(0.1, 0.55) : dice.between(0.35, 1.0);
    traits.skin = dice.pick<int>(kSkins);
    traits.hairStyle = styleOf(dice, traits, age);
    traits.isMirrored = dice.chance(50);
    traits.hairColour = colourOf(dice, traits, age);
    traits.beard = beardOf(dice, traits);
    traits.glasses = glassesOf(dice, traits, age);
    traits.glassesColour = dice.below(6);
    traits.nose = static_cast<Nose>(dice.below(4));
    traits.mouth = dice.pick<Mouth>(kMouths);
    traits.brows = isFeminine ? dice.below(2) : dice.below(3);
    traits.clothes = isFeminine ? dice.pick<Clothes>(kFeminineClothes) : dice.pick<Clothes>(kMasculineClothes);
    traits.clothesColour = dice.below(12);
    traits.secondColour = dice.below(6);
    traits.earrings = isFeminine ? dice.pick<Earrings>(kEarrings) : Earrings::None;
    traits.background = dice.below(8);
    return traits;
}

} // namespace rebond::pictures
