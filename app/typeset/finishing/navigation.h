// SPDX-License-Identifier: GPL-3.0-or-later
// How readers find their way: the outline beside the pages, what pages are called, where links lead.
#pragma once

#include "typeset/finishing/finish.h"

#include <qpdf/QPDF.hh>

namespace rebond::typeset {

// The head of a page as a destination; readers keep their zoom.
[[nodiscard]] QPDFObjectHandle headOf(QPDFObjectHandle page);

// Shown when the file is opened, its first level alone; nothing where there are no items.
void setOutline(QPDF &pdf, const QList<PdfOutlineItem> &items);
void setPageLabels(QPDF &pdf, const QList<PdfPageLabel> &labels);

} // namespace rebond::typeset
