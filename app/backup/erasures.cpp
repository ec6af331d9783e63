// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/erasures.h"

#include "backup/backups.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace rebond::backup {

namespace {

QString listIn(const QString &folder)
{
    return folder + QStringLiteral("/effacements.txt");
}

Done note(const QString &file, Id<domain::Member> member, const Clock &clock)
{
    const QString folder = folderOf(file);
    if (const Done made = makeFolders(folder); !made)
        return made;
    QFile list(listIn(folder));
    QByteArray lines;
    if (list.open(QIODevice::ReadOnly))
        lines = list.readAll();
    if (!lines.isEmpty() && !lines.endsWith('\n'))
        lines += '\n';
    lines += member.toString().toLatin1() + ' ' + clock.now().toUTC().date().toString(Qt::ISODate).toLatin1() + '\n';
    return writeWhole(list.fileName(), lines);
}

} // namespace

Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before)
{
    const QString file = store.path();
    if (before == BackupBefore::Yes) {
        if (const auto made = backUp(file, Why::Erasure, store.author().clock); !made)
            return fail(made.error());
    }
    if (const Done erased = store.erasePerson(member); !erased)
        return erased;
    if (const Done noted = note(file, member, store.author().clock); !noted) {
        return storageFailed(
            //: %1 is a folder
            QCoreApplication::translate("Backup",
                                        "The person's data are erased. The list of erased people in “%1” could not be "
                                        "written, though: keep the present file, or delete the older backups there.")
                .arg(folderOf(file)),
            noted.error().sentence);
    }
    return {};
}

QList<Id<domain::Member>> erasedIn(const QString &folder)
{
    QList<Id<domain::Member>> members;
    QFile list(listIn(folder));
    if (!list.open(QIODevice::ReadOnly))
        return members;
    while (!list.atEnd()) {
        const auto id = RawId::parse(QString::fromLatin1(list.readLine(1000)).section(u' ', 0, 0).trimmed());
        if (id && !members.contains(Id<domain::Member>(*id)))
            members.append(Id<domain::Member>(*id));
    }
    return members;
}

Kept keptWith(const QString &file, Id<domain::Member> member)
{
    Kept kept;
    const QList<Backup> backups = backupsOf(file);
    for (const Backup &backup : backups) {
        if (storage::holdsMember(backup.path, member).value_or(true))
            ++(backup.why == Why::Update ? kept.copies : kept.backups);
    }
    kept.copies += static_cast<int>(damagedCopiesOf(file).size());
    return kept;
}

} // namespace rebond::backup
