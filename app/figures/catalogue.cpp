// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/catalogue.h"

#include "domain/romecode.h"
#include "domain/wording.h"

#include <QCoreApplication>

namespace rebond::figures {

namespace {

// clang-format off
constexpr CatalogueEntry kEntries[] = {
    {FigureId::Entered, "population.entered", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Joined"),
     QT_TRANSLATE_NOOP("Figures", "How many people have joined the group?"),
     QT_TRANSLATE_NOOP("Figures", "Everyone whose entry date is on or before the date of the figures. Leaving takes nobody away.")},
    {FigureId::Neutralised, "population.neutralised", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Set aside"),
     QT_TRANSLATE_NOOP("Figures", "Who of those who joined is not counted?"),
     QT_TRANSLATE_NOOP("Figures", "People who have died, and records entered by mistake. Nobody else is set aside.")},
    {FigureId::Counted, "population.counted", Unit::People, true,
     QT_TRANSLATE_NOOP("Figures", "Counted"),
     QT_TRANSLATE_NOOP("Figures", "Out of how many people are the figures given?"),
     QT_TRANSLATE_NOOP("Figures", "Everyone who joined, less those set aside. Every rate has this denominator.")},
    {FigureId::Rebounded, "rebounded", Unit::OfPeople, true,
     QT_TRANSLATE_NOOP("Figures", "Have rebounded"),
     QT_TRANSLATE_NOOP("Figures", "How many have found a job or set up in business?"),
     QT_TRANSLATE_NOOP("Figures", "Counted people with at least one job, or business created or taken over, in effect on the date of the figures and not cancelled. A person counts once. Training and insertion schemes are not counted; a job that ended still is.")},
    {FigureId::Rate, "rebounded.rate", Unit::Share, true,
     QT_TRANSLATE_NOOP("Figures", "Share who have rebounded"),
     QT_TRANSLATE_NOOP("Figures", "What share of the group has rebounded?"),
     QT_TRANSLATE_NOOP("Figures", "People who have rebounded, divided by people counted.")},
    {FigureId::Interval, "rebounded.interval", Unit::ShareRange, true,
     QT_TRANSLATE_NOOP("Figures", "For a comparable group"),
     QT_TRANSLATE_NOOP("Figures", "What share could be expected of a comparable group?"),
     QT_TRANSLATE_NOOP("Figures", "Wilson's 95% interval. The count of this group is exact; the interval speaks of a comparable one.")},
    {FigureId::InRebounded, "decomposition.rebounded", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Have rebounded"),
     QT_TRANSLATE_NOOP("Figures", "How many have found a job or set up in business?"),
     QT_TRANSLATE_NOOP("Figures", "As in the headline. Everyone counted is in exactly one row; the rows add up to the people counted.")},
    {FigureId::Searching, "decomposition.searching", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Searching"),
     QT_TRANSLATE_NOOP("Figures", "How many are still searching?"),
     QT_TRANSLATE_NOOP("Figures", "Everyone counted who is in no other row. People who left without a reason, or for a job that is not recorded, are here and to be checked.")},
    {FigureId::Training, "decomposition.training", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "In training or insertion (SIAE)"),
     QT_TRANSLATE_NOOP("Figures", "How many took up training or an insertion scheme?"),
     QT_TRANSLATE_NOOP("Figures", "People who have not rebounded and have begun a training or an insertion scheme (SIAE).")},
    {FigureId::Other, "decomposition.other", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Other exits"),
     QT_TRANSLATE_NOOP("Figures", "How many stopped for another reason?"),
     QT_TRANSLATE_NOOP("Figures", "Retirement, unavailable, moved away, gave up or other, as an outcome or as the reason for leaving.")},
    {FigureId::NoNews, "decomposition.no_news", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "No news"),
     QT_TRANSLATE_NOOP("Figures", "Of how many is nothing known any more?"),
     QT_TRANSLATE_NOOP("Figures", "People who have not rebounded, are in no training, and were recorded as without news.")},
    {FigureId::KnowledgeRate, "knowledge_rate", Unit::Share, false,
     QT_TRANSLATE_NOOP("Figures", "Share whose situation is known"),
     QT_TRANSLATE_NOOP("Figures", "Of what share of the group is the situation known?"),
     QT_TRANSLATE_NOOP("Figures", "People counted less those without news, divided by people counted.")},
    {FigureId::Durable, "outcome_classes.durable", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Lasting jobs and businesses"),
     QT_TRANSLATE_NOOP("Figures", "How many found a lasting job or set up in business?"),
     QT_TRANSLATE_NOOP("Figures", "Permanent contract, civil service, business created or taken over, self-employed, or a contract planned for six months or more. Each person is filed under the best of their outcomes.")},
    {FigureId::Transition, "outcome_classes.transition", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Transitional jobs"),
     QT_TRANSLATE_NOOP("Figures", "How many found only a transitional job?"),
     QT_TRANSLATE_NOOP("Figures", "A contract planned for less than six months or without a known end, or a subsidised contract. Each person is filed under the best of their outcomes.")},
    {FigureId::Collective, "attribution.collective", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Through the group"),
     QT_TRANSLATE_NOOP("Figures", "How many first rebounds came through the group?"),
     QT_TRANSLATE_NOOP("Figures", "The main channel of the first outcome is the group's: in its name, its site, booklet, relays, press, an offer made to it, or another member. This tells where the job came from, not what caused it.")},
    {FigureId::Individual, "attribution.individual", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Through an individual search"),
     QT_TRANSLATE_NOOP("Figures", "How many first rebounds came through the person's own search?"),
     QT_TRANSLATE_NOOP("Figures", "The main channel of the first outcome is one of the person's own search.")},
    {FigureId::Unknown, "attribution.unknown", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Origin not known"),
     QT_TRANSLATE_NOOP("Figures", "Of how many first rebounds is the origin not known?"),
     QT_TRANSLATE_NOOP("Figures", "The first outcome has no main channel.")},
    {FigureId::InWork, "in_work", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "Still in work"),
     QT_TRANSLATE_NOOP("Figures", "How many of those who rebounded are in work?"),
     QT_TRANSLATE_NOOP("Figures", "People who have rebounded and hold a job or business that is not over. One is over at its real end or, where none is recorded, at its planned end unless a later check-point found the person still in work.")},
    {FigureId::Upcoming, "upcoming", Unit::People, false,
     QT_TRANSLATE_NOOP("Figures", "To come"),
     QT_TRANSLATE_NOOP("Figures", "How many have signed for a job that starts later?"),
     QT_TRANSLATE_NOOP("Figures", "Counted people who have not rebounded but have a job or business that starts after the date of the figures and was known by then. They are not in the headline.")},
    {FigureId::Acts, "outreach.acts", Unit::Acts, false,
     QT_TRANSLATE_NOOP("Figures", "Acts of outreach"),
     QT_TRANSLATE_NOOP("Figures", "How many times were companies approached?"),
     QT_TRANSLATE_NOOP("Figures", "All dated acts of the group up to the date of the figures, whoever the member.")},
    {FigureId::ActsForCollective, "outreach.on_behalf_of_collective", Unit::Acts, false,
     QT_TRANSLATE_NOOP("Figures", "In the name of the group"),
     QT_TRANSLATE_NOOP("Figures", "How many acts were made in the name of the group?"),
     QT_TRANSLATE_NOOP("Figures", "Acts recorded as made on behalf of the group.")},
    {FigureId::ActsForMember, "outreach.on_behalf_of_member", Unit::Acts, false,
     QT_TRANSLATE_NOOP("Figures", "In a member's own name"),
     QT_TRANSLATE_NOOP("Figures", "How many acts were made in a member's own name?"),
     QT_TRANSLATE_NOOP("Figures", "Acts recorded as made on behalf of one or several members.")},
    {FigureId::Companies, "outreach.companies", Unit::Companies, false,
     QT_TRANSLATE_NOOP("Figures", "Companies approached"),
     QT_TRANSLATE_NOOP("Figures", "How many different companies were approached?"),
     QT_TRANSLATE_NOOP("Figures", "Different companies of those acts.")},
    {FigureId::Answered, "outreach.answered", Unit::Acts, false,
     QT_TRANSLATE_NOOP("Figures", "Answered"),
     QT_TRANSLATE_NOOP("Figures", "How many acts got an answer?"),
     QT_TRANSLATE_NOOP("Figures", "Acts with a result other than no answer. A long silence is not a result.")},
    {FigureId::Held, "interviews.held", Unit::Interviews, false,
     QT_TRANSLATE_NOOP("Figures", "Interviews held"),
     QT_TRANSLATE_NOOP("Figures", "How many interviews took place?"),
     QT_TRANSLATE_NOOP("Figures", "Interviews marked as held, up to the date of the figures.")},
    {FigureId::Planned, "interviews.planned", Unit::Interviews, false,
     QT_TRANSLATE_NOOP("Figures", "Interviews planned"),
     QT_TRANSLATE_NOOP("Figures", "How many interviews are planned?"),
     QT_TRANSLATE_NOOP("Figures", "Interviews marked as planned, after the date of the figures.")},
    {FigureId::ToQualify, "interviews.to_qualify", Unit::Interviews, false,
     QT_TRANSLATE_NOOP("Figures", "Interviews to qualify"),
     QT_TRANSLATE_NOOP("Figures", "How many past interviews have no result?"),
     QT_TRANSLATE_NOOP("Figures", "Interviews still marked as planned although their date has passed.")},
    {FigureId::ByType, "rebounds_by_type", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "How they rebounded"),
     QT_TRANSLATE_NOOP("Figures", "What was the first job or business of those who rebounded?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under the type of their first outcome, the earliest in effect.")},
    {FigureId::ByChannel, "rebounds_by_channel", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "Where the first rebound came from"),
     QT_TRANSLATE_NOOP("Figures", "Through which channel did the first job or business come?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under the main channel of their first outcome; those without a channel are in no row.")},
    {FigureId::BySector, "by_sector", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "By sector"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded in each sector?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under the first of their sectors, as written.")},
    {FigureId::ByAgeBand, "by_age_band", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "By age"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded in each age band?"),
     QT_TRANSLATE_NOOP("Figures", "Age is the year of the figures less the year of birth.")},
    {FigureId::Curve, "curve", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "Rebounds over time"),
     QT_TRANSLATE_NOOP("Figures", "How many had rebounded by each date?"),
     QT_TRANSLATE_NOOP("Figures", "The number who have rebounded, on each date on which somebody's first outcome took effect.")},
    {FigureId::Survival, "survival", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "Time to the first rebound"),
     QT_TRANSLATE_NOOP("Figures", "What share had rebounded so many days after entry?"),
     QT_TRANSLATE_NOOP("Figures", "Kaplan and Meier's estimate: each person is followed from entry to the first outcome, else to their exit or to the date of the figures.")},
    {FigureId::MedianDays, "median_days", Unit::Days, false,
     QT_TRANSLATE_NOOP("Figures", "Median time to the first rebound"),
     QT_TRANSLATE_NOOP("Figures", "After how many days had half of the group rebounded?"),
     QT_TRANSLATE_NOOP("Figures", "The first day after entry on which at most half had not rebounded, by Kaplan and Meier's estimate.")},
    {FigureId::Retention, "retention", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "Still in work later"),
     QT_TRANSLATE_NOOP("Figures", "How many were in work 3, 6 and 12 months after their first outcome?"),
     QT_TRANSLATE_NOOP("Figures", "First outcomes that began at least so many months ago, by the answer to their check-point; without an answer they are unknown.")},
    {FigureId::KnowledgeBounds, "knowledge.bounds", Unit::PeopleRange, false,
     QT_TRANSLATE_NOOP("Figures", "Rebounds, at least and at most"),
     QT_TRANSLATE_NOOP("Figures", "What could the people without news change?"),
     QT_TRANSLATE_NOOP("Figures", "At least those who have rebounded; at most those and everyone without news. Where less than 65 % of the situations are known, no rate is to be told without these bounds.")},
    {FigureId::WithinDays, "within_days", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "Rebounds soon after entry"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded within 90, 180 and 365 days of entry?"),
     QT_TRANSLATE_NOOP("Figures", "Of those who entered more than so many days ago, and of nobody else, those whose first outcome took effect within these days. Leaving takes nobody away.")},
    {FigureId::SixMonthDurable, "six_month_durable", Unit::OfPeople, false,
     QT_TRANSLATE_NOOP("Figures", "Lasting after six months"),
     QT_TRANSLATE_NOOP("Figures", "How many first outcomes are lasting and have lasted six months?"),
     QT_TRANSLATE_NOOP("Figures", "Of the first outcomes that began at least six months ago, lasting jobs and businesses that did not end before their six months were over.")},
    {FigureId::Funnel, "funnel", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "From the sending to the rebound"),
     QT_TRANSLATE_NOOP("Figures", "How far do approaches get: answered, interview, proposal, rebound?"),
     QT_TRANSLATE_NOOP("Figures", "Of the leads to which something was sent by that date, follow-ups included once, those that were answered, had an interview, a proposal, a rebound of one of their people at that company; a later step counts in those before it. A lead of the group that names nobody never comes as far as a rebound, and to an interview only where a result says so; one hiring ends all leads of that person at that company. The first answer is waited for 60 days; its median is Kaplan and Meier's estimate.")},
    {FigureId::Activity, "activity", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "What is done in a week of search"),
     QT_TRANSLATE_NOOP("Figures", "How many acts, new companies and interviews does a week of search have?"),
     QT_TRANSLATE_NOOP("Figures", "Acts that name a member, companies new to them and interviews held, divided by the weeks in which they were searching: entered, not left and without an outcome on at least one day. Weeks count once they are over. The group's own line counts everything done, week by week.")},
    {FigureId::ByRomeDomain, "breakdowns.rome_domain", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "By field of work"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded in each great domain of the ROME?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under the letter of the first of their ROME codes, which is its great domain.")},
    {FigureId::ByIntention, "breakdowns.intention", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "By intention at entry"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded of those who came for a job, a business, a training course?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under what they came for; rebounded always means a job or a business.")},
    {FigureId::ByDepartment, "breakdowns.department", Unit::Table, false,
     QT_TRANSLATE_NOOP("Figures", "By département"),
     QT_TRANSLATE_NOOP("Figures", "How many rebounded in each département?"),
     QT_TRANSLATE_NOOP("Figures", "Each person is filed under the département of their postal code.")},
};
// clang-format on

QString said(const char *words)
{
    return QCoreApplication::translate("Figures", words);
}

} // namespace

QString CatalogueEntry::label() const
{
    return said(labelText);
}

QString CatalogueEntry::question() const
{
    return said(questionText);
}

QString CatalogueEntry::definition() const
{
    return said(definitionText);
}

std::span<const CatalogueEntry> catalogue()
{
    return kEntries;
}

const CatalogueEntry &entryOf(FigureId id)
{
    return kEntries[size_t(id)]; // the table stands in the enumeration's order; a test says so
}

int percentDecimals(qint64 n)
{
    return n < 100 ? 0 : 1;
}

QString labelOf(AgeBand band)
{
    switch (band) {
    case AgeBand::Under25: return said(QT_TRANSLATE_NOOP("Figures", "Under 25 years"));
    case AgeBand::From25To49: return said(QT_TRANSLATE_NOOP("Figures", "25 to 49 years"));
    case AgeBand::From50: return said(QT_TRANSLATE_NOOP("Figures", "50 years and over"));
    case AgeBand::Unknown: return said(QT_TRANSLATE_NOOP("Figures", "Age not known"));
    }
    Q_UNREACHABLE();
}

QString labelOf(Place place)
{
    switch (place) {
    case Place::Rebounded: return entryOf(FigureId::InRebounded).label();
    case Place::Searching: return entryOf(FigureId::Searching).label();
    case Place::Training: return entryOf(FigureId::Training).label();
    case Place::Other: return entryOf(FigureId::Other).label();
    case Place::NoNews: return entryOf(FigureId::NoNews).label();
    }
    Q_UNREACHABLE();
}

QString labelOfOne(Place place)
{
    switch (place) {
    case Place::Rebounded:
        //: where one person stands
        return QCoreApplication::translate("Figures", "Rebounded", "one person");
    case Place::Searching:
        //: where one person stands
        return QCoreApplication::translate("Figures", "Searching", "one person");
    case Place::Training:
        //: where one person stands
        return QCoreApplication::translate("Figures", "In training", "one person");
    case Place::Other:
        //: where one person stands: retired, moved away, gave up …
        return QCoreApplication::translate("Figures", "Other", "one person");
    case Place::NoNews:
        //: where one person stands
        return QCoreApplication::translate("Figures", "No news", "one person");
    }
    Q_UNREACHABLE();
}

QString labelOfSector(const QString &name)
{
    return name.isEmpty() ? said(QT_TRANSLATE_NOOP("Figures", "Sector not given")) : name;
}

namespace {

QString labelOfUnknown(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Sector: return labelOfSector({});
    case Breakdown::RomeDomain: return said(QT_TRANSLATE_NOOP("Figures", "ROME code not given"));
    case Breakdown::AgeBand: return labelOf(AgeBand::Unknown);
    case Breakdown::Intention: return said(QT_TRANSLATE_NOOP("Figures", "Intention not given"));
    case Breakdown::Department: return said(QT_TRANSLATE_NOOP("Figures", "In no French département, or not given"));
    }
    Q_UNREACHABLE();
}

QString labelOfAgeBand(const QString &name)
{
    for (const AgeBand band : {AgeBand::Under25, AgeBand::From25To49, AgeBand::From50}) {
        if (codeOf(band) == name)
            return labelOf(band);
    }
    return labelOf(AgeBand::Unknown);
}

} // namespace

QString labelOfGroup(Breakdown breakdown, const QString &name)
{
    if (isUnknownGroup(breakdown, name))
        return labelOfUnknown(breakdown);
    switch (breakdown) {
    case Breakdown::Sector: return labelOfSector(name);
    case Breakdown::RomeDomain: return name + QStringLiteral(" · ") + domain::romeDomainOf(name);
    case Breakdown::AgeBand: return labelOfAgeBand(name);
    case Breakdown::Intention: {
        const auto intention = domain::parseTerm<domain::Intention>(name);
        return intention ? domain::wordingOf(*intention) : name;
    }
    case Breakdown::Department:
        //: %1 is the number of a French département, "06" or "2A".
        return said(QT_TRANSLATE_NOOP("Figures", "Département %1")).arg(name);
    }
    Q_UNREACHABLE();
}

QString codeOf(Place place)
{
    switch (place) {
    case Place::Rebounded: return QStringLiteral("rebounded");
    case Place::Searching: return QStringLiteral("searching");
    case Place::Training: return QStringLiteral("training");
    case Place::Other: return QStringLiteral("other");
    case Place::NoNews: return QStringLiteral("no_news");
    }
    Q_UNREACHABLE();
}

QString codeOf(domain::OutcomeClass value)
{
    switch (value) {
    case domain::OutcomeClass::Durable: return QStringLiteral("durable");
    case domain::OutcomeClass::Transition: return QStringLiteral("transition");
    case domain::OutcomeClass::Positive: return QStringLiteral("positive");
    case domain::OutcomeClass::None: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

} // namespace rebond::figures
