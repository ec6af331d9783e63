// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a folder beside what would be written there now. Changes nothing.
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "site/folder.h"
#include "site/pages.h"

#include <QDate>
#include <QString>

namespace rebond::site {

struct Survey
{
    bool isThere = false; // a site of ours, be it unfinished
    QDate day;            // of its count; none: unfinished, or of an older version
    QString count;
    QString of;
    qint64 renewed = 0; // files that are missing or differ, the first page aside: it has the day
    qint64 gone = 0;    // files of who is no longer to be shown, and of what there is no more
    bool isHomeOld = false;
    [[nodiscard]] bool isUpToDate() const { return isThere && !isHomeOld && renewed == 0 && gone == 0; }
};

// Conflict where the folder holds other things, or one stands in the place of a file of the site. A folder that is empty or not there is one without a site.
[[nodiscard]] Result<Survey> survey(Pages &pages, const QString &folder, const PhotoOf &photoOf, TaskContext &task);

} // namespace rebond::site
