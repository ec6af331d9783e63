// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/searching.h"

#include "base/dates.h"
#include "storage/companyfacts.h"
#include "storage/facts.h"
#include "workspace/explanationtable.h"
#include "workspace/workspace.h"

namespace rebond::workspace {

namespace {

// An approach and where it was made.
struct Placed
{
    Id<domain::Company> company;
    figures::Approach approach;
};

QStringList cellsOf(const Placed &placed, Names &names)
{
    const figures::Approach &approach = placed.approach;
    QStringList members;
    for (const auto &id : approach.members)
        members.append(names.member(id));
    return {QString::fromLatin1(figures::kFunnelCodes[size_t(approach.step)]),
            dateCell(approach.sentOn),
            names.company(placed.company),
            members.join(QStringLiteral(", ")),
            domain::labelOf(approach.onBehalfOf),
            domain::labelOf(approach.channel),
            approach.positionKey,
            dateCell(approach.answeredOn.value_or(QDate()))};
}

} // namespace

Result<WholeFigures> wholeFigures(const Workspace &workspace, const figures::Question &question)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        return fail(sound.error());
    return workspace.store().read([&](storage::Reader &reader) {
        const domain::CohortFacts facts = storage::loadFacts(reader, workspace.cohort(), question.asOf);
        figures::SearchCounter counter(facts, question);
        storage::eachCompanysFacts(reader, workspace.cohort().id, question.asOf,
                                   [&](domain::CompanyFacts &&company) { counter.add(company); });
        return WholeFigures{figures::compute(facts, question), counter.figures()};
    });
}

Result<QByteArray> approachTable(const Workspace &workspace, const figures::Question &question,
                                 figures::FunnelStep step)
{
    return workspace.store().read([&](storage::Reader &reader) -> Result<QByteArray> {
        const domain::CohortFacts facts = storage::loadFacts(reader, workspace.cohort(), question.asOf);
        const figures::Hirings hirings(facts, question);
        std::vector<Placed> rows;
        storage::eachCompanysFacts(reader, workspace.cohort().id, question.asOf, [&](domain::CompanyFacts &&company) {
            const QList<figures::Approach> approaches = figures::approachesIn(company, hirings, question.asOf);
            for (const figures::Approach &approach : approaches) {
                if (approach.step >= step)
                    rows.push_back({company.company, approach});
            }
        });
        std::stable_sort(rows.begin(), rows.end(), [](const Placed &one, const Placed &other) {
            return std::tie(one.approach.sentOn, one.company) < std::tie(other.approach.sentOn, other.company);
        });
        Names names(reader, workspace.cohort().id);
        Table table({QStringLiteral("Rubrique"), QStringLiteral("Date d'envoi"), QStringLiteral("Entreprise"),
                     QStringLiteral("Membres"), QStringLiteral("Au nom de"), QStringLiteral("Canal"),
                     QStringLiteral("Poste"), QStringLiteral("Réponse le")});
        for (const Placed &row : rows)
            table.write(cellsOf(row, names));
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
