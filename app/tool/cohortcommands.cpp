// SPDX-License-Identifier: GPL-3.0-or-later
#include "tool/commands.h"

#include "operations/cohorts.h"
#include "operations/demonstration.h"
#include "tool/terminal.h"

#include <QCoreApplication>

namespace rebond::tool {

int runNew(const Call &call)
{
    const operations::NewCohort cohort{call.text("name"), call.text("territory"), call.date("starts"),
                                       call.date("ends"), call.number("goal")};
    IdMaker ids(call.clock());
    const storage::Author author{call.clock(), ids, {}};
    if (!call.has("add")) {
        if (const Done created = operations::createCohortFile(call.argument(0), author, cohort); !created)
            return complain(created.error());
    } else {
        const auto store = storage::Store::open(call.argument(0), author);
        if (!store)
            return complain(store.error());
        if (const auto added = operations::addCohort(**store, cohort); !added)
            return complain(added.error());
    }
    //: %1 is the name of a cohort, %2 a file
    say(call, QCoreApplication::translate("Tool", "“%1” begins in %2.").arg(cohort.name.trimmed(), call.argument(0)));
    return kDone;
}

int runDemo(const Call &call)
{
    if (const Done created = operations::createDemonstration(call.argument(0)); !created)
        return complain(created.error());
    //: %1 is a file
    say(call, QCoreApplication::translate("Tool", "The demonstration cohort “60 dans le 06” is in %1.")
                  .arg(call.argument(0)));
    const QDate day = operations::DemonstrationClock(call.clock()).today();
    //: %1 is a date in words, %2 the same one as it is typed
    say(call,
        QCoreApplication::translate("Tool", "It speaks of %1; its consents have expired since. For its booklet or "
                                            "trombinoscope, add --today %2.")
            .arg(call.formats().date(day), day.toString(Qt::ISODate)));
    return kDone;
}

} // namespace rebond::tool
