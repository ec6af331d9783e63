// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen from several in the View menu, colours and language: no single commands. Kept true to the settings,
// whoever changes them.
#pragma once

#include "ui/kit/settings.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace rebond::ui::shell {

class Choices final : public QObject
{
    Q_OBJECT
public:
    // Adds the menus at the end of `view`; a child of it.
    Choices(QMenu *view, kit::Settings &settings);

    // The settings were changed elsewhere.
    void refresh();

Q_SIGNALS:
    void changed(const QString &key); // stored already; the keys of kit/settings.h

private:
    struct Way
    {
        QString value;
        QString text;
    };
    QActionGroup *addMenu(QMenu *view, const QString &title, const char *objectName, const kit::Choice &item,
                          const QList<Way> &ways);

    kit::Settings &m_settings;
    QActionGroup *m_colours;
    QActionGroup *m_languages;
};

} // namespace rebond::ui::shell
