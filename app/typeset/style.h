// SPDX-License-Identifier: GPL-3.0-or-later
// How documents look on paper: the values of base/look.h made into faces, leadings and distances. One style serves all
// documents; what differs between them is their blocks.
#pragma once

#include "base/formats.h"
#include "base/look.h"

#include <QFont>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace rebond::typeset {

enum class Face { Regular, Semibold, Bold, Italic };

struct Style
{
    Theme theme = Theme::Light;                   // read at painting time only: marks carry names of colours
    QString family = QStringLiteral("Open Sans"); // on paper always this; a screen may give its own face
    QString language = QStringLiteral("fr"); // of dates on axes and of the spaces before signs; a Document's own rules

    // French where the language is neither.
    [[nodiscard]] Formats formats() const { return Formats(parseLanguage(language).value_or(Language::French)); }
};

// Points from one baseline to the next.
[[nodiscard]] double leading(double size);

// A sheet in whole points (QPdfWriter rounds to them) and the room that marks must keep free around it.
struct Paper
{
    QSizeF size;
    QMarginsF margins;

    [[nodiscard]] static Paper a4();    // 595 × 842, 18 mm on each side
    [[nodiscard]] static Paper a3();    // 842 × 1191, the same margins
    [[nodiscard]] Paper across() const; // the long side below
    [[nodiscard]] Paper bare() const;   // without margins: whoever draws on it keeps them
    [[nodiscard]] QRectF inner() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
};

} // namespace rebond::typeset
