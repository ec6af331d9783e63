// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/structuretree.h"

#include "typeset/finishing/navigation.h"
#include "typeset/finishing/numbers.h"

#include <map>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

Object name(const char *text)
{
    return Object::newName(std::string("/") + text);
}

std::string reference(size_t number)
{
    return std::to_string(number) + " 0 R";
}

std::string idOf(int node)
{
    return "(note-" + std::to_string(node) + ')';
}

} // namespace

Object rectangle(const QRectF &room)
{
    // Qt's rectangle has its y down; here top() is the lower side.
    Object array = Object::newArray();
    for (const double each : {room.left(), room.top(), room.right(), room.bottom()})
        array.appendItem(Object::newReal(decimal(each)));
    return array;
}

Object pdfText(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

StructureTree::StructureTree(QPDF &pdf, const PdfOrders &orders, PackedFile &file)
    : m_pdf(pdf),
      m_orders(orders),
      m_file(file),
      m_pageObjects(pdf.getAllPages()),
      m_root(file.newNumber()),
      m_document(file.newNumber()),
      m_firstElement(m_document + 1),
      m_elements(size_t(orders.nodes.size()))
{
    for (qsizetype i = 0; i < orders.nodes.size(); ++i)
        (void)file.newNumber(); // one after the other
}

std::string StructureTree::numberOf(int node) const
{
    return reference(node < 0 ? m_document : m_firstElement + size_t(node));
}

// Puts an element among its parent's content at its first mark, its parents before it.
void StructureTree::attach(int node)
{
    if (node < 0 || m_elements[size_t(node)].isAttached)
        return;
    m_elements[size_t(node)].isAttached = true;
    const int parent = m_orders.nodes[node].parent;
    if (parent >= 0) {
        attach(parent);
        m_elements[size_t(parent)].content += ' ' + numberOf(node);
    }
}

// Content of the page that an element begins on is a number; only what goes over to another one says where it is.
void StructureTree::addContent(int node, const std::string &page, int id)
{
    Element &element = m_elements[size_t(node)];
    element.hasContent = true;
    if (element.page.empty())
        element.page = page;
    if (element.page == page)
        element.content += ' ' + std::to_string(id);
    else
        element.content += " << /Type /MCR /Pg " + page + " /MCID " + std::to_string(id) + " >>";
}

void StructureTree::addPage(QPDFPageObjectHelper page, const std::vector<int> &nodes)
{
    Object pageObject = page.getObjectHandle();
    const std::string itself = m_file.reference(pageObject);
    std::string elementsOfIds = "[";
    for (size_t id = 0; id < nodes.size(); ++id) {
        attach(nodes[id]);
        addContent(nodes[id], itself, int(id));
        elementsOfIds += ' ' + numberOf(nodes[id]);
    }
    const size_t number = m_file.newNumber();
    m_file.add(number, elementsOfIds + " ]");
    m_parents += ' ' + std::to_string(m_pages) + ' ' + reference(number);
    pageObject.replaceKey("/StructParents", Object::newInteger(m_pages));
    pageObject.replaceKey("/Tabs", name("S"));
    addLinks(page, m_pages);
    ++m_pages;
}

Object StructureTree::annotationOf(const PdfLink &link)
{
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
    annotation.replaceKey("/Border", Object::newArray(std::vector<Object>(3, Object::newInteger(0))));
    annotation.replaceKey("/F", Object::newInteger(4)); // printed with the page
    annotation.replaceKey("/Contents", pdfText(link.text));
    return annotation;
}

void StructureTree::addLinks(QPDFPageObjectHelper &page, int index)
{
    Object pageObject = page.getObjectHandle();
    Object annotations = Object::newArray();
    for (; m_nextLink < m_orders.links.size() && m_orders.links[m_nextLink].page == index; ++m_nextLink) {
        const PdfLink &link = m_orders.links[m_nextLink];
        Object annotation = annotationOf(link);
        annotations.appendItem(annotation);
        if (link.node < 0)
            continue;
        attach(link.node);
        Element &element = m_elements[size_t(link.node)];
        element.content += " << /Type /OBJR /Pg " + m_file.reference(pageObject) + " /Obj "
                         + m_file.reference(annotation) + " >>";
        element.hasContent = true; // also of a link that is a picture alone
        m_linkParents.emplace_back(annotation, link.node);
    }
    if (annotations.getArrayNItems() > 0)
        pageObject.replaceKey("/Annots", annotations);
    else
        pageObject.removeKey("/Annots");
}

std::string StructureTree::attributesOf(int node) const
{
    const PdfNode &of = m_orders.nodes[node];
    std::string text;
    if (of.type == "TH")
        text = " /A << /O /Table /Scope /" + of.scope.toStdString() + " >>";
    else if (of.type == "Table" && !of.alternative.isEmpty())
        text = " /A << /O /Table /Summary " + pdfText(of.alternative).unparse() + " >>";
    else if (of.type == "Figure")
        text = " /Alt " + pdfText(of.alternative).unparse() + " /A << /O /Layout /Placement /Block /BBox "
             + rectangle(of.box).unparse() + " >>";
    else if (of.type == "Note") // must be findable by name
        text = " /ID " + idOf(node);
    if (!of.language.isEmpty())
        text += " /Lang " + pdfText(of.language).unparse();
    return text;
}

// Its type need not be said (ISO 32000-1, table 323), and of a hundred thousand it is not.
std::string StructureTree::textOf(int node, const std::string &children) const
{
    const Element &element = m_elements[size_t(node)];
    std::string text = "<< /S /" + m_orders.nodes[node].type.toStdString() + " /P "
                     + numberOf(m_orders.nodes[node].parent) + attributesOf(node);
    if (!element.page.empty())
        text += " /Pg " + element.page;
    const std::string &kids = element.hasContent || children.empty() ? element.content : children;
    if (!kids.empty())
        text += " /K [" + kids + " ]";
    return text + " >>";
}

// Which element each ID is: asked for where there are any (ISO 32000-1, table 322), in the order of their bytes.
std::string StructureTree::idTree() const
{
    std::map<std::string, std::string> elements;
    for (int i = 0; i < m_orders.nodes.size(); ++i) {
        if (m_orders.nodes[i].type == "Note")
            elements.emplace(idOf(i), numberOf(i));
    }
    std::string names;
    for (const auto &[id, element] : elements)
        names += ' ' + id + ' ' + element;
    return names.empty() ? names : " /IDTree << /Names [" + names + " ] >>";
}

void StructureTree::finish()
{
    int next = m_pages;
    for (auto &[annotation, node] : m_linkParents) {
        annotation.replaceKey("/StructParent", Object::newInteger(next));
        m_parents += ' ' + std::to_string(next) + ' ' + numberOf(node);
        ++next;
    }
    // Blocks in reading order even where pages have another (a note at the foot); empty cells keep their place.
    std::string blocks;
    std::vector<std::string> children(m_elements.size());
    for (int i = 0; i < m_orders.nodes.size(); ++i) {
        const int parent = m_orders.nodes[i].parent;
        (parent < 0 ? blocks : children[size_t(parent)]) += ' ' + numberOf(i);
    }
    const size_t tree = m_file.newNumber();
    m_file.add(m_root, "<< /Type /StructTreeRoot /K [ " + reference(m_document) + " ] /ParentTree " + reference(tree)
                           + " /ParentTreeNextKey " + std::to_string(next) + idTree() + " >>");
    m_file.add(m_document, "<< /Type /StructElem /S /Document /P " + reference(m_root) + " /K [" + blocks + " ] >>");
    for (int i = 0; i < m_orders.nodes.size(); ++i)
        m_file.add(m_firstElement + size_t(i), textOf(i, children[size_t(i)]));
    m_file.add(tree, "<< /Nums [" + m_parents + " ] >>");
    m_file.addToCatalog("/StructTreeRoot " + reference(m_root));
}

} // namespace rebond::typeset
