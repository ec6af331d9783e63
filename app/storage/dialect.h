// SPDX-License-Identifier: GPL-3.0-or-later
// The few answers that differ by engine; the only place that asks which engine it is.
#pragma once

#include <QString>

namespace rebond::storage {

enum class Engine { Sqlite, Postgres };

class Dialect
{
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString driver() const;     // Qt's name of the driver
    [[nodiscard]] QString beginWrite() const; // takes the write lock at once: no deadlock between two upgraders
    [[nodiscard]] QString beginRead() const;  // one consistent state for all reads of a transaction
    [[nodiscard]] QString joined(const QString &column) const; // an aggregate: values joined by commas, in any order
    [[nodiscard]] QString rowless() const;                     // what stands for {rowless} in migrations
    [[nodiscard]] QString columnsOfTables() const; // rows (table, column) of the whole schema, without the engine's own

private:
    Engine m_engine;
};

} // namespace rebond::storage
