// SPDX-License-Identifier: GPL-3.0-or-later
// What the line for acts asks about before it saves, and what it says when it has.
#include "ui/quickscreen.h"

#include "support/runner.h"
#include "ui/settled.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rebond;
using domain::Act;
using domain::Company;
using ui::outreach::QuickEntry;
using Screen = test::QuickScreen;

class TestQuickAsking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameThatIsAlmostThereIsTakenByAButton()
    {
        const Screen screen;
        const auto companies = [&] {
            return screen.workspace->store()
                .read([](storage::Reader &reader) { return reader.count<Company>(); })
                .value_or(-1);
        };
        const qint64 before = companies();
        auto *take = screen.find<QPushButton>("takeMeantButton");
        QVERIFY(!take->isVisible());
        screen.edit("companyEdit")->setText(QStringLiteral("Affrètement Grand Huniel"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calverak"));
        screen.find<QPushButton>("saveActButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000);
        QVERIFY2(screen.problem()->text().contains(QStringLiteral("Did you mean “Odile Calvérac”?")),
                 qPrintable(screen.problem()->text()));
        QVERIFY(take->isVisible());
        take->click();
        QCOMPARE(screen.edit("membersEdit")->text(), QStringLiteral("Odile Calvérac"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit("membersEdit")->hasFocus(), test::kPatience);
        QVERIFY(!take->isVisible() && !screen.problem()->isVisible());
        // The company would be a new one: it is asked about before it is made.
        screen.find<QPushButton>("saveActButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000);
        QVERIFY2(screen.problem()->text().contains(QStringLiteral("Did you mean “Affrètement Grand Hunier”?")),
                 qPrintable(screen.problem()->text()));
        Q_EMIT screen.edit("companyEdit")->editingFinished(); // what is found of it says the same once more
        test::settle();
        QVERIFY(!screen.told()->isVisible());
        take->click();
        QCOMPARE(screen.edit("companyEdit")->text(), QStringLiteral("Affrètement Grand Hunier"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        QCOMPARE(companies(), before);
    }
    // Other colours, or other letters and back: the fields stand as far from each other as before.
    void theFieldsKeepTheirDistance()
    {
        Screen screen;
        const auto distance = [&] {
            QCoreApplication::processEvents();
            return screen.edit("membersEdit")->geometry().left() - screen.edit("companyEdit")->geometry().right();
        };
        const int before = distance();
        QVERIFY(before > ui::kit::unit(2));
        screen.bench.theme.zoom(200);
        QTRY_VERIFY_WITH_TIMEOUT(distance() > before, test::kPatience);
        screen.bench.theme.zoom(100);
        QTRY_COMPARE_WITH_TIMEOUT(distance(), before, test::kPatience);
    }
    void aDayThatIsHardlyMeantIsAskedAboutAndNotKept()
    {
        const Screen screen;
        const qint64 before = screen.acts();
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.retype("dateEdit", QStringLiteral("01/01/1800"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QTest::keyClick(screen.edit("dateEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000);
        const QString told = screen.problem()->text();
        QVERIFY2(told.contains(QStringLiteral("The date 1 January 1800 is far from our time.")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("save once more")), qPrintable(told));
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit("dateEdit")->hasFocus(), test::kPatience);
        test::settle();
        QCOMPARE(screen.acts(), before);
        QCOMPARE(saved.size(), 0);
        // Whoever puts it right is not asked, and the day that was typed stays.
        screen.retype("dateEdit", QStringLiteral("1/6/2012"));
        QVERIFY(!screen.problem()->isVisible());
        QTest::keyClick(screen.edit("dateEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("1/6/2012"));
        // Whoever means it saves once more: the next one is of today.
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.retype("dateEdit", QStringLiteral("01/01/1800"));
        QTest::keyClick(screen.edit("dateEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000);
        QTest::keyClick(screen.edit("dateEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        QCOMPARE(saved.last().first().value<Act>().date, QDate(1800, 1, 1));
        QCOMPARE(screen.acts(), before + 2);
        QCOMPARE(screen.edit("dateEdit")->text(), QStringLiteral("30/06/2012"));
        QCOMPARE(screen.edit("dueOnEdit")->text(), QStringLiteral("10/07/2012"));
        QVERIFY(screen.entry->draft().isEmpty()); // nothing is begun
    }
    void aCompanyThatMayBeMeantIsTakenBeforeAnythingIsSaved()
    {
        const Screen screen;
        auto *take = screen.find<QPushButton>("takeMeantButton");
        const QString like = screen.companyOf([](const Company &c) { return c.name.size() > 12; }).name;
        screen.edit("companyEdit")->setText(like.chopped(1));
        Q_EMIT screen.edit("companyEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 120000);
        QCOMPARE(take->text(), QStringLiteral("Take “%1”").arg(like));
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf")); // another one: it goes
        QVERIFY(!take->isVisible());
        screen.edit("companyEdit")->setText(like.chopped(1));
        Q_EMIT screen.edit("companyEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 120000);
        take->click();
        QCOMPARE(screen.edit("companyEdit")->text(), like);
        QVERIFY(!take->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(screen.told()->isVisible() && !screen.told()->text().contains(u'?'), 120000);
    }
    void theBeginningOfANameTakesASecondEnter()
    {
        const Screen screen;
        auto *take = screen.find<QPushButton>("takeMeantButton");
        const QString whole = QStringLiteral("Olivette Cloud");
        QCOMPARE(screen.companyOf([&](const Company &c) { return c.name == whole; }).name, whole);
        const qint64 before = screen.acts();
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.edit("companyEdit")->setText(QStringLiteral("olivette"));
        Q_EMIT screen.edit("companyEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), 120000);
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QTest::keyClick(screen.edit("membersEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), test::kPatience);
        QVERIFY2(screen.problem()->text().contains(whole), qPrintable(screen.problem()->text()));
        QVERIFY(take->isVisible());
        QVERIFY(!screen.told()->isVisible()); // once is enough
        QCOMPARE(screen.acts(), before);
        QCoreApplication::processEvents(); // nobody presses twice within one
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        QCOMPARE(screen.acts(), before + 1);
    }
    void aCompanyThatSaidStopTakesASecondEnter()
    {
        const Screen screen;
        Company stopped = screen.companyOf([](const Company &c) { return !c.doNotContact; });
        stopped.doNotContact = true;
        QVERIFY(
            screen.workspace->store().write(QStringLiteral("Stop"), [&](storage::Transaction &t) { t.save(stopped); }));
        const qint64 before = screen.acts();
        screen.edit("companyEdit")->setText(stopped.name);
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QTest::keyClick(screen.edit("membersEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(screen.problem()->isVisible(), 120000);
        QVERIFY2(screen.problem()->text().contains(QStringLiteral("asked not to be contacted")),
                 qPrintable(screen.problem()->text()));
        QCOMPARE(screen.acts(), before);
        QTRY_VERIFY_WITH_TIMEOUT(screen.edit("companyEdit")->hasFocus(), test::kPatience);
        QTest::keyClick(screen.edit("companyEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        QCOMPARE(screen.acts(), before + 1);
    }
    // The bottom of the window says "Undo: add an act": Ctrl+Z is left to it, as long as nothing else is typed.
    void whatWasSavedIsUndoneAsAnAct()
    {
        const Screen screen;
        auto *company = screen.edit("companyEdit");
        const auto isLeftToTheWindow = [](QWidget *field, Qt::KeyboardModifiers keys = Qt::ControlModifier) {
            QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, keys);
            asked.ignore();
            QApplication::sendEvent(field, &asked);
            return !asked.isAccepted();
        };
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.retype("companyEdit", QStringLiteral("Atelier tout neuf"));
        QVERIFY(!isLeftToTheWindow(company)); // words that were typed
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        screen.find<QPushButton>("saveActButton")->click();
        QVERIFY(saved.wait(120000));
        QVERIFY(isLeftToTheWindow(company));
        QVERIFY(isLeftToTheWindow(screen.find<QPlainTextEdit>("notesEdit")));
        QVERIFY(isLeftToTheWindow(company, Qt::ControlModifier | Qt::ShiftModifier)); // and makes it again
        QVERIFY(!company->isUndoAvailable());
        QVERIFY(screen.told()->text().startsWith(QStringLiteral("Saved.")) && screen.told()->isVisible());
        screen.entry->forgetSaved(); // as the window does where it was undone
        QVERIFY(!screen.told()->isVisible());
        QTest::keyClicks(company, QStringLiteral("At"));
        QVERIFY(!isLeftToTheWindow(company));
    }
    // Enter in the day comes before the day is left: what follows it is no other typing.
    void enterInTheDayTakesItsFollowUpAlong()
    {
        const Screen screen;
        screen.edit("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        screen.edit("membersEdit")->setText(QStringLiteral("Odile Calvérac"));
        screen.retype("dateEdit", QStringLiteral("1/6/2012"));
        QSignalSpy saved(screen.entry.get(), &QuickEntry::saved);
        QTest::keyClick(screen.edit("dateEdit"), Qt::Key_Return);
        QVERIFY(saved.wait(120000));
        QCOMPARE(saved.first().first().value<Act>().dueOn, std::optional(QDate(2012, 6, 11)));
        const QString told = screen.told()->text();
        QVERIFY2(told.contains(QStringLiteral("Write the next one")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral("meanwhile")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("“Atelier tout neuf” was added")), qPrintable(told));
        QCOMPARE(screen.edit("companyEdit")->text(), QString());
    }
};

REBOND_TEST(TestQuickAsking)
#include "tst_quickasking.moc"
