// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting, by what it is for, with a line to search them in. It needs no file to be open.
#pragma once

#include "ui/kit/page.h"

#include <QList>
#include <QPointer>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rebond::ui::kit {
class Card;
}

namespace rebond::ui::settings {

class SettingRow;

class SettingsPage final : public kit::Page
{
    Q_OBJECT
public:
    // `systemUser`: the name that stands where none is set.
    SettingsPage(const kit::Surroundings &surroundings, const QString &systemUser, QWidget *parent = nullptr);

    void refresh() override; // what was changed in a menu meanwhile
    [[nodiscard]] QVariantMap preparation() const override;
    void resume(const QVariantMap &preparation) override;
    [[nodiscard]] QWidget *firstStop() override;

Q_SIGNALS:
    void changed(const QString &key); // stored already; the keys of kit/settings.h

private:
    struct Group
    {
        kit::Card *card;
        QList<SettingRow *> rows;
    };
    void add(QVBoxLayout *column, const QString &heading, const QList<SettingRow *> &rows);
    void addAll(QVBoxLayout *column, const QString &systemUser);
    void addPlace(QVBoxLayout *column);
    void find(const QString &text);

    kit::Surroundings m_around;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QList<Group> m_groups;
    QPointer<QWidget> m_goOnAt; // where the keyboard was in the page this one stands for
};

} // namespace rebond::ui::settings
