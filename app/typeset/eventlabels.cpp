// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/eventlabels.h"

#include <algorithm>
#include <limits>

namespace rebond::typeset {

namespace {

constexpr double kApart = 6; // between two labels of one row
constexpr double kImpossible = 1e9;
constexpr double kCrossing = 10; // against 1 for a row further down
constexpr double kLeftSide = 0.5;
constexpr double kUnlabelled = 1e6;
constexpr qsizetype kFewTogether = 4; // labels whose ways are all tried: ten each at most

struct Set // a label in its place
{
    double x = 0;
    double left = 0;
    double right = 0;
    int row = 0;
};

bool runsThrough(const Set &line, const Set &label)
{
    return line.row <= label.row && line.x > label.left - 1 && line.x < label.right + 1;
}

double cost(const Set &tried, const QList<Set> &set)
{
    double sum = tried.row;
    for (const Set &other : set) {
        if (other.row == tried.row && tried.left < other.right + kApart && other.left < tried.right + kApart)
            return kImpossible;
        if (runsThrough(tried, other))
            sum += kCrossing;
        if (runsThrough(other, tried))
            sum += kCrossing;
    }
    return sum;
}

// The ways a label may stand, the preferred side of each row first.
QList<Set> waysOf(const EventSpot &spot, double leftEdge, double rightEdge, int rows)
{
    QList<Set> ways;
    for (int row = 0; row < rows; ++row) {
        const double right = spot.x + kEventGap;
        const double left = spot.x - kEventGap - spot.width;
        for (const double from : {right, left}) {
            if (from >= leftEdge && from + spot.width <= rightEdge)
                ways.append({.x = spot.x, .left = from, .right = from + spot.width, .row = row});
        }
    }
    return ways;
}

double priceOf(const Set &way, const QList<Set> &set)
{
    return cost(way, set) + (way.left < way.x ? kLeftSide : 0);
}

EventPlace placeOf(const Set &way)
{
    return {.row = way.row, .left = way.left};
}

// One after the other, each where it costs least.
QList<EventPlace> placeInTurn(const QList<QList<Set>> &ways)
{
    QList<EventPlace> places;
    QList<Set> set;
    for (const QList<Set> &its : ways) {
        double cheapest = kImpossible;
        const Set *best = nullptr;
        for (const Set &way : its) {
            const double price = priceOf(way, set);
            if (price < cheapest) {
                cheapest = price;
                best = &way;
            }
        }
        places.append(best ? placeOf(*best) : EventPlace{});
        if (best)
            set.append(*best);
    }
    return places;
}

// All ways together: as many labels as have room, as cheaply as they can.
class Together
{
public:
    explicit Together(const QList<QList<Set>> &ways) : m_ways(ways) {}

    QList<EventPlace> places()
    {
        go(0, 0);
        return m_best;
    }

private:
    void go(qsizetype label, double price)
    {
        if (price >= m_least)
            return;
        if (label == m_ways.size()) {
            m_least = price;
            m_best = m_tried;
            return;
        }
        for (const Set &way : m_ways.at(label)) {
            const double more = priceOf(way, m_set);
            if (more >= kImpossible)
                continue;
            m_set.append(way);
            m_tried.append(placeOf(way));
            go(label + 1, price + more);
            m_tried.removeLast();
            m_set.removeLast();
        }
        m_tried.append(EventPlace{});
        go(label + 1, price + kUnlabelled);
        m_tried.removeLast();
    }

    const QList<QList<Set>> &m_ways;
    QList<Set> m_set;
    QList<EventPlace> m_tried;
    QList<EventPlace> m_best;
    double m_least = std::numeric_limits<double>::infinity();
};

} // namespace

QList<EventPlace> placeEvents(const QList<EventSpot> &spots, double leftEdge, double rightEdge, int rows)
{
    QList<QList<Set>> ways;
    for (const EventSpot &spot : spots)
        ways.append(waysOf(spot, leftEdge, rightEdge, rows));
    const QList<EventPlace> inTurn = placeInTurn(ways);
    const bool isOneLeft = std::any_of(inTurn.begin(), inTurn.end(),
                                       [](const EventPlace &each) { return each.row < 0; });
    return isOneLeft && spots.size() <= kFewTogether ? Together(ways).places() : inTurn;
}

} // namespace rebond::typeset
