// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk answered, as lines that can be compared.
#pragma once

#include "desk/records.h"
#include "desk/today.h"

#include <QMap>
#include <QStringList>

namespace rebond::test {

inline QMap<QString, desk::Section> sectionsOf(const desk::Today &today)
{
    return {
        {QStringLiteral("followUpsOverdue"), today.followUpsOverdue},
        {QStringLiteral("followUpsToday"), today.followUpsToday},
        {QStringLiteral("followUpsSoon"), today.followUpsSoon},
        {QStringLiteral("interviewsToday"), today.interviewsToday},
        {QStringLiteral("interviewsThisWeek"), today.interviewsThisWeek},
        {QStringLiteral("interviewsToQualify"), today.interviewsToQualify},
        {QStringLiteral("checkpointsDue"), today.checkpointsDue},
        {QStringLiteral("checkpointsOverdue"), today.checkpointsOverdue},
        {QStringLiteral("silentMembers"), today.silentMembers},
        {QStringLiteral("absentMembers"), today.absentMembers},
        {QStringLiteral("consentsExpiring"), today.consentsExpiring},
        {QStringLiteral("consentsExpired"), today.consentsExpired},
        {QStringLiteral("offersEnding"), today.offersEnding},
    };
}

template<typename R>
QString referenceOf(const QList<R> &records, Id<R> id)
{
    for (const R &record : records) {
        if (record.id == id)
            return record.reference;
    }
    return QStringLiteral("nobody");
}

inline QStringList linesOf(const desk::Section &section, const Records &records)
{
    QStringList lines;
    for (const desk::Item &item : section.items) {
        QString what;
        switch (item.kind) {
        case desk::ItemKind::FollowUp: what = referenceOf(records.acts, item.act.value()); break;
        case desk::ItemKind::Interview: what = referenceOf(records.interviews, item.interview.value()); break;
        case desk::ItemKind::Checkpoint:
            what = referenceOf(records.outcomes, item.outcome.value()) + QStringLiteral("+%1").arg(item.months);
            break;
        case desk::ItemKind::Absences:
            what = referenceOf(records.members, item.members.value(0)) + QStringLiteral("×%1").arg(item.absences);
            break;
        case desk::ItemKind::Offer: what = referenceOf(records.offers, item.offer.value()); break;
        case desk::ItemKind::SilentMember: what = referenceOf(records.members, item.members.value(0)); break;
        case desk::ItemKind::Consents:
            what = referenceOf(records.members, item.members.value(0));
            for (const domain::Consent &consent : item.consents)
                what += u' ' + consent.id.toString();
            break;
        }
        lines.append(QStringLiteral("%1 %2").arg(what, item.date.toString(Qt::ISODate)));
    }
    return lines;
}

} // namespace rebond::test
