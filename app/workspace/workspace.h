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

namespace rebond::workspace {

class Workspace
{
public:
    // cohort: by name, folded; empty where the file holds one only. The clock must outlive the workspace.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Clock &clock,
                                                                 const QString &author, const QString &cohort = {});
    // As open(), where a file of several cohorts opens on its newest: the window lets the user switch.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openNewest(const QString &path, const Clock &clock,
                                                                       const QString &author);

    [[nodiscard]] storage::Store &store() { return *m_store; }
    [[nodiscard]] const storage::Store &store() const { return *m_store; }
    [[nodiscard]] const domain::Cohort &cohort() const { return m_cohort; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path() const { return m_store->path(); }
    // The file, or its folder (where its journal has to stand during a write), may only be read: writes will fail.
    [[nodiscard]] bool isReadOnly() const;
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

private:
    struct Around; // what stands around the acts
    [[nodiscard]] Done lookAround(const domain::DoubtFinder &finder, Around &around, TaskContext &task) const;

    Workspace(const Clock &clock) : m_clock(clock), m_ids(clock) {}

    const Clock &m_clock;
    IdMaker m_ids;
    std::unique_ptr<storage::Store> m_store;
    domain::Cohort m_cohort;
};

} // namespace rebond::workspace
