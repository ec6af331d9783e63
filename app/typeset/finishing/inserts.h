// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of other PDFs, drawn into those of ours.
#pragma once

#include "typeset/finishing/finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rebond::typeset {

// Must live until the file is written: the pages are read while it is.
class Inserts
{
public:
    Inserts(QPDF &pdf, const QList<PdfInsert> &inserts);

    [[nodiscard]] bool hasAny(int page) const { return m_byPage.count(page) > 0; }
    // The operators that draw what belongs on the page, each in marked content of its node, whose ids go on from `nodes`. The
    // page's resources name them then. In the page's own coordinates.
    [[nodiscard]] std::string contentsFor(int index, QPDFPageObjectHelper page, const std::vector<std::string> &types,
                                          std::vector<int> &nodes);

private:
    [[nodiscard]] QPDFObjectHandle formOf(const PdfInsert &insert);

    QPDF &m_pdf;
    std::multimap<int, const PdfInsert *> m_byPage;
    std::map<const char *, std::unique_ptr<QPDF>> m_sources; // by their bytes
};

} // namespace rebond::typeset
