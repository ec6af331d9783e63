// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backups.h"

#include "backup/isbackup.h"
#include "backup/naming.h"
#include "backup/retention.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace rebond::backup {

namespace {

// Words of file names; French, as the files of a French user are.
struct Word
{
    Why why;
    const char *text;
};
constexpr std::array kWords{Word{Why::Day, "jour"},           Word{Why::Asked, "demande"},
                            Word{Why::Import, "import"},      Word{Why::Merge, "fusion"},
                            Word{Why::Erasure, "effacement"}, Word{Why::Restore, "restauration"}};

QString wordOf(Why why)
{
    for (const Word &word : kWords) {
        if (word.why == why)
            return QLatin1String(word.text);
    }
    return QLatin1String(kWords.front().text);
}

std::optional<Why> whyOf(QStringView text)
{
    for (const Word &word : kWords) {
        if (text == QLatin1String(word.text))
            return word.why;
    }
    return {};
}

QDateTime instantOf(const QString &stamp)
{
    QDateTime instant = QDateTime::fromString(stamp, QLatin1String(kStamp));
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

Backup backupAt(const QFileInfo &file, const QDateTime &madeAt, Why why)
{
    return Backup{file.filePath(), madeAt, why, file.size()};
}

void addMadeHere(const QFileInfo &file, QList<Backup> &backups)
{
    const QRegularExpression name(
        QStringLiteral("^%1-(\\d{8}-\\d{6})-([a-z]+)(-\\d+)?\\.rebond$").arg(QRegularExpression::escape(baseOf(file))));
    const auto entries = QDir(folderOf(file.filePath())).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        const auto match = name.match(entry.fileName());
        const auto why = whyOf(match.capturedView(2));
        if (match.hasMatch() && why && instantOf(match.captured(1)).isValid())
            backups.append(backupAt(entry, instantOf(match.captured(1)), *why));
    }
}

void addMadeByUpdates(const QFileInfo &file, QList<Backup> &backups)
{
    const QRegularExpression name(QStringLiteral("^%1-avant-v\\d+-(\\d{8}-\\d{6})(-\\d+)?\\.rebond$")
                                      .arg(QRegularExpression::escape(baseOf(file))));
    const auto entries = file.dir().entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        const auto match = name.match(entry.fileName());
        if (match.hasMatch() && instantOf(match.captured(1)).isValid())
            backups.append(backupAt(entry, instantOf(match.captured(1)), Why::Update));
    }
}

QString digestPath(const QString &backup)
{
    return backup + QStringLiteral(".sha256");
}

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError) {
        //: %1 is a file
        return storageFailed(QCoreApplication::translate("Backup",
                                                         "The backup “%1” cannot be read. Check its disk, or use "
                                                         "another backup.")
                                 .arg(path),
                             file.errorString());
    }
    return hash.result().toHex();
}

Done writeDigest(const QString &backup)
{
    const auto digest = digestOf(backup);
    if (!digest)
        return fail(digest.error());
    return writeWhole(digestPath(backup), *digest + "  " + QFileInfo(backup).fileName().toUtf8() + '\n');
}

// A backup without a digest (one made by `rebond-tool backup`, or before an update) is judged by its pages alone.
Done checkDigest(const QString &backup)
{
    QFile file(digestPath(backup));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray written = file.readLine().left(64);
    const auto found = digestOf(backup);
    if (!found)
        return fail(found.error());
    if (*found == written)
        return {};
    //: %1 is a file
    return storageFailed(QCoreApplication::translate("Backup",
                                                     "The backup “%1” is not what was written: it is damaged or was "
                                                     "changed. Use another one.")
                             .arg(backup),
                         QStringLiteral("sha256 differs"));
}

QString freePath(const QFileInfo &file, Why why, const QDateTime &now)
{
    const QString name = QStringLiteral("%1/%2-%3-%4")
                             .arg(folderOf(file.filePath()), baseOf(file), now.toUTC().toString(QLatin1String(kStamp)),
                                  wordOf(why));
    return freeName(name, QLatin1String(kEnding));
}

// Whose instants these are is thinned out as one row.
void removeOldOf(const QList<Backup> &backups, const QStringList &spared)
{
    QList<QDateTime> instants;
    for (const Backup &backup : backups)
        instants.append(backup.madeAt);
    const QList<Keeping> keeping = keepingOf(instants);
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (keeping[i] == Keeping::Gone && !spared.contains(backups[i].path) && QFile::remove(backups[i].path))
            QFile::remove(digestPath(backups[i].path));
    }
}

// The one just made is spared whatever the clock says: its instant need not be the newest. Where the clock was set back,
// those of days to come stand among themselves: else they would push out, for years, all but the last of what is made now.
void removeOld(const QString &file, const QDateTime &now, const QStringList &spared)
{
    QList<Backup> past;
    QList<Backup> future;
    const QList<Backup> backups = backupsOf(file);
    for (const Backup &backup : backups) {
        if (backup.why != Why::Update)
            (backup.madeAt > now ? future : past).append(backup);
    }
    removeOldOf(past, spared);
    removeOldOf(future, spared);
}

Error notMade(const Error &error)
{
    Error told = error;
    //: said before the reason
    told.sentence = QCoreApplication::translate("Backup", "No backup could be made; your work goes on without one.")
                  + u' ' + error.sentence;
    return told;
}

} // namespace

QList<Backup> backupsOf(const QString &file)
{
    QList<Backup> backups;
    addMadeHere(realFile(file), backups);
    addMadeByUpdates(realFile(file), backups);
    std::stable_sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.path > b.path;
    });
    return backups;
}

Result<Backup> backUp(const QString &file, Why why, const Clock &clock, const QString &spared)
{
    if (const Done made = makeFolders(folderOf(file)); !made)
        return fail(notMade(made.error()));
    const QDateTime now = clock.now();
    const QString path = freePath(realFile(file), why, now);
    if (const Done copied = storage::copyFile(file, path, SafeFile::Overwrite::Refuse); !copied)
        return fail(notMade(copied.error()));
    if (const Done written = writeDigest(path); !written)
        return fail(notMade(written.error()));
    removeOld(file, now, {path, spared});
    return backupAt(QFileInfo(path), instantOf(now.toUTC().toString(QLatin1String(kStamp))), why);
}

bool isBackup(const QString &path)
{
    const QFileInfo file = realFile(path);
    const QString folder = file.absoluteDir().dirName();
    if (!folder.endsWith(QLatin1String(kFolderEnding)))
        return false;
    const QString base = folder.chopped(qsizetype(sizeof kFolderEnding) - 1);
    const QList<Backup> backups = backupsOf(QFileInfo(file.absolutePath()).absolutePath() + u'/' + base
                                            + QLatin1String(kEnding));
    return std::any_of(backups.begin(), backups.end(),
                       [&](const Backup &backup) { return backup.path == file.filePath(); });
}

QStringList damagedCopiesOf(const QString &file)
{
    const QFileInfo real = realFile(file);
    const QRegularExpression name(
        QStringLiteral("^%1-endommage-\\d{8}-\\d{6}(-\\d+)?$").arg(QRegularExpression::escape(baseOf(real))));
    QStringList copies;
    const auto entries = QDir(folderOf(file)).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries) {
        if (name.match(entry.fileName()).hasMatch())
            copies.append(entry.filePath());
    }
    return copies;
}

bool hasNews(const QString &file)
{
    const auto present = storage::newestOf(file);
    if (!present || present->lastEntry.isEmpty())
        return false;
    // The newest first, so mostly the first one answers; after the clock was set back it is another.
    const QList<Backup> backups = backupsOf(file);
    return std::none_of(backups.cbegin(), backups.cend(), [&](const Backup &backup) {
        const auto kept = storage::newestOf(backup.path);
        return kept && kept->lastEntry == present->lastEntry;
    });
}

bool hasNewsOfEarlierDays(const QString &file, const Clock &clock)
{
    const auto present = storage::newestOf(file);
    return present && present->lastChange.isValid() && present->lastChange.date() < clock.now().toUTC().date()
        && hasNews(file);
}

Result<storage::Holding> lookInto(const QString &backup)
{
    if (const Done same = checkDigest(backup); !same)
        return fail(same.error());
    return storage::lookInto(backup);
}

} // namespace rebond::backup
