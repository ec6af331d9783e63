// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/choices.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace rebond::ui::shell {

Choices::Choices(QMenu *view, kit::Settings &settings)
    : QObject(view),
      m_settings(settings),
      m_colours(addMenu(view, tr("&Colours"), "themeMenu", kit::setting::kTheme,
                        //: colours of the window
                        {{QStringLiteral("system"), tr("As the system")},
                         //: colours of the window
                         {QStringLiteral("light"), tr("Light")},
                         //: colours of the window
                         {QStringLiteral("dark"), tr("Dark")}})),
      // Names of languages stand in their own language, whatever the window's.
      m_languages(addMenu(view, tr("Lan&guage"), "languageMenu", kit::setting::kLanguage,
                          //: language of the window
                          {{QStringLiteral("system"), tr("As the system")},
                           {QStringLiteral("fr"), QStringLiteral("Français")},
                           {QStringLiteral("en"), QStringLiteral("English")}}))
{
    refresh();
}

QActionGroup *Choices::addMenu(QMenu *view, const QString &title, const char *objectName, const kit::Choice &item,
                               const QList<Way> &ways)
{
    QMenu *menu = view->addMenu(title);
    menu->setObjectName(QLatin1String(objectName));
    auto *group = new QActionGroup(menu);
    for (const Way &way : ways) {
        QAction *action = group->addAction(menu->addAction(way.text));
        action->setObjectName(QLatin1String(objectName) + u'.' + way.value);
        action->setCheckable(true);
        action->setData(way.value);
        connect(action, &QAction::triggered, this, [this, item, value = way.value] {
            if (m_settings.value(item) == value)
                return;
            m_settings.set(item, value);
            Q_EMIT changed(QLatin1String(item.key));
        });
    }
    return group;
}

void Choices::refresh()
{
    const auto check = [](const QActionGroup *group, const QString &value) {
        const auto actions = group->actions();
        for (QAction *action : actions) {
            if (action->data().toString() == value)
                action->setChecked(true);
        }
    };
    check(m_colours, m_settings.value(kit::setting::kTheme));
    check(m_languages, m_settings.value(kit::setting::kLanguage));
}

} // namespace rebond::ui::shell

#include "moc_choices.cpp"
