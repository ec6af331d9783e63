// SPDX-License-Identifier: GPL-3.0-or-later
// The offers in the window: one is written in by hand, is held against the members with the reasons, proposed to those who are
// ticked, answered and applied to; each step is taken back.
#include "ui/offers/offerpage.h"

#include "desk/timeline.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/kit/messagebar.h"
#include "ui/models/historywording.h"
#include "workspace/booklet.h"
#include "workspace/offers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using namespace rebond::ui;
using offers::OfferPage;

class TestOfferPage : public QObject
{
    Q_OBJECT

    using Screen = FactScreen<OfferPage>;

    template<typename W>
    static QList<W *> seen(const Screen &screen, const char *name)
    {
        QList<W *> found = screen.page->findChildren<W *>(QLatin1String(name));
        found.removeIf([&](const W *widget) { return !widget->isVisibleTo(screen.page.get()); });
        return found;
    }
    // Once it is there: lines are made anew after each change.
    template<typename W>
    static W *firstSeen(const Screen &screen, const char *name)
    {
        if (!QTest::qWaitFor([&] { return !seen<W>(screen, name).isEmpty(); }, kPatience))
            qFatal("%s is not shown", name);
        return seen<W>(screen, name).first();
    }
    // Empty while they are made anew.
    static QString firstText(const Screen &screen, const char *name)
    {
        const QList<QLabel *> labels = seen<QLabel>(screen, name);
        return labels.isEmpty() ? QString() : labels.first()->text();
    }
    // Those the desk finds for it, the best first.
    static QStringList namesFor(const Screen &screen, const Offer &offer)
    {
        QStringList names;
        const auto reading = workspace::membersForOffer(*screen.workspace, offer.id);
        for (const desk::OfferMatch &match : reading->found.matches)
            names.append(match.member.displayName());
        return names;
    }
    static QStringList namesShown(const Screen &screen)
    {
        QStringList names;
        const auto buttons = seen<QPushButton>(screen, "offerMatchButton");
        for (const QPushButton *button : buttons)
            names.append(button->text());
        return names;
    }
    // One of the demonstration's that can still be answered, names a company, and suits several.
    static Offer openOffer(const Screen &screen)
    {
        const QList<Offer> all = screen.all<Offer>();
        for (const Offer &offer : all) {
            if (offer.company && !hasExpired(offer, screen.bench.clock.today()) && namesFor(screen, offer).size() > 1)
                return offer;
        }
        return {};
    }
    static Offer choose(const Screen &screen)
    {
        const Offer offer = openOffer(screen);
        screen.page->goToRecord(offer.id.raw());
        awaitShown(screen, offer);
        return offer;
    }
    static Offer anotherThan(const Screen &screen, const Offer &offer)
    {
        const QList<Offer> all = screen.all<Offer>();
        return all.first().id == offer.id ? all.last() : all.first();
    }
    static void awaitShown(const Screen &screen, const Offer &offer)
    {
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("offerPositionLabel"), offer.position, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(namesShown(screen), namesFor(screen, offer), kPatience);
    }
    static void proposeToFirst(const Screen &screen)
    {
        firstSeen<QCheckBox>(screen, "offerMatchBox")->setChecked(true);
        screen.press("proposeOfferButton");
        QTRY_COMPARE_WITH_TIMEOUT(seen<QLabel>(screen, "proposalLabel").size(), 1, kPatience);
    }

private Q_SLOTS:
    void thoseThatAreOverAreListedWhenAskedFor()
    {
        const Screen screen("offersTable");
        QList<Offer> open = screen.all<Offer>();
        const int all = static_cast<int>(open.size());
        open.removeIf([&](const Offer &offer) { return hasExpired(offer, screen.bench.clock.today()); });
        QVERIFY(!open.isEmpty() && open.size() < all);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), static_cast<int>(open.size()), kPatience);
        screen.find<QComboBox>("offersWhichBox")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), all, kPatience);
    }

    void oneIsWrittenInByHandAndTakenBack()
    {
        const Screen screen("offersTable");
        const QList<Offer> before = screen.all<Offer>();
        const auto companies = screen.all<Company>().size();
        screen.press("newOfferButton");
        screen.edit("companyEdit")->setText(QStringLiteral("Zénith Inventé"));
        screen.edit("romeEdit")->setText(QStringLiteral("m1805"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("positionEditTold"), kPatience);
        screen.edit("positionEdit")->setText(QStringLiteral("Poste imaginé"));
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Offer>().size(), before.size() + 1, kPatience);
        const Offer offer = screen.added(before);
        QCOMPARE(offer.romeCode, QStringLiteral("M1805"));
        QCOMPARE(offer.receivedOn, screen.bench.clock.today());
        QCOMPARE(screen.all<Company>().size(), companies + 1);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Add an offer"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("offerPositionLabel"), QStringLiteral("Poste imaginé"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(namesShown(screen), namesFor(screen, offer), kPatience);
        QVERIFY(!namesShown(screen).isEmpty());
        QVERIFY(firstSeen<QLabel>(screen, "offerReasonLabel")->text().contains(QStringLiteral("M18")));
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Offer>().size(), before.size(), kPatience);
        QCOMPARE(screen.all<Company>().size(), companies);
    }

    void itIsProposedToThoseWhoAreTicked()
    {
        const Screen screen("offersTable");
        const Offer offer = choose(screen);
        screen.press("proposeOfferButton"); // nobody is ticked
        QCOMPARE(screen.bench.messages->severity(), kit::MessageBar::Severity::Info);
        const auto boxes = seen<QCheckBox>(screen, "offerMatchBox");
        boxes.at(0)->setChecked(true);
        boxes.at(1)->setChecked(true);
        screen.edit("offerMemberEdit")->setText(QStringLiteral("Odile Cal")); // begun, and nobody proposed it to her
        screen.press("proposeOfferButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<OfferProposal>().size(), 2, kPatience);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Propose offer %1 to 2 member(s)").arg(offer.reference));
        QTRY_COMPARE_WITH_TIMEOUT(seen<QLabel>(screen, "proposalLabel").size(), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(screen.bench.messages->severity(), kit::MessageBar::Severity::Good, kPatience);
        QCOMPARE(screen.edit("offerMemberEdit")->text(), QStringLiteral("Odile Cal"));
        QTRY_VERIFY_WITH_TIMEOUT(firstText(screen, "offerReasonLabel").contains(QStringLiteral("proposed on")),
                                 kPatience);
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(seen<QLabel>(screen, "proposalLabel").size(), 0, kPatience);
        // Somebody whom the rule did not find.
        const QStringList found = namesFor(screen, offer);
        QString other;
        for (const Member &member : screen.all<Member>()) {
            if (!found.contains(member.displayName()))
                other = member.displayName();
        }
        screen.edit("offerMemberEdit")->setText(other);
        screen.press("proposeToOtherButton");
        screen.page->goToRecord(anotherThan(screen, offer).id.raw()); // while the member is looked for
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<OfferProposal>().size(), 1, kPatience);
        QCOMPARE(screen.all<OfferProposal>().first().offer, offer.id);
        screen.page->goToRecord(offer.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(seen<QPushButton>(screen, "proposedMemberButton").size(), 1, kPatience);
        QCOMPARE(firstSeen<QPushButton>(screen, "proposedMemberButton")->text(), other);
        QTRY_COMPARE_WITH_TIMEOUT(screen.edit("offerMemberEdit")->text(), QString(), kPatience);
    }

    void whatIsAnsweredIsWrittenDown()
    {
        const Screen screen("offersTable");
        (void)choose(screen);
        proposeToFirst(screen);
        firstSeen<QPushButton>(screen, "isInterestedButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(screen.all<OfferProposal>().first().answer == ProposalAnswer::Interesse, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(firstText(screen, "proposalLabel").contains(QStringLiteral("Interested on")),
                                 kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(screen, "isInterestedButton").isEmpty(), kPatience);
        firstSeen<QPushButton>(screen, "proposalNoteButton")->click();
        screen.edit("proposalNoteEdit")->setText(QStringLiteral("  Rappeler lundi "));
        screen.press("saveProposalNoteButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<OfferProposal>().first().note, QStringLiteral("Rappeler lundi"),
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("proposalNoteEditor"), kPatience);
        // Both stand on the member's time line.
        const Id<Member> member = screen.all<OfferProposal>().first().member;
        const auto history = screen.workspace->store().read(
            [&](storage::Reader &reader) { return desk::timelineOf(reader, member); });
        QVERIFY(history);
        QStringList told;
        for (const desk::Entry &entry : history->entries)
            told.append(models::wordingOf(entry, history->names, screen.bench.formats, models::Whose::Members,
                                          models::Notes::Shown));
        QCOMPARE(told.filter(QStringLiteral("Rappeler lundi")).value(0).section(QStringLiteral(" · "), 0, 0),
                 QStringLiteral("Offer proposed"));
        QCOMPARE(told.filter(QStringLiteral("Answer to an offer · Interested")).size(), 1);
    }

    void whoAppliesBeginsALead()
    {
        const Screen screen("offersTable");
        const Offer offer = choose(screen);
        proposeToFirst(screen);
        const QList<Act> before = screen.all<Act>();
        firstSeen<QPushButton>(screen, "hasAppliedButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Act>().size(), before.size() + 1, kPatience);
        const Act act = screen.added(before);
        QVERIFY(act.company == *offer.company && act.dueOn > screen.bench.clock.today());
        QCOMPARE(act.position, offer.position);
        QVERIFY(screen.all<OfferProposal>().first().answer == ProposalAnswer::Postule);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->severity() == kit::MessageBar::Severity::Good, kPatience);
        QList<RawId> gone;
        connect(screen.page.get(), &OfferPage::actRequested, this, [&](const RawId &id) { gone.append(id); });
        const auto show = [&] {
            return screen.bench.messages->findChild<QPushButton *>(QStringLiteral("showActButton"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(show(), kPatience); // of the proposal, too, it was said that it went well
        show()->click();
        QCOMPARE(gone, QList{act.id.raw()});
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(screen, "hasAppliedButton").isEmpty(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(seen<QPushButton>(screen, "proposalActButton").size(), 1, kPatience); // and it stays
        firstSeen<QPushButton>(screen, "proposalActButton")->click();
        QCOMPARE(gone, (QList{act.id.raw(), act.id.raw()}));
        QVERIFY(screen.undo());
        QCOMPARE(screen.all<Act>().size(), before.size());
        QVERIFY(!screen.all<OfferProposal>().first().answer);
    }

    void theBookletHoldsThoseWhoAreTicked()
    {
        Screen screen("offersTable");
        const Offer offer = choose(screen);
        screen.press("offerBookletButton"); // nobody is ticked
        QVERIFY(screen.bench.files.asked.isEmpty());
        workspace::BookletOrder order;
        const auto reading = workspace::membersForOffer(*screen.workspace, offer.id);
        for (const desk::OfferMatch &match : reading->found.matches)
            order.members.append(match.member.id);
        const auto people = workspace::bookletPeople(*screen.workspace, order);
        QVERIFY(people && people->shown.size() + people->leftOut.size() == order.members.size());
        const auto boxes = seen<QCheckBox>(screen, "offerMatchBox");
        for (QCheckBox *box : boxes)
            box->setChecked(true);
        const QString path = screen.bench.folder.filePath(QStringLiteral("offre.pdf"));
        screen.bench.files.answers = {path};
        screen.bench.messages->clear();
        screen.press("offerBookletButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        const QString told = screen.bench.messages->sentence();
        if (people->shown.isEmpty()) { // nobody agreed: a sentence says so
            QVERIFY2(!QFileInfo::exists(path) && told.endsWith(u'.'), qPrintable(told));
            return;
        }
        QVERIFY2(screen.bench.messages->severity() == kit::MessageBar::Severity::Good, qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("%1 CV(s)").arg(people->shown.size())), qPrintable(told));
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void theirCvsAreSentByThePageOfTheBooklet()
    {
        Screen screen("offersTable");
        const Offer offer = choose(screen);
        QSignalSpy asked(screen.page.get(), &OfferPage::bookletRequested);
        screen.press("sendOfferCvsButton"); // nobody is ticked, and nobody had it proposed
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->isSpeaking(), kPatience);
        QVERIFY(asked.isEmpty());
        firstSeen<QCheckBox>(screen, "offerMatchBox")->setChecked(true);
        screen.press("sendOfferCvsButton");
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatience);
        QCOMPARE(asked.first().at(0).value<RawId>(), offer.id.raw());
        QCOMPARE(asked.first().at(1).value<QList<RawId>>().size(), 1);
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen("offersTable", test::Bench::look());
        (void)choose(screen);
        proposeToFirst(screen);
        screen.bench.examine(*screen.page, "offers");
        screen.press("newOfferButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "offerform");
    }
};

REBOND_TEST(TestOfferPage)
#include "tst_offers.moc"
