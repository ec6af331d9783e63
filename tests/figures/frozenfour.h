// SPDX-License-Identifier: GPL-3.0-or-later
// A report of four people that was frozen on 2 July 2012, for the tests of what becomes of it.
#pragma once

#include "figures/revision.h"
#include "histories.h"
#include "support/demonstrationday.h"
#include "support/english.h"

#include <QDateTime>

namespace rebond::test {

inline const QDate kFrozenDay(2012, 7, 2);
inline const QDate kRevisedDay(2012, 9, 30);

// An id as it is made at noon of that day.
inline RawId idMadeOn(QDate day, quint64 number)
{
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    return {quint64(noon.toMSecsSinceEpoch()) << 16, number};
}

inline domain::FrozenReport frozenReport(const domain::CohortFacts &facts, std::optional<QDate> knownBy = {})
{
    domain::FrozenReport report;
    report.id = Id<domain::FrozenReport>(idMadeOn(kFrozenDay, 1));
    report.frozenOn = kFrozenDay;
    report.asOf = kDay;
    report.knownBy = knownBy;
    report.figures = "{}";
    report.members = figures::countedMembers(facts, {kDay, knownBy});
    return report;
}

// Two members rebounded, one in training, one searching.
inline History fourMembers()
{
    History history;
    for (const char *name : {"A", "B", "C", "D"})
        history.joins(QString::fromLatin1(name));
    history.finds(QStringLiteral("A"), domain::OutcomeType::CDI, QDate(2012, 1, 9));
    history.finds(QStringLiteral("B"), domain::OutcomeType::CDD, QDate(2012, 3, 1), QDate(2012, 3, 4));
    history.finds(QStringLiteral("C"), domain::OutcomeType::FORM, QDate(2012, 2, 1));
    return history;
}

// On a page of the same day, without a curve.
inline QStringList saidOf(const figures::Revision &revision, figures::Audience audience)
{
    return figures::revisionSentences(revision, audience, {revision.now, {}}, kEnglish);
}

inline QStringList toldOf(const figures::Revision &revision)
{
    QStringList lines;
    for (const figures::RevisionChange &change : revision.changes + revision.within)
        lines.append(change.name.section(u' ', 1) + QStringLiteral(": ") + figures::wordingOf(change, kEnglish));
    return lines;
}

} // namespace rebond::test
