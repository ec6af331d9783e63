// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/dump.h"

#include "storage/failure.h"
#include "storage/journal.h"

#include <QHash>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <algorithm>
#include <atomic>

namespace rebond::faults {

namespace {

using Row = QVariantList;

class Dump
{
public:
    explicit Dump(QSqlDatabase database) : m_database(std::move(database)) {}

    Result<QByteArray> make()
    {
        if (!m_database.open())
            return storageFailed(QStringLiteral("not opened: ") + m_database.lastError().text());
        const QString check = one(QStringLiteral("PRAGMA quick_check"));
        if (check != u"ok")
            return storageFailed(QStringLiteral("quick_check: ") + check);
        m_lines.append(
            QStringLiteral("version %1 of %2")
                .arg(one(QStringLiteral("PRAGMA user_version")), one(QStringLiteral("PRAGMA application_id"))));
        QStringList tables;
        for (const Row &row : rows(QStringLiteral("SELECT name, type, sql FROM sqlite_master ORDER BY name"))) {
            m_lines.append(QStringLiteral("schema ") + row[2].toString().simplified());
            if (row[1].toString() == u"table" && !row[0].toString().startsWith(u"sqlite_"))
                tables.append(row[0].toString());
        }
        rankIds(tables);
        for (const QString &table : tables)
            writeTable(table);
        if (!m_problem.isEmpty())
            return storageFailed(m_problem);
        return m_lines.join(u'\n').toUtf8();
    }

private:
    // A read that fails in the middle looks like the end to QSqlQuery::next().
    QList<Row> rows(const QString &sql)
    {
        QList<Row> found;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (query.exec(sql)) {
            const int columns = query.record().count();
            while (query.next()) {
                Row row;
                for (int i = 0; i < columns; ++i)
                    row.append(query.value(i));
                found.append(row);
            }
        }
        if (query.lastError().isValid())
            m_problem = sql + QStringLiteral(": ") + query.lastError().text();
        return found;
    }
    QString one(const QString &sql)
    {
        const QList<Row> found = rows(sql);
        return found.isEmpty() ? QString() : found.first().value(0).toString();
    }
    void rankIds(const QStringList &tables)
    {
        QStringList ids;
        for (const QString &table : tables) {
            for (const Row &row :
                 rows(QStringLiteral("SELECT * FROM pragma_table_info('%1') WHERE name = 'id'").arg(table)))
                for (const Row &id : rows(QStringLiteral("SELECT %1 FROM %2").arg(row[1].toString(), table)))
                    ids.append(id[0].toString());
        }
        std::sort(ids.begin(), ids.end());
        for (const QString &id : std::as_const(ids))
            m_ranks.insert(id, QStringLiteral("#%1").arg(m_ranks.size(), 4, 10, QLatin1Char('0')));
    }
    void writeTable(const QString &table)
    {
        QStringList lines;
        for (const Row &row : rows(QStringLiteral("SELECT * FROM ") + table)) {
            QStringList values;
            for (const QVariant &value : row)
                values.append(table == u"journal" && value.typeId() == QMetaType::QByteArray
                                  ? changes(value.toByteArray())
                                  : shown(value));
            lines.append(table + QStringLiteral(" | ") + values.join(QStringLiteral(" | ")));
        }
        lines.sort();
        m_lines += lines;
    }
    QString shown(const QVariant &value) const
    {
        if (value.isNull())
            return QStringLiteral("NULL");
        if (value.typeId() == QMetaType::QByteArray)
            return QString::fromLatin1(value.toByteArray().toHex());
        QString text = value.toString();
        if (text.size() < 26)
            return text;
        static const QRegularExpression id(QStringLiteral("\\b[0-9A-HJKMNP-TV-Z]{26}\\b"));
        for (auto match = id.match(text); match.hasMatch(); match = id.match(text, match.capturedStart() + 1)) {
            const auto rank = m_ranks.constFind(match.captured());
            if (rank != m_ranks.constEnd())
                text.replace(match.capturedStart(), 26, *rank);
        }
        return text;
    }
    QString shown(const std::optional<QVariantList> &values) const
    {
        if (!values)
            return QStringLiteral("nothing");
        QStringList texts;
        for (const QVariant &value : *values)
            texts.append(shown(value));
        return u'(' + texts.join(u',') + u')';
    }
    QString changes(const QByteArray &contents)
    {
        QString text;
        try {
            storage::visitChanges(contents, storage::Order::Forward, [&](storage::Change &&change) {
                text += QStringLiteral(" {%1 %2 %3 -> %4}")
                            .arg(storage::nameOf(change.kind), shown(change.id.toString()), shown(change.before),
                                 shown(change.after));
                return true;
            });
        } catch (const storage::Failure &failure) {
            m_problem = failure.error().sentence;
        }
        return text;
    }

    QSqlDatabase m_database;
    QHash<QString, QString> m_ranks;
    QStringList m_lines;
    QString m_problem;
};

} // namespace

Result<QByteArray> dumpOf(const QString &path)
{
    static std::atomic<int> number = 0;
    const QString name = QStringLiteral("dump-%1").arg(++number);
    Result<QByteArray> made;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        made = Dump(database).make();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return made;
}

} // namespace rebond::faults
