// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sidework.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <qpdf/QPDF.hh>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rebond::typeset {

// As /FlateDecode unpacks it; empty of nothing.
[[nodiscard]] std::string deflated(std::string_view bytes);
// The other way; throws where it cannot be.
[[nodiscard]] std::string inflated(std::string_view bytes);

// A document as a file (ISO 32000-1, 7.5.7 and 7.5.8): objects numbered in the order they are reached from its end, those that are
// no streams packed by the hundred, in that order. So equal documents give equal bytes, whatever numbers their objects had. Streams
// that are packed stay as they are. Not for what is encrypted or signed.
//
// In one go: qpdf's writer keeps the order of the old numbers within what it packs, so it took a file written, read and written
// again, which was a fifth of the time of a booklet. One pass of it, its streams left as they are, takes 1.2 times as long for the
// whole booklet (README of the benchmarks). And what there are a hundred thousand of, the elements of the structure, can be added as
// they are to stand there: as objects of qpdf they took a quarter of finishing, and more memory than all the rest.
class PackedFile
{
public:
    // The document may change until written().
    explicit PackedFile(QPDF &pdf);

    // Of an object that the document does not have: add() must follow.
    [[nodiscard]] size_t newNumber();
    // What stands for an indirect object of the document.
    [[nodiscard]] std::string reference(QPDFObjectHandle object);
    // No stream. `text` is the object as the file has it.
    void add(size_t number, std::string_view text);
    // To the document's own dictionary: a key and its value.
    void addToCatalog(const std::string &entry) { m_catalogEntries += entry; }

    // Once. `release` is called beside the last of it, when nothing of the document is needed any more: to let go of one takes as
    // long as to pack it.
    [[nodiscard]] QByteArray written(std::function<void()> release);

private:
    // Objects without streams of their own, packed into one.
    struct Pack
    {
        std::string numbers = {}; // of each, and where it begins
        std::string objects = {};
        size_t count = 0;
        size_t first = 0; // where the objects begin, behind the numbers
        std::string bytes = {};
    };
    // Where an object is.
    struct Place
    {
        bool isPacked = false;
        size_t at = 0; // in the file, or which pack
        size_t index = 0;
    };

    void append(std::string_view text) { m_file.append(text.data(), qsizetype(text.size())); }
    void addValue(std::string &to, QPDFObjectHandle value);
    void addObject(std::string &to, QPDFObjectHandle object);
    void addEntries(std::string &to, const std::map<std::string, QPDFObjectHandle> &entries);
    [[nodiscard]] std::string &packFor(size_t number);
    void closePack();
    void addStream(QPDFObjectHandle stream, size_t number);
    void addRaw(size_t number, const std::string &described, std::string_view bytes);
    void hashRest();
    void addPacks();
    [[nodiscard]] std::string table() const;
    void addTable(const std::string &roots);

    QPDFObjectHandle m_trailer;
    QPDFObjGen m_catalog;
    std::string m_catalogEntries;
    QByteArray m_file;
    QCryptographicHash m_hash{QCryptographicHash::Md5}; // of the file up to m_handed, once m_hashing is done
    qsizetype m_handed = 0;
    std::vector<size_t> m_numbers;           // by the number an object had; nought: not reached
    std::vector<QPDFObjectHandle> m_reached; // in the order of their numbers, until they are written; none: added
    std::vector<Place> m_places;             // of each number
    std::deque<Pack> m_packs;                // they stay where they are
    std::optional<SideWork> m_packing;       // the last of them
    std::optional<SideWork> m_hashing;
    size_t m_firstPack = 0; // its number
};

} // namespace rebond::typeset
