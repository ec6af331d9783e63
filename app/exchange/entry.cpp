// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry.h"

#include "exchange/fieldtable.h"
#include "exchange/importer.h"
#include "exchange/rowparser.h"
#include "exchange/rules.h"

namespace rebond::exchange {

namespace {

// Fields that name other records have editors of their own in a form.
class NoReferences final : public References
{
public:
    [[nodiscard]] QString member(Id<domain::Member>) const override { return {}; }
    [[nodiscard]] QString company(Id<domain::Company>) const override { return {}; }
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome>) const override { return {}; }
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member>) const override { return {}; }
};

template<typename R>
FieldFault faultOf(const Fault &fault)
{
    return {fault.field ? placeOf<R>(fault.field) : -1, fault.reason};
}

} // namespace

template<typename R>
QString textOf(const R &record, int field)
{
    const Field<R> &entry = fieldTable<R>()[static_cast<size_t>(field)];
    return entry.print ? shown(entry.print(record, NoReferences())) : QString();
}

template<typename R>
Applied apply(R &record, const QList<TypedField> &typed)
{
    Applied applied;
    for (const TypedField &each : typed) {
        const Field<R> &field = fieldTable<R>()[static_cast<size_t>(each.field)];
        const QStringView text = QStringView(each.text).trimmed();
        Draft<R> draft; // empty: clears the field
        if (text.isEmpty()) {
            if (has(field.traits, Trait::Required))
                applied.faults.append(
                    {each.field, RowShape::missingValue(QCoreApplication::translate("ListLabels", field.label))});
            else if (field.copy && !has(field.traits, Trait::HasDefault)) // those stay what they are, as in a list
                field.copy(draft.record, record);
            continue;
        }
        QString remark;
        if (const Done done = field.parse(CellText{text, CellKind::Text, &remark}, draft); !done) {
            applied.faults.append({each.field, done.error().sentence});
            continue;
        }
        if (!remark.isEmpty())
            applied.remarks.append({each.field, remark});
        if (field.copy)
            field.copy(draft.record, record);
    }
    return applied;
}

// In a new record, what must be filled in is missed even where nothing was typed.
template<typename R>
void missRequired(const R &record, QList<FieldFault> &faults)
{
    const auto table = fieldTable<R>();
    for (int i = 0; i < static_cast<int>(table.size()); ++i) {
        const Field<R> &field = table[static_cast<size_t>(i)];
        const bool isTold = std::any_of(faults.cbegin(), faults.cend(),
                                        [i](const FieldFault &fault) { return fault.field == i; });
        if (has(field.traits, Trait::Required) && !isTold && textOf(record, i).isEmpty())
            faults.append({i, RowShape::missingValue(QCoreApplication::translate("ListLabels", field.label))});
    }
}

template<typename R>
Result<Entered<R>> enter(storage::Store &store, const QString &label, const R &base, const QList<TypedField> &typed)
{
    Entered<R> entered{base, {}};
    entered.told = apply(entered.record, typed);
    if (base.revision == 0)
        missRequired(entered.record, entered.told.faults);
    for (const Fault &fault : Rules<R>::check(entered.record))
        entered.told.faults.append(faultOf<R>(fault));
    if (!entered.isStored())
        return entered;
    const QDate today = store.author().clock.today();
    const Done written = store.write(label, [&](storage::Transaction &transaction) -> Done {
        MemberLookup members(transaction, {});
        CompanyLookup companies;
        StandingDays actDays(transaction, {});
        Surroundings around{transaction, members, companies, actDays, {}, today};
        if (const auto fault = Rules<R>::heldByAnother(entered.record, around)) {
            entered.told.faults.append(faultOf<R>(*fault));
            return cancelled();
        }
        const auto holder = transaction.template first<R>(
            storage::Query<R>().where(&R::reference, entered.record.reference));
        if (holder && holder->id != entered.record.id) {
            entered.told.faults.append(
                {placeOf<R>("reference"),
                 QCoreApplication::translate("Lists", "Another record of the file has this reference.")});
            return cancelled();
        }
        entered.record = transaction.save(entered.record);
        return {};
    });
    if (!written && entered.isStored())
        return fail(written.error());
    return entered;
}

Result<Entered<domain::Act>> enterAct(storage::Store &store, const QString &label, Id<domain::Cohort> cohort,
                                      const QList<TypedField> &typed)
{
    using domain::Act;
    Draft<Act> draft;
    Entered<Act> entered;
    Applied &told = entered.told;
    quint32 filled = 0;
    for (const TypedField &each : typed) {
        const Field<Act> &field = fieldTable<Act>()[static_cast<size_t>(each.field)];
        const QStringView text = QStringView(each.text).trimmed();
        QString remark;
        if (text.isEmpty())
            continue;
        filled |= 1U << each.field;
        if (const Done done = field.parse(CellText{text, CellKind::Text, &remark}, draft); !done)
            told.faults.append({each.field, done.error().sentence});
        else if (!remark.isEmpty())
            told.remarks.append({each.field, remark});
    }
    const auto table = fieldTable<Act>();
    for (int i = 0; i < static_cast<int>(table.size()); ++i) {
        const Field<Act> &field = table[static_cast<size_t>(i)];
        if (has(field.traits, Trait::Required) && (filled >> i & 1U) == 0)
            told.faults.append({i, RowShape::missingValue(QCoreApplication::translate("ListLabels", field.label))});
    }
    if (!entered.isStored())
        return entered;
    const Done written = store.write(label, [&](storage::Transaction &transaction) -> Done {
        MemberLookup members(transaction, cohort);
        CompanyLookup companies(transaction, draft.extras.company);
        StandingDays actDays(transaction, cohort);
        Surroundings around{transaction, members, companies, actDays, cohort, store.author().clock.today()};
        if (const auto fault = Rules<Act>::resolve(draft, around))
            told.faults.append(faultOf<Act>(*fault));
        Rules<Act>::complete(draft.record, draft, around);
        if (told.faults.isEmpty()) {
            for (const Fault &fault : Rules<Act>::check(draft.record))
                told.faults.append(faultOf<Act>(fault));
        }
        if (!told.faults.isEmpty())
            return cancelled();
        companies.create(draft.record.company, transaction);
        entered.record = transaction.save(draft.record);
        return {};
    });
    if (!written && entered.isStored())
        return fail(written.error());
    return entered;
}

template QString textOf(const domain::Member &, int);
template Applied apply(domain::Member &, const QList<TypedField> &);
template Result<Entered<domain::Member>> enter(storage::Store &, const QString &, const domain::Member &,
                                               const QList<TypedField> &);
template QString textOf(const domain::Company &, int);
template Applied apply(domain::Company &, const QList<TypedField> &);
template Result<Entered<domain::Company>> enter(storage::Store &, const QString &, const domain::Company &,
                                                const QList<TypedField> &);

} // namespace rebond::exchange
