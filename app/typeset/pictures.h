// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures made ready for the paper they take.
#pragma once

#include "typeset/finishing/finish.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <optional>
#include <vector>

namespace rebond::typeset {

// Of PNG or JPEG bytes: upright, cut to the shape of the room (in points), no finer than 300 dpi of it. Null where they
// cannot be read.
[[nodiscard]] QImage printImage(const QByteArray &bytes, QSizeF room);

// What a raster shows. A stored picture is fetched and decoded anew at each call and carries pixels alone, in sRGB: no place,
// no date, no camera. Null where there is nothing to be shown.
[[nodiscard]] QImage imageOf(const Raster &raster);

// The stored pictures of pages that are to be written, fetched in the thread that makes this, once each, and kept as they are
// stored: a thousand take what they take in the file. A JPEG that is nothing but pixels, no more of them than photos are kept with,
// and of the shape of its room, can stand in a PDF as it is: decoding, scaling and packing sixty took a third of a booklet's time.
class StoredPictures
{
public:
    explicit StoredPictures(const PageList &pages);

    [[nodiscard]] const QList<PdfJpeg> &jpegs() const { return m_jpegs; }
    // Which of jpegs() stands in the place of a picture. Nothing: it has to be decoded.
    [[nodiscard]] std::optional<int> jpegOf(const Raster &raster) const;
    // As they are stored; none where the pages have no such picture.
    [[nodiscard]] QByteArray bytesOf(const Raster &raster) const { return m_bytes.value(raster.stored.key); }

private:
    QHash<QString, QByteArray> m_bytes; // by the key of the picture
    QHash<QString, int> m_jpegOf;
    QList<PdfJpeg> m_jpegs;
};

// From its making to its end imageOf() of this thread finds those of them decoded that have to be, a few at a time, by two threads,
// in the order they stand there; whatever else it is asked for it decodes as ever.
class PicturesAhead
{
public:
    PicturesAhead(const PageList &pages, const StoredPictures &stored);
    ~PicturesAhead();
    Q_DISABLE_COPY_MOVE(PicturesAhead)

    [[nodiscard]] static PicturesAhead *ofThisThread(); // null: there is none
    [[nodiscard]] bool isEmpty() const { return m_there.empty(); }
    // Nothing where it is not the next of these pages.
    [[nodiscard]] std::optional<QImage> taken(const Raster &raster);

private:
    void decodeSome();

    const PageList m_pages; // keeps what is told below
    const StoredPictures &m_stored;
    std::vector<const Raster *> m_there; // in order
    size_t m_next = 0;                   // to be taken
    std::vector<QImage> m_decoded;       // the last of those that are
    size_t m_first = 0;                  // the first of these
};

} // namespace rebond::typeset
