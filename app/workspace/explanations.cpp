// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/explanations.h"

#include "base/dates.h"
#include "storage/facts.h"
#include "workspace/explanationtable.h"
#include "workspace/searching.h"
#include "workspace/workspace.h"

namespace rebond::workspace {

namespace {

Result<QByteArray> actTable(const Workspace &workspace, QDate asOf, figures::ActsBehind source)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<QByteArray> {
        Names names(reader, workspace.cohort().id);
        Table table({QStringLiteral("Référence"), QStringLiteral("Date"), QStringLiteral("Entreprise"),
                     QStringLiteral("Membres"), QStringLiteral("Au nom de"), QStringLiteral("Canal"),
                     QStringLiteral("Résultat")});
        QSet<Id<domain::Company>> companies; // behind that figure stands the first act at each
        storage::eachActUpTo(reader, workspace.cohort().id, asOf, [&](domain::Act &&act) {
            const bool isFirst = !companies.contains(act.company);
            companies.insert(act.company);
            if (!isBehind(act, source) || (source == figures::ActsBehind::Companies && !isFirst))
                return true;
            QStringList members;
            for (const auto &id : std::as_const(act.members))
                members.append(names.member(id));
            table.write({act.reference, dateCell(act.date), names.company(act.company),
                         members.join(QStringLiteral(", ")), domain::labelOf(act.onBehalfOf),
                         domain::labelOf(act.channel), act.result ? domain::labelOf(*act.result) : QString()});
            return true;
        });
        return table.bytes();
    });
}

Result<QByteArray> interviewTable(const Workspace &workspace, QDate asOf, figures::InterviewsBehind source)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<QByteArray> {
        Names names(reader, workspace.cohort().id);
        Table table({QStringLiteral("Référence"), QStringLiteral("Date"), QStringLiteral("Membre"),
                     QStringLiteral("Entreprise"), QStringLiteral("État")});
        storage::eachInterview(reader, workspace.cohort().id, [&](domain::Interview &&interview) {
            if (isBehind(interview, source, asOf)) {
                table.write({interview.reference, dateCell(interview.date), names.member(interview.member),
                             names.company(interview.company), domain::labelOf(interview.state)});
            }
            return true;
        });
        return table.bytes();
    });
}

Result<QByteArray> memberTable(const Workspace &workspace, const figures::Question &question, const QString &name,
                               const Formats &formats)
{
    const auto facts = workspace.facts(question.asOf);
    if (!facts)
        return fail(facts.error());
    const auto explanation = figures::explain(*facts, question, name, formats);
    if (!explanation)
        return fail(explanation.error());
    Table table(figures::explanationHeadings());
    for (const figures::ExplanationRow &row : explanation->rows)
        table.write(figures::explanationCells(row));
    return table.bytes();
}

} // namespace

bool isBehind(const domain::Act &act, figures::ActsBehind source)
{
    switch (source) {
    case figures::ActsBehind::All:
    case figures::ActsBehind::Companies: return true;
    case figures::ActsBehind::OnBehalfOfCollective: return act.onBehalfOf == domain::OnBehalfOf::Collectif;
    case figures::ActsBehind::OnBehalfOfMember: return act.onBehalfOf == domain::OnBehalfOf::Membre;
    case figures::ActsBehind::Answered: return act.result && *act.result != domain::ActResult::SansReponse;
    }
    return false;
}

bool isBehind(const domain::Interview &interview, figures::InterviewsBehind source, QDate asOf)
{
    const bool isPast = interview.date <= asOf;
    const bool isHeld = interview.state == domain::InterviewState::Tenu && isPast;
    const bool isPlanned = interview.state == domain::InterviewState::Prevu;
    switch (source) {
    case figures::InterviewsBehind::All: return isHeld || isPlanned;
    case figures::InterviewsBehind::Held: return isHeld;
    case figures::InterviewsBehind::Planned: return isPlanned && !isPast;
    case figures::InterviewsBehind::ToQualify: return isPlanned && isPast;
    }
    return false;
}

Result<QByteArray> explanationTable(const Workspace &workspace, const figures::Question &question, const QString &name,
                                    const Formats &formats)
{
    const auto source = figures::explainSource(name);
    if (!source)
        return fail(source.error());
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    if (const auto *acts = std::get_if<figures::ActsBehind>(&*source))
        return actTable(workspace, question.asOf, *acts);
    if (const auto *interviews = std::get_if<figures::InterviewsBehind>(&*source))
        return interviewTable(workspace, question.asOf, *interviews);
    if (const auto *step = std::get_if<figures::FunnelStep>(&*source))
        return approachTable(workspace, question, *step);
    if (std::holds_alternative<figures::ActivityBehind>(*source))
        return activityTable(workspace, question);
    return memberTable(workspace, question, name, formats);
}

} // namespace rebond::workspace
