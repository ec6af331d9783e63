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

using workspace::PressBookMade;

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
        make(path, isInternal);
    });
}

// What should be looked at before others get it is told before it is there for them. Once that was looked at the pages are made anew:
// an agreement may have been withdrawn meanwhile.
void BookDesk::make(const QString &path, bool isInternal, const QStringList &seen)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    const auto mayBeWritten = [seen](const PressBookMade &made) {
        return made.doubts.isEmpty() || made.doubts == seen;
    };
    m_around.tasks.follow(kit::startTask<PressBookMade>(
        this, tr("Exporting the press-book"),
        [workspace = m_workspace, path, isInternal, mayBeWritten, formats = m_around.formats](TaskContext &task) {
            workspace::PressBookOrder order;
            order.isInternal = isInternal;
            auto made = workspace::layOutPressBook(*workspace, order, formats, task);
            if (!made || !mayBeWritten(*made))
                return made;
            const Done written = workspace::writePressBook(*made, path, task);
            return written ? made : Result<PressBookMade>(fail(written.error()));
        },
        [this, path, isInternal, mayBeWritten](const Result<PressBookMade> &made) {
            m_isWriting = false;
            if (!made)
                return m_around.messages.say(made.error());
            if (mayBeWritten(*made))
                return tellWritten(*made, path);
            m_around.messages.say(kit::MessageBar::Severity::Warning,
                                  (QStringList{tr("Not written yet.")} + made->doubts + made->remarks).join(u' '));
            m_around.messages.offer(tr("Write it as it is"), QStringLiteral("writePressBookButton"),
                                    kit::MessageBar::AfterPress::Close, this,
                                    [this, path, isInternal, doubts = made->doubts] {
                                        make(path, isInternal, doubts);
                                    });
        }));
}

void BookDesk::tellWritten(const PressBookMade &made, const QString &path)
{
    //: %1 is a file
    QStringList words{
        tr("“%1” has been written: %n press mention(s).", nullptr, made.mentions).arg(QFileInfo(path).fileName())};
    kit::sayWritten(m_around.messages, m_around.desktop, (words + made.remarks).join(u' '), path);
    Q_EMIT written(path);
}

} // namespace rebond::ui::press

#include "moc_bookdesk.cpp"
