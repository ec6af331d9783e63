// SPDX-License-Identifier: GPL-3.0-or-later
#include "baresqlite.h"

#include "measure.h"

#include <QFile>

#include <sqlite3.h>

namespace rebond::bench {

BareDatabase::BareDatabase(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
}

BareDatabase::~BareDatabase()
{
    sqlite3_close(m_database);
}

void BareDatabase::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database)));
}

qint64 BareDatabase::number(const char *sql)
{
    BareStatement statement(*this, sql);
    return statement.next() ? statement.number(0) : 0;
}

BareStatement::BareStatement(BareDatabase &database, const char *sql) : m_database(database)
{
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
        stop(QString::fromUtf8(sqlite3_errmsg(database.handle())));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

void BareStatement::bind(std::initializer_list<std::optional<QByteArray>> values)
{
    int place = 0;
    for (const std::optional<QByteArray> &value : values) {
        ++place;
        const int done = value ? sqlite3_bind_text(m_statement, place, value->constData(),
                                                   static_cast<int>(value->size()), SQLITE_TRANSIENT)
                               : sqlite3_bind_null(m_statement, place);
        if (done != SQLITE_OK)
            stop(QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
    }
}

bool BareStatement::next()
{
    const int answer = sqlite3_step(m_statement);
    if (answer != SQLITE_ROW && answer != SQLITE_DONE)
        stop(QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
    return answer == SQLITE_ROW;
}

qint64 BareStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray BareStatement::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

} // namespace rebond::bench
