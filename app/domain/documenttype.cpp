// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documenttype.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace rebond::domain {

namespace {

constexpr std::array kTypes = {DocumentType::Pdf, DocumentType::Docx, DocumentType::Odt};
constexpr qsizetype kPdfHeaderWithin = 1024; // readers allow so much before it
constexpr qsizetype kLongestName = 100;

// The names in a zip archive's directory (APPNOTE.TXT, 4.3.12 and 4.3.16); f answers false to stop. Nothing is unpacked.
template<typename F>
void eachPart(QByteArrayView bytes, F &&f)
{
    constexpr qsizetype kEnd = 22;
    constexpr qsizetype kEntry = 46;
    constexpr qsizetype kLongestComment = 65'535;
    if (bytes.size() < kEnd)
        return;
    const qsizetype searched = std::min(bytes.size(), kEnd + kLongestComment);
    const QByteArrayView tail = bytes.last(searched);
    const qsizetype found = tail.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (found < 0 || tail.size() - found < kEnd)
        return;
    const auto count = qFromLittleEndian<quint16>(tail.data() + found + 10);
    qsizetype place = qFromLittleEndian<quint32>(tail.data() + found + 16);
    for (int i = 0; i < count; ++i) {
        if (place + kEntry > bytes.size() || bytes.sliced(place, 4) != QByteArrayView("PK\x01\x02", 4))
            return;
        const auto length = qFromLittleEndian<quint16>(bytes.data() + place + 28);
        const auto extra = qFromLittleEndian<quint16>(bytes.data() + place + 30);
        const auto comment = qFromLittleEndian<quint16>(bytes.data() + place + 32);
        if (place + kEntry + length > bytes.size() || !f(bytes.sliced(place + kEntry, length)))
            return;
        place += kEntry + length + extra + comment;
    }
}

// An ODT begins with an uncompressed part that says what it is (OpenDocument 1.3, part 2, 3.3).
bool isOdt(QByteArrayView bytes)
{
    constexpr qsizetype kLocalHeader = 30;
    const QByteArrayView says("mimetypeapplication/vnd.oasis.opendocument.text");
    if (bytes.size() < kLocalHeader + says.size() || bytes.sliced(kLocalHeader, says.size()) != says)
        return false;
    bool hasContent = false;
    eachPart(bytes, [&](QByteArrayView part) {
        hasContent = part == QByteArrayView("content.xml");
        return !hasContent;
    });
    return hasContent;
}

bool isDocx(QByteArrayView bytes)
{
    bool hasTypes = false;
    bool hasDocument = false;
    eachPart(bytes, [&](QByteArrayView part) {
        hasTypes = hasTypes || part == QByteArrayView("[Content_Types].xml");
        hasDocument = hasDocument || part == QByteArrayView("word/document.xml");
        return !(hasTypes && hasDocument);
    });
    return hasTypes && hasDocument;
}

} // namespace

std::optional<DocumentType> documentTypeOf(QByteArrayView bytes)
{
    if (bytes.first(std::min(bytes.size(), kPdfHeaderWithin)).contains(QByteArrayView("%PDF-")))
        return DocumentType::Pdf;
    if (!bytes.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return std::nullopt;
    if (isOdt(bytes))
        return DocumentType::Odt;
    return isDocx(bytes) ? std::optional(DocumentType::Docx) : std::nullopt;
}

QString mediaTypeOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Pdf: return QStringLiteral("application/pdf");
    case DocumentType::Docx:
        return QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    case DocumentType::Odt: return QStringLiteral("application/vnd.oasis.opendocument.text");
    }
    Q_UNREACHABLE();
}

QString suffixOf(DocumentType type)
{
    switch (type) {
    case DocumentType::Pdf: return QStringLiteral(".pdf");
    case DocumentType::Docx: return QStringLiteral(".docx");
    case DocumentType::Odt: return QStringLiteral(".odt");
    }
    Q_UNREACHABLE();
}

std::optional<DocumentType> documentTypeNamed(const QString &mediaType)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](DocumentType type) { return mediaTypeOf(type) == mediaType; });
    return found == kTypes.end() ? std::nullopt : std::optional(*found);
}

QString safeFileName(const QString &name, const QString &suffix)
{
    QString safe;
    for (const QChar c : name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1)) {
        const bool isForbidden = QStringView(u"<>:\"|?*").contains(c) || c.category() == QChar::Other_Control
                              || c.category() == QChar::Other_Format;
        safe += isForbidden ? QChar(u'_') : c;
    }
    if (safe.endsWith(suffix, Qt::CaseInsensitive))
        safe.chop(suffix.size());
    safe = safe.left(kLongestName).trimmed();
    while (safe.startsWith(u'.') || safe.endsWith(u'.'))
        safe = safe.startsWith(u'.') ? safe.mid(1) : safe.chopped(1);
    return (safe.isEmpty() ? QStringLiteral("document") : safe) + suffix;
}

} // namespace rebond::domain
