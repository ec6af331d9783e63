// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filedesk.h"

#include "domain/documenttype.h"
#include "operations/memberfiles.h"
#include "pictures/photo.h"
#include "ui/kit/filechooser.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/settings.h"
#include "ui/kit/task.h"
#include "ui/kit/taskstrip.h"
#include "workspace/handedcv.h"
#include "workspace/sanitiser.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace rebond::ui::members {

using domain::Member;
using pictures::PhotoFormat;

namespace {

// What a file turned out to be: a picture to be framed, or a document to be kept.
struct Taken
{
    QImage picture;
    workspace::HandedCv document = {}; // locked: neither
    bool hasPrintersColours = false; // of a picture
};

Result<Taken> takenPhoto(const QByteArray &bytes, const TaskContext &task)
{
    const auto photo = workspace::Sanitiser().picture(bytes, workspace::PictureUse::Photo, task);
    if (!photo)
        return fail(photo.error());
    return Taken{.picture = photo->pixels, .hasPrintersColours = photo->hasPrintersColours};
}

Result<Taken> takenCv(const QString &path, const QByteArray &bytes, const TaskContext &task)
{
    auto cv = workspace::takenCv({.name = path, .bytes = bytes}, task);
    if (!cv)
        return fail(cv.error());
    return Taken{.picture = {}, .document = std::move(*cv)};
}

bool isPicture(const QByteArray &bytes)
{
    return pictures::photoFormatOf(bytes) != PhotoFormat::Other;
}

} // namespace

FileDesk::FileDesk(std::shared_ptr<storage::Store> store, const kit::Surroundings &surroundings, QWidget *page)
    : QObject(page),
      m_store(std::move(store)),
      m_around(surroundings),
      m_page(page)
{}

FileDesk::~FileDesk() = default;

void FileDesk::choosePhoto(const Member &member)
{
    m_around.files.ask(m_page,
                       {.title = tr("Choose a photo"),
                        .folder = m_around.settings.folder(QStringLiteral("photos")),
                        .proposedName = {},
                        .filter = tr("Pictures (*.jpg *.jpeg *.png *.heic *.heif);;All files (*)"),
                        .suffix = {}},
                       [this, member](const QString &path) {
                           m_around.settings.setFolder(QStringLiteral("photos"), QFileInfo(path).path());
                           read(member, path, Wanted::Photo);
                       });
}

void FileDesk::chooseCv(const Member &member)
{
    m_around.files.ask(m_page,
                       {.title = tr("Choose a CV"),
                        .folder = m_around.settings.folder(QStringLiteral("cvs")),
                        .proposedName = {},
                        .filter = tr("Documents (*.pdf *.docx *.odt);;All files (*)"),
                        .suffix = {}},
                       [this, member](const QString &path) {
                           m_around.settings.setFolder(QStringLiteral("cvs"), QFileInfo(path).path());
                           read(member, path, Wanted::Cv);
                       });
}

void FileDesk::take(const Member &member, const QString &path)
{
    read(member, path, Wanted::Either);
}

void FileDesk::read(const Member &member, const QString &path, Wanted wanted)
{
    const QString neither = tr("“%1” is neither a picture (JPEG, PNG) nor a CV (PDF, DOCX, ODT), so it was not taken. "
                               "Choose another file.")
                                .arg(QFileInfo(path).fileName());
    kit::Task *task = kit::startTask<Taken>(
        this, tr("Reading a file"),
        [path, wanted, neither](TaskContext &context) -> Result<Taken> {
            const auto bytes = operations::readChosenFile(path, pictures::PhotoBounds().bytes);
            if (!bytes)
                return fail(bytes.error());
            if (wanted == Wanted::Photo || (wanted == Wanted::Either && isPicture(*bytes)))
                return takenPhoto(*bytes, context);
            if (wanted == Wanted::Either && !domain::documentTypeOf(*bytes))
                return invalid(neither);
            return takenCv(path, *bytes, context);
        },
        [this, member, path](const Result<Taken> &taken) {
            if (!taken)
                return m_around.messages.say(taken.error());
            const workspace::HandedCv &cv = taken->document;
            if (cv.isLocked) {
                Q_EMIT lockedRead(member, path);
                return;
            }
            if (!cv.own) {
                if (taken->hasPrintersColours)
                    m_around.messages
                        .say(kit::MessageBar::Severity::Info,
                             tr("The colours of this picture are those of printers (CMYK), and were converted "
                                "by a plain rule, without their profile: look at it."));
                Q_EMIT photoRead(member, taken->picture);
                return;
            }
            if (!cv.remark.isEmpty())
                m_around.messages.say(kit::MessageBar::Severity::Warning, cv.remark);
            write(tr("Keeping a CV"),
                  [id = member.id, file = *cv.own, pages = cv.pages](storage::Store &store) {
                      return operations::setCv(store, id, file, pages);
                  },
                  {});
        });
    m_around.tasks.follow(task);
}

void FileDesk::write(const QString &title, std::function<Done(storage::Store &)> operation,
                     std::function<void(bool)> then)
{
    kit::startTask<bool>(
        this, title,
        [store = m_store, operation = std::move(operation)](TaskContext &) -> Result<bool> {
            if (const Done done = operation(*store); !done)
                return fail(done.error());
            return true;
        },
        [this, then = std::move(then)](const Result<bool> &done) {
            if (!done)
                m_around.messages.say(done.error());
            if (then)
                then(done.has_value());
        });
}

void FileDesk::storePhoto(Id<Member> member, const QImage &picture, const pictures::PhotoFrame &frame)
{
    write(
        tr("Keeping a photo"),
        [member, picture, frame](storage::Store &store) {
            return operations::setPhoto(store, member, pictures::encodePhoto(pictures::framed(picture, frame)));
        },
        [this](bool isStored) {
            if (isStored)
                Q_EMIT photoStored();
            else
                Q_EMIT photoRefused();
        });
}

void FileDesk::removePhoto(Id<Member> member)
{
    write(tr("Removing a photo"), [member](storage::Store &store) { return operations::removePhoto(store, member); },
          {});
}

void FileDesk::removeCv(Id<Member> member)
{
    write(tr("Removing a CV"), [member](storage::Store &store) { return operations::removeCv(store, member); }, {});
}

void FileDesk::openCv(const Member &member)
{
    if (!member.cv)
        return;
    if (!m_copies) // the user's alone, and gone with the page
        m_copies = std::make_shared<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("rebond-XXXXXX")));
    kit::startTask<QString>(
        this, tr("Opening a CV"),
        [store = m_store, file = *member.cv, copies = m_copies](TaskContext &) {
            return operations::copyOut(*store, file, copies->path());
        },
        [this](const Result<QString> &path) {
            if (!path)
                return m_around.messages.say(path.error());
            if (!m_around.desktop.openFile(*path))
                m_around.messages.say(kit::MessageBar::Severity::Warning,
                                      tr("No program of this computer opens this kind of document. Install one, for "
                                         "example LibreOffice or a PDF reader."));
        });
}

QString FileDesk::fileIn(const QMimeData *data)
{
    if (!data->hasUrls() || data->urls().size() != 1 || !data->urls().constFirst().isLocalFile())
        return {};
    return data->urls().constFirst().toLocalFile();
}

} // namespace rebond::ui::members

#include "moc_filedesk.cpp"
