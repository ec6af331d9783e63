// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/companiespage.h"

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/models/historyview.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using companies::CompaniesPage;
using domain::Act;
using domain::Company;

class TestCompanies : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<CompaniesPage>(workspace, bench.surroundings());
            tester = std::make_unique<QAbstractItemModelTester>(table()->model());
            bench.show(*page);
        }
        QTableView *table() const { return find<QTableView>("companiesTable"); }
        models::HistoryView *history() const { return find<models::HistoryView>("companyHistoryTable"); }
        QString told(int row) const { return history()->model()->index(row, 1).data().toString(); }
        int rows() const { return table()->model()->rowCount(); }
        void search(const QString &text) const { find<QLineEdit>("companiesSearchEdit")->setText(text); }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<CompaniesPage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

private Q_SLOTS:
    void moreRowsComeWhenTheEndIsSeen()
    {
        const Screen screen;
        const auto all = screen.workspace->store().read(
            [](storage::Reader &reader) { return reader.count<Company>(); });
        QVERIFY(all && *all > models::RecordTable::kPortion);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), models::RecordTable::kPortion, 120000);
        QCOMPARE(screen.find<QLabel>("companiesCountLabel")->text(), QStringLiteral("%1 company(ies)").arg(*all));
        screen.table()->scrollToBottom();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), static_cast<int>(*all), 120000);
        QVERIFY(!screen.table()->model()->canFetchMore({}));
        QSet<QString> ids;
        for (int row = 0; row < screen.rows(); ++row)
            ids.insert(screen.table()->model()->index(row, 0).data(models::RecordTable::IdRole).toString());
        QCOMPARE(ids.size(), static_cast<int>(*all));
    }
    // What is drawn where the rows would be, whoever only hears has, too: in the list and at the field where the keyboard is.
    void thatNothingWasFoundIsHeard()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, 120000);
        const auto *search = screen.find<QLineEdit>("companiesSearchEdit");
        QCOMPARE(search->accessibleDescription() + screen.table()->accessibleDescription(), QString());
        screen.search(QStringLiteral("zzyzx"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, 120000);
        QVERIFY(search->accessibleDescription().startsWith(QStringLiteral("Nothing in this list answers")));
        QCOMPARE(screen.table()->accessibleDescription(), search->accessibleDescription());
        screen.search({});
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, 120000);
        QCOMPARE(search->accessibleDescription() + screen.table()->accessibleDescription(), QString());
    }
    // The company most was done with: its history is all of it, with the people, whoever they were.
    void theHistoryTellsWhoWroteWhen()
    {
        const Screen screen;
        QHash<Id<Company>, int> counts;
        Company busiest;
        int most = 0;
        const auto read = screen.workspace->store().read([&](storage::Reader &reader) {
            reader.each<Act>({}, [&](Act &&act) {
                ++counts[act.company];
                return true;
            });
            for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
                if (each.value() > most) {
                    most = each.value();
                    busiest = reader.find(each.key()).value();
                }
            }
        });
        QVERIFY(read && most > 3);
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, 120000);
        screen.search(busiest.name);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("companyNameLabel")->text(), busiest.name, 120000);
        QCOMPARE(screen.find<QLabel>("companyReferenceLabel")->text(), busiest.reference);
        QTRY_VERIFY_WITH_TIMEOUT(screen.history()->entries() >= most, 120000);
        for (int row = 0; row < screen.history()->entries(); ++row)
            QVERIFY2(!screen.told(row).contains(busiest.name), qPrintable(screen.told(row)));
    }
    void anActWrittenElsewhereAppears()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.history()->entries() > 0, 120000);
        const int before = screen.history()->entries();
        const auto written = screen.workspace->store().write(QStringLiteral("Act"), [&](storage::Transaction &t) {
            Act act;
            act.cohort = screen.workspace->cohort().id;
            act.company = t.first<Company>(storage::Query<Company>().orderByKey("name_key"))->id;
            act.date = QDate(2012, 6, 30);
            act.onBehalfOf = domain::OnBehalfOf::Collectif;
            act.notes = QStringLiteral("Un mot de plus");
            t.save(act);
        });
        QVERIFY(written);
        QTRY_COMPARE_WITH_TIMEOUT(screen.history()->entries(), before + 1, 120000);
        QVERIFY(screen.told(0).endsWith(QStringLiteral("Un mot de plus")));
    }
    // A note of hundreds of lines is a few on screen, and all of it for whoever asks: by the space bar or the link.
    void aLongNoteShowsItsBeginning()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.history()->entries() > 0, 120000);
        const auto write = [&](const QString &notes) {
            return screen.workspace->store().write(QStringLiteral("Act"), [&](storage::Transaction &t) {
                Act act;
                act.cohort = screen.workspace->cohort().id;
                act.company = t.first<Company>(storage::Query<Company>().orderByKey("name_key"))->id;
                act.date = QDate(2012, 6, 30);
                act.onBehalfOf = domain::OnBehalfOf::Collectif;
                act.notes = notes;
                t.save(act);
            });
        };
        models::HistoryView *history = screen.history();
        const int before = history->entries();
        QVERIFY(write(QStringLiteral("Un long compte rendu. ").repeated(300) + QStringLiteral("Fin")));
        QTRY_COMPARE_WITH_TIMEOUT(history->entries(), before + 1, 120000);
        QVERIFY(screen.told(0).endsWith(QStringLiteral("Fin"))); // who copies it has all of it
        const int line = history->fontMetrics().lineSpacing();
        QTRY_VERIFY_WITH_TIMEOUT(history->rowHeight(0) > 4 * line, 120000);
        QVERIFY(history->rowHeight(0) < 9 * line);
        history->setCurrentIndex(history->model()->index(0, 0));
        QTest::keyClick(history, Qt::Key_Space);
        QVERIFY(history->rowHeight(0) > 20 * line);
        QTest::keyClick(history, Qt::Key_Space);
        QVERIFY(history->rowHeight(0) < 9 * line);
        const QRect cell = history->visualRect(history->model()->index(0, 1));
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + line, cell.top() + line));
        QVERIFY(history->rowHeight(0) < 9 * line); // beside the link
        QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + line, cell.bottom() - 3));
        QVERIFY(history->rowHeight(0) > 20 * line);
        // It stays so when the history is read again, and what is short has nothing to show.
        QVERIFY(write(QStringLiteral("Un mot")));
        QTRY_COMPARE_WITH_TIMEOUT(history->entries(), before + 2, 120000);
        const int longRow = screen.told(0).endsWith(QStringLiteral("Fin")) ? 0 : 1;
        QTRY_VERIFY_WITH_TIMEOUT(history->rowHeight(longRow) > 20 * line, 120000);
        const int other = 1 - longRow;
        history->setCurrentIndex(history->model()->index(other, 0));
        const int height = history->rowHeight(other);
        QTest::keyClick(history, Qt::Key_Space);
        QCOMPARE(history->rowHeight(other), height);
    }
    // A link is one word, longer than the column: it goes on in the next line, to its end.
    void aLongLinkIsReadToItsEnd()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.history()->entries() > 0, 120000);
        const QString link = QStringLiteral("https://example.org/") + QStringLiteral("offres/").repeated(25)
                           + QStringLiteral("fin");
        const int before = screen.history()->entries();
        const auto written = screen.workspace->store().write(QStringLiteral("Act"), [&](storage::Transaction &t) {
            Act act;
            act.cohort = screen.workspace->cohort().id;
            act.company = t.first<Company>(storage::Query<Company>().orderByKey("name_key"))->id;
            act.date = QDate(2012, 6, 30);
            act.onBehalfOf = domain::OnBehalfOf::Collectif;
            act.notes = link;
            t.save(act);
        });
        QVERIFY(written);
        QTRY_COMPARE_WITH_TIMEOUT(screen.history()->entries(), before + 1, 120000);
        QVERIFY(screen.told(0).endsWith(link)); // who copies it has it as it is
        const int line = screen.history()->fontMetrics().lineSpacing();
        QTRY_VERIFY_WITH_TIMEOUT(screen.history()->rowHeight(0) > 3 * line, 120000);
    }
    void whoSaysStopIsSeenAtOnce()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, 120000);
        auto *stop = screen.find<QLabel>("companyStopLabel");
        QVERIFY(!stop->isVisibleTo(screen.page.get()));
        QTest::keyClick(screen.table(), Qt::Key_Return);
        auto *choice = screen.find<QComboBox>("doNotContactEdit");
        choice->setCurrentIndex(choice->findData(QStringLiteral("oui")));
        screen.find<QPushButton>("saveButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisibleTo(screen.page.get()), 120000);
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_VERIFY_WITH_TIMEOUT(!stop->isVisibleTo(screen.page.get()), 120000);
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0 && screen.history()->entries() > 0, 120000);
        screen.bench.examine(*screen.page, "companies");
        screen.find<QPushButton>("newCompanyButton")->click();
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "companyform");
    }
};

REBOND_TEST(TestCompanies)
#include "tst_companies.moc"
