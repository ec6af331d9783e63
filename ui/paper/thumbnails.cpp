// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/thumbnails.h"

#include "ui/kit/theme.h"
#include "ui/paper/pageimages.h"

#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rebond::ui::paper {

namespace {

// A page with its frame, the number below it; the one that is chosen has a thick frame and a bold number.
class SmallPage final : public QStyledItemDelegate
{
public:
    explicit SmallPage(Thumbnails *strip) : QStyledItemDelegate(strip), m_strip(strip) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize page = m_strip->pageSize(index.row());
        return {page.width() + kit::unit(4), page.height() + option.fontMetrics.height() + kit::unit(4)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const kit::Colours &colours = kit::coloursOf(option.palette);
        const QSize size = m_strip->pageSize(index.row());
        const QRect place(QPoint(option.rect.left() + (option.rect.width() - size.width()) / 2,
                                 option.rect.top() + kit::unit(1.5)),
                          size);
        painter->save();
        painter->fillRect(place, QColor::fromRgb(rgb(Colour::Paper)));
        if (const QImage image = m_strip->image(index.row()); !image.isNull())
            painter->drawImage(place.topLeft(), image);
        const bool isChosen = (option.state & QStyle::State_Selected) != 0;
        const int frame = isChosen ? std::max(2, kit::unit(0.5)) : 1;
        painter->setPen(
            QPen(isChosen ? colours.sea : colours.edge, frame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(place.adjusted(-frame, -frame, frame - 1, frame - 1));
        QFont font = option.font;
        font.setBold(isChosen);
        painter->setFont(font);
        painter->setPen(isChosen ? colours.ink : colours.quiet);
        painter->drawText(QRect(option.rect.left(), place.bottom() + kit::unit(1), option.rect.width(),
                                option.fontMetrics.height()),
                          Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    Thumbnails *m_strip;
};

} // namespace

Thumbnails::Thumbnails(QWidget *parent) : QListWidget(parent), m_images(new PageImages(kMostPages, this))
{
    setObjectName(QStringLiteral("pageThumbnails"));
    setAccessibleName(tr("Small pages"));
    setItemDelegate(new SmallPage(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its width is known before the pages are
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    setProperty("rebondData", true); // numbers
    connect(m_images, &PageImages::made, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(row);
    });
    kit::followLook(this, [this] {
        setFixedWidth(kit::unit(27));
        arrange();
    });
}

void Thumbnails::setPages(const typeset::PageList &pages)
{
    const QSignalBlocker quiet(this);
    const int before = std::max(0, currentRow());
    m_pages = pages;
    while (count() > pages.count())
        delete takeItem(count() - 1);
    while (count() < pages.count())
        addItem(QString::number(count() + 1));
    for (int i = 0; i < count(); ++i) {
        //: %1 is the number of a page, %2 how many there are
        const QString name = tr("Page %1 of %2").arg(i + 1).arg(count());
        item(i)->setData(Qt::AccessibleTextRole, name);
        item(i)->setToolTip(name);
    }
    arrange();
    setCurrentRow(std::min(before, count() - 1));
}

void Thumbnails::showCurrent(int page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(page);
}

void Thumbnails::arrange()
{
    qreal widest = 1;
    for (const typeset::Page &page : m_pages.pages())
        widest = std::max(widest, page.size.width());
    m_scale = std::max(10, viewport()->width() - kit::unit(5)) / widest;
    m_images->begin(m_pages, m_scale, devicePixelRatioF());
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void Thumbnails::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

QSize Thumbnails::pageSize(int page) const
{
    return page < m_pages.count() ? (m_pages.page(page).size * m_scale).toSize() : QSize();
}

QImage Thumbnails::image(int page) const
{
    return page < m_pages.count() ? m_images->image(page) : QImage();
}

} // namespace rebond::ui::paper

#include "moc_thumbnails.cpp"
