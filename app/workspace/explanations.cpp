// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/explanations.h"

#include "base/dates.h"
#include "sheets/guard.h"
#include "sheets/writer.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"
#include "workspace/workspace.h"

#include <QBuffer>

namespace rebond::workspace {

namespace {

// Names of companies and members by id: the rows behind a count of acts are read by people.
class Names
{
public:
    Names(storage::Reader &reader, Id<domain::Cohort> cohort) : m_reader(reader)
    {
        const auto members = reader.list(storage::Query<domain::Member>().where(&domain::Member::cohort, cohort));
        for (const domain::Member &member : members)
            m_members.insert(member.id, member.displayName());
    }
    [[nodiscard]] QString member(Id<domain::Member> id) const { return m_members.value(id); }
    [[nodiscard]] QString company(Id<domain::Company> id)
    {
        auto known = m_companies.constFind(id);
        if (known == m_companies.constEnd()) {
            const auto company = m_reader.find(id);
            known = m_companies.insert(id, company ? company->name : QString());
        }
        return *known;
    }

private:
    storage::Reader &m_reader;
    QHash<Id<domain::Member>, QString> m_members;
    QHash<Id<domain::Company>, QString> m_companies;
};

class Table
{
public:
    explicit Table(const QStringList &headings) : m_writer(m_buffer, headings.size())
    {
        m_buffer.open(QIODevice::WriteOnly);
        write(headings);
    }
    void write(const QStringList &cells)
    {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded.append(sheets::guardCell(cell));
        if (m_done)
            m_done = m_writer.write(sheets::Row(guarded));
    }
    [[nodiscard]] Result<QByteArray> bytes()
    {
        if (m_done)
            m_done = m_writer.finish();
        return m_done ? Result<QByteArray>(m_buffer.data()) : fail(m_done.error());
    }

private:
    QBuffer m_buffer;
    sheets::CsvWriter m_writer;
    Done m_done;
};

bool counts(const domain::Act &act, figures::ActsBehind source)
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

bool counts(const domain::Interview &interview, figures::InterviewsBehind source, QDate asOf)
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
            if (!counts(act, source) || (source == figures::ActsBehind::Companies && !isFirst))
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
            if (counts(interview, source, asOf)) {
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
    return memberTable(workspace, question, name, formats);
}

} // namespace rebond::workspace
