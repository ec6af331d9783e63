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
    // `before` hears of each mark before it is painted: the PDF writer puts its tags there.
    void paint(QPainter &painter, const QList<Mark> &marks, const std::function<void(const Mark &)> &before) const;

private:
    Style m_style;
};

// The page on its paper colour, at `dpi` dots per inch.
[[nodiscard]] QImage renderImage(const Page &page, const Style &style, double dpi);

} // namespace rebond::typeset
