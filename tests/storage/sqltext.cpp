// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqltext.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace rebond::test {

namespace {

void onFile(const QString &path, const std::function<void(QSqlDatabase &)> &f)
{
    const QString name = QStringLiteral("sqltext");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("%s: %s", qPrintable(path), qPrintable(database.lastError().text()));
        f(database);
    }
    QSqlDatabase::removeDatabase(name);
}

QStringList linesOf(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList lines;
    while (query.next())
        lines.append(query.value(0).toString());
    if (query.lastError().isValid())
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return lines;
}

} // namespace

QByteArray sqlTextOf(const QString &path)
{
    QStringList text;
    onFile(path, [&](QSqlDatabase &database) {
        for (const char *pragma : {"application_id", "user_version"}) {
            const QString name = QLatin1String(pragma);
            text.append(QStringLiteral("PRAGMA %1 = %2;")
                            .arg(name, linesOf(database, QStringLiteral("PRAGMA ") + name).value(0)));
        }
        for (const QString &sql :
             linesOf(database, QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                                              "ORDER BY type = 'index', rowid")))
            text.append(sql + u';');
        const QStringList tables = linesOf(database,
                                           QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                          "ORDER BY name"));
        for (const QString &table : tables) {
            const QStringList columns = linesOf(database,
                                                QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
            QStringList quoted;
            for (const QString &column : columns)
                quoted.append(QStringLiteral("quote(%1)").arg(column));
            for (const QString &row :
                 linesOf(database,
                         QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(quoted.join(u" || ', ' || "), table)))
                text.append(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3);").arg(table, columns.join(u", "), row));
        }
    });
    return text.join(u'\n').toUtf8() + '\n';
}

void makeFromSqlText(const QString &path, const QByteArray &text)
{
    onFile(path, [&](QSqlDatabase &database) {
        QByteArray statement;
        for (const QByteArray &line : withoutRemarks(text).split('\n')) {
            statement += line + '\n';
            if (!line.endsWith(';'))
                continue;
            QSqlQuery query(database);
            if (!query.exec(QString::fromUtf8(statement)))
                qFatal("%s: %s", statement.constData(), qPrintable(query.lastError().text()));
            statement.clear();
        }
    });
}

QByteArray withoutRemarks(const QByteArray &text)
{
    QByteArray kept;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.startsWith("--") && !line.trimmed().isEmpty())
            kept += line + '\n';
    }
    return kept;
}

} // namespace rebond::test
