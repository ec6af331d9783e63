// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the folder of a site (site/folder.h) to the folder at a host that visitors are reading: only what has changed
// there, in an order in which a visitor who comes in by a page that stays finds no dead link, and takes away last what
// is no longer part of it. Broken off at any moment, the next sending goes on from there.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "publish/host.h"

#include <QDate>
#include <QString>

namespace rebond::publish {

struct Sent
{
    qint64 sent = 0; // new or changed
    qint64 unchanged = 0;
    qint64 removed = 0;
    bool isWhole = true; // each page at every instant: none was replaced, or the host can put one into another's place
    QDate day;           // of the count that visitors read now
    QString count;
    QString of;
};

// NotFound where no site was published in the folder, or not to its end. Conflict, before anything is written, where a
// name that the site needs is taken at the host by what is not ours; everything else there is left alone. Network: what
// was sent stays.
[[nodiscard]] Result<Sent> send(const QString &folder, const Place &place, Host &host, TaskContext &task);

} // namespace rebond::publish
