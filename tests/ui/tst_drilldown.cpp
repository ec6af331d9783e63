// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard asked: every number opens its rows, every point of the curve the people behind it, and the two clocks say why
// they differ. What is expected is counted by plain loops over the records.
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/openinglabel.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

#include <map>
#include <set>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::ui;
using dashboard::DashboardPage;
using kit::OpeningLabel;

namespace {

constexpr int kEnough = 120000; // milliseconds
const QDate kReportDay(2012, 6, 30);

struct Asked
{
    explicit Asked(const test::Bench::Look &look = {})
        : bench(look),
          workspace(test::openDemonstration(bench.folder.path(), bench.clock)),
          page(workspace, bench.surroundings()),
          tester(find<QTableView>("behindTable")->model())
    {
        QSignalSpy shown(&page, &DashboardPage::shown);
        isShown = shown.wait(kEnough);
        bench.show(page);
        isShown = isShown
               && QTest::qWaitForWindowActive(&page, test::kPatience); // what has no active window has no keyboard
    }
    template<typename W>
    W *find(const char *name) const
    {
        return page.findChild<W *>(QLatin1String(name));
    }
    QString words(const char *label) const { return find<QLabel>(label)->text(); }
    bool shows(const char *widget) const { return find<QWidget>(widget)->isVisibleTo(&page); }
    QAbstractItemModel *rows() const { return find<QTableView>("behindTable")->model(); }
    std::multiset<QString> names() const
    {
        std::multiset<QString> made;
        for (int row = 0; row < rows()->rowCount(); ++row)
            made.insert(rows()->index(row, 0).data().toString());
        return made;
    }
    template<typename R>
    QList<R> all() const
    {
        return workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    // Rules 1 and 4: who has a job that counts, by name.
    std::multiset<QString> rebounded(QDate asOf, std::optional<QDate> knownBy = {}) const
    {
        const std::set<OutcomeType> jobs{OutcomeType::CDI,  OutcomeType::FPT,  OutcomeType::CDD,   OutcomeType::CTT,
                                         OutcomeType::CREA, OutcomeType::REPR, OutcomeType::INDEP, OutcomeType::PORT,
                                         OutcomeType::AIDE, OutcomeType::ALT};
        std::set<Id<Member>> found;
        const QList<Outcome> outcomes = all<Outcome>();
        for (const Outcome &o : outcomes) {
            const bool isKnown = !knownBy || o.knownOn <= *knownBy;
            const bool isCancelled = o.cancelledKnownOn && (!knownBy || *o.cancelledKnownOn <= *knownBy);
            if (jobs.count(o.type) != 0 && o.effectiveOn <= asOf && isKnown && !isCancelled)
                found.insert(o.member);
        }
        std::multiset<QString> made;
        const QList<Member> members = all<Member>();
        for (const Member &member : members) {
            if (found.count(member.id) != 0 && member.joinedOn <= asOf)
                made.insert(member.displayName());
        }
        return made;
    }
    void goTo(QDate day) const
    {
        auto *slider = find<QSlider>("replaySlider");
        slider->setValue(slider->maximum() - static_cast<int>(day.daysTo(kReportDay)));
    }

    test::Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    DashboardPage page;
    QAbstractItemModelTester tester;
    bool isShown = false;
};

} // namespace

class TestDrillDown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNumberOpensItsRows()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        QVERIFY(!asked.shows("behindCard"));
        auto *number = asked.find<OpeningLabel>("headlineNumberLabel");
        QTest::mouseClick(number, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QCOMPARE(asked.rows()->rowCount(), 20);
        QVERIFY(asked.names() == asked.rebounded(kReportDay));
        QVERIFY2(asked.words("behindCountLabel").startsWith(QStringLiteral("20 ")),
                 qPrintable(asked.words("behindCountLabel")));
        // Enter opens the record, Escape closes the list.
        auto *table = asked.find<QTableView>("behindTable");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, test::kPatience);
        QSignalSpy members(&asked.page, &DashboardPage::memberRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(members.size(), 1);
        const auto opened = members.first().first().value<RawId>();
        const QList<Member> all = asked.all<Member>();
        const auto who = std::find_if(all.begin(), all.end(),
                                      [&](const Member &member) { return member.id.raw() == opened; });
        QVERIFY(who != all.end());
        QCOMPARE(who->displayName(), asked.rows()->index(0, 0).data().toString());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!asked.shows("behindCard"));
    }
    void aNumberIsOpenedByTheKeyboard()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *inWork = asked.find<OpeningLabel>("headlineDetailsLabel");
        inWork->setFocus(Qt::TabFocusReason);
        QTest::keyClick(inWork, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QCOMPARE(asked.rows()->rowCount(), static_cast<int>(asked.page.reading()->figures().inWork));
        asked.find<QPushButton>("behindCloseButton")->setFocus();
        asked.find<QPushButton>("behindCloseButton")->click();
        QCOMPARE(QApplication::focusWidget(), inWork); // the keyboard is where it was
        // Escape does the same wherever the keyboard stands in the list.
        inWork->open();
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        auto *record = asked.find<QPushButton>("behindOpenButton");
        record->setFocus();
        QTest::keyClick(record, Qt::Key_Escape);
        QVERIFY(!asked.shows("behindCard"));
        QCOMPARE(QApplication::focusWidget(), inWork);
    }
    void everyRowAndTileOpensAsManyRowsAsItSays()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        const auto numbers = asked.page.findChildren<OpeningLabel *>();
        int tried = 0;
        for (OpeningLabel *number : numbers) {
            bool isPlain = false;
            const int expected = number->text().toInt(&isPlain);
            if (!isPlain || !number->isVisibleTo(&asked.page))
                continue; // a share, or words
            // The rows of the one before prove nothing.
            asked.find<QPushButton>("behindCloseButton")->click();
            number->open();
            QTRY_VERIFY2_WITH_TIMEOUT(asked.shows("behindCard") && asked.rows()->rowCount() == expected,
                                      qPrintable(number->objectName()), kEnough);
            ++tried;
        }
        QVERIFY2(tried >= 9, qPrintable(QString::number(tried)));
    }
    // The numbers that stand in the report alone lead to their rows, too: a menu has each with its value.
    void aNumberOfTheReportOpensItsRows()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *menu = asked.find<QMenu>("otherNumbersMenu");
        Q_EMIT menu->aboutToShow();
        std::map<QString, QAction *> lines;
        for (QAction *action : menu->findChildren<QAction *>()) {
            if (action->data().isValid())
                lines.emplace(action->data().toString(), action);
        }
        const auto open = [&](const QString &figure) {
            asked.find<QPushButton>("behindCloseButton")->click();
            lines.at(figure)->trigger();
            return QTest::qWaitFor([&] { return asked.shows("behindCard"); }, kEnough);
        };
        const figures::Figures &f = asked.page.reading()->figures();
        const std::map<QString, qint64> expected{{QStringLiteral("outcome_classes.durable"), f.outcomeClasses.durable},
                                                 {QStringLiteral("attribution.collective"), f.attribution.collective},
                                                 {QStringLiteral("attribution.unknown"), f.attribution.unknown},
                                                 {QStringLiteral("retention.3"), f.retention.at(0).due},
                                                 {QStringLiteral("within_days.365"), f.withinDays.at(2).entered},
                                                 {QStringLiteral("by_age_band.50_plus"), f.byAgeBand.at(2).counted},
                                                 {QStringLiteral("interviews.planned"), f.interviews.planned},
                                                 {QStringLiteral("six_month_durable"), f.sixMonthDurable.due}};
        for (const auto &[figure, rows] : expected) {
            QVERIFY2(lines.count(figure) == 1 && open(figure), qPrintable(figure));
            QVERIFY2(rows > 0 && asked.rows()->rowCount() == rows, qPrintable(figure));
        }
        QVERIFY(lines.size() > 50);
        for (const auto &[figure, action] : lines)
            QVERIFY2(open(figure), qPrintable(figure));
        QVERIFY(!asked.bench.messages->isSpeaking());
    }
    void anActIsFollowed()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        asked.find<OpeningLabel>("outreach.acts")->open();
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QSignalSpy acts(&asked.page, &DashboardPage::actRequested);
        asked.find<QPushButton>("behindOpenButton")->click();
        QCOMPARE(acts.size(), 1);
        const auto opened = acts.first().first().value<RawId>();
        const QList<Act> all = asked.all<Act>();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Act &act) { return act.id.raw() == opened; }));
    }
    void aPointOfTheCurveListsExactlyItsMembers()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *curve = asked.find<kit::DrawingView>("curveView");
        const auto steps = asked.page.reading()->curve();
        QVERIFY(steps.size() > 3);
        for (const qsizetype at : {qsizetype(0), qsizetype(2), steps.size() - 1}) {
            curve->setFocus(Qt::TabFocusReason);
            curve->goTo(static_cast<int>(at));
            QTest::keyClick(curve, Qt::Key_Return);
            const auto expected = asked.rebounded(steps.at(at).date);
            QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard") && asked.names() == expected, kEnough);
            QCOMPARE(asked.rows()->rowCount(), static_cast<int>(steps.at(at).rebounded));
        }
        // The mouse does the same: right of the last step, all of them.
        asked.find<QPushButton>("behindCloseButton")->click();
        QTest::mouseClick(curve, Qt::LeftButton, {}, QPoint(curve->width() - kit::unit(4), curve->height() / 2));
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QVERIFY(asked.names() == asked.rebounded(kReportDay));
    }
    void aPointNamesWhoMadeTheStep()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *curve = asked.find<kit::DrawingView>("curveView");
        const auto steps = asked.page.reading()->curve();
        curve->setFocus(Qt::TabFocusReason);
        const auto before = asked.rebounded(steps.at(0).date);
        auto since = asked.rebounded(steps.at(1).date);
        for (const QString &name : before)
            since.erase(since.find(name));
        QVERIFY(!since.empty());
        curve->goTo(1);
        if (since.size() <= 5) {
            for (const QString &name : since)
                QVERIFY2(curve->accessibleDescription().contains(name), qPrintable(curve->accessibleDescription()));
        }
        // Screen readers ask for the value, and press.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(curve);
        QVERIFY(face && face->valueInterface());
        QCOMPARE(face->role(), QAccessible::Graphic);
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 2);
        QCOMPARE(face->valueInterface()->maximumValue().toInt(), static_cast<int>(steps.size()));
        QCOMPARE(face->text(QAccessible::Value), curve->accessibleDescription());
        QVERIFY(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        const auto expected = asked.rebounded(steps.at(1).date);
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard") && asked.names() == expected, kEnough);
    }
    // A bar opens what it counts: the upper one the acts of its week, the lower one the interviews held.
    void aWeekListsWhatItCounts()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *weeks = asked.find<kit::DrawingView>("weeksView");
        const int count = weeks->spotCount() / 2;
        QVERIFY(count > 20);
        const QDate last(2012, 6, 18); // the Monday of the last week that is over
        const QList<Act> acts = asked.all<Act>();
        const QList<Interview> interviews = asked.all<Interview>();
        qsizetype listed = 0;
        for (const int week : {count - 1, count - 2, count / 2}) {
            const QDate monday = last.addDays(7 * (week + 1 - count));
            const auto isIn = [monday](QDate day) { return day >= monday && day <= monday.addDays(6); };
            const auto done = std::count_if(acts.begin(), acts.end(), [&](const Act &act) { return isIn(act.date); });
            const auto held = std::count_if(interviews.begin(), interviews.end(), [&](const Interview &interview) {
                return interview.state == InterviewState::Tenu && isIn(interview.date);
            });
            for (const auto &[spot, expected] : QList<std::pair<int, qsizetype>>{{week, done}, {count + week, held}}) {
                asked.find<QPushButton>("behindCloseButton")->click();
                weeks->setFocus(Qt::TabFocusReason);
                weeks->goTo(spot);
                QTest::keyClick(weeks, Qt::Key_Return);
                QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
                QCOMPARE(qsizetype(asked.rows()->rowCount()), expected);
                const QString heading = asked.find<QTableView>("behindTable")->accessibleName();
                QVERIFY2(heading.endsWith(asked.bench.formats.date(monday)), qPrintable(heading));
                listed += expected;
            }
        }
        QVERIFY(listed > 10);
    }
    void thePeopleAreTwoGroups()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        auto *people = asked.find<kit::DrawingView>("peopleView");
        people->setFocus(Qt::TabFocusReason);
        people->goTo(1);
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QCOMPARE(asked.rows()->rowCount(), 40);
        for (const QString &name : asked.rebounded(kReportDay))
            QVERIFY(asked.names().count(name) == 0);
    }
    void theSliderShowsAKnownDayAndTheListFollows()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        asked.find<OpeningLabel>("headlineNumberLabel")->open();
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        for (const QDate day : {QDate(2012, 3, 31), QDate(2011, 12, 31)}) {
            asked.goTo(day);
            const auto expected = asked.rebounded(day);
            QTRY_COMPARE_WITH_TIMEOUT(asked.page.reading()->figures().question.asOf, day, kEnough);
            QCOMPARE(asked.words("headlineNumberLabel").toInt(), static_cast<int>(expected.size()));
            QTRY_VERIFY_WITH_TIMEOUT(asked.names() == expected, kEnough);
            QCOMPARE(asked.page.reading()->curve().isEmpty() ? 0 : asked.page.reading()->curve().last().rebounded,
                     qint64(expected.size()));
        }
    }
    // The year replayed by both clocks: on each day the number of the rules, counted by plain loops.
    void theSliderAgreesWithTheRulesAllYear()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        std::set<int> numbers;
        for (const char *clock : {"knownNowButton", "knownThenButton"}) {
            asked.find<QRadioButton>(clock)->click();
            const bool isThen = asked.find<QRadioButton>("knownThenButton")->isChecked();
            for (QDate day(2011, 6, 20); day <= kReportDay; day = day.addDays(17)) {
                const figures::Question wanted{day, isThen ? std::optional(day) : std::nullopt};
                asked.goTo(day);
                QTRY_VERIFY_WITH_TIMEOUT(asked.page.reading()->figures().question == wanted, kEnough);
                const int shown = asked.words("headlineNumberLabel").toInt();
                QVERIFY2(shown == static_cast<int>(asked.rebounded(day, wanted.knownBy).size()),
                         qPrintable(day.toString(Qt::ISODate) + u' ' + QLatin1String(clock)));
                numbers.insert(shown);
            }
        }
        QVERIFY(numbers.size() > 8);
    }
    void theTwoClocksDifferAndThePageSaysWhy()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        // One was known late: both numbers stand there.
        QVERIFY(asked.shows("lateLabel"));
        QVERIFY2(asked.words("lateLabel").contains(QStringLiteral("19"))
                     && asked.words("lateLabel").contains(QStringLiteral("20")),
                 qPrintable(asked.words("lateLabel")));
        QVERIFY(asked.words("lateLabel").contains(QStringLiteral("curve"))); // which need not agree with the slider
        asked.find<QPushButton>("seeLateButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        QCOMPARE(asked.rows()->rowCount(), 1);
        auto late = asked.rebounded(kReportDay);
        for (const QString &name : asked.rebounded(kReportDay, kReportDay))
            late.erase(late.find(name));
        QVERIFY(asked.names() == late);
    }
    void whatIsEnteredLateCountsByOneClockOnly()
    {
        const Asked asked;
        QVERIFY(asked.isShown);
        const QDate day(2012, 5, 31);
        const auto before = asked.rebounded(day);
        const auto known = asked.rebounded(day, day);
        const QList<Outcome> outcomes = asked.all<Outcome>();
        const QList<Member> members = asked.all<Member>();
        const auto searching = std::find_if(members.begin(), members.end(), [&](const Member &member) {
            return !member.leftOn && std::none_of(outcomes.begin(), outcomes.end(), [&](const Outcome &outcome) {
                return outcome.member == member.id;
            });
        });
        QVERIFY(searching != members.end());
        Outcome outcome;
        outcome.member = searching->id;
        outcome.effectiveOn = QDate(2012, 5, 10);
        outcome.knownOn = QDate(2012, 6, 20);
        const auto saved = asked.workspace->store().write(QStringLiteral("Late"), [&](storage::Transaction &write) {
            (void)write.save(outcome);
        });
        QVERIFY(saved);
        asked.goTo(day);
        QTRY_COMPARE_WITH_TIMEOUT(asked.words("headlineNumberLabel").toInt(), static_cast<int>(before.size()) + 1,
                                  kEnough);
        QVERIFY(asked.shows("lateLabel"));
        asked.find<QRadioButton>("knownThenButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.words("headlineNumberLabel").toInt(), static_cast<int>(known.size()), kEnough);
        QVERIFY(asked.shows("lateLabel")); // it says so by both clocks
        asked.find<QRadioButton>("knownNowButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.words("headlineNumberLabel").toInt(), static_cast<int>(before.size()) + 1,
                                  kEnough);
        // On a day before it, nothing came late by it.
        asked.goTo(QDate(2012, 5, 9));
        QTRY_COMPARE_WITH_TIMEOUT(asked.page.reading()->figures().question.asOf, QDate(2012, 5, 9), kEnough);
        const auto then = asked.rebounded(QDate(2012, 5, 9), QDate(2012, 5, 9));
        QCOMPARE(asked.shows("lateLabel"), then != asked.rebounded(QDate(2012, 5, 9)));
    }
    void everyControlOfTheListIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlOfTheListIsNamedReachedTranslatedAndFits()
    {
        Asked asked(test::Bench::look());
        QVERIFY(asked.isShown);
        asked.find<OpeningLabel>("headlineNumberLabel")->open();
        QTRY_VERIFY_WITH_TIMEOUT(asked.shows("behindCard"), kEnough);
        asked.bench.examine(asked.page, "dashboard-rows");
    }
};

REBOND_TEST(TestDrillDown)
#include "tst_drilldown.moc"
