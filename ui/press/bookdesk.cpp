// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/press/bookdesk.h"

#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"
#include "workspace/pressbook.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

namespace rebond::ui::press {

namespace {
const QString kPressBook = QStringLiteral("pressBook"); // of the settings: the folder of its dialogue
} // namespace

BookDesk::BookDesk(std::shared_ptr<workspace::Workspace> workspace, const kit::Surroundings &surroundings,
                   QWidget *page)
    : QObject(page),
      m_workspace(std::move(workspace)),
      m_around(surroundings),
      m_page(page)
{}

void BookDesk::serve(QPushButton *button)
{
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, const char *objectName, bool isInternal) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(objectName));
        connect(action, &QAction::triggered, this, [this, isInternal] { ask(isInternal); });
    };
    //: what a press-book is made for
    add(tr("For &others…"), "publicPressBookAction", false);
    //: what a press-book is made for
    add(tr("For our&selves, with the tone…"), "internalPressBookAction", true);
    button->setMenu(menu);
}

void BookDesk::ask(bool isInternal)
{
    kit::FileRequest request;
    request.kind = kit::FileRequest::Kind::Save;
    request.title = tr("Export the press-book");
    request.folder = m_around.settings.folder(kPressBook);
    request.proposedName = workspace::proposedPressBookName(*m_workspace, m_around.formats);
    request.filter = tr("PDF files (*.pdf)");
    request.suffix = QStringLiteral("pdf");
    m_around.files.ask(m_page, request, [this, isInternal](const QString &path) {
        m_around.settings.setFolder(kPressBook, QFileInfo(path).path());
        write(path, isInternal);
    });
}

void BookDesk::write(const QString &path, bool isInternal)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    m_around.tasks.follow(kit::startTask<workspace::PressBookMade>(
        this, tr("Exporting the press-book"),
        [workspace = m_workspace, path, isInternal, formats = m_around.formats](TaskContext &task) {
            workspace::PressBookOrder order;
            order.isInternal = isInternal;
            return workspace::writePressBook(*workspace, order, formats, path, task);
        },
        [this, path](const Result<workspace::PressBookMade> &made) {
            m_isWriting = false;
            if (!made)
                return m_around.messages.say(made.error());
            //: %1 is a file
            QStringList words{tr("“%1” has been written: %n press mention(s).", nullptr, made->mentions)
                                  .arg(QFileInfo(path).fileName())};
            kit::sayWritten(m_around.messages, m_around.desktop, (words + made->remarks).join(u' '), path);
            Q_EMIT written(path);
        }));
}

} // namespace rebond::ui::press

#include "moc_bookdesk.cpp"
