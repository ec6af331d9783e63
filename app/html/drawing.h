// SPDX-License-Identifier: GPL-3.0-or-later
// Marks as SVG, those that paper and window paint: a drawing within a web page, or a page of paper as a file of its own.
#pragma once

#include "typeset/charts.h"
#include "typeset/page.h"

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace rebond::html {

// As large as there is room, in the shape it was laid out in; colours are the style sheet's variables. To a screen reader it is
// one picture, told by `alternative`.
void writeDrawing(QXmlStreamWriter &xml, const typeset::Drawing &drawing, const QString &alternative);

// A page on its paper as a file that any drawing program opens: colours as numbers, text as text, photos within, sharp at 300 dpi
// and without anything but their pixels. `title` is what readers call it.
[[nodiscard]] QByteArray svgOf(const typeset::Page &page, const typeset::Style &style, const QString &title);

} // namespace rebond::html
