// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording.h"

#include <QCoreApplication>

namespace rebond::domain {

namespace {

QString said(const char *words, const char *about = nullptr)
{
    return QCoreApplication::translate("Vocabulary", words, about);
}

} // namespace

QString wordingOf(OutcomeType type)
{
    switch (type) {
    case OutcomeType::CDI: return said(QT_TRANSLATE_NOOP("Vocabulary", "Permanent contract"));
    case OutcomeType::FPT: return said(QT_TRANSLATE_NOOP("Vocabulary", "Civil service"));
    case OutcomeType::CDD: return said(QT_TRANSLATE_NOOP("Vocabulary", "Fixed-term contract"));
    case OutcomeType::CTT: return said(QT_TRANSLATE_NOOP("Vocabulary", "Temporary agency work"));
    case OutcomeType::CREA: return said(QT_TRANSLATE_NOOP("Vocabulary", "Business created"));
    case OutcomeType::REPR: return said(QT_TRANSLATE_NOOP("Vocabulary", "Business taken over"));
    case OutcomeType::INDEP: return said(QT_TRANSLATE_NOOP("Vocabulary", "Self-employed"));
    case OutcomeType::PORT: return said(QT_TRANSLATE_NOOP("Vocabulary", "Umbrella employment"));
    case OutcomeType::AIDE: return said(QT_TRANSLATE_NOOP("Vocabulary", "Subsidised contract"));
    case OutcomeType::ALT: return said(QT_TRANSLATE_NOOP("Vocabulary", "Work-study contract"));
    case OutcomeType::FORM: return said(QT_TRANSLATE_NOOP("Vocabulary", "Training"));
    case OutcomeType::SIAE: return said(QT_TRANSLATE_NOOP("Vocabulary", "Insertion scheme (SIAE)"));
    case OutcomeType::RET: return said(QT_TRANSLATE_NOOP("Vocabulary", "Retirement"));
    case OutcomeType::INDISPO: return said(QT_TRANSLATE_NOOP("Vocabulary", "Unavailable"));
    case OutcomeType::DEM: return said(QT_TRANSLATE_NOOP("Vocabulary", "Moved away"));
    case OutcomeType::ABAND: return said(QT_TRANSLATE_NOOP("Vocabulary", "Gave up"));
    case OutcomeType::DECES: return said(QT_TRANSLATE_NOOP("Vocabulary", "Death"));
    case OutcomeType::AUTRE: return said(QT_TRANSLATE_NOOP("Vocabulary", "Other"));
    case OutcomeType::SNOUV: return said(QT_TRANSLATE_NOOP("Vocabulary", "No news"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(OutcomeClass value)
{
    switch (value) {
    case OutcomeClass::Durable: return said(QT_TRANSLATE_NOOP("Vocabulary", "Lasting"));
    case OutcomeClass::Transition: return said(QT_TRANSLATE_NOOP("Vocabulary", "Transitional"));
    case OutcomeClass::Positive: return said(QT_TRANSLATE_NOOP("Vocabulary", "A step on the way"));
    case OutcomeClass::None: return said(QT_TRANSLATE_NOOP("Vocabulary", "Neither job nor step"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(Channel channel)
{
    switch (channel) {
    case Channel::Courriel: return said(QT_TRANSLATE_NOOP("Vocabulary", "E-mail"));
    case Channel::Telephone: return said(QT_TRANSLATE_NOOP("Vocabulary", "Telephone"));
    case Channel::Courrier: return said(QT_TRANSLATE_NOOP("Vocabulary", "Letter"));
    case Channel::Visite: return said(QT_TRANSLATE_NOOP("Vocabulary", "Visit"));
    case Channel::Salon: return said(QT_TRANSLATE_NOOP("Vocabulary", "Fair or forum"));
    case Channel::Reseau: return said(QT_TRANSLATE_NOOP("Vocabulary", "Network"));
    case Channel::Annonce: return said(QT_TRANSLATE_NOOP("Vocabulary", "Job advertisement"));
    case Channel::Spontanee: return said(QT_TRANSLATE_NOOP("Vocabulary", "Unsolicited application"));
    case Channel::Cabinet: return said(QT_TRANSLATE_NOOP("Vocabulary", "Recruiter or agency"));
    case Channel::Public: return said(QT_TRANSLATE_NOOP("Vocabulary", "France Travail or Apec"));
    case Channel::Collectif: return said(QT_TRANSLATE_NOOP("Vocabulary", "In the name of the group"));
    case Channel::Site: return said(QT_TRANSLATE_NOOP("Vocabulary", "The group's web site"));
    case Channel::Livret: return said(QT_TRANSLATE_NOOP("Vocabulary", "The booklet of CVs"));
    case Channel::Relais: return said(QT_TRANSLATE_NOOP("Vocabulary", "Social relay"));
    case Channel::Presse: return said(QT_TRANSLATE_NOOP("Vocabulary", "Press"));
    case Channel::OffreGroupe: return said(QT_TRANSLATE_NOOP("Vocabulary", "Offer made to the group"));
    case Channel::CooptationMembre: return said(QT_TRANSLATE_NOOP("Vocabulary", "Recommended by a member"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(ExitReason reason)
{
    switch (reason) {
    case ExitReason::RET: return wordingOf(OutcomeType::RET);
    case ExitReason::INDISPO: return wordingOf(OutcomeType::INDISPO);
    case ExitReason::DEM: return wordingOf(OutcomeType::DEM);
    case ExitReason::ABAND: return wordingOf(OutcomeType::ABAND);
    case ExitReason::AUTRE: return wordingOf(OutcomeType::AUTRE);
    case ExitReason::SNOUV: return wordingOf(OutcomeType::SNOUV);
    case ExitReason::DECES: return wordingOf(OutcomeType::DECES);
    case ExitReason::EMPLOI: return said(QT_TRANSLATE_NOOP("Vocabulary", "Left for work"));
    case ExitReason::ERREUR: return said(QT_TRANSLATE_NOOP("Vocabulary", "Entered by mistake"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(Direction direction)
{
    switch (direction) {
    case Direction::Sortant: return said(QT_TRANSLATE_NOOP("Vocabulary", "Outgoing"));
    case Direction::Entrant: return said(QT_TRANSLATE_NOOP("Vocabulary", "Incoming"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(OnBehalfOf who)
{
    switch (who) {
    case OnBehalfOf::Membre: return said(QT_TRANSLATE_NOOP("Vocabulary", "In a member’s name"));
    case OnBehalfOf::Collectif: return said(QT_TRANSLATE_NOOP("Vocabulary", "In the name of the group"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(ActResult result)
{
    switch (result) {
    case ActResult::SansReponse: return said(QT_TRANSLATE_NOOP("Vocabulary", "No answer"));
    case ActResult::Echange: return said(QT_TRANSLATE_NOOP("Vocabulary", "Exchange under way"));
    case ActResult::Entretien: return said(QT_TRANSLATE_NOOP("Vocabulary", "Interview obtained"));
    case ActResult::Proposition: return said(QT_TRANSLATE_NOOP("Vocabulary", "Proposal"));
    case ActResult::Aboutie: return said(QT_TRANSLATE_NOOP("Vocabulary", "Hired"));
    case ActResult::Refus: return said(QT_TRANSLATE_NOOP("Vocabulary", "Refusal"));
    case ActResult::Retrait: return said(QT_TRANSLATE_NOOP("Vocabulary", "Member withdrew"));
    case ActResult::Vivier: return said(QT_TRANSLATE_NOOP("Vocabulary", "Talent pool"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(InterviewState state)
{
    switch (state) {
    case InterviewState::Prevu: return said(QT_TRANSLATE_NOOP("Vocabulary", "Planned"));
    case InterviewState::Tenu: return said(QT_TRANSLATE_NOOP("Vocabulary", "Held"));
    case InterviewState::Absent: return said(QT_TRANSLATE_NOOP("Vocabulary", "Absent"));
    case InterviewState::Excuse: return said(QT_TRANSLATE_NOOP("Vocabulary", "Excused"));
    case InterviewState::Annule: return said(QT_TRANSLATE_NOOP("Vocabulary", "Called off"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(InterviewKind kind)
{
    switch (kind) {
    case InterviewKind::Telephone: return said(QT_TRANSLATE_NOOP("Vocabulary", "By telephone"));
    case InterviewKind::Visio: return said(QT_TRANSLATE_NOOP("Vocabulary", "By video"));
    case InterviewKind::Presentiel: return said(QT_TRANSLATE_NOOP("Vocabulary", "On site"));
    case InterviewKind::Test: return said(QT_TRANSLATE_NOOP("Vocabulary", "Test"));
    case InterviewKind::Salon: return said(QT_TRANSLATE_NOOP("Vocabulary", "At a fair"));
    case InterviewKind::Reseau: return said(QT_TRANSLATE_NOOP("Vocabulary", "Network meeting"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Declare: return said(QT_TRANSLATE_NOOP("Vocabulary", "Declared"));
    case Evidence::Confirme: return said(QT_TRANSLATE_NOOP("Vocabulary", "Confirmed"));
    case Evidence::Justifie: return said(QT_TRANSLATE_NOOP("Vocabulary", "Documented"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(Intention intention)
{
    switch (intention) {
    case Intention::Emploi: return said(QT_TRANSLATE_NOOP("Vocabulary", "A job"));
    case Intention::Creation: return said(QT_TRANSLATE_NOOP("Vocabulary", "A business of one’s own"));
    case Intention::Formation: return said(QT_TRANSLATE_NOOP("Vocabulary", "A training course"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(CheckpointResult result)
{
    switch (result) {
    case CheckpointResult::MemePoste: return said(QT_TRANSLATE_NOOP("Vocabulary", "Same job"));
    case CheckpointResult::AutrePoste: return said(QT_TRANSLATE_NOOP("Vocabulary", "Another job"));
    case CheckpointResult::FinRecherche: return said(QT_TRANSLATE_NOOP("Vocabulary", "Ended, searching"));
    case CheckpointResult::FinFormation: return said(QT_TRANSLATE_NOOP("Vocabulary", "Ended, in training"));
    case CheckpointResult::Inconnu: return said(QT_TRANSLATE_NOOP("Vocabulary", "Not known"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(LeadStatus status)
{
    switch (status) {
    //: where a lead stands: a company has been written to
    case LeadStatus::Contactee: return said(QT_TRANSLATE_NOOP("Vocabulary", "Contacted"));
    //: where a lead stands: a company has been written to again
    case LeadStatus::Relancee: return said(QT_TRANSLATE_NOOP("Vocabulary", "Followed up"));
    //: where a lead stands
    case LeadStatus::Echange: return said(QT_TRANSLATE_NOOP("Vocabulary", "In exchange"));
    //: where a lead stands
    case LeadStatus::Entretien: return said(QT_TRANSLATE_NOOP("Vocabulary", "In interview"));
    //: where a lead stands: a job is offered
    case LeadStatus::Proposition: return said(QT_TRANSLATE_NOOP("Vocabulary", "Offered"));
    //: where a lead stands
    case LeadStatus::Aboutie: return said(QT_TRANSLATE_NOOP("Vocabulary", "Hired there"));
    //: where a lead stands
    case LeadStatus::Refus: return said(QT_TRANSLATE_NOOP("Vocabulary", "Refused by the employer"));
    //: where a lead stands
    case LeadStatus::Retrait: return said(QT_TRANSLATE_NOOP("Vocabulary", "Withdrawn by the member"));
    //: where a lead stands: sixty days without an answer
    case LeadStatus::SansReponse: return said(QT_TRANSLATE_NOOP("Vocabulary", "Left without answer"));
    //: where a lead stands: everybody in it has found work elsewhere
    case LeadStatus::CloseAilleurs: return said(QT_TRANSLATE_NOOP("Vocabulary", "Closed: placed elsewhere"));
    //: where a lead stands: the company keeps the CV for later
    case LeadStatus::Vivier: return said(QT_TRANSLATE_NOOP("Vocabulary", "Kept in their pool"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(ConsentUse use)
{
    switch (use) {
    case ConsentUse::Name: return said(QT_TRANSLATE_NOOP("Vocabulary", "Name"));
    case ConsentUse::Photo: return said(QT_TRANSLATE_NOOP("Vocabulary", "Photo"));
    case ConsentUse::Cv: return said(QT_TRANSLATE_NOOP("Vocabulary", "CV"));
    case ConsentUse::Contact: return said(QT_TRANSLATE_NOOP("Vocabulary", "Contact details"));
    case ConsentUse::Rebound: return said(QT_TRANSLATE_NOOP("Vocabulary", "Rebound"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(ConsentMedium medium)
{
    switch (medium) {
    case ConsentMedium::Booklet: return said(QT_TRANSLATE_NOOP("Vocabulary", "Booklet"));
    case ConsentMedium::Trombinoscope: return said(QT_TRANSLATE_NOOP("Vocabulary", "Photo directory"));
    case ConsentMedium::Site: return said(QT_TRANSLATE_NOOP("Vocabulary", "Web site"));
    case ConsentMedium::Press: return said(QT_TRANSLATE_NOOP("Vocabulary", "Press"));
    case ConsentMedium::Social: return said(QT_TRANSLATE_NOOP("Vocabulary", "Social networks"));
    case ConsentMedium::Outreach: return said(QT_TRANSLATE_NOOP("Vocabulary", "Outreach"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(HalfDay halfDay)
{
    switch (halfDay) {
    case HalfDay::Matin: return said(QT_TRANSLATE_NOOP("Vocabulary", "Morning"));
    case HalfDay::ApresMidi: return said(QT_TRANSLATE_NOOP("Vocabulary", "Afternoon"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(Presence mark)
{
    switch (mark) {
    case Presence::Present: return said(QT_TRANSLATE_NOOP("Vocabulary", "Present"));
    case Presence::Retard: return said(QT_TRANSLATE_NOOP("Vocabulary", "Late"));
    case Presence::Justifie: return said(QT_TRANSLATE_NOOP("Vocabulary", "Absent with a reason"));
    case Presence::Absent: return said(QT_TRANSLATE_NOOP("Vocabulary", "Absent"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(PressMedium medium)
{
    switch (medium) {
    case PressMedium::Ecrite: return said(QT_TRANSLATE_NOOP("Vocabulary", "Newspaper"));
    case PressMedium::Radio: return said(QT_TRANSLATE_NOOP("Vocabulary", "Radio"));
    case PressMedium::Tele: return said(QT_TRANSLATE_NOOP("Vocabulary", "Television"));
    case PressMedium::Web: return said(QT_TRANSLATE_NOOP("Vocabulary", "On the web"));
    case PressMedium::Autre: return said(QT_TRANSLATE_NOOP("Vocabulary", "Another medium"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(PressTone tone)
{
    switch (tone) {
    case PressTone::Favorable: return said(QT_TRANSLATE_NOOP("Vocabulary", "Favourable"));
    case PressTone::Neutre: return said(QT_TRANSLATE_NOOP("Vocabulary", "Neutral"));
    case PressTone::Defavorable: return said(QT_TRANSLATE_NOOP("Vocabulary", "Unfavourable"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(OfferOrigin origin)
{
    switch (origin) {
    case OfferOrigin::Groupe: return said(QT_TRANSLATE_NOOP("Vocabulary", "Received for the group"));
    case OfferOrigin::Trouvee: return said(QT_TRANSLATE_NOOP("Vocabulary", "Found"));
    }
    Q_UNREACHABLE();
}

QString wordingOf(OfferContract contract)
{
    switch (contract) {
    case OfferContract::CDI: return wordingOf(OutcomeType::CDI);
    case OfferContract::FPT: return wordingOf(OutcomeType::FPT);
    case OfferContract::CDD: return wordingOf(OutcomeType::CDD);
    case OfferContract::CTT: return wordingOf(OutcomeType::CTT);
    case OfferContract::ALT: return wordingOf(OutcomeType::ALT);
    case OfferContract::AIDE: return wordingOf(OutcomeType::AIDE);
    case OfferContract::PORT: return wordingOf(OutcomeType::PORT);
    case OfferContract::INDEP: return wordingOf(OutcomeType::INDEP);
    case OfferContract::AUTRE: return wordingOf(OutcomeType::AUTRE);
    }
    Q_UNREACHABLE();
}

QString wordingOf(ProposalAnswer answer)
{
    switch (answer) {
    case ProposalAnswer::Interesse: return said(QT_TRANSLATE_NOOP("Vocabulary", "Interested"));
    case ProposalAnswer::Postule: return said(QT_TRANSLATE_NOOP("Vocabulary", "Has applied"));
    case ProposalAnswer::Decline: return said(QT_TRANSLATE_NOOP("Vocabulary", "Declined"));
    case ProposalAnswer::SansReponse: return said(QT_TRANSLATE_NOOP("Vocabulary", "No answer"));
    }
    Q_UNREACHABLE();
}

} // namespace rebond::domain
