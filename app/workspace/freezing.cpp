// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/freezing.h"

#include "figures/json.h"
#include "operations/frozenreports.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "workspace/reportparts.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

namespace rebond::workspace {

using domain::FrozenReport;

namespace {

FrozenReport frozenFrom(const reports::ProgressReport &report, const Workspace &workspace, const Formats &formats,
                        const QByteArray &pdf)
{
    FrozenReport frozen;
    frozen.cohort = workspace.cohort().id;
    frozen.frozenAt = report.created;
    frozen.frozenOn = workspace.clock().today();
    frozen.asOf = report.question.asOf;
    frozen.knownBy = report.question.knownBy;
    const figures::Figures figures = figures::compute(report.facts, report.question);
    frozen.rules = figures.rules;
    frozen.audience = figures::codeOf(report.audience);
    frozen.language = codeOf(formats.language());
    frozen.author = report.author;
    frozen.sha256 = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    frozen.figures = figures::toJson(figures);
    frozen.members = figures::countedMembers(report.facts, report.question);
    return frozen;
}

} // namespace

Result<FrozenReport> freezeReport(Workspace &workspace, const ReportOrder &order, const Formats &formats,
                                  const QString &path, TaskContext &task)
{
    const auto file = fileAt(path);
    if (!file)
        return fail(file.error());
    task.step(0, 3, QCoreApplication::translate("Workspace", "Reading the facts"));
    const auto report = reportOf(workspace, order);
    if (!report)
        return fail(report.error());
    const auto pdf = pdfOf(reports::progressReport(*report, formats), task);
    if (!pdf)
        return fail(pdf.error());
    if (task.isCancelled())
        return cancelled();
    (*file)->write(*pdf); // a disk that has no room for it has not got it afterwards either
    return operations::freezeReport(workspace.store(), frozenFrom(*report, workspace, formats, *pdf), formats,
                                    [&] { return (*file)->commit(); });
}

namespace {

// What a revision goes by: what is read whole, whatever the day.
Result<domain::CohortFacts> followed(const Workspace &workspace)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](storage::Reader &reader) {
        domain::CohortFacts facts;
        facts.cohort = workspace.cohort();
        facts.members = reader.list(
            storage::Query<domain::Member>().where(&domain::Member::cohort, workspace.cohort().id));
        facts.outcomes = storage::outcomesOf(reader, workspace.cohort().id);
        facts.checkpoints = storage::checkpointsOf(reader, workspace.cohort().id);
        return facts;
    });
}

} // namespace

Result<QList<FrozenState>> frozenStates(const Workspace &workspace, TaskContext &task)
{
    const auto frozen = operations::frozenReports(workspace.store(), workspace.cohort().id);
    if (!frozen)
        return fail(frozen.error());
    QList<FrozenState> states;
    if (frozen->isEmpty())
        return states;
    const auto facts = followed(workspace);
    if (!facts)
        return fail(facts.error());
    for (const FrozenReport &report : *frozen) {
        if (task.isCancelled())
            return cancelled();
        const QDate today = workspace.clock().today();
        states.append({report, figures::revise(report, *facts, today), figures::thenAndNow(report, *facts, today)});
    }
    return states;
}

Result<std::optional<FrozenReport>> frozenAs(const Workspace &workspace, const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        //: %1 is a file, %2 what the system says
        return notFound(
            QCoreApplication::translate("Workspace", "“%1” cannot be read: %2.").arg(path, file.errorString()));
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    const auto frozen = operations::frozenReports(workspace.store(), workspace.cohort().id);
    if (!frozen)
        return fail(frozen.error());
    for (const FrozenReport &report : *frozen) {
        if (report.sha256 == sha256)
            return std::optional(report);
    }
    return std::optional<FrozenReport>();
}

} // namespace rebond::workspace
