// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/breakdown.h"

#include "domain/postalcode.h"
#include "domain/romecode.h"
#include "figures/catalogue.h"
#include "figures/standings.h"
#include "figures/statistics.h"

namespace rebond::figures {

using domain::Member;

namespace {

// Behind every code of the vocabularies.
constexpr int kUnknownPlace = 1000;

QString unknownName()
{
    return QStringLiteral("unknown");
}

QString romeGroupOf(const Member &member)
{
    const QString first = member.romeCodes.isEmpty() ? QString() : member.romeCodes.first();
    return domain::romeDomainOf(first).isEmpty() ? unknownName() : first.left(1);
}

QString departmentGroupOf(const Member &member)
{
    const QString department = domain::departmentOf(member.postalCode);
    return department.isEmpty() ? unknownName() : department;
}

template<typename Rows, typename ToName>
QList<GroupCount> named(const Rows &rows, ToName name)
{
    QList<GroupCount> made;
    for (const auto &row : rows)
        made.append({name(row), row.counted, row.rebounded});
    return made;
}

} // namespace

QString codeOf(Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Sector: return QStringLiteral("sector");
    case Breakdown::RomeDomain: return QStringLiteral("rome_domain");
    case Breakdown::AgeBand: return QStringLiteral("age_band");
    case Breakdown::Intention: return QStringLiteral("intention");
    case Breakdown::Department: return QStringLiteral("department");
    }
    Q_UNREACHABLE();
}

QString groupOf(const Member &member, Breakdown breakdown, QDate asOf)
{
    switch (breakdown) {
    case Breakdown::Sector: return sectorOf(member);
    case Breakdown::RomeDomain: return romeGroupOf(member);
    case Breakdown::AgeBand: return codeOf(ageBandOf(member, asOf));
    case Breakdown::Intention: return member.intention ? domain::codeOf(*member.intention) : unknownName();
    case Breakdown::Department: return departmentGroupOf(member);
    }
    Q_UNREACHABLE();
}

bool isUnknownGroup(Breakdown breakdown, const QString &name)
{
    return breakdown == Breakdown::Sector ? name.isEmpty() : name == unknownName();
}

QList<GroupCount> groupsOf(const Figures &figures, Breakdown breakdown)
{
    switch (breakdown) {
    case Breakdown::Sector: return named(figures.bySector, [](const SectorCount &row) { return row.name; });
    case Breakdown::RomeDomain: return figures.byRomeDomain;
    case Breakdown::AgeBand: return named(figures.byAgeBand, [](const AgeBandCount &row) { return codeOf(row.band); });
    case Breakdown::Intention: return figures.byIntention;
    case Breakdown::Department: return figures.byDepartment;
    }
    Q_UNREACHABLE();
}

std::optional<double> rateOf(const GroupCount &group)
{
    return group.counted < kFewestForPercent ? std::nullopt : share(group.rebounded, group.counted);
}

std::optional<Interval> intervalOf(const GroupCount &group)
{
    return group.counted < kFewestForPercent ? std::nullopt : wilson(group.rebounded, group.counted);
}

std::optional<std::pair<qsizetype, qsizetype>> furthestApart(const QList<GroupCount> &groups, Breakdown breakdown)
{
    // The widest gap lies between the highest low end and the lowest high end.
    qsizetype higher = -1;
    qsizetype lower = -1;
    std::optional<Interval> high;
    std::optional<Interval> low;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const std::optional<Interval> interval = intervalOf(groups.at(i));
        if (!interval || isUnknownGroup(breakdown, groups.at(i).name))
            continue;
        if (!high || interval->low > high->low) {
            high = interval;
            higher = i;
        }
        if (!low || interval->high < low->high) {
            low = interval;
            lower = i;
        }
    }
    if (!high || high->low <= low->high)
        return {};
    return std::pair(higher, lower);
}

void GroupCounter::add(const Member &member, bool rebounded, QDate asOf)
{
    for (const Breakdown breakdown : {Breakdown::RomeDomain, Breakdown::Intention, Breakdown::Department}) {
        const QString name = groupOf(member, breakdown, asOf);
        int place = 0;
        if (isUnknownGroup(breakdown, name))
            place = kUnknownPlace;
        else if (breakdown == Breakdown::Intention)
            place = int(*member.intention); // the vocabulary's order
        Row &row = m_rows.at(size_t(breakdown))[{place, name}];
        ++row.counted;
        row.rebounded += rebounded ? 1 : 0;
    }
}

void GroupCounter::arrange(Figures &figures) const
{
    const auto rowsOf = [this](Breakdown breakdown) {
        QList<GroupCount> made;
        for (const auto &[key, row] : m_rows.at(size_t(breakdown)))
            made.append({key.second, row.counted, row.rebounded});
        return made;
    };
    figures.byRomeDomain = rowsOf(Breakdown::RomeDomain);
    figures.byIntention = rowsOf(Breakdown::Intention);
    figures.byDepartment = rowsOf(Breakdown::Department);
}

} // namespace rebond::figures
