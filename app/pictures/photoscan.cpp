// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/photoscan.h"

#include <QtEndian>

namespace rebond::pictures {

namespace {

// Markers of ITU T.81, table B.1.
constexpr uchar kRestartFirst = 0xD0;
constexpr uchar kRestartLast = 0xD7;
constexpr uchar kBegin = 0xD8;
constexpr uchar kEnd = 0xD9;
constexpr uchar kScan = 0xDA;
constexpr uchar kTemporary = 0x01;

uchar at(QByteArrayView bytes, qsizetype place)
{
    return static_cast<uchar>(bytes.at(place));
}

// What begins a picture, however it is coded; among these numbers are three that mean something else.
bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// Behind coded data: the place of the 0xFF of the next marker that is none of the data's own, or the end.
qsizetype behindData(QByteArrayView bytes, qsizetype place)
{
    constexpr char kMark = '\xFF';
    for (place = bytes.indexOf(kMark, place); place >= 0 && place + 1 < bytes.size();
         place = bytes.indexOf(kMark, place + 1)) {
        const uchar next = at(bytes, place + 1);
        if (next != 0x00 && next != 0xFF && (next < kRestartFirst || next > kRestartLast))
            return place;
    }
    return bytes.size();
}

} // namespace

PhotoScan scanJpeg(QByteArrayView bytes)
{
    PhotoScan scan;
    qsizetype place = 2;
    while (place + 1 < bytes.size()) {
        if (at(bytes, place) != 0xFF)
            return scan;
        const uchar marker = at(bytes, place + 1);
        if (marker == 0xFF) { // padding
            ++place;
            continue;
        }
        place += 2;
        if (marker == kEnd) {
            scan.isWhole = scan.scans > 0;
            return scan;
        }
        if (marker == kBegin || marker == kTemporary || (marker >= kRestartFirst && marker <= kRestartLast))
            continue;
        if (place + 2 > bytes.size())
            return scan;
        const auto length = qFromBigEndian<quint16>(bytes.data() + place);
        if (length < 2 || place + length > bytes.size())
            return scan;
        constexpr quint16 kComponentsAt = 7; // of a frame: behind its length, precision, height and width
        if (isFrame(marker) && length > kComponentsAt)
            scan.components = at(bytes, place + kComponentsAt);
        place += length;
        if (marker == kScan) {
            ++scan.scans;
            place = behindData(bytes, place);
        }
    }
    return scan;
}

PhotoScan scanPng(QByteArrayView bytes)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kAround = 12; // length, name and checksum of a chunk
    PhotoScan scan;
    qsizetype place = kSignature;
    while (place + kAround <= bytes.size()) {
        const auto length = qFromBigEndian<quint32>(bytes.data() + place);
        if (length > static_cast<quint64>(bytes.size() - place - kAround))
            return scan;
        if (bytes.sliced(place + 4, 4) == QByteArrayView("IDAT"))
            scan.scans = 1;
        if (bytes.sliced(place + 4, 4) == QByteArrayView("IEND")) {
            scan.isWhole = scan.scans > 0;
            return scan;
        }
        place += kAround + static_cast<qsizetype>(length);
    }
    return scan;
}

} // namespace rebond::pictures
