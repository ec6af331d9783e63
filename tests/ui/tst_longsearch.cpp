// SPDX-License-Identifier: GPL-3.0-or-later
// A search that finds more than a portion: its rows are shown first, and counted behind them.
#include "ui/models/recordtablemodel.h"

#include "storage/namesearch.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/samples.h"
#include "ui/settled.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <atomic>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::ui::models;
using test::kPatience;

namespace {

using Table = RecordTableModel<Company>;

struct SearchedScreen
{
    SearchedScreen() : workspace(test::openEmptyCohort(bench.folder.path(), bench.clock)), table(make())
    {
        const Done stored = workspace->store().write(QStringLiteral("Many"), [this](storage::Transaction &transaction) {
            for (int i = 0; i < 700; ++i) {
                Company company;
                company.name = (i % 7 == 0 ? QStringLiteral("Entrepôt %1") : QStringLiteral("Maison %1")).arg(i);
                transaction.save(company);
                names.append(company.name);
            }
        });
        if (!stored)
            qFatal("%s", qPrintable(stored.error().sentence));
        table->setSearch([](storage::Reader &reader, Table::Query &query, const QString &folded) {
            storage::whereNamed(reader, query, folded);
        });
    }
    std::unique_ptr<Table> make()
    {
        const Column<Company> name(
            Heading{.key = "name", .text = QStringLiteral("Name")}, [](const Company &company) { return company.name; },
            [](Table::Query &query) { query.orderByKey("name_key"); });
        return std::make_unique<Table>(std::shared_ptr<storage::Store>(workspace, &workspace->store()),
                                       QList<Column<Company>>{name}, 0, [](const QString &) { return Table::Query(); });
    }
    test::Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    std::unique_ptr<Table> table;
    QStringList names;
};

} // namespace

class TestLongSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsComeFirstAndTheirNumberBehind()
    {
        const SearchedScreen screen;
        Table &table = *screen.table;
        const QAbstractItemModelTester tester(&table);
        QSignalSpy arrived(&table, &RecordTable::arrived);
        QSignalSpy counted(&table, &RecordTable::counted);
        table.readAnew();
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(table.total() == 700); // all is counted at once
        // Noted as they come: on a fast machine the number comes in the same round of events.
        std::optional<int> first;
        bool isNumberThere = true;
        connect(&table, &RecordTable::arrived, this, [&] {
            if (!first) {
                first = table.rowCount();
                isNumberThere = table.total().has_value() || !table.canFetchMore({});
            }
        });
        table.search(QStringLiteral("MAISON"));
        QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 1, kPatience);
        QCOMPARE(first, std::optional<int>(RecordTable::kPortion));
        QVERIFY(!isNumberThere); // it is not waited for
        QVERIFY(table.total() == 600);
        for (int portions = 0; table.canFetchMore({}) && portions < 10; ++portions) {
            table.fetchMore({});
            QVERIFY(arrived.wait(kPatience));
        }
        QCOMPARE(table.rowCount(), 600);
        for (int row = 0; row < table.rowCount(); ++row)
            QVERIFY(table.recordAt(row).name.startsWith(u"Maison"));
        QCOMPARE(counted.count(), 1);
    }
    // Who looks something up for each row needs to look at the new ones only.
    void eachPortionTellsItsFirstRow()
    {
        const SearchedScreen screen;
        Table &table = *screen.table;
        QList<int> first;
        connect(&table, &RecordTable::arrived, this, [&first](int firstNew) { first.append(firstNew); });
        table.readAnew();
        QTRY_COMPARE_WITH_TIMEOUT(first, QList<int>{0}, kPatience);
        table.fetchMore({});
        QTRY_COMPARE_WITH_TIMEOUT(first, (QList<int>{0, 200}), kPatience);
        table.fetchMore({});
        QTRY_COMPARE_WITH_TIMEOUT(first, (QList<int>{0, 200, 400}), kPatience);
        QCOMPARE(table.rowCount(), 600);
        table.search(QStringLiteral("entrepot")); // other rows
        QTRY_COMPARE_WITH_TIMEOUT(first, (QList<int>{0, 200, 400, 0}), kPatience);
    }
    void whatIsShownWholeIsCounted()
    {
        const SearchedScreen screen;
        Table &table = *screen.table;
        QSignalSpy arrived(&table, &RecordTable::arrived);
        QSignalSpy counted(&table, &RecordTable::counted);
        table.search(QStringLiteral("entrepot"));
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(table.total() == 100);
        table.search(QStringLiteral("nobody"));
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(table.total() == 0);
        QCOMPARE(counted.count(), 0);
    }
    // How it is found is decided once: the names are not looked through again for each portion, nor for the number.
    void portionsAreFoundInTheSameWay()
    {
        const SearchedScreen screen;
        Table &table = *screen.table;
        const auto narrowed = std::make_shared<std::atomic<int>>(0);
        table.setSearch([narrowed](storage::Reader &reader, Table::Query &query, const QString &folded) {
            ++*narrowed;
            storage::whereNamed(reader, query, folded);
        });
        QSignalSpy arrived(&table, &RecordTable::arrived);
        QSignalSpy counted(&table, &RecordTable::counted);
        table.search(QStringLiteral("maison"));
        QVERIFY(arrived.wait(kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 1, kPatience);
        for (int portions = 0; table.canFetchMore({}) && portions < 10; ++portions) {
            table.fetchMore({});
            QVERIFY(arrived.wait(kPatience));
        }
        QCOMPARE(table.rowCount(), 600);
        QCOMPARE(narrowed->load(), 1);
        // Another search, another look.
        table.search(QStringLiteral("entrepot"));
        QVERIFY(arrived.wait(kPatience));
        QVERIFY(table.total() == 100);
        QCOMPARE(narrowed->load(), 2);
        // As rows that go out: what comes meanwhile and fits is there, too.
        QObject owner;
        RowPassage *passage = table.startPassage(&owner);
        QVERIFY(screen.workspace->store().write(QStringLiteral("One more"), [](storage::Transaction &transaction) {
            Company company;
            company.name = QStringLiteral("Entrepôt Zz");
            transaction.save(company);
        }));
        std::optional<qsizetype> rows;
        passage->read([&rows](const Result<RowPassage::Rows> &given, bool) { rows = given ? given->size() : -1; });
        QTRY_VERIFY_WITH_TIMEOUT(rows.has_value(), kPatience);
        QCOMPARE(*rows, 101);
    }
    // Letter by letter: what was asked before is neither shown nor counted any more.
    void theLastWordCounts()
    {
        const SearchedScreen screen;
        Table &table = *screen.table;
        QSignalSpy arrived(&table, &RecordTable::arrived);
        for (const QString &text : {QStringLiteral("m"), QStringLiteral("ma"), QStringLiteral("mai")})
            table.search(text);
        QVERIFY(arrived.wait(kPatience));
        table.search(QStringLiteral("maison 1")); // while the letters before are counted
        QVERIFY(arrived.wait(kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(!table.isUnderWay(), kPatience);
        const int expected = int(std::count_if(screen.names.begin(), screen.names.end(),
                                               [](const QString &name) { return name.startsWith(u"Maison 1"); }));
        QVERIFY(table.total() == expected);
        QCOMPARE(table.rowCount(), expected);
        test::settle(); // a count that comes late is not taken for this one
        QVERIFY(table.total() == expected);
    }
};

REBOND_TEST(TestLongSearch)
#include "tst_longsearch.moc"
