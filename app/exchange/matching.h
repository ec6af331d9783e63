// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is which field: recognised by the headings, shown and mended in the window, remembered there
// under key() for the next file of the same headings.
#pragma once

#include "base/result.h"
#include "exchange/field.h"
#include "sheets/row.h"

#include <optional>

namespace rebond::exchange {

class Matching
{
public:
    static constexpr int kNoField = -1;

    Matching() = default;
    // By the headings of that row, folded: canonical heading, field key or synonym. Blank headings match nothing.
    Matching(ListKind kind, const sheets::Row &headings);

    [[nodiscard]] ListKind kind() const { return m_kind; }
    [[nodiscard]] qint64 line() const { return m_line; } // of the headings; 0 where there are none
    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] qsizetype columns() const { return m_headings.size(); }
    // As written, ends trimmed; may be empty.
    [[nodiscard]] QString heading(qsizetype column) const { return m_headings.value(column); }
    // The heading, or the letters a spreadsheet shows above it where it has none: "(C)".
    [[nodiscard]] QString columnName(qsizetype column) const;
    // Index into fieldsOf(kind()), kNoField where the column is left alone.
    [[nodiscard]] int field(qsizetype column) const { return m_fields.value(column, kNoField); }
    [[nodiscard]] int columnOf(int field) const; // -1 where no column is matched to it
    void setField(qsizetype column, int field);

    // Columns that are left alone, by name; those without a heading are not listed.
    [[nodiscard]] QStringList unknownColumns() const;

    // Why a file with this matching is refused; nothing where it can be read.
    struct Problem
    {
        QString column; // heading of the field
        QString sentence;
        bool isMissing = false; // a required column is not there; else two columns are for one field
    };
    [[nodiscard]] QList<Problem> problems() const;
    [[nodiscard]] int matched() const; // how many columns have a field

    // Equal for files of the same kind and headings. save() is a text for a settings file; restored() answers this
    // matching with the fields that were saved, where they still fit.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString save() const;
    [[nodiscard]] Matching restored(const QString &saved) const;

    friend bool operator==(const Matching &, const Matching &) = default;

private:
    void dropNeedlessFullNames();

    ListKind m_kind = ListKind::Members;
    qint64 m_line = 0;
    qint64 m_row = 0;
    QStringList m_headings;
    QList<int> m_fields;
};

// Finds the headings among the first rows of a file, below titles: the first row that has all required columns, else the
// one with most known headings.
class HeadingFinder
{
public:
    explicit HeadingFinder(ListKind kind) : m_kind(kind), m_best(kind, sheets::Row()) {}
    static constexpr int kRows = 30; // not blank

    // True once the headings are known: the row just given then is them, or (rarely) an earlier one; see best().
    [[nodiscard]] bool offer(const sheets::Row &row);
    [[nodiscard]] const Matching &best() const { return m_best; }

private:
    ListKind m_kind;
    int m_seen = 0;
    Matching m_best;
};

} // namespace rebond::exchange
