// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a cohort at a date, from its dated facts alone: rules version "1" of the contract (section 3). None is
// stored; the same facts and the same question give the same figures, whatever the order of entry.
#pragma once

#include "domain/facts.h"
#include "domain/outcomeclass.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace rebond::figures {

// "How many, as of this day, as far as was known by that day?" The caller has already resolved today's date.
struct Question
{
    QDate asOf;                   // D, a valid date
    std::optional<QDate> knownBy; // K, before or after D; none: everything known now counts ("avec recul")
    friend bool operator==(const Question &, const Question &) = default;
};

struct Population
{
    qint64 entered = 0;     // joined on or before D
    qint64 neutralised = 0; // of those, dead or entered by mistake
    qint64 counted = 0;     // entered - neutralised: the N of every rate
    friend bool operator==(const Population &, const Population &) = default;
};

struct Interval // both in [0, 1]
{
    double low = 0;
    double high = 0;
    friend bool operator==(const Interval &, const Interval &) = default;
};

struct Rebounded
{
    qint64 count = 0;
    qint64 of = 0;
    std::optional<double> rate;       // none where nobody is counted
    std::optional<Interval> interval; // Wilson, 95 %; none where nobody is counted
    friend bool operator==(const Rebounded &, const Rebounded &) = default;
};

struct Decomposition // sums to counted
{
    qint64 rebounded = 0;
    qint64 searching = 0;
    qint64 training = 0;
    qint64 other = 0;
    qint64 noNews = 0;
    friend bool operator==(const Decomposition &, const Decomposition &) = default;
};

struct OutcomeClasses // best class of each rebounded member; sums to rebounded
{
    qint64 durable = 0;
    qint64 transition = 0;
    friend bool operator==(const OutcomeClasses &, const OutcomeClasses &) = default;
};

struct TypeCount
{
    domain::OutcomeType type = domain::OutcomeType::CDI;
    qint64 count = 0;
    friend bool operator==(const TypeCount &, const TypeCount &) = default;
};

// "Fixed-term contract of six months or more": type and class of the first outcome. For paper; not in the JSON.
struct FormCount
{
    domain::OutcomeType type = domain::OutcomeType::CDI;
    domain::OutcomeClass value = domain::OutcomeClass::Durable;
    qint64 count = 0;
    friend bool operator==(const FormCount &, const FormCount &) = default;
};

struct ChannelCount
{
    domain::Channel channel = domain::Channel::Courriel;
    qint64 count = 0;
    friend bool operator==(const ChannelCount &, const ChannelCount &) = default;
};

struct Attribution // of the first outcome's primary channel; sums to rebounded
{
    qint64 collective = 0;
    qint64 individual = 0;
    qint64 unknown = 0;
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

struct SectorCount
{
    QString name; // as written; empty where the member has none
    qint64 counted = 0;
    qint64 rebounded = 0;
    friend bool operator==(const SectorCount &, const SectorCount &) = default;
};

// By the year of D less the year of birth.
enum class AgeBand { Under25, From25To49, From50, Unknown };

struct AgeBandCount
{
    AgeBand band = AgeBand::Unknown;
    qint64 counted = 0;
    qint64 rebounded = 0;
    friend bool operator==(const AgeBandCount &, const AgeBandCount &) = default;
};

// A row of any other breakdown (figures/breakdown.h).
struct GroupCount
{
    QString name; // as coded in the JSON
    qint64 counted = 0;
    qint64 rebounded = 0;
    friend bool operator==(const GroupCount &, const GroupCount &) = default;
};

struct CurvePoint
{
    QDate date;           // some member's first outcome took effect, even before entry
    qint64 rebounded = 0; // up to and including that day
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

// One day of the Kaplan-Meier curve: a day after entry on which somebody rebounded or was last followed.
struct SurvivalPoint
{
    qint64 day = 0;    // whole days since entry; 0 where the first outcome precedes entry
    qint64 atRisk = 0; // followed and not rebounded when the day begins
    qint64 events = 0; // rebounded on it
    qint64 censored = 0;
    double survival = 1;      // share not rebounded after it, in [0, 1]
    double standardError = 0; // Greenwood's; 0 where survival is 0
    friend bool operator==(const SurvivalPoint &, const SurvivalPoint &) = default;
};

// What became of the first outcomes some months after they began. inWork ≤ answered ≤ due ≤ rebounded.
struct RetentionCount
{
    int months = 0;
    qint64 due = 0;      // began at least so many calendar months before D
    qint64 answered = 0; // of those, known by their check-point
    qint64 inWork = 0;   // of those, in the same or another job
    qint64 unknown = 0;  // due - answered
    friend bool operator==(const RetentionCount &, const RetentionCount &) = default;
};

// How much is known of the group, and what the unknown could change: the rate lies between the two bounds, nobody or
// everybody without news having rebounded (domain research, 5.1). Under kFewestKnown a rate is not to be told without them.
// A known-by date decides with the outcomes who is without news. Internal readers only, until there is a mask for it.
struct Knowledge
{
    qint64 known = 0; // counted less those without news: knowledge_rate's numerator
    qint64 of = 0;    // counted
    bool isTooLow = false;
    std::optional<Interval> bounds; // of the rate of rebounds; none where nobody is counted
    friend bool operator==(const Knowledge &, const Knowledge &) = default;
};
// The floor below which a rate among people of whom little is known says more about the follow-up than about them: that of
// NACE's standards for first destinations.
inline constexpr int kFewestKnownPercent = 65;

// Who rebounded within so many days of entry, of those only who entered longer ago than that: who came last month cannot
// have needed a year (domain research, 5.4). Leaving takes nobody out. Internal readers only, as survival is.
struct WithinCount
{
    int days = 0;
    qint64 entered = 0;   // counted, and entered more than so many days before D
    qint64 rebounded = 0; // of those, by the first outcome, on the last of these days at the latest
    friend bool operator==(const WithinCount &, const WithinCount &) = default;
};
inline constexpr std::array kWithinDays = {90, 180, 365};

// The six-month durable rate (domain research, 5.4): of the first outcomes that began six calendar months or more before
// D, those of class durable (rule 4) that did not end before their six months were over. An end is taken as it is
// recorded, whatever K: known-by governs outcomes, not their ends (rule 1). Internal readers only, as retention is.
struct SixMonthDurable
{
    qint64 due = 0; // as in retention, after 6 months
    qint64 durable = 0;
    friend bool operator==(const SixMonthDurable &, const SixMonthDurable &) = default;
};

struct Figures
{
    QString cohort;
    Question question;
    QString rules = QStringLiteral("1");
    Population population;
    Rebounded rebounded;
    Decomposition decomposition;
    std::optional<double> knowledgeRate; // none where nobody is counted
    OutcomeClasses outcomeClasses;
    QList<TypeCount> reboundsByType;       // in the vocabulary's order, without zeros
    QList<FormCount> reboundsByForm;       // the same people, each type split by class, lasting first
    QList<ChannelCount> reboundsByChannel; // in the vocabulary's order, without zeros
    Attribution attribution;
    qint64 inWork = 0;
    qint64 upcoming = 0;
    domain::OutreachCounts outreach;
    domain::InterviewCounts interviews;
    QList<SectorCount> bySector; // by folded name
    std::array<AgeBandCount, 4> byAgeBand;
    QList<GroupCount> byRomeDomain;   // by letter, without zeros; unknown last, as in the two below
    QList<GroupCount> byIntention;    // in the vocabulary's order
    QList<GroupCount> byDepartment;   // by code
    QList<CurvePoint> curve;          // ascending, one row a date
    QList<SurvivalPoint> survival;    // ascending, one row a day
    std::optional<qint64> medianDays; // the first day on which at most half had not rebounded; none while more have not
    std::array<RetentionCount, 3> retention; // after 3, 6 and 12 months
    Knowledge knowledge;
    std::array<WithinCount, 3> withinDays;
    SixMonthDurable sixMonthDurable;
    friend bool operator==(const Figures &, const Figures &) = default;
};

// All figures of the facts. Linear in members, outcomes and check-points; outreach and interviews are passed on as
// storage counted them, at the same D.
[[nodiscard]] Figures compute(const domain::CohortFacts &facts, const Question &question);

// The codes under which age bands stand in files: under_25, 25_49, 50_plus, unknown.
[[nodiscard]] QString codeOf(AgeBand band);

} // namespace rebond::figures
