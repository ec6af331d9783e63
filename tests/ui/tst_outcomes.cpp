// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomespage.h"

#include "desk/openleads.h"
#include "domain/outcomeclass.h"
#include "support/demonstrationday.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/kit/task.h"
#include "ui/models/choicelist.h"
#include "ui/settled.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::test;
using domain::Act;
using domain::Checkpoint;
using domain::Outcome;
using domain::OutcomeClass;
using outcomes::OutcomesPage;

namespace {}

class TestOutcomesPage : public QObject
{
    Q_OBJECT

    struct Screen : FactScreen<OutcomesPage>
    {
        explicit Screen(const Bench::Look &look = {}) : FactScreen("outcomesTable", look) {}
        void show(int index) const { find<QComboBox>("outcomesShownBox")->setCurrentIndex(index); }
        template<typename R>
        R now(Id<R> id) const
        {
            return workspace->store().read([&](storage::Reader &reader) { return *reader.find(id); }).value();
        }
        Outcome anyOf(const std::function<bool(const Outcome &)> &fits) const
        {
            const QList<Outcome> every = all<Outcome>();
            const auto found = std::find_if(every.cbegin(), every.cend(), fits);
            return found == every.cend() ? Outcome() : *found;
        }
        void goTo(const Outcome &outcome) const
        {
            page->goToRecord(outcome.id.raw());
            QTRY_COMPARE_WITH_TIMEOUT(words("outcomeReferenceLabel"), outcome.reference, kPatience);
        }
        void trigger(const QString &action) const { page->findChild<QAction *>(action)->trigger(); }
        QList<Checkpoint> checkpointsOf(Id<Outcome> id) const
        {
            QList<Checkpoint> found = all<Checkpoint>();
            found.removeIf([&](const Checkpoint &each) { return each.outcome != id; });
            return found;
        }
    };

    // Odile, who wrote somewhere last week; she is placed nowhere and has not left.
    static Act somebodyWithALead(const Screen &screen)
    {
        domain::Member odile;
        for (const domain::Member &each : screen.all<domain::Member>()) {
            if (each.familyName == u"Calvérac")
                odile = each;
        }
        odile.stillSearching = {};
        odile.leftOn = {};
        odile.exitReason = {};
        odile = screen.save(odile);
        Act act;
        act.cohort = odile.cohort;
        act.date = QDate(2012, 6, 25);
        act.company = screen.all<domain::Company>().last().id;
        act.members = {odile.id};
        act.position = QStringLiteral("Poste de l’essai");
        act.nextAction = QStringLiteral("Relancer");
        act.dueOn = QDate(2012, 7, 5);
        return screen.save(act);
    }

private Q_SLOTS:
    void listsTheLatestFirstWithTheirClasses()
    {
        const Screen screen;
        const qsizetype count = screen.all<Outcome>().size();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(count), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(screen.rows() - 1, 1).isEmpty(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(QDate::fromString(screen.cell(0, 0), QStringLiteral("dd/MM/yyyy"))
                                     >= QDate::fromString(screen.cell(screen.rows() - 1, 0),
                                                          QStringLiteral("dd/MM/yyyy")),
                                 kPatience);
        QMap<OutcomeClass, int> byClass;
        int cancelled = 0;
        for (const Outcome &each : screen.all<Outcome>()) {
            if (each.cancelledKnownOn)
                ++cancelled;
            else
                ++byClass[domain::classOf(each)];
        }
        const QList<int> expected = {byClass[OutcomeClass::Durable], byClass[OutcomeClass::Transition],
                                     byClass[OutcomeClass::Positive], byClass[OutcomeClass::None], cancelled};
        for (int i = 0; i < expected.size(); ++i) {
            screen.show(i + 1);
            QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), expected.at(i), kPatience);
        }
        screen.show(0);
        screen.edit("outcomesSearchEdit")->setText(QStringLiteral("nobody of that name"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
    }
    void tellsTheClassWithItsRule()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        Outcome contract = screen.anyOf([](const Outcome &each) { return each.type == domain::OutcomeType::CDD; });
        QVERIFY(!contract.id.isNull());
        contract.effectiveOn = QDate(2011, 8, 31);
        contract.endedOn = {};
        contract.plannedEnd = QDate(2012, 2, 27);
        contract = screen.save(contract);
        screen.goTo(contract);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("outcomeClassLabel"), QStringLiteral("◐ Transitional"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("outcomeRuleLabel")
                                     .contains(QStringLiteral("until 28 February 2012 at least")),
                                 kPatience);
        contract.plannedEnd = QDate(2012, 2, 28);
        contract = screen.save(contract);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("outcomeClassLabel"), QStringLiteral("● Lasting"), kPatience);
        QVERIFY(screen.words("outcomeRuleLabel").contains(QStringLiteral("six months or more")));
    }
    void checkPointsAreAnsweredInPlace()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        Outcome job = screen.all<Outcome>().first();
        job.id = {};
        job.reference.clear();
        job.revision = 0;
        job.type = domain::OutcomeType::CDI;
        job.effectiveOn = QDate(2011, 11, 15);
        job.plannedEnd = {};
        job.endedOn = {};
        job.cancelledKnownOn = {};
        job = screen.save(job);
        screen.goTo(job);
        const auto before = screen.checkpointsOf(job.id);
        QVERIFY(std::none_of(before.cbegin(), before.cend(), [](const Checkpoint &each) { return each.months == 6; }));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel"), QStringLiteral("! Due"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint12AnswerLabel"), QStringLiteral("○ To come"), kPatience);
        screen.edit("outcomeDayEdit")->setFocus();
        screen.edit("outcomeDayEdit")->selectAll();
        QTest::keyClicks(screen.edit("outcomeDayEdit"), QStringLiteral("15/6/2012"));
        screen.trigger(QStringLiteral("checkpoint6.meme_poste"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel"),
                                  QStringLiteral("✓ Same job, as of 15 June 2012"), kPatience);
        QCOMPARE(screen.checkpointsOf(job.id).size(), before.size() + 1);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Answer the check-point after 6 month(s)"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("outcomeDayEdit")->text(), QStringLiteral("30/06/2012"), kPatience);
        screen.trigger(QStringLiteral("checkpoint6.back"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel"), QStringLiteral("! Due"), kPatience);
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel").startsWith(u'✓'), kPatience);
    }
    void theKeyboardStaysBesideAButtonThatGoesOut()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Outcome job = screen.anyOf([](const Outcome &each) {
            return each.type == domain::OutcomeType::CDI && !each.endedOn && !each.cancelledKnownOn
                && each.effectiveOn < QDate(2012, 5, 1);
        });
        QVERIFY(!job.id.isNull());
        screen.goTo(job);
        for (const char *name : {"endOutcomeButton", "cancelOutcomeButton"}) {
            auto *button = screen.find<QPushButton>(name);
            button->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY2_WITH_TIMEOUT(button->hasFocus(), name, kPatience);
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY2_WITH_TIMEOUT(!button->isEnabled(), name, kPatience);
            QTRY_VERIFY2_WITH_TIMEOUT(screen.edit("outcomeDayEdit")->hasFocus(), name, kPatience);
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QCoreApplication::sendEvent(screen.edit("outcomeDayEdit"), &undo);
            QVERIFY2(!undo.isAccepted(), name); // it takes that step back
        }
    }
    void checkPointsPastTheEndAreNoLongerDue()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        Outcome job = screen.all<Outcome>().first();
        job.id = {};
        job.reference.clear();
        job.revision = 0;
        job.type = domain::OutcomeType::CDI;
        job.effectiveOn = QDate(2011, 11, 15);
        job.plannedEnd = {};
        job.endedOn = QDate(2012, 4, 30);
        job.cancelledKnownOn = {};
        job = screen.save(job);
        screen.goTo(job);
        const QString ended = QStringLiteral("– No longer due: the job has ended");
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint3AnswerLabel"), QStringLiteral("! Due"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel"), ended, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("checkpoint12AnswerLabel"), ended, kPatience);
        // What is known can be written down all the same, for the figures.
        screen.trigger(QStringLiteral("checkpoint6.fin_recherche"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("checkpoint6AnswerLabel").startsWith(u'✓'), kPatience);
    }
    void anEndAndACancellingAreOneActionEach()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Outcome job = screen.anyOf([](const Outcome &each) {
            return each.type == domain::OutcomeType::CDI && !each.endedOn && !each.cancelledKnownOn
                && each.effectiveOn < QDate(2012, 5, 1);
        });
        QVERIFY(!job.id.isNull());
        screen.goTo(job);
        screen.press("endOutcomeButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.now(job.id).endedOn, std::optional(kDay), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("outcomeStandingLabel")
                                     .contains(QStringLiteral("over since 30 June 2012")),
                                 kPatience);
        QVERIFY(!screen.find<QPushButton>("endOutcomeButton")->isEnabled());
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("endOutcomeButton")->isEnabled(), kPatience);
        const qsizetype count = screen.all<Outcome>().size();
        screen.press("cancelOutcomeButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.now(job.id).cancelledKnownOn, std::optional(kDay), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("outcomeClassLabel"), QStringLiteral("⊘ Cancelled"), kPatience);
        QCOMPARE(screen.all<Outcome>().size(), count);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Cancel an outcome"));
        // A day that is none is told, and nothing is written.
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("endOutcomeButton")->isEnabled(), kPatience);
        screen.edit("outcomeDayEdit")->setFocus();
        screen.edit("outcomeDayEdit")->selectAll();
        QTest::keyClicks(screen.edit("outcomeDayEdit"), QStringLiteral("yesterday"));
        screen.press("endOutcomeButton");
        test::settle();
        QVERIFY(!screen.now(job.id).endedOn);
        QVERIFY(screen.shows("outcomeDayEditProblem"));
        // A day far from our time is asked about once.
        screen.edit("outcomeDayEdit")->setFocus();
        screen.edit("outcomeDayEdit")->selectAll();
        QTest::keyClicks(screen.edit("outcomeDayEdit"), QStringLiteral("1/6/2912"));
        screen.press("endOutcomeButton");
        test::settle();
        QVERIFY(!screen.now(job.id).endedOn);
        QVERIFY(screen.words("outcomeDayEditProblem").contains(QStringLiteral("1 June 2912")));
        screen.press("endOutcomeButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.now(job.id).endedOn, std::optional(QDate(2912, 6, 1)), kPatience);
    }
    // The keys the manual promises: F4 opens the form, which is the window's matter, and counts as one.
    void anOutcomeTakesTwentyTwoKeysAndOffersToCloseWhatIsOpen()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Act act = somebodyWithALead(screen);
        const Id<domain::Member> odile = act.members.first();
        const QList<Outcome> outcomes = screen.all<Outcome>();
        const qsizetype acts = screen.all<Act>().size();

        Hand hand;
        screen.page->startWork();
        ++hand.keys;
        hand.take(QStringLiteral("calv"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("typeEdit"));
        hand.type(QStringLiteral("p")); // Permanent contract
        hand.key(Qt::Key_Tab);
        hand.type(QStringLiteral("18/6/12"));
        hand.key(Qt::Key_Tab);
        hand.take(QStringLiteral("affr"));
        hand.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Outcome>().size(), outcomes.size() + 1, kPatience);
        QCOMPARE(hand.keys, 22);
        const Outcome made = screen.added(outcomes);
        QCOMPARE(made.member, odile);
        QVERIFY(made.type == domain::OutcomeType::CDI);
        QCOMPARE(made.effectiveOn, QDate(2012, 6, 18));
        QCOMPARE(made.knownOn, kDay);

        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        const auto left = screen.workspace->store()
                              .read([&](storage::Reader &reader) { return desk::leadsLeftBy(reader, made, kDay); })
                              .value();
        QVERIFY(!left.leads.isEmpty());
        QVERIFY(screen.bench.messages->sentence().startsWith(
            QStringLiteral("Odile Calvérac leaves %1 lead(s) open").arg(left.leads.size())));
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("closeLeadsButton"))->click();
        const auto standing = [&] { return screen.now(act.id); };
        QTRY_VERIFY_WITH_TIMEOUT(!standing().dueOn && standing().nextAction.isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.messages->sentence(),
                                  QStringLiteral("Nothing more is to be done for %1 lead(s).").arg(left.leads.size()),
                                  kPatience);
        QCOMPARE(screen.all<Act>().size(), acts); // nobody withdrew: no act says so
        const Act now = standing();
        const auto closed = screen.workspace->store()
                                .read([&](storage::Reader &reader) { return desk::leadWith(reader, now, kDay); })
                                .value();
        QVERIFY(closed.state.status == domain::LeadStatus::CloseAilleurs);
        QVERIFY(screen.undo()); // one step for all of them
        QCOMPARE(standing().dueOn, act.dueOn);
        QCOMPARE(standing().nextAction, act.nextAction);
        QCOMPARE(screen.all<Outcome>().size(), outcomes.size() + 1);
    }
    void enterOnAProposalTakesItAndMakesNoCompany()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const QList<Outcome> outcomes = screen.all<Outcome>();
        const qsizetype companies = screen.all<domain::Company>().size();
        Hand hand;
        screen.page->startWork();
        hand.take(QStringLiteral("calv"));
        hand.type(QStringLiteral("p"));
        hand.key(Qt::Key_Tab);
        hand.type(QStringLiteral("18/6/12"));
        hand.key(Qt::Key_Tab);
        hand.type(QStringLiteral("affr"));
        auto *company = screen.find<kit::CompletingEdit>("companyEdit");
        auto *popup = company->findChild<QCompleter *>()->popup();
        QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), kPatience);
        QTest::keyClick(popup, Qt::Key_Return); // as the window system gives it
        QCOMPARE(company->text(), QStringLiteral("Affrètement Grand Hunier"));
        test::settle();
        QVERIFY(screen.shows("outcomeForm"));
        QCOMPARE(screen.all<Outcome>().size(), outcomes.size());
        QTest::keyClick(company, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Outcome>().size(), outcomes.size() + 1, kPatience);
        QVERIFY(screen.added(outcomes).company.has_value());
        QCOMPARE(screen.all<domain::Company>().size(), companies);
    }
    void aCompanyThatIsToBeAddedIsToldBeforeItIsSaved()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const qsizetype companies = screen.all<domain::Company>().size();
        screen.page->startWork();
        auto *company = screen.find<kit::CompletingEdit>("companyEdit");
        const auto leave = [&](const QString &name) {
            company->setText(name);
            Q_EMIT company->editingFinished();
        };
        const auto isLookedUp = [&] { return !screen.page->findChild<kit::Task *>(); };
        leave(QStringLiteral("Atelier tout neuf"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("newCompanyLabel"), kPatience);
        QVERIFY(screen.words("newCompanyLabel").contains(QStringLiteral("will be added")));
        QTest::keyClicks(company, QStringLiteral("x")); // another one: nothing is known of it
        QVERIFY(!screen.shows("newCompanyLabel"));
        leave(screen.all<domain::Company>().first().name);
        QTRY_VERIFY_WITH_TIMEOUT(isLookedUp(), kPatience);
        QVERIFY(!screen.shows("newCompanyLabel"));
        leave(screen.all<domain::Company>().first().reference);
        QTRY_VERIFY_WITH_TIMEOUT(isLookedUp(), kPatience);
        QVERIFY(!screen.shows("newCompanyLabel"));
        screen.edit("memberEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("effectiveOnEdit")->setText(QStringLiteral("18/6/12"));
        screen.find<QComboBox>("typeEdit")->setCurrentIndex(1);
        company->setText(QStringLiteral("Atelier tout neuf"));
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<domain::Company>().size(), companies + 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(
                                     QStringLiteral("“Atelier tout neuf” was added")),
                                 kPatience);
    }
    void anOddDayIsAskedAboutBeforeItIsSaved()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const qsizetype outcomes = screen.all<Outcome>().size();
        screen.press("newOutcomeButton");
        screen.edit("memberEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("effectiveOnEdit")->setText(QStringLiteral("1/1/1800"));
        screen.find<QComboBox>("typeEdit")->setCurrentIndex(1);
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("effectiveOnEditTold"), kPatience);
        const QString told = screen.words("effectiveOnEditTold");
        QVERIFY2(told.contains(QStringLiteral("far from our time")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("before the member joined")), qPrintable(told));
        QVERIFY(screen.bench.messages->sentence().startsWith(QStringLiteral("Not saved yet")));
        QCOMPARE(screen.all<Outcome>().size(), outcomes);
        // Another day that is none: it is asked again, of that one.
        screen.edit("effectiveOnEdit")->setText(QStringLiteral("2/1/1800"));
        QVERIFY(!screen.shows("effectiveOnEditTold"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("effectiveOnEditTold"), kPatience);
        QCOMPARE(screen.all<Outcome>().size(), outcomes);
        screen.press("saveButton"); // it is meant
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Outcome>().size(), outcomes + 1, kPatience);
    }
    // "Still searching" was said of everybody on their first day: it silences nothing, unless it is said now.
    void whoSearchedStillIsAskedAllTheSame()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Act act = somebodyWithALead(screen);
        const auto odile = [&] { return screen.now(act.members.first()); };
        domain::Member searching = odile();
        searching.stillSearching = true;
        screen.save(searching);
        Act atEmployer = act;
        atEmployer.id = {};
        atEmployer.revision = 0;
        atEmployer.reference.clear();
        const domain::Company employer = screen.all<domain::Company>().first();
        atEmployer.company = employer.id;
        atEmployer = screen.save(atEmployer);
        domain::Interview interview;
        interview.member = searching.id;
        interview.company = act.company;
        interview.date = QDate(2012, 7, 12);
        screen.save(interview);
        screen.press("newOutcomeButton");
        screen.edit("memberEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("effectiveOnEdit")->setText(QStringLiteral("26/6/12"));
        screen.edit("companyEdit")->setText(employer.name);
        screen.press("saveButton"); // which type has to be said
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("typeEditTold"), kPatience);
        screen.find<QComboBox>("typeEdit")->setCurrentIndex(1);
        screen.press("saveButton");
        const auto button = [&](const char *name) {
            return screen.bench.messages->findChild<QPushButton *>(QLatin1String(name));
        };
        QTRY_VERIFY_WITH_TIMEOUT(button("closeLeadsButton"), kPatience);
        const QString told = screen.bench.messages->sentence();
        QVERIFY(told.contains(QStringLiteral("At %1, where Odile Calvérac found work").arg(employer.name)));
        QVERIFY(told.contains(QStringLiteral("on 12/07/2012")));
        const auto dueOn = [&](const Act &of) { return screen.now(of.id).dueOn; };
        screen.bench.messages->end(kit::MessageBar::ByLeaving); // to look at them first
        QVERIFY(screen.bench.messages->isSpeaking());
        button("closeLeadsButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dueOn(act) && !dueOn(atEmployer), kPatience);
        QCOMPARE(odile().stillSearching, std::optional(false));
        QVERIFY(screen.undo());
        QCOMPARE(odile().stillSearching, std::optional(true));
    }
    void whoSaysThatTheySearchStillKeepsTheLeads()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Act act = somebodyWithALead(screen);
        screen.press("newOutcomeButton");
        screen.edit("memberEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("effectiveOnEdit")->setText(QStringLiteral("26/6/12"));
        screen.find<QComboBox>("typeEdit")->setCurrentIndex(1);
        screen.press("saveButton");
        const auto keep = [&] {
            return screen.bench.messages->findChild<QPushButton *>(QStringLiteral("keepSearchingButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(keep(), kPatience);
        keep()->click();
        const auto lead = [&] {
            return screen.workspace->store()
                .read([&](storage::Reader &reader) { return desk::leadWith(reader, act, kDay); })
                .value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(lead().state.status == domain::LeadStatus::Contactee, kPatience);
        QVERIFY(lead().state.next.has_value());
        QCOMPARE(screen.undoLabel(), QStringLiteral("Note that a member is still searching"));
    }
    void severalChannelsAreTicked()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const Outcome one = screen.all<Outcome>().first();
        screen.goTo(one);
        screen.press("editOutcomeButton");
        auto *channels = screen.find<models::ChoiceList>("contributingChannelsEdit");
        channels->setFocus();
        channels->setCurrentRow(1);
        const bool had = one.contributingChannels.contains(domain::Channel::Telephone);
        QTest::keyClick(channels, Qt::Key_Space);
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.now(one.id).contributingChannels.contains(domain::Channel::Telephone) != had,
                                 kPatience);
        Outcome expected = one;
        expected.contributingChannels = screen.now(one.id).contributingChannels;
        expected.revision = one.revision + 1;
        QCOMPARE(screen.now(one.id), expected);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && !screen.cell(0, 1).isEmpty(), kPatience);
        test::settle(); // the check-points of the first
        screen.bench.examine(*screen.page, "outcomes");
        screen.press("newOutcomeButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "outcomeform");
    }
};

REBOND_TEST(TestOutcomesPage)
#include "tst_outcomes.moc"
