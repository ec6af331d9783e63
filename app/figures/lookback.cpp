// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/lookback.h"

#include "domain/wording.h"
#include "figures/reasons.h"
#include "figures/standings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::figures {

namespace {

const QString kKnownLate = QStringLiteral("known_late");
const QString kCancelledLate = QStringLiteral("cancelled_late");
const QString kMovedLate = QStringLiteral("other");

bool isAmongRebounds(const Standing &standing)
{
    return !standing.neutralised && standing.place == Place::Rebounded;
}

QString cancelledWords(const domain::Outcome &outcome, const Formats &formats)
{
    //: %1 is a type of outcome ("Permanent contract"), %2 and %3 are dates
    return QCoreApplication::translate("LookBack", "%1 since %2; cancelled, as became known on %3.")
        .arg(wordingOf(outcome.type), formats.date(outcome.effectiveOn),
             formats.date(outcome.cancelledKnownOn.value_or(QDate())));
}

ExplanationRow changeBetween(const Standing &then, const Standing &now, const Reasons &reasons, const Formats &formats)
{
    const domain::Member &member = *now.member;
    ExplanationRow row{kMovedLate, member.id, member.reference, member.displayName(), member.joinedOn, {}, {}};
    if (isAmongRebounds(now)) {
        if (!then.neutralised)
            row.part = kKnownLate;
        row.outcome = *now.deciding;
        row.reason = reasons.place(now);
        return row;
    }
    row.outcome = *then.deciding;
    if (!domain::stands(*then.deciding, {})) {
        row.part = kCancelledLate;
        row.reason = cancelledWords(*then.deciding, formats);
    } else {
        row.reason = now.neutralised ? reasons.neutralised(now) : reasons.place(now);
    }
    return row;
}

int countOfPart(const LookBack &lookBack, const QString &part)
{
    return int(std::count_if(lookBack.changes.cbegin(), lookBack.changes.cend(),
                             [&](const ExplanationRow &row) { return row.part == part; }));
}

} // namespace

LookBack lookBackAt(const domain::CohortFacts &facts, QDate day, const Formats &formats)
{
    const Question recalled{day, {}};
    const QList<Standing> before = standings(facts, {day, day});
    const QList<Standing> after = standings(facts, recalled);
    const Reasons reasons(recalled, formats);
    LookBack made{day, 0, 0, {}};
    for (qsizetype i = 0; i < after.size(); ++i) { // the same members: entry does not depend on what is known
        const bool was = isAmongRebounds(before.at(i));
        const bool is = isAmongRebounds(after.at(i));
        made.then += was ? 1 : 0;
        made.now += is ? 1 : 0;
        if (was != is)
            made.changes.append(changeBetween(before.at(i), after.at(i), reasons, formats));
    }
    return made;
}

QString sentenceOf(const LookBack &lookBack, const Formats &formats)
{
    if (lookBack.changes.isEmpty())
        return {};
    //: %1 is a date, %2 and %3 are numbers of rebounds by that date, as known then and today
    QStringList sentences{
        QCoreApplication::translate("LookBack", "Rebounds known on %1: %2; known today: %3.")
            .arg(formats.date(lookBack.day), formats.number(lookBack.then), formats.number(lookBack.now))};
    if (const int late = countOfPart(lookBack, kKnownLate); late > 0)
        sentences += QCoreApplication::translate("LookBack", "%n rebound(s) became known only later.", nullptr, late);
    if (const int cancelled = countOfPart(lookBack, kCancelledLate); cancelled > 0)
        sentences += QCoreApplication::translate("LookBack", "%n rebound(s) of then have been cancelled since.",
                                                 nullptr, cancelled);
    if (const int other = countOfPart(lookBack, kMovedLate); other > 0)
        //: people who are counted in another place
        sentences += QCoreApplication::translate("LookBack", "%n more moved by something else that became known later.",
                                                 nullptr, other);
    return sentences.join(u' ');
}

} // namespace rebond::figures
