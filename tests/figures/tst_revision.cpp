// SPDX-License-Identifier: GPL-3.0-or-later
// A report asked again: what came late, was cancelled, corrected, merged or erased is named, and what is named explains the
// whole difference.
#include "figures/revision.h"

#include "frozenfour.h"
#include "histories.h"
#include "support/runner.h"

#include <QMap>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::figures;
using namespace rebond::test;

namespace {

// The places one by one, by the rules as app/figures counts them.
QMap<QString, qint64> placesOf(const CohortFacts &facts, const Question &question)
{
    const Figures figures = compute(facts, question);
    return {{QStringLiteral("rebounded"), figures.decomposition.rebounded},
            {QStringLiteral("searching"), figures.decomposition.searching},
            {QStringLiteral("training"), figures.decomposition.training},
            {QStringLiteral("other"), figures.decomposition.other},
            {QStringLiteral("no_news"), figures.decomposition.noNews},
            {QStringLiteral("neutralised"), figures.population.neutralised}};
}

// Who was in work and is not, or the other way round, and stands where they stood.
QSet<Id<Member>> movedWork(const FrozenReport &report, const CohortFacts &facts, const Revision &revision)
{
    QSet<Id<Member>> worked;
    for (const CountedMember &counted : report.members) {
        if (counted.member && counted.rebound && counted.rebound->working)
            worked.insert(*counted.member);
    }
    QSet<Id<Member>> works;
    for (const Standing &standing : standings(facts, askedAgain(report, kRevisedDay))) {
        if (standing.working)
            works.insert(standing.member->id);
    }
    QSet<Id<Member>> moved;
    for (const Member &member : facts.members) {
        const bool isElsewhere = std::any_of(revision.changes.begin(), revision.changes.end(),
                                             [&](const RevisionChange &change) { return change.member == member.id; });
        if (!isElsewhere && worked.contains(member.id) != works.contains(member.id))
            moved.insert(member.id);
    }
    return moved;
}

QSet<Id<Member>> namedForWork(const Revision &revision)
{
    QSet<Id<Member>> named;
    for (const RevisionChange &change : revision.within) {
        if (change.from == u"in_work" || change.to == u"in_work")
            named.insert(change.member.value());
    }
    return named;
}

void remove(CohortFacts &facts, Id<Member> member)
{
    facts.members.removeIf([&](const Member &each) { return each.id == member; });
}

// What may happen in a file between two days.
void happen(CohortFacts &facts, QRandomGenerator &random, quint64 number)
{
    const auto anyMember = [&]() -> Member & {
        return facts.members[qsizetype(random.bounded(quint32(facts.members.size())))];
    };
    const auto anyOutcome = [&]() -> Outcome & {
        return facts.outcomes[qsizetype(random.bounded(quint32(facts.outcomes.size())))];
    };
    if (facts.members.isEmpty() || facts.outcomes.isEmpty())
        return;
    switch (random.bounded(10)) {
    case 0: anyOutcome().cancelledKnownOn = randomDay(random); break;
    case 1: anyOutcome().cancelledKnownOn.reset(); break;
    case 2: anyOutcome().effectiveOn = randomDay(random); break;
    case 3: anyOutcome().type = OutcomeType(random.bounded(19)); break;
    case 4: facts.outcomes.removeAt(qsizetype(random.bounded(quint32(facts.outcomes.size())))); break;
    case 5: {
        Outcome late = anyOutcome();
        late.id = Id<Outcome>(idMadeOn(kRevisedDay, number));
        late.member = anyMember().id;
        late.knownOn = random.bounded(2) ? kRevisedDay.addDays(-5) : late.knownOn;
        facts.outcomes.append(late);
        break;
    }
    case 6: {
        Member &member = anyMember();
        member.exitReason = ExitReason(random.bounded(9));
        member.leftOn = randomDay(random);
        break;
    }
    case 7: anyMember().joinedOn = randomDay(random); break;
    case 8: anyOutcome().endedOn = randomDay(random); break;
    default: { // two records of one person
        const Id<Member> gone = anyMember().id;
        remove(facts, gone);
        if (facts.members.isEmpty())
            break;
        const Id<Member> kept = anyMember().id;
        for (Outcome &outcome : facts.outcomes)
            outcome.member = outcome.member == gone ? kept : outcome.member;
    }
    }
}

} // namespace

class TestRevision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappenedNothingIsSaid()
    {
        const History history = fourMembers();
        const Revision revision = revise(frozenReport(history.facts), history.facts, kRevisedDay);
        QVERIFY(revision.changes.isEmpty());
        QCOMPARE(revision.then, (PlaceCounts{4, 2}));
        QCOMPARE(revision.now, revision.then);
        for (const Audience audience : {Audience::Internal, Audience::Funder, Audience::Public})
            QVERIFY(saidOf(revision, audience).isEmpty());
    }

    void eachCauseIsNamed_data()
    {
        using Change = std::function<void(History &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const char *expected) {
            QTest::newRow(name) << change << QString::fromUtf8(expected);
        };
        const auto late = [](History &h, QDate known, QDate entered) {
            h.finds(QStringLiteral("D"), OutcomeType::CDI, QDate(2012, 6, 12), known).id = Id<Outcome>(
                idMadeOn(entered, 7));
        };
        row(
            "learnt after the report", [=](History &h) { late(h, QDate(2012, 7, 3), QDate(2012, 7, 4)); },
            "D: Known late (3 July 2012): Searching → Rebounded");
        row(
            "known then, written later", [=](History &h) { late(h, QDate(2012, 6, 20), QDate(2012, 7, 4)); },
            "D: Entered late (4 July 2012): Searching → Rebounded");
        row(
            "written then, of another day", [=](History &h) { late(h, QDate(2012, 6, 20), QDate(2012, 6, 21)); },
            "D: Outcome corrected: Searching → Rebounded");
        row(
            "cancelled", [](History &h) { h.facts.outcomes[0].cancelledKnownOn = QDate(2012, 8, 1); },
            "A: Cancelled (1 August 2012): Rebounded → Searching");
        row(
            "deleted", [](History &h) { h.facts.outcomes.removeAt(0); }, "A: Outcome deleted: Rebounded → Searching");
        row(
            "begins later", [](History &h) { h.facts.outcomes[1].effectiveOn = QDate(2012, 7, 1); },
            "B: Outcome corrected: Rebounded → Searching");
        row(
            "no training but a job", [](History &h) { h.facts.outcomes[2].type = OutcomeType::CDI; },
            "C: Outcome corrected: In training → Rebounded");
        row(
            "without news",
            [](History &h) {
                h.facts.members[3].exitReason = ExitReason::SNOUV;
                h.facts.members[3].leftOn = QDate(2012, 5, 1);
            },
            "D: Entry or exit corrected: Searching → No news");
        row(
            "by mistake", [](History &h) { h.facts.members[0].exitReason = ExitReason::ERREUR; },
            "A: Entry or exit corrected: Rebounded → Set aside");
        row(
            "entered after all", [](History &h) { h.facts.members[1].joinedOn = QDate(2012, 7, 1); },
            "B: Entry or exit corrected: Rebounded → Not in the group");
        row(
            "a member written later",
            [](History &h) {
                Member &member = h.joins(QStringLiteral("E"));
                member.id = Id<Member>(idMadeOn(QDate(2012, 7, 9), 3));
            },
            "E: Member entered late (9 July 2012): Not in the group → Searching");
        row(
            "ended, as is learnt later", [](History &h) { h.facts.outcomes[0].endedOn = QDate(2012, 6, 12); },
            "A: Job that had ended (12 June 2012): In work → No longer in work");
        row(
            "planned to end before", [](History &h) { h.facts.outcomes[1].plannedEnd = QDate(2012, 5, 31); },
            "B: Outcome corrected: In work → No longer in work");
        row(
            "planned for longer", [](History &h) { h.facts.outcomes[1].plannedEnd = QDate(2012, 12, 31); },
            "B: Outcome corrected: Transitional → Lasting");
        row(
            "a better job, learnt later",
            [](History &h) { h.finds(QStringLiteral("B"), OutcomeType::CDI, QDate(2012, 6, 1), QDate(2012, 7, 3)); },
            "B: Known late (3 July 2012): Transitional → Lasting");
        row(
            "taken out of the file", [](History &h) { h.facts.members.removeAt(3); },
            ": Record no longer in the file: Searching → Not in the group");
    }
    void eachCauseIsNamed()
    {
        QFETCH(const std::function<void(History &)>, change);
        QFETCH(const QString, expected);
        History history = fourMembers();
        const FrozenReport report = frozenReport(history.facts);
        change(history);
        const QStringList lines = toldOf(revise(report, history.facts, kRevisedDay));
        QCOMPARE(lines, QStringList(expected));
    }

    // What was not known by the day is known today: no fact was changed.
    void aReportOfWhatWasKnownThatDayLearns()
    {
        History history = fourMembers();
        history.finds(QStringLiteral("D"), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 1));
        history.facts.outcomes[0].cancelledKnownOn = QDate(2012, 7, 1);
        const Revision revision = revise(frozenReport(history.facts, kDay), history.facts, kRevisedDay);
        QCOMPARE(toldOf(revision), (QStringList{QStringLiteral("A: Cancelled (1 July 2012): Rebounded → Searching"),
                                                QStringLiteral("D: Known late (1 July 2012): Searching → Rebounded")}));
        QCOMPARE(revision.then, revision.now);
        QVERIFY(isHeadlineRevised(revision)); // other people
        QCOMPARE(revision.question, (Question{kDay, kRevisedDay}));
        // Before anybody learnt of it nothing has changed.
        QVERIFY(revise(frozenReport(history.facts, kDay), history.facts, kDay).changes.isEmpty());
    }

    void twoRecordsOfOnePersonAreOneCause()
    {
        History history = fourMembers();
        const FrozenReport report = frozenReport(history.facts);
        history.facts.outcomes[0].member = history.facts.members[3].id; // A was D
        history.facts.members.removeAt(0);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QCOMPARE(toldOf(revision),
                 (QStringList{QStringLiteral("D: Two records of one person made one: Searching → Rebounded"),
                              QStringLiteral(": Two records of one person made one: Rebounded → Not in the group")}));
        QCOMPARE(revision.now, (PlaceCounts{3, 2}));
    }

    void whoWasErasedIsANumberWithoutATrace()
    {
        History history = fourMembers();
        FrozenReport report = frozenReport(history.facts);
        const Id<Member> person = history.facts.members[0].id;
        QVERIFY(!forget(report, {Id<Member>(RawId{99, 99})}));
        QCOMPARE(report, frozenReport(history.facts));
        QVERIFY(forget(report, {person}));
        QVERIFY(report.figures.isEmpty());
        QCOMPARE(report.members.last(), (CountedMember{{}, {}, QStringLiteral("rebounded")}));
        history.facts.outcomes.removeAt(0);
        remove(history.facts, person);
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QCOMPARE(revision.then, (PlaceCounts{4, 2}));
        QCOMPARE(revision.now, (PlaceCounts{3, 1}));
        QCOMPARE(toldOf(revision),
                 QStringList(QStringLiteral(": Erased at the person’s request: Rebounded → Not in the group")));
    }

    void theSentencesNameNobodyOutside()
    {
        History history = fourMembers();
        for (int i = 0; i < 16; ++i)
            history.joins(QStringLiteral("F%1").arg(i));
        const FrozenReport report = frozenReport(history.facts);
        history.finds(QStringLiteral("D"), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 3));
        const Revision one = revise(report, history.facts, kRevisedDay);
        QCOMPARE(saidOf(one, Audience::Internal),
                 (QStringList{QStringLiteral("Since the report as of 30 June 2012, frozen on 2 July 2012: 2 of 20 "
                                             "then, 3 of 20 now."),
                              QStringLiteral("Known late: Prénom D (3 July 2012).")}));
        for (const Audience audience : {Audience::Funder, Audience::Public})
            QCOMPARE(saidOf(one, audience),
                     (QStringList{QStringLiteral("The report as of 30 June 2012, frozen on 2 July 2012, has been "
                                                 "revised since."),
                                  QStringLiteral("Because of: outcomes known late.")}));
        for (int i = 0; i < 11; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 3));
        const Revision many = revise(report, history.facts, kRevisedDay);
        const QStringList inside = saidOf(many, Audience::Internal);
        QVERIFY2(inside.last().endsWith(QStringLiteral("and 7 other(s).")), qPrintable(inside.last()));
        // Two of twenty are few already.
        QVERIFY(saidOf(many, Audience::Funder).first().endsWith(u"has been revised since."));
        QVERIFY(!saidOf(many, Audience::Funder).join(u' ').contains(u"Prénom"));
    }
    void whatIsManyIsToldToAFunder()
    {
        History history;
        for (int i = 0; i < 30; ++i)
            history.joins(QStringLiteral("F%1").arg(i));
        for (int i = 0; i < 6; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 1));
        const FrozenReport report = frozenReport(history.facts);
        for (int i = 6; i < 11; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 3));
        const QStringList funder = saidOf(revise(report, history.facts, kRevisedDay), Audience::Funder);
        QVERIFY2(funder.first().contains(QStringLiteral("6 of 30 then, 11 of 30 now.")), qPrintable(funder.first()));
        const auto outside = saidOf(revise(report, history.facts, kRevisedDay), Audience::Public);
        QVERIFY2(!outside.first().contains(QStringLiteral("11")), qPrintable(outside.first()));
    }

    // The report stands on a page of a later day: what it tells beside the page's own numbers must not undo their masks.
    void theNumbersAreHeldAgainstThePageTheyStandOn()
    {
        History history;
        for (int i = 0; i < 60; ++i)
            history.joins(QStringLiteral("F%1").arg(i));
        for (int i = 0; i < 20; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 1));
        const FrozenReport report = frozenReport(history.facts);
        for (int i = 20; i < 25; ++i)
            history.finds(QStringLiteral("F%1").arg(i), OutcomeType::CDI, QDate(2012, 6, 12), QDate(2012, 7, 3));
        const Revision revision = revise(report, history.facts, kRevisedDay);
        QCOMPARE(revision.then, (PlaceCounts{60, 20}));
        QCOMPARE(revision.now, (PlaceCounts{60, 25}));
        const auto isTold = [&](Audience audience, const PageNumbers &page) {
            return revisionSentences(revision, audience, page, kEnglish).join(u' ').contains(QStringLiteral("25"));
        };
        using Page = std::optional<PlaceCounts>;
        QVERIFY(isTold(Audience::Funder, {Page({60, 25}), {}}));
        QVERIFY(isTold(Audience::Funder, {Page({60, 30}), {20, 25, 30}}));
        QVERIFY(!isTold(Audience::Funder, {Page({60, 26}), {}})); // one person between the two days
        QVERIFY(!isTold(Audience::Funder, {Page({60, 29}), {}}));
        QVERIFY(!isTold(Audience::Funder, {Page({60, 24}), {}}));
        QVERIFY(!isTold(Audience::Funder, {Page({61, 25}), {}}));           // one who has entered between
        QVERIFY(!isTold(Audience::Funder, {Page({60, 32}), {20, 26, 32}})); // one up to a step of the curve
        QVERIFY(!isTold(Audience::Funder, {Page(), {}}));                   // the page keeps its own number
        QVERIFY(!isTold(Audience::Public, {Page({60, 25}), {}}));           // five are few there
        QVERIFY(isTold(Audience::Internal, {Page({60, 26}), {24, 26}}));
        for (const Audience audience : {Audience::Funder, Audience::Public})
            QCOMPARE(revisionSentences(revision, audience, {Page({60, 26}), {}}, kEnglish).first(),
                     QStringLiteral("The report as of 30 June 2012, frozen on 2 July 2012, has been revised since."));
    }

    void theChangesExplainTheWholeDifference()
    {
        QRandomGenerator random(20120630);
        int changed = 0;
        int workMoved = 0;
        QSet<int> causes;
        for (int round = 0; round < 4000; ++round) {
            CohortFacts facts = randomFacts(random);
            const std::optional<QDate> knownBy = random.bounded(3) == 0 ? std::optional(randomDay(random))
                                                                        : std::nullopt;
            FrozenReport report = frozenReport(facts, knownBy);
            const QMap<QString, qint64> then = placesOf(facts, {kDay, knownBy});
            const qint64 workThen = compute(facts, {kDay, knownBy}).inWork;
            const int events = int(random.bounded(6));
            for (int event = 0; event < events; ++event)
                happen(facts, random, quint64(event + 10));
            const bool isErased = random.bounded(4) == 0 && !facts.members.isEmpty();
            if (isErased) {
                const Id<Member> person = facts.members.first().id;
                (void)forget(report, {person});
                facts.outcomes.removeIf([&](const Outcome &each) { return each.member == person; });
                remove(facts, person);
            }
            const Revision revision = revise(report, shuffled(facts, random), kRevisedDay);
            const QMap<QString, qint64> now = placesOf(facts, askedAgain(report, kRevisedDay));
            QMap<QString, qint64> explained = then;
            for (const RevisionChange &change : revision.changes) {
                QVERIFY(change.from != change.to);
                explained[change.from] -= 1;
                explained[change.to] += 1;
                causes.insert(int(change.cause));
            }
            explained.remove(QString());
            QVERIFY2(explained == now, qPrintable(QStringLiteral("round %1").arg(round)));
            QCOMPARE(revision.then.rebounded, then[QStringLiteral("rebounded")]);
            QCOMPARE(revision.now.rebounded, now[QStringLiteral("rebounded")]);
            QCOMPARE(isRevised(revision), !saidOf(revision, Audience::Internal).isEmpty());
            if (revision.reboundsThen) {
                const Figures again = compute(facts, askedAgain(report, kRevisedDay));
                QCOMPARE(revision.reboundsThen->inWork, workThen);
                QCOMPARE(revision.reboundsNow.inWork, again.inWork);
                QCOMPARE(revision.reboundsNow.durable, again.outcomeClasses.durable);
                const QSet<Id<Member>> moved = movedWork(report, facts, revision);
                QVERIFY2(namedForWork(revision) == moved, qPrintable(QStringLiteral("round %1").arg(round)));
                workMoved += int(moved.size());
            }
            if (events == 0 && !isErased && !knownBy)
                QVERIFY(revision.changes.isEmpty()); // nobody is said to have moved where nothing happened
            changed += revision.changes.isEmpty() ? 0 : 1;
        }
        QVERIFY(changed > 1000);
        QVERIFY(workMoved > 20);
        QCOMPARE(causes.size(), 9); // all but a member written later, who has a test above
    }
};

REBOND_TEST(TestRevision)
#include "tst_revision.moc"
