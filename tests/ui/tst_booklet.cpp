// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the booklet: who stands in it and who does not, counted by loops that know nothing of the program's rules; what is
// written; and what is kept of what was sent.
#include "storage/mappings/all.h"
#include "support/patience.h"
#include "support/runner.h"
#include "ui/bench.h"
#include "ui/booklet/bookletpage.h"
#include "ui/kit/completingedit.h"
#include "ui/outreach/outreachpage.h"
#include "ui/paper/pagesview.h"
#include "ui/samples.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>

#include <algorithm>

using namespace rebond;
using namespace rebond::ui;
using namespace rebond::domain;
using rebond::ui::booklet::BookletPage;
using test::kPatience;

namespace {

// The page of the demonstration, shown, its pages there.
struct BookletScreen
{
    explicit BookletScreen(const test::Bench::Look &look = {})
        : bench(look),
          workspace(test::openDemonstration(bench.folder.path(), bench.clock)),
          page(workspace, bench.surroundings())
    {
        QSignalSpy previewed(&page, &BookletPage::previewed);
        bench.show(page);
        page.resize(1500, 900);
        page.refresh();
        QVERIFY(previewed.wait(kPatience));
        derive();
    }
    template<typename W>
    [[nodiscard]] W *find(const char *objectName) const
    {
        return page.findChild<W *>(QLatin1String(objectName));
    }
    template<typename R>
    [[nodiscard]] QList<R> all() const
    {
        return workspace->store().read([](storage::Reader &reader) { return reader.list<R>(); }).value();
    }
    [[nodiscard]] QByteArray bytesAt(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template<typename F>
    void follow(F &&change)
    {
        QSignalSpy previewed(&page, &BookletPage::previewed);
        change();
        QVERIFY(previewed.wait(kPatience));
    }
    void choose(const char *comboBox, int row)
    {
        follow([&] { find<QComboBox>(comboBox)->setCurrentIndex(row); });
    }
    void tick(int row)
    {
        follow([&] { find<QListWidget>("pickList")->item(row)->setCheckState(Qt::Checked); });
    }
    // A company that nobody else is called as.
    [[nodiscard]] Company company(bool isSilent) const
    {
        const QList<Company> companies = all<Company>();
        for (const Company &each : companies) {
            const auto alike = std::count_if(companies.cbegin(), companies.cend(),
                                             [&](const Company &other) { return other.name == each.name; });
            if (each.doNotContact == isSilent && alike == 1)
                return each;
        }
        return {};
    }
    void name(const Company &to)
    {
        auto *edit = find<kit::CompletingEdit>("bookletCompanyEdit");
        edit->setText(to.name);
        Q_EMIT edit->editingFinished();
    }

    test::Bench bench;
    std::shared_ptr<workspace::Workspace> workspace;
    BookletPage page;
    QStringList in;            // names of those with a CV who agreed to it on that day
    QStringList withoutCv;     // of those who agreed and have none
    QStringList withoutAsking; // of those who did not agree

private:
    void derive()
    {
        const QDate day = bench.clock.today();
        const QList<Consent> consents = all<Consent>();
        const QList<Cv> cvs = all<Cv>();
        for (const Member &member : all<Member>()) {
            const bool agrees = std::any_of(consents.cbegin(), consents.cend(), [&](const Consent &consent) {
                return consent.member == member.id && consent.use == ConsentUse::Cv
                    && consent.medium == ConsentMedium::Booklet && (!consent.givenOn || *consent.givenOn <= day)
                    && (!consent.expiresOn || *consent.expiresOn >= day)
                    && (!consent.withdrawnOn || *consent.withdrawnOn > day);
            });
            const bool hasCv = std::any_of(cvs.cbegin(), cvs.cend(),
                                           [&](const Cv &cv) { return cv.member == member.id; });
            (agrees ? hasCv ? in : withoutCv : withoutAsking).append(member.displayName());
        }
        QVERIFY(in.size() > 40 && !withoutAsking.isEmpty());
    }
};

// What another program says; empty where it is not there.
QString answerOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(kPatience) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QStringList linesOf(const QListView *list)
{
    QStringList lines;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        lines.append(list->model()->index(i, 0).data().toString());
    return lines;
}

} // namespace

class TestBookletPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsLeftOutStandsBesideWithTheReason()
    {
        BookletScreen shown;
        QCOMPARE(linesOf(shown.find<QListView>("noConsentList")), shown.withoutAsking);
        QCOMPARE(linesOf(shown.find<QListView>("noCvList")), shown.withoutCv);
        QVERIFY(shown.find<QListView>("noConsentList")->isVisible());
        QCOMPARE(shown.find<QListWidget>("pickList")->count(), int(shown.in.size()));
        QVERIFY(shown.find<QPushButton>("bookletPicksButton")->text().contains(QString::number(shown.in.size())));
        // More than a page each: cover, contents, dividers, indexes.
        QVERIFY(shown.page.pages().pageCount() > int(shown.in.size()) + 5);
        QSignalSpy asked(&shown.page, &BookletPage::memberRequested);
        auto *list = shown.find<QListView>("noConsentList");
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), kPatience);
        const auto members = shown.all<Member>();
        const auto meant = std::find_if(members.cbegin(), members.cend(), [&](const Member &member) {
            return member.id.raw() == asked.first().first().value<RawId>();
        });
        QVERIFY(meant != members.cend());
        QCOMPARE(meant->displayName(), shown.withoutAsking.at(1));
    }
    void choicesAreDrawnAndRemembered()
    {
        BookletScreen shown;
        const int bySector = shown.page.pages().pageCount();
        shown.choose("bookletOrderComboBox", 2); // by name: no dividers
        QVERIFY(shown.page.pages().pageCount() < bySector);
        shown.follow(
            [&] { shown.find<QPlainTextEdit>("facilitatorsWordsEdit")->setPlainText(QStringLiteral("Un mot.")); });
        const int withWords = shown.page.pages().pageCount();
        BookletPage again(shown.workspace, shown.bench.surroundings());
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("bookletOrderComboBox"))->currentIndex(), 2);
        QCOMPARE(again.findChild<QPlainTextEdit *>(QStringLiteral("facilitatorsWordsEdit"))->toPlainText(),
                 QStringLiteral("Un mot."));
        shown.follow([&] { shown.find<QPlainTextEdit>("facilitatorsWordsEdit")->clear(); });
        QCOMPARE(shown.page.pages().pageCount(), withWords - 1);
    }
    // What an anonymous booklet never has cannot be asked for; what was asked for before is there again with the names.
    void anAnonymousOneHasNoChoiceOfPhotos()
    {
        BookletScreen shown;
        shown.follow([&] { shown.find<QCheckBox>("bookletPhotosCheckBox")->click(); });
        const auto areAllowed = [&] {
            return shown.find<QCheckBox>("bookletPhotosCheckBox")->isEnabled()
                 + shown.find<QCheckBox>("bookletCodesCheckBox")->isEnabled()
                 + shown.find<QComboBox>("bookletOwnPdfsComboBox")->isEnabled();
        };
        QCOMPARE(areAllowed(), 3);
        shown.follow([&] { shown.find<QCheckBox>("bookletAnonymousCheckBox")->click(); });
        QCOMPARE(areAllowed(), 0);
        BookletPage again(shown.workspace, shown.bench.surroundings()); // as it was left
        QVERIFY(!again.findChild<QCheckBox *>(QStringLiteral("bookletPhotosCheckBox"))->isEnabled());
        shown.follow([&] { shown.find<QCheckBox>("bookletAnonymousCheckBox")->click(); });
        QCOMPARE(areAllowed(), 3);
        QVERIFY(shown.find<QCheckBox>("bookletPhotosCheckBox")->isChecked());
    }
    // Chosen for an offer, say: they do not vanish from those left out.
    void whoIsChosenWithoutConsentStaysAmongThoseLeftOut()
    {
        BookletScreen shown;
        const auto idOf = [&](const QString &name) {
            const QList<Member> members = shown.all<Member>();
            const auto found = std::find_if(members.cbegin(), members.cend(),
                                            [&](const Member &each) { return each.displayName() == name; });
            return found == members.cend() ? QString() : found->id.toString();
        };
        const QString silent = shown.withoutAsking.first();
        shown.follow([&] {
            shown.page.resume({{QStringLiteral("members"), QStringList{idOf(shown.in.first()), idOf(silent)}}});
        });
        shown.choose("bookletOrderComboBox", 2); // laid out anew
        QCOMPARE(linesOf(shown.find<QListView>("noConsentList")), QStringList{silent});
        QVERIFY(shown.find<QPushButton>("bookletPicksButton")->text().endsWith(QStringLiteral(": 1")));
        QVERIFY(shown.find<QLabel>("pickedLabel")->text().contains(u'2'));
    }
    void aLineThatIsNoLinkIsPutRightFirst()
    {
        BookletScreen shown;
        shown.find<QPushButton>("bookletTextsButton")->click();
        auto *links = shown.find<QPlainTextEdit>("usefulLinksEdit");
        shown.follow([&] { links->setPlainText(QStringLiteral("https://example.org Fiches\nnulle part")); });
        shown.find<QPushButton>("exportBookletButton")->click();
        QVERIFY(shown.bench.files.asked.isEmpty());
        auto *problem = shown.find<QLabel>("usefulLinksProblem");
        QVERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("Line 2")));
    }
    // Only those who are ticked; nobody ticked is everybody.
    void aSelectionIsExported()
    {
        BookletScreen shown;
        shown.find<QPushButton>("bookletPicksButton")->click();
        const int whole = shown.page.pages().pageCount();
        shown.tick(0);
        shown.tick(3);
        QVERIFY(shown.find<QPushButton>("bookletPicksButton")->text().contains(u'2'));
        QVERIFY(shown.page.pages().pageCount() < 20 && whole > 50);
        const QString path = shown.bench.folder.filePath(QStringLiteral("deux.pdf"));
        shown.bench.files.answers = {path};
        QSignalSpy written(&shown.page, &BookletPage::exported);
        const int pages = shown.page.pages().pageCount();
        shown.find<QPushButton>("exportBookletButton")->click();
        QVERIFY(written.wait(kPatience));
        const QString told = answerOf(QStringLiteral("pdfinfo"), {path});
        const QString words = answerOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).remove(u' ');
        if (told.isEmpty() || words.isEmpty())
            QSKIP("needs pdfinfo and pdftotext");
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        QCOMPARE(count.match(told).captured(1).toInt(), pages);
        const auto *picks = shown.find<QListWidget>("pickList");
        for (int i = 0; i < picks->count(); ++i) {
            const QString name = picks->item(i)->text().section(QStringLiteral(" · "), 0, 0).remove(u' ');
            // Of who is in it without a name, none stands there either.
            if (i != 0 && i != 3)
                QVERIFY2(!words.contains(name), qPrintable(name));
        }
        shown.find<QPushButton>("everybodyButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.pages().pageCount(), whole, kPatience);
    }
    // Two pages on each side of a sheet; how it is folded is said.
    void aStapledBookletTakesAQuarterOfThePaper()
    {
        BookletScreen shown;
        shown.choose("bookletSheetsComboBox", 1);
        const int pages = shown.page.pages().pageCount();
        const QString path = shown.bench.folder.filePath(QStringLiteral("agrafe.pdf"));
        shown.bench.files.answers = {path};
        QSignalSpy written(&shown.page, &BookletPage::exported);
        shown.find<QPushButton>("exportBookletButton")->click();
        QVERIFY(written.wait(kPatience));
        const int sheets = (pages + 3) / 4;
        QVERIFY2(shown.bench.messages->sentence().contains(QString::number(sheets)),
                 qPrintable(shown.bench.messages->sentence()));
        const QString told = answerOf(QStringLiteral("pdfinfo"), {path});
        if (told.isEmpty())
            QSKIP("needs pdfinfo");
        static const QRegularExpression count(QStringLiteral("Pages:\\s+(\\d+)"));
        QCOMPARE(count.match(told).captured(1).toInt(), 2 * sheets);
    }
    void whatIsSentIsKeptWithItsAct()
    {
        BookletScreen shown;
        shown.find<QPushButton>("bookletPicksButton")->click();
        shown.tick(0);
        shown.tick(3);
        shown.find<QPushButton>("bookletLetterButton")->click();
        auto *send = shown.find<QPushButton>("sendBookletButton");
        QVERIFY(!send->isEnabled());
        const int withoutLetter = shown.page.pages().pageCount();
        const Company to = shown.company(false);
        shown.follow([&] { shown.name(to); });
        const QList<Act> before = shown.all<Act>();
        const auto there = std::count_if(before.cbegin(), before.cend(),
                                         [&](const Act &each) { return each.company == to.id; });
        QCOMPARE(shown.find<QLabel>("bookletEarlierActsLabel")->isVisible(), there > 0);
        if (there > 0)
            QVERIFY(shown.find<QLabel>("bookletEarlierActsLabel")->text().contains(QString::number(there)));
        QCOMPARE(shown.page.pages().pageCount(), withoutLetter + 1);
        QVERIFY(send->isEnabled());
        const qsizetype acts = before.size();
        const QString path = shown.bench.folder.filePath(QStringLiteral("envoi.pdf"));
        shown.bench.files.answers = {path};
        QVERIFY(!shown.page.draft().isEmpty());
        QSignalSpy sent(&shown.page, &BookletPage::sent);
        send->click();
        QVERIFY(sent.wait(kPatience));
        QVERIFY(shown.page.draft().isEmpty()); // it is kept with the act
        const QList<Act> after = shown.all<Act>();
        QCOMPARE(after.size(), acts + 1);
        const auto act = std::find_if(after.cbegin(), after.cend(),
                                      [](const Act &each) { return each.sent.has_value(); });
        QVERIFY(act != after.cend());
        QCOMPARE(act->company, to.id);
        QCOMPARE(act->members.size(), 2);
        QCOMPARE(act->channel, Channel::Livret);
        const QByteArray pdf = shown.bytesAt(path);
        const auto kept = shown.workspace->store().read(
            [&](storage::Reader &reader) { return reader.find(*act->sent); });
        QVERIFY(kept && *kept);
        QVERIFY((*kept)->bytes == pdf);
        QCOMPARE((*kept)->sha256.toLatin1(), QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
        QVERIFY(shown.bench.messages->sentence().contains(act->reference));
        const auto *earlier = shown.find<QLabel>("bookletEarlierActsLabel");
        const QString today = shown.bench.surroundings().formats.date(act->date);
        QTRY_VERIFY_WITH_TIMEOUT(earlier->text().contains(today), kPatience); // before anybody sends it again
        QSignalSpy asked(&shown.page, &BookletPage::actRequested);
        shown.bench.messages->findChild<QPushButton *>(QStringLiteral("sentActButton"))->click();
        QCOMPARE(asked.first().first().value<RawId>(), act->id.raw());
        lookedAtBesideItsAct(shown, *act, pdf);
        sentOnceMoreWhenThatIsMeant(shown, *act);
        QVERIFY(shown.workspace->store().history().undo());
        QCOMPARE(shown.all<Act>().size(), acts);
    }
    void anOfferFillsThePageIn()
    {
        BookletScreen shown;
        const QList<Offer> offers = shown.all<Offer>();
        const auto offer = std::find_if(offers.cbegin(), offers.cend(), [&](const Offer &each) {
            return each.company && !hasExpired(each, shown.bench.clock.today());
        });
        QVERIFY(offer != offers.cend());
        QList<RawId> chosen;
        for (const Member &member : shown.all<Member>()) {
            if (chosen.size() < 2 && shown.in.contains(member.displayName()))
                chosen.append(member.id.raw());
        }
        const qsizetype proposals = shown.all<OfferProposal>().size();
        shown.page.answerOffer(offer->id.raw(), chosen);
        auto *send = shown.find<QPushButton>("sendBookletButton");
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
        QVERIFY(shown.find<QLabel>("bookletOfferLabel")->text().contains(offer->position));
        QTRY_VERIFY_WITH_TIMEOUT(shown.find<QPlainTextEdit>("letterTextEdit")
                                     ->placeholderText()
                                     .contains(offer->position),
                                 kPatience);
        // Nobody ticked would be everybody: not for an offer.
        shown.find<QPushButton>("everybodyButton")->click();
        QVERIFY(!send->isEnabled());
        shown.page.answerOffer(offer->id.raw(), chosen);
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
        shown.bench.files.answers = {shown.bench.folder.filePath(QStringLiteral("offre.pdf"))};
        QSignalSpy sent(&shown.page, &BookletPage::sent);
        send->click();
        QVERIFY(sent.wait(kPatience));
        QCOMPARE(shown.all<OfferProposal>().size(), proposals + 2);
        QCOMPARE(shown.workspace->store().history().undoLabel().value_or(QString()).section(u' ', -1),
                 offer->reference);
        // Of another company it is the answer to no offer.
        shown.name(shown.company(false));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QLabel>("bookletOfferLabel")->isVisibleTo(&shown.page), kPatience);
    }
    void whoAskedForSilenceIsToldAtOnce()
    {
        BookletScreen shown;
        shown.find<QPushButton>("bookletLetterButton")->click();
        shown.name(shown.company(true));
        auto *problem = shown.find<QLabel>("bookletCompanyProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
        QVERIFY(!shown.find<QPushButton>("sendBookletButton")->isEnabled());
    }
    void everybodyCanUseIt_data() { test::Bench::lookRows(); }
    void everybodyCanUseIt()
    {
        BookletScreen shown(test::Bench::look());
        shown.bench.examine(shown.page, "booklet");
        for (const char *side : {"bookletPicksButton", "bookletTextsButton", "bookletLetterButton"}) {
            if (auto *button = shown.find<QPushButton>(side); button->isVisible())
                button->click();
            shown.bench.examine(shown.page, side);
        }
    }

private:
    // The same to the same on one day: told before a file is asked for, and one step away; taken back again.
    static void sentOnceMoreWhenThatIsMeant(BookletScreen &shown, const Act &act)
    {
        const auto acts = shown.all<Act>().size();
        const auto asked = shown.bench.files.asked.size();
        auto *send = shown.find<QPushButton>("sendBookletButton");
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
        send->click();
        const auto again = [&] {
            return shown.bench.messages->findChild<QPushButton *>(QStringLiteral("sendAgainButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(again(), kPatience);
        QVERIFY(shown.bench.messages->sentence().contains(act.reference));
        QCOMPARE(shown.bench.files.asked.size(), asked);
        const QPointer<QPushButton> told = again();
        shown.tick(2); // that these go out again was not asked: it is told first
        told->click();
        QTRY_VERIFY_WITH_TIMEOUT(again() && again() != told, kPatience);
        QCOMPARE(shown.bench.files.asked.size(), asked);
        shown.bench.files.answers = {shown.bench.folder.filePath(QStringLiteral("encore.pdf"))};
        QSignalSpy sent(&shown.page, &BookletPage::sent);
        again()->click();
        QVERIFY(sent.wait(kPatience));
        QCOMPARE(shown.all<Act>().size(), acts + 1);
        QVERIFY(shown.workspace->store().history().undo());
        QCOMPARE(shown.all<Act>().size(), acts);
    }
    // The page of leads shows the file of the act, and opens those very bytes.
    static void lookedAtBesideItsAct(BookletScreen &shown, const Act &act, const QByteArray &pdf)
    {
        outreach::OutreachPage page(shown.workspace, shown.bench.surroundings());
        shown.bench.show(page);
        const auto *table = page.findChild<QTableView *>(QStringLiteral("outreachTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        page.goToRecord(act.id.raw());
        auto *label = page.findChild<QLabel *>(QStringLiteral("leadSentLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(label->text().contains(QStringLiteral("envoi.pdf")), kPatience);
        QVERIFY(label->text().contains(
            QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(16))));
        page.findChild<QPushButton *>(QStringLiteral("openSentButton"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.desktop.files.size(), 1, kPatience);
        QVERIFY(shown.bytesAt(shown.bench.desktop.files.first()) == pdf);
    }
};

REBOND_TEST(TestBookletPage)
#include "tst_booklet.moc"
