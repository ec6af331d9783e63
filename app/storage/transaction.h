// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing records inside Store::read and Store::write. Every function here may unwind with Failure
// (failure.h); none may be called after the read or write it belongs to.
//
// What is a template on the record alone is compiled once for each record, in records.cpp: compiled anew in every file
// that reads or saves, it was half of what a build from nothing took.
#pragma once

#include "base/id.h"
#include "storage/changes.h"
#include "storage/journal.h"
#include "storage/query.h"

#include <QMap>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rebond::storage {

class Connection;
class Statement;

// Rows of an SQL question of this room's own (facts.cpp, lookups of other rooms go through Query).
class Rows
{
public:
    explicit Rows(std::unique_ptr<Statement> statement);
    ~Rows();
    Rows(Rows &&) noexcept;
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const;

private:
    std::unique_ptr<Statement> m_statement;
};

class Reader
{
public:
    explicit Reader(Connection &connection) : m_connection(connection) {}
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    template<typename R>
    [[nodiscard]] std::optional<R> find(Id<R> id);
    template<typename R>
    [[nodiscard]] std::optional<R> first(const Query<R> &query);
    template<typename R>
    [[nodiscard]] QList<R> list(const Query<R> &query = {});
    template<typename R>
    [[nodiscard]] qint64 count(const Query<R> &query = {});
    // The same row by row, so that it ends soon after goOn() has said no; then it is none. It is asked at each row found: past
    // those that do not fit the engine goes alone, and its interrupt is inside Qt's driver. Where nothing fits that is 2.3 s of
    // a million interviews, 8 ms of a hundred thousand companies; stretches of ids would cost the indexes the usual search has.
    template<typename R>
    [[nodiscard]] std::optional<qint64> countWhile(const Query<R> &query, const std::function<bool()> &goOn);
    // One record in memory at a time; false from f stops.
    template<typename R>
    void each(const Query<R> &query, const std::function<bool(R &&)> &f);

    // A few fields of many records without making the records: f(values in the order of the fields) answers false to stop.
    template<typename R, typename F, typename... T>
    void eachOf(const Query<R> &query, F &&f, T R::*...fields)
    {
        const QStringList columns = {QLatin1String(columnOf(fields))...};
        Rows rows = run(QStringLiteral("SELECT ") + columns.join(u", ") + QStringLiteral(" FROM ")
                            + nameOf(Mapping<R>::kKind) + query.conditions() + query.tail(),
                        query.binds());
        const auto give = [&]<size_t... I>(std::index_sequence<I...>)
        {
            return f(Codec<T>::fromColumn(rows.value(static_cast<int>(I)))...);
        };
        while (rows.next()) {
            if (!give(std::index_sequence_for<T...>{}))
                return;
        }
    }

    // Only for this room (the architecture test holds others to Query).
    [[nodiscard]] Rows run(const QString &sql, const QVariantList &binds);
    template<typename R>
    void eachWhere(const QString &conditions, const QVariantList &binds, const std::function<bool(R &&)> &f);

protected:
    // Called before each question: what a write still holds back must be there to be read.
    virtual void settle() {}
    [[nodiscard]] QString joinedLinks(const char *table, const char *own, const char *other, Kind kind) const;
    template<typename R>
    [[nodiscard]] QString selectOf();

    Connection &m_connection;

private:
    QHash<Kind, QString> m_selects;
};

class Transaction : public Reader
{
public:
    Transaction(Connection &connection, IdMaker &ids);
    ~Transaction() override;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    template<typename R>
    [[nodiscard]] Id<R> newId()
    {
        return m_ids.next<R>();
    }

    // Writes a new record (revision 0; an id and a reference are given where it has none) or a new state of a stored one,
    // and answers it as stored. Conflict where the stored revision is not the record's. A state that changes nothing is
    // not written.
    template<typename R>
    R save(R record);
    // The same for a caller that has just read the stored state in this transaction.
    template<typename R>
    R replace(const R &current, R record);
    // Conflict where the stored revision is not the record's; Storage where other records still refer to it.
    template<typename R>
    void remove(const R &record);

    // References that records saved later in this write bring with them: those given by Rebond before keep clear of them.
    template<typename R>
    void reserveReference(const QString &reference)
    {
        noteReference(Mapping<R>::kKind, Mapping<R>::kReferencePrefix, reference);
    }

    // The name of this write in the journal and on the undo button, where it is only known at the end.
    void setLabel(const QString &label) { m_label = label; }

    // For History: brings a record back to the state it had on one side of a change. Conflict where it is no longer in
    // the state of the other side, Conflict too where the contents were erased. Revisions only ever grow.
    // Asked for: Invalid where it belongs to a closed cohort. Only the company it names may change there, by a step that
    // makes two companies one or one two.
    enum class Closed { Ignored, Refused, RefusedButCompanies };
    void revert(const Change &change, Closed closed);

    // For erasures: the journal entry of this write will tell which records changed, not what they held.
    void forgetContents() { m_log.forgetContents(); }

private:
    friend class Store;

    template<typename R>
    R insert(R record, int revision);
    template<typename R>
    void update(const R &record, int expectedRevision);
    template<typename R>
    void note(const R &before, const R &after);
    template<typename R>
    void erase(const R &record);
    template<typename R>
    void writeLinks(const R &record);
    template<typename R>
    void deleteLinks(const R &record);
    template<typename R>
    void revertRecord(const Change &change, Closed closed);

    void insertRow(Kind kind, QStringList (*names)(), const QVariantList &values);
    void updateRow(Kind kind, const QStringList &names, QVariantList values, const QString &id, int expectedRevision);
    void deleteRow(Kind kind, const QString &id, int expectedRevision);
    struct Link
    {
        RawId own;
        RawId other;
    };
    struct PendingLinks
    {
        std::unique_ptr<Statement> insert;
        std::vector<Link> links;
    };
    void addLink(const char *table, const char *own, const char *other, const Link &link);
    static void write(PendingLinks &pending);
    void settle() override;
    void deleteLinkRows(const char *table, const char *own, const QString &ownId);
    [[nodiscard]] QString nextReference(Kind kind, const char *prefix);
    void noteReference(Kind kind, const char *prefix, const QString &reference);
    [[nodiscard]] qint64 &counter(Kind kind);
    void storeCounters();
    [[nodiscard]] static Failure stale();

    IdMaker &m_ids;
    QString m_label;
    ChangeWriter m_log;
    ChangeSet m_changes;
    QMap<Kind, qint64> m_counters;
    // Held from the first new record of a kind to the end of the write: an import runs them once a row.
    std::map<Kind, std::unique_ptr<Statement>> m_inserts;
    // Links wait, by the table's name, for the next question or the end of the write. An import of 100,000 acts then goes
    // through one tree after the other instead of through all of them at each row, which the cache did not hold at once:
    // a fifth of its time beside a million acts.
    std::map<const char *, PendingLinks> m_links;
};

} // namespace rebond::storage
