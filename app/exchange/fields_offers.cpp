// SPDX-License-Identifier: GPL-3.0-or-later
// The offers.
#include "domain/postalcode.h"
#include "domain/romecode.h"
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::Offer;

const Field<Offer> kOfferFields[] = {
    text<&Offer::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code|Numéro de l'offre|N° d'offre",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other offer has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    date<&Offer::receivedOn>({"received_on", QT_TRANSLATE_NOOP("ListLabels", "Received on"), u"Reçue le",
                              u"Date|Date de réception|Reçu le|Trouvée le|Date de l'offre|Le|Jour",
                              QT_TRANSLATE_NOOP("ListHelp", "The day the offer was received or found."),
                              Trait::Required}),
    word<&Offer::origin>({"origin", QT_TRANSLATE_NOOP("ListLabels", "Origin"), u"Origine", u"Reçue ou trouvée",
                          QT_TRANSLATE_NOOP("ListHelp", "Received for the group (where it is empty), or found."),
                          Trait::HasDefault}),
    text<&Offer::source>({"source", QT_TRANSLATE_NOOP("ListLabels", "Source"), u"Source",
                          u"Provenance|Transmise par|Reçue de|Site|Lue dans",
                          QT_TRANSLATE_NOOP("ListHelp", "Who passed it on, or where it was read.")}),
    company<&Offer::company>(
        {"company", QT_TRANSLATE_NOOP("ListLabels", "Company"), u"Entreprise",
         u"Raison sociale|Société|Employeur|Nom de l'entreprise",
         QT_TRANSLATE_NOOP("ListHelp", "Reference, SIRET, SIREN or name; an unknown name makes the company. "
                                       "Empty where the offer names none.")}),
    text<&Offer::position>({"position", QT_TRANSLATE_NOOP("ListLabels", "Position"), u"Poste",
                            u"Intitulé|Intitulé du poste|Titre|Emploi|Métier|Fonction",
                            QT_TRANSLATE_NOOP("ListHelp", "The post, as the offer calls it."), Trait::Required}),
    cleaned<&Offer::romeCode, domain::cleanRomeCode>(
        {"rome", QT_TRANSLATE_NOOP("ListLabels", "ROME code"), u"Code ROME", u"ROME|Fiche ROME",
         QT_TRANSLATE_NOOP("ListHelp", "The code of the occupation in the ROME, like M1805.")}),
    textList<&Offer::skills>({"skills", QT_TRANSLATE_NOOP("ListLabels", "Skills"), u"Compétences",
                              u"Compétence|Savoir-faire|Compétences demandées",
                              QT_TRANSLATE_NOOP("ListHelp", "What the offer asks for, parted by |.")}),
    cleaned<&Offer::postalCode, domain::cleanPostalCode>(
        {"postal_code", QT_TRANSLATE_NOOP("ListLabels", "Postal code"), u"Code postal", u"CP|Code post|Postal|Zip",
         QT_TRANSLATE_NOOP("ListHelp", "Five digits; a lost leading zero is given back.")}),
    text<&Offer::city>({"city", QT_TRANSLATE_NOOP("ListLabels", "Town"), u"Ville",
                        u"Commune|Localité|Lieu|Lieu de travail",
                        QT_TRANSLATE_NOOP("ListHelp", "Where the work is done.")}),
    word<&Offer::contract>({"contract", QT_TRANSLATE_NOOP("ListLabels", "Contract"), u"Contrat",
                            u"Type de contrat|Nature du contrat",
                            QT_TRANSLATE_NOOP("ListHelp", "The kind of contract; empty where nobody said.")}),
    date<&Offer::expiresOn>(
        {"expires_on", QT_TRANSLATE_NOOP("ListLabels", "Last day"), u"Expire le",
         u"Dernier jour|Date limite|Expiration|Date d'expiration|Jusqu'au|À pourvoir avant le|Échéance",
         QT_TRANSLATE_NOOP("ListHelp", "The last day to answer it; after that it is proposed to nobody.")}),
    text<&Offer::text>({"text", QT_TRANSLATE_NOOP("ListLabels", "Text"), u"Texte",
                        u"Annonce|Texte de l'offre|Texte de l'annonce|Description|Descriptif",
                        QT_TRANSLATE_NOOP("ListHelp", "The offer as it was published: it may be gone tomorrow.")}),
    text<&Offer::notes>({"notes", QT_TRANSLATE_NOOP("ListLabels", "Notes"), u"Notes",
                         u"Note|Commentaire|Commentaires|Remarque|Remarques|Observation|Observations",
                         QT_TRANSLATE_NOOP("ListHelp", "Whatever else is worth keeping.")}),
};

} // namespace

template<>
std::span<const Field<Offer>> fieldTable()
{
    return kOfferFields;
}

} // namespace rebond::exchange
