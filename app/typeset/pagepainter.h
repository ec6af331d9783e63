// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where a page is painted. The painter's units are made points by the caller (scale by dpi / 72); the
// background is not painted, so that paper stays paper.
#pragma once

#include "typeset/page.h"

#include <functional>

class QPainter;

namespace rebond::typeset {

class PagePainter
{
public:
    // The style gives theme and face. Cheap: make one per painting.
    explicit PagePainter(Style style);

    void paint(QPainter &painter, const QList<Mark> &marks) const;
    // Where a text is painted.
    struct TextPlace
    {
        double unit = 0; // points; Qt's scale stands there for all that follows in the same one
        QPointF at = {}; // where its baseline begins, in these
        QColor colour = {};
    };
    // What the PDF writer does while a page is painted.
    struct Hooks
    {
        // Hears of each mark before it is painted: tags are put there.
        std::function<void(const Mark &)> before = {};
        // Of a picture, and of its room in the units that are painted in just then. True: it needs no painting.
        std::function<bool(const Raster &, const QRectF &)> placesPicture = {};
        // Of a text, before the rest hears of it, and of the units that would be painted in just then. True: it needs no painting.
        std::function<bool(const Mark &, const TextPlace &)> placesText = {};
    };
    void paint(QPainter &painter, const QList<Mark> &marks, const Hooks &hooks) const;

private:
    Style m_style;
};

// The page on its paper colour, at `dpi` dots per inch.
[[nodiscard]] QImage renderImage(const Page &page, const Style &style, double dpi);

} // namespace rebond::typeset
