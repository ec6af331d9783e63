// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/factentry.h"

#include "exchange/fieldtable.h"
#include "exchange/importer.h"
#include "exchange/odddays.h"
#include "exchange/rowparser.h"
#include "exchange/rules.h"
#include "storage/opencohort.h"

namespace rebond::exchange {

namespace {

class GivenNames final : public References
{
public:
    explicit GivenNames(const FactNames &names) : m_names(names) {}
    [[nodiscard]] QString member(Id<domain::Member>) const override { return m_names.member; }
    [[nodiscard]] QString company(Id<domain::Company>) const override { return m_names.company; }
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome>) const override { return {}; }
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member>) const override { return {}; }

private:
    const FactNames &m_names;
};

template<typename R>
FieldFault faultOf(const Fault &fault)
{
    return {fault.field ? placeOf<R>(fault.field) : -1, fault.reason};
}

template<typename R>
FieldFault missing(int field)
{
    return {field,
            RowShape::missingValue(QCoreApplication::translate("ListLabels", fieldTable<R>()[size_t(field)].label))};
}

// One typed record on its way: what was typed, and the record it makes.
template<typename R>
class Typed
{
public:
    explicit Typed(Entered<R> &entered) : m_entered(entered) {}

    void take(const QList<TypedField> &typed)
    {
        for (const TypedField &each : typed) {
            m_touched |= 1U << each.field;
            take(each);
        }
    }
    void missRequired()
    {
        const auto table = fieldTable<R>();
        for (int i = 0; i < static_cast<int>(table.size()); ++i) {
            const Field<R> &field = table[static_cast<size_t>(i)];
            if (!has(field.traits, Trait::Required) || isTouched(i))
                continue;
            const bool isAnswered = !field.words && !factTextOf(m_entered.record, i, {}).isEmpty();
            if (!isAnswered)
                told().faults.append(missing<R>(i));
        }
    }
    // Whom the cells name. What was not typed is named by its reference, which is nobody else's.
    void resolve(storage::Transaction &transaction, Id<domain::Cohort> cohort, QDate today)
    {
        const bool namesMember = isTouched(placeOf<R>("member"));
        const bool namesCompany = isTouched(placeOf<R>("company"));
        m_draft.record = m_entered.record;
        if (!namesMember && !namesCompany)
            return;
        if (!namesMember) {
            const auto member = transaction.find(m_member);
            m_draft.extras.members = {member ? member->reference : QString()};
        }
        MemberLookup members(transaction, cohort, m_draft.extras.members);
        m_companies = CompanyLookup(transaction, m_draft.extras.company);
        StandingDays days(transaction, cohort);
        Surroundings around{transaction, members, m_companies, days, cohort, today};
        if (const auto fault = Rules<R>::resolve(m_draft, around)) {
            told().faults.append(faultOf<R>(*fault));
            FieldFault &wrong = told().faults.last();
            if (wrong.field == placeOf<R>("member"))
                wrong.meant = memberMeant(transaction, cohort, members, m_draft.extras.members);
            if (wrong.meant)
                wrong.sentence += u' ' + meantAsked(*wrong.meant);
        }
        Rules<R>::complete(m_draft.record, m_draft, around);
        m_entered.record = m_draft.record;
    }
    // What is asked about before it is written.
    [[nodiscard]] QList<FieldFault> doubts(storage::Reader &reader, const Asking &asking, QDate today) const
    {
        QList<FieldFault> found;
        if (!asking)
            return found;
        for (const Fault &fault : oddDays(reader, m_entered.record, domain::DoubtFinder(*asking, today))) {
            if (m_entered.record.revision == 0 || isTouched(placeOf<R>(fault.field)))
                found.append(faultOf<R>(fault));
        }
        const QString &company = m_draft.extras.company;
        if (const auto meant = m_companies.isNew(company) ? companyMeant(reader, company) : std::nullopt)
            found.append({placeOf<R>("company"), newCompanyAsked(*meant), meant});
        return found;
    }
    void createCompany(storage::Transaction &transaction)
    {
        const std::optional<Id<domain::Company>> company = m_entered.record.company;
        if (company && m_companies.create(*company, transaction))
            told().remarks.append({placeOf<R>("company"), CompanyLookup::createdTold(m_draft.extras.company)});
    }

private:
    [[nodiscard]] Applied &told() { return m_entered.told; }
    [[nodiscard]] bool isTouched(int field) const { return (m_touched >> field & 1U) != 0; }
    void take(const TypedField &each)
    {
        const Field<R> &field = fieldTable<R>()[static_cast<size_t>(each.field)];
        const QStringView text = QStringView(each.text).trimmed();
        const Draft<R> empty;
        if (text.isEmpty()) {
            if (has(field.traits, Trait::Required))
                told().faults.append(missing<R>(each.field));
            else if (field.copy && !has(field.traits, Trait::HasDefault)) // those stay what they are, as in a list
                field.copy(empty.record, m_entered.record);
            return;
        }
        QString remark;
        if (const Done done = field.parse(CellText{text, CellKind::Text, &remark}, m_draft); !done) {
            told().faults.append({each.field, done.error().sentence});
            return;
        }
        if (!remark.isEmpty())
            told().remarks.append({each.field, remark});
        const bool isName = each.field == placeOf<R>("member") || each.field == placeOf<R>("company");
        if (field.copy && !isName) // names are looked up when all is written
            field.copy(m_draft.record, m_entered.record);
    }

    Entered<R> &m_entered;
    Id<domain::Member> m_member = m_entered.record.member;
    Draft<R> m_draft;
    CompanyLookup m_companies;
    quint32 m_touched = 0;
};

} // namespace

template<typename R>
QString factTextOf(const R &record, int field, const FactNames &names)
{
    const Field<R> &entry = fieldTable<R>()[static_cast<size_t>(field)];
    const bool isUnanswered = record.revision == 0 && has(entry.traits, Trait::Required) && entry.words;
    return entry.print && !isUnanswered ? shown(entry.print(record, GivenNames(names))) : QString();
}

template<typename R>
Result<Entered<R>> enterFact(storage::Store &store, const QString &label, Id<domain::Cohort> cohort, const R &base,
                             const QList<TypedField> &typed, const Asking &asking)
{
    Entered<R> entered{base, {}};
    Typed<R> mine(entered);
    mine.take(typed);
    if (base.revision == 0)
        mine.missRequired();
    for (const Fault &fault : Rules<R>::check(entered.record))
        entered.told.faults.append(faultOf<R>(fault));
    if (!entered.isStored())
        return entered;
    const QDate today = store.author().clock.today();
    const Done written = store.write(label, [&](storage::Transaction &transaction) -> Done {
        if (Done open = storage::ensureOpen(transaction, cohort); !open)
            return open;
        if (Done open = storage::ensureOpenFor(transaction, base); !open)
            return open;
        mine.resolve(transaction, cohort, today);
        const auto holder = transaction.template first<R>(
            storage::Query<R>().where(&R::reference, entered.record.reference));
        if (holder && holder->id != entered.record.id)
            entered.told.faults.append(
                {placeOf<R>("reference"),
                 QCoreApplication::translate("Lists", "Another record of the file has this reference.")});
        if (entered.isStored())
            entered.told.doubts = mine.doubts(transaction, asking, today);
        if (!entered.isStored())
            return cancelled();
        mine.createCompany(transaction);
        entered.record = transaction.save(entered.record);
        return {};
    });
    if (!written && entered.isStored())
        return fail(written.error());
    return entered;
}

template QString factTextOf(const domain::Interview &, int, const FactNames &);
template Result<Entered<domain::Interview>> enterFact(storage::Store &, const QString &, Id<domain::Cohort>,
                                                      const domain::Interview &, const QList<TypedField> &,
                                                      const Asking &);
template QString factTextOf(const domain::Outcome &, int, const FactNames &);
template Result<Entered<domain::Outcome>> enterFact(storage::Store &, const QString &, Id<domain::Cohort>,
                                                    const domain::Outcome &, const QList<TypedField> &, const Asking &);

} // namespace rebond::exchange
