// SPDX-License-Identifier: GPL-3.0-or-later
// Which record a row is, which records its cells name, and which rows are refused for it.
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

class TestSameRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    QString counts(ListKind kind, const QByteArray &list, bool skip = false)
    {
        return m_bench->counts(kind, list, skip);
    }
    // Refuses that row, alone, for a reason that names these words.
    void refuses(ListKind kind, const QByteArray &list, const QList<qint64> &lines, const QString &word)
    {
        const auto report = m_bench->import(kind, list);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence));
        QList<qint64> found;
        for (const RowRemark &remark : report->refused) {
            if (!found.contains(remark.line))
                found.append(remark.line);
            QVERIFY2(remark.reason.contains(word), qPrintable(remark.reason));
        }
        QVERIFY2(found == lines, qPrintable(placesOf(report->refused)));
        QCOMPARE(report->refusedRows, lines.size());
    }
    void people()
    {
        QCOMPARE(
            counts(ListKind::Members,
                   "Référence;Nom;Prénom;Entrée;Courriel\nM-1;Calvérac;Élodie;20/06/2011;elodie@example.org\n"
                   "M-2;Pujol;Marc;20/06/2011;\nM-3;Marc;Pujol;20/06/2011;\nM-4;Vrac;Zoé;20/06/2011;zoe@example.org\n"),
            QStringLiteral("4 0 0 0 0"));
    }
    void firms()
    {
        QCOMPARE(counts(ListKind::Companies,
                        "Référence;Raison sociale;SIREN;SIRET\nE-1;Vrac & Fils;732829320;73282932000074\n"
                        "E-2;Doublon;;\nE-3;DOUBLON;;\n"),
                 QStringLiteral("3 0 0 0 0"));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Workbench>(); }

    void rowsAreKnownByReferenceFirst()
    {
        people();
        QCOMPARE(counts(ListKind::Members,
                        "Référence;Nom;Prénom;Entrée;Courriel\nM-1;Nouveau;Nom;21/06/2011;autre@example.org\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->all<domain::Member>()[0].familyName, QStringLiteral("Nouveau"));
        // An unknown reference makes a record, whatever else it has in common with another.
        QCOMPARE(counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-9;Pujol;Marc;20/06/2011\n"),
                 QStringLiteral("1 0 0 0 0"));
    }

    void membersAreKnownByEmailThenByNameAndEntry()
    {
        people();
        QCOMPARE(counts(ListKind::Members,
                        "Nom;Prénom;Entrée;Courriel;Ville\nAutre;Nom;01/01/2012;ELODIE@example.org;Nice\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(counts(ListKind::Members, "Nom;Prénom;Entrée;Ville\nPUJOL;marc;20/06/2011;Nice\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(counts(ListKind::Members, "Nom;Prénom;Entrée;Ville\nPujol;Marc;21/06/2011;Nice\n"),
                 QStringLiteral("1 0 0 0 0"));
        // The first that the row fills decides: an unknown address is another person.
        QCOMPARE(counts(ListKind::Members, "Nom;Prénom;Entrée;Courriel\nVrac;Zoé;20/06/2011;nouvelle@example.org\n"),
                 QStringLiteral("1 0 0 0 0"));
    }

    void companiesAreKnownBySiretThenSirenThenName()
    {
        firms();
        QCOMPARE(counts(ListKind::Companies, "Raison sociale;SIRET;Ville\nAutre nom;732 829 320 00074;Nice\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(counts(ListKind::Companies, "Raison sociale;SIREN;Ville\nAutre nom;732829320;Nice\n"),
                 QStringLiteral("0 0 1 0 0"));
        QCOMPARE(counts(ListKind::Companies, "Raison sociale;Ville\nAUTRE  NOM;Cannes\n"), QStringLiteral("0 1 0 0 0"));
    }

    void contactsAreKnownByCompanyAndEmailThenName()
    {
        QCOMPARE(
            counts(
                ListKind::Contacts,
                "Entreprise;Nom;Prénom;Courriel\nVrac;Orsan;Paul;rh@example.org\nVrac;Orsan;Léa;\nBio;Orsan;Paul;rh@example.org\n"),
            QStringLiteral("3 0 0 2 0"));
        QCOMPARE(counts(ListKind::Contacts,
                        "Entreprise;Nom;Prénom;Courriel\nVRAC;Autre;;rh@example.org\nvrac;ORSAN;lea;\n"),
                 QStringLiteral("0 2 0 0 0"));
    }

    void actsAreKnownByAllThatMakesThem_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("counts");
        QTest::newRow("the same") << QByteArray("12/06/2012;Vrac;M-1|M-2;Courriel;;;Comptable") << "0 0 1 0 0";
        QTest::newRow("an unknown member")
            << QByteArray("12/06/2012;vrac;Marc Inconnu|elodie@example.org;Courriel;;;Comptable") << "0 0 0 0 1";
        QTest::newRow("members in another order, twice")
            << QByteArray("12/6/12;vrac;M-2|Élodie Calvérac|M-1;courriel;sortant;membre;Comptable") << "0 0 1 0 0";
        QTest::newRow("other text") << QByteArray("12/06/2012;Vrac;M-1|M-2;Courriel;;;Chef") << "0 1 0 0 0";
        QTest::newRow("other day") << QByteArray("13/06/2012;Vrac;M-1|M-2;Courriel;;;Comptable") << "1 0 0 0 0";
        QTest::newRow("other company") << QByteArray("12/06/2012;Bio;M-1|M-2;Courriel;;;Comptable") << "1 0 0 1 0";
        QTest::newRow("fewer members") << QByteArray("12/06/2012;Vrac;M-1;Courriel;;;Comptable") << "1 0 0 0 0";
        QTest::newRow("other channel") << QByteArray("12/06/2012;Vrac;M-1|M-2;Visite;;;Comptable") << "1 0 0 0 0";
        QTest::newRow("other direction") << QByteArray("12/06/2012;Vrac;M-1|M-2;Courriel;entrant;;Comptable")
                                         << "1 0 0 0 0";
        QTest::newRow("in another name") << QByteArray("12/06/2012;Vrac;M-1|M-2;Courriel;;collectif;Comptable")
                                         << "1 0 0 0 0";
    }
    void actsAreKnownByAllThatMakesThem()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, counts);
        people();
        const QByteArray headings = "Date;Entreprise;Membres;Canal;Sens;Au nom de;Poste\n";
        QCOMPARE(m_bench->counts(ListKind::Outreach, headings + "12/06/2012;Vrac;M-1|M-2;Courriel;;;Comptable\n"),
                 QStringLiteral("1 0 0 1 0"));
        QCOMPARE(m_bench->counts(ListKind::Outreach, headings + row + '\n', true), counts);
    }

    void interviewsAreKnownByDayTimeMemberCompanyAndRound()
    {
        people();
        const QByteArray headings = "Date;Heure;Membre;Entreprise;Tour;Compte rendu\n";
        QCOMPARE(counts(ListKind::Interviews, headings + "12/06/2012;9h30;M-1;Vrac;1;a\n12/06/2012;;M-1;Vrac;;b\n"),
                 QStringLiteral("2 0 0 1 0"));
        QCOMPARE(counts(ListKind::Interviews, headings + "12/06/2012;9:30;M-1;Vrac;1;c\n12/06/2012;;M-1;Vrac;;b\n"),
                 QStringLiteral("0 1 1 0 0"));
        QCOMPARE(
            counts(ListKind::Interviews,
                   headings
                       + "12/06/2012;10h;M-1;Vrac;1;c\n12/06/2012;9h30;M-1;Vrac;2;b\n12/06/2012;9h30;M-1;Vrac;;b\n"),
            QStringLiteral("3 0 0 0 0"));
    }

    void outcomesAreKnownByMemberTypeAndDay()
    {
        people();
        QCOMPARE(
            counts(
                ListKind::Outcomes,
                "Membre;Type;Date d'effet;Poste\nM-1;CDI;01/03/2012;a\nM-1;CDD;01/03/2012;a\nM-2;CDI;01/03/2012;a\n"),
            QStringLiteral("3 0 0 0 0"));
        QCOMPARE(counts(ListKind::Outcomes, "Membre;Type;Date d'effet;Poste\nM-1;cdi;1/3/12;b\nM-1;cdi;2/3/12;b\n"),
                 QStringLiteral("1 1 0 0 0"));
    }

    void checkpointsFindTheirOutcome()
    {
        people();
        QCOMPARE(counts(ListKind::Outcomes,
                        "Membre;Type;Date d'effet\nM-1;CDI;01/03/2012\nM-2;CDI;01/03/2012\nM-2;CDD;01/03/2012\n"
                        "M-3;FORM;01/03/2012\nM-3;CDI;01/03/2012\n"),
                 QStringLiteral("5 0 0 0 0"));
        const QByteArray headings = "Membre;Date d'effet;Mois;Date;Résultat\n";
        QCOMPARE(counts(ListKind::Checkpoints, headings + "Élodie Calvérac;01/03/2012;3;02/06/2012;Même poste\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(counts(ListKind::Checkpoints,
                        headings + "M-1;01/03/2012;3;02/06/2012;Autre poste\nM-1;01/03/2012;6;02/09/2012;Inconnu\n"),
                 QStringLiteral("1 1 0 0 0"));
        refuses(ListKind::Checkpoints, headings + "M-1;02/03/2012;3;02/06/2012;Inconnu\n", {2},
                QStringLiteral("02/03/2012"));
        refuses(ListKind::Checkpoints, headings + "M-2;01/03/2012;3;02/06/2012;Inconnu\n", {2}, QStringLiteral("two"));
        QCOMPARE(counts(ListKind::Checkpoints, headings + "M-3;01/03/2012;3;02/06/2012;Inconnu\n"), // the job's
                 QStringLiteral("1 0 0 0 0"));
        refuses(ListKind::Checkpoints, headings + "M-1;01/03/2012;4;02/06/2012;Inconnu\n", {2}, QStringLiteral("12"));
    }

    void memberCellsHoldReferenceEmailOrName_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("reference");
        QTest::newRow("reference") << QByteArray("M-4") << "M-4";
        QTest::newRow("e-mail") << QByteArray("Zoe@Example.org") << "M-4";
        QTest::newRow("given name first") << QByteArray("zoe vrac") << "M-4";
        QTest::newRow("family name first") << QByteArray("VRAC  Zoé") << "M-4";
        QTest::newRow("nobody") << QByteArray("Zoé") << "";
        QTest::newRow("two people, one each way round") << QByteArray("Marc Pujol") << "";
    }
    void memberCellsHoldReferenceEmailOrName()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, reference);
        people();
        const auto report = m_bench->import(ListKind::Interviews,
                                            "Date;Membre;Entreprise\n12/06/2012;" + cell + ";Vrac\n");
        QVERIFY(report);
        QCOMPARE(report->refusedRows, reference.isEmpty() ? 1 : 0);
        if (reference.isEmpty()) {
            QCOMPARE(report->refused[0].column.value_or(QString()), QStringLiteral("Membre"));
            QVERIFY(report->refused[0].reason.contains(QString::fromUtf8(cell)));
            return;
        }
        const auto members = m_bench->all<domain::Member>();
        const auto who = std::find_if(members.begin(), members.end(), [&](const domain::Member &m) {
            return m.id == m_bench->all<domain::Interview>()[0].member;
        });
        QCOMPARE(who->reference, reference);
    }

    void companyCellsHoldReferenceSiretSirenOrName_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("name"); // empty: refused
        QTest::addColumn<int>("made");
        QTest::newRow("reference") << QByteArray("E-1") << "Vrac & Fils" << 0;
        QTest::newRow("SIRET") << QByteArray("732 829 320 00074") << "Vrac & Fils" << 0;
        QTest::newRow("SIREN") << QByteArray("732829320") << "Vrac & Fils" << 0;
        QTest::newRow("name") << QByteArray("VRAC  & FILS") << "Vrac & Fils" << 0;
        QTest::newRow("an unknown name makes a company") << QByteArray("Vrac") << "Vrac" << 1;
        QTest::newRow("a name of two companies") << QByteArray("doublon") << "" << 0;
        QTest::newRow("an unknown SIREN is no name") << QByteArray("552100554") << "" << 0;
    }
    void companyCellsHoldReferenceSiretSirenOrName()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, name);
        QFETCH(int, made);
        people();
        firms();
        const auto report = m_bench->import(ListKind::Interviews, "Date;Membre;Entreprise\n12/06/2012;M-1;" + cell
                                                                      + "\n13/06/2012;M-1;" + cell + '\n');
        QVERIFY(report);
        QCOMPARE(report->companiesCreated, made);
        QCOMPARE(report->refusedRows, name.isEmpty() ? 2 : 0);
        if (name.isEmpty())
            return;
        const auto companies = m_bench->all<domain::Company>();
        const auto which = std::find_if(companies.begin(), companies.end(), [&](const domain::Company &c) {
            return c.id == m_bench->all<domain::Interview>()[0].company;
        });
        QCOMPARE(which->name, name);
        QCOMPARE(companies.size(), 3 + made);
    }

    void refusedRowsMakeNoCompany()
    {
        people();
        QCOMPARE(
            counts(
                ListKind::Outcomes,
                "Membre;Type;Date d'effet;Employeur;Fin prévue\nM-1;CDD;01/03/2012;Vrac;01/02/2012\nM-2;CDI;01/03/2012;Bio;\n",
                true),
            QStringLiteral("1 0 0 1 1"));
        QCOMPARE(m_bench->all<domain::Company>().size(), 1);
    }

    void aKeyThatFitsTwoRecordsRefusesTheRow()
    {
        QCOMPARE(counts(ListKind::Members,
                        "Référence;Nom;Prénom;Entrée\nA;Vrac;Zoé;20/06/2011\nB;Vrac;Zoé;20/06/2011\n"),
                 QStringLiteral("2 0 0 0 0"));
        refuses(ListKind::Members, "Nom;Prénom;Entrée\nVrac;Zoé;20/06/2011\n", {2}, QStringLiteral("A"));
    }

    void whatAnotherRecordHoldsRefusesTheRow()
    {
        people();
        firms();
        refuses(ListKind::Members,
                "Référence;Nom;Prénom;Entrée;Courriel\nM-2;Pujol;Marc;20/06/2011;ELODIE@example.org\n", {2},
                QStringLiteral("Élodie"));
        refuses(
            ListKind::Members,
            "Référence;Nom;Prénom;Entrée;Courriel\nN-1;A;B;20/06/2011;x@example.org\nN-2;C;D;20/06/2011;x@example.org\n",
            {3}, QStringLiteral("x@example.org"));
        refuses(ListKind::Companies, "Référence;Raison sociale;SIREN\nE-2;Doublon;732829320\n", {2},
                QStringLiteral("Vrac & Fils"));
        refuses(ListKind::Companies, "Référence;Raison sociale;SIRET\nE-9;Neuf;73282932000074\n", {2},
                QStringLiteral("Vrac & Fils"));
    }

    void equalRowsAreOne()
    {
        const QByteArray list = "Nom;Prénom;Entrée;Ville\nVrac;Zoé;20/06/2011;Nice\nVrac;Zoé;20/6/11;Nice\n";
        QCOMPARE(counts(ListKind::Members, list), QStringLiteral("1 0 0 0 0"));
        QCOMPARE(counts(ListKind::Members, list), QStringLiteral("0 0 1 0 0"));
        // A default spelled out is no difference.
        QCOMPARE(counts(ListKind::Outreach, "Date;Entreprise;Membres;Au nom de;Canal;Sens\n"
                                            "12/06/2012;Vrac;Zoé Vrac;membre;courriel;sortant\n"
                                            "12/06/2012;Vrac;Zoé Vrac;;courriel;\n"),
                 QStringLiteral("1 0 0 1 0"));
        QCOMPARE(counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nX;Bio;Léa;20/06/2011\nX;Bio;Léa;20/06/2011\n"),
                 QStringLiteral("1 0 0 0 0"));
    }

    void differentRowsOfOneKeyAreRefusedAsDuplicates()
    {
        refuses(
            ListKind::Members,
            "Nom;Prénom;Entrée;Ville\nVrac;Zoé;20/06/2011;Nice\nBio;Léa;20/06/2011;Nice\nVRAC;Zoe;20/06/2011;Cannes\n",
            {2, 4}, QStringLiteral("2 and 4"));
        refuses(
            ListKind::Outreach,
            "Date;Entreprise;Au nom de;Canal;Notes\n12/06/2012;Vrac;collectif;courriel;a\n12/06/2012;VRAC;collectif;courriel;b\n",
            {2, 3}, QStringLiteral("2 and 3"));
        refuses(ListKind::Members,
                "Référence;Nom;Prénom;Entrée;Ville\nX;Vrac;Zoé;20/06/2011;Nice\nX;Vrac;Zoé;20/06/2011;Cannes\n", {2, 3},
                QStringLiteral("2 and 3"));
        QCOMPARE(m_bench->all<domain::Member>().size(), 0);
        QCOMPARE(
            counts(
                ListKind::Members,
                "Nom;Prénom;Entrée;Ville\nVrac;Zoé;20/06/2011;Nice\nBio;Léa;20/06/2011;Nice\nVRAC;Zoe;20/06/2011;Cannes\n",
                true),
            QStringLiteral("1 0 0 0 2"));
    }

    void rowsThatOnlyShareAKeyTheyAreNotKnownByAreTwo()
    {
        // Two people of one name who entered together, told apart by their addresses.
        QCOMPARE(
            counts(
                ListKind::Members,
                "Nom;Prénom;Entrée;Courriel\nVrac;Zoé;20/06/2011;a@example.org\nVrac;Zoé;20/06/2011;b@example.org\n"),
            QStringLiteral("2 0 0 0 0"));
        // A third without address could be either.
        refuses(ListKind::Members, "Nom;Prénom;Entrée;Courriel\nVrac;Zoé;20/06/2011;\n", {2}, QStringLiteral("M001"));
        // References tell acts apart that are alike otherwise.
        QCOMPARE(
            counts(
                ListKind::Outreach,
                "Référence;Date;Entreprise;Au nom de;Canal\nD-1;12/06/2012;Vrac;collectif;courriel\nD-2;12/06/2012;Vrac;collectif;courriel\n"),
            QStringLiteral("2 0 0 1 0"));
    }

    void aRowByKeyBesideItsReferenceIsADuplicateOfIt()
    {
        const QByteArray list =
            "Référence;Nom;Prénom;Entrée;Ville\n;Vrac;Zoé;20/06/2011;Nice\nX;Vrac;Zoé;20/06/2011;Cannes\n";
        refuses(ListKind::Members, list, {2}, QStringLiteral("2 and 3"));
        QCOMPARE(counts(ListKind::Members, list, true), QStringLiteral("1 0 0 0 1"));
        QCOMPARE(counts(ListKind::Members, list, true), QStringLiteral("0 0 1 0 1"));
    }

    void referencesGivenByRebondKeepClearOfThoseInTheFile()
    {
        QCOMPARE(
            counts(
                ListKind::Members,
                "Référence;Nom;Prénom;Entrée\n;Vrac;Zoé;20/06/2011\nM001;Bio;Léa;20/06/2011\nM007;Bio;Max;20/06/2011\n;Bio;Tom;20/06/2011\n"),
            QStringLiteral("4 0 0 0 0"));
        QStringList references;
        for (const domain::Member &member : m_bench->all<domain::Member>())
            references.append(member.reference);
        QCOMPARE(references.join(u' '), QStringLiteral("M008 M001 M007 M009"));
    }
};

REBOND_TEST(TestSameRecord)
#include "tst_samerecord.moc"
