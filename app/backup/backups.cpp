// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backups.h"

#include "backup/isbackup.h"
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

constexpr char kStamp[] = "yyyyMMdd-HHmmss";
constexpr char kEnding[] = ".rebond";
constexpr char kFolderEnding[] = "-sauvegardes";
// Words of file names; French, as the files of a French user are.
struct Word
{
    Why why;
    const char *text;
};
constexpr std::array kWords{Word{Why::Day, "jour"},           Word{Why::Asked, "demande"},
                            Word{Why::Import, "import"},      Word{Why::Merge, "fusion"},
                            Word{Why::Erasure, "effacement"}, Word{Why::Restore, "restauration"}};

// Backups belong to the file a link leads to, as its journal does.
QFileInfo realFile(const QString &file)
{
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? QFileInfo(info.absoluteFilePath()) : QFileInfo(real);
}

QString baseOf(const QFileInfo &file)
{
    const QString name = file.fileName();
    return name.endsWith(QLatin1String(kEnding)) ? name.chopped(qsizetype(sizeof kEnding) - 1) : name;
}

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
    QString path = name + QLatin1String(kEnding);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(name).arg(number).arg(QLatin1String(kEnding));
    return path;
}

// The one just made is spared whatever the clock says: its instant need not be the newest.
void removeOld(const QString &file, const QStringList &spared)
{
    QList<Backup> backups = backupsOf(file);
    backups.removeIf([](const Backup &backup) { return backup.why == Why::Update; });
    QList<QDateTime> instants;
    for (const Backup &backup : std::as_const(backups))
        instants.append(backup.madeAt);
    const QList<Keeping> keeping = keepingOf(instants);
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (keeping[i] == Keeping::Gone && !spared.contains(backups[i].path) && QFile::remove(backups[i].path))
            QFile::remove(digestPath(backups[i].path));
    }
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

QString folderOf(const QString &file)
{
    const QFileInfo real = realFile(file);
    return real.absolutePath() + u'/' + baseOf(real) + QLatin1String(kFolderEnding);
}

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
    removeOld(file, {path, spared});
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

bool hasNews(const QString &file)
{
    const auto present = storage::newestOf(file);
    if (!present || present->lastEntry.isEmpty())
        return false;
    const QList<Backup> backups = backupsOf(file);
    if (backups.isEmpty())
        return true;
    const auto kept = storage::newestOf(backups.first().path);
    return !kept || kept->lastEntry != present->lastEntry;
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
