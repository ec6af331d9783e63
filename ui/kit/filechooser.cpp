// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filechooser.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace rebond::ui::kit {

namespace {
// A folder that is not there (any more) would be taken for the name of a file.
QString beginning(const QString &folder)
{
    for (const QString &place : {folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return place;
    }
    return QDir::homePath();
}

// A name for the kind of file that was chosen, whatever the kind it was proposed for.
void followKind(QFileDialog &dialog, const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    const QString suffix = pattern.match(filter).captured(1);
    if (suffix.isEmpty())
        return;
    dialog.setDefaultSuffix(suffix);
    const QStringList files = dialog.selectedFiles();
    if (files.size() == 1 && !QFileInfo(files.first()).isDir())
        dialog.selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffix);
}
} // namespace

void DialogFileChooser::ask(QWidget *parent, const FileRequest &request, Answer answer)
{
    const bool isSave = request.kind == FileRequest::Kind::Save;
    auto *dialog = new QFileDialog(parent, request.title, beginning(request.folder), request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    const bool isFolder = request.kind == FileRequest::Kind::Folder;
    dialog->setFileMode(isSave ? QFileDialog::AnyFile : isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, isFolder);
    dialog->setDefaultSuffix(request.suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, !request.asksToReplace);
    if (isSave)
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString &filter) { followKind(*dialog, filter); });
    if (!request.proposedName.isEmpty())
        dialog->selectFile(request.proposedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [answer = std::move(answer)](const QString &path) { answer(path); });
    dialog->open();
}

bool SystemDesktop::openFile(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

bool SystemDesktop::openFolderOf(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

bool SystemDesktop::openAddress(const QUrl &address)
{
    return QDesktopServices::openUrl(address);
}

} // namespace rebond::ui::kit
