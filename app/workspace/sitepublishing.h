// SPDX-License-Identifier: GPL-3.0-or-later
// The collective web site of an open cohort, as a folder of pages: what each member agreed to for the site, and the count as
// everybody may read it.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "base/task.h"
#include "site/folder.h"
#include "site/sources.h"

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

} // namespace rebond::workspace
