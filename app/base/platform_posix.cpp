// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rebond::platform {

namespace {

using Cause = SystemError::Cause;

Cause causeOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT: return Cause::DiskFull;
    case EFBIG: return Cause::TooLarge;
    case EACCES:
    case EPERM: return Cause::NoPermission;
    case EROFS: return Cause::ReadOnly;
    case ENOENT: return Cause::NotFound;
    case ENOTDIR: return Cause::NotAFolder;
    case EISDIR: return Cause::IsFolder;
    case EEXIST: return Cause::Exists;
    case ENAMETOOLONG: return Cause::NameTooLong;
    default: return Cause::Other;
    }
}

tl::unexpected<SystemError> failed(const char *call, int code = errno)
{
    return tl::unexpected<SystemError>(
        {causeOf(code), QStringLiteral("%1: %2 (%3)").arg(QLatin1String(call), qt_error_string(code)).arg(code)});
}

mode_t fileMode(Access access)
{
    return access == Access::Owner ? 0600 : 0644;
}

int openNoInterrupt(const QByteArray &name, int flags, mode_t mode = 0)
{
    int handle = -1;
    do {
        handle = ::open(name.constData(), flags | O_CLOEXEC, mode);
    } while (handle < 0 && errno == EINTR);
    return handle;
}

QString hiddenName(const QString &folder)
{
    return folder
         + QStringLiteral("/.rebond-%1.part").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

// A file without a name, or -1 where the file system or the kernel has none (or /proc, which names it later, is away).
int openUnnamed([[maybe_unused]] const QString &folder, [[maybe_unused]] mode_t mode)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0)
        return openNoInterrupt(QFile::encodeName(folder), O_TMPFILE | O_RDWR, mode);
#endif
    return -1;
}

// Both names, or neither: 0 where the two files have changed places.
int exchangeNames([[maybe_unused]] const QByteArray &one, [[maybe_unused]] const QByteArray &other)
{
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE);
#else
    errno = ENOSYS;
    return -1;
#endif
}

SystemDone unconfirmed(const SystemError &error)
{
    return tl::unexpected<SystemError>({Cause::Unconfirmed, error.detail});
}

SystemDone checkSize(const QString &path, qint64 expected)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return failed("stat");
    if (!S_ISREG(found.st_mode) || found.st_size != expected) {
        return tl::unexpected<SystemError>(
            {Cause::Other, QStringLiteral("size: %1 bytes instead of %2").arg(found.st_size).arg(expected)});
    }
    return {};
}

} // namespace

void restrictNewFiles()
{
    ::umask(077);
}

void keepWriteSignalsAsErrors()
{
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
}

FileKind fileKind(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found = {};
    if (::stat(name.constData(), &found) == 0) {
        if (S_ISREG(found.st_mode))
            return FileKind::Regular;
        return S_ISDIR(found.st_mode) ? FileKind::Folder : FileKind::Other;
    }
    if (errno != ENOENT && errno != ELOOP)
        return FileKind::Unreachable;
    return ::lstat(name.constData(), &found) == 0 ? FileKind::BrokenLink : FileKind::Missing;
}

bool isRegularFile(const QString &path)
{
    return fileKind(path) == FileKind::Regular;
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

SystemDone makeFolder(const QString &path, Access access)
{
    const QByteArray name = QFile::encodeName(path);
    const mode_t mode = access == Access::Owner ? 0700 : 0755;
    if (::mkdir(name.constData(), mode) != 0) {
        const int code = errno;
        if (code == EEXIST && fileKind(path) == FileKind::Folder)
            return {};
        return failed("mkdir", code);
    }
    if (::chmod(name.constData(), mode) != 0) // whatever the umask
        return failed("chmod");
    return {};
}

SystemDone syncFolder(const QString &folder)
{
    const int handle = openNoInterrupt(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY);
    if (handle < 0) {
        if (errno == EACCES) // may be entered and written, not listed: nothing more can be done
            return {};
        return failed("open folder");
    }
    const int status = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    if (status != 0 && code != EINVAL && code != ENOTSUP && code != ENOSYS) // those three: a file system without it
        return failed("fsync folder", code);
    return {};
}

SystemResult<FreshFile> FreshFile::create(const QString &folder, Access access)
{
    FreshFile file;
    file.m_folder = folder;
    file.m_access = access;
    int handle = openUnnamed(folder, 0600);
    for (int attempt = 0; handle < 0 && attempt < 16; ++attempt) {
        const QString name = hiddenName(folder);
        handle = openNoInterrupt(QFile::encodeName(name), O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW, 0600);
        if (handle >= 0)
            file.m_name = name;
        else if (errno != EEXIST)
            return failed("create");
    }
    if (handle < 0)
        return failed("create");
    file.m_handle = handle;
    ::flock(handle, LOCK_EX | LOCK_NB); // tells isLeftover that somebody is at work; no harm where locks are missing
    if (::fchmod(handle, fileMode(access)) != 0)
        return failed("fchmod");
    return file;
}

FreshFile::FreshFile(FreshFile &&other) noexcept
    : m_folder(std::move(other.m_folder)),
      m_name(std::exchange(other.m_name, QString())),
      m_access(other.m_access),
      m_handle(std::exchange(other.m_handle, -1))
{}

FreshFile::~FreshFile()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
    if (!m_name.isEmpty())
        ::unlink(QFile::encodeName(m_name).constData());
}

SystemDone FreshFile::write(qint64 offset, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::pwrite(int(m_handle), data, size_t(size), off_t(offset));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return failed("pwrite");
        }
        if (written == 0)
            return failed("pwrite", ENOSPC);
        offset += written;
        data += written;
        size -= written;
    }
    return {};
}

SystemResult<qint64> FreshFile::size() const
{
    struct stat found = {};
    const int status = m_handle >= 0 ? ::fstat(int(m_handle), &found)
                                     : ::lstat(QFile::encodeName(m_name).constData(), &found);
    if (status != 0)
        return failed("stat");
    if (!S_ISREG(found.st_mode))
        return tl::unexpected<SystemError>({Cause::Other, QStringLiteral("no regular file any more")});
    return qint64(found.st_size);
}

SystemDone FreshFile::closeNow()
{
    if (m_handle < 0)
        return {};
    const int status = ::close(int(std::exchange(m_handle, -1)));
    if (status != 0 && errno != EINTR) // after EINTR it is closed all the same, and it was synced before
        return failed("close");
    return {};
}

// From no name to the hidden one.
SystemDone FreshFile::giveName()
{
    if (!m_name.isEmpty())
        return {};
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(qint64(m_handle));
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString name = hiddenName(m_folder);
        if (::linkat(AT_FDCWD, self.constData(), AT_FDCWD, QFile::encodeName(name).constData(), AT_SYMLINK_FOLLOW)
            == 0) {
            m_name = name;
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    return failed("linkat");
}

SystemResult<QString> FreshFile::handOver()
{
    if (const SystemDone named = giveName(); !named)
        return tl::unexpected<SystemError>(named.error());
    if (const SystemDone closed = closeNow(); !closed)
        return tl::unexpected<SystemError>(closed.error());
    return m_name;
}

// Contents durable and of the right size. A file that was handed over is opened again: it may be another one by now.
SystemDone FreshFile::finish(qint64 expectedSize)
{
    if (m_handle < 0) {
        m_handle = openNoInterrupt(QFile::encodeName(m_name), O_RDWR | O_NOFOLLOW | O_NONBLOCK);
        if (m_handle < 0)
            return failed("open again");
        if (::fchmod(int(m_handle), fileMode(m_access)) != 0)
            return failed("fchmod");
    }
    if (::fsync(int(m_handle)) != 0)
        return failed("fsync");
    const SystemResult<qint64> found = size();
    if (!found)
        return tl::unexpected<SystemError>(found.error());
    if (*found != expectedSize) {
        return tl::unexpected<SystemError>(
            {Cause::Other, QStringLiteral("size: %1 bytes instead of %2").arg(*found).arg(expectedSize)});
    }
    return {};
}

SystemDone FreshFile::publish(const QString &target, IfThere ifThere, qint64 expectedSize)
{
    if (SystemDone finished = finish(expectedSize); !finished)
        return finished;
    SystemDone placed = placeNew(target, expectedSize);
    if (placed || ifThere == IfThere::Fail || placed.error().cause != Cause::Exists)
        return placed;
    return replace(target, expectedSize);
}

// Nothing stands at `target`: a link is made or refused in one step.
SystemDone FreshFile::placeNew(const QString &target, qint64 expectedSize)
{
    const QByteArray to = QFile::encodeName(target);
    const QByteArray from = m_name.isEmpty() ? "/proc/self/fd/" + QByteArray::number(qint64(m_handle))
                                             : QFile::encodeName(m_name);
    const int flags = m_name.isEmpty() ? AT_SYMLINK_FOLLOW : 0;
    if (::linkat(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags) != 0) {
        const int code = errno;
        if (m_name.isEmpty() || (code != EPERM && code != EOPNOTSUPP && code != ENOSYS && code != EMLINK))
            return failed("linkat", code);
        // A file system without hard links (FAT): an empty file takes the place, ours then replaces that one.
        const int reserved = openNoInterrupt(to, O_CREAT | O_EXCL | O_WRONLY, 0600);
        if (reserved < 0)
            return failed("create");
        ::close(reserved);
        if (::rename(from.constData(), to.constData()) != 0) {
            const int renameCode = errno;
            ::unlink(to.constData());
            return failed("rename", renameCode);
        }
        m_name.clear();
    } else if (!m_name.isEmpty()) {
        ::unlink(from.constData());
        m_name.clear();
    }
    SystemDone done = closeNow();
    if (done)
        done = syncFolder(m_folder);
    if (done)
        done = checkSize(target, expectedSize);
    if (!done)
        ::unlink(to.constData());
    return done;
}

// Something stands at `target`: the two change places, and back again if the last steps fail.
SystemDone FreshFile::replace(const QString &target, qint64 expectedSize)
{
    if (SystemDone named = giveName(); !named)
        return named;
    if (SystemDone closed = closeNow(); !closed)
        return closed;
    if (SystemDone checked = checkSize(m_name, expectedSize); !checked)
        return checked;
    const QByteArray from = QFile::encodeName(m_name);
    const QByteArray to = QFile::encodeName(target);
    if (exchangeNames(from, to) != 0)
        return replaceByRename(target, expectedSize); // what would stop that too is told by it
    SystemDone done;
    struct stat old = {};
    if (::lstat(from.constData(), &old) != 0 || !S_ISREG(old.st_mode))
        done = failed("exchange", EISDIR); // a folder or device took the place a moment ago: give it back
    if (done)
        done = syncFolder(m_folder);
    if (done)
        done = checkSize(target, expectedSize);
    if (!done && exchangeNames(from, to) != 0) {
        m_name.clear(); // the old file stays under the hidden name rather than nowhere
        return unconfirmed(done.error());
    }
    return done; // the destructor takes away whichever file bears the hidden name now
}

// Not every file system exchanges names (those of networks seldom do): the old file gets a second, hidden name to come
// back by. FAT has no second names either.
SystemDone FreshFile::replaceByRename(const QString &target, qint64 expectedSize)
{
    const QByteArray from = QFile::encodeName(m_name);
    const QByteArray to = QFile::encodeName(target);
    const QByteArray spare = QFile::encodeName(hiddenName(m_folder));
    const bool hasSpare = ::linkat(AT_FDCWD, to.constData(), AT_FDCWD, spare.constData(), 0) == 0;
    if (::rename(from.constData(), to.constData()) != 0) {
        const int code = errno;
        if (hasSpare)
            ::unlink(spare.constData());
        return failed("rename", code);
    }
    m_name.clear();
    SystemDone done = syncFolder(m_folder);
    if (done)
        done = checkSize(target, expectedSize);
    if (!done && (!hasSpare || ::rename(spare.constData(), to.constData()) != 0))
        return unconfirmed(done.error());
    if (done && hasSpare)
        ::unlink(spare.constData());
    return done;
}

SystemDone moveOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed("rename");
    return {};
}

DiskFlush::DiskFlush(const QString &folder)
    : m_folder(folder),
      m_handle(openNoInterrupt(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY))
{}

DiskFlush::~DiskFlush()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
}

SystemDone DiskFlush::flush(const QStringList &written)
{
#ifdef __linux__
    if (m_handle >= 0) {
        if (::syncfs(int(m_handle)) == 0)
            return {};
        if (errno != EINVAL && errno != ENOTSUP && errno != ENOSYS) // those three: a file system without it
            return failed("syncfs");
    }
#endif
    for (const QString &path : written) {
        const int handle = openNoInterrupt(QFile::encodeName(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        if (handle < 0 && errno == ENOENT)
            continue;
        if (handle < 0)
            return failed("open again");
        const int status = ::fsync(handle);
        const int code = errno;
        ::close(handle);
        if (status != 0)
            return failed("fsync", code);
    }
    return syncFolder(m_folder);
}

bool isLeftover(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!name.startsWith(QLatin1String(".rebond-")) || !name.endsWith(QLatin1String(".part")) || name.size() != 29)
        return false;
    const int handle = openNoInterrupt(QFile::encodeName(path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0)
        return false;
    struct stat found = {};
    const bool free = ::fstat(handle, &found) == 0 && S_ISREG(found.st_mode) && ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    ::close(handle);
    return free;
}

} // namespace rebond::platform
