// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "base/dates.h"
#include "exchange/consentcell.h"
#include "exchange/importer.h"
#include "exchange/kinds.h"
#include "storage/opencohort.h"
#include "storage/store.h"

#include <QCoreApplication>

namespace rebond::exchange {

bool saveConsents(Id<domain::Member> member, const QList<ConsentTerms> &wanted, const Surroundings &around)
{
    bool isChanged = false;
    QList<ConsentTerms> missing = wanted;
    const QList<domain::Consent> standing = standingConsents(around.transaction, member);
    for (const domain::Consent &consent : standing) {
        if (missing.removeOne(termsOf(consent)))
            continue;
        domain::Consent withdrawn = consent;
        withdrawn.withdrawnOn = around.today;
        around.transaction.replace(consent, withdrawn);
        isChanged = true;
    }
    for (const ConsentTerms &terms : std::as_const(missing)) {
        domain::Consent consent;
        consent.member = member;
        consent.use = terms.use;
        consent.medium = terms.medium;
        consent.givenOn = terms.givenOn;
        consent.expiresOn = terms.expiresOn;
        around.transaction.save(consent);
        isChanged = true;
    }
    return isChanged;
}

QString shown(const Printed &printed)
{
    if (printed.kind == CellKind::Date) {
        if (const auto day = parseIsoDate(printed.text))
            return dateCell(*day);
    }
    return printed.text;
}

template<typename R>
QString Importer<R>::consentsOf(const Draft<R> &draft)
{
    return consentsCell(draft.extras.consents);
}

namespace {

template<typename R>
Done importInto(storage::Transaction &transaction, ImportRun &run, const QString &path, const QDate &today)
{
    const Id<domain::Cohort> nobody;
    MemberLookup members(transaction, Rules<R>::kNamesMembers ? run.options().cohort : nobody);
    CompanyLookup companies = Rules<R>::kNamesCompany ? CompanyLookup(transaction) : CompanyLookup();
    StandingDays actDays(transaction, run.options().cohort);
    Surroundings around{transaction, members, companies, actDays, run.options().cohort, today};
    Importer<R> importer(run, around, path);
    if (const Done judged = importer.judge(); !judged || run.report().refusal)
        return judged;
    return importer.write();
}

// Every cohort of the file deals with the same companies and relays: that one is over does not close their directory.
bool isOfTheFile(ListKind kind)
{
    return kind == ListKind::Companies || kind == ListKind::Contacts || kind == ListKind::Relays;
}

} // namespace

Result<ImportReport> importList(storage::Store &store, const QString &path, const ImportOptions &options,
                                TaskContext &task)
{
    ImportRun run(path, options, task);
    const QDate today = store.author().clock.today();
    bool isRolledBack = false; // on purpose
    const Done done = store.write(QCoreApplication::translate("Lists", "Import a list"),
                                  [&](storage::Transaction &transaction) -> Done {
                                      const Done open = storage::ensureOpen(transaction, options.cohort);
                                      if (!open && !isOfTheFile(options.kind))
                                          return open;
                                      const Done imported = withRecordOf(options.kind, [&]<typename R>() {
                                          return importInto<R>(transaction, run, path, today);
                                      });
                                      if (!imported)
                                          return imported;
                                      run.finish();
                                      if (options.beforeKept) {
                                          if (const Done told = options.beforeKept(run.report()); !told)
                                              return told;
                                      }
                                      isRolledBack = options.dryRun || run.report().refusal.has_value();
                                      return isRolledBack ? Done(cancelled()) : Done();
                                  });
    if (!done && !isRolledBack)
        return fail(done.error());
    return std::move(run.report());
}

} // namespace rebond::exchange
