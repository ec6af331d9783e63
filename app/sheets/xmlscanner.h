// SPDX-License-Identifier: GPL-3.0-or-later
// A pull reader for the XML of spreadsheets: bytes in, bytes out, bounded in memory and time whatever it is given.
// Why not QXmlStreamReader (README.md): 14 MB a second where this does some 400, quadratic in the attributes of an element,
// unbounded in the depth of elements and the length of a text.
#pragma once

#include "sheets/package.h"

#include <QByteArrayView>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rebond::sheets {

// A namespace under the prefix by which the readers know it, whatever prefix a document gives it; an empty prefix for the
// main vocabulary.
struct KnownNamespace
{
    QByteArrayView uri;
    QByteArrayView prefix;
};

class XmlScanner
{
public:
    enum class Token { Start, End, Text, Finished, Failed };

    // The part and the list must outlive the scanner; `partName` is for error sentences.
    XmlScanner(Part &part, QString file, QString partName, const std::vector<KnownNamespace> &known);

    // Every start has its end (also where the document has one tag for both). A text may come in several pieces, never cut
    // within a character; entities are resolved, CR LF and CR are LF. Comments and instructions are passed over. Finished
    // comes once the whole part was read and was sound.
    [[nodiscard]] Token next();
    // After the start of an element: passes over everything up to its end.
    [[nodiscard]] Token skip();

    [[nodiscard]] QByteArrayView name() const { return m_name; } // of Start and End, "table:table-cell"
    [[nodiscard]] bool is(QByteArrayView name) const { return m_name == name; }
    [[nodiscard]] QByteArrayView text() const
    {
        return m_text;
    } // of Text, UTF-8, until the next call; not yet checked as UTF-8
    [[nodiscard]] bool has(QByteArrayView attribute) const;
    [[nodiscard]] QByteArray attribute(QByteArrayView name) const; // of Start; empty where it is not there
    // The same without resolving entities nor copying, for names and numbers.
    [[nodiscard]] QByteArrayView rawAttribute(QByteArrayView name) const;
    [[nodiscard]] qsizetype depth() const { return static_cast<qsizetype>(m_open.size()); } // open elements
    [[nodiscard]] Error error() const { return m_error; }                                   // after Failed
    // A part may be 100 MB of anything; more only in proportion to what is found in it. To be called for each row or text
    // that the reader makes use of.
    void allow(qint64 cells, qint64 characters) { m_allowed += 200 * cells + 8 * characters; }
    [[nodiscard]] qint64 position() const { return m_passed + m_at; }

private:
    struct Attribute
    {
        QByteArrayView name;
        QByteArrayView value;
    };

    [[nodiscard]] bool fill(); // more bytes after those kept from m_at on; false at the end and on failure
    [[nodiscard]] Token fail(const char *why);
    [[nodiscard]] std::optional<Token> markup(); // nothing where it was passed over
    [[nodiscard]] bool instruction();
    [[nodiscard]] Token startTag();
    [[nodiscard]] Token endTag();
    [[nodiscard]] std::optional<Token> characters();
    [[nodiscard]] std::optional<Token> characterData(); // in a CDATA section
    [[nodiscard]] bool passOver(QByteArrayView terminator);
    [[nodiscard]] QByteArrayView tag(); // what stands between '<' and '>'; empty where it failed
    [[nodiscard]] bool readAttributes(QByteArrayView tag);
    void bindNamespaces();
    void bind(QByteArrayView prefix, QByteArrayView uri);
    void canonical(QByteArrayView &name, bool isAttribute, QByteArray &room) const;
    [[nodiscard]] Token closeElement();
    [[nodiscard]] QByteArrayView window() const { return QByteArrayView(m_buffer).sliced(m_at, m_end - m_at); }

    Part &m_part;
    QString m_file;
    QString m_partName;
    const std::vector<KnownNamespace> &m_known;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    qint64 m_passed = 0; // bytes before the buffer
    qint64 m_allowed = 100 << 20;
    bool m_atEnd = false;
    bool m_hasRoot = false;
    bool m_hasBegun = false;
    bool m_inData = false;
    bool m_endPending = false; // of a start that is its own end

    QByteArrayView m_name;
    QByteArrayView m_text;
    QByteArray m_textRoom;
    QByteArray m_nameRoom;
    std::vector<Attribute> m_attributes;
    std::vector<QByteArray> m_attributeRoom; // for names that had to be rewritten
    std::string m_openNames;                 // of the open elements, one after the other, as the document writes them
    std::vector<qsizetype> m_open;
    struct Binding
    {
        QByteArray prefix;
        QByteArray canonical;
        qsizetype depth = 0;
    };
    std::vector<Binding> m_bindings; // only of prefixes whose canonical form is another
    Error m_error;
};

inline constexpr qsizetype kMaxEntityBytes = 12; // "&#x10FFFF;" and some zeros

// Resolves entities and character references, and line ends; false where one is not known. `isAttribute`: tabs and line
// ends are spaces.
[[nodiscard]] bool resolveEntities(QByteArrayView raw, QByteArray &resolved, bool isAttribute);

} // namespace rebond::sheets
