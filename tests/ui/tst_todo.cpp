// SPDX-License-Identifier: GPL-3.0-or-later
// What is due: in words, as a card, as the way to a record.
#include "ui/dashboard/todocard.h"

#include "storage/mappings/all.h"
#include "support/demonstrationday.h"
#include "support/runner.h"
#include "ui/companies/companiespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/todowording.h"
#include "ui/shell/mainwindow.h"
#include "ui/todoscreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using dashboard::DashboardPage;
using dashboard::TodoCard;
using dashboard::TodoLine;
using test::kDay;
using test::kPatience;
using test::todayOf;
using test::TodoScreen;

namespace {

// A day of Odile's, to be worded.
struct Invented
{
    Invented()
    {
        names.members.insert(odile, QStringLiteral("Odile Calvérac"));
        names.members.insert(karim, QStringLiteral("Karim Benali"));
        names.companies.insert(calve, QStringLiteral("Atelier Calvé"));
    }
    [[nodiscard]] desk::Item item(desk::ItemKind kind, qint64 daysLate) const
    {
        desk::Item made;
        made.kind = kind;
        made.members = {odile};
        made.date = kDay.addDays(-daysLate);
        made.daysLate = daysLate;
        return made;
    }
    [[nodiscard]] desk::Item at(desk::ItemKind kind, qint64 daysLate) const
    {
        desk::Item made = item(kind, daysLate);
        made.company = calve;
        return made;
    }
    [[nodiscard]] QString said(const desk::Item &what) const { return dashboard::sentenceOf(what, names, formats); }

    Id<domain::Member> odile{RawId{1, 1}};
    Id<domain::Member> karim{RawId{1, 2}};
    Id<domain::Company> calve{RawId{2, 1}};
    desk::Names names;
    Formats formats{Language::English};
};
} // namespace

class TestTodo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followUpsTellWhatWhereForWhomAndHowLate()
    {
        const Invented invented;
        desk::Item item = invented.at(desk::ItemKind::FollowUp, 3);
        item.nextAction = QStringLiteral("Relancer");
        item.position = QStringLiteral("Comptable");
        QCOMPARE(invented.said(item),
                 QStringLiteral("Relancer · Atelier Calvé · Comptable · Odile Calvérac · 3 day(s) late"));
        item = invented.at(desk::ItemKind::FollowUp, 0);
        item.members.append(invented.karim);
        QCOMPARE(invented.said(item), QStringLiteral("Atelier Calvé · Odile Calvérac and Karim Benali"));
        item = invented.at(desk::ItemKind::FollowUp, -3);
        item.members.clear();
        QCOMPARE(invented.said(item), QStringLiteral("Atelier Calvé · In the name of the group · on 3 July"));
    }
    void interviewsTellWhenOrAskHowTheyWent()
    {
        const Invented invented;
        desk::Item item = invented.at(desk::ItemKind::Interview, 0);
        item.time = QTime(9, 30);
        QCOMPARE(invented.said(item), QStringLiteral("9:30 · Odile Calvérac · Atelier Calvé"));
        item = invented.at(desk::ItemKind::Interview, 18);
        QCOMPARE(invented.said(item),
                 QStringLiteral("Interview of 12 June 2012 · Odile Calvérac · Atelier Calvé: how did it go?"));
        item.state = domain::InterviewState::Tenu;
        QCOMPARE(invented.said(item), QStringLiteral("12 June · Odile Calvérac · Atelier Calvé · Held"));
    }
    void theOthersTellWhomAndSinceWhen()
    {
        const Invented invented;
        desk::Item item = invented.at(desk::ItemKind::Checkpoint, 18);
        item.months = 3;
        QCOMPARE(invented.said(item),
                 QStringLiteral("3 month(s) in the job · Odile Calvérac · Atelier Calvé · on 12 June 2012"));
        QCOMPARE(invented.said(invented.item(desk::ItemKind::SilentMember, 20)),
                 QStringLiteral("Odile Calvérac · no act for 20 day(s)"));
        item = invented.item(desk::ItemKind::Absences, 26);
        item.absences = 3;
        QCOMPARE(invented.said(item),
                 QStringLiteral("Odile Calvérac · away from 3 workshop(s) in a row, since 4 June"));
        item = invented.item(desk::ItemKind::Consents, 10);
        item.consents = QList<domain::Consent>(2);
        QCOMPARE(invented.said(item), QStringLiteral("Odile Calvérac · 2 consent(s) expired on 20 June 2012"));
        item = invented.item(desk::ItemKind::Consents, 0); // they hold that day still
        item.consents = QList<domain::Consent>(1);
        QCOMPARE(invented.said(item), QStringLiteral("Odile Calvérac · 1 consent(s) to expire on 30 June 2012"));
        item = invented.at(desk::ItemKind::Offer, -3);
        item.position = QStringLiteral("Comptable");
        QCOMPARE(invented.said(item),
                 QStringLiteral("Comptable · Atelier Calvé · until 3 July · proposed to nobody yet"));
        item.proposed = 2;
        QCOMPARE(invented.said(item),
                 QStringLiteral("Comptable · Atelier Calvé · until 3 July · proposed to 2 member(s)"));
    }
    void whatASectionLeavesOutIsCounted()
    {
        const Invented invented;
        desk::Today today;
        today.day = kDay;
        today.names = invented.names;
        QVERIFY(dashboard::todoLines(today, invented.formats).isEmpty());
        today.silentMembers.items = QList<desk::Item>(12, invented.item(desk::ItemKind::SilentMember, 20));
        today.silentMembers.total = 15;
        today.followUpsOverdue.items = {invented.at(desk::ItemKind::FollowUp, 3)};
        today.followUpsOverdue.total = 200;
        today.followUpsOverdue.isAtLeast = true;
        const QList<TodoLine> lines = dashboard::todoLines(today, invented.formats);
        QCOMPARE(lines.size(), 15);
        QCOMPARE(lines.at(0).section, QStringLiteral("Follow-ups overdue (at least 200)"));
        QVERIFY(lines.at(0).company == invented.calve && !lines.at(0).member);
        QCOMPARE(lines.at(1).sentence, QStringLiteral("and at least 199 more"));
        QVERIFY(!lines.at(1).company && !lines.at(1).member);
        QCOMPARE(lines.at(2).section, QStringLiteral("Silent members (15)"));
        QVERIFY(lines.at(2).member == invented.odile && !lines.at(2).company);
        QCOMPARE(lines.at(3).section, QString()); // said once
        QCOMPARE(lines.at(14).sentence, QStringLiteral("and 3 more"));
    }

    void theDemonstrationsDayIsThereByItsSections()
    {
        TodoScreen screen;
        screen.read(kDay);
        QStringList headings;
        QList<int> counted;
        for (int row = 0; row < screen.rows(); ++row) {
            if (const QString heading = screen.cell(row, 0); !heading.isEmpty()) {
                headings.append(heading);
                counted.append(0);
            }
            QVERIFY2(!counted.isEmpty() && !screen.cell(row, 1).isEmpty(), qPrintable(QString::number(row)));
            ++counted.last();
        }
        QCOMPARE(headings,
                 (QStringList{QStringLiteral("Follow-ups overdue (1)"), QStringLiteral("Follow-ups today (1)"),
                              QStringLiteral("Interviews today (1)"), QStringLiteral("Interviews to qualify (1)"),
                              QStringLiteral("Check-points overdue (1)"), QStringLiteral("Check-points due (4)"),
                              QStringLiteral("Silent members (3)"), QStringLiteral("Absent members (1)"),
                              QStringLiteral("Consents expired (4)"), QStringLiteral("Offers ending soon (2)"),
                              QStringLiteral("Follow-ups to come (11)")}));
        QCOMPARE(counted, (QList<int>{1, 1, 1, 1, 1, 4, 3, 1, 4, 2, 11}));
        const desk::Today today = todayOf(screen.workspace, kDay);
        QList<int> expected;
        for (const desk::Section *section :
             {&today.followUpsOverdue, &today.followUpsToday, &today.interviewsToday, &today.interviewsToQualify,
              &today.interviewsThisWeek, &today.checkpointsOverdue, &today.checkpointsDue, &today.silentMembers,
              &today.absentMembers, &today.consentsExpired, &today.consentsExpiring, &today.offersEnding,
              &today.followUpsSoon}) {
            if (!section->items.isEmpty())
                expected.append(static_cast<int>(section->items.size()));
        }
        QCOMPARE(counted, expected);
        QVERIFY(screen.table->isVisibleTo(&screen.card));
        QVERIFY(!screen.card.findChild<QLabel *>(QStringLiteral("todoNothingLabel"))->isVisibleTo(&screen.card));
    }
    void enterOpensTheRecordOfALine()
    {
        TodoScreen screen;
        screen.read(kDay);
        const desk::Today today = todayOf(screen.workspace, kDay);
        QSignalSpy members(&screen.card, &TodoCard::memberRequested);
        QSignalSpy companies(&screen.card, &TodoCard::companyRequested);
        QSignalSpy interviews(&screen.card, &TodoCard::interviewRequested);
        QSignalSpy outcomes(&screen.card, &TodoCard::outcomeRequested);
        screen.press(screen.rowOf("Follow-ups overdue"));
        QCOMPARE(companies.count(), 1);
        QCOMPARE(companies.at(0).at(0).value<RawId>().toString(),
                 today.followUpsOverdue.items.first().company->toString());
        QCOMPARE(members.count(), 0);
        screen.press(screen.rowOf("Silent members"));
        QCOMPARE(members.count(), 1);
        QCOMPARE(members.at(0).at(0).value<RawId>().toString(),
                 today.silentMembers.items.first().members.first().toString());
        QCOMPARE(companies.count(), 1);
        for (const char *section :
             {"Interviews today", "Interviews to qualify", "Check-points due", "Consents expired"})
            screen.press(screen.rowOf(section));
        QCOMPARE(members.count(), 2);
        QCOMPARE(interviews.count(), 2);
        QCOMPARE(interviews.at(0).at(0).value<RawId>(), today.interviewsToday.items.first().interview->raw());
        QCOMPARE(outcomes.count(), 1);
        QCOMPARE(outcomes.at(0).at(0).value<RawId>(), today.checkpointsDue.items.first().outcome->raw());
        QSignalSpy offers(&screen.card, &TodoCard::offerRequested);
        screen.press(screen.rowOf("Offers ending soon"));
        QCOMPARE(offers.count(), 1);
        QCOMPARE(offers.at(0).at(0).value<RawId>(), today.offersEnding.items.first().offer->raw());
        Q_EMIT screen.table->doubleClicked(screen.table->model()->index(0, 1));
        QCOMPARE(companies.count(), 2);
    }
    void withNothingDueASentenceSaysSo()
    {
        TodoScreen screen(true);
        screen.read(kDay);
        const auto *nothing = screen.card.findChild<QLabel *>(QStringLiteral("todoNothingLabel"));
        QVERIFY(nothing->isVisibleTo(&screen.card));
        QCOMPARE(nothing->text(), QStringLiteral("Nothing is due today."));
        QVERIFY(!screen.table->isVisibleTo(&screen.card));
        screen.bench.examine(screen.card, "todo-nothing");
    }
    void askedWhileReadingItReadsAgain()
    {
        TodoScreen screen;
        const QDate other(2012, 3, 1);
        QSignalSpy arrived(&screen.card, &TodoCard::arrived);
        for (const QDate day : {kDay, kDay, other})
            screen.card.read(screen.workspace->cohort().id, day);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.count(), 2, kPatience);
        const auto lines = dashboard::todoLines(todayOf(screen.workspace, other), screen.bench.formats);
        QCOMPARE(screen.rows(), static_cast<int>(lines.size()));
        for (int row = 0; row < screen.rows(); ++row)
            QCOMPARE(screen.cell(row, 1), lines.at(row).sentence);
        QVERIFY(!arrived.wait(200)); // twice, not three times
    }

    void whoComesBackGoesOnWhereTheyWere()
    {
        TodoScreen screen;
        screen.read(kDay);
        const int row = screen.rowOf("Silent members");
        screen.table->setCurrentIndex(screen.table->model()->index(row, 0));
        screen.read(kDay);
        QCOMPARE(screen.table->currentIndex().row(), row);
    }

    void aRecordIsFoundWhateverWasSearchedFor()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        companies::CompaniesPage page(workspace, bench.surroundings());
        bench.show(page);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("companiesTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        auto *search = page.findChild<QLineEdit *>(QStringLiteral("companiesSearchEdit"));
        search->setText(QStringLiteral("nothing of that name"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kPatience);
        // The last by name is not among those that are read first.
        const auto last = workspace->store().read([](storage::Reader &reader) {
            storage::Query<domain::Company> query;
            query.orderByKey("name_key").reversed();
            return reader.first(query).value();
        });
        QVERIFY(last);
        page.goToRecord(last->id.raw());
        const auto *name = page.findChild<QLabel *>(QStringLiteral("companyNameLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), last->name, kPatience);
        QVERIFY(search->text().isEmpty());
    }
    void theWindowGoesToTheRecord()
    {
        test::Bench bench;
        shell::Session session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration")));
        shell::MainWindow window(
            shell::MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats});
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        const desk::Today today = todayOf(workspace, kDay);
        window.openFile(workspace->path());
        bench.show(window);
        auto *table = window.findChild<QTableView *>(QStringLiteral("todoTable"));
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const auto *stack = window.findChild<QStackedWidget *>();
        QCOMPARE(stack->currentWidget()->objectName(), QStringLiteral("companiesPage"));
        const auto *name = window.findChild<QLabel *>(QStringLiteral("companyNameLabel"));
        QTRY_COMPARE_WITH_TIMEOUT(name->text(),
                                  today.names.companies.value(*today.followUpsOverdue.items.first().company),
                                  kPatience);
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        DashboardPage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy shown(&page, &DashboardPage::shown);
        QVERIFY(shown.wait(kPatience));
        const auto *card = page.findChild<TodoCard *>();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisibleTo(&page), kPatience);
        bench.show(page);
        bench.examine(page, "dashboard-todo");
    }
};

REBOND_TEST(TestTodo)
#include "tst_todo.moc"
