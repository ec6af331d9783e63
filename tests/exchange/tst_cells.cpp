// SPDX-License-Identifier: GPL-3.0-or-later
// What each field takes, refuses, defaults to, and what an empty cell or no column does to a record that stands.
#include "exchange/workbench.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::exchange;
using namespace rebond::test;

class TestCells : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;

    static QByteArray headingsOf(ListKind kind)
    {
        QStringList headings;
        for (const FieldInfo &field : fieldsOf(kind)) {
            if (!field.isInputOnly)
                headings.append(field.heading);
        }
        return headings.join(u';').toUtf8() + '\n';
    }
    // A sound row of that list with one cell replaced; "X" is its reference.
    static QByteArray rowWith(ListKind kind, const QString &key, const QString &cell)
    {
        QStringList cells;
        for (const FieldInfo &field : fieldsOf(kind)) {
            if (field.isInputOnly)
                continue;
            QString text = field.key == u"reference" ? QStringLiteral("X") : QString();
            if (field.isRequired)
                text = requiredText(kind, field.key);
            cells.append(field.key == key ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : text);
        }
        return headingsOf(kind) + cells.join(u';').toUtf8() + '\n';
    }
    static QString requiredText(ListKind kind, const QString &key)
    {
        if (key == u"member")
            return QStringLiteral("M-1");
        if (key == u"company" || key == u"name")
            return QStringLiteral("Vrac");
        if (key == u"channel")
            return QStringLiteral("Courriel");
        if (key == u"type")
            return QStringLiteral("CDI");
        if (key == u"months")
            return QStringLiteral("3");
        if (key == u"result")
            return QStringLiteral("Inconnu");
        if (key.endsWith(u"_name"))
            return QStringLiteral("Nom");
        return kind == ListKind::Checkpoints && key == u"effective_on" ? QStringLiteral("01/03/2012")
                                                                       : QStringLiteral("20/06/2011");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        (void)m_bench->counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-1;Calvérac;Élodie;20/06/2011\n");
        (void)m_bench->counts(ListKind::Outcomes, "Membre;Type;Date d'effet\nM-1;CDI;01/03/2012\n");
    }

    void cellsAreReadAndWrittenBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("exported"); // "!" where it is refused
        const auto add = [](ListKind kind, const char *field, const char16_t *cell, const char16_t *exported) {
            const QString text = QString::fromUtf16(cell);
            QTest::newRow(qPrintable(nameOf(kind) + u' ' + QLatin1String(field) + u' ' + text))
                << static_cast<int>(kind) << QString::fromLatin1(field) << text << QString::fromUtf16(exported);
        };
        add(ListKind::Members, "email", u" elodie@example.org ", u"elodie@example.org");
        add(ListKind::Members, "email", u"elodie", u"!");
        add(ListKind::Members, "phone", u"+33 4 93 12 34 56", u"04 93 12 34 56");
        add(ListKind::Members, "phone", u"pas de téléphone", u"!");
        add(ListKind::Members, "postal_code", u"6000", u"06000");
        add(ListKind::Members, "postal_code", u"Nice", u"!");
        add(ListKind::Members, "birth_year", u"1957", u"1957");
        add(ListKind::Members, "birth_year", u"57", u"!");
        add(ListKind::Members, "birth_year", u"12/06/1957", u"!");
        add(ListKind::Members, "sector", u"Informatique | Santé", u"Informatique|Santé");
        add(ListKind::Members, "sector", u"a\\|b|c", u"a\\|b|c");
        add(ListKind::Members, "rome", u"m1805|K2111", u"M1805|K2111");
        add(ListKind::Members, "rome", u"Z9999", u"!");
        add(ListKind::Members, "mobility_km", u"30", u"30");
        add(ListKind::Members, "mobility_km", u"-3", u"!");
        add(ListKind::Members, "available_from", u"1.9.2012", u"01/09/2012");
        add(ListKind::Members, "available_from", u"31/02/2012", u"!");
        add(ListKind::Members, "available_from", u"immédiate", u"!");
        add(ListKind::Members, "profile_url", u"https://example.org/elodie", u"https://example.org/elodie");
        add(ListKind::Members, "profile_url", u"javascript:alert(1)", u"!");
        add(ListKind::Members, "left_on", u"20/06/2011", u"20/06/2011");
        add(ListKind::Members, "left_on", u"19/06/2011", u"!");
        add(ListKind::Members, "exit_reason", u"RETRAITE", u"Retraite");
        add(ListKind::Members, "exit_reason", u"dem", u"Déménagement");
        add(ListKind::Members, "exit_reason", u"parti", u"!");
        add(ListKind::Members, "intention", u"creation", u"Création");
        add(ListKind::Members, "still_searching", u"x", u"oui");
        add(ListKind::Members, "still_searching", u"FAUX", u"non");
        add(ListKind::Members, "still_searching", u"peut-être", u"!");
        add(ListKind::Members, "consents", u"photo:booklet@2011-06-20/2013-06-20|name:site",
            u"name:site|photo:booklet@2011-06-20/2013-06-20");
        add(ListKind::Members, "consents", u"photo:booklet@20/06/2011", u"!");
        add(ListKind::Members, "consents", u"photo", u"!");
        add(ListKind::Members, "headline", u"'=SOMME(A1)", u"'=SOMME(A1)");
        add(ListKind::Members, "headline", u"=SOMME(A1)", u"'=SOMME(A1)");
        add(ListKind::Members, "headline", u"''-x", u"''-x");
        add(ListKind::Members, "headline", u"'tel quel'", u"'tel quel'");
        add(ListKind::Members, "headline", u"-5,5", u"-5,5");
        add(ListKind::Relays, "followers", u"1 500@30/6/2012|1400@2011-06-30", u"1400@30/06/2011|1500@30/06/2012");
        add(ListKind::Relays, "followers", u"1500", u"!"); // of which day?
        add(ListKind::Relays, "followers", u"1500@30/06/2012|1400@30/06/2012", u"!");
        add(ListKind::Relays, "followers", u"1500@30/06/2012|1500@30/06/2012", u"1500@30/06/2012");
        add(ListKind::Relays, "followers", u"-1@30/06/2012", u"!");
        add(ListKind::Relays, "followers", u"12@31/06/2012", u"!");
        add(ListKind::Relays, "monthly_limit", u"0", u"0");
        add(ListKind::Relays, "monthly_limit", u"beaucoup", u"!");
        add(ListKind::Relays, "rome", u"m1805|K2111", u"M1805|K2111");
        add(ListKind::Relays, "rome", u"Z1805", u"!");
        add(ListKind::Offers, "origin", u"groupe", u"Reçue par le groupe");
        add(ListKind::Offers, "origin", u"trouvée", u"Trouvée");
        add(ListKind::Offers, "contract", u"cdi", u"CDI");
        add(ListKind::Offers, "contract", u"INTÉRIM", u"Intérim");
        add(ListKind::Offers, "contract", u"retraite", u"!"); // the type of an outcome, not of a contract
        add(ListKind::Offers, "rome", u"m1805", u"M1805");
        add(ListKind::Offers, "rome", u"M18", u"!");
        add(ListKind::Offers, "skills", u"Paie|Excel", u"Paie|Excel");
        add(ListKind::Companies, "siren", u"732 829 320", u"732829320");
        add(ListKind::Companies, "siren", u"732829321", u"!");
        add(ListKind::Companies, "siret", u"73282932000074", u"73282932000074");
        add(ListKind::Companies, "naf", u"6201z", u"62.01Z");
        add(ListKind::Companies, "headcount", u"1 200", u"1200");
        add(ListKind::Companies, "headcount", u"10 à 19", u"!");
        add(ListKind::Companies, "do_not_contact", u"", u"non");
        add(ListKind::Companies, "do_not_contact", u"vrai", u"oui");
        add(ListKind::Contacts, "objected", u"1", u"oui");
        add(ListKind::Outreach, "on_behalf_of", u"Collectif", u"Collectif");
        add(ListKind::Outreach, "channel", u"au nom des 60", u"Au nom du collectif");
        add(ListKind::Outreach, "channel", u"FRANCE TRAVAIL OU APEC", u"France Travail ou Apec");
        add(ListKind::Outreach, "channel", u"fax", u"!");
        add(ListKind::Outreach, "direction", u"", u"Sortant");
        add(ListKind::Outreach, "result", u"sans réponse", u"Sans réponse");
        add(ListKind::Outreach, "result", u"oui", u"!");
        add(ListKind::Outreach, "date", u"2012-06-12", u"12/06/2012");
        add(ListKind::Outreach, "date", u"", u"!");
        add(ListKind::Interviews, "time", u"9h", u"9:00");
        add(ListKind::Interviews, "time", u"25h", u"!");
        add(ListKind::Interviews, "state", u"", u"Prévu");
        add(ListKind::Interviews, "kind", u"visio", u"Visio");
        add(ListKind::Interviews, "round", u"0", u"!");
        add(ListKind::Outcomes, "known_on", u"", u"30/06/2012");
        add(ListKind::Outcomes, "known_on", u"01/01/2010", u"01/01/2010"); // doubtful, not refused
        add(ListKind::Outcomes, "evidence", u"", u"Déclaré");
        add(ListKind::Outcomes, "weekly_hours", u"17,5", u"17,5");
        add(ListKind::Outcomes, "weekly_hours", u"200", u"!");
        add(ListKind::Outcomes, "planned_end", u"19/06/2011", u"!");
        add(ListKind::Outcomes, "planned_end", u"20/06/2011", u"20/06/2011");
        add(ListKind::Outcomes, "ended_on", u"19/06/2011", u"!");
        add(ListKind::Outcomes, "contributing_channels", u"reseau|Presse", u"Réseau|Presse");
        add(ListKind::Outcomes, "type", u"intérim", u"Intérim");
        add(ListKind::Outcomes, "type", u"CDI/CDD", u"!");
        add(ListKind::Checkpoints, "months", u"12", u"12");
        add(ListKind::Checkpoints, "months", u"4", u"!");
        add(ListKind::Checkpoints, "result", u"fin, en recherche", u"Fin, en recherche");
        add(ListKind::Checkpoints, "result", u"", u"!");
    }
    void cellsAreReadAndWrittenBack()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(QString, cell);
        QFETCH(QString, exported);
        const auto list = static_cast<ListKind>(kind);
        QByteArray rows = rowWith(list, field, cell);
        if (list == ListKind::Outreach) // acts in a member's name need one
            rows.replace(";Vrac;;", ";Vrac;M-1;");
        const auto report = m_bench->import(list, rows);
        QVERIFY2(report, report ? "" : qPrintable(report.error().sentence + report.error().detail));
        if (exported == u"!") {
            QCOMPARE(report->refusedRows, 1);
            QCOMPARE(report->refused.size(), 1);
            QCOMPARE(report->refused[0].column.value_or(QString()), fieldsOf(list)[fieldAt(list, field)].heading);
            return;
        }
        QVERIFY2(!report->refusal, qPrintable(placesOf(report->refused)));
        const QString path = m_bench->exportedTo(list, QStringLiteral("zurueck.csv"));
        SilentTask task;
        const auto table = sheets::read(path, {}, task);
        QVERIFY(table);
        const sheets::Row &row = table->rows.last();
        QCOMPARE(row.text(fieldAt(list, field)).toString(), exported);
        const auto again = m_bench->importFile(list, path);
        QVERIFY(again && !again->refusal);
        QCOMPARE(again->created + again->updated, 0);
    }

    void anActInAMembersNameNeedsOne()
    {
        const QByteArray headings = "Référence;Date;Entreprise;Membres;Au nom de;Canal\n";
        const auto report = m_bench->import(ListKind::Outreach, headings + "X;12/06/2012;Vrac;;;courriel\n");
        QVERIFY(report && report->refusal);
        QCOMPARE(report->refused[0].column.value_or(QString()), QStringLiteral("Membres"));
        QCOMPARE(m_bench->counts(ListKind::Outreach, headings + "X;12/06/2012;Vrac;;collectif;courriel\n"),
                 QStringLiteral("1 0 0 1 0"));
        // Empty: stays in the group's name.
        QCOMPARE(m_bench->counts(ListKind::Outreach, headings + "X;12/06/2012;Vrac;;;visite\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->all<domain::Act>()[0].onBehalfOf, domain::OnBehalfOf::Collectif);
    }

    void anEmptyCellClearsAndAnAbsentColumnTouchesNothing()
    {
        const QByteArray full = "Référence;Membre;Type;Date d'effet;Connu le;Poste;Fin prévue;Preuve;Canal\n"
                                "X;M-1;CDD;01/04/2012;02/04/2012;Comptable;30/09/2012;Justifié;Réseau\n";
        QCOMPARE(m_bench->counts(ListKind::Outcomes, full), QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Outcomes, "Référence;Membre;Type;Date d'effet\nX;M-1;CDD;01/04/2012\n"),
                 QStringLiteral("0 0 1 0 0"));
        QCOMPARE(
            m_bench->counts(
                ListKind::Outcomes,
                "Référence;Membre;Type;Date d'effet;Connu le;Poste;Fin prévue;Preuve;Canal\n;M-1;CDD;01/04/2012;;;;;\n"),
            QStringLiteral("0 1 0 0 0"));
        const domain::Outcome outcome = m_bench->all<domain::Outcome>().last();
        QCOMPARE(outcome.reference, QStringLiteral("X"));
        QCOMPARE(outcome.knownOn, QDate(2012, 4, 2));
        QCOMPARE(outcome.evidence, domain::Evidence::Justifie);
        QVERIFY(outcome.position.isEmpty());
        QVERIFY(!outcome.plannedEnd);
        QVERIFY(!outcome.primaryChannel);
    }

    void anEmptyCellTakesNoObjectionBack()
    {
        QCOMPARE(m_bench->counts(ListKind::Companies, "Raison sociale;Ne plus contacter\nVrac;oui\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Companies, "Raison sociale;Ne plus contacter\nVrac;\n"),
                 QStringLiteral("0 0 1 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Companies, "Raison sociale;Ne plus contacter\nVrac;non\n"),
                 QStringLiteral("0 1 0 0 0"));
    }

    void aReturnClearsTheExit()
    {
        QCOMPARE(m_bench->counts(
                     ListKind::Members,
                     "Référence;Nom;Prénom;Entrée;Sortie;Motif\nM-1;Calvérac;Élodie;20/06/2011;01/03/2012;Retraite\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members,
                                 "Référence;Nom;Prénom;Entrée;Sortie;Motif\nM-1;Calvérac;Élodie;20/06/2011;;\n"),
                 QStringLiteral("0 1 0 0 0"));
        QVERIFY(!m_bench->all<domain::Member>()[0].leftOn);
    }

    void consentsNoLongerNamedAreWithdrawnAndKept()
    {
        const QByteArray headings = "Référence;Nom;Prénom;Entrée;Consentements\nM-1;Calvérac;Élodie;20/06/2011;";
        QCOMPARE(m_bench->counts(ListKind::Members, headings + "photo:booklet@2011-06-20|name:site\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members, headings + "name:site|photo:booklet@2011-06-20\n"),
                 QStringLiteral("0 0 1 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members, "Référence;Nom;Prénom;Entrée\nM-1;Calvérac;Élodie;20/06/2011\n"),
                 QStringLiteral("0 0 1 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members, headings + "name:site\n"), QStringLiteral("0 1 0 0 0"));
        const auto consents = m_bench->all<domain::Consent>();
        QCOMPARE(consents.size(), 2);
        for (const domain::Consent &consent : consents)
            QCOMPARE(consent.withdrawnOn.has_value(), consent.use == domain::ConsentUse::Photo);
        QCOMPARE(m_bench->counts(ListKind::Members, headings + "\n"), QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members, headings + "photo:booklet@2011-06-20\n"),
                 QStringLiteral("0 1 0 0 0"));
        QCOMPARE(m_bench->all<domain::Consent>().size(), 3);
    }

    void theWholeNameInOneColumn()
    {
        QCOMPARE(m_bench->counts(ListKind::Members, "Nom Prénom;Entrée\nORSAN Paul;20/06/2011\n"),
                 QStringLiteral("1 0 0 0 0"));
        QCOMPARE(m_bench->counts(ListKind::Members, "Nom;Prénom;Entrée\norsan;paul;20/06/2011\n"),
                 QStringLiteral("0 1 0 0 0"));
        const auto report = m_bench->import(ListKind::Members,
                                            "Nom Prénom;Entrée\nAnne Sophie Marre;20/06/2011\nSeul;20/06/2011\n", true);
        QVERIFY(report);
        QCOMPARE(report->remarks.size(), 1);
        QCOMPARE(report->refusedRows, 1);
    }
};

REBOND_TEST(TestCells)
#include "tst_cells.moc"
