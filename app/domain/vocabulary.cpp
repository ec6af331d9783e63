// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include "base/folding.h"
#include "domain/offer.h"
#include "domain/press.h"
#include "domain/workshop.h"

#include <QHash>
#include <QRegularExpression>

namespace rebond::domain {

namespace {

// clang-format off
constexpr Term<Channel> kChannels[] = {
    {Channel::Courriel, "courriel", u"Courriel"},
    {Channel::Telephone, "telephone", u"Téléphone"},
    {Channel::Courrier, "courrier", u"Courrier"},
    {Channel::Visite, "visite", u"Visite"},
    {Channel::Salon, "salon", u"Salon ou forum"},
    {Channel::Reseau, "reseau", u"Réseau"},
    {Channel::Annonce, "annonce", u"Annonce"},
    {Channel::Spontanee, "spontanee", u"Candidature spontanée"},
    {Channel::Cabinet, "cabinet", u"Cabinet ou intérim"},
    {Channel::Public, "public", u"France Travail ou Apec"},
    {Channel::Collectif, "collectif", u"Au nom du collectif"},
    {Channel::Site, "site", u"Site collectif"},
    {Channel::Livret, "livret", u"Livret des CV"},
    {Channel::Relais, "relais", u"Relais social"},
    {Channel::Presse, "presse", u"Presse"},
    {Channel::OffreGroupe, "offre_groupe", u"Offre reçue par le groupe"},
    {Channel::CooptationMembre, "cooptation_membre", u"Cooptation d'un membre"},
};
constexpr Term<HalfDay> kHalfDays[] = {
    {HalfDay::Matin, "matin", u"Matin"},
    {HalfDay::ApresMidi, "apres_midi", u"Après-midi"},
};
constexpr Term<Presence> kPresences[] = {
    {Presence::Present, "present", u"Présent"},
    {Presence::Retard, "retard", u"Retard"},
    {Presence::Justifie, "justifie", u"Absent justifié"},
    {Presence::Absent, "absent", u"Absent"},
};
constexpr Term<PressMedium> kPressMedia[] = {
    {PressMedium::Ecrite, "ecrite", u"Presse écrite"},
    {PressMedium::Radio, "radio", u"Radio"},
    {PressMedium::Tele, "tele", u"Télévision"},
    {PressMedium::Web, "web", u"Site web"},
    {PressMedium::Autre, "autre", u"Autre"},
};
constexpr Term<PressTone> kPressTones[] = {
    {PressTone::Favorable, "favorable", u"Favorable"},
    {PressTone::Neutre, "neutre", u"Neutre"},
    {PressTone::Defavorable, "defavorable", u"Défavorable"},
};
constexpr Term<Direction> kDirections[] = {
    {Direction::Sortant, "sortant", u"Sortant"},
    {Direction::Entrant, "entrant", u"Entrant"},
};
constexpr Term<OnBehalfOf> kOnBehalfOf[] = {
    {OnBehalfOf::Membre, "membre", u"Membre"},
    {OnBehalfOf::Collectif, "collectif", u"Collectif"},
};
constexpr Term<ActResult> kActResults[] = {
    {ActResult::SansReponse, "sans_reponse", u"Sans réponse"},
    {ActResult::Echange, "echange", u"Échange en cours"},
    {ActResult::Entretien, "entretien", u"Entretien obtenu"},
    {ActResult::Proposition, "proposition", u"Proposition"},
    {ActResult::Aboutie, "aboutie", u"Embauche"},
    {ActResult::Refus, "refus", u"Refus"},
    {ActResult::Retrait, "retrait", u"Retrait du membre"},
    {ActResult::Vivier, "vivier", u"Vivier"},
};
constexpr Term<InterviewState> kInterviewStates[] = {
    {InterviewState::Prevu, "prevu", u"Prévu"},
    {InterviewState::Tenu, "tenu", u"Tenu"},
    {InterviewState::Absent, "absent", u"Absent"},
    {InterviewState::Excuse, "excuse", u"Excusé"},
    {InterviewState::Annule, "annule", u"Annulé"},
};
constexpr Term<InterviewKind> kInterviewKinds[] = {
    {InterviewKind::Telephone, "telephone", u"Téléphone"},
    {InterviewKind::Visio, "visio", u"Visio"},
    {InterviewKind::Presentiel, "presentiel", u"Présentiel"},
    {InterviewKind::Test, "test", u"Test"},
    {InterviewKind::Salon, "salon", u"Salon"},
    {InterviewKind::Reseau, "reseau", u"Réseau"},
};
constexpr Term<OutcomeType> kOutcomeTypes[] = {
    {OutcomeType::CDI, "CDI", u"CDI"},
    {OutcomeType::FPT, "FPT", u"Fonction publique"},
    {OutcomeType::CDD, "CDD", u"CDD"},
    {OutcomeType::CTT, "CTT", u"Intérim"},
    {OutcomeType::CREA, "CREA", u"Création d'entreprise"},
    {OutcomeType::REPR, "REPR", u"Reprise d'entreprise"},
    {OutcomeType::INDEP, "INDEP", u"Indépendant"},
    {OutcomeType::PORT, "PORT", u"Portage salarial"},
    {OutcomeType::AIDE, "AIDE", u"Contrat aidé"},
    {OutcomeType::ALT, "ALT", u"Alternance"},
    {OutcomeType::FORM, "FORM", u"Formation"},
    {OutcomeType::SIAE, "SIAE", u"Insertion (SIAE)"},
    {OutcomeType::RET, "RET", u"Retraite"},
    {OutcomeType::INDISPO, "INDISPO", u"Indisponible"},
    {OutcomeType::DEM, "DEM", u"Déménagement"},
    {OutcomeType::ABAND, "ABAND", u"Abandon"},
    {OutcomeType::DECES, "DECES", u"Décès"},
    {OutcomeType::AUTRE, "AUTRE", u"Autre"},
    {OutcomeType::SNOUV, "SNOUV", u"Sans nouvelles"},
};
constexpr Term<Evidence> kEvidence[] = {
    {Evidence::Declare, "declare", u"Déclaré"},
    {Evidence::Confirme, "confirme", u"Confirmé"},
    {Evidence::Justifie, "justifie", u"Justifié"},
};
constexpr Term<ExitReason> kExitReasons[] = {
    {ExitReason::RET, "RET", u"Retraite"},
    {ExitReason::INDISPO, "INDISPO", u"Indisponible"},
    {ExitReason::DEM, "DEM", u"Déménagement"},
    {ExitReason::ABAND, "ABAND", u"Abandon"},
    {ExitReason::AUTRE, "AUTRE", u"Autre"},
    {ExitReason::SNOUV, "SNOUV", u"Sans nouvelles"},
    {ExitReason::DECES, "DECES", u"Décès"},
    {ExitReason::EMPLOI, "EMPLOI", u"Sortie en emploi"},
    {ExitReason::ERREUR, "ERREUR", u"Saisie par erreur"},
};
constexpr Term<Intention> kIntentions[] = {
    {Intention::Emploi, "emploi", u"Emploi"},
    {Intention::Creation, "creation", u"Création"},
    {Intention::Formation, "formation", u"Formation"},
};
constexpr Term<CheckpointResult> kCheckpointResults[] = {
    {CheckpointResult::MemePoste, "meme_poste", u"Même poste"},
    {CheckpointResult::AutrePoste, "autre_poste", u"Autre poste"},
    {CheckpointResult::FinRecherche, "fin_recherche", u"Fin, en recherche"},
    {CheckpointResult::FinFormation, "fin_formation", u"Fin, en formation"},
    {CheckpointResult::Inconnu, "inconnu", u"Inconnu"},
};
constexpr Term<LeadStatus> kLeadStatuses[] = {
    {LeadStatus::Contactee, "contactee", u"Contactée"},
    {LeadStatus::Relancee, "relancee", u"Relancée"},
    {LeadStatus::Echange, "echange", u"Échange en cours"},
    {LeadStatus::Entretien, "entretien", u"Entretien"},
    {LeadStatus::Proposition, "proposition", u"Proposition"},
    {LeadStatus::Aboutie, "aboutie", u"Aboutie (embauche)"},
    {LeadStatus::Refus, "refus", u"Refus employeur"},
    {LeadStatus::Retrait, "retrait", u"Retrait du membre"},
    {LeadStatus::SansReponse, "sans_reponse", u"Sans réponse"},
    {LeadStatus::CloseAilleurs, "close_ailleurs", u"Close\u00A0: placé ailleurs"},
    {LeadStatus::Vivier, "vivier", u"Vivier"},
};
constexpr Term<OfferOrigin> kOfferOrigins[] = {
    {OfferOrigin::Groupe, "groupe", u"Reçue par le groupe"},
    {OfferOrigin::Trouvee, "trouvee", u"Trouvée"},
};
constexpr Term<OfferContract> kOfferContracts[] = {
    {OfferContract::CDI, "CDI", u"CDI"},
    {OfferContract::FPT, "FPT", u"Fonction publique"},
    {OfferContract::CDD, "CDD", u"CDD"},
    {OfferContract::CTT, "CTT", u"Intérim"},
    {OfferContract::ALT, "ALT", u"Alternance"},
    {OfferContract::AIDE, "AIDE", u"Contrat aidé"},
    {OfferContract::PORT, "PORT", u"Portage salarial"},
    {OfferContract::INDEP, "INDEP", u"Indépendant"},
    {OfferContract::AUTRE, "AUTRE", u"Autre"},
};
constexpr Term<ProposalAnswer> kProposalAnswers[] = {
    {ProposalAnswer::Interesse, "interesse", u"Intéressé"},
    {ProposalAnswer::Postule, "postule", u"A postulé"},
    {ProposalAnswer::Decline, "decline", u"Décliné"},
    {ProposalAnswer::SansReponse, "sans_reponse", u"Sans réponse"},
};
// Consents are written by code in files; their labels are the window's.
constexpr Term<ConsentUse> kConsentUses[] = {
    {ConsentUse::Name, "name", u"Nom"},
    {ConsentUse::Photo, "photo", u"Photo"},
    {ConsentUse::Cv, "cv", u"CV"},
    {ConsentUse::Contact, "contact", u"Coordonnées"},
    {ConsentUse::Rebound, "rebound", u"Rebond"},
};
constexpr Term<ConsentMedium> kConsentMedia[] = {
    {ConsentMedium::Booklet, "booklet", u"Livret"},
    {ConsentMedium::Trombinoscope, "trombinoscope", u"Trombinoscope"},
    {ConsentMedium::Site, "site", u"Site"},
    {ConsentMedium::Press, "press", u"Presse"},
    {ConsentMedium::Social, "social", u"Réseaux sociaux"},
    {ConsentMedium::Outreach, "outreach", u"Démarches"},
};
// clang-format on

template<typename E>
const Term<E> &termOf(E value)
{
    for (const Term<E> &term : terms<E>()) {
        if (term.value == value)
            return term;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isCollective(Channel channel)
{
    return channel >= Channel::Collectif;
}

template<typename E>
QString codeOf(E value)
{
    // Made once and shared: every record that is stored asks for several.
    static const QHash<E, QString> codes = [] {
        QHash<E, QString> made;
        for (const Term<E> &term : terms<E>())
            made.insert(term.value, QString::fromLatin1(term.code));
        return made;
    }();
    return codes.value(value);
}

template<typename E>
QString labelOf(E value)
{
    return QString::fromUtf16(termOf(value).label);
}

template<typename E>
std::optional<E> parseTerm(QStringView text)
{
    // Both spellings folded once; lists are read by the hundred thousand.
    static const QHash<QString, E> known = [] {
        QHash<QString, E> made;
        for (const Term<E> &term : terms<E>()) {
            made.insert(fold(QString::fromUtf16(term.label)), term.value);
            made.insert(fold(QString::fromLatin1(term.code)), term.value);
        }
        return made;
    }();
    const auto found = known.constFind(fold(text));
    return found == known.constEnd() ? std::nullopt : std::optional<E>(*found);
}

#define REBOND_VOCABULARY(E, table)                                                                                    \
    template<>                                                                                                         \
    std::span<const Term<E>> terms<E>()                                                                                \
    {                                                                                                                  \
        return table;                                                                                                  \
    }                                                                                                                  \
    template QString codeOf<E>(E);                                                                                     \
    template QString labelOf<E>(E);                                                                                    \
    template std::optional<E> parseTerm<E>(QStringView);

REBOND_VOCABULARY(Channel, kChannels)
REBOND_VOCABULARY(Direction, kDirections)
REBOND_VOCABULARY(OnBehalfOf, kOnBehalfOf)
REBOND_VOCABULARY(ActResult, kActResults)
REBOND_VOCABULARY(InterviewState, kInterviewStates)
REBOND_VOCABULARY(InterviewKind, kInterviewKinds)
REBOND_VOCABULARY(OutcomeType, kOutcomeTypes)
REBOND_VOCABULARY(Evidence, kEvidence)
REBOND_VOCABULARY(ExitReason, kExitReasons)
REBOND_VOCABULARY(Intention, kIntentions)
REBOND_VOCABULARY(CheckpointResult, kCheckpointResults)
REBOND_VOCABULARY(LeadStatus, kLeadStatuses)
REBOND_VOCABULARY(ConsentUse, kConsentUses)
REBOND_VOCABULARY(ConsentMedium, kConsentMedia)
REBOND_VOCABULARY(HalfDay, kHalfDays)
REBOND_VOCABULARY(Presence, kPresences)
REBOND_VOCABULARY(PressMedium, kPressMedia)
REBOND_VOCABULARY(PressTone, kPressTones)
REBOND_VOCABULARY(OfferOrigin, kOfferOrigins)
REBOND_VOCABULARY(OfferContract, kOfferContracts)
REBOND_VOCABULARY(ProposalAnswer, kProposalAnswers)

std::optional<Channel> parseChannel(QStringView text)
{
    if (const auto channel = parseTerm<Channel>(text))
        return channel;
    static const QRegularExpression inTheNameOf(QStringLiteral("^au nom des \\d{1,6}$"));
    if (inTheNameOf.match(fold(text)).hasMatch())
        return Channel::Collectif;
    return {};
}

} // namespace rebond::domain
