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
    const Result<FrozenReport> kept = store.write(label,
                                                  [&](Transaction &transaction) { return transaction.save(report); });
    if (!kept)
        return kept;
    // Only now: what stood in the file's place cannot be had back where the write fails at its very end.
    if (const Done published = publish(); !published) {
        Error error = published.error();
        const Done gone = forgetFrozenReport(store, kept->id, formats);
        if (!gone && gone.error().kind != Error::Kind::NotFound)
            //: after a sentence that says why the file of the report could not be written
            error.sentence += u' '
                            + QCoreApplication::translate("FrozenReports",
                                                          "The report stands on the list of frozen reports all the "
                                                          "same: take it off there.");
        return fail(error);
    }
    return kept;
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
