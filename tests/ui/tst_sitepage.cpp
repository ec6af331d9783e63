// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the web site: what it tells before, publishing into a folder, a withdrawal that is seen, and a visitor's look.
#include "ui/site/sitepage.h"

#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/kit/drawingview.h"
#include "ui/kit/projector.h"
#include "ui/site/visitscard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using namespace rebond::ui;

namespace {

struct SiteScreen : FactScreen<ui::site::SitePage>
{
    SiteScreen() : FactScreen("siteLeftOutTable") { look(); }
    // As the window does when the page is shown.
    void look() const
    {
        QSignalSpy surveyed(page.get(), &ui::site::SitePage::surveyed);
        page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), kPatience);
    }
    [[nodiscard]] QString folder() const { return QDir(bench.folder.path()).filePath(QStringLiteral("public")); }
    void choose()
    {
        bench.files.answers = {folder()};
        QSignalSpy surveyed(page.get(), &ui::site::SitePage::surveyed);
        press("chooseSiteFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), kPatience);
    }
    void publish() const
    {
        QSignalSpy published(page.get(), &ui::site::SitePage::published);
        QSignalSpy surveyed(page.get(), &ui::site::SitePage::surveyed);
        press("publishSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(!published.isEmpty() && !surveyed.isEmpty(), kPatience);
    }
    [[nodiscard]] QByteArray everything() const
    {
        QByteArray bytes;
        const QDir dir(folder());
        for (const QString &each : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(dir.filePath(each));
            bytes += each.toUtf8() + '\n' + (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()) + '\n';
        }
        return bytes;
    }
    // Of those with a CV on the site and a name, one.
    [[nodiscard]] Member someoneShown() const
    {
        const QByteArray bytes = everything();
        for (const Member &member : all<Member>()) {
            if (bytes.contains(member.displayName().toUtf8()))
                return member;
        }
        return {};
    }
};

} // namespace

class TestSitePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTellsBeforeAnythingIsWritten()
    {
        const SiteScreen screen;
        QVERIFY2(screen.words("siteCountLabel").contains(QStringLiteral("20 of 60")),
                 qPrintable(screen.words("siteCountLabel")));
        QVERIFY(screen.words("siteCountLabel").contains(QStringLiteral("30 June 2012")));
        QVERIFY(!screen.words("siteRuleLabel").isEmpty());
        QVERIFY(screen.rows() > 0);
        int absent = 0;
        for (int row = 0; row < screen.rows(); ++row)
            absent += screen.cell(row, 1).startsWith(QStringLiteral("Not shown")) ? 1 : 0;
        QCOMPARE(screen.words("siteLeftLabel"), QString::number(absent));
        QCOMPARE(screen.words("sitePeopleLabel").toInt() + absent, 60);
        QVERIFY(screen.shows("siteNoticeLabel")); // nobody answers for it yet
        QVERIFY(screen.words("siteDutyLabel").startsWith(QStringLiteral("Choose a folder")));
    }
    void itIsPublishedAndRemembered()
    {
        SiteScreen screen;
        screen.choose();
        QCOMPARE(screen.words("siteStandingLabel"), QStringLiteral("Nothing is published in this folder yet."));
        QVERIFY(!QFile::exists(screen.folder())); // choosing writes nothing
        screen.publish();
        QVERIFY(QFile::exists(screen.folder() + QStringLiteral("/index.html")));
        QVERIFY(QFile::exists(screen.folder() + QStringLiteral("/index.en.html"))); // in both languages, unless one is chosen
        QCOMPARE(screen.words("siteStandingLabel"), QStringLiteral("Site published on 30 June 2012: 20, today 20."));
        QVERIFY(screen.words("siteDutyLabel").startsWith(u'✓'));
        QVERIFY(screen.bench.messages->sentence().contains(QStringLiteral("has been published")));
        const QByteArray before = screen.everything();
        screen.publish();
        QVERIFY(screen.bench.messages->sentence().contains(QStringLiteral("nothing was written")));
        QVERIFY(screen.everything() == before);
        // Another page, made anew, knows the folder.
        ui::site::SitePage again(screen.workspace, screen.bench.surroundings());
        QSignalSpy surveyed(&again, &ui::site::SitePage::surveyed);
        again.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), kPatience);
        QCOMPARE(again.findChild<QLabel *>(QStringLiteral("siteStandingLabel"))->text(),
                 screen.words("siteStandingLabel"));
    }
    void whatIsToldIsTheFolderThatWasWritten()
    {
        SiteScreen screen;
        screen.choose();
        QSignalSpy published(screen.page.get(), &ui::site::SitePage::published);
        screen.bench.files.answers = {screen.bench.folder.filePath(QStringLiteral("other"))};
        screen.press("publishSiteButton");
        screen.press("chooseSiteFolderButton"); // before it is done
        QTRY_VERIFY_WITH_TIMEOUT(!published.isEmpty(), kPatience);
        QCOMPARE(published.first().first().toString(), screen.folder());
        QVERIFY(QFile::exists(screen.folder() + QStringLiteral("/index.html")));
    }
    void publishingWithoutAFolderAsksForOne()
    {
        SiteScreen screen;
        screen.bench.files.answers = {screen.folder()};
        screen.publish();
        QCOMPARE(screen.bench.files.asked.size(), 1);
        QCOMPARE(screen.bench.files.asked.first().kind, kit::FileRequest::Kind::Folder);
        QVERIFY(QFile::exists(screen.folder() + QStringLiteral("/index.html")));
    }
    // Seen at once, and gone at the next publication, to the byte; undone, it is back.
    void whoWithdrawsIsToldAndTakenAway()
    {
        SiteScreen screen;
        screen.choose();
        screen.publish();
        const Member leaving = screen.someoneShown();
        QVERIFY(!leaving.familyName.isEmpty());
        const QByteArray before = screen.everything();
        const int rows = screen.rows();
        QSignalSpy surveyed(screen.page.get(), &ui::site::SitePage::surveyed);
        const QList<Consent> consents = screen.all<Consent>();
        const Done withdrawn = screen.workspace->store().write(QStringLiteral("Withdraw"),
                                                               [&](storage::Transaction &transaction) {
                                                                   for (Consent consent : consents) {
                                                                       if (consent.member != leaving.id
                                                                           || consent.medium != ConsentMedium::Site
                                                                           || consent.withdrawnOn)
                                                                           continue;
                                                                       consent.withdrawnOn = QDate(2012, 6, 30);
                                                                       transaction.save(consent);
                                                                   }
                                                               });
        QVERIFY(withdrawn);
        QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), kPatience);
        QCOMPARE(screen.rows(), rows + 1);
        QVERIFY2(screen.words("siteDutyLabel").contains(QStringLiteral("should no longer be there")),
                 qPrintable(screen.words("siteDutyLabel")));
        bool isTold = false;
        for (int row = 0; row < screen.rows(); ++row) {
            if (screen.cell(row, 0) == leaving.displayName())
                isTold = screen.cell(row, 1).contains(QStringLiteral("withdrawn on 30 June 2012"));
        }
        QVERIFY(isTold);
        screen.publish();
        QVERIFY(!screen.everything().contains(leaving.displayName().toUtf8()));
        QVERIFY(screen.undo());
        screen.publish();
        QVERIFY(screen.everything() == before);
    }
    void whatTheLawAsksIsKeptAsItIsTyped()
    {
        SiteScreen screen;
        screen.choose();
        QSignalSpy surveyed(screen.page.get(), &ui::site::SitePage::surveyed);
        for (const auto &[field, text] :
             {std::pair{"sitePublisherEdit", "Association Fictive"}, std::pair{"siteHostEdit", "Hebergeur Fictif"},
              std::pair{"siteContactEdit", "pas une adresse"}}) {
            screen.edit(field)->setFocus();
            QTest::keyClicks(screen.edit(field), QString::fromUtf8(text));
            QTest::keyClick(screen.edit(field), Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(screen.words("siteDutyLabel").startsWith(u'✕'), kPatience);
        screen.edit("siteContactEdit")->selectAll();
        QTest::keyClicks(screen.edit("siteContactEdit"), QStringLiteral("contact@example.org"));
        QTest::keyClick(screen.edit("siteContactEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.words("siteDutyLabel").startsWith(u'✕'), kPatience);
        QVERIFY(!screen.shows("siteNoticeLabel"));
        screen.find<QCheckBox>("siteIndexedCheckBox")->click();
        auto *languages = screen.find<QComboBox>("siteLanguagesBox");
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Home); // French alone
        screen.publish();
        QVERIFY(!QFile::exists(screen.folder() + QStringLiteral("/index.en.html")));
        const QByteArray site = screen.everything();
        QVERIFY(site.contains("Association Fictive") && site.contains("contact@example.org"));
        QVERIFY(site.contains("noindex"));
    }
    void linksHaveAPageAndAreCheckedWhenAskedFor()
    {
        SiteScreen screen;
        screen.choose();
        QTest::keyClicks(screen.find<QPlainTextEdit>("siteLinksEdit"),
                         QStringLiteral("https://127.0.0.1:1/ Offers nearby"));
        QVERIFY(!screen.shows("siteLinksLabel")); // nobody was asked yet
        const auto kept = [&screen] {
            return screen.bench.settings.remembered(QStringLiteral("site"), screen.workspace->cohort().id.toString());
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept().contains("Offers nearby"), kPatience); // while the keyboard is still there
        screen.press("checkLinksButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("siteLinksLabel"), kPatience);
        QVERIFY2(screen.words("siteLinksLabel").contains(QStringLiteral("https://127.0.0.1:1/: nobody answers")),
                 qPrintable(screen.words("siteLinksLabel")));
        // An address without a name is none to be published.
        screen.find<QPlainTextEdit>("siteLinksEdit")->setPlainText(QStringLiteral("https://example.org/ Offers nearby"));
        screen.find<QCheckBox>("sitePapersCheckBox")->click();
        screen.publish();
        QVERIFY(QFile::exists(screen.folder() + QStringLiteral("/liens.html")));
        QVERIFY(screen.everything().contains("Offers nearby"));
        QVERIFY(QDir(screen.folder()).entryList({QStringLiteral("*.pdf")}).isEmpty());
    }
    void aFolderOfOtherThingsIsToldAndLeftAlone()
    {
        SiteScreen screen;
        screen.bench.files.answers = {screen.bench.folder.path()}; // of the cohort file
        QSignalSpy surveyed(screen.page.get(), &ui::site::SitePage::surveyed);
        screen.press("chooseSiteFolderButton");
        QTRY_VERIFY_WITH_TIMEOUT(!surveyed.isEmpty(), kPatience);
        QVERIFY(screen.words("siteDutyLabel").startsWith(u'✕'));
        screen.press("publishSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(QStringLiteral("holds other things")),
                                 kPatience);
        QVERIFY(!QFile::exists(screen.bench.folder.filePath(QStringLiteral("index.html"))));
    }
    void aVisitorsLookOpensInTheBrowserAndEnds()
    {
        const SiteScreen screen;
        QVERIFY(!screen.shows("endPreviewButton"));
        QSignalSpy previewed(screen.page.get(), &ui::site::SitePage::previewed);
        screen.press("previewSiteButton");
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), kPatience);
        const QList<QUrl> &opened = screen.bench.desktop.addresses;
        QCOMPARE(opened, QList<QUrl>{screen.page->previewAddress()});
        QCOMPARE(opened.first().host(), QStringLiteral("127.0.0.1"));
        QCOMPARE(screen.words("sitePreviewLabel"), opened.first().toString());
        QVERIFY(!QFile::exists(screen.folder())); // a look writes nothing
        // Where no browser answers, the address is copied, by the keyboard too.
        auto *address = screen.find<QLabel>("sitePreviewLabel");
        QVERIFY(address->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(address, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(address, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), address->text());
        screen.press("endPreviewButton");
        QVERIFY(screen.page->previewAddress().isEmpty());
        QVERIFY(!screen.shows("endPreviewButton"));
    }
    void visitsAreDrawnWithTheirNumbers()
    {
        SiteScreen screen;
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("siteVisitsTable"), kPatience);
        const auto own = screen.workspace->store().write(QStringLiteral("None"), [](storage::Transaction &transaction) {
            const QList<AudienceDay> days = transaction.list<AudienceDay>(); // of the demonstration
            for (const AudienceDay &each : days)
                transaction.remove(each);
        });
        QVERIFY(own);
        auto *card = screen.find<ui::site::VisitsCard>("siteVisitsCard");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("siteVisitsEmptyLabel"), kPatience);
        QVERIFY(screen.shows("siteVisitsEmptyLabel") && !screen.shows("siteVisitsTable"));
        QSignalSpy import(screen.page.get(), &ui::site::SitePage::importRequested);
        screen.press("importVisitsButton");
        QCOMPARE(import.count(), 1);
        QSignalSpy arrived(card, &ui::site::VisitsCard::arrived);
        AudienceDay day;
        day.cohort = screen.workspace->cohort().id;
        day.date = QDate(2012, 6, 25); // a Monday
        day.visits = 40;
        day.source = QStringLiteral("Matomo");
        (void)screen.save(day);
        day.date = QDate(2012, 6, 27);
        day.visits = 55;
        day.pageViews = 120;
        (void)screen.save(day);
        const auto *table = screen.find<QTableView>("siteVisitsTable");
        const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatience);
        QVERIFY(screen.shows("siteVisitsTable") && !screen.shows("siteVisitsEmptyLabel"));
        QCOMPARE(cell(0, 1), QStringLiteral("55"));
        QCOMPARE(cell(1, 1), QStringLiteral("not known"));
        QVERIFY(screen.words("siteVisitsNoteLabel").contains(QStringLiteral("counted by Matomo")));
        const auto *chart = screen.find<ui::kit::DrawingView>("siteVisitsChart");
        QTRY_COMPARE_WITH_TIMEOUT(chart->spotCount(), 2, kPatience); // once it has its room
        QVERIFY(!screen.shows("visitsSourceBox")); // one counter is no choice
        auto *steps = screen.find<QComboBox>("visitsStepsBox");
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Down); // by week
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
        QVERIFY2(cell(0, 1).startsWith(QStringLiteral("at least 95 (2 day")), qPrintable(cell(0, 1)));
        day.source = QStringLiteral("GoAccess"); // another counter of the same day: a choice, and no sum
        (void)screen.save(day);
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("visitsSourceBox"), kPatience);
        QVERIFY2(cell(0, 1).startsWith(QStringLiteral("at least 95 (2 day")), qPrintable(cell(0, 1)));
    }
    // Telephone numbers, e-mail addresses and notes are hidden, says the window.
    void noMailAddressStandsThereInARoom()
    {
        SiteScreen screen;
        QWidget window;
        auto *projector = new kit::Projector(&window);
        const ui::site::SitePage page(screen.workspace, screen.bench.surroundings(), &window);
        auto *contact = page.findChild<QLineEdit *>(QStringLiteral("siteContactEdit"));
        contact->setText(QStringLiteral("camille@example,org"));
        contact->setModified(true);
        Q_EMIT contact->editingFinished();
        const auto *duty = page.findChild<QLabel *>(QStringLiteral("siteDutyLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(duty->text().contains(QStringLiteral("camille@example,org")), kPatience);
        const auto shown = [&] {
            QStringList names;
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->buddy() && label->isVisibleTo(&page))
                    names.append(label->buddy()->objectName());
            }
            return names;
        };
        QVERIFY(contact->isVisibleTo(&page) && shown().contains(contact->objectName()));
        projector->turn(true);
        QVERIFY(!contact->isVisibleTo(&page) && !shown().contains(contact->objectName()));
        QVERIFY(shown().contains(QStringLiteral("sitePublisherEdit")));
        QVERIFY(duty->text().startsWith(u'✕') && !duty->text().contains(QStringLiteral("camille")));
        projector->turn(false);
        QVERIFY(contact->isVisibleTo(&page) && shown().contains(contact->objectName()));
    }
    void enterOpensTheMember()
    {
        const SiteScreen screen;
        QSignalSpy asked(screen.page.get(), &ui::site::SitePage::memberRequested);
        Q_EMIT screen.table()->activated(screen.table()->model()->index(0, 0));
        QCOMPARE(asked.size(), 1);
        const RawId id = asked.first().first().value<RawId>();
        const QList<Member> members = screen.all<Member>();
        const bool isThatOne = std::any_of(members.cbegin(), members.cend(), [&](const Member &member) {
            return member.id.raw() == id && member.displayName() == screen.cell(0, 0);
        });
        QVERIFY(isThatOne);
    }
};

REBOND_TEST(TestSitePage)
#include "tst_sitepage.moc"
