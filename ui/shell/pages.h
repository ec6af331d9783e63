// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an open file, in the order of the side bar. A new screen is one row here.
#pragma once

#include "base/id.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

#include <QLatin1String>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace rebond::ui::shell {

// How one page asks for another, and for one of its records; the shell answers.
using GoTo = std::function<void(QLatin1String page, std::optional<RawId> record)>;
// No page: the line for acts, filled in as one more of the lead of that act; without one, empty.
inline constexpr char kNextAct[] = "nextAct";
// No page either: that line, in the name of that member.
inline constexpr char kActFor[] = "actFor";

struct PageSpec
{
    const char *id;    // "dashboard"; its action is "view.dashboard"
    const char *title; // of the side bar; translated in the context "Pages"
    kit::Page *(*make)(const std::shared_ptr<workspace::Workspace> &workspace, const kit::Surroundings &around,
                       const GoTo &goTo, QWidget *parent);
    [[nodiscard]] QString text() const;
};

[[nodiscard]] const QList<PageSpec> &pageSpecs();

} // namespace rebond::ui::shell
