// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/finishing/finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <vector>

namespace rebond::typeset {

// Text as PDF wants it: UTF-16 where Latin letters do not do.
[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);

// Of points, y up.
[[nodiscard]] QPDFObjectHandle rectangle(const QRectF &room);

// Builds the logical structure: elements, their marked content, link annotations, the way back from content to
// elements.
class StructureTree
{
public:
    StructureTree(QPDF &pdf, const PdfOrders &orders);

    // In the order of pages; `nodes` as markedPage() tells them.
    void addPage(QPDFPageObjectHelper page, const std::vector<int> &nodes);
    // Hangs all into the catalog.
    void finish();

private:
    void addLinks(QPDFPageObjectHelper &page, int index);
    void addAttributes(QPDFObjectHandle element, const PdfNode &node, int index);
    void attach(int node);
    void addContent(size_t node, QPDFObjectHandle page, int id);
    [[nodiscard]] QPDFObjectHandle elementOf(int node) const;
    [[nodiscard]] QPDFObjectHandle named(const QByteArray &type);
    [[nodiscard]] QPDFObjectHandle numbered(int id);

    QPDF &m_pdf;
    const PdfOrders &m_orders;
    std::vector<QPDFObjectHandle> m_pageObjects;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_document;
    std::vector<QPDFObjectHandle> m_elements;
    std::vector<std::vector<QPDFObjectHandle>> m_content; // of each element, in reading order
    std::vector<bool> m_attached;                         // among its parent's content
    std::vector<bool> m_hasContent;                       // marked content of its own
    std::vector<QPDFObjectHandle> m_parents;              // the parent tree's pairs
    std::vector<QPDFObjectHandle> m_linkParents;
    std::map<QByteArray, QPDFObjectHandle> m_names; // of types: one for all elements, which are a hundred thousand in a long booklet
    std::vector<QPDFObjectHandle> m_numbers;        // of marked content, by themselves
    int m_pages = 0;
    qsizetype m_nextLink = 0;
};

} // namespace rebond::typeset
