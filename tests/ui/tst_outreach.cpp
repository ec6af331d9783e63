// SPDX-License-Identifier: GPL-3.0-or-later
// The page of leads: what is listed is what the acts say, and what is done there is done in one step.
#include "ui/outreach/outreachpage.h"

#include "domain/wording.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/fittedtable.h"
#include "ui/models/formpanel.h"
#include "ui/kit/completingedit.h"
#include "ui/outreach/leadtable.h"
#include "ui/samples.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
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

namespace {
const QDate kDay(2012, 6, 30);
constexpr int kPatience = 20000;

struct ByHand
{
    QList<Act> acts; // newest first
    domain::LeadState state;
};

// The leads of the cohort by their newest act, sorted from all acts there are.
QList<ByHand> leadsByHand(workspace::Workspace &workspace)
{
    return workspace.store()
        .read([&](storage::Reader &reader) {
            QList<Act> acts = reader.list<Act>();
            std::sort(acts.begin(), acts.end(), [](const Act &one, const Act &other) {
                return std::pair(one.date, one.id) > std::pair(other.date, other.id);
            });
            QList<ByHand> leads;
            QHash<QString, qsizetype> places;
            for (const Act &act : std::as_const(acts)) {
                QString key = act.company.toString() + domain::codeOf(act.onBehalfOf) + fold(act.position);
                for (const auto &member : act.members)
                    key += member.toString();
                if (!places.contains(key)) {
                    places.insert(key, leads.size());
                    leads.append(ByHand());
                }
                leads[places.value(key)].acts.append(act);
            }
            const auto interviews = reader.list<domain::Interview>();
            const auto outcomes = reader.list<domain::Outcome>();
            const auto members = reader.list<domain::Member>();
            for (ByHand &lead : leads)
                lead.state = domain::stateOf({lead.acts, interviews, outcomes, members}, kDay);
            return leads;
        })
        .value();
}
} // namespace

class TestOutreach : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<OutreachPage>(workspace, bench.surroundings());
            tester = std::make_unique<QAbstractItemModelTester>(table()->model());
            bench.show(*page);
        }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        QTableView *table() const { return find<QTableView>("outreachTable"); }
        LeadTable *leads() const { return page->findChild<LeadTable *>(); }
        int rows() const { return table()->model()->rowCount(); }
        QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
        QString said(const char *label) const { return find<QLabel>(label)->text(); }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        // Reads on to the end, as scrolling does.
        void readAll() const
        {
            QTRY_VERIFY_WITH_TIMEOUT(rows() > 0, kPatience);
            auto *model = table()->model();
            for (int i = 0; i < 400; ++i) {
                if (model->canFetchMore({}))
                    model->fetchMore({});
                QTest::qWait(5);
                if (said("outreachCountLabel").endsWith(QLatin1String("lead(s)")) && !model->canFetchMore({}))
                    return;
            }
            QFAIL("the list has no end");
        }
        void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
        // The first row of a lead that stands so.
        int rowOf(domain::LeadStatus status) const
        {
            for (int row = 0; row < rows(); ++row) {
                if (cell(row, LeadTable::StatusColumn) == domain::wordingOf(status))
                    return row;
            }
            return -1;
        }
        QList<Act> allActs() const
        {
            return workspace->store().read([](storage::Reader &reader) { return reader.list<Act>(); }).value();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<OutreachPage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

private Q_SLOTS:
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
    void anActIsChangedInItsForm()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        // A lead of several acts, its oldest.
        const auto several = std::find_if(leads.cbegin(), leads.cend(), [](const ByHand &lead) {
            return lead.acts.size() > 1 && lead.acts.first().members.size() == 1;
        });
        QVERIFY(several != leads.cend());
        screen.choose(int(several - leads.cbegin()));
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        acts->setCurrentIndex(acts->model()->index(int(several->acts.size()) - 1, 0));
        QTest::keyClick(acts, Qt::Key_Return);
        auto *form = screen.find<models::FormPanel>("actForm");
        QVERIFY(form && form->isVisibleTo(screen.page.get()));
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("companyEdit"))->text(), screen.said("leadCompanyLabel"));
        QVERIFY(!form->findChild<QLineEdit *>(QStringLiteral("membersEdit"))->text().isEmpty());
        form->findChild<QLineEdit *>(QStringLiteral("nextActionEdit"))
            ->setText(QStringLiteral("Rappeler Mme Inventée"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!form->isVisibleTo(screen.page.get()), kPatience);
        Act expected = several->acts.last();
        expected.nextAction = QStringLiteral("Rappeler Mme Inventée");
        expected.revision = 2;
        const auto stored = [&] {
            return screen.workspace->store()
                .read([&](storage::Reader &reader) { return reader.find(expected.id).value(); })
                .value();
        };
        QCOMPARE(stored(), expected);
        QCOMPARE(screen.workspace->store().history().undoLabel(),
                 std::optional(QStringLiteral("Change act %1").arg(expected.reference)));
        QVERIFY(screen.workspace->store().history().undo());
        QCOMPARE(stored().nextAction, several->acts.last().nextAction);
        // What is wrong stands under its field, and nothing is written.
        QTest::keyClick(screen.table(), Qt::Key_Return);
        form->findChild<QLineEdit *>(QStringLiteral("membersEdit"))->setText(QStringLiteral("Zoé Inconnue"));
        screen.press("saveButton");
        auto *told = form->findChild<QLabel *>(QStringLiteral("membersEditTold"));
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisibleTo(form), kPatience);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!form->isVisibleTo(screen.page.get()));
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
    void anActIsFoundHoweverFarItLies()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        const Act &oldest = leads.last().acts.last();
        QCOMPARE(screen.leads()->rowOf(oldest.id.raw()), -1); // not among those read first
        screen.find<QComboBox>("leadFilterComboBox")->setCurrentIndex(1);
        screen.page->goToRecord(oldest.id.raw());
        QTRY_VERIFY_WITH_TIMEOUT(screen.leads()->rowOf(oldest.id.raw()) >= 0, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.table()->currentIndex().row(), screen.leads()->rowOf(oldest.id.raw()),
                                  kPatience);
    }
    void theChosenActStaysChosen()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        const auto several = std::find_if(leads.cbegin(), leads.cend(),
                                          [](const ByHand &lead) { return lead.acts.size() > 1; });
        QVERIFY(several != leads.cend());
        screen.choose(int(several - leads.cbegin()));
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        const int count = int(several->acts.size());
        QCOMPARE(acts->model()->rowCount(), count);
        acts->setCurrentIndex(acts->model()->index(count - 1, 0));
        // Somebody else writes one more act of this lead.
        Act more = several->acts.first();
        more.id = {};
        more.revision = 0;
        more.reference.clear();
        more.date = kDay;
        QVERIFY(screen.workspace->store().write(QStringLiteral("Elsewhere"),
                                                [&](storage::Transaction &t) { t.save(more); }));
        QTRY_COMPARE_WITH_TIMEOUT(acts->model()->rowCount(), count + 1, kPatience);
        QCOMPARE(acts->currentIndex().row(), count);
        QTest::keyClick(acts, Qt::Key_Return);
        auto *form = screen.find<models::FormPanel>("actForm");
        QVERIFY(form && form->isVisibleTo(screen.page.get()));
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("referenceEdit"))->text(),
                 several->acts.constLast().reference);
    }
    void theFormOfAnActProposesNames()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        const QList<ByHand> leads = leadsByHand(*screen.workspace);
        const auto one = std::find_if(leads.cbegin(), leads.cend(),
                                      [](const ByHand &lead) { return lead.acts.first().members.size() == 1; });
        QVERIFY(one != leads.cend());
        screen.choose(int(one - leads.cbegin()));
        screen.press("editActButton");
        auto *form = screen.find<models::FormPanel>("actForm");
        const auto take = [&](const char *name, const QString &letters, const QString &expected) {
            auto *edit = form->findChild<kit::CompletingEdit *>(QLatin1String(name));
            edit->setFocus();
            edit->deselect();
            QTest::keyClicks(edit, letters);
            QTRY_VERIFY_WITH_TIMEOUT(!edit->isAsking(), kPatience);
            QTest::keyClick(edit, Qt::Key_Tab);
            QCOMPARE(edit->text(), expected);
        };
        form->findChild<QLineEdit *>(QStringLiteral("companyEdit"))->clear();
        take("companyEdit", QStringLiteral("affr"), QStringLiteral("Affrètement Grand Hunier"));
        form->findChild<QLineEdit *>(QStringLiteral("membersEdit"))->clear();
        take("membersEdit", QStringLiteral("calv"), QStringLiteral("Odile Calvérac"));
        take("membersEdit", QStringLiteral(", amir"), QStringLiteral("Odile Calvérac, Bernadette Amiravel"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!form->isVisibleTo(screen.page.get()), kPatience);
        const Act stored = screen.workspace->store()
                               .read([&](storage::Reader &reader) { return reader.find(one->acts.first().id).value(); })
                               .value();
        QCOMPARE(stored.members.size(), 2);
        // And reads so when it is opened again.
        screen.page->goToRecord(stored.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(screen.said("leadCompanyLabel"), QStringLiteral("Affrètement Grand Hunier"),
                                  kPatience);
        screen.press("editActButton");
        QCOMPARE(form->findChild<QLineEdit *>(QStringLiteral("membersEdit"))->text().count(u','), 1);
    }
    void aLineOfAHistoryLeadsToItsAct()
    {
        test::Bench bench;
        shell::Session session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration")));
        shell::MainWindow window(
            shell::MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats});
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        window.openFile(workspace->path());
        bench.show(window);
        const QList<ByHand> leads = leadsByHand(*workspace);
        const auto several = std::find_if(leads.cbegin(), leads.cend(),
                                          [](const ByHand &lead) { return lead.acts.size() > 1; });
        const Act &older = several->acts.constLast();
        auto *companies = window.findChild<companies::CompaniesPage *>();
        QVERIFY(companies);
        window.goTo(QStringLiteral("companies"));
        Q_EMIT companies->entryRequested(desk::EntryKind::Act, older.id.raw());
        auto *page = window.findChild<OutreachPage *>();
        QVERIFY(page->isVisible());
        auto *acts = page->findChild<kit::FittedTable *>(QStringLiteral("leadActsTable"));
        const QString day = bench.formats.shortDate(older.date);
        QTRY_COMPARE_WITH_TIMEOUT(acts->currentIndex().siblingAtColumn(0).data().toString(), day, kPatience);
        QVERIFY(acts->currentIndex().row() > 0);
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
    void theNextActBeginsWhereTheLastEnded()
    {
        test::Bench bench;
        shell::Session session(bench.clock, bench.folder.filePath(QStringLiteral("demonstration")));
        shell::MainWindow window(
            shell::MainWindow::House{session, bench.settings, bench.files, bench.desktop, bench.theme, bench.formats});
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        window.openFile(workspace->path());
        bench.show(window);
        window.goTo(QStringLiteral("outreach"));
        auto *page = window.findChild<OutreachPage *>();
        auto *table = page->findChild<QTableView *>(QStringLiteral("outreachTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 100, kPatience);
        const QList<ByHand> leads = leadsByHand(*workspace);
        const auto one = std::find_if(leads.cbegin(), leads.cend(), [](const ByHand &lead) {
            return lead.acts.first().members.size() == 1 && !lead.acts.first().position.isEmpty();
        });
        table->setCurrentIndex(table->model()->index(int(one - leads.cbegin()), 0));
        page->findChild<QPushButton *>(QStringLiteral("nextActButton"))->click();
        auto *quick = window.findChild<QWidget *>(QStringLiteral("quickEntry"));
        QVERIFY(quick->isVisible());
        const auto typed = [&](const char *edit) { return quick->findChild<QLineEdit *>(QLatin1String(edit)); };
        QCOMPARE(typed("companyEdit")->text(), table->model()->index(table->currentIndex().row(), 0).data().toString());
        QCOMPARE(typed("positionEdit")->text(), one->acts.first().position);
        quick->findChild<QComboBox *>(QStringLiteral("resultComboBox"))->setCurrentIndex(2);
        quick->findChild<QPushButton *>(QStringLiteral("saveActButton"))->click();
        // The lead has one more act, and is at the top.
        const auto id = one->acts.first().id;
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 0).data(LeadTable::IdRole).toString()
                                     != leads.first().acts.first().id.toString(),
                                 kPatience);
        const auto after = leadsByHand(session.workspace() ? *session.workspace() : *workspace);
        QCOMPARE(after.size(), leads.size());
        QCOMPARE(after.first().acts.size(), one->acts.size() + 1);
        QCOMPARE(after.first().acts.at(1).id, id);
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
