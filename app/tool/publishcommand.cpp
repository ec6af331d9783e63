// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "publish/sending.h"
#include "tool/sitecall.h"
#include "tool/terminal.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <optional>

namespace rebond::tool {

namespace {

Result<QString> passwordFor(const publish::Place &place)
{
    if (place.user.isEmpty())
        return QString();
    //: %1 is a user, %2 the name of a host; what is typed follows
    const QString prompt = QCoreApplication::translate("Tool", "Password of %1 at %2: ")
                               .arg(place.user, publish::serverOf(place));
    if (const auto password = passwordGiven(prompt))
        return *password;
    //: %1 is the name of a variable
    return invalid(QCoreApplication::translate("Tool", "There is no password: call this on a terminal, or set %1.")
                       .arg(QLatin1String(kPasswordVariable)));
}

// In the window a key is shown and trusted; a script says which one it is.
Result<QString> hostKeyFor(const Call &call, const publish::Place &place)
{
    if (place.way != publish::Place::Way::Sftp || call.has("host-key"))
        return call.text("host-key").trimmed();
    ShownProgress progress(call);
    const auto key = publish::hostKeyOf(place, progress);
    if (!key)
        return key;
    //: %1 is the name of a host, %2 its key as it is written: SHA256:…
    return invalid(QCoreApplication::translate("Tool", "“%1” shows the key %2. Compare it with the one that your host "
                                                       "tells, then call again with --host-key %2.")
                       .arg(publish::serverOf(place), *key));
}

// Of a folder that could not be made, the path is empty: the site would be written wherever the program was called.
Done ensurePassing(const QTemporaryDir &passing)
{
    if (passing.isValid())
        return {};
    //: %1 is a folder
    return storageFailed(QCoreApplication::translate("Tool",
                                                     "No folder for the site on its way could be made in “%1”: make "
                                                     "room there, or name a folder with --folder.")
                             .arg(QDir::toNativeSeparators(QDir::tempPath())),
                         passing.errorString());
}

void sayWhatWasSent(const Call &call, const publish::Sent &sent, const publish::Place &place)
{
    if (sent.sent + sent.removed == 0)
        say(call, QCoreApplication::translate("Tool", "The host has all of it already: nothing was sent."));
    else
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) sent."), sent.sent));
    if (sent.removed > 0)
        say(call, counted(QT_TRANSLATE_N_NOOP("Tool", "%n file(s) taken away at the host."), sent.removed));
    if (!sent.isWhole)
        say(call,
            QCoreApplication::translate("Tool", "This host cannot put a file into another one’s place: pages that "
                                                "changed were absent for a moment."));
    //: %1 is a date, %2 an address, %3 a number of people: "20", "< 11"
    say(call, QCoreApplication::translate("Tool", "Published on %1 at %2: the counter says %3.")
                  .arg(call.formats().date(sent.day), publish::addressOf(place), sent.count));
}

} // namespace

int runPublish(const Call &call)
{
    const auto place = publish::parsePlace(call.argument(1), call.text("user"));
    if (!place)
        return complain(place.error());
    const auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return complain(workspace.error());
    const auto options = siteOptionsOf(call); // before anybody is asked for a password
    if (!options)
        return complain(options.error());
    const auto key = hostKeyFor(call, *place);
    if (!key)
        return complain(key.error());
    const auto password = passwordFor(*place);
    if (!password)
        return complain(password.error());
    std::optional<QTemporaryDir> passing; // taken away again
    if (!call.has("folder")) {
        if (const Done made = ensurePassing(passing.emplace()); !made)
            return complain(made.error());
    }
    const QString folder = passing ? passing->filePath(QStringLiteral("site")) : call.text("folder");
    ShownProgress progress(call);
    const auto made = workspace::writeSite(**workspace, *options, folder, call.formats(), progress);
    if (!made) {
        progress.clear();
        return complain(made.error());
    }
    const auto host = publish::openHost(*place, {*password, *key});
    const auto sent = publish::send(folder, *place, *host, progress);
    progress.clear();
    if (!sent)
        return complain(sent.error());
    sayWhoStands(call, *made);
    sayWhatWasSent(call, *sent, *place);
    sayWhatIsMissing(call, *options);
    return kDone;
}

} // namespace rebond::tool
