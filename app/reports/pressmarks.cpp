// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pressmarks.h"

#include "base/folding.h"

#include <QCoreApplication>
#include <QSet>

namespace rebond::reports {

QList<document::CurveEvent> pressMarks(const QList<domain::PressMention> &mentions, QDate asOf)
{
    QList<document::CurveEvent> marks;
    QSet<QString> heard;
    for (const domain::PressMention &mention : mentions) {
        if (mention.date > asOf || marks.size() == kMostPressMarks)
            break;
        const QString outlet = fold(mention.outlet);
        const bool isNear = !marks.isEmpty() && marks.last().date.daysTo(mention.date) < kDaysBetweenPress;
        if (heard.contains(outlet))
            continue;
        heard.insert(outlet); // marked or not: the next time is not the first
        if (isNear)
            continue;
        const QString name = mention.outlet.size() > kLongestOutletTold
                               ? mention.outlet.left(kLongestOutletTold - 1).trimmed() + QChar(0x2026)
                               : mention.outlet;
        //: a mark on the curve of the rebounds: %1 is a newspaper, a station or a web site that spoke of the group
        marks.append(
            {.date = mention.date, .label = QCoreApplication::translate("ProgressReport", "Press: %1").arg(name)});
    }
    return marks;
}

} // namespace rebond::reports
