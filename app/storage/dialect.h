// SPDX-License-Identifier: GPL-3.0-or-later
// The few answers that differ by engine; the only place that asks which engine it is.
#pragma once

#include <QString>
#include <QStringList>

namespace rebond::storage {

enum class Engine { Sqlite, Postgres };

class Dialect
{
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString driver() const; // Qt's name of the driver
    [[nodiscard]] QString beginWrite() const;
    // Said after beginWrite(), before anything is read: one writer at a time, so that two never deadlock. Empty where
    // beginWrite() has taken the lock already.
    [[nodiscard]] QString lockWriters() const;
    [[nodiscard]] QString beginRead() const;                   // one consistent state for all reads of a transaction
    [[nodiscard]] QString joined(const QString &column) const; // an aggregate: values joined by commas, in any order
    [[nodiscard]] QString rowless() const;                     // what stands for {rowless} in migrations
    // Makes the tables anew without the remains of what was deleted from them; not within a transaction.
    [[nodiscard]] QString wipe(const QStringList &tables) const;
    // Whether rows can be taken from the engine one by one while other questions are asked on the same connection. Where
    // they cannot, the driver holds a whole answer in memory.
    [[nodiscard]] bool streamsRows() const { return m_engine == Engine::Sqlite; }
    [[nodiscard]] QString columnsOfTables() const; // rows (table, column) of the whole schema, without the engine's own

private:
    Engine m_engine;
};

} // namespace rebond::storage
