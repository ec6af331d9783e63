// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/barlist.h"
#include "ui/kit/drawingview.h"
#include "storage/mappings/all.h"
#include "ui/samples.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QToolTip>
#include <QWheelEvent>

using namespace rebond;
using namespace rebond::ui;
using dashboard::DashboardPage;

class TestDashboard : public QObject
{
    Q_OBJECT

    // The step itself; behind it stands who made it.
    static QString stepIn(const QString &words) { return words.section(u'\n', 0, 0); }
    static QString text(const QWidget &page, const char *objectName)
    {
        return page.findChild<QLabel *>(QLatin1String(objectName))->text();
    }
private Q_SLOTS:
    void saysTwentyOfSixty()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        QCOMPARE(text(page, "headlineNumberLabel"), QStringLiteral("20"));
        QVERIFY2(text(page, "headlineRestLabel").contains(QStringLiteral("60")),
                 qPrintable(text(page, "headlineRestLabel")));
        QVERIFY(text(page, "headlineDateLabel").contains(QStringLiteral("30 June 2012")));
        // The same words as everywhere else.
        QCOMPARE(page.findChild<QLabel *>(QStringLiteral("headlineNumberLabel"))->accessibleName(),
                 page.reading()->headline().sentence);
        const QString places = page.findChild<kit::BarList *>(QStringLiteral("placesList"))->text();
        for (const auto &row : page.reading()->rows(figures::TableId::Decomposition))
            QVERIFY2(places.contains(row.label + u'\t' + row.text), qPrintable(places));
    }
    void withoutHindsightTheyWereNineteen()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        page.findChild<QRadioButton *>(QStringLiteral("knownThenButton"))->click();
        QVERIFY(shown.wait(120000));
        QCOMPARE(text(page, "headlineNumberLabel"), QStringLiteral("19"));
    }
    void theSliderGoesBackInTime()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        auto *slider = page.findChild<QSlider *>(QStringLiteral("replaySlider"));
        QVERIFY(slider->maximum() > 300);
        const QPointF middle = QRectF(slider->rect()).center();
        QWheelEvent turned(middle, slider->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(slider, &turned);
        QCOMPARE(slider->value(), slider->maximum()); // the page is scrolled, and passes below the mouse
        for (int day = slider->maximum(); day >= 0; day -= 10)
            slider->setValue(day); // faster than anything can be counted
        slider->setValue(0);
        QTRY_VERIFY_WITH_TIMEOUT(page.reading()->figures().question.asOf < QDate(2011, 7, 15), 120000);
        QCOMPARE(text(page, "headlineNumberLabel"), QStringLiteral("0"));
        QVERIFY(slider->accessibleDescription().contains(QStringLiteral("2011")));
        auto *back = page.findChild<QPushButton *>(QStringLiteral("toTodayButton"));
        QVERIFY(back->isVisibleTo(&page));
        page.findChild<QRadioButton *>(QStringLiteral("knownThenButton"))->click();
        back->click();
        // Today is as it was when the page was opened, by both choices.
        QVERIFY(page.findChild<QRadioButton *>(QStringLiteral("knownNowButton"))->isChecked());
        QTRY_COMPARE_WITH_TIMEOUT(text(page, "headlineNumberLabel"), QStringLiteral("20"), 120000);
        QVERIFY(!back->isVisibleTo(&page));
    }
    void drawingsSayTheSameInWords()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        const QString people = page.findChild<kit::DrawingView *>(QStringLiteral("peopleView"))
                                   ->accessibleDescription();
        QVERIFY2(people.contains(QStringLiteral("20")) && people.contains(QStringLiteral("60")), qPrintable(people));
        const QString curve = page.findChild<kit::DrawingView *>(QStringLiteral("curveView"))->accessibleDescription();
        QCOMPARE(curve.count(u'\n'), static_cast<qsizetype>(page.reading()->curve().size()));
    }
    // The weeks of the drawing are those of the acts in the file, counted here one by one.
    void theGroupsWeeksAreDrawn()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        DashboardPage page(workspace, bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        bench.show(page);
        auto *weeks = page.findChild<kit::DrawingView *>(QStringLiteral("weeksView"));
        QVERIFY(weeks->isVisibleTo(&page));
        const QDate monday(2012, 6, 18); // the last week that is over on Saturday, 30 June
        qint64 acts = 0;
        const auto read = workspace->store().read([&](storage::Reader &reader) {
            for (const domain::Act &act : reader.list<domain::Act>()) {
                if (act.date >= monday && act.date <= monday.addDays(6))
                    ++acts;
            }
        });
        QVERIFY(read);
        weeks->setFocus(Qt::TabFocusReason);
        QTest::keyClick(weeks, Qt::Key_End);
        const QString words = weeks->accessibleDescription();
        QVERIFY2(words.startsWith(QStringLiteral("Week of 18 June 2012:")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral(" %1,").arg(acts)), qPrintable(words));
    }
    void arrowsGoThroughTheDrawings()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        bench.show(page);
        auto *people = page.findChild<kit::DrawingView *>(QStringLiteral("peopleView"));
        const QString whole = people->accessibleDescription();
        people->setFocus(Qt::TabFocusReason);
        QTest::keyClick(people, Qt::Key_Right);
        QCOMPARE(people->accessibleDescription(), QStringLiteral("20 of 60 have rebounded by 30 June 2012"));
        QTest::keyClick(people, Qt::Key_Right);
        QCOMPARE(people->accessibleDescription(), QStringLiteral("40 of 60 have not rebounded by 30 June 2012"));
        QTest::keyClick(people, Qt::Key_Right); // there is no third
        QCOMPARE(people->currentSpot(), 1);
        auto *curve = page.findChild<kit::DrawingView *>(QStringLiteral("curveView"));
        curve->setFocus(Qt::TabFocusReason);
        QCOMPARE(people->accessibleDescription(), whole); // of one left, all is told again
        const auto steps = page.reading()->curve();
        QTest::keyClick(curve, Qt::Key_Right);
        QCOMPARE(stepIn(curve->accessibleDescription()), page.reading()->step(steps.first()));
        QTest::keyClick(curve, Qt::Key_End);
        QCOMPARE(curve->currentSpot(), static_cast<int>(steps.size()) - 1);
        QVERIFY2(stepIn(curve->accessibleDescription()).endsWith(QStringLiteral("2012: 20 of 60")),
                 qPrintable(curve->accessibleDescription()));
        QTest::keyClick(curve, Qt::Key_Left);
        QCOMPARE(stepIn(curve->accessibleDescription()), page.reading()->step(steps.at(steps.size() - 2)));
        bench.examine(page, "dashboard-asked");
    }
    void theMouseIsToldTheSame()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        bench.show(page);
        const auto saidAt = [](QWidget *view, const QPoint &place) {
            QHelpEvent help(QEvent::ToolTip, place, view->mapToGlobal(place));
            QCoreApplication::sendEvent(view, &help);
            return QToolTip::text();
        };
        auto *people = page.findChild<kit::DrawingView *>(QStringLiteral("peopleView"));
        QCOMPARE(saidAt(people, QPoint(kit::unit(2), kit::unit(2))), page.reading()->headline().sentence);
        QCOMPARE(saidAt(people, people->rect().bottomRight() - QPoint(kit::unit(2), kit::unit(2))),
                 page.reading()->othersSentence());
        auto *curve = page.findChild<kit::DrawingView *>(QStringLiteral("curveView"));
        QCOMPARE(stepIn(saidAt(curve, QPoint(curve->width() - kit::unit(4), curve->height() / 2))),
                 page.reading()->step(page.reading()->curve().last()));
    }
    void theGoalIsShown()
    {
        test::Bench bench;
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        QCOMPARE(text(page, "goalLabel"), QStringLiteral("goal: 30"));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("goalLabel"))->isVisibleTo(&page));
    }
    void whatIsDoubtfulIsCounted()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        DashboardPage page(workspace, bench.surroundings());
        QSignalSpy doubted(&page, &DashboardPage::doubted);
        QVERIFY(doubted.wait(120000));
        bench.show(page);
        struct NoTask final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return false; }
        } task;
        const auto before = workspace->doubts(bench.formats, task)->size();
        const auto done = workspace->store().write(QStringLiteral("A year too late"), [&](storage::Transaction &write) {
            auto member = *write.first<domain::Member>(storage::Query<domain::Member>());
            member.joinedOn = QDate(2102, 6, 20);
            (void)write.save(member);
        });
        QVERIFY(done);
        QVERIFY(doubted.wait(120000));
        const auto after = workspace->doubts(bench.formats, task);
        QVERIFY(after->size() > before);
        auto *card = page.findChild<QWidget *>(QStringLiteral("doubtsCard"));
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisibleTo(&page), test::kPatience);
        QVERIFY2(text(page, "doubtsLabel").startsWith(QString::number(after->size())),
                 qPrintable(text(page, "doubtsLabel")));
        bench.examine(page, "dashboard-doubts");
        QSignalSpy asked(&page, &DashboardPage::checksRequested);
        page.findChild<QPushButton *>(QStringLiteral("seeDoubtsButton"))->click();
        QCOMPARE(asked.size(), 1);
    }
    void withoutAnybodyItSaysWhatToDo()
    {
        test::Bench bench;
        DashboardPage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        QSignalSpy asked(&page, &DashboardPage::importRequested);
        auto *import = page.findChild<QPushButton *>(QStringLiteral("importMembersButton"));
        QVERIFY(import->isVisibleTo(&page));
        import->click();
        QCOMPARE(asked.count(), 1);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(120000));
        bench.show(page);
        bench.examine(page, "dashboard");
    }
};

REBOND_TEST(TestDashboard)
#include "tst_dashboard.moc"
