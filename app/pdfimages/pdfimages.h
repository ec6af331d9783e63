// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a PDF that was made sane, as images and as words. May take much memory and time: only to be called where that is provided for.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QStringList>

namespace rebond::pdfimages {

// Of each page one, so many pixels wide, on white, opaque; none at all where one of them cannot be drawn.
[[nodiscard]] QList<QImage> pageImages(const QByteArray &pdf, int pixelsWide);

// Of each page the words that stand in it as letters, in the order in which they were written; empty where it is but a picture. No
// page at all where the PDF cannot be read.
[[nodiscard]] QStringList pageWords(const QByteArray &pdf);

} // namespace rebond::pdfimages
