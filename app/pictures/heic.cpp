// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/heic.h"

#include "pictures/photo.h"

#include <QColorSpace>

#include <algorithm>
#include <cstring>
#include <memory>

#ifdef REBOND_HEIF
#include <libheif/heif.h>
#endif

namespace rebond::pictures {

#ifdef REBOND_HEIF

namespace {

constexpr int kMostSide = 32'000;
constexpr size_t kMostProfile = 4 * 1024 * 1024;
constexpr int kBytesOfAPixel = 3;

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Decoded = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

HeicPicture failed(HeicPicture::State state, const heif_error &error)
{
    return {state, {}, QString::fromUtf8(error.message)};
}

// Telephones say their wide colours by an ICC profile; without one it is sRGB.
QColorSpace colourSpaceOf(const heif_image_handle *handle)
{
    const size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size == 0 || size > kMostProfile)
        return QColorSpace::SRgb;
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    if (heif_image_handle_get_raw_color_profile(handle, profile.data()).code != heif_error_Ok)
        return QColorSpace::SRgb;
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

// Row by row: libheif's rows may be longer than their pixels.
QImage copied(const heif_image *image)
{
    int stride = 0;
    const uint8_t *rows = heif_image_get_plane_readonly(image, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(image, heif_channel_interleaved);
    const int height = heif_image_get_height(image, heif_channel_interleaved);
    if (!rows || width <= 0 || height <= 0 || stride < width * kBytesOfAPixel)
        return {};
    QImage picture(width, height, QImage::Format_RGB888);
    if (picture.isNull())
        return {};
    for (int y = 0; y < height; ++y)
        std::memcpy(picture.scanLine(y), rows + static_cast<ptrdiff_t>(y) * stride,
                    static_cast<size_t>(width) * kBytesOfAPixel);
    return picture;
}

} // namespace

bool readsHeic()
{
    return heif_have_decoder_for_format(heif_compression_HEVC) != 0;
}

HeicPicture heicPicture(const QByteArray &bytes, qint64 mostPixels, int leastSide)
{
    using State = HeicPicture::State;
    if (!readsHeic())
        return {};
    const Context context(heif_context_alloc(), &heif_context_free);
    heif_context_set_maximum_image_size_limit(context.get(), kMostSide);
    if (const heif_error error = heif_context_read_from_memory_without_copy(context.get(), bytes.constData(),
                                                                            static_cast<size_t>(bytes.size()), nullptr);
        error.code != heif_error_Ok)
        return failed(State::Broken, error);
    heif_image_handle *found = nullptr;
    if (const heif_error error = heif_context_get_primary_image_handle(context.get(), &found);
        error.code != heif_error_Ok)
        return failed(State::Broken, error);
    const Handle handle(found, &heif_image_handle_release);
    const int width = heif_image_handle_get_width(found);
    const int height = heif_image_handle_get_height(found);
    if (qint64(width) * height > mostPixels)
        return {State::TooLarge, {}, QStringLiteral("%1 x %2 pixels").arg(width).arg(height)};
    if (std::min(width, height) < leastSide)
        return {State::TooSmall, {}, {}};
    heif_image *image = nullptr;
    // Turned and mirrored as the file says: its Exif does not count.
    if (const heif_error error = heif_decode_image(found, &image, heif_colorspace_RGB, heif_chroma_interleaved_RGB,
                                                   nullptr);
        error.code != heif_error_Ok)
        return failed(State::Broken, error);
    const Decoded decoded(image, &heif_image_release);
    QImage picture = copied(image);
    if (picture.isNull())
        return {State::TooLarge, {}, QStringLiteral("no memory")};
    picture.setColorSpace(colourSpaceOf(found));
    return {State::Read, picture, {}};
}

#else

bool readsHeic()
{
    return false;
}

HeicPicture heicPicture(const QByteArray &, qint64, int)
{
    return {};
}

#endif

} // namespace rebond::pictures
