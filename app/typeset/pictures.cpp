// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pictures.h"

#include "typeset/finishing/barejpeg.h"
#include "typeset/finishing/twothreads.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace rebond::typeset {

namespace {

// Only pixels, on white: whatever else an image carries would be written with it.
QImage bare(QImage image)
{
    if (image.isNull())
        return image;
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    if (image.format() == QImage::Format_RGB32 && image.textKeys().isEmpty()) { // as most JPEGs are read
        image.setColorSpace({});
        return image;
    }
    QImage plain(image.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(QRect(QPoint(), image.size()), image);
    return plain;
}

// Of a JPEG finer than the paper only as many pixels are made as its own blocks give in eighths of them, and these brought to what
// the paper takes: decoding and scaling all of them took a quarter of a booklet's time. True where it was asked for.
bool decodeNoMoreThan(QImageReader &reader, QSizeF room, QSize most)
{
    const QSize size = reader.size();
    if (reader.format() != "jpeg" || size.isEmpty() || most.isEmpty())
        return false;
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize upright = isTurned ? size.transposed() : size;
    const QSize cut = room.scaled(upright, Qt::KeepAspectRatio).toSize();
    if (cut.width() <= most.width() || cut.height() <= most.height())
        return false;
    const QSize whole(qRound(upright.width() * (double(most.width()) / cut.width())),
                      qRound(upright.height() * (double(most.height()) / cut.height())));
    reader.setScaledSize(isTurned ? whole.transposed() : whole);
    return true;
}

constexpr size_t kAtATime = 16; // some ten megabytes, decoded

// No more pixels than photos are kept with (pictures::kPictureSize): of a larger one the file would carry what no printer shows. What
// is cut off is a strip, as of a room that differs from its shape by a rounding.
bool canStandAsItIs(QSize size, QSizeF room)
{
    constexpr qint64 kMostPixels = 600 * 750;
    constexpr double kLeastShown = 0.97;
    if (room.isEmpty() || qint64(size.width()) * size.height() > kMostPixels)
        return false;
    const QSizeF shown = room.scaled(size, Qt::KeepAspectRatio);
    return shown.width() * shown.height() >= kLeastShown * size.width() * size.height();
}

thread_local PicturesAhead *t_ahead = nullptr;

} // namespace

QImage printImage(const QByteArray &bytes, QSizeF room)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize most = (room * (300 / 72.0)).toSize();
    const bool isMadeForIt = decodeNoMoreThan(reader, room, most);
    const QImage image = reader.read();
    if (image.isNull() || room.isEmpty())
        return {};
    const QSize cut = isMadeForIt ? most : room.scaled(image.size(), Qt::KeepAspectRatio).toSize();
    QRect part(QPoint(), cut);
    part.moveCenter(image.rect().center());
    const QImage framed = image.copy(part & image.rect());
    return framed.width() > most.width() ? framed.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                         : framed;
}

QImage imageOf(const Raster &raster)
{
    if (raster.stored.isNull())
        return raster.image;
    PicturesAhead *ahead = PicturesAhead::ofThisThread();
    if (auto decoded = ahead ? ahead->taken(raster) : std::nullopt)
        return *std::move(decoded);
    return bare(printImage(raster.stored.bytes(), raster.room.size()));
}

StoredPictures::StoredPictures(const PageList &pages)
{
    for (const Page &page : pages.pages()) {
        for (const Mark &mark : page.marks) {
            const auto *raster = std::get_if<Raster>(&mark.content);
            if (!raster || raster->stored.isNull() || m_bytes.contains(raster->stored.key))
                continue;
            const QByteArray bytes = m_bytes[raster->stored.key] = raster->stored.bytes();
            if (auto jpeg = bareJpeg(bytes)) {
                m_jpegOf.insert(raster->stored.key, int(m_jpegs.size()));
                m_jpegs.append(*std::move(jpeg));
            }
        }
    }
}

std::optional<int> StoredPictures::jpegOf(const Raster &raster) const
{
    const auto found = m_jpegOf.constFind(raster.stored.key);
    const bool stands = found != m_jpegOf.cend() && canStandAsItIs(m_jpegs.at(*found).size, raster.room.size());
    return stands ? std::optional(*found) : std::nullopt;
}

PicturesAhead::PicturesAhead(const PageList &pages, const StoredPictures &stored) : m_pages(pages), m_stored(stored)
{
    for (const Page &page : m_pages.pages()) {
        for (const Mark &mark : page.marks) {
            const auto *raster = std::get_if<Raster>(&mark.content);
            if (raster && !raster->stored.isNull() && !stored.jpegOf(*raster))
                m_there.push_back(raster);
        }
    }
    t_ahead = this;
}

PicturesAhead::~PicturesAhead()
{
    t_ahead = nullptr;
}

PicturesAhead *PicturesAhead::ofThisThread()
{
    return t_ahead;
}

std::optional<QImage> PicturesAhead::taken(const Raster &raster)
{
    if (m_next == m_there.size() || m_there[m_next]->room != raster.room || !(m_there[m_next]->stored == raster.stored))
        return {};
    if (m_next == m_first + m_decoded.size())
        decodeSome();
    return std::exchange(m_decoded[m_next++ - m_first], QImage());
}

void PicturesAhead::decodeSome()
{
    struct Coded
    {
        QByteArray bytes;
        QSizeF room;
        QImage image;
    };
    std::vector<Coded> some;
    for (size_t i = m_next; i < std::min(m_next + kAtATime, m_there.size()); ++i)
        some.push_back({m_stored.bytesOf(*m_there[i]), m_there[i]->room.size(), QImage()});
    forEachOnTwoThreads(some, [](Coded &each) { each.image = bare(printImage(each.bytes, each.room)); });
    m_first = m_next;
    m_decoded.clear();
    for (Coded &each : some)
        m_decoded.push_back(std::move(each.image));
}

} // namespace rebond::typeset
