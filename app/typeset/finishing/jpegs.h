// SPDX-License-Identifier: GPL-3.0-or-later
// JPEGs that stand in the file as they are, each once.
#pragma once

#include "typeset/finishing/finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <string>
#include <vector>

namespace rebond::typeset {

class Jpegs
{
public:
    Jpegs(QPDF &pdf, const PdfOrders &orders);

    // The operators that draw each picture of a page, in the order of its markers.
    [[nodiscard]] std::vector<std::string> operatorsOf(int page) const;
    // Lets the page's resources name them.
    void nameIn(QPDFPageObjectHelper &page, int index);

private:
    [[nodiscard]] QPDFObjectHandle imageOf(int jpeg);

    QPDF &m_pdf;
    const PdfOrders &m_orders;
    std::map<int, std::vector<const PdfPicture *>> m_byPage;
    std::map<int, QPDFObjectHandle> m_images;
};

} // namespace rebond::typeset
