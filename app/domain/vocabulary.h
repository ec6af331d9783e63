// SPDX-License-Identifier: GPL-3.0-or-later
// The closed vocabularies of the contract (section 2): codes, French labels, order. The order of each list is the
// contract's and counts: rule 4 breaks ties by it.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace rebond::domain {

// clang-format off
enum class Channel {
    // individual
    Courriel, Telephone, Courrier, Visite, Salon, Reseau, Annonce, Spontanee, Cabinet, Public,
    // collective
    Collectif, Site, Livret, Relais, Presse, OffreGroupe, CooptationMembre,
};
// clang-format on
[[nodiscard]] bool isCollective(Channel channel);

enum class Direction { Sortant, Entrant };
enum class OnBehalfOf { Membre, Collectif };
enum class ActResult { SansReponse, Echange, Entretien, Proposition, Aboutie, Refus, Retrait, Vivier };
enum class InterviewState { Prevu, Tenu, Absent, Excuse, Annule };
enum class InterviewKind { Telephone, Visio, Presentiel, Test, Salon, Reseau };
// clang-format off
enum class OutcomeType {
    CDI, FPT, CDD, CTT, CREA, REPR, INDEP, PORT, AIDE, ALT, FORM, SIAE, RET, INDISPO, DEM, ABAND, DECES, AUTRE, SNOUV,
};
// clang-format on
enum class Evidence { Declare, Confirme, Justifie };
enum class ExitReason { RET, INDISPO, DEM, ABAND, AUTRE, SNOUV, DECES, EMPLOI, ERREUR };
enum class Intention { Emploi, Creation, Formation };
enum class CheckpointResult { MemePoste, AutrePoste, FinRecherche, FinFormation, Inconnu };
// Of a lead: derived from its acts (lead.h), never typed nor stored.
// clang-format off
enum class LeadStatus {
    Contactee, Relancee, Echange, Entretien, Proposition, Aboutie, Refus, Retrait, SansReponse, CloseAilleurs, Vivier,
};
// clang-format on
enum class ConsentUse { Name, Photo, Cv, Contact, Rebound };
enum class ConsentMedium { Booklet, Trombinoscope, Site, Press, Social, Outreach };

// One word of a vocabulary. `label` is the French label, canonical in files; the window translates it.
template<typename E>
struct Term
{
    E value;
    const char *code;
    const char16_t *label;
};

// Specialised for each enumeration above; in the contract's order.
template<typename E>
[[nodiscard]] std::span<const Term<E>> terms();

template<typename E>
[[nodiscard]] QString codeOf(E value);
template<typename E>
[[nodiscard]] QString labelOf(E value);
// By code or label, folded; nothing else fits.
template<typename E>
[[nodiscard]] std::optional<E> parseTerm(QStringView text);
// Also takes what users write beside the label: « au nom des 60 » (any number) is Collectif.
[[nodiscard]] std::optional<Channel> parseChannel(QStringView text);

} // namespace rebond::domain
