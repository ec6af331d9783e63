// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doubt.h"

#include "support/runner.h"

using namespace rebond::domain;
using rebond::Formats;
using rebond::Id;
using rebond::Language;
using rebond::RawId;

namespace {

const QDate kToday(2012, 6, 30);

Member member()
{
    Member made;
    made.id = Id<Member>(RawId{1, 1});
    made.reference = QStringLiteral("M1");
    made.givenName = QStringLiteral("Anne");
    made.familyName = QStringLiteral("Essai");
    made.birthYear = 1955;
    made.joinedOn = QDate(2011, 6, 20);
    return made;
}

Outcome outcome(OutcomeType type = OutcomeType::CDI)
{
    Outcome made;
    made.id = Id<Outcome>(RawId{2, 1});
    made.reference = QStringLiteral("P1");
    made.member = member().id;
    made.type = type;
    made.effectiveOn = QDate(2012, 1, 9);
    made.knownOn = QDate(2012, 1, 12);
    return made;
}

QStringList codesOf(const QList<Doubt> &doubts)
{
    QStringList codes;
    for (const Doubt &doubt : doubts) {
        codes << doubt.code;
        const bool isSentence = doubt.sentence.endsWith(u'.') && !doubt.sentence.contains(u'%')
                             && !doubt.reference.isEmpty();
        if (!isSentence)
            codes << QStringLiteral("no sentence: ") + doubt.sentence;
    }
    return codes;
}

using Change = std::function<void(Member &, Outcome &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestDoubt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundRecordsRaiseNone()
    {
        CohortFacts facts;
        facts.members = {member()};
        facts.outcomes = {outcome()};
        QCOMPARE(codesOf(m_finder.ofCohort(facts)), QStringList());
    }
    void membersAndOutcomes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("codes"); // of the member and the outcome together
        const auto row = [](const char *codes, Change change) {
            QTest::newRow(codes) << change << QString::fromLatin1(codes);
        };
        row("exit_without_reason", [](Member &m, Outcome &) { m.leftOn = QDate(2012, 3, 1); });
        row("reason_without_exit", [](Member &m, Outcome &) { m.exitReason = ExitReason::DEM; });
        row("job_exit_without_outcome", [](Member &m, Outcome &o) {
            m.leftOn = QDate(2012, 3, 1);
            m.exitReason = ExitReason::EMPLOI;
            o.type = OutcomeType::FORM;
        });
        row("joined_in_future effective_before_entry", [](Member &m, Outcome &) { m.joinedOn = QDate(2012, 7, 1); });
        row("left_in_future", [](Member &m, Outcome &) {
            m.leftOn = QDate(2012, 7, 1);
            m.exitReason = ExitReason::RET;
        });
        row("age_unlikely", [](Member &m, Outcome &) { m.birthYear = 2005; });
        row("date_unlikely", [](Member &m, Outcome &) {
            m.joinedOn = QDate(1211, 6, 20);
            m.birthYear.reset();
        });
        row("known_before_effective", [](Member &, Outcome &o) { o.knownOn = QDate(2012, 1, 8); });
        row("known_in_future", [](Member &, Outcome &o) { o.knownOn = QDate(2012, 7, 1); });
        row("effective_before_entry", [](Member &, Outcome &o) { o.effectiveOn = QDate(2011, 6, 19); });
        row("effective_after_exit", [](Member &m, Outcome &) {
            m.leftOn = QDate(2012, 1, 8);
            m.exitReason = ExitReason::DEM;
        });
        row("planned_end_missing", [](Member &, Outcome &o) { o.type = OutcomeType::CTT; });
        row("planned_end_unexpected", [](Member &, Outcome &o) { o.plannedEnd = QDate(2012, 12, 31); });
        row("end_past_planned_end", [](Member &, Outcome &o) {
            o.type = OutcomeType::CDD;
            o.plannedEnd = QDate(2012, 3, 31);
            o.endedOn = QDate(2012, 4, 1);
        });
        row("ended_in_future", [](Member &, Outcome &o) { o.endedOn = QDate(2012, 7, 1); });
        row("cancelled_before_known", [](Member &, Outcome &o) { o.cancelledKnownOn = QDate(2012, 1, 11); });
        row("cancelled_in_future", [](Member &, Outcome &o) { o.cancelledKnownOn = QDate(2012, 7, 1); });
        row("hours_unlikely", [](Member &, Outcome &o) { o.weeklyHours = 151.67; });
        // Not doubtful:
        row("", [](Member &m, Outcome &) { m.exitReason = ExitReason::ERREUR; });
        const char *fine = "";
        QTest::newRow("signed out on leaving for the job") << Change([](Member &m, Outcome &) {
            m.leftOn = QDate(2012, 1, 6);
            m.exitReason = ExitReason::EMPLOI;
        }) << QString::fromLatin1(fine);
        QTest::newRow("ended on its planned day") << Change([](Member &, Outcome &o) {
            o.type = OutcomeType::CDD;
            o.plannedEnd = o.endedOn = QDate(2012, 3, 31);
        }) << QString::fromLatin1(fine);
        QTest::newRow("no end, as some write it")
            << Change([](Member &, Outcome &o) { o.plannedEnd = QDate(9999, 12, 31); }) << QString::fromLatin1(fine);
        QTest::newRow("everything on one day")
            << Change([](Member &m, Outcome &o) { m.joinedOn = o.effectiveOn = o.knownOn = kToday; })
            << QString::fromLatin1(fine);
    }
    void membersAndOutcomes()
    {
        QFETCH(Change, change);
        CohortFacts facts;
        facts.members = {member()};
        facts.outcomes = {outcome()};
        change(facts.members.first(), facts.outcomes.first());
        QTEST(codesOf(m_finder.ofCohort(facts)).join(u' '), "codes");
    }
    void theCohortsDatesAreCompared()
    {
        CohortFacts facts;
        facts.members = {member()};
        facts.cohort.startsOn = QDate(2011, 6, 21);
        QCOMPARE(codesOf(m_finder.ofCohort(facts)), QStringList{QStringLiteral("joined_before_cohort")});
        facts.cohort.startsOn = QDate(2011, 1, 1);
        facts.cohort.endsOn = QDate(2011, 6, 19);
        QCOMPARE(codesOf(m_finder.ofCohort(facts)), QStringList{QStringLiteral("joined_after_cohort")});
    }
    void twoOfOneNameAreNoticedButNotAMistakenEntry()
    {
        CohortFacts facts;
        Member twin = member();
        twin.id = Id<Member>(RawId{1, 2});
        twin.reference = QStringLiteral("M2");
        twin.familyName = QStringLiteral("ESSAI");
        facts.members = {member(), twin};
        const QList<Doubt> doubts = m_finder.ofCohort(facts);
        QCOMPARE(codesOf(doubts), QStringList{QStringLiteral("same_name")});
        QCOMPARE(doubts.first().reference, QStringLiteral("M2"));
        QVERIFY(doubts.first().sentence.contains(QStringLiteral("M1")));
        facts.members[1].exitReason = ExitReason::ERREUR;
        QCOMPARE(codesOf(m_finder.ofCohort(facts)), QStringList());
    }
    void checkpoints_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QDate>("ended");
        QTest::addColumn<QDate>("answered");
        QTest::addColumn<QString>("codes");
        const QDate none;
        const int cdi = int(OutcomeType::CDI);
        // Due three months after 9 January 2012: on 9 April.
        QTest::newRow("on the day") << cdi << none << QDate(2012, 4, 9) << QString();
        QTest::newRow("a week early") << cdi << none << QDate(2012, 4, 2) << QString();
        QTest::newRow("too early") << cdi << none << QDate(2012, 4, 1) << QStringLiteral("answered_early");
        QTest::newRow("to come") << cdi << none << QDate(2012, 7, 1) << QStringLiteral("answered_in_future");
        QTest::newRow("no job") << int(OutcomeType::FORM) << none << QDate(2012, 4, 9)
                                << QStringLiteral("checkpoint_of_no_job");
        QTest::newRow("after its end") << cdi << QDate(2012, 4, 9) << QDate(2012, 4, 9)
                                       << QStringLiteral("same_job_after_end");
        QTest::newRow("before its end") << cdi << QDate(2012, 4, 10) << QDate(2012, 4, 9) << QString();
    }
    void checkpoints()
    {
        QFETCH(int, type);
        QFETCH(QDate, ended);
        QFETCH(QDate, answered);
        Outcome job = outcome(OutcomeType(type));
        if (ended.isValid())
            job.endedOn = ended;
        Checkpoint checkpoint;
        checkpoint.reference = QStringLiteral("K1");
        checkpoint.answeredOn = answered;
        checkpoint.result = CheckpointResult::MemePoste;
        QTEST(codesOf(m_finder.ofCheckpoint(checkpoint, job)).join(u' '), "codes");
    }
    void actsAndInterviews()
    {
        Member gone = member();
        gone.leftOn = QDate(2012, 3, 1);
        gone.exitReason = ExitReason::DEM;
        Act act;
        act.reference = QStringLiteral("A1");
        Interview interview;
        interview.reference = QStringLiteral("E1");
        interview.state = InterviewState::Tenu;
        const auto codesAt = [&](QDate date) {
            act.date = interview.date = date;
            return codesOf(m_finder.ofAct(act, {gone}) + m_finder.ofInterview(interview, gone)).join(u' ');
        };
        QCOMPARE(codesAt(QDate(2011, 6, 20)), QString());
        QCOMPARE(codesAt(QDate(2012, 3, 1)), QString());
        QCOMPARE(codesAt(QDate(2011, 6, 19)), QStringLiteral("act_before_entry interview_before_entry"));
        QCOMPARE(codesAt(QDate(2012, 3, 2)), QStringLiteral("act_after_exit interview_after_exit"));
        QCOMPARE(codesAt(QDate(2012, 7, 1)), QStringLiteral("act_after_exit act_in_future interview_after_exit "
                                                            "state_of_future_interview"));
        act.date = QDate(2012, 2, 1);
        act.dueOn = QDate(2012, 1, 31);
        QCOMPARE(codesOf(m_finder.ofAct(act, {})), QStringList{QStringLiteral("due_before_act")});
    }
    void companiesAndConsents()
    {
        Company company;
        company.reference = QStringLiteral("C1");
        company.siret = QStringLiteral("73282932000074");
        QCOMPARE(codesOf(m_finder.ofCompany(company)), QStringList());
        company.siren = QStringLiteral("732829320");
        QCOMPARE(codesOf(m_finder.ofCompany(company)), QStringList());
        company.siren = QStringLiteral("552008443");
        QCOMPARE(codesOf(m_finder.ofCompany(company)), QStringList{QStringLiteral("siret_of_other_siren")});

        Consent consent;
        consent.givenOn = QDate(2012, 1, 2);
        consent.expiresOn = QDate(2012, 1, 2);
        QCOMPARE(codesOf(m_finder.ofConsents(member(), {consent})), QStringList());
        consent.expiresOn = QDate(2012, 1, 1);
        QCOMPARE(codesOf(m_finder.ofConsents(member(), {consent})), QStringList{QStringLiteral("consent_dates")});
    }
    void sentencesSpeakOfTheDates()
    {
        Outcome late = outcome();
        late.knownOn = QDate(2012, 1, 1);
        const DoubtFinder french(Formats(Language::French), kToday);
        const QList<Doubt> doubts = french.ofOutcome(late, member());
        QCOMPARE(doubts.size(), 1);
        QCOMPARE(doubts.first().kind, QStringLiteral("outcomes"));
        QCOMPARE(doubts.first().reference, QStringLiteral("P1"));
        QVERIFY(doubts.first().sentence.contains(QStringLiteral("1er janvier 2012")));
        QVERIFY(doubts.first().sentence.contains(QStringLiteral("9 janvier 2012")));
    }

private:
    DoubtFinder m_finder{Formats(Language::English), kToday};
};

REBOND_TEST(TestDoubt)
#include "tst_doubt.moc"
