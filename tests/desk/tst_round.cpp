// SPDX-License-Identifier: GPL-3.0-or-later
// A workshop called over, held against plain loops over all records; the weeks of the group.
#include "desk/records.h"

#include "desk/round.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

// As workshops follow each other, whatever keys storage has for it.
bool isBefore(const Workshop &one, const Workshop &other)
{
    if (one.date != other.date)
        return one.date < other.date;
    if (one.halfDay != other.halfDay)
        return one.halfDay == HalfDay::Matin;
    return one.time.value_or(QTime(0, 0)) < other.time.value_or(QTime(0, 0));
}

class Plain
{
public:
    Plain(const Records &records, Id<Cohort> cohort) : m_records(records), m_cohort(cohort) {}

    Activity of(std::optional<Id<Member>> member, QDate from, QDate upTo) const
    {
        const auto isIn = [&](QDate date) { return date >= from && date <= upTo; };
        const auto isOurs = [&](Id<Member> id) {
            return m_records.memberOf(id).cohort == m_cohort && (!member || *member == id);
        };
        Activity activity;
        for (const Act &act : m_records.acts)
            activity.acts += act.cohort == m_cohort && isIn(act.date) && (!member || act.members.contains(*member));
        for (const Interview &interview : m_records.interviews)
            activity.interviews += interview.state == InterviewState::Tenu && isIn(interview.date)
                                && isOurs(interview.member);
        for (const Outcome &outcome : m_records.outcomes)
            activity.outcomes += !outcome.cancelledKnownOn && isIn(outcome.effectiveOn) && isOurs(outcome.member);
        return activity;
    }
    QList<Workshop> before(const Workshop &workshop) const // the latest first
    {
        QList<Workshop> earlier;
        for (const Workshop &other : m_records.workshops) {
            if (other.cohort == m_cohort && isBefore(other, workshop))
                earlier.append(other);
        }
        std::sort(earlier.begin(), earlier.end(), [](const Workshop &one, const Workshop &other) {
            return isBefore(other, one) || (!isBefore(one, other) && one.id > other.id);
        });
        return earlier;
    }
    QDate since(const Workshop &workshop) const
    {
        for (const Workshop &other : before(workshop)) {
            if (other.date < workshop.date)
                return other.date;
        }
        return workshop.date.addDays(-7);
    }
    QPair<QString, QDate> agreedBefore(const Workshop &workshop, Id<Member> member) const
    {
        const QList<Workshop> earlier = before(workshop).mid(0, 8);
        for (const Workshop &other : earlier) {
            for (const Participation &participation : m_records.participations) {
                if (participation.workshop == other.id && participation.member == member
                    && !participation.agreed.isEmpty())
                    return {participation.agreed, other.date};
            }
        }
        return {};
    }

private:
    const Records &m_records;
    Id<Cohort> m_cohort;
};

} // namespace

class TestRound : public QObject
{
    Q_OBJECT

    static void compare(Store &store, const Records &records, const Workshop &workshop)
    {
        const auto found = store.read([&](Reader &reader) { return desk::roundOf(reader, workshop.id); });
        REBOND_DONE(found);
        QVERIFY(found->has_value());
        const desk::Round &round = **found;
        const Plain plain(records, workshop.cohort);
        QCOMPARE(round.since, plain.since(workshop));
        const auto attendance = store.read([&](Reader &reader) { return attendanceAt(reader, workshop); });
        REBOND_DONE(attendance);
        QCOMPARE(*attendance, round.attendance());
        qsizetype expected = 0;
        for (const Member &member : records.members)
            expected += member.cohort == workshop.cohort && member.exitReason != ExitReason::ERREUR;
        QCOMPARE(round.turns.size(), expected);
        for (const desk::Turn &turn : round.turns) {
            const Member &member = records.memberOf(turn.member);
            QCOMPARE(turn.name, member.displayName());
            QCOMPARE(turn.isConcerned,
                     workshop.date >= member.joinedOn && (!member.leftOn || workshop.date <= *member.leftOn));
            QCOMPARE(turn.since, plain.of(member.id, round.since, workshop.date));
            QCOMPARE(QPair(turn.agreedBefore, turn.agreedOn), plain.agreedBefore(workshop, member.id));
            Participation own;
            for (const Participation &participation : records.participations) {
                if (participation.workshop == workshop.id && participation.member == member.id)
                    own = participation;
            }
            QCOMPARE(turn.own.mark, own.mark);
            QCOMPARE(turn.own.agreed, own.agreed);
            QCOMPARE(turn.own.revision, own.revision);
        }
        const auto weeks = store.read(
            [&](Reader &reader) { return desk::weeksUpTo(reader, workshop.cohort, workshop.date, 5); });
        REBOND_DONE(weeks);
        QCOMPARE(weeks->size(), 5);
        for (int i = 0; i < 5; ++i) {
            const QDate end = workshop.date.addDays(7 * (i - 4));
            QCOMPARE(weeks->at(i).lastDay, end);
            QCOMPARE(weeks->at(i).counts, plain.of({}, end.addDays(-6), end));
        }
    }

private Q_SLOTS:
    void everyTurnIsWhatTheRecordsSay_data() { addEngines(); }
    void everyTurnIsWhatTheRecordsSay()
    {
        REBOND_FETCH_ENGINE(engine);
        const int histories = engine == Engine::Sqlite ? 12 : 3;
        for (int seed = 1; seed <= histories; ++seed) {
            Bench bench(engine);
            QRandomGenerator random{quint32(seed)};
            const Records records = storeRandom(bench.store(), random);
            for (const Workshop &workshop : records.workshops) {
                compare(bench.store(), records, workshop);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void theDemonstrationsNextRoundIsReady()
    {
        Bench bench(Engine::Sqlite);
        const Records records = storeDemonstration(bench.store());
        compare(bench.store(), records, records.workshops.last());
        const auto round = bench.store().read(
            [&](Reader &reader) { return desk::roundOf(reader, records.workshops.last().id); });
        REBOND_DONE(round);
        qsizetype agreed = 0;
        qsizetype buddies = 0;
        for (const desk::Turn &turn : (*round)->turns) {
            agreed += !turn.agreedBefore.isEmpty();
            if (!turn.buddy)
                continue;
            ++buddies;
            for (const desk::Turn &other : (*round)->turns) { // the same from both sides
                if (other.member == *turn.buddy) {
                    QCOMPARE(other.buddy, std::optional(turn.member));
                    QCOMPARE(turn.buddyName, other.name);
                }
            }
        }
        QVERIFY(agreed > 30);
        QVERIFY(buddies >= 24 && buddies % 2 == 0);
        QCOMPARE((*round)->count({}), (*round)->count(std::nullopt));
        QVERIFY((*round)->count({}) > 40); // nobody is marked yet
    }

    // A letter written when the others had gone home, on the day of the round, is told at the next one. A week of the
    // group has seven days all the same.
    void theAfternoonOfTheRoundBeforeIsNotLost()
    {
        Bench bench(Engine::Sqlite);
        Workshop next;
        Act act;
        REBOND_DONE(bench.store().write(QStringLiteral("Begin"), [&](Transaction &transaction) {
            Cohort cohort;
            cohort.name = QStringLiteral("Un");
            cohort = transaction.save(cohort);
            Member member;
            member.cohort = cohort.id;
            member.familyName = QStringLiteral("Inventé");
            member.joinedOn = QDate(2011, 6, 20);
            member = transaction.save(member);
            Company company;
            company.name = QStringLiteral("Maison");
            Workshop workshop;
            workshop.cohort = cohort.id;
            workshop.title = QStringLiteral("Tour de table");
            workshop.date = QDate(2012, 6, 19);
            transaction.save(workshop);
            workshop.date = QDate(2012, 6, 26);
            next = transaction.save(workshop);
            act.cohort = cohort.id;
            act.company = transaction.save(company).id;
            act.members = {member.id};
            for (const int day : {18, 19, 26, 27}) {
                act.date = QDate(2012, 6, day);
                transaction.save(act);
            }
        }));
        const auto round = bench.store().read([&](Reader &reader) { return desk::roundOf(reader, next.id); });
        REBOND_DONE(round);
        QCOMPARE((*round)->turns.first().since.acts, 2); // of the 19th and the 26th
        const auto weeks = bench.store().read(
            [&](Reader &reader) { return desk::weeksUpTo(reader, next.cohort, next.date, 2); });
        REBOND_DONE(weeks);
        QCOMPARE(weeks->at(0).counts.acts, 2); // of the 18th and the 19th
        QCOMPARE(weeks->at(1).counts.acts, 1);
    }

    void aWorkshopThatIsNotThereHasNoRound()
    {
        Bench bench(Engine::Sqlite);
        const auto round = bench.store().read([&](Reader &reader) {
            return desk::roundOf(reader, Id<Workshop>(RawId{1, 2}));
        });
        REBOND_DONE(round);
        QVERIFY(!round->has_value());
    }
};

REBOND_TEST(TestRound)
#include "tst_round.moc"
