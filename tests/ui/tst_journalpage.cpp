// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalpage.h"

#include "exchange/entry.h"
#include "exchange/field.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/journal/entrypanel.h"
#include "ui/kit/fittedtable.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Member;
using journal::JournalPage;

class TestJournalPage : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<JournalPage>(workspace, bench.surroundings());
            tester = std::make_unique<QAbstractItemModelTester>(table()->model());
            bench.show(*page);
        }
        QTableView *table() const { return find<QTableView>("journalTable"); }
        int rows() const { return table()->model()->rowCount(); }
        QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
        QStringList changes() const
        {
            QStringList lines;
            const QAbstractItemModel *model = find<kit::FittedTable>("changesTable")->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                QStringList cells;
                for (int column = 0; column < model->columnCount(); ++column)
                    cells.append(model->index(row, column).data().toString());
                lines.append(cells.join(u'|'));
            }
            return lines;
        }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        Member member(const QString &reference) const
        {
            return workspace->store()
                .read([&](storage::Reader &reader) {
                    return reader.first<Member>(storage::Query<Member>().where(&Member::reference, reference)).value();
                })
                .value();
        }
        // As the form does.
        void change(const QString &reference, const char *key, const QString &text) const
        {
            using namespace rebond::exchange;
            const auto entered = enter(workspace->store(),
                                       QStringLiteral("Change %1 of %2").arg(QLatin1String(key), reference),
                                       member(reference),
                                       {{fieldAt(ListKind::Members, QString::fromLatin1(key)), text}});
            QVERIFY(entered && entered->isStored());
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<JournalPage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

private Q_SLOTS:
    void tellsWhatWasThereBefore()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        screen.change(QStringLiteral("M01"), "city", QStringLiteral("Menton"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 1, 120000);
        QCOMPARE(screen.cell(0, 2), QStringLiteral("Change city of %1 (M01)")
                                        .arg(screen.member(QStringLiteral("M01")).displayName())); // the newest first
        QCOMPARE(screen.cell(0, 3), QStringLiteral("1"));
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.changes().size(), 2, 120000);
        QCOMPARE(screen.changes().first(), QStringLiteral("Member M01 · Bernadette Amiravel|"));
        const QString line = screen.changes().last();
        QVERIFY2(line.startsWith(QStringLiteral("Town|")) && line.endsWith(QStringLiteral(" → Menton")),
                 qPrintable(line));
        // The name stands across the table, and nothing is beyond its edge.
        const auto *changes = screen.find<kit::FittedTable>("changesTable");
        QCOMPARE(changes->columnSpan(0, 0), 2);
        QCOMPARE(changes->horizontalScrollBar()->maximum(), 0);
    }
    // A merge marks the one that stays so.
    void aRecordChangedTwiceInAStepIsToldOnce()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        const Done twice = screen.workspace->store().write(QStringLiteral("Twice"), [&](storage::Transaction &write) {
            for (const char *reference : {"M01", "M02"}) {
                Member member = *write.first(
                    storage::Query<Member>().where(&Member::reference, QString::fromLatin1(reference)));
                const QString headline = member.headline;
                member.headline += QStringLiteral(" …");
                member = write.save(member);
                member.headline = headline;
                if (member.reference == u"M02")
                    member.city = QStringLiteral("Vence-le-Test");
                write.save(member);
            }
        });
        QVERIFY(twice);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 1, 120000);
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.changes().size(), 2, 120000);
        QVERIFY2(screen.changes().first().startsWith(QStringLiteral("Member M02")),
                 qPrintable(screen.changes().first()));
        QVERIFY2(screen.changes().last().endsWith(QStringLiteral(" → Vence-le-Test")),
                 qPrintable(screen.changes().last()));
    }
    void findsByPersonByKindAndByDay()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        screen.change(QStringLiteral("M01"), "city", QStringLiteral("Menton"));
        screen.change(QStringLiteral("M02"), "city", QStringLiteral("Vence-le-Test"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, 120000);
        screen.find<QLineEdit>("journalSearchEdit")->setText(QStringLiteral("amiravel"));
        // Hers, and what made the demonstration, which wrote her in.
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() < before + 2, 120000);
        QCOMPARE(screen.cell(0, 2),
                 QStringLiteral("Change city of %1 (M01)").arg(screen.member(QStringLiteral("M01")).displayName()));
        screen.find<QLineEdit>("journalSearchEdit")->clear();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, 120000);
        auto *kinds = screen.find<QComboBox>("journalKindComboBox");
        kinds->setCurrentIndex(kinds->findData(QStringLiteral("interview")));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() < before + 2, 120000);
        kinds->setCurrentIndex(0);
        auto *days = screen.find<QComboBox>("journalDayComboBox");
        days->setCurrentIndex(3); // three days ago nothing was done
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, 120000);
        days->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, 120000);
    }
    void theNewestThatFitsStandsThereBeforeTheOthersAreLookedFor()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        for (const char16_t *to : {u"Menton", u"Grasse", u"Antibes"})
            screen.change(QStringLiteral("M01"), "city", QString::fromUtf16(to));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 3, 120000);
        const QString newest = screen.table()->model()->index(0, 0).data(models::RecordTable::IdRole).toString();
        QStringList first;
        QList<int> rows;
        connect(qobject_cast<models::RecordTable *>(screen.table()->model()), &models::RecordTable::arrived, this, [&] {
            rows.append(screen.rows());
            first.append(screen.table()->model()->index(0, 0).data(models::RecordTable::IdRole).toString());
        });
        screen.find<QLineEdit>("journalSearchEdit")->setText(QStringLiteral("amiravel"));
        QTRY_VERIFY_WITH_TIMEOUT(rows.size() >= 2, 120000);
        QCOMPARE(rows.first(), 1);
        QVERIFY(rows.at(1) >= 4); // hers, and what made the demonstration
        QCOMPARE(first, (QStringList{newest, newest}));
    }
    void severalStepsAreUndoneInARow()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        const QString city = screen.member(QStringLiteral("M01")).city;
        for (const char16_t *to : {u"Menton", u"Grasse", u"Antibes"})
            screen.change(QStringLiteral("M01"), "city", QString::fromUtf16(to));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 3, 120000);
        screen.table()->selectRow(2); // the first of the three
        auto *undo = screen.find<QPushButton>("undoBackButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), test::kPatience);
        const QString way = screen.find<QLabel>("wayBackLabel")->text();
        QVERIFY2(way.startsWith(QStringLiteral("Undoes 3 step(s)")), qPrintable(way));
        QVERIFY2(way.contains(QStringLiteral("Bernadette Amiravel (M01)")), qPrintable(way)); // as the rows tell it
        undo->click();
        QCOMPARE(screen.member(QStringLiteral("M01")).city, city);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 6, 120000); // the journal only grows
        QVERIFY(screen.bench.messages->severity() == kit::MessageBar::Severity::Good);
        QVERIFY(!undo->isEnabled()); // the step that is still chosen has been undone
        const auto saidOf = [&](int row) {
            screen.table()->selectRow(row);
            return screen.find<QLabel>("wayBackLabel")->text();
        };
        QVERIFY2(saidOf(3).contains(QStringLiteral("was undone already")), qPrintable(saidOf(3)));
        QVERIFY2(saidOf(0).contains(QStringLiteral("undid another one")), qPrintable(saidOf(0)));
    }
    void aStepThatCannotBeUndoneEndsIt()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        const int before = screen.rows();
        screen.change(QStringLiteral("M01"), "city", QStringLiteral("Menton"));
        screen.change(QStringLiteral("M02"), "city", QStringLiteral("Vence-le-Test"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 2, 120000);
        {
            // Another program changes her meanwhile.
            FixedClock clock(QDate(2012, 7, 1));
            auto other = workspace::Workspace::openNewest(screen.workspace->path(), clock, QStringLiteral("Autre"));
            QVERIFY(other);
            QVERIFY((*other)->store().write(QStringLiteral("Elsewhere"), [](storage::Transaction &t) {
                Member member =
                    t.first<Member>(storage::Query<Member>().where(&Member::reference, QStringLiteral("M01"))).value();
                member.city = QStringLiteral("Vence");
                t.save(member);
            }));
        }
        screen.page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before + 3, 120000);
        screen.table()->selectRow(2);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("undoBackButton")->isEnabled(), test::kPatience);
        screen.find<QPushButton>("undoBackButton")->click();
        QVERIFY(screen.bench.messages->severity() == kit::MessageBar::Severity::Warning);
        QVERIFY(screen.bench.messages->sentence().startsWith(QStringLiteral("1 step(s) were undone")));
        QCOMPARE(screen.member(QStringLiteral("M01")).city, QStringLiteral("Vence"));
        QVERIFY(screen.member(QStringLiteral("M02")).city != u"Vence-le-Test");
    }
    void whatWasErasedIsShownAsErased()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        screen.change(QStringLiteral("M01"), "city", QStringLiteral("Menton"));
        QVERIFY(screen.workspace->store().erasePerson(screen.member(QStringLiteral("M01")).id));
        screen.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(screen.cell(1, 2) == u"(erased)", 120000);
        screen.table()->selectRow(1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.changes(),
                                  (QStringList{QStringLiteral("Member|"),
                                               QStringLiteral("|Erased with the person it told about")}),
                                  120000);
        QVERIFY(!screen.find<QPushButton>("undoBackButton")->isEnabled());
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 1, 120000);
        screen.change(QStringLiteral("M01"), "city", QStringLiteral("Menton"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() >= 2, 120000);
        screen.table()->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.changes().isEmpty(), 120000);
        screen.bench.examine(*screen.page, "journal");
    }
};

REBOND_TEST(TestJournalPage)
#include "tst_journalpage.moc"
