// SPDX-License-Identifier: GPL-3.0-or-later
// Columns of every list are chosen, moved and sorted by, and are so when the file is opened again.
#include "base/folding.h"
#include "support/patience.h"
#include "ui/kit/theme.h"
#include "ui/models/recordtable.h"
#include "ui/openedwindow.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

class TestColumns : public QObject
{
    Q_OBJECT

    static QTableView *tableOf(test::OpenedWindow &opened, const QString &id)
    {
        opened.window.goTo(id);
        auto *table = opened.find<QTableView>((id + QStringLiteral("Table")).toLatin1().constData());
        const bool isRead = QTest::qWaitFor([table] { return table && table->model()->rowCount() > 0; }, kPatience);
        return isRead ? table : nullptr;
    }
    static models::RecordTable *recordsOf(const QTableView *table)
    {
        return qobject_cast<models::RecordTable *>(table->model());
    }
    // What a right click on the headings offers.
    static QMenu *columnMenu(const QTableView *table)
    {
        Q_EMIT table->horizontalHeader()->customContextMenuRequested(QPoint(3, 3));
        for (QWidget *page = table->parentWidget(); page; page = page->parentWidget()) {
            const auto menus = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
            for (QMenu *menu : menus) {
                if (menu->isVisible() && menu->actions().size() == table->model()->columnCount())
                    return menu;
            }
        }
        return nullptr;
    }
    static QStringList texts(const QTableView *table, int column)
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(fold(table->model()->index(row, column).data().toString()));
        return all;
    }

    // Words of the first rows that the pattern finds and their column cuts; how many were found is added to `found`.
    static QStringList cutWords(const QTableView *table, const QRegularExpression &pattern, int &found)
    {
        const QFontMetrics metrics(table->font());
        QStringList cut;
        for (int row = 0; row < std::min(20, table->model()->rowCount()); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString text = table->model()->index(row, column).data().toString();
                if (table->isColumnHidden(column) || !pattern.match(text).hasMatch())
                    continue;
                ++found;
                if (metrics.horizontalAdvance(text) + kit::unit(4) > table->columnWidth(column))
                    cut.append(text);
            }
        }
        return cut;
    }

private Q_SLOTS:
    // Half of "Neither job nor step" says nothing, however narrow the screen is.
    void aClassOfOutcomeIsWholeWords()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.window.resize(1366, 768);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const QTableView *outcomes = tableOf(opened, QStringLiteral("outcomes"));
        QVERIFY(outcomes);
        const QRegularExpression classes(QStringLiteral("^[●◐○–⊘] "));
        const auto cut = [&] {
            int found = 0;
            const QStringList words = cutWords(outcomes, classes, found);
            return found < 10 ? QStringList{QStringLiteral("too few")} : words;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(cut().isEmpty(), qPrintable(cut().join(u'/')), kPatience);
        QCOMPARE(outcomes->horizontalScrollBar()->maximum(), 0);
    }
    // In letters twice as large on a small screen no list scrolls sideways, and days are whole: half of one says nothing.
    void daysAreWholeInLargeLetters()
    {
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        opened.window.resize(1366, 768);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const QRegularExpression day(QStringLiteral("^\\d\\d/\\d\\d/\\d\\d\\d\\d"));
        int days = 0;
        for (const char *id : {"members", "companies", "outreach", "interviews", "outcomes", "workshops", "press",
                               "relays", "offers", "journal"}) {
            const QTableView *table = tableOf(opened, QLatin1String(id));
            QVERIFY2(table, id);
            QTRY_VERIFY2_WITH_TIMEOUT(table->horizontalScrollBar()->maximum() == 0, id, kPatience);
            const QStringList cut = cutWords(table, day, days);
            QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(id) + u' ' + cut.join(u' ')));
        }
        QVERIFY2(days > 40, qPrintable(QString::number(days)));
    }
    // What is to be verified is said beside whom it is about, without a name broken in its middle.
    void namesAreWholeBesideWhatIsToVerify()
    {
        test::OpenedWindow opened({.percent = 200});
        opened.openDemonstration();
        opened.window.resize(1366, 768);
        opened.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&opened.window, kPatience));
        const QTableView *table = tableOf(opened, QStringLiteral("checks"));
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->horizontalScrollBar()->maximum() == 0, kPatience);
        const QFontMetrics metrics(table->font());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QStringList words = table->model()->index(row, 2).data().toString().split(u' ');
            for (const QString &word : words)
                QVERIFY2(metrics.horizontalAdvance(word) + kit::unit(4) <= table->columnWidth(2), qPrintable(word));
        }
    }
    void areChosenMovedSortedAndKept_data()
    {
        // A column besides the usual one by which the list can be sorted; where there is none, its key is empty.
        QTest::addColumn<QString>("sorted");
        QTest::newRow("members") << QStringLiteral("occupation");
        QTest::newRow("companies") << QStringLiteral("city");
        QTest::newRow("outreach") << QString();
        QTest::newRow("interviews") << QStringLiteral("state");
        QTest::newRow("outcomes") << QStringLiteral("type");
        QTest::newRow("workshops") << QStringLiteral("title");
        QTest::newRow("press") << QStringLiteral("title");
        QTest::newRow("journal") << QString();
    }
    void areChosenMovedSortedAndKept()
    {
        QFETCH(const QString, sorted);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        QTableView *table = tableOf(opened, id);
        QVERIFY(table);
        QMenu *menu = columnMenu(table);
        QVERIFY(menu);
        QVERIFY(!menu->actions().at(0)->isEnabled()); // what the record is called stays
        QVERIFY(menu->actions().at(2)->isEnabled() && menu->actions().at(2)->isChecked());
        menu->actions().at(2)->trigger();
        menu->close();
        QVERIFY(table->isColumnHidden(2));
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(3), 0);
        int column = -1;
        const QList<models::Heading> &headings = recordsOf(table)->headings();
        for (int i = 0; i < headings.size(); ++i) {
            if (!sorted.isEmpty() && sorted == QLatin1String(headings.at(i).key))
                column = i;
        }
        QCOMPARE(column >= 0, !sorted.isEmpty());
        if (column >= 0)
            table->sortByColumn(column, Qt::DescendingOrder);

        const QString path = opened.session.workspace()->path();
        opened.session.close();
        opened.window.openFile(path);
        table = tableOf(opened, id);
        QVERIFY(table);
        QVERIFY(table->isColumnHidden(2));
        QCOMPARE(table->horizontalHeader()->visualIndex(3), 0);
        if (column < 0)
            return;
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), column);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(recordsOf(table)->sortColumn(), column);
    }
    // A page that is come to by the mouse lays its columns out while the button is down: that is nobody's wish. Only who
    // drags the edge of a heading means the widths.
    void onlyADraggedEdgeKeepsTheWidths()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        const QTableView *table = tableOf(opened, QStringLiteral("companies"));
        QVERIFY(table);
        QHeaderView *header = table->horizontalHeader();
        const auto isKept = [&] { return !opened.bench.settings.state(QStringLiteral("companiesColumns")).isEmpty(); };
        auto *search = opened.find<QWidget>("companiesSearchEdit");
        QTest::mousePress(search, Qt::LeftButton);
        header->resizeSection(0, header->sectionSize(0) + 30);
        QTest::mouseRelease(search, Qt::LeftButton);
        QVERIFY(!isKept());
        const auto mouse = [&](QEvent::Type type, int x, Qt::MouseButton button, Qt::MouseButtons held) {
            const QPointF at(x, header->height() / 2.0);
            QMouseEvent event(type, at, header->viewport()->mapToGlobal(at), button, held, Qt::NoModifier);
            QApplication::sendEvent(header->viewport(), &event);
        };
        const int middle = header->sectionViewportPosition(0) + header->sectionSize(0) / 2;
        mouse(QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton); // to sort by it
        header->resizeSection(0, header->sectionSize(0) + 10);
        mouse(QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton);
        QVERIFY(!isKept());
        const int before = header->sectionSize(0);
        const int edge = header->sectionViewportPosition(0) + before - 1;
        mouse(QEvent::MouseButtonPress, edge, Qt::LeftButton, Qt::LeftButton);
        mouse(QEvent::MouseMove, edge + 40, Qt::NoButton, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, edge + 40, Qt::LeftButton, Qt::NoButton);
        QCOMPARE(header->sectionSize(0), before + 40);
        QVERIFY(isKept());
    }
    // Words stand as in a dictionary, É beside e.
    void wordsAreSortedWithoutCaseAndAccents()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        const Done written =
            opened.session.workspace()->store().write(QStringLiteral("Towns"), [](storage::Transaction &transaction) {
                const auto members = transaction.list<domain::Member>();
                const QStringList towns{QStringLiteral("Èze"), QStringLiteral("école-valentin"),
                                        QStringLiteral("Œting"), QStringLiteral("Zuydcoote")};
                for (int i = 0; i < towns.size(); ++i) {
                    domain::Member member = members.at(i);
                    member.city = towns.at(i);
                    transaction.save(member);
                }
            });
        QVERIFY(written);
        QTableView *table = tableOf(opened, QStringLiteral("members"));
        QVERIFY(table);
        constexpr int kTown = 4;
        table->sortByColumn(kTown, Qt::AscendingOrder);
        const auto isSorted = [&] {
            const QStringList towns = texts(table, kTown);
            return towns.size() == 60 && std::is_sorted(towns.cbegin(), towns.cend())
                && towns.last() == QStringLiteral("zuydcoote");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSorted(), kPatience);
        QVERIFY(texts(table, kTown).contains(QStringLiteral("eze")));
    }
};

REBOND_TEST(TestColumns)
#include "tst_columns.moc"
