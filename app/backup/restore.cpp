// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/restore.h"

#include "backup/backups.h"
#include "backup/erasures.h"
#include "base/safefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rebond::backup {

namespace {

const QString kJournal = QStringLiteral("-journal");

void addAll(QList<Id<domain::Member>> &to, const QList<Id<domain::Member>> &more)
{
    for (const auto &id : more) {
        if (!to.contains(id))
            to.append(id);
    }
}

Done copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 kAtOnce = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return storageFailed(source.errorString());
    SafeFile copy(to, SafeFile::Overwrite::Refuse);
    if (const Done opened = copy.open(); !opened)
        return opened;
    while (!source.atEnd()) {
        const QByteArray part = source.read(kAtOnce);
        if (part.isEmpty())
            break;
        copy.write(part);
    }
    if (source.error() != QFileDevice::NoError) // what can be read of a failing disk is kept all the same
        qWarning("backup: %s", qPrintable(source.errorString()));
    return copy.commit();
}

// A damaged file with its journal, which belong together: SQLite may still make something of the two.
Result<QString> setAside(const QString &file, const Clock &clock)
{
    if (const Done made = makeFolders(folderOf(file)); !made)
        return fail(made.error());
    const QString name = QStringLiteral("%1/%2-endommage-%3")
                             .arg(folderOf(file), QFileInfo(file).completeBaseName(),
                                  clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString path = name;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2").arg(name).arg(number);
    if (const Done copied = copyBytes(file, path); !copied)
        return fail(copied.error());
    const QString journal = file + kJournal;
    if (QFileInfo(journal).size() > 0) {
        if (const Done copied = copyBytes(journal, path + kJournal); !copied)
            return fail(copied.error());
        QFile::remove(journal); // it would be taken for one of the file to come
    }
    return path;
}

Result<Restored> restore(const QString &backup, const QString &file, SafeFile::Overwrite overwrite, const Clock &clock,
                         const QString &before, const QList<Id<domain::Member>> &erased)
{
    IdMaker ids(clock);
    const auto done = storage::putBack(backup, file, overwrite, storage::Author{clock, ids, {}}, erased);
    if (!done)
        return fail(done.error());
    return Restored{before, done->erasedAgain};
}

} // namespace

Result<QList<Id<domain::Member>>> erasedSince(const QString &backup, const QString &file)
{
    QList<Id<domain::Member>> members;
    for (const QString &folder : {QFileInfo(backup).absolutePath(), folderOf(file)}) {
        const auto noted = erasedIn(folder);
        if (!noted)
            return fail(noted.error());
        addAll(members, *noted);
    }
    if (QFileInfo::exists(file))
        addAll(members, storage::erasedMembers(file).value_or(QList<Id<domain::Member>>()));
    return members;
}

Result<Restored> restoreTo(const QString &backup, const QString &file, const Clock &clock)
{
    if (const auto sound = lookInto(backup); !sound)
        return fail(sound.error());
    const auto erased = erasedSince(backup, file);
    if (!erased)
        return fail(erased.error());
    return restore(backup, file, SafeFile::Overwrite::Refuse, clock, {}, *erased);
}

Result<Restored> restoreOver(const QString &backup, const QString &file, const Clock &clock)
{
    if (const auto sound = lookInto(backup); !sound)
        return fail(sound.error());
    const auto erased = erasedSince(backup, file);
    if (!erased)
        return fail(erased.error());
    if (!QFileInfo::exists(file))
        return restore(backup, file, SafeFile::Overwrite::Refuse, clock, {}, *erased);
    const auto kept = backUp(file, Why::Restore, clock, backup);
    if (kept)
        return restore(backup, file, SafeFile::Overwrite::Replace, clock, kept->path, *erased);
    // Only what is damaged is set aside: a file that is being written has a journal that must stay with it.
    if (const auto state = storage::lookInto(file); state || state.error().kind == Error::Kind::Conflict)
        return fail(kept.error());
    const auto aside = setAside(file, clock);
    if (!aside)
        return fail(aside.error());
    auto restored = restore(backup, file, SafeFile::Overwrite::Replace, clock, *aside, *erased);
    if (const QString journal = *aside + kJournal; !restored && QFileInfo::exists(journal)) {
        if (const Done again = copyBytes(journal, file + kJournal); !again)
            qWarning("backup: %s", qPrintable(again.error().sentence));
    }
    return restored;
}

} // namespace rebond::backup
