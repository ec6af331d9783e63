// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go out of the page of the trombinoscope, and those of a folder that come in.
#include "ui/facesscreen.h"
#include "ui/settled.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace rebond;
using namespace rebond::ui;
using test::FacesScreen;
using test::kPatience;
using enum test::SheetRow;
using trombinoscope::TrombinoscopePage;

class TestFacesFiles : public QObject
{
    Q_OBJECT

    // A folder with a photo of that name.
    static QString folderWith(const FacesScreen &shown, const QString &name)
    {
        const QString folder = shown.bench.folder.filePath(QStringLiteral("photos"));
        QImage image(320, 400, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const bool isMade = QDir().mkpath(folder) && image.save(QDir(folder).filePath(name));
        return isMade ? folder : QString();
    }
    static void readPhotos(FacesScreen &shown, const QString &folder)
    {
        shown.bench.files.answers = {folder};
        QSignalSpy told(&shown.page, &TrombinoscopePage::folderRead);
        shown.find<QPushButton>("photosFolderButton")->click();
        QVERIFY(told.wait(kPatience));
    }
    static void rename(const FacesScreen &shown, Id<domain::Member> id, const QString &reference)
    {
        const Done written = shown.workspace->store().write(QStringLiteral("Rename"), [&](storage::Transaction &t) {
            domain::Member member = t.find(id).value();
            member.reference = reference;
            t.save(member);
        });
        QVERIFY(written);
    }

private Q_SLOTS:
    // 842 × 595 points are 3508.3 × 2479.2 pixels at 300 a 72 points.
    void aPictureHasThreeHundredDotsAnInch()
    {
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kPoster);
        shown.choose("trombinoscopeOrientationComboBox", 1);
        const QStringList files = shown.exported(QStringLiteral("wall.png"));
        QCOMPARE(files, QStringList(shown.bench.folder.filePath(QStringLiteral("wall.png"))));
        QCOMPARE(QImage(files.first()).size(), QSize(3508, 2479));
        QCOMPARE(shown.bench.settings.folder(QStringLiteral("reports")), shown.bench.folder.path());
    }
    void aPdfIsProposedAndOffered()
    {
        FacesScreen shown;
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
        FacesScreen shown;
        QVERIFY(QDir(shown.bench.folder.path()).mkdir(QStringLiteral("a.pdf")));
        shown.bench.files.answers = {shown.bench.folder.filePath(QStringLiteral("a.pdf"))};
        shown.find<QPushButton>("exportTrombinoscopeButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.messages->isSpeaking(), kPatience);
        QVERIFY(QFileInfo(shown.bench.folder.filePath(QStringLiteral("a.pdf"))).isDir());
    }
    // Who gets what is seen before it is kept, and all of it is one step to undo.
    void photosOfAFolderGoToTheirMembers()
    {
        FacesScreen shown;
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
        QVERIFY(read.wait(kPatience));
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
        QTRY_VERIFY_WITH_TIMEOUT(shown.page.pages().isVisible(), kPatience);
        QVERIFY(shown.find<QPushButton>("leaveAttachedButton")->isEnabled());
        QVERIFY(photoNow().has_value() && photoNow() != member.photo);
        QVERIFY(shown.workspace->store().history().undo());
        QCOMPARE(photoNow(), member.photo);
    }
    void aFolderIsLeftWithoutAChange()
    {
        FacesScreen shown;
        const QString folder = shown.bench.folder.filePath(QStringLiteral("cvs"));
        QVERIFY(QDir().mkpath(folder));
        shown.bench.files.answers = {folder};
        QSignalSpy read(&shown.page, &TrombinoscopePage::folderRead);
        shown.find<QPushButton>("cvsFolderButton")->click();
        QVERIFY(read.wait(kPatience));
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
        QVERIFY(read.wait(kPatience));
        QCOMPARE(around.focusWidget(), line);
    }
    // The dialogue asks about the name that was chosen; the page about the others.
    void pagesThatStandAreAskedAbout()
    {
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kBadges); // ten a page
        const QString second = test::writeFile(shown.bench.folder.path(), QStringLiteral("wall-2.svg"), "old");
        const auto contents = [&] {
            QFile file(second);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto begin = [&] {
            shown.bench.messages->clear();
            shown.bench.files.answers = {shown.bench.folder.filePath(QStringLiteral("wall.svg"))};
            shown.find<QPushButton>("exportTrombinoscopeButton")->click();
            QTRY_VERIFY_WITH_TIMEOUT(shown.bench.messages->isSpeaking(), kPatience);
        };
        begin();
        QVERIFY(shown.bench.messages->severity() == kit::MessageBar::Severity::Warning);
        QVERIFY2(shown.bench.messages->sentence().contains(QStringLiteral("wall-2.svg")),
                 qPrintable(shown.bench.messages->sentence()));
        QCOMPARE(contents(), QByteArray("old"));
        QVERIFY(!QFile::exists(shown.bench.folder.filePath(QStringLiteral("wall-1.svg"))));
        // What was asked for is written, whatever is chosen meanwhile.
        const qsizetype pages = (shown.named.size() + 9) / 10;
        shown.choose("trombinoscopeKindComboBox", kPoster);
        QSignalSpy exported(&shown.page, &TrombinoscopePage::exported);
        shown.bench.messages->findChild<QPushButton *>(QStringLiteral("replacePagesButton"))->click();
        QVERIFY(exported.wait(kPatience));
        QCOMPARE(exported.first().first().toStringList().size(), pages);
        QVERIFY(contents().contains("<svg"));
    }
    void nothingIsAskedWhereNothingStands()
    {
        FacesScreen shown;
        shown.choose("trombinoscopeKindComboBox", kBadges);
        const QStringList files = shown.exported(QStringLiteral("wall.svg"));
        QVERIFY(files.size() > 1);
        QVERIFY(shown.bench.messages->severity() == kit::MessageBar::Severity::Good);
    }
    // What a folder brings is seen as it is now, not as it was when the folder was chosen.
    void aChangeOfTheDataReadsTheFolderAgain()
    {
        FacesScreen shown;
        const domain::Member member = shown.named.first();
        const QString folder = folderWith(shown, member.reference + QStringLiteral(".jpg"));
        QVERIFY(!folder.isEmpty());
        readPhotos(shown, folder);
        const auto *rows = shown.find<QTableView>("attachTable")->model();
        const auto *keep = shown.find<QPushButton>("keepAttachedButton");
        QCOMPARE(rows->index(0, 1).data().toString(), member.displayName());
        QVERIFY(keep->isEnabled());
        QSignalSpy again(&shown.page, &TrombinoscopePage::folderRead);
        rename(shown, member.id, QStringLiteral("M-ELSEWHERE"));
        QVERIFY(again.wait(kPatience));
        QCOMPARE(rows->index(0, 1).data().toString(), QString());
        QVERIFY(rows->index(0, 2).data().toString().endsWith(u'.')); // why it stays in the folder
        QVERIFY(!keep->isEnabled());
        again.clear();
        rename(shown, member.id, member.reference);
        QVERIFY(again.wait(kPatience));
        QCOMPARE(rows->index(0, 1).data().toString(), member.displayName());
        QVERIFY(keep->isEnabled());
    }
    // Between the change and the answer nothing is kept that was not seen, and the keyboard stays where it is.
    void whatIsReadAgainIsNotKeptMeanwhile()
    {
        FacesScreen shown;
        const domain::Member member = shown.named.first();
        const QString folder = folderWith(shown, member.reference + QStringLiteral(".jpg"));
        readPhotos(shown, folder);
        auto *summary = shown.find<QLabel>("attachSummaryLabel");
        const QString before = summary->text();
        auto *table = shown.find<QTableView>("attachTable");
        table->setFocus();
        QSignalSpy again(&shown.page, &TrombinoscopePage::folderRead);
        shown.page.refresh(); // as when the page is shown anew
        QVERIFY(summary->text() != before);
        shown.find<QPushButton>("keepAttachedButton")->click();
        QVERIFY(again.wait(kPatience));
        QCOMPARE(summary->text(), before);
        QCOMPARE(shown.page.focusWidget(), table);
        QVERIFY(shown.find<QWidget>("attachPanel")->isVisible());
        const auto photo = shown.workspace->store()
                               .read([&](storage::Reader &reader) { return reader.find(member.id); })
                               .value()
                               ->photo;
        QCOMPARE(photo, member.photo);
    }
    void whoLeavesTheFolderIsNotBroughtBackToIt()
    {
        FacesScreen shown;
        readPhotos(shown, folderWith(shown, shown.named.first().reference + QStringLiteral(".jpg")));
        QSignalSpy again(&shown.page, &TrombinoscopePage::folderRead);
        QSignalSpy previewed(&shown.page, &TrombinoscopePage::previewed);
        shown.page.refresh();
        shown.find<QPushButton>("leaveAttachedButton")->click();
        QVERIFY(shown.page.pages().isVisible());
        QVERIFY(previewed.wait(kPatience));
        test::settle();
        QCOMPARE(again.size(), 0);
        QVERIFY(shown.page.pages().isVisible());
    }
};

REBOND_TEST(TestFacesFiles)
#include "tst_facesfiles.moc"
