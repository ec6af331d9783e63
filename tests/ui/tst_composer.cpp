// SPDX-License-Identifier: GPL-3.0-or-later
// The composer of the relays page: the message as it will be read, counted and judged while it is typed, the picture, and the ways
// out: clipboard, share page, letters.
#include "ui/relays/relaypage.h"

#include "appeals/card.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/kit/growingedit.h"
#include "ui/relays/cardpanel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QUrl>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using namespace rebond::ui;
using relays::RelayPage;

class TestComposer : public QObject
{
    Q_OBJECT

    using Screen = FactScreen<RelayPage>;
    static Relay relayOn(const QString &network, const QString &name, const QString &handle, const QString &email)
    {
        Relay relay;
        relay.name = name;
        relay.network = network;
        relay.handle = handle;
        relay.email = email;
        relay.romeCodes = {QStringLiteral("M1203")};
        return relay;
    }
    // The relays of the test alone, and a member who has agreed to be named and to the CV.
    static Member prepare(const Screen &screen)
    {
        const auto cleared = screen.workspace->store().write(QStringLiteral("Clear"), [](storage::Transaction &t) {
            const QList<Relay> relays = t.list<Relay>();
            for (const Relay &relay : relays)
                t.remove(relay);
        });
        if (!cleared)
            return {};
        screen.save(relayOn(QStringLiteral("X"), QStringLiteral("Relais Un"), QStringLiteral("@un"),
                            QStringLiteral("un@example.org")));
        screen.save(relayOn(QStringLiteral("Twitter"), QStringLiteral("Relais Deux"), QStringLiteral("deux"), {}));
        screen.save(relayOn(QStringLiteral("Mastodon"), QStringLiteral("Relais Trois"),
                            QStringLiteral("@trois@example.org"), QStringLiteral("trois@example.org")));
        Member member;
        member.cohort = screen.workspace->cohort().id;
        member.givenName = QStringLiteral("Odile");
        member.familyName = QStringLiteral("Inventée");
        member.occupations = {QStringLiteral("Comptable")};
        member.sectors = {QStringLiteral("Gestion")};
        member.romeCodes = {QStringLiteral("M1203")};
        member.city = QStringLiteral("Nice");
        member.joinedOn = QDate(2012, 1, 2);
        member = screen.save(member);
        for (const ConsentUse use : {ConsentUse::Name, ConsentUse::Cv}) {
            Consent consent;
            consent.member = member.id;
            consent.use = use;
            consent.medium = ConsentMedium::Social;
            screen.save(consent);
        }
        return member;
    }
    static void choose(const Screen &screen, const Member &member)
    {
        screen.edit("relayMemberEdit")->setFocus();
        screen.edit("relayMemberEdit")->setText(member.displayName());
        Q_EMIT screen.edit("relayMemberEdit")->returnPressed();
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("composerMessageEdit"), kPatience);
    }
    static QString message(const Screen &screen)
    {
        return screen.find<kit::GrowingEdit>("composerMessageEdit")->text();
    }
    static void type(const Screen &screen, const QString &text)
    {
        screen.find<kit::GrowingEdit>("composerTextEdit")->setText(text);
    }
    static void chooseIn(const Screen &screen, const char *combo, const QString &text)
    {
        auto *box = screen.find<QComboBox>(combo);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    // Nobody to ask on the network of before: the one of the nearest relay is chosen.
    void aMemberHasTheNetworkOfTheirRelays()
    {
        const Screen screen("relaysTable");
        const Member member = prepare(screen);
        choose(screen, member);
        const auto *network = screen.find<QComboBox>("composerNetworkComboBox");
        QCOMPARE(network->currentText(), QStringLiteral("X"));
        Member other = member;
        other.id = {};
        other.revision = 0;
        other.reference.clear();
        other.familyName = QStringLiteral("Autrenom");
        other.romeCodes = {QStringLiteral("H1206")};
        other = screen.save(other);
        Relay relay = relayOn(QStringLiteral("Réseau Inventé"), QStringLiteral("Relais Cinq"), QStringLiteral("@cinq"),
                              {});
        relay.romeCodes = other.romeCodes;
        screen.save(relay);
        choose(screen, other);
        QTRY_COMPARE_WITH_TIMEOUT(network->currentText(), QStringLiteral("Réseau Inventé"), kPatience);
    }

    void theMessageIsThatOfTheMember()
    {
        const Screen screen("relaysTable");
        const Member member = prepare(screen);
        QVERIFY(!screen.shows("composerPanel"));
        choose(screen, member);
        QCOMPARE(message(screen), QStringLiteral("#PleaseRT Recherche #emploi : Comptable (Gestion) #i4Emploi"));
        QCOMPARE(screen.words("composerCountLabel"), QStringLiteral("59 of 280 characters, as X counts."));
        QVERIFY(screen.words("composerRemarksLabel").contains(QStringLiteral("@un @deux")));
        QVERIFY(screen.words("composerKeptLabel").contains(QStringLiteral("No consent for contact details")));
        QCOMPARE(screen.find<QListWidget>("composerRelaysList")->count(), 2);
        // Who seeks bears another mark; another network has its own relays, in the text.
        screen.find<QComboBox>("composerVoiceComboBox")->setCurrentIndex(1);
        QVERIFY(message(screen).endsWith(QStringLiteral(" #i4EmploiR")));
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("Mastodon"));
        QVERIFY2(message(screen).endsWith(QStringLiteral(" #i4EmploiR @trois@example.org")),
                 qPrintable(message(screen)));
        screen.find<QListWidget>("composerRelaysList")->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(message(screen).endsWith(QStringLiteral(" #i4EmploiR")));
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("LinkedIn"));
        QVERIFY(!screen.shows("composerRelaysList") && screen.shows("composerNoRelaysLabel"));
        screen.edit("relayMemberEdit")->clear();
        Q_EMIT screen.edit("relayMemberEdit")->returnPressed();
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("composerPanel"), kPatience);
    }
    void whatIsTypedIsCountedJudgedAndKept()
    {
        const Screen screen("relaysTable");
        choose(screen, prepare(screen));
        type(screen, QStringLiteral("{poste} 😀 #i4Emploi"));
        QCOMPARE(message(screen), QStringLiteral("Comptable 😀 #i4Emploi"));
        QCOMPARE(screen.words("composerCountLabel"), QStringLiteral("22 of 280 characters, as X counts."));
        type(screen, QString(285, u'a'));
        QVERIFY(screen.words("composerRemarksLabel").contains(QStringLiteral("5 character")));
        QVERIFY(screen.words("composerRemarksLabel").contains(QStringLiteral("mark is not in it")));
        QVERIFY(!screen.find<QPushButton>("shareMessageButton")->isEnabled());
        type(screen, QStringLiteral("{âge}"));
        QVERIFY(screen.shows("composerProblemLabel") && message(screen).isEmpty());
        QVERIFY(!screen.find<QPushButton>("copyMessageButton")->isEnabled());
        type(screen, QStringLiteral("{nom} #i4Emploi"));
        QVERIFY(!screen.shows("composerProblemLabel"));
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("Bluesky"));
        QVERIFY(message(screen).startsWith(QStringLiteral("#PleaseRT")));
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("X"));
        QCOMPARE(message(screen), QStringLiteral("Odile Inventée #i4Emploi"));
        screen.press("composerGrammarButton");
        QVERIFY(message(screen).startsWith(QStringLiteral("#PleaseRT")));
    }
    // Another relay comes, as it does when one was asked: nothing that was typed, set or ticked is begun anew.
    void whoTypesGoesOnWhileTheDataChange()
    {
        const Screen screen("relaysTable");
        choose(screen, prepare(screen));
        type(screen, QStringLiteral("{poste} #i4Emploi {relais}"));
        auto *form = screen.find<kit::GrowingEdit>("composerTextEdit");
        QTextCursor cursor = form->textCursor();
        cursor.setPosition(8);
        form->setTextCursor(cursor);
        chooseIn(screen, "cardSizeComboBox", QStringLiteral("1080 × 1080"));
        auto *relays = screen.find<QListWidget>("composerRelaysList");
        relays->setCurrentRow(1);
        screen.save(relayOn(QStringLiteral("X"), QStringLiteral("Relais Quatre"), QStringLiteral("@quatre"), {}));
        QTRY_COMPARE_WITH_TIMEOUT(relays->count(), 3, kPatience);
        QCOMPARE(form->text(), QStringLiteral("{poste} #i4Emploi {relais}"));
        QCOMPARE(form->textCursor().position(), 8);
        QCOMPARE(screen.find<QComboBox>("cardSizeComboBox")->currentText(), QStringLiteral("1080 × 1080"));
        QCOMPARE(relays->currentRow(), 1);
        QVERIFY2(screen.words("composerRemarksLabel").contains(QStringLiteral("@quatre")),
                 qPrintable(screen.words("composerRemarksLabel")));
    }
    void onlyWhatCanBeReadIsHandedOut()
    {
        const Screen screen("relaysTable");
        choose(screen, prepare(screen));
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("copyCardButton")->isEnabled(), kPatience);
        chooseIn(screen, "cardSizeComboBox", QStringLiteral("1080 × 1080"));
        QVERIFY(
            !screen.find<QPushButton>("copyCardButton")->isEnabled()); // the picture that is seen is the one of before
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("copyCardButton")->isEnabled(), kPatience);
        screen.press("copyCardButton");
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1080, 1080));
        QVERIFY(screen.find<QPushButton>("askingLettersButton")->isEnabled());
        type(screen, QStringLiteral("{âge}"));
        QVERIFY(!screen.find<QPushButton>("askingLettersButton")->isEnabled());
    }
    void withdrawnIsGone()
    {
        const Screen screen("relaysTable");
        const Member member = prepare(screen);
        choose(screen, member);
        type(screen, QStringLiteral("{nom} {poste}"));
        QCOMPARE(message(screen), QStringLiteral("Odile Inventée Comptable"));
        for (Consent consent : screen.all<Consent>()) {
            if (consent.member != member.id)
                continue;
            consent.withdrawnOn = QDate(2012, 6, 30);
            screen.save(consent);
        }
        QTRY_COMPARE_WITH_TIMEOUT(message(screen), QStringLiteral("Support à l’entreprise"), kPatience);
        QVERIFY(screen.words("composerKeptLabel").contains(QStringLiteral("withdrawn on 30 June 2012")));
        QTRY_VERIFY_WITH_TIMEOUT(!screen.words("cardWordsLabel").contains(QStringLiteral("Odile")), kPatience);
    }
    void limitsAreTheUsers()
    {
        const Screen screen("relaysTable");
        const Member member = prepare(screen);
        choose(screen, member);
        screen.press("composerLimitsButton");
        QVERIFY(screen.shows("limitsForm"));
        QCOMPARE(screen.find<QSpinBox>("limitCharactersSpinBox")->value(), 280);
        screen.find<QSpinBox>("limitCharactersSpinBox")->setValue(40);
        QCOMPARE(screen.words("composerCountLabel"), QStringLiteral("59 of 40 characters, as X counts."));
        screen.find<QSpinBox>("limitTagsSpinBox")->setValue(1);
        QVERIFY(screen.words("composerRemarksLabel").contains(QStringLiteral("1 relay(s) not named")));
        screen.edit("limitShareEdit")->setText(QStringLiteral("javascript:alert(1)"));
        Q_EMIT screen.edit("limitShareEdit")->editingFinished();
        QVERIFY(screen.shows("limitsProblemLabel"));
        const QByteArray kept = screen.bench.settings.remembered(QStringLiteral("appeals"), QStringLiteral("networks"));
        QVERIFY2(kept.contains("\"characters\":40") && !kept.contains("javascript"), kept.constData());
        screen.edit("limitShareEdit")->clear();
        QTest::keyClicks(screen.edit("limitShareEdit"), QStringLiteral("https://partage.example.org/?texte={text}"));
        QVERIFY(screen.bench.settings.remembered(QStringLiteral("appeals"), QStringLiteral("networks"))
                    .contains("partage.example.org")); // with the keyboard in it
        screen.press("limitsBackButton");
        QCOMPARE(screen.words("composerCountLabel"), QStringLiteral("59 of 280 characters, as X counts."));
        QVERIFY(screen.bench.settings.remembered(QStringLiteral("appeals"), QStringLiteral("networks")).isEmpty());
    }
    void theWaysOutAreClipboardAndBrowser()
    {
        const Screen screen("relaysTable");
        choose(screen, prepare(screen));
        screen.press("copyMessageButton");
        QCOMPARE(QApplication::clipboard()->text(), message(screen));
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("copyCardButton")->isEnabled(), kPatience);
        screen.press("copyCardButton");
        QCOMPARE(QApplication::clipboard()->image().size(), QSize(1600, 900));
        screen.press("copyCardWordsButton");
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Odile Inventée. ")));
        screen.press("shareMessageButton");
        const QList<QUrl> &opened = screen.bench.desktop.addresses;
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().toEncoded(),
                 QByteArray("https://x.com/intent/post?text=%23PleaseRT%20Recherche%20%23emploi%20%3A%20Comptable%20%28"
                            "Gestion%29%20%23i4Emploi"));
    }
    void thoseTickedAreWrittenDownAtOnce()
    {
        const Screen screen("relaysTable");
        const Member member = prepare(screen);
        choose(screen, member);
        screen.press("noteAskedButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<RelayRequest>().size(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.messages->severity(), kit::MessageBar::Severity::Good, kPatience);
        for (const RelayRequest &request : screen.all<RelayRequest>()) {
            QCOMPARE(request.member, member.id);
            QCOMPARE(request.askedOn, QDate(2012, 6, 30));
        }
        // Asked on this day already: nothing is written a second time, of nobody.
        screen.press("noteAskedButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(QStringLiteral("already")), kPatience);
        QCOMPARE(screen.all<RelayRequest>().size(), 2);
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<RelayRequest>().size(), 0, kPatience);
    }
    void thePictureIsWritten()
    {
        Screen screen("relaysTable");
        choose(screen, prepare(screen));
        chooseIn(screen, "cardSizeComboBox", QStringLiteral("1080 × 1080"));
        // What the user chooses there is the network's from then on.
        auto *sizes = screen.find<QComboBox>("cardSizeComboBox");
        Q_EMIT sizes->activated(sizes->currentIndex());
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("Mastodon"));
        QCOMPARE(sizes->currentText(), QStringLiteral("1600 × 900"));
        chooseIn(screen, "composerNetworkComboBox", QStringLiteral("X"));
        QCOMPARE(sizes->currentText(), QStringLiteral("1080 × 1080"));
        const QString path = screen.bench.folder.filePath(QStringLiteral("carte.png"));
        screen.bench.files.answers.append(path);
        screen.press("saveCardButton");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(QImage(path).size(), QSize(1080, 1080), kPatience);
        QCOMPARE(QImage(path).text(QStringLiteral("Description")), screen.words("cardWordsLabel"));
    }
    void lettersGoToEachRelayAlone()
    {
        Screen screen("relaysTable");
        const Member member = prepare(screen);
        choose(screen, member);
        const QDir folder(screen.bench.folder.filePath(QStringLiteral("letters")));
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        screen.edit("composerFromEdit")->setText(QStringLiteral("nobody"));
        screen.press("askingLettersButton");
        QVERIFY(screen.shows("composerFromProblemLabel"));
        screen.edit("composerFromEdit")->setText(QStringLiteral("camille@example.org"));
        screen.bench.files.answers.append(folder.path());
        screen.press("askingLettersButton");
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.eml")}).size(), 1, kPatience);
        const QByteArray asking = bytesOf(folder.filePath(folder.entryList({QStringLiteral("*.eml")}).first()));
        QVERIFY2(asking.contains("From: <camille@example.org>\r\nTo: \"Relais Un\" <un@example.org>\r\n"),
                 asking.left(400).constData());
        QVERIFY(asking.contains("Content-Type: image/png") && asking.contains("#PleaseRT Recherche"));
        QVERIFY(!asking.contains("Relais Deux") && !asking.contains("trois@"));
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->sentence().contains(QStringLiteral("Relais Deux")), kPatience);
        QVERIFY(!screen.find<QPushButton>("thankingLettersButton")->isEnabled());
        // What was not ticked stays so when something is written meanwhile. Thanks go to who has passed it on, whatever the network.
        screen.find<QListWidget>("composerRelaysList")->item(1)->setCheckState(Qt::Unchecked);
        RelayRequest request;
        request.member = member.id;
        for (const Relay &relay : screen.all<Relay>()) {
            if (relay.name == u"Relais Trois")
                request.relay = relay.id;
        }
        request.askedOn = QDate(2012, 6, 1);
        request.doneOn = QDate(2012, 6, 2);
        request.link = QStringLiteral("https://example.org/1");
        screen.save(request);
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("thankingLettersButton")->isEnabled(), kPatience);
        QCOMPARE(screen.find<QListWidget>("composerRelaysList")->item(1)->checkState(), Qt::Unchecked);
        screen.bench.files.answers.append(folder.path());
        screen.press("thankingLettersButton");
        QTRY_COMPARE_WITH_TIMEOUT(folder.entryList({QStringLiteral("*.eml")}).size(), 2, kPatience);
        QByteArray all;
        for (const QString &name : folder.entryList({QStringLiteral("*.eml")}))
            all += bytesOf(folder.filePath(name));
        QCOMPARE(all.count("<trois@example.org>"), 1);
        QVERIFY(all.contains("https://example.org/1"));
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen("relaysTable", test::Bench::look());
        choose(screen, prepare(screen));
        screen.press("composerLimitsButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.find<QPushButton>("copyCardButton")->isEnabled(), kPatience);
        screen.bench.examine(*screen.page, "composer");
    }
};

REBOND_TEST(TestComposer)
#include "tst_composer.moc"
