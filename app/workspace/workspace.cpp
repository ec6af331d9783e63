// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "backup/backups.h"
#include "backup/isbackup.h"
#include "base/task.h"
#include "operations/cohortchoice.h"
#include "storage/facts.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>

namespace rebond::workspace {

namespace {

constexpr int kActsAtOnce = 10'000;

Error backupIsForReading(const QString &path)
{
    //: %1 is a file
    const QString sentence = QCoreApplication::translate(
        "Workspace",
        "“%1” is a backup: it may only be read, so that it stays what it is. Restore it on the page of its "
        "file, or copy it elsewhere and open the copy.");
    return Error{Error::Kind::Conflict, sentence.arg(QFileInfo(path).fileName()), QString()};
}

} // namespace

struct Workspace::Around
{
    // A part of the list: no more is kept of it than may be asked for, all is counted.
    struct Part
    {
        qsizetype most = 0;
        Doubts found = {};
        void add(const QList<domain::Doubt> &doubts)
        {
            found.count += doubts.size();
            found.first += doubts.first(std::min<qsizetype>(doubts.size(), most - found.first.size()));
        }
    };
    explicit Around(qsizetype most) : before{most}, behind{most} {}
    qint64 acts = 0;
    QHash<Id<domain::Member>, domain::Member> members;
    Part before; // up to the acts, and with them
    Part behind;
};

Done Workspace::openStore(const QString &path, const QString &author, std::optional<Error> refusal)
{
    if (!refusal && backup::isBackup(path))
        refusal = backupIsForReading(path);
    const storage::Author writer{m_clock, m_file->ids, author};
    auto store = refusal ? storage::Store::openForReading(path, writer, *refusal) : storage::Store::open(path, writer);
    if (!store)
        return fail(store.error());
    m_file->store = std::move(*store);
    return {};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock, const QString &author,
                                                   const QString &cohort)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    if (const Done opened = workspace->openStore(path, author, {}); !opened)
        return fail(opened.error());
    auto chosen = operations::chooseCohort(workspace->store(), cohort);
    if (!chosen)
        return fail(chosen.error());
    workspace->m_cohort = std::move(*chosen);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openNewest(const QString &path, const Clock &clock, const QString &author,
                                                         const std::optional<Error> &refusal)
{
    std::unique_ptr<Workspace> workspace(new Workspace(clock));
    if (const Done opened = workspace->openStore(path, author, refusal); !opened)
        return fail(opened.error());
    const auto cohorts = operations::cohortsOf(workspace->store());
    if (!cohorts)
        return fail(cohorts.error());
    if (const auto shown = operations::cohortToShow(*cohorts, clock.today()))
        workspace->m_cohort = *shown;
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::withCohort(Id<domain::Cohort> cohort) const
{
    const auto found = m_file->store->read([&](storage::Reader &reader) { return reader.find(cohort); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return notFound(QCoreApplication::translate("Workspace", "This cohort is no longer in the file."));
    std::unique_ptr<Workspace> workspace(new Workspace(*this));
    workspace->m_cohort = **found;
    return workspace;
}

bool Workspace::isFileReadOnly() const
{
    if (m_file->store->refusal())
        return true;
    // SQLite follows links, and its journal stands beside the file they lead to.
    const QFileInfo named(path());
    const QString real = named.canonicalFilePath();
    const QFileInfo file(real.isEmpty() ? named.absoluteFilePath() : real);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

Done Workspace::backUpBefore(backup::Why why) const
{
    if (!m_file->keepsBackups)
        return {};
    const auto made = backup::backUp(path(), why, m_clock);
    return made ? Done() : fail(made.error());
}

QString Workspace::version() const
{
    return m_file->store->read([](storage::Reader &reader) { return storage::newestEntry(reader); })
        .value_or(QString());
}

void Workspace::announceChange()
{
    Q_EMIT m_file->store->changes().committed({});
}

Result<domain::CohortFacts> Workspace::facts(QDate asOf) const
{
    if (const Done sound = m_file->store->ensureSound(); !sound)
        return fail(sound.error());
    return m_file->store->read([&](storage::Reader &reader) { return storage::loadFacts(reader, m_cohort, asOf); });
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
    return m_file->store->read([&](storage::Reader &reader) {
        const domain::CohortFacts facts = storage::loadFacts(reader, m_cohort, m_clock.today());
        around.acts = facts.outreach.acts;
        for (const domain::Member &member : facts.members)
            around.members.insert(member.id, member);
        around.before.add(finder.ofCohort(facts));
        QHash<Id<domain::Member>, QList<domain::Consent>> consents;
        const QList<domain::Consent> all = storage::consentsOf(reader, m_cohort.id);
        for (const domain::Consent &consent : all)
            consents[consent.member].append(consent);
        for (const domain::Member &member : facts.members)
            around.before.add(finder.ofConsents(member, consents.value(member.id)));
        reader.each<domain::Company>({}, [&](domain::Company &&company) {
            around.before.add(finder.ofCompany(company));
            return !task.isCancelled();
        });
        storage::eachInterview(reader, m_cohort.id, [&](domain::Interview &&interview) {
            around.behind.add(finder.ofInterview(interview, around.members.value(interview.member)));
            return !task.isCancelled();
        });
    });
}

Result<QList<domain::Doubt>> Workspace::doubts(const Formats &formats, TaskContext &task) const
{
    const auto all = firstDoubts(std::numeric_limits<qsizetype>::max(), formats, task);
    return all ? Result<QList<domain::Doubt>>(all->first) : fail(all.error());
}

Result<Workspace::Doubts> Workspace::firstDoubts(qsizetype most, const Formats &formats, TaskContext &task) const
{
    const domain::DoubtFinder finder(formats, m_clock.today());
    Around around(most);
    if (const Done looked = lookAround(finder, around, task); !looked)
        return fail(looked.error());
    qint64 done = 0;
    const auto look = [&](domain::Act &&act) {
        QList<domain::Member> named;
        for (const auto &id : std::as_const(act.members))
            named.append(around.members.value(id));
        around.before.add(finder.ofAct(act, named));
        task.step(++done, around.acts, QCoreApplication::translate("Workspace", "Looking through the acts"));
        return !task.isCancelled();
    };
    // A million acts take half a minute, and nobody could write as long as they are one read.
    std::optional<Id<domain::Act>> last;
    do {
        const auto given = m_file->store->read(
            [&](storage::Reader &reader) { return storage::someActs(reader, m_cohort.id, last, kActsAtOnce, look); });
        if (!given)
            return fail(given.error());
        last = *given;
    } while (last && !task.isCancelled());
    if (task.isCancelled())
        return cancelled();
    Around::Part all = std::move(around.before);
    all.add(around.behind.found.first);
    all.found.count += around.behind.found.count - around.behind.found.first.size();
    return std::move(all.found);
}

} // namespace rebond::workspace
