// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the parts of a picture file without decoding them. Private to this room.
#pragma once

#include <QByteArrayView>

namespace rebond::pictures {

struct PhotoScan
{
    bool isWhole = false; // its own end stands where it should
    int components = 0;   // colours of a JPEG: 1, 3, or the 4 of printers
    int scans = 0; // passes over the whole picture (JPEG); many of them cost time out of all proportion to the bytes
};

[[nodiscard]] PhotoScan scanJpeg(QByteArrayView bytes);
[[nodiscard]] PhotoScan scanPng(QByteArrayView bytes);

} // namespace rebond::pictures
