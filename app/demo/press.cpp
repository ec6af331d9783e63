// SPDX-License-Identifier: GPL-3.0-or-later
// What invented papers and stations said of the group. Comes last: no other record depends on it, and no figure counts it.
#include "demo/draft.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace rebond::demo {

using namespace domain;

namespace {

struct MentionRow
{
    const char *date;
    const char16_t *outlet;
    PressMedium medium;
    const char16_t *title;
    const char16_t *journalist;
    std::optional<PressTone> tone;
    const char16_t *quoted; // family names, '|' between them; each agreed to be named a week before
    const char16_t *notes;
};

constexpr MentionRow kMentions[] = {
    {"2011-06-21", u"Le Quotidien de Nulle-Part", PressMedium::Ecrite, u"Soixante chercheurs d’emploi font équipe",
     u"Aude Plumedor", PressTone::Favorable, u"", u"Une demi-page, avec la photo du groupe."},
    {"2011-09-14", u"Radio Galet Imaginaire", PressMedium::Radio,
     u"L’invitée de midi : créer son entreprise à plusieurs", u"Théo Microval", PressTone::Favorable, u"Kervazo", u""},
    {"2011-11-23", u"Gazette des Collines Inventées", PressMedium::Web, u"Un site pour donner un visage aux CV", u"",
     PressTone::Neutre, u"", u""},
    {"2012-01-18", u"Le Quotidien de Nulle-Part", PressMedium::Ecrite, u"Du tour de table au Grand Parasol",
     u"Aude Plumedor", PressTone::Favorable, u"Falicornet", u"Suite de l’article de juin."},
    {"2012-02-08", u"Télé Mistral Fictive", PressMedium::Tele, u"Reportage : une matinée au tour de table",
     u"Inès Caméral", std::nullopt, u"Diakounel|Quinsonnet", u"Quatre minutes, juste avant la météo."},
    {"2012-03-29", u"Carnet d’un Sceptique", PressMedium::Web, u"Encore une liste de CV ?", u"", PressTone::Defavorable,
     u"", u"Répondre ? Décidé au tour de table : non."},
    {"2012-05-24", u"Lettre de la Chambre Fictive", PressMedium::Autre,
     u"Le collectif cherche des entreprises marraines", u"", PressTone::Neutre, u"", u""},
    {"2012-06-20", u"Le Quotidien de Nulle-Part", PressMedium::Ecrite, u"Un an après, le collectif fait ses comptes",
     u"Aude Plumedor", PressTone::Favorable, u"Kervazo|Falicornet", u""},
};

// One paper for the press, whichever mention asked for it first.
void agree(Draft &draft, Id<Member> member, QDate day)
{
    for (const Consent &consent : std::as_const(draft.out.consents)) {
        if (consent.member == member && consent.medium == ConsentMedium::Press)
            return;
    }
    Consent consent;
    consent.id = draft.ids.next<Consent>();
    consent.member = member;
    consent.use = ConsentUse::Name;
    consent.medium = ConsentMedium::Press;
    consent.givenOn = day;
    consent.evidence = QStringLiteral("Feuille signée");
    draft.out.consents.append(consent);
}

} // namespace

void addPress(Draft &draft)
{
    int number = 0;
    for (const MentionRow &row : kMentions) {
        PressMention mention;
        mention.cohort = draft.out.cohort.id;
        mention.reference = referenceOf(u'R', ++number, 2);
        mention.date = day(row.date);
        mention.outlet = QString::fromUtf16(row.outlet);
        mention.medium = row.medium;
        mention.title = QString::fromUtf16(row.title);
        mention.journalist = QString::fromUtf16(row.journalist);
        mention.url = QStringLiteral("https://%1.example.org/%2").arg(slug(mention.outlet), slug(mention.title));
        mention.tone = row.tone;
        mention.notes = QString::fromUtf16(row.notes);
        for (const QString &family : cells(row.quoted)) {
            const Id<Member> member = draft.out.members[draft.memberNamed(family)].id;
            agree(draft, member, mention.date.addDays(-7));
            mention.members.append(member);
        }
        std::sort(mention.members.begin(), mention.members.end());
        mention.id = draft.ids.next<PressMention>();
        draft.out.pressMentions.append(mention);
    }
}

} // namespace rebond::demo
