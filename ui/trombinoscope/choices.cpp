// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trombinoscope/choices.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rebond::ui::trombinoscope {

namespace {

using rebond::reports::PeopleOrder;
using rebond::reports::PeopleVariant;

// Words and not numbers: they mean the same in every version.
constexpr std::array kKinds{"directory", "poster", "roll-call", "tents", "badges"};
constexpr std::array kKindValues{PeopleVariant::Directory, PeopleVariant::Poster, PeopleVariant::RollCall,
                                 PeopleVariant::NameTents, PeopleVariant::Badges};
constexpr std::array kOrders{"name", "sector", "occupation"};
constexpr std::array kOrderValues{PeopleOrder::Name, PeopleOrder::Sector, PeopleOrder::Occupation};

template<typename Words, typename Values, typename V>
QString wordOf(const Words &words, const Values &values, V value)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (values.at(i) == value)
            return QLatin1String(words.at(i));
    }
    return {};
}

template<typename Words, typename Values>
auto valueOf(const Words &words, const Values &values, const QString &word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QLatin1String(words.at(i)))
            return values.at(i);
    }
    return values.at(0);
}

int across(const QJsonValue &value)
{
    const int number = value.toInt();
    return number >= 0 && number <= workspace::kMostPeopleAcross ? number : 0;
}

} // namespace

QByteArray remembered(const workspace::TrombinoscopeOrder &order)
{
    const QJsonObject object{
        {QStringLiteral("kind"), wordOf(kKinds, kKindValues, order.shape.variant)},
        {QStringLiteral("order"), wordOf(kOrders, kOrderValues, order.shape.order)},
        {QStringLiteral("columns"), order.shape.columns},
        {QStringLiteral("rows"), order.shape.rows},
        {QStringLiteral("rebounds"), order.shape.tellsRebounds},
        {QStringLiteral("a3"), order.paper == workspace::PaperFormat::A3},
        {QStringLiteral("landscape"), order.isLandscape},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

workspace::TrombinoscopeOrder orderFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    workspace::TrombinoscopeOrder order;
    order.shape.variant = valueOf(kKinds, kKindValues, object.value(QStringLiteral("kind")).toString());
    order.shape.order = valueOf(kOrders, kOrderValues, object.value(QStringLiteral("order")).toString());
    order.shape.columns = across(object.value(QStringLiteral("columns")));
    order.shape.rows = across(object.value(QStringLiteral("rows")));
    order.shape.tellsRebounds = object.value(QStringLiteral("rebounds")).toBool();
    order.paper = object.value(QStringLiteral("a3")).toBool() ? workspace::PaperFormat::A3 : workspace::PaperFormat::A4;
    order.isLandscape = object.value(QStringLiteral("landscape")).toBool();
    return order;
}

} // namespace rebond::ui::trombinoscope
