// SPDX-License-Identifier: GPL-3.0-or-later
// The press-book on its way into a file: the place is asked for, the pages are made behind the window, what is not in them is told,
// and what nobody but the user can look at is told before it is written. Private to this room.
#pragma once

#include "ui/kit/page.h"
#include "workspace/pressbook.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QPushButton;

namespace rebond::ui::press {

class BookDesk final : public QObject
{
    Q_OBJECT
public:
    BookDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings, QWidget *page);

    // Its menu says for whom.
    void serve(QPushButton *button);
    void ask(bool isInternal);

Q_SIGNALS:
    void written(const QString &path);

private:
    // seen: the doubts that were told, and are none any more.
    void make(const QString &path, bool isInternal, const QStringList &seen = {});
    void tellWritten(const workspace::PressBookMade &made, const QString &path);

    std::shared_ptr<workspace::Workspace> m_workspace;
    kit::Surroundings m_around;
    QWidget *m_page;
    bool m_isWriting = false;
};

} // namespace rebond::ui::press
