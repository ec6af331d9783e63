// SPDX-License-Identifier: GPL-3.0-or-later
// An open cohort file with one cohort chosen: what the window and rebond-tool hold. Built by open(); owns its store.
#pragma once

#include "base/clock.h"
#include "base/formats.h"
#include "base/id.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/doubt.h"
#include "domain/facts.h"
#include "figures/figures.h"
#include "operations/cohorts.h"
#include "storage/store.h"

#include <QString>

#include <memory>

namespace rebond::backup {
enum class Why;
}

namespace rebond::workspace {

class Workspace
{
public:
    // cohort: by name, folded; empty where the file holds one only. The clock must outlive the workspace.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock,
                                                                 const QString &author, const QString &cohort = {});
    // As open(), where a file of several cohorts opens on the newest that is not closed: the window lets the user switch.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openNewest(const QString &path, const Clock &clock,
                                                                       const QString &author,
                                                                       const std::optional<Error> &refusal = {});

    // The same file and store, undo steps included, with another of its cohorts chosen, as it is stored now. NotFound where
    // the file has none of that id.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> withCohort(Id<domain::Cohort> cohort) const;

    [[nodiscard]] storage::Store &store() { return *m_file->store; }
    [[nodiscard]] const storage::Store &store() const { return *m_file->store; }
    // Store::keepAside, of whoever only reads, too: what is kept changes nothing that can be read.
    [[nodiscard]] Done keepAside(const std::function<void(storage::Transaction &)> &f) const
    {
        return m_file->store->keepAside(f);
    }
    [[nodiscard]] const domain::Cohort &cohort() const { return m_cohort; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path() const { return m_file->store->path(); }
    // Nothing may be entered: the file may only be read, or the cohort is closed.
    [[nodiscard]] bool isReadOnly() const { return isFileReadOnly() || isClosed(); }
    // The file, or its folder (where its journal has to stand during a write), may only be read, or another window has it:
    // writes will fail.
    [[nodiscard]] bool isFileReadOnly() const;
    [[nodiscard]] bool isClosed() const { return m_cohort.closedOn.has_value(); }
    // A backup of the file as it stands, before something large is done to it (backup/backups.h); nothing to do where the file
    // is one to play with. An error is told and the work goes on. From any thread.
    [[nodiscard]] Done backUpBefore(backup::Why why) const;
    [[nodiscard]] bool keepsBackups() const { return m_file->keepsBackups; }
    void keepNoBackups() { m_file->keepsBackups = false; } // before any other thread knows this
    // Another one after every change of the file, by whatever program; empty where it cannot be read. Cheap.
    [[nodiscard]] QString version() const;
    // Tells all who listen to the store's changes that another program has made some: they read anew.
    void announceChange();

    // The facts as figures and reports need them, from a file whose pages were checked. From any thread.
    [[nodiscard]] Result<domain::CohortFacts> facts(QDate asOf) const;
    [[nodiscard]] Result<figures::Figures> figures(const figures::Question &question) const;

    // The doubtful data of the cohort, in order of kind and entry. From any thread. Acts are read in portions: what is
    // written meanwhile may be seen or not.
    [[nodiscard]] Result<QList<domain::Doubt>> doubts(const Formats &formats, TaskContext &task) const;
    // The first so many of them, and how many there are: a list with wrong years may doubt a million rows.
    struct Doubts
    {
        QList<domain::Doubt> first;
        qint64 count = 0;
    };
    [[nodiscard]] Result<Doubts> firstDoubts(qsizetype most, const Formats &formats, TaskContext &task) const;

private:
    struct Around; // what stands around the acts
    [[nodiscard]] Done lookAround(const domain::DoubtFinder &finder, Around &around, TaskContext &task) const;

    // What workspaces on the same file share; it goes with the last of them.
    struct File
    {
        explicit File(const Clock &clock) : ids(clock) {}
        IdMaker ids;
        std::unique_ptr<storage::Store> store;
        bool keepsBackups = true;
    };
    explicit Workspace(const Clock &clock) : m_clock(clock), m_file(std::make_shared<File>(clock)) {}
    Workspace(const Workspace &) = default;
    Workspace &operator=(const Workspace &) = delete;
    [[nodiscard]] Done openStore(const QString &path, const QString &author, std::optional<Error> refusal);

    const Clock &m_clock;
    std::shared_ptr<File> m_file;
    domain::Cohort m_cohort;
};

} // namespace rebond::workspace
