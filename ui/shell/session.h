// SPDX-License-Identifier: GPL-3.0-or-later
// The file that is open, or none: opening, beginning and closing one, undo and redo. Talks by signals; the window shows.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "operations/cohorts.h"
#include "operations/demonstration.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

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

    // At once: opening reads the header and the schema only. The file open before stays open where this one cannot be.
    [[nodiscard]] Done open(const QString &path);
    // Write a file first, in a Task; opened() or failed() comes later.
    kit::Task *create(const operations::NewCohort &cohort, const QString &path);
    kit::Task *demonstrate();
    void close();

    // Tasks and pages hold it too; it dies in this thread when the last of them has let go. None: nothing is open.
    [[nodiscard]] const std::shared_ptr<workspace::Workspace> &workspace() const { return m_workspace; }

    [[nodiscard]] bool isDemonstration() const; // what is open is a copy of it
    // Of what is open: the demonstration has a day of its own.
    [[nodiscard]] const Clock &clock() const;

    // Empty where there is nothing to undo or redo.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

Q_SIGNALS:
    void opened();
    void closed();  // or another file is about to be shown
    void changed(); // committed, by whatever hand
    void failed(const rebond::Error &error);

private:
    [[nodiscard]] bool isDemonstrationPath(const QString &path) const;
    kit::Task *writeThenOpen(const QString &title, std::function<Done()> write, const QString &path);
    void told(const Done &done);

    const Clock &m_clock;
    operations::DemonstrationClock m_demonstrationClock;
    QString m_demonstrations;
    std::shared_ptr<workspace::Workspace> m_workspace;
};

} // namespace rebond::ui::shell
