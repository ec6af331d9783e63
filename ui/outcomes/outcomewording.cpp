// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcomes/outcomewording.h"

#include "domain/outcomeclass.h"
#include "domain/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace rebond::ui::outcomes {

using domain::Checkpoint;
using domain::CheckpointLine;
using domain::CheckpointResult;
using domain::Outcome;
using domain::OutcomeClass;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Outcomes", words);
}

QChar signOf(OutcomeClass value)
{
    switch (value) {
    case OutcomeClass::Durable: return u'●';
    case OutcomeClass::Transition: return u'◐';
    case OutcomeClass::Positive: return u'○';
    case OutcomeClass::None: return u'–';
    }
    Q_UNREACHABLE();
}

QDate lastFoundOn(const QList<Checkpoint> &checkpoints, QDate today)
{
    QDate last;
    for (const Checkpoint &checkpoint : checkpoints) {
        const bool inWork = checkpoint.result == CheckpointResult::MemePoste
                         || checkpoint.result == CheckpointResult::AutrePoste;
        if (inWork && checkpoint.answeredOn <= today && (!last.isValid() || checkpoint.answeredOn > last))
            last = checkpoint.answeredOn;
    }
    return last;
}

} // namespace

QString classOfOutcome(const Outcome &outcome)
{
    if (!domain::stands(outcome, {})) {
        //: of an outcome: it never began
        return QStringLiteral("⊘ ") + say(QT_TRANSLATE_NOOP("Outcomes", "Cancelled"));
    }
    const OutcomeClass value = domain::classOf(outcome);
    return signOf(value) + QStringLiteral(" ") + domain::wordingOf(value);
}

QString standingOf(const Outcome &outcome, const QList<Checkpoint> &checkpoints, QDate today, const Formats &formats)
{
    if (outcome.cancelledKnownOn)
        //: %1 is a date
        return say(QT_TRANSLATE_NOOP("Outcomes", "It never began, as was learnt on %1: it does not count."))
            .arg(formats.date(*outcome.cancelledKnownOn));
    if (outcome.effectiveOn > today)
        //: %1 is a date
        return say(QT_TRANSLATE_NOOP("Outcomes", "It begins on %1 and counts from then on."))
            .arg(formats.date(outcome.effectiveOn));
    if (domain::isRebound(domain::classOf(outcome)) && domain::isOver(outcome, today, lastFoundOn(checkpoints, today)))
        //: %1 is a date
        return say(QT_TRANSLATE_NOOP("Outcomes", "It counts, and has been over since %1."))
            .arg(formats.date(outcome.endedOn.value_or(outcome.plannedEnd.value_or(today))));
    //: %1 is a date
    return say(QT_TRANSLATE_NOOP("Outcomes", "In effect since %1.")).arg(formats.date(outcome.effectiveOn));
}

QString attributionOf(const Outcome &outcome)
{
    if (!outcome.primaryChannel)
        return say(QT_TRANSLATE_NOOP("Outcomes", "Not known: no channel is written down"));
    const QString channel = domain::wordingOf(*outcome.primaryChannel);
    if (domain::isCollective(*outcome.primaryChannel))
        //: where somebody's job came from: %1 is a channel of the group ("Press")
        return say(QT_TRANSLATE_NOOP("Outcomes", "%1 · through the group")).arg(channel);
    //: where somebody's job came from: %1 is a channel of the person's own search ("Network")
    return say(QT_TRANSLATE_NOOP("Outcomes", "%1 · own search")).arg(channel);
}

QString dayOf(const CheckpointLine &line, const Formats &formats)
{
    //: the check-point of a job: %1 is a date
    return QCoreApplication::translate("Outcomes", "After %n month(s): %1", nullptr, line.months)
        .arg(formats.date(line.on));
}

QString answerOf(const CheckpointLine &line, const Formats &formats)
{
    switch (line.state) {
    case domain::CheckpointState::Answered:
        //: answer of a check-point: %1 is what was found ("Same job"), %2 a date
        return QStringLiteral("✓ ")
             + say(QT_TRANSLATE_NOOP("Outcomes", "%1, as of %2"))
                   .arg(domain::wordingOf(line.answer->result), formats.date(line.answer->answeredOn));
    case domain::CheckpointState::Due:
        //: of a check-point
        return QStringLiteral("! ") + say(QT_TRANSLATE_NOOP("Outcomes", "Due"));
    case domain::CheckpointState::NoLongerDue:
        //: of a check-point: the job had ended by that day
        return QStringLiteral("– ") + say(QT_TRANSLATE_NOOP("Outcomes", "No longer due: the job has ended"));
    case domain::CheckpointState::ToCome: break;
    }
    //: of a check-point
    return QStringLiteral("○ ") + say(QT_TRANSLATE_NOOP("Outcomes", "To come"));
}

} // namespace rebond::ui::outcomes
