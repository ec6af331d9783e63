// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/hostlist.h"

#include "site/manifest.h"
#include "site/naming.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rebond::publish {

namespace {

constexpr qsizetype kLongestCount = 20; // a number and its sign
const QString kSums = QStringLiteral("sums");

bool isSum(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    return form.match(text).hasMatch();
}

} // namespace

Result<HostList> parseHostList(const QByteArray &bytes, const QString &address)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value(QLatin1String("files")).isArray()) {
        //: %1 is the name of a file, %2 an address
        return invalid(QCoreApplication::translate("Publish",
                                                   "“%1” at “%2” cannot be read: it says which files there are "
                                                   "the site’s. Empty that folder at your host, or give "
                                                   "another one.")
                           .arg(QLatin1String(site::kManifest), address));
    }
    HostList list;
    const QJsonObject sums = object.value(kSums).toObject();
    const QJsonArray files = object.value(QLatin1String("files")).toArray();
    for (const QJsonValue &each : files) {
        const QString name = each.toString();
        if (!site::isOurName(name))
            continue;
        const QString sum = sums.value(name).toString();
        list.sums.insert(name, isSum(sum) ? sum.toLatin1() : QByteArray());
    }
    list.day = QDate::fromString(object.value(QLatin1String("day")).toString(), Qt::ISODate);
    list.count = object.value(QLatin1String("count")).toString().left(kLongestCount);
    list.of = object.value(QLatin1String("of")).toString().left(kLongestCount);
    return list;
}

QByteArray bytesOf(const HostList &list)
{
    site::Manifest manifest;
    manifest.day = list.day;
    manifest.count = list.count;
    manifest.of = list.of;
    QJsonObject sums;
    for (auto each = list.sums.cbegin(); each != list.sums.cend(); ++each) {
        manifest.files.insert(each.key());
        if (!each.value().isEmpty())
            sums.insert(each.key(), QString::fromLatin1(each.value()));
    }
    QJsonObject object = QJsonDocument::fromJson(site::bytesOf(manifest)).object();
    object.insert(kSums, sums);
    return QJsonDocument(object).toJson();
}

} // namespace rebond::publish
