// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/press/scandesk.h"

#include "operations/memberfiles.h"
#include "operations/scans.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace rebond::ui::press {

namespace {
const QString kScans = QStringLiteral("scans"); // of the settings: the folder of its dialogue
} // namespace

using domain::File;
using domain::PressMention;

ScanDesk::ScanDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page)
    : QObject(page),
      m_store(std::move(store)),
      m_around(surroundings),
      m_page(page)
{}

ScanDesk::~ScanDesk() = default;

void ScanDesk::choose(const PressMention &mention)
{
    m_around.files.ask(m_page,
                       {.title = tr("Choose a scan"),
                        .folder = m_around.settings.folder(kScans),
                        .proposedName = {},
                        .filter = tr("PDFs and pictures (*.pdf *.jpg *.jpeg *.png);;All files (*)"),
                        .suffix = {}},
                       [this, id = mention.id](const QString &path) {
                           m_around.settings.setFolder(kScans, QFileInfo(path).path());
                           take(id, path);
                       });
}

void ScanDesk::take(Id<PressMention> mention, const QString &path)
{
    m_around.tasks.follow(kit::startTask<File>(
        this, tr("Reading a file"),
        [path](TaskContext &) -> Result<File> {
            const auto bytes = operations::readChosenFile(path, operations::kLargestScan);
            if (!bytes)
                return fail(bytes.error());
            return operations::scanFile(QFileInfo(path).fileName(), *bytes);
        },
        [this, mention](const Result<File> &file) {
            if (!file)
                return m_around.messages.say(file.error());
            write(tr("Keeping a scan"),
                  [mention, file = *file](storage::Store &store) { return operations::setScan(store, mention, file); });
        }));
}

void ScanDesk::takeOff(const PressMention &mention)
{
    write(tr("Taking a scan off"),
          [id = mention.id](storage::Store &store) { return operations::removeScan(store, id); });
}

void ScanDesk::write(const QString &title, std::function<Done(storage::Store &)> operation)
{
    kit::startTask<bool>(
        this, title,
        [store = m_store, operation = std::move(operation)](TaskContext &) -> Result<bool> {
            if (const Done done = operation(*store); !done)
                return fail(done.error());
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                m_around.messages.say(done.error());
        });
}

void ScanDesk::open(const PressMention &mention)
{
    if (!mention.scan)
        return;
    if (!m_copies) // the user's alone, and gone with the page
        m_copies = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("rebond-XXXXXX")));
    kit::startTask<QString>(
        this, tr("Opening a scan"),
        [store = m_store, id = *mention.scan, copies = m_copies](TaskContext &) {
            return operations::copyOut(*store, id, copies->path());
        },
        [this](const Result<QString> &path) {
            if (!path)
                return m_around.messages.say(path.error());
            if (!m_around.desktop.openFile(*path))
                m_around.messages.say(kit::MessageBar::Severity::Warning,
                                      tr("No program of this computer opens this kind of file. Install one, for "
                                         "example a PDF reader."));
        });
}

} // namespace rebond::ui::press

#include "moc_scandesk.cpp"
