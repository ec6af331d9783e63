// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/heic.h"

#include "pictures/photo.h"

#ifdef REBOND_HEIF
#include <QColorSpace>
#include <QLibrary>

#include <algorithm>
#include <cstring>
#include <memory>

#include <libheif/heif.h>
#endif

namespace rebond::pictures {

#ifdef REBOND_HEIF

namespace {

constexpr int kMostSide = 32'000;
constexpr size_t kMostProfile = 4 * 1024 * 1024;
constexpr int kBytesOfAPixel = 3;

// libheif, loaded at the first HEIC: what it decodes with fills tables whenever it is loaded, a third of all that a start of the
// program does, and few processes see a HEIC.
class Heif
{
public:
    // Null where it is not there, or not whole.
    [[nodiscard]] static const Heif *loaded()
    {
        static const Heif heif;
        return heif.m_isWhole ? &heif : nullptr;
    }

    decltype(&heif_have_decoder_for_format) haveDecoder = nullptr;
    decltype(&heif_context_alloc) allocContext = nullptr;
    decltype(&heif_context_free) freeContext = nullptr;
    decltype(&heif_context_set_maximum_image_size_limit) limitSides = nullptr;
    decltype(&heif_context_read_from_memory_without_copy) readMemory = nullptr;
    decltype(&heif_context_get_primary_image_handle) primaryImage = nullptr;
    decltype(&heif_image_handle_release) releaseHandle = nullptr;
    decltype(&heif_image_handle_get_width) handleWidth = nullptr;
    decltype(&heif_image_handle_get_height) handleHeight = nullptr;
    decltype(&heif_image_handle_get_raw_color_profile_size) profileSize = nullptr;
    decltype(&heif_image_handle_get_raw_color_profile) profile = nullptr;
    decltype(&heif_decode_image) decode = nullptr;
    decltype(&heif_image_release) releaseImage = nullptr;
    decltype(&heif_image_get_plane_readonly) plane = nullptr;
    decltype(&heif_image_get_width) imageWidth = nullptr;
    decltype(&heif_image_get_height) imageHeight = nullptr;

private:
    Heif()
    {
        m_library.setLoadHints(QLibrary::PreventUnloadHint);
        if (!m_library.load())
            return;
        m_isWhole = true;
        find(haveDecoder, "heif_have_decoder_for_format");
        find(allocContext, "heif_context_alloc");
        find(freeContext, "heif_context_free");
        find(limitSides, "heif_context_set_maximum_image_size_limit");
        find(readMemory, "heif_context_read_from_memory_without_copy");
        find(primaryImage, "heif_context_get_primary_image_handle");
        find(releaseHandle, "heif_image_handle_release");
        find(handleWidth, "heif_image_handle_get_width");
        find(handleHeight, "heif_image_handle_get_height");
        find(profileSize, "heif_image_handle_get_raw_color_profile_size");
        find(profile, "heif_image_handle_get_raw_color_profile");
        find(decode, "heif_decode_image");
        find(releaseImage, "heif_image_release");
        find(plane, "heif_image_get_plane_readonly");
        find(imageWidth, "heif_image_get_width");
        find(imageHeight, "heif_image_get_height");
    }
    template<typename Function>
    void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function;
    }

#ifdef __MINGW32__
    QLibrary m_library{QStringLiteral("libheif")};
#else
    // libheif.so.1, libheif.1.dylib, heif.dll
    QLibrary m_library{QStringLiteral("heif"), LIBHEIF_NUMERIC_VERSION >> 24};
#endif
    bool m_isWhole = false;
};

using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Decoded = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

HeicPicture failed(HeicPicture::State state, const heif_error &error)
{
    return {state, {}, QString::fromUtf8(error.message)};
}

// Telephones say their wide colours by an ICC profile; without one it is sRGB.
QColorSpace colourSpaceOf(const Heif &heif, const heif_image_handle *handle)
{
    const size_t size = heif.profileSize(handle);
    if (size == 0 || size > kMostProfile)
        return QColorSpace::SRgb;
    QByteArray profile(static_cast<qsizetype>(size), '\0');
    if (heif.profile(handle, profile.data()).code != heif_error_Ok)
        return QColorSpace::SRgb;
    const QColorSpace space = QColorSpace::fromIccProfile(profile);
    return space.isValid() ? space : QColorSpace(QColorSpace::SRgb);
}

// Row by row: libheif's rows may be longer than their pixels.
QImage copied(const Heif &heif, const heif_image *image)
{
    int stride = 0;
    const uint8_t *rows = heif.plane(image, heif_channel_interleaved, &stride);
    const int width = heif.imageWidth(image, heif_channel_interleaved);
    const int height = heif.imageHeight(image, heif_channel_interleaved);
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
    const Heif *heif = Heif::loaded();
    return heif && heif->haveDecoder(heif_compression_HEVC) != 0;
}

HeicPicture heicPicture(const QByteArray &bytes, qint64 mostPixels, int leastSide)
{
    using State = HeicPicture::State;
    if (!readsHeic())
        return {};
    const Heif &heif = *Heif::loaded();
    const Context context(heif.allocContext(), heif.freeContext);
    heif.limitSides(context.get(), kMostSide);
    if (const heif_error error = heif.readMemory(context.get(), bytes.constData(), static_cast<size_t>(bytes.size()),
                                                 nullptr);
        error.code != heif_error_Ok)
        return failed(State::Broken, error);
    heif_image_handle *found = nullptr;
    if (const heif_error error = heif.primaryImage(context.get(), &found); error.code != heif_error_Ok)
        return failed(State::Broken, error);
    const Handle handle(found, heif.releaseHandle);
    const int width = heif.handleWidth(found);
    const int height = heif.handleHeight(found);
    if (qint64(width) * height > mostPixels)
        return {State::TooLarge, {}, QStringLiteral("%1 x %2 pixels").arg(width).arg(height)};
    if (std::min(width, height) < leastSide)
        return {State::TooSmall, {}, {}};
    heif_image *image = nullptr;
    // Turned and mirrored as the file says: its Exif does not count.
    if (const heif_error error = heif.decode(found, &image, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr);
        error.code != heif_error_Ok)
        return failed(State::Broken, error);
    const Decoded decoded(image, heif.releaseImage);
    QImage picture = copied(heif, image);
    if (picture.isNull())
        return {State::TooLarge, {}, QStringLiteral("no memory")};
    picture.setColorSpace(colourSpaceOf(heif, found));
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
