// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/connection.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::storage {

namespace {
constexpr qint64 kMostGiven = 1'000'000'000'000; // numbers of references we would ever reach
constexpr size_t kMostPendingLinks = 1'000'000;  // 32 MB
}

Rows::Rows(std::unique_ptr<Statement> statement) : m_statement(std::move(statement)) {}
Rows::~Rows() = default;
Rows::Rows(Rows &&) noexcept = default;

bool Rows::next()
{
    return m_statement->next();
}

QVariant Rows::value(int column) const
{
    return m_statement->value(column);
}

Rows Reader::run(const QString &sql, const QVariantList &binds)
{
    settle();
    auto statement = std::make_unique<Statement>(m_connection.prepare(sql));
    statement->run(binds);
    return Rows(std::move(statement));
}

QString Reader::joinedLinks(const char *table, const char *own, const char *other, Kind kind) const
{
    const QLatin1String links(table);
    return QStringLiteral("(SELECT %1 FROM %2 WHERE %2.%3 = %4.id)")
        .arg(m_connection.dialect().joined(QLatin1String(other)), links, QLatin1String(own), nameOf(kind));
}

Transaction::Transaction(Connection &connection, IdMaker &ids) : Reader(connection), m_ids(ids) {}

Transaction::~Transaction() = default;

Failure Transaction::stale()
{
    return Failure(
        Error{Error::Kind::Conflict,
              QCoreApplication::translate(
                  "Storage",
                  "Somebody changed this record meanwhile. Nothing was written: read it again, then repeat your "
                  "change."),
              {}});
}

void Transaction::insertRow(Kind kind, QStringList (*names)(), const QVariantList &values)
{
    auto insert = m_inserts.find(kind);
    if (insert == m_inserts.end()) {
        const QStringList marks(values.size(), QStringLiteral("?"));
        const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                .arg(nameOf(kind), names().join(u", "), marks.join(u", "));
        insert = m_inserts.emplace(kind, std::make_unique<Statement>(m_connection.prepare(sql))).first;
    }
    insert->second->run(values);
}

void Transaction::updateRow(Kind kind, const QStringList &names, QVariantList values, const QString &id,
                            int expectedRevision)
{
    const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND revision = ?")
                            .arg(nameOf(kind), names.join(u" = ?, "));
    values << id << expectedRevision;
    Statement statement = m_connection.prepare(sql);
    statement.run(values);
    if (statement.affected() != 1)
        throw stale();
}

void Transaction::deleteRow(Kind kind, const QString &id, int expectedRevision)
{
    settle();
    Statement statement = m_connection.prepare(
        QStringLiteral("DELETE FROM %1 WHERE id = ? AND revision = ?").arg(nameOf(kind)));
    statement.run({id, expectedRevision});
    if (statement.affected() != 1)
        throw stale();
}

void Transaction::addLink(const char *table, const char *own, const char *other, const Link &link)
{
    PendingLinks &pending = m_links[table];
    if (!pending.insert) {
        const QString sql = QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?, ?)")
                                .arg(QLatin1String(table), QLatin1String(own), QLatin1String(other));
        pending.insert = std::make_unique<Statement>(m_connection.prepare(sql));
    }
    pending.links.push_back(link);
    if (pending.links.size() >= kMostPendingLinks)
        write(pending);
}

void Transaction::write(PendingLinks &pending)
{
    // New records are the last of their own tree anyway; by the others the links fall all over theirs.
    std::sort(pending.links.begin(), pending.links.end(),
              [](const Link &a, const Link &b) { return std::tie(a.other, a.own) < std::tie(b.other, b.own); });
    for (const Link &link : std::exchange(pending.links, {}))
        pending.insert->run({link.own.toString(), link.other.toString()});
}

void Transaction::settle()
{
    for (auto &[table, pending] : m_links)
        write(pending);
}

void Transaction::deleteLinkRows(const char *table, const char *own, const QString &ownId)
{
    settle();
    m_connection.prepare(QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(QLatin1String(table), QLatin1String(own)))
        .run({ownId});
}

qint64 &Transaction::counter(Kind kind)
{
    auto found = m_counters.find(kind);
    if (found == m_counters.end()) {
        const QVariant last = m_connection.one(QStringLiteral("SELECT last FROM reference_counter WHERE kind = ?"),
                                               {nameOf(kind)});
        found = m_counters.insert(kind, last.toLongLong());
    }
    return *found;
}

QString Transaction::nextReference(Kind kind, const char *prefix)
{
    return QLatin1String(prefix) + QString::number(++counter(kind)).rightJustified(3, u'0');
}

void Transaction::noteReference(Kind kind, const char *prefix, const QString &reference)
{
    // A user's own "M061" must not be given again by us: the counter jumps past it.
    const QLatin1String ours(prefix);
    if (!reference.startsWith(ours))
        return;
    bool isNumber = false;
    const qint64 number = QStringView(reference).mid(ours.size()).toLongLong(&isNumber);
    if (isNumber && number < kMostGiven && number > counter(kind))
        counter(kind) = number;
}

void Transaction::storeCounters()
{
    for (auto each = m_counters.cbegin(); each != m_counters.cend(); ++each) {
        m_connection
            .prepare(QStringLiteral("INSERT INTO reference_counter (kind, last) VALUES (?, ?) "
                                    "ON CONFLICT (kind) DO UPDATE SET last = excluded.last"))
            .run({nameOf(each.key()), each.value()});
    }
}

void Transaction::revert(const Change &change, Closed closed)
{
    if (change.isErased)
        throw Failure(
            Error{Error::Kind::Conflict,
                  QCoreApplication::translate(
                      "Storage", "This step cannot be undone: it told about a person whose data were erased."),
                  {}});
    withRecordOf(change.kind, [&]<typename R>() { revertRecord<R>(change, closed); });
}

} // namespace rebond::storage
