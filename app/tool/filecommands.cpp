// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "backup/erasures.h"
#include "backup/restore.h"
#include "storage/filecopy.h"
#include "tool/terminal.h"
#include "workspace/dossier.h"

#include <QCoreApplication>

namespace rebond::tool {

namespace {

struct Person
{
    std::unique_ptr<workspace::Workspace> workspace;
    Id<domain::Member> member;
};

Result<Person> personOf(const Call &call)
{
    auto workspace = workspace::Workspace::open(call.argument(0), call.clock(), {}, call.text("cohort"));
    if (!workspace)
        return fail(workspace.error());
    const auto member = workspace::memberMeant(**workspace, call.text("member"));
    if (!member)
        return fail(member.error());
    return Person{std::move(*workspace), *member};
}

} // namespace

int runBackup(const Call &call)
{
    if (const Done copied = storage::copyFile(call.argument(0), call.argument(1), SafeFile::Overwrite::Replace);
        !copied)
        return complain(copied.error());
    //: %1 and %2 are files
    say(call,
        QCoreApplication::translate("Tool", "%2 is a checked copy of %1.").arg(call.argument(0), call.argument(1)));
    return kDone;
}

int runRestore(const Call &call)
{
    const auto restored = backup::restoreTo(call.argument(0), call.argument(1), call.clock());
    if (!restored)
        return complain(restored.error());
    //: %1 and %2 are files
    say(call, QCoreApplication::translate("Tool", "%2 is again as the backup %1 is.")
                  .arg(call.argument(0), call.argument(1)));
    if (restored->erasedAgain > 0)
        say(call, QCoreApplication::translate("Tool", "%n people erased since the backup were erased again.", nullptr,
                                              restored->erasedAgain));
    if (!restored->areErasedKnown)
        say(call,
            QCoreApplication::translate("Tool", "This copy was kept elsewhere: whoever was erased since it was made "
                                                "and is not noted here is back in it. Erase them again."));
    return kDone;
}

int runDossier(const Call &call)
{
    const auto person = personOf(call);
    if (!person)
        return complain(person.error());
    if (const Done written = workspace::writeDossier(*person->workspace, person->member, call.formats(),
                                                     call.argument(1));
        !written)
        return complain(written.error());
    //: %1 is a file
    say(call, QCoreApplication::translate("Tool", "All that is held on this person is in %1.").arg(call.argument(1)));
    return kDone;
}

int runErase(const Call &call)
{
    const auto person = personOf(call);
    if (!person)
        return complain(person.error());
    storage::Store &store = person->workspace->store();
    if (const Done erased = backup::erasePerson(store, person->member, backup::BackupBefore::No); !erased)
        return complain(erased.error());
    //: %1 is a file
    say(call,
        QCoreApplication::translate("Tool", "This person's data are erased from %1. Older backups still hold them; a "
                                            "restore erases them again.")
            .arg(call.argument(0)));
    return kDone;
}

} // namespace rebond::tool
