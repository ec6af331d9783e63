// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace rebond::pictures {

// PNG of a drawing in flat colours: at most 256 colours are kept, the most used first, and each other pixel (the soft
// edges) takes the nearest of them. Opaque, packed as well as zlib can, without text or date: the same bytes for the same
// drawing and Qt. Not for photographs.
[[nodiscard]] QByteArray encodeDrawing(const QImage &drawing);

} // namespace rebond::pictures
