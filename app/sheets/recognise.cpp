// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/recognise.h"

#include "sheets/textencoding.h"

#include <QIODevice>

namespace rebond::sheets {

namespace {

using refusal::Foreign;

struct Signature
{
    QByteArrayView bytes;
    Foreign what;
};

// A view of a literal that may contain zeros.
template<size_t N>
constexpr QByteArrayView bytes(const char (&literal)[N])
{
    return QByteArrayView(literal, static_cast<qsizetype>(N) - 1);
}

const Signature kSignatures[] = {
    {bytes("%PDF-"), Foreign::Pdf},
    {bytes("\xFF\xD8\xFF"), Foreign::Picture}, // JPEG
    {bytes("\x89PNG\r\n\x1A\n"), Foreign::Picture},
    {bytes("GIF8"), Foreign::Picture},
    {bytes("II*\0"), Foreign::Picture}, // TIFF
    {bytes("MM\0*"), Foreign::Picture},
    {bytes("{\\rtf"), Foreign::OtherDocument},
    {bytes("%!PS"), Foreign::OtherDocument},
    {bytes("\x1F\x8B"), Foreign::Archive}, // gzip
    {bytes("7z\xBC\xAF\x27\x1C"), Foreign::Archive},
    {bytes("Rar!\x1A\x07"), Foreign::Archive},
    {bytes("BZh9"), Foreign::Archive},
    {bytes("\xFD"
           "7zXZ\0"),
     Foreign::Archive},
    {bytes("\x28\xB5\x2F\xFD"), Foreign::Archive}, // zstd
    {bytes("PK\x05\x06"), Foreign::Archive},       // a zip without entries
    {bytes("SQLite format 3\0"), Foreign::Database},
    {bytes("\0\x01\0\0Standard "), Foreign::Database}, // Access
};

constexpr char kOle2[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr qint64 kHead = 4096;

// Office keeps an encrypted .xlsx in an OLE 2 container with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). The directory
// that lists it may stand anywhere.
bool hasEncryptedPackage(QIODevice &device)
{
    constexpr qint64 kChunk = 1 << 20;
    constexpr qint64 kFarthest = 64 << 20;
    const QString name = QStringLiteral("EncryptedPackage");
    QByteArray wanted;
    for (const QChar c : name)
        wanted.append(c.toLatin1()).append('\0');
    QByteArray window;
    device.seek(0);
    for (qint64 at = 0; at < kFarthest; at += kChunk) {
        const QByteArray chunk = device.read(kChunk);
        if (chunk.isEmpty())
            return false;
        window = window.right(wanted.size()) + chunk;
        if (window.contains(wanted))
            return true;
    }
    return false;
}

std::optional<Foreign> markup(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    const QByteArray begin = head.first(std::min<qsizetype>(head.size(), 512)).toByteArray().trimmed().toLower();
    if (begin.startsWith("<?xml") && !begin.contains("<html"))
        return Foreign::Xml;
    for (const char *tag : {"<!doctype html", "<html", "<head", "<meta", "<table", "<body", "<?xml"}) {
        if (begin.startsWith(tag))
            return Foreign::WebPage;
    }
    return {};
}

// Control characters that no text file has; tab, line ends, form feed, vertical tab and escape are left out.
bool looksBinary(QByteArrayView head)
{
    const auto odd = std::count_if(head.begin(), head.end(), [](char byte) {
        const auto c = static_cast<uchar>(byte);
        return (c < 0x20 && !(c >= 0x09 && c <= 0x0D) && c != 0x1B) || c == 0x7F;
    });
    return odd * 20 > head.size(); // more than 5 %
}

} // namespace

std::variant<Container, Foreign> recognise(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.read(kHead);
    if (head.startsWith("PK\x03\x04"))
        return Container::Zip;
    if (head.startsWith(kOle2))
        return hasEncryptedPackage(device) ? Foreign::Locked : Foreign::OldExcel;
    for (const Signature &signature : kSignatures) {
        if (head.startsWith(signature.bytes))
            return signature.what;
    }
    const auto encoding = guessEncoding(head);
    if (encoding && encoding->encoding != Encoding::Utf8)
        return Container::Text;
    if (const auto tagged = markup(head))
        return *tagged;
    if (looksBinary(head))
        return Foreign::Unknown;
    return Container::Text;
}

} // namespace rebond::sheets
