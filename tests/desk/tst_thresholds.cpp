// SPDX-License-Identifier: GPL-3.0-or-later
// Each threshold changes what it is meant to change, at its very day.
#include "desk/leadlist.h"
#include "desk/openleads.h"
#include "desk/records.h"
#include "desk/today.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestThresholds : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;
    Id<Cohort> m_cohort;
    Act m_act; // of the 1st of June, to be followed up on no day
    const QDate m_day{2012, 6, 30};

    desk::Today today(const desk::Thresholds &thresholds)
    {
        return m_bench->store()
            .read([&](Reader &reader) { return desk::todayOf(reader, m_cohort, m_day, thresholds); })
            .value();
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>(Engine::Sqlite);
        REBOND_DONE(m_bench->store().write(QStringLiteral("Act"), [&](Transaction &transaction) {
            Cohort cohort;
            cohort.name = QStringLiteral("Un");
            m_cohort = transaction.save(cohort).id;
            Company company;
            company.name = QStringLiteral("Azurel");
            Member member;
            member.cohort = m_cohort;
            member.familyName = QStringLiteral("Calvérac");
            member.joinedOn = QDate(2011, 6, 20);
            Act act;
            act.cohort = m_cohort;
            act.date = QDate(2012, 6, 1);
            act.company = transaction.save(company).id;
            act.members = {transaction.save(member).id};
            m_act = transaction.save(act);
        }));
    }
    void aLeadIsSilentAfterThoseDays()
    {
        const auto statusAfter = [&](int days) {
            desk::Thresholds thresholds;
            thresholds.silenceDays = days;
            const auto lead = m_bench->store()
                                  .read(
                                      [&](Reader &reader) { return desk::leadWith(reader, m_act, m_day, thresholds); })
                                  .value();
            const auto leads = m_bench->store()
                                   .read([&](Reader &reader) {
                                       return desk::leadsOf(reader, m_act.members.first(), m_day, 5, thresholds);
                                   })
                                   .value();
            desk::LeadsAsked asked;
            asked.cohort = m_cohort;
            asked.day = m_day;
            asked.thresholds = thresholds;
            const auto portion =
                m_bench->store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); }).value();
            asked.filter = desk::LeadFilter::Unanswered;
            const auto unanswered =
                m_bench->store().read([&](Reader &reader) { return desk::leadsBehind(reader, asked); }).value();
            // On every screen the same.
            const bool isAlike = leads.leads.first().state == lead.state && portion.leads.first().state == lead.state
                              && unanswered.leads.isEmpty() == (lead.state.status != LeadStatus::SansReponse);
            return isAlike ? lead.state.status : LeadStatus::Vivier;
        };
        QCOMPARE(statusAfter(30), LeadStatus::Contactee);
        QCOMPARE(statusAfter(29), LeadStatus::SansReponse); // the 30th of June
        QCOMPARE(statusAfter(kSilenceDays), LeadStatus::Contactee);
    }
    // Work found elsewhere closes what is under way, not what has long been silent.
    void aSilentLeadIsNotLeftOpen()
    {
        Outcome outcome;
        outcome.member = m_act.members.first();
        outcome.type = OutcomeType::CDI;
        outcome.effectiveOn = outcome.knownOn = m_day;
        const auto leftAfter = [&](int days) {
            desk::Thresholds thresholds;
            thresholds.silenceDays = days;
            return m_bench->store()
                .read([&](Reader &reader) { return desk::leadsLeftBy(reader, outcome, m_day, 5, thresholds).total; })
                .value();
        };
        QCOMPARE(leftAfter(30), 1);
        QCOMPARE(leftAfter(29), 0);
    }
    void aMemberIsSilentAfterThoseDays()
    {
        desk::Thresholds thresholds;
        thresholds.silentDays = 30;
        QCOMPARE(today(thresholds).silentMembers.total, 0);
        thresholds.silentDays = 29;
        QCOMPARE(today(thresholds).silentMembers.total, 1);
    }
    void aMemberIsAwayAfterSoManyWorkshops()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Away"), [&](Transaction &transaction) {
            for (int i = 0; i < 3; ++i) { // there once, then away twice
                Workshop workshop;
                workshop.cohort = m_cohort;
                workshop.title = QStringLiteral("Tour de table");
                workshop.date = QDate(2012, 6, 4).addDays(7 * i);
                Participation mark;
                mark.workshop = transaction.save(workshop).id;
                mark.member = m_act.members.first();
                mark.mark = i == 0 ? Presence::Present : Presence::Absent;
                transaction.save(mark);
            }
        }));
        desk::Thresholds thresholds;
        thresholds.absences = 3;
        QCOMPARE(today(thresholds).absentMembers.total, 0);
        thresholds.absences = 2;
        QCOMPARE(today(thresholds).absentMembers.total, 1);
    }
    void aConsentEndsInSoManyDays()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Consent"), [&](Transaction &transaction) {
            Consent consent;
            consent.member = m_act.members.first();
            consent.givenOn = QDate(2011, 7, 20);
            consent.expiresOn = QDate(2012, 7, 20); // in twenty days
            transaction.save(consent);
        }));
        desk::Thresholds thresholds;
        thresholds.consentDays = 19;
        QCOMPARE(today(thresholds).consentsExpiring.total, 0);
        thresholds.consentDays = 20;
        QCOMPARE(today(thresholds).consentsExpiring.total, 1);
    }
    void dataAreStaleAfterThoseDays()
    {
        desk::Thresholds thresholds;
        thresholds.staleDays = 29;
        QVERIFY(!today(thresholds).staleSince); // on the last day they are not yet
        thresholds.staleDays = 28;
        QCOMPARE(today(thresholds).staleSince, std::optional(m_act.date));
        // An act still to come tells nothing of today.
        Act planned = m_act;
        planned.id = {};
        planned.revision = 0;
        planned.reference.clear();
        planned.date = m_day.addDays(1);
        REBOND_DONE(m_bench->store().write(QStringLiteral("Act"), [&](Transaction &t) { t.save(planned); }));
        QCOMPARE(today(thresholds).staleSince, std::optional(m_act.date));
    }
    void withoutAnyActNothingIsStale()
    {
        REBOND_DONE(m_bench->store().write(QStringLiteral("Remove"), [&](Transaction &t) { t.remove(m_act); }));
        QVERIFY(!today({}).staleSince);
    }
    void aFollowUpIsProposedOnADayOfWork_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("week");
        QTest::addColumn<QDate>("due");
        const QString usual = QStringLiteral("1,2,3,4,5");
        QTest::newRow("as usual") << 10 << usual << QDate(2012, 6, 11); // a Monday
        QTest::newRow("on a Saturday") << 8 << usual << QDate(2012, 6, 11);
        QTest::newRow("Saturdays are worked") << 8 << QStringLiteral("1,2,3,4,5,6") << QDate(2012, 6, 9);
        QTest::newRow("Tuesdays only") << 10 << QStringLiteral("2") << QDate(2012, 6, 12);
    }
    void aFollowUpIsProposedOnADayOfWork()
    {
        QFETCH(const int, days);
        QFETCH(const QString, week);
        desk::Thresholds thresholds;
        thresholds.followUpDays = days;
        thresholds.week = WorkingWeek::parse(week).value();
        QTEST(desk::followUpOn(m_act.date, thresholds), "due");
    }
};

REBOND_TEST(TestThresholds)
#include "tst_thresholds.moc"
