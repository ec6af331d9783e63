// SPDX-License-Identifier: GPL-3.0-or-later
// The record of who did what. One entry a write; its changes stand in one blob: chunks of about a megabyte, each a
// compressed CBOR sequence (RFC 8742) behind its length, of
//   ["columns", kind, [name …]]      before the first change of a kind in a chunk: names travel with the values, so that
//                                    an entry can be read after later migrations
//   [kind, id, before, after]        before and after: the values in that order, or null where the record did not exist
//   [kind, id, false, false]         a change whose contents were erased with the person they told about
#pragma once

#include "storage/mapping.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::storage {

// One record's change. The values are in the order of the mapping of today.
struct Change
{
    Kind kind = Kind::Cohort;
    RawId id;
    std::optional<QVariantList> before;
    std::optional<QVariantList> after;
    bool isErased = false;
};

struct JournalEntry
{
    RawId id;
    QDateTime at; // UTC
    QString author;
    QString label;
    int changeCount = 0;
    std::optional<RawId> reverts; // the entry this one undid
};

// Gathers the changes of one write; holds no more than two chunks of them uncompressed.
class ChangeWriter
{
public:
    void add(const Change &change);
    // The same for a new record, from values at hand: the first `columns` of them, then the links where they are not null.
    void addNew(Kind kind, RawId id, const QVariantList &values, int columns, const QVariant &links);
    void forgetContents(); // of all changes so far
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QByteArray finish();

private:
    void declareColumns(Kind kind);
    void noteAdded();
    enum class Pack { Now, Meanwhile };
    void closeChunk(Pack when);
    void takePacked();

    QByteArray m_chunk;
    struct Packing;
    std::shared_ptr<Packing> m_packing; // the chunk before, compressed while the next one grows
    QByteArray m_done;
    QSet<Kind> m_declared;
    int m_count = 0;
};

enum class Order { Forward, Backward };

// Calls f for each chunk as it was before it was compressed; false from f stops. Ids of records stand in it as text. Throws
// Failure where the blob is damaged, as the next two do.
void visitChunks(const QByteArray &contents, Order order, const std::function<bool(const QByteArray &chunk)> &f);
[[nodiscard]] QList<Change> changesOf(const QByteArray &chunk);
// Calls f for each change, one chunk in memory at a time; false from f stops.
void visitChanges(const QByteArray &contents, Order order, const std::function<bool(Change &&)> &f);

// The names of a kind's columns in the mapping's order, the link table's last where there is one.
[[nodiscard]] QStringList columnNames(Kind kind);

} // namespace rebond::storage
