// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of a cohort when it was begun is put right: by the rules of its beginning, in one step.
#include "operations/cohortcorrection.h"

#include "storage/dump.h"
#include "storage/engines.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::operations;
using namespace rebond::storage;
using namespace rebond::test;

namespace {

NewCohort saidOf(const Cohort &cohort)
{
    return {.name = cohort.name,
            .territory = cohort.territory,
            .startsOn = cohort.startsOn,
            .endsOn = cohort.endsOn,
            .goal = cohort.goal};
}

} // namespace

class TestCorrectCohort : public QObject
{
    Q_OBJECT

    struct Office : Bench
    {
        explicit Office(Engine engine = Engine::Sqlite) : Bench(engine)
        {
            const auto made = addCohort(store(), {.name = QStringLiteral("60 dans le 60"),
                                                  .territory = {},
                                                  .startsOn = QDate(2011, 6, 20),
                                                  .endsOn = QDate(2012, 6, 20),
                                                  .goal = 6});
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
            cohort = *made;
        }
        [[nodiscard]] Cohort stored()
        {
            return store().read([&](Reader &r) { return r.find(cohort.id); }).value().value();
        }

        Cohort cohort;
    };

private Q_SLOTS:
    void allThatWasSaidIsPutRight_data() { addEngines(); }
    void allThatWasSaidIsPutRight()
    {
        REBOND_FETCH_ENGINE(engine);
        Office office(engine);
        const QStringList before = recordsOf(office.store());
        const auto right = correctCohort(office.store(), office.cohort,
                                         {.name = QStringLiteral(" 60 dans le 06 "),
                                          .territory = QStringLiteral("06"),
                                          .startsOn = QDate(2011, 6, 21),
                                          .endsOn = {},
                                          .goal = 60});
        REBOND_DONE(right);
        const Cohort stored = office.stored();
        QCOMPARE(stored.name, QStringLiteral("60 dans le 06"));
        QCOMPARE(stored.territory, QStringLiteral("06"));
        QCOMPARE(stored.startsOn, QDate(2011, 6, 21));
        QVERIFY(!stored.endsOn);
        QCOMPARE(stored.goal, 60);
        QVERIFY(*right == stored);
        QCOMPARE(office.store().history().undoLabel(), QStringLiteral("Correct a cohort"));
        REBOND_DONE(office.store().history().undo());
        QCOMPARE(saidOf(office.stored()).name, QStringLiteral("60 dans le 60"));
        QCOMPARE(office.stored().goal, 6);
        QCOMPARE(recordsOf(office.store()).size(), before.size());
    }
    void theRulesOfItsBeginningHold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<int>("goal");
        QTest::newRow("no name") << QStringLiteral("  ") << QDate(2012, 6, 20) << 6;
        QTest::newRow("two lines") << QStringLiteral("60\ndans le 06") << QDate(2012, 6, 20) << 6;
        QTest::newRow("ends before it begins") << QStringLiteral("60 dans le 06") << QDate(2010, 6, 20) << 6;
        QTest::newRow("a goal below none") << QStringLiteral("60 dans le 06") << QDate(2012, 6, 20) << -1;
    }
    void theRulesOfItsBeginningHold()
    {
        QFETCH(const QString, name);
        QFETCH(const QDate, endsOn);
        QFETCH(const int, goal);
        Office office;
        NewCohort wrong = saidOf(office.cohort);
        wrong.name = name;
        wrong.endsOn = endsOn;
        wrong.goal = goal;
        const auto refused = correctCohort(office.store(), office.cohort, wrong);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QVERIFY(office.stored() == office.cohort);
    }
    // Its own name is free, in whatever letters; another's is not.
    void theNameIsItsOwn()
    {
        Office office;
        REBOND_DONE(addCohort(office.store(), {.name = QStringLiteral("Rebonds 2013"),
                                               .territory = {},
                                               .startsOn = {},
                                               .endsOn = {},
                                               .goal = {}}));
        NewCohort taken = saidOf(office.cohort);
        taken.name = QStringLiteral("REBONDS  2013");
        const auto refused = correctCohort(office.store(), office.cohort, taken);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QVERIFY(office.stored() == office.cohort);
        NewCohort louder = saidOf(office.cohort);
        louder.name = QStringLiteral("60 DANS LE 60");
        REBOND_DONE(correctCohort(office.store(), office.cohort, louder));
        QCOMPARE(office.stored().name, QStringLiteral("60 DANS LE 60"));
    }
    void nothingOtherLeavesNoTrace()
    {
        Office office;
        const auto label = office.store().history().undoLabel();
        REBOND_DONE(correctCohort(office.store(), office.cohort, saidOf(office.cohort)));
        QVERIFY(office.stored() == office.cohort);
        QCOMPARE(office.store().history().undoLabel(), label);
    }
    void notAClosedOneNorOneThatChanged()
    {
        Office office;
        NewCohort right = saidOf(office.cohort);
        right.name = QStringLiteral("60 dans le 06");
        REBOND_DONE(closeCohort(office.store(), office.cohort, kDay));
        const Cohort closed = office.stored();
        auto refused = correctCohort(office.store(), closed, right);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        REBOND_DONE(reopenCohort(office.store(), closed));
        refused = correctCohort(office.store(), closed, right); // as it was then
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
        QCOMPARE(office.stored().name, QStringLiteral("60 dans le 60"));
        REBOND_DONE(correctCohort(office.store(), office.stored(), right));
        QCOMPARE(office.stored().name, QStringLiteral("60 dans le 06"));
    }
    void notInAFileThatIsOnlyRead()
    {
        Office office;
        office.store().refuseWrites(Error{Error::Kind::Storage, QStringLiteral("Only to be read."), {}});
        NewCohort right = saidOf(office.cohort);
        right.goal = 60;
        QVERIFY(!correctCohort(office.store(), office.cohort, right));
        QVERIFY(office.stored() == office.cohort);
    }
};

REBOND_TEST(TestCorrectCohort)
#include "tst_correctcohort.moc"
