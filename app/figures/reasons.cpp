// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/reasons.h"

#include "domain/wording.h"
#include "figures/maturity.h"

#include <QCoreApplication>

namespace rebond::figures {

using domain::ExitReason;
using domain::Member;
using domain::Outcome;
using domain::OutcomeClass;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Reasons", sentence);
}

} // namespace

QString Reasons::since(const Outcome &outcome) const
{
    // What was known late is what people ask about first.
    if (outcome.knownOn > outcome.effectiveOn)
        //: %1 is a type of outcome ("Permanent contract"), %2 and %3 are dates.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 since %2, known on %3."))
            .arg(wordingOf(outcome.type), m_formats.date(outcome.effectiveOn), m_formats.date(outcome.knownOn));
    //: %1 is a type of outcome ("Permanent contract"), %2 a date.
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 since %2."))
        .arg(wordingOf(outcome.type), m_formats.date(outcome.effectiveOn));
}

bool Reasons::hasLeft(const Member &member) const
{
    return member.leftOn && *member.leftOn <= m_question.asOf;
}

QString Reasons::searching(const Member &member) const
{
    if (hasLeft(member) && member.exitReason == ExitReason::EMPLOI)
        //: %1 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons",
                                     "Left for work on %1, but no job that counts is recorded: to be checked."))
            .arg(m_formats.date(*member.leftOn));
    if (hasLeft(member) && !member.exitReason)
        //: %1 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons", "Left on %1 without a reason: to be checked."))
            .arg(m_formats.date(*member.leftOn));
    //: %1 is a date.
    return say(QT_TRANSLATE_NOOP("Reasons", "Nothing recorded that counts on %1: still searching."))
        .arg(m_formats.date(m_question.asOf));
}

QString Reasons::place(const Standing &standing) const
{
    const Member &member = *standing.member;
    if (standing.deciding)
        return since(*standing.deciding);
    if (standing.place == Place::Searching)
        return searching(member);
    //: %1 is a date, %2 the reason for leaving ("Moved away").
    return say(QT_TRANSLATE_NOOP("Reasons", "Left on %1: %2."))
        .arg(m_formats.date(member.leftOn.value_or(QDate())),
             member.exitReason ? wordingOf(*member.exitReason) : QString());
}

QString Reasons::neutralised(const Standing &standing) const
{
    const Member &member = *standing.member;
    if (member.exitReason == ExitReason::ERREUR)
        return say(QT_TRANSLATE_NOOP("Reasons", "Entered by mistake: counted at no date."));
    const QDate day = standing.deciding ? standing.deciding->effectiveOn : member.leftOn.value_or(QDate());
    //: %1 is a date.
    return say(QT_TRANSLATE_NOOP("Reasons", "Died on %1.")).arg(m_formats.date(day));
}

QString Reasons::classed(const Outcome &best) const
{
    const QString begun = since(best);
    if (classOf(best) == OutcomeClass::Durable && best.plannedEnd
        && classOf(best.type, best.effectiveOn, {}) != OutcomeClass::Durable)
        //: %1 is a whole sentence, "Fixed-term contract since 1 March 2012."; %2 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 Planned until %2: six months or more."))
            .arg(begun, m_formats.date(*best.plannedEnd));
    if (classOf(best) == OutcomeClass::Transition && best.type == domain::OutcomeType::AIDE)
        return begun;
    if (classOf(best) == OutcomeClass::Transition && !best.plannedEnd)
        //: %1 is a whole sentence, "Fixed-term contract since 1 March 2012."
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 No planned end known.")).arg(begun);
    if (classOf(best) == OutcomeClass::Transition)
        //: %1 is a whole sentence, "Fixed-term contract since 1 March 2012."; %2 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 Planned until %2: less than six months."))
            .arg(begun, m_formats.date(*best.plannedEnd));
    return begun;
}

QString Reasons::lasting(const Outcome &first) const
{
    if (!endedBeforeSixMonths(first))
        return classed(first);
    //: %1 is a whole sentence, "Permanent contract since 1 March 2012."; %2 is a date.
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 Ended on %2, before six months were over."))
        .arg(classed(first), m_formats.date(*first.endedOn));
}

QString Reasons::origin(const Outcome &first) const
{
    if (!first.primaryChannel)
        //: %1 is a whole sentence, "Permanent contract since 1 March 2012."
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 No channel recorded.")).arg(since(first));
    //: %1 is a whole sentence, "Permanent contract since 1 March 2012."; %2 is a channel, "Press".
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 Through: %2.")).arg(since(first), wordingOf(*first.primaryChannel));
}

QString Reasons::inWork(const Outcome &job) const
{
    const QString begun = since(job);
    if (job.endedOn)
        //: %1 is a whole sentence, "Permanent contract since 1 March 2012."; %2 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 Ended on %2, after the date of the figures."))
            .arg(begun, m_formats.date(*job.endedOn));
    if (!job.plannedEnd)
        //: %1 is a whole sentence, "Permanent contract since 1 March 2012."
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 No end recorded.")).arg(begun);
    if (*job.plannedEnd > m_question.asOf)
        //: %1 is a whole sentence, "Fixed-term contract since 1 March 2012."; %2 is a date.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 Planned until %2.")).arg(begun, m_formats.date(*job.plannedEnd));
    //: %1 is a whole sentence, "Fixed-term contract since 1 March 2012."; %2 is a date.
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 Planned until %2, but a later check-point found the person in work."))
        .arg(begun, m_formats.date(*job.plannedEnd));
}

QString Reasons::upcoming(const Outcome &job) const
{
    //: %1 is a type of outcome ("Permanent contract"), %2 and %3 are dates.
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 from %2, known on %3."))
        .arg(wordingOf(job.type), m_formats.date(job.effectiveOn), m_formats.date(job.knownOn));
}

QString Reasons::spell(const Standing &standing) const
{
    const Spell spell = spellOf(standing, m_question.asOf);
    const QDate entry = standing.member->joinedOn;
    if (spell.isEvent)
        //: %1 is a whole sentence, "Permanent contract since 1 March 2012."; %2 is the date of entry, %3 a number of days.
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 Entered on %2: day %3."))
            .arg(since(*standing.deciding), m_formats.date(entry), m_formats.number(spell.days));
    //: %1 and %2 are dates, %3 is a number of days.
    return say(QT_TRANSLATE_NOOP("Reasons", "Entered on %1, followed until %2 without a rebound: day %3."))
        .arg(m_formats.date(entry), m_formats.date(entry.addDays(spell.days)), m_formats.number(spell.days));
}

QString Reasons::followed(const Outcome &first, const domain::Checkpoint *answer) const
{
    if (!answer)
        //: %1 is a whole sentence, "Permanent contract since 1 March 2012."
        return say(QT_TRANSLATE_NOOP("Reasons", "%1 The check-point has no answer.")).arg(since(first));
    //: %1 is a whole sentence, "Permanent contract since 1 March 2012."; %2 is a date, %3 an answer, "Same job".
    return say(QT_TRANSLATE_NOOP("Reasons", "%1 Answered on %2: %3."))
        .arg(since(first), m_formats.date(answer->answeredOn), wordingOf(answer->result));
}

} // namespace rebond::figures
