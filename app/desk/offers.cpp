// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/offers.h"

#include "base/folding.h"
#include "desk/romesteps.h"
#include "domain/postalcode.h"
#include "storage/mappings/all.h"
#include "storage/offerfacts.h"

#include <algorithm>
#include <tuple>

namespace rebond::desk {

using namespace domain;
using storage::Query;
using storage::Reader;

namespace {

OfferNearness offerNearnessOf(RomeStep step)
{
    switch (step) {
    case RomeStep::Occupation: return OfferNearness::SameOccupation;
    case RomeStep::Domain: return OfferNearness::SameDomain;
    case RomeStep::GreatDomain: return OfferNearness::SameGreatDomain;
    }
    Q_UNREACHABLE();
}

// " paie ", between spaces, so that words are found whole; C++ and C# are words.
QString spaced(const QString &text)
{
    QString words = fold(text);
    for (QChar &letter : words) {
        if (!letter.isLetterOrNumber() && letter != u'+' && letter != u'#')
            letter = u' ';
    }
    return u' ' + words.simplified() + u' ';
}

QStringList sharedSkillsOf(const Offer &offer, const QStringList &skills)
{
    QStringList known;
    for (const QString &skill : skills)
        known.append(spaced(skill));
    QStringList shared;
    for (const QString &asked : offer.skills) {
        const QString words = spaced(asked);
        const bool isKnown = words.size() > 2 && std::any_of(known.cbegin(), known.cend(), [&](const QString &each) {
                                 return each.contains(words);
                             });
        if (isKnown)
            shared.append(asked);
    }
    return shared;
}

OfferPlace placeOf(const Offer &offer, const Member &member)
{
    const QString there = departmentOf(offer.postalCode);
    const QString here = departmentOf(member.postalCode);
    const bool isOtherDepartment = !there.isEmpty() && !here.isEmpty() && there != here;
    const bool isSameCode = !offer.postalCode.isEmpty() && offer.postalCode == member.postalCode;
    const bool isSameName = !offer.city.isEmpty() && fold(offer.city) == fold(member.city);
    if (isSameCode || (isSameName && !isOtherDepartment))
        return OfferPlace::SameTown;
    if (there.isEmpty() || here.isEmpty())
        return OfferPlace::Unknown;
    return isOtherDepartment ? OfferPlace::Elsewhere : OfferPlace::SameDepartment;
}

bool isBetter(const OfferMatch &one, const OfferMatch &other)
{
    const auto orderOf = [](const OfferMatch &match) {
        return std::tuple(static_cast<int>(match.nearness), -match.sharedSkills.size(), static_cast<int>(match.place),
                          -match.member.mobilityKm.value_or(0), match.member.id);
    };
    return orderOf(one) < orderOf(other);
}

} // namespace

std::optional<OfferMatch> offerMatch(const Offer &offer, const OfferCandidate &candidate)
{
    OfferMatch match;
    match.member = candidate.member;
    match.sharedSkills = sharedSkillsOf(offer, candidate.skills);
    match.place = placeOf(offer, candidate.member);
    if (const auto shared = sharedRome({offer.romeCode}, candidate.member.romeCodes)) {
        match.nearness = offerNearnessOf(shared->step);
        match.sharedCode = shared->part;
        return match;
    }
    return match.sharedSkills.isEmpty() ? std::nullopt : std::optional(match);
}

QList<OfferMatch> rankMembers(const Offer &offer, const QList<OfferCandidate> &candidates, QDate day)
{
    QList<OfferMatch> matches;
    if (hasExpired(offer, day))
        return matches;
    for (const OfferCandidate &candidate : candidates) {
        if (auto match = offerMatch(offer, candidate))
            matches.append(*std::move(match));
    }
    std::sort(matches.begin(), matches.end(), isBetter);
    return matches;
}

OfferMatches membersFor(Reader &reader, const Offer &offer, const SkillsOf &skillsOf, QDate day, int limit)
{
    QList<OfferCandidate> candidates;
    const auto members = storage::membersToPropose(reader, offer.cohort, day);
    for (const Member &member : members) {
        const auto cv = offer.skills.isEmpty()
                          ? std::nullopt
                          : reader.first(Query<Cv>().where(&Cv::member, member.id).where(&Cv::isCurrent, true));
        candidates.append({member, cv ? skillsOf(*cv) : QStringList()});
    }
    OfferMatches found;
    found.matches = rankMembers(offer, candidates, day);
    found.total = found.matches.size();
    found.looked = candidates.size();
    found.matches.resize(std::min<qsizetype>(found.total, std::max(limit, 0)));
    const auto proposals = storage::proposalsOf(reader, offer.id);
    for (OfferMatch &match : found.matches) {
        const auto proposal = std::find_if(proposals.cbegin(), proposals.cend(),
                                           [&](const OfferProposal &each) { return each.member == match.member.id; });
        if (proposal != proposals.cend())
            match.proposal = *proposal;
    }
    return found;
}

} // namespace rebond::desk
