// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"
#include "domain/postalcode.h"
#include "domain/romecode.h"
#include "domain/webaddress.h"
#include "exchange/consentcell.h"
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::Member;

Done parseRomeCodes(const CellText &cell, Draft<Member> &draft)
{
    const QStringList items = splitList(cell.text);
    QStringList codes;
    for (const QString &item : items) {
        auto code = domain::cleanRomeCode(item);
        if (!code)
            return fail(std::move(code.error()));
        if (!code->remark.isEmpty())
            *cell.remark = std::move(code->remark);
        codes.append(std::move(code->text));
    }
    draft.record.romeCodes = codes;
    return {};
}

Printed printRomeCodes(const Member &member, const References &)
{
    return {listCell(member.romeCodes)};
}

Done parseConsentsField(const CellText &cell, Draft<Member> &draft)
{
    auto consents = parseConsents(cell.text);
    if (!consents)
        return fail(std::move(consents.error()));
    draft.extras.consents = *std::move(consents);
    return {};
}

Printed printConsents(const Member &member, const References &references)
{
    return {consentsCell(references.consents(member.id))};
}

const Field<Member> kFields[] = {
    text<&Member::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other member has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    text<&Member::familyName>({"family_name", QT_TRANSLATE_NOOP("ListLabels", "Family name"), u"Nom",
                               u"Nom de famille|Nom d'usage|Nom usuel|Nom du membre|Last name|Surname",
                               QT_TRANSLATE_NOOP("ListHelp", "The family name."), Trait::Required}),
    text<&Member::givenName>({"given_name", QT_TRANSLATE_NOOP("ListLabels", "Given name"), u"Prénom",
                              u"Prénoms|Prénom du membre|Prénom usuel|First name|Forename",
                              QT_TRANSLATE_NOOP("ListHelp", "The given name."), Trait::Required}),
    cleaned<&Member::email, domain::cleanEmail>(
        {"email", QT_TRANSLATE_NOOP("ListLabels", "E-mail"), u"Courriel",
         u"E-mail|Mail|Mél|Adresse e-mail|Adresse mail|Adresse électronique|Courrier électronique|E-mail personnel|Courriel personnel",
         QT_TRANSLATE_NOOP("ListHelp", "One e-mail address; no two members have the same.")}),
    phone<&Member::phone>(
        {"phone", QT_TRANSLATE_NOOP("ListLabels", "Telephone"), u"Téléphone",
         u"Tél|Portable|Mobile|Téléphone portable|Téléphone mobile|Tél portable|Tél mobile|Numéro de téléphone|N° de téléphone|GSM",
         QT_TRANSLATE_NOOP("ListHelp", "One telephone number.")}),
    cleaned<&Member::postalCode, domain::cleanPostalCode>(
        {"postal_code", QT_TRANSLATE_NOOP("ListLabels", "Postal code"), u"Code postal", u"CP|Code post|Postal|Zip",
         QT_TRANSLATE_NOOP("ListHelp", "Five digits; a lost leading zero is given back.")}),
    text<&Member::city>({"city", QT_TRANSLATE_NOOP("ListLabels", "Town"), u"Ville",
                         u"Commune|Localité|Ville de résidence|Lieu de résidence",
                         QT_TRANSLATE_NOOP("ListHelp", "Where the member lives.")}),
    integer<&Member::birthYear, 1900, 2100>({"birth_year", QT_TRANSLATE_NOOP("ListLabels", "Year of birth"),
                                             u"Année de naissance", u"Naissance|Année naissance|Né en|Née en|Né(e) en",
                                             QT_TRANSLATE_NOOP("ListHelp", "The year, four digits; never the day.")}),
    textList<&Member::sectors>({"sector", QT_TRANSLATE_NOOP("ListLabels", "Sector"), u"Secteur",
                                u"Secteurs|Secteur d'activité|Secteurs d'activité|Domaine|Branche",
                                QT_TRANSLATE_NOOP("ListHelp", "Sectors parted by |; the first counts.")}),
    textList<&Member::occupations>(
        {"occupation", QT_TRANSLATE_NOOP("ListLabels", "Occupation"), u"Métier",
         u"Métiers|Métier recherché|Métiers recherchés|Poste recherché|Emploi recherché|Profession|Occupations",
         QT_TRANSLATE_NOOP("ListHelp", "Occupations sought, parted by |; the first counts.")}),
    fieldOf<&Member::romeCodes>({"rome", QT_TRANSLATE_NOOP("ListLabels", "ROME code"), u"Code ROME",
                                 u"ROME|Codes ROME|Fiche ROME",
                                 QT_TRANSLATE_NOOP("ListHelp", "Codes of the ROME parted by |, like M1805.")},
                                parseRomeCodes, printRomeCodes),
    text<&Member::headline>({"headline", QT_TRANSLATE_NOOP("ListLabels", "Headline"), u"Accroche",
                             u"Titre|Titre du CV|Slogan|Présentation",
                             QT_TRANSLATE_NOOP("ListHelp", "One line that presents the member in the booklet.")}),
    integer<&Member::mobilityKm, 0, 40'000>(
        {"mobility_km", QT_TRANSLATE_NOOP("ListLabels", "Mobility (km)"), u"Mobilité",
         u"Mobilité (km)|Mobilité en km|Rayon|Rayon (km)|Rayon de mobilité",
         QT_TRANSLATE_NOOP("ListHelp", "How far the member goes to work, in kilometres.")}),
    date<&Member::availableFrom>({"available_from", QT_TRANSLATE_NOOP("ListLabels", "Available from"), u"Disponibilité",
                                  u"Disponible le|Disponible à partir du|Disponible dès|Date de disponibilité",
                                  QT_TRANSLATE_NOOP("ListHelp", "A date, from which the member can work.")}),
    cleaned<&Member::profileUrl, domain::cleanHttpUrl>(
        {"profile_url", QT_TRANSLATE_NOOP("ListLabels", "Online profile"), u"Profil",
         u"Profil en ligne|LinkedIn|Lien|Lien du profil|URL du profil",
         QT_TRANSLATE_NOOP("ListHelp", "The address of a page about the member.")}),
    date<&Member::joinedOn>(
        {"joined_on", QT_TRANSLATE_NOOP("ListLabels", "Joined on"), u"Date d'entrée",
         u"Entrée|Entré le|Entrée le|Entré(e) le|Date entrée|Date d'arrivée|Arrivée|Arrivé le|Inscrit le|Date d'inscription",
         QT_TRANSLATE_NOOP("ListHelp", "The day the member joined the cohort."), Trait::Required}),
    date<&Member::leftOn>({"left_on", QT_TRANSLATE_NOOP("ListLabels", "Left on"), u"Date de sortie",
                           u"Sortie|Sorti le|Sortie le|Sorti(e) le|Date sortie|Départ|Date de départ",
                           QT_TRANSLATE_NOOP("ListHelp", "The day the member left the cohort; empty while in it.")}),
    word<&Member::exitReason>({"exit_reason", QT_TRANSLATE_NOOP("ListLabels", "Reason for leaving"), u"Motif de sortie",
                               u"Motif|Motif sortie|Raison de sortie|Cause de sortie",
                               QT_TRANSLATE_NOOP("ListHelp", "Why the member left.")}),
    word<&Member::intention>({"intention", QT_TRANSLATE_NOOP("ListLabels", "Intention"), u"Intention",
                              u"Projet|Objectif",
                              QT_TRANSLATE_NOOP("ListHelp", "What the member was looking for at entry.")}),
    yesNo<&Member::stillSearching>({"still_searching", QT_TRANSLATE_NOOP("ListLabels", "Still searching"),
                                    u"Encore en recherche", u"En recherche|Toujours en recherche|Cherche encore",
                                    QT_TRANSLATE_NOOP("ListHelp", "oui or non; empty where it is not known.")}),
    text<&Member::projectRole>({"project_role", QT_TRANSLATE_NOOP("ListLabels", "Role"), u"Rôle",
                                u"Rôle dans le projet|Rôle dans le collectif|Mission",
                                QT_TRANSLATE_NOOP("ListHelp", "What the member does for the group.")}),
    {"consents", QT_TRANSLATE_NOOP("ListLabels", "Consents"), u"Consentements",
     u"Consentement|Autorisations|Autorisation",
     QT_TRANSLATE_NOOP("ListHelp", "What the member agreed to: use:medium@given/expires, parted by |."), Trait::None,
     parseConsentsField, nullptr, nullptr, printConsents},
    fullName<Member, true>(
        {"full_name", QT_TRANSLATE_NOOP("ListLabels", "Name"), u"Nom Prénom",
         u"Nom et prénom|Noms et prénoms|Nom - Prénom|Nom, prénom|Nom & prénom",
         QT_TRANSLATE_NOOP("ListHelp",
                           "Family name, then given name; a family name in capitals is known wherever it stands.")}),
    fullName<Member, false>(
        {"spoken_name", QT_TRANSLATE_NOOP("ListLabels", "Name"), u"Prénom Nom",
         u"Prénom et nom|Nom complet|Identité|Participant|Membre|Candidat",
         QT_TRANSLATE_NOOP("ListHelp",
                           "Given name, then family name; a family name in capitals is known wherever it stands.")}),
};

} // namespace

template<>
std::span<const Field<Member>> fieldTable()
{
    return kFields;
}

} // namespace rebond::exchange
