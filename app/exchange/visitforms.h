// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which counters of visits write their numbers, made into the rows of our own list: Matomo (whose rows do not say
// that they are Matomo's), GoAccess (whose file has no headings and is mostly about other things), and a bare "date;visits" without
// headings. Rows of all other lists pass through untouched. Private to importrun.cpp.
#pragma once

#include "exchange/listkind.h"
#include "sheets/reader.h"

namespace rebond::exchange {

class VisitForms
{
public:
    // What stands in for headings that a file does not have is given as a row at 0.
    VisitForms(ListKind kind, sheets::RowSink sink);

    [[nodiscard]] Done take(const sheets::Row &row);
    // After the last row: Invalid where a file of GoAccess tells of no day. `fileName` is for that sentence.
    [[nodiscard]] Done finish(const QString &fileName) const;

private:
    enum class Form { Undecided, AsItStands, Matomo, GoAccess };

    [[nodiscard]] Done decide(const sheets::Row &row);
    [[nodiscard]] Done giveHeadings(const QStringList &headings);
    [[nodiscard]] Done giveMatomo(const sheets::Row &row);
    [[nodiscard]] Done giveGoAccess(const sheets::Row &row);

    sheets::RowSink m_sink;
    Form m_form;
    int m_seen = 0;
    qsizetype m_columns = 0; // of Matomo's headings
    qint64 m_days = 0;       // of GoAccess
    sheets::Row m_made;
};

} // namespace rebond::exchange
