// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a cohort's progress report beside its figures, and which of its parts are left out: kept with the cohort,
// one record at most. A part is chosen and commented for one reader at a time ("internal", "funder", "public", as on the
// command line): what is written for ourselves is never printed for another.
#pragma once

#include "domain/records.h"

#include <array>

namespace rebond::domain {

// In the order of the report. Which of them a reader may ever see is said by reports/parts.h.
enum class ReportPart { Summary, Curve, Outcomes, Origin, Time, Search, Breakdown, Annex, Method };
inline constexpr std::array kReportParts = {ReportPart::Summary,   ReportPart::Curve, ReportPart::Outcomes,
                                            ReportPart::Origin,    ReportPart::Time,  ReportPart::Search,
                                            ReportPart::Breakdown, ReportPart::Annex, ReportPart::Method};
[[nodiscard]] QString codeOf(ReportPart part); // "curve"; stable: it stands in files
[[nodiscard]] QString wordingOf(ReportPart part);

struct ReportOptions
{
    Id<ReportOptions> id;
    Id<Cohort> cohort;
    std::optional<Id<File>> logo; // a PNG that carries pixels alone
    QString signer;               // a name
    QString signerRole;           // their function
    QString signedAt;             // a place; the day is that on which the report is made
    QString organisation;         // whose paper it is: letters and attendance sheets bear it
    QString organisationAddress;  // in one line: "1 rue Imaginée, 06000 Nice"
    QString activityNumber;       // as one that trains (numéro de déclaration d'activité), as written
    QStringList leftOut;          // "funder/curve", ascending
    QStringList comments;         // "funder/curve/As it was written", ascending by what is before the text
    int revision = 0;
    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
    [[nodiscard]] bool isSigned() const { return !signer.isEmpty() || !signerRole.isEmpty() || !signedAt.isEmpty(); }
};

[[nodiscard]] bool isLeftOut(const ReportOptions &options, QStringView reader, ReportPart part);
void setLeftOut(ReportOptions &options, QStringView reader, ReportPart part, bool leftOut);
// Plain text; empty where there is none.
[[nodiscard]] QString commentOn(const ReportOptions &options, QStringView reader, ReportPart part);
void setComment(ReportOptions &options, QStringView reader, ReportPart part, const QString &text);

// Both lists in words, for the journal: a line each.
[[nodiscard]] QString leftOutInWords(const ReportOptions &options);
[[nodiscard]] QString commentsInWords(const ReportOptions &options);

} // namespace rebond::domain
