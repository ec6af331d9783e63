// SPDX-License-Identifier: GPL-3.0-or-later
#include "badfiles.h"

#include <QtEndian>

namespace rebond::test {

namespace {

void append16(QByteArray &bytes, quint32 value)
{
    bytes.append(static_cast<char>(value)).append(static_cast<char>(value >> 8));
}

void append32(QByteArray &bytes, quint32 value)
{
    append16(bytes, value & 0xFFFF);
    append16(bytes, value >> 16);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 2463534242; // xorshift
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = static_cast<char>(state);
    }
    return bytes;
}

// A directory entry of MS-CFB 2.6.1.
QByteArray oleEntry(const QString &name, char type, quint32 child, quint32 right, quint32 sector, quint32 size)
{
    constexpr quint32 kNone = 0xFFFFFFFF;
    QByteArray entry;
    for (const QChar c : name)
        append16(entry, c.unicode());
    entry = entry.leftJustified(64, '\0');
    append16(entry, static_cast<quint32>(2 * (name.size() + 1)));
    entry.append(type).append('\1'); // black
    append32(entry, kNone);
    append32(entry, right);
    append32(entry, child);
    entry.append(36, '\0'); // class, state, times
    append32(entry, sector);
    append32(entry, size);
    append32(entry, 0);
    return entry;
}

} // namespace

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        // qCompress puts four bytes of length before the zlib stream, which has two of head and four of sum.
        const QByteArray packed = part.isStored ? part.bytes : qCompress(part.bytes, 9).mid(6).chopped(4);
        QByteArray fields;
        append16(fields, 20);
        append16(fields, 0);
        append16(fields, part.isStored ? 0 : 8);
        append32(fields, 0x3E6F8000); // some day
        append32(fields, crc32(part.bytes));
        append32(fields, static_cast<quint32>(packed.size()));
        append32(fields, static_cast<quint32>(part.bytes.size()));
        append16(fields, static_cast<quint32>(part.name.size()));
        append16(fields, 0);
        const auto offset = static_cast<quint32>(bytes.size());
        bytes += "PK\x03\x04" + fields + part.name + packed;
        directory += QByteArray("PK\x01\x02\x14\0", 6) + fields + QByteArray(10, '\0');
        append32(directory, offset);
        directory += part.name;
    }
    const auto start = static_cast<quint32>(bytes.size());
    bytes += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    append16(bytes, static_cast<quint32>(parts.size()));
    append16(bytes, static_cast<quint32>(parts.size()));
    append32(bytes, static_cast<quint32>(directory.size()));
    append32(bytes, start);
    append16(bytes, 0);
    return bytes;
}

QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &doctype, const QByteArray &sharedTexts)
{
    const QByteArray main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray relation = "<Relationship Id=\"%1\" Type=\"" + office + "/%2\" Target=\"%3\"/>";
    const auto related = [&](const char *id, const char *type, const char *target) {
        return QByteArray(relation).replace("%1", id).replace("%2", type).replace("%3", target);
    };
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return zipOf(
        {{"[Content_Types].xml", head + "<Types/>"},
         {"_rels/.rels", head + package + related("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
         {"xl/workbook.xml", head + "<workbook" + main + " xmlns:r=\"" + office
                                 + "\"><sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                   "</workbook>"},
         {"xl/_rels/workbook.xml.rels", head + package + related("rId1", "worksheet", "worksheets/sheet1.xml")
                                            + related("rId2", "sharedStrings", "sharedStrings.xml")
                                            + "</Relationships>"},
         {"xl/sharedStrings.xml", head + "<sst" + main + '>' + sharedTexts + "</sst>"},
         {"xl/worksheets/sheet1.xml",
          head + doctype + "<worksheet" + main + "><sheetData>" + sheetData + "</sheetData></worksheet>"}});
}

QByteArray odsOf(const QByteArray &rows, const QByteArray &doctype)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
         {"META-INF/manifest.xml", "<?xml version=\"1.0\"?>\n<manifest:manifest xmlns:manifest=\"" + name
                                       + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\"/>"
                                         "</manifest:manifest>"},
         {"content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + doctype + "<office:document-content xmlns:office=\"" + name
              + "office:1.0\" xmlns:table=\"" + name + "table:1.0\" xmlns:text=\"" + name
              + "text:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Liste\">"
              + rows
              + "</table:table></office:spreadsheet></office:body>"
                "</office:document-content>"}});
}

QByteArray encryptedXlsx()
{
    constexpr quint32 kNone = 0xFFFFFFFF;
    constexpr quint32 kEnd = 0xFFFFFFFE;
    constexpr quint32 kStream = 4096; // smaller ones would stand in a stream of small ones
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.append(16, '\0');
    append32(bytes, 0x0003003E); // version 3
    append32(bytes, 0x0009FFFE); // little endian, sectors of 512 bytes
    append32(bytes, 0x00000006);
    bytes.append(8, '\0');
    for (const quint32 field : {1U, 1U, 0U, 4096U, kEnd, 0U, kEnd, 0U, 0U}) // one allocation sector: number 0
        append32(bytes, field);
    for (int i = 1; i < 109; ++i)
        append32(bytes, kNone);
    QByteArray allocation;
    append32(allocation, 0xFFFFFFFD);
    append32(allocation, kEnd);      // sector 1: the directory
    for (quint32 i = 2; i < 18; ++i) // 2 to 9 and 10 to 17: the streams
        append32(allocation, i == 9 || i == 17 ? kEnd : i + 1);
    while (allocation.size() < 512)
        append32(allocation, kNone);
    bytes += allocation;
    bytes += oleEntry(QStringLiteral("Root Entry"), 5, 1, kNone, kEnd, 0);
    bytes += oleEntry(QStringLiteral("EncryptionInfo"), 2, kNone, 2, 2, kStream);
    bytes += oleEntry(QStringLiteral("EncryptedPackage"), 2, kNone, kNone, 10, kStream);
    bytes += oleEntry({}, 0, kNone, kNone, 0, 0);
    return bytes + noise(2 * qsizetype(kStream));
}

QByteArray encryptedOds()
{
    const QByteArray secret = noise(2000);
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet", true},
         {"META-INF/manifest.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest"
          " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
          "<manifest:file-entry manifest:full-path=\"/\""
          " manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
          "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\""
          " manifest:size=\"5280\"><manifest:encryption-data manifest:checksum-type=\"SHA256/1K\""
          " manifest:checksum=\"YWJj\"><manifest:algorithm"
          " manifest:algorithm-name=\"http://www.w3.org/2001/04/xmlenc#aes256-cbc\""
          " manifest:initialisation-vector=\"YWJj\"/><manifest:key-derivation manifest:key-derivation-name=\"PBKDF2\""
          " manifest:key-size=\"32\" manifest:iteration-count=\"100000\" manifest:salt=\"YWJj\"/>"
          "</manifest:encryption-data></manifest:file-entry></manifest:manifest>"},
         {"content.xml", secret, true},
         {"styles.xml", secret, true}});
}

QByteArray billionLaughs()
{
    QByteArray doctype = "<!DOCTYPE x [<!ENTITY lol0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&lol" + QByteArray::number(i - 1) + ';';
        doctype += "<!ENTITY lol" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return doctype + "]>";
}

QByteArray externalEntity()
{
    return "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
}

QByteArray emptyDatabase(quint32 applicationId)
{
    constexpr qsizetype kPage = 4096;
    QByteArray bytes("SQLite format 3\0", 16);
    bytes.append(QByteArray("\x10\0\1\1\0\x40\x20\x20", 8)); // pages of 4 KiB, no other journal
    bytes.append(76, '\0');
    setHeaderField(bytes, 24, 1); // changes
    setHeaderField(bytes, 28, 1); // pages
    setHeaderField(bytes, 44, 4); // form of the schema
    setHeaderField(bytes, 56, 1); // UTF-8
    setHeaderField(bytes, 68, applicationId);
    setHeaderField(bytes, 92, 1);
    setHeaderField(bytes, 96, 3040001);
    bytes.append(QByteArray("\x0D\0\0\0\0\x10\0\0", 8)); // an empty leaf; cells begin at the page's end
    return bytes.leftJustified(kPage, '\0');
}

void setHeaderField(QByteArray &database, qsizetype offset, quint32 value)
{
    qToBigEndian(value, database.data() + offset);
}

} // namespace rebond::test
