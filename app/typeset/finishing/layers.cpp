// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/layers.h"

#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <array>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;
using Token = QPDFTokenizer::Token;

constexpr char kHidden[] = "/RebondHidden";

void sign(Object layer, bool isHidden)
{
    if (!layer.isDictionary())
        return;
    if (isHidden)
        layer.replaceKey(kHidden, Object::newBool(true));
    else
        layer.removeKey(kHidden);
}

std::vector<Object> itemsOf(Object list)
{
    if (list.isArray())
        return list.getArrayAsVector();
    return {};
}

// What a reader's program decides by itself as it shows pages.
void followUsage(Object usage)
{
    if (!usage.isDictionary() || !usage.getKey("/Event").isNameAndEquals("/View"))
        return;
    for (Object &layer : itemsOf(usage.getKey("/OCGs"))) {
        Object how = layer.isDictionary() ? layer.getKey("/Usage") : Object::newNull();
        Object view = how.isDictionary() ? how.getKey("/View") : Object::newNull();
        if (view.isDictionary() && view.getKey("/ViewState").isName())
            sign(layer, view.getKey("/ViewState").isNameAndEquals("/OFF"));
    }
}

bool isHiddenLayer(Object layer)
{
    return layer.isDictionary() && layer.hasKey(kHidden);
}

// Of a membership: by what its layers ask for together; an expression is not worked out, one hidden layer hides all.
bool isHiddenTogether(Object membership)
{
    Object named = membership.getKey("/OCGs");
    std::vector<Object> layers = itemsOf(named);
    if (named.isDictionary())
        layers.push_back(named);
    if (membership.hasKey("/VE"))
        return std::any_of(layers.begin(), layers.end(), isHiddenLayer);
    layers.erase(std::remove_if(layers.begin(), layers.end(), [](Object each) { return !each.isDictionary(); }),
                 layers.end());
    if (layers.empty())
        return false;
    const auto hidden = std::count_if(layers.begin(), layers.end(), isHiddenLayer);
    const auto all = static_cast<long>(layers.size());
    Object policy = membership.getKey("/P");
    if (policy.isNameAndEquals("/AllOn"))
        return hidden > 0;
    if (policy.isNameAndEquals("/AnyOff"))
        return hidden == 0;
    if (policy.isNameAndEquals("/AllOff"))
        return hidden < all;
    return hidden == all; // AnyOn
}

} // namespace

bool isHidden(Object content)
{
    if (!content.isDictionary())
        return false;
    return content.getKey("/Type").isNameAndEquals("/OCMD") ? isHiddenTogether(content) : isHiddenLayer(content);
}

namespace {

template<size_t N>
bool isAmong(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// What puts something on the page, or leads there: the rest (states, places, colours) holds beyond the layer.
constexpr std::array<std::string_view, 28> kDraws = {"Tj", "TJ", "'",  "\"", "m",  "l",  "c",  "v",  "y", "h",
                                                     "re", "S",  "s",  "f",  "F",  "f*", "B",  "B*", "b", "b*",
                                                     "n",  "W",  "W*", "sh", "Do", "BI", "ID", "EI"};

// Goes through a page and leaves out what is drawn within marks of hidden layers.
class LayerFilter : public Object::TokenFilter
{
public:
    explicit LayerFilter(std::set<std::string> hidden) : m_hidden(std::move(hidden)) {}

    void handleToken(Token const &token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_word: operate(token); return;
        case QPDFTokenizer::tt_inline_image: m_operands.push_back(token); return;
        case QPDFTokenizer::tt_eof: pass(); return;
        default: m_operands.push_back(token);
        }
    }
    void handleEOF() override
    {
        pass();
        m_within.clear(); // a stream is read several times, and a mark may never end
    }

private:
    void operate(Token const &token)
    {
        const std::string word = token.getValue();
        if (word == "BDC" || word == "BMC") {
            const bool within = !m_within.empty() && m_within.back();
            m_within.push_back(within || (word == "BDC" && namesHidden()));
        }
        if (!m_within.empty() && m_within.back() && isAmong(kDraws, word)) {
            m_operands.clear();
            write(word == "'" || word == "\"" ? "\nT*\n" : "\n"); // the line it moved to
        } else {
            pass();
            writeToken(token); // nothing behind it: one byte is between "ID" and its picture
        }
        if (word == "EMC" && !m_within.empty())
            m_within.pop_back();
    }
    [[nodiscard]] bool namesHidden() const
    {
        std::vector<std::string> names;
        for (const Token &each : m_operands) {
            if (each.getType() == QPDFTokenizer::tt_name)
                names.push_back(each.getValue());
        }
        return names.size() == 2 && names[0] == "/OC" && m_hidden.count(names[1]) > 0;
    }
    void pass()
    {
        for (const Token &each : std::as_const(m_operands))
            writeToken(each);
        m_operands.clear();
    }

    std::set<std::string> m_hidden; // names of the page's resources
    std::vector<bool> m_within;     // for each mark that is open
    std::vector<Token> m_operands;
};

std::set<std::string> hiddenNames(Object resources)
{
    std::set<std::string> names;
    Object properties = resources.isDictionary() ? resources.getKey("/Properties") : Object::newNull();
    if (!properties.isDictionary())
        return names;
    for (const std::string &name : properties.getKeys()) {
        if (isHidden(properties.getKey(name)))
            names.insert(name);
    }
    return names;
}

// A picture or drawing that is on a hidden layer as a whole becomes one of nothing.
void empty(Object stream)
{
    Object dictionary = stream.getDict();
    for (const std::string &key : dictionary.getKeys())
        dictionary.removeKey(key);
    dictionary.replaceKey("/Type", Object::newName("/XObject"));
    dictionary.replaceKey("/Subtype", Object::newName("/Form"));
    dictionary.replaceKey("/BBox", Object::newArray(Object::Rectangle(0, 0, 0, 0)));
    stream.replaceStreamData(std::string(), Object::newNull(), Object::newNull());
}

// True where something may go.
bool filter(Object stream, Object resources)
{
    std::set<std::string> names = hiddenNames(resources);
    if (!stream.isStream() || names.empty())
        return false;
    stream.addTokenFilter(std::make_shared<LayerFilter>(std::move(names)));
    return true;
}

} // namespace

void signHiddenLayers(QPDF &source)
{
    Object properties = source.getRoot().getKey("/OCProperties");
    if (!properties.isDictionary())
        return;
    Object byDefault = properties.getKey("/D");
    if (!byDefault.isDictionary())
        return;
    const bool isOff = byDefault.getKey("/BaseState").isNameAndEquals("/OFF");
    for (Object &layer : itemsOf(properties.getKey("/OCGs")))
        sign(layer, isOff);
    for (Object &layer : itemsOf(byDefault.getKey("/ON")))
        sign(layer, false);
    for (Object &layer : itemsOf(byDefault.getKey("/OFF")))
        sign(layer, true);
    for (Object &usage : itemsOf(byDefault.getKey("/AS")))
        followUsage(usage);
}

bool removeHiddenLayers(QPDF &made)
{
    bool isAnyFiltered = false;
    for (Object &object : made.getAllObjects()) {
        if (object.isStream()) {
            Object dictionary = object.getDict();
            if (isHidden(dictionary.getKey("/OC")))
                empty(object);
            else
                isAnyFiltered = filter(object, dictionary.getKey("/Resources")) || isAnyFiltered;
        } else if (object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Type3")) {
            Object glyphs = object.getKey("/CharProcs");
            if (!glyphs.isDictionary())
                continue;
            for (const std::string &name : glyphs.getKeys())
                isAnyFiltered = filter(glyphs.getKey(name), object.getKey("/Resources")) || isAnyFiltered;
        }
    }
    return isAnyFiltered;
}

} // namespace rebond::typeset
