// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/leads.h"

#include "storage/datedfacts.h"
#include "storage/deskfacts.h"
#include "storage/mappings/all.h"

#include <algorithm>
#include <limits>

namespace rebond::desk {

namespace {

using namespace domain;
using storage::Query;
using storage::Reader;

// acts: all of one lead, newest first.
Lead leadFrom(Reader &reader, const QList<Act> &acts, QDate day, const Thresholds &thresholds)
{
    LeadFacts facts;
    facts.acts = acts;
    for (const Id<Member> &id : acts.first().members) {
        if (const auto member = reader.find(id))
            facts.members.append(*member);
        facts.outcomes += reader.list(Query<Outcome>().where(&Outcome::member, id));
        facts.interviews += reader.list(
            Query<Interview>().where(&Interview::member, id).where(&Interview::company, acts.first().company));
    }
    return {acts, stateOf(facts, day, thresholds.silenceDays)};
}

} // namespace

Lead leadWith(Reader &reader, const Act &act, QDate day, const Thresholds &thresholds)
{
    // What is not stored yet will be entered last: on its day it comes behind all others.
    static constexpr RawId kLast{std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max()};
    QList<Act> acts = storage::actsOfLead(reader, act);
    acts.removeIf([&](const Act &stored) { return stored.id == act.id; });
    acts.append(act);
    if (act.id.isNull())
        acts.last().id = Id<Act>(kLast);
    std::sort(acts.begin(), acts.end(), isLater);
    Lead lead = leadFrom(reader, acts, day, thresholds);
    for (Act &each : lead.acts) {
        if (each.id.raw() == kLast)
            each.id = act.id;
    }
    return lead;
}

Leads leadsOf(Reader &reader, Id<Member> member, QDate day, int limit, const Thresholds &thresholds)
{
    QList<LeadKey> keys;
    QList<QList<Act>> gathered;
    for (const Act &act : storage::actsBefore(reader, member, storage::behindAll(), storage::kActsLookedAt)) {
        const LeadKey key = leadOf(act);
        const qsizetype at = keys.indexOf(key);
        if (at >= 0) {
            gathered[at].append(act);
        } else {
            keys.append(key);
            gathered.append({act});
        }
    }
    Leads leads;
    leads.total = gathered.size();
    gathered.resize(std::min<qsizetype>(gathered.size(), limit));
    for (const QList<Act> &acts : std::as_const(gathered)) {
        leads.leads.append(leadFrom(reader, acts, day, thresholds));
        leads.names.add(reader, acts.first().members);
        leads.names.add(reader, acts.first().company);
    }
    return leads;
}

} // namespace rebond::desk
