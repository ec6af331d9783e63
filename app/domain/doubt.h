// SPDX-License-Identifier: GPL-3.0-or-later
// Doubtful data: what contradicts itself or the calendar, comes in all the same (the contract, section 2: "Doubtful is not
// refused") and is listed by `check` so that somebody looks at it. Pure functions over records; nothing here changes a
// figure. Missing things (a photo, a consent, a sector) are no doubts.
#pragma once

#include "base/formats.h"
#include "domain/facts.h"
#include "domain/records.h"

#include <QDate>
#include <QList>
#include <QString>

namespace rebond::domain {

struct Doubt
{
    QString kind;      // as --kind names it: "members", "outcomes" …
    QString reference; // of the record
    QString code;      // stable, for scripts: "known_before_effective" …
    QString sentence;  // translated; says what contradicts what, with the dates
    friend bool operator==(const Doubt &, const Doubt &) = default;
};

// Whether it is about a day that is hardly ever meant: far from our time, to come where the thing is over, before the member
// came. Forms ask about such a day before they write; lists take it.
[[nodiscard]] bool isOfOddDay(const Doubt &doubt);

// The codes, by kind:
//   members      exit_without_reason, reason_without_exit, job_exit_without_outcome, joined_in_future, left_in_future,
//                joined_before_cohort, joined_after_cohort, age_unlikely, date_unlikely, same_name, consent_dates
//   companies    siret_of_other_siren
//   outreach     act_before_entry, act_after_exit, act_in_future, due_before_act, date_unlikely
//   interviews   interview_before_entry, interview_after_exit, state_of_future_interview, date_unlikely
//   outcomes     known_before_effective, known_in_future, effective_before_entry, effective_after_exit,
//                end_past_planned_end, ended_in_future, cancelled_before_known, cancelled_in_future, planned_end_missing,
//                planned_end_unexpected, hours_unlikely, date_unlikely
//   checkpoints  answered_early, answered_in_future, checkpoint_of_no_job, same_job_after_end
class DoubtFinder
{
public:
    // Sentences in the language of `formats`; `today` is the clock's.
    DoubtFinder(const Formats &formats, QDate today) : m_formats(formats), m_today(today) {}

    // Members, outcomes and check-points of one cohort, in that order, each in the order of the facts.
    [[nodiscard]] QList<Doubt> ofCohort(const CohortFacts &facts) const;
    // One by one, where there may be a million of them. `members` are those the act names.
    [[nodiscard]] QList<Doubt> ofAct(const Act &act, const QList<Member> &members) const;
    [[nodiscard]] QList<Doubt> ofInterview(const Interview &interview, const Member &member) const;
    [[nodiscard]] QList<Doubt> ofCompany(const Company &company) const;
    [[nodiscard]] QList<Doubt> ofConsents(const Member &member, const QList<Consent> &consents) const;

    [[nodiscard]] QList<Doubt> ofMember(const Member &member, const Cohort &cohort,
                                        const QList<Outcome> &itsOutcomes) const;
    [[nodiscard]] QList<Doubt> ofOutcome(const Outcome &outcome, const Member &member) const;
    [[nodiscard]] QList<Doubt> ofCheckpoint(const Checkpoint &checkpoint, const Outcome &outcome) const;

private:
    [[nodiscard]] QList<Doubt> ofEnds(const Outcome &outcome) const;
    [[nodiscard]] QString shown(QDate date) const { return m_formats.date(date); }

    Formats m_formats;
    QDate m_today;
};

} // namespace rebond::domain
