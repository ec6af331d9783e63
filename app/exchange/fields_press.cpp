// SPDX-License-Identifier: GPL-3.0-or-later
// The press register.
#include "domain/webaddress.h"
#include "exchange/fieldmakers.h"

namespace rebond::exchange {

namespace {

using domain::PressMention;

Done parseQuoted(const CellText &cell, Draft<PressMention> &draft)
{
    auto members = freeTexts(cell);
    if (!members)
        return fail(std::move(members.error()));
    draft.extras.members = *std::move(members);
    return {};
}

Printed printQuoted(const PressMention &mention, const References &references)
{
    QStringList names;
    for (const Id<domain::Member> &member : mention.members)
        names.append(references.member(member));
    return {listCell(names)};
}

const Field<PressMention> kFields[] = {
    text<&PressMention::reference>(
        {"reference", QT_TRANSLATE_NOOP("ListLabels", "Reference"), u"Référence",
         u"Réf|Numéro|N°|Nº|Identifiant|Id|Code",
         QT_TRANSLATE_NOOP("ListHelp",
                           "A short text of yours that no other mention has; Rebond gives one where it is empty."),
         Trait::HasDefault}),
    date<&PressMention::date>({"date", QT_TRANSLATE_NOOP("ListLabels", "Date"), u"Date",
                               u"Date de parution|Date de publication|Date de diffusion|Paru le|Parution|Le|Jour",
                               QT_TRANSLATE_NOOP("ListHelp", "The day it appeared or was broadcast."),
                               Trait::Required}),
    text<&PressMention::outlet>(
        {"outlet", QT_TRANSLATE_NOOP("ListLabels", "Outlet"), u"Média",
         u"Nom du média|Titre de presse|Journal|Chaîne|Station|Source",
         QT_TRANSLATE_NOOP("ListHelp", "The paper, the station or the site, as people call it."), Trait::Required}),
    word<&PressMention::medium>(
        {"medium", QT_TRANSLATE_NOOP("ListLabels", "Medium"), u"Support", u"Type de média|Type|Genre",
         QT_TRANSLATE_NOOP("ListHelp", "Where it appeared: on paper, on the air, on the web."), Trait::Required}),
    text<&PressMention::title>({"title", QT_TRANSLATE_NOOP("ListLabels", "Title"), u"Titre",
                                u"Titre de l'article|Sujet|Intitulé|Article|Émission",
                                QT_TRANSLATE_NOOP("ListHelp", "The title of the article or the broadcast.")}),
    text<&PressMention::journalist>({"journalist", QT_TRANSLATE_NOOP("ListLabels", "Journalist"), u"Journaliste",
                                     u"Auteur|Signature|Rédacteur",
                                     QT_TRANSLATE_NOOP("ListHelp", "Who wrote it or spoke.")}),
    cleaned<&PressMention::url, domain::cleanHttpUrl>(
        {"url", QT_TRANSLATE_NOOP("ListLabels", "Web address"), u"Adresse web",
         u"URL|Lien|Lien web|Adresse|Adresse de l'article|Lien vers l'article",
         QT_TRANSLATE_NOOP("ListHelp", "Where it can be read, seen or heard: http or https.")}),
    word<&PressMention::tone>({"tone", QT_TRANSLATE_NOOP("ListLabels", "Tone"), u"Tonalité", u"Ton|Appréciation",
                               QT_TRANSLATE_NOOP("ListHelp", "How it speaks of the group; empty where nobody said.")}),
    fieldOf<&PressMention::members>(
        {"members", QT_TRANSLATE_NOOP("ListLabels", "Members quoted"), u"Membres cités",
         u"Membre cité|Membres|Membre|Personnes citées|Cités|Qui",
         QT_TRANSLATE_NOOP("ListHelp",
                           "Who is quoted or named: references, e-mails or names parted by |. Each needs a consent to "
                           "be named in the press.")},
        parseQuoted, printQuoted),
    text<&PressMention::notes>({"notes", QT_TRANSLATE_NOOP("ListLabels", "Notes"), u"Notes",
                                u"Note|Commentaire|Commentaires|Remarque|Remarques|Observation|Observations",
                                QT_TRANSLATE_NOOP("ListHelp", "Whatever else is worth keeping.")}),
};

} // namespace

template<>
std::span<const Field<PressMention>> fieldTable()
{
    return kFields;
}

} // namespace rebond::exchange
