// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listwriting.h"

#include "exchange/export.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "ui/kit/written.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace rebond::ui::exchange {

using rebond::exchange::kListKinds;
using rebond::exchange::ListKind;

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("ListWriting", source);
}

using Write = std::function<Done(const QString &path, TaskContext &context)>;

// `sentence` says that it is done: %1 is the name of the file.
void askAndWrite(QWidget *parent, const QString &title, const QString &proposedName, const QString &sentence,
                 Write write, const kit::Surroundings &around)
{
    const kit::FileRequest request{.kind = kit::FileRequest::Kind::Save,
                                   .title = title,
                                   .folder = around.settings.folder(QStringLiteral("exports")),
                                   .proposedName = proposedName + QLatin1String(".xlsx"),
                                   .filter = QStringList{said(QT_TRANSLATE_NOOP("ListWriting",
                                                                                "Excel workbooks (*.xlsx)")),
                                                         said(QT_TRANSLATE_NOOP("ListWriting",
                                                                                "OpenDocument spreadsheets (*.ods)")),
                                                         said(QT_TRANSLATE_NOOP("ListWriting", "CSV files (*.csv)"))}
                                                 .join(QLatin1String(";;")),
                                   .suffix = QStringLiteral("xlsx")};
    around.files.ask(parent, request, [parent, title, sentence, write = std::move(write), around](const QString &path) {
        around.settings.setFolder(QStringLiteral("exports"), QFileInfo(path).absolutePath());
        around.messages.clear();
        around.tasks.follow(kit::startTask<void>(
            parent, title, [write, path](TaskContext &context) { return write(path, context); },
            [around, path, sentence](Done done) {
                if (!done)
                    return around.messages.say(done.error());
                kit::sayWritten(around.messages, around.desktop, sentence.arg(QFileInfo(path).fileName()), path);
            }));
    });
}

} // namespace

void addListKinds(QMenu &menu, const std::function<void(ListKind)> &chosen)
{
    for (const ListKind kind : kListKinds) {
        QAction *action = menu.addAction(titleOf(kind));
        action->setObjectName(menu.objectName() + u'.' + nameOf(kind));
        QObject::connect(action, &QAction::triggered, &menu, [chosen, kind] { chosen(kind); });
    }
}

void writeTemplate(QWidget *parent, ListKind kind, const kit::Surroundings &around)
{
    askAndWrite(
        parent, said(QT_TRANSLATE_NOOP("ListWriting", "Writing a template")), fileNameOf(kind),
        //: %1 is the name of a file
        said(QT_TRANSLATE_NOOP("ListWriting", "The template has been written: %1.")),
        [kind](const QString &path, TaskContext &) { return rebond::exchange::writeTemplate(kind, path); }, around);
}

void writeList(QWidget *parent, const std::shared_ptr<workspace::Workspace> &workspace, ListKind kind,
               const kit::Surroundings &around)
{
    askAndWrite(
        parent, said(QT_TRANSLATE_NOOP("ListWriting", "Exporting a list")), fileNameOf(kind),
        //: %1 is the name of a file
        said(QT_TRANSLATE_NOOP("ListWriting", "The list has been written: %1.")),
        [workspace, kind](const QString &path, TaskContext &context) {
            return rebond::exchange::exportList(workspace->store(), workspace->cohort().id, kind, path, context);
        },
        around);
}

} // namespace rebond::ui::exchange
