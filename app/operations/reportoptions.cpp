// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reportoptions.h"

#include "operations/shownfiles.h"
#include "storage/mappings/all.h"

#include <QCoreApplication>

namespace rebond::operations {

namespace {

using domain::File;
using domain::ReportOptions;
using storage::Query;
using storage::Transaction;

constexpr std::array kSignature = {&ReportOptions::signer,
                                   &ReportOptions::signerRole,
                                   &ReportOptions::signedAt,
                                   &ReportOptions::organisation,
                                   &ReportOptions::organisationAddress,
                                   &ReportOptions::activityNumber};

// Ends of the text taken off; the key before it stays: "funder/curve/text".
QString trimmedComment(const QString &comment)
{
    const QString key = comment.section(u'/', 0, 1) + u'/';
    return key + comment.mid(key.size()).trimmed();
}

// Trimmed, or why it cannot be kept.
Result<ReportOptions> checked(ReportOptions options)
{
    for (const auto field : kSignature) {
        options.*field = (options.*field).simplified();
        if ((options.*field).size() > kLongestSignature)
            //: %1 is a number
            return invalid(QCoreApplication::translate("ReportOptions",
                                                       "A line of the signature has at most %1 characters: make it "
                                                       "shorter.")
                               .arg(kLongestSignature));
    }
    QStringList comments;
    for (const QString &each : std::as_const(options.comments)) {
        const QString comment = trimmedComment(each);
        const qsizetype length = comment.section(u'/', 2).size();
        if (length > kLongestComment)
            //: %1 and %2 are numbers
            return invalid(
                QCoreApplication::translate("ReportOptions",
                                            "A comment in the report has at most %1 characters, and this one "
                                            "has %2: make it shorter.")
                    .arg(kLongestComment)
                    .arg(length));
        if (length > 0)
            comments.append(comment);
    }
    options.comments = comments;
    return options;
}

// Entries of a list that were added, changed or taken away, done to another list.
QStringList changedList(QStringList kept, const QStringList &before, const QStringList &after)
{
    for (const QString &entry : before) {
        if (!after.contains(entry))
            kept.removeAll(entry);
    }
    for (const QString &entry : after) {
        if (before.contains(entry) || kept.contains(entry))
            continue;
        // Of one part and reader there is one comment: another window's gives way.
        const QString key = entry.section(u'/', 0, 1);
        kept.removeIf([&](const QString &standing) { return standing.section(u'/', 0, 1) == key; });
        kept.append(entry);
    }
    kept.sort();
    return kept;
}

Done put(storage::Store &store, Id<domain::Cohort> cohort, const std::optional<File> &logo, const QString &label)
{
    return store.write(label, [&](Transaction &transaction) -> Done {
        ReportOptions options = reportOptionsOf(transaction, cohort);
        const auto standing = options.logo ? transaction.find(*options.logo) : std::nullopt;
        if (logo ? isTheSame(standing, *logo) : !options.logo)
            return {}; // nothing to undo
        options.logo = logo ? std::optional(transaction.save(takenInNow(*logo, store)).id) : std::nullopt;
        transaction.save(options);
        if (standing && !isShown(transaction, standing->id))
            transaction.remove(*standing);
        return {};
    });
}

} // namespace

ReportOptions reportOptionsOf(storage::Reader &reader, Id<domain::Cohort> cohort)
{
    if (const auto kept = reader.first(Query<ReportOptions>().where(&ReportOptions::cohort, cohort)))
        return *kept;
    ReportOptions none;
    none.cohort = cohort;
    return none;
}

Result<ReportOptions> keepReportOptions(storage::Store &store, const ReportOptions &before, ReportOptions after)
{
    const auto wanted = checked(std::move(after));
    if (!wanted)
        return wanted;
    //: on the undo button and in the journal: the parts, the comments or the signature of the report were changed
    return store.write(QCoreApplication::translate("ReportOptions", "Options of the report"),
                       [&](Transaction &transaction) -> Result<ReportOptions> {
                           const ReportOptions kept = reportOptionsOf(transaction, before.cohort);
                           ReportOptions changed = kept;
                           for (const auto field : kSignature) {
                               if (before.*field != (*wanted).*field)
                                   changed.*field = (*wanted).*field;
                           }
                           changed.leftOut = changedList(kept.leftOut, before.leftOut, wanted->leftOut);
                           changed.comments = changedList(kept.comments, before.comments, wanted->comments);
                           return changed == kept ? kept : transaction.save(changed);
                       });
}

Done setReportLogo(storage::Store &store, Id<domain::Cohort> cohort, const QByteArray &png)
{
    File file;
    file.name = QStringLiteral("logo.png"); // what it was called may name a place or a person
    file.mediaType = QStringLiteral("image/png");
    file.sha256 = digestOf(png);
    file.bytes = png;
    //: on the undo button and in the journal
    return put(store, cohort, file, QCoreApplication::translate("ReportOptions", "Logo of the report"));
}

Done removeReportLogo(storage::Store &store, Id<domain::Cohort> cohort)
{
    return put(store, cohort, {},
               //: on the undo button and in the journal
               QCoreApplication::translate("ReportOptions", "Remove the logo of the report"));
}

} // namespace rebond::operations
