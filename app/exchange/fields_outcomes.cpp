// SPDX-License-Identifier: GPL-3.0-or-later
// Outcomes and their check-points.
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::Channel;
using domain::Checkpoint;
using domain::Outcome;

Done parseChannels(const CellText &cell, Draft<Outcome> &draft)
{
    const QStringList items = splitList(cell.text);
    QList<Channel> channels;
    for (const QString &item : items) {
        const auto channel = domain::parseChannel(item);
        if (!channel)
            return noSuchWord(item, labels<Channel>());
        channels.append(*channel);
    }
    draft.record.contributingChannels = channels;
    return {};
}

Printed printChannels(const Outcome &outcome, const References &)
{
    QStringList names;
    for (const Channel channel : outcome.contributingChannels)
        names.append(domain::labelOf(channel));
    return {listCell(names)};
}

Field<Outcome> contributingChannels(const Names &names)
{
    auto field = fieldOf<&Outcome::contributingChannels>(names, parseChannels, printChannels);
    field.words = labels<Channel>;
    field.wordings = wordings<Channel>;
    return field;
}

Done parseHours(const CellText &cell, Draft<Outcome> &draft)
{
    const auto hours = parseDecimal(cell.text, 0, 168);
    if (!hours)
        return fail(hours.error());
    draft.record.weeklyHours = *hours;
    return {};
}

Printed printHours(const Outcome &outcome, const References &)
{
    return outcome.weeklyHours ? Printed{decimalCell(*outcome.weeklyHours), CellKind::Number} : Printed{};
}

Done parseCheckpointMember(const CellText &cell, Draft<Checkpoint> &draft)
{
    auto value = freeText(cell);
    if (!value)
        return fail(std::move(value.error()));
    draft.extras.members = {*std::move(value)};
    return {};
}

Printed printCheckpointMember(const Checkpoint &checkpoint, const References &references)
{
    return {references.member(references.outcome(checkpoint.outcome).member)};
}

Done parseEffectiveOn(const CellText &cell, Draft<Checkpoint> &draft)
{
    const auto day = parseDate(cell.text);
    if (!day)
        return fail(day.error());
    draft.extras.effectiveOn = *day;
    return {};
}

Printed printEffectiveOn(const Checkpoint &checkpoint, const References &references)
{
    return printedDate(references.outcome(checkpoint.outcome).effectiveOn);
}

Done parseMonths(const CellText &cell, Draft<Checkpoint> &draft)
{
    const auto months = parseInteger(cell.text, 0, 1000);
    if (!months)
        return fail(months.error());
    if (*months != 3 && *months != 6 && *months != 12) {
        //: %1 is what the user wrote
        return invalid(
            QCoreApplication::translate("Lists", "“%1” is not a check-point. Write 3, 6 or 12 months.").arg(*months));
    }
    draft.record.months = *months;
    return {};
}

Printed printMonths(const Checkpoint &checkpoint, const References &)
{
    return {QString::number(checkpoint.months), CellKind::Number};
}

const Field<Outcome> kOutcomeFields[] = {
    text<&Outcome::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other outcome has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    member<&Outcome::member>({"member", QT_TRANSLATE_NOOP("ListLabels", "Member"), u"Membre",
                              u"Participant|Candidat|Personne|Nom Prénom|Prénom Nom|Qui",
                              QT_TRANSLATE_NOOP("ListHelp", "Reference, e-mail or name of a member."),
                              Trait::Required}),
    word<&Outcome::type>({"type", QT_TRANSLATE_NOOP("ListLabels", "Type"), u"Type",
                          u"Type de sortie|Type de contrat|Contrat|Nature|Issue",
                          QT_TRANSLATE_NOOP("ListHelp", "What the member found."), Trait::Required}),
    company<&Outcome::company>(
        {"company", QT_TRANSLATE_NOOP("ListLabels", "Employer"), u"Employeur",
         u"Entreprise|Société|Raison sociale|Structure|Établissement|Organisme",
         QT_TRANSLATE_NOOP("ListHelp", "Reference, SIRET, SIREN or name; an unknown name makes a company.")}),
    text<&Outcome::position>({"position", QT_TRANSLATE_NOOP("ListLabels", "Position"), u"Poste",
                              u"Poste occupé|Fonction|Emploi|Intitulé du poste|Métier",
                              QT_TRANSLATE_NOOP("ListHelp", "The position held.")}),
    date<&Outcome::effectiveOn>({"effective_on", QT_TRANSLATE_NOOP("ListLabels", "Effective on"), u"Date d'effet",
                                 u"Date de début|Début|Date début|Depuis le|À compter du|Date d'embauche|Embauche|Date",
                                 QT_TRANSLATE_NOOP("ListHelp", "The first day of it."), Trait::Required}),
    date<&Outcome::knownOn>(
        {"known_on", QT_TRANSLATE_NOOP("ListLabels", "Known on"), u"Connu le",
         u"Connue le|Date de connaissance|Appris le|Déclaré le",
         QT_TRANSLATE_NOOP("ListHelp", "The day it was learnt of; the day of the import where it is empty."),
         Trait::HasDefault}),
    date<&Outcome::plannedEnd>({"planned_end", QT_TRANSLATE_NOOP("ListLabels", "Planned end"), u"Fin prévue",
                                u"Date de fin prévue|Fin prévisionnelle|Fin du contrat|Fin de contrat|Date de fin",
                                QT_TRANSLATE_NOOP("ListHelp", "The last day as agreed; empty without one.")}),
    date<&Outcome::endedOn>({"ended_on", QT_TRANSLATE_NOOP("ListLabels", "Ended on"), u"Fin réelle",
                             u"Date de fin réelle|Terminé le|Fin effective",
                             QT_TRANSLATE_NOOP("ListHelp", "The day it ended in fact.")}),
    fieldOf<&Outcome::weeklyHours>(
        {"weekly_hours", QT_TRANSLATE_NOOP("ListLabels", "Hours a week"), u"Heures",
         u"Heures par semaine|Heures hebdomadaires|Durée hebdomadaire|Temps de travail|H/semaine",
         QT_TRANSLATE_NOOP("ListHelp", "Hours a week, like 35 or 17,5.")},
        parseHours, printHours),
    word<&Outcome::primaryChannel>({"primary_channel", QT_TRANSLATE_NOOP("ListLabels", "Channel"), u"Canal",
                                    u"Canal principal|Moyen|Par",
                                    QT_TRANSLATE_NOOP("ListHelp", "The way it was found.")}),
    contributingChannels({"contributing_channels", QT_TRANSLATE_NOOP("ListLabels", "Contributing channels"),
                          u"Canaux contributifs", u"Autres canaux|Canaux secondaires|Canaux",
                          QT_TRANSLATE_NOOP("ListHelp", "Other ways that helped, parted by |.")}),
    word<&Outcome::evidence>(
        {"evidence", QT_TRANSLATE_NOOP("ListLabels", "Evidence"), u"Preuve", u"Justificatif|Niveau de preuve",
         QT_TRANSLATE_NOOP("ListHelp", "Déclaré (where it is empty), Confirmé or Justifié."), Trait::HasDefault}),
    date<&Outcome::cancelledKnownOn>({"cancelled_known_on", QT_TRANSLATE_NOOP("ListLabels", "Cancelled on"),
                                      u"Annulé le", u"Annulée le|Date d'annulation|Annulation",
                                      QT_TRANSLATE_NOOP("ListHelp", "The day it was learnt that it never began.")}),
};

const Field<Checkpoint> kCheckpointFields[] = {
    text<&Checkpoint::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other check-point has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    {"member", QT_TRANSLATE_NOOP("ListLabels", "Member"), u"Membre",
     u"Participant|Candidat|Personne|Nom Prénom|Prénom Nom|Qui",
     QT_TRANSLATE_NOOP("ListHelp", "Reference, e-mail or name of a member."), Trait::Required, parseCheckpointMember,
     nullptr, nullptr, printCheckpointMember},
    {"effective_on", QT_TRANSLATE_NOOP("ListLabels", "Effective on"), u"Date d'effet",
     u"Date de début|Début|Date d'embauche|Embauche|Depuis le",
     QT_TRANSLATE_NOOP("ListHelp", "The first day of the outcome it is about."), Trait::Required, parseEffectiveOn,
     nullptr, nullptr, printEffectiveOn},
    fieldOf<&Checkpoint::months>({"months", QT_TRANSLATE_NOOP("ListLabels", "Months"), u"Mois",
                                  u"Nombre de mois|Délai|À (mois)|Point à",
                                  QT_TRANSLATE_NOOP("ListHelp", "3, 6 or 12 months after that day."), Trait::Required},
                                 parseMonths, printMonths),
    date<&Checkpoint::answeredOn>({"answered_on", QT_TRANSLATE_NOOP("ListLabels", "Answered on"), u"Date",
                                   u"Date de réponse|Répondu le|Date du point|Le",
                                   QT_TRANSLATE_NOOP("ListHelp", "The day of the answer."), Trait::Required}),
    word<&Checkpoint::result>({"result", QT_TRANSLATE_NOOP("ListLabels", "Result"), u"Résultat",
                               u"Réponse|Situation|Constat", QT_TRANSLATE_NOOP("ListHelp", "What has become of it."),
                               Trait::Required}),
};

} // namespace

template<>
std::span<const Field<Outcome>> fieldTable()
{
    return kOutcomeFields;
}

template<>
std::span<const Field<Checkpoint>> fieldTable()
{
    return kCheckpointFields;
}

} // namespace rebond::exchange
