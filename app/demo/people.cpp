// SPDX-License-Identifier: GPL-3.0-or-later
// The sixty, what they agreed to, and how it ended.
#include "demo/draft.h"
#include "demo/draws.h"

#include <algorithm>
#include <numeric>

namespace rebond::demo {

using namespace domain;

namespace {

QDate dayOf(Wave wave)
{
    switch (wave) {
    case Wave::May31: return QDate(2011, 5, 31);
    case Wave::June7: return QDate(2011, 6, 7);
    case Wave::June14: return QDate(2011, 6, 14);
    case Wave::June20: return QDate(2011, 6, 20);
    case Wave::September5: return QDate(2011, 9, 5);
    case Wave::October3: return QDate(2011, 10, 3);
    }
    Q_UNREACHABLE();
}

std::optional<Intention> intentionOf(int row)
{
    if (row % 13 == 6)
        return Intention::Creation;
    if (row % 19 == 9)
        return Intention::Formation;
    if (row % 11 == 10)
        return {};
    return Intention::Emploi;
}

Member memberOf(const Draft &draft, const MemberRow &row, int number, Draws &draws)
{
    const TownRow &town = towns()[static_cast<size_t>(row.town)];
    Member member;
    member.cohort = draft.out.cohort.id;
    member.reference = referenceOf(u'M', number, 2);
    member.familyName = QString::fromUtf16(row.family);
    member.givenName = QString::fromUtf16(row.given);
    member.email = slug(member.givenName) + u'.' + slug(member.familyName) + QStringLiteral("@example.org");
    // 04 65 71 xx xx: kept by the French regulator for works of fiction. (Its mobile block, 06 39 98, lies among Mayotte's
    // numbers and would be read as +262.)
    member.phone = QStringLiteral("+33465710") + QString::number(number * 13 + 107).rightJustified(3, u'0');
    member.postalCode = QString::fromUtf16(town.postalCode);
    member.city = QString::fromUtf16(town.name);
    if (row.birthYear != 0)
        member.birthYear = row.birthYear;
    member.sectors = {QString::fromUtf16(sectors()[static_cast<size_t>(row.sector)].name)};
    member.occupations = cells(row.occupations);
    member.romeCodes = cells(row.romes);
    member.headline = QString::fromUtf16(row.headline);
    if (draws.below(5) != 0)
        member.mobilityKm = 10 * draws.between(1, 6);
    member.joinedOn = dayOf(row.wave);
    if (draws.below(4) == 0)
        member.availableFrom = member.joinedOn.addDays(7 * draws.between(2, 12));
    if (draws.below(3) == 0)
        member.profileUrl = QStringLiteral("https://profils.example.org/") + slug(member.displayName());
    member.stillSearching = true;
    member.projectRole = QString::fromUtf16(row.role);
    return member;
}

} // namespace

void addMembers(Draft &draft)
{
    Draws draws(60);
    const auto rows = memberRows();
    std::vector<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int row) { return rows[static_cast<size_t>(row)].wave; });
    for (const int row : order) {
        const int number = static_cast<int>(draft.out.members.size()) + 1;
        Member member = memberOf(draft, rows[static_cast<size_t>(row)], number, draws);
        member.id = draft.ids.next<Member>();
        member.intention = intentionOf(row);
        draft.out.members.append(member);
        draft.memberRow.push_back(row);
    }
    for (const ExitRow &exit : exitRows()) {
        Member &member = draft.out.members[draft.memberNamed(QString::fromUtf16(exit.family))];
        member.leftOn = day(exit.leftOn);
        member.exitReason = exit.reason;
        member.stillSearching = false;
    }
}

namespace {

struct Agreement
{
    ConsentUse use;
    ConsentMedium medium;
    int refusedBy; // every so many-th member did not tick it; 0: everybody who signed did
};

// The lines of the paper that members sign.
constexpr Agreement kPaper[] = {
    {ConsentUse::Name, ConsentMedium::Booklet, 0},   {ConsentUse::Name, ConsentMedium::Trombinoscope, 0},
    {ConsentUse::Name, ConsentMedium::Site, 11},     {ConsentUse::Photo, ConsentMedium::Trombinoscope, 19},
    {ConsentUse::Photo, ConsentMedium::Booklet, 17}, {ConsentUse::Photo, ConsentMedium::Site, 7},
    {ConsentUse::Cv, ConsentMedium::Booklet, 23},    {ConsentUse::Cv, ConsentMedium::Site, 5},
    {ConsentUse::Cv, ConsentMedium::Outreach, 9},    {ConsentUse::Contact, ConsentMedium::Booklet, 6},
    {ConsentUse::Rebound, ConsentMedium::Site, 4},
};

} // namespace

void addConsents(Draft &draft)
{
    const auto &members = draft.out.members;
    for (int i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        if (i % 20 == 13) // three never handed the paper in
            continue;
        for (const Agreement &line : kPaper) {
            if (line.refusedBy != 0 && (i + 1) % line.refusedBy == 0)
                continue;
            Consent consent;
            consent.id = draft.ids.next<Consent>();
            consent.member = member.id;
            consent.use = line.use;
            consent.medium = line.medium;
            consent.givenOn = member.joinedOn.addDays(7);
            // Two years, as the paper says; the first papers said one.
            consent.expiresOn = i % 15 == 4 ? consent.givenOn->addYears(1) : consent.givenOn->addYears(2);
            if (i % 25 == 8 && line.use == ConsentUse::Photo && line.medium == ConsentMedium::Site)
                consent.withdrawnOn = QDate(2012, 2, 6);
            consent.evidence = i % 3 == 0 ? QStringLiteral("Formulaire en ligne") : QStringLiteral("Feuille signée");
            draft.out.consents.append(consent);
        }
    }
}

namespace {

// The lines of a second paper: who would have recruiters write to them, and be spoken of in networks.
QDate secondPaper()
{
    return QDate(2012, 1, 16);
}

constexpr Agreement kOnline[] = {
    {ConsentUse::Contact, ConsentMedium::Site, 2},   {ConsentUse::Name, ConsentMedium::Social, 3},
    {ConsentUse::Cv, ConsentMedium::Social, 5},      {ConsentUse::Photo, ConsentMedium::Social, 4},
    {ConsentUse::Contact, ConsentMedium::Social, 7},
};

} // namespace

void addOnlineConsents(Draft &draft)
{
    const auto &members = draft.out.members;
    for (int i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        if (i % 20 == 13 || member.joinedOn > secondPaper())
            continue;
        for (const Agreement &line : kOnline) {
            if ((i + 1) % line.refusedBy == 0)
                continue;
            Consent consent;
            consent.id = draft.ids.next<Consent>();
            consent.member = member.id;
            consent.use = line.use;
            consent.medium = line.medium;
            consent.givenOn = secondPaper();
            consent.expiresOn = secondPaper().addYears(2);
            consent.evidence = QStringLiteral("Formulaire en ligne");
            draft.out.consents.append(consent);
        }
    }
}

namespace {

Outcome outcomeOf(const Draft &draft, const OutcomeRow &row)
{
    Outcome outcome;
    outcome.member = draft.out.members[draft.memberNamed(QString::fromUtf16(row.family))].id;
    outcome.type = row.type;
    if (*row.employer != u'\0')
        outcome.company = draft.out.companies[draft.companyNamed(QString::fromUtf16(row.employer))].id;
    outcome.position = QString::fromUtf16(row.position);
    outcome.effectiveOn = day(row.effectiveOn);
    outcome.knownOn = day(row.knownOn);
    if (*row.plannedEnd != '\0')
        outcome.plannedEnd = day(row.plannedEnd);
    if (*row.endedOn != '\0')
        outcome.endedOn = day(row.endedOn);
    if (row.weeklyHours > 0)
        outcome.weeklyHours = row.weeklyHours;
    if (*row.channel != '\0')
        outcome.primaryChannel = parseTerm<Channel>(QString::fromLatin1(row.channel));
    const auto codes = QString::fromLatin1(row.contributing).split(u'|', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        outcome.contributingChannels.append(*parseTerm<Channel>(code));
    outcome.evidence = row.evidence;
    if (*row.cancelledKnownOn != '\0')
        outcome.cancelledKnownOn = day(row.cancelledKnownOn);
    return outcome;
}

} // namespace

void addOutcomes(Draft &draft)
{
    Cohort60 &out = draft.out;
    for (const OutcomeRow &row : outcomeRows()) {
        Outcome outcome = outcomeOf(draft, row);
        outcome.id = draft.ids.next<Outcome>();
        outcome.reference = referenceOf(u'P', static_cast<int>(out.outcomes.size()) + 1, 2);
        out.outcomes.append(outcome);
        const bool lasting = outcome.type == OutcomeType::CDI || outcome.type == OutcomeType::CREA;
        if (lasting && outcome.effectiveOn <= reportDay() && !outcome.cancelledKnownOn)
            out.members[draft.memberNamed(QString::fromUtf16(row.family))].stillSearching = false;
    }
    for (const CheckpointRow &row : checkpointRows()) {
        const Id<Member> member = out.members[draft.memberNamed(QString::fromUtf16(row.family))].id;
        const auto found = std::ranges::find_if(out.outcomes, [&](const Outcome &outcome) {
            return outcome.member == member && outcome.effectiveOn == day(row.effectiveOn);
        });
        Q_ASSERT(found != out.outcomes.end());
        Checkpoint checkpoint;
        checkpoint.id = draft.ids.next<Checkpoint>();
        checkpoint.reference = referenceOf(u'S', static_cast<int>(out.checkpoints.size()) + 1, 2);
        checkpoint.outcome = found->id;
        checkpoint.months = row.months;
        checkpoint.answeredOn = day(row.answeredOn);
        checkpoint.result = row.result;
        out.checkpoints.append(checkpoint);
    }
}

} // namespace rebond::demo
