// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phrases.h"

namespace rebond::demo {

using namespace domain;

namespace {

constexpr const char16_t *kByMail[] = {
    u"CV et lettre envoyés.",
    u"Lettre courte, trois réalisations chiffrées.",
    u"Candidature relue en atelier avant envoi.",
    u"Lien vers la fiche du site joint à la lettre.",
    u"",
};
constexpr const char16_t *kByAdvertisement[] = {
    u"Annonce vue sur le panneau de l’atelier.",
    u"Annonce du journal, huit critères sur dix.",
    u"Annonce reçue par l’alerte du matin.",
    u"",
};
constexpr const char16_t *kByTelephone[] = {
    u"Premier appel : on m’invite à écrire.",
    u"Standard aimable, nom du responsable obtenu.",
    u"Appel préparé en atelier, deux minutes tenues.",
};
constexpr const char16_t *kByNetwork[] = {
    u"Trouvé par le réseau des anciens ; dossier envoyé.",
    u"Recommandation d’un ancien collègue.",
    u"Nom donné par un membre du groupe.",
};
constexpr const char16_t *kInPerson[] = {
    u"CV déposé à l’accueil, remis en main propre.",
    u"Passage au stand, carte échangée.",
};
constexpr const char16_t *kByAgency[] = {
    u"Dossier ouvert, rappel promis sous huitaine.",
    u"Inscription faite, profil enregistré.",
};

constexpr const char16_t *kReminderByTelephone[] = {
    u"Message laissé au standard.",
    u"Appel le matin, responsable en réunion.",
    u"On me dit de rappeler la semaine prochaine.",
    u"Assistante aimable, le dossier est « sur la pile ».",
    u"",
};
constexpr const char16_t *kReminderByMail[] = {
    u"Relance de deux lignes, sans pièce jointe.",
    u"Relance avec l’article de presse sur le groupe.",
    u"Relance avec une réalisation de plus.",
    u"",
};
constexpr const char16_t *kReminderInPerson[] = {
    u"Passage à l’accueil, carte laissée.",
    u"Passage à l’accueil, responsable absent.",
};

constexpr const char16_t *kCollective[] = {
    u"Lettre au nom des 60, livret joint.",         u"Présentation du groupe et des profils du secteur.",
    u"Envoi après l’article du journal.",           u"Livret déposé à l’accueil avec une carte.",
    u"Invitation au petit-déjeuner d’entreprises.", u"Deuxième envoi, avec la liste des métiers.",
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
    u"Appel dans la journée : entretien fixé.",
    u"L’âge n’a pas été évoqué, l’expérience si.",
    u"Entretien proposé par la directrice.",
    u"Ont aimé la fiche du site.",
};

constexpr const char16_t *kOffer[] = {
    u"Proposition orale, écrit attendu.",
    u"Offre ferme, salaire à discuter.",
};

constexpr const char16_t *kGroupOffer[] = {
    u"Cherchent quelqu’un dans le groupe, détails à recevoir.",
    u"Poste réservé au groupe pendant huit jours.",
};

constexpr const char16_t *kHired[] = {
    u"Contrat signé !",
    u"Promesse d’embauche reçue.",
    u"Quarante candidatures, c’est la bonne.",
};

constexpr const char16_t *kRefused[] = {
    u"Lettre type.",
    u"Poste pourvu en interne.",
    u"Profil « surdimensionné », disent-ils.",
    u"Deuxième de la liste ; garder le contact.",
    u"Budget gelé jusqu’à la fin de l’année.",
    u"Réponse courtoise, candidature gardée six mois.",
};

constexpr const char16_t *kWithdrawn[] = {
    u"Trop de route pour ce salaire ; j’ai dit non.",
    u"Le poste n’est pas celui de l’annonce.",
};

constexpr const char16_t *kKept[] = {
    u"Candidature gardée dans leur vivier, à rappeler au printemps.",
    u"Pas de poste, mais dossier conservé.",
};

constexpr const char16_t *kActions[] = {
    u"Relancer par téléphone", u"Relancer par courriel",          u"Rappeler le matin",
    u"Passer à l’accueil",     u"Demander le nom du responsable",
};

constexpr const char16_t *kOnTheLine[] = {
    u"Vingt minutes au téléphone, deuxième échange promis.",
    u"Questions de parcours, rien sur le salaire.",
    u"Appel court, poste encore flou.",
    u"",
};

constexpr const char16_t *kFirstRound[] = {
    u"Quarante minutes, questions sur les équipes dirigées. Bon contact.",
    u"Préparé en simulation la veille : plus d’aisance sur le salaire.",
    u"Entretien court, poste encore flou.",
    u"Ont demandé pourquoi le trou dans le CV ; réponse prête, bien passée.",
    u"Visite des locaux, présentation à l’équipe.",
    u"Deux interlocuteurs, ambiance détendue. Réponse sous quinze jours.",
    u"Question sur l’âge de l’équipe, bien prise.",
    u"",
};

constexpr const char16_t *kLaterRound[] = {
    u"Avec le directeur : on a parlé de la première semaine.",
    u"Restent deux candidatures.",
    u"Salaire évoqué, écart de dix pour cent.",
    u"Rencontre avec l’équipe, très bon accueil.",
};

constexpr const char16_t *kTest[] = {
    u"Mise en situation d’une heure, réussie.",
    u"Test technique réussi, à confirmer.",
    u"Test de deux heures ; le temps a manqué pour la fin.",
};

constexpr const char16_t *kExcused[] = {u"Empêchement signalé la veille, reporté de quelques jours."};
constexpr const char16_t *kMissed[] = {u"Erreur de jour ; l’entreprise a bien voulu fixer une autre date."};
constexpr const char16_t *kCancelled[] = {u"Annulé par l’entreprise, nouvelle date proposée."};
constexpr const char16_t *kNothing[] = {u""};

} // namespace

Phrases firstLetterNotes(Channel channel)
{
    switch (channel) {
    case Channel::Annonce: return kByAdvertisement;
    case Channel::Telephone: return kByTelephone;
    case Channel::Reseau: return kByNetwork;
    case Channel::Visite:
    case Channel::Salon: return kInPerson;
    case Channel::Cabinet:
    case Channel::Public: return kByAgency;
    default: return kByMail;
    }
}

Phrases reminderNotes(Channel channel)
{
    switch (channel) {
    case Channel::Telephone: return kReminderByTelephone;
    case Channel::Visite: return kReminderInPerson;
    default: return kReminderByMail;
    }
}

Phrases collectiveNotes()
{
    return kCollective;
}

Phrases groupOfferNotes()
{
    return kGroupOffer;
}

Phrases answerNotes(ActResult result)
{
    switch (result) {
    case ActResult::SansReponse: return kNothing;
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

Phrases debriefs(int round, InterviewKind kind)
{
    if (kind == InterviewKind::Telephone)
        return kOnTheLine;
    if (kind == InterviewKind::Test)
        return kTest;
    return round == 1 ? Phrases(kFirstRound) : Phrases(kLaterRound);
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
