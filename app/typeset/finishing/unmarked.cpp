// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/unmarked.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <string>
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

} // namespace

void loseMarks(QPDFObjectHandle drawing, int deep)
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

} // namespace rebond::typeset
