// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedfilters.h"

#include "backup/filters.h"
#include "ui/kit/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rebond::ui::models {

namespace {
using rebond::backup::Filters;

// Where they stood once, and under which pages.
const QString kScreen = QStringLiteral("filters");
constexpr const char *kOldPages[] = {"members",  "companies", "outreach", "interviews",
                                     "outcomes", "workshops", "journal"};

QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString() : QString();
}
} // namespace

std::optional<SavedFilter> filterOf(const QVariant &value)
{
    const QVariantMap map = value.toMap();
    SavedFilter filter;
    filter.name = textOf(map.value(QStringLiteral("name"))).trimmed();
    filter.search = textOf(map.value(QStringLiteral("search")));
    filter.filter = map.value(QStringLiteral("filter")).toMap();
    filter.sortKey = textOf(map.value(QStringLiteral("sort")));
    filter.isDescending = map.value(QStringLiteral("descending")).toBool();
    return filter.name.isEmpty() ? std::nullopt : std::optional(filter);
}

QVariantMap mapOf(const SavedFilter &filter)
{
    return {{QStringLiteral("name"), filter.name},
            {QStringLiteral("search"), filter.search},
            {QStringLiteral("filter"), filter.filter},
            {QStringLiteral("sort"), filter.sortKey},
            {QStringLiteral("descending"), filter.isDescending}};
}

QList<SavedFilter> SavedFilters::all() const
{
    const auto kept = Filters::readFor(m_file);
    QList<SavedFilter> filters;
    const QVariantList values = kept ? kept->of(m_page) : QVariantList();
    for (const QVariant &value : values) {
        if (const auto filter = filterOf(value))
            filters.append(*filter);
    }
    return filters.mid(0, kAtMost);
}

Done SavedFilters::keep(const SavedFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return {};
    QList<SavedFilter> filters = all();
    erase_if(filters, [&](const SavedFilter &each) { return each.name == filter.name; });
    filters.append(filter);
    return write(filters.mid(std::max<qsizetype>(0, filters.size() - kAtMost)));
}

Done SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = all();
    erase_if(filters, [&](const SavedFilter &each) { return each.name == name; });
    return write(filters);
}

Done SavedFilters::write(const QList<SavedFilter> &filters) const
{
    auto kept = Filters::readFor(m_file);
    if (!kept)
        return fail(kept.error());
    QVariantList values;
    for (const SavedFilter &filter : filters)
        values.append(mapOf(filter));
    kept->set(m_page, values);
    return kept->writeFor(m_file);
}

void moveFiltersOut(kit::Settings &settings, const QString &cohortFile)
{
    for (const char *page : kOldPages) {
        const QByteArray old = settings.remembered(kScreen, QLatin1String(page));
        if (old.isEmpty())
            continue;
        SavedFilters saved(cohortFile, QLatin1String(page));
        const QList<SavedFilter> there = saved.all();
        const QVariantList values = QJsonDocument::fromJson(old).array().toVariantList();
        Done moved;
        for (const QVariant &value : values) {
            const auto filter = filterOf(value);
            const bool isTaken = filter && std::any_of(there.cbegin(), there.cend(), [&](const SavedFilter &each) {
                                     return each.name == filter->name;
                                 });
            if (filter && !isTaken && moved)
                moved = saved.keep(*filter);
        }
        if (moved)
            settings.remember(kScreen, QLatin1String(page), {});
        else
            qWarning("filters: %s", qPrintable(moved.error().sentence));
    }
}

} // namespace rebond::ui::models
