// SPDX-License-Identifier: GPL-3.0-or-later
// What a list was narrowed to and how it was ordered, kept under a name for the next time. In the settings of the user, page
// by page; what cannot be read there counts as none.
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

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

class SavedFilters
{
public:
    static constexpr int kAtMost = 20; // of a page; the oldest go
    SavedFilters(kit::Settings &settings, QString page) : m_settings(settings), m_page(std::move(page)) {}

    [[nodiscard]] QList<SavedFilter> all() const; // in the order they were kept in
    void keep(const SavedFilter &filter);         // in the place of one of the same name
    void remove(const QString &name);

private:
    void write(const QList<SavedFilter> &filters);

    kit::Settings &m_settings;
    QString m_page;
};

} // namespace rebond::ui::models
