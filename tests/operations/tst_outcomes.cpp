// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an outcome, at the limits of its days; each is one step and taken back whole.
#include "operations/outcomes.h"

#include "desk/records.h"
#include "domain/lead.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {
}

class TestOutcomes : public QObject
{
    Q_OBJECT

    struct Office : Bench
    {
        Office() : Bench(Engine::Sqlite)
        {
            const Done made = store().write(QStringLiteral("Begin"), [&](Transaction &transaction) {
                Cohort cohort;
                cohort.name = QStringLiteral("Un");
                member.cohort = transaction.save(cohort).id;
                member.familyName = QStringLiteral("Calvérac");
                member.joinedOn = QDate(2011, 6, 20);
                member = transaction.save(member);
                for (int i = 0; i < 3; ++i) {
                    Company company;
                    company.name = QStringLiteral("Maison %1").arg(i);
                    companies.append(transaction.save(company));
                }
                outcome.member = member.id;
                outcome.type = OutcomeType::CDI;
                outcome.effectiveOn = QDate(2011, 11, 30);
                outcome.knownOn = QDate(2011, 12, 2);
                outcome.company = companies.first().id;
                outcome = transaction.save(outcome);
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        template<typename R>
        QList<R> all()
        {
            return store().read([](Reader &reader) { return reader.list<R>(); }).value();
        }
        Outcome now()
        {
            return store().read([&](Reader &reader) { return *reader.find(outcome.id); }).value();
        }
        Act act(QDate date, const Company &company, const QString &position = {})
        {
            Act made;
            made.cohort = member.cohort;
            made.date = date;
            made.company = company.id;
            made.members = {member.id};
            made.channel = Channel::Visite;
            made.position = position;
            return store().write(QStringLiteral("Act"), [&](Transaction &t) { return t.save(made); }).value();
        }

        Member member;
        QList<Company> companies;
        Outcome outcome;
    };

private Q_SLOTS:
    void aCheckpointIsAnsweredInPlaceAndAnew()
    {
        Office office;
        const auto first = operations::answerCheckpoint(office.store(), office.outcome.id, 3,
                                                        CheckpointResult::MemePoste, QDate(2012, 2, 29));
        REBOND_DONE(first);
        const auto second = operations::answerCheckpoint(office.store(), office.outcome.id, 3,
                                                         CheckpointResult::AutrePoste, QDate(2012, 3, 1));
        REBOND_DONE(second);
        QCOMPARE(second->id, first->id); // the same one, not a second
        QCOMPARE(office.all<Checkpoint>(), QList{*second});
        REBOND_DONE(office.store().history().undo());
        QVERIFY(office.all<Checkpoint>().value(0).result == CheckpointResult::MemePoste);
        REBOND_DONE(operations::takeAnswerBack(office.store(), first->id));
        QVERIFY(office.all<Checkpoint>().isEmpty());
        REBOND_DONE(office.store().history().undo());
        QCOMPARE(office.all<Checkpoint>().size(), 1);
        REBOND_DONE(operations::takeAnswerBack(office.store(), Id<Checkpoint>(RawId{1, 1}))); // gone already
    }
    void aCheckpointIsRefusedWhereThereIsNoneToMake()
    {
        Office office;
        const auto answer = [&](int months, QDate day) {
            return operations::answerCheckpoint(office.store(), office.outcome.id, months, CheckpointResult::MemePoste,
                                                day);
        };
        QVERIFY(!answer(4, kDay) && !answer(0, kDay));
        QVERIFY(!answer(3, QDate(2011, 11, 29)) && !answer(3, QDate()));
        REBOND_DONE(answer(3, QDate(2011, 11, 30))); // the first day itself
        REBOND_DONE(operations::cancelOutcome(office.store(), office.outcome.id, kDay));
        const auto cancelled = answer(6, kDay);
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Invalid);
        Outcome training = office.now();
        training.cancelledKnownOn = {};
        training.type = OutcomeType::FORM;
        REBOND_DONE(office.store().write(QStringLiteral("Change"), [&](Transaction &t) { t.save(training); }));
        QVERIFY(!answer(6, kDay));
        QCOMPARE(office.all<Checkpoint>().size(), 1);
    }
    void anEndIsNotBeforeTheFirstDay()
    {
        Office office;
        QVERIFY(!operations::endOutcome(office.store(), office.outcome.id, QDate(2011, 11, 29)));
        QVERIFY(!office.now().endedOn);
        REBOND_DONE(operations::endOutcome(office.store(), office.outcome.id, QDate(2011, 11, 30)));
        QCOMPARE(office.now().endedOn, std::optional(QDate(2011, 11, 30)));
        REBOND_DONE(office.store().history().undo());
        QVERIFY(!office.now().endedOn);
        const auto gone = operations::endOutcome(office.store(), Id<Outcome>(RawId{1, 1}), kDay);
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
    }
    void aCancelledOutcomeStaysInTheFile()
    {
        Office office;
        REBOND_DONE(operations::cancelOutcome(office.store(), office.outcome.id, kDay));
        QCOMPARE(office.now().cancelledKnownOn, std::optional(kDay));
        QCOMPARE(office.all<Outcome>().size(), 1);
        const auto twice = operations::cancelOutcome(office.store(), office.outcome.id, kDay.addDays(1));
        QVERIFY(!twice && twice.error().kind == Error::Kind::Invalid);
        REBOND_DONE(office.store().history().undo());
        QVERIFY(!office.now().cancelledKnownOn);
    }
    void leadsAreClosedInOneStepUnlessTheyMovedOn()
    {
        Office office;
        const auto due = [&](Act act, const QString &action, std::optional<QDate> day) {
            act.nextAction = action;
            act.dueOn = day;
            return office.store().write(QStringLiteral("Due"), [&](Transaction &t) { return t.save(act); }).value();
        };
        const Act first = due(office.act(QDate(2011, 11, 1), office.companies[1], QStringLiteral("Comptable")),
                              QStringLiteral("Relancer"), kDay.addDays(3));
        const Act moved = due(office.act(QDate(2011, 11, 2), office.companies[2]), {}, kDay);
        const Act dayless = due(office.act(QDate(2011, 11, 5), office.companies[1]), QStringLiteral("Attendre"), {});
        const Act bare = office.act(QDate(2011, 11, 6), office.companies[1], QStringLiteral("Acheteuse"));
        const Act newer = due(office.act(QDate(2011, 11, 20), office.companies[2]), {}, kDay); // somebody was faster
        const QList<Act> before = office.all<Act>();
        const auto statusOf = [&](const Act &act) {
            return stateOf({{act}, {}, office.all<Outcome>(), {office.member}}, kDay).status;
        };

        const auto closed = operations::closeLeads(office.store(), {first.id, moved.id, dayless.id, bare.id});
        REBOND_DONE(closed);
        QCOMPARE(closed->size(), 3);
        QList<Act> expected = before; // no act is added, no result is made up: both are counted
        for (Act &act : expected) {
            if (act.id != first.id && act.id != dayless.id)
                continue;
            act.dueOn.reset();
            act.nextAction.clear();
            ++act.revision;
        }
        QCOMPARE(office.all<Act>(), expected);
        for (const Act &act : *closed) {
            QVERIFY(expected.contains(act));
            QCOMPARE(codeOf(statusOf(act)), QStringLiteral("close_ailleurs"));
        }
        QVERIFY(expected.contains(moved) && expected.contains(newer));
        REBOND_DONE(office.store().history().undo());
        QList<Act> undone = office.all<Act>();
        QCOMPARE(undone.size(), before.size());
        for (qsizetype i = 0; i < undone.size(); ++i)
            undone[i].revision = before[i].revision; // revisions only grow
        QCOMPARE(undone, before);
        REBOND_DONE(operations::closeLeads(office.store(), {}));
        QCOMPARE(office.all<Act>().size(), 5);
        // What was said of the search before there was a job is over with it, and only then.
        const auto isSearching = [&] { return office.all<Member>().first().stillSearching; };
        REBOND_DONE(operations::closeLeads(office.store(), {first.id}, office.member.id));
        QCOMPARE(isSearching(), office.member.stillSearching);
        REBOND_DONE(operations::keepSearching(office.store(), office.member.id));
        QCOMPARE(isSearching(), std::optional(true));
        REBOND_DONE(operations::closeLeads(office.store(), {first.id}, office.member.id));
        QCOMPARE(isSearching(), std::optional(false));
    }
};

REBOND_TEST(TestOutcomes)
#include "tst_outcomes.moc"
