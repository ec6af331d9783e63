// SPDX-License-Identifier: GPL-3.0-or-later
// What a list was narrowed to and how it was ordered, kept under a name for the next time, page by page. Beside the cohort file
// (backup/filters.h): what people are searched by is often a name. What cannot be read there counts as none.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace rebond::ui::kit {
class Settings;
}

namespace rebond::ui::models {

struct SavedFilter
{
    QString name; // not empty
    QString search;
    QVariantMap filter; // the page's own; texts, numbers and truth values
    QString sortKey;    // of a column
    bool isDescending = false;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

// As it stands in a file; none where it has no name.
[[nodiscard]] QVariantMap mapOf(const SavedFilter &filter);
[[nodiscard]] std::optional<SavedFilter> filterOf(const QVariant &value);

class SavedFilters
{
public:
    static constexpr int kAtMost = 20; // of a page; the oldest go
    SavedFilters(QString cohortFile, QString page) : m_file(std::move(cohortFile)), m_page(std::move(page)) {}

    [[nodiscard]] QList<SavedFilter> all() const;       // in the order they were kept in
    [[nodiscard]] Done keep(const SavedFilter &filter); // in the place of one of the same name
    [[nodiscard]] Done remove(const QString &name);

private:
    [[nodiscard]] Done write(const QList<SavedFilter> &filters) const;

    QString m_file;
    QString m_page;
};

// Those of the days when they stood in the settings, for all files alike: they go beside this file, and no longer stand there.
// Where that fails they stay for the next time.
void moveFiltersOut(kit::Settings &settings, const QString &cohortFile);

} // namespace rebond::ui::models
