// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reporting.h"

#include "figures/daytocome.h"
#include "figures/reading.h"
#include "html/page.h"
#include "operations/frozenreports.h"
#include "operations/reportoptions.h"
#include "reports/parts.h"
#include "reports/progressreport.h"
#include "storage/groupacts.h"
#include "storage/mappings/all.h"
#include "typeset/pdf.h"
#include "typeset/typesetter.h"
#include "workspace/figurelist.h"
#include "workspace/reportparts.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QFileInfo>

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

// What stands on the curve beside the rebounds. Of the register its first pages will do: the earliest are marked.
void readMarks(storage::Reader &reader, reports::ProgressReport &report)
{
    constexpr int kMostRead = 200;
    if (!reports::Parts(report.options, report.audience).has(domain::ReportPart::Curve))
        return;
    const Id<domain::Cohort> cohort = report.facts.cohort.id;
    report.press = reader.list(storage::Query<domain::PressMention>()
                                   .where(&domain::PressMention::cohort, cohort)
                                   .upTo(&domain::PressMention::date, report.question.asOf)
                                   .orderBy(&domain::PressMention::date)
                                   .page(kMostRead));
    if (figures::Reading::tells(report.audience, figures::FigureId::ActsForCollective))
        report.groupActs = storage::groupActsByDay(reader, cohort, report.question.asOf);
}

// Those handed out before this one to the same readers: the one frozen last of them is what they have in hand.
Result<std::optional<figures::Revision>> revisionFor(const Workspace &workspace, const reports::ProgressReport &report)
{
    // A page of what was known by an earlier day does not tell what came after it.
    if (report.question.knownBy && *report.question.knownBy < report.today)
        return std::optional<figures::Revision>();
    auto frozen = operations::frozenReports(workspace.store(), workspace.cohort().id);
    if (!frozen)
        return fail(frozen.error());
    for (const domain::FrozenReport &each : *frozen) {
        if (figures::audienceOf(each) != report.audience || each.asOf > report.question.asOf
            || each.frozenAt > report.created)
            continue;
        return std::optional(figures::revise(each, report.facts, report.today));
    }
    return std::optional<figures::Revision>();
}

Result<QList<figures::Compared>> comparedWith(const Workspace &workspace, const ReportOrder &order)
{
    QList<figures::Compared> compared;
    if (order.audience != figures::Audience::Internal)
        return compared;
    if (order.beside.day) {
        figures::Question question = order.question;
        // A report of what was known that day is held against what was known on the other.
        if (question.knownBy == question.asOf)
            question.knownBy = *order.beside.day;
        question.asOf = *order.beside.day;
        const auto figures = workspace.figures(question);
        if (!figures)
            return fail(figures.error());
        compared.append({*figures, true});
    }
    for (const Id<domain::Cohort> &id : order.beside.cohorts) {
        if (compared.size() == kMostBeside || id == workspace.cohort().id)
            continue;
        const auto other = workspace.withCohort(id);
        if (!other && other.error().kind == Error::Kind::NotFound)
            continue; // gone meanwhile
        if (!other)
            return fail(other.error());
        const auto figures = (*other)->figures(order.question);
        if (!figures)
            return fail(figures.error());
        compared.append({*figures, false});
    }
    return compared;
}

// The funnel and the activity look at every act: only who may read them, and has not left them out, waits for them.
Done readFacts(const Workspace &workspace, reports::ProgressReport &report)
{
    if (figures::Reading::tells(report.audience, figures::FigureId::Funnel)
        && reports::Parts(report.options, report.audience).has(domain::ReportPart::Search)) {
        auto searched = searchedFacts(workspace, report.question);
        if (!searched)
            return fail(searched.error());
        report.facts = std::move(searched->facts);
        report.search = std::move(searched->search);
        return {};
    }
    auto facts = workspace.facts(report.question.asOf);
    if (!facts)
        return fail(facts.error());
    report.facts = std::move(*facts);
    return {};
}

} // namespace

Result<reports::ProgressReport> reportOf(const Workspace &workspace, const ReportOrder &order)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    reports::ProgressReport report;
    report.question = order.question;
    report.audience = order.audience;
    report.today = workspace.clock().today();
    report.created = workspace.clock().now();
    report.author = order.author;
    report.programVersion = QCoreApplication::applicationVersion();
    if (order.options) {
        report.options = *order.options;
    } else {
        const auto kept = workspace.store().read([&](storage::Reader &reader) {
            report.options = operations::reportOptionsOf(reader, workspace.cohort().id);
        });
        if (!kept)
            return fail(kept.error());
    }
    if (const Done facts = readFacts(workspace, report); !facts)
        return fail(facts.error());
    const auto read = workspace.store().read([&](storage::Reader &reader) {
        report.employers = employersOf(reader, report.facts.outcomes);
        readMarks(reader, report);
        if (const auto logo = report.options.logo ? reader.find(*report.options.logo) : std::nullopt)
            report.logo = logo->bytes;
    });
    if (!read)
        return fail(read.error());
    auto revision = revisionFor(workspace, report);
    if (!revision)
        return fail(revision.error());
    report.revision = std::move(*revision);
    auto compared = comparedWith(workspace, order);
    if (!compared)
        return fail(compared.error());
    report.compared = std::move(*compared);
    return report;
}

Result<QByteArray> pdfOf(const document::Document &document, TaskContext &task)
{
    task.step(1, 3, QCoreApplication::translate("Workspace", "Laying out the pages"));
    const typeset::PageList pages = typeset::Typesetter().typeset(document);
    task.step(2, 3, QCoreApplication::translate("Workspace", "Writing the PDF"));
    return typeset::writePdf(pages, document.metadata, task);
}

namespace {

QByteArray listOf(const reports::ProgressReport &report, const Formats &formats)
{
    return figureList(figures::Reading(figures::compute(report.facts, report.question), report.audience, formats),
                      reports::Parts(report.options, report.audience), report.search, formats);
}

enum class Form { Pdf, WebPage, Csv };

// A name without an ending is taken as it is; one that promises something else is not.
Result<Form> formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf" || ending.isEmpty())
        return Form::Pdf;
    if (ending == u"html" || ending == u"htm")
        return Form::WebPage;
    if (ending == u"csv")
        return Form::Csv;
    //: %1 is a file
    return invalid(QCoreApplication::translate("Workspace",
                                               "The report cannot be written as “%1”: choose a name that ends in .pdf "
                                               "(paper), .html (a web page) or .csv (the list of all figures).")
                       .arg(QFileInfo(path).fileName()));
}

Result<QByteArray> reportAs(Form form, const Workspace &workspace, const ReportOrder &order, const Formats &formats,
                            TaskContext &task)
{
    task.step(0, 3, QCoreApplication::translate("Workspace", "Reading the facts"));
    const auto report = reportOf(workspace, order);
    if (!report)
        return fail(report.error());
    if (task.isCancelled())
        return cancelled();
    task.step(1, 3, QCoreApplication::translate("Workspace", "Adding up the figures"));
    if (form == Form::Csv)
        return listOf(*report, formats);
    const document::Document document = reports::progressReport(*report, formats);
    if (task.isCancelled())
        return cancelled();
    return form == Form::WebPage ? html::htmlOf(document, task) : pdfOf(document, task);
}

} // namespace

Result<document::Document> reportDocument(const Workspace &workspace, const ReportOrder &order, const Formats &formats)
{
    const auto report = reportOf(workspace, order);
    return report ? Result<document::Document>(reports::progressReport(*report, formats)) : fail(report.error());
}

Result<QString> besideRemark(const Workspace &workspace, const ReportOrder &order, const Formats &formats)
{
    if (order.audience != figures::Audience::Internal || !order.beside.day)
        return QString();
    const QDate day = *order.beside.day;
    const QString toCome = figures::dayToComeSentence({day, {}}, workspace.clock().today(), formats);
    if (!toCome.isEmpty())
        return formats.typography(toCome);
    const auto first = workspace.store().read([&](storage::Reader &reader) {
        return reader.first(storage::Query<domain::Member>()
                                .where(&domain::Member::cohort, workspace.cohort().id)
                                .upTo(&domain::Member::joinedOn, day));
    });
    if (!first)
        return fail(first.error());
    return *first ? QString() : formats.typography(figures::nobodyYetSentence(day, formats));
}

Done writeReport(const Workspace &workspace, const ReportOrder &order, const Formats &formats, const QString &path,
                 TaskContext &task)
{
    return writeMade(path, task, [&]() -> Result<QByteArray> {
        const auto form = formOf(path);
        if (!form)
            return fail(form.error());
        return reportAs(*form, workspace, order, formats, task);
    });
}

} // namespace rebond::workspace
