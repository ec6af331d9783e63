// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/folding.h"
#include "exchange/fieldmakers.h"
#include "exchange/matching.h"

#include "support/runner.h"

using namespace rebond;
using namespace rebond::exchange;

namespace {

sheets::Row rowOf(const QString &cells, qint64 number = 1)
{
    sheets::Row row(cells.split(u';'));
    row.setPosition(number, number);
    return row;
}

// The fields of the columns, "-" for none.
QString fieldsIn(const Matching &matching)
{
    QStringList keys;
    for (qsizetype i = 0; i < matching.columns(); ++i)
        keys.append(matching.field(i) < 0 ? QStringLiteral("-") : fieldsOf(matching.kind())[matching.field(i)].key);
    return keys.join(u' ');
}

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListHasTheColumnsOfTheContract_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("columns");
        const auto add = [](const char *name, ListKind kind, const char16_t *columns) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf16(columns);
        };
        add("members", ListKind::Members,
            u"Référence (reference), Nom* (family_name), Prénom* (given_name), Courriel (email), Téléphone (phone), "
            "Code postal (postal_code), Ville (city), Année de naissance (birth_year), Secteur (sector), Métier (occupation), "
            "Code ROME (rome), Accroche (headline), Mobilité (mobility_km), Disponibilité (available_from), Profil (profile_url), "
            "Date d'entrée* (joined_on), Date de sortie (left_on), Motif de sortie (exit_reason), Intention (intention), "
            "Encore en recherche (still_searching), Rôle (project_role), Consentements (consents)");
        add("companies", ListKind::Companies,
            u"Référence (reference), Raison sociale* (name), SIREN (siren), SIRET (siret), Code NAF (naf), Secteur (sector), "
            "Effectif (headcount), Adresse (address), Code postal (postal_code), Ville (city), Site web (website), "
            "Téléphone (phone), Ne plus contacter (do_not_contact)");
        add("contacts", ListKind::Contacts,
            u"Référence (reference), Entreprise* (company), Nom* (family_name), Prénom (given_name), Fonction (position), "
            "Courriel (email), Téléphone (phone), Source (source), Opposition (objected)");
        add("outreach", ListKind::Outreach,
            u"Référence (reference), Date* (date), Entreprise* (company), Membres (members), Au nom de (on_behalf_of), "
            "Canal* (channel), Sens (direction), Poste (position), Résultat (result), Prochaine action (next_action), "
            "Échéance (due_on), Notes (notes)");
        add("interviews", ListKind::Interviews,
            u"Référence (reference), Date* (date), Heure (time), Membre* (member), Entreprise* (company), Tour (round), "
            "Forme (kind), État (state), Compte rendu (debrief)");
        add("outcomes", ListKind::Outcomes,
            u"Référence (reference), Membre* (member), Type* (type), Employeur (company), Poste (position), "
            "Date d'effet* (effective_on), Connu le (known_on), Fin prévue (planned_end), Fin réelle (ended_on), "
            "Heures (weekly_hours), Canal (primary_channel), Canaux contributifs (contributing_channels), Preuve (evidence), "
            "Annulé le (cancelled_known_on)");
        add("checkpoints", ListKind::Checkpoints,
            u"Référence (reference), Membre* (member), Date d'effet* (effective_on), Mois* (months), Date* (answered_on), "
            "Résultat* (result)");
        add("press", ListKind::Press,
            u"Référence (reference), Date* (date), Média* (outlet), Support* (medium), Titre (title), Journaliste (journalist), "
            "Adresse web (url), Tonalité (tone), Membres cités (members), Notes (notes)");
        add("relays", ListKind::Relays,
            u"Référence (reference), Nom* (name), Réseau* (network), Compte* (handle), Courriel (email), "
            "Secteurs (sectors), Codes ROME (rome), Mention en bio (bio_tag), Abonnés (followers), "
            "Présenté le (introduced_on), Demandes par mois (monthly_limit), Stop (stopped_on), Notes (notes)");
        add("offers", ListKind::Offers,
            u"Référence (reference), Reçue le* (received_on), Origine (origin), Source (source), Entreprise (company), "
            "Poste* (position), Code ROME (rome), Compétences (skills), Code postal (postal_code), Ville (city), "
            "Contrat (contract), Expire le (expires_on), Texte (text), Notes (notes)");
        add("audience", ListKind::Audience,
            u"Référence (reference), Date* (date), Visites* (visits), Pages vues (page_views), Source (source)");
    }
    void everyListHasTheColumnsOfTheContract()
    {
        QFETCH(int, kind);
        QFETCH(QString, columns);
        QStringList found;
        for (const FieldInfo &field : fieldsOf(static_cast<ListKind>(kind))) {
            if (!field.isInputOnly)
                found.append(field.heading + (field.isRequired ? QStringLiteral("*") : QString()) + QStringLiteral(" (")
                             + field.key + u')');
            QVERIFY2(!field.help().isEmpty(), qPrintable(field.key));
        }
        QCOMPARE(found.join(QStringLiteral(", ")), columns);
    }

    void noHeadingIsTakenForTwoFields()
    {
        for (const ListKind kind : kListKinds) {
            QHash<QString, QString> owners;
            for (const FieldInfo &field : fieldsOf(kind)) {
                QStringList names = field.synonyms;
                names << field.heading << field.key;
                for (const QString &name : std::as_const(names)) {
                    const QString folded = foldHeading(name);
                    QVERIFY2(!folded.isEmpty(), qPrintable(name));
                    QVERIFY2(owners.value(folded, field.key) == field.key, qPrintable(nameOf(kind) + u' ' + name));
                    owners.insert(folded, field.key);
                }
            }
        }
    }

    void headingsAreMatchedFolded_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("fields");
        const auto add = [](const char *name, ListKind kind, const char16_t *headings, const char *fields) {
            QTest::newRow(name) << static_cast<int>(kind) << QString::fromUtf16(headings)
                                << QString::fromLatin1(fields);
        };
        add("canonical", ListKind::Members, u"Nom;Prénom;Date d'entrée", "family_name given_name joined_on");
        add("English", ListKind::Members, u"family_name;given_name;joined_on;mobility_km",
            "family_name given_name joined_on mobility_km");
        add("capitals, no accents, typographic apostrophe", ListKind::Members, u"NOM;PRENOM;DATE D’ENTREE",
            "family_name given_name joined_on");
        add("punctuation and spaces", ListKind::Members, u" Nom * :;Prénom.;Date d'entrée\u00A0;Code-postal",
            "family_name given_name joined_on postal_code");
        add("usual synonyms", ListKind::Members, u"E-mail;Tél.;CP", "email phone postal_code");
        add("more synonyms", ListKind::Members, u"Mail;Portable;Commune;Né(e) en", "email phone city birth_year");
        add("one column for the name", ListKind::Members, u"Nom Prénom;Date d'entrée", "full_name joined_on");
        add("the other way round", ListKind::Members, u"Prénom et nom;Entrée", "spoken_name joined_on");
        add("the whole name beside its parts is left alone", ListKind::Members, u"Nom;Prénom;Nom complet;Entrée",
            "family_name given_name - joined_on");
        add("unknown ones are left alone", ListKind::Members, u"Nom;Prénom;Pointure;Entrée;;",
            "family_name given_name - joined_on");
        add("N°", ListKind::Companies, u"N°;Société;Site internet", "reference name website");
        add("outreach", ListKind::Outreach, u"Date;Société;Participants;Moyen;Retour",
            "date company members channel result");
    }
    void headingsAreMatchedFolded()
    {
        QFETCH(int, kind);
        QFETCH(QString, headings);
        QFETCH(QString, fields);
        const Matching matching(static_cast<ListKind>(kind), rowOf(headings));
        QCOMPARE(fieldsIn(matching), fields);
    }

    void problemsNameTheColumns_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("columns");
        const auto add = [](const char *name, const char16_t *headings, const char16_t *columns) {
            QTest::newRow(name) << QString::fromUtf16(headings) << QString::fromUtf16(columns);
        };
        add("none", u"Nom;Prénom;Entrée", u"");
        add("one missing", u"Nom;Prénom", u"Date d'entrée missing");
        add("all missing", u"Pointure", u"Nom missing|Prénom missing|Date d'entrée missing");
        add("two for one field", u"Nom;Prénom;Entrée;Téléphone;Portable", u"Téléphone");
        add("two of the same heading", u"Nom;Prénom;Entrée;Nom", u"Nom");
        add("the whole name and a part of it", u"Nom Prénom;Nom;Entrée", u"Nom");
        add("both whole names", u"Nom Prénom;Prénom Nom;Entrée", u"Nom|Prénom");
    }
    void problemsNameTheColumns()
    {
        QFETCH(QString, headings);
        QFETCH(QString, columns);
        QStringList found;
        for (const Matching::Problem &problem : Matching(ListKind::Members, rowOf(headings)).problems()) {
            QVERIFY(problem.sentence.contains(problem.column));
            found.append(problem.column + (problem.isMissing ? QStringLiteral(" missing") : QString()));
        }
        QCOMPARE(found.join(u'|'), columns);
    }

    void doubledColumnsAreBothNamed()
    {
        const auto problems = Matching(ListKind::Members, rowOf(QStringLiteral("Nom;Prénom;Entrée;Téléphone;Portable")))
                                  .problems();
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].sentence.contains(u"Portable"));
        QVERIFY(problems[0].sentence.contains(u"Téléphone"));
    }

    void titleRowsAboveTheHeadingsAreSkipped()
    {
        HeadingFinder finder(ListKind::Members);
        QVERIFY(!finder.offer(rowOf(QStringLiteral("Liste des membres"), 1)));
        QVERIFY(!finder.offer(rowOf(QStringLiteral("Nom du groupe;Ville;le 3 juin"), 3)));
        QVERIFY(finder.offer(rowOf(QStringLiteral("Nom;Prénom;Entrée"), 4)));
        QCOMPARE(finder.best().row(), 4);
    }

    void theBestRowIsTakenWhereNoneHasAllColumns()
    {
        HeadingFinder finder(ListKind::Members);
        QVERIFY(!finder.offer(rowOf(QStringLiteral("Liste"), 1)));
        QVERIFY(!finder.offer(rowOf(QStringLiteral("Nom;Prénom;Ville"), 2)));
        for (int i = 3; i <= HeadingFinder::kRows - 1; ++i)
            QVERIFY(!finder.offer(rowOf(QStringLiteral("Calvérac;Élodie;Nice"), i)));
        QVERIFY(finder.offer(rowOf(QStringLiteral("Calvérac;Élodie;Nice"), HeadingFinder::kRows)));
        QCOMPARE(finder.best().row(), 2);
    }

    void aMendedMatchingIsRememberedForFilesOfTheSameHeadings()
    {
        Matching first(ListKind::Members, rowOf(QStringLiteral("Nom;Prénom;Entrée;Tél. perso;Pointure")));
        first.setField(3, fieldAt(ListKind::Members, u"phone"));
        const Matching again(ListKind::Members, rowOf(QStringLiteral("NOM;prenom;entrée;tel perso;pointure")));
        QCOMPARE(again.key(), first.key());
        QVERIFY(again.field(3) < 0);
        QCOMPARE(fieldsIn(again.restored(first.save())), QStringLiteral("family_name given_name joined_on phone -"));
        QCOMPARE(fieldsIn(again.restored(QStringLiteral("no,such,fields"))), fieldsIn(again));
        QVERIFY(Matching(ListKind::Members, rowOf(QStringLiteral("Nom;Prénom"))).key() != first.key());
        QVERIFY(Matching(ListKind::Contacts, rowOf(QStringLiteral("Nom;Prénom;Entrée;Tél. perso;Pointure"))).key()
                != first.key());
    }

    void columnsWithoutHeadingAreNamedByLetters()
    {
        const Matching matching(ListKind::Members, rowOf(QStringLiteral("Nom;;Prénom;Pointure")));
        QCOMPARE(matching.columnName(1), QStringLiteral("(B)"));
        QCOMPARE(matching.columnName(27), QStringLiteral("(AB)"));
        QCOMPARE(matching.unknownColumns(), QStringList{QStringLiteral("Pointure")});
    }

    void wholeNamesAreSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("familyFirst");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("given");
        const auto add = [](const char *name, const char16_t *text, bool familyFirst, const char16_t *family,
                            const char16_t *given) {
            QTest::newRow(name) << QString::fromUtf16(text) << familyFirst << QString::fromUtf16(family)
                                << QString::fromUtf16(given);
        };
        add("two words", u"Calvérac Élodie", true, u"Calvérac", u"Élodie");
        add("two words, other order", u"Élodie Calvérac", false, u"Calvérac", u"Élodie");
        add("capitals rule over the order", u"Élodie CALVÉRAC", true, u"CALVÉRAC", u"Élodie");
        add("capitals of two words", u"LE GOFF Yann Per", true, u"LE GOFF", u"Yann Per");
        add("particle before capitals", u"Jean de LATTRE", false, u"de LATTRE", u"Jean");
        add("an initial is no family name", u"J. Calvérac", false, u"Calvérac", u"J.");
        add("all capitals follow the order", u"CALVÉRAC ÉLODIE", true, u"CALVÉRAC", u"ÉLODIE");
        add("particles", u"de La Tour Anne", true, u"de La Tour", u"Anne");
        add("hyphens", u"Pujol-Marre Jean-Luc", true, u"Pujol-Marre", u"Jean-Luc");
        add("comma", u"Tour, Anne de la", false, u"Tour", u"Anne de la");
        add("three words", u"Anne Sophie Marre", false, u"Sophie Marre", u"Anne");
        add("one word", u"Calvérac", true, u"Calvérac", u"");
        add("apostrophe", u"D'ORSAN Paul", true, u"D'ORSAN", u"Paul");
        add("spaces", u"  Calvérac \u00A0 Élodie ", true, u"Calvérac", u"Élodie");
    }
    void wholeNamesAreSplit()
    {
        QFETCH(QString, text);
        QFETCH(bool, familyFirst);
        QFETCH(QString, family);
        QFETCH(QString, given);
        const FullName name = splitFullName(text, familyFirst);
        QCOMPARE(name.family, family);
        QCOMPARE(name.given, given);
    }
};

REBOND_TEST(TestMatching)
#include "tst_matching.moc"
