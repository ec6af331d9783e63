// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/naming.h"

#include "backup/backups.h"

#include <QCryptographicHash>

namespace rebond::backup {

namespace {
// Of the 255 bytes a name may have, "-20120630-120000-restauration-12.rebond.sha256" and the like take up to 50.
constexpr qsizetype kLongest = 200;
constexpr qsizetype kShortened = 180;
constexpr int kDigestDigits = 8;
} // namespace

QFileInfo realFile(const QString &file)
{
    const QFileInfo info(file);
    const QString real = info.canonicalFilePath();
    return real.isEmpty() ? QFileInfo(info.absoluteFilePath()) : QFileInfo(real);
}

QString baseOf(const QFileInfo &file)
{
    const QString name = file.fileName();
    // "cohorte" is another file than "cohorte.rebond", and has its own backups.
    const QString base = name.endsWith(QLatin1String(kEnding)) ? name.chopped(qsizetype(sizeof kEnding) - 1)
                                                               : name + u'.';
    const QByteArray bytes = base.toUtf8();
    if (bytes.size() <= kLongest)
        return base;
    QString shortened = base;
    while (shortened.toUtf8().size() > kShortened || (!shortened.isEmpty() && shortened.back().isHighSurrogate()))
        shortened.chop(1);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return shortened + u'~' + QString::fromLatin1(digest.left(kDigestDigits));
}

QString freeName(const QString &name, const QString &ending)
{
    QString path = name + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(name).arg(number).arg(ending);
    return path;
}

QString folderOf(const QString &file)
{
    const QFileInfo real = realFile(file);
    return real.absolutePath() + u'/' + baseOf(real) + QLatin1String(kFolderEnding);
}

} // namespace rebond::backup
