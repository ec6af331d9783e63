// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safefile.h"

#include "base/clock.h"
#include "base/manyfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>

#include <mutex>

namespace rebond {

using platform::FileKind;
using platform::FreshFile;
using platform::SystemDone;
using platform::SystemError;
using Cause = SystemError::Cause;

namespace {

constexpr qsizetype kBufferSize = 256 * 1024;
constexpr std::chrono::hours kIdle(1); // longer than any library keeps a file it was handed without writing to it

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

// What the system said while a file or folder was being made or written, for people. The folder is named in full: who
// gave a bare file name wants to know which one is meant.
QString sentenceOf(Cause cause, const QString &path)
{
    const QString folder = shown(folderOf(QFileInfo(path).absoluteFilePath()));
    switch (cause) {
    case Cause::DiskFull:
        //: %1 is the path of a file.
        return QCoreApplication::translate(
                   "SafeFile", "The disk is full: “%1” could not be written. Make room or choose another disk.")
            .arg(shown(path));
    case Cause::TooLarge:
        //: %1 is the path of a file.
        return QCoreApplication::translate(
                   "SafeFile", "“%1” would become larger than this disk or this account allows. Choose another disk.")
            .arg(shown(path));
    case Cause::NoPermission:
        //: %1 is the path of a folder.
        return QCoreApplication::translate("SafeFile", "You may not write in the folder “%1”. Choose another folder.")
            .arg(folder);
    case Cause::ReadOnly:
        //: %1 is the path of a folder.
        return QCoreApplication::translate("SafeFile",
                                           "The folder “%1” is on a disk that can only be read. Choose another folder.")
            .arg(folder);
    case Cause::NotFound:
        //: %1 is the path of a folder.
        return QCoreApplication::translate("SafeFile",
                                           "The folder “%1” does not exist. Make it first, or choose another one.")
            .arg(folder);
    case Cause::NotAFolder:
        //: %1 is the path of a file.
        return QCoreApplication::translate(
                   "SafeFile",
                   "“%1” cannot be made: a part of this path is a file, not a folder. Choose another place.")
            .arg(shown(path));
    case Cause::IsFolder:
        //: %1 is the path of a folder.
        return QCoreApplication::translate("SafeFile", "“%1” is a folder. Give the name of a file.").arg(shown(path));
    case Cause::Exists:
        //: %1 is the path of a file.
        return QCoreApplication::translate("SafeFile",
                                           "“%1” exists already. Choose another name, or take that file away first.")
            .arg(shown(path));
    case Cause::NameTooLong:
        //: %1 is the path of a file.
        return QCoreApplication::translate("SafeFile", "The name “%1” is too long for this disk. Choose a shorter one.")
            .arg(shown(path));
    case Cause::Unconfirmed:
        //: %1 is the path of a file.
        return QCoreApplication::translate("SafeFile",
                                           "The new “%1” stands in the place of the old one, but the disk did not "
                                           "confirm it. Check the disk, then write the file again.")
            .arg(shown(path));
    case Cause::Other: break;
    }
    //: %1 is the path of a file.
    return QCoreApplication::translate(
               "SafeFile",
               "The disk reported an error: “%1” could not be written. Check the disk, or choose another one.")
        .arg(shown(path));
}

Error::Kind kindOf(Cause cause)
{
    switch (cause) {
    case Cause::NotFound: return Error::Kind::NotFound;
    case Cause::Exists: return Error::Kind::Conflict;
    case Cause::IsFolder:
    case Cause::NotAFolder: return Error::Kind::Invalid;
    default: return Error::Kind::Storage;
    }
}

} // namespace

Error writeFailure(const SystemError &error, const QString &path)
{
    return {kindOf(error.cause), sentenceOf(error.cause, path), error.detail};
}

class SafeFile::Device final : public QIODevice // clazy:exclude=missing-qobject-macro (no signal, nothing to translate)
{
public:
    explicit Device(FreshFile &file) : m_file(file)
    {
        m_buffer.reserve(kBufferSize);
        QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] SystemDone flush()
    {
        if (m_failed.has_value() && !m_buffer.isEmpty()) {
            m_failed = m_file.write(m_bufferAt, m_buffer.constData(), m_buffer.size());
            m_bufferAt += m_buffer.size();
            m_buffer.resize(0);
        }
        return m_failed;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        if (!m_failed) // a piece is missing: nothing that follows makes the file whole
            return refuse();
        const qint64 at = pos();
        if (at != m_bufferAt + m_buffer.size() || m_buffer.size() + length > kBufferSize) {
            if (!flush())
                return refuse();
            m_bufferAt = at;
        }
        if (length >= kBufferSize) {
            m_failed = m_file.write(at, data, length);
            if (!m_failed)
                return refuse();
            m_bufferAt = at + length;
        } else {
            m_buffer.append(data, qsizetype(length));
        }
        m_size = std::max(m_size, at + length);
        return length;
    }

private:
    qint64 refuse()
    {
        setErrorString(m_failed.error().detail);
        return -1;
    }

    FreshFile &m_file;
    QByteArray m_buffer;
    qint64 m_bufferAt = 0;
    qint64 m_size = 0;
    SystemDone m_failed;
};

SafeFile::SafeFile(QString path, Overwrite overwrite, Access access)
    : m_path(std::move(path)),
      m_overwrite(overwrite),
      m_access(access)
{}

SafeFile::~SafeFile() = default;

Error SafeFile::failure(const SystemError &error) const
{
    const bool isAboutFolder = error.cause == Cause::NoPermission || error.cause == Cause::ReadOnly;
    QString sentence = sentenceOf(error.cause, isAboutFolder ? m_target : m_path); // a link may lead to another folder
    if (m_stands && m_overwrite == Overwrite::Replace && error.cause != Cause::Unconfirmed)
        sentence += u' ' + QCoreApplication::translate("SafeFile", "The file that stood there is unchanged.");
    return Error{kindOf(error.cause), sentence, error.detail};
}

// Is this a place where a file may be put? Links are followed here, once.
Done SafeFile::look()
{
    if (m_path.isEmpty() || m_path.contains(QChar(0)))
        return invalid(QCoreApplication::translate(
            "SafeFile", "The name of the file to write is missing or cannot be used. Give another one."));
    const FileKind kind = platform::fileKind(m_path);
    if (kind == FileKind::Folder || m_path.endsWith(u'/'))
        return invalid(sentenceOf(Cause::IsFolder, m_path));
    if (kind != FileKind::Missing && kind != FileKind::Unreachable && m_overwrite == Overwrite::Refuse)
        return fail(Error::Kind::Conflict, sentenceOf(Cause::Exists, m_path));
    m_target = QFileInfo(m_path).absoluteFilePath();
    switch (kind) {
    case FileKind::Other:
        //: %1 is the path of something that was named as the output.
        return invalid(
            QCoreApplication::translate("SafeFile", "“%1” is a device or a pipe, not a file. Give the name of a file.")
                .arg(shown(m_path)));
    case FileKind::BrokenLink:
        //: %1 is the path of something that was named as the output.
        return invalid(
            QCoreApplication::translate("SafeFile",
                                        "“%1” is a link that leads nowhere. Give another name, or take the link away.")
                .arg(shown(m_path)));
    case FileKind::Regular:
        m_stands = true;
        m_target = QFileInfo(m_path).canonicalFilePath();
        if (!platform::isWritable(m_target)) {
            return storageFailed(
                //: %1 is the path of a file.
                QCoreApplication::translate(
                    "SafeFile", "“%1” is write-protected. Choose another name, or allow writing to that file.")
                    .arg(shown(m_path)));
        }
        break;
    case FileKind::Missing:
    case FileKind::Unreachable: // making the new file will tell why
    case FileKind::Folder: break;
    }
    return {};
}

Done SafeFile::open()
{
    Q_ASSERT(!m_file);
    if (Done fit = look(); !fit)
        return fit;
    platform::SystemResult<FreshFile> made = FreshFile::create(folderOf(m_target), m_access);
    if (!made)
        return fail(failure(made.error()));
    sweepLeftovers(folderOf(m_target));
    m_file = std::make_unique<FreshFile>(std::move(*made));
    m_device = std::make_unique<Device>(*m_file);
    return {};
}

QIODevice &SafeFile::device()
{
    Q_ASSERT(m_device && !m_handedOver);
    return *m_device;
}

void SafeFile::write(const QByteArray &bytes)
{
    device().seek(m_device->size());
    device().write(bytes);
}

Result<QString> SafeFile::temporaryPath()
{
    Q_ASSERT(m_file && m_device->size() == 0);
    m_handedOver = true;
    const platform::SystemResult<QString> path = m_file->handOver();
    if (!path)
        return fail(failure(path.error()));
    return *path;
}

Done SafeFile::rest()
{
    Q_ASSERT(m_device && !m_handedOver);
    if (const SystemDone flushed = m_device->flush(); !flushed)
        return fail(failure(flushed.error()));
    if (const platform::SystemResult<QString> named = m_file->handOver(); !named)
        return fail(failure(named.error()));
    m_resting = m_device->size();
    m_device.reset();
    return {};
}

Done SafeFile::commit()
{
    Q_ASSERT(m_file);
    platform::SystemResult<qint64> size = m_resting ? *m_resting : m_device->size();
    if (m_handedOver)
        size = m_file->size();
    else if (m_device) {
        if (const SystemDone flushed = m_device->flush(); !flushed)
            size = tl::unexpected<SystemError>(flushed.error());
    }
    SystemDone placed;
    if (size) {
        placed = m_file->publish(m_target,
                                 m_overwrite == Overwrite::Replace ? FreshFile::IfThere::Replace
                                                                   : FreshFile::IfThere::Fail,
                                 *size);
    } else {
        placed = tl::unexpected<SystemError>(size.error());
    }
    abandon();
    if (!placed)
        return fail(failure(placed.error()));
    return {};
}

void SafeFile::abandon()
{
    m_device.reset();
    m_file.reset();
}

Done writeWhole(const QString &path, const QByteArray &bytes, SafeFile::Overwrite overwrite, SafeFile::Access access)
{
    SafeFile file(path, overwrite, access);
    if (Done opened = file.open(); !opened)
        return opened;
    file.write(bytes);
    return file.commit();
}

Done makeFolders(const QString &path, SafeFile::Access access)
{
    if (path.isEmpty() || path.contains(QChar(0)))
        return invalid(QCoreApplication::translate(
            "SafeFile", "The name of the folder to make is missing or cannot be used. Give another one."));
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (platform::fileKind(folder) == FileKind::Folder)
        return {};
    const QString above = folderOf(folder);
    if (above != folder) {
        if (Done made = makeFolders(above, access); !made)
            return made;
    }
    if (const SystemDone made = platform::makeFolder(folder, access); !made) {
        if (made.error().cause == Cause::Exists || made.error().cause == Cause::NotAFolder) {
            //: %1 is the path of a file.
            return invalid(QCoreApplication::translate("SafeFile",
                                                       "“%1” is a file, not a folder. Give the name of a folder.")
                               .arg(shown(folder)),
                           made.error().detail);
        }
        return fail(writeFailure(made.error(), folder));
    }
    if (const SystemDone synced = platform::syncFolder(above); !synced)
        return storageFailed(sentenceOf(synced.error().cause, folder), synced.error().detail);
    return {};
}

int removeLeftovers(const QString &folder, std::chrono::seconds idle)
{
    static const QRegularExpression ours(QStringLiteral("^(\\.rebond-[0-9a-f]{16}\\.part)(-journal)?$"));
    const QDateTime latest = SystemClock().now().addSecs(-idle.count());
    const QDir dir(folder);
    const auto isIdle = [&](const QString &name) {
        const QFileInfo info(dir.filePath(name));
        return !info.exists() || info.lastModified() <= latest;
    };
    int removed = 0;
    // Sorted, so that a file comes before its journal and is gone by then.
    const QStringList names = dir.entryList({QStringLiteral(".rebond-*")}, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        const QString part = ours.match(name).captured(1);
        if (part.isEmpty() || !isIdle(part) || !isIdle(part + QStringLiteral("-journal")))
            continue;
        // A journal without its file is nobody's; of a file its lock is asked, and never whether it seems to be there.
        const bool isAlone = name != part && !QFileInfo::exists(dir.filePath(part));
        const bool isDead = isAlone || platform::isLeftover(dir.filePath(part));
        if (isDead && QFile::remove(dir.filePath(name)))
            ++removed;
    }
    return removed;
}

void sweepLeftovers(const QString &folder)
{
    static std::mutex mutex;
    static QSet<QString> swept;
    {
        const std::lock_guard<std::mutex> lock(mutex);
        if (swept.contains(folder))
            return;
        swept.insert(folder);
    }
    removeLeftovers(folder, kIdle);
}

QString proposedName(const QString &words)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (const QChar c : words) {
        const bool isForbidden = QStringView(u"<>:\"/\\|?*").contains(c) || c.category() == QChar::Other_Control
                              || c.category() == QChar::Other_Format;
        name += isForbidden ? QChar(u' ') : c;
    }
    name = name.simplified();
    name.truncate(name.size() > kLongest && name.at(kLongest - 1).isHighSurrogate() ? kLongest - 1 : kLongest);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace rebond
