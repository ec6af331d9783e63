// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/inserts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <string_view>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr int kDeepestDrawing = 8; // drawings within drawings

// Marked content of the file it comes from: among ours it would name something else, and it ends ours for readers that count its
// ends alone. What is drawn stays.
class Unmarked : public Object::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        m_waiting += token.getRawValue();
        if (token.getType() == QPDFTokenizer::tt_inline_image)
            flush();
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string &name = token.getValue();
        if (name == "BMC" || name == "BDC" || name == "EMC" || name == "MP" || name == "DP")
            m_waiting.clear();
        else
            flush();
    }
    void handleEOF() override { flush(); }

private:
    void flush()
    {
        write(m_waiting);
        m_waiting.clear();
    }

    std::string m_waiting; // up to the operator that says what it is for
};

void loseMarks(Object drawing, int deep)
{
    if (!drawing.isStream() || !drawing.getDict().getKey("/Subtype").isNameAndEquals("/Form") || deep > kDeepestDrawing)
        return;
    Pl_Buffer unpacked("drawing");
    if (!drawing.pipeStreamData(&unpacked, 0, qpdf_dl_generalized, true)) // as it came: nothing can be found in it
        return;
    const std::shared_ptr<Buffer> data = unpacked.getBufferSharedPointer();
    const std::string_view contents(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    if (contents.find("EMC") != std::string_view::npos || contents.find("BMC") != std::string_view::npos
        || contents.find("BDC") != std::string_view::npos) {
        Unmarked unmarked;
        Pl_Buffer left("unmarked");
        drawing.filterAsContents(&unmarked, &left);
        drawing.replaceStreamData(left.getBufferSharedPointer(), Object::newNull(), Object::newNull());
    }
    Object drawings = drawing.getDict().getKey("/Resources");
    drawings = drawings.isDictionary() ? drawings.getKey("/XObject") : Object::newNull();
    if (!drawings.isDictionary())
        return;
    for (const std::string &key : drawings.getKeys())
        loseMarks(drawings.getKey(key), deep + 1);
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
    loseMarks(form, 0);
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
