// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks to pages. Headings keep with what follows, paragraphs leave no single line behind or before, table rows are
// never cut and their heads are repeated, figures are never cut. Device-independent: the same document breaks alike
// everywhere. Needs a QGuiApplication (offscreen will do); may run in any thread.
#pragma once

#include "document/document.h"
#include "typeset/page.h"
#include "typeset/style.h"

namespace rebond::typeset {

class Typesetter
{
public:
    explicit Typesetter(Style style = {}, Paper paper = Paper::a4());

    // At least one page, even for an empty document. The document's language rules, not the style's.
    [[nodiscard]] PageList typeset(const document::Document &document) const;

private:
    Style m_style;
    Paper m_paper;
};

} // namespace rebond::typeset
