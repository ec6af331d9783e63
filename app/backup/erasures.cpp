// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/erasures.h"

#include "backup/backups.h"
#include "backup/filters.h"
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
        return storageFailed(
            QCoreApplication::translate("Backup",
                                        "The list of erased people “%1” cannot be read: restoring could bring them "
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

Done forgetDrafts(const storage::Store &store, backup::Mention mention)
{
    if (!QFile::exists(store.path()))
        return {}; // kept on a server
    if (const auto drafts = backup::Drafts::readFor(store.path()))
        mention.ids += goneFrom(store, *drafts);
    return backup::forgetIn(store.path(), mention);
}

// People are searched by their family name, or its beginning: more goes than needs to, rather than less.
Done forgetFilters(const storage::Store &store, backup::Mention mention, const QList<domain::Member> &known)
{
    if (!QFile::exists(store.path()))
        return {}; // kept on a server
    for (const domain::Member &member : known)
        mention.words.append(member.familyName);
    return backup::forgetFiltersIn(store.path(), mention);
}

Error leftBehind(const QString &sentence, const QString &file, const Error &error)
{
    return {Error::Kind::Storage, sentence.arg(file), error.sentence};
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
             domain::formatPhone(member.phone)},
            {member.familyName, member.givenName + u' ' + member.familyName}};
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

QStringList erasedAmong(const storage::Store &store, const backup::Drafts &drafts)
{
    QStringList gone = drafts.isEmpty() ? QStringList() : goneFrom(store, drafts);
    if (gone.isEmpty())
        return gone;
    const auto erased = erasedIn(folderOf(store.path()));
    if (erased)
        gone.removeIf([&](const QString &id) { return !erased->contains(Id<domain::Member>(*RawId::parse(id))); });
    return gone;
}

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
    Mention mention;
    for (const domain::Member &each : erased->known) {
        const Mention known = mentionOf(each);
        mention.words += known.words;
        mention.names += known.names;
    }
    for (const Id<domain::Member> &each : erased->members)
        mention.ids.append(each.toString());
    const Done forgotten = forgetDrafts(store, mention);
    const Done unfiltered = forgetFilters(store, mention, erased->known);
    if (const Done noted = note(file, erased->members, store.author().clock); !noted) {
        return storageFailed(
            //: %1 is a folder
            QCoreApplication::translate("Backup",
                                        "The person's data are erased. The list of erased people in “%1” could not be "
                                        "written, though: keep the present file, or delete the older backups there.")
                .arg(folderOf(file)),
            noted.error().sentence);
    }
    if (!forgotten) {
        //: %1 is a file
        const QString sentence = QCoreApplication::translate(
            "Backup", "The person's data are erased. What was typed about them and not saved could not "
                      "be removed, though: delete “%1”.");
        return fail(leftBehind(sentence, backup::Drafts::pathFor(file), forgotten.error()));
    }
    if (!unfiltered) {
        //: %1 is a file
        const QString sentence = QCoreApplication::translate(
            "Backup",
            "The person's data are erased. A saved filter that names them could not be removed, though: delete "
            "“%1”.");
        return fail(leftBehind(sentence, Filters::pathFor(file), unfiltered.error()));
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
