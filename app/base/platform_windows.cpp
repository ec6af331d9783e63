// SPDX-License-Identifier: GPL-3.0-or-later
// Written from the documentation of the calls; not yet built or run on Windows.
#include "base/platform_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <iterator>
#include <string>

#include <windows.h>
// After windows.h:
#include <psapi.h>

namespace rebond::platform {

namespace {

using Cause = SystemError::Cause;

Cause causeOf(DWORD code)
{
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED: return Cause::DiskFull;
    case ERROR_FILE_TOO_LARGE: return Cause::TooLarge;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION: return Cause::NoPermission;
    case ERROR_WRITE_PROTECT: return Cause::ReadOnly;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return Cause::NotFound;
    case ERROR_DIRECTORY: return Cause::NotAFolder;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS: return Cause::Exists;
    case ERROR_FILENAME_EXCED_RANGE: return Cause::NameTooLong;
    default: return Cause::Other;
    }
}

tl::unexpected<SystemError> failed(const char *call, DWORD code = GetLastError())
{
    return tl::unexpected<SystemError>(
        {causeOf(code), QStringLiteral("%1: %2 (%3)").arg(QLatin1String(call), qt_error_string(int(code))).arg(code)});
}

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

HANDLE handleOf(qintptr handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

SystemDone checkSize(const QString &path, qint64 expected)
{
    const qint64 found = QFileInfo(path).size();
    if (found == expected)
        return {};
    return tl::unexpected<SystemError>(
        {Cause::Other, QStringLiteral("size: %1 bytes instead of %2").arg(found).arg(expected)});
}

} // namespace

void restrictNewFiles() {} // the user's folders are the user's alone by their inherited rights

void keepWriteSignalsAsErrors() {}

FileKind fileKind(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(native(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES) {
        const DWORD code = GetLastError();
        return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND ? FileKind::Missing : FileKind::Unreachable;
    }
    if (attributes & FILE_ATTRIBUTE_DIRECTORY)
        return FileKind::Folder;
    if (attributes & FILE_ATTRIBUTE_DEVICE)
        return FileKind::Other;
    return QFileInfo(path).isFile() ? FileKind::Regular : FileKind::BrokenLink;
}

bool isRegularFile(const QString &path)
{
    return fileKind(path) == FileKind::Regular;
}

bool isWritable(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(native(path).c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_READONLY) == 0;
}

SystemDone makeFolder(const QString &path, Access)
{
    if (CreateDirectoryW(native(path).c_str(), nullptr) || fileKind(path) == FileKind::Folder)
        return {};
    return failed("CreateDirectory");
}

SystemDone syncFolder(const QString &)
{
    return {}; // MOVEFILE_WRITE_THROUGH has done it
}

SystemResult<FreshFile> FreshFile::create(const QString &folder, Access access)
{
    FreshFile file;
    file.m_folder = folder;
    file.m_access = access;
    for (int attempt = 0; attempt < 16; ++attempt) {
        const QString name = folder
                           + QStringLiteral("/.rebond-%1.part")
                                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
        const HANDLE handle = CreateFileW(native(name).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                          FILE_ATTRIBUTE_HIDDEN, nullptr);
        if (handle != INVALID_HANDLE_VALUE) {
            file.m_name = name;
            file.m_handle = reinterpret_cast<qintptr>(handle);
            return file;
        }
        if (GetLastError() != ERROR_FILE_EXISTS)
            break;
    }
    return failed("CreateFile");
}

FreshFile::FreshFile(FreshFile &&other) noexcept
    : m_folder(std::move(other.m_folder)),
      m_name(std::exchange(other.m_name, QString())),
      m_access(other.m_access),
      m_handle(std::exchange(other.m_handle, -1))
{}

FreshFile::~FreshFile()
{
    if (m_handle != -1)
        CloseHandle(handleOf(m_handle));
    if (!m_name.isEmpty())
        DeleteFileW(native(m_name).c_str());
}

SystemDone FreshFile::write(qint64 offset, const char *data, qint64 size)
{
    while (size > 0) {
        OVERLAPPED at = {};
        at.Offset = DWORD(quint64(offset) & 0xFFFFFFFFu);
        at.OffsetHigh = DWORD(quint64(offset) >> 32);
        DWORD written = 0;
        const DWORD wanted = DWORD(std::min<qint64>(size, 1 << 30));
        if (!WriteFile(handleOf(m_handle), data, wanted, &written, &at))
            return failed("WriteFile");
        if (written == 0)
            return failed("WriteFile", ERROR_DISK_FULL);
        offset += written;
        data += written;
        size -= written;
    }
    return {};
}

SystemResult<qint64> FreshFile::size() const
{
    if (m_handle == -1)
        return QFileInfo(m_name).size();
    LARGE_INTEGER found = {};
    if (!GetFileSizeEx(handleOf(m_handle), &found))
        return failed("GetFileSize");
    return qint64(found.QuadPart);
}

SystemDone FreshFile::closeNow()
{
    if (m_handle != -1 && !CloseHandle(handleOf(std::exchange(m_handle, -1))))
        return failed("CloseHandle");
    return {};
}

SystemDone FreshFile::giveName()
{
    return {};
}

SystemResult<QString> FreshFile::handOver()
{
    if (const SystemDone closed = closeNow(); !closed)
        return tl::unexpected<SystemError>(closed.error());
    return m_name;
}

SystemDone FreshFile::finish(qint64 expectedSize)
{
    if (m_handle == -1) {
        const HANDLE handle = CreateFileW(native(m_name).c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                          OPEN_EXISTING, FILE_ATTRIBUTE_HIDDEN, nullptr);
        if (handle == INVALID_HANDLE_VALUE)
            return failed("open again");
        m_handle = reinterpret_cast<qintptr>(handle);
    }
    if (!FlushFileBuffers(handleOf(m_handle)))
        return failed("FlushFileBuffers");
    if (SystemDone closed = closeNow(); !closed)
        return closed;
    return checkSize(m_name, expectedSize);
}

SystemDone FreshFile::publish(const QString &target, IfThere ifThere, qint64 expectedSize)
{
    if (SystemDone finished = finish(expectedSize); !finished)
        return finished;
    return ifThere == IfThere::Fail ? placeNew(target, expectedSize) : replace(target, expectedSize);
}

SystemDone FreshFile::placeNew(const QString &target, qint64 expectedSize)
{
    SetFileAttributesW(native(m_name).c_str(), FILE_ATTRIBUTE_NORMAL);
    if (!MoveFileExW(native(m_name).c_str(), native(target).c_str(), MOVEFILE_WRITE_THROUGH))
        return failed("MoveFileEx");
    m_name.clear();
    return checkSize(target, expectedSize);
}

SystemDone FreshFile::replace(const QString &target, qint64 expectedSize)
{
    SetFileAttributesW(native(m_name).c_str(), FILE_ATTRIBUTE_NORMAL);
    if (!MoveFileExW(native(m_name).c_str(), native(target).c_str(),
                     MOVEFILE_WRITE_THROUGH | MOVEFILE_REPLACE_EXISTING))
        return failed("MoveFileEx");
    m_name.clear();
    if (const SystemDone checked = checkSize(target, expectedSize); !checked)
        return tl::unexpected<SystemError>({SystemError::Cause::Unconfirmed, checked.error().detail});
    return {};
}

SystemDone moveOver(const QString &from, const QString &to)
{
    SetFileAttributesW(native(from).c_str(), FILE_ATTRIBUTE_NORMAL);
    if (!MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING))
        return failed("MoveFileEx");
    return {};
}

DiskFlush::DiskFlush(const QString &folder) : m_folder(folder) {}

DiskFlush::~DiskFlush() = default;

// A whole disk is flushed for administrators alone.
SystemDone DiskFlush::flush(const QStringList &written)
{
    for (const QString &path : written) {
        const HANDLE handle = CreateFileW(native(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                                          nullptr, OPEN_EXISTING, 0, nullptr);
        if (handle == INVALID_HANDLE_VALUE && GetLastError() == ERROR_FILE_NOT_FOUND)
            continue;
        if (handle == INVALID_HANDLE_VALUE)
            return failed("open again");
        const bool isFlushed = FlushFileBuffers(handle) != 0;
        const DWORD code = GetLastError();
        CloseHandle(handle);
        if (!isFlushed)
            return failed("FlushFileBuffers", code);
    }
    return syncFolder(m_folder);
}

bool isLeftover(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!name.startsWith(QLatin1String(".rebond-")) || !name.endsWith(QLatin1String(".part")) || name.size() != 29)
        return false;
    // Opens only where nobody else has it open.
    const HANDLE handle = CreateFileW(native(path).c_str(), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(handle);
    return true;
}

QString userName()
{
    return qEnvironmentVariable("USERNAME");
}

bool errorsGoToTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_ERROR_HANDLE), &mode) != 0;
}

std::optional<QString> askHidden(const QString &prompt)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    const HANDLE output = GetStdHandle(STD_ERROR_HANDLE);
    DWORD before = 0;
    if (!GetConsoleMode(input, &before))
        return {};
    SetConsoleMode(input, ENABLE_LINE_INPUT);
    const std::wstring words = prompt.toStdWString();
    DWORD count = 0;
    WriteConsoleW(output, words.data(), DWORD(words.size()), &count, nullptr);
    wchar_t line[4096];
    DWORD length = 0;
    const bool isRead = ReadConsoleW(input, line, DWORD(std::size(line)), &length, nullptr) != 0;
    SetConsoleMode(input, before);
    WriteConsoleW(output, L"\n", 1, &count, nullptr);
    const QString typed = QString::fromWCharArray(line, int(isRead ? length : 0));
    return typed.endsWith(u'\n') ? std::optional(typed.trimmed()) : std::nullopt;
}

bool limitProcess(qint64, int)
{
    return false;
}

void letOtherThreadsGoFirst()
{
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
}

void shareHeapAmongThreads() {} // one heap serves all threads there

qint64 processMemoryPeak()
{
    PROCESS_MEMORY_COUNTERS counters = {};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters)) ? qint64(counters.PeakWorkingSetSize)
                                                                                  : 0;
}

bool resetProcessMemoryPeak()
{
    return false;
}

} // namespace rebond::platform
