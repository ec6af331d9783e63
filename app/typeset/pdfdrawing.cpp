// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdfdrawing.h"

#include "typeset/linememory.h"
#include "typeset/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <optional>
#include <utility>

namespace rebond::typeset {

namespace {

constexpr int kResolution = 1200;

// With the pen that is there: taking another, or another scale, writes more than all the rest of a page.
void emitMarker(QPainter &painter, int x, int code)
{
    painter.drawLine(QPointF(x, -code), QPointF(x - 1, -code));
}

// Without what finishing puts in.
QList<Mark> drawnMarks(const Page &page)
{
    const auto isInsert = [](const Mark &mark) { return std::holds_alternative<Insert>(mark.content); };
    if (std::none_of(page.marks.cbegin(), page.marks.cend(), isInsert))
        return page.marks;
    QList<Mark> marks = page.marks;
    marks.removeIf(isInsert);
    return marks;
}

// One PDF on its way.
class PdfInWork
{
public:
    PdfInWork(const PageList &pages, const StoredPictures &stored, const PlainText &plain)
        : m_pages(pages),
          m_stored(stored),
          m_plain(plain),
          m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
    {
        m_writer.setResolution(kResolution);
    }
    Q_DISABLE_COPY_MOVE(PdfInWork)
    ~PdfInWork() = default;

    void addPage(int index)
    {
        const Page &page = m_pages.page(index);
        if (!beginPage(page.size))
            return;
        std::optional<int> open;
        int pictures = 0;
        int texts = 0;
        double unitOfTexts = 0; // one after the other; nought: the last mark was none of them
        PagePainter::Hooks hooks;
        hooks.before = [&](const Mark &mark) {
            if (std::holds_alternative<LinkArea>(mark.content))
                return;
            unitOfTexts = 0;
            if (open == mark.node)
                return;
            open = mark.node;
            emitMarker(m_painter, kMarkerX, mark.node == kArtifact ? kArtifactCode : mark.node + kFirstNodeCode);
        };
        hooks.placesPicture = [&](const Raster &raster, const QRectF &room) {
            const auto jpeg = m_stored.jpegOf(raster);
            if (jpeg) {
                m_pictures.append({.page = index, .jpeg = *jpeg, .room = room});
                emitMarker(m_painter, kPictureX, ++pictures);
            }
            return jpeg.has_value();
        };
        hooks.placesText = [&](const Mark &mark, const PagePainter::TextPlace &place) {
            auto text = m_plain.placed(std::get<TextRun>(mark.content), place.at, place.colour.rgb());
            if (!text)
                return false;
            text->page = index;
            text->node = mark.node;
            text->isFirst = place.unit != unitOfTexts;
            if (text->isFirst)
                emitMarker(m_painter, kTextX, ++texts);
            unitOfTexts = place.unit;
            open.reset(); // finishing says whose they are
            m_texts.append(*std::move(text));
            return true;
        };
        PagePainter(m_pages.style()).paint(m_painter, drawnMarks(page), hooks);
    }
    // Gives away what was drawn; false where nothing could be.
    [[nodiscard]] bool finish(DrawnPages &to)
    {
        if (!m_painter.isActive() || !m_painter.end())
            return false;
        to.pdf = m_buffer.data();
        to.pictures = std::move(m_pictures);
        to.texts = std::move(m_texts);
        return true;
    }

private:
    bool beginPage(QSizeF size)
    {
        const QPageSize sheet(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
        m_writer.setPageLayout(QPageLayout(sheet, QPageLayout::Portrait, QMarginsF()));
        if (m_painter.isActive())
            return m_writer.newPage();
        if (!m_painter.begin(&m_writer))
            return false;
        m_painter.scale(kResolution / 72.0, kResolution / 72.0);
        m_painter.setPen(QPen(Qt::black, 2)); // the one it begins with is not told to the file, and markers want one
        return true;
    }

    const LineMemory m_memory; // of fonts
    const PageList &m_pages;
    const StoredPictures &m_stored;
    const PlainText &m_plain;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QList<PdfPicture> m_pictures;
    QList<PdfText> m_texts;
};

} // namespace

Result<DrawnPages> drawnPages(const PageList &pages, const StoredPictures &stored, const PlainText &plain,
                              TaskContext &task)
{
    const PicturesAhead ahead(pages, stored);
    const int count = pages.count();
    DrawnPages drawn;
    PdfInWork drawing(pages, stored, plain);
    for (int i = 0; i < count; ++i) {
        task.step(i, count, QCoreApplication::translate("Typeset", "Writing the pages"));
        if (task.isCancelled())
            return cancelled();
        drawing.addPage(i);
    }
    if (!drawing.finish(drawn))
        return storageFailed(
            QCoreApplication::translate("Typeset",
                                        "The pages could not be drawn. Try again after restarting the program."));
    return drawn;
}

} // namespace rebond::typeset
