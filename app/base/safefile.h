// SPDX-License-Identifier: GPL-3.0-or-later
// The one way anything is written beside the database: a report, a list, a backup, a page of the site. What stood at the
// path stays as it was until the new file is whole and on the disk; every failure is told, with what to do about it.
// (QSaveFile replaces the old file by a truncated one when the disk is full, and says it went well.)
#pragma once

#include "base/platform.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class QIODevice;

namespace rebond {

// How to use it:
//     SafeFile file(path);
//     if (const Done opened = file.open(); !opened) return opened;
//     writer.writeTo(file.device());
//     return file.commit();
// Left without commit(), nothing has happened. A link is followed and the file it points at is replaced; a folder, device,
// pipe, broken link or write-protected file is an error and is never touched. Not thread-safe.
class SafeFile
{
public:
    enum class Overwrite {
        Replace,
        Refuse, // anything that stands there is a Conflict, also what appeared since open()
    };
    using Access = platform::Access;

    explicit SafeFile(QString path, Overwrite overwrite = Overwrite::Replace, Access access = Access::Owner);
    ~SafeFile();
    SafeFile(const SafeFile &) = delete;
    SafeFile &operator=(const SafeFile &) = delete;

    // Looks at the place and makes the hidden new file. The errors a user can mend are all found here, before any work.
    [[nodiscard]] Done open();

    // Write-only, random access, buffered. A write that failed is remembered and told by commit(), so that libraries
    // which swallow errors do no harm. Writers with buffers of their own (QTextStream) must be flushed before commit().
    [[nodiscard]] QIODevice &device();
    // Writes at the end; convenience for those who have bytes.
    void write(const QByteArray &bytes);

    // For libraries that want a name (SQLite's VACUUM INTO, libzip): an empty file, theirs to fill or to put another in
    // its place, closed before commit(). device() is not to be used then.
    [[nodiscard]] Result<QString> temporaryPath();

    // Lets go of the system's handle until commit(): what was written waits under a hidden name, and nothing more is. For who
    // writes many files that take their places together: there are more pages than a process may hold open.
    [[nodiscard]] Done rest();

    // All bytes on the disk, the size checked, the file at its place, the folder on the disk. On an error the place is as
    // it was before; where the file system can neither exchange names nor give second ones and only the last step failed,
    // the new file stands there and the sentence says so. At most once.
    [[nodiscard]] Done commit();
    void abandon();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Device;
    [[nodiscard]] Done look();
    [[nodiscard]] Error failure(const platform::SystemError &error) const;

    QString m_path;   // as asked for: the sentences name it
    QString m_target; // links followed
    Overwrite m_overwrite;
    Access m_access;
    bool m_stands = false;
    bool m_handedOver = false;
    std::optional<qint64> m_resting; // so many bytes
    std::unique_ptr<platform::FreshFile> m_file;
    std::unique_ptr<Device> m_device;
};

// The whole of it in one call.
[[nodiscard]] Done writeWhole(const QString &path, const QByteArray &bytes,
                              SafeFile::Overwrite overwrite = SafeFile::Overwrite::Replace,
                              SafeFile::Access access = SafeFile::Access::Owner);

// Words as the name of a file that is proposed, without its ending: what file systems refuse is a space, at most 80
// characters, neither hidden nor ending in a point. Empty where nothing is left.
[[nodiscard]] QString proposedName(const QString &words);

// Makes a folder and those above it that are missing.
[[nodiscard]] Done makeFolders(const QString &path, SafeFile::Access access = SafeFile::Access::Owner);

// Takes away the hidden files of writers that were killed in this folder, and SQLite's journals of these; none of a writer
// at work: he holds a lock or, where a library was handed the name, has written within `idle`. How many.
int removeLeftovers(const QString &folder, std::chrono::seconds idle);

// The same with an hour's patience, once a folder in the life of the process: SafeFile::open() and who opens a cohort file
// call it, so that what a crash left of people's data does not stay.
void sweepLeftovers(const QString &folder);

} // namespace rebond
