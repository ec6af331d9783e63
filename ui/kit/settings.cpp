// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace rebond::ui::kit {

namespace {
QString keyOf(const char *key)
{
    return QStringLiteral("preferences/") + QString::fromLatin1(key);
}

// Made before QSettings does, and only for the user: file names are nobody else's business.
QString prepared(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.close();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}
} // namespace

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
         + QLatin1String("/rebond/rebond.ini");
}

Settings::Settings(const QString &path) : m_file(prepared(path), QSettings::IniFormat) {}

QString Settings::romePath() const
{
    return QFileInfo(path()).absolutePath() + QLatin1String("/rome.tsv");
}

QString Settings::value(const Choice &item) const
{
    const QString stored = m_file.value(keyOf(item.key)).toString();
    const bool isAllowed = QString::fromLatin1(item.allowed).split(u'|').contains(stored);
    return isAllowed ? stored : QString::fromLatin1(item.fallback);
}

void Settings::set(const Choice &item, const QString &value)
{
    if (QString::fromLatin1(item.allowed).split(u'|').contains(value))
        m_file.setValue(keyOf(item.key), value);
}

int Settings::value(const Number &item) const
{
    bool isNumber = false;
    const int stored = m_file.value(keyOf(item.key)).toInt(&isNumber);
    return isNumber && stored >= item.least && stored <= item.most ? stored : item.fallback;
}

void Settings::set(const Number &item, int value)
{
    m_file.setValue(keyOf(item.key), std::clamp(value, item.least, item.most));
}

QString Settings::value(const Words &item) const
{
    // A comma in a file that somebody edited makes a list of it.
    const QString stored = m_file.value(keyOf(item.key)).toStringList().join(QStringLiteral(", ")).simplified();
    return stored.size() <= item.atMost ? stored : QString();
}

void Settings::set(const Words &item, const QString &value)
{
    const QString line = value.simplified().left(item.atMost);
    if (line.isEmpty())
        remove(item.key);
    else
        m_file.setValue(keyOf(item.key), line);
}

QString Settings::value(const Folder &item) const
{
    const QString stored = m_file.value(keyOf(item.key)).toString();
    return QDir::isAbsolutePath(stored) ? stored : QString();
}

void Settings::set(const Folder &item, const QString &value)
{
    const QString path = value.trimmed();
    if (path.isEmpty())
        remove(item.key);
    else
        m_file.setValue(keyOf(item.key), QDir::fromNativeSeparators(path));
}

WorkingWeek Settings::value(const Days &item) const
{
    const QString stored = m_file.value(keyOf(item.key)).toStringList().join(u',');
    return WorkingWeek::parse(stored).value_or(WorkingWeek());
}

void Settings::set(const Days &item, const WorkingWeek &value)
{
    m_file.setValue(keyOf(item.key), value.text());
}

void Settings::remove(const char *key)
{
    m_file.remove(keyOf(key));
}

QStringList Settings::recentFiles() const
{
    return m_file.value(QStringLiteral("recent/files")).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(QStringLiteral("recent/files"), files.mid(0, setting::kRecentFilesAtMost));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_file.setValue(QStringLiteral("recent/files"), files);
}

QString Settings::folder(const QString &purpose) const
{
    for (const Folder &item : {setting::kListsFolder, setting::kExportsFolder, setting::kReportsFolder}) {
        const QString chosen = purpose == QLatin1String(item.purpose) ? value(item) : QString();
        if (!chosen.isEmpty() && QFileInfo(chosen).isDir())
            return chosen;
    }
    return m_file.value(QStringLiteral("folders/") + purpose).toString();
}

void Settings::setFolder(const QString &purpose, const QString &folder)
{
    m_file.setValue(QStringLiteral("folders/") + purpose, folder);
}

QByteArray Settings::state(const QString &name) const
{
    return m_file.value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_file.setValue(QStringLiteral("state/") + name, state);
}

QByteArray Settings::remembered(const QString &screen, const QString &key) const
{
    return m_file.value(screen + u'/' + key).toByteArray();
}

void Settings::remember(const QString &screen, const QString &key, const QByteArray &value)
{
    if (value.isEmpty())
        m_file.remove(screen + u'/' + key);
    else
        m_file.setValue(screen + u'/' + key, value);
}

} // namespace rebond::ui::kit
