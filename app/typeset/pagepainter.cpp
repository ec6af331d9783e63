// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pagepainter.h"

#include "typeset/boxes.h"
#include "typeset/fonts.h"
#include "typeset/linememory.h"
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

// Everything is drawn in the units that text is set in: going from one scale to another and back costs a PDF more than the words.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const Style &style, const PagePainter::Hooks &hooks)
        : m_painter(painter),
          m_style(style),
          m_hooks(hooks),
          m_points(painter.worldTransform())
    {
        measureIn(1.0 / kUnitsPerPoint);
    }
    ~MarkPainter() { m_painter.setWorldTransform(m_points); }
    Q_DISABLE_COPY_MOVE(MarkPainter)

    // Before anything of the mark is drawn. Of text alone the unit says how large it is.
    void prepareFor(const Mark &mark)
    {
        if (const auto *run = std::get_if<TextRun>(&mark.content))
            measureIn(run->scale / kUnitsPerPoint);
        else if (std::holds_alternative<Insert>(mark.content))
            measureIn(1.0 / kUnitsPerPoint);
    }
    [[nodiscard]] bool isPlaced(const Mark &mark) const
    {
        const auto *run = std::get_if<TextRun>(&mark.content);
        return run && m_hooks.placesText
            && m_hooks.placesText(mark, {.unit = m_unit, .at = run->at / m_unit, .colour = colour(run->colour)});
    }
    void operator()(const TextRun &run)
    {
        m_painter.setFont(fontOf(run.face, run.size));
        m_painter.setPen(colour(run.colour));
        m_painter.setLayoutDirection(run.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const bool isPdf = m_painter.paintEngine()->type() == QPaintEngine::Pdf;
        if (!isPdf || !drawWithEmptyBoxes(m_painter, run.at / m_unit, run.text))
            m_painter.drawText(run.at / m_unit, run.text);
        m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    }
    void operator()(const Rule &rule)
    {
        QPen pen(colour(rule.colour), rule.width / m_unit);
        pen.setCapStyle(Qt::FlatCap);
        if (rule.dotted)
            pen.setDashPattern({1.6, 2.6});
        m_painter.setPen(pen);
        m_painter.drawLine(rule.from / m_unit, rule.to / m_unit);
    }
    void operator()(const Shape &shape)
    {
        const QPainterPath path = QTransform::fromScale(1 / m_unit, 1 / m_unit).map(shape.path);
        if (shape.fill)
            m_painter.fillPath(path, colour(*shape.fill));
        if (shape.stroke) {
            QPen pen(colour(*shape.stroke), shape.strokeWidth / m_unit);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::MiterJoin);
            m_painter.strokePath(path, pen);
        }
    }
    void operator()(const Raster &raster)
    {
        const QRectF room = placed(raster.room);
        if (m_hooks.placesPicture && m_hooks.placesPicture(raster, room))
            return;
        const QImage image = imageOf(raster);
        if (image.isNull()) // gone since the page was laid out: a quiet box says that something is missing
            m_painter.fillRect(room, colour(Colour::Raised));
        else
            m_painter.drawImage(room, fitFor(m_painter, room, image));
    }
    void operator()(const Insert &insert)
    {
        const QRectF room = placed(insert.room);
        m_painter.fillRect(room, colour(Colour::Raised));
        m_painter.setFont(fontOf(Face::Regular, points(TextSize::Body)));
        m_painter.setPen(colour(Colour::Quiet));
        m_painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, insert.words);
    }
    void operator()(const LinkArea &) {} // felt, not seen: the PDF's links are made from it

private:
    [[nodiscard]] QColor colour(Colour name) const { return QColor::fromRgb(rgb(name, m_style.theme)); }
    [[nodiscard]] QFont fontOf(Face face, double size) const
    {
        LineMemory *memory = LineMemory::ofThisThread();
        return memory ? memory->font(face, size, m_style) : fontFor(face, size, m_style);
    }
    [[nodiscard]] QRectF placed(const QRectF &room) const { return {room.topLeft() / m_unit, room.size() / m_unit}; }
    void measureIn(double points)
    {
        if (qFuzzyCompare(m_unit, points))
            return;
        m_unit = points;
        m_painter.setWorldTransform(QTransform::fromScale(points, points) * m_points);
    }

    QPainter &m_painter;
    const Style &m_style;
    const PagePainter::Hooks &m_hooks;
    QTransform m_points; // as it was: of points
    double m_unit = 0;   // in points
};

} // namespace

PagePainter::PagePainter(Style style) : m_style(std::move(style))
{
    ensureFonts();
}

void PagePainter::paint(QPainter &painter, const QList<Mark> &marks) const
{
    paint(painter, marks, Hooks());
}

void PagePainter::paint(QPainter &painter, const QList<Mark> &marks, const Hooks &hooks) const
{
    MarkPainter paintMark(painter, m_style, hooks);
    for (const Mark &mark : marks) {
        paintMark.prepareFor(mark);
        if (paintMark.isPlaced(mark))
            continue;
        if (hooks.before)
            hooks.before(mark);
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
