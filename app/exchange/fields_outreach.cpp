// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of outreach and interviews.
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::Act;
using domain::Interview;

Done parseMembers(const CellText &cell, Draft<Act> &draft)
{
    auto members = freeTexts(cell);
    if (!members)
        return fail(std::move(members.error()));
    draft.extras.members = *std::move(members);
    return {};
}

Printed printMembers(const Act &act, const References &references)
{
    QStringList names;
    for (const Id<domain::Member> &member : act.members)
        names.append(references.member(member));
    return {listCell(names)};
}

Done parseInterviewTime(const CellText &cell, Draft<Interview> &draft)
{
    const auto time = parseTime(cell.text);
    if (!time)
        return fail(time.error());
    draft.record.time = *time;
    return {};
}

Printed printTime(const Interview &interview, const References &)
{
    return interview.time ? Printed{interview.time->toString(QStringLiteral("HH:mm")), CellKind::Time} : Printed{};
}

const Field<Act> kActFields[] = {
    text<&Act::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other act has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    date<&Act::date>({"date", QT_TRANSLATE_NOOP("ListLabels", "Date"), u"Date",
                      u"Date de la démarche|Date d'envoi|Date du contact|Date de contact|Le|Jour",
                      QT_TRANSLATE_NOOP("ListHelp", "The day it was done."), Trait::Required}),
    company<&Act::company>(
        {"company", QT_TRANSLATE_NOOP("ListLabels", "Company"), u"Entreprise",
         u"Société|Raison sociale|Employeur|Structure|Établissement|Organisme",
         QT_TRANSLATE_NOOP("ListHelp", "Reference, SIRET, SIREN or name; an unknown name makes a company."),
         Trait::Required}),
    fieldOf<&Act::members>(
        {"members", QT_TRANSLATE_NOOP("ListLabels", "Members"), u"Membres",
         u"Membre|Participants|Participant|Candidats|Candidat|Personnes|Personne|Qui",
         QT_TRANSLATE_NOOP(
             "ListHelp",
             "Who did it: references, e-mails or names parted by |; needed where it was in a member's name.")},
        parseMembers, printMembers),
    word<&Act::onBehalfOf>(
        {"on_behalf_of", QT_TRANSLATE_NOOP("ListLabels", "On behalf of"), u"Au nom de", u"Pour le compte de|Au nom",
         QT_TRANSLATE_NOOP("ListHelp", "Membre (where it is empty) or Collectif."), Trait::HasDefault}),
    word<&Act::channel>({"channel", QT_TRANSLATE_NOOP("ListLabels", "Channel"), u"Canal",
                         u"Moyen|Mode de contact|Moyen de contact|Voie|Par",
                         QT_TRANSLATE_NOOP("ListHelp", "The way it was done."), Trait::Required}),
    word<&Act::direction>({"direction", QT_TRANSLATE_NOOP("ListLabels", "Direction"), u"Sens", u"Sens de l'échange",
                           QT_TRANSLATE_NOOP("ListHelp", "Sortant (where it is empty) or Entrant."),
                           Trait::HasDefault}),
    text<&Act::position>({"position", QT_TRANSLATE_NOOP("ListLabels", "Position"), u"Poste",
                          u"Poste visé|Poste proposé|Fonction|Emploi|Intitulé du poste",
                          QT_TRANSLATE_NOOP("ListHelp", "The position it was about.")}),
    word<&Act::result>({"result", QT_TRANSLATE_NOOP("ListLabels", "Result"), u"Résultat", u"Réponse|Retour|Suite",
                        QT_TRANSLATE_NOOP("ListHelp", "What came of it; empty while nothing is known.")}),
    text<&Act::nextAction>({"next_action", QT_TRANSLATE_NOOP("ListLabels", "Next action"), u"Prochaine action",
                            u"À faire|Action suivante|Suite à donner|Relance",
                            QT_TRANSLATE_NOOP("ListHelp", "What is to be done next.")}),
    date<&Act::dueOn>({"due_on", QT_TRANSLATE_NOOP("ListLabels", "Due on"), u"Échéance",
                       u"Date de relance|Relance le|Date limite|Pour le|À faire le",
                       QT_TRANSLATE_NOOP("ListHelp", "The day by which it is to be done.")}),
    text<&Act::notes>({"notes", QT_TRANSLATE_NOOP("ListLabels", "Notes"), u"Notes",
                       u"Note|Commentaire|Commentaires|Remarque|Remarques|Observation|Observations",
                       QT_TRANSLATE_NOOP("ListHelp", "Whatever else is worth keeping.")}),
};

const Field<Interview> kInterviewFields[] = {
    text<&Interview::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other interview has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    date<&Interview::date>({"date", QT_TRANSLATE_NOOP("ListLabels", "Date"), u"Date",
                            u"Date de l'entretien|Date entretien|Le|Jour",
                            QT_TRANSLATE_NOOP("ListHelp", "The day of the interview."), Trait::Required}),
    fieldOf<&Interview::time>({"time", QT_TRANSLATE_NOOP("ListLabels", "Time"), u"Heure",
                               u"Heure de l'entretien|Horaire|À",
                               QT_TRANSLATE_NOOP("ListHelp", "The time it begins, like 9:30 or 9h30.")},
                              parseInterviewTime, printTime),
    member<&Interview::member>({"member", QT_TRANSLATE_NOOP("ListLabels", "Member"), u"Membre",
                                u"Participant|Candidat|Personne|Nom Prénom|Prénom Nom|Qui",
                                QT_TRANSLATE_NOOP("ListHelp", "Reference, e-mail or name of a member."),
                                Trait::Required}),
    company<&Interview::company>(
        {"company", QT_TRANSLATE_NOOP("ListLabels", "Company"), u"Entreprise",
         u"Société|Raison sociale|Employeur|Structure|Établissement|Organisme",
         QT_TRANSLATE_NOOP("ListHelp", "Reference, SIRET, SIREN or name; an unknown name makes a company."),
         Trait::Required}),
    integer<&Interview::round, 1, 99>(
        {"round", QT_TRANSLATE_NOOP("ListLabels", "Round"), u"Tour", u"N° d'entretien|Numéro d'entretien|Étape",
         QT_TRANSLATE_NOOP("ListHelp", "1 for the first interview with this company, 2 for the second …")}),
    word<&Interview::kind>({"kind", QT_TRANSLATE_NOOP("ListLabels", "Form"), u"Forme",
                            u"Type|Type d'entretien|Mode|Modalité|Format",
                            QT_TRANSLATE_NOOP("ListHelp", "How it is held.")}),
    word<&Interview::state>({"state", QT_TRANSLATE_NOOP("ListLabels", "State"), u"État", u"Statut|Situation",
                             QT_TRANSLATE_NOOP("ListHelp", "Prévu where it is empty."), Trait::HasDefault}),
    text<&Interview::debrief>({"debrief", QT_TRANSLATE_NOOP("ListLabels", "Debrief"), u"Compte rendu",
                               u"Compte-rendu|Bilan|Débriefing|Notes|Commentaire|Commentaires",
                               QT_TRANSLATE_NOOP("ListHelp", "What was said and learnt.")}),
};

} // namespace

template<>
std::span<const Field<Act>> fieldTable()
{
    return kActFields;
}

template<>
std::span<const Field<Interview>> fieldTable()
{
    return kInterviewFields;
}

} // namespace rebond::exchange
