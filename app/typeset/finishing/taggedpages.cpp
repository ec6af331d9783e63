// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/taggedpages.h"

#include "base/sidework.h"
#include "typeset/finishing/jpegs.h"
#include "typeset/finishing/markers.h"
#include "typeset/finishing/structuretree.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr size_t kAtATime = 32;

// A page on its way from what was drawn to what is written.
struct TaggedPage
{
    int index = 0;
    bool hasInserts = false;
    std::vector<std::string> pictures;
    MarkedPage marked;  // its contents only where there are inserts to come
    std::string packed; // as Qt wrote it, then as it is written
};

// As Qt writes it: one stream, deflated.
std::string rawContents(QPDFPageObjectHelper page)
{
    Object contents = page.getObjectHandle().getKey("/Contents");
    if (!contents.isStream() || !contents.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode")
        || contents.getDict().hasKey("/DecodeParms"))
        throw std::runtime_error("a page is not packed as Qt packs it");
    const std::shared_ptr<Buffer> raw = contents.getRawStreamData();
    return std::string(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize());
}

// What was drawn leaves the page's coordinates turned and scaled; what is inserted is drawn in them as they are.
std::string withInserts(const std::string &drawn, const std::string &inserted)
{
    return "q\n" + drawn + "\nQ\n" + inserted;
}

class Tagging
{
public:
    Tagging(QPDF &pdf, const PdfOrders &orders, Inserts &inserts, PlacedTexts &texts, PackedFile &file)
        : m_pdf(pdf),
          m_orders(orders),
          m_inserts(inserts),
          m_texts(texts),
          m_file(file),
          m_jpegs(pdf, orders),
          m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (const PdfNode &node : orders.nodes)
            m_types.push_back(node.type.toStdString());
    }

    void run()
    {
        std::vector<TaggedPage> coming = read(0);
        auto marking = std::make_unique<SideWork>([&] { mark(coming); });
        StructureTree tree(m_pdf, m_orders, m_file);
        for (size_t first = 0; first < m_pages.size(); first += kAtATime) {
            marking->wait();
            std::vector<TaggedPage> some = std::move(coming);
            coming = read(first + kAtATime);
            marking = std::make_unique<SideWork>([&] { mark(coming); });
            for (size_t i = 0; i < some.size(); ++i)
                finish(first + i, some[i], tree);
        }
        tree.finish();
    }

private:
    [[nodiscard]] std::vector<TaggedPage> read(size_t first)
    {
        std::vector<TaggedPage> some;
        for (size_t i = first; i < std::min(first + kAtATime, m_pages.size()); ++i) {
            some.push_back(
                {int(i), m_inserts.hasAny(int(i)), m_jpegs.operatorsOf(int(i)), {}, rawContents(m_pages[i])});
        }
        return some;
    }
    // In the other thread.
    void mark(std::vector<TaggedPage> &some) const
    {
        for (TaggedPage &page : some) {
            page.marked = markedPage(inflated(page.packed), m_types, page.pictures, m_texts.operatorsOf(page.index));
            page.packed = page.hasInserts ? std::string() : deflated(page.marked.contents);
            if (!page.hasInserts)
                page.marked.contents = {};
        }
    }
    void finish(size_t index, TaggedPage &page, StructureTree &tree)
    {
        QPDFPageObjectHelper &helper = m_pages[index];
        if (page.hasInserts) {
            const std::string inserted = m_inserts.contentsFor(int(index), helper, m_types, page.marked.nodes);
            page.packed = deflated(withInserts(page.marked.contents, inserted));
        }
        m_jpegs.nameIn(helper, int(index));
        m_texts.nameIn(helper, int(index));
        Object contents = Object::newStream(&m_pdf);
        contents.replaceStreamData(page.packed,
                                   page.packed.empty() ? Object::newNull() : Object::newName("/FlateDecode"),
                                   Object::newNull());
        helper.getObjectHandle().replaceKey("/Contents", contents);
        tree.addPage(helper, page.marked.nodes);
    }

    QPDF &m_pdf;
    const PdfOrders &m_orders;
    Inserts &m_inserts;
    PlacedTexts &m_texts;
    PackedFile &m_file;
    Jpegs m_jpegs;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<std::string> m_types; // of the nodes
};

} // namespace

void tagPages(QPDF &pdf, const PdfOrders &orders, Inserts &inserts, PlacedTexts &texts, PackedFile &file)
{
    Tagging(pdf, orders, inserts, texts, file).run();
}

} // namespace rebond::typeset
