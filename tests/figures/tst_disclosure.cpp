// SPDX-License-Identifier: GPL-3.0-or-later
// Whole reports, read by somebody who wants to know what is hidden.
#include "figures/disclosure.h"

#include "attacker.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using figures::Audience;
using figures::Breakdown;
using figures::Disclosure;
using figures::Figures;
using figures::Mask;
using test::Attacker;
using test::kDay;

namespace {

template<typename E>
E anyOf(QRandomGenerator &random, int most)
{
    const auto all = terms<E>();
    return all[random.bounded(quint32(std::min<qint64>(most, qint64(all.size()))))].value;
}

// A group of people with few or many of everything: rows of one, of nobody but one kind, of all.
CohortFacts crowd(QRandomGenerator &random)
{
    test::History history;
    const int people = 1 + int(random.bounded(random.bounded(3) == 0 ? 12 : 70));
    const int sectors = 1 + int(random.bounded(9));
    const int letters = 1 + int(random.bounded(5));
    const int places = 1 + int(random.bounded(4));
    const int types = 1 + int(random.bounded(11));
    const int channels = 1 + int(random.bounded(17));
    const int chance = 1 + int(random.bounded(100));
    for (int i = 0; i < people; ++i) {
        const QString reference = QStringLiteral("M%1").arg(i);
        Member &member = history.joins(reference);
        // Uneven: the first sector has the most.
        const int sector = int(random.bounded(quint32(1 + random.bounded(sectors))));
        if (random.bounded(9) > 0)
            member.sectors = {QStringLiteral("S%1").arg(sector)};
        if (random.bounded(9) > 0)
            member.romeCodes = {QString(QChar('A' + int(random.bounded(letters)))) + QStringLiteral("1201")};
        if (random.bounded(6) > 0)
            member.birthYear = 1950 + int(random.bounded(45));
        if (random.bounded(5) > 0)
            member.intention = anyOf<Intention>(random, 3);
        member.postalCode = QStringLiteral("%1000").arg(random.bounded(places) == 0 ? 4 : 6, 2, 10, QLatin1Char('0'));
        if (random.bounded(12) == 0)
            member.exitReason = ExitReason::ERREUR;
        if (random.bounded(100) < chance) {
            Outcome &first = history.finds(reference, anyOf<OutcomeType>(random, types), kDay.addDays(-200));
            if (random.bounded(3) == 0)
                first.plannedEnd = first.effectiveOn.addDays(int(random.bounded(400)));
            if (random.bounded(6) > 0)
                first.primaryChannel = terms<Channel>()[16 - random.bounded(channels)].value;
        } else if (random.bounded(3) == 0) {
            history.finds(reference, anyOf<OutcomeType>(random, 19), kDay.addDays(int(random.bounded(9)) - 4));
        }
    }
    return history.facts;
}

QString described(const QList<Attacker::Find> &finds)
{
    QStringList words;
    for (const Attacker::Find &find : finds)
        words.append(QStringLiteral("%1 is %2").arg(find.name).arg(find.value));
    return words.join(QStringLiteral(", "));
}

} // namespace

class TestDisclosure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noHiddenNumberOfAReportIsFound_data()
    {
        QTest::addColumn<int>("audience");
        QTest::addColumn<int>("cohorts");
        QTest::newRow("funder") << int(Audience::Funder) << 200;
        QTest::newRow("public") << int(Audience::Public) << 10; // its reader thinks ten times as long of each
    }
    void noHiddenNumberOfAReportIsFound()
    {
        QFETCH(int, audience);
        QFETCH(int, cohorts);
        QRandomGenerator random(404);
        int hidden = 0;
        int undecided = 0;
        for (int i = 0; i < cohorts; ++i) {
            const Figures f = figures::compute(crowd(random), {kDay, {}});
            const Attacker attacker(f, figures::disclose(f, Audience(audience)), Audience(audience));
            hidden += attacker.hidden();
            const QList<Attacker::Find> finds = attacker.found(undecided);
            QVERIFY2(finds.isEmpty(), qPrintable(QStringLiteral("cohort %1: %2").arg(i).arg(described(finds))));
        }
        qInfo("%d hidden numbers, %d undecided", hidden, undecided);
        QVERIFY(hidden > 20 * cohorts);
        QCOMPARE(undecided, 0);
    }
    void withoutSecondMasksTheReaderFindsThem()
    {
        // The same reader does find what small masks alone leave open: the test above can fail.
        QRandomGenerator random(405);
        int found = 0;
        for (int i = 0; i < 60; ++i) {
            const Figures f = figures::compute(crowd(random), {kDay, {}});
            Disclosure naive;
            naive.rebounded = figures::maskAlone(f.rebounded.count, Audience::Funder);
            naive.searching = figures::maskAlone(f.decomposition.searching, Audience::Funder);
            naive.byType.fill(Mask::Unlisted, f.reboundsByType.size());
            naive.byChannel.fill(Mask::Unlisted, f.reboundsByChannel.size());
            for (const Breakdown breakdown : figures::kBreakdowns) {
                for (const figures::GroupCount &row : groupsOf(f, breakdown))
                    naive.groups.at(size_t(breakdown))
                        .append({figures::maskAlone(row.counted, Audience::Funder), Mask::Withheld});
            }
            int undecided = 0;
            found += int(Attacker(f, naive, Audience::Funder).found(undecided).size());
        }
        QVERIFY2(found > 60, qPrintable(QString::number(found)));
    }
    void aRowTellsItsReboundsOnlyWhereManyAreOnBothSides()
    {
        QRandomGenerator random(406);
        int told = 0;
        for (int i = 0; i < 600; ++i) {
            const Figures f = figures::compute(crowd(random), {kDay, {}});
            for (const Audience audience : {Audience::Funder, Audience::Public}) {
                const qint64 largest = figures::largestMasked(audience);
                const Disclosure d = figures::disclose(f, audience);
                for (const Breakdown breakdown : figures::kBreakdowns) {
                    const QList<figures::GroupCount> groups = groupsOf(f, breakdown);
                    const QList<figures::PairMask> &masks = d.groups.at(size_t(breakdown));
                    QCOMPARE(masks.size(), groups.size());
                    for (qsizetype row = 0; row < groups.size(); ++row) {
                        const figures::GroupCount &group = groups.at(row);
                        if (masks.at(row).counted == Mask::Shown)
                            QVERIFY(group.counted == 0 || group.counted > largest);
                        if (masks.at(row).rebounded != Mask::Shown || group.counted == 0)
                            continue;
                        QVERIFY(group.rebounded > largest && group.counted - group.rebounded > largest);
                        ++told;
                    }
                }
            }
        }
        QVERIFY(told > 200);
    }
    void underAHiddenTotalNoRowIsListed()
    {
        QRandomGenerator random(407);
        int unlisted = 0;
        for (int i = 0; i < 600; ++i) {
            const Figures f = figures::compute(crowd(random), {kDay, {}});
            const Disclosure d = figures::disclose(f, Audience::Funder);
            for (qsizetype row = 0; row < f.reboundsByChannel.size(); ++row) {
                const Mask total = isCollective(f.reboundsByChannel.at(row).channel) ? d.collective : d.individual;
                if (total == Mask::Shown && d.rebounded == Mask::Shown)
                    continue;
                QCOMPARE(d.byChannel.at(row), Mask::Unlisted);
                ++unlisted;
            }
            if (d.rebounded != Mask::Shown && !d.byType.isEmpty())
                QCOMPARE(d.byType.count(Mask::Unlisted), d.byType.size());
        }
        QVERIFY(unlisted > 100);
    }
    // 60 people, of whom some rebound one by one: whoever reads the curve has nobody's day, and no step of few.
    void theCurveTellsNobodysDay()
    {
        test::History history;
        for (int i = 0; i < 60; ++i)
            history.joins(QStringLiteral("M%1").arg(i));
        int next = 0;
        const auto rebound = [&](int people, QDate first) {
            for (int i = 0; i < people; ++i)
                history.finds(QStringLiteral("M%1").arg(next++), OutcomeType::CDI, first.addDays(2 * i));
        };
        const auto curveOn = [&](QDate asOf, Audience audience) {
            return figures::disclose(figures::compute(history.facts, {asOf, {}}), audience).curve;
        };
        using Curve = QList<figures::CurvePoint>;
        rebound(3, QDate(2011, 11, 3));
        QCOMPARE(curveOn(kDay, Audience::Funder), Curve());
        rebound(3, QDate(2011, 12, 5)); // six with those of November
        rebound(5, QDate(2012, 2, 1));
        QCOMPARE(curveOn(kDay, Audience::Funder), (Curve{{QDate(2011, 12, 31), 6}, {QDate(2012, 2, 29), 11}}));
        QCOMPARE(curveOn(kDay, Audience::Public), (Curve{{QDate(2012, 2, 29), 11}}));
        // In the midst of a month the report's own day is the last.
        QCOMPARE(curveOn(QDate(2012, 2, 20), Audience::Funder),
                 (Curve{{QDate(2011, 12, 31), 6}, {QDate(2012, 2, 20), 11}}));
        // One more: neither her day nor her month.
        rebound(1, QDate(2012, 4, 17));
        QCOMPARE(curveOn(kDay, Audience::Funder), (Curve{{QDate(2011, 12, 31), 6}, {kDay, 12}}));
        QCOMPARE(curveOn(kDay, Audience::Public), (Curve{{kDay, 12}}));
        QCOMPARE(curveOn(kDay, Audience::Internal).size(), 12);
    }
    // Merged as it is, it is true of each of its days.
    void theCurveIsTrueOfItsDays()
    {
        QRandomGenerator random(409);
        int steps = 0;
        for (int i = 0; i < 300; ++i) {
            test::History history;
            for (int person = 0; person < 40; ++person) {
                history.joins(QStringLiteral("M%1").arg(person));
                if (random.bounded(3) > 0)
                    history.finds(QStringLiteral("M%1").arg(person), OutcomeType::CDI, test::randomDay(random));
            }
            const QDate asOf = test::randomDay(random);
            const Figures f = figures::compute(history.facts, {asOf, {}});
            for (const Audience audience : {Audience::Funder, Audience::Public}) {
                QDate before;
                for (const figures::CurvePoint &point : figures::disclose(f, audience).curve) {
                    const auto isBy = [&](const Outcome &outcome) { return outcome.effectiveOn <= point.date; };
                    QCOMPARE(point.rebounded, qint64(std::count_if(history.facts.outcomes.cbegin(),
                                                                   history.facts.outcomes.cend(), isBy)));
                    QVERIFY(point.date == asOf || point.date.day() == point.date.daysInMonth());
                    QVERIFY(point.date <= asOf && (!before.isValid() || before < point.date));
                    before = point.date;
                    ++steps;
                }
            }
        }
        QVERIFY2(steps > 300, qPrintable(QString::number(steps)));
    }
    void ourselvesSeeAll()
    {
        QRandomGenerator random(408);
        for (int i = 0; i < 100; ++i) {
            const Figures f = figures::compute(crowd(random), {kDay, {}});
            const Disclosure d = figures::disclose(f, Audience::Internal);
            QCOMPARE(Attacker(f, d, Audience::Internal).hidden(), 0);
            for (const auto &masks : d.groups) {
                for (const figures::PairMask &mask : masks)
                    QVERIFY(mask == figures::PairMask{});
            }
            QVERIFY(!d.byType.contains(Mask::Unlisted) && !d.byChannel.contains(Mask::Unlisted));
        }
    }
};

REBOND_TEST(TestDisclosure)
#include "tst_disclosure.moc"
