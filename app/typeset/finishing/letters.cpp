// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/letters.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <exception>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

struct ShownLetter
{
    std::string font;
    quint16 number = 0;
};

// In the order they are shown: "/F7 200 Tf … <0001> Tj … <0002> Tj".
std::vector<ShownLetter> lettersShown(std::string_view contents)
{
    constexpr size_t kDigits = 4;
    std::vector<ShownLetter> letters;
    std::string named;
    std::string font;
    for (size_t at = 0; at < contents.size(); ++at) {
        if (contents[at] == '/') {
            const size_t end = std::min(contents.find_first_of(" \n", at), contents.size());
            named = contents.substr(at, end - at);
        } else if (contents.compare(at, 3, " Tf") == 0) {
            font = named;
        } else if (contents[at] == '<' && at + kDigits + 1 < contents.size() && contents[at + kDigits + 1] == '>') {
            bool isNumber = false;
            const QByteArray digits(contents.data() + at + 1, qsizetype(kDigits));
            const ushort number = digits.toUShort(&isNumber, 16);
            if (isNumber)
                letters.push_back({font, number});
        }
    }
    return letters;
}

// Of the numbers of a face (ISO 32000-1, 9.7.4.3).
std::map<int, double> widthsOf(Object font)
{
    std::map<int, double> widths;
    std::vector<Object> told = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/W").getArrayAsVector();
    for (size_t i = 0; i + 1 < told.size();) {
        int number = told[i].getIntValueAsInt();
        Object next = told[i + 1];
        if (next.isArray()) {
            for (const Object &width : next.getArrayAsVector())
                widths[number++] = Object(width).getNumericValue();
            i += 2;
        } else if (i + 2 < told.size()) {
            for (const int last = next.getIntValueAsInt(); number <= last; ++number)
                widths[number] = Object(told[i + 2]).getNumericValue();
            i += 3;
        } else {
            break;
        }
    }
    return widths;
}

// The face that most letters are of.
std::string mostUsed(const std::vector<ShownLetter> &letters)
{
    std::map<std::string, int> uses;
    std::string most;
    for (const ShownLetter &letter : letters) {
        if (++uses[letter.font] > uses[most])
            most = letter.font;
    }
    return most;
}

NamedLetters lettersOf(QPDFPageObjectHelper page, qsizetype count)
{
    const std::shared_ptr<Buffer> data = page.getObjectHandle().getKey("/Contents").getStreamData(qpdf_dl_generalized);
    const std::vector<ShownLetter> shown = lettersShown(
        {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()});
    if (shown.empty() || qsizetype(shown.size()) != count)
        return {};
    NamedLetters named;
    const std::string font = mostUsed(shown);
    named.font = QByteArray::fromStdString(font);
    const std::map<int, double> widths = widthsOf(page.getAttribute("/Resources", false).getKey("/Font").getKey(font));
    for (const ShownLetter &letter : shown) {
        const auto width = widths.find(letter.number);
        const bool isKnown = letter.font == font && width != widths.cend();
        named.numbers.append(isKnown ? letter.number : quint16(0));
        named.widths.append(isKnown ? width->second : 0);
    }
    return named;
}

} // namespace

QList<NamedLetters> namedLetters(const QByteArray &pdf, const QStringList &texts)
{
    QList<NamedLetters> all(texts.size());
    try {
        QPDF read;
        read.setSuppressWarnings(true);
        read.processMemoryFile("letters", pdf.constData(), size_t(pdf.size()));
        const std::vector<Object> pages = read.getAllPages();
        for (qsizetype i = 0; i < texts.size(); ++i)
            all[i] = lettersOf(QPDFPageObjectHelper(pages.at(size_t(i))), texts[i].size());
    } catch (const std::exception &) {
        return QList<NamedLetters>(texts.size());
    }
    return all;
}

} // namespace rebond::typeset
