// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/place.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rebond::publish {

namespace {

struct Scheme
{
    const char *given;
    const char *spoken;
    Place::Way way;
    bool isOpen; // everybody on the way can read it
};
constexpr Scheme kSchemes[] = {
    {"https", "https", Place::Way::WebDav, false},   {"davs", "https", Place::Way::WebDav, false},
    {"webdavs", "https", Place::Way::WebDav, false}, {"http", "http", Place::Way::WebDav, true},
    {"dav", "http", Place::Way::WebDav, true},       {"webdav", "http", Place::Way::WebDav, true},
    {"sftp", "sftp", Place::Way::Sftp, false},
};

const Scheme *schemeOf(const QUrl &url)
{
    for (const Scheme &scheme : kSchemes) {
        if (url.scheme() == QLatin1String(scheme.given))
            return &scheme;
    }
    return nullptr;
}

bool isThisMachine(const QString &host)
{
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

// A line end in the name of a user, or in a path, would be a command of its own to some servers.
bool hasControls(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return true;
    }
    return false;
}

// As somebody typed it, whatever of it QUrl understands: a password may hold signs that make it no address.
QString withoutPassword(QString given)
{
    static const QRegularExpression form(QStringLiteral("^((?:[a-z][a-z0-9+.-]*:/+)?[^:/@]*):.*@"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    return given.replace(form, QStringLiteral("\\1@"));
}

bool climbs(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral("."));
}

} // namespace

Result<Place> parsePlace(const QString &address, const QString &user)
{
    const QString given = address.trimmed();
    QUrl url(given);
    const Scheme *scheme = schemeOf(url);
    if (!url.isValid() || url.host().isEmpty() || !scheme || url.hasQuery() || url.hasFragment()
        || climbs(url.path(QUrl::FullyDecoded)) || hasControls(url.path(QUrl::FullyDecoded))) {
        //: %1 is what was given
        return invalid(QCoreApplication::translate("Publish",
                                                   "“%1” is no place that a site can be sent to. Give the address of a "
                                                   "folder at your host: https://… for WebDAV, or sftp://….")
                           .arg(withoutPassword(given)));
    }
    if (!url.password().isEmpty())
        return invalid(QCoreApplication::translate("Publish", "A password does not belong in the address, where others "
                                                              "can read it: leave it out, and it is asked for."));
    if (scheme->isOpen && !isThisMachine(url.host())) {
        //: %1 is a scheme: https
        return invalid(QCoreApplication::translate("Publish",
                                                   "“%1” would send the password so that others can read it. "
                                                   "Give the address that begins with https:// or sftp://.")
                           .arg(url.toString(QUrl::RemoveUserInfo)));
    }
    Place place;
    place.way = scheme->way;
    place.user = user.trimmed().isEmpty() ? url.userName(QUrl::FullyDecoded) : user.trimmed();
    if (hasControls(place.user) || (place.way == Place::Way::Sftp && place.user.isEmpty()))
        return invalid(QCoreApplication::translate("Publish",
                                                   "Give the name of the user to whom your host lets files be "
                                                   "sent."));
    url.setUserInfo(QString());
    url.setScheme(QLatin1String(scheme->spoken));
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    place.folder = url;
    return place;
}

QString addressOf(const Place &place)
{
    return place.folder.toString(QUrl::FullyEncoded);
}

QString serverOf(const Place &place)
{
    const int port = place.folder.port();
    return port < 0 ? place.folder.host() : QStringLiteral("%1:%2").arg(place.folder.host()).arg(port);
}

QString accountOf(const Place &place)
{
    return QStringLiteral("%1://%2@%3").arg(place.folder.scheme(), place.user, serverOf(place));
}

} // namespace rebond::publish
