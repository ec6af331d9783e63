// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/navigation.h"

#include "typeset/finishing/structuretree.h"

#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

// An item, or the outline itself, whose children are being added.
struct OpenItem
{
    Object item;
    Object last = Object::newNull(); // of its children
    int children = 0;
};

// A closed item counts its children as less than nothing; the outline itself is open.
void closeItem(std::vector<OpenItem> &open)
{
    OpenItem &done = open.back();
    if (done.children > 0)
        done.item.replaceKey("/Count", Object::newInteger(open.size() == 1 ? done.children : -done.children));
    open.pop_back();
}

void addChild(OpenItem &parent, Object item)
{
    item.replaceKey("/Parent", parent.item);
    if (parent.last.isDictionary()) {
        item.replaceKey("/Prev", parent.last);
        parent.last.replaceKey("/Next", item);
    } else {
        parent.item.replaceKey("/First", item);
    }
    parent.item.replaceKey("/Last", item);
    parent.last = item;
    ++parent.children;
}

} // namespace

Object headOf(Object page)
{
    Object top = page.getKey("/MediaBox").getArrayItem(3);
    return Object::newArray({page, Object::newName("/XYZ"), Object::newNull(), top, Object::newNull()});
}

void setOutline(QPDF &pdf, const QList<PdfOutlineItem> &items)
{
    if (items.isEmpty())
        return;
    const std::vector<Object> pages = pdf.getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<OpenItem> open{OpenItem{outline}};
    for (const PdfOutlineItem &each : items) {
        while (open.size() > size_t(each.level) && open.size() > 1)
            closeItem(open);
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", pdfText(each.title));
        item.replaceKey("/Dest", headOf(pages.at(size_t(each.page))));
        addChild(open.back(), item);
        open.push_back(OpenItem{item});
    }
    while (!open.empty())
        closeItem(open);
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void setPageLabels(QPDF &pdf, const QList<PdfPageLabel> &labels)
{
    if (labels.isEmpty())
        return;
    std::vector<Object> numbers;
    for (const PdfPageLabel &label : labels) {
        Object words = Object::newDictionary();
        if (label.words.isEmpty()) {
            words.replaceKey("/S", Object::newName("/D"));
            words.replaceKey("/St", Object::newInteger(label.page + 1));
        } else {
            words.replaceKey("/P", pdfText(label.words));
        }
        numbers.push_back(Object::newInteger(label.page));
        numbers.push_back(words);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", Object::newArray(numbers));
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

} // namespace rebond::typeset
