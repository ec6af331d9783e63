// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, settled: one step each that undo takes back whole, and nothing else of the record changes.
#include "operations/settling.h"

#include "domain/outcomeclass.h"
#include "operations/interviews.h"
#include "operations/outcomes.h"

#include "desk/records.h"
#include "domain/lead.h"
#include "storage/everyrecord.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

template<typename R>
R stored(Store &store, Id<R> id)
{
    return store.read([&](Reader &reader) { return reader.find(id).value(); }).value();
}

// The first act of that kind; each seed has some.
template<typename F>
Act actWith(const Records &records, F &&isMeant)
{
    const auto found = std::find_if(records.acts.begin(), records.acts.end(), isMeant);
    return found == records.acts.end() ? Act() : *found;
}

// Two consents of one member's, of one sheet.
QList<Consent> sheetOf(Store &store, std::optional<QDate> given, QDate expires)
{
    return store
        .write(QStringLiteral("Sheet"),
               [&](Transaction &transaction) {
                   Cohort cohort;
                   cohort.name = QStringLiteral("Un");
                   Member member;
                   member.cohort = transaction.save(cohort).id;
                   member.givenName = QStringLiteral("Odile");
                   member.familyName = QStringLiteral("Calvérac");
                   member.joinedOn = QDate(2010, 1, 1);
                   Consent consent;
                   consent.member = transaction.save(member).id;
                   consent.givenOn = given;
                   consent.expiresOn = expires;
                   QList<Consent> sheet{transaction.save(consent)};
                   consent.use = ConsentUse::Photo;
                   consent.medium = ConsentMedium::Site;
                   sheet.append(transaction.save(consent));
                   return sheet;
               })
        .value();
}

} // namespace

class TestSettling : public QObject
{
    Q_OBJECT

    // Afterwards the acts are as before, but for the one that is expected; undo takes it back.
    static void compareAfter(Bench &bench, const Records &records, const Act &expected)
    {
        for (Act act : all<Act>(bench.store())) {
            if (act.id == expected.id) {
                QCOMPARE(act, expected);
                continue;
            }
            act.revision = 1; // what undo took back stands anew
            QVERIFY(records.acts.contains(act));
        }
        QVERIFY(bench.store().history().undo());
        Act before = stored(bench.store(), expected.id);
        before.revision = 1;
        QVERIFY(records.acts.contains(before));
    }

private Q_SLOTS:
    void aFollowUpIsPutOffFromTodayOrItsOwnDay_data() { addEngines(); }
    void aFollowUpIsPutOffFromTodayOrItsOwnDay()
    {
        REBOND_FETCH_ENGINE(engine);
        Bench bench(engine);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        Act late = actWith(records, [](const Act &act) { return act.dueOn && *act.dueOn < kDay; });
        QVERIFY(late.dueOn);
        REBOND_DONE(operations::postponeFollowUp(bench.store(), late.id, kDay, {}));
        late.dueOn = QDate(2012, 7, 9); // a Saturday's seventh day is a Saturday: the Monday behind it
        late.revision = 2;
        compareAfter(bench, records, late);
        REBOND_DONE(operations::postponeFollowUp(bench.store(), late.id, kDay, WorkingWeek::of({3, 6}).value()));
        late.dueOn = QDate(2012, 7, 7); // who works on Saturdays
        late.revision = stored(bench.store(), late.id).revision;
        compareAfter(bench, records, late);
        Act coming = actWith(records, [](const Act &act) { return act.dueOn && *act.dueOn > kDay; });
        QVERIFY(coming.dueOn);
        REBOND_DONE(operations::postponeFollowUp(bench.store(), coming.id, kDay, {}));
        QDate wanted = coming.dueOn->addDays(7);
        while (wanted.dayOfWeek() > 5)
            wanted = wanted.addDays(1);
        coming.dueOn = wanted;
        coming.revision = stored(bench.store(), coming.id).revision;
        compareAfter(bench, records, coming);
        const Act none = actWith(records, [](const Act &act) { return !act.dueOn; });
        const auto refused = operations::postponeFollowUp(bench.store(), none.id, kDay, {});
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY(refused.error().sentence.endsWith(u'.'));
    }
    void aFollowUpIsDropped()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        Act due = actWith(records, [](const Act &act) { return act.dueOn.has_value(); });
        REBOND_DONE(operations::dropFollowUp(bench.store(), due.id));
        const auto twice = operations::dropFollowUp(bench.store(), due.id);
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        due.dueOn.reset();
        due.nextAction.clear();
        due.revision = 2;
        compareAfter(bench, records, due);
    }
    void whatIsGoneIsSaidToBeGone()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        (void)storeRandom(bench.store(), random);
        const RawId nobody{1, 1};
        for (const Done &done :
             {operations::postponeFollowUp(bench.store(), Id<Act>(nobody), kDay, {}),
              operations::dropFollowUp(bench.store(), Id<Act>(nobody)),
              operations::qualifyInterview(bench.store(), Id<Interview>(nobody), InterviewState::Tenu),
              operations::settleCheckpoint(bench.store(), Id<Outcome>(nobody), 3, CheckpointResult::MemePoste, kDay)})
            QVERIFY(!done && done.error().kind == Error::Kind::NotFound);
        QVERIFY(!operations::closeLead(bench.store(), Id<Act>(nobody), operations::Ending::Refused, kDay));
    }
    void consentsAreRenewedForAsLong_data()
    {
        QTest::addColumn<std::optional<QDate>>("given");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QDate>("renewed"); // on 30 June 2012
        QTest::newRow("two years, over") << std::optional(QDate(2010, 2, 15)) << QDate(2012, 2, 15)
                                         << QDate(2014, 6, 30);
        QTest::newRow("a year, to end") << std::optional(QDate(2011, 7, 10)) << QDate(2012, 7, 10)
                                        << QDate(2013, 6, 30);
        QTest::newRow("ninety days") << std::optional(QDate(2012, 3, 1)) << QDate(2012, 5, 30) << QDate(2012, 9, 28);
        QTest::newRow("nobody knows since when") << std::optional<QDate>() << QDate(2012, 7, 20) << QDate(2013, 7, 20);
        QTest::newRow("given and over today") << std::optional(kDay) << kDay << QDate(2013, 6, 30);
    }
    void consentsAreRenewedForAsLong()
    {
        QFETCH(const std::optional<QDate>, given);
        QFETCH(const QDate, expires);
        QFETCH(const QDate, renewed);
        Bench bench(Engine::Sqlite);
        const QList<Consent> sheet = sheetOf(bench.store(), given, expires);
        const QList<Id<Consent>> ids{sheet.at(0).id, sheet.at(1).id};
        REBOND_DONE(operations::renewConsents(bench.store(), ids, kDay));
        QCOMPARE(bench.store().history().undoLabel(), std::optional(QStringLiteral("Renew consents of M001")));
        QList<Consent> all = test::all<Consent>(bench.store());
        QCOMPARE(all.size(), 4);
        for (const Consent &old : sheet) {
            QVERIFY(all.contains(old)); // it stays in the history
            all.removeOne(old);
        }
        for (const Consent &made : std::as_const(all)) {
            const Consent &old = made.use == sheet.at(0).use ? sheet.at(0) : sheet.at(1);
            QCOMPARE(made.use, old.use);
            QCOMPARE(made.medium, old.medium);
            QCOMPARE(made.givenOn, std::optional(kDay));
            QCOMPARE(made.expiresOn, std::optional(renewed));
        }
        // Who presses once more, or has an older list, changes nothing.
        for (const Done &twice : {operations::renewConsents(bench.store(), ids, kDay),
                                  operations::withdrawConsents(bench.store(), ids, kDay)})
            QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        QVERIFY(bench.store().history().undo());
        QCOMPARE(test::all<Consent>(bench.store()), sheet);
    }
    void consentsAreWithdrawn()
    {
        Bench bench(Engine::Sqlite);
        const QList<Consent> sheet = sheetOf(bench.store(), QDate(2010, 2, 15), QDate(2012, 2, 15));
        REBOND_DONE(operations::withdrawConsents(bench.store(), {sheet.at(1).id}, kDay));
        Consent expected = sheet.at(1);
        expected.withdrawnOn = kDay;
        expected.revision = 2;
        QCOMPARE(test::all<Consent>(bench.store()), (QList{sheet.at(0), expected}));
        const auto twice = operations::withdrawConsents(bench.store(), {sheet.at(1).id}, kDay);
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        // Of two, one is not to be had: neither is changed.
        const auto both = operations::renewConsents(bench.store(), {sheet.at(0).id, sheet.at(1).id}, kDay);
        QVERIFY(!both && both.error().kind == Error::Kind::Conflict);
        QCOMPARE(test::all<Consent>(bench.store()).size(), 2);
        for (const Done &none : {operations::renewConsents(bench.store(), {}, kDay),
                                 operations::withdrawConsents(bench.store(), {Id<Consent>(RawId{1, 1})}, kDay)})
            QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
    }
    void whoLeavesHasLeftOnce()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        const auto found = std::find_if(records.members.begin(), records.members.end(), [](const Member &member) {
            return !member.leftOn && !member.exitReason && member.joinedOn <= kDay;
        });
        QVERIFY(found != records.members.end());
        REBOND_DONE(operations::noteLeaving(bench.store(), found->id, ExitReason::SNOUV, kDay));
        Member expected = *found;
        expected.leftOn = kDay;
        expected.exitReason = ExitReason::SNOUV;
        expected.revision = found->revision + 1;
        QCOMPARE(stored(bench.store(), found->id), expected);
        QCOMPARE(bench.store().history().undoLabel(),
                 std::optional(QStringLiteral("%1 has left the group").arg(found->reference)));
        const auto twice = operations::noteLeaving(bench.store(), found->id, ExitReason::ABAND, kDay);
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        QVERIFY(bench.store().history().undo());
        QVERIFY(!stored(bench.store(), found->id).leftOn);
        const auto none = operations::noteLeaving(bench.store(), Id<Member>(RawId{1, 1}), ExitReason::ABAND, kDay);
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
    }
    void anInterviewIsQualifiedOnce()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        const auto planned = std::find_if(records.interviews.begin(), records.interviews.end(),
                                          [](const Interview &i) { return i.state == InterviewState::Prevu; });
        QVERIFY(planned != records.interviews.end());
        REBOND_DONE(operations::qualifyInterview(bench.store(), planned->id, InterviewState::Absent));
        Interview expected = *planned;
        expected.state = InterviewState::Absent;
        expected.revision = 2;
        QCOMPARE(stored(bench.store(), planned->id), expected);
        QCOMPARE(bench.store().history().undoLabel(), // as it is said where the state is set on its page
                 std::optional(QStringLiteral("Interview %1: Absent").arg(planned->reference)));
        const auto twice = operations::qualifyInterview(bench.store(), planned->id, InterviewState::Tenu);
        QVERIFY(!twice && twice.error().kind == Error::Kind::Conflict);
        QCOMPARE(stored(bench.store(), planned->id), expected);
        QVERIFY(bench.store().history().undo());
        QCOMPARE(stored(bench.store(), planned->id).state, InterviewState::Prevu);
    }
    void aCheckpointIsAnsweredOnce()
    {
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{4};
        const Records records = storeRandom(bench.store(), random);
        int answered = 0;
        for (const Outcome &outcome : records.outcomes) {
            const bool isThere = std::any_of(records.checkpoints.begin(), records.checkpoints.end(),
                                             [&](const Checkpoint &c) {
                                                 return c.outcome == outcome.id && c.months == 6;
                                             });
            const qsizetype before = all<Checkpoint>(bench.store()).size();
            const auto done = operations::settleCheckpoint(bench.store(), outcome.id, 6, CheckpointResult::AutrePoste,
                                                           kDay);
            const bool isAsked = domain::isRebound(domain::classOf(outcome)) && !outcome.cancelledKnownOn
                              && outcome.effectiveOn <= kDay;
            QCOMPARE(done.has_value(), isAsked && !isThere);
            if (!done)
                continue;
            const auto checkpoints = all<Checkpoint>(bench.store());
            QCOMPARE(checkpoints.size(), before + 1);
            const Checkpoint &made = checkpoints.last();
            QVERIFY(made.outcome == outcome.id && made.months == 6 && made.answeredOn == kDay
                    && made.result == CheckpointResult::AutrePoste);
            QVERIFY(!operations::settleCheckpoint(bench.store(), outcome.id, 6, CheckpointResult::Inconnu, kDay));
            QVERIFY(bench.store().history().undo());
            QCOMPARE(all<Checkpoint>(bench.store()).size(), before);
            ++answered;
        }
        QVERIFY(answered > 0);
    }
    void aLeadEndsByOneMoreAct_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<QString>("status");
        QTest::newRow("refused") << int(operations::Ending::Refused) << QStringLiteral("refus");
        QTest::newRow("kept") << int(operations::Ending::KeptInPool) << QStringLiteral("vivier");
        QTest::newRow("withdrawn") << int(operations::Ending::Withdrawn) << QStringLiteral("retrait");
    }
    void aLeadEndsByOneMoreAct()
    {
        QFETCH(const int, ending);
        QFETCH(const QString, status);
        Bench bench(Engine::Sqlite);
        QRandomGenerator random{5};
        const Records records = storeRandom(bench.store(), random);
        int ended = 0;
        int refused = 0;
        for (const Act &act : records.acts) {
            const bool movedOn = std::any_of(records.acts.begin(), records.acts.end(), [&](const Act &each) {
                return leadOf(each) == leadOf(act) && isLater(each, act);
            });
            const bool hasEnded = act.result && codeOf(*act.result) == status;
            const auto closed = operations::closeLead(bench.store(), act.id, operations::Ending(ending), kDay);
            if (movedOn || hasEnded) { // a row that is read no more, or a key pressed twice
                QVERIFY(!closed && closed.error().kind == Error::Kind::Conflict);
                QCOMPARE(all<Act>(bench.store()), records.acts);
                ++refused;
                continue;
            }
            REBOND_DONE(closed);
            ++ended;
            const auto again = operations::closeLead(bench.store(), closed->id, operations::Ending(ending), kDay);
            QVERIFY(!again && again.error().kind == Error::Kind::Conflict);
            const auto stale = operations::closeLead(bench.store(), act.id, operations::Ending::Refused, kDay);
            QVERIFY(!stale && stale.error().kind == Error::Kind::Conflict);
            QVERIFY(leadOf(*closed) == leadOf(act));
            QList<Act> acts = all<Act>(bench.store());
            QCOMPARE(acts.size(), records.acts.size() + 1);
            acts.removeIf([&](const Act &each) { return !(leadOf(each) == leadOf(act)); });
            for (const Act &each : std::as_const(acts))
                QVERIFY(each.id == closed->id || isLater(*closed, each));
            // Nothing but acts speaks here: nobody is placed, no interview is to come.
            const LeadState state = stateOf({acts, {}, {}, records.members}, kDay);
            QCOMPARE(codeOf(state.status), status);
            QVERIFY(!state.next);
            QVERIFY(bench.store().history().undo());
            QCOMPARE(all<Act>(bench.store()), records.acts);
        }
        QVERIFY(ended > 0 && refused > 0);
    }
};

REBOND_TEST(TestSettling)
#include "tst_settling.moc"
