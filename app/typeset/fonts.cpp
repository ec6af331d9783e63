// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/fonts.h"

#include "typeset/textlayout.h"

#include <QFontDatabase>

#include <cmath>

// Outside any namespace, as the macro demands: the resources of a static library are registered by name.
static void registerFontResources()
{
    Q_INIT_RESOURCE(typeset_fonts);
}

namespace rebond::typeset {

namespace {

// Above 1/64 so that it is not rounded away: any letter spacing turns ligatures off, which readers of a PDF would find
// as one character ("eﬃcacité").
constexpr double kNoLigatures = 0.02;

bool loadFaces()
{
    registerFontResources();
    bool all = true;
    for (const QLatin1String face :
         {QLatin1String("Regular"), QLatin1String("Semibold"), QLatin1String("Bold"), QLatin1String("Italic")}) {
        all = QFontDatabase::addApplicationFont(QStringLiteral(":/rebond/fonts/OpenSans-%1.ttf").arg(face)) >= 0 && all;
    }
    return all;
}

QFont::Weight weightOf(Face face)
{
    switch (face) {
    case Face::Semibold: return QFont::DemiBold;
    case Face::Bold: return QFont::Bold;
    case Face::Regular:
    case Face::Italic: return QFont::Normal;
    }
    return QFont::Normal;
}

} // namespace

bool ensureFonts()
{
    static const bool loaded = loadFaces(); // the first caller loads, others wait for it
    return loaded;
}

void warmFonts()
{
    for (const Face face : {Face::Regular, Face::Semibold, Face::Bold})
        (void)textWidth(QStringLiteral("A"), face, points(TextSize::Body), Style());
}

int pixelSize(double size)
{
    return std::max(1, int(std::lround(size * kUnitsPerPoint)));
}

QFont fontFor(Face face, double size, const Style &style)
{
    ensureFonts();
    QFont font;
    font.setFamilies({style.family});
    font.setWeight(weightOf(face));
    font.setItalic(face == Face::Italic);
    font.setPixelSize(pixelSize(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

FontHeight fontHeight(double size)
{
    // Of Open Sans (2189 and 600 of 2048 units); stated here so that a screen's own face keeps the same rhythm.
    return {.ascent = size * 1.069, .descent = size * 0.293};
}

double textWidth(const QString &text, Face face, double size, const Style &style)
{
    const QList<Line> lines = breakLines(document::RichText(text), {.face = face, .size = size}, kOneLine, style);
    return lines.isEmpty() ? 0 : lines.first().width;
}

} // namespace rebond::typeset
