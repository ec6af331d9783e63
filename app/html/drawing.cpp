// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/drawing.h"

#include "html/plaintext.h"
#include "html/stylesheet.h"
#include "typeset/pictures.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <cmath>
#include <optional>

namespace rebond::html {

namespace {

using namespace typeset;

constexpr int kPhotoQuality = 92;

// To a hundredth of a point, and no longer than that takes: "12", "12.5".
QString number(double value)
{
    const double rounded = std::round(value * 100) / 100;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'g', 10); // no "-0"
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement: data += u'M'; break;
        case QPainterPath::LineToElement: data += u'L'; break;
        case QPainterPath::CurveToElement: data += u'C'; break;
        case QPainterPath::CurveToDataElement: data += u' '; break;
        }
        data += number(element.x) + u' ' + number(element.y);
    }
    return data;
}

QString hexOf(Colour colour, Theme theme)
{
    return QStringLiteral("#%1").arg(rgb(colour, theme) & 0xFFFFFF, 6, 16, QLatin1Char('0'));
}

class MarkWriter
{
public:
    explicit MarkWriter(QXmlStreamWriter &xml) : m_xml(xml) {}
    // For a file of its own: no style sheet is there to say what a variable is.
    MarkWriter(QXmlStreamWriter &xml, Theme theme) : m_xml(xml), m_ownTheme(theme) {}

    void operator()(const TextRun &run)
    {
        m_xml.writeStartElement(QStringLiteral("text"));
        attribute("x", number(run.at.x()));
        attribute("y", number(run.at.y()));
        attribute("font-size", number(run.size));
        if (run.face == Face::Bold || run.face == Face::Semibold)
            attribute("font-weight", run.face == Face::Bold ? QStringLiteral("700") : QStringLiteral("600"));
        if (run.face == Face::Italic)
            attribute("font-style", QStringLiteral("italic"));
        attribute("fill", nameOf(run.colour));
        if (run.width > 0) { // another face must not run into what stands beside
            attribute("textLength", number(run.width));
            attribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
        }
        m_xml.writeCharacters(plainText(run.text).trimmed());
        m_xml.writeEndElement();
    }
    void operator()(const Rule &rule)
    {
        m_xml.writeStartElement(QStringLiteral("path"));
        attribute("d",
                  QStringLiteral("M%1 %2L%3 %4")
                      .arg(number(rule.from.x()), number(rule.from.y()), number(rule.to.x()), number(rule.to.y())));
        stroke(rule.colour, rule.width);
        if (rule.dotted) // in widths of the line, as the painter's
            attribute("stroke-dasharray", number(1.6 * rule.width) + u' ' + number(2.6 * rule.width));
        m_xml.writeEndElement();
    }
    void operator()(const Shape &shape)
    {
        m_xml.writeStartElement(QStringLiteral("path"));
        attribute("d", pathData(shape.path));
        attribute("fill", shape.fill ? nameOf(*shape.fill) : QStringLiteral("none"));
        if (shape.path.fillRule() == Qt::OddEvenFill)
            attribute("fill-rule", QStringLiteral("evenodd"));
        if (shape.stroke)
            stroke(*shape.stroke, shape.strokeWidth);
        m_xml.writeEndElement();
    }
    void operator()(const Raster &raster)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        const QImage image = typeset::imageOf(raster);
        const bool isPhoto = m_ownTheme && !raster.stored.isNull();
        if (image.isNull() && isPhoto) { // gone since the page was laid out, as the painter shows it
            QPainterPath box;
            box.addRect(raster.room);
            return (*this)(Shape{.path = box, .fill = Colour::Raised, .stroke = {}});
        }
        isPhoto ? image.save(&buffer, "JPEG", kPhotoQuality) : image.save(&buffer, "PNG");
        m_xml.writeStartElement(QStringLiteral("image"));
        attribute("x", number(raster.room.x()));
        attribute("y", number(raster.room.y()));
        attribute("width", number(raster.room.width()));
        attribute("height", number(raster.room.height()));
        if (m_ownTheme)
            attribute("preserveAspectRatio", QStringLiteral("none")); // it was cut to the room, up to a pixel
        attribute(m_ownTheme ? "xlink:href" : "href",
                  (isPhoto ? QStringLiteral("data:image/jpeg;base64,") : QStringLiteral("data:image/png;base64,"))
                      + QString::fromLatin1(bytes.toBase64()));
        m_xml.writeEndElement();
    }
    void operator()(const Insert &insert)
    {
        QPainterPath box;
        box.addRect(insert.room);
        (*this)(Shape{.path = box, .fill = Colour::Raised, .stroke = {}});
    }
    void operator()(const LinkArea &) {} // drawings of documents lead nowhere

private:
    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(QLatin1String(name), value); }
    [[nodiscard]] QString nameOf(Colour colour) const
    {
        return m_ownTheme ? hexOf(colour, *m_ownTheme) : variableOf(colour);
    }
    void stroke(Colour colour, double width)
    {
        attribute("stroke", nameOf(colour));
        attribute("stroke-width", number(width));
    }

    QXmlStreamWriter &m_xml;
    std::optional<Theme> m_ownTheme = {};
};

} // namespace

void writeDrawing(QXmlStreamWriter &xml, const Drawing &drawing, const QString &alternative)
{
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height())));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("aria-label"), alternative);
    MarkWriter write(xml);
    for (const Mark &mark : drawing.marks)
        std::visit(write, mark.content);
    xml.writeEndElement();
}

QByteArray svgOf(const Page &page, const Style &style, const QString &title)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    const auto attribute = [&xml](const char *name, const QString &value) {
        xml.writeAttribute(QLatin1String(name), value);
    };
    attribute("xmlns", QStringLiteral("http://www.w3.org/2000/svg"));
    attribute("xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink"));
    const QString width = number(page.size.width());
    const QString height = number(page.size.height());
    attribute("width", width + QStringLiteral("pt"));
    attribute("height", height + QStringLiteral("pt"));
    attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(width, height));
    attribute("font-family", QStringLiteral("'%1', sans-serif").arg(style.family));
    xml.writeTextElement(QStringLiteral("title"), plainText(title));
    xml.writeEmptyElement(QStringLiteral("rect"));
    attribute("width", width);
    attribute("height", height);
    attribute("fill", hexOf(Colour::Paper, style.theme));
    MarkWriter write(xml, style.theme);
    for (const Mark &mark : page.marks)
        std::visit(write, mark.content);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace rebond::html
