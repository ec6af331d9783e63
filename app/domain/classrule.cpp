// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/classrule.h"

#include "domain/outcomeclass.h"
#include "domain/wording.h"

#include <QCoreApplication>

namespace rebond::domain {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("ClassRule", sentence);
}

bool isDecidedByLength(OutcomeType type)
{
    return classOf(type, QDate(2012, 1, 1), {}) != classOf(type, QDate(2012, 1, 1), QDate(2013, 1, 1));
}

} // namespace

QString ruleInWords(const Outcome &outcome, const Formats &formats)
{
    const QString type = wordingOf(outcome.type);
    if (isDecidedByLength(outcome.type)) {
        if (!outcome.plannedEnd)
            //: %1 is a type of outcome ("Fixed-term contract")
            return say(QT_TRANSLATE_NOOP(
                           "ClassRule",
                           "%1 without a planned end: transitional until a length of six months is known."))
                .arg(type);
        if (classOf(outcome) == OutcomeClass::Durable)
            //: %1 is a type of outcome ("Fixed-term contract"), %2 a date
            return say(QT_TRANSLATE_NOOP("ClassRule", "%1 planned until %2: six months or more, so lasting."))
                .arg(type, formats.date(*outcome.plannedEnd));
        //: %1 is a type of outcome ("Fixed-term contract"), %2 and %3 are dates
        return say(QT_TRANSLATE_NOOP(
                       "ClassRule",
                       "%1 planned until %2: less than six months, so transitional. Lasting would be until %3 at least."))
            .arg(type, formats.date(*outcome.plannedEnd), formats.date(lastDayOfSixMonths(outcome.effectiveOn)));
    }
    switch (classOf(outcome)) {
    case OutcomeClass::Durable:
        //: %1 is a type of outcome ("Permanent contract")
        return say(QT_TRANSLATE_NOOP("ClassRule", "%1: lasting by its kind, however long it holds.")).arg(type);
    case OutcomeClass::Transition:
        //: %1 is a type of outcome ("Subsidised contract")
        return say(QT_TRANSLATE_NOOP("ClassRule", "%1: transitional by its kind, whatever its length.")).arg(type);
    case OutcomeClass::Positive:
        //: %1 is a type of outcome ("Training")
        return say(QT_TRANSLATE_NOOP("ClassRule", "%1: a step on the way, not counted among the rebounds.")).arg(type);
    case OutcomeClass::None: break;
    }
    //: %1 is a type of outcome ("Retirement")
    return say(QT_TRANSLATE_NOOP("ClassRule", "%1: neither a job nor a step towards one; no rebound.")).arg(type);
}

} // namespace rebond::domain
