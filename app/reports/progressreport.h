// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report (bilan): one page for whoever has a minute, and for the internal reader the list of who is counted.
#pragma once

#include "base/formats.h"
#include "document/document.h"
#include "domain/daycount.h"
#include "domain/facts.h"
#include "domain/press.h"
#include "domain/reportoptions.h"
#include "figures/comparison.h"
#include "figures/disclosure.h"
#include "figures/explain.h"
#include "figures/figures.h"
#include "figures/revision.h"
#include "figures/search.h"

#include <QDateTime>
#include <QHash>
#include <QString>

namespace rebond::reports {

struct ProgressReport
{
    domain::CohortFacts facts; // loaded at question.asOf
    figures::Question question;
    figures::Audience audience =
        figures::Audience::Internal;               // Internal names people, Funder masks 1 to 4, Public 1 to 10
    QHash<Id<domain::Company>, QString> employers; // names of the companies that outcomes name
    // The civil day: who signs does so on it, a day to come is told as such. Invalid: that of `created`; nothing is told.
    QDate today = {};
    std::optional<figures::Revision> revision;    // of the report frozen last, for the same audience
    QList<figures::Compared> compared;            // beside the report's own figures, internal only
    QDateTime created;                            // stands in the file's metadata; same input, same bytes
    QString author;                               // the same; empty: the program
    QString programVersion;                       // told in the method note; empty: not told
    domain::ReportOptions options;                // of the cohort: parts, comments, signature
    QByteArray logo;                              // as it is kept; empty: none
    std::optional<figures::SearchFigures> search; // at the same question; internal only
    QList<domain::DayCount> groupActs; // sent in the name of the group, ascending: marks on the curve, internal only
    QList<domain::PressMention> press; // of the register, ascending by date; only outlets and days are told
};

[[nodiscard]] document::Document progressReport(const ProgressReport &report, const Formats &formats);

// "Bilan 60 dans le 06 au 2012-06-30.pdf": a name any file system takes.
[[nodiscard]] QString proposedFileName(const domain::Cohort &cohort, const figures::Question &question,
                                       figures::Audience audience);

// The drawings of the first page, which the dashboard shows as well.
[[nodiscard]] document::Pictogram peoplePicture(const figures::Figures &figures);
[[nodiscard]] document::StepCurve reboundCurve(const domain::CohortFacts &facts, const figures::Figures &figures,
                                               const QList<figures::CurvePoint> &points, const Formats &formats);
// The same for a screen that is asked about its steps: each names who made it. `behind` explains the figure "curve".
[[nodiscard]] document::StepCurve withPeople(document::StepCurve curve, const figures::Explanation &behind);

} // namespace rebond::reports
