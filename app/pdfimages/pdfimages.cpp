// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfimages/pdfimages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace rebond::pdfimages {

namespace {
constexpr double kTallest = 4; // times as high as wide
}

QList<QImage> pageImages(const QByteArray &pdf, int pixelsWide)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QList<QImage> images;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QSizeF size = document.pagePointSize(page);
        if (size.isEmpty())
            return {};
        const double height = std::min(size.height() / size.width(), kTallest) * pixelsWide;
        const QImage drawn = document.render(page, QSize(pixelsWide, std::max(1, qRound(height))));
        if (drawn.isNull())
            return {};
        QImage paper(drawn.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, drawn);
        images.append(paper);
    }
    return images;
}

QStringList pageWords(const QByteArray &pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QStringList words;
    for (int page = 0; page < document.pageCount(); ++page)
        words.append(document.getAllText(page).text());
    return words;
}

} // namespace rebond::pdfimages
