// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/finishing/finish.h"
#include "typeset/finishing/letters.h"
#include "typeset/finishing/markers.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace rebond::typeset {

// The texts that are placed by the names of their letters. Must live until the file is written: the faces are read while it is.
class PlacedTexts
{
public:
    PlacedTexts(QPDF &pdf, const PdfOrders &orders);

    // What takes the place of the markers of a page, in their order. Any thread, after the making.
    [[nodiscard]] std::vector<NodeTexts> operatorsOf(int page) const;
    // The faces among the resources of the page.
    void nameIn(QPDFPageObjectHelper &page, int index);

private:
    void addOperators(std::string &to, const PdfText &text) const;

    const PdfOrders &m_orders;
    std::unique_ptr<QPDF> m_letters;
    std::vector<QPDFObjectHandle> m_fonts; // of each face
    std::vector<LetterPlaces> m_places;
    std::map<int, std::vector<const PdfText *>> m_byPage;
};

} // namespace rebond::typeset
