// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "base/dates.h"
#include "reports/weekchart.h"
#include "storage/companyfacts.h"
#include "storage/facts.h"
#include "storage/groupacts.h"
#include "workspace/explanationtable.h"
#include "workspace/workspace.h"

namespace rebond::workspace {

namespace {

// The approaches to be printed, by company and then sorted: some 50 bytes each, as there may be a million. A position is
// shared with the others of its spelling.
class HeldApproaches
{
public:
    void add(Id<domain::Company> company, const figures::Approach &approach)
    {
        if (m_companies.empty() || m_companies.back() != company)
            m_companies.push_back(company);
        Row row;
        row.position = approach.position;
        row.company = quint32(m_companies.size() - 1);
        row.firstMember = quint32(m_members.size());
        row.memberCount = quint32(approach.members.size());
        row.sentOn = qint32(approach.sentOn.toJulianDay());
        row.answeredAfter = approach.answeredOn ? qint32(approach.sentOn.daysTo(*approach.answeredOn)) : -1;
        row.step = approach.step;
        row.onBehalfOf = approach.onBehalfOf;
        row.channel = approach.channel;
        m_members.insert(m_members.end(), approach.members.begin(), approach.members.end());
        m_rows.push_back(std::move(row));
    }
    void sort()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &one, const Row &other) {
            return std::tie(one.sentOn, m_companies[one.company]) < std::tie(other.sentOn, m_companies[other.company]);
        });
    }
    void write(Table &table, Names &names) const
    {
        for (const Row &row : m_rows)
            table.write(cellsOf(row, names));
    }

private:
    struct Row
    {
        QString position;
        quint32 company = 0;
        quint32 firstMember = 0;
        quint32 memberCount = 0;
        qint32 sentOn = 0;         // Julian
        qint32 answeredAfter = -1; // days; none
        figures::FunnelStep step = figures::FunnelStep::Sent;
        domain::OnBehalfOf onBehalfOf = domain::OnBehalfOf::Membre;
        domain::Channel channel = domain::Channel::Courriel;
    };
    [[nodiscard]] QStringList cellsOf(const Row &row, Names &names) const
    {
        QStringList members;
        for (quint32 i = 0; i < row.memberCount; ++i)
            members.append(names.member(m_members[row.firstMember + i]));
        const QDate sentOn = QDate::fromJulianDay(row.sentOn);
        return {QString::fromLatin1(figures::kFunnelCodes[size_t(row.step)]),
                dateCell(sentOn),
                names.company(m_companies[row.company]),
                members.join(QStringLiteral(", ")),
                domain::labelOf(row.onBehalfOf),
                domain::labelOf(row.channel),
                row.position,
                dateCell(row.answeredAfter < 0 ? QDate() : sentOn.addDays(row.answeredAfter))};
    }

    std::vector<Id<domain::Company>> m_companies;
    std::vector<Id<domain::Member>> m_members; // of the approaches, one after the other
    std::vector<Row> m_rows;
};

} // namespace

Result<SearchedFacts> searchedFacts(const Workspace &workspace, const figures::Question &question)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](storage::Reader &reader) {
        domain::CohortFacts facts = storage::loadFacts(reader, workspace.cohort(), question.asOf);
        figures::SearchCounter counter(facts, question);
        storage::eachCompanysFacts(reader, workspace.cohort().id, question.asOf,
                                   [&](domain::CompanyFacts &&company) { counter.add(company); });
        return SearchedFacts{std::move(facts), counter.figures()};
    });
}

Result<WholeFigures> wholeFigures(const Workspace &workspace, const figures::Question &question)
{
    auto searched = searchedFacts(workspace, question);
    if (!searched)
        return fail(searched.error());
    return WholeFigures{figures::compute(searched->facts, question), std::move(searched->search)};
}

Result<QList<figures::ActivityWeek>> groupWeeks(const Workspace &workspace, QDate asOf)
{
    const QDate from = asOf.addDays(-7 * (reports::kMostWeeksDrawn + 1)); // the week still running is not drawn
    return workspace.store().read([&](storage::Reader &reader) {
        const Id<domain::Cohort> cohort = workspace.cohort().id;
        return figures::groupWeeks(storage::actsByDay(reader, cohort, from, asOf),
                                   storage::interviewsByDay(reader, cohort, from, asOf), asOf);
    });
}

Result<QByteArray> approachTable(const Workspace &workspace, const figures::Question &question,
                                 figures::FunnelStep step)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<QByteArray> {
        const domain::CohortFacts facts = storage::loadFacts(reader, workspace.cohort(), question.asOf);
        const figures::Hirings hirings(facts, question);
        HeldApproaches held;
        storage::eachCompanysFacts(reader, workspace.cohort().id, question.asOf, [&](domain::CompanyFacts &&company) {
            const QList<figures::Approach> approaches = figures::approachesIn(company, hirings, question.asOf);
            for (const figures::Approach &approach : approaches) {
                if (approach.step >= step)
                    held.add(company.company, approach);
            }
        });
        held.sort();
        Names names(reader, workspace.cohort().id);
        Table table({QStringLiteral("Rubrique"), QStringLiteral("Date d'envoi"), QStringLiteral("Entreprise"),
                     QStringLiteral("Membres"), QStringLiteral("Au nom de"), QStringLiteral("Canal"),
                     QStringLiteral("Poste"), QStringLiteral("Réponse le")});
        held.write(table, names);
        return table.bytes();
    });
}

Result<QByteArray> activityTable(const Workspace &workspace, const figures::Question &question)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<QByteArray> {
        const domain::CohortFacts facts = storage::loadFacts(reader, workspace.cohort(), question.asOf);
        figures::ActivityCounter counter(facts, question);
        storage::eachCompanysFacts(reader, workspace.cohort().id, question.asOf,
                                   [&](domain::CompanyFacts &&company) { counter.add(company); });
        QHash<Id<domain::Member>, const domain::Member *> members;
        for (const domain::Member &member : facts.members)
            members.insert(member.id, &member);
        Table table({QStringLiteral("Référence"), QStringLiteral("Nom"), QStringLiteral("Première semaine"),
                     QStringLiteral("Semaines"), QStringLiteral("Démarches"), QStringLiteral("Nouvelles entreprises"),
                     QStringLiteral("Entretiens")});
        const QList<figures::MemberActivity> all = counter.members();
        for (const figures::MemberActivity &one : all) {
            const domain::Member &member = *members.value(one.member);
            table.write({member.reference, member.displayName(), dateCell(one.from), QString::number(one.weeks),
                         QString::number(one.acts), QString::number(one.newCompanies),
                         QString::number(one.interviews)});
        }
        return table.bytes();
    });
}

} // namespace rebond::workspace
