// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/cbor.h"
#include "storage/mappings/all.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>
#include <QCoreApplication>
#include <QtEndian>

#include <future>

namespace rebond::storage {

namespace {

constexpr int kChunkBytes = 1 << 20;
constexpr int kCompression = 1; // journals are written far more often than read

Failure damagedJournal()
{
    return Failure::ofUnnamedFile(
        //: %1 is a file
        Error{Error::Kind::Storage,
              QCoreApplication::translate("Storage",
                                          "The journal in “%1” is damaged. Keep the file, and restore a backup."),
              QStringLiteral("journal contents do not decode")});
}

void append(QByteArray &out, const std::optional<QVariantList> &values, bool isErased)
{
    if (isErased) {
        cbor::append(out, false);
    } else if (!values) {
        cbor::appendNull(out);
    } else {
        cbor::startArray(out, values->size());
        for (const QVariant &value : *values)
            cbor::append(out, value);
    }
}

// Values written under the names of their day, put in the order of today; a column that is no more is dropped.
std::optional<QVariantList> inTodaysOrder(const QCborValue &value, const QList<int> &places, qsizetype columns)
{
    if (!value.isArray())
        return {};
    const QCborArray given = value.toArray();
    QVariantList values(columns);
    for (qsizetype i = 0; i < given.size() && i < places.size(); ++i) {
        if (places[i] >= 0)
            values[places[i]] = given[i].isNull() ? QVariant() : given[i].toVariant();
    }
    return values;
}

QList<QByteArray> chunksOf(const QByteArray &contents)
{
    QList<QByteArray> chunks;
    for (qsizetype at = 0; at < contents.size();) {
        if (at + 4 > contents.size())
            throw damagedJournal();
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(contents.constData() + at));
        if (at + 4 + length > contents.size())
            throw damagedJournal();
        chunks.append(QByteArray::fromRawData(contents.constData() + at + 4, length));
        at += 4 + length;
    }
    return chunks;
}

} // namespace

QList<Change> changesOf(const QByteArray &chunk)
{
    QList<Change> changes;
    QMap<Kind, QList<int>> places;
    for (qsizetype at = 0; at < chunk.size();) { // Qt's reader stops after one item: a sequence is read item by item
        QCborStreamReader reader(chunk.constData() + at, chunk.size() - at);
        const QCborArray item = QCborValue::fromCbor(reader).toArray();
        if (reader.lastError() != QCborError::NoError || item.isEmpty())
            throw damagedJournal();
        at += reader.currentOffset();
        if (item[0].toString() == u"columns") {
            const auto kind = kindNamed(item[1].toString());
            if (!kind)
                throw damagedJournal();
            const QStringList names = columnNames(*kind);
            QList<int> order;
            const QCborArray given = item[2].toArray();
            for (const QCborValue name : given)
                order.append(static_cast<int>(names.indexOf(name.toString())));
            places[*kind] = order;
            continue;
        }
        const auto kind = kindNamed(item[0].toString());
        const auto id = RawId::parse(item[1].toString());
        if (!kind || !id || item.size() != 4)
            throw damagedJournal();
        const qsizetype columns = columnNames(*kind).size();
        changes.append(Change{*kind, *id, inTodaysOrder(item[2], places[*kind], columns),
                              inTodaysOrder(item[3], places[*kind], columns), item[2].isFalse()});
    }
    return changes;
}

QStringList columnNames(Kind kind)
{
    static const QMap<Kind, QStringList> names = [] {
        QMap<Kind, QStringList> made;
        forEachRecord([&]<typename R>() {
            QStringList &list = made[Mapping<R>::kKind];
            forEachColumn<R>([&](const auto &column) { list.append(QLatin1String(column.name)); });
            if constexpr (kHasLinks<R>)
                list.append(QLatin1String(Mapping<R>::kLinks.table));
        });
        return made;
    }();
    return names[kind];
}

void ChangeWriter::declareColumns(Kind kind)
{
    if (m_declared.contains(kind))
        return;
    m_declared.insert(kind);
    const QStringList names = columnNames(kind);
    cbor::startArray(m_chunk, 3);
    cbor::append(m_chunk, QStringView(u"columns"));
    cbor::append(m_chunk, QStringView(nameOf(kind)));
    cbor::startArray(m_chunk, names.size());
    for (const QString &name : names)
        cbor::append(m_chunk, QStringView(name));
}

void ChangeWriter::add(const Change &change)
{
    declareColumns(change.kind);
    cbor::startArray(m_chunk, 4);
    cbor::append(m_chunk, QStringView(nameOf(change.kind)));
    cbor::append(m_chunk, QStringView(change.id.toString()));
    append(m_chunk, change.before, change.isErased);
    append(m_chunk, change.after, change.isErased);
    noteAdded();
}

void ChangeWriter::addNew(Kind kind, RawId id, const QVariantList &values, int columns, const QVariant &links)
{
    declareColumns(kind);
    cbor::startArray(m_chunk, 4);
    cbor::append(m_chunk, QStringView(nameOf(kind)));
    cbor::append(m_chunk, QStringView(id.toString()));
    cbor::appendNull(m_chunk);
    cbor::startArray(m_chunk, columns + (links.isNull() ? 0 : 1));
    for (int i = 0; i < columns; ++i)
        cbor::append(m_chunk, values[i]);
    if (!links.isNull())
        cbor::append(m_chunk, links);
    noteAdded();
}

void ChangeWriter::noteAdded()
{
    ++m_count;
    if (m_chunk.size() >= kChunkBytes)
        closeChunk(Pack::Meanwhile);
}

struct ChangeWriter::Packing
{
    std::future<QByteArray> packed;
};

void ChangeWriter::closeChunk(Pack when)
{
    if (m_chunk.isEmpty())
        return;
    takePacked();
    // A small write ends here: a thread would take longer than the packing. So does one to which the system gives no thread.
    const auto policy = when == Pack::Meanwhile ? std::launch::async | std::launch::deferred : std::launch::deferred;
    m_packing = std::make_shared<Packing>(
        Packing{std::async(policy, [chunk = std::exchange(m_chunk, {})] { return qCompress(chunk, kCompression); })});
    m_declared.clear();
}

void ChangeWriter::takePacked()
{
    if (!m_packing)
        return;
    const QByteArray packed = m_packing->packed.get();
    m_packing.reset();
    char length[4];
    qToBigEndian(static_cast<quint32>(packed.size()), length);
    m_done.append(length, 4);
    m_done += packed;
}

void ChangeWriter::forgetContents()
{
    const QByteArray written = finish();
    *this = ChangeWriter();
    visitChanges(written, Order::Forward, [&](Change &&change) {
        add(Change{change.kind, change.id, {}, {}, true});
        return true;
    });
}

QByteArray ChangeWriter::finish()
{
    closeChunk(Pack::Now);
    takePacked();
    return m_done;
}

void visitChunks(const QByteArray &contents, Order order, const std::function<bool(const QByteArray &chunk)> &f)
{
    QList<QByteArray> chunks = chunksOf(contents);
    if (order == Order::Backward)
        std::reverse(chunks.begin(), chunks.end());
    for (const QByteArray &packed : std::as_const(chunks)) {
        const QByteArray chunk = qUncompress(packed);
        if (chunk.isEmpty())
            throw damagedJournal();
        if (!f(chunk))
            return;
    }
}

void visitChanges(const QByteArray &contents, Order order, const std::function<bool(Change &&)> &f)
{
    visitChunks(contents, order, [&](const QByteArray &chunk) {
        QList<Change> changes = changesOf(chunk);
        if (order == Order::Backward)
            std::reverse(changes.begin(), changes.end());
        return std::all_of(changes.begin(), changes.end(), [&](Change &change) { return f(std::move(change)); });
    });
}

} // namespace rebond::storage
