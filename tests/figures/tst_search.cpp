// SPDX-License-Identifier: GPL-3.0-or-later
// Funnel and activity: counted by hand, against a second reading, and the laws they obey whatever the facts.
#include "figures/search.h"

#include "figures/json.h"
#include "histories.h"
#include "reference.h"
#include "referencesearch.h"
#include "support/demonstrationday.h"
#include "support/runner.h"

#include <QJsonDocument>

using namespace rebond;
using namespace rebond::domain;
using figures::Approach;
using figures::FunnelRow;
using figures::FunnelStep;
using figures::Question;
using figures::SearchFigures;
using test::History;
using test::kDay;

namespace {

const QString kAnna = QStringLiteral("anna");
const Id<Company> kCompany(RawId{5, 1});

SearchFigures search(const CohortFacts &facts, const QList<CompanyFacts> &companies, const Question &question)
{
    figures::SearchCounter counter(facts, question);
    for (const CompanyFacts &company : companies)
        counter.add(company);
    return counter.figures();
}

// One company, and one member's acts there.
struct Case
{
    History history;
    CompanyFacts company{kCompany, {}, {}};
    Id<Member> anna;

    Case() : anna(history.joins(kAnna).id) {}
    ActFact &acts(QDate date, Direction direction = Direction::Sortant, std::optional<ActResult> result = {})
    {
        ActFact act;
        act.date = date;
        act.members = {anna};
        act.direction = direction;
        act.result = result;
        company.acts.append(act);
        return company.acts.last();
    }
    [[nodiscard]] SearchFigures at(std::optional<QDate> knownBy = {}, QDate asOf = kDay) const
    {
        return search(history.facts, {company}, {asOf, knownBy});
    }
    [[nodiscard]] Approach approach(std::optional<QDate> knownBy = {}) const
    {
        const auto all = figures::approachesIn(company, figures::Hirings(history.facts, {kDay, knownBy}), kDay);
        Q_ASSERT(all.size() == 1);
        return all.first();
    }
};

std::array<qint64, 5> steps(qint64 sent, qint64 answered, qint64 interview, qint64 proposal, qint64 rebound)
{
    return {sent, answered, interview, proposal, rebound};
}

qint64 sumOf(const auto &rows, auto value)
{
    qint64 total = 0;
    for (const auto &row : rows)
        total += value(row);
    return total;
}

Question randomQuestion(QRandomGenerator &random)
{
    Question question{test::randomDay(random), {}};
    if (random.bounded(8) == 0)
        question.asOf = QDate(2014, 2, 28);
    if (random.bounded(3) > 0)
        question.knownBy = random.bounded(2) == 0 ? question.asOf : test::randomDay(random);
    return question;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void howFarAnApproachCame_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, std::optional<ActResult> result, FunnelStep step) {
            QTest::newRow(name) << (result ? int(*result) : -1) << int(step);
        };
        row("nothing", {}, FunnelStep::Sent);
        row("no answer is said", ActResult::SansReponse, FunnelStep::Sent);
        row("exchange", ActResult::Echange, FunnelStep::Answered);
        row("refused", ActResult::Refus, FunnelStep::Answered);
        row("pool", ActResult::Vivier, FunnelStep::Answered);
        row("withdrawn", ActResult::Retrait, FunnelStep::Answered);
        row("interview", ActResult::Entretien, FunnelStep::Interview);
        row("proposal", ActResult::Proposition, FunnelStep::Proposal);
        row("hired, and no outcome says so", ActResult::Aboutie, FunnelStep::Proposal);
    }
    void howFarAnApproachCame()
    {
        QFETCH(int, result);
        QFETCH(int, step);
        Case one;
        one.acts(QDate(2012, 3, 1));
        one.acts(QDate(2012, 3, 15), Direction::Sortant, // the follow-up has the result
                 result < 0 ? std::nullopt : std::optional(ActResult(result)));
        QCOMPARE(int(one.approach().step), step);
        QCOMPARE(one.at().funnel.all.at(FunnelStep::Sent), 1); // and is no approach of its own
        QCOMPARE(one.approach().answeredOn,
                 step == int(FunnelStep::Sent) ? std::nullopt : std::optional(QDate(2012, 3, 15)));
    }
    void anInterviewThereIsOne_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<InterviewState>("state");
        QTest::addColumn<bool>("isAnnas");
        QTest::addColumn<bool>("counts");
        const QDate sent(2012, 3, 1);
        QTest::newRow("held that day") << sent << InterviewState::Tenu << true << true;
        QTest::newRow("the day before") << sent.addDays(-1) << InterviewState::Tenu << true << false;
        QTest::newRow("missed") << sent.addDays(9) << InterviewState::Absent << true << true;
        QTest::newRow("called off") << sent.addDays(9) << InterviewState::Annule << true << false;
        QTest::newRow("on the day of the figures") << kDay << InterviewState::Prevu << true << true;
        QTest::newRow("after it") << kDay.addDays(1) << InterviewState::Prevu << true << false;
        QTest::newRow("another's") << sent.addDays(9) << InterviewState::Tenu << false << false;
    }
    void anInterviewThereIsOne()
    {
        QFETCH(QDate, date);
        QFETCH(InterviewState, state);
        QFETCH(bool, isAnnas);
        QFETCH(bool, counts);
        Case one;
        const Id<Member> other = one.history.joins(QStringLiteral("ben")).id;
        one.acts(QDate(2012, 3, 1));
        one.company.interviews.append({date, isAnnas ? one.anna : other, state});
        QCOMPARE(one.approach().step, counts ? FunnelStep::Interview : FunnelStep::Sent);
    }
    void aReboundIsAnOutcomeThatCountsThere_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("step");
        const auto row = [](const char *what, FunnelStep step) {
            QTest::newRow(what) << QString::fromLatin1(what) << int(step);
        };
        row("there", FunnelStep::Rebound);
        row("before the sending", FunnelStep::Sent);
        row("elsewhere", FunnelStep::Sent);
        row("nowhere said", FunnelStep::Sent);
        row("nowhere said, hired", FunnelStep::Rebound);
        row("elsewhere, hired", FunnelStep::Proposal);
        row("training", FunnelStep::Sent);
        row("cancelled, hired", FunnelStep::Proposal);
        row("known late", FunnelStep::Sent);
    }
    void aReboundIsAnOutcomeThatCountsThere()
    {
        QFETCH(QString, what);
        QFETCH(int, step);
        Case one;
        const QDate sent(2012, 3, 1);
        one.acts(sent, Direction::Sortant,
                 what.endsWith(QStringLiteral("hired")) ? std::optional(ActResult::Aboutie) : std::nullopt);
        Outcome &job = one.history.finds(kAnna, OutcomeType::CDI, sent);
        job.company = kCompany;
        if (what.startsWith(QStringLiteral("elsewhere")))
            job.company = Id<Company>(RawId{5, 2});
        if (what.startsWith(QStringLiteral("nowhere")))
            job.company = {};
        if (what == QStringLiteral("before the sending"))
            job.effectiveOn = sent.addDays(-1);
        if (what == QStringLiteral("training"))
            job.type = OutcomeType::FORM;
        if (what.startsWith(QStringLiteral("cancelled")))
            job.cancelledKnownOn = sent;
        if (what == QStringLiteral("known late"))
            job.knownOn = kDay.addDays(1);
        QCOMPARE(int(one.approach(kDay).step), step);
    }
    // Two leads of hers and one of the group's that names her; one of the group's that names nobody is nobody's.
    void oneHiringEndsAllOfThatPersonsApproachesThere()
    {
        Case one;
        const QDate sent(2012, 3, 1);
        one.acts(sent);
        one.acts(sent).positionKey = QStringLiteral("chef");
        one.acts(sent).onBehalfOf = OnBehalfOf::Collectif;
        ActFact &letter = one.acts(sent);
        letter.onBehalfOf = OnBehalfOf::Collectif;
        letter.members = {};
        one.company.interviews.append({sent, one.anna, InterviewState::Tenu});
        one.history.finds(kAnna, OutcomeType::CDI, sent).company = kCompany;
        QCOMPARE(one.at().funnel.all.reached, steps(4, 3, 3, 3, 3));
        QCOMPARE(one.at().funnel.collective.reached, steps(2, 1, 1, 1, 1));
    }
    void anApproachBeginsWithWhatIsSent()
    {
        Case one;
        one.acts(QDate(2012, 2, 1), Direction::Entrant, ActResult::Echange); // they wrote first: nothing was sent
        QCOMPARE(one.at().funnel.all, FunnelRow());
        QVERIFY(one.at().funnel.byMonth.isEmpty());
        one.acts(QDate(2012, 3, 1)).channel = Channel::Telephone;
        one.acts(QDate(2012, 3, 1)).channel = Channel::Courriel; // the same day: the first of the vocabulary
        const Approach approach = one.approach();
        QCOMPARE(approach.sentOn, QDate(2012, 3, 1));
        QCOMPARE(approach.step, FunnelStep::Sent);
        QCOMPARE(approach.channel, Channel::Courriel);
        one.acts(QDate(2012, 3, 4)).positionKey = QStringLiteral("chef"); // another lead
        one.acts(QDate(2012, 3, 4)).onBehalfOf = OnBehalfOf::Collectif;   // and another
        const auto funnel = one.at().funnel;
        QCOMPARE(funnel.all.at(FunnelStep::Sent), 3);
        QCOMPARE(funnel.collective.at(FunnelStep::Sent), 1);
        QCOMPARE(funnel.individual.at(FunnelStep::Sent), 2);
        QCOMPARE(funnel.byMonth.first().month, QDate(2012, 3, 1));
    }
    // Folded it says which lead an act is of; people read it as it was typed first.
    void thePositionIsThatOfTheFirstAct()
    {
        Case one;
        const auto typed = [&](QDate day, const QString &position) {
            ActFact &act = one.acts(day);
            act.position = position;
            act.positionKey = QStringLiteral("comptable general");
        };
        typed(QDate(2012, 3, 20), QStringLiteral("comptable general"));
        typed(QDate(2012, 3, 1), QStringLiteral("Comptable général"));
        typed(QDate(2012, 3, 10), QStringLiteral("COMPTABLE GÉNÉRAL"));
        const Approach approach = one.approach();
        QCOMPARE(approach.sentOn, QDate(2012, 3, 1));
        QCOMPARE(approach.position, QStringLiteral("Comptable général"));
    }
    // Ten approaches sent on 1 January: answers after 2, 3, 5, 6, 9 days, one after 61, one told on the sending itself.
    void howLongTheAnswerTook()
    {
        History history;
        QList<CompanyFacts> companies;
        const QDate sent(2012, 1, 1);
        const QList<int> answers{2, 3, 5, 6, 9, 61, 0, -1, -1, -1};
        for (qsizetype i = 0; i < answers.size(); ++i) {
            CompanyFacts company{Id<Company>(RawId{5, quint64(i) + 1}), {}, {}};
            ActFact act;
            act.date = sent;
            act.onBehalfOf = OnBehalfOf::Collectif;
            if (answers[i] == 0)
                act.result = ActResult::Refus;
            company.acts.append(act);
            act.date = sent.addDays(answers[i]);
            act.result = {};
            act.direction = Direction::Entrant;
            if (answers[i] > 0)
                company.acts.append(act);
            companies.append(company);
        }
        const FunnelRow row = search(history.facts, companies, {kDay, {}}).funnel.collective;
        QCOMPARE(row.reached, steps(10, 7, 0, 0, 0));
        QCOMPARE(row.answeredOnSending, 1);
        QCOMPARE(row.mature, 10);
        QCOMPARE(row.answeredInTime, 6);
        QCOMPARE(row.medianDays, std::optional<qint64>(6));       // day 0, 2, 3, 5, 6: five of ten
        QCOMPARE(row.medianDaysAtMost, std::optional<qint64>(9)); // 2, 3, 5, 6, 9, the refusal after all days followed
        const FunnelRow early = search(history.facts, companies, {sent.addDays(60), {}}).funnel.all;
        QCOMPARE(early.mature, 0);
        QCOMPARE(early.answeredInTime, 0);
    }
    // How late answers are is said of those only who were waited for so long.
    void daysAreNotToldBeforeTheyPassed()
    {
        const auto told = [](int daysAgo) {
            Case one;
            one.acts(kDay.addDays(-daysAgo));
            return figures::searchTable(one.at(), Formats(Language::French)).contains(u"> 60");
        };
        QVERIFY(!told(10));
        QVERIFY(!told(60));
        QVERIFY(told(61));
    }
    void whatIsDoneInAWeekOfSearch()
    {
        // Monday 4 June to Sunday 24 June are three weeks over on Saturday 30 June; the fourth is running.
        Case one;
        Member &anna = one.history.facts.members.first();
        anna.joinedOn = QDate(2012, 6, 10); // a Sunday: that week counts, for one day of search
        one.history.finds(kAnna, OutcomeType::CDI, QDate(2012, 6, 18)); // a Monday: that week does not
        one.acts(QDate(2012, 6, 4));                                    // before entry, in the week of entry
        one.acts(QDate(2012, 6, 12));
        one.acts(QDate(2012, 6, 17));
        one.acts(QDate(2012, 6, 18)); // no search any more
        one.acts(QDate(2012, 6, 29));
        one.company.interviews = {{QDate(2012, 6, 13), one.anna, InterviewState::Tenu},
                                  {QDate(2012, 6, 14), one.anna, InterviewState::Prevu},
                                  {QDate(2012, 6, 20), one.anna, InterviewState::Tenu}};
        const figures::Activity activity = one.at().activity;
        QCOMPARE(activity.members, 1);
        QCOMPARE(activity.memberWeeks, 2);
        QCOMPARE(activity.acts, (figures::Effort{3, 1.5, figures::Quartiles{1.5, 1.5, 1.5}}));
        QCOMPARE(activity.newCompanies.total, 1);
        QCOMPARE(activity.interviews.total, 1);
        using Week = figures::ActivityWeek;
        QCOMPARE(activity.weeks, (QList<Week>{{QDate(2012, 6, 4), true, 1, 1, 1, 0},
                                              {QDate(2012, 6, 11), true, 1, 2, 0, 1},
                                              {QDate(2012, 6, 18), true, 0, 1, 0, 1},
                                              {QDate(2012, 6, 25), false, 0, 1, 0, 0}}));
        // As was known on 17 June she was searching still, and on Sunday the week is over.
        const figures::Activity then = one.at(QDate(2012, 6, 17), QDate(2012, 7, 1)).activity;
        QCOMPARE(then.memberWeeks, 4);
        QCOMPARE(then.acts.total, 5);
        // Who left is gone on that day; a member entered by mistake was never there.
        anna.leftOn = QDate(2012, 6, 11);
        QCOMPARE(one.at().activity.memberWeeks, 1);
        anna.exitReason = ExitReason::ERREUR;
        QCOMPARE(one.at().activity, (figures::Activity{0, 0, {}, {}, {}, one.at().activity.weeks}));
        QCOMPARE(one.at().activity.weeks.size(), 4);
    }
    void quartilesAreThoseOfSpreadsheets()
    {
        QVERIFY(!figures::quartilesOf({}));
        QCOMPARE(*figures::quartilesOf({3}), (figures::Quartiles{3, 3, 3}));
        QCOMPARE(*figures::quartilesOf({4, 1, 3, 2}), (figures::Quartiles{1.75, 2.5, 3.25}));
        QCOMPARE(*figures::quartilesOf({1, 2, 3, 4, 10}), (figures::Quartiles{2, 3, 4}));
    }
    void aSlipOfThePenMakesNoThousandRows()
    {
        Case one;
        one.acts(QDate(212, 3, 1));
        one.acts(QDate(2012, 3, 1));
        const auto weeks = one.at().activity.weeks;
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks.last().searching, 1);
    }

    void agreeWithASecondReading()
    {
        QRandomGenerator random(70);
        qint64 interviews = 0;
        qint64 rebounds = 0;
        qint64 medians = 0;
        qint64 effort = 0;
        for (int i = 0; i < 500; ++i) {
            CohortFacts facts = test::randomFacts(random);
            const Question question = randomQuestion(random);
            const QList<CompanyFacts> companies = test::randomCompanies(random, facts, question.asOf);
            const SearchFigures made = search(facts, companies, question);
            QJsonParseError error;
            const QJsonObject printed =
                QJsonDocument::fromJson(figures::toJson(figures::compute(facts, question), made), &error).object();
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
            const test::Reader reader{facts, question.asOf, question.knownBy};
            const QString difference = test::firstDifference(printed[QStringLiteral("funnel")],
                                                             test::referenceFunnel(reader, companies))
                                     + test::firstDifference(printed[QStringLiteral("activity")],
                                                             test::referenceActivity(reader, companies));
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("history %1, %2").arg(i).arg(difference)));
            interviews += made.funnel.all.at(FunnelStep::Interview);
            rebounds += made.funnel.all.at(FunnelStep::Rebound);
            medians += made.funnel.all.medianDays ? 1 : 0;
            effort += made.activity.acts.total;
        }
        qInfo("%lld interviews, %lld rebounds, %lld medians, %lld acts at risk", interviews, rebounds, medians, effort);
        QVERIFY(interviews > 500 && rebounds > 60 && medians > 60 && effort > 300);
    }
    void partsSumToTheirWholes()
    {
        QRandomGenerator random(71);
        for (int i = 0; i < 400; ++i) {
            CohortFacts facts = test::randomFacts(random);
            const Question question = randomQuestion(random);
            const QList<CompanyFacts> companies = test::randomCompanies(random, facts, question.asOf);
            const auto [funnel, activity] = search(facts, companies, question);
            for (size_t step = 0; step < figures::kFunnelSteps; ++step) {
                const auto reached = [step](const auto &row) { return row.row.reached[step]; };
                QCOMPARE(funnel.collective.reached[step] + funnel.individual.reached[step], funnel.all.reached[step]);
                QCOMPARE(sumOf(funnel.byChannel, reached), funnel.all.reached[step]);
                QCOMPARE(sumOf(funnel.byMonth, reached), funnel.all.reached[step]);
                QVERIFY(step == 0 || funnel.all.reached[step] <= funnel.all.reached[step - 1]);
            }
            QVERIFY(funnel.all.answeredInTime <= funnel.all.mature && funnel.all.mature <= funnel.all.reached[0]);
            QVERIFY(!funnel.all.medianDaysAtMost
                    || (funnel.all.medianDays && *funnel.all.medianDays <= *funnel.all.medianDaysAtMost));
            const auto acts = [](const auto &row) { return row.acts; };
            const auto newOnes = [](const auto &row) { return row.newCompanies; };
            QCOMPARE(sumOf(activity.weeks, acts), sumOf(companies, [](const auto &each) { return each.acts.size(); }));
            QCOMPARE(sumOf(activity.weeks, newOnes),
                     sumOf(companies, [](const auto &each) { return each.acts.isEmpty() ? 0 : 1; }));
            // Person-weeks are the line's searching members, week by week.
            QCOMPARE(sumOf(activity.weeks, [](const auto &row) { return row.isOver ? row.searching : 0; }),
                     activity.memberWeeks);
            QVERIFY(activity.newCompanies.total <= activity.acts.total);
        }
    }
    void orderOfEntryMattersToNone()
    {
        QRandomGenerator random(72);
        for (int i = 0; i < 400; ++i) {
            CohortFacts facts = test::randomFacts(random);
            const Question question = randomQuestion(random);
            const QList<CompanyFacts> companies = test::randomCompanies(random, facts, question.asOf);
            QVERIFY(search(facts, companies, question)
                    == search(test::shuffled(facts, random), test::shuffled(companies, random), question));
        }
    }
    void whatBecomesKnownLaterChangesNothing()
    {
        QRandomGenerator random(73);
        int changedWithHindsight = 0;
        for (int i = 0; i < 400; ++i) {
            CohortFacts facts = test::randomFacts(random);
            Question question = randomQuestion(random);
            question.knownBy = question.knownBy.value_or(question.asOf);
            const QList<CompanyFacts> companies = test::randomCompanies(random, facts, question.asOf);
            if (facts.members.isEmpty())
                continue;
            const SearchFigures before = search(facts, companies, question);
            const SearchFigures hindsight = search(facts, companies, {question.asOf, {}});
            for (int j = 0; j < 3; ++j) {
                Outcome late;
                late.id = Id<Outcome>(RawId{9, quint64(j) + 1});
                late.member = facts.members.at(random.bounded(quint32(facts.members.size()))).id;
                late.type = terms<OutcomeType>()[random.bounded(quint32(terms<OutcomeType>().size()))].value;
                late.company = companies.at(random.bounded(4)).company;
                late.effectiveOn = test::randomDay(random);
                late.knownOn = question.knownBy->addDays(1 + int(random.bounded(40)));
                facts.outcomes.append(late);
            }
            QVERIFY(search(facts, companies, question) == before);
            changedWithHindsight += search(facts, companies, {question.asOf, {}}) == hindsight ? 0 : 1;
        }
        QVERIFY(changedWithHindsight > 40);
    }
};

REBOND_TEST(TestSearch)
#include "tst_search.moc"
