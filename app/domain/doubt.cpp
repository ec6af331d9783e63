// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/doubt.h"

#include "base/dates.h"
#include "base/folding.h"
#include "domain/companynumbers.h"
#include "domain/outcomeclass.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace rebond::domain {

namespace {

// A check-point may be answered a week before it is due (domain research 3.2).
constexpr int kEarlyDays = 7;
constexpr int kYoungest = 14;
constexpr int kOldest = 85;
constexpr double kMostWeeklyHours = 48;

// The doubts of one record, gathered.
class Findings
{
public:
    Findings(const char16_t *kind, const QString &reference) : m_kind(kind), m_reference(reference) {}
    void add(QLatin1String code, const QString &sentence)
    {
        m_doubts.append({QString::fromUtf16(m_kind), m_reference, QString(code), sentence});
    }
    void checkCalendar(std::initializer_list<std::optional<QDate>> dates, const Formats &formats)
    {
        for (const std::optional<QDate> &date : dates) {
            if (!date || !isFarFromOurTime(*date))
                continue;
            //: %1 is a date.
            add(QLatin1String("date_unlikely"),
                QCoreApplication::translate("Doubts", "The date %1 is far from our time.").arg(formats.date(*date)));
        }
    }
    [[nodiscard]] QList<Doubt> taken() { return std::move(m_doubts); }

private:
    const char16_t *m_kind;
    const QString &m_reference;
    QList<Doubt> m_doubts;
};

bool isDated(OutcomeType type)
{
    return type == OutcomeType::CDD || type == OutcomeType::CTT || type == OutcomeType::PORT
        || type == OutcomeType::ALT;
}

// Work without an end of its own.
bool isOpenEnded(OutcomeType type)
{
    return type == OutcomeType::CDI || type == OutcomeType::FPT || type == OutcomeType::CREA
        || type == OutcomeType::REPR || type == OutcomeType::INDEP;
}

} // namespace

bool isOfOddDay(const Doubt &doubt)
{
    static constexpr std::array kCodes =
        {QLatin1String("date_unlikely"),          QLatin1String("act_in_future"),
         QLatin1String("act_before_entry"),       QLatin1String("due_before_act"),
         QLatin1String("interview_before_entry"), QLatin1String("state_of_future_interview"),
         QLatin1String("effective_before_entry"), QLatin1String("known_in_future"),
         QLatin1String("ended_in_future"),        QLatin1String("cancelled_in_future")};
    return std::any_of(kCodes.begin(), kCodes.end(), [&](QLatin1String code) { return doubt.code == code; });
}

QList<Doubt> DoubtFinder::ofMember(const Member &member, const Cohort &cohort, const QList<Outcome> &itsOutcomes) const
{
    Findings found(u"members", member.reference);
    found.checkCalendar({member.joinedOn, member.leftOn, member.availableFrom}, m_formats);
    if (member.leftOn && !member.exitReason) {
        //: %1 is a date.
        found.add(QLatin1String("exit_without_reason"),
                  QCoreApplication::translate("Doubts", "Left on %1 without a reason.").arg(shown(*member.leftOn)));
    }
    if (member.exitReason && !member.leftOn && *member.exitReason != ExitReason::ERREUR) {
        found.add(QLatin1String("reason_without_exit"),
                  QCoreApplication::translate("Doubts", "Has a reason for leaving, but no date."));
    }
    const bool hasRebound = std::any_of(itsOutcomes.begin(), itsOutcomes.end(), [](const Outcome &outcome) {
        return !outcome.cancelledKnownOn && isRebound(classOf(outcome));
    });
    if (member.exitReason == ExitReason::EMPLOI && !hasRebound) {
        found.add(QLatin1String("job_exit_without_outcome"),
                  QCoreApplication::translate("Doubts",
                                              "Left for a job, but no outcome says which: not counted as rebounded."));
    }
    if (member.joinedOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("joined_in_future"),
                  QCoreApplication::translate("Doubts", "Joins on %1, a day to come.").arg(shown(member.joinedOn)));
    }
    if (member.leftOn && *member.leftOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("left_in_future"),
                  QCoreApplication::translate("Doubts", "Leaves on %1, a day to come.").arg(shown(*member.leftOn)));
    }
    if (cohort.startsOn && member.joinedOn < *cohort.startsOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("joined_before_cohort"),
                  QCoreApplication::translate("Doubts", "Joined on %1, before the cohort started on %2.")
                      .arg(shown(member.joinedOn), shown(*cohort.startsOn)));
    }
    if (cohort.endsOn && member.joinedOn > *cohort.endsOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("joined_after_cohort"),
                  QCoreApplication::translate("Doubts", "Joined on %1, after the cohort ended on %2.")
                      .arg(shown(member.joinedOn), shown(*cohort.endsOn)));
    }
    const int age = member.birthYear ? member.joinedOn.year() - *member.birthYear : kYoungest;
    if (age < kYoungest || age > kOldest) {
        //: %1 is a year.
        found.add(QLatin1String("age_unlikely"),
                  QCoreApplication::translate("Doubts", "The year of birth %1 is unlikely.").arg(*member.birthYear));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofOutcome(const Outcome &outcome, const Member &member) const
{
    Findings found(u"outcomes", outcome.reference);
    found.checkCalendar({outcome.effectiveOn, outcome.knownOn, outcome.plannedEnd, outcome.endedOn,
                         outcome.cancelledKnownOn},
                        m_formats);
    const QString effective = shown(outcome.effectiveOn);
    if (outcome.knownOn < outcome.effectiveOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("known_before_effective"),
                  QCoreApplication::translate("Doubts", "Known on %1, before it takes effect on %2.")
                      .arg(shown(outcome.knownOn), effective));
    }
    if (outcome.knownOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("known_in_future"),
                  QCoreApplication::translate("Doubts", "Known on %1, a day to come.").arg(shown(outcome.knownOn)));
    }
    if (outcome.effectiveOn < member.joinedOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("effective_before_entry"),
                  QCoreApplication::translate("Doubts", "Takes effect on %1, before the member joined on %2.")
                      .arg(effective, shown(member.joinedOn)));
    }
    if (member.leftOn && outcome.effectiveOn > *member.leftOn && member.exitReason != ExitReason::EMPLOI) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("effective_after_exit"),
                  QCoreApplication::translate("Doubts", "Takes effect on %1, after the member left on %2.")
                      .arg(effective, shown(*member.leftOn)));
    }
    return found.taken() + ofEnds(outcome);
}

QList<Doubt> DoubtFinder::ofEnds(const Outcome &outcome) const
{
    Findings found(u"outcomes", outcome.reference);
    if (outcome.endedOn && outcome.plannedEnd && *outcome.endedOn > *outcome.plannedEnd) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("end_past_planned_end"),
                  QCoreApplication::translate("Doubts", "Ended on %1, past its planned end on %2.")
                      .arg(shown(*outcome.endedOn), shown(*outcome.plannedEnd)));
    }
    if (outcome.endedOn && *outcome.endedOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("ended_in_future"),
                  QCoreApplication::translate("Doubts", "Ended on %1, a day to come.").arg(shown(*outcome.endedOn)));
    }
    if (outcome.cancelledKnownOn && *outcome.cancelledKnownOn < outcome.knownOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("cancelled_before_known"),
                  QCoreApplication::translate("Doubts", "Cancelled on %1, before it was known on %2.")
                      .arg(shown(*outcome.cancelledKnownOn), shown(outcome.knownOn)));
    }
    if (outcome.cancelledKnownOn && *outcome.cancelledKnownOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("cancelled_in_future"),
                  QCoreApplication::translate("Doubts", "Cancelled on %1, a day to come.")
                      .arg(shown(*outcome.cancelledKnownOn)));
    }
    if (isDated(outcome.type) && !outcome.plannedEnd) {
        found.add(QLatin1String("planned_end_missing"),
                  QCoreApplication::translate("Doubts", "Has no planned end: counted as shorter than six months."));
    }
    if (isOpenEnded(outcome.type) && outcome.plannedEnd && outcome.plannedEnd->year() != 9999) {
        //: %1 is a date.
        found.add(QLatin1String("planned_end_unexpected"),
                  QCoreApplication::translate("Doubts", "Has a planned end on %1, which work of this type has not.")
                      .arg(shown(*outcome.plannedEnd)));
    }
    if (outcome.weeklyHours && (*outcome.weeklyHours <= 0 || *outcome.weeklyHours > kMostWeeklyHours)) {
        //: %1 is a number of hours.
        found.add(QLatin1String("hours_unlikely"),
                  QCoreApplication::translate("Doubts", "%1 hours a week are unlikely.")
                      .arg(m_formats.decimal(*outcome.weeklyHours, 1)));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofCheckpoint(const Checkpoint &checkpoint, const Outcome &outcome) const
{
    Findings found(u"checkpoints", checkpoint.reference);
    const QDate due = monthsAfter(outcome.effectiveOn, checkpoint.months);
    if (checkpoint.answeredOn < due.addDays(-kEarlyDays)) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("answered_early"),
                  QCoreApplication::translate("Doubts", "Answered on %1, well before it was due on %2.")
                      .arg(shown(checkpoint.answeredOn), shown(due)));
    }
    if (checkpoint.answeredOn > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("answered_in_future"),
                  QCoreApplication::translate("Doubts", "Answered on %1, a day to come.")
                      .arg(shown(checkpoint.answeredOn)));
    }
    if (!isRebound(classOf(outcome))) {
        found.add(QLatin1String("checkpoint_of_no_job"),
                  QCoreApplication::translate("Doubts", "Belongs to an outcome that is neither a job nor a company."));
    }
    if (checkpoint.result == CheckpointResult::MemePoste && outcome.endedOn
        && *outcome.endedOn <= checkpoint.answeredOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("same_job_after_end"),
                  QCoreApplication::translate("Doubts", "Says on %1 that the job goes on, which ended on %2.")
                      .arg(shown(checkpoint.answeredOn), shown(*outcome.endedOn)));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofCohort(const CohortFacts &facts) const
{
    QHash<Id<Member>, QList<Outcome>> outcomesOf;
    QHash<Id<Outcome>, qsizetype> outcomeAt;
    QHash<Id<Member>, qsizetype> memberAt;
    QHash<QString, qsizetype> firstOfName;
    QList<Doubt> all;
    for (qsizetype i = 0; i < facts.outcomes.size(); ++i) {
        outcomesOf[facts.outcomes.at(i).member].append(facts.outcomes.at(i));
        outcomeAt.insert(facts.outcomes.at(i).id, i);
    }
    for (qsizetype i = 0; i < facts.members.size(); ++i) {
        const Member &member = facts.members.at(i);
        memberAt.insert(member.id, i);
        all += ofMember(member, facts.cohort, outcomesOf.value(member.id));
        if (member.exitReason == ExitReason::ERREUR)
            continue;
        const QString name = fold(member.displayName());
        if (const auto first = firstOfName.constFind(name); first != firstOfName.constEnd()) {
            Findings found(u"members", member.reference);
            //: %1 is the reference of another member.
            found.add(QLatin1String("same_name"),
                      QCoreApplication::translate("Doubts",
                                                  "Has the same name as %1: perhaps one person entered twice.")
                          .arg(facts.members.at(*first).reference));
            all += found.taken();
        } else {
            firstOfName.insert(name, i);
        }
    }
    for (const Outcome &outcome : facts.outcomes) {
        if (const auto at = memberAt.constFind(outcome.member); at != memberAt.constEnd())
            all += ofOutcome(outcome, facts.members.at(*at));
    }
    for (const Checkpoint &checkpoint : facts.checkpoints) {
        if (const auto at = outcomeAt.constFind(checkpoint.outcome); at != outcomeAt.constEnd())
            all += ofCheckpoint(checkpoint, facts.outcomes.at(*at));
    }
    return all;
}

QList<Doubt> DoubtFinder::ofAct(const Act &act, const QList<Member> &members) const
{
    Findings found(u"outreach", act.reference);
    found.checkCalendar({act.date, act.dueOn}, m_formats);
    for (const Member &member : members) {
        if (act.date < member.joinedOn) {
            //: %1 and %3 are dates, %2 is a person's name.
            found.add(QLatin1String("act_before_entry"),
                      QCoreApplication::translate("Doubts", "Dated %1, before %2 joined on %3.")
                          .arg(shown(act.date), member.displayName(), shown(member.joinedOn)));
        }
        if (member.leftOn && act.date > *member.leftOn) {
            //: %1 and %3 are dates, %2 is a person's name.
            found.add(QLatin1String("act_after_exit"),
                      QCoreApplication::translate("Doubts", "Dated %1, after %2 left on %3.")
                          .arg(shown(act.date), member.displayName(), shown(*member.leftOn)));
        }
    }
    if (act.date > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("act_in_future"),
                  QCoreApplication::translate("Doubts", "Dated %1, a day to come.").arg(shown(act.date)));
    }
    if (act.dueOn && *act.dueOn < act.date) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("due_before_act"),
                  QCoreApplication::translate("Doubts", "The next action is due on %1, before the act itself on %2.")
                      .arg(shown(*act.dueOn), shown(act.date)));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofInterview(const Interview &interview, const Member &member) const
{
    Findings found(u"interviews", interview.reference);
    found.checkCalendar({interview.date}, m_formats);
    if (interview.date < member.joinedOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("interview_before_entry"),
                  QCoreApplication::translate("Doubts", "Dated %1, before the member joined on %2.")
                      .arg(shown(interview.date), shown(member.joinedOn)));
    }
    if (member.leftOn && interview.date > *member.leftOn) {
        //: %1 and %2 are dates.
        found.add(QLatin1String("interview_after_exit"),
                  QCoreApplication::translate("Doubts", "Dated %1, after the member left on %2.")
                      .arg(shown(interview.date), shown(*member.leftOn)));
    }
    const bool isOver = interview.state == InterviewState::Tenu || interview.state == InterviewState::Absent;
    if (isOver && interview.date > m_today) {
        //: %1 is a date.
        found.add(QLatin1String("state_of_future_interview"),
                  QCoreApplication::translate("Doubts", "Marked as held or missed, but dated %1, a day to come.")
                      .arg(shown(interview.date)));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofCompany(const Company &company) const
{
    Findings found(u"companies", company.reference);
    if (!company.siren.isEmpty() && !company.siret.isEmpty() && sirenOf(company.siret) != company.siren) {
        //: %1 and %2 are numbers of companies.
        found.add(QLatin1String("siret_of_other_siren"),
                  QCoreApplication::translate("Doubts", "The SIRET %1 does not belong to the SIREN %2.")
                      .arg(formatSiret(company.siret), formatSiren(company.siren)));
    }
    return found.taken();
}

QList<Doubt> DoubtFinder::ofConsents(const Member &member, const QList<Consent> &consents) const
{
    Findings found(u"members", member.reference);
    for (const Consent &consent : consents) {
        const bool endsFirst = consent.givenOn
                            && ((consent.expiresOn && *consent.expiresOn < *consent.givenOn)
                                || (consent.withdrawnOn && *consent.withdrawnOn < *consent.givenOn));
        if (endsFirst) {
            //: %1 is a date.
            found.add(QLatin1String("consent_dates"),
                      QCoreApplication::translate("Doubts", "A consent given on %1 ends before that day.")
                          .arg(shown(*consent.givenOn)));
        }
    }
    return found.taken();
}

} // namespace rebond::domain
