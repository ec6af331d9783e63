// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/week.h"

#include "base/week.h"
#include "storage/factqueries.h"
#include "storage/mappings/all.h"

#include <algorithm>

namespace rebond::desk {

namespace {

using domain::Interview;

constexpr int kMostADay = 1000; // sorted by time here: the engine's order is by entry

bool isEarlier(const Interview &one, const Interview &other)
{
    const auto key = [](const Interview &interview) {
        return interview.time ? interview.time->msecsSinceStartOfDay() : -1;
    };
    return key(one) < key(other);
}

} // namespace

Week weekOf(storage::Reader &reader, Id<domain::Cohort> cohort, QDate day, int limit)
{
    Week week;
    for (size_t i = 0; i < week.days.size(); ++i) {
        WeekDay &each = week.days[i];
        each.date = mondayOf(day).addDays(static_cast<qint64>(i));
        auto query = storage::interviewsOf(cohort);
        query.where(&Interview::date, each.date);
        each.total = reader.count(query);
        each.interviews = reader.list(query.page(kMostADay));
        std::stable_sort(each.interviews.begin(), each.interviews.end(), isEarlier);
        each.interviews.resize(std::min<qsizetype>(each.interviews.size(), limit));
        for (const Interview &interview : std::as_const(each.interviews)) {
            week.names.add(reader, interview.member);
            week.names.add(reader, interview.company);
        }
    }
    return week;
}

} // namespace rebond::desk
