// SPDX-License-Identifier: GPL-3.0-or-later
// What storage does with records, the same for each of them, and compiled for each of them here, at the end, and nowhere
// else.
#include "storage/mappings/all.h"
#include "storage/opencohort.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::storage {

namespace {

template<typename R>
QVariantList columnsAndDerived(const R &record)
{
    QVariantList values;
    values.reserve(
        kColumnCount<
            R> + static_cast<qsizetype>(std::tuple_size_v<std::remove_cvref_t<decltype(Mapping<R>::kDerived)>>));
    forEachColumn<R>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(record.*(column.field))>;
        values.append(Codec<T>::toColumn(record.*(column.field)));
    });
    forEachDerived<R>([&](const auto &derived) { values.append(derived.value(record)); });
    return values;
}

template<typename R>
QStringList columnNamesOf()
{
    QStringList names;
    forEachColumn<R>([&](const auto &column) { names.append(QLatin1String(column.name)); });
    forEachDerived<R>([&](const auto &derived) { names.append(QLatin1String(derived.name)); });
    return names;
}

// A set is the same in any order, and however often one of it is named.
template<typename R>
void orderLinks(R &record)
{
    if constexpr (kHasLinks<R>) {
        auto &others = record.*(Mapping<R>::kLinks.field);
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
    }
}

} // namespace

template<typename R>
QVariant linksOf(const R &record)
{
    if constexpr (kHasLinks<R>) {
        const auto &links = record.*(Mapping<R>::kLinks.field);
        if (links.size() == 1)
            return links.first().toString();
        QStringList ids;
        for (const auto &id : links)
            ids.append(id.toString());
        return ids.join(u',');
    } else {
        return {};
    }
}

template<typename R>
QVariantList valuesOf(const R &record)
{
    QVariantList values;
    values.reserve(kColumnCount<R> + 1);
    forEachColumn<R>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(record.*(column.field))>;
        values.append(Codec<T>::toColumn(record.*(column.field)));
    });
    if constexpr (kHasLinks<R>)
        values.append(linksOf(record));
    return values;
}

template<typename R>
R recordFrom(const std::function<QVariant(int)> &value)
{
    R record;
    int at = 0;
    forEachColumn<R>([&](const auto &column) {
        using T = std::remove_cvref_t<decltype(record.*(column.field))>;
        record.*(column.field) = Codec<T>::fromColumn(value(at++));
    });
    if constexpr (kHasLinks<R>) {
        auto &links = record.*(Mapping<R>::kLinks.field);
        using OtherId = typename std::remove_cvref_t<decltype(links)>::value_type;
        const QString joined = value(at).toString();
        if (!joined.isEmpty()) {
            const QStringList ids = joined.split(u',');
            for (const QString &id : ids)
                links.append(Codec<OtherId>::fromColumn(id));
            std::sort(links.begin(), links.end());
        }
    }
    return record;
}

template<typename R>
std::optional<R> Reader::find(Id<R> id)
{
    return first(Query<R>().where(&R::id, id));
}

template<typename R>
std::optional<R> Reader::first(const Query<R> &query)
{
    std::optional<R> found;
    each<R>(query, [&](R &&record) {
        found = std::move(record);
        return false;
    });
    return found;
}

template<typename R>
QList<R> Reader::list(const Query<R> &query)
{
    QList<R> records;
    each<R>(query, [&](R &&record) {
        records.append(std::move(record));
        return true;
    });
    return records;
}

template<typename R>
qint64 Reader::count(const Query<R> &query)
{
    Rows rows = run(QStringLiteral("SELECT count(*) FROM ") + nameOf(Mapping<R>::kKind) + query.conditions(),
                    query.binds());
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

template<typename R>
std::optional<qint64> Reader::countWhile(const Query<R> &query, const std::function<bool()> &goOn)
{
    Rows rows = run(QStringLiteral("SELECT 1 FROM ") + nameOf(Mapping<R>::kKind) + query.conditions(), query.binds());
    qint64 count = 0;
    while (rows.next()) {
        if (!goOn())
            return {};
        ++count;
    }
    return count;
}

template<typename R>
void Reader::each(const Query<R> &query, const std::function<bool(R &&)> &f)
{
    eachWhere<R>(query.conditions() + query.tail(), query.binds(), f);
}

template<typename R>
void Reader::eachWhere(const QString &conditions, const QVariantList &binds, const std::function<bool(R &&)> &f)
{
    Rows rows = run(selectOf<R>() + conditions, binds);
    const std::function<QVariant(int)> value = [&](int column) { return rows.value(column); };
    while (rows.next()) {
        if (!f(recordFrom<R>(value)))
            return;
    }
}

template<typename R>
QString Reader::selectOf()
{
    QString &select = m_selects[Mapping<R>::kKind]; // made once: an import asks for every row of a list
    if (!select.isEmpty())
        return select;
    QStringList columns;
    forEachColumn<R>([&](const auto &column) { columns.append(QLatin1String(column.name)); });
    if constexpr (kHasLinks<R>) {
        constexpr auto links = Mapping<R>::kLinks;
        columns.append(joinedLinks(links.table, links.ownColumn, links.otherColumn, Mapping<R>::kKind));
    }
    select = QStringLiteral("SELECT ") + columns.join(u", ") + QStringLiteral(" FROM ") + nameOf(Mapping<R>::kKind);
    return select;
}

template<typename R>
R Transaction::save(R record)
{
    if (record.revision == 0)
        return insert(std::move(record), 1);
    const auto current = find(record.id);
    if (!current || current->revision != record.revision)
        throw stale();
    return replace(*current, std::move(record));
}

template<typename R>
R Transaction::replace(const R &current, R record)
{
    orderLinks(record);
    record.revision = current.revision;
    if (record == current)
        return record;
    ++record.revision;
    update(record, current.revision);
    note(current, record);
    return record;
}

template<typename R>
void Transaction::remove(const R &record)
{
    const auto current = find(record.id);
    if (!current || current->revision != record.revision)
        throw stale();
    erase(*current);
    m_log.add(Change{Mapping<R>::kKind, record.id.raw(), valuesOf(*current), {}, false});
    m_changes.add(Mapping<R>::kKind, record.id.raw());
}

template<typename R>
R Transaction::insert(R record, int revision)
{
    if (record.id.isNull())
        record.id = newId<R>();
    if constexpr (Mapping<R>::kReferencePrefix != nullptr) {
        if (record.reference.isEmpty())
            record.reference = nextReference(Mapping<R>::kKind, Mapping<R>::kReferencePrefix);
        else
            noteReference(Mapping<R>::kKind, Mapping<R>::kReferencePrefix, record.reference);
    }
    record.revision = revision;
    orderLinks(record);
    const QVariantList values = columnsAndDerived(record);
    insertRow(Mapping<R>::kKind, columnNamesOf<R>, values);
    writeLinks(record);
    m_log.addNew(Mapping<R>::kKind, record.id.raw(), values, kColumnCount<R>, linksOf(record));
    m_changes.add(Mapping<R>::kKind, record.id.raw());
    return record;
}

template<typename R>
void Transaction::update(const R &record, int expectedRevision)
{
    if constexpr (Mapping<R>::kReferencePrefix != nullptr)
        noteReference(Mapping<R>::kKind, Mapping<R>::kReferencePrefix, record.reference);
    updateRow(Mapping<R>::kKind, columnNamesOf<R>(), columnsAndDerived(record), record.id.toString(), expectedRevision);
    if constexpr (kHasLinks<R>)
        deleteLinks(record);
    writeLinks(record);
}

template<typename R>
void Transaction::note(const R &before, const R &after)
{
    m_log.add(Change{Mapping<R>::kKind, after.id.raw(), valuesOf(before), valuesOf(after), false});
    m_changes.add(Mapping<R>::kKind, after.id.raw());
}

template<typename R>
void Transaction::erase(const R &record)
{
    if constexpr (kHasLinks<R>)
        deleteLinks(record);
    deleteRow(Mapping<R>::kKind, record.id.toString(), record.revision);
}

template<typename R>
void Transaction::writeLinks(const R &record)
{
    if constexpr (kHasLinks<R>) {
        constexpr auto links = Mapping<R>::kLinks;
        for (const auto &other : record.*(links.field))
            addLink(links.table, links.ownColumn, links.otherColumn, {record.id.raw(), other.raw()});
    }
}

template<typename R>
void Transaction::deleteLinks(const R &record)
{
    constexpr auto links = Mapping<R>::kLinks;
    deleteLinkRows(links.table, links.ownColumn, record.id.toString());
}

namespace {

// Whether two states of a record differ by the company it names and by nothing else.
template<typename R>
bool isOnlyCompanyOther(const R &one, R other)
{
    if constexpr (requires { other.company; })
        other.company = one.company;
    other.revision = one.revision;
    return one == other;
}

template<typename R>
void refuseClosed(Reader &reader, const R &record)
{
    if (const auto closed = closedCohortOf(reader, record)) {
        throw Failure(Error{
            Error::Kind::Invalid,
            //: answer to undo and redo; %1 is the name of a cohort
            QCoreApplication::translate("Storage",
                                        "“%1” is closed, and this step would change it: nothing was done. Reopen it on "
                                        "the page “File and cohorts”, then make the change there by hand.")
                .arg(closed->name),
            {}});
    }
}

} // namespace

template<typename R>
void Transaction::revertRecord(const Change &change, Closed closed)
{
    const auto state = [](const std::optional<QVariantList> &values) -> std::optional<R> {
        if (!values)
            return {};
        return recordFrom<R>([&](int column) { return (*values)[column]; });
    };
    const auto target = state(change.before);
    auto left = state(change.after);
    const auto current = find(Id<R>(change.id));
    // Compared by contents: revisions differ after an undo and a redo, and that is no conflict.
    if (current && left)
        left->revision = current->revision;
    if (current != left)
        throw stale();
    const bool isMove = closed == Closed::RefusedButCompanies && current && target
                     && isOnlyCompanyOther(*current, *target);
    if (closed != Closed::Ignored && !isMove) {
        if (current)
            refuseClosed(*this, *current);
        if (target)
            refuseClosed(*this, *target);
    }
    if (!target) {
        remove(*current);
    } else if (!current) {
        insert(*target, target->revision + 1);
    } else {
        replace(*current, *target);
    }
}

// A record that is missing here is missing to the linker: Transaction::revert asks for each of mappings/all.h.
#define REBOND_COMPILE_FOR(R)                                                                                          \
    template QVariant linksOf(const R &);                                                                              \
    template QVariantList valuesOf(const R &);                                                                         \
    template R recordFrom(const std::function<QVariant(int)> &);                                                       \
    template std::optional<R> Reader::find(Id<R>);                                                                     \
    template std::optional<R> Reader::first(const Query<R> &);                                                         \
    template QList<R> Reader::list(const Query<R> &);                                                                  \
    template qint64 Reader::count(const Query<R> &);                                                                   \
    template std::optional<qint64> Reader::countWhile(const Query<R> &, const std::function<bool()> &);                \
    template void Reader::each(const Query<R> &, const std::function<bool(R &&)> &);                                   \
    template void Reader::eachWhere(const QString &, const QVariantList &, const std::function<bool(R &&)> &);         \
    template R Transaction::save(R);                                                                                   \
    template R Transaction::replace(const R &, R);                                                                     \
    template void Transaction::remove(const R &);                                                                      \
    template void Transaction::revertRecord<R>(const Change &, Closed)

REBOND_COMPILE_FOR(domain::Cohort);
REBOND_COMPILE_FOR(domain::File);
REBOND_COMPILE_FOR(domain::Member);
REBOND_COMPILE_FOR(domain::Consent);
REBOND_COMPILE_FOR(domain::Company);
REBOND_COMPILE_FOR(domain::Contact);
REBOND_COMPILE_FOR(domain::Act);
REBOND_COMPILE_FOR(domain::Interview);
REBOND_COMPILE_FOR(domain::Outcome);
REBOND_COMPILE_FOR(domain::Checkpoint);
REBOND_COMPILE_FOR(domain::Workshop);
REBOND_COMPILE_FOR(domain::Participation);
REBOND_COMPILE_FOR(domain::BuddyPair);
REBOND_COMPILE_FOR(domain::PressMention);
REBOND_COMPILE_FOR(domain::ReportOptions);
REBOND_COMPILE_FOR(domain::FrozenReport);
REBOND_COMPILE_FOR(domain::Cv);
REBOND_COMPILE_FOR(domain::Relay);
REBOND_COMPILE_FOR(domain::RelayRequest);
REBOND_COMPILE_FOR(domain::Offer);
REBOND_COMPILE_FOR(domain::OfferProposal);
REBOND_COMPILE_FOR(domain::LetterTemplate);
REBOND_COMPILE_FOR(domain::AudienceDay);

#undef REBOND_COMPILE_FOR

} // namespace rebond::storage
