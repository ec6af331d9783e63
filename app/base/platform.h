// SPDX-License-Identifier: GPL-3.0-or-later
// The only door to the operating system below Qt: what QFile and QSaveFile do not promise (platform_posix.cpp,
// platform_windows.cpp). Nothing else in the house includes a system header. Failures come as SystemError; the sentences
// for users are written by who knows what was being done (safefile.h).
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace rebond::platform {

struct SystemError
{
    enum class Cause {
        DiskFull,
        TooLarge,
        NoPermission,
        ReadOnly,
        NotFound,
        NotAFolder,
        IsFolder,
        Exists,
        NameTooLong,
        Unconfirmed, // the new file stands at its place, the old one is gone, and the last step failed all the same
        Other,
    };
    Cause cause = Cause::Other;
    QString detail; // the call and the system's own words, for the log
};
template<typename T>
using SystemResult = tl::expected<T, SystemError>;
using SystemDone = SystemResult<void>;

// First line of every main(): new files are the user's alone (0600, folders 0700), whoever creates them.
void restrictNewFiles();
// Writing past a size limit or into a closed pipe becomes an error of the call, not the death of the process.
void keepWriteSignalsAsErrors();

enum class FileKind { Missing, Regular, Folder, Other, BrokenLink, Unreachable };
// Links are followed. Other: device, pipe, socket. Unreachable: a folder on the way may not be entered or is no folder.
[[nodiscard]] FileKind fileKind(const QString &path);
[[nodiscard]] bool isRegularFile(const QString &path);
// May this process write to the file that stands there? (The right to replace it is the folder's matter.)
[[nodiscard]] bool isWritable(const QString &path);

enum class Access {
    Owner,    // 0600, folders 0700
    Everyone, // 0644, folders 0755: what is published
};
// One level; a folder that stands is fine and keeps its rights.
[[nodiscard]] SystemDone makeFolder(const QString &path, Access access);
// Makes the names in a folder durable. Where the file system cannot do that, says Done.
[[nodiscard]] SystemDone syncFolder(const QString &folder);

// A file that nobody sees until it is published whole. On Linux it has no name before that where the file system can do
// so; else a hidden random one in the same folder (isLeftover), taken away by the destructor.
class FreshFile
{
public:
    [[nodiscard]] static SystemResult<FreshFile> create(const QString &folder, Access access);
    FreshFile(FreshFile &&other) noexcept;
    FreshFile &operator=(FreshFile &&) = delete;
    FreshFile(const FreshFile &) = delete;
    FreshFile &operator=(const FreshFile &) = delete;
    ~FreshFile();

    // All of it, or an error; a short write is continued until the system says why.
    [[nodiscard]] SystemDone write(qint64 offset, const char *data, qint64 size);
    // For libraries that want a name: gives the file its hidden one and lets go of it. They may write into it or put
    // another file in its place.
    [[nodiscard]] SystemResult<QString> handOver();
    [[nodiscard]] SystemResult<qint64> size() const;

    enum class IfThere { Replace, Fail };
    // Makes the contents durable, checks the size, puts them at `target` (in the folder of create) in one step, makes
    // the name durable and checks the size again. On an error `target` is as it was: what stood there is exchanged, not
    // overwritten, until all is safe. Where the file system cannot exchange, the old file keeps a second name until then;
    // where it has no second names either, an error of the last step leaves the new file: Cause::Unconfirmed.
    // Fail: Cause::Exists if anything stands there, without a moment between looking and placing.
    [[nodiscard]] SystemDone publish(const QString &target, IfThere ifThere, qint64 expectedSize);

private:
    FreshFile() = default;
    [[nodiscard]] SystemDone finish(qint64 expectedSize);
    [[nodiscard]] SystemDone giveName();
    [[nodiscard]] SystemDone placeNew(const QString &target, qint64 expectedSize);
    [[nodiscard]] SystemDone replace(const QString &target, qint64 expectedSize);
    [[nodiscard]] SystemDone replaceByRename(const QString &target, qint64 expectedSize);
    [[nodiscard]] SystemDone closeNow();

    QString m_folder;
    QString m_name; // full path; empty while it has none
    Access m_access = Access::Owner;
    qintptr m_handle = -1;
};

// A hidden file of FreshFile whose writer was killed: nobody holds it any more.
[[nodiscard]] bool isLeftover(const QString &path);

// Somebody reads standard error on a screen: progress may be shown there.
[[nodiscard]] bool errorsGoToTerminal();

// One line that somebody types on the terminal without its being shown there; none where this process has no terminal, or
// the user gives up. Signals of the keyboard count as giving up, so that no terminal is left without its echo.
[[nodiscard]] std::optional<QString> askHidden(const QString &prompt);

// From now on this process has no more than so many bytes of memory (the next it asks for it does not get) and so many seconds of
// processor time (then it is ended), writes no file, and has few open: before work on what others made. False where the system
// cannot.
bool limitProcess(qint64 bytes, int seconds);

// Before the first thread: what one thread lets go of serves the next, instead of being kept for the thread that had it. A
// window that has shown every page of a long file needs a quarter less memory so. Nothing where the system has no such habit.
void shareHeapAmongThreads();

// From now on other threads go before this one where both have work: whoever types waits for none that counts. Nothing where the
// system does not know threads by themselves.
void letOtherThreadsGoFirst();

// By which the system knows who runs this process; empty where it does not.
[[nodiscard]] QString userName();

// Highest resident memory of this process in bytes; 0 where unknown. For benchmarks.
[[nodiscard]] qint64 processMemoryPeak();
// Starts the measure afresh; false where the system cannot.
bool resetProcessMemoryPeak();

} // namespace rebond::platform
