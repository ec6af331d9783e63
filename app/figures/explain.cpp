// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/explain.h"

#include "base/dates.h"
#include "base/folding.h"
#include "figures/catalogue.h"
#include "figures/maturity.h"
#include "figures/reasons.h"
#include "figures/retention.h"
#include "figures/standings.h"

#include <QCoreApplication>

namespace rebond::figures {

using domain::Channel;
using domain::Outcome;
using domain::OutcomeType;

namespace {

enum class Family {
    Population,
    Rebounded,
    Decomposition,
    KnowledgeRate,
    Classes,
    Types,
    Channels,
    Attribution,
    InWork,
    Upcoming,
    Outreach,
    Interviews,
    Sectors,
    AgeBands,
    Curve,
    Survival,
    MedianDays,
    Retention,
    Knowledge,
    WithinDays,
    SixMonthDurable,
    Funnel,
    Activity,
    RomeDomains,
    Intentions,
    Departments,
};

struct FamilyName
{
    Family family;
    const char *name;
    QStringList parts;    // what may stand behind the dot
    const char *wildcard; // what does, in words, where parts cannot be listed
};

template<typename E>
QStringList codes(bool (*wanted)(E))
{
    QStringList made;
    for (const auto &term : domain::terms<E>()) {
        if (wanted(term.value))
            made.append(QString::fromLatin1(term.code));
    }
    return made;
}

// Types that can make somebody rebound, whatever their dates.
bool canRebound(OutcomeType type)
{
    return isRebound(classOf(type, QDate(2000, 1, 1), {}));
}

QStringList words(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

const QList<FamilyName> &families()
{
    static const QList<FamilyName> all{
        {Family::Population, "population", words("entered neutralised counted"), nullptr},
        {Family::Rebounded, "rebounded", words("count of rate interval"), nullptr},
        {Family::Decomposition, "decomposition", words("rebounded searching training other no_news"), nullptr},
        {Family::KnowledgeRate, "knowledge_rate", {}, nullptr},
        {Family::Classes, "outcome_classes", words("durable transition"), nullptr},
        {Family::Types, "rebounds_by_type", codes<OutcomeType>(canRebound), "CODE"},
        {Family::Channels, "rebounds_by_channel", codes<Channel>([](Channel) { return true; }), "CODE"},
        {Family::Attribution, "attribution", words("collective individual unknown"), nullptr},
        {Family::InWork, "in_work", {}, nullptr},
        {Family::Upcoming, "upcoming", {}, nullptr},
        {Family::Outreach, "outreach", words("acts on_behalf_of_collective on_behalf_of_member companies answered"),
         nullptr},
        {Family::Interviews, "interviews", words("held planned to_qualify"), nullptr},
        {Family::Sectors, "by_sector", {}, "NAME"},
        {Family::AgeBands, "by_age_band", words("under_25 25_49 50_plus unknown"), nullptr},
        {Family::Curve, "curve", {}, nullptr},
        {Family::Survival, "survival", {}, nullptr},
        {Family::MedianDays, "median_days", {}, nullptr},
        {Family::Retention, "retention", words("3 6 12"), nullptr},
        {Family::Knowledge, "knowledge", words("known of rate bounds"), nullptr},
        {Family::WithinDays, "within_days", words("90 180 365"), nullptr},
        {Family::SixMonthDurable, "six_month_durable", words("due durable rate"), nullptr},
        {Family::Funnel, "funnel", words("sent answered interview proposal rebound"), nullptr},
        {Family::Activity, "activity", {}, nullptr},
        {Family::Sectors, "breakdowns.sector", {}, "NAME"},
        {Family::RomeDomains, "breakdowns.rome_domain", words("A B C D E F G H I J K L M N unknown"), "LETTER"},
        {Family::AgeBands, "breakdowns.age_band", words("under_25 25_49 50_plus unknown"), nullptr},
        {Family::Intentions, "breakdowns.intention", words("emploi creation formation unknown"), nullptr},
        {Family::Departments, "breakdowns.department", {}, "NUMBER"},
    };
    return all;
}

struct Asked
{
    Family family = Family::Rebounded;
    bool whole = true; // no dot: the family as a whole
    QString part;

    [[nodiscard]] bool takes(const QString &filed) const { return whole || filed == part; }
};

std::optional<Asked> parse(const QString &name)
{
    for (const FamilyName &family : families()) {
        const QString head = QString::fromLatin1(family.name);
        if (name == head)
            return Asked{family.family, true, {}};
        if (!name.startsWith(head + u'.'))
            continue;
        const QString part = name.mid(head.size() + 1);
        const bool isAny = family.family == Family::Sectors || family.family == Family::Departments;
        if (isAny || family.parts.contains(part))
            return Asked{family.family, false, part};
    }
    return {};
}

tl::unexpected<Error> unknown(const QString &name)
{
    //: %1 is what the user asked for, %2 a list of names separated by commas.
    return notFound(QCoreApplication::translate("Figures", "There is no figure called “%1”. The figures are: %2.")
                        .arg(name, explainNames().join(QStringLiteral(", "))));
}

// The first for the funnel as a whole.
FunnelStep stepOf(const QString &code)
{
    for (size_t step = 0; step < kFunnelSteps; ++step) {
        if (code == QLatin1String(kFunnelCodes[step]))
            return FunnelStep(step);
    }
    return FunnelStep::Sent;
}

// Figures of acts and interviews.
bool isStorages(Family family)
{
    return family == Family::Outreach || family == Family::Interviews || family == Family::Funnel
        || family == Family::Activity;
}

struct Filed
{
    QString part;
    const Outcome *outcome = nullptr;
    QString reason;
};

QString placeOf(const Standing &standing)
{
    return codeOf(standing.place);
}

// Where the figure that was asked for files this member; empty where it does not count them.
class Filing
{
public:
    Filing(Asked asked, const domain::CohortFacts &facts, const Question &question, const Formats &formats)
        : m_asked(std::move(asked)),
          m_asOf(question.asOf),
          m_reasons(question, formats),
          m_retention(facts, question)
    {}

    // Several places only in a table of which one member can be in several rows.
    [[nodiscard]] QList<Filed> file(const Standing &standing) const
    {
        if (m_asked.family == Family::Retention)
            return followed(standing);
        if (m_asked.family == Family::WithinDays)
            return within(standing);
        const std::optional<Filed> filed = fileOnce(standing);
        return filed ? QList<Filed>{*filed} : QList<Filed>{};
    }

private:
    [[nodiscard]] std::optional<Filed> fileOnce(const Standing &standing) const
    {
        if (m_asked.family == Family::Population)
            return population(standing);
        if (standing.neutralised)
            return {};
        if (m_asked.family == Family::Upcoming) {
            if (!standing.upcoming)
                return {};
            return Filed{QString(), standing.upcoming, m_reasons.upcoming(*standing.upcoming)};
        }
        if (const auto filed = counted(standing))
            return filed;
        return standing.place == Place::Rebounded ? rebound(standing) : std::nullopt;
    }

    [[nodiscard]] QList<Filed> followed(const Standing &standing) const
    {
        QList<Filed> made;
        if (standing.neutralised || standing.place != Place::Rebounded)
            return made;
        const Outcome &first = *standing.deciding;
        for (const int months : kRetentionMonths) {
            const QString part = QString::number(months);
            if (m_asked.takes(part) && m_retention.isDue(first, months))
                made.append({part, &first, m_reasons.followed(first, m_retention.answer(first.id, months))});
        }
        return made;
    }

    // Everyone who counts there, whether or not they rebounded in time.
    [[nodiscard]] QList<Filed> within(const Standing &standing) const
    {
        QList<Filed> made;
        for (const int days : kWithinDays) {
            const QString part = QString::number(days);
            if (!standing.neutralised && m_asked.takes(part) && isMature(*standing.member, days, m_asOf))
                made.append({part, hasReboundedWithin(standing, days) ? standing.deciding : nullptr,
                             m_reasons.spell(standing)});
        }
        return made;
    }

    [[nodiscard]] std::optional<Filed> population(const Standing &standing) const
    {
        const QString part = standing.neutralised ? QStringLiteral("neutralised") : QStringLiteral("counted");
        if (!m_asked.takes(part) && m_asked.part != QLatin1String("entered"))
            return {};
        return Filed{part, standing.deciding,
                     standing.neutralised ? m_reasons.neutralised(standing) : m_reasons.place(standing)};
    }

    // Figures that say something of everyone counted.
    [[nodiscard]] std::optional<Filed> counted(const Standing &standing) const
    {
        QString part;
        switch (m_asked.family) {
        case Family::Decomposition: part = placeOf(standing); break;
        case Family::Sectors: part = sectorOf(*standing.member); break;
        case Family::AgeBands: part = codeOf(ageBandOf(*standing.member, m_asOf)); break;
        case Family::RomeDomains: part = groupOf(*standing.member, Breakdown::RomeDomain, m_asOf); break;
        case Family::Intentions: part = groupOf(*standing.member, Breakdown::Intention, m_asOf); break;
        case Family::Departments: part = groupOf(*standing.member, Breakdown::Department, m_asOf); break;
        case Family::Knowledge:
            if (m_asked.part == QLatin1String("known") && standing.place == Place::NoNews)
                return {};
            [[fallthrough]];
        case Family::KnowledgeRate: return Filed{placeOf(standing), standing.deciding, m_reasons.place(standing)};
        case Family::Survival:
        case Family::MedianDays:
            return Filed{QString::number(spellOf(standing, m_asOf).days), standing.deciding, m_reasons.spell(standing)};
        case Family::Rebounded:
            if (m_asked.whole || m_asked.part == QLatin1String("count"))
                return {};
            return Filed{placeOf(standing), standing.deciding, m_reasons.place(standing)};
        default: return {};
        }
        if (!m_asked.takes(part))
            return {};
        return Filed{part, standing.deciding, m_reasons.place(standing)};
    }

    // Figures of the rebounded only.
    [[nodiscard]] std::optional<Filed> rebound(const Standing &standing) const
    {
        const Outcome &first = *standing.deciding;
        Filed filed{QString(), &first, m_reasons.place(standing)};
        switch (m_asked.family) {
        case Family::Rebounded: return filed;
        case Family::Curve: filed.part = isoDate(first.effectiveOn); return filed;
        case Family::InWork:
            if (!standing.working)
                return {};
            return Filed{QString(), standing.working, m_reasons.inWork(*standing.working)};
        case Family::Classes:
            filed = {codeOf(classOf(*standing.best)), standing.best, m_reasons.classed(*standing.best)};
            break;
        case Family::SixMonthDurable:
            if (!m_retention.isDue(first, 6) || (m_asked.part == QLatin1String("durable") && !isDurableInFact(first)))
                return {};
            return Filed{isDurableInFact(first) ? QStringLiteral("durable") : QStringLiteral("due"), &first,
                         m_reasons.lasting(first)};
        case Family::Types: filed.part = domain::codeOf(first.type); break;
        case Family::Channels:
            if (!first.primaryChannel)
                return {};
            filed.part = domain::codeOf(*first.primaryChannel);
            filed.reason = m_reasons.origin(first);
            break;
        case Family::Attribution:
            filed.part = !first.primaryChannel               ? QStringLiteral("unknown")
                       : isCollective(*first.primaryChannel) ? QStringLiteral("collective")
                                                             : QStringLiteral("individual");
            filed.reason = m_reasons.origin(first);
            break;
        default: return {};
        }
        return m_asked.takes(filed.part) ? std::optional(filed) : std::nullopt;
    }

    Asked m_asked;
    QDate m_asOf;
    Reasons m_reasons;
    Retention m_retention;
};

ExplanationRow rowOf(const Standing &standing, const Filed &filed)
{
    const domain::Member &member = *standing.member;
    return {filed.part,           member.id,       member.reference,
            member.displayName(), member.joinedOn, filed.outcome ? std::optional(*filed.outcome) : std::nullopt,
            filed.reason};
}

// A sector may be asked for as it is written, or folded where nobody wrote it so.
std::optional<QString> findSector(const QList<Standing> &all, const QString &asked)
{
    std::optional<QString> folded;
    for (const Standing &standing : all) {
        if (standing.neutralised)
            continue;
        const QString sector = sectorOf(*standing.member);
        if (sector == asked)
            return sector;
        if (fold(sector) == fold(asked))
            folded = sector;
    }
    return folded;
}

} // namespace

Result<ExplainSource> explainSource(const QString &name)
{
    const std::optional<Asked> asked = parse(name);
    if (!asked)
        return unknown(name);
    if (asked->family == Family::Outreach) {
        const QHash<QString, ActsBehind> parts{
            {QStringLiteral("on_behalf_of_collective"), ActsBehind::OnBehalfOfCollective},
            {QStringLiteral("on_behalf_of_member"), ActsBehind::OnBehalfOfMember},
            {QStringLiteral("companies"), ActsBehind::Companies},
            {QStringLiteral("answered"), ActsBehind::Answered},
        };
        return parts.value(asked->part, ActsBehind::All);
    }
    if (asked->family == Family::Interviews) {
        const QHash<QString, InterviewsBehind> parts{
            {QStringLiteral("held"), InterviewsBehind::Held},
            {QStringLiteral("planned"), InterviewsBehind::Planned},
            {QStringLiteral("to_qualify"), InterviewsBehind::ToQualify},
        };
        return parts.value(asked->part, InterviewsBehind::All);
    }
    if (asked->family == Family::Funnel)
        return stepOf(asked->part);
    if (asked->family == Family::Activity)
        return ActivityBehind{};
    return MembersBehind{};
}

Result<Explanation> explain(const domain::CohortFacts &facts, const Question &question, const QString &name,
                            const Formats &formats)
{
    std::optional<Asked> asked = parse(name);
    if (!asked)
        return unknown(name);
    if (isStorages(asked->family))
        return invalid(QCoreApplication::translate("Figures", "Acts and interviews are listed by the file itself."),
                       QStringLiteral("explain() was asked for %1; see explainSource()").arg(name));
    const QList<Standing> all = standings(facts, question);
    if (asked->family == Family::Sectors && !asked->whole) {
        const std::optional<QString> sector = findSector(all, asked->part);
        if (!sector) {
            //: %1 is the name of a sector.
            return notFound(
                QCoreApplication::translate("Figures", "Nobody counted has “%1” as first sector.").arg(asked->part));
        }
        asked->part = *sector;
    }
    const Filing filing(*asked, facts, question, formats);
    Explanation made{name, {}};
    for (const Standing &standing : all) {
        for (const Filed &filed : filing.file(standing))
            made.rows.append(rowOf(standing, filed));
    }
    if (asked->family == Family::Curve) {
        std::stable_sort(made.rows.begin(), made.rows.end(),
                         [](const ExplanationRow &one, const ExplanationRow &other) { return one.part < other.part; });
    }
    return made;
}

QStringList explainNames()
{
    QStringList names;
    for (const FamilyName &family : families()) {
        const QString name = QString::fromLatin1(family.name);
        names.append(name);
        if (family.wildcard) {
            names.append(name + u'.' + QString::fromLatin1(family.wildcard));
            continue;
        }
        for (const QString &part : family.parts)
            names.append(name + u'.' + part);
    }
    return names;
}

QStringList explanationHeadings()
{
    return {QStringLiteral("Rubrique"),      QStringLiteral("Référence"),    QStringLiteral("Nom"),
            QStringLiteral("Date d'entrée"), QStringLiteral("Issue"),        QStringLiteral("Type"),
            QStringLiteral("Classe"),        QStringLiteral("Date d'effet"), QStringLiteral("Connu le"),
            QStringLiteral("Fin prévue"),    QStringLiteral("Fin réelle"),   QStringLiteral("Canal"),
            QStringLiteral("Raison")};
}

QStringList explanationCells(const ExplanationRow &row)
{
    QStringList cells{row.part, row.reference, row.name, dateCell(row.joinedOn)};
    if (row.outcome) {
        const Outcome &outcome = *row.outcome;
        cells += {outcome.reference,
                  domain::labelOf(outcome.type),
                  codeOf(classOf(outcome)),
                  dateCell(outcome.effectiveOn),
                  dateCell(outcome.knownOn),
                  dateCell(outcome.plannedEnd.value_or(QDate())),
                  dateCell(outcome.endedOn.value_or(QDate())),
                  outcome.primaryChannel ? domain::labelOf(*outcome.primaryChannel) : QString()};
    } else {
        cells += QStringList(8, QString());
    }
    cells += row.reason;
    return cells;
}

} // namespace rebond::figures
