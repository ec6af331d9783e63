// SPDX-License-Identifier: GPL-3.0-or-later
// A row for each kind of setting: words, number, days, folder, choice. What is typed or chosen is stored at once.
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/settings.h"
#include "ui/settings/settingrow.h"

#include <QCoreApplication>
#include <QList>

namespace rebond::ui::settings {

struct Way // of a choice
{
    QString value;
    QString text; // translated, or the name of a language in itself
};

class SettingRows final
{
    Q_DECLARE_TR_FUNCTIONS(SettingRows)
public:
    // Rows become children of `parent`; `changed` hears the key of what was just stored.
    SettingRows(const kit::Surroundings &around, QWidget *parent, std::function<void(const QString &key)> changed);

    // `otherwise` is shown where nothing is set.
    [[nodiscard]] SettingRow *words(const kit::Words &item, const QString &title, const QString &help,
                                    const QString &otherwise) const;
    // `zero`: what 0 means, where it is no number like others.
    [[nodiscard]] SettingRow *number(const kit::Number &item, const QString &title, const QString &help,
                                     const QString &zero = {}) const;
    [[nodiscard]] SettingRow *days(const kit::Days &item, const QString &title, const QString &help) const;
    [[nodiscard]] SettingRow *folder(const kit::Folder &item, const QString &title, const QString &help) const;
    [[nodiscard]] SettingRow *choice(const kit::Choice &item, const QString &title, const QString &help,
                                     const QList<Way> &ways) const;

private:
    template<typename Item>
    [[nodiscard]] SettingRow *row(const Item &item, const QString &title, const QString &help, const QString &byDefault,
                                  QWidget *control, std::function<void()> show) const;
    template<typename Item, typename Value>
    void store(SettingRow *row, const Item &item, const Value &value) const;

    kit::Surroundings m_around;
    QWidget *m_parent;
    std::function<void(const QString &)> m_changed;
};

} // namespace rebond::ui::settings
