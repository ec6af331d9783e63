// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/loosefonts.h"

#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <array>
#include <exception>
#include <map>
#include <set>
#include <string>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr int kDeepestFonts = 8; // drawings within drawings
constexpr qsizetype kMostFonts = 12;
constexpr size_t kMostSaved = 256; // states of a drawing

// Goes through a drawing and keeps the names of the fonts that letters are seen in.
class SeenFonts : public Object::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        switch (token.getType()) {
        case QPDFTokenizer::tt_name: m_name = token.getValue(); return;
        case QPDFTokenizer::tt_integer: m_number = token.getValue(); return;
        case QPDFTokenizer::tt_word: operate(token.getValue()); return;
        default: return;
        }
    }
    [[nodiscard]] bool holds(const std::string &name) const { return m_names.count(name) > 0; }

private:
    void operate(const std::string &word)
    {
        if (word == "Tf")
            m_now.font = m_name;
        else if (word == "Tr")
            m_now.isSeen = m_number != "3";
        else if (word == "q")
            save();
        else if (word == "Q")
            restore();
        else if (m_now.isSeen && (word == "Tj" || word == "TJ" || word == "'" || word == "\""))
            m_names.insert(m_now.font);
    }
    void save()
    {
        if (m_saved.size() < kMostSaved)
            m_saved.push_back(m_now);
        else
            ++m_unsaved;
    }
    void restore()
    {
        if (m_unsaved > 0) {
            --m_unsaved;
        } else if (!m_saved.empty()) {
            m_now = m_saved.back();
            m_saved.pop_back();
        }
    }

    struct State
    {
        std::string font = {};
        bool isSeen = true;
    };
    State m_now;
    std::vector<State> m_saved;
    size_t m_unsaved = 0;
    std::string m_name;
    std::string m_number;
    std::set<std::string> m_names;
};

// Of a composite font the letters are its descendant's.
Object faceOf(Object font)
{
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0"))
        return font;
    Object descendants = font.getKey("/DescendantFonts");
    return descendants.isArray() && descendants.getArrayNItems() > 0 ? descendants.getArrayItem(0) : Object::newNull();
}

bool isEmbedded(Object font)
{
    if (font.getKey("/Subtype").isNameAndEquals("/Type3")) // its letters are drawings of the file
        return true;
    Object face = faceOf(font);
    Object descriptor = face.isDictionary() ? face.getKey("/FontDescriptor") : Object::newNull();
    constexpr std::array kFiles = {"/FontFile", "/FontFile2", "/FontFile3"};
    return descriptor.isDictionary() && std::any_of(kFiles.begin(), kFiles.end(), [&](const char *key) {
               return descriptor.getKey(key).isStream();
           });
}

// Without the letters that say that only a part was wanted ("ABCDEF+"); where it has none, as the drawing calls it.
QString fontNameOf(Object font, const std::string &key)
{
    Object face = faceOf(font);
    Object named = face.isDictionary() ? face.getKey("/BaseFont") : Object::newNull();
    if (!named.isName())
        named = font.getKey("/BaseFont");
    QString name = QString::fromStdString(named.isName() ? named.getName() : key).mid(1);
    constexpr qsizetype kTag = 6;
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (name.size() > kTag + 1 && name[kTag] == u'+' && std::all_of(name.cbegin(), name.cbegin() + kTag, isCapital))
        name.remove(0, kTag + 1);
    return name;
}

class FontWalk
{
public:
    // `around`: what a drawing without resources of its own uses.
    void lookInto(Object drawing, Object around, int deep)
    {
        if (!drawing.isStream() || deep > kDeepestFonts || !m_seen.insert(drawing.getObjGen()).second)
            return;
        Object own = drawing.getDict().getKey("/Resources");
        const Object resources = own.isDictionary() ? own : around;
        if (!Object(resources).isDictionary())
            return;
        lookAtFonts(drawing, resources, deep);
        for (Object &each : valuesOf(resources, "/XObject")) {
            if (each.isStream() && each.getDict().getKey("/Subtype").isNameAndEquals("/Form"))
                lookInto(each, resources, deep + 1);
        }
        for (Object &each : valuesOf(resources, "/Pattern"))
            lookInto(each, resources, deep + 1);
        for (Object &each : valuesOf(resources, "/ExtGState")) {
            Object mask = each.isDictionary() ? each.getKey("/SMask") : Object::newNull();
            if (mask.isDictionary())
                lookInto(mask.getKey("/G"), resources, deep + 1);
        }
    }
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    static std::map<std::string, Object> entriesOf(Object dictionary, const char *key)
    {
        Object entries = dictionary.getKey(key);
        return entries.isDictionary() ? entries.getDictAsMap() : std::map<std::string, Object>();
    }
    static std::vector<Object> valuesOf(Object dictionary, const char *key)
    {
        std::vector<Object> values;
        for (const auto &each : entriesOf(dictionary, key))
            values.push_back(each.second);
        return values;
    }
    // A drawing is read only where it might use one that is not embedded.
    void lookAtFonts(Object drawing, Object resources, int deep)
    {
        std::map<std::string, QString> loose;
        for (auto &[key, font] : entriesOf(resources, "/Font")) {
            if (!font.isDictionary())
                continue;
            if (!isEmbedded(font))
                loose.emplace(key, fontNameOf(font, key));
            for (Object &glyph : valuesOf(font, "/CharProcs"))
                lookInto(glyph, font.getKey("/Resources"), deep + 1);
        }
        if (loose.empty())
            return;
        SeenFonts seen;
        Pl_Discard nothing;
        drawing.filterAsContents(&seen, &nothing);
        for (const auto &[key, name] : loose) {
            if (m_names.size() < kMostFonts && seen.holds(key) && !m_names.contains(name))
                m_names.append(name);
        }
    }

    std::set<QPDFObjGen> m_seen;
    QStringList m_names;
};

} // namespace

QStringList looseFonts(const std::vector<QPDFObjectHandle> &drawings)
{
    FontWalk walk;
    try {
        for (const Object &drawing : drawings)
            walk.lookInto(drawing, Object::newNull(), 0);
    } catch (const std::exception &) {
        return {};
    }
    return walk.names();
}

} // namespace rebond::typeset
