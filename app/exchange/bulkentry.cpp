// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bulkentry.h"

#include "exchange/fieldtable.h"
#include "exchange/importer.h"
#include "exchange/kinds.h"
#include "exchange/rowparser.h"
#include "exchange/rules.h"
#include "storage/opencohort.h"

namespace rebond::exchange {

namespace {

// What was typed, parsed once: a record takes it by a copy.
template<typename R>
class Value
{
public:
    explicit Value(const TypedField &typed) : m_field(fieldTable<R>()[static_cast<size_t>(typed.field)])
    {
        const QStringView text = QStringView(typed.text).trimmed();
        if (text.isEmpty()) {
            m_isCleared = true;
            return;
        }
        QString remark;
        m_parsed = m_field.parse(CellText{text, CellKind::Text, &remark}, m_draft);
    }

    [[nodiscard]] Done isSound() const
    {
        if (m_isCleared && has(m_field.traits, Trait::Required))
            return invalid(RowShape::missingValue(QCoreApplication::translate("ListLabels", m_field.label)));
        return m_parsed;
    }
    void bringInto(R &record) const
    {
        if (m_isCleared && has(m_field.traits, Trait::HasDefault)) // as in a form: those stay what they are
            return;
        m_field.copy(m_draft.record, record);
    }

private:
    const Field<R> &m_field;
    Draft<R> m_draft;
    Done m_parsed;
    bool m_isCleared = false;
};

template<typename R>
class ManyEntry
{
public:
    ManyEntry(storage::Transaction &transaction, const Value<R> &value, QDate today)
        : m_transaction(transaction),
          m_value(value),
          m_members(transaction, {}),
          m_actDays(transaction, {}),
          m_around{transaction, m_members, m_companies, m_actDays, {}, today}
    {}

    [[nodiscard]] Done enter(Id<R> id)
    {
        const auto current = m_transaction.find(id);
        if (!current)
            return {}; // went meanwhile
        if (Done open = storage::ensureOpenFor(m_transaction, *current); !open)
            return open;
        enter(*current);
        return {};
    }
    [[nodiscard]] BulkResult &result() { return m_result; }

private:
    void enter(const R &current)
    {
        R record = current;
        m_value.bringInto(record);
        if (record == current) {
            ++m_result.unchanged;
            return;
        }
        QList<Fault> faults = Rules<R>::check(record);
        if (const auto held = Rules<R>::heldByAnother(record, m_around))
            faults.append(*held);
        if (faults.isEmpty()) {
            m_transaction.replace(current, record);
            ++m_result.changed;
            return;
        }
        ++m_result.refused;
        if (m_result.refusals.size() < BulkResult::kMostRefusals)
            m_result.refusals.append({current.reference, faults.first().reason});
    }

    storage::Transaction &m_transaction;
    const Value<R> &m_value;
    MemberLookup m_members;
    CompanyLookup m_companies;
    StandingDays m_actDays;
    Surroundings m_around;
    BulkResult m_result;
};

} // namespace

QList<int> fieldsForMany(ListKind kind)
{
    return withRecordOf(kind, []<typename R>() {
        QList<int> fields;
        const auto table = fieldTable<R>();
        for (size_t i = 0; i < table.size(); ++i) {
            const std::string_view key = table[i].key;
            const bool namesOthers = key == "company" || key == "member" || key == "members";
            if (table[i].copy && table[i].print && key != "reference" && !namesOthers)
                fields.append(static_cast<int>(i));
        }
        return fields;
    });
}

template<typename R>
Result<BulkResult> enterMany(storage::Store &store, const QString &label, const QList<Id<R>> &records,
                             const TypedField &typed, TaskContext &task)
{
    const Value<R> value(typed);
    if (const Done sound = value.isSound(); !sound)
        return fail(sound.error());
    return store.write(label, [&](storage::Transaction &transaction) -> Result<BulkResult> {
        ManyEntry<R> entry(transaction, value, store.author().clock.today());
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (i % 64 == 0)
                task.step(i, records.size(), label);
            if (task.isCancelled())
                return cancelled();
            if (const Done entered = entry.enter(records.at(i)); !entered)
                return fail(entered.error());
        }
        return std::move(entry.result());
    });
}

#define REBOND_ENTER_MANY(R)                                                                                           \
    template Result<BulkResult> enterMany(storage::Store &, const QString &, const QList<Id<domain::R>> &,             \
                                          const TypedField &, TaskContext &)
REBOND_ENTER_MANY(Member);
REBOND_ENTER_MANY(Company);
REBOND_ENTER_MANY(Act);
REBOND_ENTER_MANY(Interview);
REBOND_ENTER_MANY(Outcome);
REBOND_ENTER_MANY(PressMention);
REBOND_ENTER_MANY(Relay);
REBOND_ENTER_MANY(Offer);
#undef REBOND_ENTER_MANY

} // namespace rebond::exchange
