// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the trombinoscope: who stands on it, and what it is chosen by.
#include "ui/facesscreen.h"
#include "ui/openedwindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QSpinBox>

using namespace rebond;
using namespace rebond::ui;
using test::FacesScreen;
using test::kPatience;
using enum test::SheetRow;
using trombinoscope::TrombinoscopePage;

class TestTrombinoscopePage : public QObject
{
    Q_OBJECT

    static void namesStand(const QString &letters, const QList<domain::Member> &members, bool doThey)
    {
        for (const domain::Member &member : members) {
            const QString name = member.displayName().remove(u' ');
            QVERIFY2(letters.contains(name) == doThey, qPrintable(name));
        }
    }

private Q_SLOTS:
    void whoIsLeftOutIsNamedBesideAndInNoFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("directory") << int(kDirectory);
        QTest::newRow("poster") << int(kPoster);
        QTest::newRow("tents") << int(kTents);
        QTest::newRow("badges") << int(kBadges);
    }
    void whoIsLeftOutIsNamedBesideAndInNoFile()
    {
        QFETCH(int, kind);
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kind);
        QStringList names;
        for (const domain::Member &member : std::as_const(shown.unnamed))
            names.append(member.displayName());
        QCOMPARE(FacesScreen::rowsOf(shown.find<QListView>("leftOutList")), names);
        const QStringList files = shown.exported(QStringLiteral("a.svg"));
        QVERIFY(!files.isEmpty());
        QCOMPARE(files.size(), qsizetype(shown.page.pages().pageCount()));
        const QString letters = FacesScreen::lettersOf(files);
        namesStand(letters, shown.named, true);
        namesStand(letters, shown.unnamed, false);
    }
    void theRollCallNamesEverybody()
    {
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kRollCall);
        QCOMPARE(shown.find<QListView>("leftOutList")->model()->rowCount(), 0);
        const QString letters = FacesScreen::lettersOf(shown.exported(QStringLiteral("a.svg")));
        namesStand(letters, shown.named, true);
        namesStand(letters, shown.unnamed, true);
    }
    void aNameLeadsToItsMember()
    {
        FacesScreen shown;
        auto *list = shown.find<QListView>("leftOutList");
        QVERIFY(list->isVisible());
        QSignalSpy asked(&shown.page, &TrombinoscopePage::memberRequested);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.first().first().value<RawId>().toString(), shown.unnamed.at(1).id.toString());
    }
    // As many pages as the grid asks for, and one for a wall.
    void pagesAreThoseOfTheGrid()
    {
        FacesScreen shown;
        auto *columns = shown.find<QSpinBox>("trombinoscopeColumnsSpinBox");
        auto *rows = shown.find<QSpinBox>("trombinoscopeRowsSpinBox");
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        columns->setValue(4);
        rows->setValue(3);
        QVERIFY(previewed.wait(kPatience));
        QCOMPARE(qsizetype(shown.page.pages().pageCount()), (shown.named.size() + 11) / 12);
        QVERIFY(shown.find<QLabel>("trombinoscopePageNumberLabel")
                    ->text()
                    .contains(QString::number((shown.named.size() + 11) / 12)));
        previewed.clear();
        columns->setValue(0);
        rows->setValue(0);
        QVERIFY(previewed.wait(kPatience));
        shown.choose("trombinoscopeKindComboBox", kPoster);
        QCOMPARE(shown.page.pages().pageCount(), 1);
        shown.choose("trombinoscopeKindComboBox", kBadges); // 190 × 277 mm hold two times five of 90 × 55
        QCOMPARE(qsizetype(shown.page.pages().pageCount()), (shown.named.size() + 9) / 10);
    }
    void aWithdrawnConsentIsSeenAtOnce()
    {
        FacesScreen shown;
        const qsizetype before = shown.unnamed.size();
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        const Id<domain::Member> first = shown.named.first().id;
        const Done written = shown.workspace->store().write(QStringLiteral("Withdraw"), [&](storage::Transaction &t) {
            for (domain::Consent consent : t.list<domain::Consent>()) {
                if (consent.member != first || consent.use != domain::ConsentUse::Name
                    || consent.medium != domain::ConsentMedium::Trombinoscope)
                    continue;
                consent.withdrawnOn = shown.bench.clock.today();
                t.save(consent);
            }
        });
        QVERIFY(written);
        QVERIFY(previewed.wait(kPatience));
        const QStringList leftOut = FacesScreen::rowsOf(shown.find<QListView>("leftOutList"));
        QCOMPARE(leftOut.size(), before + 1);
        QVERIFY(leftOut.contains(shown.named.first().displayName()));
    }
    // The pages come anew after each choice, the list of the same people does not.
    void whoWentDownTheListStaysThere()
    {
        FacesScreen shown;
        auto *list = shown.find<QListView>("leftOutList");
        const QAbstractItemModelTester tester(list->model());
        list->setCurrentIndex(list->model()->index(2, 0));
        QSignalSpy anew(list->model(), &QAbstractItemModel::modelReset);
        shown.choose("trombinoscopePaperComboBox", 1);
        QCOMPARE(list->currentIndex().row(), 2);
        QCOMPARE(anew.size(), 0);
        shown.choose("trombinoscopeKindComboBox", kRollCall);
        QCOMPARE(anew.size(), 1);
        QCOMPARE(list->model()->rowCount(), 0);
    }
    void aReboundIsToldOfThoseWhoAgreed()
    {
        FacesScreen shown;
        const auto told = [&] {
            return FacesScreen::lettersOf(shown.exported(QStringLiteral("a.svg")))
                .count(QStringLiteral("hasrebounded"));
        };
        QCOMPARE(told(), 0);
        auto *box = shown.find<QCheckBox>("trombinoscopeReboundsCheckBox");
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        box->click();
        QVERIFY(previewed.wait(kPatience));
        SilentTask task;
        workspace::TrombinoscopeOrder order;
        order.shape.tellsRebounds = true;
        const auto people = workspace::peopleFor(*shown.workspace, order.shape);
        QVERIFY(people);
        QCOMPARE(told(), people->rebounded.size());
        QTRY_COMPARE_WITH_TIMEOUT(shown.find<QListView>("heldReboundsList")->model()->rowCount(),
                                  int(people->reboundsHeld.size()), kPatience);
        shown.choose("trombinoscopeKindComboBox", kBadges);
        QVERIFY(!box->isEnabled());
        QCOMPARE(told(), 0);
    }
    void choicesAreRememberedForTheCohort()
    {
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kPoster);
        shown.choose("trombinoscopeOrderComboBox", 1);
        shown.choose("trombinoscopePaperComboBox", 1);
        shown.choose("trombinoscopeOrientationComboBox", 1);
        TrombinoscopePage other(shown.workspace, shown.bench.surroundings());
        const auto row = [&](const char *name) {
            return other.findChild<QComboBox *>(QLatin1String(name))->currentIndex();
        };
        QCOMPARE(row("trombinoscopeKindComboBox"), int(kPoster));
        QCOMPARE(row("trombinoscopeOrderComboBox"), 1);
        QCOMPARE(row("trombinoscopePaperComboBox"), 1);
        QCOMPARE(row("trombinoscopeOrientationComboBox"), 1);
    }
    // The printer gets the pages of now.
    void whatIsChosenIsPrinted()
    {
        FacesScreen shown;
        QSignalSpy printing(&shown.page, &TrombinoscopePage::printRequested);
        shown.find<QComboBox>("trombinoscopeKindComboBox")->setCurrentIndex(kPoster);
        shown.find<QPushButton>("printTrombinoscopeButton")->click();
        QVERIFY(printing.wait(kPatience));
        QCOMPARE(shown.page.pages().pageCount(), 1);
        auto *dialog = shown.page.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->reject();
    }
    void whoWentElsewhereIsAskedForNoPrinter()
    {
        FacesScreen shown;
        QSignalSpy printing(&shown.page, &TrombinoscopePage::printRequested);
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        shown.find<QComboBox>("trombinoscopeKindComboBox")->setCurrentIndex(kPoster);
        shown.find<QPushButton>("printTrombinoscopeButton")->click();
        shown.page.hide(); // as another page takes its place
        QVERIFY(previewed.wait(kPatience));
        QCOMPARE(printing.size(), 0);
        QVERIFY(!shown.page.findChild<QDialog *>());
    }
    void anEmptyCohortSaysWhatToDo()
    {
        test::Bench bench;
        TrombinoscopePage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &TrombinoscopePage::previewed);
        bench.show(page);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        QVERIFY(!page.pages().isVisible());
        auto *members = page.findChild<QPushButton *>(QStringLiteral("trombinoscopeMembersButton"));
        QVERIFY(members->isVisible());
        // One thing to do, and not what would come out empty.
        QVERIFY(kit::buttonKind(members) == kit::ButtonKind::Primary);
        QVERIFY(kit::buttonKind(page.findChild<QPushButton *>(QStringLiteral("exportTrombinoscopeButton")))
                == kit::ButtonKind::Plain);
        QSignalSpy asked(&page, &TrombinoscopePage::membersRequested);
        members->click();
        QCOMPARE(asked.size(), 1);
    }
    // In a narrow window names stand in the place of the pages, when they are asked for.
    void namesTakeThePlaceOfPagesWhereThereIsNoRoom()
    {
        FacesScreen shown({500, 700});
        QVERIFY(shown.page.pages().isVisible());
        QVERIFY(!shown.find<QListView>("leftOutList")->isVisible());
        auto *names = shown.find<QPushButton>("trombinoscopeNamesButton");
        QVERIFY(names->text().contains(QString::number(shown.unnamed.size())));
        names->click();
        QVERIFY(shown.find<QListView>("leftOutList")->isVisible());
        names->click();
        QVERIFY(shown.page.pages().isVisible());
    }
    void theWindowShowsAndPrintsIt()
    {
        test::OpenedWindow opened;
        opened.openDemonstration();
        if (QTest::currentTestFailed())
            return;
        opened.window.show();
        opened.action("view.trombinoscope")->trigger();
        QCOMPARE(opened.page(), QStringLiteral("trombinoscopePage"));
        QVERIFY(opened.action("file.print")->isEnabled());
        auto *list = opened.find<QListView>("leftOutList");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kPatience);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.page(), QStringLiteral("membersPage"));
    }
    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        test::Bench bench(test::Bench::look());
        TrombinoscopePage page(test::openDemonstration(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &TrombinoscopePage::previewed);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        page.pages().setProperty("rebondData", true);
        bench.show(page);
        bench.examine(page, "trombinoscope");
        bench.files.answers = {bench.folder.path()}; // the cohort file in it is for nobody
        QSignalSpy read(&page, &TrombinoscopePage::folderRead);
        page.findChild<QPushButton *>(QStringLiteral("photosFolderButton"))->click();
        QVERIFY(read.wait(kPatience));
        bench.examine(page, "trombinoscope-folder");
    }
};

REBOND_TEST(TestTrombinoscopePage)
#include "tst_trombinoscope.moc"
