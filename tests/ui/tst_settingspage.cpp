// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings, and that each setting changes what it is for.
#include "ui/settings/settingspage.h"

#include "storage/mappings/all.h"
#include "ui/models/thresholds.h"
#include "ui/openedwindow.h"
#include "ui/outreach/quickentry.h"
#include "ui/samples.h"
#include "ui/settled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace rebond;
using namespace rebond::ui;
using settings::SettingsPage;
namespace setting = kit::setting;

namespace {
struct SettingsScreen
{
    explicit SettingsScreen(const test::Bench::Look &look = {})
        : bench(look),
          page(bench.surroundings(), QStringLiteral("ocalverac"))
    {
        bench.show(page);
    }
    template<typename W>
    W *find(const char *objectName) const
    {
        return page.findChild<W *>(QLatin1String(objectName));
    }
    test::Bench bench;
    SettingsPage page;
};
} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsStoredAtOnce()
    {
        const SettingsScreen screen;
        QSignalSpy changed(&screen.page, &SettingsPage::changed);
        auto *name = screen.find<QLineEdit>("facilitatorEdit");
        QCOMPARE(name->placeholderText(), QStringLiteral("ocalverac"));
        QTest::keyClicks(name, QStringLiteral("Odile C"));
        QCOMPARE(screen.bench.settings.value(setting::kFacilitator), QStringLiteral("Odile C"));
        QCOMPARE(changed.last().first().toString(), QStringLiteral("facilitator"));
        auto *days = screen.find<QSpinBox>("followUpDaysSpinBox");
        days->selectAll();
        QTest::keyClicks(days, QStringLiteral("21"));
        QCOMPARE(screen.bench.settings.value(setting::kFollowUpDays), 21);
        auto *theme = screen.find<QComboBox>("themeComboBox");
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(screen.bench.settings.value(setting::kTheme), QStringLiteral("dark"));
        QCOMPARE(changed.last().first().toString(), QStringLiteral("theme"));
    }
    void eachHasItsWayBack()
    {
        const SettingsScreen screen;
        auto *back = screen.find<QPushButton>("silenceDaysResetButton");
        QVERIFY(!back->isVisible()); // nothing to go back to
        auto *days = screen.find<QSpinBox>("silenceDaysSpinBox");
        days->setValue(45);
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), QStringLiteral("Back to default: 60"));
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(days->value(), 60);
        QVERIFY(screen.bench.settings.isDefault(setting::kSilenceDays));
        QVERIFY(!back->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(days->hasFocus(), test::kPatience); // the button is gone, the keyboard is not
        int buttons = 0;
        for (const auto *button : screen.page.findChildren<QPushButton *>())
            buttons += button->objectName().endsWith(QStringLiteral("ResetButton"));
        QCOMPARE(buttons, 16);
    }
    void oneDayOfWorkStays()
    {
        const SettingsScreen screen;
        for (int day = 1; day <= 5; ++day)
            screen.find<QCheckBox>(qPrintable(QStringLiteral("workingDay%1CheckBox").arg(day)))->click();
        QVERIFY(screen.find<QCheckBox>("workingDay5CheckBox")->isChecked());
        QVERIFY(!screen.find<QCheckBox>("workingDay4CheckBox")->isChecked());
        QCOMPARE(screen.bench.settings.value(setting::kWorkingWeek).text(), QStringLiteral("5"));
        QVERIFY(screen.find<QLabel>("workingWeekProblemLabel")->isVisible());
        screen.find<QCheckBox>("workingDay6CheckBox")->click();
        QVERIFY(!screen.find<QLabel>("workingWeekProblemLabel")->isVisible());
        QCOMPARE(screen.bench.settings.value(setting::kWorkingWeek).text(), QStringLiteral("5,6"));
    }
    void aFolderIsChosenOrTyped()
    {
        SettingsScreen screen;
        screen.bench.files.answers = {screen.bench.folder.path()};
        QTest::mouseClick(screen.find<QPushButton>("reportsFolderButton"), Qt::LeftButton);
        QCOMPARE(screen.bench.files.asked.last().kind, kit::FileRequest::Kind::Folder);
        QCOMPARE(screen.bench.settings.value(setting::kReportsFolder), screen.bench.folder.path());
        auto *edit = screen.find<QLineEdit>("reportsFolderEdit");
        QCOMPARE(edit->text(), screen.bench.folder.path());
        auto *problem = screen.find<QLabel>("reportsFolderProblemLabel");
        QVERIFY(!problem->isVisible());
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("x"));
        QVERIFY(problem->isVisible());
        QTest::mouseClick(screen.find<QPushButton>("reportsFolderResetButton"), Qt::LeftButton);
        QCOMPARE(edit->text(), QString());
        QVERIFY(!problem->isVisible());
        QCOMPARE(screen.bench.settings.value(setting::kReportsFolder), QString());
    }
    void theSearchLineLeavesWhatItMeans()
    {
        const SettingsScreen screen;
        auto *search = screen.find<QLineEdit>("settingsSearchEdit");
        QTest::keyClicks(search, QStringLiteral("SILEN"));
        QVERIFY(screen.find<QSpinBox>("silenceDaysSpinBox")->isVisible());
        QVERIFY(!screen.find<QSpinBox>("followUpDaysSpinBox")->isVisible());
        QVERIFY(!screen.find<QComboBox>("themeComboBox")->isVisible());
        search->setText(QStringLiteral("xyz"));
        QVERIFY(screen.find<QLabel>("settingsNothingLabel")->text().contains(QStringLiteral("xyz")));
        search->clear();
        QVERIFY(screen.find<QComboBox>("themeComboBox")->isVisible());
        QVERIFY(!screen.find<QLabel>("settingsNothingLabel")->isVisible());
    }
    void theDaysHaveTheirRoom_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 125, 150, 200})
            QTest::addRow("%d %%", percent) << percent;
    }
    void theDaysHaveTheirRoom()
    {
        QFETCH(const int, percent);
        SettingsScreen screen({.percent = percent});
        screen.bench.settings.set(setting::kWorkingWeek,
                                  *WorkingWeek::of({6})); // so that there is a way back beside them
        screen.page.refresh();
        test::settle();
        for (int day = 1; day <= 7; ++day) {
            const auto *box = screen.find<QCheckBox>(
                QStringLiteral("workingDay%1CheckBox").arg(day).toLatin1().constData());
            QVERIFY2(box->width() >= box->sizeHint().width() && box->height() >= box->sizeHint().height(),
                     qPrintable(box->text()));
            const QRect place(box->mapTo(box->parentWidget()->parentWidget(), QPoint()), box->size());
            QVERIFY2(box->parentWidget()->parentWidget()->rect().contains(place), qPrintable(box->text()));
        }
    }
    void itSaysWhereTheSettingsAre()
    {
        const SettingsScreen screen;
        QCOMPARE(screen.find<QLabel>("settingsPathLabel")->text(), screen.bench.settings.path());
        QTest::mouseClick(screen.find<QPushButton>("openSettingsFolderButton"), Qt::LeftButton);
        QCOMPARE(screen.bench.desktop.folders, QStringList{screen.bench.settings.path()});
    }
    void everyThresholdIsHandedToTheDesk()
    {
        test::Bench bench;
        const desk::Thresholds usual;
        desk::Thresholds found = models::thresholdsOf(bench.settings);
        QCOMPARE(found.followUpDays, usual.followUpDays);
        QCOMPARE(found.silenceDays, usual.silenceDays);
        QCOMPARE(found.recentDays, usual.recentDays);
        QCOMPARE(found.silentDays, usual.silentDays);
        QCOMPARE(found.staleDays, usual.staleDays);
        QCOMPARE(found.absences, usual.absences);
        QCOMPARE(found.consentDays, usual.consentDays);
        QCOMPARE(found.week, usual.week);
        bench.settings.set(setting::kFollowUpDays, 1);
        bench.settings.set(setting::kSilenceDays, 2);
        bench.settings.set(setting::kEarlierActDays, 3);
        bench.settings.set(setting::kSilentMemberDays, 4);
        bench.settings.set(setting::kStaleDays, 5);
        bench.settings.set(setting::kAbsences, 6);
        bench.settings.set(setting::kConsentDays, 7);
        bench.settings.set(setting::kWorkingWeek, *WorkingWeek::of({7}));
        found = models::thresholdsOf(bench.settings);
        QCOMPARE(found.followUpDays, 1);
        QCOMPARE(found.silenceDays, 2);
        QCOMPARE(found.recentDays, 3);
        QCOMPARE(found.silentDays, 4);
        QCOMPARE(found.staleDays, 5);
        QCOMPARE(found.absences, 6);
        QCOMPARE(found.consentDays, 7);
        QCOMPARE(found.week.text(), QStringLiteral("7"));
    }
    void theQuickEntryProposesAndWarnsByThem()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        bench.settings.set(setting::kFollowUpDays, 8); // a Sunday
        bench.settings.set(setting::kEarlierActDays, 365);
        outreach::QuickEntry entry(workspace, bench.surroundings());
        bench.show(entry);
        const auto companies = workspace->store().read([&](storage::Reader &reader) {
            return reader.list(storage::Query<domain::Act>().orderBy(&domain::Act::date).reversed().page(1))
                .value(0)
                .company;
        });
        const auto company = workspace->store().read([&](storage::Reader &reader) { return reader.find(*companies); });
        entry.beginWith(**company);
        QCOMPARE(entry.findChild<QLineEdit *>(QStringLiteral("dueOnEdit"))->text(), QStringLiteral("09/07/2012"));
        auto *told = entry.findChild<QLabel *>(QStringLiteral("earlierActsLabel"));
        QTRY_VERIFY2_WITH_TIMEOUT(told->text().contains(QStringLiteral("within 365 days")), qPrintable(told->text()),
                                  120000);
    }
    void theFirstPageSaysWhenDataAreStale()
    {
        test::OpenedWindow opened;
        opened.openFew(QDate(2012, 6, 1));
        auto *stale = opened.find<QLabel>("todoStaleLabel");
        auto *card = stale->parentWidget();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisibleTo(card->parentWidget()), 120000);
        QVERIFY(!stale->isVisibleTo(card)); // 29 days old
        opened.bench.settings.set(setting::kStaleDays, 28);
        opened.window.goTo(QStringLiteral("settings"));
        opened.window.goTo(QStringLiteral("dashboard"));
        QTRY_VERIFY_WITH_TIMEOUT(stale->isVisibleTo(card), 120000);
        QVERIFY2(stale->text().contains(QStringLiteral("1 June 2012")), qPrintable(stale->text()));
    }
    void theNameStandsInTheJournalAtOnce()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.window.goTo(QStringLiteral("settings"));
        auto *edit = opened.find<QLineEdit>("facilitatorEdit");
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("Odile C"));
        QCOMPARE(opened.session.workspace()->store().author().name, QStringLiteral("Odile C"));
        edit->clear();
        QTest::keyClick(edit, Qt::Key_Backspace); // none: the name the computer has
        QTest::mouseClick(opened.find<QPushButton>("facilitatorResetButton"), Qt::LeftButton);
        QCOMPARE(opened.session.workspace()->store().author().name, shell::Session::systemUser());
    }
    void coloursAndMenuFollowThePage()
    {
        test::OpenedWindow opened;
        opened.window.goTo(QStringLiteral("settings"));
        opened.bench.show(opened.window);
        auto *theme = opened.find<QComboBox>("themeComboBox");
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(opened.bench.theme.choice(), kit::ThemeChoice::Dark);
        QVERIFY(opened.action("themeMenu.dark")->isChecked());
        opened.action("themeMenu.light")->trigger();
        QCOMPARE(opened.bench.theme.choice(), kit::ThemeChoice::Light);
        opened.window.goTo(QStringLiteral("about"));
        opened.window.goTo(QStringLiteral("settings"));
        QCOMPARE(theme->currentData().toString(), QStringLiteral("light"));
    }
    void anotherLanguageKeepsWhatIsTyped()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.action("edit.act")->trigger();
        QTest::keyClicks(opened.find<QLineEdit>("companyEdit"), QStringLiteral("Azur"));
        opened.find<QLineEdit>("dueOnEdit")->setText(QStringLiteral("demain"));
        opened.find<QComboBox>("channelComboBox")->setCurrentIndex(2);
        opened.action("edit.settings")->trigger();
        QTest::keyClicks(opened.find<QLineEdit>("settingsSearchEdit"), QStringLiteral("lang"));
        QSignalSpy language(&opened.window, &shell::MainWindow::languageChosen);
        auto *choice = opened.find<QComboBox>("languageComboBox");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language.first().first().toString(), QStringLiteral("en"));
        const QVariantMap begun = opened.window.preparation();

        shell::MainWindow next({opened.session, opened.bench.settings, opened.bench.files, opened.bench.desktop,
                                opened.bench.theme, opened.bench.formats});
        next.resume(begun);
        opened.bench.show(next);
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("companyEdit"))->text(), QStringLiteral("Azur"));
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("dueOnEdit"))->text(), QStringLiteral("demain"));
        QCOMPARE(next.findChild<QComboBox *>(QStringLiteral("channelComboBox"))->currentIndex(), 2);
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("settingsSearchEdit"))->text(), QStringLiteral("lang"));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  next.findChild<QWidget *>(QStringLiteral("languageComboBox")), test::kPatience);
    }
    // Else whoever found the language by its French name would stand before nothing, in a language they may not read.
    void wordsOfAnotherLanguageHideNoSetting()
    {
        SettingsScreen screen;
        screen.page.resume({{QStringLiteral("search"), QStringLiteral("couleurs")}});
        QVERIFY(screen.find<QLineEdit>("settingsSearchEdit")->text().isEmpty());
        QVERIFY(screen.find<QComboBox>("languageComboBox")->isVisible());
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        SettingsScreen screen(test::Bench::look());
        screen.bench.examine(screen.page, "settings");
        for (auto *edit : screen.page.findChildren<QSpinBox *>())
            edit->setValue(edit->value() + 1); // every way back is shown
        screen.bench.examine(screen.page, "settings-changed");
    }
};

REBOND_TEST(TestSettingsPage)
#include "tst_settingspage.moc"
