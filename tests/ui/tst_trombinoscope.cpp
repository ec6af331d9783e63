// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the trombinoscope. Who may be named is derived here from the members and their consents, by loops that know nothing
// of the program's rules.
#include "ui/trombinoscope/trombinoscopepage.h"

#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/openedwindow.h"
#include "ui/paper/pagesview.h"
#include "ui/samples.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace rebond;
using namespace rebond::ui;
using trombinoscope::TrombinoscopePage;

namespace {

constexpr int kFacesPatience = 30000;
enum SheetRow { kDirectory, kPoster, kRollCall, kTents, kBadges }; // rows of the choice

// The page of the demonstration, shown, its pages there.
struct FacesShown
{
    explicit FacesShown(QSize size = {1366, 768})
        : workspace(test::openDemonstration(bench.folder.path(), bench.clock)),
          page(workspace, bench.surroundings())
    {
        QSignalSpy previewed(&page, &TrombinoscopePage::previewed);
        bench.show(page);
        page.resize(size);
        page.refresh();
        QVERIFY(previewed.wait(kFacesPatience));
        derive();
    }
    template<typename W>
    [[nodiscard]] W *find(const char *objectName) const
    {
        return page.findChild<W *>(QLatin1String(objectName));
    }
    void choose(const char *comboBox, int row)
    {
        auto *combo = find<QComboBox>(comboBox);
        if (combo->currentIndex() == row)
            return;
        QSignalSpy previewed(&page, &TrombinoscopePage::previewed);
        combo->setCurrentIndex(row);
        QVERIFY(previewed.wait(kFacesPatience));
    }
    // The files, written whole.
    QStringList exported(const QString &name)
    {
        bench.files.answers = {bench.folder.filePath(name)};
        QSignalSpy written(&page, &TrombinoscopePage::exported);
        find<QPushButton>("exportTrombinoscopeButton")->click();
        return written.wait(kFacesPatience) ? written.first().first().toStringList() : QStringList();
    }
    // Of SVG files, without spaces.
    [[nodiscard]] static QString lettersOf(const QStringList &files)
    {
        static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
        QString letters;
        for (const QString &path : files) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                letters += QString::fromUtf8(file.readAll()).remove(tags).remove(u' ').remove(QChar::Nbsp);
        }
        return letters;
    }
    [[nodiscard]] static QStringList rowsOf(const QListView *list)
    {
        QStringList rows;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            rows.append(list->model()->index(i, 0).data().toString());
        return rows;
    }

    test::Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    TrombinoscopePage page;
    QList<domain::Member> named; // agreed to be named on that day
    QList<domain::Member> unnamed;

private:
    void derive()
    {
        const QDate day = bench.clock.today();
        const auto members = workspace->store().read([](storage::Reader &r) { return r.list<domain::Member>(); });
        const auto consents = workspace->store().read([](storage::Reader &r) { return r.list<domain::Consent>(); });
        QVERIFY(members && consents);
        for (const domain::Member &member : *members) {
            bool isNamed = false;
            for (const domain::Consent &consent : *consents) {
                if (consent.member == member.id && consent.use == domain::ConsentUse::Name
                    && consent.medium == domain::ConsentMedium::Trombinoscope
                    && (!consent.givenOn || *consent.givenOn <= day)
                    && (!consent.expiresOn || *consent.expiresOn >= day)
                    && (!consent.withdrawnOn || *consent.withdrawnOn > day))
                    isNamed = true;
            }
            (isNamed ? named : unnamed).append(member);
        }
        QVERIFY(named.size() > 30 && !unnamed.isEmpty());
    }
};

} // namespace

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
        FacesShown shown;
        shown.choose("trombinoscopeKindComboBox", kind);
        QStringList names;
        for (const domain::Member &member : std::as_const(shown.unnamed))
            names.append(member.displayName());
        QCOMPARE(FacesShown::rowsOf(shown.find<QListView>("leftOutList")), names);
        const QStringList files = shown.exported(QStringLiteral("a.svg"));
        QVERIFY(!files.isEmpty());
        QCOMPARE(files.size(), qsizetype(shown.page.pages().pageCount()));
        const QString letters = FacesShown::lettersOf(files);
        namesStand(letters, shown.named, true);
        namesStand(letters, shown.unnamed, false);
    }
    void theRollCallNamesEverybody()
    {
        FacesShown shown;
        shown.choose("trombinoscopeKindComboBox", kRollCall);
        QCOMPARE(shown.find<QListView>("leftOutList")->model()->rowCount(), 0);
        const QString letters = FacesShown::lettersOf(shown.exported(QStringLiteral("a.svg")));
        namesStand(letters, shown.named, true);
        namesStand(letters, shown.unnamed, true);
    }
    void aNameLeadsToItsMember()
    {
        FacesShown shown;
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
        FacesShown shown;
        auto *columns = shown.find<QSpinBox>("trombinoscopeColumnsSpinBox");
        auto *rows = shown.find<QSpinBox>("trombinoscopeRowsSpinBox");
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        columns->setValue(4);
        rows->setValue(3);
        QVERIFY(previewed.wait(kFacesPatience));
        QCOMPARE(qsizetype(shown.page.pages().pageCount()), (shown.named.size() + 11) / 12);
        QVERIFY(shown.find<QLabel>("trombinoscopePageNumberLabel")
                    ->text()
                    .contains(QString::number((shown.named.size() + 11) / 12)));
        previewed.clear();
        columns->setValue(0);
        rows->setValue(0);
        QVERIFY(previewed.wait(kFacesPatience));
        shown.choose("trombinoscopeKindComboBox", kPoster);
        QCOMPARE(shown.page.pages().pageCount(), 1);
        shown.choose("trombinoscopeKindComboBox", kBadges); // 190 × 277 mm hold two times five of 90 × 55
        QCOMPARE(qsizetype(shown.page.pages().pageCount()), (shown.named.size() + 9) / 10);
    }
    void aWithdrawnConsentIsSeenAtOnce()
    {
        FacesShown shown;
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
        QVERIFY(previewed.wait(kFacesPatience));
        const QStringList leftOut = FacesShown::rowsOf(shown.find<QListView>("leftOutList"));
        QCOMPARE(leftOut.size(), before + 1);
        QVERIFY(leftOut.contains(shown.named.first().displayName()));
    }
    // The pages come anew after each choice, the list of the same people does not.
    void whoWentDownTheListStaysThere()
    {
        FacesShown shown;
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
        FacesShown shown;
        const auto told = [&] {
            return FacesShown::lettersOf(shown.exported(QStringLiteral("a.svg"))).count(QStringLiteral("hasrebounded"));
        };
        QCOMPARE(told(), 0);
        auto *box = shown.find<QCheckBox>("trombinoscopeReboundsCheckBox");
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        box->click();
        QVERIFY(previewed.wait(kFacesPatience));
        SilentTask task;
        workspace::TrombinoscopeOrder order;
        order.shape.tellsRebounds = true;
        const auto people = workspace::peopleFor(*shown.workspace, order.shape);
        QVERIFY(people);
        QCOMPARE(told(), people->rebounded.size());
        QTRY_COMPARE_WITH_TIMEOUT(shown.find<QListView>("heldReboundsList")->model()->rowCount(),
                                  int(people->reboundsHeld.size()), kFacesPatience);
        shown.choose("trombinoscopeKindComboBox", kBadges);
        QVERIFY(!box->isEnabled());
        QCOMPARE(told(), 0);
    }
    void choicesAreRememberedForTheCohort()
    {
        FacesShown shown;
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
    // 842 × 595 points are 3508.3 × 2479.2 pixels at 300 a 72 points.
    void aPictureHasThreeHundredDotsAnInch()
    {
        FacesShown shown;
        shown.choose("trombinoscopeKindComboBox", kPoster);
        shown.choose("trombinoscopeOrientationComboBox", 1);
        const QStringList files = shown.exported(QStringLiteral("wall.png"));
        QCOMPARE(files, QStringList(shown.bench.folder.filePath(QStringLiteral("wall.png"))));
        QCOMPARE(QImage(files.first()).size(), QSize(3508, 2479));
        QCOMPARE(shown.bench.settings.folder(QStringLiteral("reports")), shown.bench.folder.path());
    }
    void aPdfIsProposedAndOffered()
    {
        FacesShown shown;
        const QStringList files = shown.exported(QStringLiteral("faces.pdf"));
        QCOMPARE(files.size(), 1);
        QVERIFY(shown.bench.files.asked.first().proposedName.endsWith(QStringLiteral(".pdf")));
        QVERIFY(shown.bench.files.asked.first().proposedName.contains(QStringLiteral("60 dans le 06")));
        QFile file(files.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        shown.bench.messages->findChild<QPushButton *>(QStringLiteral("openWrittenButton"))->click();
        QCOMPARE(shown.bench.desktop.files, files);
    }
    // What is in the way stays, and the page says so.
    void aPlaceThatCannotBeWrittenIsTold()
    {
        FacesShown shown;
        QVERIFY(QDir(shown.bench.folder.path()).mkdir(QStringLiteral("a.pdf")));
        shown.bench.files.answers = {shown.bench.folder.filePath(QStringLiteral("a.pdf"))};
        shown.find<QPushButton>("exportTrombinoscopeButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.messages->isSpeaking(), kFacesPatience);
        QVERIFY(QFileInfo(shown.bench.folder.filePath(QStringLiteral("a.pdf"))).isDir());
    }
    // The printer gets the pages of now.
    void whatIsChosenIsPrinted()
    {
        FacesShown shown;
        QSignalSpy printing(&shown.page, &TrombinoscopePage::printRequested);
        shown.find<QComboBox>("trombinoscopeKindComboBox")->setCurrentIndex(kPoster);
        shown.find<QPushButton>("printTrombinoscopeButton")->click();
        QVERIFY(printing.wait(kFacesPatience));
        QCOMPARE(shown.page.pages().pageCount(), 1);
        auto *dialog = shown.page.findChild<QDialog *>();
        QVERIFY(dialog);
        dialog->reject();
    }
    void whoWentElsewhereIsAskedForNoPrinter()
    {
        FacesShown shown;
        QSignalSpy printing(&shown.page, &TrombinoscopePage::printRequested);
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        shown.find<QComboBox>("trombinoscopeKindComboBox")->setCurrentIndex(kPoster);
        shown.find<QPushButton>("printTrombinoscopeButton")->click();
        shown.page.hide(); // as another page takes its place
        QVERIFY(previewed.wait(kFacesPatience));
        QCOMPARE(printing.size(), 0);
        QVERIFY(!shown.page.findChild<QDialog *>());
    }
    // Who gets what is seen before it is kept, and all of it is one step to undo.
    void photosOfAFolderGoToTheirMembers()
    {
        FacesShown shown;
        const QString folder = shown.bench.folder.filePath(QStringLiteral("photos"));
        QVERIFY(QDir().mkpath(folder));
        const domain::Member member = shown.named.first();
        QImage image(320, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(QDir(folder).filePath(member.reference + QStringLiteral(".jpg"))));
        QVERIFY(image.save(QDir(folder).filePath(QStringLiteral("Personne Inconnue.jpg"))));
        const auto photoNow = [&] {
            return shown.workspace->store()
                .read([&](storage::Reader &reader) { return reader.find(member.id); })
                .value()
                ->photo;
        };
        shown.bench.files.answers = {folder};
        QSignalSpy read(&shown.page, &TrombinoscopePage::folderRead);
        shown.find<QPushButton>("photosFolderButton")->click();
        QVERIFY(read.wait(kFacesPatience));
        const auto *rows = shown.find<QTableView>("attachTable")->model();
        QCOMPARE(rows->rowCount(), 2);
        QVERIFY(!shown.page.pages().isVisible());
        QCOMPARE(photoNow(), member.photo);
        auto *keep = shown.find<QPushButton>("keepAttachedButton");
        QVERIFY(keep->text().contains(u'1'));
        // All or nothing, as lists come in, unless it is said.
        auto *skip = shown.find<QCheckBox>("skipRefusedFilesCheckBox");
        QVERIFY(skip->isVisible() && !keep->isEnabled());
        skip->click();
        QVERIFY(keep->isEnabled());
        keep->click();
        // From here on nothing can be left: the files are on their way.
        QVERIFY(!shown.find<QPushButton>("leaveAttachedButton")->isEnabled());
        QTest::keyClick(keep, Qt::Key_Escape);
        QVERIFY(shown.find<QWidget>("attachPanel")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.pages().isVisible(), kFacesPatience);
        QVERIFY(shown.find<QPushButton>("leaveAttachedButton")->isEnabled());
        QVERIFY(photoNow().has_value() && photoNow() != member.photo);
        QVERIFY(shown.workspace->store().history().undo());
        QCOMPARE(photoNow(), member.photo);
    }
    void aFolderIsLeftWithoutAChange()
    {
        FacesShown shown;
        const QString folder = shown.bench.folder.filePath(QStringLiteral("cvs"));
        QVERIFY(QDir().mkpath(folder));
        shown.bench.files.answers = {folder};
        QSignalSpy read(&shown.page, &TrombinoscopePage::folderRead);
        shown.find<QPushButton>("cvsFolderButton")->click();
        QVERIFY(read.wait(kFacesPatience));
        QVERIFY(!shown.find<QPushButton>("keepAttachedButton")->isEnabled());
        QVERIFY(!shown.find<QLabel>("attachSummaryLabel")->text().isEmpty());
        QCOMPARE(shown.page.focusWidget()->objectName(), QStringLiteral("leaveAttachedButton"));
        shown.find<QPushButton>("leaveAttachedButton")->click();
        QVERIFY(shown.page.pages().isVisible());
        QCOMPARE(shown.page.focusWidget()->objectName(), QStringLiteral("cvsFolderButton")); // where it came from
    }
    // Reading a folder takes its time, and what is typed meanwhile goes where it was begun.
    void aFolderThatWasReadTakesNoKeyboardAway()
    {
        test::Bench bench;
        QWidget around;
        auto *line = new QLineEdit(&around);
        auto *page = new TrombinoscopePage(test::openDemonstration(bench.folder.path(), bench.clock),
                                           bench.surroundings(), &around);
        auto *column = new QVBoxLayout(&around);
        column->addWidget(line);
        column->addWidget(page);
        bench.show(around);
        bench.files.answers = {bench.folder.path()};
        QSignalSpy read(page, &TrombinoscopePage::folderRead);
        page->findChild<QPushButton *>(QStringLiteral("cvsFolderButton"))->click();
        line->setFocus();
        QVERIFY(read.wait(kFacesPatience));
        QCOMPARE(around.focusWidget(), line);
    }
    void anEmptyCohortSaysWhatToDo()
    {
        test::Bench bench;
        TrombinoscopePage page(test::openEmptyCohort(bench.folder.path(), bench.clock), bench.surroundings());
        QSignalSpy previewed(&page, &TrombinoscopePage::previewed);
        bench.show(page);
        page.refresh();
        QVERIFY(previewed.wait(kFacesPatience));
        QVERIFY(!page.pages().isVisible());
        auto *members = page.findChild<QPushButton *>(QStringLiteral("trombinoscopeMembersButton"));
        QVERIFY(members->isVisible());
        QSignalSpy asked(&page, &TrombinoscopePage::membersRequested);
        members->click();
        QCOMPARE(asked.size(), 1);
    }
    // In a narrow window names stand in the place of the pages, when they are asked for.
    void namesTakeThePlaceOfPagesWhereThereIsNoRoom()
    {
        FacesShown shown({500, 700});
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
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, kFacesPatience);
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
        QVERIFY(previewed.wait(kFacesPatience));
        page.pages().setProperty("rebondData", true);
        bench.show(page);
        bench.examine(page, "trombinoscope");
        bench.files.answers = {bench.folder.path()}; // the cohort file in it is for nobody
        QSignalSpy read(&page, &TrombinoscopePage::folderRead);
        page.findChild<QPushButton *>(QStringLiteral("photosFolderButton"))->click();
        QVERIFY(read.wait(kFacesPatience));
        bench.examine(page, "trombinoscope-folder");
    }
};

REBOND_TEST(TestTrombinoscopePage)
#include "tst_trombinoscope.moc"
