// SPDX-License-Identifier: GPL-3.0-or-later
// The file that is open, or none: opening, beginning and closing one, its cohorts, its backups, undo and redo. Talks by
// signals; the window shows.
#pragma once

#include "backup/filelock.h"
#include "backup/restore.h"
#include "base/clock.h"
#include "base/result.h"
#include "operations/cohorts.h"
#include "operations/demonstration.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rebond::ui::kit {
class Task;
}

namespace rebond::ui::shell {

class Session final : public QObject
{
    Q_OBJECT
public:
    // The clock must outlive the session. `demonstrations` is the folder fresh copies of the demonstration are written to.
    Session(const Clock &clock, QString demonstrations, QObject *parent = nullptr);
    ~Session() override;
    [[nodiscard]] static QString defaultDemonstrations();
    // Who writes from now on, as the journal is to say it; empty: the name the system has for the user.
    void setAuthor(const QString &name);
    [[nodiscard]] static QString systemUser();

    // At once: opening reads the header and the schema only. The file open before stays open where this one cannot be. A file
    // that another window has is opened to be read only; with TakeOver the lock it holds counts for nothing.
    enum class Others { Respect, TakeOver };
    [[nodiscard]] Done open(const QString &path, Others others = Others::Respect);
    // Who has what is open, where that is another window.
    [[nodiscard]] const std::optional<backup::Holder> &otherHolder() const { return m_other; }
    // Another cohort of the file, or the same as it is stored now, or the newest where it is gone: closed() and opened() are
    // told, undo steps stay.
    [[nodiscard]] Done switchTo(Id<domain::Cohort> cohort);
    // Puts the backup in the place of the file, which is closed for it where it is open, and opens it; restored() or failed()
    // comes later, and what was open is open again either way. None where the file may not be written, or another has it.
    kit::Task *restore(const QString &backup, const QString &file);
    // A backup of what earlier days brought, where there is none yet: for who has just opened the file.
    kit::Task *backUpEarlierDays();
    // Write a file first, in a Task; opened() or failed() comes later.
    kit::Task *create(const operations::NewCohort &cohort, const QString &path);
    kit::Task *demonstrate();
    // A backup of the session's work is made behind it.
    void close();

    // Tasks and pages hold it too; it dies in this thread when the last of them has let go. None: nothing is open.
    [[nodiscard]] const std::shared_ptr<workspace::Workspace> &workspace() const { return m_workspace; }

    [[nodiscard]] bool isDemonstration() const; // what is open is a copy of it
    // Of what is open: the demonstration has a day of its own.
    [[nodiscard]] const Clock &clock() const;

    // As the journal tells the step, by the names of today; empty where there is nothing to undo or redo.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    void closed();  // or another file is about to be shown
    void changed(); // committed, by whatever hand
    void written(); // by this program; before changed()
    void tookBack(const QString &label);  // undone, after changed(): the step as it was told before
    void madeAgain(const QString &label); // redone
    void failed(const rebond::Error &error);
    void cohortChanged();                          // as it is stored, or it is gone: it is to be shown anew (switchTo)
    void backupFailed(const rebond::Error &error); // work goes on
    void restored(const rebond::backup::Restored &restored);

private:
    [[nodiscard]] bool isDemonstrationPath(const QString &path) const;
    kit::Task *writeThenOpen(const QString &title, std::function<Done()> write, const QString &path);
    void told(const Done &done);
    [[nodiscard]] QString labelOf(const std::optional<storage::History::Step> &step) const;
    void noteChange(const storage::ChangeSet &changes);
    [[nodiscard]] bool isCohortStale() const;
    void letGo(bool withBackup);
    kit::Task *backUp(const workspace::Workspace &workspace, bool onlyEarlierDays);
    [[nodiscard]] QString author() const;
    [[nodiscard]] Error takenSentence(const QString &path, const backup::Holder &holder) const;

    const Clock &m_clock;
    operations::DemonstrationClock m_demonstrationClock;
    QString m_demonstrations;
    QString m_author;
    std::shared_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<backup::FileLock> m_lock; // of what is open, where it could be had
    std::optional<backup::Holder> m_other;
    QDate m_day;               // of the last work, to notice the next
    bool m_hasWritten = false; // since the last backup
};

} // namespace rebond::ui::shell
