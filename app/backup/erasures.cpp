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

// Nothing where there is no list.
Result<QByteArray> readList(const QString &folder)
{
    QFile list(listIn(folder));
    if (!list.exists())
        return QByteArray();
    QByteArray lines;
    if (list.open(QIODevice::ReadOnly))
        lines = list.readAll();
    if (!list.isOpen() || list.error() != QFileDevice::NoError) {
        //: %1 is a file
        return storageFailed(QCoreApplication::translate(
                                 "Backup", "The list of erased people “%1” cannot be read: restoring could bring them "
                                           "back. Ask the owner of the file for the right to read it, or check its disk.")
                                 .arg(list.fileName()),
                             list.errorString());
    }
    return lines;
}

Done note(const QString &file, const QList<Id<domain::Member>> &members, const Clock &clock)
{
    const QString folder = folderOf(file);
    if (const Done made = makeFolders(folder); !made)
        return made;
    auto lines = readList(folder);
    if (!lines)
        return fail(lines.error());
    if (!lines->isEmpty() && !lines->endsWith('\n'))
        *lines += '\n';
    const QByteArray day = clock.now().toUTC().date().toString(Qt::ISODate).toLatin1();
    for (const Id<domain::Member> &member : members)
        *lines += member.toString().toLatin1() + ' ' + day + '\n';
    return writeWhole(listIn(folder), *lines);
}

} // namespace

Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before)
{
    const QString file = store.path();
    if (before == BackupBefore::Yes) {
        if (const auto made = backUp(file, Why::Erasure, store.author().clock); !made)
            return fail(made.error());
    }
    const auto erased = store.erasePerson(member);
    if (!erased)
        return fail(erased.error());
    if (const Done noted = note(file, erased->members, store.author().clock); !noted) {
        return storageFailed(
            //: %1 is a folder
            QCoreApplication::translate("Backup",
                                        "The person's data are erased. The list of erased people in “%1” could not be "
                                        "written, though: keep the present file, or delete the older backups there.")
                .arg(folderOf(file)),
            noted.error().sentence);
    }
    return erased->remains ? fail(*erased->remains) : Done();
}

Result<QList<Id<domain::Member>>> erasedIn(const QString &folder)
{
    const auto lines = readList(folder);
    if (!lines)
        return fail(lines.error());
    QList<Id<domain::Member>> members;
    for (const QByteArray &line : lines->split('\n')) {
        const auto id = RawId::parse(QString::fromLatin1(line).section(u' ', 0, 0).trimmed());
        if (id && !members.contains(Id<domain::Member>(*id)))
            members.append(Id<domain::Member>(*id));
    }
    return members;
}

int backupsHolding(const QString &file, Id<domain::Member> member)
{
    int count = 0;
    const QList<Backup> backups = backupsOf(file);
    for (const Backup &backup : backups)
        count += storage::holdsMember(backup.path, member).value_or(true) ? 1 : 0;
    return count;
}

} // namespace rebond::backup
