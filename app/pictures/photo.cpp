// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/photo.h"

#include "pictures/heic.h"
#include "pictures/photoscan.h"
#include "pictures/portrait.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <mutex>

namespace rebond::pictures {

namespace {

constexpr int kQuality = 88;
constexpr qint64 kPixelsHeld = 40'000'000;
constexpr qreal kHeadRoom = 0.25; // of what is left above and below the frame, above

// Answers nothing more once the time is over, whatever the decoder still wants. No QBuffer: its bytes are read past it.
class HurriedDevice final : public QIODevice
{
public:
    HurriedDevice(const QByteArray &bytes, std::chrono::milliseconds time)
        : m_bytes(bytes),
          m_deadline(Clock::now() + time)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isLate() const { return m_isLate; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool isSequential() const override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        m_isLate = m_isLate || Clock::now() > m_deadline;
        if (m_isLate)
            return -1;
        const qint64 count = std::clamp<qint64>(m_bytes.size() - pos(), 0, most);
        std::copy_n(m_bytes.constData() + pos(), count, to);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    using Clock = std::chrono::steady_clock;
    const QByteArray &m_bytes;
    Clock::time_point m_deadline;
    bool m_isLate = false;
};

using DecodedPhoto = tl::expected<QImage, PhotoRefusal>;

tl::unexpected<PhotoRefusal> refused(PhotoFault fault, const QString &detail = {})
{
    return tl::unexpected(PhotoRefusal{fault, detail});
}

QString tooSmallSentence(int least)
{
    if (least < kLeastPhotoSide)
        //: %1 is a number
        return QCoreApplication::translate("Photos",
                                           "The picture is too small to be seen on paper. Choose one of at least %1 × "
                                           "%1 pixels.")
            .arg(least);
    return QCoreApplication::translate("Photos", "The picture is too small to show anybody. Choose one of at "
                                                 "least %1 × %1 pixels.")
        .arg(least);
}

// Only pixels: what else a QImage carries would be written with it.
QImage bare(const QImage &picture)
{
    QImage plain(picture.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(0, 0, picture);
    return plain;
}

// Strip by strip, each made bare by itself: the whole of a large picture of one bit a pixel has no room as RGB.
QImage shrunk(const QImage &picture, QSize size)
{
    constexpr int kStrip = 64; // rows of what is made
    QImage plain(size, QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    const double scale = double(picture.height()) / size.height();
    for (int y = 0; y < size.height(); y += kStrip) {
        const int rows = std::min(kStrip, size.height() - y);
        const int from = static_cast<int>(y * scale);
        const int to = std::max(from + 1, std::min(picture.height(), static_cast<int>((y + rows) * scale)));
        const QImage strip = bare(picture.copy(0, from, picture.width(), to - from));
        painter.drawImage(0, y, strip.scaled(size.width(), rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return plain;
}

void makeSrgb(QImage &picture)
{
    if (const QColorSpace space = picture.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        picture.convertToColorSpace(QColorSpace::SRgb);
}

DecodedPhoto decode(const QByteArray &bytes, PhotoFormat format, int longestSide, const PhotoBounds &bounds)
{
    HurriedDevice device(bytes, bounds.time);
    QImageReader reader(&device, format == PhotoFormat::Jpeg ? "jpeg" : "png");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return refused(PhotoFault::Broken, reader.errorString());
    if (qint64(size.width()) * size.height() > bounds.pixels)
        return refused(PhotoFault::TooLarge, QStringLiteral("%1 x %2 pixels").arg(size.width()).arg(size.height()));
    if (std::min(size.width(), size.height()) < bounds.leastSide)
        return refused(PhotoFault::TooSmall);
    // While it is read, where that saves memory; the reader of PNG would scale afterwards, in the colours of a palette.
    const bool isScaled = std::max(size.width(), size.height()) > longestSide;
    if (isScaled && format == PhotoFormat::Jpeg)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (device.isLate())
        return refused(PhotoFault::TooLarge, QStringLiteral("took too long"));
    if (picture.isNull())
        // Within the bounds of pixels, but not of memory: PNG is unpacked whole before it is scaled.
        return refused(reader.error() == QImageReader::InvalidDataError
                               && size.width() * qint64(size.height()) > 30'000'000
                           ? PhotoFault::TooLarge
                           : PhotoFault::Broken,
                       reader.errorString());
    makeSrgb(picture);
    if (isScaled && format == PhotoFormat::Png)
        return shrunk(picture, picture.size().scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return bare(picture);
}

DecodedPhoto decodeHeic(const QByteArray &bytes, int longestSide, const PhotoBounds &bounds)
{
    using State = HeicPicture::State;
    HeicPicture heic = heicPicture(bytes, std::min(bounds.pixels, kPixelsHeld), bounds.leastSide);
    switch (heic.state) {
    case State::NoReader: return refused(PhotoFault::NoHeicReader);
    case State::TooLarge: return refused(PhotoFault::TooLarge, heic.detail);
    case State::TooSmall: return refused(PhotoFault::TooSmall);
    case State::Broken: return refused(PhotoFault::Broken, heic.detail);
    case State::Read: break;
    }
    makeSrgb(heic.picture);
    const QSize size = heic.picture.size();
    if (std::max(size.width(), size.height()) <= longestSide)
        return bare(heic.picture);
    return shrunk(heic.picture, size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
}

} // namespace

PhotoFormat photoFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PhotoFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PhotoFormat::Png;
    if (bytes.size() >= 12 && bytes.sliced(4, 4) == QByteArrayView("ftyp")) {
        const QByteArray brand = bytes.sliced(8, 4).toByteArray();
        if (brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1")
            return PhotoFormat::Heic;
    }
    return PhotoFormat::Other;
}

bool isWholePhoto(QByteArrayView bytes)
{
    switch (photoFormatOf(bytes)) {
    case PhotoFormat::Jpeg: return scanJpeg(bytes).isWhole;
    case PhotoFormat::Png: return scanPng(bytes).isWhole;
    case PhotoFormat::Heic:
    case PhotoFormat::Other: return false;
    }
    return false;
}

bool hasPrintersColours(QByteArrayView bytes)
{
    constexpr int kPrintersColours = 4;
    return photoFormatOf(bytes) == PhotoFormat::Jpeg && scanJpeg(bytes).components == kPrintersColours;
}

std::optional<PhotoRefusal> refusedAtSight(const QByteArray &bytes, const PhotoBounds &bounds)
{
    if (photoFormatOf(bytes) == PhotoFormat::Other)
        return PhotoRefusal{PhotoFault::NoPicture};
    if (bytes.size() > bounds.bytes)
        return PhotoRefusal{PhotoFault::TooLarge, QStringLiteral("%1 bytes").arg(bytes.size())};
    return {};
}

Error asError(const PhotoRefusal &refusal, const PhotoBounds &bounds)
{
    const auto sentence = [&] {
        switch (refusal.fault) {
        case PhotoFault::NoPicture:
            return QCoreApplication::translate("Photos", "This file is no picture that can be read. Choose a JPEG or "
                                                         "a PNG.");
        case PhotoFault::NoHeicReader:
            return QCoreApplication::translate("Photos",
                                               "Pictures in the HEIC format of some telephones cannot be read. Save "
                                               "the picture as JPEG, and choose that one.");
        case PhotoFault::TooLarge:
            return QCoreApplication::translate("Photos",
                                               "The picture is too large to be opened safely, so it was not taken. "
                                               "Make it smaller, or choose another one.");
        case PhotoFault::TooSmall: return tooSmallSentence(bounds.leastSide);
        case PhotoFault::Broken: break;
        }
        return QCoreApplication::translate("Photos",
                                           "The picture is damaged or not complete, so it was not taken. Fetch it "
                                           "again, or choose another one.");
    };
    return {Error::Kind::Invalid, sentence(), refusal.detail};
}

DecodedPhoto decodePhoto(const QByteArray &bytes, int longestSide, const PhotoBounds &bounds)
{
    if (auto refusal = refusedAtSight(bytes, bounds))
        return tl::unexpected(*std::move(refusal));
    const PhotoFormat format = photoFormatOf(bytes);
    static std::mutex one;
    if (format == PhotoFormat::Heic) {
        const std::lock_guard lock(one);
        return decodeHeic(bytes, longestSide, bounds);
    }
    // The decoders paint what is missing grey and say nothing.
    const PhotoScan scan = format == PhotoFormat::Jpeg ? scanJpeg(bytes) : scanPng(bytes);
    if (!scan.isWhole)
        return refused(PhotoFault::Broken, QStringLiteral("no end"));
    if (scan.scans > bounds.scans)
        return refused(PhotoFault::TooLarge, QStringLiteral("%1 scans").arg(scan.scans));
    // Of several scans the decoder holds the whole picture at once, however small it is wanted.
    PhotoBounds held = bounds;
    if (scan.scans > 1)
        held.pixels = std::min(held.pixels, kPixelsHeld);
    const std::lock_guard lock(one);
    return decode(bytes, format, longestSide, held);
}

Result<QImage> readPhoto(const QByteArray &bytes, int longestSide, const PhotoBounds &bounds)
{
    auto decoded = decodePhoto(bytes, longestSide, bounds);
    if (!decoded)
        return fail(asError(decoded.error(), bounds));
    return *std::move(decoded);
}

QByteArray encodePhoto(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(kQuality);
    writer.setOptimizedWrite(true);
    writer.write(bare(picture));
    return bytes;
}

PhotoFrame::PhotoFrame(QSize picture)
    : m_picture(picture),
      m_widest(QSizeF(kPictureSize).scaled(picture, Qt::KeepAspectRatio))
{
    m_rect = QRectF(QPointF((picture.width() - m_widest.width()) / 2,
                            (picture.height() - m_widest.height()) * kHeadRoom),
                    m_widest);
}

void PhotoFrame::moveBy(qreal right, qreal down)
{
    m_rect.translate(right * m_rect.width(), down * m_rect.width());
    keepWithin();
}

void PhotoFrame::zoomBy(qreal factor)
{
    const qreal wanted = std::clamp(zoom() * factor, 1.0, zoomMost());
    const QPointF middle = m_rect.center();
    m_rect.setSize(m_widest / wanted);
    m_rect.moveCenter(middle);
    keepWithin();
}

qreal PhotoFrame::zoom() const
{
    return m_widest.width() / m_rect.width();
}

qreal PhotoFrame::zoomMost() const
{
    return std::max(1.0, m_widest.width() / kLeastPhotoSide);
}

void PhotoFrame::keepWithin()
{
    m_rect.moveLeft(std::clamp(m_rect.left(), 0.0, std::max(0.0, m_picture.width() - m_rect.width())));
    m_rect.moveTop(std::clamp(m_rect.top(), 0.0, std::max(0.0, m_picture.height() - m_rect.height())));
}

QImage framed(const QImage &picture, const PhotoFrame &frame)
{
    const QSizeF kept = frame.rect().size();
    const QSize size = kept.width() > kPictureSize.width() ? kPictureSize : kept.toSize();
    // First the whole pixels, scaled with care (a painter alone drops most of them), then the exact frame.
    const QRect whole = frame.rect().toAlignedRect().intersected(picture.rect());
    const qreal scale = size.width() / kept.width();
    const QImage scaled = picture.copy(whole).scaled((QSizeF(whole.size()) * scale).toSize().expandedTo({1, 1}),
                                                     Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage out(size, QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(-(frame.rect().left() - whole.left()) * scale, -(frame.rect().top() - whole.top()) * scale,
                             whole.width() * scale, whole.height() * scale),
                      scaled);
    return out;
}

} // namespace rebond::pictures
