// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/finish.h"

#include "typeset/finishing/navigation.h"
#include "typeset/finishing/packedfile.h"
#include "typeset/finishing/placedtexts.h"
#include "typeset/finishing/structuretree.h"
#include "typeset/finishing/taggedpages.h"

#include <QXmlStreamWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <exception>
#include <memory>
#include <set>
#include <stdexcept>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

// Qt maps the glyph of the space to the lowest character that has it, which is the tab; a no-break space drawn narrow
// is a space to readers too. Only what a line of the map gives is changed (behind its bracket, or its last number),
// never the glyphs it speaks of.
std::string withSpaces(const std::string &map)
{
    std::string out;
    size_t start = 0;
    while (start < map.size()) {
        size_t end = map.find('\n', start);
        end = end == std::string::npos ? map.size() : end + 1;
        std::string line = map.substr(start, end - start);
        size_t values = line.find('[');
        if (values == std::string::npos)
            values = line.rfind('<');
        for (const char *wrong : {"<0009>", "<00A0>", "<00a0>"}) {
            size_t at = values == std::string::npos ? values : line.find(wrong, values);
            for (; at != std::string::npos; at = line.find(wrong, at))
                line.replace(at, 6, "<0020>");
        }
        out += line;
        start = end;
    }
    return out;
}

void mendTextMaps(QPDF &pdf)
{
    for (Object &object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        Object stream = object.getKey("/ToUnicode");
        if (!stream.isStream())
            continue;
        const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_generalized);
        const std::string map(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        if (const std::string mended = withSpaces(map); mended != map) // else it stays packed as it is
            stream.replaceStreamData(mended, Object::newNull(), Object::newNull());
    }
}

// "AAAAAA", "BAAAAA" … : the tag of a subset.
std::string subsetTag(int index)
{
    std::string tag = "AAAAAA";
    for (char &letter : tag) {
        letter = char('A' + index % 26);
        index /= 26;
    }
    return tag + "+";
}

void nameSubset(Object font, const std::string &tag)
{
    Object inner = font.getKey("/DescendantFonts").getArrayItem(0);
    Object descriptor = inner.getKey("/FontDescriptor");
    std::string base = descriptor.getKey("/FontName").getName().substr(1);
    if (base.size() > 7 && base[6] == '+')
        base = base.substr(7);
    const Object whole = Object::newName("/" + tag + base);
    font.replaceKey("/BaseFont", whole);
    inner.replaceKey("/BaseFont", whole);
    descriptor.replaceKey("/FontName", whole);
}

// Qt makes the tags of subsets of object numbers, which follow the order of a hash, and forgets them in two of the
// three places where they belong.
void nameSubsets(QPDF &pdf)
{
    std::set<QPDFObjGen> named;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        Object fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            Object font = fonts.getKey(key);
            if (font.isDictionary() && font.hasKey("/DescendantFonts") && named.insert(font.getObjGen()).second)
                nameSubset(font, subsetTag(int(named.size()) - 1));
        }
    }
}

void setIfAny(Object dictionary, const char *key, const QString &text)
{
    if (!text.isEmpty())
        dictionary.replaceKey(key, pdfText(text));
}

void setInformation(QPDF &pdf, const PdfOrders &orders)
{
    Object old = pdf.getTrailer().getKey("/Info");
    Object info = Object::newDictionary();
    if (old.isDictionary() && old.hasKey("/Producer"))
        info.replaceKey("/Producer", old.getKey("/Producer"));
    info.replaceKey("/Creator", pdfText(QStringLiteral("Rebond")));
    setIfAny(info, "/Title", orders.title);
    setIfAny(info, "/Author", orders.author);
    setIfAny(info, "/Subject", orders.subject);
    setIfAny(info, "/Keywords", orders.keywords);
    if (orders.created.isValid()) {
        const QString date = orders.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        info.replaceKey("/CreationDate", Object::newString(date.toStdString()));
        info.replaceKey("/ModDate", Object::newString(date.toStdString()));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

class Xmp
{
public:
    explicit Xmp(const PdfOrders &orders) : m_xml(&m_bytes)
    {
        const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        m_xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                         QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
        m_xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
        m_xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
        m_xml.writeNamespace(rdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(rdf, QStringLiteral("RDF"));
        m_xml.writeNamespace(kDc, QStringLiteral("dc"));
        m_xml.writeNamespace(kXmp, QStringLiteral("xmp"));
        m_xml.writeStartElement(rdf, QStringLiteral("Description"));
        m_xml.writeAttribute(rdf, QStringLiteral("about"), QString());
        writeList(QStringLiteral("title"), QStringLiteral("Alt"), orders.title);
        writeList(QStringLiteral("creator"), QStringLiteral("Seq"), orders.author);
        writeList(QStringLiteral("description"), QStringLiteral("Alt"), orders.subject);
        writeList(QStringLiteral("language"), QStringLiteral("Bag"), orders.language);
        m_xml.writeTextElement(kXmp, QStringLiteral("CreatorTool"), QStringLiteral("Rebond"));
        if (orders.created.isValid())
            m_xml.writeTextElement(kXmp, QStringLiteral("CreateDate"), orders.created.toUTC().toString(Qt::ISODate));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    }
    [[nodiscard]] std::string text() const { return m_bytes.toStdString(); }

private:
    void writeList(const QString &property, const QString &kind, const QString &value)
    {
        const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(kDc, property);
        m_xml.writeStartElement(rdf, kind);
        m_xml.writeStartElement(rdf, QStringLiteral("li"));
        if (kind == QLatin1String("Alt"))
            m_xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QString kDc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString kXmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void setCatalog(QPDF &pdf, const PdfOrders &orders)
{
    Object root = pdf.getRoot();
    setIfAny(root, "/Lang", orders.language);
    Object preferences = Object::parse("<< /DisplayDocTitle true >>");
    if (orders.isForDuplex)
        preferences.replaceKey("/Duplex", Object::newName("/DuplexFlipShortEdge"));
    if (orders.isForDuplex || !orders.cuts.isEmpty())
        preferences.replaceKey("/PrintScaling", Object::newName("/None"));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    Object metadata = Object::newStream(&pdf, Xmp(orders).text());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void setCuts(QPDF &pdf, const QList<PdfCut> &cuts)
{
    const std::vector<Object> pages = pdf.getAllPages();
    for (const PdfCut &cut : cuts) {
        Object page = pages.at(size_t(cut.page));
        page.replaceKey("/TrimBox", rectangle(cut.trim));
        page.replaceKey("/BleedBox", rectangle(cut.bleed));
    }
}

// Without dates: equal data give equal bytes.
void attach(QPDF &pdf, const QList<PdfAttachment> &attachments)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (const PdfAttachment &attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.mediaType.toStdString());
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Data"));
        files.replaceEmbeddedFile(name, file);
    }
}

QByteArray finished(const QByteArray &drawn, const PdfOrders &orders)
{
    auto document = std::make_unique<QPDF>();
    QPDF &pdf = *document;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("drawn", drawn.constData(), size_t(drawn.size()));
    Inserts inserts(pdf, orders.inserts);
    PlacedTexts texts(pdf, orders);
    PackedFile file(pdf);
    tagPages(pdf, orders, inserts, texts, file);
    mendTextMaps(pdf);
    nameSubsets(pdf);
    setInformation(pdf, orders);
    setCatalog(pdf, orders);
    attach(pdf, orders.attachments);
    setOutline(pdf, orders.outline);
    setPageLabels(pdf, orders.labels);
    setCuts(pdf, orders.cuts);
    return file.written([&] { document.reset(); });
}

} // namespace

FinishedPdf finishPdf(const QByteArray &drawn, const PdfOrders &orders)
{
    FinishedPdf made;
    try {
        made.bytes = finished(drawn, orders);
    } catch (const std::exception &failure) {
        made.problem = QString::fromUtf8(failure.what());
    }
    return made;
}

} // namespace rebond::typeset
