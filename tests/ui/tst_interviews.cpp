// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewspage.h"

#include "domain/rounds.h"
#include "support/demonstrationday.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/interviews/interviewcard.h"
#include "ui/interviews/weekview.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printview.h"
#include "ui/settled.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::test;
using domain::Interview;
using domain::InterviewState;
using interviews::InterviewCard;
using interviews::InterviewsPage;
using interviews::WeekView;

namespace {}

class TestInterviewsPage : public QObject
{
    Q_OBJECT

    struct Screen : FactScreen<InterviewsPage>
    {
        explicit Screen(const Bench::Look &look = {}) : FactScreen("interviewsTable", look) {}
        void show(int index) const { find<QComboBox>("interviewsShownBox")->setCurrentIndex(index); }
        Interview now(Id<Interview> id) const
        {
            return workspace->store().read([&](storage::Reader &reader) { return *reader.find(id); }).value();
        }
        QList<Interview> those(const std::function<bool(const Interview &)> &fits) const
        {
            QList<Interview> found = all<Interview>();
            found.removeIf([&](const Interview &each) { return !fits(each); });
            return found;
        }
        // The one that is chosen, by its reference in the detail.
        Interview shown() const
        {
            const QString reference = words("interviewReferenceLabel");
            return those([&](const Interview &each) { return each.reference == reference; }).value(0);
        }
        WeekView *week() const { return find<WeekView>("weekView"); }
        QList<InterviewCard *> cards() const
        {
            QList<InterviewCard *> visible = week()->findChildren<InterviewCard *>();
            visible.removeIf([this](InterviewCard *card) { return !card->isVisibleTo(page.get()); });
            return visible;
        }
    };

private Q_SLOTS:
    void listsByDateTheLatestFirstAndNamesWhoMeetsWhom()
    {
        const Screen screen;
        const qsizetype count = screen.all<Interview>().size();
        QVERIFY(count > 50);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(count), kPatience);
        QCOMPARE(screen.words("interviewsCountLabel"), QStringLiteral("%1 interview(s)").arg(count));
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(screen.rows() - 1, 2).isEmpty(), kPatience);
        for (int row = 0; row < screen.rows(); ++row)
            QVERIFY2(!screen.cell(row, 2).isEmpty() && !screen.cell(row, 3).isEmpty(), qPrintable(screen.cell(row, 0)));
    }
    void showsWhatIsToComeToQualifyAndHeld()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const auto toCome = screen.those(
            [](const Interview &each) { return each.state == InterviewState::Prevu && each.date >= kDay; });
        const auto toQualify = screen.those(
            [](const Interview &each) { return each.state == InterviewState::Prevu && each.date < kDay; });
        const auto held = screen.those([](const Interview &each) { return each.state == InterviewState::Tenu; });
        QVERIFY(!toCome.isEmpty() && !toQualify.isEmpty() && !held.isEmpty());
        screen.show(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(toCome.size()), kPatience);
        QDate first = toCome.first().date;
        for (const Interview &each : toCome)
            first = std::min(first, each.date);
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), first.toString(QStringLiteral("dd/MM/yyyy")), kPatience);
        screen.show(1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(toQualify.size()), kPatience);
        QVERIFY(screen.cell(0, 5).startsWith(u'?'));
        screen.show(2);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(held.size()), kPatience);
        // Nothing found among some is no empty file.
        screen.edit("interviewsSearchEdit")->setText(QStringLiteral("nobody of that name"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
        QVERIFY(screen.shows("interviewsTable"));
    }
    void isFoundByMemberAndByCompany()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && !screen.cell(0, 3).isEmpty(), kPatience);
        const QString member = screen.cell(0, 2);
        const QString company = screen.cell(0, 3);
        for (const QString &text : {member.toUpper(), company.toLower()}) {
            screen.edit("interviewsSearchEdit")->setText(text);
            QTRY_VERIFY_WITH_TIMEOUT(screen.words("interviewsCountLabel").endsWith(QStringLiteral("found")), kPatience);
            for (int row = 0; row < screen.rows(); ++row)
                QVERIFY(screen.cell(row, 2) == member || screen.cell(row, 3) == company);
        }
    }
    void oneKeySaysHowItWentAndUndoTakesItBack()
    {
        const Screen screen;
        screen.show(1);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.cell(0, 5).startsWith(u'?'), kPatience);
        screen.show(3); // all: it stays where it is
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        const Interview chosen = screen.shown();
        screen.table()->setFocus();
        QTest::keyClick(screen.table(), Qt::Key_2);
        QTRY_VERIFY_WITH_TIMEOUT(screen.now(chosen.id).state == InterviewState::Absent, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("stateAbsentButton")->isChecked(), kPatience);
        QVERIFY(screen.words("interviewStandingLabel").contains(QStringLiteral("Absent")));
        QCOMPARE(screen.undoLabel(), QStringLiteral("Interview %1: Absent").arg(chosen.reference));
        screen.press("stateHeldButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.now(chosen.id).state == InterviewState::Tenu, kPatience);
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("stateAbsentButton")->isChecked(), kPatience);
        // A digit typed into a text is a digit.
        auto *debrief = screen.find<QPlainTextEdit>("debriefEdit");
        debrief->setFocus();
        QTest::keyClicks(debrief, QStringLiteral("3"));
        test::settle();
        QVERIFY(screen.now(chosen.id).state == InterviewState::Absent);
        QVERIFY(debrief->toPlainText().contains(u'3'));
    }
    void whatWasQualifiedIsOfferedForItsDebrief()
    {
        const Screen screen;
        screen.show(1);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.cell(0, 5).startsWith(u'?'), kPatience);
        const int before = screen.rows();
        QTRY_VERIFY_WITH_TIMEOUT(!screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const Interview chosen = screen.shown();
        screen.press("stateHeldButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before - 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("writeDebriefButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), chosen.reference, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("interviewStandingLabel").contains(QStringLiteral("Held")), kPatience);
    }
    void aDebriefIsKeptWhenItsFieldIsLeft()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const Interview chosen = screen.shown();
        auto *debrief = screen.find<QPlainTextEdit>("debriefEdit");
        debrief->setFocus();
        debrief->setPlainText(QStringLiteral("Ils cherchent pour septembre."));
        screen.table()->setFocus();
        QCOMPARE(screen.now(chosen.id).debrief, QStringLiteral("Ils cherchent pour septembre."));
        QCOMPARE(screen.undoLabel(), QStringLiteral("Write the debrief of an interview"));
        // Somebody else wrote meanwhile: neither text is lost.
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QPushButton>("saveDebriefButton")->isEnabled(), kPatience);
        debrief->setFocus();
        debrief->setPlainText(QStringLiteral("Le mien"));
        Interview other = screen.now(chosen.id);
        other.debrief = QStringLiteral("Le sien");
        screen.save(other);
        test::settle();
        QCOMPARE(debrief->toPlainText(), QStringLiteral("Le mien"));
        screen.press("saveDebriefButton");
        QVERIFY(screen.bench.messages->isSpeaking());
        QCOMPARE(screen.now(chosen.id).debrief, QStringLiteral("Le sien"));
        QCOMPARE(debrief->toPlainText(), QStringLiteral("Le mien"));
        // Nor where another one is chosen: it is told, and goes on where the page is made anew.
        const int row = screen.table()->currentIndex().row();
        screen.table()->setCurrentIndex(screen.table()->model()->index(row == 0 ? 1 : 0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->draft().contains(QStringLiteral("refusedDebriefs")), kPatience);
        QCOMPARE(screen.bench.messages->detail(), QStringLiteral("Le mien"));
        InterviewsPage next(screen.workspace, screen.bench.surroundings());
        screen.bench.show(next);
        QVERIFY(next.takeUp(screen.page->draft()));
        QTRY_COMPARE_WITH_TIMEOUT(next.findChild<QPlainTextEdit *>(QStringLiteral("debriefEdit"))->toPlainText(),
                                  QStringLiteral("Le sien\n\nLe mien"), kPatience);
    }
    void aFollowUpIsOneAct()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const Interview chosen = screen.shown();
        const QList<domain::Act> before = screen.all<domain::Act>();
        screen.press("followUpButton");
        QVERIFY(screen.shows("nextSteps"));
        QCOMPARE(screen.edit("followUpDueEdit")->text(), QStringLiteral("10/07/2012"));
        screen.press("saveFollowUpButton"); // nothing to do is told
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("nextStepToldLabel").startsWith(u'✕'), kPatience);
        screen.edit("followUpActionEdit")->setText(QStringLiteral("Remercier par lettre"));
        QTest::keyClick(screen.edit("followUpActionEdit"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<domain::Act>().size(), before.size() + 1, kPatience);
        const domain::Act act = screen.added(before);
        QCOMPARE(act.nextAction, QStringLiteral("Remercier par lettre"));
        QCOMPARE(act.dueOn, std::optional(QDate(2012, 7, 10)));
        QCOMPARE(act.members, QList{chosen.member});
        QCOMPARE(act.company, chosen.company);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("nextSteps"), kPatience);
        QVERIFY(screen.undo());
        QCOMPARE(screen.all<domain::Act>().size(), before.size());
    }
    void whatComesNextWaitsForItsInterview()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const int row = screen.table()->currentIndex().row();
        const auto choose = [&](int other) {
            screen.table()->setCurrentIndex(screen.table()->model()->index(other, 0));
        };
        screen.press("nextRoundButton");
        QVERIFY(screen.page->draft().isEmpty()); // nothing yet
        screen.edit("nextRoundTimeEdit")->setText(QStringLiteral("14h30"));
        choose(row == 0 ? 1 : 0);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("nextSteps"), kPatience);
        const QVariantMap draft = screen.page->draft();
        QVERIFY(!draft.isEmpty());
        choose(row);
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("nextSteps"), kPatience);
        QCOMPARE(screen.edit("nextRoundTimeEdit")->text(), QStringLiteral("14h30"));
        InterviewsPage next(screen.workspace, screen.bench.surroundings());
        screen.bench.show(next);
        QVERIFY(next.takeUp(draft));
        QTRY_COMPARE_WITH_TIMEOUT(next.findChild<QLineEdit *>(QStringLiteral("nextRoundTimeEdit"))->text(),
                                  QStringLiteral("14h30"), kPatience);
        QCOMPARE(next.draft(), draft);
        next.giveUp();
        QVERIFY(next.draft().isEmpty());
    }
    void theNextRoundIsPlannedAndShown()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const Interview chosen = screen.shown();
        const auto others = screen.those(
            [&](const Interview &each) { return each.member == chosen.member && each.company == chosen.company; });
        const int round = domain::nextRound(others);
        const QList<Interview> before = screen.all<Interview>();
        screen.press("nextRoundButton");
        QCOMPARE(screen.words("nextRoundLabel"), QStringLiteral("Round %1").arg(round));
        screen.edit("nextRoundDateEdit")->setFocus();
        QTest::keyClicks(screen.edit("nextRoundDateEdit"), QStringLiteral("3/8/12"));
        screen.edit("nextRoundTimeEdit")->setText(QStringLiteral("14h"));
        QTest::keyClick(screen.edit("nextRoundTimeEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        const Interview planned = screen.added(before);
        QCOMPARE(planned.date, QDate(2012, 8, 3));
        QCOMPARE(planned.time, std::optional(QTime(14, 0)));
        QCOMPARE(planned.round, std::optional(round));
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("showNextRoundButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), planned.reference, kPatience);
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("interviewReferenceLabel") != planned.reference, kPatience);
    }
    void aWeekIsTurnedByItsKeysAndItsCardsAreChosen()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        QSignalSpy arrived(screen.week(), &WeekView::arrived);
        screen.press("weekButton");
        QVERIFY(arrived.wait(kPatience));
        QCOMPARE(screen.week()->monday(), QDate(2012, 6, 25));
        QCOMPARE(screen.words("weekTitleLabel"), QStringLiteral("Week of 25 June 2012"));
        const auto of = [&](QDate monday) {
            return screen.those(
                [&](const Interview &each) { return each.date >= monday && each.date <= monday.addDays(6); });
        };
        QCOMPARE(screen.cards().size(), of(QDate(2012, 6, 25)).size());
        screen.week()->setFocus();
        QTest::keyClick(screen.week(), Qt::Key_PageDown);
        QVERIFY(arrived.wait(kPatience));
        QCOMPARE(screen.week()->monday(), QDate(2012, 7, 2));
        QCOMPARE(screen.cards().size(), of(QDate(2012, 7, 2)).size());
        for (int i = 0; i < 2; ++i) {
            screen.press("previousWeekButton");
            QVERIFY(arrived.wait(kPatience));
        }
        QCOMPARE(screen.week()->monday(), QDate(2012, 6, 18));
        QTest::keyClick(screen.week(), Qt::Key_Home);
        QVERIFY(arrived.wait(kPatience));
        QCOMPARE(screen.week()->monday(), QDate(2012, 6, 25));
        // The first card by the keyboard, how it went by a key, and the form by Enter.
        QVERIFY(!screen.cards().isEmpty());
        screen.week()->setFocus();
        QTest::keyClick(screen.week(), Qt::Key_Right);
        auto *card = qobject_cast<InterviewCard *>(QApplication::focusWidget());
        QVERIFY(card && card->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("interviewMemberLabel"), kPatience);
        const Interview chosen = screen.shown();
        QCOMPARE(card->objectName(), QStringLiteral("interviewCard-") + chosen.reference);
        QTest::keyClick(card, Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(screen.now(chosen.id).state == InterviewState::Excuse, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("stateExcusedButton")->isChecked(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<InterviewCard *>(QApplication::focusWidget()), kPatience); // still there
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(screen.shows("interviewForm"));
        screen.press("cancelButton");
        QVERIFY(screen.week()->isVisible());
        // What is written elsewhere leaves the keyboard where it is.
        screen.edit("interviewsSearchEdit")->setFocus();
        arrived.clear();
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), kPatience);
        QVERIFY(screen.edit("interviewsSearchEdit")->hasFocus());
        screen.press("weekButton");
        QVERIFY(screen.shows("interviewsTable"));
    }
    // The keys the manual promises: F3 opens the form, which is the window's matter, and counts as one.
    void anInterviewTakesTwentyThreeKeys()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        const QList<Interview> before = screen.all<Interview>();
        Hand hand;
        screen.page->startWork();
        ++hand.keys;
        hand.take(QStringLiteral("calv"));
        hand.take(QStringLiteral("affr"));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("dateEdit"));
        hand.type(QStringLiteral("4/7/12"));
        hand.key(Qt::Key_Tab);
        hand.type(QStringLiteral("9h30"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("roundEdit")->text(), QStringLiteral("1"), kPatience); // proposed
        hand.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Interview>().size(), before.size() + 1, kPatience);
        QCOMPARE(hand.keys, 23);
        const Interview made = screen.added(before);
        QCOMPARE(made.date, QDate(2012, 7, 4));
        QCOMPARE(made.time, std::optional(QTime(9, 30)));
        QCOMPARE(made.round, std::optional(1));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), made.reference, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewMemberLabel"), QStringLiteral("Odile Calvérac"), kPatience);
        QVERIFY(screen.undo());
        QCOMPARE(screen.all<Interview>().size(), before.size());
    }
    void theNextRoundIsProposedInTheForm()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.cell(0, 2).isEmpty() && !screen.cell(0, 3).isEmpty(),
                                 kPatience);
        const Interview first = screen.shown();
        const int round = domain::nextRound(screen.those(
            [&](const Interview &each) { return each.member == first.member && each.company == first.company; }));
        screen.press("newInterviewButton");
        screen.edit("memberEdit")->setFocus();
        screen.edit("memberEdit")->setText(screen.cell(0, 2));
        screen.edit("companyEdit")->setFocus();
        screen.edit("companyEdit")->setText(screen.cell(0, 3));
        screen.edit("dateEdit")->setFocus();
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("roundEdit")->text(), QString::number(round), kPatience);
        // What the user says stays.
        screen.edit("roundEdit")->setText(QStringLiteral("7"));
        screen.edit("companyEdit")->setFocus();
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("dateEdit")->setFocus();
        test::settle();
        QCOMPARE(screen.edit("roundEdit")->text(), QStringLiteral("7"));
    }
    void aFormBeginsWithTheNamesAndChangesOnlyWhatIsTyped()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        const Interview chosen = screen.shown();
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QVERIFY(!screen.edit("memberEdit")->text().isEmpty() && !screen.edit("companyEdit")->text().isEmpty());
        const QString round = screen.edit("roundEdit")->text();
        QTest::keyClick(screen.edit("memberEdit"), Qt::Key_Tab); // left as it is: no other round is proposed
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Tab);
        test::settle();
        QCOMPARE(screen.edit("roundEdit")->text(), round);
        screen.edit("timeEdit")->setText(QStringLiteral("8:15"));
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.now(chosen.id).time, std::optional(QTime(8, 15)), kPatience);
        Interview expected = chosen;
        expected.time = QTime(8, 15);
        expected.revision = chosen.revision + 1;
        QCOMPARE(screen.now(chosen.id), expected);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Change interview %1").arg(chosen.reference));
    }
    void goesToARecordWhateverIsShown()
    {
        const Screen screen;
        screen.show(0);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.rows() < 50, kPatience);
        const Interview held = screen.those([](const Interview &each) { return each.state == InterviewState::Tenu; })
                                   .first();
        screen.page->goToRecord(held.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("interviewReferenceLabel"), held.reference, kPatience);
        QSignalSpy members(screen.page.get(), &InterviewsPage::memberRequested);
        screen.press("interviewMemberButton");
        QCOMPARE(members.value(0).value(0).value<RawId>(), held.member.raw());
    }
    void anEmptyCohortSaysWhatToDo()
    {
        Bench bench;
        const auto workspace = openEmptyCohort(bench.folder.path(), bench.clock);
        InterviewsPage page(workspace, bench.surroundings());
        bench.show(page);
        auto *first = page.findChild<QPushButton *>(QStringLiteral("firstInterviewButton"));
        QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), kPatience);
        first->click();
        QVERIFY(page.findChild<QLineEdit *>(QStringLiteral("memberEdit"))->isVisible());
    }
    // What is looked at goes out: the week, by day and time, whatever the list is narrowed to.
    void theWeekIsPrintedAndExported()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        screen.show(2); // held
        screen.edit("interviewsSearchEdit")->setText(QStringLiteral("zz"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
        QSignalSpy arrived(screen.week(), &WeekView::arrived);
        screen.press("weekButton");
        QVERIFY(!screen.page->canGoOut()); // of which nothing is known yet
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(screen.page->canGoOut());
        // Nothing is chosen: the place of the one that would be has nothing to be scrolled.
        QVERIFY(!screen.shows("interviewMemberLabel"));
        for (const QScrollBar *bar : screen.find<QWidget>("interviewPanel")->findChildren<QScrollBar *>())
            QVERIFY(!bar->isVisible());
        const QDate monday(2012, 6, 25);
        QList<Interview> expected = screen.those(
            [&](const Interview &each) { return each.date >= monday && each.date <= monday.addDays(6); });
        std::stable_sort(expected.begin(), expected.end(), [](const Interview &one, const Interview &other) {
            return std::pair(one.date, one.time.value_or(QTime(0, 0)))
                 < std::pair(other.date, other.time.value_or(QTime(0, 0)));
        });
        QVERIFY(expected.size() > 1);
        const QString path = screen.bench.folder.filePath(QStringLiteral("semaine.csv"));
        screen.bench.files.answers = {path};
        screen.page->exportShown();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && screen.bench.messages->isSpeaking(), kPatience);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"));
        lines.removeAll(QString());
        QCOMPARE(lines.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Interview &each = expected.at(i);
            const QString beginning = screen.bench.formats.shortDate(each.date) + u';'
                                    + (each.time ? screen.bench.formats.time(*each.time) : QString()) + u';';
            QVERIFY2(lines.at(i + 1).startsWith(beginning), qPrintable(lines.at(i + 1) + u' ' + beginning));
            const QStringList cells = lines.at(i + 1).split(u';');
            QVERIFY2(!cells.value(2).isEmpty() && !cells.value(3).isEmpty(), qPrintable(lines.at(i + 1))); // names
        }
        screen.page->print();
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->findChild<paper::PrintView *>(), kPatience);
        QString words;
        for (const typeset::Page &page : screen.page->findChild<paper::PrintView *>()->pages().pages())
            words += paper::PagesView::wordsOf(page) + u' ';
        QVERIFY2(words.contains(u"Week of 25 June 2012") && !words.contains(u"zz"), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("%1 interview").arg(expected.size())), qPrintable(words));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.cell(0, 2).isEmpty(), kPatience);
        screen.press("followUpButton");
        screen.bench.examine(*screen.page, "interviews");
        QSignalSpy arrived(screen.week(), &WeekView::arrived);
        screen.press("weekButton");
        QVERIFY(arrived.wait(kPatience));
        QTest::keyClick(screen.week(), Qt::Key_Right);
        screen.bench.examine(*screen.page, "interviewweek");
        screen.press("newInterviewButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "interviewform");
    }
};

REBOND_TEST(TestInterviewsPage)
#include "tst_interviews.moc"
