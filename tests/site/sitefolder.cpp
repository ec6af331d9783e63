// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefolder.h"

#include "site/style.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace rebond::test {

QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        QFile file(dir.filePath(name));
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return files;
}

namespace {

void noteElement(const QXmlStreamReader &reader, ReadPage &page)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const auto &attribute : attributes) {
        const QString value = attribute.value().toString();
        if (attribute.name().startsWith(QLatin1String("on")) || attribute.name() == u"style")
            page.troubles.append(QStringLiteral("attribute ") + attribute.name().toString());
        if (attribute.name() == u"srcset") {
            for (const QString &each : value.split(QStringLiteral(", ")))
                page.links.append(each.section(u' ', 0, 0));
        }
        if (attribute.name() != u"href" && attribute.name() != u"src")
            continue;
        if (value.contains(u':') || value.startsWith(u"//"))
            (attribute.name() == u"src" ? page.troubles : page.addresses).append(value);
        else if (!value.startsWith(u'#'))
            page.links.append(value);
    }
    const auto relation = attributes.value(QLatin1String("rel"));
    const bool isFetched = reader.name() == u"link" && relation != u"canonical" && relation != u"alternate";
    const bool isScript = reader.name() == u"script" && !attributes.isEmpty(); // what it says is looked at below
    if (isScript || isFetched || reader.name() == u"iframe" || reader.name() == u"form")
        page.troubles.append(reader.name().toString());
    if (reader.name() == u"html" && attributes.value(QLatin1String("lang")).isEmpty())
        page.troubles.append(QStringLiteral("no language"));
    if (reader.name() == u"img" && attributes.value(QLatin1String("alt")).isEmpty())
        page.troubles.append(QStringLiteral("a picture without words"));
}

} // namespace

ReadPage readPage(const QByteArray &html)
{
    ReadPage page;
    QXmlStreamReader reader(html);
    QStringList open;
    int headings = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open.append(reader.name().toString());
            headings += reader.name() == u"h1" ? 1 : 0;
            noteElement(reader, page);
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            page.text += u' ';
            break;
        case QXmlStreamReader::Characters:
            if (open.value(open.size() - 1) == u"title")
                page.title += reader.text();
            else if (open.value(open.size() - 1) == u"script") {
                if (reader.text() != site::siteScript())
                    page.troubles.append(QStringLiteral("a script that is not ours"));
            } else if (open.value(open.size() - 1) != u"style")
                page.text += reader.text();
            break;
        default: break;
        }
    }
    if (reader.hasError())
        page.error = reader.errorString();
    if (headings != 1)
        page.troubles.append(QStringLiteral("%1 first headings").arg(headings));
    if (page.title.isEmpty())
        page.troubles.append(QStringLiteral("no title"));
    return page;
}

QStringList deadLinksIn(const QString &folder)
{
    QStringList wrong;
    const QMap<QString, QByteArray> files = filesOf(folder);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".html")))
            continue;
        const ReadPage page = readPage(file.value());
        if (!page.error.isEmpty() || !file.value().endsWith("</html>\n"))
            wrong.append(file.key() + QStringLiteral(" is not whole: ") + page.error);
        for (const QString &link : page.links) {
            if (!files.contains(link))
                wrong.append(file.key() + QStringLiteral(" leads to ") + link);
        }
    }
    return wrong;
}

QStringList wrongIn(const QString &folder)
{
    QStringList wrong = deadLinksIn(folder);
    const QMap<QString, QByteArray> files = filesOf(folder);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().endsWith(QLatin1String(".jpg"))) {
            if (!file.value().startsWith("\xFF\xD8\xFF"))
                wrong.append(file.key() + QStringLiteral(" is no JPEG"));
            continue;
        }
        if (file.key().endsWith(QLatin1String(".webp")) || file.key().endsWith(QLatin1String(".pdf"))) {
            if (!file.value().startsWith(file.key().endsWith(QLatin1String(".pdf")) ? "%PDF-" : "RIFF"))
                wrong.append(file.key() + QStringLiteral(" is another kind of file"));
            continue;
        }
        if (file.key().endsWith(QLatin1String(".xml"))) {
            QXmlStreamReader reader(file.value());
            while (!reader.atEnd())
                reader.readNext();
            if (reader.hasError())
                wrong.append(file.key() + QStringLiteral(": ") + reader.errorString());
            continue;
        }
        const ReadPage page = readPage(file.value());
        for (const QString &trouble : page.troubles)
            wrong.append(file.key() + QStringLiteral(": ") + trouble);
        const QString home = QStringLiteral("index.") + file.key().section(u'.', 1);
        if (file.key() != home && !page.links.contains(home))
            wrong.append(file.key() + QStringLiteral(" does not lead home"));
        static const QRegularExpression torn(QStringLiteral("<a href=\"tel:[^>]*>[^<]* [^<]*</a>"));
        if (torn.match(QString::fromUtf8(file.value())).hasMatch())
            wrong.append(file.key() + QStringLiteral(" has a telephone number that two lines may share"));
        if (file.value().size() > 100'000)
            wrong.append(file.key() + QStringLiteral(" is large"));
    }
    if (!files.contains(QStringLiteral("index.html")))
        wrong.append(QStringLiteral("no first page"));
    return wrong;
}

} // namespace rebond::test
