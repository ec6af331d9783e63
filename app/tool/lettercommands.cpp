// SPDX-License-Identifier: GPL-3.0-or-later
// Paper that goes out to somebody: the follow-up sheet of a member.
#include "tool/commands.h"

#include "tool/terminal.h"
#include "workspace/dossier.h"
#include "workspace/followup.h"
#include "workspace/workspace.h"

namespace rebond::tool {

int runFollowUp(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto member = workspace::memberMeant(**workspace, call.text("member"));
    if (!member)
        return complain(member.error());
    ShownProgress progress(call);
    const Done written = workspace::writeFollowUp(**workspace, *member, call.formats(), call.argument(1), progress);
    progress.clear();
    return written ? kDone : complain(written.error());
}

} // namespace rebond::tool
