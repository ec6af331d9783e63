// SPDX-License-Identifier: GPL-3.0-or-later
// Pages drawn as Qt writes them, with the markers that finishing looks for (finishing/finish.h). Only pdf.cpp includes it.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "typeset/finishing/finish.h"
#include "typeset/page.h"
#include "typeset/pictures.h"

#include <QByteArray>

namespace rebond::typeset {

struct DrawnPages
{
    QByteArray pdf = {};
    QList<PdfPicture> pictures = {};
    QByteArray letters = {}; // as PdfOrders has these three
    QList<PdfFace> faces = {};
    QList<PdfText> texts = {};
};

// Of many pages the plain text is not drawn, but told (plaintext.h).
[[nodiscard]] Result<DrawnPages> drawnPages(const PageList &pages, const StoredPictures &stored, TaskContext &task);

} // namespace rebond::typeset
