// SPDX-License-Identifier: GPL-3.0-or-later
// What the fault run disturbs besides rebond-tool, with nothing linked that it does not need:
//     fault_worker edit FILE | undo FILE | careless-edit FILE | careless-report FILE OUTPUT
//     fault_migrator open FILE          the same program with one migration more: opening brings the file to it
// Ends in 0 where it is done and in 1 where it is not, with the sentence on standard error. The careless ones do what
// Rebond must not: a journal in memory, rows read without a look at errors, the output written in place.
#include "base/platform.h"
#include "storage/mappings/all.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <cstdio>

using namespace rebond;
using namespace rebond::storage;

namespace {

// As a trainer's form does it: who found work, since when, through whom, and the person's new address.
Done edit(Store &store)
{
    return store.write(QStringLiteral("Essai"), [](Transaction &transaction) -> Done {
        const QList<domain::Member> members = transaction.list(Query<domain::Member>().page(4));
        if (members.size() != 4)
            return invalid(QStringLiteral("The file has too few members."));
        for (domain::Member member : members) {
            member.familyName += QStringLiteral("-Essai");
            member.city = QStringLiteral("Cagnes-sur-Mer");
            transaction.save(member);
        }
        domain::Outcome outcome;
        outcome.member = members.first().id;
        outcome.position = QStringLiteral("Essayeuse");
        outcome.effectiveOn = QDate(2012, 6, 1);
        outcome.knownOn = QDate(2012, 6, 2);
        transaction.save(outcome);
        domain::Consent consent;
        consent.member = members.first().id;
        transaction.save(consent);
        return {};
    });
}

Done editThenUndo(Store &store)
{
    if (Done edited = edit(store); !edited)
        return edited;
    std::fprintf(stdout, "edited\n"); // from here on it counts
    std::fflush(stdout);
    return store.history().undo();
}

Done throughTheStore(const QString &how, const QString &path)
{
    const FixedClock clock(QDate(2012, 7, 2));
    IdMaker ids(clock, 11); // the same ids in every run
    const auto store = Store::open(path, Author{clock, ids, QStringLiteral("Essayeuse")});
    if (!store)
        return fail(store.error());
    if (how == u"edit")
        return edit(**store);
    if (how == u"undo")
        return editThenUndo(**store);
    return how == u"open" ? Done() : invalid(QStringLiteral("No such way to work."));
}

Done carelessEdit()
{
    QSqlQuery query(QSqlDatabase::database());
    for (const char *sql : {"PRAGMA synchronous=OFF", "PRAGMA journal_mode=MEMORY", "BEGIN IMMEDIATE",
                            "UPDATE member SET family_name = family_name || '-Essai', city = 'Cagnes-sur-Mer'",
                            "UPDATE act SET notes = notes || ' essai'", "COMMIT"}) {
        if (!query.exec(QString::fromLatin1(sql)))
            return storageFailed(query.lastError().text() + u'.');
    }
    return {};
}

Done carelessReport(const QString &output)
{
    QFile file(output);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailed(QStringLiteral("Not opened."));
    QSqlQuery query(QStringLiteral(
                        "SELECT m.family_name, a.notes FROM act_member l JOIN member m ON m.id = l.member_id "
                        "JOIN act a ON a.id = l.act_id"),
                    QSqlDatabase::database());
    while (query.next())
        file.write(query.value(0).toByteArray() + query.value(1).toByteArray().leftJustified(1000, ' ') + '\n');
    return {};
}

Done carelessly(const QStringList &words)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(words.at(2));
    if (!database.open())
        return storageFailed(QStringLiteral("Not opened."));
    return words.at(1) == u"careless-edit" ? carelessEdit() : carelessReport(words.value(3));
}

} // namespace

int main(int argc, char **argv)
{
    platform::restrictNewFiles();
    platform::keepWriteSignalsAsErrors();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    const Done done = words.at(1).startsWith(u"careless") ? carelessly(words)
                                                          : throughTheStore(words.at(1), words.at(2));
    if (done)
        return 0;
    std::fprintf(stderr, "%s\n%s\n", qPrintable(done.error().sentence), qPrintable(done.error().detail));
    return 1;
}
