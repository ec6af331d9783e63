// SPDX-License-Identifier: GPL-3.0-or-later
// The press register in the window: an article is written in by hand, whoever had not agreed is told in time, and the step
// is taken back.
#include "ui/press/presspage.h"

#include "domain/wording.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/models/severalnames.h"
#include "ui/press/bookdesk.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QUrl>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using namespace rebond::ui;
using press::PressPage;

class TestPressPage : public QObject
{
    Q_OBJECT

    using Screen = FactScreen<PressPage>;
    static void waitForRows(const Screen &screen) { QTRY_VERIFY_WITH_TIMEOUT(screen.rows() > 0, kPatience); }
    static QStringList texts(const Screen &screen, const char *labels)
    {
        QStringList found;
        for (const QLabel *label : screen.page->findChildren<QLabel *>(QLatin1String(labels)))
            found.append(label->text());
        return found;
    }

private Q_SLOTS:
    void theRegisterIsTheDemonstrationsTheLatestFirst()
    {
        const Screen screen("pressTable");
        waitForRows(screen);
        QList<PressMention> all = screen.all<PressMention>();
        QCOMPARE(screen.rows(), static_cast<int>(all.size()));
        QCOMPARE(screen.words("pressCountLabel"), QStringLiteral("%1 mention(s)").arg(all.size()));
        std::sort(all.begin(), all.end(), [](const auto &one, const auto &other) { return one.date > other.date; });
        for (int row = 0; row < screen.rows(); ++row)
            QCOMPARE(screen.cell(row, 1), all.at(row).outlet);
        // The names come behind the rows.
        QTRY_VERIFY_WITH_TIMEOUT(screen.cell(0, 4).contains(QStringLiteral("Falicornet")), kPatience);
        QCOMPARE(screen.words("pressOutletLabel"), all.first().outlet);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "quotedConsentLabel").size(), 2, kPatience);
        for (const QString &text : texts(screen, "quotedConsentLabel"))
            QVERIFY2(text.startsWith(u'✓'), qPrintable(text));
        auto *media = screen.find<QComboBox>("pressMediumBox");
        media->setCurrentIndex(media->findData(QStringLiteral("radio")));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        QCOMPARE(screen.words("pressWhenLabel").section(QStringLiteral(" · "), 0, 0), wordingOf(PressMedium::Radio));
    }

    void anArticleIsWrittenInByHandAndTakenBack()
    {
        const Screen screen("pressTable");
        waitForRows(screen);
        const QList<PressMention> before = screen.all<PressMention>();
        screen.press("newMentionButton");
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() == screen.edit("dateEdit"), kPatience);
        Hand hand;
        screen.edit("dateEdit")->selectAll();
        hand.type(QStringLiteral("29/6/12"));
        hand.key(Qt::Key_Tab);
        hand.take(QStringLiteral("le q")); // an outlet that was there before
        QCOMPARE(screen.edit("outletEdit")->text(), QStringLiteral("Le Quotidien de Nulle-Part"));
        // The medium is nobody's answer before it is chosen.
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("mediumEditTold"), kPatience);
        auto *medium = screen.find<QComboBox>("mediumEdit");
        medium->setCurrentIndex(medium->findData(QStringLiteral("Presse écrite")));
        screen.edit("titleEdit")->setText(QStringLiteral("Un titre de plus"));
        screen.edit("urlEdit")->setText(QStringLiteral("javascript:alert(1)"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("urlEditTold"), kPatience);
        screen.edit("urlEdit")->setText(QStringLiteral("https://quotidien.example.org/titre"));
        // Whoever had not agreed is told while it is typed, and again when it is saved.
        QVERIFY(!screen.shows("unaskedLabel"));
        screen.edit("membersEdit")->setFocus();
        hand.take(QStringLiteral("fontv"));
        screen.edit("titleEdit")->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("unaskedLabel"), kPatience);
        QVERIFY(screen.words("unaskedLabel").contains(QStringLiteral("Fontvive")));
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<PressMention>().size(), before.size() + 1, kPatience);
        const PressMention added = screen.added(before);
        QCOMPARE(added.date, QDate(2012, 6, 29));
        QCOMPARE(added.title, QStringLiteral("Un titre de plus"));
        QCOMPARE(added.members.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("pressTitleLabel"), added.title, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(texts(screen, "quotedConsentLabel").value(0).startsWith(u'⚠'), kPatience);
        QVERIFY2(screen.bench.messages->sentence().contains(QStringLiteral("Fontvive")),
                 qPrintable(screen.bench.messages->sentence()));
        QCOMPARE(screen.bench.messages->severity(), kit::MessageBar::Severity::Warning);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Add a press mention"));
        // A consent written down meanwhile is seen at once.
        Consent consent;
        consent.member = added.members.first();
        consent.use = ConsentUse::Name;
        consent.medium = ConsentMedium::Press;
        screen.save(consent);
        QTRY_VERIFY_WITH_TIMEOUT(texts(screen, "quotedConsentLabel").value(0).startsWith(u'✓'), kPatience);
        QVERIFY(screen.undo() && screen.undo());
        QCOMPARE(screen.all<PressMention>(), before);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), static_cast<int>(before.size()), kPatience);
    }

    void namesAreTakenApartAtCommasAndStrokes()
    {
        const QStringList three{QStringLiteral("Ada Une"), QStringLiteral("Bo Deux"), QStringLiteral("Cy Trois")};
        QCOMPARE(models::severalOf(QStringLiteral(" Ada Une, Bo Deux|Cy Trois | ,")), three);
        QCOMPARE(models::severalOf(QString()), QStringList());
        // So whoever stands between strokes is warned of as well.
        const Screen screen("pressTable");
        waitForRows(screen);
        QString unasked;
        QString other;
        for (const Member &member : screen.all<Member>())
            (member.familyName == u"Fontvive" ? unasked : other) = member.displayName();
        QVERIFY(!unasked.isEmpty() && !other.isEmpty());
        screen.press("newMentionButton");
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::focusWidget() == screen.edit("dateEdit"), kPatience);
        screen.edit("membersEdit")->setText(QStringLiteral("%1 | %2").arg(other, unasked));
        Q_EMIT screen.edit("membersEdit")->editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("unaskedLabel"), kPatience);
        QVERIFY(screen.words("unaskedLabel").contains(QStringLiteral("Fontvive")));
    }

    void onlyAWebAddressIsOpened()
    {
        const Screen screen("pressTable");
        waitForRows(screen);
        const QList<QUrl> &opened = screen.bench.desktop.addresses;
        QVERIFY(screen.shows("openMentionButton"));
        screen.press("openMentionButton");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().scheme(), QStringLiteral("https"));
        PressMention wicked = screen.all<PressMention>().last(); // of a file that another program wrote
        wicked.url = QStringLiteral("javascript:alert(1)");
        screen.save(wicked);
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("pressUrlLabel"), wicked.url, kPatience);
        QVERIFY(!screen.shows("openMentionButton")); // and were it pressed all the same:
        screen.press("openMentionButton");
        QCOMPARE(opened.size(), 1);
    }

    void aNameKeepsTheKeyboardWhateverIsWritten()
    {
        const Screen screen("pressTable");
        waitForRows(screen);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "quotedConsentLabel").size(), 2, kPatience);
        QList<PressMention> all = screen.all<PressMention>();
        std::sort(all.begin(), all.end(), [](const auto &one, const auto &other) { return one.date > other.date; });
        const auto second = [&screen] {
            return screen.page->findChildren<QPushButton *>(QStringLiteral("quotedMemberButton")).value(1);
        };
        const QPointer<QPushButton> button = second();
        button->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(button->hasFocus(), kPatience);
        // Another name: the lines are made anew.
        Member quoted;
        for (const Member &member : screen.all<Member>()) {
            if (member.id == all.first().members.at(1))
                quoted = member;
        }
        quoted.familyName = QStringLiteral("Autrenom");
        screen.save(quoted);
        QTRY_VERIFY_WITH_TIMEOUT(second() && second()->text().contains(QStringLiteral("Autrenom")), kPatience);
        QVERIFY(button.isNull());
        QTRY_VERIFY_WITH_TIMEOUT(second()->hasFocus(), kPatience);
    }

    void whatIsDeletedComesBack()
    {
        const Screen screen("pressTable");
        waitForRows(screen);
        const int before = screen.rows();
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before - 1, kPatience);
        QVERIFY(screen.undoLabel().startsWith(QStringLiteral("Delete press mention")));
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), before, kPatience);
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen("pressTable", test::Bench::look());
        waitForRows(screen);
        QTRY_VERIFY_WITH_TIMEOUT(!texts(screen, "quotedConsentLabel").isEmpty(), kPatience);
        screen.bench.examine(*screen.page, "press");
        screen.press("newMentionButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "pressform");
    }

    void aScanIsKeptAndTheBookIsWritten()
    {
        Screen screen("pressTable");
        waitForRows(screen);
        const auto trigger = [&screen](const char *action) {
            screen.page->findChild<QAction *>(QLatin1String(action))->trigger();
        };
        QImage picture(200, 300, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QString scanned = screen.bench.folder.filePath(QStringLiteral("article.png"));
        QVERIFY(picture.save(scanned));
        const auto latest = [&screen] { // the one that is chosen
            QList<PressMention> mentions = screen.all<PressMention>();
            return *std::max_element(mentions.cbegin(), mentions.cend(),
                                     [](const auto &one, const auto &other) { return one.date < other.date; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("pressOutletLabel"), latest().outlet, kPatience);
        const auto *openScan = screen.page->findChild<QAction *>(QStringLiteral("openScanAction"));
        if (latest().scan)
            trigger("removeScanAction"); // the demonstration's own
        QTRY_VERIFY_WITH_TIMEOUT(!openScan->isEnabled(), kPatience);
        QVERIFY(!latest().scan);
        screen.bench.files.answers = {scanned};
        trigger("chooseScanAction");
        QTRY_VERIFY_WITH_TIMEOUT(latest().scan.has_value(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(openScan->isEnabled(), kPatience);
        const QString book = screen.bench.folder.filePath(QStringLiteral("book.pdf"));
        screen.bench.files.answers = {book};
        QSignalSpy written(screen.page->findChild<press::BookDesk *>(), &press::BookDesk::written);
        trigger("publicPressBookAction"); // whether a picture names somebody, only who looks can tell: asked before
        const auto anyway = [&screen] {
            return screen.bench.messages->findChild<QPushButton *>(QStringLiteral("writePressBookButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(anyway(), kPatience);
        QVERIFY(!QFile::exists(book));
        QVERIFY2(screen.bench.messages->sentence().contains(latest().reference),
                 qPrintable(screen.bench.messages->sentence()));
        QVERIFY(!latest().members.isEmpty());
        const QList<Consent> consents = screen.all<Consent>();
        for (Consent consent : consents) { // withdrawn before that is answered: the book knows
            if (consent.medium != ConsentMedium::Press)
                continue;
            consent.withdrawnOn = screen.bench.clock.today();
            screen.save(consent);
        }
        anyway()->click();
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, kPatience);
        QVERIFY2(screen.bench.messages->sentence().contains(QStringLiteral("left out: somebody who is quoted")),
                 qPrintable(screen.bench.messages->sentence()));
        QVERIFY(QFile(book).size() > 5'000);
        QVERIFY2(screen.bench.messages->sentence().contains(QStringLiteral("8 press mention")),
                 qPrintable(screen.bench.messages->sentence()));
        trigger("removeScanAction");
        QTRY_VERIFY_WITH_TIMEOUT(!latest().scan.has_value(), kPatience);
    }
};

REBOND_TEST(TestPressPage)
#include "tst_press.moc"
