// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/jpegs.h"

#include "typeset/finishing/numbers.h"

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

std::string nameOf(int jpeg)
{
    return "/Pic" + std::to_string(jpeg);
}

std::string numbers(std::initializer_list<double> all)
{
    std::string text;
    for (const double each : all)
        text += decimal(each) + ' ';
    return text;
}

// The middle of the picture fills the room; what is beyond it is not seen. The room has its y down: so has the picture's height.
std::string drawn(const PdfPicture &picture, QSizeF size, const std::string &name)
{
    const QRectF &room = picture.room;
    QRectF whole(QPointF(), size.scaled(room.size(), Qt::KeepAspectRatioByExpanding));
    whole.moveCenter(room.center());
    return "\nq\n" + numbers({room.left(), room.top(), room.width(), room.height()}) + "re W n\n"
         + numbers({whole.width(), 0, 0, -whole.height(), whole.left(), whole.bottom()}) + "cm\n" + name + " Do\nQ\n";
}

} // namespace

Jpegs::Jpegs(QPDF &pdf, const PdfOrders &orders) : m_pdf(pdf), m_orders(orders)
{
    for (const PdfPicture &picture : orders.pictures)
        m_byPage[picture.page].push_back(&picture);
}

std::vector<std::string> Jpegs::operatorsOf(int page) const
{
    std::vector<std::string> operators;
    if (const auto found = m_byPage.find(page); found != m_byPage.cend()) {
        for (const PdfPicture *each : found->second)
            operators.push_back(drawn(*each, m_orders.jpegs.at(each->jpeg).size, nameOf(each->jpeg)));
    }
    return operators;
}

void Jpegs::nameIn(QPDFPageObjectHelper &page, int index)
{
    const auto found = m_byPage.find(index);
    if (found == m_byPage.cend())
        return;
    Object resources = page.getAttribute("/Resources", true);
    Object drawings = resources.getKey("/XObject");
    drawings = drawings.isDictionary() ? drawings.shallowCopy() : Object::newDictionary();
    for (const PdfPicture *each : found->second)
        drawings.replaceKey(nameOf(each->jpeg), imageOf(each->jpeg));
    resources.replaceKey("/XObject", drawings);
}

Object Jpegs::imageOf(int jpeg)
{
    Object &image = m_images[jpeg];
    if (image.isInitialized())
        return image;
    const PdfJpeg &picture = m_orders.jpegs.at(jpeg);
    image = Object::newStream(&m_pdf, picture.bytes.toStdString());
    Object dictionary = image.getDict();
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Image"));
    dictionary.replaceKey("/Width", Object::newInteger(picture.size.width()));
    dictionary.replaceKey("/Height", Object::newInteger(picture.size.height()));
    dictionary.replaceKey("/ColorSpace", Object::newName(picture.isGrey ? "/DeviceGray" : "/DeviceRGB"));
    dictionary.replaceKey("/BitsPerComponent", Object::newInteger(8));
    dictionary.replaceKey("/Filter", Object::newName("/DCTDecode"));
    return image;
}

} // namespace rebond::typeset
