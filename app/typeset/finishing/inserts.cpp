// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/inserts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

bool isPicture(Object drawing)
{
    return drawing.getDict().getKey("/Subtype").isNameAndEquals("/Image");
}

// Ids of marked content are of the file they come from: among ours they would name something else. Their letters are changed,
// nothing of what is drawn.
void loseMarkedIds(Object drawing)
{
    Pl_Buffer unpacked("drawing");
    if (!drawing.pipeStreamData(&unpacked, 0, qpdf_dl_generalized, true)) // as it came: nothing can be found in it
        return;
    const std::shared_ptr<Buffer> data = unpacked.getBufferSharedPointer();
    std::string contents(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const std::string id = "/MCID";
    size_t at = contents.find(id);
    if (at == std::string::npos)
        return;
    for (; at != std::string::npos; at = contents.find(id, at + id.size()))
        contents.replace(at, id.size(), "/OLDI");
    drawing.replaceStreamData(contents, Object::newNull(), Object::newNull());
}

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
    Object form = m_pdf.copyForeignObject(page.getFormXObjectForPage());
    Object drawings = form.getDict().getKey("/Resources").getKey("/XObject"); // a sane page is one drawing
    if (drawings.isDictionary()) {
        for (const std::string &key : drawings.getKeys()) {
            if (Object drawing = drawings.getKey(key); drawing.isStream() && !isPicture(drawing))
                loseMarkedIds(drawing);
        }
    }
    return form;
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
