// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures made ready for the paper they take.
#pragma once

#include "typeset/page.h"

#include <QByteArray>
#include <QImage>
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

// From its making to its end imageOf() of this thread finds the stored pictures of these pages decoded, a few at a time, by two
// threads, in the order they stand there; whatever else it is asked for it decodes as ever. They are fetched in this thread, once
// each.
class PicturesAhead
{
public:
    explicit PicturesAhead(const PageList &pages);
    ~PicturesAhead();
    Q_DISABLE_COPY_MOVE(PicturesAhead)

    [[nodiscard]] static PicturesAhead *ofThisThread(); // null: there is none
    // Nothing where it is not the next of these pages.
    [[nodiscard]] std::optional<QImage> taken(const Raster &raster);

private:
    void decodeSome();

    const PageList m_pages;              // keeps what is told below
    std::vector<const Raster *> m_there; // in order
    size_t m_next = 0;                   // to be taken
    std::vector<QImage> m_decoded;       // the last of those that are
    size_t m_first = 0;                  // the first of these
};

} // namespace rebond::typeset
