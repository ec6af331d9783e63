// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/finishing/packedfile.h"

#include <QtEndian>

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <vector>

namespace rebond::typeset {

namespace {

using Object = QPDFObjectHandle;

constexpr size_t kPackedTogether = 100;

// Keys are names; most are written as they are read.
bool isPlainName(const std::string &name)
{
    return std::all_of(name.cbegin() + 1, name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
            || c == '.' || c == '+';
    });
}

} // namespace

PackedFile::PackedFile(QPDF &pdf) : m_trailer(pdf.getTrailer()), m_catalog(pdf.getRoot().getObjGen())
{
    append("%PDF-1.7\n%\xbf\xf7\xa2\xfe\n");
}

QByteArray PackedFile::written(std::function<void()> release)
{
    const std::string roots = "/Root " + reference(m_trailer.getKey("/Root")) + " /Info "
                            + reference(m_trailer.getKey("/Info"));
    for (size_t next = 0; next < m_reached.size(); ++next) { // grows meanwhile
        Object object = std::exchange(m_reached[next], Object());
        if (!object.isInitialized())
            continue;
        if (object.isStream()) {
            addStream(object, next + 1);
            continue;
        }
        std::string &objects = packFor(next + 1);
        addObject(objects, object);
        objects += '\n';
    }
    closePack();
    m_trailer = Object();
    SideWork releasing(std::move(release));
    addPacks();
    releasing.wait();
    addTable(roots);
    return m_file;
}

size_t PackedFile::newNumber()
{
    m_reached.emplace_back();
    m_places.emplace_back();
    return m_reached.size();
}

std::string PackedFile::reference(Object object)
{
    const auto id = size_t(object.getObjectID());
    if (id >= m_numbers.size())
        m_numbers.resize(std::max(id + 1, m_numbers.size() * 2));
    size_t &number = m_numbers[id];
    if (number == 0) {
        m_reached.push_back(object);
        m_places.emplace_back();
        number = m_reached.size();
    }
    return std::to_string(number) + " 0 R";
}

// What stands in the place of a value.
void PackedFile::addValue(std::string &to, Object value)
{
    if (value.isNull())
        to += "null";
    else if (value.isIndirect())
        to += reference(value);
    else
        addObject(to, value);
}
void PackedFile::addObject(std::string &to, Object object)
{
    if (object.isDictionary()) {
        to += "<< ";
        addEntries(to, object.getDictAsMap());
        if (!m_catalogEntries.empty() && object.getObjGen() == m_catalog)
            to += std::exchange(m_catalogEntries, {}) + ' ';
        to += ">>";
    } else if (object.isArray()) {
        to += "[ ";
        for (const Object &each : object.getArrayAsVector()) {
            addValue(to, each);
            to += ' ';
        }
        to += ']';
    } else {
        to += object.unparseResolved();
    }
}
void PackedFile::addEntries(std::string &to, const std::map<std::string, Object> &entries)
{
    for (const auto &[key, value] : entries) {
        Object entry = value;
        if (entry.isNull())
            continue;
        to += isPlainName(key) ? key : Object::newName(key).unparse();
        to += ' ';
        addValue(to, entry);
        to += ' ';
    }
}

std::string &PackedFile::packFor(size_t number)
{
    if (m_packs.empty() || m_packs.back().count == kPackedTogether) {
        closePack();
        m_packs.emplace_back();
    }
    Pack &pack = m_packs.back();
    m_places[number - 1] = {true, m_packs.size() - 1, pack.count};
    ++pack.count;
    pack.numbers += std::to_string(number) + ' ' + std::to_string(pack.objects.size()) + ' ';
    return pack.objects;
}

void PackedFile::add(size_t number, std::string_view text)
{
    std::string &objects = packFor(number);
    objects += text;
    objects += '\n';
}

// Packed by another thread while the next is filled.
void PackedFile::closePack()
{
    if (m_packing)
        m_packing->wait();
    m_packing.reset();
    if (m_packs.empty())
        return;
    Pack &pack = m_packs.back();
    pack.first = pack.numbers.size();
    m_packing.emplace([&pack] {
        pack.bytes = deflated(pack.numbers + pack.objects);
        pack.numbers = {};
        pack.objects = {};
    });
}

void PackedFile::addStream(Object stream, size_t number)
{
    Object dictionary = stream.getDict();
    std::map<std::string, Object> entries = dictionary.getDictAsMap();
    entries.erase("/Length");
    // What the file says of itself can be found in it by who knows no PDF.
    const bool isKept = dictionary.hasKey("/Filter") || dictionary.getKey("/Type").isNameAndEquals("/Metadata");
    if (!isKept)
        entries.erase("/DecodeParms"); // of a packing that there was not
    const std::shared_ptr<Buffer> raw = stream.getRawStreamData();
    const std::string_view bytes(reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize());
    std::string described;
    addEntries(described, entries);
    if (isKept) {
        addRaw(number, described, bytes);
    } else {
        if (!bytes.empty())
            described += "/Filter /FlateDecode ";
        addRaw(number, described, deflated(bytes));
    }
}
void PackedFile::addRaw(size_t number, const std::string &described, std::string_view bytes)
{
    m_places[number - 1] = {false, size_t(m_file.size()), 0};
    append(std::to_string(number) + " 0 obj\n<< " + described + "/Length " + std::to_string(bytes.size())
           + " >>\nstream\n");
    append(bytes);
    append("\nendstream\nendobj\n");
    constexpr qsizetype kAtATime = 256 * 1024;
    if (m_file.size() - m_handed >= kAtATime)
        hashRest();
}

// By another thread, meanwhile.
void PackedFile::hashRest()
{
    if (m_hashing)
        m_hashing->wait();
    m_hashing.emplace([this, piece = m_file.sliced(m_handed)] { m_hash.addData(piece); });
    m_handed = m_file.size();
}

void PackedFile::addPacks()
{
    if (m_packing)
        m_packing->wait();
    m_firstPack = m_places.size() + 1;
    for (const Pack &each : m_packs) {
        m_places.emplace_back();
        addRaw(m_places.size(),
               "/Type /ObjStm /N " + std::to_string(each.count) + " /First " + std::to_string(each.first)
                   + " /Filter /FlateDecode ",
               each.bytes);
    }
    m_packs.clear();
}

// Rows of a byte, four and one, each told by what it differs in from the one before.
std::string PackedFile::table() const
{
    constexpr size_t kColumns = 6;
    std::string rows;
    rows.reserve((m_places.size() + 1) * (kColumns + 1));
    std::string before(kColumns, '\0');
    const auto add = [&](const std::string &row) {
        rows += char(2);
        for (size_t i = 0; i < kColumns; ++i)
            rows += char(static_cast<unsigned char>(row[i]) - static_cast<unsigned char>(before[i]));
        before = row;
    };
    add(before); // of the number nought
    for (const Place &place : m_places) {
        const size_t at = place.isPacked ? m_firstPack + place.at : place.at;
        std::string row{char(place.isPacked ? 2 : 1)};
        for (const int shift : {24, 16, 8, 0})
            row += char((at >> shift) & 0xff);
        row += char(place.index);
        add(row);
    }
    return rows;
}
void PackedFile::addTable(const std::string &roots)
{
    if (m_file.size() > qsizetype(0xffffffff))
        throw std::runtime_error("the file is too long for its table");
    hashRest();
    m_hashing->wait();
    m_hashing.reset(); // waited for once: a table may be as long as what is handed on
    const std::string name = '<' + m_hash.result().toHex().toStdString() + '>';
    m_places.push_back({false, size_t(m_file.size()), 0}); // of the table
    const size_t at = size_t(m_file.size());
    const size_t number = m_places.size();
    addRaw(number,
           "/Type /XRef /Size " + std::to_string(number + 1) + ' ' + roots + " /ID [ " + name + name
               + " ] /W [ 1 4 1 ] /Filter /FlateDecode /DecodeParms << /Columns 6 /Predictor 12 >> ",
           deflated(table()));
    append("startxref\n" + std::to_string(at) + "\n%%EOF\n");
}

std::string deflated(std::string_view bytes)
{
    constexpr size_t kLength = sizeof(quint32); // goes before it, as Qt has it
    constexpr int kLevel = 3; // half the time of the usual 6, for a tenth more of what is not pictures
    if (bytes.empty())
        return {};
    const QByteArray packed = qCompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()), kLevel);
    return {packed.constData() + kLength, size_t(packed.size()) - kLength};
}

std::string inflated(std::string_view bytes)
{
    constexpr int kLikely = 8; // times as long: Qt begins with that much, and goes on where it is more
    QByteArray told(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size() * kLikely), told.data());
    const QByteArray whole = qUncompress(told.append(bytes.data(), qsizetype(bytes.size())));
    if (whole.isEmpty() && !bytes.empty())
        throw std::runtime_error("a page cannot be unpacked");
    return whole.toStdString();
}

} // namespace rebond::typeset
