// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a PDF that was made sane, as images. May take much memory and time: only to be called where that is provided for.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace rebond::pdfimages {

// Of each page one, so many pixels wide, on white, opaque; none at all where one of them cannot be drawn.
[[nodiscard]] QList<QImage> pageImages(const QByteArray &pdf, int pixelsWide);

} // namespace rebond::pdfimages
