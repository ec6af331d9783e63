// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops by the keyboard: arranged, marked, closed, gone round; nothing typed is lost.
#include "ui/workshops/workshopspage.h"

#include "base/folding.h"
#include "operations/workshops.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/kit/growingedit.h"
#include "ui/paper/printview.h"
#include "ui/settled.h"
#include "ui/workshopscreen.h"
#include "ui/workshops/registerpanel.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/weekchart.h"
#include "ui/workshops/wording.h"
#include "workspace/attendance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::ui;
using workshops::RegisterModel;
using workshops::WorkshopsPage;
using test::addSixty;
using test::kPatience;

namespace {

// Types what a facilitator would, and counts every key that is no letter of a note.
struct Keyboard
{
    int keys = 0;
    void press(QWidget *widget, Qt::Key key)
    {
        QTest::keyClick(widget, key);
        ++keys;
    }
};

} // namespace

class TestWorkshops : public QObject
{
    Q_OBJECT

    using Screen = test::WorkshopScreen;
private Q_SLOTS:
    void theLatestComesFirstAndSaysWhoCame()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.text("workshopsCountLabel"), QStringLiteral("13 workshop(s)"), kPatience);
        QCOMPARE(screen.list()->model()->index(0, 0).data().toString(), QStringLiteral("03/07/2012"));
        QCOMPARE(screen.list()->model()->index(0, 3).data().toString(), QStringLiteral("Open"));
        QCOMPARE(screen.list()->model()->index(1, 0).data().toString(), QStringLiteral("26/06/2012"));
        screen.list()->setCurrentIndex(screen.list()->model()->index(1, 0));
        QVERIFY(screen.text("workshopStateLabel").startsWith(u"✓"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.text("workshopCountsLabel").contains(u"present"), kPatience);
        QVERIFY(!screen.text("workshopCountsLabel").contains(u"without a mark"));
    }

    void aNewOneIsOnTheNextHalfDay()
    {
        const Screen screen; // Saturday, 30 June
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.press("newWorkshopButton");
        QCOMPARE(screen.find<QLineEdit>("workshopDateEdit")->text(), QStringLiteral("02/07/2012"));
        QCOMPARE(screen.find<QLineEdit>("workshopPlaceEdit")->text(),
                 QStringLiteral("Maison des associations, Nice")); // as last time
        auto *title = screen.find<QLineEdit>("workshopTitleEdit");
        title->setText({});
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QLabel>("workshopToldLabel")->isVisible(), kPatience);
        QTest::keyClicks(title, QStringLiteral("Atelier LinkedIn"));
        screen.find<QLineEdit>("workshopTimeEdit")->setText(QStringLiteral("25 h"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("workshopToldLabel")->isVisible()); // no such time
        screen.find<QLineEdit>("workshopTimeEdit")->clear();
        screen.find<QLineEdit>("workshopEndEdit")->setText(QStringLiteral("14h"));
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(title->window()->focusWidget(), screen.find<QLineEdit>("workshopTimeEdit")); // it has no beginning
        screen.find<QLineEdit>("workshopTimeEdit")->setText(QStringLiteral("14h30"));
        QCOMPARE(screen.find<QLineEdit>("workshopEndEdit")->maximumWidth(),
                 screen.find<QLineEdit>("workshopTimeEdit")->maximumWidth());
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("workshopToldLabel")->isVisible()); // over before it begins
        QCOMPARE(title->window()->focusWidget(), screen.find<QLineEdit>("workshopEndEdit"));
        screen.find<QLineEdit>("workshopEndEdit")->setText(QStringLiteral("17h"));
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 14, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.text("workshopTitleLabel"), QStringLiteral("Atelier LinkedIn"), kPatience);
        QVERIFY(screen.text("workshopWhenLabel").contains(u"14:30–17:00"));
        QCOMPARE(screen.undoLabel(), std::optional(QStringLiteral("Add a workshop")));
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
    }

    void aDayFarFromOurTimeIsAskedAboutOnce()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.press("newWorkshopButton");
        auto *title = screen.find<QLineEdit>("workshopTitleEdit");
        title->setText(QStringLiteral("Atelier LinkedIn"));
        screen.find<QLineEdit>("workshopDateEdit")->setText(QStringLiteral("1/1/1800"));
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("workshopToldLabel")->isVisible());
        QVERIFY(screen.text("workshopToldLabel").contains(u"1 January 1800"));
        test::settle();
        QCOMPARE(screen.list()->model()->rowCount(), 13);
        QTest::keyClick(title, Qt::Key_Return); // it is meant
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 14, kPatience);
    }

    void theRegisterTakesOneKeyAMember()
    {
        const Screen screen;
        screen.openRegister(0);
        QAbstractItemModelTester tester(screen.registered()->model());
        QTableView *table = screen.registered();
        const auto &turns = screen.model()->round().turns;
        const auto concerned = std::count_if(turns.begin(), turns.end(),
                                             [](const desk::Turn &turn) { return turn.isConcerned; });
        QCOMPARE(screen.model()->round().count({}), concerned);
        QVERIFY(concerned > 40 && concerned < 60); // some have left
        const QList<Qt::Key> keys = {Qt::Key_P, Qt::Key_R, Qt::Key_J, Qt::Key_A, Qt::Key_L, Qt::Key_E};
        for (qsizetype i = 0; i + 1 < concerned; ++i)
            QTest::keyClick(table, i < keys.size() ? keys.at(i) : Qt::Key_P);
        QCOMPARE(screen.model()->round().count({}), 1); // shown at once, whenever it is written
        QCOMPARE(screen.model()->round().count(Presence::Retard), 2);
        QCOMPARE(screen.model()->round().count(Presence::Justifie), 2);
        QCOMPARE(screen.model()->round().count(Presence::Absent), 1);
        const Id<Workshop> id = screen.model()->round().workshop.id;
        QTRY_COMPARE_WITH_TIMEOUT(screen.participations(id).size(), concerned - 1, kPatience);
        // One is missing: closing says who, and leaves it open.
        const QString missing = screen.model()->turnAt(table->currentIndex().row()).name;
        screen.press("closeWorkshopButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(missing), kPatience);
        QTest::keyClick(table, Qt::Key_A);
        screen.press("closeWorkshopButton"); // it is on 3 July, and today is 30 June
        QVERIFY(screen.bench.messages->sentence().contains(QStringLiteral("3 July 2012, a day to come")));
        test::settle();
        QVERIFY(!screen.model()->round().workshop.isClosed);
        screen.press("closeWorkshopButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.model()->round().workshop.isClosed, kPatience);
        QVERIFY(!screen.bench.messages->isSpeaking()); // of what kept it open
        // A closed one keeps its marks.
        table->setCurrentIndex(screen.model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(screen.model()->turnAt(0).own.mark, std::optional(Presence::Present));
        QCOMPARE(screen.undoLabel(), std::optional(QStringLiteral("Close workshop A13")));
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_VERIFY_WITH_TIMEOUT(!screen.model()->round().workshop.isClosed, kPatience);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(screen.model()->round().count({}), 1);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(screen.list()->isVisible());
    }

    void theOthersArePresent()
    {
        const Screen screen;
        screen.openRegister(0);
        QTest::keyClick(screen.registered(), Qt::Key_A);
        screen.press("othersPresentButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->round().count({}), 0, kPatience);
        QCOMPARE(screen.model()->round().count(Presence::Absent), 1);
        QCOMPARE(screen.undoLabel(), std::optional(QStringLiteral("Mark attendance at A13")));
    }

    void aNoteAndABuddyAreKeptWhereOneGoesOn()
    {
        const Screen screen;
        screen.openRegister(0);
        QTableView *table = screen.registered();
        table->setCurrentIndex(screen.model()->index(2, 0));
        const desk::Turn turn = screen.model()->turnAt(2);
        const desk::Turn other = screen.model()->turnAt(5);
        QTest::keyClicks(screen.find<QLineEdit>("registerNoteEdit"), QStringLiteral("A rappeler"));
        table->setCurrentIndex(screen.model()->index(3, 0)); // without Enter
        const Id<Workshop> id = screen.model()->round().workshop.id;
        QTRY_COMPARE_WITH_TIMEOUT(screen.participations(id).size(), 1, kPatience);
        QCOMPARE(screen.participations(id).first().note, QStringLiteral("A rappeler"));
        QCOMPARE(screen.participations(id).first().member, turn.member);
        table->setCurrentIndex(screen.model()->index(2, 0));
        auto *buddy = screen.find<QLineEdit>("registerBuddyEdit");
        buddy->setText(QStringLiteral("Nobody Atall"));
        buddy->setModified(true);
        QTest::keyClick(buddy, Qt::Key_Return);
        QVERIFY(screen.bench.messages->sentence().contains(u"Nobody Atall"));
        buddy->setText(other.name.toLower());
        buddy->setModified(true);
        QTest::keyClick(buddy, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->turnAt(5).buddyName, turn.name, kPatience);
        QCOMPARE(screen.model()->turnAt(2).buddyName, other.name);
    }

    void whatWasTypedForABuddyIsNotLostWithTheMember()
    {
        const Screen screen;
        screen.openRegister(0);
        QTableView *table = screen.registered();
        table->setCurrentIndex(screen.model()->index(2, 0));
        auto *buddy = screen.find<QLineEdit>("registerBuddyEdit");
        const auto type = [&](const QString &text) {
            buddy->selectAll();
            QTest::keyClicks(buddy, text);
        };
        type(QStringLiteral("Zzq")); // nobody yet
        table->setCurrentIndex(screen.model()->index(3, 0));
        QVERIFY(screen.bench.messages->sentence().contains(u"Zzq"));
        QCOMPARE(buddy->text(), screen.model()->turnAt(3).buddyName);
        QVERIFY(screen.page->draft().contains(QStringLiteral("register")));
        table->setCurrentIndex(screen.model()->index(2, 0));
        QCOMPARE(buddy->text(), QStringLiteral("Zzq"));
        // A whole name is written, without Enter; so is one taken from the list that drops down, which is no typing.
        const desk::Turn turn = screen.model()->turnAt(2);
        const desk::Turn other = screen.model()->turnAt(5);
        type(fold(other.name)); // keys of tests have no accents
        table->setCurrentIndex(screen.model()->index(3, 0));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->turnAt(5).buddyName, turn.name, kPatience);
        const desk::Turn third = screen.model()->turnAt(7);
        table->setCurrentIndex(screen.model()->index(2, 0));
        QCOMPARE(buddy->text(), other.name);
        buddy->setText(third.name);
        table->setCurrentIndex(screen.model()->index(3, 0));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->turnAt(7).buddyName, turn.name, kPatience);
        QVERIFY(screen.page->draft().isEmpty());
        // Whoever is left alone by it is named.
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().startsWith(QStringLiteral("Without a buddy")),
                                 kPatience);
        QVERIFY(screen.bench.messages->sentence().contains(other.name));
    }

    // What the manual says of the keys of a week.
    void aWeeksRoundOfSixtyTakesTheKeysTheManualSays()
    {
        const Screen screen({}, true);
        const Workshop workshop = addSixty(*screen.workspace);
        screen.workspace->announceChange();
        screen.openRegister(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.registered()->model()->rowCount(), 60, kPatience);
        Keyboard keyboard;
        for (int i = 0; i < 60; ++i) // four stay away
            keyboard.press(screen.registered(), i == 10 || i == 11   ? Qt::Key_A
                                                : i == 30 || i == 59 ? Qt::Key_J
                                                : i == 5             ? Qt::Key_R
                                                                     : Qt::Key_P);
        QTRY_COMPARE_WITH_TIMEOUT(screen.participations(workshop.id).size(), 60, kPatience);
        ++keyboard.keys; // F6
        screen.startRound();
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        auto *next = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundNextEdit"));
        const auto label = [&](const char *name) {
            return screen.round()->findChild<QLabel *>(QLatin1String(name))->text();
        };
        int asked = 0;
        for (; !screen.round()->isAtEnd(); ++asked) {
            QVERIFY(asked < 60);
            const QString name = label("roundNameLabel");
            if (name.endsWith(u"Membre13")) // the two before her are passed over with a word
                QCOMPARE(label("roundPassedLabel"), QStringLiteral("Absent: Élodie Membre11 and Élodie Membre12"));
            QTest::keyClicks(done, QStringLiteral("fait ") + name.right(2));
            keyboard.press(done, Qt::Key_Return);
            QTest::keyClicks(next, QStringLiteral("appeler ") + name.right(2));
            keyboard.press(next, Qt::Key_Return);
        }
        QCOMPARE(asked, 56);
        QCOMPARE(label("roundPlaceLabel"), QStringLiteral("Absent: Élodie Membre60"));
        keyboard.press(screen.round(), Qt::Key_Escape);
        QVERIFY(!screen.round()->isVisible());
        QCOMPARE(keyboard.keys, 174); // 60 marks, 1 to begin, 2 for each of 56, 1 to leave
        const auto kept = [&] {
            const auto all = screen.participations(workshop.id);
            return std::count_if(all.begin(), all.end(), [](const Participation &each) {
                return each.agreed == QStringLiteral("appeler ") + each.done.right(2) && each.done.startsWith(u"fait ");
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 56, kPatience);
    }

    void theRoundSaysWhatWasAgreedAndDoneSince()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.startRound(); // nobody chose: the next one that is open
        const auto round = screen.read([&](storage::Reader &reader) {
            const auto workshop = reader.first<Workshop>(
                storage::Query<Workshop>().where(&Workshop::reference, QStringLiteral("A13")));
            return *desk::roundOf(reader, workshop->id);
        });
        const auto label = [&](const char *name) {
            return screen.round()->findChild<QLabel *>(QLatin1String(name))->text();
        };
        int asked = 0;
        for (const desk::Turn &turn : round.turns) {
            if (!turn.isConcerned)
                continue;
            QCOMPARE(label("roundNameLabel"), turn.name);
            QCOMPARE(label("roundAgreedLabel"), turn.agreedBefore);
            const QString done = workshops::doneOf(turn.since);
            QVERIFY(
                label("roundSinceLabel").endsWith(done.isEmpty() ? QStringLiteral("nothing is written down") : done));
            QCOMPARE(label("roundBuddyLabel").contains(turn.buddyName), true);
            QTest::keyClick(screen.round(), Qt::Key_PageDown);
            ++asked;
        }
        QVERIFY(asked > 40);
        QVERIFY(screen.round()->isAtEnd());
        const auto weeks = screen.read([&](storage::Reader &reader) {
            return desk::weeksUpTo(reader, round.workshop.cohort, round.workshop.date);
        });
        const auto *chart = screen.round()->findChild<workshops::WeekChart *>();
        for (const desk::WeekCount &week : weeks)
            QVERIFY(chart->text().contains(workshops::activityOf(week.counts)));
        QCOMPARE(chart->text().count(u'\n'), weeks.size() - 1);
        QVERIFY(weeks.first().counts.acts > 0);
        QTest::keyClick(screen.round(), Qt::Key_PageUp);
        QVERIFY(!screen.round()->isAtEnd());
    }

    void anAnswerGrowsWithItsText()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.startRound();
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        auto *next = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundNextEdit"));
        done->setText({});
        test::settle();
        const int line = QFontMetrics(done->font()).lineSpacing();
        const int before = done->height();
        QVERIFY2(before < 2 * line + 20, qPrintable(QString::number(before)));
        QTest::keyClicks(done, QStringLiteral("Une lettre"));
        QTest::keyClick(done, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(done, QStringLiteral("Deux appels"));
        QCOMPARE(done->text(), QStringLiteral("Une lettre\nDeux appels"));
        QTRY_VERIFY_WITH_TIMEOUT(done->hasFocus(), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(done->height() >= before + line, qPrintable(QString::number(done->height())),
                                  kPatience);
        // A text wider than the screen is wrapped, not cut.
        next->setText(QStringLiteral("rappeler l’atelier ").repeated(8));
        QTRY_VERIFY2_WITH_TIMEOUT(next->height() >= before + line, qPrintable(QString::number(next->height())),
                                  kPatience);
        next->setText({});
        QTRY_COMPARE_WITH_TIMEOUT(next->height(), before, kPatience);
        QTest::keyClick(done, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(next->hasFocus(), kPatience);
        QCOMPARE(done->text(), QStringLiteral("Une lettre\nDeux appels"));
        QTest::keyClick(next, Qt::Key_PageDown); // left to the round
        QTRY_VERIFY_WITH_TIMEOUT(done->text() != QStringLiteral("Une lettre\nDeux appels"), kPatience);
    }

    // Of what stands there unasked the room reads no number; who writes on has it, and it is kept as it was.
    void aNumberInTheRoundIsCoveredUntilSomebodyWritesOn()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.startRound();
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        auto *next = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundNextEdit"));
        QTest::keyClicks(next, QStringLiteral("Rappeler le 04 93 00 00 01"));
        QTest::keyClick(screen.round(), Qt::Key_PageDown);
        QTest::keyClick(screen.round(), Qt::Key_PageUp);
        QTest::keyClick(done, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(next->hasFocus(), kPatience);
        QCOMPARE(next->text(), QStringLiteral("Rappeler le •••"));
        QTest::keyClicks(next, QStringLiteral(" demain"));
        QCOMPARE(next->text(), QStringLiteral("Rappeler le 04 93 00 00 01 demain"));
        done->setFocus();
        QCOMPARE(next->text(), QStringLiteral("Rappeler le ••• demain"));
        QMimeData words;
        words.setText(QStringLiteral("Deux appels"));
        QDragEnterEvent over(QPoint(2, 2), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(next->viewport(), &over);
        QCOMPARE(next->text(), QStringLiteral("Rappeler le 04 93 00 00 01 demain"));
        QDragLeaveEvent past; // it is let go elsewhere
        QCoreApplication::sendEvent(next->viewport(), &past);
        QCOMPARE(next->text(), QStringLiteral("Rappeler le ••• demain"));
        QTest::keyClick(screen.round(), Qt::Key_Escape);
        const auto isKept = [&] {
            const auto all = screen.read([](storage::Reader &reader) { return reader.list<Participation>(); });
            return std::any_of(all.begin(), all.end(), [](const Participation &each) {
                return each.agreed == QStringLiteral("Rappeler le 04 93 00 00 01 demain");
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isKept(), kPatience);
    }

    void whatWasBegunGoesOnInAnotherPage()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        QVERIFY(screen.page->preparation().isEmpty());
        screen.page->startWork();
        screen.find<QLineEdit>("workshopTitleEdit")->setText(QStringLiteral("A moitié"));
        const QVariantMap begun = screen.page->preparation();
        WorkshopsPage other(screen.workspace, screen.bench.surroundings());
        other.resume(begun);
        QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("workshopTitleEdit"))->text(), QStringLiteral("A moitié"));
    }

    void theSheetToSignIsSeenAndKept()
    {
        Screen screen({}, true);
        Workshop workshop = addSixty(*screen.workspace);
        workshop.date = QDate(2012, 5, 1);
        const auto saved = operations::saveWorkshop(screen.workspace->store(), workshop);
        QVERIFY(saved);
        screen.workspace->announceChange();
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 1, kPatience);
        screen.list()->setCurrentIndex(screen.list()->model()->index(0, 0));
        screen.press("attendanceButton");
        const auto view = [&] { return screen.find<paper::PrintView>("attendanceView"); };
        QTRY_VERIFY_WITH_TIMEOUT(view() && view()->isVisible(), kPatience);
        QVERIFY(view()->pages().count() >= 3); // sixty lines to sign
        QVERIFY(screen.bench.messages->sentence().startsWith(u"1 May 2012 is a public holiday (Labour Day)"));
        QCOMPARE(screen.bench.messages->severity(), kit::MessageBar::Severity::Warning);
        // The pages are those of the file as it is now.
        const QString before = typeset::dump(view()->pages());
        const Done added = screen.workspace->store().write(QStringLiteral("One more"), [&](storage::Transaction &t) {
            Member member;
            member.cohort = workshop.cohort;
            member.familyName = QStringLiteral("Tardif");
            member.givenName = QStringLiteral("Camille");
            member.joinedOn = workshop.date;
            t.save(member);
        });
        QVERIFY(added);
        QTRY_VERIFY_WITH_TIMEOUT(typeset::dump(view()->pages()) != before, kPatience);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("feuille.pdf"));
        screen.bench.files.answers << path;
        view()->findChild<QPushButton *>(QStringLiteral("printPdfButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(u"feuille.pdf"), kPatience);
        QVERIFY(screen.bench.messages->sentence().contains(u"public holiday")); // still
        QCOMPARE(screen.bench.files.asked.last().proposedName, QStringLiteral("Attendance 2012-05-01 morning.pdf"));
        // As the tool writes it.
        SilentTask task;
        const QString other = folder.filePath(QStringLiteral("tool.pdf"));
        QVERIFY(workspace::writeAttendance(*screen.workspace, saved->id, screen.bench.formats, other, task));
        QFile one(path);
        QFile two(other);
        QVERIFY(one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly));
        QVERIFY(one.readAll() == two.readAll());
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(screen.list()->isVisible());
    }

    void anEmptyCohortSaysWhatToDo()
    {
        const Screen screen({}, true);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("firstWorkshopButton")->isVisible(), kPatience);
        screen.page->startRound(); // there is none: it is arranged first
        QVERIFY(screen.find<QLineEdit>("workshopTitleEdit")->isVisible());
        QVERIFY(screen.bench.messages->isSpeaking());
    }

    void everyLookOfItHolds_data() { test::Bench::lookRows(); }
    void everyLookOfItHolds()
    {
        Screen screen(test::Bench::look());
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.list()->setCurrentIndex(screen.list()->model()->index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!screen.text("workshopCountsLabel").isEmpty(), kPatience);
        screen.bench.examine(*screen.page, "workshops");
        screen.openRegister(1);
        screen.bench.examine(*screen.page, "register");
        screen.page->startWork();
        screen.bench.examine(*screen.page, "workshopform");
        QTest::keyClick(screen.find<QLineEdit>("workshopTitleEdit"), Qt::Key_Escape);
        screen.startRound();
        screen.round()->showNormal();
        screen.bench.show(*screen.round());
        screen.bench.examine(*screen.round(), "round");
        while (!screen.round()->isAtEnd())
            QTest::keyClick(screen.round(), Qt::Key_PageDown);
        screen.bench.examine(*screen.round(), "roundend");
    }
};

REBOND_TEST(TestWorkshops)
#include "tst_workshops.moc"
