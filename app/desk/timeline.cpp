// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/timeline.h"

#include "storage/datedfacts.h"
#include "storage/mappings/all.h"

#include <algorithm>
#include <tuple>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Place;
using storage::Query;
using storage::Reader;

template<typename T>
auto orderOf(const T &one)
{
    return std::tuple(one.date, int(one.kind), one.id.high, one.id.low);
}

// Gathers candidates of each kind and keeps the newest behind the cursor.
class Gathered
{
public:
    Gathered(Reader &reader, const std::optional<Cursor> &after, int limit)
        : m_reader(reader),
          m_after(after),
          m_limit(std::max(1, limit))
    {}

    // One more than is given tells whether there is a next portion.
    [[nodiscard]] int wanted() const { return m_limit + 1; }
    // Where records of that kind go on.
    [[nodiscard]] Place placeOf(EntryKind kind) const
    {
        if (!m_after)
            return storage::behindAll();
        if (kind == m_after->kind)
            return {m_after->date, m_after->id};
        return kind < m_after->kind ? storage::endOf(m_after->date) : storage::beginOf(m_after->date);
    }
    template<typename R>
    void add(EntryKind kind, QDate date, const R &record)
    {
        add(kind, date, record.id.raw(), record);
    }
    template<typename R>
    void add(EntryKind kind, QDate date, const RawId &id, const R &record)
    {
        Entry entry{kind, date, id, record};
        if (!m_after || orderOf(entry) < orderOf(*m_after))
            m_entries.append(std::move(entry));
    }
    template<typename R>
    void addAll(EntryKind kind, QDate R::*date, const QList<R> &records)
    {
        for (const R &record : records)
            add(kind, record.*date, record);
    }

    Portion portion()
    {
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const Entry &one, const Entry &other) { return orderOf(one) > orderOf(other); });
        Portion portion;
        const bool isMore = m_entries.size() > m_limit;
        m_entries.resize(std::min<qsizetype>(m_entries.size(), m_limit));
        if (isMore)
            portion.next = Cursor{m_entries.last().date, m_entries.last().kind, m_entries.last().id};
        for (const Entry &entry : std::as_const(m_entries))
            name(entry, portion.names);
        portion.entries = std::move(m_entries);
        return portion;
    }

private:
    void name(const Entry &entry, Names &names)
    {
        if (const auto *act = std::get_if<Act>(&entry.record)) {
            names.add(m_reader, act->members);
            names.add(m_reader, act->company);
        } else if (const auto *interview = std::get_if<Interview>(&entry.record)) {
            names.add(m_reader, interview->member);
            names.add(m_reader, interview->company);
        } else if (const auto *outcome = std::get_if<Outcome>(&entry.record)) {
            names.add(m_reader, outcome->member);
            if (outcome->company)
                names.add(m_reader, *outcome->company);
        } else if (const auto *mention = std::get_if<PressMention>(&entry.record)) {
            names.add(m_reader, mention->members);
        } else if (const auto *proposed = std::get_if<Proposed>(&entry.record); proposed && proposed->offer.company) {
            names.add(m_reader, *proposed->offer.company);
        }
    }

    Reader &m_reader;
    std::optional<Cursor> m_after;
    int m_limit;
    QList<Entry> m_entries;
};

template<typename Owner>
void gatherOutreach(Reader &reader, Gathered &gathered, Id<Owner> owner)
{
    gathered.addAll(EntryKind::Act, &Act::date,
                    storage::actsBefore(reader, owner, gathered.placeOf(EntryKind::Act), gathered.wanted()));
    gathered.addAll(EntryKind::Interview, &Interview::date,
                    storage::interviewsBefore(reader, owner, gathered.placeOf(EntryKind::Interview),
                                              gathered.wanted()));
    gathered.addAll(EntryKind::Outcome, &Outcome::effectiveOn,
                    storage::outcomesBefore(reader, owner, gathered.placeOf(EntryKind::Outcome), gathered.wanted()));
}

void gatherConsents(Reader &reader, Gathered &gathered, Id<Member> member)
{
    // One a use and medium, and those before it: few, and their days are columns of no index.
    for (const Consent &consent : reader.list(Query<Consent>().where(&Consent::member, member))) {
        if (consent.givenOn)
            gathered.add(EntryKind::ConsentGiven, *consent.givenOn, consent);
        if (consent.withdrawnOn)
            gathered.add(EntryKind::ConsentWithdrawn, *consent.withdrawnOn, consent);
        const bool wasWithdrawn = consent.withdrawnOn && consent.expiresOn
                               && *consent.withdrawnOn <= *consent.expiresOn;
        if (consent.expiresOn && !wasWithdrawn)
            gathered.add(EntryKind::ConsentExpired, *consent.expiresOn, consent);
    }
}

// Some of the offers of one cohort, each once; that of relays some months.
void gatherOffersAndRelays(Reader &reader, Gathered &gathered, Id<Member> member)
{
    const auto proposals = reader.list(Query<OfferProposal>().where(&OfferProposal::member, member));
    for (const OfferProposal &proposal : proposals) {
        const auto offer = reader.find(proposal.offer);
        const Proposed proposed{offer.value_or(Offer()), proposal};
        gathered.add(EntryKind::Proposed, proposal.proposedOn, proposal.id.raw(), proposed);
        if (proposal.answer && proposal.answeredOn)
            gathered.add(EntryKind::Answered, *proposal.answeredOn, proposal.id.raw(), proposed);
    }
    const auto requests = reader.list(Query<RelayRequest>().where(&RelayRequest::member, member));
    for (const RelayRequest &request : requests)
        gathered.add(EntryKind::RelayAsked, request.askedOn, request.id.raw(),
                     AskedRelay{reader.find(request.relay).value_or(Relay()), request});
}

void gatherWorkshops(Reader &reader, Gathered &gathered, const Member &member)
{
    const QList<Workshop> workshops = storage::workshopsBefore(reader, member, gathered.placeOf(EntryKind::Workshop),
                                                               gathered.wanted());
    for (const Workshop &workshop : workshops) {
        const auto participation = reader.first(Query<Participation>()
                                                    .where(&Participation::workshop, workshop.id)
                                                    .where(&Participation::member, member.id));
        gathered.add(EntryKind::Workshop, workshop.date, workshop.id.raw(), Attended{workshop, participation});
    }
}

} // namespace

Portion timelineOf(Reader &reader, Id<Member> member, const std::optional<Cursor> &after, int limit)
{
    Gathered gathered(reader, after, limit);
    if (const auto found = reader.find(member)) {
        gathered.add(EntryKind::Joined, found->joinedOn, *found);
        if (found->leftOn)
            gathered.add(EntryKind::Left, *found->leftOn, *found);
        gatherWorkshops(reader, gathered, *found);
    }
    gatherOutreach(reader, gathered, member);
    gathered.addAll(EntryKind::Checkpoint, &Checkpoint::answeredOn,
                    storage::checkpointsBefore(reader, member, gathered.placeOf(EntryKind::Checkpoint),
                                               gathered.wanted()));
    gathered.addAll(EntryKind::Press, &PressMention::date,
                    storage::mentionsBefore(reader, member, gathered.placeOf(EntryKind::Press), gathered.wanted()));
    gatherOffersAndRelays(reader, gathered, member);
    gatherConsents(reader, gathered, member);
    return gathered.portion();
}

Portion historyOf(Reader &reader, Id<Company> company, const std::optional<Cursor> &after, int limit)
{
    Gathered gathered(reader, after, limit);
    gatherOutreach(reader, gathered, company);
    return gathered.portion();
}

} // namespace rebond::desk
