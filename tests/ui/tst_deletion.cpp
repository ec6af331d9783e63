// SPDX-License-Identifier: GPL-3.0-or-later
// What was written by mistake is deleted where it stands, and brought back by one press; contacts are written beside their
// company; and what can be done about a line is in its menu.
#include "ui/companies/companiespage.h"
#include "ui/dashboard/todocard.h"
#include "ui/factscreen.h"
#include "ui/interviews/interviewspage.h"
#include "ui/kit/fittedtable.h"
#include "ui/members/memberspage.h"
#include "ui/models/formpanel.h"
#include "ui/outcomes/outcomespage.h"
#include "ui/outreach/outreachpage.h"

#include "support/runner.h"
#include "ui/settled.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::test;
using companies::CompaniesPage;
using domain::Act;
using domain::Checkpoint;
using domain::Company;
using domain::Contact;
using domain::Interview;
using domain::Outcome;
using interviews::InterviewsPage;
using outcomes::OutcomesPage;
using outreach::OutreachPage;

namespace {
template<typename P>
void takeBack(FactScreen<P> &screen)
{
    auto *undo = screen.bench.messages->template findChild<QPushButton *>(QStringLiteral("undoRemovalButton"));
    QVERIFY(undo);
    undo->click();
}
QStringList namesOf(const QMenu *menu)
{
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator() && action->isVisible())
            names.append(action->objectName());
    }
    return names;
}
} // namespace

class TestDeletion : public QObject
{
    Q_OBJECT

    // Opens the menu of a view, as the menu key does.
    static QMenu *menuOf(QWidget *view)
    {
        Q_EMIT view->customContextMenuRequested(QPoint(4, 4));
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void anInterviewIsDeletedByItsKey()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50 && !screen.words("interviewReferenceLabel").isEmpty(), kPatience);
        const QList<Interview> before = screen.all<Interview>();
        const QString reference = screen.words("interviewReferenceLabel");
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Interview>().size(), before.size() - 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.undoLabel(), QStringLiteral("Delete interview %1").arg(reference), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        takeBack(screen);
        QCOMPARE(screen.all<Interview>().size(), before.size());
    }
    void severalOutcomesGoInOneStepWithTheirCheckpoints()
    {
        FactScreen<OutcomesPage> screen("outcomesTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 10, kPatience);
        const QList<Outcome> before = screen.all<Outcome>();
        const QList<Checkpoint> checkpoints = screen.all<Checkpoint>();
        screen.table()->selectAll();
        Q_EMIT screen.find<QMenu>("outcomesMenu")->aboutToShow();
        screen.find<QAction>("removeRowsAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(screen.all<Outcome>().isEmpty(), kPatience);
        QVERIFY(screen.all<Checkpoint>().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        takeBack(screen);
        QCOMPARE(screen.all<Outcome>().size(), before.size());
        QCOMPARE(screen.all<Checkpoint>().size(), checkpoints.size());
    }
    // Another step came since: the press does not take that one back instead.
    void undoTakesBackNothingElse()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 50, kPatience);
        const qsizetype before = screen.all<Interview>().size();
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        Company company;
        company.name = QStringLiteral("Ultérieure");
        screen.save(company);
        takeBack(screen);
        QCOMPARE(screen.all<Interview>().size(), before - 1);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Save"));
    }
    void ofALeadTheChosenActGoes()
    {
        FactScreen<OutreachPage> screen("outreachTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 20, kPatience);
        auto *acts = screen.find<kit::FittedTable>("leadActsTable");
        int row = 0;
        for (; acts->model()->rowCount() < 2 && row < screen.rows(); ++row)
            screen.table()->setCurrentIndex(screen.table()->model()->index(row, 0));
        QVERIFY(acts->model()->rowCount() >= 2);
        const QList<Act> before = screen.all<Act>();
        const QString newest = acts->model()->index(0, 0).data().toString();
        const int count = acts->model()->rowCount();
        acts->setCurrentIndex(acts->model()->index(1, 0));
        const QString older = acts->model()->index(1, 0).data().toString();
        QMenu *menu = menuOf(acts);
        QVERIFY(menu);
        QCOMPARE(namesOf(menu),
                 (QStringList{QStringLiteral("editActButtonAction"), QStringLiteral("nextActButtonAction"),
                              QStringLiteral("removeActButtonAction")}));
        menu->close();
        QTest::keyClick(acts, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Act>().size(), before.size() - 1, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(acts->model()->rowCount(), count - 1, kPatience);
        QCOMPARE(acts->model()->index(0, 0).data().toString(), newest);
        QVERIFY(older != newest);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        takeBack(screen);
        QCOMPARE(screen.all<Act>().size(), before.size());
    }
    void aCompanyThatIsNamedStays()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        Company company;
        company.name = QStringLiteral("Aaa Personne");
        company = screen.save(company);
        Company named;
        named.name = QStringLiteral("Aab Nommée");
        named = screen.save(named);
        Contact contact;
        contact.company = named.id;
        contact.familyName = QStringLiteral("Zorn");
        screen.save(contact);
        const qsizetype before = screen.all<Company>().size();
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), company.name, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(1, 0), named.name, kPatience);
        screen.table()->selectRow(1);
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(named.name), kPatience);
        QCOMPARE(screen.all<Company>().size(), before);
        screen.table()->selectRow(0);
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Company>().size(), before - 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->severity() == kit::MessageBar::Severity::Good, kPatience);
        takeBack(screen);
        QCOMPARE(screen.all<Company>().size(), before);
    }
    void contactsAreWrittenBesideTheirCompany()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        Company company;
        company.name = QStringLiteral("Aaa Atelier");
        company = screen.save(company);
        for (int i = 0; i < 11; ++i) {
            Contact contact;
            contact.company = company.id;
            contact.familyName = QStringLiteral("Zorn%1").arg(i, 2, 10, QLatin1Char('0'));
            screen.save(contact);
        }
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), company.name, kPatience);
        screen.table()->selectRow(0);
        auto *list = screen.find<QListWidget>("contactsList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 11, kPatience); // none is cut without a word
        // One more, in a form.
        screen.press("addContactButton");
        auto *form = screen.find<models::FormPanel>("contactForm");
        QVERIFY(form->isVisibleTo(screen.page.get()));
        form->lineOf(QStringLiteral("given_name"))->setText(QStringLiteral("Inès"));
        form->lineOf(QStringLiteral("email"))->setText(QStringLiteral("pas une adresse"));
        const QList<Contact> before = screen.all<Contact>();
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click(); // no family name, no address
        test::settle();
        QVERIFY(form->isVisibleTo(screen.page.get()));
        QCOMPARE(screen.all<Contact>().size(), before.size());
        QVERIFY(!screen.page->preparation().isEmpty());
        form->lineOf(QStringLiteral("family_name"))->setText(QStringLiteral("Aabel"));
        form->lineOf(QStringLiteral("email"))->setText(QStringLiteral("ines@example.org"));
        form->lineOf(QStringLiteral("phone"))->setText(QStringLiteral("0493000001"));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 12, kPatience);
        QCOMPARE(screen.added(before).company, company.id);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Add a contact"));
        QTRY_VERIFY_WITH_TIMEOUT(list->currentItem()
                                     && list->currentItem()->text().startsWith(QStringLiteral("Inès Aabel")),
                                 kPatience);
        QVERIFY2(list->currentItem()->text().contains(QStringLiteral("ines@example.org"))
                     && list->currentItem()->text().contains(QStringLiteral("04\u00a093\u00a000\u00a000\u00a001")),
                 qPrintable(list->currentItem()->text()));
        // Changed by Enter, deleted by its key, and back.
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(form->isVisibleTo(screen.page.get()));
        form->lineOf(QStringLiteral("position"))->setText(QStringLiteral("Gérante"));
        form->findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(list->item(0)->text().contains(QStringLiteral("Gérante")), kPatience);
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 11, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        takeBack(screen);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 12, kPatience);
    }
    void aContactBegunGoesOnInAnotherPage()
    {
        FactScreen<CompaniesPage> screen("companiesTable");
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 10 && !screen.words("companyNameLabel").isEmpty(), kPatience);
        const QString name = screen.words("companyNameLabel");
        screen.press("addContactButton");
        screen.find<models::FormPanel>("contactForm")
            ->lineOf(QStringLiteral("family_name"))
            ->setText(QStringLiteral("Zorn"));
        CompaniesPage other(screen.workspace, screen.bench.surroundings());
        other.resume(screen.page->preparation());
        auto *form = other.findChild<models::FormPanel *>(QStringLiteral("contactForm"));
        QVERIFY(form);
        QCOMPARE(form->lineOf(QStringLiteral("family_name"))->text(), QStringLiteral("Zorn"));
        QCOMPARE(other.findChild<QLabel *>(QStringLiteral("companyNameLabel"))->text(), name);
    }
    void menusHoldWhatCanBeDone()
    {
        FactScreen<InterviewsPage> screen("interviewsTable");
        const std::shared_ptr<storage::Store> store(screen.workspace, &screen.workspace->store());
        dashboard::TodoCard card(store, screen.bench.formats, true);
        card.read(screen.workspace->cohort().id, QDate(2012, 6, 30));
        auto *todo = card.findChild<QTableView *>(QStringLiteral("todoTable"));
        QTRY_VERIFY_WITH_TIMEOUT(todo->model()->rowCount() > 0, kPatience);
        card.show();
        QMenu *menu = menuOf(todo);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), card.findChild<QWidget *>(QStringLiteral("settleBar"))
                                             ->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)
                                             .size());
        menu->close();
        members::MembersPage members(screen.workspace, screen.bench.surroundings());
        members.show();
        auto *table = members.findChild<QTableView *>(QStringLiteral("membersTable"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, kPatience);
        for (const char *view : {"membersGallery", "inconnuBoardList"}) {
            auto *other = members.findChild<QListView *>(QLatin1String(view));
            if (!other)
                other = members.findChild<QWidget *>(QStringLiteral("membersBoard"))->findChild<QListView *>();
            QMenu *rows = menuOf(other);
            QVERIFY2(rows, view);
            QCOMPARE(rows->objectName(), QStringLiteral("membersRowMenu"));
            QVERIFY(!namesOf(rows).contains(QStringLiteral("removeRowsAction"))); // people are erased elsewhere
            rows->close();
        }
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        FactScreen<CompaniesPage> screen("companiesTable", Bench::look());
        Company company;
        company.name = QStringLiteral("Aaa Atelier");
        company = screen.save(company);
        Contact contact;
        contact.company = company.id;
        contact.givenName = QStringLiteral("Inès");
        contact.familyName = QStringLiteral("Zorn");
        contact.position = QStringLiteral("Responsable de la logistique");
        contact.email = QStringLiteral("ines.zorn@example.org");
        contact.phone = QStringLiteral("+33493000001");
        screen.save(contact);
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), company.name, kPatience);
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QListWidget>("contactsList")->count(), 1, kPatience);
        screen.bench.examine(*screen.page, "contacts");
        screen.press("addContactButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "contactform");
    }
};

REBOND_TEST(TestDeletion)
#include "tst_deletion.moc"
