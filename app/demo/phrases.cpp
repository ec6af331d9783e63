// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phrases.h"

namespace rebond::demo {

using namespace domain;

namespace {

constexpr const char16_t *kFirstLetter[] = {
    u"CV et lettre envoyés.",
    u"Lettre courte, trois réalisations chiffrées.",
    u"Trouvé par le réseau des anciens ; dossier envoyé.",
    u"Annonce vue sur le panneau de l’atelier.",
    u"Candidature relue en atelier avant envoi.",
    u"Déposé à l’accueil, remis en main propre.",
    u"Lien vers la fiche du site joint à la lettre.",
    u"",
    u"",
};

constexpr const char16_t *kReminder[] = {
    u"Message laissé au standard.",
    u"Appel le matin, responsable en réunion.",
    u"Courriel de relance, deux lignes, sans pièce jointe.",
    u"On me dit de rappeler la semaine prochaine.",
    u"Assistante aimable, le dossier est « sur la pile ».",
    u"Relance avec l’article de presse sur le groupe.",
    u"",
};

constexpr const char16_t *kCollective[] = {
    u"Lettre au nom des 60, livret joint.",
    u"Présentation du groupe et des profils du secteur.",
    u"Envoi après l’article du journal.",
    u"Livret déposé à l’accueil avec une carte.",
    u"Invitation au petit-déjeuner d’entreprises.",
    u"Deuxième envoi, avec la liste des métiers.",
};

constexpr const char16_t *kTalk[] = {
    u"Échange cordial, pas de poste ouvert avant la rentrée.",
    u"Demande un CV en anglais.",
    u"Transmet au responsable technique.",
    u"Propose de se revoir au salon.",
    u"Cherche plutôt un temps partiel ; à creuser.",
};

constexpr const char16_t *kMet[] = {
    u"Rendez-vous obtenu.",
    u"Rappelé dans la journée : entretien fixé.",
    u"L’âge n’a pas été évoqué, l’expérience si.",
    u"Entretien proposé par la directrice.",
    u"Ont aimé la fiche du site.",
};

constexpr const char16_t *kOffer[] = {
    u"Proposition orale, écrit attendu.",
    u"Cherchent quelqu’un dans le groupe, détails à recevoir.",
    u"Offre ferme, salaire à discuter.",
};

constexpr const char16_t *kHired[] = {
    u"Contrat signé !",
    u"Promesse d’embauche reçue.",
    u"Retenu parmi quarante candidats.",
};

constexpr const char16_t *kRefused[] = {
    u"Lettre type.",
    u"Poste pourvu en interne.",
    u"Profil « surdimensionné », disent-ils.",
    u"Retenu en deuxième ; garder le contact.",
    u"Budget gelé jusqu’à la fin de l’année.",
    u"Réponse courtoise, candidature gardée six mois.",
};

constexpr const char16_t *kWithdrawn[] = {
    u"Trop de route pour ce salaire ; j’ai dit non.",
    u"Le poste n’est pas celui de l’annonce.",
};

constexpr const char16_t *kKept[] = {
    u"Gardé dans leur vivier, à rappeler au printemps.",
    u"Pas de poste, mais dossier conservé.",
};

constexpr const char16_t *kActions[] = {
    u"Relancer par téléphone",
    u"Relancer par courriel",
    u"Rappeler le matin",
    u"Passer à l’accueil",
    u"Demander le nom du responsable",
};

constexpr const char16_t *kFirstRound[] = {
    u"Quarante minutes, questions sur les équipes dirigées. Bon contact.",
    u"Préparé en simulation la veille : plus à l’aise sur le salaire.",
    u"Entretien court, poste encore flou.",
    u"Ont demandé pourquoi le trou dans le CV ; réponse prête, bien passée.",
    u"Visite des locaux, présentation à l’équipe.",
    u"Deux interlocuteurs, ambiance détendue. Réponse sous quinze jours.",
    u"Question sur l’âge de l’équipe, bien prise.",
    u"",
};

constexpr const char16_t *kLaterRound[] = {
    u"Avec le directeur : on a parlé de la première semaine.",
    u"Mise en situation d’une heure. Content de moi.",
    u"Restent deux candidats.",
    u"Salaire évoqué, écart de dix pour cent.",
    u"Rencontre avec l’équipe, très bon accueil.",
    u"Test technique réussi, à confirmer.",
};

constexpr const char16_t *kExcused[] = {u"Prévenu la veille, reporté de quelques jours."};
constexpr const char16_t *kMissed[] = {u"S’était trompé de jour ; l’entreprise a bien voulu fixer une autre date."};
constexpr const char16_t *kCancelled[] = {u"Annulé par l’entreprise, nouvelle date proposée."};
constexpr const char16_t *kNothing[] = {u""};

} // namespace

Phrases firstLetterNotes()
{
    return kFirstLetter;
}

Phrases reminderNotes()
{
    return kReminder;
}

Phrases collectiveNotes()
{
    return kCollective;
}

Phrases answerNotes(ActResult result)
{
    switch (result) {
    case ActResult::SansReponse: return kReminder;
    case ActResult::Echange: return kTalk;
    case ActResult::Entretien: return kMet;
    case ActResult::Proposition: return kOffer;
    case ActResult::Aboutie: return kHired;
    case ActResult::Refus: return kRefused;
    case ActResult::Retrait: return kWithdrawn;
    case ActResult::Vivier: return kKept;
    }
    Q_UNREACHABLE();
}

Phrases reminderActions()
{
    return kActions;
}

Phrases firstRoundDebriefs()
{
    return kFirstRound;
}

Phrases laterRoundDebriefs()
{
    return kLaterRound;
}

Phrases missedDebriefs(InterviewState state)
{
    switch (state) {
    case InterviewState::Absent: return kMissed;
    case InterviewState::Excuse: return kExcused;
    case InterviewState::Annule: return kCancelled;
    case InterviewState::Prevu:
    case InterviewState::Tenu: return kNothing;
    }
    Q_UNREACHABLE();
}

} // namespace rebond::demo
