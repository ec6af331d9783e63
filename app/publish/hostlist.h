// SPDX-License-Identifier: GPL-3.0-or-later
// What Rebond has put into the folder at a host: the folder's own manifest (site/manifest.h), and of each file the sum
// of what surely stands there. It is kept at the host, under the manifest's name: so it is true for every machine that
// publishes there, and goes with the folder.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace rebond::publish {

struct HostList
{
    QMap<QString, QByteArray> sums; // SHA-256 as hexadecimal digits; empty: ours, but what it holds is not certain
    QDate day;                      // of the publication that came to its end, and what it told
    QString count;
    QString of;
    friend bool operator==(const HostList &, const HostList &) = default;
};

// Names that are not the site's are left out: what a host answers moves nobody to touch another file. Invalid where it
// is no such list.
[[nodiscard]] Result<HostList> parseHostList(const QByteArray &bytes, const QString &address);
// Equal lists give equal bytes.
[[nodiscard]] QByteArray bytesOf(const HostList &list);

} // namespace rebond::publish
