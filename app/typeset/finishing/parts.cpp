// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/parts.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <map>
#include <string>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

std::string rawBytes(Object stream)
{
    if (!stream.isStream())
        return {};
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    return std::string(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize());
}

// All that says how a face looks and what its letters mean. Its names are no part of it: they are given anew (nameSubsets).
std::string lookOf(Object font)
{
    Object inner = font.getKey("/DescendantFonts").getArrayItem(0);
    return rawBytes(inner.getKey("/FontDescriptor").getKey("/FontFile2")) + rawBytes(font.getKey("/ToUnicode"))
         + inner.getKey("/W").unparseResolved() + inner.getKey("/CIDToGIDMap").unparseResolved();
}

class Faces
{
public:
    // The first that looks like it.
    Object oneFor(Object font)
    {
        if (!font.isDictionary() || !font.hasKey("/DescendantFonts"))
            return font;
        const auto known = m_known.find(font.getObjGen());
        if (known != m_known.cend())
            return known->second;
        Object one = m_byLook.emplace(lookOf(font), font).first->second;
        m_known.emplace(font.getObjGen(), one);
        return one;
    }

private:
    std::map<QPDFObjGen, Object> m_known;
    std::map<std::string, Object> m_byLook;
};

} // namespace

Parts::Parts(const QByteArrayList &drawn, bool hasLetters)
{
    for (const QByteArray &bytes : drawn) {
        QPDF &part = *m_parts.emplace_back(std::make_unique<QPDF>());
        part.setSuppressWarnings(true);
        part.processMemoryFile("drawn", bytes.constData(), size_t(bytes.size()));
        if (hasLetters)
            part.removePage(part.getAllPages().front());
    }
    QPDFPageDocumentHelper pages(whole());
    for (size_t i = 1; i < m_parts.size(); ++i) {
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*m_parts[i]).getAllPages())
            pages.addPage(page, false);
    }
    if (m_parts.size() < 2)
        return;
    Faces faces;
    for (QPDFPageObjectHelper &page : pages.getAllPages()) {
        Object fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &name : fonts.getKeys())
            fonts.replaceKey(name, faces.oneFor(fonts.getKey(name)));
    }
}

} // namespace rebond::typeset
