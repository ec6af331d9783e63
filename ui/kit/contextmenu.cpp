// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/contextmenu.h"

#include "ui/kit/labels.h"

#include <QAbstractScrollArea>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace rebond::ui::kit {

void offerMenu(QWidget *view, std::function<void(QMenu &)> fill)
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(view, &QWidget::customContextMenuRequested, view, [view, fill = std::move(fill)](QPoint place) {
        auto *menu = new QMenu(view);
        menu->setObjectName(view->objectName() + QStringLiteral("Menu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        if (menu->isEmpty())
            return menu->deleteLater();
        const auto *area = qobject_cast<QAbstractScrollArea *>(view); // its places are the viewport's
        menu->popup((area ? area->viewport() : view)->mapToGlobal(place));
    });
}

QAction *addButton(QMenu &menu, QPushButton *button)
{
    QAction *action = menu.addAction(withoutMnemonic(button->text()).replace(u'&', QStringLiteral("&&")));
    action->setObjectName(button->objectName() + QStringLiteral("Action"));
    action->setEnabled(button->isEnabled());
    // The menu goes with the press; the button may have gone before.
    QObject::connect(action, &QAction::triggered, button, [button] { button->click(); });
    return action;
}

} // namespace rebond::ui::kit
