// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pagepainter.h"

#include "typeset/fonts.h"
#include "typeset/pictures.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace rebond::typeset {

namespace {

// Whatever paints pixels looks at four of a picture's for each of its own: of a picture much finer it takes one here and one
// there, and faces are speckled. So it gets them together first. Paper keeps them all.
QImage fitFor(const QPainter &painter, const QRectF &room, const QImage &image)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return image;
    const QSize pixels = painter.deviceTransform().mapRect(room).size().toSize();
    return pixels.isEmpty() || pixels.width() >= image.width() || pixels.height() >= image.height()
             ? image
             : image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Style &style) : m_painter(painter), m_style(style) {}

    void operator()(const TextRun &run)
    {
        const double unit = run.scale / kUnitsPerPoint;
        m_painter.save();
        m_painter.scale(unit, unit);
        m_painter.setFont(fontFor(run.face, run.size, m_style));
        m_painter.setPen(colour(run.colour));
        m_painter.drawText(run.at * (kUnitsPerPoint / run.scale), run.text);
        m_painter.restore();
    }
    void operator()(const Rule &rule)
    {
        QPen pen(colour(rule.colour), rule.width);
        pen.setCapStyle(Qt::FlatCap);
        if (rule.dotted)
            pen.setDashPattern({1.6, 2.6});
        m_painter.setPen(pen);
        m_painter.drawLine(rule.from, rule.to);
    }
    void operator()(const Shape &shape)
    {
        if (shape.fill)
            m_painter.fillPath(shape.path, colour(*shape.fill));
        if (shape.stroke) {
            QPen pen(colour(*shape.stroke), shape.strokeWidth);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::MiterJoin);
            m_painter.strokePath(shape.path, pen);
        }
    }
    void operator()(const Raster &raster)
    {
        const QImage image = imageOf(raster);
        if (image.isNull()) // gone since the page was laid out: a quiet box says that something is missing
            m_painter.fillRect(raster.room, colour(Colour::Raised));
        else
            m_painter.drawImage(raster.room, fitFor(m_painter, raster.room, image));
    }
    void operator()(const Insert &insert)
    {
        m_painter.fillRect(insert.room, colour(Colour::Raised));
        m_painter.save();
        m_painter.scale(1.0 / kUnitsPerPoint, 1.0 / kUnitsPerPoint);
        m_painter.setFont(fontFor(Face::Regular, points(TextSize::Body), m_style));
        m_painter.setPen(colour(Colour::Quiet));
        m_painter.drawText(QRectF(insert.room.topLeft() * kUnitsPerPoint, insert.room.size() * kUnitsPerPoint),
                           Qt::AlignCenter | Qt::TextWordWrap, insert.words);
        m_painter.restore();
    }
    void operator()(const LinkArea &) {} // felt, not seen: the PDF's links are made from it

private:
    [[nodiscard]] QColor colour(Colour name) const { return QColor::fromRgb(rgb(name, m_style.theme)); }

    QPainter &m_painter;
    const Style &m_style;
};

} // namespace

PagePainter::PagePainter(Style style) : m_style(std::move(style))
{
    ensureFonts();
}

void PagePainter::paint(QPainter &painter, const QList<Mark> &marks) const
{
    paint(painter, marks, {});
}

void PagePainter::paint(QPainter &painter, const QList<Mark> &marks,
                        const std::function<void(const Mark &)> &before) const
{
    MarkPainter paintMark(painter, m_style);
    for (const Mark &mark : marks) {
        if (before)
            before(mark);
        std::visit(paintMark, mark.content);
    }
}

QImage renderImage(const Page &page, const Style &style, double dpi)
{
    const double scale = dpi / 72;
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(rgb(Colour::Paper, style.theme));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    PagePainter(style).paint(painter, page.marks);
    return image;
}

} // namespace rebond::typeset
