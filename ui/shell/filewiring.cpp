// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filewiring.h"

#include "backup/backups.h"
#include "base/formats.h"
#include "ui/file/filepage.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/task.h"
#include "ui/shell/draftkeeper.h"
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileSystemWatcher>
#include <QTimer>

#include <utility>

namespace rebond::ui::shell {

namespace {
using Severity = kit::MessageBar::Severity;
using AfterPress = kit::MessageBar::AfterPress;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FileState)
};

struct Look
{
    QString version;
    bool wasReplaced = false;
};

// `detail`: of the message this one takes the place of, which may hold what somebody typed.
void tellReplaced(MainWindow &window, const QString &detail = {})
{
    kit::MessageBar &messages = window.messages();
    messages.say(Severity::Warning,
                 Tr::tr("The file was replaced by another state of it, by a copy, a synchronisation or a "
                        "restored backup. Nothing is written into it before you open it anew; what you "
                        "are typing stays."),
                 detail);
    messages.endOnly({});
    messages.offer(Tr::tr("Open it anew"), QStringLiteral("openAnewButton"), AfterPress::Close, &window,
                   [&window] { window.reopen(Session::Others::Respect); });
}

void tellTaken(const Session &session, const QString &meaning, MainWindow &window)
{
    kit::MessageBar &messages = window.messages();
    messages.say(Severity::Warning, meaning);
    messages.endOnly({});
    messages.offer(Tr::tr("Try again"), QStringLiteral("tryAgainButton"), AfterPress::Close, &window,
                   [&window] { window.reopen(Session::Others::Respect); });
    if (!session.otherHolder()->isOnThisMachine) // its program may be gone: only the user can know
        messages.offer(Tr::tr("It is not open there any more"), QStringLiteral("takeOverButton"), AfterPress::Close,
                       &window, [&window] { window.reopen(Session::Others::TakeOver); });
}

constexpr int kQuietMs = 300; // a write is several

// Its version is the newest entry of the journal: what this window writes is told by the store, anything newer came from elsewhere.
class OtherHands final : public QObject
{
public:
    OtherHands(const std::shared_ptr<workspace::Workspace> &workspace, QObject *parent)
        : QObject(parent),
          m_workspace(workspace)
    {
        setObjectName(QStringLiteral("otherHands"));
        m_pause.setSingleShot(true);
        m_pause.setInterval(kQuietMs);
        connect(&m_pause, &QTimer::timeout, this, [this] { look(); });
        connect(&m_files, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(&workspace->store().changes(), &storage::ChangeBus::committed, this, [this] { m_isOurs = true; });
        m_files.addPath(workspace->path());
        m_isOurs = true;
        look();
    }

private:
    void look()
    {
        const auto workspace = m_workspace.lock();
        if (!workspace)
            return;
        if (m_isLooking)
            return m_pause.start();
        m_isLooking = true;
        m_files.addPath(workspace->path()); // another file may stand there now
        kit::startTask<Look>(
            this, Tr::tr("Looking for changes"),
            [workspace](TaskContext &) -> Result<Look> {
                return Look{workspace->version(), workspace->store().wasReplaced().value_or(true)};
            },
            [this](const Result<Look> &found) {
                m_isLooking = false;
                // Another file in its place is told of when the window comes to the front, or when something is saved.
                if (!found || found->wasReplaced || found->version.isEmpty())
                    return;
                const QString before = std::exchange(m_version, found->version);
                if (std::exchange(m_isOurs, false) || m_version == before)
                    return;
                if (const auto changed = m_workspace.lock())
                    changed->announceChange();
                m_isOurs = false; // what we announced
            });
    }

    std::weak_ptr<workspace::Workspace> m_workspace;
    QFileSystemWatcher m_files;
    QTimer m_pause;
    QString m_version;
    bool m_isLooking = false;
    bool m_isOurs = false; // something was written here since the last look
};
} // namespace

void joinFilePage(kit::Page *page, Session &session, MainWindow &window)
{
    auto *file = qobject_cast<file::FilePage *>(page);
    if (!file)
        return;
    // Queued: the page that asks goes with its file or cohort.
    QObject::connect(
        file, &file::FilePage::restoreRequested, &window,
        [&session, &window](const QString &backup) {
            if (session.workspace())
                window.restore(backup, session.workspace()->path());
        },
        Qt::QueuedConnection);
    QObject::connect(
        file, &file::FilePage::cohortRequested, &window,
        [&session, &window](Id<domain::Cohort> cohort) {
            if (session.workspace())
                window.showCohort(cohort);
        },
        Qt::QueuedConnection);
}

void joinRefusals(Session &session, MainWindow &window)
{
    QObject::connect(&window.messages(), &kit::MessageBar::changed, &window, [&session, &window] {
        const kit::MessageBar &messages = window.messages();
        const std::shared_ptr<workspace::Workspace> workspace = session.workspace();
        if (!workspace || !messages.isSpeaking() || messages.severity() != Severity::Bad)
            return;
        kit::startTask<bool>(
            &window, Tr::tr("Looking for changes"),
            [workspace](TaskContext &) { return workspace->store().wasReplaced(); },
            [&session, &window, workspace, refusal = messages.sentence()](const Result<bool> &wasReplaced) {
                const bool isStillSaid = window.messages().isSpeaking() && window.messages().sentence() == refusal;
                if (wasReplaced.value_or(false) && isStillSaid && session.workspace() == workspace)
                    tellReplaced(window, window.messages().detail());
            });
    });
}

void joinErasures(kit::Page *page, DraftKeeper &drafts)
{
    if (auto *file = qobject_cast<file::FilePage *>(page))
        QObject::connect(file, &file::FilePage::personErased, &drafts, &DraftKeeper::forget);
}

void offerNewestBackup(const QString &path, const Formats &formats, MainWindow &window)
{
    const auto backups = backup::backupsOf(path);
    if (backups.isEmpty())
        return;
    const QDateTime here = backups.first().madeAt.toLocalTime();
    //: button; %1 is a day, %2 a time of day
    const QString text = Tr::tr("Restore the backup of %1, %2")
                             .arg(formats.date(here.date()), formats.time(here.time()));
    window.messages().offer(text, QStringLiteral("restoreNewestButton"), AfterPress::Close, &window,
                            [&window, path, backup = backups.first().path] { window.restore(backup, path); });
}

void joinBackups(Session &session, MainWindow &window)
{
    // Queued: the pages that heard of the change with us go.
    QObject::connect(
        &session, &Session::cohortChanged, &window,
        [&session, &window] {
            if (session.workspace())
                window.showCohort(session.workspace()->cohort().id);
        },
        Qt::QueuedConnection);
    QObject::connect(&session, &Session::backupFailed, &window, [&window](const Error &error) {
        window.messages().say(Severity::Warning, error.sentence, error.detail);
        window.messages().endOnly({}); // whatever is done meanwhile, it is without a backup
    });
    QObject::connect(&session, &Session::restored, &window, [&window](const backup::Restored &restored) {
        window.goTo(QStringLiteral("file"));
        QString sentence = Tr::tr("The backup is restored. The file as it was before is among the backups.");
        if (restored.erasedAgain > 0)
            sentence += u' ' + Tr::tr("%n person(s) erased since were erased again.", nullptr, restored.erasedAgain);
        if (!restored.areErasedKnown)
            sentence += u' '
                      + Tr::tr("This copy was kept elsewhere: whoever was erased since it was made and is not noted "
                               "here is back in it. Erase them again.");
        window.messages().say(Severity::Good, sentence, QDir::toNativeSeparators(restored.before));
    });
}

void showFileState(Session &session, Header &header, MainWindow &window)
{
    const auto &workspace = session.workspace();
    if (session.otherHolder()) {
        const QString meaning = workspace->store().refusal()->sentence;
        //: in the window's header, of the file that is open
        header.setState(Tr::tr("Read only"), meaning);
        return tellTaken(session, meaning, window);
    }
    if (workspace->isFileReadOnly()) {
        const auto &refusal = workspace->store().refusal();
        const QString meaning =
            refusal ? refusal->sentence
                    : Tr::tr("This file may only be read: its figures and reports are there, but nothing can be "
                             "imported or taken back. To change it, copy it to a folder of yours and open the "
                             "copy.");
        //: in the window's header, of the file that is open
        header.setState(Tr::tr("Read only"), meaning);
        return window.messages().say(Severity::Info, meaning);
    }
    if (workspace->isClosed()) {
        const QString meaning = Tr::tr(
            "This cohort is closed: it can be looked at and reported on, and nothing is entered "
            "any more. It can be reopened on the page “File and cohorts”.");
        //: in the window's header, of the cohort that is shown
        header.setState(Tr::tr("Closed"), meaning);
        return window.messages().say(Severity::Info, meaning);
    }
    header.setState({}, {});
}

void watchForOthers(const std::shared_ptr<workspace::Workspace> &workspace, MainWindow &window)
{
    delete window.findChild<QObject *>(QStringLiteral("otherHands"), Qt::FindDirectChildrenOnly);
    if (workspace && !workspace->path().isEmpty())
        new OtherHands(workspace, &window);
}

// Whoever hears of a change reads anew, so that one announced twice costs time and nothing else.
void lookForOthers(const std::shared_ptr<workspace::Workspace> &workspace, kit::Page *page, MainWindow &window)
{
    if (!workspace || !page)
        return;
    kit::startTask<Look>(
        page, Tr::tr("Looking for changes"),
        [workspace](TaskContext &) -> Result<Look> {
            return Look{workspace->version(), workspace->store().wasReplaced().value_or(false)};
        },
        [page, workspace, &window](const Result<Look> &found) {
            if (!found || found->version.isEmpty() || page->version().isEmpty() || found->version == page->version())
                return;
            // This connection is still the one of the file that was opened: where it has not seen what stands at the path,
            // another file stands there.
            if (found->wasReplaced || workspace->version() == page->version())
                tellReplaced(window);
            else
                workspace->announceChange();
        });
}

} // namespace rebond::ui::shell
