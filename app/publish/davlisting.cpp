// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/davlisting.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

namespace rebond::publish {

namespace {

struct Found
{
    QString path; // without the stroke at its end
    qint64 size = -1;
    bool isFolder = false;
};

bool isDav(const QXmlStreamReader &reader, QStringView name)
{
    return reader.namespaceUri() == u"DAV:" && reader.name() == name;
}

QString pathOf(const QString &href)
{
    QString path = QUrl(href.trimmed(), QUrl::TolerantMode).path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Found readResponse(QXmlStreamReader &reader)
{
    Found found;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && isDav(reader, u"response"))
            break;
        if (!reader.isStartElement())
            continue;
        if (isDav(reader, u"href") && found.path.isEmpty())
            found.path = pathOf(reader.readElementText(QXmlStreamReader::SkipChildElements));
        else if (isDav(reader, u"collection"))
            found.isFolder = true;
        else if (isDav(reader, u"getcontentlength")) {
            bool isNumber = false;
            const qint64 size =
                reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toLongLong(&isNumber);
            found.size = isNumber ? size : -1;
        }
    }
    return found;
}

} // namespace

QByteArray listingQuestion()
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>
)";
}

std::optional<QList<Entry>> parseListing(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    if (!reader.readNextStartElement() || !isDav(reader, u"multistatus"))
        return {};
    QList<Found> all;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && isDav(reader, u"response"))
            all.append(readResponse(reader));
    }
    if (reader.hasError() || all.isEmpty())
        return {};
    const auto self = std::min_element(all.cbegin(), all.cend(),
                                       [](const Found &a, const Found &b) { return a.path.size() < b.path.size(); });
    const QString inside = self->path + u'/';
    QList<Entry> entries;
    for (const Found &found : std::as_const(all)) {
        const QString name = found.path.mid(inside.size());
        if (found.path.startsWith(inside) && !name.isEmpty() && !name.contains(u'/'))
            entries.append({name, found.isFolder ? -1 : found.size, !found.isFolder});
    }
    return entries;
}

} // namespace rebond::publish
