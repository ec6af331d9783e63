// SPDX-License-Identifier: GPL-3.0-or-later
// What is due is settled where it stands: by the keys of the list, by one button each, in one step of undo.
#include "ui/dashboard/todocard.h"

#include "domain/consent.h"
#include "storage/mappings/all.h"
#include "support/demonstrationday.h"
#include "support/runner.h"
#include "ui/commits.h"
#include "ui/openedwindow.h"
#include "ui/todoscreen.h"

#include <QLineEdit>
#include <QPushButton>

using namespace rebond;
using namespace rebond::ui;
using dashboard::TodoCard;
using test::kDay;
using test::kPatience;
using test::todayOf;
using test::TodoScreen;

class TestSettleBar : public QObject
{
    Q_OBJECT

    // Settled by the key of that place in the list; the line is gone after the commit, and back after undo.
    void settle(TodoScreen &screen, const char *section, int key) const
    {
        const int row = screen.rowOf(section);
        QVERIFY(row >= 0);
        const QString sentence = screen.cell(row, 1);
        const auto isThere = [&] {
            for (int each = 0; each < screen.rows(); ++each) {
                if (screen.cell(each, 1) == sentence)
                    return true;
            }
            return false;
        };
        screen.table->setCurrentIndex(screen.table->model()->index(row, 0));
        test::Commits committed(screen.workspace->store());
        QTest::keyClick(screen.table, Qt::Key(Qt::Key_0 + key));
        QVERIFY(committed.wait(kPatience));
        screen.read(kDay);
        QVERIFY(!isThere());
        QVERIFY(screen.workspace->store().history().undo());
        screen.read(kDay);
        QVERIFY(isThere());
    }

private Q_SLOTS:
    void eachThingIsSettledWhereItStands_data()
    {
        // The keys that settle it, from the first to the last; one that opens something comes before or behind.
        QTest::addColumn<QByteArray>("section");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("late") << QByteArray("Follow-ups overdue") << 2 << 3;
        QTest::newRow("today") << QByteArray("Follow-ups today") << 2 << 3;
        QTest::newRow("interview today") << QByteArray("Interviews today") << 1 << 4;
        QTest::newRow("interview past") << QByteArray("Interviews to qualify") << 1 << 4;
        QTest::newRow("check-point") << QByteArray("Check-points due") << 1 << 5;
        QTest::newRow("late check-point") << QByteArray("Check-points overdue") << 1 << 5;
        QTest::newRow("silence") << QByteArray("Silent members") << 2 << 3;
        QTest::newRow("absences") << QByteArray("Absent members") << 2 << 3;
        QTest::newRow("consents") << QByteArray("Consents expired") << 1 << 2;
    }
    void eachThingIsSettledWhereItStands()
    {
        QFETCH(const QByteArray, section);
        QFETCH(const int, first);
        QFETCH(const int, last);
        TodoScreen screen;
        screen.read(kDay);
        for (int key = first; key <= last; ++key)
            settle(screen, section.constData(), key);
        const int row = screen.rowOf(section.constData());
        screen.table->setCurrentIndex(screen.table->model()->index(row, 0));
        QSignalSpy next(&screen.card, &TodoCard::nextActRequested);
        QSignalSpy own(&screen.card, &TodoCard::actForRequested);
        QTest::keyClick(screen.table, Qt::Key_1);
        QCOMPARE(next.count(), section.startsWith("Follow-ups") ? 1 : 0);
        QCOMPARE(own.count(), section.endsWith("members") ? 1 : 0);
    }
    void whatWasChosenIsWhatIsStored()
    {
        TodoScreen screen;
        screen.read(kDay);
        const desk::Today today = todayOf(screen.workspace, kDay);
        const desk::Item interview = today.interviewsToQualify.items.first();
        screen.table->setCurrentIndex(screen.table->model()->index(screen.rowOf("Interviews to qualify"), 0));
        test::Commits committed(screen.workspace->store());
        screen.card.findChild<QPushButton *>(QStringLiteral("absentButton"))->click();
        QVERIFY(committed.wait(kPatience));
        screen.read(kDay);
        // 30 June 2012 is a Saturday: seven days on nobody works, unless the settings say so.
        desk::Thresholds thresholds;
        const Id<domain::Act> act = today.followUpsOverdue.items.first().act.value();
        for (const bool onSaturdays : {false, true}) {
            thresholds.week = WorkingWeek::of(onSaturdays ? QList{6} : QList{1, 2, 3, 4, 5}).value();
            screen.card.setThresholds(thresholds);
            screen.read(kDay);
            screen.table->setCurrentIndex(screen.table->model()->index(screen.rowOf("Follow-ups overdue"), 0));
            committed.forget();
            screen.card.findChild<QPushButton *>(QStringLiteral("postponeButton"))->click();
            QVERIFY(committed.wait(kPatience));
            screen.read(kDay);
            const auto put = screen.workspace->store().read([&](storage::Reader &reader) { return *reader.find(act); });
            QCOMPARE(put->dueOn, std::optional(QDate(2012, 7, onSaturdays ? 7 : 9)));
            QVERIFY(screen.workspace->store().history().undo());
        }
        screen.card.setThresholds({});
        screen.read(kDay);
        const desk::Item due = today.checkpointsDue.items.first();
        screen.table->setCurrentIndex(screen.table->model()->index(screen.rowOf("Check-points due"), 0));
        committed.forget();
        screen.card.findChild<QPushButton *>(QStringLiteral("endedSearchingButton"))->click();
        QVERIFY(committed.wait(kPatience));
        const auto read = screen.workspace->store().read([&](storage::Reader &reader) {
            QCOMPARE(reader.find(*interview.interview)->state, domain::InterviewState::Absent);
            const auto checkpoint = reader.first(storage::Query<domain::Checkpoint>()
                                                     .where(&domain::Checkpoint::outcome, *due.outcome)
                                                     .where(&domain::Checkpoint::months, due.months));
            QVERIFY(checkpoint);
            QCOMPARE(checkpoint->result, domain::CheckpointResult::FinRecherche);
            QCOMPARE(checkpoint->answeredOn, kDay);
        });
        QVERIFY(read);
    }
    void theRecordIsOpenedFromThereToo()
    {
        TodoScreen screen;
        screen.read(kDay);
        QSignalSpy members(&screen.card, &TodoCard::memberRequested);
        for (const char *section : {"Silent members", "Absent members", "Consents expired"}) {
            screen.table->setCurrentIndex(screen.table->model()->index(screen.rowOf(section), 0));
            auto *open = screen.card.findChild<QPushButton *>(QStringLiteral("openDueButton"));
            QVERIFY(open && open->isVisibleTo(&screen.card));
            open->click();
        }
        QCOMPARE(members.count(), 3);
        // A file that may only be read offers nothing else.
        TodoCard card(std::shared_ptr<storage::Store>(screen.workspace, &screen.workspace->store()),
                      screen.bench.formats, false);
        QSignalSpy arrived(&card, &TodoCard::arrived);
        card.read(screen.workspace->cohort().id, kDay);
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(!card.findChild<QPushButton *>(QStringLiteral("postponeButton")));
        QVERIFY(card.findChild<QPushButton *>(QStringLiteral("openDueButton")));
    }
    void aFollowUpIsDoneByTheNextAct()
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
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QPushButton *>(QStringLiteral("followUpDoneButton")), kPatience);
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString sentence = table->model()->index(0, 1).data().toString();
        QTest::keyClick(table, Qt::Key_1);
        auto *company = window.findChild<QLineEdit *>(QStringLiteral("companyEdit"));
        QTRY_COMPARE_WITH_TIMEOUT(company->text(),
                                  today.names.companies.value(*today.followUpsOverdue.items.first().company),
                                  kPatience);
        window.findChild<QPushButton *>(QStringLiteral("saveActButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 1).data().toString() != sentence, kPatience);
    }
    void consentsThatAreAgreedToAgainHoldAsLong()
    {
        TodoScreen screen;
        screen.read(kDay);
        const desk::Item due = todayOf(screen.workspace, kDay).consentsExpired.items.first();
        QVERIFY(!due.consents.isEmpty());
        screen.table->setCurrentIndex(screen.table->model()->index(screen.rowOf("Consents expired"), 0));
        test::Commits committed(screen.workspace->store());
        screen.card.findChild<QPushButton *>(QStringLiteral("renewConsentsButton"))->click();
        QVERIFY(committed.wait(kPatience));
        const auto read = screen.workspace->store().read([&](storage::Reader &reader) {
            const auto all = reader.list(
                storage::Query<domain::Consent>().where(&domain::Consent::member, due.members.first()));
            for (const domain::Consent &old : due.consents) {
                QVERIFY(domain::allows(all, old.use, old.medium, kDay));
                QVERIFY(domain::allows(all, old.use, old.medium, kDay.addDays(300)));
                QCOMPARE(reader.find(old.id), std::optional(old)); // the old one stays in the history
            }
        });
        QVERIFY(read);
    }
    // Twelve of a section, the others when they are asked for: by Enter, or by the button.
    void whatIsLeftOutIsShownWhenItIsAskedFor_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("Enter") << false;
        QTest::newRow("button") << true;
    }
    void whatIsLeftOutIsShownWhenItIsAskedFor()
    {
        QFETCH(const bool, byButton);
        TodoScreen screen;
        const Done written = screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            for (int i = 0; i < 20; ++i) {
                domain::Member member;
                member.cohort = screen.workspace->cohort().id;
                member.familyName = QStringLiteral("Zzz%1").arg(i, 2, 10, QLatin1Char('0'));
                member.joinedOn = QDate(2012, 1, 9);
                t.save(member);
            }
        });
        QVERIFY(written);
        screen.read(kDay);
        const int first = screen.rowOf("Silent members (23)");
        QVERIFY(first >= 0);
        const int more = first + TodoCard::kItemsASection;
        QCOMPARE(screen.cell(more, 1), QStringLiteral("and 11 more"));
        const int rows = screen.rows();
        QSignalSpy arrived(&screen.card, &TodoCard::arrived);
        screen.table->setCurrentIndex(screen.table->model()->index(more, 0));
        if (byButton)
            screen.card.findChild<QPushButton *>(QStringLiteral("showMoreDueButton"))->click();
        else
            QTest::keyClick(screen.table, Qt::Key_Return);
        QVERIFY(arrived.wait(kPatience));
        QCOMPARE(screen.rows(), rows + 10); // eleven members in the place of a line
        QVERIFY2(screen.cell(more, 1).startsWith(QStringLiteral("Zzz")), qPrintable(screen.cell(more, 1)));
        QCOMPARE(screen.table->currentIndex().row(), more);
        QVERIFY(screen.card.findChild<QPushButton *>(QStringLiteral("actForMemberButton")));
    }
    // Written in the name of who was not heard of, the line goes.
    void aSilentMemberIsWrittenForInTheLine()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        const auto *table = opened.find<QTableView>("todoTable");
        const auto rowOf = [table](const QString &text, int column) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, column).data().toString().startsWith(text))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Silent members"), 0) >= 0, kPatience);
        const int row = rowOf(QStringLiteral("Silent members"), 0);
        const QString sentence = table->model()->index(row, 1).data().toString();
        const QString name = sentence.section(QStringLiteral("\u00A0·"), 0, 0).section(QStringLiteral(" ·"), 0, 0);
        opened.find<QTableView>("todoTable")->setCurrentIndex(table->model()->index(row, 0));
        opened.find<QPushButton>("actForMemberButton")->click();
        QVERIFY(opened.find<QWidget>("quickEntry")->isVisible());
        QTRY_VERIFY2_WITH_TIMEOUT(opened.find<QLineEdit>("membersEdit")->text().startsWith(name), qPrintable(name),
                                  kPatience);
        QCOMPARE(opened.find<QLineEdit>("companyEdit")->text(), QString());
        opened.find<QLineEdit>("companyEdit")->setText(QStringLiteral("Atelier tout neuf"));
        opened.find<QPushButton>("saveActButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(sentence, 1), -1, kPatience);
        // What is begun there is not swept away by another line of the list.
        opened.find<QLineEdit>("companyEdit")->setText(QStringLiteral("Begun"));
        const int other = rowOf(QStringLiteral("Silent members"), 0);
        QVERIFY(other >= 0);
        opened.find<QTableView>("todoTable")->setCurrentIndex(table->model()->index(other, 0));
        opened.find<QPushButton>("actForMemberButton")->click();
        QCOMPARE(opened.find<QLineEdit>("companyEdit")->text(), QStringLiteral("Begun"));
    }
};

REBOND_TEST(TestSettleBar)
#include "tst_settlebar.moc"
