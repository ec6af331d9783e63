// SPDX-License-Identifier: GPL-3.0-or-later
// What the site of an open cohort is made of, read anew at each call. Private to this room.
#pragma once

#include "base/formats.h"
#include "base/result.h"
#include "site/folder.h"
#include "site/sources.h"

namespace rebond::workspace {

class Workspace;

// Addresses as they are written into pages. Invalid where one is none.
[[nodiscard]] Result<site::Options> cleanedOptions(const site::Options &options);
// In which the first pages are made: of the first language that the options name, else those given.
[[nodiscard]] Formats siteFormats(const site::Options &options, const Formats &formats);
// By the clock of the workspace; options: cleaned. From any thread.
[[nodiscard]] Result<site::Sources> siteSourcesOf(const Workspace &workspace, const site::Options &options);
// CVs and their booklet as the site shows them. The workspace must outlive it.
[[nodiscard]] site::Papers sitePapersOf(const Workspace &workspace, const site::Options &options);
// The workspace must outlive it.
[[nodiscard]] site::PhotoOf sitePhotosOf(const Workspace &workspace);

} // namespace rebond::workspace
