// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "tool/terminal.h"
#include "workspace/sitepublishing.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::tool {

namespace {

QString said(const char *sentence, qint64 number)
{
    return QCoreApplication::translate("Tool", sentence, nullptr, int(number));
}

void sayWhatWasMade(const Call &call, const workspace::SiteMade &made)
{
    say(call, said(QT_TRANSLATE_N_NOOP("Tool", "%n member(s) stand(s) on the site."), made.people));
    if (made.nameless > 0)
        say(call, said(QT_TRANSLATE_N_NOOP("Tool", "Of these, %n without a name, as agreed."), made.nameless));
    say(call, said(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) written."), made.files.written));
    if (made.files.removed > 0)
        say(call, said(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) taken away."), made.files.removed));
    if (made.files.unreadPhotos > 0)
        say(call, said(QT_TRANSLATE_N_NOOP("Tool", "%n photo(s) could not be read: initials stand there instead."),
                       made.files.unreadPhotos));
    if (made.pressLeftOut > 0)
        say(call,
            said(QT_TRANSLATE_N_NOOP("Tool", "%n press mention(s) left out: a title or an address holds the name of "
                                             "somebody who has not agreed to be named on the site."),
                 made.pressLeftOut));
    if (made.lastDay)
        //: %1 is a date: the last day on which all that the site shows may be shown
        say(call, QCoreApplication::translate("Tool", "An agreement ends with %1: publish again on the day after.")
                      .arg(call.formats().date(*made.lastDay)));
}

} // namespace

int runSite(const Call &call)
{
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const site::Options options{call.text("publisher").trimmed(), call.text("contact").trimmed(),
                                call.text("host").trimmed(), !call.has("noindex"), call.text("address").trimmed()};
    ShownProgress progress(call);
    const auto made = workspace::writeSite(**workspace, options, call.argument(1), call.formats(), progress);
    progress.clear();
    if (!made)
        return complain(made.error());
    sayWhatWasMade(call, *made);
    if (options.publisher.isEmpty() || options.host.isEmpty())
        say(call,
            QCoreApplication::translate("Tool", "The legal notice must say who answers for the site and who serves "
                                                "it: give --publisher and --host."));
    return kDone;
}

} // namespace rebond::tool
