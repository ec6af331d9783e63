// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/encode.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace rebond::pictures {

namespace {

constexpr int kColours = 256;
constexpr int kMerged = 8; // colours nearer than this (sum of channel differences) are one

int distance(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
}

struct Use
{
    QRgb colour;
    int pixels;
};

// The colours of the drawing, the most used first; ties by value, so that nothing depends on hashing.
std::vector<Use> uses(const QImage &drawing)
{
    std::unordered_map<QRgb, int> counted;
    const int width = drawing.width();
    for (int y = 0; y < drawing.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(drawing.constScanLine(y));
        for (int x = 0; x < width;) { // by runs: flat colours are mostly that
            int end = x + 1;
            while (end < width && line[end] == line[x])
                ++end;
            counted[line[x] | 0xFF000000] += end - x;
            x = end;
        }
    }
    std::vector<Use> sorted;
    sorted.reserve(static_cast<size_t>(counted.size()));
    for (const auto &[colour, pixels] : counted)
        sorted.push_back({colour, pixels});
    std::ranges::sort(sorted, [](const Use &a, const Use &b) {
        return a.pixels != b.pixels ? a.pixels > b.pixels : a.colour < b.colour;
    });
    return sorted;
}

QList<QRgb> palette(const std::vector<Use> &sorted)
{
    QList<QRgb> colours;
    for (const Use &use : sorted) {
        const bool isNew = std::ranges::none_of(colours,
                                                [&](QRgb kept) { return distance(kept, use.colour) < kMerged; });
        if (isNew)
            colours.append(use.colour);
        if (colours.size() == kColours)
            break;
    }
    return colours;
}

QImage indexed(const QImage &drawing)
{
    const std::vector<Use> sorted = uses(drawing);
    const QList<QRgb> colours = palette(sorted);
    std::unordered_map<QRgb, uchar> nearest;
    for (const Use &use : sorted) {
        const auto best = std::ranges::min_element(colours, {}, [&](QRgb kept) { return distance(kept, use.colour); });
        nearest[use.colour] = static_cast<uchar>(best - colours.begin());
    }
    QImage image(drawing.size(), QImage::Format_Indexed8);
    image.setColorTable(colours);
    const int width = drawing.width();
    for (int y = 0; y < drawing.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(drawing.constScanLine(y));
        uchar *to = image.scanLine(y);
        for (int x = 0; x < width; ++x)
            to[x] = x > 0 && from[x] == from[x - 1] ? to[x - 1] : nearest[from[x] | 0xFF000000];
    }
    return image;
}

} // namespace

QByteArray encodeDrawing(const QImage &drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(64); // zlib's level 6: level 9 takes five times as long for a tenth less
    writer.write(indexed(drawing.convertToFormat(QImage::Format_RGB32)));
    return bytes;
}

} // namespace rebond::pictures
