// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/inserts.h"

namespace rebond::typeset {

namespace {
using Object = QPDFObjectHandle;
} // namespace

Inserts::Inserts(QPDF &pdf, const QList<PdfInsert> &inserts) : m_pdf(pdf)
{
    for (const PdfInsert &insert : inserts)
        m_byPage.emplace(insert.page, &insert);
}

Object Inserts::formOf(const PdfInsert &insert)
{
    std::unique_ptr<QPDF> &source = m_sources[insert.pdf.constData()];
    if (!source) {
        source = std::make_unique<QPDF>();
        source->setSuppressWarnings(true);
        source->processMemoryFile("inserted", insert.pdf.constData(), size_t(insert.pdf.size()));
    }
    QPDFPageObjectHelper page(source->getAllPages().at(size_t(insert.source)));
    return m_pdf.copyForeignObject(page.getFormXObjectForPage());
}

std::string Inserts::contentsFor(int index, QPDFPageObjectHelper page, const std::vector<std::string> &types,
                                 std::vector<int> &nodes)
{
    std::string contents;
    Object resources = page.getAttribute("/Resources", true);
    Object drawings = resources.getKey("/XObject");
    drawings = drawings.isDictionary() ? drawings.shallowCopy() : Object::newDictionary();
    const auto [first, last] = m_byPage.equal_range(index);
    for (auto each = first; each != last; ++each) {
        const PdfInsert &insert = *each->second;
        const std::string name = "/Ins" + std::to_string(nodes.size());
        Object form = formOf(insert);
        drawings.replaceKey(name, form);
        // Qt's rectangle has its y down; here top() is the lower side.
        const Object::Rectangle room(insert.room.left(), insert.room.top(), insert.room.right(), insert.room.bottom());
        const bool isTagged = insert.node >= 0 && size_t(insert.node) < types.size();
        contents += isTagged
                      ? "/" + types[size_t(insert.node)] + " <</MCID " + std::to_string(nodes.size()) + ">> BDC\n"
                      : std::string("/Artifact BMC\n");
        contents += page.placeFormXObject(form, name, room, true, true, true);
        contents += "\nEMC\n";
        if (isTagged)
            nodes.push_back(insert.node);
    }
    resources.replaceKey("/XObject", drawings);
    return contents;
}

} // namespace rebond::typeset
