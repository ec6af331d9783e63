// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of relays in the window: one is written in by hand, is proposed for a member with the reason, is asked in one
// press, and each step is taken back.
#include "ui/relays/relaypage.h"

#include "exchange/rometable.h"
#include "support/runner.h"
#include "ui/factscreen.h"
#include "ui/kit/labels.h"
#include "ui/kit/messagebar.h"

#include <QLabel>
#include <QLocale>

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::test;
using namespace rebond::ui;
using relays::RelayPage;

class TestRelayPage : public QObject
{
    Q_OBJECT

    using Screen = FactScreen<RelayPage>;
    static Relay relayOf(const Member &member, const QString &name, const QString &handle)
    {
        Relay relay;
        relay.name = name;
        relay.network = QStringLiteral("Réseau Inventé");
        relay.handle = handle;
        relay.romeCodes = member.romeCodes.mid(0, 1);
        relay.introducedOn = QDate(2012, 1, 10);
        relay.followers = {{QDate(2012, 1, 10), 1200}, {QDate(2012, 3, 10), 1500}};
        return relay;
    }
    // Of the demonstration's relays nothing is left: what is told below is of those that are saved there.
    static void clearDirectory(const Screen &screen)
    {
        const auto cleared = screen.workspace->store().write(QStringLiteral("Clear"), [](storage::Transaction &t) {
            const QList<Relay> relays = t.list<Relay>();
            for (const Relay &relay : relays)
                t.remove(relay);
        });
        QVERIFY(cleared);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
    }
    static Member someMember(const Screen &screen)
    {
        const QList<Member> members = screen.all<Member>();
        for (const Member &member : members) {
            if (!member.romeCodes.isEmpty())
                return member;
        }
        return {};
    }
    static QStringList texts(const Screen &screen, const char *labels)
    {
        QStringList found;
        for (const QLabel *label : screen.page->findChildren<QLabel *>(QLatin1String(labels))) {
            if (label->isVisibleTo(screen.page.get()))
                found.append(label->text());
        }
        return found;
    }
    static void choose(const Screen &screen, const Member &member)
    {
        screen.edit("relayMemberEdit")->setFocus();
        screen.edit("relayMemberEdit")->setText(member.displayName());
        Q_EMIT screen.edit("relayMemberEdit")->returnPressed();
    }

    static QList<QPushButton *> buttons(const Screen &screen, const char *name)
    {
        QList<QPushButton *> found = screen.page->findChildren<QPushButton *>(QLatin1String(name));
        found.removeIf([&](const QPushButton *button) { return !button->isVisibleTo(screen.page.get()); });
        return found;
    }
    static void pressByKey(const Screen &screen, const char *name)
    {
        QCOMPARE(buttons(screen, name).size(), 1);
        buttons(screen, name).first()->setFocus();
        QTest::keyClick(buttons(screen, name).first(), Qt::Key_Space);
    }
    static QString held(const Screen &screen) // what has the keyboard
    {
        const QWidget *widget = screen.page->focusWidget();
        return widget ? widget->objectName() : QString();
    }

private Q_SLOTS:
    void theDirectoryIsTheDemonstrations()
    {
        const Screen screen("relaysTable");
        const QList<Relay> all = screen.all<Relay>();
        QVERIFY(all.size() > 5);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), static_cast<int>(all.size()), kPatience);
        qint64 reached = 0;
        for (const Relay &relay : all) {
            if (!relay.stoppedOn && !relay.followers.isEmpty())
                reached += relay.followers.last().count;
        }
        screen.page->refresh(); // as the window does when the page is gone to
        QTRY_VERIFY_WITH_TIMEOUT(!screen.words("relayReachLabel").isEmpty(), kPatience);
        QVERIFY2(screen.words("relayReachLabel").contains(QStringLiteral("not unique")),
                 qPrintable(screen.words("relayReachLabel")));
        QVERIFY2(screen.words("relayReachLabel").contains(QLocale(QLocale::English).toString(reached)),
                 qPrintable(screen.words("relayReachLabel")));
    }

    void oneIsWrittenInByHandAndTakenBack()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        screen.press("newRelayButton");
        screen.edit("nameEdit")->setText(QStringLiteral("Relais Imaginé"));
        screen.edit("networkEdit")->setText(QStringLiteral("LinkedIn"));
        screen.press("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("handleEditTold"), kPatience);
        screen.edit("handleEdit")->setText(QStringLiteral("@imagine"));
        screen.edit("followersEdit")->setText(QStringLiteral("1500@10/3/2012"));
        screen.press("saveButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<Relay>().size(), 1, kPatience);
        QCOMPARE(screen.all<Relay>().first().followers, (QList<FollowerCount>{{QDate(2012, 3, 10), 1500}}));
        QCOMPARE(screen.undoLabel(), QStringLiteral("Add a relay"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        QCOMPARE(screen.cell(0, 0), QStringLiteral("Relais Imaginé"));
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("relayNameLabel"), QStringLiteral("Relais Imaginé"), kPatience);
        screen.page->refresh(); // as the window does when the page is gone to
        QTRY_VERIFY_WITH_TIMEOUT(!screen.words("relayReachLabel").isEmpty(), kPatience);
        QVERIFY2(screen.words("relayReachLabel").contains(QStringLiteral("not unique")),
                 qPrintable(screen.words("relayReachLabel")));
        QVERIFY(screen.words("relayReachLabel").contains(QStringLiteral("1,500")));
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
    }

    void whoIsProposedIsAskedInOnePress()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        const Member member = someMember(screen);
        QVERIFY(!member.id.isNull());
        const Relay first = screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        Relay stopped = relayOf(member, QStringLiteral("Relais Deux"), QStringLiteral("@deux"));
        stopped.stoppedOn = QDate(2012, 1, 20);
        screen.save(stopped);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 2, kPatience);
        choose(screen, member);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "relayReasonLabel").size(), 1, kPatience);
        const QString reason = texts(screen, "relayReasonLabel").first();
        const QString code = member.romeCodes.first(); // and in words
        const QString title = rebond::exchange::RomeTable::shipped().titleOf(code);
        QVERIFY2(reason.contains(kit::joined({code, title})), qPrintable(reason));
        QVERIFY2(reason.contains(QStringLiteral("ever asked")), qPrintable(reason));
        screen.press("relayAskedButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<RelayRequest>().size(), 1, kPatience);
        const RelayRequest request = screen.all<RelayRequest>().first();
        QCOMPARE(request.relay, first.id);
        QCOMPARE(request.member, member.id);
        QCOMPARE(screen.undoLabel(), QStringLiteral("Ask relay %1 for %2").arg(first.reference, member.reference));
        QTRY_VERIFY_WITH_TIMEOUT(texts(screen, "relayReasonLabel").value(0).contains(QStringLiteral("ast asked on")),
                                 kPatience);
        QVERIFY(screen.undo());
        QTRY_VERIFY_WITH_TIMEOUT(texts(screen, "relayReasonLabel").value(0).contains(QStringLiteral("ever asked")),
                                 kPatience);
    }

    void theLogTellsWhatCameOfIt()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        const Member member = someMember(screen);
        const Relay relay = screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        RelayRequest request;
        request.relay = relay.id;
        request.member = member.id;
        request.askedOn = QDate(2012, 3, 1);
        screen.save(request);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "requestLabel").size(), 1, kPatience);
        screen.press("passedOnButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.all<RelayRequest>().first().doneOn.has_value(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("thankedButton"), kPatience);
        screen.press("thankedButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.all<RelayRequest>().first().thankedOn.has_value(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("thankedButton"), kPatience);
        // The link and the reaction are typed; a wrong one is told where it stands.
        for (QPushButton *button : screen.page->findChildren<QPushButton *>(QStringLiteral("editRequestButton"))) {
            if (button->isVisibleTo(screen.page.get()))
                button->click();
        }
        screen.edit("requestLinkEdit")->setText(QStringLiteral("javascript:alert(1)"));
        screen.press("saveRequestButton");
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows("requestProblemLabel"), kPatience);
        screen.edit("requestLinkEdit")->setText(QStringLiteral("https://example.org/relais"));
        screen.edit("requestReactionEdit")->setText(QStringLiteral("Trois réponses"));
        screen.press("saveRequestButton");
        QTRY_COMPARE_WITH_TIMEOUT(screen.all<RelayRequest>().first().reaction, QStringLiteral("Trois réponses"),
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("requestEditor"), kPatience);
        QVERIFY(screen.undo() && screen.undo() && screen.undo());
        QVERIFY(!screen.all<RelayRequest>().first().doneOn.has_value());
        // A relay goes with its log, and comes back with it.
        QTest::keyClick(screen.table(), Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 0, kPatience);
        QVERIFY(screen.all<RelayRequest>().isEmpty());
        QVERIFY(screen.undo());
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        QCOMPARE(screen.all<RelayRequest>().size(), 1);
    }

    void whatIsTypedIsNotLostToAnother()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        const Member member = someMember(screen);
        const Relay relay = screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        for (const int day : {1, 2}) {
            RelayRequest request;
            request.relay = relay.id;
            request.member = member.id;
            request.askedOn = QDate(2012, 3, day);
            screen.save(request);
        }
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "requestLabel").size(), 2, kPatience);
        QList<QPushButton *> buttons = screen.page->findChildren<QPushButton *>(QStringLiteral("editRequestButton"));
        buttons.removeIf([&](const QPushButton *button) { return !button->isVisibleTo(screen.page.get()); });
        QCOMPARE(buttons.size(), 2);
        buttons.first()->click();
        screen.edit("requestReactionEdit")->setText(QStringLiteral("Déjà tapé"));
        buttons.last()->click();
        QVERIFY(screen.shows("requestProblemLabel"));
        QCOMPARE(screen.edit("requestReactionEdit")->text(), QStringLiteral("Déjà tapé"));
        screen.press("cancelRequestButton");
        buttons.last()->click();
        QVERIFY(!screen.shows("requestProblemLabel"));
        QVERIFY(screen.edit("requestReactionEdit")->text().isEmpty());
    }

    // Lines are made anew by what their buttons write.
    void theKeyboardKeepsItsLine()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        const Member member = someMember(screen);
        screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        choose(screen, member);
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "relayAskedButton").size(), 1, kPatience);
        pressByKey(screen, "relayAskedButton");
        QTRY_VERIFY_WITH_TIMEOUT(texts(screen, "relayReasonLabel").value(0).contains(QStringLiteral("ast asked on")),
                                 kPatience);
        QCOMPARE(held(screen), QStringLiteral("relayAskedButton"));
        QVERIFY(screen.page->focusWidget()->isVisible());
        screen.table()->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "passedOnButton").size(), 1, kPatience);
        pressByKey(screen, "passedOnButton");
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "thankedButton").size(), 1, kPatience);
        QCOMPARE(held(screen), QStringLiteral("editRequestButton"));
        pressByKey(screen, "editRequestButton");
        QCOMPARE(held(screen), QStringLiteral("requestDoneEdit"));
        QTest::keyClick(screen.edit("requestDoneEdit"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.shows("requestEditor"), kPatience);
        QCOMPARE(held(screen), QStringLiteral("editRequestButton"));
        pressByKey(screen, "deleteRequestButton");
        QTRY_VERIFY_WITH_TIMEOUT(buttons(screen, "deleteRequestButton").isEmpty(), kPatience);
        QCOMPARE(held(screen), QStringLiteral("editRelayButton"));
        // A relay that is asked no more has no line; with the last of them the keyboard goes back to who it was for.
        pressByKey(screen, "relayAskedButton");
        QTRY_COMPARE_WITH_TIMEOUT(held(screen), QStringLiteral("relayAskedButton"), kPatience);
        Relay stopped = screen.all<Relay>().first();
        stopped.stoppedOn = QDate(2012, 1, 20);
        screen.save(stopped);
        QTRY_VERIFY_WITH_TIMEOUT(buttons(screen, "relayAskedButton").isEmpty(), kPatience);
        QCOMPARE(held(screen), QStringLiteral("relayMemberEdit"));
    }

    void whoPressesTwiceHasDoneItOnce()
    {
        const Screen screen("relaysTable");
        clearDirectory(screen);
        const Member member = someMember(screen);
        screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        screen.save(relayOf(member, QStringLiteral("Relais Zéro"), QStringLiteral("@zero")));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 2, kPatience);
        choose(screen, member);
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "relayAskedButton").size(), 2, kPatience);
        QPushButton *asked = buttons(screen, "relayAskedButton").first();
        asked->click();
        asked->click();
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "relayReasonLabel").filter(QStringLiteral("ast asked on")).size(), 1,
                                  kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(screen.bench.messages->severity() == kit::MessageBar::Severity::Good, kPatience);
        QCOMPARE(screen.all<RelayRequest>().size(), 1);
        const Relay relay = screen.workspace->store()
                                .read([&](storage::Reader &reader) {
                                    return *reader.find(reader.list<RelayRequest>().first().relay);
                                })
                                .value();
        screen.page->goToRecord(relay.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "passedOnButton").size(), 1, kPatience);
        screen.bench.messages->clear();
        QPushButton *passedOn = buttons(screen, "passedOnButton").first();
        passedOn->click();
        passedOn->click();
        QTRY_COMPARE_WITH_TIMEOUT(buttons(screen, "thankedButton").size(), 1, kPatience);
        QVERIFY(!screen.bench.messages->isSpeaking());
        // What is typed for one relay says so while another one is looked at.
        buttons(screen, "editRequestButton").first()->click();
        const Relay other = screen.all<Relay>().value(screen.all<Relay>().first().id == relay.id ? 1 : 0);
        screen.page->goToRecord(other.id.raw());
        QTRY_COMPARE_WITH_TIMEOUT(screen.words("relayNameLabel"), other.name, kPatience);
        QVERIFY(screen.shows("requestEditor"));
        QVERIFY2(screen.words("requestHeadingLabel").contains(relay.name),
                 qPrintable(screen.words("requestHeadingLabel")));
    }

    void everyControlIsNamedReachedTranslatedAndFits_data() { test::Bench::lookRows(); }
    void everyControlIsNamedReachedTranslatedAndFits()
    {
        Screen screen("relaysTable", test::Bench::look());
        clearDirectory(screen);
        const Member member = someMember(screen);
        screen.save(relayOf(member, QStringLiteral("Relais Un"), QStringLiteral("@un")));
        QTRY_COMPARE_WITH_TIMEOUT(screen.rows(), 1, kPatience);
        choose(screen, member);
        QTRY_COMPARE_WITH_TIMEOUT(texts(screen, "relayReasonLabel").size(), 1, kPatience);
        screen.bench.examine(*screen.page, "relays");
        screen.press("newRelayButton");
        QApplication::processEvents();
        screen.bench.examine(*screen.page, "relayform");
    }
};

REBOND_TEST(TestRelayPage)
#include "tst_relays.moc"
