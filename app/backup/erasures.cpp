// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/erasures.h"

#include "backup/backups.h"
#include "base/safefile.h"
#include "domain/phone.h"
#include "storage/mappings/all.h"

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

Done forgetDrafts(const storage::Store &store, backup::Mention mention)
{
    if (!QFile::exists(store.path()))
        return {}; // kept on a server
    if (const auto drafts = backup::Drafts::readFor(store.path()))
        mention.ids += goneFrom(store, *drafts);
    return backup::forgetIn(store.path(), mention);
}

} // namespace

backup::Mention mentionOf(const domain::Member &member)
{
    const auto together = [](const QString &one, const QString &other) {
        return one.isEmpty() || other.isEmpty() ? QString() : one + u' ' + other;
    };
    return {{member.id.toString()},
            {member.reference, together(member.givenName, member.familyName),
             together(member.familyName, member.givenName), member.email, member.phone,
             domain::formatPhone(member.phone)}};
}

QStringList goneFrom(const storage::Store &store, const backup::Drafts &drafts)
{
    const QStringList ids = drafts.ids();
    const auto gone = store.read([&](storage::Reader &reader) {
        QStringList missing;
        for (const QString &id : ids) {
            bool isThere = false;
            storage::forEachRecord(
                [&]<typename R>() { isThere = isThere || reader.find(Id<R>(*RawId::parse(id))).has_value(); });
            if (!isThere)
                missing.append(id);
        }
        return missing;
    });
    return gone.value_or(QStringList());
}

Done erasePerson(storage::Store &store, Id<domain::Member> member, BackupBefore before)
{
    const QString file = store.path();
    if (before == BackupBefore::Yes) {
        if (const auto made = backUp(file, Why::Erasure, store.author().clock); !made)
            return fail(made.error());
    }
    const auto known = store.read([&](storage::Reader &reader) { return reader.find(member); });
    backup::Mention mention{{member.toString()}, {}};
    if (known && *known)
        mention = mentionOf(**known);
    if (const Done erased = store.erasePerson(member); !erased)
        return erased;
    const Done forgotten = forgetDrafts(store, mention);
    if (const Done noted = note(file, member, store.author().clock); !noted) {
        return storageFailed(
            //: %1 is a folder
            QCoreApplication::translate("Backup",
                                        "The person's data are erased. The list of erased people in “%1” could not be "
                                        "written, though: keep the present file, or delete the older backups there.")
                .arg(folderOf(file)),
            noted.error().sentence);
    }
    if (!forgotten) {
        return storageFailed(
            //: %1 is a file
            QCoreApplication::translate(
                "Backup", "The person's data are erased. What was typed about them and not saved could not "
                          "be removed, though: delete “%1”.")
                .arg(backup::Drafts::pathFor(file)),
            forgotten.error().sentence);
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

int backupsHolding(const QString &file, Id<domain::Member> member)
{
    int count = 0;
    const QList<Backup> backups = backupsOf(file);
    for (const Backup &backup : backups)
        count += storage::holdsMember(backup.path, member).value_or(true) ? 1 : 0;
    return count;
}

} // namespace rebond::backup
