// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcomeclass.h"

#include "support/runner.h"

using namespace rebond::domain;

namespace {

Outcome outcomeOf(OutcomeType type, QDate effectiveOn, QDate knownOn)
{
    Outcome outcome;
    outcome.type = type;
    outcome.effectiveOn = effectiveOn;
    outcome.knownOn = knownOn;
    return outcome;
}

} // namespace

class TestOutcomeClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTypeHasItsClass_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("shortClass"); // planned for a month
        QTest::addColumn<int>("longClass");  // planned for a year
        QTest::addColumn<int>("openClass");  // no planned end
        const auto row = [](const char *name, OutcomeType type, OutcomeClass brief, OutcomeClass lasting,
                            OutcomeClass open) {
            QTest::newRow(name) << int(type) << int(brief) << int(lasting) << int(open);
        };
        constexpr auto D = OutcomeClass::Durable;
        constexpr auto T = OutcomeClass::Transition;
        constexpr auto P = OutcomeClass::Positive;
        constexpr auto N = OutcomeClass::None;
        row("CDI", OutcomeType::CDI, D, D, D);
        row("FPT", OutcomeType::FPT, D, D, D);
        row("CDD", OutcomeType::CDD, T, D, T);
        row("CTT", OutcomeType::CTT, T, D, T);
        row("CREA", OutcomeType::CREA, D, D, D);
        row("REPR", OutcomeType::REPR, D, D, D);
        row("INDEP", OutcomeType::INDEP, D, D, D);
        row("PORT", OutcomeType::PORT, T, D, T);
        row("AIDE", OutcomeType::AIDE, T, T, T);
        row("ALT", OutcomeType::ALT, T, D, T);
        row("FORM", OutcomeType::FORM, P, P, P);
        row("SIAE", OutcomeType::SIAE, P, P, P);
        row("RET", OutcomeType::RET, N, N, N);
        row("INDISPO", OutcomeType::INDISPO, N, N, N);
        row("DEM", OutcomeType::DEM, N, N, N);
        row("ABAND", OutcomeType::ABAND, N, N, N);
        row("DECES", OutcomeType::DECES, N, N, N);
        row("AUTRE", OutcomeType::AUTRE, N, N, N);
        row("SNOUV", OutcomeType::SNOUV, N, N, N);
    }
    void everyTypeHasItsClass()
    {
        QFETCH(int, type);
        const QDate start(2012, 1, 9);
        const auto of = [&](std::optional<QDate> end) { return int(classOf(OutcomeType(type), start, end)); };
        QTEST(of(QDate(2012, 2, 8)), "shortClass");
        QTEST(of(QDate(2013, 1, 8)), "longClass");
        QTEST(of({}), "openClass");
    }
    void sixMonthsAreCalendarMonths_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("first of January") << QDate(2012, 1, 1) << QDate(2012, 6, 30);
        QTest::newRow("mid-month over the year") << QDate(2011, 9, 15) << QDate(2012, 3, 14);
        QTest::newRow("31 August before a leap February") << QDate(2011, 8, 31) << QDate(2012, 2, 28);
        QTest::newRow("31 August before a common February") << QDate(2012, 8, 31) << QDate(2013, 2, 27);
        QTest::newRow("30 August before a leap February") << QDate(2011, 8, 30) << QDate(2012, 2, 28);
        QTest::newRow("29 August before a leap February") << QDate(2011, 8, 29) << QDate(2012, 2, 28);
        QTest::newRow("31 March") << QDate(2012, 3, 31) << QDate(2012, 9, 29);
        QTest::newRow("29 February") << QDate(2012, 2, 29) << QDate(2012, 8, 28);
    }
    void sixMonthsAreCalendarMonths()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, lastDay);
        QCOMPARE(lastDayOfSixMonths(start), lastDay);
        QVERIFY(classOf(OutcomeType::CDD, start, lastDay) == OutcomeClass::Durable);
        QVERIFY(classOf(OutcomeType::CDD, start, lastDay.addDays(-1)) == OutcomeClass::Transition);
    }
    void countingFollowsTheTwoClocks_data()
    {
        QTest::addColumn<QDate>("cancelledOn");
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<QDate>("knownBy");
        QTest::addColumn<bool>("isCounted");
        const QDate none;
        // In effect on 11 June 2012, known on 2 July.
        QTest::newRow("the day it takes effect") << none << QDate(2012, 6, 11) << none << true;
        QTest::newRow("the day before") << none << QDate(2012, 6, 10) << none << false;
        QTest::newRow("not yet known") << none << QDate(2012, 6, 30) << QDate(2012, 6, 30) << false;
        QTest::newRow("known that very day") << none << QDate(2012, 6, 30) << QDate(2012, 7, 2) << true;
        QTest::newRow("known, not in effect") << none << QDate(2012, 6, 1) << QDate(2012, 12, 31) << false;
        QTest::newRow("cancelled, with hindsight") << QDate(2012, 9, 1) << QDate(2012, 6, 30) << none << false;
        QTest::newRow("cancelled later than known by")
            << QDate(2012, 9, 1) << QDate(2012, 6, 30) << QDate(2012, 8, 31) << true;
        QTest::newRow("cancelled by then") << QDate(2012, 9, 1) << QDate(2012, 6, 30) << QDate(2012, 9, 1) << false;
        QTest::newRow("cancelled in the future, no known-by")
            << QDate(2100, 1, 1) << QDate(2012, 6, 30) << none << false;
    }
    void countingFollowsTheTwoClocks()
    {
        QFETCH(QDate, cancelledOn);
        QFETCH(QDate, asOf);
        QFETCH(QDate, knownBy);
        Outcome outcome = outcomeOf(OutcomeType::CDI, QDate(2012, 6, 11), QDate(2012, 7, 2));
        if (cancelledOn.isValid())
            outcome.cancelledKnownOn = cancelledOn;
        QTEST(counts(outcome, asOf, knownBy.isValid() ? std::optional(knownBy) : std::nullopt), "isCounted");
    }
    void theFirstIsFoundByDateThenTypeThenChannel()
    {
        const QDate day(2012, 3, 1);
        const Outcome plain = outcomeOf(OutcomeType::CDD, day, day);
        Outcome other = plain;
        const auto isAfterPlain = [&] { return comesFirst(plain, other) && !comesFirst(other, plain); };
        other.effectiveOn = day.addDays(1);
        other.knownOn = day.addDays(-9);
        QVERIFY(isAfterPlain());
        other = plain;
        other.knownOn = day.addDays(1);
        other.type = OutcomeType::CDI;
        QVERIFY(isAfterPlain());
        other = plain;
        other.type = OutcomeType::CTT;
        other.primaryChannel = Channel::Courriel;
        QVERIFY(isAfterPlain());
        other = plain;
        other.primaryChannel = Channel::CooptationMembre;
        QVERIFY(comesFirst(other, plain)); // a channel before none
        other = plain;
        QVERIFY(!comesFirst(plain, other) && !comesFirst(other, plain));
        other.id = rebond::Id<Outcome>(rebond::RawId{0, 1});
        QVERIFY(isAfterPlain());
    }
};

REBOND_TEST(TestOutcomeClass)
#include "tst_outcomeclass.moc"
