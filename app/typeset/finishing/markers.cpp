// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/markers.h"

#include "typeset/finishing/finish.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <stdexcept>

namespace rebond::typeset {

namespace {

enum class Kind : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Kind, 256> kindsOfCharacters()
{
    std::array<Kind, 256> kinds = {};
    for (const char c : {' ', '\n', '\r', '\t', '\f', '\0'})
        kinds[static_cast<unsigned char>(c)] = Kind::Space;
    for (const char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        kinds[static_cast<unsigned char>(c)] = Kind::Delimiter;
    return kinds;
}

Kind kindOf(char c)
{
    static constexpr std::array<Kind, 256> kinds = kindsOfCharacters();
    return kinds[static_cast<unsigned char>(c)];
}

bool isNumber(char first)
{
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
}

// Goes through the operators of a page and what stands before each (ISO 32000-1, 7.2 and 7.8.2).
class Instructions
{
public:
    explicit Instructions(std::string_view page) : m_page(page) {}

    // To the next operator; false where there is none.
    bool next()
    {
        m_begin = m_at;
        m_numbers = 0;
        while (m_at < m_page.size()) {
            const char c = m_page[m_at];
            const Kind kind = kindOf(c);
            if (kind == Kind::Space)
                ++m_at;
            else if (kind == Kind::Delimiter)
                skipObject(c);
            else if (takeWord())
                return true;
        }
        return false;
    }
    [[nodiscard]] std::string_view name() const { return m_name; }
    // Where the operator begins, with what stands before it, white space too; and where it ends.
    [[nodiscard]] size_t begin() const { return m_begin; }
    [[nodiscard]] size_t end() const { return m_at; }
    // Two numbers stand before it, and no others: these.
    [[nodiscard]] bool hasPoint() const { return m_numbers == 2; }
    [[nodiscard]] std::string_view x() const { return m_last[0]; }
    [[nodiscard]] std::string_view y() const { return m_last[1]; }

private:
    void skipObject(char c)
    {
        if (c == '%')
            skipTo('\n');
        else if (c == '(')
            skipText();
        else if (m_page.substr(m_at, 2) == "<<")
            m_at += 2;
        else if (c == '<')
            skipTo('>');
        else if (c == '/')
            (void)word(m_at + 1);
        else
            ++m_at;
    }
    std::string_view word(size_t from)
    {
        m_at = from;
        while (m_at < m_page.size() && kindOf(m_page[m_at]) == Kind::Regular)
            ++m_at;
        return m_page.substr(from, m_at - from);
    }
    // True for an operator.
    bool takeWord()
    {
        const std::string_view found = word(m_at);
        if (isNumber(found.front())) {
            m_last[0] = m_last[1];
            m_last[1] = found;
            ++m_numbers;
            return false;
        }
        if (found == "true" || found == "false" || found == "null")
            return false;
        if (found == "ID") // raw bytes follow, which are no instructions; Qt writes none
            throw std::runtime_error("an image stands within a page");
        m_name = found;
        return true;
    }
    void skipTo(char end)
    {
        const size_t found = m_page.find(end, m_at);
        m_at = found == std::string_view::npos ? m_page.size() : found + 1;
    }
    void skipText()
    {
        int depth = 0;
        for (; m_at < m_page.size(); ++m_at) {
            const char c = m_page[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0) {
                ++m_at;
                return;
            }
        }
        m_at = m_page.size();
    }

    std::string_view m_page;
    size_t m_begin = 0;
    size_t m_at = 0;
    std::string_view m_name;
    std::array<std::string_view, 2> m_last; // of the numbers
    int m_numbers = 0;
};

long rounded(std::string_view number)
{
    return std::lround(std::strtod(std::string(number).c_str(), nullptr));
}

// kMarkerX, kPictureX or kTextX where a marker begins.
std::optional<int> markerBegun(const Instructions &instructions)
{
    if (instructions.name() != "m" || !instructions.hasPoint() || instructions.x().front() != '-')
        return {};
    const long x = rounded(instructions.x());
    return x == kMarkerX || x == kPictureX || x == kTextX ? std::optional(int(x)) : std::nullopt;
}

// Of the painting of a path.
bool endsMarker(std::string_view name)
{
    return name == "S" || name == "f" || name == "f*" || name == "F";
}

// A page in work, which is always within the content of some node, or of none.
class Marking
{
public:
    Marking(MarkedPage &page, const std::vector<std::string> &typeOfNode) : m_page(page), m_types(typeOfNode)
    {
        m_page.contents += "/Artifact BMC\n";
    }
    void begin(int node)
    {
        if (node < 0 || size_t(node) >= m_types.size())
            node = kNone;
        if (node == m_node)
            return;
        m_node = node;
        // The line end first: white space before it may have been swallowed with the marker.
        if (node == kNone) {
            m_page.contents += "\nEMC\n/Artifact BMC\n";
            return;
        }
        m_page.contents += "\nEMC\n/" + m_types[size_t(node)] + " <</MCID " + std::to_string(m_page.nodes.size())
                         + ">> BDC\n";
        m_page.nodes.push_back(node);
    }
    void add(const NodeTexts &texts)
    {
        for (const NodeText &text : texts) {
            begin(text.node);
            m_page.contents += text.operators;
        }
    }

private:
    static constexpr int kNone = -1;
    MarkedPage &m_page;
    const std::vector<std::string> &m_types;
    int m_node = kNone;
};

} // namespace

MarkedPage markedPage(std::string_view drawn, const std::vector<std::string> &typeOfNode,
                      const std::vector<std::string> &pictures, const std::vector<NodeTexts> &texts)
{
    MarkedPage page;
    if (drawn.empty())
        return page;
    page.contents.reserve(drawn.size() + drawn.size() / 8);
    Marking marking(page, typeOfNode);
    Instructions instructions(drawn);
    size_t kept = 0;         // up to here
    bool isInMarker = false; // up to the painting of its path
    while (instructions.next()) {
        if (isInMarker) {
            isInMarker = !endsMarker(instructions.name());
            kept = instructions.end();
        } else if (const std::optional<int> marker = markerBegun(instructions)) {
            isInMarker = true;
            page.contents += drawn.substr(kept, instructions.begin() - kept);
            kept = instructions.end();
            const int code = int(-rounded(instructions.y()));
            if (*marker == kMarkerX)
                marking.begin(code - kFirstNodeCode);
            else if (*marker == kPictureX)
                page.contents += pictures.at(size_t(code) - 1);
            else
                marking.add(texts.at(size_t(code) - 1));
        }
    }
    page.contents += drawn.substr(kept);
    page.contents += "\nEMC\n";
    return page;
}

} // namespace rebond::typeset
