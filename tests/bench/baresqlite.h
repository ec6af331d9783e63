// SPDX-License-Identifier: GPL-3.0-or-later
// The bare SQLite library, as thin as it goes: what the benchmarks compare with. Any failure ends the program.
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace rebond::bench {

class BareDatabase
{
public:
    explicit BareDatabase(const QString &path);
    ~BareDatabase();
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    void execute(const char *sql);
    [[nodiscard]] qint64 number(const char *sql); // first column of the first row
    [[nodiscard]] sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

class BareStatement
{
public:
    BareStatement(BareDatabase &database, const char *sql);
    ~BareStatement();
    BareStatement(const BareStatement &) = delete;
    BareStatement &operator=(const BareStatement &) = delete;

    // ?1, ?2 …; none is NULL.
    void bind(std::initializer_list<std::optional<QByteArray>> values);
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArray text(int column) const;

private:
    BareDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace rebond::bench
