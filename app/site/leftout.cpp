// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/leftout.h"

#include "base/folding.h"
#include "domain/agreements.h"
#include "figures/standings.h"

#include <algorithm>
#include <tuple>

namespace rebond::site {

using namespace domain;

namespace {

// Why none of these uses holds: the nearest to holding, so that who withdrew after an end is one who withdrew.
LeftOut whyNot(const Member &member, const QList<Consent> &consents, const QList<ConsentUse> &uses, QDate day)
{
    LeftOut found{member.id, member.displayName(), false, Why::NeverAgreed, {}};
    const auto take = [&](Why why, QDate on) {
        if (found.why == Why::NeverAgreed || !found.day || on > *found.day) {
            found.why = why;
            found.day = on;
        }
    };
    for (const Consent &consent : consents) {
        if (consent.medium != ConsentMedium::Site || !uses.contains(consent.use))
            continue;
        if (consent.withdrawnOn && *consent.withdrawnOn <= day)
            take(Why::Withdrawn, *consent.withdrawnOn);
        else if (consent.expiresOn && *consent.expiresOn < day)
            take(Why::Ended, *consent.expiresOn);
        else if (consent.givenOn && *consent.givenOn > day)
            take(Why::NotYet, *consent.givenOn);
    }
    return found;
}

void addEndings(const Member &member, const Agreements &agreements, bool isNamed, QList<Ending> &endings)
{
    for (const ConsentUse use :
         {ConsentUse::Name, ConsentUse::Photo, ConsentUse::Cv, ConsentUse::Contact, ConsentUse::Rebound}) {
        const bool needsName = use == ConsentUse::Photo || use == ConsentUse::Contact;
        if ((needsName && !isNamed) || !agreements.allow(member.id, use))
            continue;
        if (const auto last = agreements.endOf(member.id, use))
            endings.append({member.id, member.displayName(), use, *last});
    }
}

} // namespace

Audit auditOf(const Sources &sources)
{
    const QDate day = sources.figures.question.asOf;
    const Agreements agreements(sources.consents, day, ConsentMedium::Site);
    Audit audit;
    const QList<figures::Standing> standings = figures::standings(sources.facts, sources.figures.question);
    for (const figures::Standing &standing : standings) {
        if (standing.neutralised)
            continue;
        const Member &member = *standing.member;
        const bool isNamed = agreements.allow(member.id, ConsentUse::Name);
        const bool showsCv = agreements.allow(member.id, ConsentUse::Cv);
        if (isNamed || showsCv)
            addEndings(member, agreements, isNamed, audit.endings);
        if (isNamed)
            continue;
        const QList<ConsentUse> uses = showsCv ? QList{ConsentUse::Name} : QList{ConsentUse::Name, ConsentUse::Cv};
        audit.leftOut.append(whyNot(member, agreements.of(member.id), uses, day));
        audit.leftOut.last().isNameless = showsCv;
    }
    std::stable_sort(audit.leftOut.begin(), audit.leftOut.end(),
                     [](const LeftOut &a, const LeftOut &b) { return fold(a.name) < fold(b.name); });
    std::stable_sort(audit.endings.begin(), audit.endings.end(), [](const Ending &a, const Ending &b) {
        return std::tuple(a.lastDay, fold(a.name)) < std::tuple(b.lastDay, fold(b.name));
    });
    return audit;
}

} // namespace rebond::site
