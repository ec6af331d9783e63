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

} // namespace

QList<EventPlace> placeEvents(const QList<EventSpot> &spots, double leftEdge, double rightEdge, int rows)
{
    QList<EventPlace> places;
    QList<Set> set;
    for (const EventSpot &spot : spots) {
        double cheapest = kImpossible;
        Set best;
        for (int row = 0; row < rows; ++row) {
            const Set right{.x = spot.x,
                            .left = spot.x + kEventGap,
                            .right = spot.x + kEventGap + spot.width,
                            .row = row};
            const Set left{.x = spot.x,
                           .left = spot.x - kEventGap - spot.width,
                           .right = spot.x - kEventGap,
                           .row = row};
            for (const Set &tried : {right, left}) {
                if (tried.left < leftEdge || tried.right > rightEdge)
                    continue;
                const double price = cost(tried, set) + (&tried == &left ? kLeftSide : 0);
                if (price < cheapest) {
                    cheapest = price;
                    best = tried;
                }
            }
        }
        if (cheapest >= kImpossible) {
            places.append(EventPlace{});
            continue;
        }
        set.append(best);
        places.append({.row = best.row, .left = best.left});
    }
    return places;
}

} // namespace rebond::typeset
