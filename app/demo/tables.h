// SPDX-License-Identifier: GPL-3.0-or-later
// The written part of the demonstration: who the sixty are, the companies, the contacts, what happened to whom. Every
// person and company here is invented; towns, postal codes, ROME and NAF codes are real ones. Lists within a cell are
// parted by '|'.
#pragma once

#include "domain/vocabulary.h"

#include <span>

namespace rebond::demo {

enum class Sector {
    Computing,
    Sales,
    Industry,
    Finance,
    HumanResources,
    Communication,
    Tourism,
    Property,
    Building,
    Logistics,
    Health,
    Quality,
};
inline constexpr int kSectorCount = 12;

struct SectorRow // in the order of Sector
{
    const char16_t *name;
    const char16_t *naf; // of its companies, by turns
};

struct TownRow
{
    const char16_t *postalCode;
    const char16_t *name;
};

enum class Sex { Woman, Man };

// The days on which people entered the group.
enum class Wave { May31, June7, June14, June20, September5, October3 };

struct MemberRow // in alphabetical order of family names
{
    const char16_t *given;
    const char16_t *family;
    Sex sex;
    int birthYear; // 0: not told
    int town;      // row of towns()
    Sector sector;
    const char16_t *occupations;
    const char16_t *romes;
    const char16_t *headline;
    const char16_t *role; // in the collective; may be empty
    Wave wave;
};

struct CompanyRow
{
    const char16_t *name;
    Sector sector;
    int headcount; // 0: not known
    int town;
};

struct ContactRow
{
    const char16_t *given;
    const char16_t *family;
};

// What became of a member. Dates are ISO text; empty where there is none.
struct OutcomeRow
{
    const char16_t *family;
    domain::OutcomeType type;
    const char16_t *employer; // a name of companies(), or empty
    const char16_t *position;
    const char *effectiveOn;
    const char *knownOn;
    const char *plannedEnd;
    const char *endedOn;
    double weeklyHours;       // 0: not known
    const char *channel;      // code, or empty: unknown
    const char *contributing; // codes parted by '|'
    domain::Evidence evidence;
    const char *cancelledKnownOn;
};

struct CheckpointRow
{
    const char16_t *family;
    const char *effectiveOn;
    int months;
    const char *answeredOn;
    domain::CheckpointResult result;
};

struct ExitRow
{
    const char16_t *family;
    const char *leftOn;
    domain::ExitReason reason;
};

[[nodiscard]] std::span<const SectorRow> sectors();
[[nodiscard]] std::span<const TownRow> towns();
[[nodiscard]] std::span<const MemberRow> memberRows();   // 60
[[nodiscard]] std::span<const CompanyRow> companyRows(); // 250
[[nodiscard]] std::span<const ContactRow> contactRows(); // 80
[[nodiscard]] std::span<const OutcomeRow> outcomeRows(); // in order of effect
[[nodiscard]] std::span<const CheckpointRow> checkpointRows();
[[nodiscard]] std::span<const ExitRow> exitRows();

} // namespace rebond::demo
