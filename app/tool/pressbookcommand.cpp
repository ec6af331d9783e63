// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "tool/terminal.h"
#include "workspace/pressbook.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::tool {

int runPressBook(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    workspace::PressBookOrder order;
    order.isInternal = call.text("audience") == u"internal";
    ShownProgress progress(call);
    const auto tell = [&progress](const QStringList &doubts) {
        progress.clear();
        for (const QString &doubt : doubts)
            warn(doubt);
    };
    const auto made = workspace::writePressBook(**workspace, order, call.formats(), call.argument(1), progress, tell);
    progress.clear();
    if (!made)
        return complain(made.error());
    for (const QString &remark : made->remarks)
        say(call, remark);
    //: a file was written: what stands in it
    say(call, QCoreApplication::translate("Tool", "%n press mention(s) in it.", nullptr, made->mentions));
    return kDone;
}

} // namespace rebond::tool
