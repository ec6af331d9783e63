// SPDX-License-Identifier: GPL-3.0-or-later
#include "booklet/links.h"

#include "domain/webaddress.h"

#include <QRegularExpression>

namespace rebond::booklet {

using namespace document;

namespace {

// Where a line alone leads, as it is clicked; empty where it is no address.
QString addressOf(const QString &line)
{
    if (const auto mail = domain::cleanEmail(line))
        return QStringLiteral("mailto:") + mail->text;
    if (!line.startsWith(u"http") && !line.startsWith(u"www."))
        return {};
    const auto web = domain::cleanHttpUrl(line);
    return web ? web->text : QString();
}

} // namespace

ReadLinks readLinks(const QString &text)
{
    ReadLinks read;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].simplified();
        if (line.isEmpty())
            continue;
        const auto address = domain::cleanHttpUrl(line.section(u' ', 0, 0));
        if (!address || read.links.size() == kMostLinks) {
            read.faultyLine = int(i) + 1;
            return read;
        }
        read.links.append({line.section(u' ', 1), address->text});
    }
    return read;
}

RichText withLinks(const QString &text)
{
    RichText made;
    for (const QString &each : text.split(u'\n')) {
        const QString line = each.trimmed();
        if (!made.isEmpty())
            made = made + QStringLiteral("\n");
        const QString address = addressOf(line);
        made = made + (address.isEmpty() ? RichText(line) : link(line, address));
    }
    return made;
}

Blocks paragraphsOf(const QString &text)
{
    static const QRegularExpression apart(QStringLiteral("\\n\\s*\\n"));
    Blocks blocks;
    for (const QString &paragraph : text.trimmed().split(apart, Qt::SkipEmptyParts))
        blocks.emplace_back(Paragraph{.text = withLinks(paragraph), .size = {}});
    return blocks;
}

} // namespace rebond::booklet
