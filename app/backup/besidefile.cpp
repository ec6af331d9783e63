// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/besidefile.h"

#include "backup/drafts.h"
#include "base/platform.h"
#include "base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace rebond::backup {

namespace {
const QString kFormatKey = QStringLiteral("format");
}

QString besidePath(const QString &cohortFile, QLatin1String ending)
{
    const QFileInfo named(cohortFile);
    const QString canonical = named.canonicalFilePath();
    return (canonical.isEmpty() ? named.absoluteFilePath() : canonical) + ending;
}

Result<QJsonObject> readBeside(const QString &path, int format)
{
    const auto unreadable = [](const QString &detail) { return invalid(QString(), detail); };
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    // A pipe or a device would hold the opening up.
    if (!platform::isRegularFile(path) || !file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    if (file.size() > Drafts::kLargest)
        return unreadable(QStringLiteral("%1 bytes").arg(file.size()));
    QJsonParseError error;
    QJsonObject whole = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(error.errorString());
    const int found = whole.take(kFormatKey).toInt();
    if (found != format)
        return unreadable(QStringLiteral("format %1").arg(found));
    return whole;
}

Done writeBeside(const QString &path, int format, const QJsonObject &object)
{
    if (object.isEmpty()) {
        if (!QFile::exists(path) || QFile::remove(path))
            return {};
        //: %1 is a file
        return storageFailed(
            QCoreApplication::translate("Drafts", "“%1” could not be removed: look whether its folder may be written.")
                .arg(path));
    }
    QJsonObject whole = object;
    whole.insert(kFormatKey, format);
    return writeWhole(path, QJsonDocument(whole).toJson());
}

} // namespace rebond::backup
