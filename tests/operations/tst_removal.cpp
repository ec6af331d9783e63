// SPDX-License-Identifier: GPL-3.0-or-later
// What was written by mistake goes with what is a part of it, in one step, and comes back whole.
#include "operations/removal.h"

#include "desk/records.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestRemoval : public QObject
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
                outcome.member = member.id;
                outcome.company = company.id;
                outcome.effectiveOn = QDate(2012, 1, 10);
                outcome.knownOn = QDate(2012, 1, 12);
                outcome = transaction.save(outcome);
                for (const int months : {3, 6}) {
                    Checkpoint checkpoint;
                    checkpoint.outcome = outcome.id;
                    checkpoint.months = months;
                    checkpoint.answeredOn = QDate(2012, 1 + months, 12);
                    transaction.save(checkpoint);
                }
                for (int i = 0; i < 3; ++i) {
                    Interview interview;
                    interview.date = QDate(2012, 6, 12 + i);
                    interview.member = member.id;
                    interview.company = company.id;
                    interviews.append(transaction.save(interview));
                }
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        template<typename R>
        QList<R> all()
        {
            return store().read([](Reader &reader) { return reader.list<R>(); }).value();
        }
        QString undoLabel() { return store().history().undoLabel().value_or(QString()); }

        Member member;
        Company company;
        Outcome outcome;
        QList<Interview> interviews;
    };

private Q_SLOTS:
    void anOutcomeGoesWithItsCheckpoints()
    {
        Office office;
        const auto label = operations::removeOutcomes(office.store(), {office.outcome.id});
        QVERIFY(label);
        QCOMPARE(office.undoLabel(), *label);
        QVERIFY(label->contains(office.outcome.reference));
        QVERIFY(office.all<Outcome>().isEmpty());
        QVERIFY(office.all<Checkpoint>().isEmpty());
        QVERIFY(office.store().history().undo());
        QCOMPARE(office.all<Outcome>().size(), 1);
        QCOMPARE(office.all<Checkpoint>().size(), 2);
    }
    void severalAreOneStepOrNone()
    {
        Office office;
        const Id<Interview> first = office.interviews.at(0).id;
        const Id<Interview> second = office.interviews.at(1).id;
        QVERIFY(operations::removeInterviews(office.store(), {first, second}));
        QCOMPARE(office.all<Interview>().size(), 1);
        // One of them is gone already: the other stays.
        const auto again = operations::removeInterviews(office.store(), {office.interviews.at(2).id, first});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::NotFound);
        QCOMPARE(office.all<Interview>().size(), 1);
        QVERIFY(office.store().history().undo());
        QCOMPARE(office.all<Interview>().size(), 3);
    }
    void aPressMentionGoesWithWhomItQuotesAndComesBack()
    {
        Office office;
        PressMention mention;
        mention.cohort = office.member.cohort;
        mention.date = QDate(2012, 6, 20);
        mention.outlet = QStringLiteral("Gazette Inventée");
        mention.members = {office.member.id};
        const auto saved = office.store().write(QStringLiteral("Add"),
                                                [&](Transaction &transaction) { return transaction.save(mention); });
        QVERIFY(saved);
        const auto label = operations::removeMentions(office.store(), {saved->id});
        QVERIFY(label);
        QCOMPARE(*label, QStringLiteral("Delete press mention R001"));
        QCOMPARE(office.undoLabel(), *label);
        QVERIFY(office.all<PressMention>().isEmpty());
        QVERIFY(office.store().history().undo());
        QCOMPARE(office.all<PressMention>().size(), 1);
        QCOMPARE(office.all<PressMention>().first().members, QList{office.member.id});
        // Nothing leaves a closed cohort.
        QVERIFY(office.store().write(QStringLiteral("Close"), [&](Transaction &transaction) {
            Cohort cohort = *transaction.find(office.member.cohort);
            cohort.closedOn = QDate(2012, 12, 31);
            transaction.save(cohort);
        }));
        QVERIFY(!operations::removeMentions(office.store(), {saved->id}));
    }
    void aCompanyGoesOnlyWhereNothingTellsAboutIt()
    {
        Office office;
        const auto named = operations::removeCompanies(office.store(), {office.company.id});
        QVERIFY(!named);
        QCOMPARE(named.error().kind, Error::Kind::Invalid);
        QVERIFY(named.error().sentence.contains(office.company.name));
        QList<Id<Interview>> interviews;
        for (const Interview &interview : std::as_const(office.interviews))
            interviews.append(interview.id);
        QVERIFY(operations::removeInterviews(office.store(), interviews));
        QVERIFY(!operations::removeCompanies(office.store(), {office.company.id})); // an outcome still does
        QVERIFY(operations::removeOutcomes(office.store(), {office.outcome.id}));
        QVERIFY(operations::removeCompanies(office.store(), {office.company.id}));
        QVERIFY(office.all<Company>().isEmpty());
        QVERIFY(office.store().history().undo());
        QCOMPARE(office.all<Company>().value(0).name, office.company.name);
    }
};

REBOND_TEST(TestRemoval)
#include "tst_removal.moc"
