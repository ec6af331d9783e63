// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/frozenreports.h"

#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::operations {

using domain::FrozenReport;
using storage::Query;
using storage::Transaction;

Result<FrozenReport> freezeReport(storage::Store &store, const FrozenReport &report, const Formats &formats,
                                  const std::function<Done()> &publish)
{
    //: on the undo button and in the journal; %1 is a date
    const QString label = QCoreApplication::translate("FrozenReports", "Freeze the report as of %1")
                              .arg(formats.date(report.asOf));
    return store.write(label, [&](Transaction &transaction) -> Result<FrozenReport> {
        FrozenReport kept = transaction.save(report);
        if (const Done published = publish(); !published)
            return fail(published.error());
        return kept;
    });
}

Done forgetFrozenReport(storage::Store &store, Id<FrozenReport> id, const Formats &formats)
{
    return store.write(QString(), [&](Transaction &transaction) -> Done {
        const auto report = transaction.find(id);
        if (!report)
            return notFound(QCoreApplication::translate("FrozenReports",
                                                        "This report is no longer on the list: somebody has taken "
                                                        "it off already."));
        //: on the undo button and in the journal; %1 is a date
        transaction.setLabel(
            QCoreApplication::translate("FrozenReports", "Take the frozen report as of %1 off the list")
                .arg(formats.date(report->asOf)));
        transaction.remove(*report);
        return {};
    });
}

Result<QList<FrozenReport>> frozenReports(const storage::Store &store, Id<domain::Cohort> cohort)
{
    return store.read([&](storage::Reader &reader) {
        return reader.list(Query<FrozenReport>().where(&FrozenReport::cohort, cohort).reversed());
    });
}

} // namespace rebond::operations
