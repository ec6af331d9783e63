// SPDX-License-Identifier: GPL-3.0-or-later
// The directory of relays: what a form and a list take, refuse and know again.
#include "exchange/relayentry.h"

#include "exchange/bulkentry.h"
#include "exchange/field.h"
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using namespace rebond::exchange;
using namespace rebond::test;

class TestRelayLists : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static TypedField typed(const char *key, const QString &text)
    {
        return {fieldAt(ListKind::Relays, QString::fromLatin1(key)), text};
    }
    static QString keyOf(const FieldFault &fault)
    {
        return fault.field < 0 ? QStringLiteral("whole") : fieldsOf(ListKind::Relays).at(fault.field).key;
    }
    Result<Entered<Relay>> enter(const Relay &base, const QList<TypedField> &fields)
    {
        return exchange::enter(m_bench->store(), QStringLiteral("Add a relay"), base, fields, m_bench->cohort().id,
                               Asking{});
    }
    static QList<TypedField> least()
    {
        return {typed("name", QStringLiteral("Relais Imaginé")), typed("network", QStringLiteral("Réseau Inventé")),
                typed("handle", QStringLiteral("@imagine"))};
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void aListComesInOnceAndGoesOutTheSame()
    {
        const QByteArray list = "Nom;Réseau;Compte;Secteurs;Codes ROME;Abonnés;Stop\n"
                                "Relais Un;LinkedIn;@un;Informatique|Banque;m1805;1 200@1/6/2012|1100@1/1/2012;\n"
                                "Relais Deux;linkedin;deux;;;;1/5/2012\n";
        QCOMPARE(m_bench->counts(ListKind::Relays, list), QStringLiteral("2 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Relays, list), QStringLiteral("0 0 2 0 0"));
        const QList<Relay> relays = m_bench->all<Relay>();
        QCOMPARE(relays.size(), 2);
        QCOMPARE(relays.first().reference, QStringLiteral("L001"));
        QCOMPARE(relays.first().sectors, (QStringList{QStringLiteral("Informatique"), QStringLiteral("Banque")}));
        QCOMPARE(relays.first().romeCodes, QStringList{QStringLiteral("M1805")});
        QCOMPARE(relays.first().followers,
                 (QList<FollowerCount>{{QDate(2012, 1, 1), 1100}, {QDate(2012, 6, 1), 1200}}));
        QCOMPARE(relays.last().stoppedOn, std::optional(QDate(2012, 5, 1)));
        const QByteArray exported = m_bench->exported(ListKind::Relays);
        QVERIFY(exported.contains("1100@01/01/2012|1200@01/06/2012"));
        m_bench->startAnew();
        QCOMPARE(m_bench->counts(ListKind::Relays, exported), QStringLiteral("2 0 0 0 0"));
        QCOMPARE(m_bench->exported(ListKind::Relays), exported);
    }

    // One account is one relay, however it is written; the same account name on another network is somebody else.
    void theAccountSaysWhoItIs()
    {
        QCOMPARE(m_bench->counts(ListKind::Relays, "Nom;Réseau;Compte\nUn;LinkedIn;@Compte\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Relays, "Nom;Réseau;Compte\nAutre nom;LINKEDIN;compte\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Relays, "Nom;Réseau;Compte\nUn;Mastodon;@Compte\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Relays, "Référence;Nom;Réseau;Compte\nX-9;Un;mastodon;COMPTE\n"),
                 QStringLiteral("0 0 0 0 1"));
        QCOMPARE(m_bench->all<Relay>().first().name, QStringLiteral("Autre nom"));
    }

    void whatIsTypedIsOneStepAndComesBack()
    {
        const auto entered = enter({}, least() + QList{typed("followers", QStringLiteral("1500@30/6/12"))});
        QVERIFY(entered && entered->isStored());
        QCOMPARE(m_bench->all<Relay>(), QList{entered->record});
        QCOMPARE(entered->record.followers, (QList<FollowerCount>{{QDate(2012, 6, 30), 1500}}));
        const auto changed = enter(entered->record, {typed("monthly_limit", QStringLiteral("4"))});
        QVERIFY(changed && changed->isStored());
        QCOMPARE(changed->record.monthlyLimit, std::optional(4));
        QCOMPARE(changed->record.followers, entered->record.followers);
        const auto twin = enter({}, least());
        QVERIFY(twin && !twin->isStored());
        QVERIFY(m_bench->store().history().undo() && m_bench->store().history().undo());
        QVERIFY(m_bench->all<Relay>().isEmpty());
    }

    void whatIsNeededIsAskedFor()
    {
        const auto entered = enter({}, {typed("notes", QStringLiteral("Sans rien"))});
        QVERIFY(entered && !entered->isStored());
        QStringList keys;
        for (const FieldFault &fault : entered->told.faults)
            keys.append(keyOf(fault));
        keys.sort();
        QCOMPARE(keys, (QStringList{QStringLiteral("handle"), QStringLiteral("name"), QStringLiteral("network")}));
    }

    void daysToComeAreRemarked()
    {
        const auto report = m_bench->import(ListKind::Relays, "Nom;Réseau;Compte;Abonnés;Présenté le\n"
                                                              "Un;LinkedIn;un;12@1/7/2012;1/8/2012\n"
                                                              "Deux;LinkedIn;deux;12@30/6/2012;30/6/2012\n");
        QVERIFY(report && !report->refusal);
        QCOMPARE(countsOf(*report), QStringLiteral("2 0 0 0 0"));
        QCOMPARE(report->remarks.size(), 2);
        const QString places = placesOf(report->remarks);
        QVERIFY2(places.contains(QStringLiteral("2/2/Présenté le")), qPrintable(places));
        QVERIFY2(places.contains(QStringLiteral("2/2/Abonnés")), qPrintable(places));
    }
};

REBOND_TEST(TestRelayLists)
#include "tst_relays.moc"
