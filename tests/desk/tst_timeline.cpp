// SPDX-License-Identifier: GPL-3.0-or-later
// Time lines in portions of any size against a list made whole by plain loops.
#include "desk/records.h"

#include "desk/timeline.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

// Date, place of the kind on one day, id: as text that sorts as the entries do.
QString lineOf(QDate date, int kind, RawId id)
{
    return QStringLiteral("%1 %2 %3")
        .arg(date.toString(Qt::ISODate))
        .arg(kind, 2, 10, QLatin1Char('0'))
        .arg(id.toString());
}

template<typename R>
void addOutreach(QStringList &lines, const Records &records, R &&isMeant)
{
    for (const Act &act : records.acts) {
        if (isMeant(act.members, act.company))
            lines.append(lineOf(act.date, 6, act.id.raw()));
    }
    for (const Interview &interview : records.interviews) {
        if (isMeant({interview.member}, interview.company))
            lines.append(lineOf(interview.date, 7, interview.id.raw()));
    }
    for (const Outcome &outcome : records.outcomes) {
        if (isMeant({outcome.member}, outcome.company.value_or(Id<Company>())))
            lines.append(lineOf(outcome.effectiveOn, 8, outcome.id.raw()));
    }
}

QStringList newestFirst(QStringList lines)
{
    std::sort(lines.begin(), lines.end(), std::greater<>());
    return lines;
}

// What was proposed to members and asked for them.
struct Told
{
    QList<OfferProposal> proposals;
    QList<RelayRequest> requests;
};

// Every offer to every second member, each third of them answered some days later; two relays for everybody.
Told storeTold(Store &store, const Records &records)
{
    Told told;
    const auto stored = store.write(QStringLiteral("Told"), [&](Transaction &transaction) {
        int count = 0;
        for (const Offer &offer : records.offers) {
            for (const Member &member : records.members) {
                if (++count % 2 == 0)
                    continue;
                OfferProposal proposal;
                proposal.offer = offer.id;
                proposal.member = member.id;
                proposal.proposedOn = QDate(2012, 6, 30).addDays(-(count * 7 % 90));
                if (count % 3 == 0) {
                    proposal.answer = ProposalAnswer::Interesse;
                    proposal.answeredOn = proposal.proposedOn.addDays(count % 5);
                }
                told.proposals.append(transaction.save(proposal));
            }
        }
        Relay relay;
        relay.name = QStringLiteral("Relais Inventé");
        relay.network = QStringLiteral("LinkedIn");
        relay.handle = QStringLiteral("@relais-invente");
        relay = transaction.save(relay);
        for (const Member &member : records.members) {
            for (const int days : {0, 40}) {
                RelayRequest request;
                request.relay = relay.id;
                request.member = member.id;
                request.askedOn = QDate(2012, 6, 30).addDays(-days);
                told.requests.append(transaction.save(request));
            }
        }
    });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().sentence));
    return told;
}

QStringList wholeTimeline(const Records &records, const Told &told, const Member &member)
{
    QStringList lines = {lineOf(member.joinedOn, 0, member.id.raw())};
    if (member.leftOn)
        lines.append(lineOf(*member.leftOn, 13, member.id.raw()));
    addOutreach(lines, records,
                [&](const QList<Id<Member>> &members, Id<Company>) { return members.contains(member.id); });
    for (const Checkpoint &checkpoint : records.checkpoints) {
        if (records.outcomeOf(checkpoint.outcome).member == member.id)
            lines.append(lineOf(checkpoint.answeredOn, 9, checkpoint.id.raw()));
    }
    for (const Workshop &workshop : records.workshops) {
        bool isThere = workshop.cohort == member.cohort && isConcerned(member, workshop.date);
        for (const Participation &participation : records.participations)
            isThere = isThere || (participation.workshop == workshop.id && participation.member == member.id);
        if (isThere)
            lines.append(lineOf(workshop.date, 2, workshop.id.raw()));
    }
    for (const PressMention &mention : records.press) {
        if (mention.members.contains(member.id))
            lines.append(lineOf(mention.date, 10, mention.id.raw()));
    }
    for (const OfferProposal &proposal : told.proposals) {
        if (proposal.member != member.id)
            continue;
        lines.append(lineOf(proposal.proposedOn, 3, proposal.id.raw()));
        if (proposal.answeredOn)
            lines.append(lineOf(*proposal.answeredOn, 4, proposal.id.raw()));
    }
    for (const RelayRequest &request : told.requests) {
        if (request.member == member.id)
            lines.append(lineOf(request.askedOn, 5, request.id.raw()));
    }
    for (const Consent &consent : records.consents) {
        if (consent.member != member.id)
            continue;
        if (consent.givenOn)
            lines.append(lineOf(*consent.givenOn, 1, consent.id.raw()));
        if (consent.withdrawnOn)
            lines.append(lineOf(*consent.withdrawnOn, 11, consent.id.raw()));
        if (consent.expiresOn && !(consent.withdrawnOn && *consent.withdrawnOn <= *consent.expiresOn))
            lines.append(lineOf(*consent.expiresOn, 12, consent.id.raw()));
    }
    return newestFirst(lines);
}

// Portion by portion to the end.
template<typename Ask>
QStringList walked(Store &store, int limit, Ask &&ask)
{
    QStringList lines;
    std::optional<desk::Cursor> after;
    do {
        const auto portion = store.read([&](Reader &reader) { return ask(reader, after, limit); });
        if (!portion)
            qFatal("%s", told(portion).constData());
        if (portion->entries.size() > limit || (portion->next && portion->entries.size() != limit))
            return {QStringLiteral("a portion of %1").arg(portion->entries.size())};
        for (const desk::Entry &entry : portion->entries)
            lines.append(lineOf(entry.date, int(entry.kind), entry.id));
        after = portion->next;
    } while (after);
    return lines;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portionsAddUpToTheWhole_data() { addEngines(); }
    void portionsAddUpToTheWhole()
    {
        REBOND_FETCH_ENGINE(engine);
        for (int seed = 1; seed <= (engine == Engine::Sqlite ? 8 : 2); ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            const Told told = storeTold(bench.store(), records);
            for (const int limit : {1, 2, 5, 1000}) {
                for (const Member &member : records.members)
                    QCOMPARE(walked(bench.store(), limit,
                                    [&](Reader &reader, const auto &after, int most) {
                                        return desk::timelineOf(reader, member.id, after, most);
                                    }),
                             wholeTimeline(records, told, member));
                for (const Company &company : records.companies) {
                    QStringList expected;
                    addOutreach(expected, records,
                                [&](const QList<Id<Member>> &, Id<Company> at) { return at == company.id; });
                    QCOMPARE(walked(bench.store(), limit,
                                    [&](Reader &reader, const auto &after, int most) {
                                        return desk::historyOf(reader, company.id, after, most);
                                    }),
                             newestFirst(expected));
                }
            }
        }
    }

    void whatIsWrittenMeanwhileMovesNobodyTwiceIntoView()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        const Id<Member> member = records.members.first().id;
        const QStringList whole = wholeTimeline(records, {}, records.members.first());
        QVERIFY(whole.size() > 6);
        const auto portion = [&](const std::optional<desk::Cursor> &after) {
            return bench.store().read([&](Reader &reader) { return desk::timelineOf(reader, member, after, 3); });
        };
        const auto first = portion({});
        REBOND_DONE(first);
        REBOND_DONE(bench.store().write(QStringLiteral("Newer"), [&](Transaction &transaction) {
            Act act = records.acts.first();
            act.id = {};
            act.revision = 0;
            act.reference.clear();
            act.members = {member};
            act.date = QDate(2030, 1, 1);
            transaction.save(act);
        }));
        const auto second = portion(first->next);
        REBOND_DONE(second);
        QCOMPARE(second->entries.size(), 3);
        QCOMPARE(lineOf(second->entries[0].date, int(second->entries[0].kind), second->entries[0].id), whole[3]);
        QCOMPARE(portion({})->entries.first().date, QDate(2030, 1, 1));
    }

    void aWorkshopTellsWhatWasNotedOfTheMember()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{6};
        const Records records = storeRandom(bench.store(), random);
        QSet<int> marks;
        int unmarked = 0;
        for (const Member &member : records.members) {
            const auto line = bench.store().read(
                [&](Reader &reader) { return desk::timelineOf(reader, member.id, {}, 1000); });
            REBOND_DONE(line);
            for (const desk::Entry &entry : line->entries) {
                const auto *attended = std::get_if<desk::Attended>(&entry.record);
                QCOMPARE(attended != nullptr, entry.kind == desk::EntryKind::Workshop);
                if (!attended)
                    continue;
                std::optional<Participation> noted;
                for (const Participation &participation : records.participations) {
                    if (participation.workshop == attended->workshop.id && participation.member == member.id)
                        noted = participation;
                }
                QCOMPARE(attended->participation, noted);
                if (noted && noted->mark)
                    marks.insert(int(*noted->mark));
                else
                    ++unmarked;
            }
        }
        QCOMPARE(marks.size(), 4);
        QVERIFY(unmarked > 0);
    }

    void namesComeAlong()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{5};
        const Records records = storeRandom(bench.store(), random);
        const auto history = bench.store().read(
            [&](Reader &reader) { return desk::historyOf(reader, records.acts.first().company); });
        REBOND_DONE(history);
        int acts = 0;
        for (const desk::Entry &entry : history->entries) {
            if (const auto *act = std::get_if<Act>(&entry.record)) {
                ++acts;
                for (const Id<Member> &member : act->members)
                    QCOMPARE(history->names.members.value(member), records.memberOf(member).displayName());
                QVERIFY(history->names.companies.contains(act->company));
            }
        }
        QVERIFY(acts > 0);
    }

    void nobodyHasNoHistory()
    {
        Bench bench(Engine::Sqlite);
        const auto portion = bench.store().read([&](Reader &reader) {
            return desk::timelineOf(reader, Id<Member>(RawId{1, 1}));
        });
        REBOND_DONE(portion);
        QVERIFY(portion->entries.isEmpty());
        QVERIFY(!portion->next);
    }
};

REBOND_TEST(TestTimeline)
#include "tst_timeline.moc"
