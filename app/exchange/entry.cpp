// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry.h"

#include "exchange/consentcell.h"
#include "exchange/contactentry.h"
#include "exchange/fieldtable.h"
#include "exchange/importer.h"
#include "exchange/memberentry.h"
#include "exchange/names.h"
#include "exchange/odddays.h"
#include "exchange/offerentry.h"
#include "exchange/pressentry.h"
#include "exchange/relayentry.h"
#include "exchange/rowparser.h"
#include "exchange/rules.h"
#include "storage/opencohort.h"

namespace rebond::exchange {

namespace {

// Fields that name other records: without the file only whether they name any is known.
class WhetherNamed final : public References
{
public:
    explicit WhetherNamed(const QString &somebody = {}) : m_somebody(somebody) {}
    [[nodiscard]] QString member(Id<domain::Member> id) const override { return id.isNull() ? QString() : m_somebody; }
    [[nodiscard]] QString company(Id<domain::Company>) const override { return m_somebody; } // asked of those alone
    [[nodiscard]] OutcomeKey outcome(Id<domain::Outcome>) const override { return {}; }
    [[nodiscard]] QList<ConsentTerms> consents(Id<domain::Member>) const override { return {}; }

private:
    QString m_somebody;
};

template<typename R>
const Field<R> &entryAt(int field)
{
    return fieldTable<R>()[static_cast<size_t>(field)];
}

template<typename R>
QString print(const R &record, int field, const References &references)
{
    const Field<R> &entry = entryAt<R>(field);
    return entry.print ? shown(entry.print(record, references)) : QString();
}

template<typename R>
FieldFault faultOf(const Fault &fault)
{
    return {fault.field ? placeOf<R>(fault.field) : -1, fault.reason};
}

template<typename R>
FieldFault missing(int field)
{
    return {field, RowShape::missingValue(QCoreApplication::translate("ListLabels", entryAt<R>(field).label))};
}

// Whom cells name; the ids come with resolve().
void takeNames(const Extras &from, Extras &to)
{
    if (!from.company.isEmpty())
        to.company = from.company;
    if (!from.members.isEmpty())
        to.members = from.members;
    if (from.effectiveOn.isValid())
        to.effectiveOn = from.effectiveOn;
}

template<typename R>
Applied applyTo(Draft<R> &draft, const QList<TypedField> &typed)
{
    Applied applied;
    for (const TypedField &each : typed) {
        const Field<R> &field = entryAt<R>(each.field);
        const QStringView text = QStringView(each.text).trimmed();
        Draft<R> cell; // empty: clears the field
        if (text.isEmpty()) {
            if (has(field.traits, Trait::Required))
                applied.faults.append(missing<R>(each.field));
            else if (field.copy && !has(field.traits, Trait::HasDefault)) // those stay what they are, as in a list
                field.copy(cell.record, draft.record);
            continue;
        }
        QString remark;
        if (const Done done = field.parse(CellText{text, CellKind::Text, &remark}, cell); !done) {
            applied.faults.append({each.field, done.error().sentence});
            continue;
        }
        if (!remark.isEmpty())
            applied.remarks.append({each.field, remark});
        if (field.copy)
            field.copy(cell.record, draft.record);
        takeNames(cell.extras, draft.extras);
        draft.setFilled(each.field);
    }
    return applied;
}

// What a new record needs: to be typed, or to be held by what the form began with; choices to be typed, the rest held.
enum class Need { Typed, Held, Chosen };

template<typename R>
void missRequired(const Draft<R> &draft, Need need, QList<FieldFault> &faults)
{
    static const WhetherNamed names(QStringLiteral("somebody"));
    for (int i = 0; i < static_cast<int>(fieldTable<R>().size()); ++i) {
        const bool isTold = std::any_of(faults.cbegin(), faults.cend(),
                                        [i](const FieldFault &fault) { return fault.field == i; });
        if (!has(entryAt<R>(i).traits, Trait::Required) || isTold || draft.has(i))
            continue;
        const bool isChoice = entryAt<R>(i).words != nullptr;
        if (need == Need::Typed || (need == Need::Chosen && isChoice) || print(draft.record, i, names).isEmpty())
            faults.append(missing<R>(i));
    }
}

// Such a record cannot be judged before it is known whom its cells name.
template<typename R>
constexpr bool kNamesOthers = Rules<R>::kNamesMembers || Rules<R>::kNamesCompany;

template<typename R>
void check(const R &record, QList<FieldFault> &faults)
{
    for (const Fault &fault : Rules<R>::check(record))
        faults.append(faultOf<R>(fault));
}

// Beside a member who is nobody's name.
template<typename R>
void nameWhoIsMeant(FieldFault &fault, const Draft<R> &draft, const Surroundings &around)
{
    if (fault.field < 0 || fault.field == placeOf<R>("company"))
        return;
    fault.meant = memberMeant(around.transaction, around.cohort, around.members, draft.extras.members);
    if (fault.meant)
        fault.sentence += u' ' + meantAsked(*fault.meant);
}

// What is asked about before it is written.
template<typename R>
QList<FieldFault> doubtsOf(const Draft<R> &draft, const Surroundings &around, const Asking &asking)
{
    QList<FieldFault> doubts;
    if (!asking)
        return doubts;
    if (draft.record.revision == 0) {
        for (const Fault &fault : alreadyThere(around.transaction, draft.record))
            doubts.append(faultOf<R>(fault));
    }
    if constexpr (std::is_same_v<R, domain::Act>) {
        const domain::DoubtFinder finder(*asking, around.today);
        for (const Fault &fault : oddDays(around.transaction, draft.record, finder)) {
            if (draft.record.revision == 0 || draft.has(placeOf<R>(fault.field)))
                doubts.append(faultOf<R>(fault));
        }
        if (draft.record.revision == 0) {
            for (const Fault &fault : silenceAsked(around.transaction, draft.record))
                doubts.append(faultOf<R>(fault));
        }
        if (!around.companies.isNew(draft.extras.company))
            return doubts;
        if (const auto meant = companyMeant(around.transaction, draft.extras.company))
            doubts.append({placeOf<R>("company"), newCompanyAsked(*meant), meant});
    }
    return doubts;
}

template<typename R>
void judge(Draft<R> &draft, Surroundings &around, QList<FieldFault> &faults)
{
    if constexpr (kNamesOthers<R>) {
        if (const auto fault = Rules<R>::resolve(draft, around)) {
            faults.append(faultOf<R>(*fault));
            return nameWhoIsMeant(faults.last(), draft, around);
        }
        if (draft.record.revision == 0)
            Rules<R>::complete(draft.record, draft, around);
        check(draft.record, faults);
    }
    if (const auto fault = Rules<R>::heldByAnother(draft.record, around))
        faults.append(faultOf<R>(*fault));
    const auto holder = around.transaction.template first<R>(
        storage::Query<R>().where(&R::reference, draft.record.reference));
    if (holder && holder->id != draft.record.id)
        faults.append({placeOf<R>("reference"),
                       QCoreApplication::translate("Lists", "Another record of the file has this reference.")});
}

// A new act that says in all what one of that day and company says.
std::optional<domain::Act> equalOf(const domain::Act &act, storage::Reader &reader)
{
    using domain::Act;
    std::optional<Act> equal;
    if (act.revision != 0 || !act.reference.isEmpty())
        return equal;
    reader.each<Act>(storage::Query<Act>().where(&Act::company, act.company).where(&Act::date, act.date),
                     [&](Act &&standing) {
                         Act same = act;
                         same.id = standing.id;
                         same.reference = standing.reference;
                         same.revision = standing.revision;
                         if (same == standing)
                             equal = std::move(standing);
                         return !equal;
                     });
    return equal;
}
template<typename R>
std::optional<R> equalOf(const R &, storage::Reader &)
{
    return {}; // of the others the keys in heldByAnother() tell
}

template<typename R>
Id<domain::Cohort> cohortOf(const R &record, Id<domain::Cohort> given)
{
    if constexpr (requires { record.cohort; })
        return record.cohort;
    else
        return given;
}

// What else belongs to the same write, once the record is saved.
template<typename R>
using Also = std::function<Done(const R &, const Surroundings &)>;

template<typename R>
Result<Entered<R>> enterAs(storage::Store &store, const QString &label, const R &base, const QList<TypedField> &typed,
                           Id<domain::Cohort> cohort, Need need, const Asking &asking, const Also<R> &also = {})
{
    Draft<R> draft;
    draft.record = base;
    Entered<R> entered{base, applyTo(draft, typed)};
    QList<FieldFault> &faults = entered.told.faults;
    if (base.revision == 0)
        missRequired(draft, need, faults);
    if constexpr (!kNamesOthers<R>)
        check(draft.record, faults);
    entered.record = draft.record;
    if (!entered.isStored())
        return entered;
    const QDate today = store.author().clock.today();
    const Done written = store.write(label, [&](storage::Transaction &transaction) -> Done {
        if (Done open = storage::ensureOpenFor(transaction, base); !open)
            return open;
        const Id<domain::Cohort> whose = cohortOf(base, cohort);
        MemberLookup members(transaction, whose, draft.extras.members);
        CompanyLookup companies = draft.extras.company.isEmpty() ? CompanyLookup()
                                                                 : CompanyLookup(transaction, draft.extras.company);
        StandingDays actDays(transaction, whose);
        Surroundings around{transaction, members, companies, actDays, whose, today};
        judge(draft, around, faults);
        if (!faults.isEmpty())
            return cancelled();
        if (auto equal = equalOf(draft.record, transaction)) {
            entered.record = *std::move(equal);
            entered.stoodAlready = true;
            return cancelled();
        }
        entered.told.doubts = doubtsOf(draft, around, asking);
        if (!entered.isStored())
            return cancelled();
        if constexpr (Rules<R>::kNamesCompany) {
            const std::optional<Id<domain::Company>> company = draft.record.company;
            if (company && companies.create(*company, transaction))
                entered.told.remarks.append({placeOf<R>("company"), CompanyLookup::createdTold(draft.extras.company)});
        }
        entered.record = transaction.save(draft.record);
        for (const Fault &remark : remarksOn(transaction, entered.record))
            entered.told.remarks.append(faultOf<R>(remark));
        return also ? also(entered.record, around) : Done();
    });
    if (!written && entered.isStored() && !entered.stoodAlready)
        return fail(written.error());
    return entered;
}

} // namespace

template<typename R>
QString textOf(const R &record, int field)
{
    return print(record, field, WhetherNamed());
}

template<typename R>
Result<QMap<int, QString>> textsOf(const storage::Store &store, const R &record, const QList<int> &fields)
{
    return store.read([&](storage::Reader &reader) {
        const NamesOfOne names(reader);
        QMap<int, QString> texts;
        for (const int field : fields)
            texts.insert(field, print(record, field, names));
        return texts;
    });
}

template<typename R>
Applied apply(R &record, const QList<TypedField> &typed)
{
    Draft<R> draft;
    draft.record = record;
    Applied applied = applyTo(draft, typed);
    record = draft.record;
    return applied;
}

template<typename R>
Result<Entered<R>> enter(storage::Store &store, const QString &label, const R &base, const QList<TypedField> &typed,
                         Id<domain::Cohort> cohort, const Asking &asking)
{
    return enterAs(store, label, base, typed, cohort, Need::Held, asking);
}

Result<Entered<domain::Member>> enterMember(storage::Store &store, const QString &label, const domain::Member &base,
                                            const QList<TypedField> &typed, const MemberExtras &extras,
                                            const Asking &asking)
{
    domain::Member record = base;
    record.roleText = extras.roleText.trimmed();
    return enterAs<domain::Member>(
        store, label, record, typed, record.cohort, Need::Held, asking,
        [&](const domain::Member &member, const Surroundings &around) -> Done {
            if (extras.wanted == extras.before)
                return {};
            QList<ConsentTerms> standing;
            for (const domain::Consent &consent : standingConsents(around.transaction, member.id))
                standing.append(termsOf(consent));
            QList<ConsentTerms> known = extras.before;
            sortConsents(standing);
            sortConsents(known);
            if (standing != known)
                return fail(Error::Kind::Conflict,
                            QCoreApplication::translate("Lists",
                                                        "The consents of this member were changed elsewhere meanwhile; "
                                                        "nothing was written. Look at them again."));
            saveConsents(member.id, extras.wanted, around);
            return {};
        });
}

Result<QList<domain::Consent>> consentsOf(const storage::Store &store, Id<domain::Member> member)
{
    auto consents = store.read([&](storage::Reader &reader) {
        return reader.list<domain::Consent>(storage::Query<domain::Consent>().where(&domain::Consent::member, member));
    });
    if (consents) {
        std::stable_sort(consents->begin(), consents->end(), [](const domain::Consent &a, const domain::Consent &b) {
            return std::pair(a.use, a.medium) < std::pair(b.use, b.medium);
        });
    }
    return consents;
}

QList<ConsentTerms> standingTerms(const QList<domain::Consent> &consents)
{
    QList<ConsentTerms> terms;
    for (const domain::Consent &consent : consents) {
        if (!consent.withdrawnOn)
            terms.append(termsOf(consent));
    }
    return terms;
}

Result<Entered<domain::Act>> enterAct(storage::Store &store, const QString &label, Id<domain::Cohort> cohort,
                                      const QList<TypedField> &typed, const Asking &asking)
{
    domain::Act act;
    act.cohort = cohort;
    return enterAs(store, label, act, typed, cohort, Need::Typed, asking);
}

Result<Entered<domain::PressMention>> enterMention(storage::Store &store, const QString &label,
                                                   const domain::PressMention &base, const QList<TypedField> &typed)
{
    return enterAs(store, label, base, typed, base.cohort, Need::Chosen, {});
}

template QString textOf(const domain::Member &, int);
template Applied apply(domain::Member &, const QList<TypedField> &);
template Result<Entered<domain::Member>> enter(storage::Store &, const QString &, const domain::Member &,
                                               const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::Company &, int);
template Applied apply(domain::Company &, const QList<TypedField> &);
template Result<Entered<domain::Company>> enter(storage::Store &, const QString &, const domain::Company &,
                                                const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::Contact &, int);
template Applied apply(domain::Contact &, const QList<TypedField> &);
template Result<Entered<domain::Contact>> enter(storage::Store &, const QString &, const domain::Contact &,
                                                const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::Act &, int);
template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::Act &, const QList<int> &);
template Applied apply(domain::Act &, const QList<TypedField> &);
template Result<Entered<domain::Act>> enter(storage::Store &, const QString &, const domain::Act &,
                                            const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::PressMention &, int);
template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::PressMention &, const QList<int> &);
template Applied apply(domain::PressMention &, const QList<TypedField> &);
template Result<Entered<domain::PressMention>> enter(storage::Store &, const QString &, const domain::PressMention &,
                                                     const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::Relay &, int);
template Applied apply(domain::Relay &, const QList<TypedField> &);
template Result<Entered<domain::Relay>> enter(storage::Store &, const QString &, const domain::Relay &,
                                              const QList<TypedField> &, Id<domain::Cohort>, const Asking &);
template QString textOf(const domain::Offer &, int);
template Result<QMap<int, QString>> textsOf(const storage::Store &, const domain::Offer &, const QList<int> &);
template Applied apply(domain::Offer &, const QList<TypedField> &);
template Result<Entered<domain::Offer>> enter(storage::Store &, const QString &, const domain::Offer &,
                                              const QList<TypedField> &, Id<domain::Cohort>, const Asking &);

} // namespace rebond::exchange
