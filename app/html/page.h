// SPDX-License-Identifier: GPL-3.0-or-later
// A document as one web page: UTF-8, HTML5 that is well-formed XML as well, with its style and pictures in it. Nothing is
// fetched from anywhere. Equal documents give equal bytes. What a screen reader needs is there as RGAA 4 asks for it:
// the language (8.3), a title (8.5), headings (9.1), landmarks (9.2), tables with heads (5.6, 5.7) and told by a caption (5.4),
// drawings with an alternative (1.1) and their numbers as a table (1.6).
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "document/document.h"

#include <QByteArray>

namespace rebond::html {

// Needs a QGuiApplication (offscreen will do): drawings are laid out. Any thread.
[[nodiscard]] QByteArray htmlOf(const document::Document &document);
// Tells how far it is, and may be stopped, from one block of the document to the next.
[[nodiscard]] Result<QByteArray> htmlOf(const document::Document &document, TaskContext &task);

} // namespace rebond::html
