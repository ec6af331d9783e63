// SPDX-License-Identifier: GPL-3.0-or-later
// The progress report of an open cohort: as a document for the preview, as a file for paper, screen or spreadsheet.
#pragma once

#include "base/formats.h"
#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "document/document.h"
#include "domain/records.h"
#include "domain/reportoptions.h"
#include "figures/disclosure.h"
#include "figures/figures.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

// What an internal report holds its figures against, by the same rules.
struct Beside
{
    std::optional<QDate> day = {};          // the same group on another day, known as the report's own
    QList<Id<domain::Cohort>> cohorts = {}; // other groups of the file on the same day; the first few of them
};
inline constexpr qsizetype kMostBeside = 4; // columns that a page takes, besides the report's own

struct ReportOrder
{
    figures::Question question;
    figures::Audience audience = figures::Audience::Internal;
    QString author = {};                               // in the file's metadata; empty: the program
    std::optional<domain::ReportOptions> options = {}; // as they are being chosen; none: those kept with the cohort
    Beside beside = {};
};

// Reads the facts (from a file whose pages were checked). From any thread.
[[nodiscard]] Result<document::Document> reportDocument(const Workspace &workspace, const ReportOrder &order,
                                                        const Formats &formats);

// What whoever chose the other day has to know of it: that it is still to come, or that nobody had joined by then. Empty for any
// other day, and where there is none. Stands in the report as well.
[[nodiscard]] Result<QString> besideRemark(const Workspace &workspace, const ReportOrder &order,
                                           const Formats &formats);

// By the end of the name: .pdf or none a PDF, .html or .htm a web page (html/page.h), .csv the list of all figures
// (figurelist.h). Invalid where it ends otherwise. Whole or not at all; what stood at the path is untouched on an error or a cancel.
[[nodiscard]] Done writeReport(const Workspace &workspace, const ReportOrder &order, const Formats &formats,
                               const QString &path, TaskContext &task);

} // namespace rebond::workspace
