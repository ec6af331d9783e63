// SPDX-License-Identifier: GPL-3.0-or-later
// The members as people: photos framed and stored, CVs, the gallery and the board beside the list, consents, roles, codes.
#include "ui/members/memberspage.h"

#include "figures/catalogue.h"
#include "operations/memberfiles.h"
#include "pictures/photo.h"
#include "pictures/portrait.h"
#include "storage/mappings/all.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/members/boardcolumn.h"
#include "ui/members/photocropper.h"
#include "ui/models/formpanel.h"
#include "ui/samples.h"
#include "workspace/board.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace rebond;
using namespace rebond::ui;
using domain::Consent;
using domain::File;
using domain::Member;
using members::MembersPage;

class TestPeople : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 30000;

    struct Screen
    {
        explicit Screen(const test::Bench::Look &look = {}) : bench(look)
        {
            workspace = test::openDemonstration(bench.folder.path(), bench.clock);
            open();
        }
        void open()
        {
            page = std::make_unique<MembersPage>(workspace, bench.surroundings());
            bench.show(*page);
        }
        bool isRead() const { return find<QTableView>("membersTable")->model()->rowCount() == 60; }
        template<typename W>
        W *find(const char *objectName) const
        {
            return page->findChild<W *>(QLatin1String(objectName));
        }
        void press(const char *button) const { find<QPushButton>(button)->click(); }
        void trigger(const char *action) const { find<QAction>(action)->trigger(); }
        bool shows(const char *widget) const
        {
            const auto *found = find<QWidget>(widget);
            return found && found->isVisibleTo(page.get());
        }
        storage::Store &store() const { return workspace->store(); }
        Member member(const char *reference) const
        {
            return store()
                .read([&](storage::Reader &reader) {
                    return reader
                        .first<Member>(
                            storage::Query<Member>().where(&Member::reference, QString::fromLatin1(reference)))
                        .value();
                })
                .value();
        }
        std::optional<File> file(const std::optional<Id<File>> &id) const
        {
            return id ? store().read([&](storage::Reader &reader) { return reader.find(*id); }).value() : std::nullopt;
        }
        QList<Consent> consentsOf(const Member &member) const
        {
            return store()
                .read([&](storage::Reader &reader) {
                    return reader.list<Consent>(storage::Query<Consent>().where(&Consent::member, member.id));
                })
                .value();
        }
        QString undoLabel() const { return store().history().undoLabel().value_or(QString()); }
        QString said() const { return bench.messages->isSpeaking() ? bench.messages->sentence() : QString(); }
        // Drops one file on a widget, as a file manager does; whether it was taken.
        static bool drop(QWidget *on, const QPoint &at, const QList<QUrl> &urls)
        {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(on, &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(on, &drop);
            return drop.isAccepted();
        }
        QString write(const char *name, const QByteArray &bytes) const
        {
            return test::writeFile(bench.folder.path(), QString::fromLatin1(name), bytes);
        }

        test::Bench bench;
        std::shared_ptr<workspace::Workspace> workspace;
        std::unique_ptr<MembersPage> page;
    };

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
    void aCvIsDroppedOpenedAndRemoved()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        auto *panel = screen.find<QWidget>("memberPanel");
        const QByteArray pdf = "%PDF-1.4\nBernadette";
        const QUrl url = QUrl::fromLocalFile(screen.write("CV Bernadette.pdf", pdf));
        QVERIFY(!Screen::drop(panel, {5, 5}, {QUrl(QStringLiteral("https://example.org/cv.pdf"))}));
        QVERIFY(!Screen::drop(panel, {5, 5}, {url, url}));
        QVERIFY(!screen.find<QAction>("openCvAction")->isEnabled());
        QVERIFY(Screen::drop(panel, {5, 5}, {url}));
        QTRY_VERIFY_WITH_TIMEOUT(screen.member("M01").cv.has_value(), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("CV of M01"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberCvLabel")->text(), QStringLiteral("CV Bernadette.pdf"),
                                  kPatience);
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
    void consentsAreAMatrixAndOneStep()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member member = screen.member("M01");
        const QList<Consent> before = screen.consentsOf(member);
        QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return);
        QVERIFY(screen.shows("consentMatrix"));
        // The boxes say what stands, each for itself.
        int ticked = 0;
        for (const auto &use : domain::terms<domain::ConsentUse>()) {
            for (const auto &medium : domain::terms<domain::ConsentMedium>()) {
                QString name = QString::fromLatin1(medium.code);
                name.front() = name.front().toUpper();
                name = QString::fromLatin1(use.code) + name + QStringLiteral("Check");
                const bool stands = std::any_of(before.begin(), before.end(), [&](const Consent &consent) {
                    return consent.use == use.value && consent.medium == medium.value && !consent.withdrawnOn;
                });
                const auto *box = screen.page->findChild<QCheckBox *>(name);
                QVERIFY2(box, qPrintable(name));
                QCOMPARE(box->isChecked(), stands);
                ticked += stands ? 1 : 0;
            }
        }
        QVERIFY(ticked > 3);
        QVERIFY(screen.page->preparation().isEmpty());
        // One withdrawn, one given with days of its own; a day that is none stops the saving.
        auto *given = screen.find<QCheckBox>("photoPressCheck");
        QVERIFY(!given->isChecked());
        const auto standing = std::find_if(before.begin(), before.end(), [](const Consent &consent) {
            return consent.use == domain::ConsentUse::Name && consent.medium == domain::ConsentMedium::Booklet;
        });
        QVERIFY(standing != before.end() && !standing->withdrawnOn);
        screen.find<QCheckBox>("nameBookletCheck")->click();
        given->click();
        QCOMPARE(screen.find<QLabel>("consentWhichLabel")->text(), QStringLiteral("Photo, Press"));
        QCOMPARE(screen.find<QLineEdit>("consentGivenEdit")->text(), QStringLiteral("30/06/2012"));
        auto *expires = screen.find<QLineEdit>("consentExpiresEdit");
        expires->setFocus();
        QTest::keyClicks(expires, QStringLiteral("31/2/2013"));
        QCOMPARE(expires->text(), QStringLiteral("31/2/2013"));
        QVERIFY(screen.shows("consentToldLabel"));
        screen.press("saveButton");
        QVERIFY(screen.shows("memberForm"));
        QVERIFY(screen.undoLabel().isEmpty());
        expires->clear();
        QTest::keyClicks(expires, QStringLiteral("1/1/2011")); // before it was given
        screen.press("saveButton");
        QVERIFY(screen.shows("memberForm"));
        expires->clear();
        QTest::keyClicks(expires, QStringLiteral("30/6/2014"));
        QVERIFY(!screen.shows("consentToldLabel"));
        QVERIFY(given->text().contains(QStringLiteral("30/06/2014")));
        // What is typed outlives the page.
        const QVariantMap preparation = screen.page->preparation();
        QVERIFY(!preparation.isEmpty());
        {
            MembersPage next(screen.workspace, screen.bench.surroundings());
            next.resume(preparation);
            QVERIFY(next.findChild<QCheckBox *>(QStringLiteral("photoPressCheck"))->isChecked());
            QVERIFY(!next.findChild<QCheckBox *>(QStringLiteral("nameBookletCheck"))->isChecked());
        }
        screen.find<QPlainTextEdit>("roleTextEdit")->setPlainText(QStringLiteral("A tenu la caisse des soixante."));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("memberForm"), kPatience);
        const QList<Consent> after = screen.consentsOf(member);
        QCOMPARE(after.size(), before.size() + 1);
        for (const Consent &consent : after) {
            if (consent.id == standing->id)
                QCOMPARE(consent.withdrawnOn, std::optional(QDate(2012, 6, 30)));
            if (consent.use == domain::ConsentUse::Photo && consent.medium == domain::ConsentMedium::Press) {
                QCOMPARE(consent.givenOn, std::optional(QDate(2012, 6, 30)));
                QCOMPARE(consent.expiresOn, std::optional(QDate(2014, 6, 30)));
            }
        }
        QCOMPARE(screen.member("M01").roleText, QStringLiteral("A tenu la caisse des soixante."));
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberRoleTextLabel")->text(),
                                  QStringLiteral("A tenu la caisse des soixante."), kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Change member M01"));
        // The form tells of the withdrawal; undo takes all of it back at once.
        QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return);
        QVERIFY(screen.find<QLabel>("consentHistoryLabel")->text().contains(QStringLiteral("30 June 2012")));
        screen.press("cancelButton");
        QVERIFY(screen.store().history().undo());
        QCOMPARE(screen.consentsOf(member).size(), before.size());
        QCOMPARE(screen.member("M01").roleText, QString());
    }
    void aTickTakenAwayAndPutBackIsNoWithdrawal()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        QTest::keyClick(screen.find<QTableView>("membersTable"), Qt::Key_Return);
        auto *box = screen.find<QCheckBox>("nameBookletCheck");
        QVERIFY(box->isChecked());
        box->click();
        box->click();
        screen.press("saveButton");
        QVERIFY(!screen.shows("memberForm"));
        QVERIFY(screen.undoLabel().isEmpty());
    }
    void aRomeCodeIsLookedUpByWords()
    {
        Screen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        const Member known = screen.member("M05");
        QVERIFY(!known.romeCodes.isEmpty() && !known.occupations.isEmpty());
        screen.press("newMemberButton");
        auto *search = screen.find<QLineEdit>("romeSearchEdit");
        auto *found = screen.find<QListWidget>("romeFoundList");
        auto *codes = screen.find<QLineEdit>("romeEdit");
        search->setFocus();
        search->setText(known.occupations.constFirst().toUpper());
        QTRY_VERIFY_WITH_TIMEOUT(found->count() > 0, kPatience);
        QVERIFY(found->item(0)->text().startsWith(known.romeCodes.constFirst()));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(screen.shows("memberForm")); // Enter took the code, the form is not saved
        QCOMPARE(codes->text(), known.romeCodes.constFirst());
        QCOMPARE(fold(screen.find<QLineEdit>("occupationEdit")->text()), fold(known.occupations.constFirst()));
        QVERIFY(screen.find<QLabel>("romeRemarkLabel")->text().contains(known.romeCodes.constFirst()));
        // An unknown one is taken with a remark; nothing found says what to do.
        codes->setText(QStringLiteral("A1101"));
        QVERIFY(screen.find<QLabel>("romeRemarkLabel")->text().contains(QStringLiteral("new in this file")));
        search->setText(QStringLiteral("no such occupation"));
        QVERIFY(screen.shows("romeNoneLabel"));
        screen.find<QLineEdit>("familyNameEdit")->setText(QStringLiteral("Garbiol"));
        screen.find<QLineEdit>("givenNameEdit")->setText(QStringLiteral("Inès"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("memberForm"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.find<QLabel>("memberNameLabel")->text(), QStringLiteral("Inès Garbiol"),
                                  kPatience);
        const Member stored = screen.member(screen.find<QLabel>("memberReferenceLabel")->text().toLatin1().constData());
        QCOMPARE(stored.romeCodes, QStringList{QStringLiteral("A1101")});
    }
    void everyFaceIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyFaceIsNamedReachedTranslatedAndFits()
    {
        Screen screen(test::Bench::look());
        QTRY_VERIFY_WITH_TIMEOUT(screen.isRead(), kPatience);
        screen.press("membersGalleryFaceButton");
        QTest::qWait(300);
        screen.bench.examine(*screen.page, "gallery");
        screen.press("membersBoardFaceButton");
        auto *rebounded = screen.find<QListView>("reboundedBoardList");
        QTRY_COMPARE_WITH_TIMEOUT(rebounded->model()->rowCount(), 20, kPatience);
        QTest::qWait(300);
        screen.bench.examine(*screen.page, "board");
        screen.bench.files.answers = {screen.write("a.jpg", picture())};
        screen.trigger("choosePhotoAction");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("photoPage"), kPatience);
        screen.bench.examine(*screen.page, "photopage");
    }
};

REBOND_TEST(TestPeople)
#include "tst_people.moc"
