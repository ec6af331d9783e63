// SPDX-License-Identifier: GPL-3.0-or-later
// The offers: what a list and a form take, refuse and know again.
#include "exchange/offerentry.h"

#include "exchange/field.h"
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::test;

class TestOfferLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static TypedField typedOffer(const char *key, const QString &text)
    {
        return {fieldAt(ListKind::Offers, QString::fromLatin1(key)), text};
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void aListComesInOnceAndGoesOutTheSame()
    {
        const QByteArray list = "Reçue le;Poste;Entreprise;Origine;Code ROME;Compétences;Contrat;Expire le;Texte\n"
                                "1/6/2012;Comptable;Azurel Fictif;;m1203;Paie|Excel;cdd;30/6/2012;\"Deux\nlignes\"\n"
                                "2/6/2012;Développeur;;trouvee;;;;;\n";
        // Two offers, and the company that one of them names.
        QCOMPARE(m_bench->counts(ListKind::Offers, list), QStringLiteral("2 0 0 1 0"));
        QCOMPARE(m_bench->counts(ListKind::Offers, list), QStringLiteral("0 0 2 0 0"));
        const QList<Offer> offers = m_bench->all<Offer>();
        QCOMPARE(offers.size(), 2);
        QCOMPARE(offers.first().reference, QStringLiteral("O001"));
        QCOMPARE(offers.first().cohort, m_bench->cohort().id);
        QVERIFY(offers.first().origin == OfferOrigin::Groupe);
        QCOMPARE(offers.first().romeCode, QStringLiteral("M1203"));
        QCOMPARE(offers.first().skills, (QStringList{QStringLiteral("Paie"), QStringLiteral("Excel")}));
        QVERIFY(offers.first().contract == OfferContract::CDD);
        QCOMPARE(offers.first().text, QStringLiteral("Deux\nlignes"));
        QCOMPARE(m_bench->all<Company>().size(), 1);
        QVERIFY(offers.first().company == m_bench->all<Company>().first().id);
        QVERIFY(offers.last().origin == OfferOrigin::Trouvee && !offers.last().company);
        const QByteArray exported = m_bench->exported(ListKind::Offers);
        QCOMPARE(m_bench->counts(ListKind::Offers, exported), QStringLiteral("0 0 2 0 0"));
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray list = "Reçue le;Poste;Dernier jour;Code ROME\n"
                                "10/6/2012;Comptable;9/6/2012;\n"
                                "10/6/2012;Comptable;;M18\n"
                                ";Comptable;;\n"
                                "10/6/2012;;;\n";
        QCOMPARE(m_bench->counts(ListKind::Offers, list).section(u' ', -1), QStringLiteral("4"));
        QVERIFY(m_bench->all<Offer>().isEmpty());
    }

    void aFormTakesWhatAListTakes()
    {
        Offer fresh;
        fresh.cohort = m_bench->cohort().id;
        fresh.receivedOn = QDate(2012, 6, 10);
        const auto enterOffer = [&](const Offer &base, const QList<TypedField> &fields) {
            return exchange::enter(m_bench->store(), QStringLiteral("Add an offer"), base, fields, {}, Asking{});
        };
        const auto without = enterOffer(fresh, {typedOffer("city", QStringLiteral("Nice"))});
        QVERIFY(without && !without->isStored());
        QCOMPARE(fieldsOf(ListKind::Offers).at(without->told.faults.first().field).key, QStringLiteral("position"));
        const auto stored = enterOffer(fresh, {typedOffer("position", QStringLiteral("Comptable")),
                                               typedOffer("company", QStringLiteral("Azurel Fictif")),
                                               typedOffer("postal_code", QStringLiteral("6000"))});
        QVERIFY(stored && stored->isStored());
        QCOMPARE(stored->record.postalCode, QStringLiteral("06000"));
        QCOMPARE(m_bench->all<Company>().size(), 1);
        const auto texts = textsOf(m_bench->store(), stored->record,
                                   {fieldAt(ListKind::Offers, QStringLiteral("company"))});
        QCOMPARE(texts->first(), QStringLiteral("Azurel Fictif"));
        // The company is taken off again; what is required cannot be.
        const auto without2 = enterOffer(stored->record, {typedOffer("company", QString())});
        QVERIFY(without2 && without2->isStored() && !without2->record.company);
        QVERIFY(!enterOffer(without2->record, {typedOffer("position", QString())})->isStored());
    }
};

REBOND_TEST(TestOfferLists)
#include "tst_offers.moc"
