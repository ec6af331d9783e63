// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/task.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

namespace rebond::workspace {

namespace {
constexpr int kActsAtOnce = 10'000;
}

struct Workspace::Around
{
    qint64 acts = 0;
    QHash<Id<domain::Member>, domain::Member> members;
    QList<domain::Doubt> before;
    QList<domain::Doubt> behind;
};

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
    // SQLite follows links, and its journal stands beside the file they lead to.
    const QFileInfo named(path());
    const QString real = named.canonicalFilePath();
    const QFileInfo file(real.isEmpty() ? named.absoluteFilePath() : real);
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

// All but the acts, in two parts: what stands before them in the list, and what behind.
Done Workspace::lookAround(const domain::DoubtFinder &finder, Around &around, TaskContext &task) const
{
    return m_store->read([&](storage::Reader &reader) {
        const domain::CohortFacts facts = storage::loadFacts(reader, m_cohort, m_clock.today());
        around.acts = facts.outreach.acts;
        for (const domain::Member &member : facts.members)
            around.members.insert(member.id, member);
        around.before = finder.ofCohort(facts);
        QHash<Id<domain::Member>, QList<domain::Consent>> consents;
        const QList<domain::Consent> all = storage::consentsOf(reader, m_cohort.id);
        for (const domain::Consent &consent : all)
            consents[consent.member].append(consent);
        for (const domain::Member &member : facts.members)
            around.before += finder.ofConsents(member, consents.value(member.id));
        reader.each<domain::Company>({}, [&](domain::Company &&company) {
            around.before += finder.ofCompany(company);
            return !task.isCancelled();
        });
        storage::eachInterview(reader, m_cohort.id, [&](domain::Interview &&interview) {
            around.behind += finder.ofInterview(interview, around.members.value(interview.member));
            return !task.isCancelled();
        });
    });
}

Result<QList<domain::Doubt>> Workspace::doubts(const Formats &formats, TaskContext &task) const
{
    const domain::DoubtFinder finder(formats, m_clock.today());
    Around around;
    if (const Done looked = lookAround(finder, around, task); !looked)
        return fail(looked.error());
    QList<domain::Doubt> doubts = std::move(around.before);
    qint64 done = 0;
    const auto look = [&](domain::Act &&act) {
        QList<domain::Member> named;
        for (const auto &id : std::as_const(act.members))
            named.append(around.members.value(id));
        doubts += finder.ofAct(act, named);
        task.step(++done, around.acts, QCoreApplication::translate("Workspace", "Looking through the acts"));
        return !task.isCancelled();
    };
    // A million acts take half a minute, and nobody could write as long as they are one read.
    std::optional<Id<domain::Act>> last;
    do {
        const auto given = m_store->read(
            [&](storage::Reader &reader) { return storage::someActs(reader, m_cohort.id, last, kActsAtOnce, look); });
        if (!given)
            return fail(given.error());
        last = *given;
    } while (last && !task.isCancelled());
    if (task.isCancelled())
        return cancelled();
    return doubts + around.behind;
}

} // namespace rebond::workspace
