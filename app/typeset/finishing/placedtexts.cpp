// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/placedtexts.h"

#include "typeset/finishing/numbers.h"

#include <cmath>
#include <set>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

// Of the size: as far may a letter stand from where it belongs. A hundredth of a millimetre in text of 10 points.
constexpr double kLeastMove = 2.0 / 1000;

std::string nameOfFace(int face)
{
    return "/Face" + std::to_string(face);
}

void addHexadecimal(std::string &to, quint16 number)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    for (const int shift : {12, 8, 4, 0})
        to += digits[(number >> shift) & 0xf];
}

} // namespace

PlacedTexts::PlacedTexts(QPDF &pdf, const PdfOrders &orders) : m_orders(orders)
{
    if (orders.texts.isEmpty())
        return;
    for (const PdfText &text : orders.texts)
        m_byPage[text.page].push_back(&text);
    m_letters = std::make_unique<QPDF>();
    m_letters->setSuppressWarnings(true);
    m_letters->processMemoryFile("letters", orders.letters.constData(), size_t(orders.letters.size()));
    const std::vector<Object> pages = m_letters->getAllPages();
    for (qsizetype i = 0; i < orders.faces.size(); ++i) {
        const PdfFace &face = orders.faces[i];
        QPDFPageObjectHelper page(pages.at(size_t(i)));
        Object fonts = page.getAttribute("/Resources", false).getKey("/Font");
        m_fonts.push_back(
            face.named.font.isEmpty() ? Object() : pdf.copyForeignObject(fonts.getKey(face.named.font.toStdString())));
        m_places.emplace_back(face.letters);
    }
}

std::vector<NodeTexts> PlacedTexts::operatorsOf(int page) const
{
    std::vector<NodeTexts> operators;
    if (const auto found = m_byPage.find(page); found != m_byPage.cend()) {
        for (const PdfText *text : found->second) {
            if (text->isFirst)
                operators.emplace_back();
            operators.back().push_back({text->node, {}});
            addOperators(operators.back().back().operators, *text);
        }
    }
    return operators;
}

// Letter after letter as wide as the file says they are, moved where they stand closer to this neighbour, or further (ISO 32000-1,
// 9.4.3). The page has its y down, letters theirs up.
void PlacedTexts::addOperators(std::string &to, const PdfText &text) const
{
    const PdfFace &face = m_orders.faces[text.face];
    const LetterPlaces &places = m_places[size_t(text.face)];
    to.reserve(size_t(text.text.size()) * 5 + 96);
    to += "\nq\n";
    for (const int shift : {16, 8, 0})
        to += decimal(((text.rgb >> shift) & 0xff) / 255.0) + ' ';
    to += "rg\nBT\n" + nameOfFace(text.face) + ' ' + decimal(text.size) + " Tf\n1 0 0 -1 " + decimal(text.at.x()) + ' '
        + decimal(text.at.y()) + " Tm\n[<";
    double ahead = 0; // of where the next letter belongs, thousandths of the size
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        const int place = places.of(text.text[i]);
        addHexadecimal(to, face.named.numbers[place]);
        if (i + 1 == text.text.size())
            break;
        ahead += face.named.widths[place] - face.advance(place, places.of(text.text[i + 1]));
        if (std::abs(ahead) < kLeastMove * 1000)
            continue;
        const long move = std::lround(ahead);
        to += '>' + std::to_string(move) + '<';
        ahead -= double(move);
    }
    to += ">]TJ\nET\nQ\n";
}

void PlacedTexts::nameIn(QPDFPageObjectHelper &page, int index)
{
    const auto found = m_byPage.find(index);
    if (found == m_byPage.cend())
        return;
    std::set<int> used;
    for (const PdfText *text : found->second)
        used.insert(text->face);
    Object resources = page.getAttribute("/Resources", true);
    Object fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : Object::newDictionary();
    for (const int face : used)
        fonts.replaceKey(nameOfFace(face), m_fonts[size_t(face)]);
    resources.replaceKey("/Font", fonts);
}

} // namespace rebond::typeset
