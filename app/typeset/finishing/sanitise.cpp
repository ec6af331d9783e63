// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/sanitise.h"

#include "typeset/finishing/annotations.h"
#include "typeset/finishing/layers.h"
#include "typeset/finishing/loosefonts.h"
#include "typeset/finishing/pagelinks.h"
#include "typeset/finishing/unmarked.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>
#include <new>
#include <stdexcept>
#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr double kLongestSide = 1191; // points: A3; larger pages are drawn smaller
constexpr double kLeastSide = 1;
constexpr long long kMostUnpacked = 200LL * 1024 * 1024; // bytes of all streams
constexpr long long kMostPixels = 120LL * 1000 * 1000;   // of one picture

struct Refusal : std::runtime_error
{
    explicit Refusal(Unfit found) : std::runtime_error("unfit"), unfit(found) {}
    Unfit unfit;
};

// Counts what a stream unpacks to, and keeps nothing of it.
class Counter : public Pipeline
{
public:
    explicit Counter(long long most) : Pipeline("counter", nullptr), m_left(most) {}
    void write(unsigned char const *, size_t size) override
    {
        m_left -= static_cast<long long>(size);
        if (m_left < 0)
            throw std::runtime_error("too much"); // ends the unpacking
    }
    void finish() override {}
    [[nodiscard]] long long left() const { return m_left; }

private:
    long long m_left;
};

// As it is seen: cut to what is printed, turned, no larger than A3.
QSizeF sizeOf(QPDFPageObjectHelper &page)
{
    Object box = page.getTrimBox();
    if (!box.isRectangle())
        throw Refusal(Unfit::Broken);
    const Object::Rectangle edges = box.getArrayAsRectangle();
    QSizeF size(std::abs(edges.urx - edges.llx), std::abs(edges.ury - edges.lly));
    if (!std::isfinite(size.width()) || !std::isfinite(size.height()))
        throw Refusal(Unfit::Broken);
    Object turned = page.getAttribute("/Rotate", false);
    if (turned.isInteger() && std::abs(turned.getIntValueAsInt() % 180) == 90)
        size.transpose();
    const double longest = std::max(size.width(), size.height());
    if (longest > kLongestSide)
        size *= kLongestSide / longest;
    if (std::min(size.width(), size.height()) < kLeastSide)
        throw Refusal(Unfit::Broken);
    return size;
}

// Answers where its links lead.
QList<SaneLink> addPage(QPDF &made, QPDFPageObjectHelper &page, QSizeF size, int index)
{
    Object form = made.copyForeignObject(page.getFormXObjectForPage());
    Object sheet = made.makeIndirectObject(Object::newDictionary());
    sheet.replaceKey("/Type", Object::newName("/Page"));
    sheet.replaceKey("/MediaBox", Object::newArray(Object::Rectangle(0, 0, size.width(), size.height())));
    Object drawings = Object::newDictionary();
    drawings.replaceKey("/Fx0", form);
    Object resources = Object::newDictionary();
    resources.replaceKey("/XObject", drawings);
    sheet.replaceKey("/Resources", resources);
    QPDFPageObjectHelper helper(sheet);
    QPDFMatrix placed;
    const std::string drawn = helper.placeFormXObject(form, "/Fx0",
                                                      Object::Rectangle(0, 0, size.width(), size.height()), placed,
                                                      true, true, true);
    sheet.replaceKey("/Contents", Object::newStream(&made, drawn));
    QPDFPageDocumentHelper(made).addPage(helper, false);
    return linksOf(page, form, placed, size, index);
}

// What streams carry beside what they show; a file elsewhere that they would be read from.
void strip(Object dictionary)
{
    for (const char *key :
         {"/Metadata", "/PieceInfo", "/AF", "/OPI", "/Ref", "/Alternates", "/LastModified", "/Name", "/StructParent",
          "/StructParents", "/Measure", "/PtData", "/F", "/FFilter", "/FDecodeParms", "/ID", "/OC"})
        dictionary.removeKey(key);
}

bool isOneOf(Object name, std::initializer_list<const char *> names)
{
    return name.isName()
        && std::any_of(names.begin(), names.end(), [&](const char *each) { return name.getName() == each; });
}

// What acts, holds a file or is no part of a drawing: it can only be there because a drawing's resources lead to it.
bool isDead(Object dictionary)
{
    return dictionary.hasKey("/JS") || dictionary.hasKey("/EF") || dictionary.hasKey("/XFA")
        || isOneOf(dictionary.getKey("/Type"), {"/Action", "/Annot", "/Filespec", "/F", "/EmbeddedFile", "/Catalog",
                                                "/Pages", "/Page", "/Sig", "/OCG", "/OCMD"})
        || isOneOf(dictionary.getKey("/S"), {"/JavaScript", "/Launch", "/URI", "/GoTo", "/GoToR", "/GoToE",
                                             "/SubmitForm", "/ResetForm", "/ImportData", "/Rendition", "/Movie",
                                             "/Sound", "/Named", "/Hide", "/Trans", "/SetOCGState", "/Thread"});
}

void disarm(Object object)
{
    if (object.isArray()) {
        for (int i = 0; i < object.getArrayNItems(); ++i) {
            if (Object item = object.getArrayItem(i); !item.isIndirect())
                disarm(item);
        }
    } else if (object.isDictionary()) {
        const bool dead = isDead(object);
        for (const std::string &key : object.getKeys()) {
            Object value = object.getKey(key);
            if (dead)
                object.removeKey(key);
            else if (!value.isIndirect())
                disarm(value);
        }
    }
}

void checkPicture(Object dictionary)
{
    Object width = dictionary.getKey("/Width");
    Object height = dictionary.getKey("/Height");
    if (width.isInteger() && height.isInteger() && width.getIntValue() > 0
        && height.getIntValue() > kMostPixels / width.getIntValue())
        throw Refusal(Unfit::TooLarge);
}

// The catalog and the pages that were made here.
bool isOurs(QPDF &made, Object object)
{
    const auto isSame = [&](Object other) { return other.getObjGen() == object.getObjGen(); };
    Object root = made.getRoot();
    const std::vector<Object> &pages = made.getAllPages();
    return isSame(root) || isSame(root.getKey("/Pages")) || std::any_of(pages.begin(), pages.end(), isSame);
}

// What the stream unpacks to is taken off `left`.
void count(Object stream, long long &left)
{
    Counter counter(left);
    try {
        (void)stream.pipeStreamData(&counter, nullptr, 0, qpdf_dl_generalized, true);
    } catch (const std::exception &) {
        if (counter.left() >= 0)
            throw; // not ours: it is broken
    }
    left = counter.left();
    if (left < 0)
        throw Refusal(Unfit::TooLarge);
}

// All streams are looked at: what unpacks to too much here would do so again wherever the pages are shown.
void check(QPDF &made)
{
    long long left = kMostUnpacked;
    for (Object &object : made.getAllObjects()) {
        if (!object.isStream()) {
            if (!isOurs(made, object))
                disarm(object);
            continue;
        }
        Object dictionary = object.getDict();
        if (isDead(dictionary))
            object.replaceStreamData(std::string(), Object::newNull(), Object::newNull());
        disarm(dictionary);
        strip(dictionary);
        checkPicture(dictionary);
        count(object, left);
    }
}

// Before they are joined into a drawing: one stream may be a part of a page a thousand times, and each time unpacks anew.
void checkContents(std::vector<QPDFPageObjectHelper> &pages)
{
    long long left = kMostUnpacked;
    for (QPDFPageObjectHelper &page : pages) {
        for (Object &part : page.getPageContents()) {
            if (part.isStream())
                count(part, left);
        }
    }
}

QByteArray packed(QPDF &made)
{
    QPDFWriter writer(made);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

SaneBytes madeSane(const QByteArray &pdf, int mostPages)
{
    QPDF source; // before what is made of it: it is read while that is written
    source.setSuppressWarnings(true);
    source.processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(source).getAllPages();
    if (pages.empty())
        throw Refusal(Unfit::NoPages);
    if (pages.size() > size_t(mostPages))
        throw Refusal(Unfit::TooManyPages);
    checkContents(pages);
    signHiddenLayers(source);
    drawAnnotations(source);
    QPDF made;
    made.setSuppressWarnings(true);
    made.emptyPDF();
    SaneBytes sane;
    for (QPDFPageObjectHelper &page : pages) {
        sane.sizes.append(sizeOf(page));
        sane.links += addPage(made, page, sane.sizes.last(), int(sane.sizes.size()) - 1);
    }
    const bool hadHidden = removeHiddenLayers(made); // before its signs go, and the marks that name it
    check(made);
    std::vector<Object> drawings;
    for (Object page : made.getAllPages()) { // by now it is known what they unpack to
        drawings.push_back(page.getKey("/Resources").getKey("/XObject").getKey("/Fx0"));
        loseMarks(drawings.back(), 0);
        if (hadHidden) // what nobody draws any more would still be in the file
            QPDFPageObjectHelper(page).removeUnreferencedResources();
    }
    sane.looseFonts = looseFonts(drawings);
    sane.bytes = packed(made);
    return sane;
}

SaneBytes refused(Unfit unfit, const char *problem)
{
    SaneBytes none;
    none.unfit = unfit;
    none.problem = QString::fromUtf8(problem);
    return none;
}

} // namespace

SaneBytes saneBytes(const QByteArray &pdf, int mostPages)
{
    try {
        return madeSane(pdf, mostPages);
    } catch (const Refusal &refusal) {
        return refused(refusal.unfit, refusal.what());
    } catch (const QPDFExc &failure) {
        return refused(failure.getErrorCode() == qpdf_e_password ? Unfit::Locked : Unfit::Broken, failure.what());
    } catch (const std::bad_alloc &failure) {
        return refused(Unfit::TooLarge, failure.what());
    } catch (const std::exception &failure) {
        return refused(Unfit::Broken, failure.what());
    }
}

} // namespace rebond::typeset
