// SPDX-License-Identifier: GPL-3.0-or-later
// Pages to a PDF: vectors only, fonts embedded as subsets, tagged (structure, alternatives, language), with title and
// metadata. Equal pages and metadata give equal bytes, whatever the hash seed, the clock and the machine's fonts. Needs
// a QGuiApplication (offscreen will do); may run in any thread. Writing the bytes to disk is SafeFile's duty.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "typeset/page.h"

#include <QByteArray>

namespace rebond::typeset {

// Pages that are handed over go before the file is finished: a thousand CVs and their file are not held together.
[[nodiscard]] Result<QByteArray> writePdf(PageList pages, const document::Metadata &metadata);
[[nodiscard]] Result<QByteArray> writePdf(PageList pages, const document::Metadata &metadata, TaskContext &task);

} // namespace rebond::typeset
