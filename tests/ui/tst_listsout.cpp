// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are no page of records go out by the same keys: what is due today, what is to be checked, what an import refuses.
#include "support/patience.h"
#include "ui/checks/checksmodel.h"
#include "ui/exchange/importpage.h"
#include "ui/models/outputdesk.h"
#include "ui/openedwindow.h"
#include "ui/paper/pagesview.h"
#include "ui/paper/printview.h"
#include "ui/settled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrintDialog>
#include <QPushButton>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestListsOut : public QObject
{
    Q_OBJECT

    static bool isOffered(const test::OpenedWindow &opened)
    {
        return opened.action("file.print")->isEnabled() && opened.action("file.exportShown")->isEnabled();
    }
    // The words of the pages that the command shows in the place of the list.
    static QString printed(const test::OpenedWindow &opened, const QWidget *page)
    {
        const auto view = [page] { return page->findChild<paper::PrintView *>(); };
        const auto *print = opened.action("file.print");
        if (!QTest::qWaitFor([print] { return print->isEnabled(); }, kPatience))
            return {};
        // Once: a file that was just written is there before the list hears of it.
        opened.action("file.print")->trigger();
        const bool isThere = QTest::qWaitFor([&] { return view() && view()->isVisible(); }, kPatience);
        QString words;
        if (isThere) {
            for (const typeset::Page &each : view()->pages().pages())
                words += paper::PagesView::wordsOf(each) + u' ';
        }
        return words.simplified();
    }
    // The lines of the file that the command writes, without the byte order mark.
    static QStringList exported(test::OpenedWindow &opened, const QString &name)
    {
        const QString path = opened.bench.folder.filePath(name);
        opened.bench.files.answers = {path};
        opened.action("file.exportShown")->trigger();
        QFile file(path);
        if (!QTest::qWaitFor([&] { return file.exists(); }, kPatience) || !file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll())
            .remove(QChar(0xFEFF))
            .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    // Pages that are asked for while a file is being written come behind it, once, and what was said of the file stays.
    void pagesAskedForMeanwhileComeBehindTheFile()
    {
        test::Bench bench;
        QWidget page;
        models::ListOutput output(bench.surroundings(), &page);
        QSignalSpy written(&output, &models::ListOutput::written);
        QStringList laidOut; // the words of their first pages
        connect(&output, &models::ListOutput::laidOut, this, [&laidOut](const typeset::PageList &pages) {
            laidOut.append(paper::PagesView::wordsOf(pages.page(0)));
        });
        rebond::reports::PrintedList list;
        list.title = QStringLiteral("Companies");
        list.day = bench.clock.today();
        list.columns = {{QStringLiteral("Name"), false, 20}};
        list.rows = {{QStringLiteral("Azurel")}};
        const QString path = bench.folder.filePath(QStringLiteral("liste.csv"));
        output.write(models::shownTable(list), path);
        output.layOut(models::shownTable(list));
        list.rows = {{QStringLiteral("Zéphyrine")}};
        output.layOut(models::shownTable(list)); // pressed again
        QVERIFY(written.isEmpty() && laidOut.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!laidOut.isEmpty(), kPatience);
        QVERIFY(!output.isBusy());
        QCOMPARE(written.size(), 1);
        QCOMPARE(laidOut.size(), 1);
        QVERIFY2(laidOut.first().contains(QStringLiteral("Zéphyrine")), qPrintable(laidOut.first()));
        const auto isTold = [&bench](const char *words) {
            return bench.messages->sentence().contains(QLatin1String(words));
        };
        QVERIFY2(isTold("liste.csv"), qPrintable(bench.messages->sentence()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("Azurel"));
        // Behind one that fails, too.
        output.writePdf(bench.folder.filePath(QStringLiteral("nowhere/liste.pdf")));
        output.layOut(models::shownTable(list));
        QTRY_COMPARE_WITH_TIMEOUT(laidOut.size(), 2, kPatience);
        QVERIFY(bench.messages->isSpeaking() && !isTold("has been written"));
    }
    void whatIsDueIsPrintedAndExported()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
        auto *page = opened.find<QWidget>("dashboardPage");
        const QAbstractItemModel *due = opened.find<QTableView>("todoTable")->model();
        const auto textAt = [due](int row, int column) { return due->index(row, column).data().toString(); };
        QVERIFY(due->rowCount() > 20);
        const QString words = printed(opened, page);
        for (const QString &expected : {QStringLiteral("To do"), opened.session.workspace()->cohort().name,
                                        textAt(0, 0).section(u' ', 0, 0), QStringLiteral("30 June 2012")})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'/' + words.left(400)));
        for (int row = 0; row < due->rowCount(); ++row) {
            const QString begun = textAt(row, 1).section(u' ', 0, 0);
            QVERIFY2(words.contains(begun), qPrintable(begun));
        }
        // Pages are looked at: figures that are counted anew meanwhile do not take them away.
        auto *view = page->findChild<paper::PrintView *>();
        QVERIFY(!isOffered(opened));
        // The key that showed them prints them.
        QVERIFY(opened.action("file.print")->isEnabled());
        opened.action("file.print")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(view->findChild<QPrintDialog *>(), kPatience);
        view->findChild<QPrintDialog *>()->reject();
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);

        const QStringList lines = exported(opened, QStringLiteral("jour.csv"));
        QCOMPARE(lines.size(), due->rowCount() + 1);
        QCOMPARE(lines.first(), QStringLiteral("Kind;What is due"));
        QString section;
        for (int row = 0; row < due->rowCount(); ++row) {
            if (!textAt(row, 0).isEmpty())
                section = textAt(row, 0);
            QVERIFY2(lines.at(row + 1).startsWith(section), qPrintable(lines.at(row + 1))); // on each line
        }
    }
    // A list that is open on the page is what goes out.
    void theRowsBehindANumberGoOut()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
        auto *number = opened.find<QWidget>("headlineNumberLabel");
        QTRY_VERIFY_WITH_TIMEOUT(number->isVisible(), kPatience);
        QTest::mouseClick(number, Qt::LeftButton);
        auto *table = opened.find<QTableView>("behindTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 20, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), kPatience);
        const QStringList lines = exported(opened, QStringLiteral("rebonds.csv"));
        QCOMPARE(lines.size(), 21);
        for (int row = 0; row < 20; ++row)
            QVERIFY2(lines.at(row + 1).startsWith(table->model()->index(row, 0).data().toString()),
                     qPrintable(lines.at(row + 1)));
        auto *page = opened.find<QWidget>("dashboardPage");
        const QString words = printed(opened, page);
        QVERIFY2(words.contains(table->accessibleName()), qPrintable(words.left(400)));
        QVERIFY(words.contains(table->model()->index(19, 0).data().toString().section(u' ', 0, 0)));
        QTest::keyClick(page->findChild<paper::PrintView *>(), Qt::Key_Escape);
        QTest::keyClick(table, Qt::Key_Escape); // closed: what is due is the list again
        QVERIFY(!table->isVisible());
        QVERIFY(exported(opened, QStringLiteral("jour.csv")).first().startsWith(QStringLiteral("Kind;")));
    }
    void whatIsToBeCheckedIsPrintedAndExported()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("checks"));
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
        auto *page = opened.find<QWidget>("checksPage");
        const QAbstractItemModel *shown = opened.find<QTableView>("checksTable")->model();
        const int all = shown->rowCount();
        auto *kinds = opened.find<QComboBox>("checksKindComboBox");
        QVERIFY(kinds->count() > 2);
        kinds->setCurrentIndex(1);
        QVERIFY(shown->rowCount() > 0 && shown->rowCount() < all);
        const QString kind = shown->index(0, checks::ChecksModel::KindColumn).data().toString();
        const QString words = printed(opened, page);
        QVERIFY2(words.contains(kinds->currentText()), qPrintable(words.left(400))); // what it was narrowed to
        for (int row = 0; row < shown->rowCount(); ++row) {
            const QString reference = shown->index(row, checks::ChecksModel::ReferenceColumn).data().toString();
            QVERIFY2(words.contains(reference), qPrintable(reference));
        }
        QTest::keyClick(page->findChild<paper::PrintView *>(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
        const QStringList lines = exported(opened, QStringLiteral("verifier.csv"));
        QCOMPARE(lines.size(), shown->rowCount() + 1);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(lines.at(i).startsWith(kind), qPrintable(lines.at(i)));
    }
    // With the marks as they stand there.
    void theRegisterGoesOut()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("workshops"));
        auto *list = opened.find<QTableView>("workshopsTable");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kPatience);
        list->setCurrentIndex(list->model()->index(1, 0)); // one that is closed
        QTest::keyClick(list, Qt::Key_Return);
        auto *table = opened.find<QTableView>("registerTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 50, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
        const QStringList lines = exported(opened, QStringLiteral("registre.csv"));
        const int rows = table->model()->rowCount();
        QCOMPARE(lines.size(), rows + 1);
        QCOMPARE(lines.first(), QStringLiteral("Name;Mark;Until next time;Buddy"));
        int present = 0;
        int left = 0;
        for (int row = 0; row < rows; ++row) {
            const QString name = table->model()->index(row, 0).data().toString();
            const QModelIndex cell = table->model()->index(row, 1);
            const QString whole = cell.data(Qt::ToolTipRole).toString(); // of whom it does not concern
            const QString mark = whole.isEmpty() ? cell.data().toString() : whole;
            if (!whole.isEmpty()) { // whole in its column, with the reason where it is pointed at or read out
                ++left;
                QCOMPARE(whole, QStringLiteral("not concerned: ") + cell.data().toString());
                QVERIFY(cell.data().toString().startsWith(QStringLiteral("left on ")));
                QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), whole);
                QVERIFY(table->fontMetrics().horizontalAdvance(cell.data().toString()) + kit::unit(2)
                        < table->columnWidth(1));
            }
            QVERIFY2(lines.at(row + 1).startsWith(name + u';' + mark), qPrintable(lines.at(row + 1)));
            present += mark.startsWith(u'✓') ? 1 : 0;
        }
        QVERIFY(present > 20 && left > 0);
        auto *page = opened.find<QWidget>("workshopsPage");
        const QString words = printed(opened, page);
        for (const QString &expected : {opened.session.workspace()->cohort().name, QStringLiteral("26 June 2012"),
                                        table->model()->index(rows - 1, 0).data().toString().section(u' ', 0, 0)})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'/' + words.left(400)));
        QVERIFY(!table->isVisible());
        QTest::keyClick(page->findChild<paper::PrintView *>(), Qt::Key_Escape);
        QVERIFY(table->isVisible() && table->hasFocus());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(list->isVisible());
    }
    // Before they are left out of an import, and afterwards.
    void refusedRowsOfAnImportGoOut()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("import"));
        QVERIFY(!isOffered(opened));
        auto *page = opened.find<ui::exchange::ImportPage>("importPage");
        page->take(test::writeFile(opened.bench.folder.path(), QStringLiteral("membres.csv"),
                                   "Nom;Prénom;Date d'entrée\r\n"
                                   "Bastiani;Rémi;20/06/2011\r\nIribar;Solange;31/02/2012\r\n"));
        auto *skip = opened.find<QCheckBox>("skipRefusedCheckBox");
        QTRY_VERIFY_WITH_TIMEOUT(skip->isVisible() && skip->isEnabled() && isOffered(opened), kPatience);
        const QStringList refused = exported(opened, QStringLiteral("refus.csv"));
        QCOMPARE(refused.size(), 2);
        QVERIFY2(refused.last().startsWith(QStringLiteral("3;Refused;")) && refused.last().contains(u"31/02/2012"),
                 qPrintable(refused.last()));
        test::settle();
        skip->click();
        auto *import = opened.find<QPushButton>("importListButton");
        QTRY_VERIFY_WITH_TIMEOUT(import->isEnabled(), kPatience);
        import->click();
        auto *rows = opened.find<QTableView>("leftOutTable");
        QTRY_VERIFY_WITH_TIMEOUT(rows->isVisible() && rows->hasFocus(), kPatience);
        QVERIFY(opened.find<QLabel>("leftOutCountLabel")->text().contains(QStringLiteral("membres.csv")));
        QCOMPARE(exported(opened, QStringLiteral("laisses.csv")), refused);
        test::settle();
        const QString words = printed(opened, page);
        for (const QString &expected : {QStringLiteral("Rows of membres"), QStringLiteral("31/02/2012"),
                                        opened.session.workspace()->cohort().name})
            QVERIFY2(words.contains(expected), qPrintable(expected + u'/' + words.left(400)));
        QVERIFY(!words.contains(QStringLiteral("Bastiani")));
        QVERIFY(!rows->isVisible());
        QTest::keyClick(page->findChild<paper::PrintView *>(), Qt::Key_Escape);
        QVERIFY(rows->isVisible() && rows->hasFocus());
        opened.find<QPushButton>("leaveLeftOutButton")->click();
        QVERIFY(opened.find<QPushButton>("chooseListButton")->isVisible());
        QVERIFY(!isOffered(opened));
    }
    void withNothingDueNothingIsOffered()
    {
        test::OpenedWindow opened;
        opened.openFew();
        opened.bench.show(opened.window);
        test::settle();
        QVERIFY(!isOffered(opened));
        const Done written =
            opened.session.workspace()->store().write(QStringLiteral("Due"), [](storage::Transaction &transaction) {
                domain::Act act = transaction.list<domain::Act>().first();
                act.dueOn = QDate(2012, 6, 30);
                transaction.save(act);
            });
        QVERIFY(written);
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(opened), kPatience);
    }
};

REBOND_TEST(TestListsOut)
#include "tst_listsout.moc"
