// SPDX-License-Identifier: GPL-3.0-or-later
// What every list can do, on the list of members: out into a file and onto paper as it is shown, in by pasting, one value
// for many, and what it was narrowed to kept under a name.
#include "base/task.h"
#include "exchange/field.h"
#include "sheets/reader.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/exchange/importpage.h"
#include "ui/members/memberspage.h"
#include "ui/models/bulkpanel.h"
#include "ui/models/savedfilters.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printing.h"
#include "ui/paper/printview.h"
#include "ui/samples.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QThread>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Member;
using members::MembersPage;

namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestListActions : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<MembersPage>(workspace, bench.surroundings());
            page->setOwner(workspace->cohort().name);
            bench.show(*page);
        }
        QTableView *table() const { return find<QTableView>("membersTable"); }
        int rows() const { return table()->model()->rowCount(); }
        QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
        void search(const char16_t *text) const
        {
            find<QLineEdit>("membersSearchEdit")->setText(QString::fromUtf16(text));
        }
        // As it is chosen from the menu.
        void run(const char *action) const
        {
            Q_EMIT find<QMenu>("membersMenu")->aboutToShow();
            find<QAction>(action)->trigger();
        }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        QList<Member> members() const
        {
            return workspace->store().read([](storage::Reader &reader) { return reader.list<Member>(); }).value();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<MembersPage> page;
    };

private Q_SLOTS:
    void exportsWhatIsShown()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(0, 1).isEmpty(), 120000);
        screen.search(u"an");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() < 60 && screen.rows() > 3, 120000);
        screen.table()->sortByColumn(4, Qt::DescendingOrder); // by town
        screen.table()->horizontalHeader()->moveSection(4, 0);
        screen.table()->setColumnHidden(3, true);
        QTRY_VERIFY_WITH_TIMEOUT(screen.cell(0, 4) >= screen.cell(screen.rows() - 1, 4), 120000);
        const QString path = screen.bench.folder.filePath(QStringLiteral("vus.csv"));
        screen.bench.files.answers = {path};
        screen.run("exportShownAction");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path) && screen.bench.messages->isSpeaking(), 120000);
        const QStringList lines = QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.first(), QStringLiteral("Town;Name;Where they stand;Sector"));
        QCOMPARE(lines.size(), screen.rows() + 2); // headings, and nothing behind the last line end
        for (int row = 0; row < screen.rows(); ++row)
            QCOMPARE(lines.at(row + 1),
                     QStringList({screen.cell(row, 4), screen.cell(row, 0), screen.cell(row, 1), screen.cell(row, 2)})
                         .join(u';'));
        QVERIFY(screen.bench.messages->severity() == kit::MessageBar::Severity::Good);
    }
    // The list is read in portions, of which the table has seen the first.
    void exportsMoreThanWasRead()
    {
        Screen screen;
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            for (int i = 0; i < 2300; ++i) {
                Member member;
                member.cohort = screen.workspace->cohort().id;
                member.familyName = QStringLiteral("Zz%1").arg(i, 5, 10, QLatin1Char('0'));
                member.joinedOn = QDate(2011, 6, 20);
                t.save(member);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 200, 120000);
        QVERIFY(screen.rows() < 2360);
        const QString path = screen.bench.folder.filePath(QStringLiteral("tous.xlsx"));
        screen.bench.files.answers = {path};
        screen.run("exportShownAction");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 120000);
        struct NoTask final : TaskContext
        {
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return false; }
        } task;
        int rows = 0;
        QString last;
        QVERIFY(sheets::forEachRow(
            path, {},
            [&](const sheets::Row &row) {
                ++rows;
                last = row.text(0).toString();
                return Done();
            },
            task));
        QCOMPARE(rows, 2361);
        QCOMPARE(last, QStringLiteral("Zz02299"));
        QVERIFY(screen.rows() < 2360); // the table itself has read no further
    }
    void printsWhatIsShown()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.search(u"an");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() < 60, 120000);
        screen.run("printListAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("printButton"), 120000);
        auto *view = screen.page->findChild<paper::PrintView *>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisibleTo(screen.page.get()), 120000);
        const typeset::PageList pages = view->pages();
        QVERIFY(pages.page(0).size.width() > pages.page(0).size.height()); // many columns stand across
        QString words;
        for (const typeset::Page &page : pages.pages())
            words += paper::PagesView::wordsOf(page) + u' ';
        for (const QString &expected : {QStringLiteral("Members"), screen.workspace->cohort().name,
                                        QStringLiteral("“an”"), QStringLiteral("30 June 2012"), QStringLiteral("1/")})
            QVERIFY2(words.contains(expected), qPrintable(expected + u' ' + words.left(400)));
        for (int row = 0; row < screen.rows(); ++row)
            QVERIFY2(words.contains(screen.cell(row, 0).section(u' ', 0, 0)), qPrintable(screen.cell(row, 0)));
        // The printer, as a file.
        const QString path = screen.bench.folder.filePath(QStringLiteral("imprimé.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        // Not in the window's thread, as it is done there.
        SilentTask task;
        bool isTaken = false;
        const std::unique_ptr<QThread> behind(
            QThread::create([&] { isTaken = paper::paintPages(printer, pages, task); }));
        behind->start();
        QVERIFY(behind->wait(120000));
        QVERIFY(isTaken);
        QVERIFY(bytesOf(path).startsWith("%PDF"));
        class Stopped final : public TaskContext
        {
        public:
            void step(qint64, qint64, const QString &) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } stopped;
        QPrinter unused(QPrinter::HighResolution);
        unused.setOutputFormat(QPrinter::PdfFormat);
        unused.setOutputFileName(screen.bench.folder.filePath(QStringLiteral("arrêté.pdf")));
        QVERIFY(!paper::paintPages(unused, pages, stopped));
        // Kept as PDF.
        const QString kept = screen.bench.folder.filePath(QStringLiteral("liste.pdf"));
        screen.bench.files.answers = {kept};
        screen.find<QPushButton>("printPdfButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(kept).startsWith("%PDF"), 120000);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(screen.table()->isVisibleTo(screen.page.get()));
    }
    // Not before it was said how much paper it is; then all of it.
    void aLongListIsPrintedWholeWhenThatIsMeant()
    {
        Screen screen;
        QVERIFY(screen.workspace->store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            for (int i = 0; i < 1300; ++i) {
                Member member;
                member.cohort = screen.workspace->cohort().id;
                member.familyName = QStringLiteral("Zz%1").arg(i, 5, 10, QLatin1Char('0'));
                member.joinedOn = QDate(2011, 6, 20);
                t.save(member);
            }
        }));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 200, 120000);
        screen.run("printListAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), 120000);
        const QString sentence = screen.bench.messages->sentence();
        QVERIFY2(sentence.contains(u"1,360 rows") && sentence.contains(u"pages"), qPrintable(sentence));
        QVERIFY(!screen.page->findChild<paper::PrintView *>());
        const auto button = [&](const char *name) {
            return screen.bench.messages->findChild<QPushButton *>(QLatin1String(name));
        };
        const QString path = screen.bench.folder.filePath(QStringLiteral("longue.csv"));
        screen.bench.files.answers = {path};
        button("exportLongListButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 120000);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->severity() == kit::MessageBar::Severity::Good, 120000);
        screen.run("printListAction");
        QTRY_VERIFY_WITH_TIMEOUT(button("printLongListButton"), 120000);
        button("printLongListButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->findChild<paper::PrintView *>(), 120000);
        const typeset::PageList pages = screen.page->findChild<paper::PrintView *>()->pages();
        QString words;
        for (const typeset::Page &page : pages.pages())
            words += paper::PagesView::wordsOf(page) + u' ';
        for (int i = 0; i < 1300; ++i)
            QVERIFY2(words.contains(QStringLiteral("Zz%1").arg(i, 5, 10, QLatin1Char('0'))),
                     qPrintable(QString::number(i)));
        QVERIFY(!words.contains(u"narrow the list"));
        // What was said of the paper was about right.
        const int said = sentence.section(QStringLiteral("some "), 1).section(u' ', 0, 0).toInt();
        QVERIFY2(said * 10 >= pages.count() * 7 && said * 10 <= pages.count() * 15,
                 qPrintable(QStringLiteral("%1 of %2").arg(said).arg(pages.count())));
    }
    void oneValueForTheSelected()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.table()->clearSelection();
        for (const int row : {1, 3, 5})
            screen.table()->selectionModel()->select(screen.table()->model()->index(row, 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QList<RawId> chosen = screen.page->selected();
        QCOMPARE(chosen.size(), 3);
        screen.run("changeSelectedAction");
        auto *panel = screen.find<models::BulkPanel>("bulkPanel");
        QVERIFY(panel->isVisibleTo(screen.page.get()));
        QCOMPARE(screen.find<QLabel>("bulkCountLabel")->text(), QStringLiteral("3 selected"));
        auto *field = screen.find<QComboBox>("bulkFieldComboBox");
        field->setCurrentIndex(field->findText(QStringLiteral("Town")));
        screen.find<QLineEdit>("bulkValueEdit")->setText(QStringLiteral("Menton"));
        screen.find<QPushButton>("bulkChangeButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisibleTo(screen.page.get()), 120000);
        for (const Member &member : screen.members())
            QVERIFY(!chosen.contains(member.id.raw()) || member.city == u"Menton");
        QCOMPARE(screen.workspace->store().history().undoLabel(),
                 std::optional(QStringLiteral("Change “Town” of 3 record(s)")));
        QVERIFY(screen.workspace->store().history().undo());
        const QList<Member> back = screen.members();
        QVERIFY(std::none_of(back.cbegin(), back.cend(), [&](const Member &member) {
            return chosen.contains(member.id.raw()) && member.city == u"Menton";
        }));
        // What is wrong is told in place, and what was typed stays.
        screen.run("changeSelectedAction");
        field->setCurrentIndex(
            field->findText(QStringLiteral("Day of entry")) >= 0
                ? field->findText(QStringLiteral("Day of entry"))
                : field->findData(rebond::exchange::fieldAt(rebond::exchange::ListKind::Members, u"joined_on")));
        screen.find<QLineEdit>("bulkValueEdit")->setText(QStringLiteral("31/02/2012"));
        screen.find<QPushButton>("bulkChangeButton")->click();
        auto *told = screen.find<QLabel>("bulkToldLabel");
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisibleTo(screen.page.get()), 120000);
        QVERIFY(told->text().contains(QStringLiteral("31/02/2012")));
        QCOMPARE(screen.find<QLineEdit>("bulkValueEdit")->text(), QStringLiteral("31/02/2012"));
    }
    // The field is said each time: typing and Enter, without, change nothing.
    void noFieldIsProposedForSeveral()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.table()->selectAll();
        screen.run("changeSelectedAction");
        auto *field = screen.find<QComboBox>("bulkFieldComboBox");
        auto *value = screen.find<QLineEdit>("bulkValueEdit");
        const auto *change = screen.find<QPushButton>("bulkChangeButton");
        QCOMPARE(field->currentData().toInt(), -1);
        QVERIFY(!value->isEnabled() && !change->isEnabled());
        field->setCurrentIndex(field->findText(QStringLiteral("Town")));
        QVERIFY(value->isEnabled() && change->isEnabled());
        QCOMPARE(value->placeholderText(), QStringLiteral("Empty clears the field"));
        field->setCurrentIndex(field->findText(QStringLiteral("Family name")));
        QCOMPARE(value->placeholderText(), QStringLiteral("The new value")); // nobody is without a name
        screen.run("changeSelectedAction");
        QCOMPARE(field->currentData().toInt(), -1);
    }
    void pastedRowsGoThroughTheImport()
    {
        Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        ui::exchange::ImportPage import(screen.workspace, screen.bench.surroundings());
        connect(screen.page.get(), &models::ListPage::pasteRequested, &import, &ui::exchange::ImportPage::takePasted);
        QApplication::clipboard()->setText(
            QStringLiteral("Nom\tPrénom\tDate d'entrée\nGarbiol\tInès\t20/06/2011\nIribar\tSolange\t21/06/2011\n"));
        QTest::keyClick(screen.table(), Qt::Key_V, Qt::ControlModifier);
        auto *go = import.findChild<QPushButton *>(QStringLiteral("importListButton"));
        QVERIFY(go);
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 120000);
        // Kept over a change of the window's language.
        ui::exchange::ImportPage next(screen.workspace, screen.bench.surroundings());
        QVERIFY(next.takeUp(import.draft()));
        next.refresh(); // as the window does where it shows a page
        auto *goNext = next.findChild<QPushButton *>(QStringLiteral("importListButton"));
        QTRY_VERIFY_WITH_TIMEOUT(goNext->isEnabled(), 120000);
        QSignalSpy imported(&next, &ui::exchange::ImportPage::imported);
        goNext->click();
        QVERIFY(imported.wait(120000));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 62, 120000);
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
    }
    void aFilterIsKeptUnderAName()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.search(u"calverac");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, 120000);
        screen.table()->sortByColumn(4, Qt::DescendingOrder);
        screen.run("keepFilterAction");
        auto *name = screen.find<QLineEdit>("membersFilterNameEdit");
        QVERIFY(name->isVisibleTo(screen.page.get()));
        name->setText(QStringLiteral("Les Calvérac & Cie"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisibleTo(screen.page.get()));
        screen.search(u"");
        screen.table()->sortByColumn(0, Qt::AscendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        Q_EMIT screen.find<QMenu>("membersMenu")->aboutToShow();
        const auto actions = screen.find<QMenu>("membersSavedFiltersMenu")->actions();
        QCOMPARE(actions.first()->text(), QStringLiteral("Les Calvérac && Cie"));
        actions.first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, 120000);
        QCOMPARE(screen.find<QLineEdit>("membersSearchEdit")->text(), QStringLiteral("calverac"));
        QCOMPARE(screen.table()->horizontalHeader()->sortIndicatorSection(), 4);
        QCOMPARE(screen.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }
    void filtersAreReadWithCare()
    {
        test::Bench bench;
        const QString file = bench.folder.filePath(QStringLiteral("groupe.rebond"));
        models::SavedFilters saved(file, QStringLiteral("members"));
        QVERIFY(saved.all().isEmpty());
        QFile beside(file + QStringLiteral(".filtres"));
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(R"({"format":1,"lists":{"members":[{"name":7},{},3,{"name":"x","sort":[]}]}})");
        beside.close();
        QCOMPARE(saved.all(), (QList<models::SavedFilter>{{QStringLiteral("x"), {}, {}, {}, false}}));
        for (int i = 0; i < 30; ++i)
            QVERIFY(saved.keep({QString::number(i),
                                QStringLiteral("s"),
                                {{QStringLiteral("kind"), QStringLiteral("act")}},
                                {},
                                true}));
        QCOMPARE(saved.all().size(), models::SavedFilters::kAtMost);
        QCOMPARE(saved.all().last().filter.value(QStringLiteral("kind")).toString(), QStringLiteral("act"));
        QVERIFY(saved.remove(QStringLiteral("29")));
        QCOMPARE(saved.all().last().name, QStringLiteral("28"));
    }
    // A search is often a name: it stands beside the file it is of, and nowhere in the settings.
    void noWordOfAFilterStandsInTheSettings()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.search(u"calverac");
        screen.run("keepFilterAction");
        QTest::keyClick(screen.find<QLineEdit>("membersFilterNameEdit"), Qt::Key_Return);
        QVERIFY(bytesOf(screen.workspace->path() + QStringLiteral(".filtres")).contains("calverac"));
        QTest::qWait(200); // settings are written a moment later
        QVERIFY(!bytesOf(screen.bench.settings.path()).contains("calverac"));
    }
    // Those of earlier versions, once: beside the file that is opened, where one of the same name stays.
    void filtersOfTheSettingsMoveOut()
    {
        test::Bench bench;
        const QString file = bench.folder.filePath(QStringLiteral("groupe.rebond"));
        const QString filters = QStringLiteral("filters");
        models::SavedFilters saved(file, QStringLiteral("members"));
        const models::SavedFilter standing{QStringLiteral("deux"), QStringLiteral("ici"), {}, {}, false};
        QVERIFY(saved.keep(standing));
        bench.settings.remember(filters, QStringLiteral("members"),
                                R"([{"name":"un","search":"Calverac"},{"name":"deux","search":"ailleurs"}])");
        bench.settings.remember(filters, QStringLiteral("outreach"), R"([{"name":"trois","filter":{"which":2}}])");
        models::moveFiltersOut(bench.settings, file);
        const QList<models::SavedFilter> members = saved.all();
        QCOMPARE(members.size(), 2);
        QVERIFY(members.contains(standing));
        QVERIFY(members.contains({QStringLiteral("un"), QStringLiteral("Calverac"), {}, {}, false}));
        const auto leads = models::SavedFilters(file, QStringLiteral("outreach")).all();
        QCOMPARE(leads.size(), 1);
        QCOMPARE(leads.first().filter.value(QStringLiteral("which")).toInt(), 2);
        for (const char *page : {"members", "outreach"})
            QVERIFY(bench.settings.remembered(filters, QLatin1String(page)).isEmpty());
        // Where they cannot be written they stay.
        const QString nowhere = bench.folder.filePath(QStringLiteral("nulle/part.rebond"));
        bench.settings.remember(filters, QStringLiteral("members"), R"([{"name":"un","search":"Calverac"}])");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^filters: ")));
        models::moveFiltersOut(bench.settings, nowhere);
        QVERIFY(!bench.settings.remembered(filters, QStringLiteral("members")).isEmpty());
    }
    void theMenuOfRowsHoldsTheSame()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QStringList names;
        for (const QAction *action : screen.find<QMenu>("membersRowMenu")->actions()) {
            if (!action->isSeparator())
                names.append(action->objectName());
        }
        QCOMPARE(names,
                 QStringLiteral("openRowAction followUpAction copyRowsAction pasteRowsAction changeSelectedAction "
                                "removeRowsAction printListAction exportShownAction")
                     .split(u' '));
        // As the manual has it.
        QVERIFY(screen.find<QAction>("openRowAction")->text().endsWith(QStringLiteral("\tEnter")));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(0, 1).isEmpty(), 120000);
        screen.run("changeSelectedAction");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "bulk");
        screen.run("keepFilterAction");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "keepfilter");
        screen.run("printListAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->findChild<paper::PrintView *>(), 120000);
        QTRY_VERIFY_WITH_TIMEOUT(screen.page->findChild<paper::PrintView *>()->isVisibleTo(screen.page.get()),
                                 test::kPatience);
        screen.bench.examine(*screen.page, "print");
    }
};

REBOND_TEST(TestListActions)
#include "tst_listactions.moc"
