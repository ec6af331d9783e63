// SPDX-License-Identifier: GPL-3.0-or-later
// All that a store holds, as text that can be compared.
#pragma once

#include "storage/engines.h"

#include <QStringList>

namespace rebond::test {

// A line for each row of each table of records: all columns, computed ones and links included, but the revision, which
// only grows. Without journal and counters.
[[nodiscard]] QStringList recordsOf(storage::Store &store);
// The same, where only the record's own columns and links count and a journal entry is read back to compare.
[[nodiscard]] QString rowOf(const QVariantList &values);

struct JournalLine
{
    QString id;
    QString at;
    QString author;
    QString label;
    int changes = 0;
    QString reverts;
    QList<storage::Change> contents;
};
[[nodiscard]] QList<JournalLine> journalOf(storage::Store &store);

// The first line in which two dumps differ, for QVERIFY2; empty where they are equal.
[[nodiscard]] QByteArray difference(const QStringList &found, const QStringList &expected);

} // namespace rebond::test
