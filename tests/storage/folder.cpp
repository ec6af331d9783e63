// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folder.h"

#include "support/scratch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace rebond::test {

namespace {
constexpr unsigned kNobody = 65534;
}

QStringList listingOf(const QString &folder)
{
    QStringList lines;
    const auto entries = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System
                                                        | QDir::NoDotAndDotDot,
                                                    QDir::Name);
    for (const QFileInfo &entry : entries) {
        QByteArray digest = "folder";
        if (entry.isFile())
            digest = QCryptographicHash::hash(bytesOf(entry.filePath()), QCryptographicHash::Sha256).toHex();
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(entry.fileName())
                         .arg(entry.permissions().toInt(), 0, 16)
                         .arg(entry.lastModified().toMSecsSinceEpoch())
                         .arg(entry.size())
                         .arg(QLatin1String(digest)));
    }
    return lines;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "unreadable";
    return file.readAll();
}

QString scratchTemplate()
{
    return scratchFolder() + QStringLiteral("/rebond-XXXXXX");
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

#ifdef Q_OS_UNIX
AsOrdinaryUser::AsOrdinaryUser() : m_wasRoot(::geteuid() == 0)
{
    m_isIt = !m_wasRoot || (::setegid(kNobody) == 0 && ::seteuid(kNobody) == 0);
}

AsOrdinaryUser::~AsOrdinaryUser()
{
    if (m_wasRoot && (::seteuid(0) != 0 || ::setegid(0) != 0))
        qFatal("no way back to root");
}
#else
AsOrdinaryUser::AsOrdinaryUser() = default;
AsOrdinaryUser::~AsOrdinaryUser() = default;
#endif

} // namespace rebond::test
