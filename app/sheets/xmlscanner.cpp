// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xmlscanner.h"

#include "sheets/refusals.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rebond::sheets {

namespace {

constexpr qsizetype kMaxTag = 256 * 1024; // formulas of .ods files are attributes
constexpr qsizetype kBuffer = kMaxTag + 128 * 1024;
constexpr size_t kMaxAttributes = 256; // the root of an .ods file declares some 40 namespaces
constexpr size_t kMaxDepth = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

constexpr std::array<bool, 256> kNameBytes = [] {
    std::array<bool, 256> table = {};
    for (size_t c = 0; c < table.size(); ++c) {
        table[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':'
                || c == '-' || c == '.' || c >= 0x80;
    }
    return table;
}();

inline bool isNameByte(char c)
{
    return kNameBytes[static_cast<uchar>(c)];
}

bool isName(QByteArrayView name)
{
    if (name.isEmpty() || (name[0] >= '0' && name[0] <= '9') || name[0] == '-' || name[0] == '.')
        return false;
    return std::all_of(name.begin(), name.end(), isNameByte);
}

qsizetype skipSpaces(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && isSpace(bytes[from]))
        ++from;
    return from;
}

bool contains(QByteArrayView bytes, char c)
{
    return !bytes.isEmpty() && std::memchr(bytes.data(), c, static_cast<size_t>(bytes.size())) != nullptr;
}

// How much of a text that goes on may be given out: no character, entity or CR LF may be cut.
qsizetype safeLength(QByteArrayView text)
{
    qsizetype length = text.size();
    for (qsizetype i = length - 1; i >= std::max<qsizetype>(0, length - kMaxEntityBytes); --i) {
        if (text[i] == ';')
            break;
        if (text[i] == '&') {
            length = i;
            break;
        }
    }
    if (length > 0 && text[length - 1] == '\r')
        --length;
    qsizetype begin = length;
    while (begin > 0 && begin > length - 4 && (static_cast<uchar>(text[begin - 1]) & 0xC0) == 0x80)
        --begin;
    if (begin > 0 && static_cast<uchar>(text[begin - 1]) >= 0xC0) // perhaps whole: it is given out with the next piece
        length = begin - 1;
    return length;
}

} // namespace

XmlScanner::XmlScanner(Part &part, QString file, QString partName, const std::vector<KnownNamespace> &known)
    : m_part(part),
      m_file(std::move(file)),
      m_partName(std::move(partName)),
      m_known(known),
      m_buffer(kBuffer, Qt::Uninitialized)
{}

XmlScanner::Token XmlScanner::fail(const char *why)
{
    if (m_error.sentence.isEmpty())
        m_error = refusal::damagedPart(m_file, m_partName,
                                       QStringLiteral("%1, byte %2").arg(QLatin1String(why)).arg(position()));
    return Token::Failed;
}

bool XmlScanner::fill()
{
    if (m_atEnd)
        return false;
    char *const buffer = m_buffer.data();
    if (m_at > 0) {
        std::memmove(buffer, buffer + m_at, static_cast<size_t>(m_end - m_at));
        m_passed += m_at;
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == kBuffer)
        return false;
    if (m_passed > m_allowed) {
        m_error = refusal::swells(m_file, m_partName);
        return false;
    }
    const qsizetype before = m_end;
    while (m_end < kBuffer && !m_atEnd) {
        const qint64 got = m_part.read(buffer + m_end, kBuffer - m_end);
        if (got < 0)
            m_error = m_part.error();
        m_atEnd = got <= 0;
        m_end += std::max<qint64>(got, 0);
    }
    return m_end > before && m_error.sentence.isEmpty();
}

XmlScanner::Token XmlScanner::next()
{
    if (!m_error.sentence.isEmpty())
        return Token::Failed;
    if (m_endPending) {
        m_endPending = false;
        return closeElement();
    }
    if (!m_hasBegun) {
        m_hasBegun = true;
        (void)fill();
        if (window().startsWith("\xEF\xBB\xBF"))
            m_at += 3;
    }
    for (;;) {
        if (m_at == m_end && !fill())
            break;
        const auto token = m_inData ? characterData() : m_buffer[m_at] == '<' ? markup() : characters();
        if (token)
            return *token;
    }
    if (!m_error.sentence.isEmpty())
        return Token::Failed;
    return m_inData || !m_open.empty() || !m_hasRoot ? fail("ends too early") : Token::Finished;
}

XmlScanner::Token XmlScanner::skip()
{
    const size_t outside = m_open.size() - 1;
    for (;;) {
        const Token token = next();
        if (token == Token::Failed || token == Token::Finished || (token == Token::End && m_open.size() == outside))
            return token;
    }
}

std::optional<XmlScanner::Token> XmlScanner::markup()
{
    constexpr qsizetype kLongestOpening = 9; // "<![CDATA["
    if (m_end - m_at < kLongestOpening)
        (void)fill();
    const QByteArrayView ahead = window();
    const char second = ahead.size() > 1 ? ahead[1] : '\0';
    if (second == '/')
        return endTag();
    if (second != '?' && second != '!')
        return startTag();
    if (ahead.startsWith("<?"))
        return instruction() ? std::optional<Token>() : fail("unsound instruction");
    if (ahead.startsWith("<!--"))
        return passOver("-->") ? std::optional<Token>() : fail("comment without end");
    if (ahead.startsWith("<![CDATA[") && !m_open.empty()) {
        m_at += kLongestOpening;
        m_inData = true;
        return {};
    }
    if (ahead.startsWith("<!DOCTYPE")) {
        m_error = refusal::documentType(m_file, m_partName);
        return Token::Failed;
    }
    return startTag();
}

// The declaration at the very beginning may announce an encoding: every spreadsheet program writes UTF-8.
bool XmlScanner::instruction()
{
    const bool isDeclaration = m_passed + m_at <= 3 && window().startsWith("<?xml") && window().size() > 5
                            && isSpace(window()[5]);
    if (isDeclaration) {
        const QByteArrayView head = window().first(std::min<qsizetype>(window().size(), 1024));
        const qsizetype end = head.indexOf("?>");
        const QByteArray declaration = head.first(std::max<qsizetype>(end, 0)).toByteArray().toLower();
        const qsizetype encoding = declaration.indexOf("encoding");
        if (encoding >= 0 && !declaration.contains("utf-8") && !declaration.contains("us-ascii"))
            return false;
    }
    return passOver("?>");
}

bool XmlScanner::passOver(QByteArrayView terminator)
{
    m_at += 2;
    for (;;) {
        const qsizetype found = window().indexOf(terminator);
        if (found >= 0) {
            m_at += found + terminator.size();
            return true;
        }
        m_at = std::max(m_at, m_end - (terminator.size() - 1));
        if (!fill())
            return false;
    }
}

QByteArrayView XmlScanner::tag()
{
    qsizetype i = 1;
    char quote = 0;
    for (;;) {
        const char *const bytes = m_buffer.constData() + m_at;
        const qsizetype available = std::min(m_end - m_at, kMaxTag);
        for (; i < available; ++i) {
            const char c = bytes[i];
            if (c == '<')
                return {};
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return QByteArrayView(bytes + 1, i - 1);
        }
        if (available == kMaxTag || !fill())
            return {};
    }
}

XmlScanner::Token XmlScanner::startTag()
{
    QByteArrayView inside = tag();
    if (inside.isEmpty())
        return fail("unsound tag");
    m_at += inside.size() + 2;
    m_endPending = inside.endsWith('/');
    if (m_endPending)
        inside.chop(1);
    qsizetype nameEnd = 0;
    while (nameEnd < inside.size() && !isSpace(inside[nameEnd]))
        ++nameEnd;
    m_name = inside.first(nameEnd);
    if (!isName(m_name) || !readAttributes(inside.sliced(nameEnd)))
        return fail("unsound tag");
    if (m_open.empty() && m_hasRoot)
        return fail("second root");
    if (m_open.size() >= kMaxDepth)
        return fail("nested too deeply");
    m_hasRoot = true;
    m_open.push_back(static_cast<qsizetype>(m_openNames.size()));
    m_openNames.append(m_name.data(), static_cast<size_t>(m_name.size()));
    bindNamespaces();
    if (!m_bindings.empty()) {
        canonical(m_name, false, m_nameRoom);
        m_attributeRoom.resize(m_attributes.size());
        for (size_t i = 0; i < m_attributes.size(); ++i)
            canonical(m_attributes[i].name, true, m_attributeRoom[i]);
    }
    return Token::Start;
}

bool XmlScanner::readAttributes(QByteArrayView rest)
{
    m_attributes.clear();
    qsizetype i = 0;
    for (;;) {
        const qsizetype before = i;
        i = skipSpaces(rest, i);
        if (i == rest.size())
            return true;
        const qsizetype begin = i;
        while (i < rest.size() && isNameByte(rest[i]))
            ++i;
        const QByteArrayView name = rest.sliced(begin, i - begin);
        i = skipSpaces(rest, i);
        if (begin == before || !isName(name) || i == rest.size() || rest[i] != '=')
            return false;
        i = skipSpaces(rest, i + 1);
        if (i == rest.size() || (rest[i] != '"' && rest[i] != '\''))
            return false;
        const qsizetype end = rest.indexOf(rest[i], i + 1);
        if (end < 0 || m_attributes.size() == kMaxAttributes)
            return false;
        m_attributes.push_back({name, rest.sliced(i + 1, end - i - 1)});
        i = end + 1;
    }
}

XmlScanner::Token XmlScanner::endTag()
{
    QByteArrayView inside = tag();
    if (inside.isEmpty())
        return fail("unsound end tag");
    m_at += inside.size() + 2;
    inside = inside.sliced(1);
    while (!inside.isEmpty() && isSpace(inside.back()))
        inside.chop(1);
    if (m_open.empty()
        || inside
               != QByteArrayView(m_openNames.data(), static_cast<qsizetype>(m_openNames.size())).sliced(m_open.back()))
        return fail("end tag of another element");
    m_name = inside;
    if (!m_bindings.empty())
        canonical(m_name, false, m_nameRoom);
    return closeElement();
}

XmlScanner::Token XmlScanner::closeElement()
{
    while (!m_bindings.empty() && m_bindings.back().depth == depth())
        m_bindings.pop_back();
    m_openNames.resize(static_cast<size_t>(m_open.back()));
    m_open.pop_back();
    return Token::End;
}

void XmlScanner::bindNamespaces()
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == "xmlns")
            bind({}, attribute.value);
        else if (attribute.name.startsWith("xmlns:"))
            bind(attribute.name.sliced(6), attribute.value);
    }
}

// Only what makes a difference is remembered: documents that use the usual prefixes cost nothing.
void XmlScanner::bind(QByteArrayView prefix, QByteArrayView uri)
{
    QByteArray meant = prefix.toByteArray();
    const auto known = std::find_if(m_known.begin(), m_known.end(),
                                    [&](const KnownNamespace &k) { return k.uri == uri; });
    if (known != m_known.end()) {
        meant = known->prefix.toByteArray();
    } else {
        // A strange namespace under a prefix that means something to us must not be taken for ours.
        const bool isTaken = std::any_of(m_known.begin(), m_known.end(),
                                         [&](const KnownNamespace &k) { return k.prefix == prefix; });
        if (isTaken && !prefix.isEmpty())
            meant.prepend('?');
    }
    const bool isShadowing = std::any_of(m_bindings.begin(), m_bindings.end(),
                                         [&](const Binding &b) { return b.prefix == prefix; });
    if (meant != prefix || isShadowing)
        m_bindings.push_back({prefix.toByteArray(), meant, depth()});
}

void XmlScanner::canonical(QByteArrayView &name, bool isAttribute, QByteArray &room) const
{
    const qsizetype colon = name.indexOf(':');
    if (colon < 0 && isAttribute)
        return;
    const QByteArrayView prefix = name.first(std::max<qsizetype>(colon, 0));
    const auto binding = std::find_if(m_bindings.rbegin(), m_bindings.rend(),
                                      [&](const Binding &b) { return b.prefix == prefix; });
    if (binding == m_bindings.rend() || binding->canonical == prefix)
        return;
    room = binding->canonical;
    if (!room.isEmpty())
        room += ':';
    room.append(name.data() + colon + 1, name.size() - colon - 1);
    name = room;
}

std::optional<XmlScanner::Token> XmlScanner::characters()
{
    qsizetype length = window().indexOf('<');
    while (length < 0 && fill())
        length = window().indexOf('<');
    QByteArrayView raw = window();
    if (length >= 0)
        raw = raw.first(length);
    else if (!m_atEnd)
        raw = raw.first(safeLength(raw));
    if (!m_error.sentence.isEmpty() || raw.isEmpty())
        return fail("unsound text");
    m_at += raw.size();
    if (m_open.empty()) {
        return std::all_of(raw.begin(), raw.end(), isSpace) ? std::optional<Token>()
                                                            : fail("text outside the document");
    }
    m_text = raw;
    if (contains(raw, '&') || contains(raw, '\r')) {
        if (!resolveEntities(raw, m_textRoom, false))
            return fail("unknown entity");
        m_text = m_textRoom;
    }
    return Token::Text;
}

std::optional<XmlScanner::Token> XmlScanner::characterData()
{
    qsizetype length = window().indexOf("]]>");
    while (length < 0 && fill())
        length = window().indexOf("]]>");
    if (length < 0 && m_atEnd)
        return fail("ends too early");
    QByteArrayView raw = window();
    if (length >= 0) {
        raw = raw.first(length);
        m_at += length + 3;
        m_inData = false;
    } else {
        raw = raw.first(safeLength(raw.chopped(2))); // "]]" may begin the end
        m_at += raw.size();
    }
    if (raw.isEmpty())
        return length >= 0 ? std::optional<Token>() : fail("unsound text");
    m_text = raw;
    if (contains(raw, '\r')) {
        m_textRoom = raw.toByteArray();
        m_textRoom.replace("\r\n", "\n").replace('\r', '\n');
        m_text = m_textRoom;
    }
    return Token::Text;
}

bool XmlScanner::has(QByteArrayView attribute) const
{
    return std::any_of(m_attributes.begin(), m_attributes.end(),
                       [&](const Attribute &a) { return a.name == attribute; });
}

QByteArrayView XmlScanner::rawAttribute(QByteArrayView name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

QByteArray XmlScanner::attribute(QByteArrayView name) const
{
    const QByteArrayView raw = rawAttribute(name);
    if (!contains(raw, '&')
        && std::none_of(raw.begin(), raw.end(), [](char c) { return c == '\r' || c == '\n' || c == '\t'; }))
        return raw.toByteArray();
    QByteArray resolved;
    return resolveEntities(raw, resolved, true) ? resolved : QByteArray();
}

} // namespace rebond::sheets
