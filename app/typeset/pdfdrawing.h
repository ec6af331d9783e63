// SPDX-License-Identifier: GPL-3.0-or-later
// Pages drawn as Qt writes them, with the markers that finishing looks for (finishing/finish.h). Only pdf.cpp includes it.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "typeset/finishing/finish.h"
#include "typeset/page.h"
#include "typeset/pictures.h"

#include <QByteArrayList>

namespace rebond::typeset {

struct DrawnPages
{
    QByteArrayList parts = {}; // as PdfOrders::hasLetters says, where there are several
    QList<PdfPicture> pictures = {};
};

// Many pages are drawn by two threads, each half of them in a PDF of its own. Each of the two begins with a page of all the letters
// that stand in any of them: Qt numbers the letters of a face as it meets them, and so both have the same faces, letter for letter,
// of which finishing keeps one. Where that does not come out (of joined letters of other scripts, say, Qt may meet another), a face
// stands there twice, and is right.
[[nodiscard]] Result<DrawnPages> drawnPages(const PageList &pages, const StoredPictures &stored, TaskContext &task);

} // namespace rebond::typeset
