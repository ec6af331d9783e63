// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sitevisits.h"

#include "base/folding.h"
#include "storage/groupacts.h"
#include "storage/mappings/all.h"
#include "storage/store.h"
#include "workspace/workspace.h"

#include <QMap>

#include <algorithm>

namespace rebond::workspace {

namespace {

using domain::AudienceDay;
using storage::Query;

// By their folded names; written as the latest day writes them.
struct SourceDays
{
    QString name;
    QList<AudienceDay> days;
};

QList<SourceDays> bySource(storage::Reader &reader, Id<domain::Cohort> cohort)
{
    QMap<QString, SourceDays> found;
    reader.each<AudienceDay>(Query<AudienceDay>().where(&AudienceDay::cohort, cohort).orderBy(&AudienceDay::date),
                             [&](AudienceDay &&day) {
                                 if (!domain::canHaveVisits(day.date)) // of a list that came in before this was asked
                                     return true;
                                 SourceDays &source = found[fold(day.source)];
                                 source.name = day.source;
                                 // Of two records of one day, which only references can make, the later holds.
                                 if (!source.days.isEmpty() && source.days.last().date == day.date)
                                     source.days.removeLast();
                                 source.days.append(std::move(day));
                                 return true;
                             });
    QList<SourceDays> sources = found.values();
    std::stable_sort(sources.begin(), sources.end(), [](const SourceDays &one, const SourceDays &other) {
        return one.days.size() > other.days.size();
    });
    return sources;
}

} // namespace

Result<reports::SiteVisits> siteVisits(const Workspace &workspace, const std::optional<QString> &source)
{
    const Id<domain::Cohort> cohort = workspace.cohort().id;
    return workspace.store().read([&](storage::Reader &reader) {
        reports::SiteVisits visits;
        const QList<SourceDays> sources = bySource(reader, cohort);
        for (const SourceDays &each : sources)
            visits.sources.append(each.name);
        if (sources.isEmpty())
            return visits;
        const qsizetype wanted = source ? visits.sources.indexOf(*source) : 0;
        visits.days = sources.at(std::max<qsizetype>(0, wanted)).days;
        visits.press = reader.list(Query<domain::PressMention>()
                                       .where(&domain::PressMention::cohort, cohort)
                                       .upTo(&domain::PressMention::date, visits.days.last().date.addDays(6))
                                       .orderBy(&domain::PressMention::date));
        visits.groupActs = storage::groupActsByDay(reader, cohort, visits.days.last().date.addDays(6));
        return visits;
    });
}

} // namespace rebond::workspace
