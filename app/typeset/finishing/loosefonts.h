// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts that pages of others only name: whoever shows or prints these takes another that looks alike, and print shops refuse them.
// Only sanitise.cpp includes it.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QStringList>

#include <vector>

namespace rebond::typeset {

// By name, each once, a dozen at most: those that letters are seen in, on these drawings and on those within them, and that are not
// embedded. Letters that nobody sees (of a scan that can be searched) may be of any font. Nothing where that cannot be found out.
[[nodiscard]] QStringList looseFonts(const std::vector<QPDFObjectHandle> &drawings);

} // namespace rebond::typeset
