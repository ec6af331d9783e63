// SPDX-License-Identifier: GPL-3.0-or-later
// An offer is proposed once to a member, answered, applied to; each is one step, and what comes of it goes with the offer.
#include "operations/offers.h"

#include "operations/merge.h"
#include "operations/removal.h"

#include "desk/records.h"
#include "storage/mappings/all.h"
#include "storage/offerfacts.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::storage;
using namespace rebond::test;

class TestOfferSteps : public QObject
{
    Q_OBJECT

    struct Counter : Bench
    {
        Counter() : Bench(Engine::Sqlite)
        {
            const Done made = store().write(QStringLiteral("Begin"), [&](Transaction &transaction) {
                Cohort cohort;
                cohort.name = QStringLiteral("Un");
                cohort = transaction.save(cohort);
                one = member(transaction, cohort.id, QStringLiteral("Calvérac"));
                two = member(transaction, cohort.id, QStringLiteral("Rostagny"));
                Company company;
                company.name = QStringLiteral("Azurel Fictif");
                offer.company = transaction.save(company).id;
                offer.cohort = cohort.id;
                offer.receivedOn = QDate(2012, 6, 1);
                offer.expiresOn = QDate(2012, 6, 20);
                offer.position = QStringLiteral("Comptable");
                offer.text = QStringLiteral("Comptable, trois jours par semaine.");
                offer = transaction.save(offer);
            });
            if (!made)
                qFatal("%s", qPrintable(made.error().sentence));
        }
        static Member member(Transaction &transaction, Id<Cohort> cohort, const QString &name)
        {
            Member member;
            member.cohort = cohort;
            member.familyName = name;
            member.joinedOn = QDate(2011, 6, 20);
            return transaction.save(member);
        }
        template<typename R>
        QList<R> all()
        {
            return store().read([](Reader &reader) { return reader.list<R>(); }).value();
        }
        void change(const std::function<void(Offer &)> &how)
        {
            how(offer);
            const auto saved = store().write(QStringLiteral("Change"),
                                             [&](Transaction &transaction) { return transaction.save(offer); });
            QVERIFY(saved);
            offer = *saved;
        }
        void close()
        {
            QVERIFY(store().write(QStringLiteral("Close"), [&](Transaction &transaction) {
                Cohort cohort = *transaction.find(offer.cohort);
                cohort.closedOn = QDate(2012, 12, 31);
                transaction.save(cohort);
            }));
        }
        Result<QList<OfferProposal>> propose(const QList<Id<Member>> &members, QDate day)
        {
            return operations::proposeOffer(store(), offer.id, members, day);
        }
        QString undoLabel() { return store().history().undoLabel().value_or(QString()); }

        Member one;
        Member two;
        Offer offer;
    };

private Q_SLOTS:
    void proposingIsOneStepForAllOfThem()
    {
        Counter counter;
        const auto proposed = counter.propose({counter.one.id, counter.two.id}, QDate(2012, 6, 12));
        QVERIFY(proposed);
        QCOMPARE(counter.undoLabel(), QStringLiteral("Propose offer O001 to 2 member(s)"));
        QCOMPARE(counter.all<OfferProposal>().size(), 2);
        QVERIFY(counter.store().history().undo());
        QVERIFY(counter.all<OfferProposal>().isEmpty());
        QVERIFY(counter.propose({counter.one.id}, QDate(2012, 6, 12)));
        QCOMPARE(counter.undoLabel(), QStringLiteral("Propose offer O001 to M001"));
        // One of them had it: nobody is proposed it.
        const auto again = counter.propose({counter.two.id, counter.one.id}, QDate(2012, 6, 13));
        QVERIFY(!again && again.error().sentence.contains(QStringLiteral("12/06/2012")));
        QCOMPARE(counter.all<OfferProposal>().size(), 1);
        QVERIFY(!counter.propose({}, QDate(2012, 6, 12)));
    }

    void whatHasExpiredIsProposedToNobody()
    {
        Counter counter;
        const auto late = counter.propose({counter.one.id}, QDate(2012, 6, 21));
        QVERIFY(!late && late.error().kind == Error::Kind::Invalid);
        QVERIFY(late.error().sentence.contains(QStringLiteral("20/06/2012")));
        QVERIFY(counter.propose({counter.one.id}, QDate(2012, 6, 20))); // its last day
        counter.change([](Offer &offer) { offer.expiresOn.reset(); });
        QVERIFY(counter.propose({counter.two.id}, QDate(2013, 1, 1)));
    }

    void membersOfAnotherCohortAndOfAClosedOneAreProposedNothing()
    {
        Counter counter;
        const auto stranger = counter.store().write(QStringLiteral("Other"), [](Transaction &transaction) {
            Cohort other;
            other.name = QStringLiteral("Deux");
            return Counter::member(transaction, transaction.save(other).id, QStringLiteral("Ailleurs"));
        });
        QVERIFY(stranger && !counter.propose({stranger->id}, QDate(2012, 6, 12)));
        const auto proposed = counter.propose({counter.one.id}, QDate(2012, 6, 12));
        QVERIFY(proposed);
        counter.close();
        QVERIFY(!counter.propose({counter.two.id}, QDate(2012, 6, 12)));
        const auto answered = operations::answerProposal(counter.store(), proposed->first().id, ProposalAnswer::Decline,
                                                         QDate(2012, 6, 13));
        QVERIFY(!answered);
        QVERIFY(!operations::removeOffers(counter.store(), {counter.offer.id}));
    }

    void anAnswerIsDatedAndMayBeAnother()
    {
        Counter counter;
        const Id<OfferProposal> id = counter.propose({counter.one.id}, QDate(2012, 6, 12))->first().id;
        const auto answer = [&](ProposalAnswer what, QDate day) {
            return operations::answerProposal(counter.store(), id, what, day);
        };
        QVERIFY(!answer(ProposalAnswer::Interesse, QDate(2012, 6, 11))); // before it was proposed
        QVERIFY(!answer(ProposalAnswer::Interesse, QDate()));
        QVERIFY(answer(ProposalAnswer::Interesse, QDate(2012, 6, 12)));
        QCOMPARE(counter.undoLabel(), QStringLiteral("Note what M001 answered to offer O001"));
        const auto declined = answer(ProposalAnswer::Decline, QDate(2012, 6, 14));
        QVERIFY(declined && declined->answer == ProposalAnswer::Decline);
        QVERIFY(operations::noteOnProposal(counter.store(), id, {}, QStringLiteral("  Trop loin ")));
        const OfferProposal stored = counter.all<OfferProposal>().first();
        QCOMPARE(stored.note, QStringLiteral("Trop loin"));
        QVERIFY(stored.answeredOn == QDate(2012, 6, 14));
        QVERIFY(counter.store().history().undo() && counter.store().history().undo());
        QVERIFY(counter.all<OfferProposal>().first().answer == ProposalAnswer::Interesse);
        QVERIFY(operations::removeProposal(counter.store(), id));
        const auto gone = answer(ProposalAnswer::Decline, QDate(2012, 6, 14));
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
    }

    // Two windows, the same note: whoever is the second is told; what was answered meanwhile is in nobody's way.
    void aNoteOverwritesNobodysUnawares()
    {
        Counter counter;
        const Id<OfferProposal> id = counter.propose({counter.one.id}, QDate(2012, 6, 12))->first().id;
        const auto note = [&](const QString &before, const QString &after) {
            return operations::noteOnProposal(counter.store(), id, before, after);
        };
        const QString theirs = QStringLiteral("Rappeler jeudi");
        QVERIFY(operations::answerProposal(counter.store(), id, ProposalAnswer::Interesse, QDate(2012, 6, 13)));
        QVERIFY(note({}, theirs));
        const auto second = note({}, QStringLiteral("Trop loin"));
        QVERIFY(!second && second.error().kind == Error::Kind::Conflict);
        QCOMPARE(counter.all<OfferProposal>().first().note, theirs);
        QVERIFY(note({}, {}));     // nothing was typed
        QVERIFY(note({}, theirs)); // the same
        QCOMPARE(counter.all<OfferProposal>().first().note, theirs);
        QVERIFY(note(theirs, {}));
        QVERIFY(counter.all<OfferProposal>().first().note.isEmpty());
    }

    void whoAppliesBeginsALead()
    {
        Counter counter;
        QVERIFY(counter.propose({counter.one.id}, QDate(2012, 6, 12)));
        const auto apply = [&](const Member &member) {
            return operations::applyToOffer(counter.store(), counter.offer.id, member.id, QDate(2012, 6, 13),
                                            QDate(2012, 6, 25));
        };
        const auto act = apply(counter.one);
        QVERIFY(act);
        QCOMPARE(act->position, QStringLiteral("Comptable"));
        QCOMPARE(act->advertText, counter.offer.text);
        QVERIFY(act->company == *counter.offer.company && act->members == QList{counter.one.id});
        QVERIFY(act->channel == Channel::OffreGroupe && act->direction == Direction::Sortant);
        QVERIFY(act->dueOn == QDate(2012, 6, 25));
        QVERIFY(counter.all<OfferProposal>().first().answer == ProposalAnswer::Postule);
        QCOMPARE(counter.undoLabel(), QStringLiteral("Note that M001 applies to offer O001"));
        const OfferProposal proposal = counter.all<OfferProposal>().first();
        const auto sent = [&] {
            return counter.store()
                .read([&](Reader &reader) { return storage::actFor(reader, counter.offer, proposal); })
                .value();
        };
        QVERIFY(sent() && sent()->id == act->id);
        QVERIFY(!apply(counter.one)); // written down already
        QCOMPARE(counter.all<Act>().size(), 1);
        QVERIFY(counter.store().history().undo()); // the act and the answer are one step
        QVERIFY(counter.all<Act>().isEmpty() && !counter.all<OfferProposal>().first().answer);
        QVERIFY(!sent());
        // Somebody who heard of it otherwise; an offer that was found is an advertisement.
        counter.change([](Offer &offer) { offer.origin = OfferOrigin::Trouvee; });
        QVERIFY(apply(counter.two)->channel == Channel::Annonce);
        QCOMPARE(counter.all<OfferProposal>().size(), 1);
        counter.change([](Offer &offer) { offer.company.reset(); });
        QVERIFY(!apply(counter.one));
    }

    void anOfferGoesWithItsProposalsAndComesBack()
    {
        Counter counter;
        QVERIFY(counter.propose({counter.one.id, counter.two.id}, QDate(2012, 6, 12)));
        const auto company = operations::removeCompanies(counter.store(), {*counter.offer.company});
        QVERIFY(!company); // the offer tells about it
        const auto label = operations::removeOffers(counter.store(), {counter.offer.id});
        QVERIFY(label);
        QCOMPARE(*label, QStringLiteral("Delete offer O001"));
        QVERIFY(counter.all<Offer>().isEmpty() && counter.all<OfferProposal>().isEmpty());
        QVERIFY(counter.store().history().undo());
        QCOMPARE(counter.all<OfferProposal>().size(), 2);
    }

    void whoIsMergedHadItProposedOnce()
    {
        Counter counter;
        QVERIFY(counter.propose({counter.one.id}, QDate(2012, 6, 12)));
        const auto other = counter.propose({counter.two.id}, QDate(2012, 6, 10));
        QVERIFY(operations::answerProposal(counter.store(), other->first().id, ProposalAnswer::Decline,
                                           QDate(2012, 6, 15)));
        QVERIFY(operations::mergeMembers(counter.store(), counter.one, counter.two));
        const QList<OfferProposal> left = counter.all<OfferProposal>();
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().member == counter.one.id && left.first().answer == ProposalAnswer::Decline);
        QCOMPARE(left.first().proposedOn, QDate(2012, 6, 10));
        QVERIFY(counter.store().history().undo());
        QCOMPARE(counter.all<OfferProposal>().size(), 2);
    }
};

REBOND_TEST(TestOfferSteps)
#include "tst_offers.moc"
