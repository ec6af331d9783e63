// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/structuretree.h"

#include "typeset/finishing/navigation.h"

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

Object name(const char *text)
{
    return Object::newName(std::string("/") + text);
}

} // namespace

Object rectangle(const QRectF &room)
{
    // Qt's rectangle has its y down; here top() is the lower side.
    return Object::newArray(Object::Rectangle(room.left(), room.top(), room.right(), room.bottom()));
}

Object pdfText(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

StructureTree::StructureTree(QPDF &pdf, const PdfOrders &orders)
    : m_pdf(pdf),
      m_orders(orders),
      m_pageObjects(pdf.getAllPages()),
      m_content(size_t(orders.nodes.size())),
      m_attached(size_t(orders.nodes.size()), false),
      m_hasContent(size_t(orders.nodes.size()), false)
{
    m_root = pdf.makeIndirectObject(Object::newDictionary());
    m_document = pdf.makeIndirectObject(Object::newDictionary());
    m_root.replaceKey("/Type", name("StructTreeRoot"));
    m_document.replaceKey("/Type", name("StructElem"));
    m_document.replaceKey("/S", name("Document"));
    m_document.replaceKey("/P", m_root);
    for (int i = 0; i < orders.nodes.size(); ++i) {
        const PdfNode &node = orders.nodes[i];
        Object element = pdf.makeIndirectObject(Object::newDictionary());
        // Its type need not be said (ISO 32000-1, table 323), and of a hundred thousand it is not.
        element.replaceKey("/S", named(node.type));
        element.replaceKey("/P", elementOf(node.parent));
        addAttributes(element, node, i);
        m_elements.push_back(element);
    }
}

Object StructureTree::elementOf(int node) const
{
    return node < 0 ? m_document : m_elements.at(size_t(node));
}

Object StructureTree::named(const QByteArray &type)
{
    Object &known = m_names[type];
    if (!known.isInitialized())
        known = name(type.constData());
    return known;
}

Object StructureTree::numbered(int id)
{
    while (m_numbers.size() <= size_t(id))
        m_numbers.push_back(Object::newInteger(static_cast<long long>(m_numbers.size())));
    return m_numbers[size_t(id)];
}

void StructureTree::addAttributes(Object element, const PdfNode &node, int index)
{
    Object attributes = Object::newDictionary();
    if (node.type == "TH") {
        attributes.replaceKey("/O", named("Table"));
        attributes.replaceKey("/Scope", named(node.scope));
    } else if (node.type == "Table" && !node.alternative.isEmpty()) {
        attributes.replaceKey("/O", name("Table"));
        attributes.replaceKey("/Summary", pdfText(node.alternative));
    } else if (node.type == "Figure") {
        element.replaceKey("/Alt", pdfText(node.alternative));
        attributes.replaceKey("/O", name("Layout"));
        attributes.replaceKey("/Placement", name("Block"));
        attributes.replaceKey("/BBox", rectangle(node.box));
    } else if (node.type == "Note") { // a note must be findable by name
        element.replaceKey("/ID", Object::newString("note-" + std::to_string(index)));
    }
    if (!node.language.isEmpty())
        element.replaceKey("/Lang", pdfText(node.language));
    if (attributes.hasKey("/O"))
        element.replaceKey("/A", attributes);
}

// Puts an element among its parent's content at its first mark, its parents before it.
void StructureTree::attach(int node)
{
    if (node < 0 || m_attached[size_t(node)])
        return;
    m_attached[size_t(node)] = true;
    const int parent = m_orders.nodes[node].parent;
    if (parent >= 0) {
        attach(parent);
        m_content[size_t(parent)].push_back(m_elements[size_t(node)]);
    }
}

// Content of the page that an element begins on is a number; only what goes over to another one says where it is.
void StructureTree::addContent(size_t node, Object page, int id)
{
    Object element = m_elements[node];
    if (!m_hasContent[node])
        element.replaceKey("/Pg", page);
    m_hasContent[node] = true;
    if (element.getKey("/Pg").getObjGen() == page.getObjGen()) {
        m_content[node].push_back(numbered(id));
        return;
    }
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", named("MCR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/MCID", numbered(id));
    m_content[node].push_back(reference);
}

void StructureTree::addPage(QPDFPageObjectHelper page, const std::vector<int> &nodes)
{
    Object pageObject = page.getObjectHandle();
    std::vector<Object> elementsOfIds;
    for (size_t id = 0; id < nodes.size(); ++id) {
        attach(nodes[id]);
        addContent(size_t(nodes[id]), pageObject, int(id));
        elementsOfIds.push_back(m_elements[size_t(nodes[id])]);
    }
    m_parents.push_back(Object::newInteger(m_pages));
    m_parents.push_back(m_pdf.makeIndirectObject(Object::newArray(elementsOfIds)));
    pageObject.replaceKey("/StructParents", Object::newInteger(m_pages));
    pageObject.replaceKey("/Tabs", name("S"));
    addLinks(page, m_pages);
    ++m_pages;
}

void StructureTree::addLinks(QPDFPageObjectHelper &page, int index)
{
    Object pageObject = page.getObjectHandle();
    Object annotations = Object::newArray();
    for (; m_nextLink < m_orders.links.size() && m_orders.links[m_nextLink].page == index; ++m_nextLink) {
        const PdfLink &link = m_orders.links[m_nextLink];
        Object annotation = m_pdf.makeIndirectObject(Object::newDictionary());
        if (link.target >= 0) {
            annotation.replaceKey("/Dest", headOf(m_pageObjects.at(size_t(link.target))));
        } else {
            Object action = Object::newDictionary();
            action.replaceKey("/S", name("URI"));
            action.replaceKey("/URI", Object::newString(link.address.toUtf8().toStdString()));
            annotation.replaceKey("/A", action);
        }
        annotation.replaceKey("/Type", name("Annot"));
        annotation.replaceKey("/Subtype", name("Link"));
        annotation.replaceKey("/Rect", rectangle(link.room));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed with the page
        annotation.replaceKey("/Contents", pdfText(link.text));
        annotations.appendItem(annotation);
        if (link.node < 0)
            continue;
        attach(link.node);
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", name("OBJR"));
        reference.replaceKey("/Pg", pageObject);
        reference.replaceKey("/Obj", annotation);
        m_content[size_t(link.node)].push_back(reference);
        m_hasContent[size_t(link.node)] = true; // also of a link that is a picture alone
        m_linkParents.push_back(annotation);    // its number in the parent tree comes after those of all pages
        m_linkParents.push_back(m_elements[size_t(link.node)]);
    }
    if (annotations.getArrayNItems() > 0)
        pageObject.replaceKey("/Annots", annotations);
    else
        pageObject.removeKey("/Annots");
}

void StructureTree::finish()
{
    int next = m_pages;
    for (size_t i = 0; i + 1 < m_linkParents.size(); i += 2) {
        m_linkParents[i].replaceKey("/StructParent", Object::newInteger(next));
        m_parents.push_back(Object::newInteger(next));
        m_parents.push_back(m_linkParents[i + 1]);
        ++next;
    }
    // Blocks in reading order even where pages have another (a note at the foot); empty cells keep their place.
    std::vector<Object> blocks;
    std::vector<std::vector<Object>> children(m_elements.size());
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const int parent = m_orders.nodes[int(i)].parent;
        (parent < 0 ? blocks : children[size_t(parent)]).push_back(m_elements[i]);
    }
    for (size_t i = 0; i < m_elements.size(); ++i) {
        const std::vector<Object> &kids = m_hasContent[i] || children[i].empty() ? m_content[i] : children[i];
        if (!kids.empty())
            m_elements[i].replaceKey("/K", Object::newArray(kids));
    }
    m_document.replaceKey("/K", Object::newArray(blocks));
    m_root.replaceKey("/K", Object::newArray(std::vector<Object>{m_document}));
    Object tree = m_pdf.makeIndirectObject(Object::newDictionary());
    tree.replaceKey("/Nums", Object::newArray(m_parents));
    m_root.replaceKey("/ParentTree", tree);
    m_root.replaceKey("/ParentTreeNextKey", Object::newInteger(next));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
}

} // namespace rebond::typeset
