// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as SVG within a page: the marks that paper and window paint.
#pragma once

#include "typeset/charts.h"

class QXmlStreamWriter;

namespace rebond::html {

// As large as there is room, in the shape it was laid out in; colours are the style sheet's variables. To a screen reader it is
// one picture, told by `alternative`.
void writeDrawing(QXmlStreamWriter &xml, const typeset::Drawing &drawing, const QString &alternative);

} // namespace rebond::html
