// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reading.h"

#include "domain/wording.h"
#include "figures/statistics.h"

#include <QCoreApplication>

namespace rebond::figures {

using domain::OutcomeClass;
using domain::OutcomeType;

// A type that is lasting or not by its length says which; the others are what they are.
QString labelOfForm(OutcomeType type, OutcomeClass value)
{
    const bool lasting = value == OutcomeClass::Durable;
    switch (type) {
    case OutcomeType::CDD:
        return lasting
                 ? QCoreApplication::translate("Figures", "Fixed-term contract, six months or more")
                 : QCoreApplication::translate("Figures", "Fixed-term contract, under six months or no known end");
    case OutcomeType::CTT:
        return lasting
                 ? QCoreApplication::translate("Figures", "Temporary agency work, six months or more")
                 : QCoreApplication::translate("Figures", "Temporary agency work, under six months or no known end");
    case OutcomeType::PORT:
        return lasting
                 ? QCoreApplication::translate("Figures", "Umbrella employment, six months or more")
                 : QCoreApplication::translate("Figures", "Umbrella employment, under six months or no known end");
    case OutcomeType::ALT:
        return lasting
                 ? QCoreApplication::translate("Figures", "Work-study contract, six months or more")
                 : QCoreApplication::translate("Figures", "Work-study contract, under six months or no known end");
    default: return wordingOf(type);
    }
}

namespace {

std::optional<qint64> shownOnly(qint64 value, Mask mask)
{
    return mask == Mask::Shown ? std::optional(value) : std::nullopt;
}

// None where it depends on how long the contract lasts. By the type alone: a masked table must not tell more.
std::optional<domain::OutcomeClass> classOfType(domain::OutcomeType type)
{
    const QDate day(2000, 1, 1);
    const auto openEnded = domain::classOf(type, day, {});
    const bool isSameHalfAYear = domain::classOf(type, day, domain::lastDayOfSixMonths(day)) == openEnded;
    return isSameHalfAYear ? std::optional(openEnded) : std::nullopt;
}

QList<FigureId> idsOf(TableId table)
{
    switch (table) {
    case TableId::Population: return {FigureId::Entered, FigureId::Neutralised, FigureId::Counted};
    case TableId::Decomposition:
        return {FigureId::InRebounded, FigureId::Searching, FigureId::Training, FigureId::Other, FigureId::NoNews};
    case TableId::Classes: return {FigureId::Durable, FigureId::Transition};
    case TableId::Attribution: return {FigureId::Collective, FigureId::Individual, FigureId::Unknown};
    case TableId::Work: return {FigureId::InWork, FigureId::Upcoming};
    case TableId::Outreach:
        return {FigureId::Acts, FigureId::ActsForCollective, FigureId::ActsForMember, FigureId::Companies,
                FigureId::Answered};
    case TableId::Interviews: return {FigureId::Held, FigureId::Planned, FigureId::ToQualify};
    case TableId::Types:
    case TableId::Forms:
    case TableId::Channels:
    case TableId::Sectors:
    case TableId::RomeDomains:
    case TableId::AgeBands:
    case TableId::Intentions:
    case TableId::Departments:
    case TableId::Retention:
    case TableId::WithinDays: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Reading::Reading(Figures figures, Audience audience, Formats formats)
    : m_figures(std::move(figures)),
      m_audience(audience),
      m_disclosure(disclose(m_figures, audience)),
      m_formats(formats)
{}

QString Reading::people(qint64 value, Mask mask) const
{
    switch (mask) {
    case Mask::Shown: return m_formats.number(value);
    case Mask::Small:
        //: A masked count of people: %1 is the smallest number that is told, e.g. "< 5".
        return QCoreApplication::translate("Figures", "< %1").arg(m_formats.number(largestMasked(m_audience) + 1));
    case Mask::Unlisted: return {}; // who lists rows leaves it out
    case Mask::Withheld:
        //: In the place of a number that is not told, because others could be found out from it.
        return QCoreApplication::translate("Figures", "masked");
    }
    Q_UNREACHABLE();
}

QString Reading::outOf(qint64 part, Mask partMask, qint64 whole, Mask wholeMask) const
{
    //: %1 people of %2: "20 of 60".
    return QCoreApplication::translate("Figures", "%1 of %2").arg(people(part, partMask), people(whole, wholeMask));
}

QString Reading::shareText(qint64 part, qint64 whole, Mask mask) const
{
    if (whole == 0)
        return QString(QChar(0x2014));
    if (mask != Mask::Shown)
        return people(part, Mask::Withheld);
    if (whole < kFewestForPercent)
        return outOf(part, Mask::Shown, whole, Mask::Shown);
    return m_formats.percent(double(part) / double(whole), percentDecimals(whole));
}

QString Reading::rangeText() const
{
    const Rebounded &rebounded = m_figures.rebounded;
    if (!rebounded.interval || rebounded.of < kFewestForPercent)
        return QString(QChar(0x2014));
    if (m_disclosure.rebounded != Mask::Shown)
        return people(0, Mask::Withheld);
    return rangeText(*rebounded.interval, rebounded.of);
}

QString Reading::rangeText(const Interval &interval, qint64 among) const
{
    const int decimals = percentDecimals(among);
    //: Two percentages: "23 to 46 %"; %1 has no percent sign, %2 has.
    return QCoreApplication::translate("Figures", "%1 to %2")
        .arg(m_formats.decimal(interval.low * 100, decimals), m_formats.percent(interval.high, decimals));
}

// One person's day may be the median: told to internal readers only, like the steps it comes from.
QString Reading::medianText() const
{
    if (m_audience != Audience::Internal)
        return people(0, Mask::Withheld);
    if (m_figures.survival.isEmpty())
        return QString(QChar(0x2014));
    if (!m_figures.medianDays)
        return QCoreApplication::translate("Figures", "not reached");
    //: A number of days, %n; %1 is the same number as it is written.
    return QCoreApplication::translate("Figures", "%1 days", nullptr, int(*m_figures.medianDays))
        .arg(m_formats.number(*m_figures.medianDays));
}

// In people, not in per cent: a count is exact however few they are.
QString Reading::boundsText() const
{
    if (m_audience != Audience::Internal)
        return people(0, Mask::Withheld);
    if (m_figures.population.counted == 0)
        return QString(QChar(0x2014));
    const qint64 least = m_figures.decomposition.rebounded;
    const qint64 most = least + m_figures.decomposition.noNews;
    if (least == most)
        return outOf(least, Mask::Shown, m_figures.population.counted, Mask::Shown);
    //: Numbers of people: "20 to 22 of 60".
    return QCoreApplication::translate("Figures", "%1 to %2 of %3")
        .arg(m_formats.number(least), m_formats.number(most), m_formats.number(m_figures.population.counted));
}

QString Reading::lastingText() const
{
    if (m_audience != Audience::Internal)
        return people(0, Mask::Withheld);
    return outOf(m_figures.sixMonthDurable.durable, Mask::Shown, m_figures.sixMonthDurable.due, Mask::Shown);
}

std::optional<std::pair<qint64, Mask>> Reading::peopleOf(FigureId id) const
{
    const Figures &f = m_figures;
    const Disclosure &d = m_disclosure;
    switch (id) {
    case FigureId::Entered: return {{f.population.entered, d.entered}};
    case FigureId::Neutralised: return {{f.population.neutralised, d.neutralised}};
    case FigureId::Counted: return {{f.population.counted, Mask::Shown}};
    case FigureId::InRebounded: return {{f.decomposition.rebounded, d.rebounded}};
    case FigureId::Searching: return {{f.decomposition.searching, d.searching}};
    case FigureId::Training: return {{f.decomposition.training, d.training}};
    case FigureId::Other: return {{f.decomposition.other, d.other}};
    case FigureId::NoNews: return {{f.decomposition.noNews, d.noNews}};
    case FigureId::Durable: return {{f.outcomeClasses.durable, d.durable}};
    case FigureId::Transition: return {{f.outcomeClasses.transition, d.transition}};
    case FigureId::Collective: return {{f.attribution.collective, d.collective}};
    case FigureId::Individual: return {{f.attribution.individual, d.individual}};
    case FigureId::Unknown: return {{f.attribution.unknown, d.unknown}};
    case FigureId::InWork: return {{f.inWork, d.inWork}};
    case FigureId::Upcoming: return {{f.upcoming, d.upcoming}};
    default: return {};
    }
}

std::optional<qint64> Reading::countOf(FigureId id) const
{
    const domain::OutreachCounts &outreach = m_figures.outreach;
    switch (id) {
    case FigureId::Acts: return outreach.acts;
    case FigureId::ActsForCollective: return outreach.onBehalfOfCollective;
    case FigureId::ActsForMember: return outreach.onBehalfOfMember;
    case FigureId::Companies: return outreach.companies;
    case FigureId::Answered: return outreach.answered;
    case FigureId::Held: return m_figures.interviews.held;
    case FigureId::Planned: return m_figures.interviews.planned;
    case FigureId::ToQualify: return m_figures.interviews.toQualify;
    default: return {};
    }
}

QString Reading::text(FigureId id) const
{
    if (const auto counted = peopleOf(id))
        return people(counted->first, counted->second);
    if (const auto count = countOf(id))
        return m_formats.number(*count);
    const qint64 all = m_figures.population.counted;
    switch (id) {
    case FigureId::Rebounded: return outOf(m_figures.rebounded.count, m_disclosure.rebounded, all, Mask::Shown);
    case FigureId::Rate: return shareText(m_figures.rebounded.count, all, m_disclosure.rebounded);
    case FigureId::Interval: return rangeText();
    case FigureId::MedianDays: return medianText();
    case FigureId::KnowledgeBounds: return boundsText();
    case FigureId::SixMonthDurable: return lastingText();
    case FigureId::KnowledgeRate: return shareText(all - m_figures.decomposition.noNews, all, m_disclosure.noNews);
    default: return {};
    }
}

Row Reading::rowOf(FigureId id) const
{
    const CatalogueEntry &entry = entryOf(id);
    const QString name = QString::fromLatin1(entry.name);
    Row row{name.mid(name.lastIndexOf(u'.') + 1), entry.label(), text(id), countOf(id), {}};
    if (const auto counted = peopleOf(id))
        row.value = shownOnly(counted->first, counted->second);
    if (id == FigureId::Rebounded || id == FigureId::Rate) {
        row.value = shownOnly(m_figures.rebounded.count, m_disclosure.rebounded);
        row.of = m_figures.population.counted;
    }
    if (id == FigureId::KnowledgeRate) {
        row.value = shownOnly(m_figures.knowledge.known, m_disclosure.noNews);
        row.of = m_figures.population.counted;
    }
    if (id == FigureId::MedianDays && m_audience == Audience::Internal)
        row.value = m_figures.medianDays;
    if (id == FigureId::SixMonthDurable && m_audience == Audience::Internal) {
        row.value = m_figures.sixMonthDurable.durable;
        row.of = m_figures.sixMonthDurable.due;
    }
    return row;
}

bool Reading::tells(Audience audience, FigureId id)
{
    if (audience != Audience::Funder)
        return audience == Audience::Internal || entryOf(id).shownToPublic;
    switch (id) {
    // What the group does with its days, and what there is no mask for.
    case FigureId::Entered:
    case FigureId::Neutralised:
    case FigureId::KnowledgeRate:
    case FigureId::KnowledgeBounds:
    case FigureId::Acts:
    case FigureId::ActsForCollective:
    case FigureId::ActsForMember:
    case FigureId::Companies:
    case FigureId::Answered:
    case FigureId::Held:
    case FigureId::Planned:
    case FigureId::ToQualify:
    case FigureId::ByChannel:
    case FigureId::Survival:
    case FigureId::MedianDays:
    case FigureId::Retention:
    case FigureId::WithinDays:
    case FigureId::SixMonthDurable:
    case FigureId::Activity: return false;
    default: return true;
    }
}

QList<Row> Reading::rows(TableId table) const
{
    switch (table) {
    case TableId::Types: return typeRows();
    case TableId::Forms: return m_audience == Audience::Internal ? formRows() : typeRows();
    case TableId::Channels: return channelRows();
    case TableId::Sectors: return groupRows(Breakdown::Sector);
    case TableId::RomeDomains: return groupRows(Breakdown::RomeDomain);
    case TableId::AgeBands: return groupRows(Breakdown::AgeBand);
    case TableId::Intentions: return groupRows(Breakdown::Intention);
    case TableId::Departments: return groupRows(Breakdown::Department);
    case TableId::Retention: return retentionRows();
    case TableId::WithinDays: return withinRows();
    default: break;
    }
    QList<Row> made;
    for (const FigureId id : idsOf(table))
        made.append(rowOf(id));
    return made;
}

QList<Row> Reading::typeRows() const
{
    QList<Row> made;
    for (qsizetype i = 0; i < m_figures.reboundsByType.size(); ++i) {
        const TypeCount &row = m_figures.reboundsByType.at(i);
        const Mask mask = m_disclosure.byType.at(i);
        if (mask == Mask::Unlisted)
            continue;
        made.append({domain::codeOf(row.type),
                     wordingOf(row.type),
                     people(row.count, mask),
                     shownOnly(row.count, mask),
                     {},
                     classOfType(row.type)});
    }
    return made;
}

QList<Row> Reading::formRows() const
{
    QList<Row> made;
    for (const FormCount &row : m_figures.reboundsByForm)
        made.append({domain::codeOf(row.type),
                     labelOfForm(row.type, row.value),
                     m_formats.number(row.count),
                     row.count,
                     {},
                     row.value});
    return made;
}

QList<Row> Reading::channelRows() const
{
    QList<Row> made;
    for (qsizetype i = 0; i < m_figures.reboundsByChannel.size(); ++i) {
        const ChannelCount &row = m_figures.reboundsByChannel.at(i);
        const Mask mask = m_disclosure.byChannel.at(i);
        if (mask == Mask::Unlisted)
            continue;
        made.append({domain::codeOf(row.channel),
                     wordingOf(row.channel),
                     people(row.count, mask),
                     shownOnly(row.count, mask),
                     {}});
    }
    return made;
}

QList<Row> Reading::groupRows(Breakdown breakdown) const
{
    QList<Row> made;
    const QList<GroupCount> groups = groupsOf(m_figures, breakdown);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const GroupCount &group = groups.at(i);
        const PairMask &mask = m_disclosure.groups.at(size_t(breakdown)).at(i);
        if (mask.counted != Mask::Unlisted)
            made.append({group.name, labelOfGroup(breakdown, group.name),
                         outOf(group.rebounded, mask.rebounded, group.counted, mask.counted),
                         shownOnly(group.rebounded, mask.rebounded), shownOnly(group.counted, mask.counted)});
    }
    return made;
}

QList<Row> Reading::retentionRows() const
{
    QList<Row> made;
    if (m_audience != Audience::Internal)
        return made;
    for (const RetentionCount &row : m_figures.retention) {
        //: After so many months: %1 people in work of the %2 whose answer is known; %3 of %4 with no answer.
        const QString text = QCoreApplication::translate("Figures", "%1 of %2 known, %3 unknown")
                                 .arg(m_formats.number(row.inWork), m_formats.number(row.answered),
                                      m_formats.number(row.unknown));
        //: Heading of a row; %1 is 3, 6 or 12.
        const QString label = QCoreApplication::translate("Figures", "After %1 months")
                                  .arg(m_formats.number(row.months));
        made.append({QString::number(row.months), label, text, row.inWork, row.due});
    }
    return made;
}

QList<Row> Reading::withinRows() const
{
    QList<Row> made;
    if (m_audience != Audience::Internal)
        return made;
    for (const WithinCount &row : m_figures.withinDays) {
        //: Heading of a row; %1 is a number of days after entry.
        const QString label = QCoreApplication::translate("Figures", "Within %1 days").arg(m_formats.number(row.days));
        made.append({QString::number(row.days), label, outOf(row.rebounded, Mask::Shown, row.entered, Mask::Shown),
                     row.rebounded, row.entered});
    }
    return made;
}

QList<Row> Reading::survivalRows() const
{
    QList<Row> made;
    if (m_audience != Audience::Internal)
        return made;
    for (const SurvivalPoint &point : m_figures.survival) {
        if (point.events == 0)
            continue;
        //: Heading of a row; %1 is a number of days after entry.
        const QString label = QCoreApplication::translate("Figures", "Day %1").arg(m_formats.number(point.day));
        const qint64 counted = m_figures.population.counted;
        const QString text = counted < kFewestForPercent
                               ? outOf(point.events, Mask::Shown, point.atRisk, Mask::Shown)
                               : m_formats.percent(1 - point.survival, percentDecimals(counted));
        made.append({QString::number(point.day), label, text, point.events, point.atRisk});
    }
    return made;
}

QList<Row> Reading::curveRows() const
{
    QList<Row> made;
    for (const CurvePoint &point : curve())
        made.append({point.date.toString(Qt::ISODate),
                     m_formats.date(point.date),
                     m_formats.number(point.rebounded),
                     point.rebounded,
                     {}});
    return made;
}

} // namespace rebond::figures
