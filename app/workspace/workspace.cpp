// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/task.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace rebond::workspace {

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock, const QString &author,
                                                   const QString &cohort)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    auto store = storage::Store::open(path, storage::Author{clock, workspace->m_ids, author});
    if (!store)
        return fail(store.error());
    workspace->m_store = std::move(*store);
    auto chosen = operations::chooseCohort(*workspace->m_store, cohort);
    if (!chosen)
        return fail(chosen.error());
    workspace->m_cohort = std::move(*chosen);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openNewest(const QString &path, const Clock &clock, const QString &author)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    auto store = storage::Store::open(path, storage::Author{clock, workspace->m_ids, author});
    if (!store)
        return fail(store.error());
    workspace->m_store = std::move(*store);
    const auto cohorts = operations::cohortsOf(*workspace->m_store);
    if (!cohorts)
        return fail(cohorts.error());
    if (!cohorts->isEmpty())
        workspace->m_cohort = cohorts->last();
    return workspace;
}

bool Workspace::isReadOnly() const
{
    const QFileInfo file(path());
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

QString Workspace::version() const
{
    return m_store->read([](storage::Reader &reader) { return storage::newestEntry(reader); }).value_or(QString());
}

void Workspace::announceChange()
{
    Q_EMIT m_store->changes().committed({});
}

Result<domain::CohortFacts> Workspace::facts(QDate asOf) const
{
    if (const Done sound = m_store->ensureSound(); !sound)
        return fail(sound.error());
    return m_store->read([&](storage::Reader &reader) { return storage::loadFacts(reader, m_cohort, asOf); });
}

Result<figures::Figures> Workspace::figures(const figures::Question &question) const
{
    const auto loaded = facts(question.asOf);
    if (!loaded)
        return fail(loaded.error());
    return figures::compute(*loaded, question);
}

Result<QList<domain::Doubt>> Workspace::doubts(const Formats &formats, TaskContext &task) const
{
    const domain::DoubtFinder finder(formats, m_clock.today());
    return m_store->read([&](storage::Reader &reader) -> Result<QList<domain::Doubt>> {
        const domain::CohortFacts facts = storage::loadFacts(reader, m_cohort, m_clock.today());
        QHash<Id<domain::Member>, domain::Member> members;
        for (const domain::Member &member : facts.members)
            members.insert(member.id, member);
        QList<domain::Doubt> doubts = finder.ofCohort(facts);
        QHash<Id<domain::Member>, QList<domain::Consent>> consents;
        const QList<domain::Consent> all = storage::consentsOf(reader, m_cohort.id);
        for (const domain::Consent &consent : all)
            consents[consent.member].append(consent);
        for (const domain::Member &member : facts.members)
            doubts += finder.ofConsents(member, consents.value(member.id));
        reader.each<domain::Company>({}, [&](domain::Company &&company) {
            doubts += finder.ofCompany(company);
            return !task.isCancelled();
        });
        qint64 done = 0;
        storage::eachActUpTo(reader, m_cohort.id, QDate(9999, 12, 31), [&](domain::Act &&act) {
            QList<domain::Member> named;
            for (const auto &id : std::as_const(act.members))
                named.append(members.value(id));
            doubts += finder.ofAct(act, named);
            task.step(++done, facts.outreach.acts,
                      QCoreApplication::translate("Workspace", "Looking through the acts"));
            return !task.isCancelled();
        });
        storage::eachInterview(reader, m_cohort.id, [&](domain::Interview &&interview) {
            doubts += finder.ofInterview(interview, members.value(interview.member));
            return !task.isCancelled();
        });
        if (task.isCancelled())
            return cancelled();
        return doubts;
    });
}

} // namespace rebond::workspace
