// SPDX-License-Identifier: GPL-3.0-or-later
// Relays are asked within what was agreed with them, each asking is one step, and a relay goes with its log.
#include "operations/relays.h"

#include "operations/removal.h"

#include "desk/records.h"
#include "storage/mappings/all.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestRelaySteps : public QObject
{
    Q_OBJECT

    struct Switchboard : Bench
    {
        Switchboard() : Bench(Engine::Sqlite)
        {
            const Done made = store().write(QStringLiteral("Begin"), [&](Transaction &transaction) {
                Cohort cohort;
                cohort.name = QStringLiteral("Un");
                member.cohort = transaction.save(cohort).id;
                member.familyName = QStringLiteral("Calvérac");
                member.joinedOn = QDate(2011, 6, 20);
                member = transaction.save(member);
                relay.name = QStringLiteral("Relais Imaginé");
                relay.network = QStringLiteral("Réseau Inventé");
                relay.handle = QStringLiteral("@imagine");
                relay = transaction.save(relay);
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        template<typename R>
        QList<R> all()
        {
            return store().read([](Reader &reader) { return reader.list<R>(); }).value();
        }
        void change(const std::function<void(Relay &)> &how)
        {
            how(relay);
            const auto saved = store().write(QStringLiteral("Change"),
                                             [&](Transaction &transaction) { return transaction.save(relay); });
            QVERIFY(saved);
            relay = *saved;
        }
        void close()
        {
            QVERIFY(store().write(QStringLiteral("Close"), [&](Transaction &transaction) {
                Cohort cohort = *transaction.find(member.cohort);
                cohort.closedOn = QDate(2012, 12, 31);
                transaction.save(cohort);
            }));
        }
        Result<RelayRequest> ask(QDate day) { return operations::askRelay(store(), relay.id, member.id, day); }
        QString undoLabel() { return store().history().undoLabel().value_or(QString()); }

        Member member;
        Relay relay;
    };

private Q_SLOTS:
    void askingIsOneStep()
    {
        Switchboard board;
        const auto asked = board.ask(QDate(2012, 6, 12));
        QVERIFY(asked);
        QCOMPARE(board.undoLabel(), QStringLiteral("Ask relay L001 for M001"));
        QCOMPARE(board.all<RelayRequest>(), QList{*asked});
        QCOMPARE(asked->askedOn, QDate(2012, 6, 12));
        QVERIFY(!board.ask(QDate(2012, 6, 12))); // once a day for one member
        QVERIFY(board.ask(QDate(2012, 6, 13)));
        QVERIFY(board.store().history().undo() && board.store().history().undo());
        QVERIFY(board.all<RelayRequest>().isEmpty());
    }

    void severalAreAskedTogetherOrNotAtAll()
    {
        Switchboard board;
        const auto other = board.store().write(QStringLiteral("Other"), [&](Transaction &transaction) {
            Relay relay = board.relay;
            relay.id = {};
            relay.reference.clear();
            relay.revision = 0;
            relay.handle += QStringLiteral("-bis");
            return transaction.save(relay);
        });
        QVERIFY(other);
        const QDate day(2012, 6, 12);
        const auto asked = operations::askRelays(board.store(), {board.relay.id, other->id}, board.member.id, day);
        QVERIFY(asked && asked->size() == 2);
        QCOMPARE(board.undoLabel(), QStringLiteral("Ask 2 relay(s) for M001"));
        QVERIFY(board.store().history().undo());
        QVERIFY(board.all<RelayRequest>().isEmpty());
        // One of them had its share: nobody is asked.
        QVERIFY(operations::askRelay(board.store(), other->id, board.member.id, day));
        QVERIFY(!operations::askRelays(board.store(), {board.relay.id, other->id}, board.member.id, day));
        QCOMPARE(board.all<RelayRequest>().size(), 1);
        QVERIFY(!operations::askRelays(board.store(), {}, board.member.id, day));
    }

    void nobodyIsAskedBeyondWhatWasAgreed()
    {
        Switchboard board;
        board.change([](Relay &relay) { relay.monthlyLimit = 2; });
        QVERIFY(board.ask(QDate(2012, 6, 1)));
        QVERIFY(board.ask(QDate(2012, 6, 30)));
        const auto third = board.ask(QDate(2012, 6, 15));
        QVERIFY(!third && third.error().kind == Error::Kind::Invalid);
        QVERIFY(board.ask(QDate(2012, 7, 1))); // another month
        QVERIFY(board.ask(QDate(2012, 5, 31)));
        board.change([](Relay &relay) {
            relay.monthlyLimit.reset();
            relay.stoppedOn = QDate(2012, 7, 10);
        });
        QVERIFY(board.ask(QDate(2012, 7, 9)));
        const auto late = board.ask(QDate(2012, 7, 10));
        QVERIFY(!late && late.error().sentence.contains(QStringLiteral("10/07/2012")));
        QCOMPARE(board.all<RelayRequest>().size(), 5);
        board.close();
        QVERIFY(!board.ask(QDate(2012, 7, 8)));
    }

    // Another day of asking is judged as if one asked on it.
    void aDayIsMovedWithinWhatWasAgreed()
    {
        Switchboard board;
        board.change([](Relay &relay) {
            relay.monthlyLimit = 1;
            relay.stoppedOn = QDate(2012, 9, 1);
        });
        RelayRequest june = *board.ask(QDate(2012, 6, 12));
        RelayRequest july = *board.ask(QDate(2012, 7, 3));
        june.askedOn = QDate(2012, 6, 20); // its own month is not fuller by that
        const auto moved = operations::saveRequest(board.store(), june);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().sentence));
        july.askedOn = QDate(2012, 6, 25);
        QVERIFY(!operations::saveRequest(board.store(), july)); // June had its share
        july.askedOn = QDate(2012, 9, 2);
        const auto late = operations::saveRequest(board.store(), july);
        QVERIFY(!late && late.error().sentence.contains(QStringLiteral("01/09/2012")));
        board.change([](Relay &relay) { relay.monthlyLimit.reset(); });
        july.askedOn = QDate(2012, 6, 20);
        QVERIFY(!operations::saveRequest(board.store(), july)); // asked on that day already
        // What came of it is written down whatever the relay says now.
        july.askedOn = QDate(2012, 7, 3);
        board.change([](Relay &relay) { relay.stoppedOn = QDate(2012, 1, 1); });
        july.doneOn = QDate(2012, 7, 5);
        QVERIFY(operations::saveRequest(board.store(), july));
    }

    void whatCameOfItIsWrittenDown()
    {
        Switchboard board;
        RelayRequest request = *board.ask(QDate(2012, 6, 12));
        request.doneOn = QDate(2012, 6, 14);
        request.link = QStringLiteral(" www.example.org/relais ");
        request.reaction = QStringLiteral("  Trois réponses ");
        request.thankedOn = QDate(2012, 6, 15);
        const auto saved = operations::saveRequest(board.store(), request);
        QVERIFY(saved);
        QCOMPARE(saved->link, QStringLiteral("https://www.example.org/relais"));
        QCOMPARE(saved->reaction, QStringLiteral("Trois réponses"));
        QCOMPARE(board.undoLabel(), QStringLiteral("Change the request to relay L001 for M001"));
        RelayRequest wrong = *saved;
        wrong.link = QStringLiteral("javascript:alert(1)");
        QVERIFY(!operations::saveRequest(board.store(), wrong));
        wrong = *saved;
        wrong.doneOn = QDate(2012, 6, 11);
        QVERIFY(!operations::saveRequest(board.store(), wrong));
        QVERIFY(!operations::saveRequest(board.store(), request)); // changed meanwhile
        QVERIFY(operations::removeRequest(board.store(), saved->id));
        QVERIFY(board.all<RelayRequest>().isEmpty());
        QVERIFY(!operations::removeRequest(board.store(), saved->id));
        QVERIFY(board.store().history().undo() && board.store().history().undo());
        QCOMPARE(board.all<RelayRequest>().first().link, QString());
    }

    void aCountOfOneDayTakesThePlaceOfTheEarlier()
    {
        Switchboard board;
        QVERIFY(operations::countFollowers(board.store(), board.relay.id, {QDate(2012, 6, 2), 120}));
        QVERIFY(operations::countFollowers(board.store(), board.relay.id, {QDate(2012, 6, 1), 100}));
        QVERIFY(operations::countFollowers(board.store(), board.relay.id, {QDate(2012, 6, 2), 130}));
        QVERIFY(!operations::countFollowers(board.store(), board.relay.id, {QDate(2012, 6, 3), -1}));
        QVERIFY(!operations::countFollowers(board.store(), board.relay.id, {QDate(), 1}));
        const Relay relay = board.all<Relay>().first();
        QCOMPARE(relay.followers, (QList<FollowerCount>{{QDate(2012, 6, 1), 100}, {QDate(2012, 6, 2), 130}}));
        QVERIFY(!followersAsOf(relay, QDate(2012, 5, 31)));
        QCOMPARE(followersAsOf(relay, QDate(2012, 6, 1))->count, 100);
        QCOMPARE(followersAsOf(relay, QDate(2013, 6, 1))->count, 130);
    }

    void aRelayGoesWithItsLogAndComesBack()
    {
        Switchboard board;
        QVERIFY(board.ask(QDate(2012, 6, 12)));
        const auto label = operations::removeRelays(board.store(), {board.relay.id});
        QVERIFY(label);
        QCOMPARE(*label, QStringLiteral("Delete relay L001"));
        QVERIFY(board.all<Relay>().isEmpty() && board.all<RelayRequest>().isEmpty());
        QVERIFY(board.store().history().undo());
        QCOMPARE(board.all<RelayRequest>().size(), 1);
        board.close();
        QVERIFY(!operations::removeRelays(board.store(), {board.relay.id}));
        QCOMPARE(board.all<Relay>().size(), 1);
    }
};

REBOND_TEST(TestRelaySteps)
#include "tst_relays.moc"
