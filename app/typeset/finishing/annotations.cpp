// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/annotations.h"

#include "typeset/finishing/layers.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Constants.h>
#include <qpdf/QPDFAnnotationObjectHelper.hh>
#include <qpdf/QPDFFormFieldObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr std::array<std::string_view, 13> kOnThePage = {"/Widget",    "/FreeText",  "/Stamp",     "/Ink",
                                                         "/Highlight", "/Underline", "/StrikeOut", "/Line",
                                                         "/Squiggly",  "/Square",    "/Circle",    "/Polygon",
                                                         "/PolyLine"};
constexpr int kMostParents = 20;           // of a field
constexpr long long kPushButton = 1 << 16; // flags of a field
constexpr long long kPassword = 1 << 13;
constexpr int kUnseen = an_invisible | an_hidden | an_no_view;

Object inherited(Object field, const char *key)
{
    for (int up = 0; field.isDictionary() && up < kMostParents; ++up) {
        Object value = field.getKey(key);
        if (!value.isNull())
            return value;
        field = field.getKey("/Parent");
    }
    return Object::newNull();
}

bool isField(Object annotation)
{
    return annotation.getKey("/Subtype").isNameAndEquals("/Widget");
}

bool hasFlag(Object field, long long flag)
{
    Object flags = inherited(field, "/Ff");
    return flags.isInteger() && (flags.getIntValue() & flag) != 0;
}

bool isOnThePage(Object annotation)
{
    // Of its layer, not of its drawing's: that may be another one's too, or be on a layer of its own.
    if (!annotation.isDictionary() || !annotation.getKey("/Subtype").isName() || isHidden(annotation.getKey("/OC")))
        return false;
    const std::string kind = annotation.getKey("/Subtype").getName();
    if (std::find(kOnThePage.begin(), kOnThePage.end(), kind) == kOnThePage.end())
        return false;
    return !isField(annotation) || !inherited(annotation, "/FT").isNameAndEquals("/Btn")
        || !hasFlag(annotation, kPushButton);
}

// Some programs fill a field in and leave its picture to whoever shows it.
void drawFilled(QPDF &source, Object annotation)
{
    Object kind = inherited(annotation, "/FT");
    if ((!kind.isNameAndEquals("/Tx") && !kind.isNameAndEquals("/Ch")) || hasFlag(annotation, kPassword))
        return; // whoever shows a password shows no letter of it
    QPDFAnnotationObjectHelper drawn(annotation);
    Object before = drawn.getAppearanceStream("/N");
    if (before.isStream()) {
        const std::shared_ptr<Buffer> bytes = before.getStreamData(qpdf_dl_generalized);
        const std::string_view text(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        if (text.find("Tj") != std::string_view::npos || text.find("TJ") != std::string_view::npos)
            return; // the words are there
        annotation.removeKey("/AP");
    }
    QPDFFormFieldObjectHelper(annotation).generateAppearance(drawn);
    // qpdf leaves the words to a filter that stays behind when pages are copied.
    Object after = drawn.getAppearanceStream("/N");
    if (!after.isStream())
        return;
    const std::shared_ptr<Buffer> bytes = after.getStreamData(qpdf_dl_generalized);
    Object whole = Object::newStream(
        &source, std::string(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()));
    for (const auto &[key, value] : after.getDict().getDictAsMap()) {
        if (key != "/Length" && key != "/Filter" && key != "/DecodeParms")
            whole.getDict().replaceKey(key, value);
    }
    annotation.getKey("/AP").replaceKey("/N", whole);
}

// The operators that put it on its page; none where there is nothing to see.
std::string drawingOf(Object annotation, Object shared, int turned, const std::string &name)
{
    QPDFAnnotationObjectHelper helper(annotation);
    Object drawing = helper.getAppearanceStream("/N");
    if (!drawing.isStream())
        return {};
    Object dictionary = drawing.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    if (isField(annotation) && shared.isDictionary()) { // fonts of the form
        Object own = dictionary.getKey("/Resources");
        own = own.isDictionary() ? own.shallowCopy() : Object::newDictionary();
        own.mergeResources(shared);
        dictionary.replaceKey("/Resources", own);
    }
    return helper.getPageContentForAppearance(name, turned, 0, kUnseen);
}

void drawOn(QPDF &source, QPDFPageObjectHelper &page, Object form)
{
    const bool isUndrawn = form.isDictionary() && form.getKey("/NeedAppearances").isBool()
                        && form.getKey("/NeedAppearances").getBoolValue();
    Object shared = form.isDictionary() ? form.getKey("/DR") : Object::newNull();
    Object rotate = page.getAttribute("/Rotate", false);
    const int turned = rotate.isInteger() ? rotate.getIntValueAsInt() : 0;
    Object resources = page.getAttribute("/Resources", true);
    Object drawings = resources.isDictionary() ? resources.getKey("/XObject") : Object::newNull();
    drawings = drawings.isDictionary() ? drawings.shallowCopy() : Object::newDictionary();
    std::string drawn;
    int count = 0;
    for (Object &annotation : page.getObjectHandle().getKey("/Annots").getArrayAsVector()) {
        if (!isOnThePage(annotation) || ++count > kMostDrawnOfAPage)
            continue;
        const std::string name = "/RebondSeen" + std::to_string(count);
        try {
            if (isUndrawn && isField(annotation))
                drawFilled(source, annotation);
            const std::string one = drawingOf(annotation, shared, turned, name);
            if (one.empty())
                continue;
            drawings.replaceKey(name, QPDFAnnotationObjectHelper(annotation).getAppearanceStream("/N"));
            drawn += one;
        } catch (const std::runtime_error &) {
            continue; // broken by itself: the page is not
        }
    }
    if (drawn.empty())
        return;
    if (!resources.isDictionary()) {
        resources = Object::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    resources.replaceKey("/XObject", drawings);
    page.addPageContents(Object::newStream(&source, "q\n"), true);
    page.addPageContents(Object::newStream(&source, "\nQ\n" + drawn), false);
}

} // namespace

void drawAnnotations(QPDF &source)
{
    Object form = source.getRoot().getKey("/AcroForm");
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(source).getAllPages()) {
        if (page.getObjectHandle().getKey("/Annots").isArray())
            drawOn(source, page, form);
    }
}

} // namespace rebond::typeset
