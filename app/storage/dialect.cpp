// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dialect.h"

namespace rebond::storage {

QString Dialect::driver() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL");
}

QString Dialect::beginWrite() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ");
}

QString Dialect::lockWriters() const
{
    // A lock is taken before the transaction's view of the data is, so the one who waited sees what the other wrote.
    return m_engine == Engine::Sqlite ? QString()
                                      : QStringLiteral("LOCK TABLE reference_counter IN SHARE ROW EXCLUSIVE MODE");
}

QString Dialect::beginRead() const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("BEGIN")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString Dialect::joined(const QString &column) const
{
    return (m_engine == Engine::Sqlite ? QStringLiteral("group_concat(%1, ',')")
                                       : QStringLiteral("string_agg(%1, ',')"))
        .arg(column);
}

QString Dialect::rowless() const
{
    // Rows kept in their key's own tree: half the size for tables whose key is text.
    return m_engine == Engine::Sqlite ? QStringLiteral("WITHOUT ROWID") : QString();
}

QString Dialect::wipe(const QStringList &tables) const
{
    return m_engine == Engine::Sqlite ? QStringLiteral("VACUUM")
                                      : QStringLiteral("VACUUM (FULL) ") + tables.join(u", ");
}

QString Dialect::columnsOfTables() const
{
    if (m_engine == Engine::Sqlite) {
        return QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                              "WHERE m.type = 'table' AND m.name NOT GLOB 'sqlite_*'");
    }
    return QStringLiteral("SELECT table_name, column_name FROM information_schema.columns "
                          "WHERE table_schema = current_schema()");
}

} // namespace rebond::storage
