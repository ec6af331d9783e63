// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/interviewwording.h"

#include "domain/wording.h"

#include <QCoreApplication>

namespace rebond::ui::interviews {

using domain::Interview;
using domain::InterviewState;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Interviews", words);
}

QChar signOf(InterviewState state)
{
    switch (state) {
    case InterviewState::Prevu: return u'○';
    case InterviewState::Tenu: return u'✓';
    case InterviewState::Absent: return u'✕';
    case InterviewState::Excuse: return u'–';
    case InterviewState::Annule: return u'⊘';
    }
    Q_UNREACHABLE();
}

} // namespace

bool isToQualify(const Interview &interview, QDate today)
{
    return interview.state == InterviewState::Prevu && interview.date < today;
}

QString standingOf(const Interview &interview, QDate today)
{
    if (isToQualify(interview, today)) {
        //: of a past interview: how it went is not yet known
        return QStringLiteral("? ") + say(QT_TRANSLATE_NOOP("Interviews", "To qualify"));
    }
    return signOf(interview.state) + QStringLiteral(" ") + domain::wordingOf(interview.state);
}

QString weekdayOf(QDate day)
{
    switch (day.dayOfWeek()) {
    case 1: return say(QT_TRANSLATE_NOOP("Interviews", "Monday"));
    case 2: return say(QT_TRANSLATE_NOOP("Interviews", "Tuesday"));
    case 3: return say(QT_TRANSLATE_NOOP("Interviews", "Wednesday"));
    case 4: return say(QT_TRANSLATE_NOOP("Interviews", "Thursday"));
    case 5: return say(QT_TRANSLATE_NOOP("Interviews", "Friday"));
    case 6: return say(QT_TRANSLATE_NOOP("Interviews", "Saturday"));
    case 7: return say(QT_TRANSLATE_NOOP("Interviews", "Sunday"));
    default: return {};
    }
}

QString timeAndRound(const Interview &interview, const Formats &formats)
{
    QStringList facts;
    if (interview.time)
        facts.append(formats.time(*interview.time));
    if (interview.round) {
        //: %1 is the number of the round of interviews
        facts.append(say(QT_TRANSLATE_NOOP("Interviews", "round %1")).arg(*interview.round));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace rebond::ui::interviews
