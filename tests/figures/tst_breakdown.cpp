// SPDX-License-Identifier: GPL-3.0-or-later
// Breakdowns: counted by hand, the laws they obey, and what may be said of two groups. tst_figures.cpp holds them against a
// second reading.
#include "figures/breakdown.h"

#include "figures/reading.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/english.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using figures::Audience;
using figures::Breakdown;
using figures::Figures;
using figures::GroupCount;
using figures::Question;
using figures::Reading;
using test::History;
using test::kDay;
using test::kEnglish;

namespace {

QStringList told(const Figures &f, Breakdown breakdown)
{
    QStringList rows;
    for (const GroupCount &row : groupsOf(f, breakdown))
        rows.append(QStringLiteral("%1 %2/%3").arg(row.name).arg(row.rebounded).arg(row.counted));
    return rows;
}

Figures withGroups(const QList<GroupCount> &groups)
{
    Figures f;
    f.question = {kDay, {}};
    f.byIntention = groups;
    for (const GroupCount &group : groups) {
        f.population.counted += group.counted;
        f.rebounded.count += group.rebounded;
    }
    f.population.entered = f.population.counted;
    f.decomposition.rebounded = f.rebounded.count;
    f.decomposition.searching = f.population.counted - f.rebounded.count;
    f.rebounded.of = f.population.counted;
    return f;
}

Question randomQuestion(QRandomGenerator &random)
{
    Question question{test::randomDay(random), {}};
    if (random.bounded(3) > 0)
        question.knownBy = random.bounded(2) == 0 ? question.asOf : test::randomDay(random);
    return question;
}

} // namespace

class TestBreakdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstOfSeveralCounts()
    {
        History history;
        Member &anna = history.joins(QStringLiteral("anna"));
        anna.sectors = {QStringLiteral("Tourisme"), QStringLiteral("Commerce")};
        anna.romeCodes = {QStringLiteral("G1602"), QStringLiteral("M1805")};
        anna.postalCode = QStringLiteral("06400");
        anna.intention = Intention::Creation;
        anna.birthYear = 1987; // 25 in the year of D
        Member &bernard = history.joins(QStringLiteral("bernard"));
        bernard.romeCodes = {QStringLiteral("M1203")};
        bernard.postalCode = QStringLiteral("20200");
        bernard.birthYear = 1962; // 50
        Member &chloe = history.joins(QStringLiteral("chloe"));
        chloe.postalCode = QStringLiteral("98000"); // Monaco
        chloe.intention = Intention::Emploi;
        chloe.birthYear = 1988;
        history.finds(QStringLiteral("anna"), OutcomeType::CREA, kDay);
        history.finds(QStringLiteral("bernard"), OutcomeType::FORM, kDay);
        const Figures f = figures::compute(history.facts, {kDay, {}});
        QCOMPARE(told(f, Breakdown::Sector), (QStringList{QStringLiteral(" 0/2"), QStringLiteral("Tourisme 1/1")}));
        QCOMPARE(told(f, Breakdown::RomeDomain),
                 (QStringList{QStringLiteral("G 1/1"), QStringLiteral("M 0/1"), QStringLiteral("unknown 0/1")}));
        QCOMPARE(told(f, Breakdown::AgeBand),
                 (QStringList{QStringLiteral("under_25 0/1"), QStringLiteral("25_49 1/1"),
                              QStringLiteral("50_plus 0/1"), QStringLiteral("unknown 0/0")}));
        QCOMPARE(told(f, Breakdown::Intention),
                 (QStringList{QStringLiteral("emploi 0/1"), QStringLiteral("creation 1/1"),
                              QStringLiteral("unknown 0/1")}));
        QCOMPARE(told(f, Breakdown::Department),
                 (QStringList{QStringLiteral("06 1/1"), QStringLiteral("2B 0/1"), QStringLiteral("unknown 0/1")}));
    }
    void rowsSumToTheHeadline()
    {
        QRandomGenerator random(81);
        for (int i = 0; i < 600; ++i) {
            const Figures f = figures::compute(test::randomFacts(random), randomQuestion(random));
            for (const Breakdown breakdown : figures::kBreakdowns) {
                qint64 counted = 0;
                qint64 rebounded = 0;
                for (const GroupCount &row : groupsOf(f, breakdown)) {
                    QVERIFY(row.rebounded <= row.counted);
                    QVERIFY(row.counted > 0 || breakdown == Breakdown::AgeBand);
                    counted += row.counted;
                    rebounded += row.rebounded;
                }
                QCOMPARE(counted, f.population.counted);
                QCOMPARE(rebounded, f.rebounded.count);
            }
        }
    }
    void sharesAreOfTwentyAndMore()
    {
        QVERIFY(!rateOf(GroupCount{QStringLiteral("M"), 19, 9}) && !intervalOf(GroupCount{QStringLiteral("M"), 19, 9}));
        QCOMPARE(rateOf(GroupCount{QStringLiteral("M"), 20, 5}), std::optional(0.25));
        const auto interval = intervalOf(GroupCount{QStringLiteral("M"), 60, 20});
        QVERIFY(qAbs(interval->low - 0.2273) < 1e-4 && qAbs(interval->high - 0.4594) < 1e-4);
        const Figures f = withGroups({{QStringLiteral("emploi"), 60, 20}, {QStringLiteral("creation"), 19, 9}});
        const QList<figures::GroupRow> rows = Reading(f, Audience::Internal, kEnglish).breakdown(Breakdown::Intention);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).share, QStringLiteral("33%"));
        QCOMPARE(rows.at(0).range, QStringLiteral("23 to 46%"));
        QCOMPARE(rows.at(1).counted, QStringLiteral("19"));
        QCOMPARE(rows.at(1).share, QStringLiteral("\u2014"));
        QCOMPARE(rows.at(1).range, QStringLiteral("\u2014"));
    }
    void twoGroupsAreToldApartByTheirIntervalsOnly_data()
    {
        QTest::addColumn<int>("one"); // of 60
        QTest::addColumn<int>("other");
        QTest::addColumn<bool>("isApart");
        // 20 of 60 is 22.73 to 45.94 %; 28 begins at 34.6, 38 at 50.7, 36 at 47.4, 35 at 45.7 %.
        QTest::newRow("alike") << 20 << 20 << false;
        QTest::newRow("different, and overlapping") << 20 << 28 << false;
        QTest::newRow("just overlapping") << 20 << 35 << false;
        QTest::newRow("just apart") << 20 << 36 << true;
        QTest::newRow("far apart") << 20 << 50 << true;
    }
    void twoGroupsAreToldApartByTheirIntervalsOnly()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(bool, isApart);
        // Few people, or none that is known, make no group to compare with.
        const Figures f = withGroups({{QStringLiteral("emploi"), 60, one},
                                      {QStringLiteral("creation"), 60, other},
                                      {QStringLiteral("formation"), 19, 0},
                                      {QStringLiteral("unknown"), 90, 0}});
        const auto apart = furthestApart(f.byIntention, Breakdown::Intention);
        QCOMPARE(apart.has_value(), isApart);
        const QString sentence = Reading(f, Audience::Internal, kEnglish).difference(Breakdown::Intention);
        QCOMPARE(sentence.isEmpty(), !isApart);
        if (!isApart)
            return;
        QCOMPARE(*apart, (std::pair<qsizetype, qsizetype>(1, 0)));
        QVERIFY2(sentence.contains(QStringLiteral("“A business of one’s own” and “A job”")), qPrintable(sentence));
    }
    void aFunderIsToldNoSmallRow()
    {
        const Figures f = withGroups({{QStringLiteral("emploi"), 60, 20},
                                      {QStringLiteral("creation"), 12, 6},
                                      {QStringLiteral("formation"), 8, 1}});
        const QList<figures::GroupRow> rows = Reading(f, Audience::Funder, kEnglish).breakdown(Breakdown::Intention);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).rebounded, QStringLiteral("20"));
        QCOMPARE(rows.at(0).share, QStringLiteral("33%"));
        QCOMPARE(rows.at(1).counted, QStringLiteral("12"));
        QCOMPARE(rows.at(1).rebounded, QStringLiteral("masked")); // beside the one below
        QCOMPARE(rows.at(2).rebounded, QStringLiteral("< 5"));
        QVERIFY(Reading(f, Audience::Public, kEnglish).breakdown(Breakdown::Intention).isEmpty());
    }
    void aTableOfNothingKnownIsNone()
    {
        const Figures f = withGroups({{QStringLiteral("unknown"), 60, 20}});
        QVERIFY(Reading(f, Audience::Internal, kEnglish).breakdown(Breakdown::Intention).isEmpty());
        QVERIFY(Reading(Figures(), Audience::Internal, kEnglish).breakdown(Breakdown::AgeBand).isEmpty());
    }
};

REBOND_TEST(TestBreakdown)
#include "tst_breakdown.moc"
