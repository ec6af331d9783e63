// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pagesview.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace rebond::ui::paper {

namespace {
constexpr qreal kLargestScale = 2.2; // pixels a point: beyond it a page is no more read, only larger
// The pages that are seen and those gone past a moment ago: an A4 page of the largest scale takes some ten megabytes.
constexpr int kPagesKept = 12;
} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent), m_images(kPagesKept)
{
    setObjectName(QStringLiteral("pagesView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Pages as they are printed"));
    connect(&m_images, &PageImages::made, viewport(), qOverload<>(&QWidget::update));
    kit::followLook(this, [this] { arrange(); });
}

void PagesView::setPages(const typeset::PageList &pages)
{
    m_pages = pages;
    m_told = -1;
    arrange();
}

void PagesView::arrange()
{
    const int margin = kit::unit(4);
    qreal widest = 1;
    for (int i = 0; i < m_pages.count(); ++i)
        widest = std::max(widest, m_pages.page(i).size.width());
    const qreal room = std::max(40, viewport()->width() - 2 * margin);
    const qreal largest = kLargestScale * kit::unit() / 4.0;
    m_scale = std::min(room / widest, largest);
    m_images.begin(m_pages, m_scale, devicePixelRatioF());
    m_places.clear();
    qreal y = margin;
    for (int i = 0; i < m_pages.count(); ++i) {
        const QSizeF size = m_pages.page(i).size * m_scale;
        m_places.append(QRectF(QPointF((viewport()->width() - size.width()) / 2, y), size));
        y += size.height() + margin;
    }
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(kit::unit(8));
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(y)) - viewport()->height()));
    viewport()->update();
    tell();
}

QRectF PagesView::placeOf(int page) const
{
    return m_places.at(page).translated(0, -verticalScrollBar()->value());
}

void PagesView::paintEvent(QPaintEvent *event)
{
    const kit::Colours &colours = kit::coloursOf(palette());
    QPainter painter(viewport());
    for (int i = 0; i < m_pages.count(); ++i) {
        const QRectF place = placeOf(i);
        if (!place.intersects(QRectF(event->rect())))
            continue;
        if (const QImage image = m_images.image(i); !image.isNull())
            painter.drawImage(place.topLeft(), image);
        else
            painter.fillRect(place, QColor::fromRgb(rgb(Colour::Paper, m_pages.style().theme)));
        painter.setPen(colours.line);
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // What was at the top stays there.
    const qreal before = m_scale;
    const int top = verticalScrollBar()->value();
    arrange();
    verticalScrollBar()->setValue(qRound(top * m_scale / before));
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    tell();
}

void PagesView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(bar->minimum()); return;
    case Qt::Key_End: bar->setValue(bar->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

int PagesView::currentPage() const
{
    const qreal middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    int page = 0;
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).top() <= middle)
            page = i;
    }
    return page;
}

void PagesView::goToPage(int page)
{
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(static_cast<int>(m_places.at(page).top()) - kit::unit(2));
}

QString PagesView::wordsOf(const typeset::Page &page)
{
    QStringList words;
    for (const typeset::Mark &mark : page.marks) {
        if (const auto *run = std::get_if<typeset::TextRun>(&mark.content))
            words.append(run->text.trimmed());
    }
    return words.join(u' ');
}

void PagesView::tell()
{
    if (m_pages.count() == 0 || m_places.isEmpty())
        return;
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(wordsOf(m_pages.page(page)));
    Q_EMIT currentPageChanged(page);
}

} // namespace rebond::ui::paper

#include "moc_pagesview.cpp"
