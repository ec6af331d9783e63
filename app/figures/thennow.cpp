// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/thennow.h"

#include "figures/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rebond::figures {

namespace {

// A figure of people by its name in the catalogue, which is where it stands in the JSON.
std::optional<qint64> keptCount(const QJsonObject &kept, FigureId figure)
{
    QJsonValue value = kept;
    for (const QString &key : QString::fromLatin1(entryOf(figure).name).split(u'.'))
        value = value.toObject().value(key);
    if (value.isObject()) // "20 of 60"
        value = value.toObject().value(QLatin1String("count"));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

QList<ThenNow> thenAndNow(const domain::FrozenReport &report, const domain::CohortFacts &facts, QDate today)
{
    constexpr std::array kFollowed = {FigureId::Rebounded,  FigureId::Counted,  FigureId::Durable,
                                      FigureId::Transition, FigureId::InWork,   FigureId::Upcoming,
                                      FigureId::Searching,  FigureId::Training, FigureId::Other,
                                      FigureId::NoNews};
    QList<ThenNow> made;
    const QJsonObject then = QJsonDocument::fromJson(report.figures).object();
    if (then.isEmpty())
        return made;
    const QByteArray counted = toJson(compute(facts, askedAgain(report, today)));
    const QJsonObject now = QJsonDocument::fromJson(counted).object();
    for (const FigureId figure : kFollowed) {
        const auto before = keptCount(then, figure);
        const auto after = keptCount(now, figure);
        if (before && after)
            made.append({figure, *before, *after});
    }
    return made;
}

} // namespace rebond::figures
