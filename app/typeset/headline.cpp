// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/charts.h"

#include "typeset/fonts.h"
#include "typeset/textlayout.h"

namespace rebond::typeset {

namespace {

constexpr double kDigitHeight = 0.72; // of the size, with the roundness below the line
constexpr double kGap = look::space(4);

struct Sizes
{
    double number = points(TextSize::Headline);
    double words = points(TextSize::Display);
    double numberWidth = 0;
    double wordsWidth = 0;
};

Sizes measured(const document::Headline &headline, double scale, const Style &style)
{
    Sizes sizes;
    sizes.number *= scale;
    sizes.words *= scale;
    sizes.numberWidth = textWidth(headline.number, Face::Bold, sizes.number, style);
    sizes.wordsWidth = textWidth(headline.words, Face::Regular, sizes.words, style);
    return sizes;
}

} // namespace

Drawing layoutHeadline(const document::Headline &headline, double width, const Style &style)
{
    Sizes sizes = measured(headline, 1, style);
    const double needed = sizes.numberWidth + kGap + sizes.wordsWidth;
    if (needed > width)
        sizes = measured(headline, std::max(0.1, (width - kGap) / (needed - kGap) * 0.995), style);
    const double sublineSize = std::min(points(TextSize::Body), sizes.words);
    const double left = headline.number.isEmpty() ? 0 : sizes.numberWidth + kGap;
    const TextLook quiet{.size = sublineSize, .colour = Colour::Quiet};
    const QList<Line> sublines = headline.subline.isEmpty()
                                   ? QList<Line>()
                                   : breakLines(headline.subline, quiet, std::max(40.0, width - left), style);

    Drawing drawing;
    const double baseline = sizes.number * kDigitHeight;
    // The last line below the words stands on the number's baseline, the words above it.
    double below = 0;
    for (const Line &line : sublines)
        below += line.height;
    const double wordsBaseline = sublines.isEmpty() ? baseline : baseline - below;
    appendText(drawing.marks, headline.number, QPointF(-sizes.number * 0.02, baseline),
               {.face = Face::Bold, .size = sizes.number, .colour = Colour::Rebound}, style);
    appendText(drawing.marks, headline.words, QPointF(left, wordsBaseline), {.size = sizes.words}, style);
    QList<Mark> quietMarks;
    Structure none;
    LineMarks lineMarks(headline.subline, none, kArtifact);
    double y = sublines.isEmpty() ? 0 : baseline - below + sublines.last().height - sublines.last().baseline;
    for (const Line &line : sublines) {
        lineMarks.append(quietMarks, line, QPointF(left, y));
        y += line.height;
    }
    for (Mark &mark : quietMarks)
        mark.node = 1;
    drawing.marks += quietMarks;
    drawing.size = QSizeF(width, baseline);
    return drawing;
}

} // namespace rebond::typeset
