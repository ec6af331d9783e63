// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/kit/portrait.h"
#include "ui/kit/theme.h"
#include "ui/models/formpanel.h"
#include "ui/models/historyview.h"
#include "ui/samples.h"
#include "workspace/places.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace rebond;
using namespace rebond::ui;
using domain::Member;
using members::MembersPage;

class TestMembers : public QObject
{
    Q_OBJECT

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            page = std::make_unique<MembersPage>(workspace, bench.surroundings());
            tester = std::make_unique<QAbstractItemModelTester>(table()->model());
            bench.show(*page);
        }
        QTableView *table() const { return find<QTableView>("membersTable"); }
        int rows() const { return table()->model()->rowCount(); }
        QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
        QString name() const { return find<QLabel>("memberNameLabel")->text(); }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        void type(const char *edit, const QString &text) const { find<QLineEdit>(edit)->setText(text); }
        models::FormPanel *form() const { return find<models::FormPanel>("memberForm"); }
        bool showsForm() const { return form() && form()->isVisibleTo(page.get()); }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        Member stored(const QString &reference) const
        {
            return workspace->store()
                .read([&](storage::Reader &reader) {
                    return reader.first<Member>(storage::Query<Member>().where(&Member::reference, reference)).value();
                })
                .value();
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<MembersPage> page;
        std::unique_ptr<QAbstractItemModelTester> tester;
    };

    static int linesWith(const models::HistoryView &history, const QString &text)
    {
        int count = 0;
        for (int row = 0; row < history.model()->rowCount(); ++row)
            count += history.model()->index(row, 1).data().toString().contains(text) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void listsTheSixtyByName()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QCOMPARE(screen.find<QLabel>("membersCountLabel")->text(), QStringLiteral("60 member(s)"));
        QStringList keys;
        for (int row = 0; row < 60; ++row)
            keys.append(fold(screen.cell(row, 0)));
        QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
        // Where they stand adds up to what the figures say.
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(0, 1).isEmpty(), 120000);
        int rebounded = 0;
        for (int row = 0; row < 60; ++row)
            rebounded += screen.cell(row, 1) == u"Rebounded" ? 1 : 0;
        QCOMPARE(rebounded, 20);
        QCOMPARE(screen.name(), QStringLiteral("Bernadette Amiravel")); // the first is chosen
        // Her history: eleven consents that end on one day are one line below the later ones, what she did tells the company.
        auto *history = screen.find<models::HistoryView>("memberHistoryTable");
        QTRY_VERIFY_WITH_TIMEOUT(history->entries() > 3, 120000);
        QCOMPARE(history->model()->index(0, 1).data().toString(), QStringLiteral("Last day of 5 consent(s)"));
        QCOMPARE(history->model()->index(1, 1).data().toString(), QStringLiteral("Last day of 11 consent(s)"));
        QVERIFY(linesWith(*history, QStringLiteral("Centre Dentaire Quenotte")) > 0);
        // She came to workshops, and missed one or was late; those of before she entered are not hers.
        QTRY_VERIFY_WITH_TIMEOUT((history->scrollToBottom(), linesWith(*history, QStringLiteral("Joined"))) == 1,
                                 120000);
        const int workshops = linesWith(*history, QStringLiteral("Workshop · "));
        const auto noted = screen.workspace->store().read([&](storage::Reader &reader) {
            return reader.count(storage::Query<domain::Participation>().where(&domain::Participation::member,
                                                                              reader.list<Member>().first().id));
        });
        QVERIFY2(noted && workshops >= *noted && workshops <= *noted + 2, qPrintable(QString::number(workshops)));
        QVERIFY(linesWith(*history, QStringLiteral("· Present")) > 5);
    }
    void ordersByOtherColumnsAndKeepsThem()
    {
        test::Bench bench;
        const auto workspace = test::openDemonstration(bench.folder.path(), bench.clock);
        {
            MembersPage page(workspace, bench.surroundings());
            auto *table = page.findChild<QTableView *>(QStringLiteral("membersTable"));
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 60, 120000);
            table->sortByColumn(4, Qt::DescendingOrder);
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 4).data().toString(),
                                      QStringLiteral("Villeneuve-Loubet"), 120000);
            table->sortByColumn(1, Qt::AscendingOrder); // where they stand is worked out: nothing moves
            QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 4);
            table->horizontalHeader()->moveSection(4, 0);
        }
        MembersPage again(workspace, bench.surroundings());
        QCOMPARE(again.findChild<QTableView *>(QStringLiteral("membersTable"))->horizontalHeader()->visualIndex(4), 0);
    }
    void findsWithoutAccentsAndSaysHowMany()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.type("membersSearchEdit", QStringLiteral("CALVERAC od"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, 120000);
        QCOMPARE(screen.name(), QStringLiteral("Odile Calvérac"));
        QCOMPARE(screen.find<QLabel>("membersCountLabel")->text(), QStringLiteral("1 found"));
        screen.type("membersSearchEdit", QStringLiteral("65 71 01 98")); // who called, by the end of their number
        QTRY_VERIFY_WITH_TIMEOUT(screen.rows() == 1 && screen.name() == QStringLiteral("Odile Calvérac"), 120000);
        screen.type("membersSearchEdit", QStringLiteral("nobody of that name"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, 120000);
        QVERIFY(!screen.find<QLabel>("memberNameLabel")->isVisibleTo(screen.page.get()));
        const auto isBlank = [place = screen.find<QTableView>("membersTable")->viewport()] {
            const QImage drawn = place->grab().toImage();
            return drawn == drawn.copy(0, 0, 1, 1).scaled(drawn.size());
        };
        QTRY_VERIFY_WITH_TIMEOUT(!isBlank(), 120000); // it is said that there is none
        screen.type("membersSearchEdit", {});
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
    }
    // What was typed into the form is read beside the list as well.
    void theDetailTellsWhatWasTyped()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        const auto written = screen.workspace->store().write(QStringLiteral("Details"), [&](storage::Transaction &t) {
            Member member = t.first<Member>(storage::Query<Member>().orderByKey("name_key")).value();
            member.birthYear = 1961;
            member.profileUrl = QStringLiteral("https://example.org/bernadette");
            t.save(member);
            for (const domain::Consent &consent :
                 t.list<domain::Consent>(storage::Query<domain::Consent>().where(&domain::Consent::member, member.id)))
                t.remove(consent);
            domain::Consent photo;
            photo.member = member.id;
            photo.use = domain::ConsentUse::Photo;
            photo.medium = domain::ConsentMedium::Booklet;
            photo.expiresOn = QDate(2013, 6, 20);
            t.save(photo);
            photo.use = domain::ConsentUse::Name; // until the same day, which is told once
            t.save(photo);
        });
        QVERIFY(written);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberBirthYearLabel")->text(), QStringLiteral("1961"), 120000);
        QCOMPARE(screen.find<QLabel>("memberProfileLabel")->text(), QStringLiteral("https://example.org/bernadette"));
        const auto consents = [&] { return screen.find<QLabel>("memberConsentsLabel")->text(); };
        QTRY_VERIFY_WITH_TIMEOUT(consents().endsWith(QStringLiteral(" (to 20/06/2013)")), 120000);
        QCOMPARE(consents().count(u'\n'), 0);
        QCOMPARE(consents().count(QStringLiteral("20/06/2013")), 1);
        QCOMPARE(consents().count(u','), 1);
    }
    // A search that leaves it in moves its row: it is scrolled back to.
    void theChosenRowStaysInSight()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.table()->setCurrentIndex(screen.table()->model()->index(59, 0));
        const QString name = screen.table()->currentIndex().data().toString();
        screen.type("membersSearchEdit", name);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, 120000);
        screen.type("membersSearchEdit", {});
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QCOMPARE(screen.table()->currentIndex().data().toString(), name);
        const auto isInSight = [&] {
            return screen.table()->viewport()->rect().intersects(
                screen.table()->visualRect(screen.table()->currentIndex()));
        };
        QTRY_VERIFY_WITH_TIMEOUT(isInSight(), 120000);
    }
    // Beside the list a history gets what is left over and asks for no more than its least, so that the card scrolls only
    // where it must; below the list it asks for some lines.
    void aHistoryBesideTheListAsksForLittle()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        const auto *history = screen.find<models::HistoryView>("memberHistoryTable");
        screen.page->resize(kit::unit(330), kit::unit(200));
        QTRY_COMPARE_WITH_TIMEOUT(history->sizeHint().height(), history->minimumHeight(), 120000);
        screen.page->resize(kit::unit(220), kit::unit(200));
        QTRY_VERIFY_WITH_TIMEOUT(history->sizeHint().height() > history->minimumHeight(), 120000);
    }
    // The narrowest card beside the list holds an e-mail address whole, which has no place to be broken at.
    void anAddressIsWholeBesideTheList()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        Member member = screen.stored(QStringLiteral("M01"));
        member.email = QStringLiteral("bernadette.amiravelette@example.org");
        QVERIFY(screen.workspace->store().write(QStringLiteral("Mail"),
                                                [&](storage::Transaction &t) { return t.save(member); }));
        const auto *address = screen.find<QLabel>("memberEmailLabel");
        QTRY_COMPARE_WITH_TIMEOUT(address->text(), member.email, 120000);
        screen.page->resize(kit::unit(252), kit::unit(200));
        const auto *card = screen.find<QWidget>("memberPanel");
        QTRY_VERIFY_WITH_TIMEOUT(card->width() <= card->parentWidget()->width(), 120000);
        QVERIFY(card->mapTo(screen.page.get(), QPoint()).x() > kit::unit(100)); // it is beside the list
    }
    void copiesRowsAsASpreadsheetTakesThem()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.table()->selectRow(0);
        QTest::keyClick(screen.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("Name\tWhere they stand\tSector\tOccupation\tTown\tJoined on\tReference"));
        QVERIFY(lines[1].startsWith(QStringLiteral("Amiravel Bernadette\t")));
    }
    void aChangeIsOneStepAndCanBeTakenBack()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QVERIFY(screen.showsForm());
        QCOMPARE(screen.find<QLineEdit>("familyNameEdit")->text(), QStringLiteral("Amiravel"));
        screen.type("familyNameEdit", QStringLiteral("Zzamiravel"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.showsForm(), 120000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(59, 0), QStringLiteral("Zzamiravel Bernadette"), 120000);
        QCOMPARE(screen.name(), QStringLiteral("Bernadette Zzamiravel")); // still the one that is chosen
        QCOMPARE(screen.workspace->store().history().undoLabel(), std::optional(QStringLiteral("Change member M01")));
        QVERIFY(screen.workspace->store().history().undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.cell(0, 0), QStringLiteral("Amiravel Bernadette"), 120000);
    }
    void nothingTypedIsNothingWritten()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        screen.press("saveButton");
        QVERIFY(!screen.showsForm());
        QVERIFY(!screen.workspace->store().history().undoLabel().has_value());
    }
    void whatIsWrongStandsUnderItsField()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        screen.press("newMemberButton");
        QVERIFY(screen.showsForm());
        screen.type("familyNameEdit", QStringLiteral("Sansdouble"));
        screen.type("postalCodeEdit", QStringLiteral("1"));
        screen.press("saveButton");
        auto *told = screen.find<QLabel>("givenNameEditTold");
        QTRY_VERIFY_WITH_TIMEOUT(told->isVisibleTo(screen.page.get()), 120000);
        QVERIFY(screen.find<QLabel>("postalCodeEditTold")->isVisibleTo(screen.page.get()));
        // For who does not see it, too, as long as it stands.
        auto *givenName = screen.find<QLineEdit>("givenNameEdit");
        QCOMPARE(told->text(), QStringLiteral("✕ ") + givenName->accessibleDescription());
        QCOMPARE(screen.rows(), 60);
        screen.type("givenNameEdit", QStringLiteral("Ondine"));
        screen.type("postalCodeEdit", QStringLiteral("6000"));
        screen.find<QComboBox>("intentionEdit")->setCurrentIndex(2);
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 61, 120000);
        QTRY_COMPARE_WITH_TIMEOUT(screen.name(), QStringLiteral("Ondine Sansdouble"), 120000);
        const Member member = screen.stored(screen.find<QLabel>("memberReferenceLabel")->text());
        QCOMPARE(member.postalCode, QStringLiteral("06000"));
        QCOMPARE(member.intention, std::optional(domain::Intention::Creation));
        QCOMPARE(member.joinedOn, QDate(2012, 6, 30));
    }
    void somebodyElsesChangeLosesNothingTyped()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        Member other = screen.stored(QStringLiteral("M01"));
        other.city = QStringLiteral("Grasse");
        QVERIFY(screen.workspace->store().write(QStringLiteral("Elsewhere"),
                                                [&](storage::Transaction &t) { t.save(other); }));
        screen.type("phoneEdit", QStringLiteral("0465710199"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), 120000);
        QVERIFY(screen.showsForm());
        screen.bench.messages->findChild<QPushButton *>(QStringLiteral("keepTypedButton"))->click();
        QCOMPARE(screen.find<QLineEdit>("cityEdit")->text(), QStringLiteral("Grasse"));
        QCOMPARE(screen.find<QLineEdit>("phoneEdit")->text(), QStringLiteral("0465710199"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.showsForm(), 120000);
        QCOMPARE(screen.stored(QStringLiteral("M01")).phone, QStringLiteral("+33465710199"));
        QCOMPARE(screen.stored(QStringLiteral("M01")).city, QStringLiteral("Grasse"));
    }
    void whatIsTypedOutlivesThePage()
    {
        const Screen screen;
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QVERIFY(screen.page->preparation().isEmpty());
        QTest::keyClick(screen.table(), Qt::Key_Return);
        screen.type("projectRoleEdit", QStringLiteral("Trésorière"));
        MembersPage next(screen.workspace, const_cast<test::Bench &>(screen.bench).surroundings());
        next.resume(screen.page->preparation());
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("projectRoleEdit"))->text(), QStringLiteral("Trésorière"));
        QCOMPARE(next.findChild<QLineEdit *>(QStringLiteral("familyNameEdit"))->text(), QStringLiteral("Amiravel"));
    }
    void anEmptyCohortSaysWhatToDo()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        MembersPage page(workspace, bench.surroundings());
        bench.show(page);
        auto *first = page.findChild<QPushButton *>(QStringLiteral("firstMemberButton"));
        QTRY_VERIFY_WITH_TIMEOUT(first->isVisible(), 120000);
        QSignalSpy asked(&page, &MembersPage::importRequested);
        page.findChild<QPushButton *>(QStringLiteral("importMembersListButton"))->click();
        QCOMPARE(asked.size(), 1);
        first->click();
        page.findChild<QLineEdit *>(QStringLiteral("familyNameEdit"))->setText(QStringLiteral("Garbiol"));
        page.findChild<QLineEdit *>(QStringLiteral("givenNameEdit"))->setText(QStringLiteral("Inès"));
        page.findChild<QPushButton *>(QStringLiteral("saveButton"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QTableView *>(QStringLiteral("membersTable"))->isVisible(), 120000);
    }
    // Another page stands in its place: it reads when it is shown again.
    void aListNobodySeesReadsWhenItIsShown()
    {
        test::Bench bench;
        const auto workspace = test::openEmptyCohort(bench.folder.path(), bench.clock);
        QStackedWidget stack;
        stack.addWidget(new QWidget);
        auto *page = new MembersPage(workspace, bench.surroundings(), &stack);
        stack.addWidget(page);
        bench.show(stack);
        auto *table = page->findChild<QTableView *>(QStringLiteral("membersTable"))->model();
        QSignalSpy arrived(qobject_cast<models::RecordTable *>(table), &models::RecordTable::arrived);
        QVERIFY(workspace->store().write(QStringLiteral("One"), [&](storage::Transaction &transaction) {
            Member member;
            member.cohort = workspace->cohort().id;
            member.familyName = QStringLiteral("Calvérac");
            member.givenName = QStringLiteral("Odile");
            member.joinedOn = QDate(2011, 6, 20);
            transaction.save(member);
        }));
        QVERIFY(!arrived.wait(300));
        QCOMPARE(table->rowCount(), 0);
        stack.setCurrentWidget(page);
        page->refresh(); // as the window does
        QVERIFY(arrived.wait(120000));
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(!arrived.wait(300)); // read once
    }
    // Of some members as of all, and no order of asking matters.
    void aPlaceIsTheSameAskedOfOneOrOfAll()
    {
        const Screen screen;
        const QDate day(2012, 6, 30);
        const auto all = workspace::places(*screen.workspace, day);
        QVERIFY(all && all->size() > 50);
        const auto oneByOne = screen.workspace->store().read([&](storage::Reader &reader) {
            QHash<Id<Member>, figures::Place> places;
            for (const Member &member : reader.list<Member>())
                places.insert(workspace::placesOf(reader, screen.workspace->cohort(), day, {member}));
            return places;
        });
        QVERIFY(oneByOne);
        QCOMPARE(oneByOne->size(), all->size());
        QVERIFY(*oneByOne == *all);
    }
    void initialsOfAnyName()
    {
        using kit::Portrait;
        QCOMPARE(Portrait::initialsOf(QStringLiteral("Élodie"), QStringLiteral("calvérac")), QStringLiteral("ÉC"));
        QCOMPARE(Portrait::initialsOf(QStringLiteral("Jean-Marc"), {}), QStringLiteral("JM"));
        QCOMPARE(Portrait::initialsOf({}, QStringLiteral("d’Orvellane")), QStringLiteral("D"));
        QCOMPARE(Portrait::initialsOf(QStringLiteral("…"), QStringLiteral("1")), QString());
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 60, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.cell(0, 1).isEmpty(), 120000);
        screen.bench.examine(*screen.page, "members");
        screen.press("newMemberButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "memberform");
    }
};

REBOND_TEST(TestMembers)
#include "tst_members.moc"
