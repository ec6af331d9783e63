// SPDX-License-Identifier: GPL-3.0-or-later
// rebond-bench: how long the program takes, beside the bare operation in the same run. Never asserts a time: its exit
// status only says whether the results are right.
#include "barefigures.h"
#include "cohortmaker.h"
#include "measure.h"

#include "base/clock.h"
#include "base/platform.h"
#include "desk/search.h"
#include "exchange/import.h"
#include "operations/demonstration.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace rebond;
using namespace rebond::bench;

namespace {

constexpr double kFiguresGoal = 2;
constexpr double kOpeningGoal = 1.5;
constexpr double kImportGoal = 15;
constexpr qint64 kMemoryGoal = 300'000'000;
const QDate kAsOf(2012, 6, 30);

struct Plan
{
    CohortSize size;
    int imported = 100'000;
    int repetitions = 5;
    QString folder;
    [[nodiscard]] QString in(const QString &name) const { return QDir(folder).filePath(name); }
};

void check(bool isRight, const QString &what)
{
    if (!isRight)
        stop(QStringLiteral("wrong result: %1").arg(what));
}

const Clock &clockOfThatDay()
{
    static const FixedClock clock(QDate(2013, 1, 15));
    return clock;
}

std::unique_ptr<workspace::Workspace> opened(const QString &path)
{
    auto workspace = workspace::Workspace::open(path, clockOfThatDay(), {});
    if (!workspace)
        stop(workspace.error().sentence);
    return std::move(*workspace);
}

void makeSound(const workspace::Workspace &workspace)
{
    if (const Done sound = workspace.store().ensureSound(); !sound)
        stop(sound.error().sentence);
}

figures::Figures figuresOf(const workspace::Workspace &workspace, const figures::Question &question)
{
    auto figures = workspace.figures(question);
    if (!figures)
        stop(figures.error().sentence);
    return std::move(*figures);
}

// The peer gets what our connection has: the cache, and a temporary table that stays in memory.
void configure(BareDatabase &database)
{
    database.execute("PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY");
}

void measureFigures(const Plan &plan, const QString &file, Table &table)
{
    const auto workspace = opened(file);
    BareDatabase bare(file);
    configure(bare);
    table.add(QStringLiteral("checking the pages (quick_check)"),
              byTurns(
                  1, [&] { return timed([&] { makeSound(*workspace); }); },
                  [&] { return timed([&] { (void)bare.number("PRAGMA quick_check(1)"); }); }));
    for (const figures::Question &question :
         {figures::Question{kAsOf, {}}, figures::Question{kAsOf, kAsOf}, figures::Question{QDate(2011, 12, 31), {}}}) {
        figures::Figures ours;
        BareFigures theirs;
        const Pair pair = byTurns(
            plan.repetitions, [&] { return timed([&] { ours = figuresOf(*workspace, question); }); },
            [&] { return timed([&] { theirs = bareFigures(bare, question); }); });
        const QStringList found = differences(ours, theirs);
        check(found.isEmpty(), QStringLiteral("figures differ from SQL's: ") + found.join(u", "));
        table.add(QStringLiteral("figures, as of %1%2")
                      .arg(question.asOf.toString(Qt::ISODate),
                           question.knownBy ? QStringLiteral(", known by then") : QString()),
                  pair, kFiguresGoal);
    }
}

void measureOpening(const Plan &plan, const QString &file, Table &table)
{
    const QString demonstration = plan.in(QStringLiteral("demonstration.rebond"));
    QFile::remove(demonstration);
    if (const Done made = operations::createDemonstration(demonstration); !made)
        stop(made.error().sentence);
    const auto open = [](const QString &path) { return timed([&] { (void)opened(path); }); };
    table.add(QStringLiteral("opening and closing, beside the 60"),
              byTurns(
                  plan.repetitions * 20, [&] { return open(file); }, [&] { return open(demonstration); }),
              kOpeningGoal);
}

// What a hand types in the search over everything, beside one look at every name for the same letters, which finds
// neither wrong ones nor the people and acts. Right where each finds what it means.
void measureSearch(const Plan &plan, const QString &file, Table &table)
{
    const auto workspace = opened(file);
    BareDatabase bare(file);
    configure(bare);
    struct Asked
    {
        QString what;
        QString text;
        bool isFound = true;
    };
    for (const Asked &asked : {Asked{QStringLiteral("a family name"), QStringLiteral("calverac")},
                               Asked{QStringLiteral("a member, one wrong letter"), QStringLiteral("calverzc")},
                               Asked{QStringLiteral("a company of many alike"), QStringLiteral("atelier cal")},
                               Asked{QStringLiteral("the same, one wrong letter"), QStringLiteral("ateleir cal")},
                               Asked{QStringLiteral("a later word"), QStringLiteral("dorme")},
                               Asked{QStringLiteral("nothing"), QStringLiteral("xylophone"), false}}) {
        bool isFound = false;
        const auto ours = [&] {
            return timed([&] {
                const auto found = workspace->store().read(
                    [&](storage::Reader &reader) { return desk::search(reader, workspace->cohort().id, asked.text); });
                isFound = found && !found->isEmpty();
            });
        };
        const QByteArray look =
            QStringLiteral("SELECT count(*) FROM company WHERE name_key LIKE '%%1%'").arg(asked.text).toUtf8();
        const Pair pair = byTurns(plan.repetitions, ours,
                                  [&] { return timed([&] { (void)bare.number(look.constData()); }); });
        check(isFound == asked.isFound, QStringLiteral("search for ") + asked.text);
        table.add(QStringLiteral("search: ") + asked.what, pair);
    }
}

// A copy on the disk: what is measured afterwards does not wait for the copy's own pages to be written.
QString freshCopy(const QString &file, const QString &name)
{
    QFile::remove(name);
    check(QFile::copy(file, name), QStringLiteral("copy of ") + file);
    BareDatabase database(name);
    database.execute("UPDATE reference_counter SET last = last");
    return name;
}

double importOnce(const QString &file, const QString &list, const ActList &expected)
{
    const auto workspace = opened(file);
    makeSound(*workspace);
    exchange::ImportOptions options;
    options.kind = exchange::ListKind::Outreach;
    options.cohort = workspace->cohort().id;
    SilentTask task;
    Result<exchange::ImportReport> report;
    const double ms = timed([&] { report = exchange::importList(workspace->store(), list, options, task); });
    if (!report)
        stop(report.error().sentence);
    if (report->refusal)
        stop(report->refusal->sentence);
    check(report->created == expected.acts, QStringLiteral("%1 acts came in").arg(report->created));
    check(report->companiesCreated == expected.newCompanies,
          QStringLiteral("%1 companies").arg(report->companiesCreated));
    return ms;
}

double shellImportOnce(const QString &shell, const QString &database, const QString &list, const ActList &expected)
{
    QFile::remove(database);
    QProcess process;
    process.setProgram(shell);
    process.setArguments({database,
                          QStringLiteral("CREATE TABLE act (day, company, members, on_behalf_of, channel, direction, "
                                         "position, result, next_action, due_on, notes)"),
                          QStringLiteral(".mode csv"), QStringLiteral(".separator ;"),
                          QStringLiteral(".import --skip 1 \"%1\" act").arg(list)});
    const double ms = timed([&] {
        process.start();
        process.waitForFinished(-1);
    });
    check(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, QStringLiteral("the sqlite3 shell"));
    BareDatabase written(database);
    check(written.number("SELECT count(channel) FROM act") == expected.acts,
          QStringLiteral("rows of the sqlite3 shell"));
    return ms;
}

// The rows an import wrote, put through the bare library into the tables they came from: the same keys, indexes, checks and
// durability, but nothing to read, judge, look up or journal.
double sameRowsOnce(const QString &file, const QString &imported)
{
    BareDatabase database(file);
    database.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -131072; PRAGMA journal_mode = TRUNCATE");
    database.execute("PRAGMA synchronous = FULL");
    database.execute(("ATTACH '" + imported.toUtf8().replace('\'', "''") + "' AS done").constData());
    for (const char *sql : {"CREATE TEMP TABLE companies AS SELECT * FROM done.company "
                            "WHERE id > (SELECT coalesce(max(id), '') FROM main.company)",
                            "CREATE TEMP TABLE acts AS SELECT * FROM done.act "
                            "WHERE id > (SELECT coalesce(max(id), '') FROM main.act)",
                            "CREATE TEMP TABLE links AS SELECT * FROM done.act_member "
                            "WHERE act_id > (SELECT coalesce(max(act_id), '') FROM main.act_member)",
                            "DETACH done"})
        database.execute(sql);
    return timed([&] {
        database.execute("BEGIN; INSERT INTO company SELECT * FROM companies ORDER BY id; "
                         "INSERT INTO act SELECT * FROM acts ORDER BY id; "
                         "INSERT INTO act_member SELECT * FROM links ORDER BY act_id; COMMIT");
    });
}

void measureImport(const Plan &plan, const QString &file, const QString &list, const ActList &expected,
                   const QString &operation, Table &table)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    const QString copy = plan.in(QStringLiteral("import.rebond"));
    const QString bare = plan.in(QStringLiteral("import.sqlite"));
    const Pair pair = byTurns(
        std::min(plan.repetitions, 4), [&] { return importOnce(freshCopy(file, copy), list, expected); },
        [&] { return shell.isEmpty() ? 0 : shellImportOnce(shell, bare, list, expected); });
    if (shell.isEmpty())
        std::printf("No sqlite3 shell here: imports stand without their peer.\n");
    table.add(operation, pair, shell.isEmpty() ? std::nullopt : std::optional(kImportGoal));
    Pair sameRows{pair.oursMs};
    const QString imported = plan.in(QStringLiteral("imported.rebond"));
    QFile::remove(imported);
    check(QFile::rename(copy, imported), QStringLiteral("name of the import"));
    for (int i = 0; i < plan.repetitions; ++i)
        sameRows.bareMs = std::min(sameRows.bareMs, sameRowsOnce(freshCopy(file, copy), imported));
    table.add(QStringLiteral("  the same, beside the same rows through the library"), sameRows);
}

// The highest resident memory of a process that does nothing but the one thing.
qint64 peakOf(const QStringList &role)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--role")} + role);
    process.waitForFinished(-1);
    check(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
          QString::fromLocal8Bit(process.readAllStandardError()));
    return process.readAllStandardOutput().trimmed().toLongLong();
}

int play(const QStringList &role)
{
    if (role.value(0) == u"figures")
        (void)figuresOf(*opened(role.value(1)), {kAsOf, {}});
    else if (role.value(0) == u"import")
        (void)importOnce(role.value(1), role.value(2), {role.value(3).toInt(), role.value(4).toInt()});
    else
        stop(QStringLiteral("no such role"));
    std::printf("%lld\n", static_cast<long long>(platform::processMemoryPeak()));
    return 0;
}

QString cohortFile(const Plan &plan, const CohortSize &size)
{
    const QString file = plan.in(
        QStringLiteral("cohort-%1-%2-%3.rebond").arg(size.members).arg(size.companies).arg(size.acts));
    if (!QFile::exists(file))
        std::printf("Made in %.0f ms: %s\n", timed([&] { makeCohortFile(file, size); }), qPrintable(file));
    return file;
}

void run(const Plan &plan, bool isLong)
{
    Table table;
    const QString full = cohortFile(plan, plan.size);
    CohortSize actless = plan.size;
    actless.acts = 0;
    const QString fresh = cohortFile(plan, actless);
    const QString list = plan.in(QStringLiteral("acts.csv"));
    const ActList expected = writeActList(list, plan.size, plan.imported);

    measureFigures(plan, full, table);
    measureOpening(plan, full, table);
    measureSearch(plan, full, table);
    const QString what = QStringLiteral("import of %1 acts, %2").arg(plan.imported);
    measureImport(plan, fresh, list, expected, what.arg(QStringLiteral("the first ones")), table);
    measureImport(plan, full, list, expected, what.arg(QStringLiteral("beside %1").arg(plan.size.acts)), table);

    const auto importPeak = [&](const QString &file, const QString &rows, const ActList &count) {
        return peakOf({QStringLiteral("import"), freshCopy(file, plan.in(QStringLiteral("import.rebond"))), rows,
                       QString::number(count.acts), QString::number(count.newCompanies)});
    };
    table.addMemory(QStringLiteral("memory of figures"), peakOf({QStringLiteral("figures"), full}), kMemoryGoal);
    table.addMemory(QStringLiteral("memory of the import beside all"), importPeak(full, list, expected), kMemoryGoal);
    if (isLong) {
        const ActList all = writeActList(list, plan.size, plan.size.acts);
        table.addMemory(QStringLiteral("memory of the import of %1 acts").arg(all.acts), importPeak(fresh, list, all),
                        kMemoryGoal);
    }
    table.print();
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    platform::restrictNewFiles();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("small"), QStringLiteral("A small cohort: only to see that it all works.")},
                       {QStringLiteral("long"), QStringLiteral("Also the import of as many acts as the cohort has.")},
                       {QStringLiteral("repetitions"), QStringLiteral("Of each measure; the best counts."),
                        QStringLiteral("N"), QStringLiteral("5")},
                       {QStringLiteral("folder"), QStringLiteral("Keeps the made files here for the next run."),
                        QStringLiteral("FOLDER")},
                       {QStringLiteral("role"), QStringLiteral("Used by the program itself.")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("role")))
        return play(parser.positionalArguments());
    QTemporaryDir folder;
    Plan plan;
    plan.folder = parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : folder.path();
    plan.repetitions = std::max(1, parser.value(QStringLiteral("repetitions")).toInt());
    if (parser.isSet(QStringLiteral("small"))) {
        plan.size = {300, 1'000, 5'000};
        plan.imported = 1'000;
        plan.repetitions = 1;
    }
    run(plan, parser.isSet(QStringLiteral("long")));
    return 0;
}
