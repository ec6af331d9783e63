// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/markers.h"

#include "typeset/finishing/finish.h"

#include <cmath>
#include <cstdlib>
#include <stdexcept>

namespace rebond::typeset {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
        || c == '%';
}

bool isNumber(std::string_view word)
{
    const char c = word.front();
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
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
        m_numbers.clear();
        while (m_at < m_page.size()) {
            const char c = m_page[m_at];
            if (isSpace(c))
                ++m_at;
            else if (c == '%')
                skipTo('\n');
            else if (c == '(')
                skipText();
            else if (m_page.substr(m_at, 2) == "<<")
                m_at += 2;
            else if (c == '<')
                skipTo('>');
            else if (c == '/')
                (void)word(m_at + 1);
            else if (isDelimiter(c))
                ++m_at;
            else if (takeWord())
                return true;
        }
        return false;
    }
    [[nodiscard]] std::string_view name() const { return m_name; }
    // With what stands before it, white space too; of what comes behind the last operator, that.
    [[nodiscard]] std::string_view whole() const { return m_page.substr(m_begin, m_at - m_begin); }
    // The numbers before it, and no others.
    [[nodiscard]] const std::vector<std::string_view> &numbers() const { return m_numbers; }

private:
    std::string_view word(size_t from)
    {
        m_at = from;
        while (m_at < m_page.size() && !isSpace(m_page[m_at]) && !isDelimiter(m_page[m_at]))
            ++m_at;
        return m_page.substr(from, m_at - from);
    }
    // True for an operator.
    bool takeWord()
    {
        const std::string_view found = word(m_at);
        if (isNumber(found)) {
            m_numbers.push_back(found);
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
    std::vector<std::string_view> m_numbers;
};

long rounded(std::string_view number)
{
    return std::lround(std::strtod(std::string(number).c_str(), nullptr));
}

void beginMarked(MarkedPage &page, int code, const std::vector<std::string> &types)
{
    // The line end first: white space before it may have been swallowed with the marker.
    const int node = code - kFirstNodeCode;
    if (node < 0 || size_t(node) >= types.size()) {
        page.contents += "\nEMC\n/Artifact BMC\n";
        return;
    }
    page.contents += "\nEMC\n/" + types[size_t(node)] + " <</MCID " + std::to_string(page.nodes.size()) + ">> BDC\n";
    page.nodes.push_back(node);
}

} // namespace

MarkedPage markedPage(std::string_view drawn, const std::vector<std::string> &typeOfNode)
{
    MarkedPage page;
    if (drawn.empty())
        return page;
    page.contents.reserve(drawn.size() + drawn.size() / 8);
    page.contents += "/Artifact BMC\n";
    Instructions instructions(drawn);
    bool isInMarker = false; // up to the filling of its path
    while (instructions.next()) {
        const std::string_view op = instructions.name();
        if (isInMarker) {
            isInMarker = op != "f" && op != "f*" && op != "F";
            continue;
        }
        const std::vector<std::string_view> &numbers = instructions.numbers();
        isInMarker = op == "m" && numbers.size() == 2 && rounded(numbers[0]) == kMarkerX;
        if (isInMarker)
            beginMarked(page, int(-rounded(numbers[1])), typeOfNode);
        else
            page.contents += instructions.whole();
    }
    page.contents += instructions.whole();
    page.contents += "\nEMC\n";
    return page;
}

} // namespace rebond::typeset
