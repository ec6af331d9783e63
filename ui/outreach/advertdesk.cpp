// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/advertdesk.h"

#include "base/formats.h"
#include "operations/adverts.h"
#include "operations/memberfiles.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace rebond::ui::outreach {

using domain::Act;
using domain::File;

AdvertDesk::AdvertDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page)
    : QObject(page),
      m_store(std::move(store)),
      m_around(surroundings),
      m_page(page)
{}

AdvertDesk::~AdvertDesk() = default;

void AdvertDesk::choose(const Act &act)
{
    m_around.files.ask(m_page,
                       {.title = tr("Choose an advertisement"),
                        .folder = m_around.settings.folder(QStringLiteral("adverts")),
                        .proposedName = {},
                        .filter = tr("Documents and pictures (*.pdf *.docx *.odt *.jpg *.jpeg *.png);;All files (*)"),
                        .suffix = {}},
                       [this, act](const QString &path) {
                           m_around.settings.setFolder(QStringLiteral("adverts"), QFileInfo(path).path());
                           take(act, path);
                       });
}

void AdvertDesk::take(const Act &act, const QString &path)
{
    m_around.tasks.follow(kit::startTask<File>(
        this, tr("Reading a file"),
        [path](TaskContext &) -> Result<File> {
            const auto bytes = operations::readChosenFile(path, operations::kLargestAdvert);
            if (!bytes)
                return fail(bytes.error());
            return operations::advertFile(QFileInfo(path).fileName(), *bytes);
        },
        [this, id = act.id](const Result<File> &file) {
            if (!file)
                return m_around.messages.say(file.error());
            write(tr("Keeping an advertisement"),
                  [id, file = *file](storage::Store &store) { return operations::setAdvert(store, id, file); });
        }));
}

void AdvertDesk::takeOff(const Act &act)
{
    write(tr("Taking an advertisement off"),
          [id = act.id](storage::Store &store) { return operations::removeAdvert(store, id); });
}

void AdvertDesk::write(const QString &title, std::function<Done(storage::Store &)> operation)
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

void AdvertDesk::openFile(const Act &act)
{
    if (act.advert)
        open(tr("Opening an advertisement"), *act.advert);
}

void AdvertDesk::openSent(const Act &act)
{
    if (act.sent)
        open(tr("Opening what was sent"), *act.sent);
}

void AdvertDesk::open(const QString &title, Id<File> id)
{
    if (!m_copies) // the user's alone, and gone with the page
        m_copies = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("rebond-XXXXXX")));
    kit::startTask<QString>(
        this, title,
        [store = m_store, id, copies = m_copies](TaskContext &) {
            return operations::copyOut(*store, id, copies->path());
        },
        [this](const Result<QString> &path) {
            if (!path)
                return m_around.messages.say(path.error());
            if (!m_around.desktop.openFile(*path))
                m_around.messages
                    .say(kit::MessageBar::Severity::Warning,
                         tr("No program of this computer opens this kind of file. Install one, for example "
                            "LibreOffice or a PDF reader."));
        });
}

void AdvertDesk::askForName(const Act &act)
{
    if (!act.advert)
        return;
    using Summary = std::optional<operations::FileSummary>;
    kit::startTask<Summary>(
        this, tr("Reading a file"),
        [store = m_store, file = *act.advert](TaskContext &) { return operations::summaryOf(*store, file); },
        [this, id = act.id](const Result<Summary> &summary) {
            if (summary && *summary)
                Q_EMIT named(id.raw(), (*summary)->keptOn
                                           //: %1 is a file, %2 the day it was taken in
                                           ? tr("%1, taken in on %2")
                                                 .arg((*summary)->name, m_around.formats.date(*(*summary)->keptOn))
                                           : (*summary)->name);
        });
}

void AdvertDesk::askForSent(const Act &act)
{
    if (!act.sent)
        return;
    using Summary = std::optional<operations::FileSummary>;
    kit::startTask<Summary>(
        this, tr("Reading a file"),
        [store = m_store, file = *act.sent](TaskContext &) { return operations::summaryOf(*store, file); },
        [this, id = act.id](const Result<Summary> &summary) {
            if (summary && *summary)
                Q_EMIT sentNamed(id.raw(), (*summary)->name, (*summary)->sha256);
        });
}

QString AdvertDesk::fileIn(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1 || !data->urls().constFirst().isLocalFile())
        return {};
    return data->urls().constFirst().toLocalFile();
}

} // namespace rebond::ui::outreach

#include "moc_advertdesk.cpp"
