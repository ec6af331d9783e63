// SPDX-License-Identifier: GPL-3.0-or-later
#include "referencerates.h"

namespace rebond::test {

namespace {

QJsonValue fraction(int part, int whole)
{
    return whole == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(double(part) / double(whole));
}

} // namespace

// "Below 65 % print a warning and the bounds [k/N ; (k+SNOUV)/N]."
QJsonObject knowledgeOf(const Reader &reader)
{
    int all = 0;
    int rebounded = 0;
    int lost = 0;
    for (const Member &m : reader.counted()) {
        ++all;
        const QString part = reader.part(m);
        if (part == QStringLiteral("rebounded"))
            ++rebounded;
        if (part == QStringLiteral("no_news"))
            ++lost;
    }
    QJsonValue bounds = QJsonValue::Null;
    if (all > 0)
        bounds = QJsonArray{fraction(rebounded, all), fraction(rebounded + lost, all)};
    return {{QStringLiteral("known"), all - lost},
            {QStringLiteral("of"), all},
            {QStringLiteral("rate"), fraction(all - lost, all)},
            {QStringLiteral("minimum"), 0.65},
            {QStringLiteral("too_low"), all > 0 && (all - lost) * 20 < all * 13},
            {QStringLiteral("bounds"), bounds}};
}

// "A rate within d days uses only people older than d days."
QJsonArray withinDaysOf(const Reader &reader)
{
    QJsonArray rows;
    for (const int days : {90, 180, 365}) {
        int entered = 0;
        int rebounded = 0;
        for (const Member &m : reader.counted()) {
            const QDate lastDay = m.joinedOn.addDays(days);
            if (lastDay >= reader.D)
                continue;
            ++entered;
            bool inTime = false;
            for (const Outcome &o : reader.countingOf(m)) {
                if (Reader::durableOrTransition(o) && o.effectiveOn <= lastDay)
                    inTime = true;
            }
            if (inTime)
                ++rebounded;
        }
        rows << QJsonObject{{QStringLiteral("days"), days},
                            {QStringLiteral("entered"), entered},
                            {QStringLiteral("rebounded"), rebounded},
                            {QStringLiteral("rate"), fraction(rebounded, entered)},
                            {QStringLiteral("interval"), wilsonRoots(rebounded, entered)}};
    }
    return rows;
}

// "The six-month durable rate only those with six months or more since start."
QJsonObject sixMonthDurableOf(const Reader &reader)
{
    int due = 0;
    int durable = 0;
    for (const Member &m : reader.counted()) {
        if (!reader.rebounded(m))
            continue;
        const Outcome first = reader.firstOf(m);
        if (monthsLater(first.effectiveOn, 6) > reader.D)
            continue;
        ++due;
        const bool endedEarly = first.endedOn.has_value()
                             && *first.endedOn < Reader::sixMonthsLessADay(first.effectiveOn);
        if (Reader::classOfOutcome(first) == QStringLiteral("durable") && !endedEarly)
            ++durable;
    }
    return {{QStringLiteral("due"), due},
            {QStringLiteral("durable"), durable},
            {QStringLiteral("rate"), fraction(durable, due)},
            {QStringLiteral("interval"), wilsonRoots(durable, due)}};
}

} // namespace rebond::test
