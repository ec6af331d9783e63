// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document as they will be printed, one under the other, as wide as the view allows. Paper stays white in
// dark windows. Arrows and Page Up/Down scroll; screen readers are given the words of the page in view.
#pragma once

#include "typeset/page.h"
#include "ui/paper/pageimages.h"

#include <QAbstractScrollArea>

namespace rebond::ui::paper {

class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(const typeset::PageList &pages);
    [[nodiscard]] int pageCount() const { return m_pages.count(); }
    [[nodiscard]] int currentPage() const; // from 0, the one in the middle of the view
    void goToPage(int page);
    [[nodiscard]] static QString wordsOf(const typeset::Page &page);
    // Whether no page is being made for the view.
    [[nodiscard]] bool isComplete() const { return m_images.isComplete(); }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void tell();
    [[nodiscard]] qreal pixelsPerPoint() const { return m_scale; }
    [[nodiscard]] QRectF placeOf(int page) const; // in the view's pixels, scrolled

    typeset::PageList m_pages;
    QList<QRectF> m_places; // unscrolled
    qreal m_scale = 1;
    int m_told = -1;
    PageImages m_images;
};

} // namespace rebond::ui::paper
