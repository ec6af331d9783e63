// SPDX-License-Identifier: GPL-3.0-or-later
// What is written at a workshop while the medium is slow, full, or the window is covered: it goes where it was meant for, or
// is told and kept.
#include "support/runner.h"
#include "operations/cohorts.h"
#include "storage/mappings/all.h"
#include "ui/workshops/writequeue.h"

#include "ui/kit/growingedit.h"
#include "ui/settled.h"
#include "ui/workshopscreen.h"
#include "ui/workshops/roundview.h"
#include "ui/workshops/turnpage.h"

#include <QApplication>
#include <QSemaphore>

#include <algorithm>
#include <thread>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::ui;
using test::addSixty;
using test::kPatience;

namespace {

// A slow stick: whatever is to be written waits until this is let go.
class SlowStick
{
public:
    explicit SlowStick(storage::Store &store)
        : m_thread([this, &store] {
              (void)store.write(QStringLiteral("Slow"), [this](storage::Transaction &) {
                  m_begun.release();
                  m_end.acquire();
              });
          })
    {
        m_begun.acquire();
    }
    ~SlowStick() { letGo(); }
    void letGo()
    {
        if (!m_thread.joinable())
            return;
        m_end.release();
        m_thread.join();
    }

private:
    QSemaphore m_begun;
    QSemaphore m_end;
    std::thread m_thread;
};

} // namespace

class TestWorkshopWrites : public QObject
{
    Q_OBJECT

    using Screen = test::WorkshopScreen;
private Q_SLOTS:
    void aDayOfAnotherYearSaysWhich()
    {
        const test::Bench bench;
        workshops::TurnPage page(bench.formats, {});
        desk::Turn turn;
        turn.agreedBefore = QStringLiteral("Relancer");
        turn.agreedOn = QDate(2011, 12, 20);
        page.show(turn, {QDate(2012, 1, 3), QDate(2012, 1, 10)}, {}, {});
        const auto told = [&page](const char *label) { return page.findChild<QLabel *>(QLatin1String(label))->text(); };
        QCOMPARE(told("roundAgreedOnLabel"), QStringLiteral("Agreed on 20 December 2011"));
        QCOMPARE(told("roundSinceLabel"), QStringLiteral("Since 3 January: nothing is written down"));
    }
    void leavingLosesNothing()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        screen.startRound();
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        auto *next = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundNextEdit"));
        QTest::keyClicks(done, QStringLiteral("Deux appels"));
        QTest::keyClick(screen.round(), Qt::Key_Escape);
        const auto texts = [&] {
            QStringList found;
            const auto all = screen.read([](storage::Reader &reader) { return reader.list<Participation>(); });
            for (const Participation &each : all) {
                if (!each.mark) // of the one workshop that is to come
                    found << each.done << each.agreed;
            }
            return found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(texts(), (QStringList{QStringLiteral("Deux appels"), QString()}), kPatience);
        QVERIFY(screen.undoLabel()->startsWith(QStringLiteral("Round of A13")));
        screen.startRound();
        QCOMPARE(done->text(), QStringLiteral("Deux appels"));
        QTest::keyClicks(next, QStringLiteral("Un de plus"));
        screen.page.reset(); // the file is closed, the window goes
        QCOMPARE(texts(), (QStringList{QStringLiteral("Deux appels"), QStringLiteral("Un de plus")}));
    }
    void marksGoToTheWorkshopTheyWereGivenIn()
    {
        const Screen screen({}, true);
        const Workshop later = addSixty(*screen.workspace); // the first row
        Workshop other;
        other.cohort = screen.workspace->cohort().id;
        other.title = QStringLiteral("Atelier d’avant");
        other.date = QDate(2012, 6, 26);
        other = operations::saveWorkshop(screen.workspace->store(), other).value();
        screen.openRegister(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.registered()->model()->rowCount(), 60, kPatience);
        SlowStick slow(screen.workspace->store());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(screen.registered(), Qt::Key_P);
        QTest::keyClick(screen.registered(), Qt::Key_Escape);
        screen.openRegister(1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->round().workshop.id, other.id, kPatience);
        QCOMPARE(screen.model()->round().count(Presence::Present), 0);
        slow.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(screen.participations(later.id).size(), 3, kPatience);
        QVERIFY(screen.participations(other.id).isEmpty());
        // However they were written: a mark, a step.
        QVERIFY(test::stepsOf(screen.workspace->store()).undo());
        const auto marked = [&] {
            const auto all = screen.participations(later.id);
            return std::count_if(all.begin(), all.end(),
                                 [](const Participation &each) { return each.mark.has_value(); });
        };
        QCOMPARE(marked(), 2);
    }

    void aRefusedNoteWaitsForItsMember()
    {
        const Screen screen({}, true);
        addSixty(*screen.workspace);
        screen.workspace->announceChange();
        screen.openRegister(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.registered()->model()->rowCount(), 60, kPatience);
        auto *note = screen.find<QLineEdit>("registerNoteEdit");
        screen.registered()->setCurrentIndex(screen.model()->index(2, 0));
        screen.workspace->store().refuseWrites(
            Error{Error::Kind::Storage, QStringLiteral("The stick is full."), QString()});
        QTest::keyClicks(note, QStringLiteral("A rappeler"));
        screen.registered()->setCurrentIndex(screen.model()->index(3, 0)); // before it is refused
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.messages->sentence(), QStringLiteral("The stick is full."), kPatience);
        QCOMPARE(note->text(), QString());
        screen.registered()->setCurrentIndex(screen.model()->index(2, 0));
        QCOMPARE(note->text(), QStringLiteral("A rappeler"));
        QVERIFY(note->isModified()); // and goes with the next attempt
    }

    // As in the window, where a good write ends what was said before it.
    void aNoteThatIsKeptDoesNotEndWhatIsWrongWithTheBuddy()
    {
        const Screen screen({}, true);
        addSixty(*screen.workspace);
        screen.workspace->announceChange();
        screen.openRegister(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.registered()->model()->rowCount(), 60, kPatience);
        kit::MessageBar *messages = screen.bench.messages.get();
        QObject::connect(&screen.workspace->store().changes(), &storage::ChangeBus::committed, messages,
                         [messages] { messages->end(kit::MessageBar::BySuccess); });
        screen.registered()->setCurrentIndex(screen.model()->index(2, 0));
        QTest::keyClicks(screen.find<QLineEdit>("registerNoteEdit"), QStringLiteral("A rappeler"));
        QTest::keyClicks(screen.find<QLineEdit>("registerBuddyEdit"), QStringLiteral("Zzq"));
        screen.registered()->setCurrentIndex(screen.model()->index(3, 0));
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->turnAt(2).own.note, QStringLiteral("A rappeler"), kPatience);
        QVERIFY(messages->isSpeaking());
        QVERIFY(messages->sentence().contains(u"Zzq"));
    }

    void aRefusalIsToldInTheRoundAndStaysInItsWorkshop()
    {
        const Screen screen({}, true);
        addSixty(*screen.workspace);
        Workshop other;
        other.cohort = screen.workspace->cohort().id;
        other.title = QStringLiteral("Atelier d’avant");
        other.date = QDate(2012, 6, 26);
        QVERIFY(operations::saveWorkshop(screen.workspace->store(), other));
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 2, kPatience);
        screen.workspace->store().refuseWrites(
            Error{Error::Kind::Storage, QStringLiteral("The stick is full."), QString()});
        screen.openRegister(0);
        screen.startRound();
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        auto *failure = screen.round()->findChild<QLabel *>(QStringLiteral("roundFailureLabel"));
        QVERIFY(!failure->isVisible());
        QTest::keyClicks(done, QStringLiteral("Deux appels"));
        QTest::keyClick(screen.round(), Qt::Key_PageDown);
        QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), kPatience);
        QVERIFY2(failure->text().contains(QStringLiteral("Membre01"))
                     && failure->text().contains(QStringLiteral("The stick is full.")),
                 qPrintable(failure->text()));
        QTest::keyClick(screen.round(), Qt::Key_Escape);
        QTest::keyClick(screen.registered(), Qt::Key_Escape);
        screen.openRegister(1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->round().workshop.title, other.title, kPatience);
        screen.startRound();
        QTRY_VERIFY_WITH_TIMEOUT(screen.round()
                                     ->findChild<QLabel *>(QStringLiteral("roundTitleLabel"))
                                     ->text()
                                     .contains(other.title),
                                 kPatience);
        QCOMPARE(done->text(), QString());
        QVERIFY(!failure->isVisible());
        QTest::keyClick(screen.round(), Qt::Key_Escape);
        QTest::keyClick(screen.registered(), Qt::Key_Escape);
        screen.openRegister(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.model()->round().workshop.title, QStringLiteral("Tour de table"), kPatience);
        screen.startRound();
        QTRY_COMPARE_WITH_TIMEOUT(done->text(), QStringLiteral("Deux appels"), kPatience);
    }

    void whatComesAfterWaitsForWhatIsBeforeIt()
    {
        const Screen screen({}, true);
        workshops::WriteQueue queue;
        QStringList order;
        queue.afterWaiting([&] { order.append(QStringLiteral("at once")); });
        QCOMPARE(order, QStringList{QStringLiteral("at once")}); // nothing waits
        QSemaphore slow;
        const auto write = [&](const QString &name, bool isSlow) {
            queue.add(
                name,
                [&slow, isSlow]() -> Done {
                    if (isSlow)
                        slow.acquire();
                    return {};
                },
                [&order, name](const Done &) { order.append(name); });
        };
        write(QStringLiteral("one"), true);
        write(QStringLiteral("two"), false);
        queue.afterWaiting([&] { order.append(QStringLiteral("after")); });
        queue.afterWaiting([&] { order.append(QStringLiteral("after that")); });
        QTest::qWait(50);
        QCOMPARE(order.size(), 1);
        slow.release();
        QTRY_COMPARE_WITH_TIMEOUT(order,
                                  QStringList({QStringLiteral("at once"), QStringLiteral("one"), QStringLiteral("two"),
                                               QStringLiteral("after"), QStringLiteral("after that")}),
                                  kPatience);
        QVERIFY(queue.isIdle());
        // A queue that goes has written, and calls nobody any more.
        bool wasWritten = false;
        bool wasCalled = false;
        {
            workshops::WriteQueue going;
            going.add(
                QStringLiteral("last"),
                [&wasWritten]() -> Done {
                    wasWritten = true;
                    return {};
                },
                [](const Done &) {});
            going.afterWaiting([&wasCalled] { wasCalled = true; });
        }
        test::settle();
        QVERIFY(wasWritten && !wasCalled);
    }

    void whatIsOnlyReadLooksAndSaysSo()
    {
        Screen screen({}, true);
        addSixty(*screen.workspace);
        QVERIFY(operations::closeCohort(screen.workspace->store(), screen.workspace->cohort(), QDate(2012, 6, 30)));
        screen.workspace = screen.workspace->withCohort(screen.workspace->cohort().id).value();
        screen.page = std::make_unique<workshops::WorkshopsPage>(screen.workspace, screen.bench.surroundings());
        screen.bench.show(*screen.page);
        screen.startRound();
        const auto *keys = screen.round()->findChild<QLabel *>(QStringLiteral("roundKeysLabel"));
        QVERIFY2(keys->text().contains(QStringLiteral("this cohort is closed")), qPrintable(keys->text()));
        auto *done = screen.round()->findChild<kit::GrowingEdit *>(QStringLiteral("roundDoneEdit"));
        QVERIFY(done->isReadOnly());
        QVERIFY(done->accessibleDescription().contains(QStringLiteral("closed")));
        // Not on paper, as what can be written on.
        const QColor middle = done->grab().toImage().pixelColor(done->width() - 12, done->height() / 2);
        QCOMPARE(middle, kit::lightColours().raised);
        // It is gone through all the same.
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), done, kPatience);
        QTest::keyClick(done, Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(screen.round()->findChild<QLabel *>(QStringLiteral("roundPlaceLabel"))->text(),
                 QStringLiteral("2 of 60"));
        QTest::keyClick(screen.round(), Qt::Key_Escape);
        screen.openRegister(0);
        QVERIFY(screen.find<QLineEdit>("registerNoteEdit")->isReadOnly());
        for (const char *round : {"startRoundButton", "registerRoundButton"}) // as F6 does
            QVERIFY2(screen.find<QPushButton>(round)->isEnabled(), round);
        const auto labels = screen.page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("this cohort is closed"));
        }));
    }

    // The window is covered while the round is read.
    void aRoundWaitsForAPageThatIsCovered()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.list()->model()->rowCount(), 13, kPatience);
        QWidget window;
        screen.page->setParent(&window);
        window.show();
        screen.page->show();
        screen.page->startRound();
        window.hide();
        test::settle(); // it has been read
        QVERIFY(screen.round());
        QVERIFY(!screen.round()->isVisible());
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(screen.round()->isVisible(), kPatience);
        screen.page->setParent(nullptr);
    }
};

REBOND_TEST(TestWorkshopWrites)
#include "tst_workshopwrites.moc"
