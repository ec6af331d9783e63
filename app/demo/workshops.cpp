// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve Tuesday mornings with a round of the table, the next one still to come, and who looks after whom. Comes last:
// no other record depends on it, and no figure counts it.
#include "demo/draft.h"
#include "demo/draws.h"
#include "demo/phrases.h"

#include <algorithm>

namespace rebond::demo {

using namespace domain;

namespace {

struct SessionRow
{
    const char *date;
    const char16_t *title;
};

constexpr SessionRow kSessions[] = {
    {"2012-03-27", u"Tour de table et relances"},
    {"2012-04-03", u"Tour de table et CV d’une page"},
    {"2012-04-10", u"Tour de table et appels à froid"},
    {"2012-04-17", u"Tour de table et salon de Sophia"},
    {"2012-04-24", u"Tour de table et entretiens blancs"},
    {"2012-05-15", u"Tour de table et réseau des anciens"},
    {"2012-05-22", u"Tour de table et lettres au nom des 60"},
    {"2012-05-29", u"Tour de table et négociation"},
    {"2012-06-05", u"Tour de table et relances"},
    {"2012-06-12", u"Tour de table et création d’entreprise"},
    {"2012-06-19", u"Tour de table et entretiens blancs"},
    {"2012-06-26", u"Tour de table et plan de l’été"},
    {"2012-07-03", u"Tour de table et rendez-vous de juillet"}, // after the day of the report
};
// Away the last four times, and searching: whom the list of things to do is for.
constexpr const char16_t *kLostTouch = u"Jaubertin";
constexpr int kPairs = 24;

constexpr const char16_t *kAgreed[] = {
    u"Appeler trois entreprises de la liste.", u"Relancer les deux candidatures de la semaine dernière.",
    u"Envoyer cinq candidatures spontanées.",  u"Refaire l’accroche du CV avec son binôme.",
    u"Voir un ancien collègue par semaine.",   u"Préparer l’entretien, questions et réponses à voix haute.",
    u"Passer au salon avec vingt CV.",         u"Écrire à deux cabinets de recrutement.",
    u"Demander trois noms à son réseau.",      u"Mettre son profil en ligne à jour.",
    u"Répondre à l’annonce trouvée ce matin.", u"Chiffrer trois réalisations.",
};
constexpr const char16_t *kDone[] = {
    u"Fait, une réponse attendue.",
    u"Fait.",
    u"Fait à moitié, reporté.",
    u"Pas encore.",
    u"Fait, un rendez-vous obtenu.",
    u"Fait avec son binôme.",
    u"",
    u"",
};
constexpr const char16_t *kNotes[] = {
    u"Moral en baisse, à rappeler jeudi.",
    u"Cherche un covoiturage pour le mardi.",
    u"Propose d’animer un atelier sur les appels.",
};

bool isPlaced(const Draft &draft, Id<Member> member, QDate day)
{
    return std::ranges::any_of(draft.out.outcomes, [&](const Outcome &outcome) {
        return outcome.member == member && outcome.effectiveOn <= day && !outcome.cancelledKnownOn;
    });
}

Presence drawMark(Draws &draws, bool isPlaced)
{
    const int dice = draws.below(100);
    if (isPlaced) // at work on Tuesdays; some come by
        return dice < 12 ? Presence::Present : Presence::Justifie;
    if (dice < 82)
        return Presence::Present;
    if (dice < 89)
        return Presence::Retard;
    return dice < 96 ? Presence::Justifie : Presence::Absent;
}

QString phrase(Draws &draws, Phrases phrases)
{
    return QString::fromUtf16(draws.pick(phrases));
}

void addParticipations(Draft &draft, const Workshop &workshop, bool isLate, Draws &draws)
{
    for (const Member &member : std::as_const(draft.out.members)) {
        if (!isConcerned(member, workshop.date))
            continue;
        Participation participation;
        participation.workshop = workshop.id;
        participation.member = member.id;
        participation.mark = drawMark(draws, isPlaced(draft, member.id, workshop.date));
        const bool isLost = isLate && member.familyName == QString::fromUtf16(kLostTouch);
        if (isLost)
            participation.mark = Presence::Absent;
        if (!isAbsence(*participation.mark)) {
            participation.agreed = phrase(draws, kAgreed);
            participation.done = phrase(draws, kDone);
            if (draws.below(40) == 0)
                participation.note = phrase(draws, kNotes);
        }
        participation.id = draft.ids.next<Participation>();
        draft.out.participations.append(participation);
    }
}

} // namespace

void addWorkshops(Draft &draft)
{
    Draws draws(612);
    const auto count = static_cast<int>(std::size(kSessions));
    for (int i = 0; i < count; ++i) {
        Workshop workshop;
        workshop.id = draft.ids.next<Workshop>();
        workshop.cohort = draft.out.cohort.id;
        workshop.reference = referenceOf(u'A', i + 1, 2);
        workshop.date = day(kSessions[i].date);
        workshop.time = QTime(9, 0);
        workshop.title = QString::fromUtf16(kSessions[i].title);
        workshop.place = QStringLiteral("Maison des associations, Nice");
        workshop.facilitator = QStringLiteral("Solange Animatrice");
        workshop.isClosed = workshop.date <= reportDay();
        draft.out.workshops.append(workshop);
        if (workshop.isClosed)
            addParticipations(draft, workshop, i >= count - 5, draws);
    }
    std::vector<Id<Member>> searching;
    for (const Member &member : std::as_const(draft.out.members)) {
        if (isConcerned(member, reportDay()) && !isPlaced(draft, member.id, reportDay()))
            searching.push_back(member.id);
    }
    draws.shuffle(searching);
    for (size_t i = 0; i + 1 < searching.size() && draft.out.buddyPairs.size() < kPairs; i += 2) {
        BuddyPair pair;
        pair.id = draft.ids.next<BuddyPair>();
        pair.member = std::min(searching[i], searching[i + 1]);
        pair.other = std::max(searching[i], searching[i + 1]);
        draft.out.buddyPairs.append(pair);
    }
}

} // namespace rebond::demo
