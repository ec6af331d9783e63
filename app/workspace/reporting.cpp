// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reporting.h"

#include "base/safefile.h"
#include "reports/progressreport.h"
#include "storage/fileheader.h"
#include "storage/mappings/all.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::workspace {

namespace {

QHash<Id<domain::Company>, QString> employersOf(storage::Reader &reader, const QList<domain::Outcome> &outcomes)
{
    QHash<Id<domain::Company>, QString> names;
    for (const domain::Outcome &outcome : outcomes) {
        if (!outcome.company || names.contains(*outcome.company))
            continue;
        if (const auto company = reader.find(*outcome.company))
            names.insert(company->id, company->name);
    }
    return names;
}

} // namespace

Result<document::Document> reportDocument(const Workspace &workspace, const ReportOrder &order, const Formats &formats)
{
    auto facts = workspace.facts(order.question.asOf);
    if (!facts)
        return fail(facts.error());
    reports::ProgressReport report;
    report.facts = std::move(*facts);
    report.question = order.question;
    report.audience = order.audience;
    report.created = workspace.clock().now();
    report.author = order.author;
    auto employers = workspace.store().read(
        [&](storage::Reader &reader) { return employersOf(reader, report.facts.outcomes); });
    if (!employers)
        return fail(employers.error());
    report.employers = std::move(*employers);
    return reports::progressReport(report, formats);
}

Done writeReport(const Workspace &workspace, const ReportOrder &order, const Formats &formats, const QString &path,
                 TaskContext &task)
{
    if (const Done replaceable = storage::ensureNoCohortFile(path); !replaceable)
        return replaceable;
    SafeFile file(path); // before the work: a place that cannot be written is told at once
    if (const Done opened = file.open(); !opened)
        return opened;
    task.step(0, 3, QCoreApplication::translate("Workspace", "Reading the facts"));
    const auto document = reportDocument(workspace, order, formats);
    if (!document)
        return fail(document.error());
    task.step(1, 3, QCoreApplication::translate("Workspace", "Laying out the pages"));
    const typeset::PageList pages = typeset::Typesetter().typeset(*document);
    task.step(2, 3, QCoreApplication::translate("Workspace", "Writing the PDF"));
    const auto pdf = typeset::writePdf(pages, document->metadata, task);
    if (!pdf)
        return fail(pdf.error());
    if (task.isCancelled())
        return cancelled();
    file.write(*pdf);
    return file.commit();
}

} // namespace rebond::workspace
