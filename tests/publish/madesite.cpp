// SPDX-License-Identifier: GPL-3.0-or-later
#include "madesite.h"

#include "site/manifest.h"
#include "site/naming.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace rebond::test {

QByteArray pageTo(const QStringList &links, const QString &words)
{
    QByteArray page = "<html>" + words.toUtf8();
    for (const QString &link : links)
        page += "<a href=\"" + link.toUtf8() + "\"></a>";
    return page + "</html>\n";
}

Files siteOf(const QString &people, const QString &count)
{
    Files files;
    QStringList pages;
    for (const QChar who : people) {
        const QString photo = QStringLiteral("photo-%1.jpg").arg(who);
        const QString page = QStringLiteral("membre-%1.html").arg(who);
        files.insert(photo, "\xFF\xD8\xFF" + QByteArray(3000, char(who.toLatin1())));
        files.insert(page, pageTo({QLatin1String(site::kHome), QLatin1String(site::kMembers), photo}));
        pages.append(page);
    }
    files.insert(QLatin1String(site::kMembers), pageTo(pages + QStringList(QLatin1String(site::kHome))));
    files.insert(QLatin1String(site::kHome), pageTo({QLatin1String(site::kMembers)}, count));
    files.insert(QLatin1String(site::kNews), "<rss>" + count.toUtf8() + "</rss>");
    files.insert(QLatin1String(site::kSiteMap), "<urlset>" + people.toUtf8() + "</urlset>");
    return files;
}

void writeSite(const QString &folder, const Files &files, const QString &count)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    site::Manifest manifest;
    manifest.day = QDate(2012, 6, 30);
    manifest.count = count;
    manifest.of = QStringLiteral("60");
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    };
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        manifest.files.insert(each.key());
        write(each.key(), each.value());
    }
    write(QLatin1String(site::kManifest), site::bytesOf(manifest));
}

Files filesIn(const QString &folder)
{
    Files files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

QStringList deadLinks(const Files &files, const QStringList &from)
{
    static const QRegularExpression href(QStringLiteral("href=\"([^\"]+)\""));
    QStringList dead;
    QStringList open = from;
    QStringList seen = from;
    while (!open.isEmpty()) {
        const QString name = open.takeFirst();
        for (auto each = href.globalMatch(QString::fromUtf8(files.value(name))); each.hasNext();) {
            const QString link = each.next().captured(1);
            if (!files.contains(link))
                dead.append(name + QStringLiteral(" leads to ") + link);
            if (seen.contains(link))
                continue;
            seen.append(link);
            open.append(link);
        }
    }
    return dead;
}

} // namespace rebond::test
