// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

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

QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? qEnvironmentVariable("USERNAME") : name;
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

Done Session::open(const QString &path)
{
    const Clock &clock = isDemonstrationPath(path) ? m_demonstrationClock : m_clock;
    auto workspace = workspace::Workspace::openNewest(path, clock, userName());
    if (!workspace)
        return fail(workspace.error());
    close();
    m_workspace = shared(std::move(*workspace));
    connect(&m_workspace->store().changes(), &storage::ChangeBus::committed, this, &Session::changed);
    Q_EMIT opened();
    return {};
}

kit::Task *Session::writeThenOpen(const QString &title, std::function<Done()> write, const QString &path)
{
    return kit::startTask<void>(
        this, title, [write = std::move(write)](TaskContext &) { return write(); },
        [this, path](Done written) { told(written ? open(path) : written); });
}

kit::Task *Session::create(const operations::NewCohort &cohort, const QString &path)
{
    const auto write = [cohort, path, &clock = m_clock, author = userName()]() -> Done {
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
        const auto old = QDir(folder).entryInfoList({QStringLiteral("*.rebond")}, QDir::Files);
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
    if (!m_workspace)
        return;
    m_workspace->store().changes().disconnect(this);
    m_workspace.reset();
    Q_EMIT closed();
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
    return m_workspace ? m_workspace->store().history().undoLabel().value_or(QString()) : QString();
}

QString Session::redoLabel() const
{
    return m_workspace ? m_workspace->store().history().redoLabel().value_or(QString()) : QString();
}

void Session::undo()
{
    if (!undoLabel().isEmpty())
        told(m_workspace->store().history().undo());
}

void Session::redo()
{
    if (!redoLabel().isEmpty())
        told(m_workspace->store().history().redo());
}

void Session::told(const Done &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace rebond::ui::shell
