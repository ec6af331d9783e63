// SPDX-License-Identifier: GPL-3.0-or-later
// JPEGs that can stand in a PDF as they are.
#pragma once

#include "typeset/finishing/finish.h"

#include <QByteArray>

#include <optional>

namespace rebond::typeset {

// Of a whole JPEG of 8 bits in grey or colour that carries nothing but its pixels: no place, no date, no camera, no profile, no
// turning, no comment, nothing behind its end. Nothing is decoded. Nothing of any other.
[[nodiscard]] std::optional<PdfJpeg> bareJpeg(const QByteArray &bytes);

} // namespace rebond::typeset
