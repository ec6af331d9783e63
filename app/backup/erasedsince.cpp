// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/erasedsince.h"

#include "backup/backups.h"
#include "backup/erasures.h"
#include "backup/naming.h"
#include "storage/filecopy.h"

#include <QDir>

#include <algorithm>

namespace rebond::backup {

namespace {

// Of files that are named as cohort files are; without the backup and the target themselves.
QStringList filesNear(const QFileInfo &backup, const QFileInfo &target)
{
    QStringList folders{backup.absolutePath(), target.absolutePath()};
    if (backup.absolutePath().endsWith(QLatin1String(kFolderEnding))) // its file stands beside the folder
        folders.append(QFileInfo(backup.absolutePath()).absolutePath());
    folders.removeDuplicates();
    QStringList files;
    for (const QString &folder : std::as_const(folders)) {
        const auto entries = QDir(folder).entryInfoList({u'*' + QLatin1String(kEnding)}, QDir::Files | QDir::Readable);
        for (const QFileInfo &entry : entries) {
            const QString path = realFile(entry.filePath()).filePath();
            if (path != backup.filePath() && path != target.filePath() && !files.contains(path))
                files.append(path);
        }
    }
    return files;
}

bool isBackupOf(const QFileInfo &backup, const QString &file)
{
    if (backup.absolutePath() == folderOf(file))
        return true;
    const QList<Backup> made = backupsOf(file); // those of updates stand beside the file
    return std::any_of(made.cbegin(), made.cend(), [&](const Backup &each) { return realFile(each.path) == backup; });
}

class Search
{
public:
    Search(const QString &backup, const QString &file) : m_backup(realFile(backup)), m_target(realFile(file))
    {
        if (const auto newest = storage::newestOf(backup))
            m_lastEntry = newest->lastEntry;
    }

    [[nodiscard]] Done addTarget()
    {
        const QString file = m_target.filePath();
        const QString folder = folderOf(file);
        m_since.isKnown = isBackupOf(m_backup, file) || (m_target.exists() && isLaterState(file)) || isListOfGone(file);
        if (m_target.exists())
            add(storage::erasedMembers(file).value_or(QList<Id<domain::Member>>()));
        const Done beside = addNoted(m_backup.absolutePath());
        return beside ? addNoted(folder) : beside;
    }
    [[nodiscard]] Done addNear()
    {
        const QStringList files = filesNear(m_backup, m_target);
        for (const QString &file : files) {
            const bool isItsFile = isBackupOf(m_backup, file);
            if (!isItsFile && !isLaterState(file))
                continue;
            m_since.isKnown = m_since.isKnown || isItsFile;
            add(storage::erasedMembers(file).value_or(QList<Id<domain::Member>>()));
            if (const Done noted = addNoted(folderOf(file)); !noted)
                return noted;
        }
        return {};
    }
    [[nodiscard]] const ErasedSince &found() const { return m_since; }

private:
    // A journal only grows: what follows the backup has its newest entry.
    [[nodiscard]] bool isLaterState(const QString &file) const
    {
        return !m_lastEntry.isEmpty() && storage::holdsEntry(file, m_lastEntry).value_or(false);
    }
    // The file is gone or cannot be read any more. Its list may be another cohort's, as the file that stands there may be:
    // it is this one's where it names somebody whom the backup has.
    [[nodiscard]] bool isListOfGone(const QString &file) const
    {
        if (m_target.exists() && storage::newestOf(file))
            return false;
        const auto noted = erasedIn(folderOf(file));
        return noted && countIn(m_backup.filePath(), *noted) > 0;
    }
    [[nodiscard]] Done addNoted(const QString &folder)
    {
        const auto noted = erasedIn(folder);
        if (!noted)
            return fail(noted.error());
        add(*noted);
        return {};
    }
    void add(const QList<Id<domain::Member>> &members)
    {
        for (const auto &id : members) {
            if (!m_since.members.contains(id))
                m_since.members.append(id);
        }
    }

    QFileInfo m_backup;
    QFileInfo m_target;
    QString m_lastEntry; // of the backup
    ErasedSince m_since;
};

} // namespace

Result<ErasedSince> erasedSince(const QString &backup, const QString &file)
{
    Search search(backup, file);
    for (const Done &done : {search.addTarget(), search.addNear()}) {
        if (!done)
            return fail(done.error());
    }
    return search.found();
}

int countIn(const QString &backup, const QList<Id<domain::Member>> &members)
{
    return static_cast<int>(std::count_if(members.cbegin(), members.cend(), [&](Id<domain::Member> member) {
        return storage::holdsMember(backup, member).value_or(false);
    }));
}

} // namespace rebond::backup
