// SPDX-License-Identifier: GPL-3.0-or-later
// The collective web site of an open cohort, as a folder of pages: what each member agreed to for the site, and the count as
// everybody may read it.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "site/folder.h"
#include "site/leftout.h"
#include "site/pages.h"
#include "site/sources.h"
#include "site/survey.h"

#include <QDate>
#include <QString>

#include <optional>

namespace rebond::workspace {

class Workspace;

struct SiteMade
{
    site::Published files;
    qint64 people = 0;   // shown, by name or without
    qint64 nameless = 0; // of these, without
    int pressLeftOut = 0;
    std::optional<QDate> lastDay; // the last on which all of it may be shown
};

// Today's site, by the clock of the workspace, into the folder (site/folder.h says what is promised of it). Needs a
// QGuiApplication. From any thread. Invalid where the address to write to is none.
[[nodiscard]] Result<SiteMade> writeSite(const Workspace &workspace, const site::Options &options,
                                         const QString &folder, const Formats &formats, TaskContext &task);
[[nodiscard]] Result<SiteMade> writeSite(const Workspace &workspace, const site::Options &options,
                                         const QString &folder, const Formats &formats, TaskContext &task,
                                         site::Hands &hands);

// What publishing now would do, for whoever is about to: nothing of it is public.
struct SiteSurvey
{
    site::Counter counter; // as everybody would read it
    site::Audit audit;
    qint64 people = 0;
    qint64 nameless = 0;
    int pressLeftOut = 0;
    std::optional<QDate> lastDay;
    std::optional<site::Survey> folder; // what stands there; none where none was given, or there is trouble
    std::optional<Error> trouble;       // with the folder or the options: publishing would end in it
};

// Writes nothing. folder: empty where none is chosen yet. Needs a QGuiApplication. From any thread.
[[nodiscard]] Result<SiteSurvey> surveySite(const Workspace &workspace, const site::Options &options,
                                            const QString &folder, const Formats &formats, TaskContext &task);

} // namespace rebond::workspace
