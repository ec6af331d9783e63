// SPDX-License-Identifier: GPL-3.0-or-later
// When an offer is over, and by which channel it is answered.
#include "domain/offer.h"

#include "domain/wording.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;

class TestOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOverTheDayAfterItsLast()
    {
        Offer offer;
        QVERIFY(!hasExpired(offer, QDate(2100, 1, 1))); // no last day
        offer.expiresOn = QDate(2012, 6, 20);
        QVERIFY(!hasExpired(offer, QDate(2012, 6, 20)));
        QVERIFY(hasExpired(offer, QDate(2012, 6, 21)));
    }

    void whatTheGroupReceivedIsAnsweredAsSuch()
    {
        QVERIFY(channelOf(OfferOrigin::Groupe) == Channel::OffreGroupe);
        QVERIFY(channelOf(OfferOrigin::Trouvee) == Channel::Annonce);
        QVERIFY(isCollective(channelOf(OfferOrigin::Groupe)) && !isCollective(channelOf(OfferOrigin::Trouvee)));
    }

    // A contract is called as the outcome of that type is.
    void contractsAreCalledAsOutcomesAre()
    {
        QCOMPARE(terms<OfferContract>().size(), size_t(9));
        for (const auto &term : terms<OfferContract>()) {
            const auto type = parseTerm<OutcomeType>(QString::fromLatin1(term.code));
            QVERIFY2(type, term.code);
            QCOMPARE(wordingOf(term.value), wordingOf(*type));
            QCOMPARE(labelOf(term.value), labelOf(*type));
        }
    }
};

REBOND_TEST(TestOffer)
#include "tst_offer.moc"
