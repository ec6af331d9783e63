// SPDX-License-Identifier: GPL-3.0-or-later
// From the cells of a row to a draft, by a matching and a field table. Called for every row of lists of a million: no
// memory is asked for but for the values themselves.
#pragma once

#include "exchange/fieldtable.h"
#include "exchange/fingerprint.h"
#include "exchange/matching.h"

#include <QList>

#include <optional>
#include <vector>

namespace rebond::exchange {

// What is said of one row so far; fields by index, -1 where the row as a whole is meant.
struct RowFindings
{
    struct Item
    {
        int column = -1; // of the file
        int field = -1;
        QString reason;
    };
    QList<Item> refused;
    QList<Item> remarks;

    void clear()
    {
        refused.clear();
        remarks.clear();
    }
    void refuse(int column, int field, const QString &reason) { refused.append({column, field, reason}); }
    [[nodiscard]] bool isRefused() const { return !refused.isEmpty(); }
};

// Sentences and decisions that do not depend on the record.
class RowShape
{
public:
    explicit RowShape(const Matching &matching);

    struct Column
    {
        int column = 0;
        int field = 0;
    };
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] quint32 present() const { return m_present; } // bit i: field i has a column

    // Cells beyond the headings refuse the row; those under a blank heading are noticed.
    void checkSurplus(const sheets::Row &row, RowFindings &findings);
    [[nodiscard]] QStringList filledNamelessColumns() const;

    // The text of a cell as fields take it: one ' before a formula taken off, ends trimmed.
    [[nodiscard]] static QStringView textOf(QStringView cell);
    [[nodiscard]] static QString missingValue(const QString &heading);
    [[nodiscard]] static Done formulaError(QStringView text);

private:
    const Matching &m_matching;
    std::vector<Column> m_columns;
    std::vector<int> m_nameless;
    std::vector<int> m_filledNameless;
    quint32 m_present = 0;
};

template<typename R>
class RowParser
{
public:
    // The matching must outlive the parser and have no problems.
    explicit RowParser(const Matching &matching) : m_matching(matching), m_shape(matching)
    {
        const auto table = fieldTable<R>();
        for (size_t i = 0; i < table.size(); ++i) {
            const bool isPresent = (m_shape.present() >> i & 1U) != 0;
            if (has(table[i].traits, Trait::Required))
                m_required |= 1U << i;
            if (table[i].copy && isPresent)
                (has(table[i].traits, Trait::HasDefault) ? m_copiedWhereFilled : m_copied)
                    .push_back(static_cast<int>(i));
            if (table[i].hash && i > 0)
                m_hashed.push_back(static_cast<int>(i));
            // Filled with its default or left empty, such a field means the same on every record: it is part of the key.
            if (const std::string_view key = table[i].key; key == "direction" || key == "on_behalf_of")
                m_defaulted |= 1U << i;
            if (has(table[i].traits, Trait::InputOnly) && isPresent) // the fields it fills have no column of their own
                addNames(table);
        }
    }

    [[nodiscard]] Draft<R> parse(const sheets::Row &row, RowFindings &findings)
    {
        Draft<R> draft;
        const auto table = fieldTable<R>();
        quint32 failed = 0;
        for (const RowShape::Column &each : m_shape.columns()) {
            const QStringView text = RowShape::textOf(row.text(each.column));
            if (text.isEmpty())
                continue;
            QString remark;
            const Field<R> &field = table[static_cast<size_t>(each.field)];
            const sheets::Cell::Kind kind = row.kind(each.column);
            const Done done = kind == sheets::Cell::Kind::Error ? RowShape::formulaError(text)
                                                                : field.parse(CellText{text, kind, &remark}, draft);
            if (done)
                draft.setFilled(each.field);
            else
                findings.refuse(each.column, each.field, done.error().sentence);
            if (!done)
                failed |= 1U << each.field;
            else if (!remark.isEmpty())
                findings.remarks.append({each.column, each.field, remark});
        }
        refuseMissing(draft, failed, findings);
        m_shape.checkSurplus(row, findings);
        return draft;
    }

    // Brings what the row says into a record: an empty cell clears its field, but for fields with a default.
    void copyInto(R &record, const Draft<R> &draft) const
    {
        const auto table = fieldTable<R>();
        for (const int field : m_copied)
            table[static_cast<size_t>(field)].copy(draft.record, record);
        for (const int field : m_copiedWhereFilled) {
            if (draft.has(field))
                table[static_cast<size_t>(field)].copy(draft.record, record);
        }
    }
    // Whether the file has a column for that field (or fills it from another).
    [[nodiscard]] bool isPresent(int field) const { return field >= 0 && (m_shape.present() >> field & 1U) != 0; }

    // Of all a row says but its reference.
    [[nodiscard]] quint64 contentOf(const Draft<R> &draft) const
    {
        const auto table = fieldTable<R>();
        size_t hash = draft.filled & ~m_defaulted & ~1U;
        for (const int field : m_hashed)
            hash = table[static_cast<size_t>(field)].hash(draft.record, hash);
        hash = qHash(draft.extras.effectiveOn.toJulianDay(), qHash(draft.extras.member, hash));
        for (const ConsentTerms &terms : draft.extras.consents) {
            const auto day = [](const std::optional<QDate> &date) { return date ? date->toJulianDay() : 0; };
            hash = qHashMulti(hash, static_cast<int>(terms.use), static_cast<int>(terms.medium), day(terms.givenOn),
                              day(terms.expiresOn));
        }
        return hash;
    }
    [[nodiscard]] const RowShape &shape() const { return m_shape; }

private:
    void addNames(std::span<const Field<R>> table)
    {
        for (const char *key : {"family_name", "given_name"}) {
            const int field = placeOf<R>(key);
            if (field >= 0 && !isPresent(field) && table[static_cast<size_t>(field)].copy)
                m_copied.push_back(field);
        }
    }
    void refuseMissing(const Draft<R> &draft, quint32 failed, RowFindings &findings) const
    {
        quint32 missing = m_required & ~draft.filled & ~failed;
        for (int field = 0; missing != 0; ++field, missing >>= 1) {
            if ((missing & 1U) != 0)
                findings.refuse(m_matching.columnOf(field), field,
                                RowShape::missingValue(
                                    QString::fromUtf16(fieldTable<R>()[static_cast<size_t>(field)].heading)));
        }
    }

    const Matching &m_matching;
    RowShape m_shape;
    quint32 m_required = 0;
    quint32 m_defaulted = 0;
    std::vector<int> m_copied;
    std::vector<int> m_copiedWhereFilled;
    std::vector<int> m_hashed;
};

} // namespace rebond::exchange
