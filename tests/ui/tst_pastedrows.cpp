// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a spreadsheet, pasted onto any list of the window: they come in by the page that imports, in one step.
#include "support/patience.h"
#include "ui/kit/messagebar.h"
#include "ui/openedwindow.h"
#include "ui/settled.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using test::kPatience;

namespace {
using HowMany = qint64 (*)(storage::Reader &);

template<typename R>
qint64 howMany(storage::Reader &reader)
{
    return reader.count<R>();
}
} // namespace

class TestPastedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comeInByTheImport_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<HowMany>("count");
        QTest::newRow("members") << QStringLiteral("Nom\tPrénom\tDate d'entrée\nGarbiol\tInès\t20/06/2011\n")
                                 << HowMany(howMany<domain::Member>);
        QTest::newRow("companies") << QStringLiteral("Raison sociale\tVille\nAtelier tout neuf\tNice\n")
                                   << HowMany(howMany<domain::Company>);
        QTest::newRow("outreach") << QStringLiteral(
            "Date\tEntreprise\tMembres\tCanal\n29/06/2012\tAtelier tout neuf\tOdile Calvérac\tCourrier\n")
                                  << HowMany(howMany<domain::Act>);
        QTest::newRow("interviews") << QStringLiteral(
            "Date\tMembre\tEntreprise\n29/06/2012\tOdile Calvérac\tAtelier tout neuf\n")
                                    << HowMany(howMany<domain::Interview>);
        QTest::newRow("outcomes") << QStringLiteral("Membre\tType\tDate d'effet\nOdile Calvérac\tFORM\t28/06/2012\n")
                                  << HowMany(howMany<domain::Outcome>);
        QTest::newRow("press") << QStringLiteral("Date\tMédia\tSupport\n29/06/2012\tLe Mensuel\tRadio\n")
                               << HowMany(howMany<domain::PressMention>);
    }
    void comeInByTheImport()
    {
        QFETCH(const QString, rows);
        QFETCH(const HowMany, count);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        const auto there = [&] { return opened.session.workspace()->store().read(count).value_or(-1); };
        const qint64 before = there();
        opened.window.goTo(id);
        auto *table = opened.find<QTableView>((id + QStringLiteral("Table")).toLatin1().constData());
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        QApplication::clipboard()->setText(rows);
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.page(), QStringLiteral("importPage"));
        auto *go = opened.find<QPushButton>("importListButton");
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kPatience);
        QCOMPARE(there(), before); // only looked at
        QSignalSpy changed(&opened.session, &shell::Session::changed);
        go->click();
        QVERIFY(changed.wait(kPatience));
        QTRY_COMPARE_WITH_TIMEOUT(there(), before + 1, kPatience);
        // One is back where they were pasted, and told.
        QTRY_COMPARE_WITH_TIMEOUT(opened.page(), id + QStringLiteral("Page"), kPatience);
        QVERIFY(opened.window.messages().isSpeaking());
        QVERIFY(opened.window.messages().severity() == kit::MessageBar::Severity::Good);
        QVERIFY(opened.session.workspace()->store().history().undo());
        QCOMPARE(there(), before);
    }
    void givenUpTheyLeadBackToTheirList()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        opened.window.goTo(QStringLiteral("companies"));
        auto *table = opened.find<QTableView>("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        QApplication::clipboard()->setText(QStringLiteral("Raison sociale\tVille\nAtelier tout neuf\tNice\n"));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.page(), QStringLiteral("importPage"));
        opened.find<QPushButton>("cancelImportButton")->click();
        QCOMPARE(opened.page(), QStringLiteral("companiesPage"));
    }
    // And out again: what is copied from a list is what a spreadsheet shows.
    void copiedRowsHaveTheirHeadings()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        for (const char *id : {"companies", "outreach", "interviews", "outcomes", "press", "workshops", "journal"}) {
            opened.window.goTo(QLatin1String(id));
            auto *table = opened.find<QTableView>((QByteArray(id) + "Table").constData());
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
            test::settle(); // what arrives chooses a row, too
            table->selectionModel()->select(table->model()->index(0, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            QApplication::clipboard()->clear();
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            const QStringList lines = QApplication::clipboard()->text().split(u'\n');
            QVERIFY2(lines.size() == 2, qPrintable(QLatin1String(id) + u'\n' + lines.join(u'\n')));
            QCOMPARE(lines.at(0).count(u'\t'), lines.at(1).count(u'\t'));
            QVERIFY2(lines.at(0).startsWith(table->model()->headerData(0, Qt::Horizontal).toString()), id);
            QVERIFY2(lines.at(1).startsWith(table->model()->index(0, 0).data().toString()), id);
        }
    }
    // Whatever columns are shown: they name the records they came from, and hold what the list must have.
    void copiedRowsCanBePastedBack()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        opened.bench.show(opened.window);
        for (const char *id : {"companies", "interviews", "outcomes", "members"}) {
            opened.window.goTo(QLatin1String(id));
            auto *table = opened.find<QTableView>((QByteArray(id) + "Table").constData());
            QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, kPatience);
            table->selectRow(1);
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            const QStringList lines = QApplication::clipboard()->text().split(u'\n');
            QVERIFY2(lines.at(0).split(u'\t').contains(QStringLiteral("Reference")), id);
        }
        auto *table = opened.find<QTableView>("membersTable");
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(opened.page(), QStringLiteral("importPage"));
        const auto *plan = opened.find<QTableView>("planTable");
        QTRY_VERIFY_WITH_TIMEOUT(plan->model()->rowCount() > 0, kPatience);
        QVERIFY(opened.find<QLabel>("matchingProblemsLabel")->text().isEmpty());
        const QString verdict = plan->model()->index(0, 1).data().toString();
        QVERIFY2(verdict == u"Unchanged" || verdict == u"Updated", qPrintable(verdict));
    }
};

REBOND_TEST(TestPastedRows)
#include "tst_pastedrows.moc"
