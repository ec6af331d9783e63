// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomepage.h"

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/walker.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace rebond;
using namespace rebond::ui;
using welcome::NewCohort;
using welcome::WelcomePage;

class TestWelcome : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsWanted()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        QSignalSpy open(&page, &WelcomePage::openRequested);
        QSignalSpy demo(&page, &WelcomePage::demonstrationRequested);
        page.findChild<QPushButton *>(QStringLiteral("openButton"))->click();
        page.findChild<QPushButton *>(QStringLiteral("demoButton"))->click();
        QCOMPARE(open.count(), 1);
        QCOMPARE(demo.count(), 1);
    }
    void aNewCohortNeedsItsNameAndAPlace()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        NewCohort asked;
        QString place;
        connect(&page, &WelcomePage::cohortRequested, this, [&](const NewCohort &cohort, const QString &path, bool) {
            asked = cohort;
            place = path;
        });
        page.findChild<QPushButton *>(QStringLiteral("newButton"))->click();
        auto *create = page.findChild<QPushButton *>(QStringLiteral("createCohortButton"));
        create->click();
        QVERIFY(place.isEmpty());
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("cohortNameEditProblem"))->isVisibleTo(&page));

        page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))
            ->setText(QStringLiteral("60 dans le 06: Nice/Ouest"));
        page.findChild<QLineEdit *>(QStringLiteral("cohortStartsEdit"))->setText(QStringLiteral("20/6/2011"));
        page.findChild<QLineEdit *>(QStringLiteral("cohortGoalEdit"))->setText(QStringLiteral("30"));
        bench.files.answers = {QStringLiteral("/somewhere/60.rebond")};
        create->click();
        QCOMPARE(place, QStringLiteral("/somewhere/60.rebond"));
        QCOMPARE(asked.name, QStringLiteral("60 dans le 06: Nice/Ouest"));
        QCOMPARE(asked.startsOn, QDate(2011, 6, 20));
        QCOMPARE(asked.goal, 30);
        QCOMPARE(bench.files.asked.last().proposedName, QStringLiteral("60 dans le 06- Nice-Ouest.rebond"));
    }
    void wrongFieldsSayWhy_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a day that is none") << QStringLiteral("cohortStartsEdit") << QStringLiteral("31/02/2012");
        QTest::newRow("end before start") << QStringLiteral("cohortEndsEdit") << QStringLiteral("1/1/2011");
        QTest::newRow("half a person") << QStringLiteral("cohortGoalEdit") << QStringLiteral("12.5");
        QTest::newRow("less than nobody") << QStringLiteral("cohortGoalEdit") << QStringLiteral("-3");
    }
    void wrongFieldsSayWhy()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        page.show();
        page.beginCohort(false);
        page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))->setText(QStringLiteral("60"));
        page.findChild<QLineEdit *>(QStringLiteral("cohortStartsEdit"))->setText(QStringLiteral("20/6/2011"));
        auto *edit = page.findChild<QLineEdit *>(field);
        edit->setText(typed);
        page.findChild<QPushButton *>(QStringLiteral("createCohortButton"))->click();
        QVERIFY(bench.files.asked.isEmpty());
        auto *problem = page.findChild<QLabel *>(field + QLatin1String("Problem"));
        QVERIFY(problem->isVisibleTo(&page));
        QVERIFY2(problem->text().endsWith(u'.'), qPrintable(problem->text()));
        QCOMPARE(problem->text(), QStringLiteral("✕ ") + edit->accessibleDescription());
    }
    void recentFilesOpenByEnterAndGoByDelete()
    {
        test::Bench bench;
        bench.settings.addRecentFile(QStringLiteral("/somewhere/first.rebond"));
        bench.settings.addRecentFile(QStringLiteral("/somewhere/last.rebond"));
        WelcomePage page(bench.surroundings());
        page.show();
        auto *list = page.findChild<QListWidget *>(QStringLiteral("recentFilesList"));
        QCOMPARE(list->count(), 2);
        QString opened;
        connect(&page, &WelcomePage::openFileRequested, this, [&opened](const QString &path) { opened = path; });
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened, QStringLiteral("/somewhere/last.rebond"));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        QCOMPARE(bench.settings.recentFiles(), QStringList(QStringLiteral("/somewhere/first.rebond")));
    }
    void enterPressesTheButtonThatHasTheKeyboard_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("enter of the number pad") << static_cast<int>(Qt::Key_Enter);
        QTest::newRow("space") << static_cast<int>(Qt::Key_Space);
    }
    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QFETCH(int, key);
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        bench.show(page);
        QSignalSpy demo(&page, &WelcomePage::demonstrationRequested);
        QSignalSpy open(&page, &WelcomePage::openRequested);
        auto *button = page.findChild<QPushButton *>(QStringLiteral("demoButton"));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, static_cast<Qt::Key>(key));
        QCOMPARE(demo.count(), 1);
        QCOMPARE(open.count(), 0); // the page's primary button was not meant
    }
    void enterInAFieldPressesNoOtherButton()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        bench.show(page);
        page.beginCohort(false);
        QSignalSpy cancelled(&page, &WelcomePage::cohortCancelled);
        auto *name = page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"));
        name->setText(QStringLiteral("60"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(bench.files.asked.size(), 1); // sent once, by the field
        QCOMPARE(cancelled.count(), 0);
    }
    void escapeLeavesTheNewCohort()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        bench.show(page);
        page.beginCohort(false);
        auto *name = page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"));
        QVERIFY(name->isVisible());
        QTest::keyClick(name, Qt::Key_Escape);
        QVERIFY(!name->isVisible());
    }
    // There is no cohort file yet to keep it beside.
    void whatIsTypedForANewCohortStays()
    {
        test::Bench bench;
        const auto typed = [](const WelcomePage &page) {
            return page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))->text();
        };
        const auto kept = [&bench] {
            return bench.settings.remembered(QStringLiteral("welcome"), QStringLiteral("newCohort"));
        };
        {
            WelcomePage page(bench.surroundings());
            bench.show(page);
            QVERIFY(!page.hasFound());
            page.beginCohort(true);
            auto *name = page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"));
            QTest::keyClicks(name, QStringLiteral("Les soix"));
            QTRY_VERIFY_WITH_TIMEOUT(kept().contains("Les soix"), test::kPatience); // without being asked
            page.refresh();                                                         // shown again after another page
            QVERIFY(name->isVisible());
            QTest::keyClicks(name, QStringLiteral("ante"));
            page.hide(); // at once
            QVERIFY(kept().contains("Les soixante"));
            page.show();
            QTest::keyClick(name, Qt::Key_Escape);
            QVERIFY(kept().isEmpty()); // left on purpose: no draft any more, but in this window it stays
            page.beginCohort(true);
            QCOMPARE(typed(page), QStringLiteral("Les soixante"));
        }
        WelcomePage next(bench.surroundings());
        bench.show(next);
        QVERIFY(next.hasFound());
        QVERIFY(next.findChild<QPushButton *>(QStringLiteral("openButton"))
                    ->isVisible()); // it does not push itself forward
        next.goOn();
        QCOMPARE(typed(next), QStringLiteral("Les soixante"));
        bool goesOnToImport = false;
        connect(&next, &WelcomePage::cohortRequested, this,
                [&](const NewCohort &, const QString &, bool thenImport) { goesOnToImport = thenImport; });
        bench.files.answers = {QStringLiteral("/somewhere/60.rebond")};
        next.findChild<QPushButton *>(QStringLiteral("createCohortButton"))->click();
        QVERIFY(goesOnToImport);
        next.noteOpened(QStringLiteral("/somewhere/else.rebond"), QStringLiteral("Les soixante")); // not that one
        QVERIFY(!kept().isEmpty());
        next.noteOpened(QStringLiteral("/somewhere/60.rebond"), QStringLiteral("Les soixante"));
        QVERIFY(kept().isEmpty());
        QCOMPARE(typed(next), QString());
    }
    void theFormIsEmptiedByItsButton()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        bench.show(page);
        page.beginCohort(false);
        auto *empty = page.findChild<QPushButton *>(QStringLiteral("emptyCohortButton"));
        QVERIFY(!empty->isEnabled());
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("cohortGoalEdit")), QStringLiteral("30"));
        QVERIFY(empty->isEnabled());
        empty->click();
        QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("cohortGoalEdit"))->text(), QString());
        QVERIFY(page.begun().isEmpty() && !empty->isEnabled());
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        bench.settings.addRecentFile(QStringLiteral("/somewhere/60 dans le 06.rebond"));
        WelcomePage page(bench.surroundings());
        bench.show(page);
        bench.examine(page, "welcome");
        page.beginCohort(false);
        bench.examine(page, "new-cohort");
        page.findChild<QLineEdit *>(QStringLiteral("cohortNameEdit"))->setText(QStringLiteral("60"));
        page.findChild<QLineEdit *>(QStringLiteral("cohortStartsEdit"))->setText(QStringLiteral("31/02/2012"));
        page.findChild<QLineEdit *>(QStringLiteral("cohortGoalEdit"))->setText(QStringLiteral("many"));
        page.findChild<QPushButton *>(QStringLiteral("createCohortButton"))->click();
        bench.examine(page, "new-cohort-wrong");
        page.resize(page.width() * 6 / 10, page.height() * 6 / 10); // it scrolls before anything is squeezed
        bench.examine(page, "new-cohort-small");
        const auto edits = page.findChildren<QLineEdit *>();
        for (const QLineEdit *edit : edits)
            QVERIFY2(edit->height() >= edit->sizeHint().height(), qPrintable(edit->objectName()));
    }
    void withoutFilesLastUsedButtonsAreAsWideAsTheirWords()
    {
        test::Bench bench;
        WelcomePage page(bench.surroundings());
        bench.show(page);
        bench.examine(page, "welcome-first");
        auto *open = page.findChild<QPushButton *>(QStringLiteral("openButton"));
        QVERIFY2(open->width() < page.width() / 2, qPrintable(QString::number(open->width())));
    }
};

REBOND_TEST(TestWelcome)
#include "tst_welcome.moc"
