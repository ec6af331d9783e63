// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/records.h"

#include "demo/cohort60.h"
#include "storage/mappings/all.h"

namespace rebond::test {

using namespace domain;
using storage::Transaction;

namespace {

const QDate kToday(2012, 6, 30);

class Maker
{
public:
    Maker(Transaction &transaction, QRandomGenerator &random) : m_transaction(transaction), m_random(random) {}

    Records make()
    {
        m_records.cohort.name = QStringLiteral("Un");
        m_records.cohort = m_transaction.save(m_records.cohort);
        m_records.other.name = QStringLiteral("Deux");
        m_records.other = m_transaction.save(m_records.other);
        repeat(9, [&] { m_records.members.append(m_transaction.save(member())); });
        repeat(3, [&] { m_records.companies.append(m_transaction.save(company())); });
        repeat(2, [&] { m_records.contacts.append(m_transaction.save(contact())); });
        repeat(20, [&] { m_records.consents.append(m_transaction.save(consent())); });
        repeat(45, [&] { m_records.acts.append(m_transaction.save(act())); });
        repeat(12, [&] { m_records.interviews.append(m_transaction.save(interview())); });
        repeat(10, [&] { m_records.outcomes.append(m_transaction.save(outcome())); });
        repeat(8, [&] { m_records.checkpoints.append(m_transaction.save(checkpoint())); });
        repeat(10, [&] { m_records.workshops.append(m_transaction.save(workshop())); });
        for (const Workshop &workshop : std::as_const(m_records.workshops))
            participate(workshop);
        repeat(14, [&] { m_records.press.append(m_transaction.save(mention())); });
        repeat(8, [&] { m_records.offers.append(m_transaction.save(offer())); });
        return m_records;
    }

private:
    template<typename F>
    void repeat(int most, F &&f)
    {
        for (int i = most / 2 + below(most / 2 + 1); i > 0; --i)
            f();
    }
    int below(int n) { return m_random.bounded(n); }
    bool oneIn(int n) { return below(n) == 0; }
    // On, near or far from today.
    QDate day() { return kToday.addDays(oneIn(3) ? below(17) - 8 : below(460) - 400); }
    std::optional<QDate> dayOrNone(int n) { return oneIn(n) ? std::optional(day()) : std::nullopt; }
    template<typename E>
    E any()
    {
        return terms<E>()[size_t(below(int(terms<E>().size())))].value;
    }
    template<typename R>
    const R &one(const QList<R> &records)
    {
        return records.at(below(int(records.size())));
    }

    Member member()
    {
        Member member;
        member.cohort = oneIn(5) ? m_records.other.id : m_records.cohort.id;
        member.familyName = QString(QChar(u'A' + below(6))) + QStringLiteral("zur");
        member.givenName = QStringLiteral("Éli %1").arg(below(3));
        member.joinedOn = kToday.addDays(-below(400));
        if (oneIn(4))
            member.leftOn = member.joinedOn.addDays(below(400));
        if (oneIn(5))
            member.exitReason = any<ExitReason>();
        if (oneIn(3))
            member.stillSearching = oneIn(2);
        return member;
    }
    Company company()
    {
        Company company;
        company.name = QStringLiteral("Maison %1").arg(m_records.companies.size());
        company.doNotContact = oneIn(4);
        return company;
    }
    Contact contact()
    {
        Contact contact;
        contact.company = one(m_records.companies).id;
        contact.familyName = QStringLiteral("Imaginé");
        contact.objected = oneIn(2);
        return contact;
    }
    Consent consent()
    {
        Consent consent;
        consent.member = one(m_records.members).id;
        consent.use = oneIn(4) ? ConsentUse::Photo : ConsentUse::Name;
        consent.medium = oneIn(4) ? ConsentMedium::Site : ConsentMedium::Booklet;
        consent.givenOn = dayOrNone(2);
        static constexpr int kEdges[] = {-1, 0, 30, 31}; // days at which it is about to expire, or has
        if (!oneIn(5))
            consent.expiresOn = kToday.addDays(oneIn(2) ? kEdges[below(4)] : below(90) - 45);
        consent.withdrawnOn = dayOrNone(5);
        return consent;
    }
    Act act()
    {
        static const QString kPositions[] = {QString(), QStringLiteral("Comptable"), QStringLiteral(" comptable")};
        Act act;
        act.date = day();
        act.cohort = oneIn(8) ? m_records.other.id : m_records.cohort.id;
        act.company = one(m_records.companies).id;
        act.onBehalfOf = oneIn(3) ? OnBehalfOf::Collectif : OnBehalfOf::Membre;
        for (int i = act.onBehalfOf == OnBehalfOf::Membre ? 1 : below(3); i > 0; --i)
            act.members.append(m_records.members.at(below(std::min(4, int(m_records.members.size())))).id);
        act.position = kPositions[below(3)];
        act.direction = any<Direction>();
        if (oneIn(2))
            act.result = any<ActResult>();
        if (!oneIn(3))
            act.dueOn = act.date.addDays(below(20) - 2);
        if (oneIn(4))
            act.dueOn = kToday.addDays(below(20) - 10);
        act.nextAction = QStringLiteral("Relancer");
        return act;
    }
    Interview interview()
    {
        Interview interview;
        interview.date = oneIn(2) ? kToday.addDays(below(9) - 5) : day();
        if (oneIn(2))
            interview.time = QTime(8 + below(3), 30);
        interview.member = one(m_records.members).id;
        interview.company = one(m_records.companies).id;
        interview.state = oneIn(2) ? InterviewState::Prevu : any<InterviewState>();
        return interview;
    }
    Outcome outcome()
    {
        Outcome outcome;
        outcome.member = one(m_records.members).id;
        outcome.type = oneIn(3) ? any<OutcomeType>() : OutcomeType::CDD;
        if (!oneIn(3))
            outcome.company = one(m_records.companies).id;
        // A check-point's date is often on an edge of its window.
        static constexpr int kEdges[] = {-31, -30, 0, 7, 8};
        outcome.effectiveOn = oneIn(2) ? day() : kToday.addDays(kEdges[below(5)]).addMonths(-3 * (1 << below(3)));
        outcome.knownOn = outcome.effectiveOn.addDays(below(30) - 10);
        if (oneIn(2))
            outcome.plannedEnd = outcome.effectiveOn.addDays(below(300));
        if (oneIn(4))
            outcome.endedOn = outcome.effectiveOn.addDays(below(200));
        if (oneIn(6))
            outcome.cancelledKnownOn = outcome.knownOn.addDays(below(60));
        return outcome;
    }
    Checkpoint checkpoint()
    {
        Checkpoint checkpoint;
        checkpoint.outcome = one(m_records.outcomes).id;
        checkpoint.months = 3 * (1 << below(3));
        checkpoint.answeredOn = day();
        checkpoint.result = any<CheckpointResult>();
        return checkpoint;
    }

    // Mostly of the last days, so that several in a row are absences.
    Workshop workshop()
    {
        Workshop workshop;
        workshop.cohort = oneIn(8) ? m_records.other.id : m_records.cohort.id;
        workshop.date = kToday.addDays(5 - below(oneIn(3) ? 300 : 30));
        workshop.halfDay = any<HalfDay>();
        if (oneIn(3))
            workshop.time = QTime(9 + below(9), 15);
        workshop.title = QStringLiteral("Atelier");
        return workshop;
    }
    void participate(const Workshop &workshop)
    {
        for (const Member &member : std::as_const(m_records.members)) {
            if (member.cohort != workshop.cohort || oneIn(5))
                continue;
            Participation participation;
            participation.workshop = workshop.id;
            participation.member = member.id;
            if (!oneIn(8))
                participation.mark = oneIn(3) ? any<Presence>() : oneIn(4) ? Presence::Justifie : Presence::Absent;
            if (oneIn(2))
                participation.agreed = QStringLiteral("Appeler %1").arg(below(9));
            m_records.participations.append(m_transaction.save(participation));
        }
    }

    // Often of nobody in particular, often of several.
    PressMention mention()
    {
        PressMention mention;
        mention.cohort = oneIn(8) ? m_records.other.id : m_records.cohort.id;
        mention.date = day();
        mention.outlet = QStringLiteral("Gazette %1").arg(below(3));
        mention.title = QStringLiteral("Un titre");
        for (int i = below(4); i > 0; --i)
            mention.members.append(one(m_records.members).id);
        return mention;
    }

    // Around its last day, on its edges and far from it.
    Offer offer()
    {
        Offer offer;
        offer.cohort = oneIn(8) ? m_records.other.id : m_records.cohort.id;
        offer.receivedOn = day();
        offer.position = QStringLiteral("Comptable");
        if (!oneIn(4))
            offer.expiresOn = kToday.addDays(below(24) - 8);
        return offer;
    }

    Transaction &m_transaction;
    QRandomGenerator &m_random;
    Records m_records;
};

template<typename R>
void saveAll(Transaction &transaction, QList<R> &records)
{
    for (R &record : records)
        record = transaction.save(record);
}

} // namespace

const Member &Records::memberOf(Id<Member> id) const
{
    return *std::find_if(members.begin(), members.end(), [&](const Member &member) { return member.id == id; });
}

const Outcome &Records::outcomeOf(Id<Outcome> id) const
{
    return *std::find_if(outcomes.begin(), outcomes.end(), [&](const Outcome &outcome) { return outcome.id == id; });
}

Records storeRandom(storage::Store &store, QRandomGenerator &random)
{
    const auto made = store.write(QStringLiteral("Random"),
                                  [&](Transaction &transaction) { return Maker(transaction, random).make(); });
    if (!made)
        qFatal("%s", told(made).constData());
    return *made;
}

Records storeDemonstration(storage::Store &store)
{
    demo::Cohort60 demo = demo::cohort60();
    Records records;
    const Done stored = store.write(QStringLiteral("Demonstration"), [&](Transaction &transaction) {
        records.cohort = transaction.save(demo.cohort);
        saveAll(transaction, demo.files);
        saveAll(transaction, records.members = demo.members);
        saveAll(transaction, records.consents = demo.consents);
        saveAll(transaction, records.companies = demo.companies);
        saveAll(transaction, records.contacts = demo.contacts);
        saveAll(transaction, records.acts = demo.acts);
        saveAll(transaction, records.interviews = demo.interviews);
        saveAll(transaction, records.outcomes = demo.outcomes);
        saveAll(transaction, records.checkpoints = demo.checkpoints);
        saveAll(transaction, records.workshops = demo.workshops);
        saveAll(transaction, records.participations = demo.participations);
        saveAll(transaction, demo.buddyPairs);
        saveAll(transaction, demo.scans);
        saveAll(transaction, records.press = demo.pressMentions);
        saveAll(transaction, records.offers = demo.offers);
    });
    if (!stored)
        qFatal("%s", told(stored).constData());
    return records;
}

} // namespace rebond::test
