// SPDX-License-Identifier: GPL-3.0-or-later
// How often an invented counter saw the site visited, since it was installed. Comes last: no other record depends on it, and no
// figure counts it. More on working days, more on the days after the press spoke of the group; nothing says why.
#include "demo/draft.h"
#include "demo/draws.h"

namespace rebond::demo {

using namespace domain;

namespace {

constexpr quint64 kVisitSeed = 4711;
constexpr char kCounterBegins[] = "2012-01-02";
constexpr char kGapFrom[] = "2012-04-07"; // the counter stood still
constexpr char kGapTo[] = "2012-04-09";
constexpr int kDaysOfPress = 9; // that a mention is still seen in the numbers

struct Echo
{
    const char *day;
    int visits; // more on that day
};
constexpr Echo kEchoes[] = {
    {"2012-01-18", 64}, {"2012-02-08", 310}, {"2012-03-29", 38}, {"2012-05-24", 22}, {"2012-06-20", 71},
};

int echoOn(QDate date)
{
    int more = 0;
    for (const Echo &echo : kEchoes) {
        const qint64 behind = day(echo.day).daysTo(date);
        if (behind >= 0 && behind < kDaysOfPress)
            more += echo.visits * static_cast<int>(kDaysOfPress - behind) / static_cast<int>(kDaysOfPress + 3 * behind);
    }
    return more;
}

} // namespace

void addAudience(Draft &draft)
{
    Draws draws(kVisitSeed);
    int number = 0;
    for (QDate date = day(kCounterBegins); date <= reportDay(); date = date.addDays(1)) {
        const bool isWeekend = date.dayOfWeek() > 5;
        const int visits = draws.between(isWeekend ? 6 : 17, isWeekend ? 15 : 34) + echoOn(date);
        const int pages = visits * draws.between(22, 33) / 10;
        if (date >= day(kGapFrom) && date <= day(kGapTo))
            continue;
        AudienceDay audience;
        audience.cohort = draft.out.cohort.id;
        audience.reference = referenceOf(u'V', ++number, 3);
        audience.date = date;
        audience.visits = visits;
        audience.pageViews = pages;
        audience.source = QStringLiteral("Compteur inventé");
        audience.id = draft.ids.next<AudienceDay>();
        draft.out.audience.append(audience);
    }
}

} // namespace rebond::demo
