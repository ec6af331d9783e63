// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedfilters.h"

#include "ui/kit/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rebond::ui::models {

namespace {
const QString kScreen = QStringLiteral("filters");

std::optional<SavedFilter> filterOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    SavedFilter filter;
    filter.name = object.value(QLatin1String("name")).toString().trimmed();
    filter.search = object.value(QLatin1String("search")).toString();
    filter.filter = object.value(QLatin1String("filter")).toObject().toVariantMap();
    filter.sortKey = object.value(QLatin1String("sort")).toString();
    filter.isDescending = object.value(QLatin1String("descending")).toBool();
    return filter.name.isEmpty() ? std::nullopt : std::optional(filter);
}

QJsonObject jsonOf(const SavedFilter &filter)
{
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("search"), filter.search},
            {QStringLiteral("filter"), QJsonObject::fromVariantMap(filter.filter)},
            {QStringLiteral("sort"), filter.sortKey},
            {QStringLiteral("descending"), filter.isDescending}};
}
} // namespace

QList<SavedFilter> SavedFilters::all() const
{
    QList<SavedFilter> filters;
    const QJsonArray kept = QJsonDocument::fromJson(m_settings.remembered(kScreen, m_page)).array();
    for (const QJsonValue value : kept) {
        if (const auto filter = filterOf(value))
            filters.append(*filter);
    }
    return filters.mid(0, kAtMost);
}

void SavedFilters::keep(const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return;
    QList<SavedFilter> filters = all();
    erase_if(filters, [&](const SavedFilter &each) { return each.name == filter.name; });
    filters.append(filter);
    write(filters.mid(std::max<qsizetype>(0, filters.size() - kAtMost)));
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = all();
    erase_if(filters, [&](const SavedFilter &each) { return each.name == name; });
    write(filters);
}

void SavedFilters::write(const QList<SavedFilter> &filters)
{
    QJsonArray kept;
    for (const SavedFilter &filter : filters)
        kept.append(jsonOf(filter));
    m_settings.remember(kScreen, m_page, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace rebond::ui::models
