// SPDX-License-Identifier: GPL-3.0-or-later
// Photographs that users bring: read with bounds, brought upright, framed in 4:5, written without anything but the picture.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>
#include <QRectF>
#include <QSize>

#include <chrono>
#include <optional>

namespace rebond::pictures {

// Pictures with a shorter side than this show nobody.
inline constexpr int kLeastPhotoSide = 100;

// What a file may be at most. A telephone's largest pictures are well within.
struct PhotoBounds
{
    qint64 bytes = 40LL * 1024 * 1024;
    qint64 pixels = 120'000'000;
    int scans = 64; // of a progressive JPEG: each one costs as much as the whole picture
    std::chrono::milliseconds time{10'000};
    int leastSide = kLeastPhotoSide; // pixels of the shorter side, at least
};

// By its first bytes, whatever its name says.
enum class PhotoFormat { Jpeg, Png, Heic, Other };
[[nodiscard]] PhotoFormat photoFormatOf(QByteArrayView bytes);

// Whether this program reads pictures of telephones (HEIC): where libheif was there when it was built, and is now. The first call
// loads it, so ask where there is a HEIC, not at the start.
[[nodiscard]] bool readsHeic();

// A JPEG or PNG whose end stands where it should; nothing is decoded.
[[nodiscard]] bool isWholePhoto(QByteArrayView bytes);

// A JPEG in the four colours of printers (CMYK). It is converted by a plain rule that does not know its profile: whoever takes it
// is told to look at it.
[[nodiscard]] bool hasPrintersColours(QByteArrayView bytes);

// Why a picture is not taken.
enum class PhotoFault : quint8 { NoPicture, NoHeicReader, Broken, TooLarge, TooSmall };
struct PhotoRefusal
{
    PhotoFault fault = PhotoFault::Broken;
    QString detail = {}; // for the log
};
// What is known before anything is decoded: the wrong kind of file, or too many bytes of it.
[[nodiscard]] std::optional<PhotoRefusal> refusedAtSight(const QByteArray &bytes, const PhotoBounds &bounds = {});
// Invalid, in the user's language, with what to do.
[[nodiscard]] Error asError(const PhotoRefusal &refusal, const PhotoBounds &bounds = {});

// The picture, upright, opaque, in sRGB, scaled down so that neither side is longer than `longestSide`; refused is what is no
// whole JPEG or PNG (or HEIC, where that is read) or is beyond the bounds. Takes its time: not for the window's thread. One
// picture is decoded at a time in the whole program, so that memory holds one.
[[nodiscard]] tl::expected<QImage, PhotoRefusal> decodePhoto(const QByteArray &bytes, int longestSide,
                                                             const PhotoBounds &bounds = {});
// The same, refused with a sentence: of photos that are kept already. What comes from outside is decoded in a process of its
// own (workspace/sanitiser.h).
[[nodiscard]] Result<QImage> readPhoto(const QByteArray &bytes, int longestSide, const PhotoBounds &bounds = {});

// JPEG of a picture, with no metadata at all: no place, no date, no camera, no profile, no text.
[[nodiscard]] QByteArray encodePhoto(const QImage &picture);

// The part of a picture that is kept: 4:5, wholly within the picture, in its pixels.
class PhotoFrame
{
public:
    // Begins with the largest frame there can be, in the middle, near the top: faces are there.
    explicit PhotoFrame(QSize picture);

    [[nodiscard]] const QRectF &rect() const { return m_rect; }
    [[nodiscard]] QSize picture() const { return m_picture; }
    // By parts of the frame's own width, so that a step is the same at any size.
    void moveBy(qreal right, qreal down);
    // A larger factor shows the person larger: the frame becomes smaller, about its middle.
    void zoomBy(qreal factor);
    // How much larger than at first; 1 … zoomMost().
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] qreal zoomMost() const;

private:
    void keepWithin();

    QSize m_picture;
    QSizeF m_widest;
    QRectF m_rect;
};

// What the frame shows, kPictureSize or, where the picture has less, as large as it is there.
[[nodiscard]] QImage framed(const QImage &picture, const PhotoFrame &frame);

} // namespace rebond::pictures
