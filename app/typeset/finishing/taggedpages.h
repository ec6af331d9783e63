// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/finishing/finish.h"
#include "typeset/finishing/inserts.h"
#include "typeset/finishing/packedfile.h"
#include "typeset/finishing/placedtexts.h"

#include <qpdf/QPDF.hh>

namespace rebond::typeset {

// Gives every page its marked content, its pictures, its texts and what is inserted, and the document its structure. What pages say
// is unpacked, changed and packed by another thread, some pages at a time, while this one builds the structure of those before: a
// thousand pages are not held unpacked.
void tagPages(QPDF &pdf, const PdfOrders &orders, Inserts &inserts, PlacedTexts &texts, PackedFile &file);

} // namespace rebond::typeset
