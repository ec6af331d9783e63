// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pageimages.h"

#include "typeset/pagepainter.h"
#include "ui/kit/task.h"

namespace rebond::ui::paper {

namespace {
constexpr qsizetype kLight = 12'000; // points of paths that are painted within some milliseconds
constexpr qsizetype kPhoto = 1'500;  // as long as so many: it is read from the file and decoded each time

bool isLight(const typeset::Page &page)
{
    qsizetype points = 0;
    for (const typeset::Mark &mark : page.marks) {
        if (const auto *shape = std::get_if<typeset::Shape>(&mark.content))
            points += shape->path.elementCount();
        else if (const auto *raster = std::get_if<typeset::Raster>(&mark.content); raster && !raster->stored.isNull())
            points += kPhoto;
    }
    return points <= kLight;
}
} // namespace

void PageImages::begin(const typeset::PageList &pages, qreal pixelsPerPoint, qreal ratio)
{
    m_pages = pages;
    m_scale = pixelsPerPoint;
    m_ratio = ratio;
    m_images.clear();
    ++m_begun;
}

void PageImages::keep(int page, const QImage &image)
{
    if (m_images.size() >= m_most)
        m_images.clear();
    m_images.insert(page, image);
}

QImage PageImages::image(int page)
{
    if (const auto found = m_images.constFind(page); found != m_images.constEnd())
        return *found;
    const auto make = [sheet = m_pages.page(page), style = m_pages.style(), dpi = 72 * m_scale * m_ratio,
                       ratio = m_ratio] {
        QImage image = typeset::renderImage(sheet, style, dpi);
        image.setDevicePixelRatio(ratio);
        return image;
    };
    if (isLight(m_pages.page(page))) {
        keep(page, make());
        return m_images.value(page);
    }
    if (!m_making) { // one after the other: whoever hears of its end asks for the next
        m_making = kit::startTask<QImage>(
            this, {}, [make](TaskContext &) -> Result<QImage> { return make(); },
            [this, page, begun = m_begun](const Result<QImage> &image) {
                m_making = nullptr;
                if (image && begun == m_begun)
                    keep(page, *image);
                Q_EMIT made();
            });
    }
    return {};
}

} // namespace rebond::ui::paper

#include "moc_pageimages.cpp"
