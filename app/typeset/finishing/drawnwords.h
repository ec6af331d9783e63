// SPDX-License-Identifier: GPL-3.0-or-later
// What pages that others made say: whether a reader finds words in them, or only a picture.
#pragma once

#include <QByteArray>
#include <QList>

namespace rebond::typeset {

// Of each page of a PDF that was made sane (sanitise.h): whether it draws letters that readers know the words of. All false
// where it cannot be read.
[[nodiscard]] QList<bool> pagesWithWords(const QByteArray &sane);

} // namespace rebond::typeset
