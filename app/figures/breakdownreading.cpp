// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader is told of the breakdowns.
#include "figures/reading.h"

#include <QCoreApplication>

namespace rebond::figures {

QList<GroupRow> Reading::breakdown(Breakdown breakdown) const
{
    const QList<GroupCount> groups = groupsOf(m_figures, breakdown);
    const bool isAnyKnown = std::any_of(groups.begin(), groups.end(), [breakdown](const GroupCount &group) {
        return group.counted > 0 && !isUnknownGroup(breakdown, group.name);
    });
    QList<GroupRow> made;
    if (!isAnyKnown || m_audience == Audience::Public)
        return made;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const GroupCount &group = groups.at(i);
        const PairMask &mask = m_disclosure.groups.at(size_t(breakdown)).at(i);
        if (mask.counted == Mask::Unlisted)
            continue;
        GroupRow row{labelOfGroup(breakdown, group.name),
                     people(group.counted, mask.counted),
                     people(group.rebounded, mask.rebounded),
                     QString(QChar(0x2014)),
                     QString(QChar(0x2014)),
                     mask.counted == Mask::Shown,
                     mask.rebounded == Mask::Shown};
        const std::optional<Interval> interval = intervalOf(group);
        if (interval && mask == PairMask{}) {
            row.share = shareText(group.rebounded, group.counted, Mask::Shown);
            row.range = rangeText(*interval, group.counted);
        }
        made.append(row);
    }
    return made;
}

QString Reading::difference(Breakdown breakdown) const
{
    const QList<GroupCount> groups = groupsOf(m_figures, breakdown);
    const auto apart = furthestApart(groups, breakdown);
    if (!apart)
        return {};
    const QList<PairMask> &masks = m_disclosure.groups.at(size_t(breakdown));
    if (masks.at(apart->first) != PairMask{} || masks.at(apart->second) != PairMask{})
        return {};
    //: %1 and %2 are groups of people in quotation marks: “25 to 49 years”.
    return QCoreApplication::translate("Figures",
                                       "The intervals of %1 and %2 lie apart: the first had the higher share.")
        .arg(m_formats.quoted(labelOfGroup(breakdown, groups.at(apart->first).name)),
             m_formats.quoted(labelOfGroup(breakdown, groups.at(apart->second).name)));
}

} // namespace rebond::figures
