// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pdfdrawing.h"

#include "base/sidework.h"
#include "typeset/fonts.h"
#include "typeset/linememory.h"
#include "typeset/pagepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <atomic>
#include <bitset>
#include <map>
#include <set>
#include <utility>

namespace rebond::typeset {

namespace {

constexpr int kResolution = 1200;
constexpr size_t kFirstBehindPrint = 0x2190;
constexpr int kFewPages = 16; // a thread of their own, and finishing two PDFs, takes as long

// The letters that stand on the pages, by face: those that look alike wherever they stand, and words of the others.
struct Letters
{
    std::bitset<kFirstBehindPrint> alone; // by their code
    std::set<QString> words;
};

bool standsAlone(QChar c)
{
    constexpr char16_t kFirstCombining = 0x0300; // below it, and among the signs of print, nothing joins
    constexpr char16_t kFirstPrint = 0x2000;
    return c.unicode() < kFirstCombining || (c.unicode() >= kFirstPrint && c.unicode() < kFirstBehindPrint);
}

std::map<Face, Letters> lettersOf(const PageList &pages)
{
    std::map<Face, Letters> letters;
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            const auto *run = std::get_if<TextRun>(&mark.content);
            if (!run)
                continue;
            Letters &known = letters[run->face];
            if (!std::all_of(run->text.cbegin(), run->text.cend(), standsAlone)) {
                known.words.insert(run->text);
                continue;
            }
            for (const QChar c : run->text)
                known.alone.set(c.unicode());
        }
    }
    return letters;
}

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
    PdfInWork(const PageList &pages, const StoredPictures &stored)
        : m_pages(pages),
          m_stored(stored),
          m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
    {
        m_writer.setResolution(kResolution);
    }
    Q_DISABLE_COPY_MOVE(PdfInWork)
    ~PdfInWork() = default;

    void addLetters(const std::map<Face, Letters> &letters)
    {
        if (!beginPage(m_pages.page(0).size))
            return;
        for (const auto &[face, known] : letters) {
            m_painter.setFont(fontFor(face, points(TextSize::Body), m_pages.style()));
            QString alone;
            for (size_t code = 0; code < known.alone.size(); ++code) {
                if (known.alone.test(code))
                    alone += QChar(char16_t(code));
            }
            m_painter.drawText(QPointF(), alone);
            for (const QString &word : known.words)
                m_painter.drawText(QPointF(), word);
        }
    }
    void addPage(int index)
    {
        const Page &page = m_pages.page(index);
        if (!beginPage(page.size))
            return;
        std::optional<int> open;
        int placed = 0;
        PagePainter::Hooks hooks;
        hooks.before = [&](const Mark &mark) {
            if (std::holds_alternative<LinkArea>(mark.content) || open == mark.node)
                return;
            open = mark.node;
            emitMarker(m_painter, kMarkerX, mark.node == kArtifact ? kArtifactCode : mark.node + kFirstNodeCode);
        };
        hooks.placesPicture = [&](const Raster &raster, const QRectF &room) {
            const auto jpeg = m_stored.jpegOf(raster);
            if (jpeg) {
                m_pictures.append({.page = index, .jpeg = *jpeg, .room = room});
                emitMarker(m_painter, kPictureX, ++placed);
            }
            return jpeg.has_value();
        };
        PagePainter(m_pages.style()).paint(m_painter, drawnMarks(page), hooks);
    }
    // Adds what was drawn; false where nothing could be.
    [[nodiscard]] bool finish(DrawnPages &to)
    {
        if (!m_painter.isActive() || !m_painter.end())
            return false;
        to.parts.append(m_buffer.data());
        to.pictures.append(m_pictures);
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
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QList<PdfPicture> m_pictures;
};

} // namespace

Result<DrawnPages> drawnPages(const PageList &pages, const StoredPictures &stored, TaskContext &task)
{
    const PicturesAhead ahead(pages, stored);
    const int count = pages.count();
    // Pictures that have to be decoded are so in their order, for one painter.
    const bool isOne = count < kFewPages || !ahead.isEmpty();
    const int half = isOne ? count : count / 2;
    const auto letters = isOne ? std::map<Face, Letters>() : lettersOf(pages);
    std::atomic<bool> isStopped = false;
    DrawnPages second;
    bool isOtherDrawn = true;
    std::optional<SideWork> other;
    if (!isOne) {
        other.emplace([&] {
            PdfInWork drawing(pages, stored);
            drawing.addLetters(letters);
            for (int i = half; i < count && !isStopped; ++i)
                drawing.addPage(i);
            isOtherDrawn = drawing.finish(second);
        });
    }
    DrawnPages drawn;
    PdfInWork drawing(pages, stored);
    if (!isOne)
        drawing.addLetters(letters);
    for (int i = 0; i < half && !isStopped; ++i) {
        task.step(isOne ? i : 2 * i, count, QCoreApplication::translate("Typeset", "Writing the pages"));
        isStopped = task.isCancelled();
        drawing.addPage(i);
    }
    const bool isDrawn = drawing.finish(drawn);
    if (other)
        other->wait();
    if (isStopped)
        return cancelled();
    if (!isDrawn || !isOtherDrawn)
        return storageFailed(
            QCoreApplication::translate("Typeset",
                                        "The pages could not be drawn. Try again after restarting the program."));
    drawn.parts.append(second.parts);
    drawn.pictures.append(second.pictures);
    return drawn;
}

} // namespace rebond::typeset
