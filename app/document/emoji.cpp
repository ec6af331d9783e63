// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/emoji.h"

#include <QList>

#include <algorithm>
#include <array>

namespace rebond::document {

namespace {

struct Range
{
    uint first = 0;
    uint last = 0;
};

// What is shown in colours by itself: pictographs, flags and tags of flags, and those that Unicode had among its signs before
// (Emoji_Presentation of unicode.org/reports/tr51).
constexpr std::array<Range, 37> kPictures = {
    {{0x20E3, 0x20E3},  {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3},   {0x25FD, 0x25FE},
     {0x2614, 0x2615},  {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1},   {0x26AA, 0x26AB},
     {0x26BD, 0x26BE},  {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA},   {0x26F2, 0x26F3},
     {0x26F5, 0x26F5},  {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B},   {0x2728, 0x2728},
     {0x274C, 0x274C},  {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},   {0x27B0, 0x27B0},
     {0x27BF, 0x27BF},  {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x1F000, 0x1FAFF}, {0xFE0E, 0xFE0F},
     {0xE0020, 0xE007F}}};
constexpr uint kJoiner = 0x200D;

bool isPicture(uint point)
{
    return point >= kPictures.front().first && std::any_of(kPictures.begin(), kPictures.end(), [&](const Range &range) {
               return range.first <= point && point <= range.last;
           });
}

} // namespace

QString withoutEmoji(const QString &text)
{
    // Most texts have no sign from there on: they are not taken apart.
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= kPictures.front().first; }))
        return text;
    const QList<uint> points = text.toUcs4();
    if (std::none_of(points.cbegin(), points.cend(), isPicture))
        return text;
    QString left;
    bool isBehindPicture = false; // what follows a joiner there belongs to the picture, too: "woman" of "woman judge"
    for (qsizetype i = 0; i < points.size(); ++i) {
        const uint point = points[i];
        if (isPicture(point)) {
            isBehindPicture = true;
            continue;
        }
        if (isBehindPicture && point == kJoiner) {
            ++i;
            continue;
        }
        const auto letter = static_cast<char32_t>(point);
        const QString next = QString::fromUcs4(&letter, 1);
        const bool isApart = left.isEmpty() || left.back().isSpace();
        if (isBehindPicture && left.endsWith(u' ') && QStringLiteral(",.)\n").contains(next))
            left.chop(1); // "fêtes 🎂, concerts"
        if (!(isBehindPicture && isApart && letter != U'\n' && next.front().isSpace()))
            left += next;
        isBehindPicture = isBehindPicture && next.front().isSpace() && isApart;
    }
    while (isBehindPicture && !left.isEmpty() && left.back().isSpace())
        left.chop(1);
    return left;
}

} // namespace rebond::document
