// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a lead: changed in their form, found from elsewhere, and followed by the next one.
#include "ui/leadscreen.h"

#include "support/patience.h"
#include "support/runner.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/completingedit.h"
#include "ui/kit/fittedtable.h"
#include "ui/models/formpanel.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

class TestLeadActs : public QObject
{
    Q_OBJECT

    using Screen = test::LeadScreen;

private Q_SLOTS:
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
        const auto readsSo = [&] { // once it is the lead that is shown
            screen.press("editActButton");
            if (form->findChild<QLineEdit *>(QStringLiteral("membersEdit"))->text().count(u',') == 1)
                return true;
            screen.press("cancelButton");
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(readsSo(), kPatience);
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
        QTRY_VERIFY_WITH_TIMEOUT(!typed("companyEdit")->text().isEmpty(), kPatience);
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
    // A page pasted into the notes is read in the form; the list of acts shows its beginning, and the day beside it.
    void aLongNoteIsShownByItsBeginning()
    {
        const Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 100, kPatience);
        Act pasted = leadsByHand(*screen.workspace).first().acts.first();
        pasted.notes = QStringLiteral("mot collé ").repeated(100000);
        QVERIFY(screen.workspace->store().write(QStringLiteral("Paste"),
                                                [&](storage::Transaction &t) { pasted = t.save(pasted); }));
        screen.page->goToRecord(pasted.id.raw());
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        const auto said = [&] { return acts->model()->index(0, 1).data().toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("mot collé")), kPatience);
        QVERIFY2(said().size() < 2000, qPrintable(QString::number(said().size())));
        QVERIFY(said().endsWith(u'…'));
        QTRY_VERIFY_WITH_TIMEOUT(acts->rowHeight(0) > 4 * acts->fontMetrics().lineSpacing(), kPatience);
        // The day is drawn within the first lines of the row.
        const QRect cell = acts->visualRect(acts->model()->index(0, 0));
        const QImage seen = acts->viewport()->grab().toImage();
        const qreal scale = seen.devicePixelRatio();
        const QRgb ground = seen.pixel(QPoint(cell.left() + 1, cell.top() + 1) * scale);
        bool isDrawn = false;
        for (int y = cell.top() + 3; y < cell.top() + 2 * acts->fontMetrics().lineSpacing(); ++y) {
            for (int x = cell.left() + 6; x < cell.right() - 2; ++x)
                isDrawn = isDrawn || seen.pixel(QPoint(x, y) * scale) != ground;
        }
        QVERIFY(isDrawn);
    }
};

REBOND_TEST(TestLeadActs)
#include "tst_leadacts.moc"
