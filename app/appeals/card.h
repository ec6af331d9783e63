// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that sums a search up: who looks for what, since when they are free, and whose group they are of. Drawn as marks
// like every page, so that the same search is the same picture everywhere.
#pragma once

#include "appeals/told.h"
#include "base/formats.h"
#include "document/people.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace rebond::appeals {

struct Card
{
    Told told;
    document::StoredPicture photo; // shown where told.hasPhoto; else the initials, or nobody's outline without a name
    QString group;                 // the cohort's name
    QString tag;                   // "#i4Emploi"; may be empty
};

// One page of so many points as the picture has pixels, with one figure in its structure: the alternative text.
[[nodiscard]] typeset::PageList layOut(const Card &card, QSize pixels, const Formats &formats);
// What a reader who does not see it is told: everything that is to be read in it, as sentences.
[[nodiscard]] QString alternativeOf(const Card &card, const Formats &formats);

// Exactly that many pixels. The same bytes for the same card, size and Qt; the alternative text goes with them. Needs a
// QGuiApplication; any thread.
[[nodiscard]] QImage painted(const Card &card, QSize pixels, const Formats &formats);
[[nodiscard]] QByteArray pngOf(const Card &card, QSize pixels, const Formats &formats);

} // namespace rebond::appeals
