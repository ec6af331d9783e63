// SPDX-License-Identifier: GPL-3.0-or-later
// A file may hold several cohorts and its references are the file's: a list of one cohort never takes over what is another's.
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

class TestTwoCohorts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void referencesOfTheOtherCohortAreRefused_data()
    {
        QTest::addColumn<ListKind>("kind");
        QTest::addColumn<QByteArray>("list");
        const auto row = [](const char *name, ListKind kind, const char *list) {
            QTest::newRow(name) << kind << QByteArray(list);
        };
        row("member", ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-1;Bio;Léa;20/06/2011\n");
        row("act", ListKind::Outreach, "Référence;Date;Entreprise;Membres;Canal\nD-1;12/06/2012;Vrac;B-1;courriel\n");
        row("interview", ListKind::Interviews, "Référence;Date;Membre;Entreprise\nI-1;13/06/2012;B-1;Vrac\n");
        row("outcome", ListKind::Outcomes, "Référence;Membre;Type;Date d'effet\nO-1;B-1;CDI;01/03/2012\n");
        row("check-point", ListKind::Checkpoints,
            "Référence;Membre;Date d'effet;Mois;Date;Résultat\nS-1;B-1;02/03/2012;3;02/06/2012;Inconnu\n");
    }
    void referencesOfTheOtherCohortAreRefused()
    {
        QFETCH(ListKind, kind);
        QFETCH(QByteArray, list);
        Workbench bench;
        const QString one = QStringLiteral("1 0 0 0 0");
        const auto counts = [&](ListKind of, const char *text) { return bench.counts(of, text); };
        QCOMPARE(counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-1;Vrac;Zoé;20/06/2011\n"), one);
        QCOMPARE(counts(ListKind::Companies, "Raison sociale\nVrac\n"), one);
        QCOMPARE(counts(ListKind::Outreach,
                        "Référence;Date;Entreprise;Membres;Canal\nD-1;12/06/2012;Vrac;M-1;courriel\n"),
                 one);
        QCOMPARE(counts(ListKind::Interviews, "Référence;Date;Membre;Entreprise\nI-1;13/06/2012;M-1;Vrac\n"), one);
        QCOMPARE(counts(ListKind::Outcomes, "Référence;Membre;Type;Date d'effet\nO-1;M-1;CDI;01/03/2012\n"), one);
        QCOMPARE(counts(ListKind::Checkpoints,
                        "Référence;Membre;Date d'effet;Mois;Date;Résultat\nS-1;M-1;01/03/2012;3;02/06/2012;Inconnu\n"),
                 one);
        domain::Cohort other;
        other.name = QStringLiteral("Une autre");
        bench.work(bench.save(other));
        QCOMPARE(counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nB-1;Bio;Léa;20/06/2011\n"), one);
        QCOMPARE(counts(ListKind::Outcomes, "Référence;Membre;Type;Date d'effet\nO-2;B-1;CDD;02/03/2012\n"), one);
        const QByteArray before = bench.fileBytes();

        const auto report = bench.import(kind, list);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QCOMPARE(report->refusedRows, 1);
        QVERIFY2(report->refused.first().reason.contains(u"another cohort"),
                 qPrintable(report->refused.first().reason));
        QVERIFY(bench.fileBytes() == before);
    }
};

REBOND_TEST(TestTwoCohorts)
#include "tst_twocohorts.moc"
