// SPDX-License-Identifier: GPL-3.0-or-later
// Companies and the people in them.
#include "domain/companynumbers.h"
#include "domain/postalcode.h"
#include "domain/webaddress.h"
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::Company;
using domain::Contact;

// Yes and no that are always known: an empty cell does not take an objection back.
const Field<Company> kCompanyFields[] = {
    text<&Company::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other company has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    text<&Company::name>(
        {"name", QT_TRANSLATE_NOOP("ListLabels", "Company name"), u"Raison sociale",
         u"Entreprise|Société|Nom|Nom de l'entreprise|Employeur|Dénomination|Structure|Établissement|Organisme|Company",
         QT_TRANSLATE_NOOP("ListHelp", "The name of the company."), Trait::Required}),
    cleaned<&Company::siren, domain::cleanSiren>(
        {"siren", QT_TRANSLATE_NOOP("ListLabels", "SIREN"), u"SIREN", u"N° SIREN|Nº SIREN|Numéro SIREN",
         QT_TRANSLATE_NOOP("ListHelp", "Nine digits; no two companies have the same.")}),
    cleaned<&Company::siret, domain::cleanSiret>(
        {"siret", QT_TRANSLATE_NOOP("ListLabels", "SIRET"), u"SIRET", u"N° SIRET|Nº SIRET|Numéro SIRET",
         QT_TRANSLATE_NOOP("ListHelp", "Fourteen digits; no two companies have the same.")}),
    cleaned<&Company::naf, domain::cleanNaf>(
        {"naf", QT_TRANSLATE_NOOP("ListLabels", "NAF code"), u"Code NAF", u"NAF|Code APE|APE",
         QT_TRANSLATE_NOOP("ListHelp", "The code of the main activity, like 62.01Z.")}),
    text<&Company::sector>({"sector", QT_TRANSLATE_NOOP("ListLabels", "Sector"), u"Secteur",
                            u"Secteur d'activité|Domaine|Activité|Branche",
                            QT_TRANSLATE_NOOP("ListHelp", "The sector, in your words.")}),
    integer<&Company::headcount, 0, 10'000'000>({"headcount", QT_TRANSLATE_NOOP("ListLabels", "Headcount"), u"Effectif",
                                                 u"Effectifs|Nombre de salariés|Salariés|Taille",
                                                 QT_TRANSLATE_NOOP("ListHelp", "How many people work there.")}),
    text<&Company::address>({"address", QT_TRANSLATE_NOOP("ListLabels", "Address"), u"Adresse",
                             u"Adresse postale|Rue|Voie", QT_TRANSLATE_NOOP("ListHelp", "Number and street.")}),
    cleaned<&Company::postalCode, domain::cleanPostalCode>(
        {"postal_code", QT_TRANSLATE_NOOP("ListLabels", "Postal code"), u"Code postal", u"CP|Code post|Postal|Zip",
         QT_TRANSLATE_NOOP("ListHelp", "Five digits; a lost leading zero is given back.")}),
    text<&Company::city>({"city", QT_TRANSLATE_NOOP("ListLabels", "Town"), u"Ville", u"Commune|Localité",
                          QT_TRANSLATE_NOOP("ListHelp", "Where the company is.")}),
    cleaned<&Company::website, domain::cleanHttpUrl>({"website", QT_TRANSLATE_NOOP("ListLabels", "Web site"),
                                                      u"Site web", u"Site|Site internet|Web|Internet|URL|Adresse web",
                                                      QT_TRANSLATE_NOOP("ListHelp", "The address of its site.")}),
    phone<&Company::phone>({"phone", QT_TRANSLATE_NOOP("ListLabels", "Telephone"), u"Téléphone",
                            u"Tél|Standard|Numéro de téléphone|N° de téléphone|Téléphone standard",
                            QT_TRANSLATE_NOOP("ListHelp", "One telephone number.")}),
    yesNo<&Company::doNotContact>({"do_not_contact", QT_TRANSLATE_NOOP("ListLabels", "Do not contact"),
                                   u"Ne plus contacter", u"Ne pas contacter|Liste rouge",
                                   QT_TRANSLATE_NOOP("ListHelp", "oui where nobody may write to them again."),
                                   Trait::HasDefault}),
};

const Field<Contact> kContactFields[] = {
    text<&Contact::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other contact has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    company<&Contact::company>(
        {"company", QT_TRANSLATE_NOOP("ListLabels", "Company"), u"Entreprise",
         u"Société|Raison sociale|Employeur|Structure|Établissement|Organisme",
         QT_TRANSLATE_NOOP("ListHelp", "Reference, SIRET, SIREN or name; an unknown name makes a company."),
         Trait::Required}),
    text<&Contact::familyName>({"family_name", QT_TRANSLATE_NOOP("ListLabels", "Family name"), u"Nom",
                                u"Nom de famille|Nom du contact|Last name|Surname",
                                QT_TRANSLATE_NOOP("ListHelp", "The family name."), Trait::Required}),
    text<&Contact::givenName>({"given_name", QT_TRANSLATE_NOOP("ListLabels", "Given name"), u"Prénom",
                               u"Prénom du contact|First name|Forename",
                               QT_TRANSLATE_NOOP("ListHelp", "The given name.")}),
    text<&Contact::position>({"position", QT_TRANSLATE_NOOP("ListLabels", "Job title"), u"Fonction",
                              u"Poste|Titre|Qualité|Fonction occupée",
                              QT_TRANSLATE_NOOP("ListHelp", "What the person does there.")}),
    cleaned<&Contact::email, domain::cleanEmail>(
        {"email", QT_TRANSLATE_NOOP("ListLabels", "E-mail"), u"Courriel",
         u"E-mail|Mail|Mél|Adresse e-mail|Adresse mail|Adresse électronique|Courrier électronique",
         QT_TRANSLATE_NOOP("ListHelp", "One e-mail address.")}),
    phone<&Contact::phone>({"phone", QT_TRANSLATE_NOOP("ListLabels", "Telephone"), u"Téléphone",
                            u"Tél|Portable|Mobile|Ligne directe|Téléphone direct|Numéro de téléphone|N° de téléphone",
                            QT_TRANSLATE_NOOP("ListHelp", "One telephone number.")}),
    text<&Contact::source>({"source", QT_TRANSLATE_NOOP("ListLabels", "Source"), u"Source",
                            u"Origine|Provenance|Source du contact",
                            QT_TRANSLATE_NOOP("ListHelp", "Where the name comes from.")}),
    yesNo<&Contact::objected>({"objected", QT_TRANSLATE_NOOP("ListLabels", "Objection"), u"Opposition",
                               u"S'oppose|Opposé|Opposition au démarchage",
                               QT_TRANSLATE_NOOP("ListHelp", "oui where the person asked not to be written to."),
                               Trait::HasDefault}),
    fullName<Contact, true>(
        {"full_name", QT_TRANSLATE_NOOP("ListLabels", "Name"), u"Nom Prénom",
         u"Nom et prénom|Noms et prénoms|Nom & prénom",
         QT_TRANSLATE_NOOP("ListHelp",
                           "Family name, then given name; a family name in capitals is known wherever it stands.")}),
    fullName<Contact, false>(
        {"spoken_name", QT_TRANSLATE_NOOP("ListLabels", "Name"), u"Prénom Nom",
         u"Prénom et nom|Nom complet|Contact|Interlocuteur",
         QT_TRANSLATE_NOOP("ListHelp",
                           "Given name, then family name; a family name in capitals is known wherever it stands.")}),
};

} // namespace

template<>
std::span<const Field<Company>> fieldTable()
{
    return kCompanyFields;
}

template<>
std::span<const Field<Contact>> fieldTable()
{
    return kContactFields;
}

} // namespace rebond::exchange
