// SPDX-License-Identifier: GPL-3.0-or-later
// Each intention is one step: done, labelled, and taken back whole.
#include "operations/interviews.h"

#include "desk/records.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {
}

class TestInterviews : public QObject
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
                company.name = QStringLiteral("Une");
                company = transaction.save(company);
                interview.date = QDate(2012, 6, 12);
                interview.member = member.id;
                interview.company = company.id;
                interview.round = 1;
                interview = transaction.save(interview);
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        template<typename R>
        QList<R> all()
        {
            return store().read([](Reader &reader) { return reader.list<R>(); }).value();
        }
        Interview now()
        {
            return store().read([&](Reader &reader) { return *reader.find(interview.id); }).value();
        }
        Act act(QDate date, const QString &position, OnBehalfOf who = OnBehalfOf::Membre)
        {
            Act made;
            made.cohort = member.cohort;
            made.date = date;
            made.company = company.id;
            made.members = {member.id};
            made.onBehalfOf = who;
            made.position = position;
            return store().write(QStringLiteral("Act"), [&](Transaction &t) { return t.save(made); }).value();
        }

        Member member;
        Company company;
        Interview interview;
    };

private Q_SLOTS:
    void aStateIsSetAndTakenBack()
    {
        Office office;
        for (const auto &term : terms<InterviewState>()) {
            const auto set = operations::setInterviewState(office.store(), office.interview.id, term.value);
            REBOND_DONE(set);
            QVERIFY(office.now().state == term.value);
            QCOMPARE(*set, office.now());
        }
        QCOMPARE(office.store().history().undoLabel(),
                 std::optional(QStringLiteral("Interview %1: Called off").arg(office.interview.reference)));
        REBOND_DONE(office.store().history().undo());
        QVERIFY(office.now().state == InterviewState::Excuse);
        const int revision = office.now().revision;
        REBOND_DONE(operations::setInterviewState(office.store(), office.interview.id, InterviewState::Excuse));
        QCOMPARE(office.now().revision, revision); // nothing changed, nothing written
        const auto gone = operations::setInterviewState(office.store(), Id<Interview>(RawId{1, 1}),
                                                        InterviewState::Tenu);
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
    }
    void aDebriefIsKeptUnlessSomebodyElseWroteMeanwhile()
    {
        Office office;
        REBOND_DONE(operations::setDebrief(office.store(), office.interview.id, {}, QStringLiteral("Bien")));
        QCOMPARE(office.now().debrief, QStringLiteral("Bien"));
        const auto late = operations::setDebrief(office.store(), office.interview.id, {}, QStringLiteral("Mal"));
        QVERIFY(!late && late.error().kind == Error::Kind::Conflict);
        QCOMPARE(office.now().debrief, QStringLiteral("Bien"));
        REBOND_DONE(operations::setDebrief(office.store(), office.interview.id, {}, QStringLiteral("Bien")));
        // The state set between two writings of the text is no conflict.
        REBOND_DONE(operations::setInterviewState(office.store(), office.interview.id, InterviewState::Tenu));
        REBOND_DONE(operations::setDebrief(office.store(), office.interview.id, QStringLiteral("Bien"), QString()));
        QVERIFY(office.now().debrief.isEmpty() && office.now().state == InterviewState::Tenu);
    }
    void aFollowUpGoesOnWithTheNewestLeadOfTheirOwn()
    {
        Office office;
        office.act(QDate(2012, 5, 1), QStringLiteral("Comptable"));
        office.act(QDate(2012, 5, 20), QStringLiteral("Acheteuse"));
        office.act(QDate(2012, 6, 20), QStringLiteral("Du groupe"), OnBehalfOf::Collectif);
        const qsizetype before = office.all<Act>().size();
        const auto act = operations::followUp(office.store(), office.interview.id,
                                              {QStringLiteral("  Remercier "), kDay, Channel::Courrier}, kDay);
        REBOND_DONE(act);
        QCOMPARE(office.all<Act>().size(), before + 1);
        QCOMPARE(act->date, kDay);
        QCOMPARE(act->company, office.company.id);
        QCOMPARE(act->members, QList{office.member.id});
        QCOMPARE(act->cohort, office.member.cohort);
        QCOMPARE(act->position, QStringLiteral("Acheteuse"));
        QCOMPARE(act->nextAction, QStringLiteral("Remercier"));
        QCOMPARE(act->dueOn, std::optional(kDay)); // today is not too early
        QVERIFY(!act->result && act->channel == Channel::Courrier);
        REBOND_DONE(office.store().history().undo());
        QCOMPARE(office.all<Act>().size(), before);
    }
    void aFollowUpNeedsSomethingToDoAndADayToCome()
    {
        Office office;
        for (const operations::FollowUp &wanted :
             {operations::FollowUp{QStringLiteral("  "), kDay, Channel::Courriel},
              operations::FollowUp{QStringLiteral("Remercier"), kDay.addDays(-1), Channel::Courriel}}) {
            const auto act = operations::followUp(office.store(), office.interview.id, wanted, kDay);
            QVERIFY(!act && act.error().kind == Error::Kind::Invalid && act.error().sentence.endsWith(u'.'));
        }
        QVERIFY(office.all<Act>().isEmpty());
    }
    void theNextRoundIsPlannedInOneStep()
    {
        Office office;
        const auto next = operations::planNextRound(office.store(), office.interview.id,
                                                    {QDate(2012, 6, 12), QTime(9, 30), InterviewKind::Visio});
        REBOND_DONE(next);
        QCOMPARE(next->round, std::optional(2));
        QVERIFY(next->state == InterviewState::Prevu && next->member == office.member.id
                && next->company == office.company.id && next->kind == InterviewKind::Visio);
        QCOMPARE(office.store().history().undoLabel(), std::optional(QStringLiteral("Plan the next round")));
        // Called off, it took no round.
        REBOND_DONE(operations::setInterviewState(office.store(), next->id, InterviewState::Annule));
        const auto again = operations::planNextRound(office.store(), office.interview.id, {QDate(2012, 7, 2), {}, {}});
        REBOND_DONE(again);
        QCOMPARE(again->round, std::optional(2));
        const auto early = operations::planNextRound(office.store(), office.interview.id, {QDate(2012, 6, 11), {}, {}});
        QVERIFY(!early && early.error().kind == Error::Kind::Invalid);
        const auto noDay = operations::planNextRound(office.store(), office.interview.id, {});
        QVERIFY(!noDay && noDay.error().kind == Error::Kind::Invalid);
        QCOMPARE(office.all<Interview>().size(), 3);
    }
};

REBOND_TEST(TestInterviews)
#include "tst_interviews.moc"
