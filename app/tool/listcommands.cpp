// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "exchange/export.h"
#include "exchange/import.h"
#include "tool/terminal.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::tool {

namespace {

QString lineOf(const exchange::RowRemark &remark)
{
    if (remark.column) {
        //: %1 and %2 are a line and a column of a list, %3 what is the matter with the cell
        return QCoreApplication::translate("Tool", "line %1, “%2”: %3")
            .arg(remark.line)
            .arg(*remark.column, remark.reason);
    }
    //: %1 is a line of a list, %2 what is the matter with it
    return QCoreApplication::translate("Tool", "line %1: %2").arg(remark.line).arg(remark.reason);
}

QString summaryOf(const exchange::ImportReport &report, const Formats &formats)
{
    QString text;
    if (!report.refusal) {
        // Each row is one of the five.
        const qint64 rows = report.created + report.updated + report.unchanged + report.repeatedRows
                          + report.refusedRows;
        //: Counts of rows of a list: %1 of all; %5 say the same as an earlier row of the list
        text = QCoreApplication::translate(
                   "Tool", "Rows read: %1. Created: %2, updated: %3, unchanged: %4, repeated: %5, refused: %6.")
                   .arg(formats.number(rows), formats.number(report.created), formats.number(report.updated),
                        formats.number(report.unchanged), formats.number(report.repeatedRows),
                        formats.number(report.refusedRows));
        if (report.companiesCreated > 0)
            text += u' '
                  + QCoreApplication::translate("Tool", "%n companies created by their names.", nullptr,
                                                int(report.companiesCreated));
        text += u'\n';
    }
    for (const exchange::RowRemark &refused : report.refused)
        text += QCoreApplication::translate("Tool", "Refused:") + u' ' + lineOf(refused) + u'\n';
    for (const exchange::RowRemark &remark : report.remarks)
        text += QCoreApplication::translate("Tool", "Remark:") + u' ' + lineOf(remark) + u'\n';
    if (!report.unknownColumns.isEmpty())
        text += QCoreApplication::translate("Tool", "Columns left alone: %1.")
                    .arg(report.unknownColumns.join(QStringLiteral(", ")))
              + u'\n';
    return text;
}

} // namespace

int runImport(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    exchange::ImportOptions options;
    options.kind = *exchange::parseListKind(call.text("kind"));
    options.cohort = (*workspace)->cohort().id;
    options.dryRun = call.has("dry-run");
    options.skipRefused = call.has("skip-refused");
    options.reading.sheet = call.text("sheet");
    ShownProgress progress(call);
    options.beforeKept = [&](const exchange::ImportReport &report) {
        progress.clear();
        return call.has("json") ? output(report.toJson()) : outputWords(summaryOf(report, call.formats()));
    };
    const auto report = exchange::importList((*workspace)->store(), call.argument(1), options, progress);
    progress.clear();
    if (!report)
        return complain(report.error());
    return report->refusal ? complain(*report->refusal) : kDone;
}

int runExport(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    ShownProgress progress(call);
    const Done written = exchange::exportList((*workspace)->store(), (*workspace)->cohort().id,
                                              *exchange::parseListKind(call.text("kind")), call.argument(1), progress);
    return written ? kDone : complain(written.error());
}

} // namespace rebond::tool
