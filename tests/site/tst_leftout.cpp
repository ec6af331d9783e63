// SPDX-License-Identifier: GPL-3.0-or-later
// Who publishes is told who is not there, and why, and whose agreements end.
#include "site/leftout.h"

#include "group.h"
#include "support/runner.h"

using namespace rebond;
using namespace rebond::domain;
using site::Why;
using test::Group;

class TestLeftOut : public QObject
{
    Q_OBJECT

    static QStringList namesOf(const QList<site::LeftOut> &all)
    {
        QStringList names;
        for (const site::LeftOut &each : all)
            names.append(each.name);
        return names;
    }

private Q_SLOTS:
    void whoIsShownByNameIsNotLeftOut()
    {
        Group group;
        group.addShown(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(group.add(QStringLiteral("Max"), QStringLiteral("Inventé")), ConsentUse::Name);
        const site::Audit audit = site::auditOf(group.sources());
        QCOMPARE(namesOf(audit.leftOut), QStringList());
        QVERIFY(audit.endings.isEmpty()); // none of these has a last day
    }
    void theReasonIsThatOfTheAgreement()
    {
        Group group;
        group.add(QStringLiteral("Anne"), QStringLiteral("Jamais"));
        // To another medium is to nothing here.
        group.agree(group.add(QStringLiteral("Bo"), QStringLiteral("Livret")), ConsentUse::Name,
                    ConsentMedium::Booklet);
        group.agree(group.add(QStringLiteral("Cléo"), QStringLiteral("Finie")), ConsentUse::Name).expiresOn =
            group.day().addDays(-1);
        group.agree(group.add(QStringLiteral("Dan"), QStringLiteral("Retirée")), ConsentUse::Cv).withdrawnOn =
            group.day();
        group.agree(group.add(QStringLiteral("Eve"), QStringLiteral("Bientôt")), ConsentUse::Name).givenOn =
            group.day().addDays(3);
        group.agree(group.add(QStringLiteral("Fée"), QStringLiteral("Sansnom")), ConsentUse::Cv);
        const site::Audit audit = site::auditOf(group.sources());
        QHash<QString, site::LeftOut> by;
        for (const site::LeftOut &each : audit.leftOut)
            by.insert(each.name, each);
        QCOMPARE(by.size(), 6);
        const auto of = [&](const char *name) { return by.value(QString::fromUtf8(name)); };
        QCOMPARE(of("Anne Jamais").why, Why::NeverAgreed);
        QVERIFY(!of("Anne Jamais").day && !of("Anne Jamais").isNameless);
        QCOMPARE(of("Bo Livret").why, Why::NeverAgreed);
        QCOMPARE(of("Cléo Finie").why, Why::Ended);
        QCOMPARE(*of("Cléo Finie").day, group.day().addDays(-1));
        QCOMPARE(of("Dan Retirée").why, Why::Withdrawn);
        QCOMPARE(*of("Dan Retirée").day, group.day());
        QCOMPARE(of("Eve Bientôt").why, Why::NotYet);
        QCOMPARE(*of("Eve Bientôt").day, group.day().addDays(3));
        QVERIFY(of("Fée Sansnom").isNameless);
        QCOMPARE(of("Fée Sansnom").why, Why::NeverAgreed);
    }
    void whoIsNotCountedIsNotLeftOut()
    {
        Group group;
        group.add(QStringLiteral("Zoé"), QStringLiteral("Demain")).joinedOn = group.day().addDays(1);
        group.add(QStringLiteral("Max"), QStringLiteral("Erreur")).exitReason = ExitReason::ERREUR;
        QCOMPARE(namesOf(site::auditOf(group.sources()).leftOut), QStringList());
    }
    void theFirstToEndIsInFront()
    {
        Group group;
        Member &late = group.add(QStringLiteral("Zoé"), QStringLiteral("Fictive"));
        group.agree(late, ConsentUse::Name).expiresOn = group.day().addDays(30);
        group.agree(late, ConsentUse::Cv);                                            // without end
        group.agree(late, ConsentUse::Contact).withdrawnOn = group.day().addDays(11); // does not hold on that day
        Member &soon = group.add(QStringLiteral("Max"), QStringLiteral("Inventé"));
        group.agree(soon, ConsentUse::Cv).expiresOn = group.day();
        group.agree(soon, ConsentUse::Photo).expiresOn = group.day(); // no photo without a name
        const site::Audit audit = site::auditOf(group.sources());
        QCOMPARE(audit.endings.size(), 3);
        QCOMPARE(audit.endings.at(0).name, QStringLiteral("Max Inventé"));
        QCOMPARE(audit.endings.at(0).use, ConsentUse::Cv);
        QCOMPARE(audit.endings.at(0).lastDay, group.day());
        QCOMPARE(audit.endings.at(1).use, ConsentUse::Contact);
        QCOMPARE(audit.endings.at(1).lastDay, group.day().addDays(10));
        QCOMPARE(audit.endings.at(2).use, ConsentUse::Name);
        QCOMPARE(audit.endings.at(2).lastDay, group.day().addDays(30));
    }
};

REBOND_TEST(TestLeftOut)
#include "tst_leftout.moc"
