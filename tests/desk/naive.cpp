// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/naive.h"

#include "base/folding.h"

#include <algorithm>

namespace rebond::test {

using namespace domain;

namespace {

bool isJob(const Outcome &outcome)
{
    static const QList<OutcomeType> kJobs = {OutcomeType::CDI,   OutcomeType::FPT,  OutcomeType::CDD,
                                             OutcomeType::CTT,   OutcomeType::CREA, OutcomeType::REPR,
                                             OutcomeType::INDEP, OutcomeType::PORT, OutcomeType::AIDE,
                                             OutcomeType::ALT};
    return kJobs.contains(outcome.type);
}

struct Line
{
    QString text;
    QDate date;
    QString within; // order on one day
};

QStringList sorted(QList<Line> lines, bool latestFirst)
{
    std::sort(lines.begin(), lines.end(), [&](const Line &one, const Line &other) {
        if (one.date != other.date)
            return latestFirst ? one.date > other.date : one.date < other.date;
        return one.within < other.within;
    });
    QStringList texts;
    for (const Line &line : lines)
        texts.append(QStringLiteral("%1 %2").arg(line.text, line.date.toString(Qt::ISODate)));
    return texts;
}

class Naive
{
public:
    Naive(const Records &records, QDate day) : m_records(records), m_day(day) {}

    NaiveDay all()
    {
        followUps();
        interviews();
        checkpoints();
        silentMembers();
        absentMembers();
        consents();
        offers();
        return m_all;
    }

private:
    static QString foldedPosition(const Act &act) { return act.position.trimmed().toLower(); }
    static QSet<Id<Member>> setOf(const Act &act) { return {act.members.begin(), act.members.end()}; }
    bool isNewest(const Act &act) const
    {
        return std::none_of(m_records.acts.begin(), m_records.acts.end(), [&](const Act &other) {
            const bool isSame = other.cohort == act.cohort && other.company == act.company
                             && other.onBehalfOf == act.onBehalfOf && foldedPosition(other) == foldedPosition(act)
                             && setOf(other) == setOf(act);
            return isSame && (other.date > act.date || (other.date == act.date && other.id > act.id));
        });
    }
    bool isPlacedSince(const Act &act, const Member &member) const
    {
        return std::any_of(m_records.outcomes.begin(), m_records.outcomes.end(), [&](const Outcome &outcome) {
            const QDate sure = std::max(outcome.effectiveOn, outcome.knownOn);
            return outcome.member == member.id && isJob(outcome) && !outcome.cancelledKnownOn
                && outcome.company != act.company && sure >= act.date && sure <= m_day
                && !member.stillSearching.value_or(false);
        });
    }
    bool hasLeft(const Member &member) const { return member.leftOn && *member.leftOn <= m_day; }
    bool isAnybodys(const Act &act) const
    {
        return act.members.isEmpty() || std::any_of(act.members.begin(), act.members.end(), [&](const Id<Member> &id) {
                   const Member &member = m_records.memberOf(id);
                   return !hasLeft(member) && !isPlacedSince(act, member);
               });
    }
    void followUps()
    {
        QList<Line> overdue;
        QList<Line> today;
        QList<Line> soon;
        for (const Act &act : m_records.acts) {
            if (act.cohort != m_records.cohort.id || !act.dueOn || !isNewest(act) || !isAnybodys(act))
                continue;
            const Line line{act.reference, *act.dueOn, act.id.toString()};
            if (*act.dueOn < m_day)
                overdue.append(line);
            else if (*act.dueOn == m_day)
                today.append(line);
            else if (*act.dueOn <= m_day.addDays(7))
                soon.append(line);
        }
        m_all[QStringLiteral("followUpsOverdue")] = sorted(overdue, true);
        m_all[QStringLiteral("followUpsToday")] = sorted(today, false);
        m_all[QStringLiteral("followUpsSoon")] = sorted(soon, false);
    }

    bool isOurs(Id<Member> member) const { return m_records.memberOf(member).cohort == m_records.cohort.id; }
    void interviews()
    {
        QList<Line> today;
        QList<Line> week;
        QList<Line> toQualify;
        for (const Interview &interview : m_records.interviews) {
            if (!isOurs(interview.member) || interview.state == InterviewState::Annule)
                continue;
            const QString time = interview.time ? interview.time->toString(QStringLiteral("HH:mm")) : QString();
            const Line line{interview.reference, interview.date, time + interview.id.toString()};
            if (interview.state == InterviewState::Prevu && interview.date < m_day)
                toQualify.append(line);
            else if (interview.date == m_day && interview.state == InterviewState::Prevu)
                today.append(line);
            else if (interview.date != m_day && interview.date.weekNumber() == m_day.weekNumber()
                     && std::abs(interview.date.daysTo(m_day)) < 7)
                week.append(line);
        }
        m_all[QStringLiteral("interviewsToday")] = sorted(today, false);
        m_all[QStringLiteral("interviewsThisWeek")] = sorted(week, false);
        m_all[QStringLiteral("interviewsToQualify")] = sorted(toQualify, true);
    }

    bool isCounting(const Outcome &outcome) const { return outcome.effectiveOn <= m_day && !outcome.cancelledKnownOn; }
    bool isCounted(const Member &member) const
    {
        if (member.joinedOn > m_day || member.exitReason == ExitReason::ERREUR
            || (member.exitReason == ExitReason::DECES && hasLeft(member)))
            return false;
        return std::none_of(m_records.outcomes.begin(), m_records.outcomes.end(), [&](const Outcome &outcome) {
            return outcome.member == member.id && outcome.type == OutcomeType::DECES && isCounting(outcome);
        });
    }
    bool isFirst(const Outcome &outcome) const
    {
        const auto key = [](const Outcome &o) { return std::tuple(o.effectiveOn, o.knownOn, int(o.type), o.id); };
        return std::none_of(m_records.outcomes.begin(), m_records.outcomes.end(), [&](const Outcome &other) {
            return other.member == outcome.member && isJob(other) && isCounting(other) && key(other) < key(outcome);
        });
    }
    bool isCurrent(const Outcome &outcome) const
    {
        if (outcome.endedOn)
            return *outcome.endedOn > m_day;
        if (!outcome.plannedEnd || *outcome.plannedEnd > m_day)
            return true;
        return std::any_of(m_records.checkpoints.begin(), m_records.checkpoints.end(), [&](const Checkpoint &c) {
            return c.outcome == outcome.id && c.answeredOn >= *outcome.plannedEnd && c.answeredOn <= m_day
                && (c.result == CheckpointResult::MemePoste || c.result == CheckpointResult::AutrePoste);
        });
    }
    bool isAnswered(const Outcome &outcome, int months) const
    {
        return std::any_of(m_records.checkpoints.begin(), m_records.checkpoints.end(),
                           [&](const Checkpoint &c) { return c.outcome == outcome.id && c.months == months; });
    }
    void checkpoints()
    {
        QList<Line> due;
        QList<Line> overdue;
        for (const Outcome &outcome : m_records.outcomes) {
            if (!isOurs(outcome.member) || !isJob(outcome) || !isCounting(outcome)
                || !isCounted(m_records.memberOf(outcome.member)) || (!isFirst(outcome) && !isCurrent(outcome)))
                continue;
            for (const int months : {3, 6, 12}) {
                const QDate date = outcome.effectiveOn.addMonths(months);
                if (isAnswered(outcome, months) || date > m_day.addDays(7))
                    continue;
                if (outcome.endedOn && *outcome.endedOn <= date)
                    continue; // known to be over by then: nobody has to ask
                const Line line{QStringLiteral("%1+%2").arg(outcome.reference).arg(months), date,
                                outcome.id.toString() + QString::number(months).rightJustified(2, u'0')};
                (date < m_day.addDays(-30) ? overdue : due).append(line);
            }
        }
        m_all[QStringLiteral("checkpointsDue")] = sorted(due, false);
        m_all[QStringLiteral("checkpointsOverdue")] = sorted(overdue, true);
    }

    void silentMembers()
    {
        QStringList found;
        QList<Member> members = m_records.members;
        std::sort(members.begin(), members.end(), [](const Member &one, const Member &other) {
            const auto key = [](const Member &m) {
                return std::pair(fold(QString(m.familyName + u' ' + m.givenName)), m.id.toString());
            };
            return key(one) < key(other);
        });
        for (const Member &member : members) {
            const bool isSearching = std::none_of(m_records.outcomes.begin(), m_records.outcomes.end(),
                                                  [&](const Outcome &o) {
                                                      return o.member == member.id && isCounting(o);
                                                  });
            if (!isOurs(member.id) || !isSearching || hasLeft(member) || member.exitReason == ExitReason::ERREUR
                || member.joinedOn > m_day.addDays(-14))
                continue;
            QDate last;
            bool isNamedLately = false;
            for (const Act &act : m_records.acts) {
                if (act.date > m_day || !act.members.contains(member.id))
                    continue;
                last = last.isValid() ? std::max(last, act.date) : act.date;
                isNamedLately = isNamedLately || (act.cohort == m_records.cohort.id && act.date.daysTo(m_day) < 14);
            }
            if (!isNamedLately)
                found.append(
                    QStringLiteral("%1 %2").arg(member.reference,
                                                (last.isValid() ? last : member.joinedOn).toString(Qt::ISODate)));
        }
        m_all[QStringLiteral("silentMembers")] = found;
    }

    bool isRenewed(const Consent &consent) const
    {
        return std::any_of(m_records.consents.begin(), m_records.consents.end(), [&](const Consent &other) {
            return other.id != consent.id && other.member == consent.member && other.use == consent.use
                && other.medium == consent.medium
                && (!other.expiresOn || *other.expiresOn > *consent.expiresOn
                    || (*other.expiresOn == *consent.expiresOn && other.id > consent.id));
        });
    }
    // Marks of the cohort's last twelve workshops up to the day, the latest first.
    void absentMembers()
    {
        QList<Workshop> workshops;
        for (const Workshop &workshop : m_records.workshops) {
            if (workshop.cohort == m_records.cohort.id && workshop.date <= m_day)
                workshops.append(workshop);
        }
        const auto place = [](const Workshop &workshop) {
            return QPair(workshop.date,
                         QPair(QPair(workshop.halfDay == HalfDay::ApresMidi, workshop.time.value_or(QTime(0, 0))),
                               workshop.id.toString()));
        };
        std::sort(workshops.begin(), workshops.end(),
                  [&](const Workshop &one, const Workshop &other) { return place(one) > place(other); });
        workshops.resize(std::min<qsizetype>(workshops.size(), 12));
        QMap<QString, QString> byName;
        for (const Member &member : m_records.members) {
            const bool searches = member.cohort == m_records.cohort.id && member.joinedOn <= m_day && !hasLeft(member)
                               && member.exitReason != ExitReason::ERREUR
                               && std::none_of(m_records.outcomes.begin(), m_records.outcomes.end(),
                                               [&](const Outcome &outcome) {
                                                   return outcome.member == member.id && !outcome.cancelledKnownOn
                                                       && outcome.effectiveOn <= m_day;
                                               });
            if (!searches)
                continue;
            int times = 0;
            QDate since;
            bool isOver = false;
            for (const Workshop &workshop : std::as_const(workshops)) {
                for (const Participation &participation : m_records.participations) {
                    const bool isIt = participation.workshop == workshop.id && participation.member == member.id
                                   && participation.mark && workshop.date >= member.joinedOn
                                   && (!member.leftOn || workshop.date <= *member.leftOn);
                    if (!isIt || isOver)
                        continue;
                    if (*participation.mark == Presence::Present || *participation.mark == Presence::Retard) {
                        isOver = true;
                    } else {
                        ++times;
                        since = workshop.date;
                    }
                }
            }
            if (times >= 3)
                byName.insert(fold(QString(member.familyName + u' ' + member.givenName)) + member.id.toString(),
                              QStringLiteral("%1×%2 %3")
                                  .arg(member.reference)
                                  .arg(times)
                                  .arg(since.toString(Qt::ISODate)));
        }
        m_all[QStringLiteral("absentMembers")] = byName.values();
    }

    void consents()
    {
        QMap<std::pair<QDate, Id<Member>>, QString> sheets;
        for (const Consent &consent : m_records.consents) {
            const Member &member = m_records.memberOf(consent.member);
            if (isOurs(member.id) && !hasLeft(member) && consent.expiresOn && *consent.expiresOn <= m_day.addDays(30)
                && !(consent.withdrawnOn && *consent.withdrawnOn <= m_day) && !isRenewed(consent))
                sheets[{*consent.expiresOn, member.id}] += u' ' + consent.id.toString();
        }
        QList<Line> expiring;
        QList<Line> expired;
        for (auto it = sheets.begin(); it != sheets.end(); ++it) {
            const auto &[date, member] = it.key();
            const Line line{m_records.memberOf(member).reference + it.value(), date, member.toString()};
            (date < m_day ? expired : expiring).append(line);
        }
        m_all[QStringLiteral("consentsExpiring")] = sorted(expiring, false);
        m_all[QStringLiteral("consentsExpired")] = sorted(expired, true);
    }

    void offers()
    {
        QList<Line> ending;
        for (const Offer &offer : m_records.offers) {
            if (offer.cohort == m_records.cohort.id && offer.expiresOn && *offer.expiresOn >= m_day
                && *offer.expiresOn <= m_day.addDays(7))
                ending.append({offer.reference, *offer.expiresOn, offer.id.toString()});
        }
        m_all[QStringLiteral("offersEnding")] = sorted(ending, false);
    }

    const Records &m_records;
    QDate m_day;
    NaiveDay m_all;
};

} // namespace

NaiveDay naiveDay(const Records &records, QDate day)
{
    return Naive(records, day).all();
}

} // namespace rebond::test
