// SPDX-License-Identifier: GPL-3.0-or-later
// The figures the demonstration is made for, counted here by plain loops over the records and the rules as written, not
// by app/figures: what that room says of the demonstration can be held against this.
#include "demo/cohort60.h"

#include "support/runner.h"

#include <algorithm>
#include <map>
#include <set>

using namespace rebond;
using namespace rebond::domain;
using demo::Cohort60;

namespace {

bool isLong(const Outcome &o) // rule 4: six months and more
{
    return o.plannedEnd && *o.plannedEnd >= o.effectiveOn.addMonths(6).addDays(-1);
}

enum class Class { Durable, Transition, Other };

Class classOf(const Outcome &o)
{
    switch (o.type) {
    case OutcomeType::CDI:
    case OutcomeType::FPT:
    case OutcomeType::CREA:
    case OutcomeType::REPR:
    case OutcomeType::INDEP: return Class::Durable;
    case OutcomeType::CDD:
    case OutcomeType::CTT:
    case OutcomeType::PORT:
    case OutcomeType::ALT: return isLong(o) ? Class::Durable : Class::Transition;
    case OutcomeType::AIDE: return Class::Transition;
    default: return Class::Other;
    }
}

using Known = std::optional<QDate>;

bool counts(const Outcome &o, QDate asOf, Known knownBy)
{
    if (o.effectiveOn > asOf || (knownBy && o.knownOn > *knownBy))
        return false;
    return !o.cancelledKnownOn || (knownBy && *o.cancelledKnownOn > *knownBy);
}

} // namespace

class TestDemoFigures : public QObject
{
    Q_OBJECT

    const Cohort60 m_demo = demo::cohort60();
    const QDate m_day = QDate(2012, 6, 30);

    // The first rebound of each rebounded member.
    std::map<Id<Member>, Outcome> firsts(QDate asOf, Known knownBy = {}) const
    {
        std::map<Id<Member>, Outcome> first;
        for (const Outcome &o : m_demo.outcomes) {
            if (!counts(o, asOf, knownBy) || classOf(o) == Class::Other)
                continue;
            const auto [it, isNew] = first.try_emplace(o.member, o);
            if (!isNew && o.effectiveOn < it->second.effectiveOn)
                it->second = o;
        }
        return first;
    }

    int withType(const std::set<OutcomeType> &types) const
    {
        std::set<Id<Member>> members;
        const auto rebounded = firsts(m_day);
        for (const Outcome &o : m_demo.outcomes) {
            if (counts(o, m_day, {}) && types.count(o.type) != 0 && rebounded.count(o.member) == 0)
                members.insert(o.member);
        }
        return static_cast<int>(members.size());
    }

private Q_SLOTS:
    void sixtyEnteredAndAllAreCounted()
    {
        int entered = 0;
        for (const Member &member : m_demo.members) {
            entered += member.joinedOn <= m_day ? 1 : 0;
            QVERIFY(member.exitReason != ExitReason::DECES && member.exitReason != ExitReason::ERREUR);
            QCOMPARE(member.cohort, m_demo.cohort.id);
        }
        QCOMPARE(entered, 60);
    }

    void twentyReboundedOfWhomNineteenWereKnownThatDay()
    {
        QCOMPARE(firsts(m_day).size(), 20u);
        QCOMPARE(firsts(m_day, m_day).size(), 19u);
        QList<QDate> late;
        for (const Outcome &o : m_demo.outcomes) {
            if (o.effectiveOn <= m_day && o.knownOn > m_day)
                late.append(o.knownOn);
        }
        QCOMPARE(late, QList<QDate>{QDate(2012, 7, 9)});
    }

    void everybodyIsSomewhere()
    {
        QCOMPARE(withType({OutcomeType::FORM, OutcomeType::SIAE}), 3);
        QCOMPARE(withType({OutcomeType::RET, OutcomeType::DEM, OutcomeType::INDISPO, OutcomeType::ABAND,
                           OutcomeType::AUTRE}),
                 2);
        std::set<Id<Member>> silent;
        for (const Outcome &o : m_demo.outcomes) {
            if (o.type == OutcomeType::SNOUV)
                silent.insert(o.member);
        }
        for (const Member &member : m_demo.members) {
            if (member.exitReason == ExitReason::SNOUV)
                silent.insert(member.id);
        }
        QCOMPARE(silent.size(), 2u);
        QCOMPARE(60 - 20 - 3 - 2 - 2, 33); // nobody is in two of them: the sets above exclude the rebounded
        for (const Id<Member> &member : silent)
            QVERIFY(firsts(m_day).count(member) == 0);
    }

    void typesClassesAndChannelsOfTheFirstRebounds()
    {
        std::map<OutcomeType, int> types;
        std::map<QString, int> channels;
        int durable = 0;
        int longFixedTerm = 0;
        int collective = 0;
        int unknown = 0;
        for (const auto &[member, first] : firsts(m_day)) {
            ++types[first.type];
            longFixedTerm += first.type == OutcomeType::CDD && isLong(first) ? 1 : 0;
            unknown += first.primaryChannel ? 0 : 1;
            collective += first.primaryChannel && isCollective(*first.primaryChannel) ? 1 : 0;
            ++channels[first.primaryChannel ? codeOf(*first.primaryChannel) : QStringLiteral("none")];
            bool best = false;
            for (const Outcome &o : m_demo.outcomes)
                best = best || (o.member == member && counts(o, m_day, {}) && classOf(o) == Class::Durable);
            durable += best ? 1 : 0;
        }
        const std::map<OutcomeType, int> expected{{OutcomeType::CDI, 8},
                                                  {OutcomeType::CREA, 4},
                                                  {OutcomeType::CDD, 6},
                                                  {OutcomeType::CTT, 2}};
        QVERIFY(types == expected);
        QCOMPARE(longFixedTerm, 2);
        QCOMPARE(durable, 14); // and six in transition
        QCOMPARE(collective, 5);
        QCOMPARE(unknown, 2); // and thirteen individual
        QCOMPARE(channels[QStringLiteral("annonce")], 7);
    }

    void eighteenAreAtWorkAndOneIsToBegin()
    {
        std::set<Id<Member>> atWork;
        for (const Outcome &o : m_demo.outcomes) {
            if (!counts(o, m_day, {}) || classOf(o) == Class::Other || (o.endedOn && *o.endedOn <= m_day))
                continue;
            bool isOver = !o.endedOn && o.plannedEnd && *o.plannedEnd <= m_day;
            for (const Checkpoint &c : m_demo.checkpoints) {
                if (c.outcome == o.id && o.plannedEnd && c.answeredOn >= *o.plannedEnd && c.answeredOn <= m_day
                    && (c.result == CheckpointResult::MemePoste || c.result == CheckpointResult::AutrePoste))
                    isOver = false;
            }
            if (!isOver)
                atWork.insert(o.member);
        }
        QCOMPARE(atWork.size(), 18u);
        int upcoming = 0;
        for (const Outcome &o : m_demo.outcomes) {
            if (o.effectiveOn > m_day && o.knownOn <= m_day && !o.cancelledKnownOn && classOf(o) != Class::Other) {
                QVERIFY(firsts(m_day).count(o.member) == 0);
                ++upcoming;
            }
        }
        QCOMPARE(upcoming, 1);
    }

    void actsCompaniesAndAnswers()
    {
        int collective = 0;
        int answered = 0;
        std::set<Id<Company>> companies;
        for (const Act &act : m_demo.acts) {
            QVERIFY(act.date <= m_day);
            collective += act.onBehalfOf == OnBehalfOf::Collectif ? 1 : 0;
            answered += act.result && *act.result != ActResult::SansReponse ? 1 : 0;
            companies.insert(act.company);
        }
        QCOMPARE(m_demo.acts.size(), 412);
        QCOMPARE(collective, 96);
        QCOMPARE(companies.size(), 233u);
        QCOMPARE(answered, 120);
    }

    void interviewsHeldPlannedAndToQualify()
    {
        int held = 0;
        int planned = 0;
        int toQualify = 0;
        for (const Interview &interview : m_demo.interviews) {
            held += interview.state == InterviewState::Tenu && interview.date <= m_day ? 1 : 0;
            planned += interview.state == InterviewState::Prevu && interview.date > m_day ? 1 : 0;
            toQualify += interview.state == InterviewState::Prevu && interview.date <= m_day ? 1 : 0;
            QVERIFY(interview.date <= m_day || interview.state == InterviewState::Prevu);
        }
        QCOMPARE(held, 71);
        QCOMPARE(planned, 6);
        QCOMPARE(toQualify, 2);
    }

    void theCurveRisesGently_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("rebounded");
        QTest::newRow("before the first") << QDate(2011, 7, 3) << 0;
        QTest::newRow("the first") << QDate(2011, 7, 4) << 1;
        QTest::newRow("July") << QDate(2011, 7, 31) << 3;
        QTest::newRow("early September") << QDate(2011, 9, 1) << 4;
        QTest::newRow("early November") << QDate(2011, 11, 1) << 6;
        QTest::newRow("January") << QDate(2012, 1, 31) << 11;
        QTest::newRow("May") << QDate(2012, 5, 31) << 18;
        QTest::newRow("June") << QDate(2012, 6, 30) << 20;
    }
    void theCurveRisesGently()
    {
        QFETCH(QDate, day);
        QFETCH(int, rebounded);
        QCOMPARE(static_cast<int>(firsts(day).size()), rebounded);
    }

    void reboundsBySector()
    {
        const auto rebounded = firsts(m_day);
        std::map<QString, std::pair<int, int>> sectors;
        for (const Member &member : m_demo.members) {
            auto &[counted, of] = sectors[member.sectors.first()];
            ++counted;
            of += rebounded.count(member.id) != 0 ? 1 : 0;
        }
        QCOMPARE(sectors.size(), 12u);
        const std::pair<int, int> computing(12, 5);
        QVERIFY(sectors[QStringLiteral("Informatique")] == computing);
    }

    void seniorsAreTheMajority()
    {
        int seniors = 0;
        int unknown = 0;
        for (const Member &member : m_demo.members) {
            seniors += member.birthYear && 2012 - *member.birthYear >= 50 ? 1 : 0;
            unknown += member.birthYear ? 0 : 1;
        }
        QCOMPARE(unknown, 1);
        QVERIFY2(seniors > 36, qPrintable(QString::number(seniors)));
    }

    void checkpointsOfTheFirstRebounds_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("inWork");
        QTest::newRow("three months") << 3 << 15 << 12 << 11;
        QTest::newRow("six months") << 6 << 9 << 7 << 6;
        QTest::newRow("twelve months") << 12 << 0 << 0 << 0;
    }
    void checkpointsOfTheFirstRebounds()
    {
        QFETCH(int, months);
        int due = 0;
        int answered = 0;
        int inWork = 0;
        for (const auto &[member, first] : firsts(m_day)) {
            if (first.effectiveOn.addMonths(months) > m_day)
                continue;
            ++due;
            for (const Checkpoint &c : m_demo.checkpoints) {
                if (c.outcome != first.id || c.months != months || c.result == CheckpointResult::Inconnu)
                    continue;
                ++answered;
                inWork += c.result == CheckpointResult::MemePoste || c.result == CheckpointResult::AutrePoste ? 1 : 0;
            }
        }
        QTEST(due, "due");
        QTEST(answered, "answered");
        QTEST(inWork, "inWork");
    }
};

REBOND_TEST(TestDemoFigures)
#include "tst_demofigures.moc"
