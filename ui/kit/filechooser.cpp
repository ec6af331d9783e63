// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/filechooser.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace rebond::ui::kit {

void DialogFileChooser::ask(QWidget *parent, const FileRequest &request, Answer answer)
{
    const bool isSave = request.kind == FileRequest::Kind::Save;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, request.title, request.folder.isEmpty() ? documents : request.folder,
                                   request.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(request.suffix);
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

} // namespace rebond::ui::kit
