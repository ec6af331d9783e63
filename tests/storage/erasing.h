// SPDX-License-Identifier: GPL-3.0-or-later
// A person who is erased in tests, and where nothing may tell of them afterwards.
#pragma once

#include "storage/dump.h"
#include "storage/samples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace rebond::test {

inline const QString kName = QStringLiteral("Zyxwvutsrq");

// Whether a text stands in what a journal entry holds.
inline bool tells(const JournalLine &entry, const QString &text)
{
    if (entry.label.contains(text, Qt::CaseInsensitive))
        return true;
    for (const storage::Change &change : entry.contents) {
        for (const auto &values : {change.before, change.after}) {
            if (values && rowOf(*values).contains(text, Qt::CaseInsensitive))
                return true;
        }
    }
    return false;
}

// The mark of an erasure that was committed, and text in a part of the file that nothing uses any more.
inline void leaveRemains(const QString &path)
{
    const QString name = QStringLiteral("remains");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("not opened");
        for (const QString &sql :
             {QStringLiteral("PRAGMA secure_delete=0"), QStringLiteral("CREATE TABLE remains (text TEXT)"),
              QStringLiteral("INSERT INTO remains VALUES (printf('%.*c', 60000, 'x') || '%1')")
                  .replace(QStringLiteral("%1"), kName),
              QStringLiteral("DROP TABLE remains"),
              QStringLiteral("INSERT INTO reference_counter VALUES ('(erasure)', 1)")}) {
            QSqlQuery query(database);
            if (!query.exec(sql))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

inline domain::File aPhoto(const QByteArray &bytes)
{
    domain::File photo;
    photo.name = QStringLiteral("portrait.png");
    photo.sha256 = QString(64, u'a');
    photo.bytes = bytes;
    return photo;
}

inline void nothingTells(storage::Store &store)
{
    for (const QString &line : recordsOf(store))
        QVERIFY2(!line.contains(kName, Qt::CaseInsensitive), qPrintable(line));
    for (const JournalLine &entry : journalOf(store))
        QVERIFY2(!tells(entry, kName), qPrintable(entry.label));
}

} // namespace rebond::test
