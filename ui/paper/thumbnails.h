// SPDX-License-Identifier: GPL-3.0-or-later
// A strip of small pages, one under the other, beside the pages themselves: a click or the arrow keys go to a page. Screen
// readers are told "Page 2 of 5".
#pragma once

#include "typeset/page.h"

#include <QListWidget>

namespace rebond::ui::paper {

class PageImages;

class Thumbnails final : public QListWidget
{
    Q_OBJECT
public:
    // A strip of more leads nowhere; an image of each is kept, so that going up and down draws none twice.
    static constexpr int kMostPages = 60;
    explicit Thumbnails(QWidget *parent = nullptr);

    void setPages(const typeset::PageList &pages);
    // Follows what is seen elsewhere; tells nobody.
    void showCurrent(int page);
    [[nodiscard]] QSize pageSize(int page) const; // of the small page, in the strip's pixels
    [[nodiscard]] QImage image(int page) const;   // null: it is being made

Q_SIGNALS:
    void pageChosen(int page); // by the user, from 0

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    typeset::PageList m_pages;
    PageImages *m_images;
    qreal m_scale = 0.1;
};

} // namespace rebond::ui::paper
