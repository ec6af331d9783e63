// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/finishing/finish.h"
#include "typeset/finishing/packedfile.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <string>
#include <utility>
#include <vector>

namespace rebond::typeset {

// Text as PDF wants it: UTF-16 where Latin letters do not do.
[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);

// Of points, y up.
[[nodiscard]] QPDFObjectHandle rectangle(const QRectF &room);

// Builds the logical structure: elements, their marked content, link annotations, the way back from content to
// elements. Elements go into the file as text, without ever being objects of qpdf.
class StructureTree
{
public:
    StructureTree(QPDF &pdf, const PdfOrders &orders, PackedFile &file);

    // In the order of pages; `nodes` as markedPage() tells them.
    void addPage(QPDFPageObjectHelper page, const std::vector<int> &nodes);
    // Hangs all into the catalog.
    void finish();

private:
    struct Element
    {
        std::string content = {}; // in reading order, each behind a space
        std::string page = {};    // a reference to the one it begins on; empty: it has no marked content
        bool isAttached = false;  // among its parent's content
        bool hasContent = false;
    };

    [[nodiscard]] QPDFObjectHandle annotationOf(const PdfLink &link);
    void addLinks(QPDFPageObjectHelper &page, int index);
    void attach(int node);
    void addContent(int node, const std::string &page, int id);
    [[nodiscard]] std::string numberOf(int node) const; // a reference; of the document for what has no parent
    [[nodiscard]] std::string textOf(int node, const std::string &children) const;
    [[nodiscard]] std::string attributesOf(int node) const;
    [[nodiscard]] std::string idTree() const;

    QPDF &m_pdf;
    const PdfOrders &m_orders;
    PackedFile &m_file;
    std::vector<QPDFObjectHandle> m_pageObjects;
    size_t m_root = 0; // numbers in the file
    size_t m_document = 0;
    size_t m_firstElement = 0; // and so on
    std::vector<Element> m_elements;
    std::string m_parents; // the parent tree's pairs
    std::vector<std::pair<QPDFObjectHandle, int>>
        m_linkParents; // and those of links, whose numbers come after those of all pages
    int m_pages = 0;
    qsizetype m_nextLink = 0;
};

} // namespace rebond::typeset
