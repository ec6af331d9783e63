// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "site/languages.h"
#include "tool/sitecall.h"
#include "tool/terminal.h"
#include "tool/usefullinks.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace rebond::tool {

QString counted(const char *sentence, qint64 number)
{
    return QCoreApplication::translate("Tool", sentence, nullptr, int(number));
}

Result<site::Options> siteOptionsOf(const Call &call)
{
    site::Options options;
    options.publisher = call.text("publisher").trimmed();
    options.contact = call.text("contact").trimmed();
    options.host = call.text("host").trimmed();
    options.isIndexed = !call.has("noindex");
    options.address = call.text("address").trimmed();
    options.hasPapers = !call.has("no-pdf");
    if (call.has("languages")) {
        const auto languages = site::parseLanguages(call.text("languages"));
        if (!languages)
            return fail(languages.error());
        options.languages = *languages;
    }
    if (!call.has("links"))
        return options;
    const auto links = linksOfFile(call.text("links"));
    if (!links)
        return fail(links.error());
    for (const booklet::UsefulLink &link : *links)
        options.links.append({link.words, link.address});
    return options;
}

void sayWhoStands(const Call &call, const workspace::SiteMade &made)
{
    say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n member(s) stand(s) on the site."), made.people));
    if (made.nameless > 0)
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "Of these, %n without a name, as agreed."), made.nameless));
    if (made.files.unreadPhotos > 0)
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n photo(s) could not be read: initials stand there instead."),
                          made.files.unreadPhotos));
    if (made.pressLeftOut > 0)
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n press mention(s) left out: a title or an address holds the "
                                                      "name of somebody who has not agreed to be named on the site."),
                          made.pressLeftOut));
    if (made.lastDay)
        //: %1 is a date: the last day on which all that the site shows may be shown
        say(call, QCoreApplication::translate("Tool", "An agreement ends with %1: publish again on the day after.")
                      .arg(call.formats().date(*made.lastDay)));
}

void sayWhatIsMissing(const Call &call, const site::Options &options)
{
    if (options.publisher.isEmpty() || options.host.isEmpty())
        say(call,
            QCoreApplication::translate("Tool", "The legal notice must say who answers for the site and who serves "
                                                "it: give --publisher and --host."));
}

int runSite(const Call &call)
{
    const auto options = siteOptionsOf(call);
    if (!options)
        return complain(options.error());
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    ShownProgress progress(call);
    const auto made = workspace::writeSite(**workspace, *options, call.argument(1), call.formats(), progress);
    progress.clear();
    if (!made)
        return complain(made.error());
    sayWhoStands(call, *made);
    say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) written."), made->files.written));
    if (made->files.removed > 0)
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) taken away."), made->files.removed));
    sayWhatIsMissing(call, *options);
    return kDone;
}

} // namespace rebond::tool
