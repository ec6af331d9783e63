// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "backup/backups.h"
#include "base/platform.h"
#include "exchange/changewording.h"
#include "operations/cohortchoice.h"
#include "storage/mappings/all.h"
#include "ui/kit/task.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <QThreadPool>

#include <utility>

namespace rebond::ui::shell {

namespace {
// A task may be the last to let go of a file, but the store has to close in the thread that opened it.
void closeInItsThread(workspace::Workspace *workspace, QObject *home)
{
    if (!workspace)
        return;
    if (QThread::currentThread() == home->thread())
        delete workspace;
    else
        QMetaObject::invokeMethod(
            home, [workspace] { delete workspace; }, Qt::QueuedConnection);
}

std::shared_ptr<workspace::Workspace> shared(std::unique_ptr<workspace::Workspace> workspace)
{
    QObject *application = QCoreApplication::instance(); // outlives every task
    return {workspace.release(), [application](workspace::Workspace *last) { closeInItsThread(last, application); }};
}
} // namespace

Session::Session(const Clock &clock, QString demonstrations, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_demonstrationClock(clock),
      m_demonstrations(std::move(demonstrations))
{}

// Work that still runs behind a page that is gone holds the file, and the file reads the clock of this session.
Session::~Session()
{
    QThreadPool::globalInstance()->waitForDone(); // it was asked to stop when its page went
}

QString Session::defaultDemonstrations()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
         + QLatin1String("/rebond/demonstration");
}

QString Session::systemUser()
{
    for (const char *variable : {"USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return platform::userName();
}

QString Session::author() const
{
    return m_author.isEmpty() ? systemUser() : m_author;
}

void Session::setAuthor(const QString &name)
{
    m_author = name;
    if (m_workspace)
        m_workspace->store().setAuthorName(author());
}

Done Session::open(const QString &path, Others others)
{
    const Clock &clock = isDemonstrationPath(path) ? m_demonstrationClock : m_clock;
    // Before anything is read: opening an older file writes to it.
    std::unique_ptr<backup::FileLock> lock;
    auto answer = backup::FileLock::Answer::Held; // ours already: this window has the file open
    if ((!m_lock || !m_lock->isHeld() || !m_lock->isOf(path)) && QFileInfo::exists(path)) {
        lock = std::make_unique<backup::FileLock>(path);
        answer = others == Others::TakeOver ? lock->takeOver() : lock->take();
    }
    std::optional<Error> refusal;
    if (answer == backup::FileLock::Answer::OfAnother)
        refusal = takenSentence(path, lock->holder());
    auto workspace = workspace::Workspace::openNewest(path, clock, author(), refusal);
    if (!workspace)
        return fail(workspace.error());
    std::unique_ptr<backup::FileLock> kept = lock ? std::move(lock) : std::move(m_lock);
    close();
    m_lock = std::move(kept);
    m_workspace = shared(std::move(*workspace));
    if (refusal)
        m_other = m_lock->holder();
    if (isDemonstration())
        m_workspace->keepNoBackups();
    m_day = clock.today();
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &Session::noteChange);
    Q_EMIT opened();
    return {};
}

Error Session::takenSentence(const QString &path, const backup::Holder &holder) const
{
    const QString name = QFileInfo(path).fileName();
    const QString user = holder.user.isEmpty() ? tr("somebody") : holder.user;
    const QString detail = QStringLiteral("process %1 on %2").arg(holder.process).arg(holder.machine);
    //: %1 is a file, %2 the name of a user
    QString sentence =
        tr("“%1” is open in another window on this computer (%2): here it may only be read. Close it there, "
           "then open it again here.")
            .arg(name, user);
    if (!holder.isOnThisMachine) {
        //: %1 is a file, %2 the name of a user, %3 of a computer
        sentence =
            tr("“%1” is open on another computer (%2 on %3): here it may only be read. Close it there, then open "
               "it again here.")
                .arg(name, user, holder.machine);
    }
    return Error{Error::Kind::Conflict, sentence, detail};
}

Done Session::switchTo(Id<domain::Cohort> cohort)
{
    if (!m_workspace)
        return {};
    auto next = m_workspace->withCohort(cohort);
    const auto cohorts = operations::cohortsOf(m_workspace->store());
    if (!next && next.error().kind == Error::Kind::NotFound && cohorts && !cohorts->isEmpty())
        // Its beginning was undone.
        next = m_workspace->withCohort(operations::cohortToShow(*cohorts, clock().today())->id);
    if (!next)
        return fail(next.error());
    const auto before = std::exchange(m_workspace, nullptr); // the store lives on in the next one
    Q_EMIT closed();
    m_workspace = shared(std::move(*next));
    Q_EMIT opened();
    return {};
}

kit::Task *Session::restore(const QString &backup, const QString &path)
{
    std::shared_ptr<backup::FileLock> lock; // nobody else opens it meanwhile
    if (m_workspace && m_workspace->path() == path) {
        if (m_workspace->isFileReadOnly())
            return nullptr;
        lock = std::move(m_lock);
        letGo(false); // what is there becomes a backup before anything else
    } else {
        lock = std::make_shared<backup::FileLock>(path);
        if (lock->take() == backup::FileLock::Answer::OfAnother) {
            Q_EMIT failed(takenSentence(path, lock->holder()));
            return nullptr;
        }
    }
    return kit::startTask<backup::Restored>(
        this, tr("Restoring the backup"),
        [backup, path, &clock = m_clock](TaskContext &) { return backup::restoreOver(backup, path, clock); },
        [this, path, lock = std::move(lock)](const Result<backup::Restored> &done) mutable {
            lock.reset();
            if (const Done again = open(path); !again)
                return told(done ? again : Done(fail(done.error())));
            if (done)
                Q_EMIT restored(*done);
            else
                told(fail(done.error()));
        });
}

kit::Task *Session::backUpEarlierDays()
{
    return m_workspace ? backUp(*m_workspace, true) : nullptr;
}

// By path alone: the file may be closed meanwhile.
kit::Task *Session::backUp(const workspace::Workspace &workspace, bool onlyEarlierDays)
{
    if (!workspace.keepsBackups() || workspace.isFileReadOnly())
        return nullptr;
    m_hasWritten = m_hasWritten && onlyEarlierDays;
    return kit::startTask<void>(
        this, tr("Making a backup"),
        [path = workspace.path(), onlyEarlierDays, &clock = m_clock](TaskContext &) -> Done {
            if (onlyEarlierDays ? !backup::hasNewsOfEarlierDays(path, clock) : !backup::hasNews(path))
                return {};
            const auto made = backup::backUp(path, backup::Why::Day, clock);
            return made ? Done() : fail(made.error());
        },
        [this](const Done &made) {
            if (!made)
                Q_EMIT backupFailed(made.error());
        });
}

// A window left open over night: the first change of the new day finds the work of the day before without a backup.
void Session::noteChange(const storage::ChangeSet &changes)
{
    m_hasWritten = true;
    if (!m_workspace) // a page that goes with the file
        return;
    if (const QDate today = clock().today(); today != m_day) {
        m_day = today;
        backUp(*m_workspace, false);
    }
    if (!changes.isEmpty())
        Q_EMIT written();
    Q_EMIT changed();
    if ((changes.isEmpty() || changes.touches(storage::Kind::Cohort)) && isCohortStale())
        Q_EMIT cohortChanged();
}

bool Session::isCohortStale() const
{
    const auto stored = m_workspace->store().read(
        [id = m_workspace->cohort().id](storage::Reader &reader) { return reader.find(id); });
    return stored && (!*stored || **stored != m_workspace->cohort());
}

kit::Task *Session::writeThenOpen(const QString &title, std::function<Done()> write, const QString &path)
{
    return kit::startTask<void>(
        this, title, [write = std::move(write)](TaskContext &) { return write(); },
        [this, path](Done written) { told(written ? open(path) : written); });
}

kit::Task *Session::create(const operations::NewCohort &cohort, const QString &path)
{
    const auto write = [cohort, path, &clock = m_clock, author = author()]() -> Done {
        IdMaker ids(clock);
        return operations::createCohortFile(path, storage::Author{clock, ids, author}, cohort);
    };
    return writeThenOpen(tr("Making the file"), write, path);
}

kit::Task *Session::demonstrate()
{
    // A name of its own each time, so that a copy open in another window stays what it is.
    const QString stamp = m_clock.now().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    QString path = QStringLiteral("%1/60 dans le 06 %2.rebond").arg(m_demonstrations, stamp);
    for (int copy = 2; QFileInfo::exists(path); ++copy) // two within one instant of the clock
        path = QStringLiteral("%1/60 dans le 06 %2-%3.rebond").arg(m_demonstrations, stamp).arg(copy);
    const auto write = [path, folder = m_demonstrations, now = m_clock.now()]() -> Done {
        QDir().mkpath(folder);
        // Yesterday's copies are of no use to anybody.
        const auto old = QDir(folder).entryInfoList({QStringLiteral("*.rebond"), QStringLiteral("*.rebond.brouillons"),
                                                     QStringLiteral("*.rebond.filtres")},
                                                    QDir::Files);
        for (const QFileInfo &file : old) {
            if (file.lastModified().daysTo(now) > 1)
                QFile::remove(file.filePath());
        }
        return operations::createDemonstration(path);
    };
    return writeThenOpen(tr("Making the demonstration"), write, path);
}

void Session::close()
{
    if (m_workspace)
        letGo(true);
}

// Pages write what was typed last as they go: while the file is still locked, and before the backup is made.
void Session::letGo(bool withBackup)
{
    const auto before = std::exchange(m_workspace, nullptr);
    Q_EMIT closed();
    before->store().changes().disconnect(this);
    if (withBackup && m_hasWritten)
        backUp(*before, false);
    m_lock.reset();
    m_other.reset();
    m_hasWritten = false;
}

bool Session::isDemonstration() const
{
    return m_workspace && isDemonstrationPath(m_workspace->path());
}

bool Session::isDemonstrationPath(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_demonstrations).absoluteFilePath();
}

const Clock &Session::clock() const
{
    return isDemonstration() ? m_demonstrationClock : m_clock;
}

QString Session::undoLabel() const
{
    return m_workspace ? labelOf(m_workspace->store().history().undoStep()) : QString();
}

QString Session::redoLabel() const
{
    return m_workspace ? labelOf(m_workspace->store().history().redoStep()) : QString();
}

QString Session::labelOf(const std::optional<storage::History::Step> &step) const
{
    if (!step)
        return {};
    const auto told = m_workspace->store().read(
        [&](storage::Reader &reader) { return rebond::exchange::labelOfToday(*step, reader); });
    return told ? *told : step->label;
}

void Session::undo()
{
    if (!m_workspace)
        return;
    const QString label = undoLabel();
    const Done undone = m_workspace->store().history().undo();
    told(undone);
    if (undone && !label.isEmpty())
        Q_EMIT tookBack(label);
}

void Session::redo()
{
    if (!m_workspace)
        return;
    const QString label = redoLabel();
    const Done redone = m_workspace->store().history().redo();
    told(redone);
    if (redone && !label.isEmpty())
        Q_EMIT madeAgain(label);
}

void Session::told(const Done &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace rebond::ui::shell

#include "moc_session.cpp"
