// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as images of one scale, made when they are first seen: light ones at once, those of many thousand points or many photos
// behind the window, one after the other.
#pragma once

#include "typeset/page.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPointer>

namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::paper {

class PageImages final : public QObject
{
    Q_OBJECT
public:
    // Of how many pages images are kept at most; then they are made anew.
    explicit PageImages(int most, QObject *parent = nullptr) : QObject(parent), m_most(most) {}

    // Other pages, or another scale: what was made is forgotten. `pixelsPerPoint` before the screen's own ratio.
    void begin(const typeset::PageList &pages, qreal pixelsPerPoint, qreal ratio);
    // Null: it is being made; made() comes.
    [[nodiscard]] QImage image(int page);
    [[nodiscard]] bool isComplete() const { return m_making.isNull(); }

Q_SIGNALS:
    void made();

private:
    void keep(int page, const QImage &image);

    int m_most;
    typeset::PageList m_pages;
    qreal m_scale = 1;
    qreal m_ratio = 1;
    QHash<int, QImage> m_images;
    int m_begun = 0; // how often: an image made meanwhile is of no use any more
    QPointer<kit::Task> m_making;
};

} // namespace rebond::ui::paper
