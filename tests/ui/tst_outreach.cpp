// SPDX-License-Identifier: GPL-3.0-or-later
// The page of leads: what is listed is what the acts say, and what is done there is done in one step.
#include "ui/outreach/outreachpage.h"

#include "domain/wording.h"
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/fittedtable.h"
#include "ui/kit/settings.h"
#include "ui/leadscreen.h"
#include "ui/outreach/leadtable.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printview.h"
#include "ui/samples.h"
#include "ui/settled.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Act;
using outreach::LeadTable;
using outreach::OutreachPage;
using test::ByHand;
using test::kDay;
using test::leadsByHand;
using test::kPatience;

class TestOutreach : public QObject
{
    Q_OBJECT

    using Screen = test::LeadScreen;

private Q_SLOTS:
    // Where there is no room for all: what stands in the card first, then the days, and where it stands as the last.
    void whereItStandsIsTheLastToYield()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 3, kPatience);
        test::settle();
        const auto isHidden = [&](LeadTable::Column column) { return screen.table()->isColumnHidden(column); };
        bool hasDayAlone = false; // gone, and nothing after it
        bool hasBothDays = false;
        for (int width = 1600; width >= 500; width -= 10) {
            screen.page->resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY2(!isHidden(LeadTable::StatusColumn) || isHidden(LeadTable::DueColumn),
                     qPrintable(QString::number(width)));
            QVERIFY2(!isHidden(LeadTable::DueColumn) || isHidden(LeadTable::PositionColumn),
                     qPrintable(QString::number(width)));
            // The day of the last act, too, though the list is sorted by it: there is nothing else to sort it by.
            QVERIFY2(!isHidden(LeadTable::StatusColumn) || isHidden(LeadTable::LastActColumn),
                     qPrintable(QString::number(width)));
            const bool isShown = !isHidden(LeadTable::StatusColumn);
            hasDayAlone = hasDayAlone || (isHidden(LeadTable::DueColumn) && isShown);
            hasBothDays = hasBothDays || (isHidden(LeadTable::LastActColumn) && isShown);
        }
        QVERIFY(hasDayAlone && hasBothDays);
    }
    // A letter that stands in hundreds of names: those that were looked at are answered.
    void aSearchThatFitsHundredsOfNamesIsAnswered()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        const auto named = screen.workspace->store().read([](storage::Reader &reader) {
            return reader.count<domain::Company>(
                storage::Query<domain::Company>().whereAnyHolds({QStringLiteral("name_key")}, QStringLiteral("e")));
        });
        QVERIFY(named && *named > 150);
        screen.find<QLineEdit>("outreachSearchEdit")->setText(QStringLiteral("e"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.leads()->searched(), QStringLiteral("e"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        QVERIFY(!screen.bench.messages->isSpeaking());
    }
    // The head of the paper says what stands beside the title when all of it has been read.
    void thePaperCountsAsThePageDoes()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience);
        QVERIFY(screen.said("outreachCountLabel").endsWith(QStringLiteral("so far")));
        screen.find<QAction>("printListAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->findChild<paper::PrintView *>(), kPatience);
        const auto words = paper::PagesView::wordsOf(screen.page->findChild<paper::PrintView *>()->pages().page(0));
        const QString count = QStringLiteral("%1 lead(s)").arg(leadsByHand(*screen.workspace).size());
        QVERIFY2(words.contains(count), qPrintable(count + u' ' + words.left(300)));
        QVERIFY(!words.contains(QStringLiteral("so far")));
    }
    void listsEveryLeadOnceByItsNewestAct()
    {
        const Screen screen;
        screen.readAll();
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        QCOMPARE(screen.rows(), int(leads.size()));
        QCOMPARE(screen.said("outreachCountLabel"), QStringLiteral("%1 lead(s)").arg(leads.size()));
        for (int row = 0; row < screen.rows(); ++row) {
            const ByHand &lead = leads.at(row);
            QCOMPARE(screen.table()->model()->index(row, 0).data(LeadTable::IdRole).toString(),
                     lead.acts.first().id.toString());
            QCOMPARE(screen.cell(row, LeadTable::StatusColumn), domain::wordingOf(lead.state.status));
            QCOMPARE(screen.cell(row, LeadTable::LastActColumn),
                     screen.bench.formats.shortDate(lead.acts.first().date));
        }
        // Beside the list: the first, with its acts in order.
        QCOMPARE(screen.said("leadCompanyLabel"), screen.cell(0, 0));
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        QCOMPARE(acts->model()->rowCount(), int(leads.first().acts.size()));
        // The other way round.
        screen.table()->sortByColumn(LeadTable::LastActColumn, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, LeadTable::LastActColumn),
                                  screen.bench.formats.shortDate(leads.last().acts.first().date), kPatience);
    }
    void theFirstLeadsStandThereBeforeTheOthersAreRead()
    {
        const Screen screen;
        screen.readAll();
        QVERIFY(screen.rows() > LeadTable::kPortion);
        QList<int> rows;
        QList<bool> goesOn;
        connect(screen.leads(), &LeadTable::arrived, this, [&] {
            rows.append(screen.rows());
            goesOn.append(screen.leads()->goesOn());
        });
        screen.table()->sortByColumn(LeadTable::LastActColumn, Qt::AscendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(rows.size() >= 2, kPatience);
        QVERIFY2(rows.first() > 0 && rows.first() < LeadTable::kPortion, qPrintable(QString::number(rows.first())));
        QCOMPARE(rows.at(1), LeadTable::kPortion);
        QVERIFY(goesOn.at(0) && !goesOn.at(1));
    }
    void filtersAndSearchLeaveTheOthersOut()
    {
        const Screen screen;
        screen.readAll();
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        auto *filter = screen.find<QComboBox>("leadFilterComboBox");
        auto *who = screen.find<QComboBox>("leadWhoComboBox");
        QCOMPARE(filter->count(), 5);
        for (int choice = 0; choice < filter->count(); ++choice) {
            filter->setCurrentIndex(choice);
            int expected = 0;
            for (const ByHand &lead : leads)
                expected += desk::fits(lead.state, static_cast<desk::LeadFilter>(choice), kDay) ? 1 : 0;
            QVERIFY(expected > 0);
            QTRY_VERIFY_WITH_TIMEOUT(screen.rows() == std::min(expected, LeadTable::kPortion)
                                         || screen.rows() == expected,
                                     kPatience);
            screen.readAll();
            QCOMPARE(screen.rows(), expected);
        }
        filter->setCurrentIndex(0);
        who->setCurrentIndex(2);
        const auto collective = std::count_if(leads.cbegin(), leads.cend(), [](const ByHand &lead) {
            return lead.acts.first().onBehalfOf == domain::OnBehalfOf::Collectif;
        });
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), int(collective), kPatience);
        who->setCurrentIndex(0);
        screen.find<QLineEdit>("outreachSearchEdit")->setText(QStringLiteral("CALVERAC"));
        int ofOdile = 0;
        const auto odile = screen.workspace->store().read([](storage::Reader &reader) {
            return reader.first(
                storage::Query<domain::Member>().whereKey("name_key", QStringLiteral("calverac odile")));
        });
        QVERIFY(odile && *odile);
        for (const ByHand &lead : leads)
            ofOdile += lead.acts.first().members.contains((*odile)->id) ? 1 : 0;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), ofOdile, kPatience);
        for (int row = 0; row < screen.rows(); ++row)
            QVERIFY(screen.cell(row, LeadTable::WhoColumn).contains(QStringLiteral("Odile Calvérac")));
        screen.find<QLineEdit>("outreachSearchEdit")->setText(QStringLiteral("nobody of that name"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
        QVERIFY(screen.table()->isVisibleTo(screen.page.get())); // not the page of an empty file
        QVERIFY(!screen.find<QLabel>("leadCompanyLabel")->isVisibleTo(screen.page.get()));
    }
    void theSettingSaysWhenSilenceIsAnAnswer()
    {
        Screen screen;
        screen.readAll();
        auto *filter = screen.find<QComboBox>("leadFilterComboBox");
        QCOMPARE(filter->itemText(2), QStringLiteral("Without an answer (noted, or 60 day(s))"));
        const auto compare = [&](int days) {
            const QList<ByHand> leads = leadsByHand(*screen.workspace, days);
            filter->setCurrentIndex(2);
            int silent = 0;
            for (const ByHand &lead : leads)
                silent += lead.state.status == domain::LeadStatus::SansReponse ? 1 : 0;
            QTRY_VERIFY_WITH_TIMEOUT(screen.rows() == std::min(silent, LeadTable::kPortion) || screen.rows() == silent,
                                     kPatience);
            screen.readAll();
            QCOMPARE(screen.rows(), silent);
            filter->setCurrentIndex(0);
        };
        compare(60);
        screen.bench.settings.set(kit::setting::kSilenceDays, 5);
        screen.page->refresh(); // as when one comes back from the settings
        QCOMPARE(filter->itemText(2), QStringLiteral("Without an answer (noted, or 5 day(s))"));
        compare(5);
        const auto silentIn = [&](int days) {
            const QList<ByHand> leads = leadsByHand(*screen.workspace, days);
            return std::count_if(leads.cbegin(), leads.cend(), [](const ByHand &lead) {
                return lead.state.status == domain::LeadStatus::SansReponse;
            });
        };
        QVERIFY(silentIn(5) > silentIn(60));
    }
    void aLeadIsClosedAndOpenedAgainByUndo()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const int row = screen.rowOf(domain::LeadStatus::Contactee);
        QVERIFY(row >= 0);
        screen.choose(row);
        const QString company = screen.said("leadCompanyLabel");
        const QString position = screen.cell(row, LeadTable::PositionColumn);
        const QList<Act> before = screen.allActs();
        auto *close = screen.find<QPushButton>("closeLeadButton");
        QVERIFY(close->isEnabled());
        screen.find<QAction>("refusedAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(screen.said("leadStatusLabel"), domain::wordingOf(domain::LeadStatus::Refus),
                                  kPatience);
        QCOMPARE(screen.said("leadCompanyLabel"), company); // the same lead is chosen still
        QVERIFY(!close->isEnabled());
        QList<Act> added = screen.allActs();
        added.removeIf([&](const Act &act) { return before.contains(act); });
        QCOMPARE(added.size(), 1);
        const Act last = added.first();
        QCOMPARE(last.result, std::optional(domain::ActResult::Refus));
        QCOMPARE(last.direction, domain::Direction::Entrant);
        QCOMPARE(last.date, kDay);
        QCOMPARE(last.position.simplified(), position);
        QVERIFY(!last.dueOn);
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.said("leadStatusLabel"), domain::wordingOf(domain::LeadStatus::Contactee),
                                  kPatience);
        QCOMPARE(screen.allActs(), before);
    }
    void whatOthersWriteIsThereAtOnce()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const QString chosen = screen.said("leadCompanyLabel");
        Act act = leadsByHand(*screen.workspace).at(5).acts.first();
        const auto company = screen.cell(5, 0);
        act.id = {};
        act.revision = 0;
        act.reference.clear();
        act.date = QDate(2012, 7, 2);
        act.result = domain::ActResult::Proposition;
        QVERIFY(screen.workspace->store().write(QStringLiteral("Elsewhere"),
                                                [&](storage::Transaction &t) { t.save(act); }));
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), company, kPatience);
        QCOMPARE(screen.cell(0, LeadTable::StatusColumn), domain::wordingOf(domain::LeadStatus::Proposition));
        QCOMPARE(screen.said("leadCompanyLabel"), chosen); // who is chosen stays so
    }
    void anEmptyCohortSaysWhatToDo()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        OutreachPage page(workspace, bench.surroundings());
        bench.show(page);
        auto *first = page.findChild<QPushButton *>(QStringLiteral("firstActButton"));
        QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), kPatience);
        QSignalSpy asked(&page, &OutreachPage::actRequested);
        QSignalSpy import(&page, &OutreachPage::importRequested);
        first->click();
        page.findChild<QPushButton *>(QStringLiteral("importOutreachButton"))->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(import.size(), 1);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        screen.bench.examine(*screen.page, "outreach");
        screen.press("editActButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "actform");
    }
};

REBOND_TEST(TestOutreach)
#include "tst_outreach.moc"
