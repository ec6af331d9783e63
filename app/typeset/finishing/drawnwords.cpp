// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/drawnwords.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <exception>
#include <string_view>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr int kDeepest = 8; // drawings within drawings

// Letters of simple fonts are known by their names; those of others only by the map that comes with them.
bool isReadable(Object font)
{
    if (!font.isDictionary())
        return false;
    Object kind = font.getKey("/Subtype");
    return font.hasKey("/ToUnicode") || kind.isNameAndEquals("/Type1") || kind.isNameAndEquals("/TrueType")
        || kind.isNameAndEquals("/MMType1");
}

bool hasReadableFont(Object resources)
{
    Object fonts = resources.getKey("/Font");
    if (!fonts.isDictionary())
        return false;
    for (const std::string &key : fonts.getKeys()) {
        if (isReadable(fonts.getKey(key)))
            return true;
    }
    return false;
}

bool showsText(Object drawing)
{
    const std::shared_ptr<Buffer> data = drawing.getStreamData(qpdf_dl_generalized);
    const std::string_view contents(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    return contents.find("Tj") != std::string_view::npos || contents.find("TJ") != std::string_view::npos;
}

bool drawsWords(Object resources, int deep)
{
    Object drawings = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    if (!drawings.isDictionary() || deep > kDeepest)
        return false;
    for (const std::string &key : drawings.getKeys()) {
        Object drawing = drawings.getKey(key);
        if (!drawing.isStream() || !drawing.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
            continue;
        Object own = drawing.getDict().getKey("/Resources");
        if (own.isDictionary() && ((hasReadableFont(own) && showsText(drawing)) || drawsWords(own, deep + 1)))
            return true;
    }
    return false;
}

} // namespace

QList<bool> pagesWithWords(const QByteArray &sane)
{
    QList<bool> found;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("sane", sane.constData(), size_t(sane.size()));
        for (Object page : pdf.getAllPages())
            found.append(drawsWords(page.getKey("/Resources"), 0)); // it is one drawing
    } catch (const std::exception &) {
        found.fill(false);
    }
    return found;
}

} // namespace rebond::typeset
