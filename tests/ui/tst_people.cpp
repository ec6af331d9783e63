// SPDX-License-Identifier: GPL-3.0-or-later
// The members as people: photos framed and stored, CVs, the gallery and the board beside the list.
#include "ui/memberscreen.h"

#include "figures/catalogue.h"
#include "operations/cvs.h"
#include "operations/memberfiles.h"
#include "pictures/photo.h"
#include "pictures/portrait.h"
#include "support/plainpdf.h"
#include "support/runner.h"
#include "ui/members/boardcolumn.h"
#include "ui/members/gallery.h"
#include "ui/members/photocropper.h"
#include "ui/settled.h"
#include "workspace/board.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace rebond;
using namespace rebond::ui;
using domain::Consent;
using domain::File;
using domain::Member;
using members::MembersPage;
using test::kPatience;

class TestPeople : public QObject
{
    Q_OBJECT

    using Screen = test::MemberScreen;

    static QByteArray picture(QSize size = {800, 600})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(qRgb(40, 90, 140));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "jpeg");
        return bytes;
    }

private Q_SLOTS:
    void aPhotoIsChosenFramedAndStoredInOneStep()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member before = screen.member("M01");
        screen.bench.files.answers = {screen.write("holiday.jpg", picture())};
        screen.trigger("choosePhotoAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("photoPage"), kPatience);
        QCOMPARE(screen.find<QLabel>("photoHeadingLabel")->text(), QStringLiteral("Photo of Bernadette Amiravel"));
        QVERIFY(screen.undoLabel().isEmpty()); // nothing yet
        auto *cropper = screen.find<members::PhotoCropper>("photoCropper");
        // By keys alone: larger, to the right, down to the edge, and accepted.
        const QRectF first = cropper->frame().rect();
        QTest::keyClick(cropper, Qt::Key_Plus);
        QVERIFY(cropper->frame().rect().width() < first.width());
        const QRectF larger = cropper->frame().rect();
        QTest::keyClick(cropper, Qt::Key_Right);
        QVERIFY(cropper->frame().rect().left() > larger.left());
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(cropper, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(cropper->frame().rect().right() - 800) < 1);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(cropper, Qt::Key_Minus);
        QVERIFY(std::abs(cropper->frame().rect().height() - first.height()) < 0.1);
        // And by the mouse.
        const qreal left = cropper->frame().rect().left();
        QTest::mousePress(cropper, Qt::LeftButton, {}, cropper->rect().center());
        QTest::mouseMove(cropper, cropper->rect().center() - QPoint(30, 0));
        QTest::mouseRelease(cropper, Qt::LeftButton, {}, cropper->rect().center() - QPoint(30, 0));
        QVERIFY(cropper->frame().rect().left() < left);
        QTest::keyClick(cropper, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(!screen.shows("photoPage"), qPrintable(screen.said()), kPatience);
        const auto stored = screen.file(screen.member("M01").photo);
        QVERIFY(stored);
        QCOMPARE(stored->mediaType, QStringLiteral("image/jpeg"));
        QCOMPARE(stored->name, QStringLiteral("photo.jpg"));
        const auto photo = pictures::readPhoto(stored->bytes, 2000);
        QVERIFY(photo);
        QCOMPARE(photo->width() * 5, photo->height() * 4);
        QVERIFY(!screen.file(before.photo)); // the one before has gone
        QCOMPARE(screen.undoLabel(), QStringLiteral("Photo of M01"));
        QVERIFY(screen.store().history().undo());
        QCOMPARE(screen.member("M01").photo, before.photo);
        QVERIFY(screen.file(before.photo));
    }
    void leavingTheFrameChangesNothing()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.bench.files.answers = {screen.write("a.jpg", picture())};
        screen.trigger("choosePhotoAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("photoPage"), kPatience);
        QVERIFY(screen.page->preparation().isEmpty());
        QTest::keyClick(screen.find<QWidget>("photoCropper"), Qt::Key_Escape);
        QVERIFY(!screen.shows("photoPage"));
        QVERIFY(screen.undoLabel().isEmpty());
    }
    void wrongFilesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isPhotoAsked");
        QTest::newRow("cut off") << picture().chopped(200) << true;
        QTest::newRow("no picture") << QByteArray("hello") << true;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("a document as a photo") << QByteArray("%PDF-1.4\n") << true;
        QTest::newRow("a picture as a CV") << picture() << false;
        QTest::newRow("text as a CV") << QByteArray("hello") << false;
    }
    void wrongFilesAreRefusedWithASentence()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isPhotoAsked);
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const QString version = screen.workspace->version();
        screen.bench.files.answers = {screen.write("file.bin", bytes)};
        screen.trigger(isPhotoAsked ? "choosePhotoAction" : "chooseCvAction");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.said().isEmpty(), kPatience);
        QVERIFY2(screen.said().endsWith(u'.'), qPrintable(screen.said()));
        QVERIFY(!screen.shows("photoPage"));
        QCOMPARE(screen.workspace->version(), version);
    }
    // JSON Resume in by the menu, pages out by the menu, with the name and without; one step to undo.
    void aResumeIsTakenAndWrittenOnPages()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Id<Member> id = screen.member("M01").id;
        const auto version = [&] { return operations::currentCv(screen.store(), id).value(); };
        screen.bench.files.answers = {screen.write("cv.json", R"({"basics": {"label": "Comptable imaginée"}})")};
        screen.trigger("takeResumeAction");
        QTRY_VERIFY2_WITH_TIMEOUT(version().has_value(), qPrintable(screen.said()), kPatience);
        QCOMPARE(version()->target, QStringLiteral("Comptable imaginée"));
        QVERIFY(version()->isCurrent);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Add a CV to member M01"));
        for (const char *action : {"writeCvAction", "writeNamelessCvAction"}) {
            const QString path = screen.write("out.pdf", {});
            screen.bench.files.answers = {path};
            screen.trigger(action);
            const auto written = [&] {
                QFile file(path);
                return file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-");
            };
            QTRY_VERIFY2_WITH_TIMEOUT(written(), qPrintable(screen.said()), kPatience);
        }
        screen.bench.files.answers = {screen.write("next.json", R"({"basics": {"label": "Cheffe imaginée"}})")};
        screen.trigger("takeResumeAction");
        QTRY_COMPARE_WITH_TIMEOUT(version()->target, QStringLiteral("Cheffe imaginée"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QAction>("removeCvVersionAction")->isEnabled(), kPatience);
        screen.trigger("removeCvVersionAction"); // the one before is current again
        QTRY_COMPARE_WITH_TIMEOUT(version()->target, QStringLiteral("Comptable imaginée"), kPatience);
        QVERIFY(version()->isCurrent);
        for (int i = 0; i < 3; ++i)
            QVERIFY(test::stepsOf(screen.store()).undo());
        QVERIFY(!version().has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QAction>("removeCvVersionAction")->isEnabled(), kPatience);
        screen.bench.files.answers = {screen.write("bad.json", "{")};
        screen.trigger("takeResumeAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(QStringLiteral("JSON")), kPatience);
        QVERIFY(!version().has_value());
    }
    // What may be a mistake waits until it is meant: another name in a CV, words that tell the sex in one without the name.
    void aDoubtfulCvWaits()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Id<Member> id = screen.member("M01").id;
        const auto version = [&] { return operations::currentCv(screen.store(), id).value(); };
        const auto offered = [&](const char *button) {
            return screen.bench.messages->findChild<QPushButton *>(QLatin1String(button));
        };
        screen.bench.files.answers = {
            screen.write("other.json",
                         R"({"basics": {"name": "Zénon Imaginaire", "label": "Caissier", "summary": "Elle vend."}})")};
        screen.trigger("takeResumeAction");
        QTRY_VERIFY_WITH_TIMEOUT(offered("takeOtherCvButton"), kPatience);
        QVERIFY2(screen.said().contains(QStringLiteral("Zénon Imaginaire")), qPrintable(screen.said()));
        QVERIFY(!version().has_value());
        offered("takeOtherCvButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(version().has_value() && screen.said().contains(QStringLiteral("is kept")), kPatience);
        screen.bench.files.asked.clear();
        screen.trigger("writeNamelessCvAction");
        QTRY_VERIFY_WITH_TIMEOUT(offered("writeTellingCvButton"), kPatience);
        QVERIFY2(screen.said().contains(QStringLiteral("“Elle”")), qPrintable(screen.said()));
        QVERIFY(screen.bench.files.asked.isEmpty());
        offered("writeTellingCvButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.files.asked.size(), 1, kPatience);
    }
    void aCvIsDroppedOpenedAndRemoved()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *panel = screen.find<QWidget>("memberPanel");
        const QByteArray pdf = test::plainPdf("Bernadette");
        const QUrl url = QUrl::fromLocalFile(screen.write("CV Bernadette.pdf", pdf));
        QVERIFY(!Screen::drop(panel, {5, 5}, {QUrl(QStringLiteral("https://example.org/cv.pdf"))}));
        QVERIFY(!Screen::drop(panel, {5, 5}, {url, url}));
        QVERIFY(!screen.find<QAction>("openCvAction")->isEnabled());
        QVERIFY(Screen::drop(panel, {5, 5}, {url}));
        QTRY_VERIFY_WITH_TIMEOUT(screen.member("M01").cv.has_value(), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("CV of M01"));
        const auto *named = screen.find<QLabel>("memberCvLabel");
        QTRY_VERIFY_WITH_TIMEOUT(named->text().startsWith(QStringLiteral("CV Bernadette.pdf, taken in on ")),
                                 kPatience);
        QVERIFY(named->text().contains(QStringLiteral("2012")));
        screen.trigger("openCvAction");
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.desktop.files.size(), 1, kPatience);
        const QString copy = screen.bench.desktop.files.constFirst();
        QVERIFY(copy.endsWith(QStringLiteral("/CV Bernadette.pdf")));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), pdf);
        file.close();
        screen.trigger("removeCvAction");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.member("M01").cv.has_value(), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Remove the CV of M01"));
        QTRY_VERIFY_WITH_TIMEOUT(!screen.find<QAction>("openCvAction")->isEnabled(), kPatience);
        screen.page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(copy), kPatience); // goes with the page
    }
    void aFileDroppedOnARowIsThatMembers()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *table = screen.find<QTableView>("membersTable");
        const QModelIndex third = table->model()->index(2, 0);
        const QString name = third.data().toString();
        QVERIFY(Screen::drop(table->viewport(), table->visualRect(third).center(),
                             {QUrl::fromLocalFile(screen.write("a.jpg", picture()))}));
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("photoPage"), kPatience);
        const QString heading = screen.find<QLabel>("photoHeadingLabel")->text();
        QVERIFY2(heading.contains(name.section(u' ', 0, 0)), qPrintable(heading + u'/' + name));
        screen.press("cancelPhotoButton");
        QVERIFY(Screen::drop(table->viewport(), table->visualRect(third).center(),
                             {QUrl::fromLocalFile(screen.write("a.txt", "neither"))}));
        QTRY_VERIFY_WITH_TIMEOUT(screen.said().contains(u"a.txt"), kPatience);
    }
    // Two pictures of one name are told apart as in the lists.
    void theGalleryTellsNamesakesApart()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *gallery = screen.find<members::Gallery>("membersGallery");
        const auto faceOf = [&](const QString &reference) {
            for (int row = 0; row < gallery->model()->rowCount(); ++row) {
                const members::FaceOfMember face = gallery->faceAt(gallery->model()->index(row, 0));
                if (face.reference == reference)
                    return face.line;
            }
            return QString();
        };
        QVERIFY(!faceOf(QStringLiteral("M01")).contains(QStringLiteral("M01")));
        Member twin = screen.member("M01");
        twin.id = {};
        twin.revision = 0;
        twin.reference = QStringLiteral("M99");
        twin.email.clear();
        twin.photo.reset();
        twin.cv.reset();
        QVERIFY(screen.store().write(QStringLiteral("Twin"), [&](storage::Transaction &t) { t.save(twin); }));
        QTRY_COMPARE_WITH_TIMEOUT(gallery->model()->rowCount(), 61, kPatience);
        QVERIFY(faceOf(QStringLiteral("M01")).startsWith(QStringLiteral("M01")));
        QVERIFY(faceOf(QStringLiteral("M99")).startsWith(QStringLiteral("M99")));
        QVERIFY(!faceOf(QStringLiteral("M02")).contains(QStringLiteral("M02")));
    }
    void theGalleryIsTheSameListWithTheSameChoice()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *gallery = screen.find<QListView>("membersGallery");
        auto *table = screen.find<QTableView>("membersTable");
        const QAbstractItemModelTester tester(gallery->model());
        table->setCurrentIndex(table->model()->index(4, 3)); // another cell than the name
        screen.press("membersGalleryFaceButton");
        QVERIFY(gallery->isVisibleTo(screen.page.get()));
        QVERIFY(!table->isVisibleTo(screen.page.get()));
        QTRY_COMPARE_WITH_TIMEOUT(gallery->currentIndex().column(), 0, kPatience);
        QCOMPARE(gallery->currentIndex().row(), 4);
        QTest::keyClick(gallery, Qt::Key_Right);
        QCOMPARE(gallery->currentIndex().row(), 5);
        QCOMPARE(table->currentIndex().row(), 5);
        screen.find<QLineEdit>("membersSearchEdit")->setText(QStringLiteral("calverac"));
        QTRY_COMPARE_WITH_TIMEOUT(gallery->model()->rowCount(), 1, kPatience);
        QCOMPARE(screen.find<QLabel>("memberNameLabel")->text(), QStringLiteral("Odile Calvérac"));
        QTest::keyClick(gallery, Qt::Key_Return);
        QVERIFY(screen.shows("memberForm"));
        screen.press("cancelButton");
        QVERIFY(gallery->isVisibleTo(screen.page.get()));
        // The choice is kept for the next page.
        screen.open();
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        QVERIFY(screen.shows("membersGallery"));
    }
    // Ten thousand members are not read at once for being shown as pictures.
    void theGalleryReadsAsFarAsItIsScrolled()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        QVERIFY(screen.store().write(QStringLiteral("Many"), [&](storage::Transaction &t) {
            for (int i = 0; i < 1000; ++i) {
                Member member;
                member.cohort = screen.workspace->cohort().id;
                member.familyName = QStringLiteral("Zzz%1").arg(i, 4, 10, QLatin1Char('0'));
                member.joinedOn = QDate(2011, 6, 20);
                t.save(member);
            }
        }));
        screen.press("membersGalleryFaceButton");
        auto *gallery = screen.find<QListView>("membersGallery");
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("membersCountLabel")->text(), QStringLiteral("1060 member(s)"),
                                  kPatience);
        QVERIFY2(gallery->model()->rowCount() < 500, qPrintable(QString::number(gallery->model()->rowCount())));
        const int before = gallery->model()->rowCount();
        gallery->scrollToBottom();
        QTRY_VERIFY_WITH_TIMEOUT(gallery->model()->rowCount() > before, kPatience);
    }
    void theBoardIsWhatTheFiguresSay()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("membersBoardFaceButton");
        const auto count = [&](const char *code) {
            return screen.find<QListView>((QByteArray(code) + "BoardList").constData())->model()->rowCount();
        };
        QTRY_COMPARE_WITH_TIMEOUT(count("rebounded"), 20, kPatience);
        QCOMPARE(count("searching"), 33);
        QCOMPARE(count("training"), 3);
        QCOMPARE(count("other"), 2);
        QCOMPARE(count("no_news"), 2);
        QVERIFY(screen.find<QLabel>("searchingBoardLabel")->text().endsWith(QStringLiteral("33")));
        QVERIFY(!screen.shows("boardUncountedLabel"));
        // Choosing a card shows that member, keys go from column to column.
        auto *rebounded = screen.find<QListView>("reboundedBoardList");
        rebounded->setFocus();
        rebounded->setCurrentIndex(rebounded->model()->index(3, 0));
        const QString name = rebounded->currentIndex().data().toString();
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberNameLabel")->text(), name, kPatience);
        QVERIFY(!screen.find<QListView>("searchingBoardList")->selectionModel()->hasSelection());
        QTest::keyClick(rebounded, Qt::Key_Left);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberNameLabel")->text(),
                                  screen.find<QListView>("searchingBoardList")->currentIndex().data().toString(),
                                  kPatience);
        // The same search.
        screen.find<QLineEdit>("membersSearchEdit")->setText(QStringLiteral("calverac"));
        QTRY_COMPARE_WITH_TIMEOUT(count("rebounded") + count("searching") + count("training") + count("other")
                                      + count("no_news"),
                                  1, kPatience);
    }
    void aMemberWhoIsNotCountedIsToldUnderTheBoard()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        Member mistaken = screen.member("M02");
        mistaken.exitReason = domain::ExitReason::ERREUR;
        QVERIFY(screen.store().write(QStringLiteral("Mistake"), [&](storage::Transaction &t) { t.save(mistaken); }));
        screen.press("membersBoardFaceButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("boardUncountedLabel"), kPatience);
        const auto board = workspace::board(*screen.workspace, QDate(2012, 6, 30),
                                            storage::Query<Member>().where(&Member::cohort,
                                                                           screen.workspace->cohort().id));
        QVERIFY(board);
        QCOMPARE(board->uncounted, 1);
        qsizetype all = 0;
        for (const auto &column : board->columns)
            all += column.size();
        QCOMPARE(all, 59);
    }
    void aBoardColumnIsASoundModel()
    {
        members::BoardColumn column(figures::Place::Searching);
        const QAbstractItemModelTester tester(&column);
        QList<workspace::BoardCard> cards;
        for (quint64 i = 1; i <= 5; ++i)
            cards.append({Id<Member>(RawId{1, i}), QStringLiteral("A"), QString::number(i), {}, {}});
        column.setCards(cards);
        QCOMPARE(column.rowCount(), 5);
        QCOMPARE(column.rowOf(Id<Member>(RawId{1, 3})), 2);
        QCOMPARE(column.rowOf(Id<Member>(RawId{1, 9})), -1);
        QCOMPARE(column.index(1).data().toString(), QStringLiteral("A 2"));
        QCOMPARE(column.index(1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("A 2: ") + figures::labelOfOne(figures::Place::Searching));
        column.setCards({});
        QCOMPARE(column.rowCount(), 0);
    }
    void aNameWithoutASpaceLeavesTheListItsRoom()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        Member named = screen.member("M01");
        screen.page->goToRecord(named.id.raw());
        const auto *label = screen.find<QLabel>("memberNameLabel");
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(named.familyName), kPatience);
        const int before = screen.find<QTableView>("membersTable")->width();
        named.familyName = QString(60, u'n');
        QVERIFY(
            screen.store().write(QStringLiteral("Rename"), [&](storage::Transaction &t) { return t.save(named); }));
        QTRY_VERIFY_WITH_TIMEOUT(label->text().count(u'n') >= 60, kPatience);
        test::settle(300);
        const int after = screen.find<QTableView>("membersTable")->width();
        QVERIFY2(after > before * 3 / 4, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
    }
    void everyFaceIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyFaceIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("membersGalleryFaceButton");
        test::settle(300);
        screen.bench.examine(*screen.page, "gallery");
        screen.press("membersBoardFaceButton");
        auto *rebounded = screen.find<QListView>("reboundedBoardList");
        QTRY_COMPARE_WITH_TIMEOUT(rebounded->model()->rowCount(), 20, kPatience);
        test::settle(300);
        screen.bench.examine(*screen.page, "board");
        screen.bench.files.answers = {screen.write("a.jpg", picture())};
        screen.trigger("choosePhotoAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("photoPage"), kPatience);
        screen.bench.examine(*screen.page, "photopage");
    }
};

REBOND_TEST(TestPeople)
#include "tst_people.moc"
