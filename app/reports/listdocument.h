// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it is shown, made into a document: whose it is, what it is, what of it, which day, and the rows.
#pragma once

#include "base/formats.h"
#include "document/document.h"

#include <QDate>
#include <QDateTime>

namespace rebond::reports {

struct PrintedList
{
    struct Column
    {
        QString heading;
        bool isNumber = false;
        int characters = 12; // a usual width: columns share the paper by it
    };
    QString owner;  // the cohort; may be empty
    QString title;  // "Members"
    QString count;  // "60 members"
    QString filter; // what the list was narrowed to; empty: nothing
    QDate day;
    QDateTime created; // of a PDF
    QList<Column> columns;
    QList<QStringList> rows;
    bool isCutShort = false; // there are more rows than are printed
};

[[nodiscard]] document::Document listDocument(const PrintedList &list, const Formats &formats);
// Wide lists stand across the paper.
[[nodiscard]] bool isLandscape(const PrintedList &list);
// About how many pages so many rows of such a list take, most of them of one line.
[[nodiscard]] qint64 pagesOf(const PrintedList &list, qint64 rows);

} // namespace rebond::reports
