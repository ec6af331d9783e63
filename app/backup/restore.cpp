// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/restore.h"

#include "backup/backups.h"
#include "backup/erasedsince.h"
#include "backup/naming.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace rebond::backup {

namespace {

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

// Beside the file a link leads to.
QString besideOf(const QString &file, const QString &ending)
{
    return realFile(file).filePath() + ending;
}

// SQLite's files beside a cohort file that hold something.
QStringList endingsBeside(const QString &file)
{
    QStringList endings;
    for (const char *ending : storage::kBeside) {
        if (QFileInfo(besideOf(file, QLatin1String(ending))).size() > 0)
            endings.append(QLatin1String(ending));
    }
    return endings;
}

// A damaged file with what stands beside it: they belong together, and SQLite may still make something of them. Copies to
// the byte under one new name.
struct Aside
{
    QString path;
    QStringList endings;

    void remove() const
    {
        QFile::remove(path);
        for (const QString &ending : endings)
            QFile::remove(path + ending);
    }
};

Result<Aside> setAside(const QString &file, const Clock &clock)
{
    if (const Done made = makeFolders(folderOf(file)); !made)
        return fail(made.error());
    const QString name = QStringLiteral("%1/%2-endommage-%3")
                             .arg(folderOf(file), baseOf(realFile(file)),
                                  clock.now().toUTC().toString(QLatin1String(kStamp)));
    Aside aside{freeName(name, {}), {}};
    Done copied = QFileInfo::exists(file) ? copyBytes(file, aside.path) : Done();
    const QStringList endings = endingsBeside(file);
    for (const QString &ending : endings) {
        if (copied)
            copied = copyBytes(besideOf(file, ending), aside.path + ending);
        if (copied)
            aside.endings.append(ending);
    }
    if (copied)
        return aside;
    aside.remove();
    return fail(copied.error());
}

// Once they are set aside: they would be taken for those of the file to come.
void clearBeside(const QString &file)
{
    for (const char *ending : storage::kBeside)
        QFile::remove(besideOf(file, QLatin1String(ending)));
    QFile::remove(besideOf(file, QStringLiteral("-shm"))); // the index of a -wal, made from it
}

void putBeside(const Aside &aside, const QString &file)
{
    for (const QString &ending : aside.endings) {
        const QString path = besideOf(file, ending);
        if (QFileInfo(path).size() > 0) // it stands there still
            continue;
        QFile::remove(path);
        if (const Done again = copyBytes(aside.path + ending, path); !again)
            qWarning("backup: %s", qPrintable(again.error().sentence));
    }
}

// What SQLite has made, and so rolls back or takes over when it opens the file: nothing of it is lost by then.
bool isGenuine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = file.read(8);
    return begin == QByteArray::fromHex("d9d505f920a163d7") || begin.startsWith(QByteArray::fromHex("377f0682"))
        || begin.startsWith(QByteArray::fromHex("377f0683"));
}

bool areGenuine(const Aside &aside)
{
    return std::all_of(aside.endings.cbegin(), aside.endings.cend(),
                       [&](const QString &ending) { return isGenuine(aside.path + ending); });
}

Error inUse(const QString &file, const QString &detail)
{
    //: %1 is a file
    return {Error::Kind::Conflict,
            QCoreApplication::translate("Backup",
                                        "“%1” is in use by another program, so nothing was restored. Close it "
                                        "there, then restore the backup again.")
                .arg(file),
            detail};
}

struct Wanted
{
    QString backup;
    QString file;
    ErasedSince erased;
};

Result<Restored> restore(const Wanted &wanted, SafeFile::Overwrite overwrite, const Clock &clock, const QString &before,
                         const std::function<Done()> &lastLook = {})
{
    IdMaker ids(clock);
    const auto done = storage::putBack(wanted.backup, wanted.file, overwrite, storage::Author{clock, ids, {}},
                                       wanted.erased.members, lastLook);
    if (!done)
        return fail(done.error());
    return Restored{before, done->erasedAgain, wanted.erased.isKnown};
}

// In the place of a sound file, of which a backup was just made: what was written into it since would be lost.
Result<Restored> restoreOverSound(const Wanted &wanted, const Clock &clock, const Backup &kept)
{
    return restore(wanted, SafeFile::Overwrite::Replace, clock, kept.path, [&]() -> Done {
        const auto present = storage::newestOf(wanted.file);
        const auto saved = storage::newestOf(kept.path);
        if (!present || !saved || present->lastEntry != saved->lastEntry)
            return fail(inUse(wanted.file, QStringLiteral("it has changed since it was kept")));
        return {};
    });
}

// In the place of a file that cannot be read, or of none that left a journal.
Result<Restored> restoreOverDamaged(const Wanted &wanted, const Clock &clock, const Aside &aside)
{
    clearBeside(wanted.file);
    const QFileInfo then(wanted.file);
    const bool isThere = then.exists();
    const QDateTime lastModified = then.lastModified();
    const qint64 size = then.size();
    auto restored = restore(wanted, isThere ? SafeFile::Overwrite::Replace : SafeFile::Overwrite::Refuse, clock,
                            isThere ? aside.path : QString(), [&]() -> Done {
                                const QFileInfo now(wanted.file);
                                if (isThere && (now.lastModified() != lastModified || now.size() != size))
                                    return fail(inUse(wanted.file, QStringLiteral("it was written to")));
                                return {};
                            });
    if (!restored)
        putBeside(aside, wanted.file);
    return restored;
}

} // namespace

Result<Restored> restoreTo(const QString &backup, const QString &file, const Clock &clock)
{
    if (const auto sound = lookInto(backup); !sound)
        return fail(sound.error());
    const auto erased = erasedSince(backup, file);
    if (!erased)
        return fail(erased.error());
    return restore({backup, file, *erased}, SafeFile::Overwrite::Refuse, clock, {});
}

Result<Restored> restoreOver(const QString &backup, const QString &file, const Clock &clock)
{
    if (const auto sound = lookInto(backup); !sound)
        return fail(sound.error());
    const auto erased = erasedSince(backup, file);
    if (!erased)
        return fail(erased.error());
    const Wanted wanted{backup, file, *erased};
    const bool hasBeside = !endingsBeside(file).isEmpty();
    if (!QFileInfo::exists(file) && !hasBeside)
        return restore(wanted, SafeFile::Overwrite::Refuse, clock, {});
    // To the byte before SQLite opens it: a journal that is none it deletes, one of a crash it plays back.
    auto aside = hasBeside ? setAside(file, clock) : Result<Aside>(Aside());
    if (!aside)
        return fail(aside.error());
    if (!QFileInfo::exists(file))
        return restoreOverDamaged(wanted, clock, *aside);
    const auto kept = backUp(file, Why::Restore, clock, backup);
    if (kept) {
        auto restored = restoreOverSound(wanted, clock, *kept);
        if (hasBeside && areGenuine(*aside))
            aside->remove();
        return restored;
    }
    if (kept.error().kind == Error::Kind::Conflict) { // another program is at work: its journal must stay
        if (hasBeside)
            aside->remove();
        return fail(inUse(file, kept.error().detail));
    }
    if (!hasBeside)
        aside = setAside(file, clock);
    return aside ? restoreOverDamaged(wanted, clock, *aside) : Result<Restored>(fail(aside.error()));
}

} // namespace rebond::backup
