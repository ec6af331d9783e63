// SPDX-License-Identifier: GPL-3.0-or-later
// Pages drawn as Qt writes them, with the markers that finishing looks for (finishing/finish.h). Only pdf.cpp includes it.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "typeset/finishing/finish.h"
#include "typeset/page.h"
#include "typeset/pictures.h"
#include "typeset/plaintext.h"

#include <QByteArray>

namespace rebond::typeset {

struct DrawnPages
{
    QByteArray pdf = {};
    QList<PdfPicture> pictures = {};
    QList<PdfText> texts = {};
};

// Plain text and stored pictures are not drawn, but told.
[[nodiscard]] Result<DrawnPages> drawnPages(const PageList &pages, const StoredPictures &stored, const PlainText &plain,
                                            TaskContext &task);

} // namespace rebond::typeset
