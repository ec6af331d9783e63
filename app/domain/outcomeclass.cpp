// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outcomeclass.h"

#include <tuple>

namespace rebond::domain {

QDate monthsAfter(QDate date, int months)
{
    return date.addMonths(months); // Qt clips the day as the contract does
}

QDate lastDayOfSixMonths(QDate effectiveOn)
{
    return monthsAfter(effectiveOn, 6).addDays(-1);
}

OutcomeClass classOf(OutcomeType type, QDate effectiveOn, std::optional<QDate> plannedEnd)
{
    switch (type) {
    case OutcomeType::CDI:
    case OutcomeType::FPT:
    case OutcomeType::CREA:
    case OutcomeType::REPR:
    case OutcomeType::INDEP: return OutcomeClass::Durable;
    case OutcomeType::CDD:
    case OutcomeType::CTT:
    case OutcomeType::PORT:
    case OutcomeType::ALT:
        return plannedEnd && *plannedEnd >= lastDayOfSixMonths(effectiveOn) ? OutcomeClass::Durable
                                                                            : OutcomeClass::Transition;
    case OutcomeType::AIDE: return OutcomeClass::Transition;
    case OutcomeType::FORM:
    case OutcomeType::SIAE: return OutcomeClass::Positive;
    case OutcomeType::RET:
    case OutcomeType::INDISPO:
    case OutcomeType::DEM:
    case OutcomeType::ABAND:
    case OutcomeType::DECES:
    case OutcomeType::AUTRE:
    case OutcomeType::SNOUV: break;
    }
    return OutcomeClass::None;
}

OutcomeClass classOf(const Outcome &outcome)
{
    return classOf(outcome.type, outcome.effectiveOn, outcome.plannedEnd);
}

bool stands(const Outcome &outcome, std::optional<QDate> knownBy)
{
    if (!outcome.cancelledKnownOn)
        return true;
    return knownBy && *outcome.cancelledKnownOn > *knownBy;
}

bool counts(const Outcome &outcome, QDate asOf, std::optional<QDate> knownBy)
{
    return outcome.effectiveOn <= asOf && (!knownBy || outcome.knownOn <= *knownBy) && stands(outcome, knownBy);
}

bool isOver(const Outcome &outcome, QDate asOf, QDate lastFoundOn)
{
    if (outcome.endedOn)
        return *outcome.endedOn <= asOf;
    if (!outcome.plannedEnd || *outcome.plannedEnd > asOf)
        return false;
    return !lastFoundOn.isValid() || lastFoundOn < *outcome.plannedEnd;
}

bool comesFirst(const Outcome &one, const Outcome &other)
{
    const auto key = [](const Outcome &outcome) {
        const int channel = outcome.primaryChannel ? int(*outcome.primaryChannel) : int(terms<Channel>().size());
        return std::tuple(outcome.effectiveOn, outcome.knownOn, int(outcome.type), channel, outcome.id.raw().high,
                          outcome.id.raw().low);
    };
    return key(one) < key(other);
}

} // namespace rebond::domain
