// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/removal.h"

#include "operations/shownfiles.h"
#include "storage/mappings/all.h"
#include "storage/opencohort.h"

#include <QCoreApplication>

#include <type_traits>

namespace rebond::operations {

using namespace domain;
using storage::Query;
using storage::Transaction;

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
public:
    static QString gone() { return tr("It is no longer in the file: somebody has deleted it already."); }
    //: %1 is the name of a company
    static QString isNamed(const QString &company)
    {
        return tr("“%1” cannot be deleted: contacts, acts, interviews, outcomes or offers tell about it. Delete those first, or "
                  "make it one with another company on the page “Verify”.")
            .arg(company);
    }
    template<typename R>
    static QString label(const QString &reference, int count)
    {
        //: on the undo button and in the journal, all of these; %1 is a reference, of one; %n how many, of several
        if constexpr (std::is_same_v<R, Act>)
            return count == 1 ? tr("Delete act %1").arg(reference) : tr("Delete %n act(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, Interview>)
            return count == 1 ? tr("Delete interview %1").arg(reference) : tr("Delete %n interview(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, Outcome>)
            return count == 1 ? tr("Delete outcome %1").arg(reference) : tr("Delete %n outcome(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, Contact>)
            return count == 1 ? tr("Delete contact %1").arg(reference) : tr("Delete %n contact(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, PressMention>)
            return count == 1 ? tr("Delete press mention %1").arg(reference)
                              : tr("Delete %n press mention(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, Offer>)
            return count == 1 ? tr("Delete offer %1").arg(reference) : tr("Delete %n offer(s)", nullptr, count);
        else if constexpr (std::is_same_v<R, Relay>)
            return count == 1 ? tr("Delete relay %1").arg(reference) : tr("Delete %n relay(s)", nullptr, count);
        else
            return count == 1 ? tr("Delete company %1").arg(reference) : tr("Delete %n company(ies)", nullptr, count);
    }
};

template<typename R>
bool isOneOf(Transaction &transaction, Id<Company> company)
{
    return transaction.first<R>(Query<R>().where(&R::company, company).page(1)).has_value();
}

Done removeParts(Transaction &transaction, const Outcome &outcome)
{
    for (const Checkpoint &checkpoint :
         transaction.list<Checkpoint>(Query<Checkpoint>().where(&Checkpoint::outcome, outcome.id)))
        transaction.remove(checkpoint);
    return {};
}

// What it was asked is said of it alone; not where that is in a closed cohort's past.
Done removeParts(Transaction &transaction, const Relay &relay)
{
    for (const RelayRequest &request :
         transaction.list<RelayRequest>(Query<RelayRequest>().where(&RelayRequest::relay, relay.id))) {
        if (const Done open = storage::ensureOpenFor(transaction, request); !open)
            return open;
        transaction.remove(request);
    }
    return {};
}

Done removeParts(Transaction &transaction, const Offer &offer)
{
    for (const OfferProposal &proposal :
         transaction.list<OfferProposal>(Query<OfferProposal>().where(&OfferProposal::offer, offer.id)))
        transaction.remove(proposal);
    return {};
}

Done removeParts(Transaction &transaction, const Company &company)
{
    if (isOneOf<Contact>(transaction, company.id) || isOneOf<Act>(transaction, company.id)
        || isOneOf<Interview>(transaction, company.id) || isOneOf<Outcome>(transaction, company.id)
        || isOneOf<Offer>(transaction, company.id))
        return invalid(Said::isNamed(company.name));
    return {};
}

template<typename R>
Done removeParts(Transaction &, const R &)
{
    return {};
}

// What the act alone held: its advertisement, and what was sent with it.
void removeFiles(Transaction &transaction, const Act &act)
{
    for (const auto &id : {act.advert, act.sent}) {
        const auto file = id ? transaction.find(*id) : std::nullopt;
        if (file && !isShown(transaction, *id))
            transaction.remove(*file);
    }
}
void removeFiles(Transaction &transaction, const PressMention &mention)
{
    const auto file = mention.scan ? transaction.find(*mention.scan) : std::nullopt;
    if (file && !isShown(transaction, file->id))
        transaction.remove(*file);
}
template<typename R>
void removeFiles(Transaction &, const R &)
{}

template<typename R>
Result<QString> removeAll(storage::Store &store, const QList<Id<R>> &records)
{
    return store.write(QString(), [&](Transaction &transaction) -> Result<QString> {
        QString label;
        for (const Id<R> &id : records) {
            const auto record = transaction.find(id);
            if (!record)
                return notFound(Said::gone());
            if (label.isEmpty()) {
                label = Said::label<R>(record->reference, static_cast<int>(records.size()));
                transaction.setLabel(label);
            }
            if (const Done open = storage::ensureOpenFor(transaction, *record); !open)
                return fail(open.error());
            if (const Done removed = removeParts(transaction, *record); !removed)
                return fail(removed.error());
            transaction.remove(*record);
            removeFiles(transaction, *record);
        }
        return label;
    });
}

} // namespace

Result<QString> removeActs(storage::Store &store, const QList<Id<Act>> &acts)
{
    return removeAll(store, acts);
}

Result<QString> removeInterviews(storage::Store &store, const QList<Id<Interview>> &interviews)
{
    return removeAll(store, interviews);
}

Result<QString> removeOutcomes(storage::Store &store, const QList<Id<Outcome>> &outcomes)
{
    return removeAll(store, outcomes);
}

Result<QString> removeContacts(storage::Store &store, const QList<Id<Contact>> &contacts)
{
    return removeAll(store, contacts);
}

Result<QString> removeMentions(storage::Store &store, const QList<Id<PressMention>> &mentions)
{
    return removeAll(store, mentions);
}

Result<QString> removeRelays(storage::Store &store, const QList<Id<Relay>> &relays)
{
    return removeAll(store, relays);
}

Result<QString> removeOffers(storage::Store &store, const QList<Id<Offer>> &offers)
{
    return removeAll(store, offers);
}

Result<QString> removeCompanies(storage::Store &store, const QList<Id<Company>> &companies)
{
    return removeAll(store, companies);
}

} // namespace rebond::operations
