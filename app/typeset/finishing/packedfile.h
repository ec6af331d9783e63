// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <functional>
#include <string>
#include <string_view>

namespace rebond::typeset {

// As /FlateDecode unpacks it; empty of nothing.
[[nodiscard]] std::string deflated(std::string_view bytes);
// The other way; throws where it cannot be.
[[nodiscard]] std::string inflated(std::string_view bytes);

// The document as a file (ISO 32000-1, 7.5.7 and 7.5.8): objects numbered in the order they are reached from its end, those that are
// no streams packed by the hundred, in that order. So equal documents give equal bytes, whatever numbers their objects had. Streams
// that are packed stay as they are. Not for what is encrypted or signed.
//
// In one go: qpdf's writer keeps the order of the old numbers within what it packs, so it took a file written, read and written
// again, which was a fifth of the time of a booklet. One pass of it, its streams left as they are, takes 1.2 times as long for the
// whole booklet (README of the benchmarks).
// `release` is called beside the last of it, when nothing of the document is needed any more: to let go of one takes as long as to
// pack it.
[[nodiscard]] QByteArray packedFile(QPDF &pdf, std::function<void()> release);

} // namespace rebond::typeset
